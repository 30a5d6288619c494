// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashfigures.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_ageing
{
using namespace Qt::StringLiterals;

class TestAgeing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bucketsByDay_data();
    void bucketsByDay();
    void sumsBalancesOfOpenInvoices();
    void convertsByTheDocumentsOwnRate();
    void leavesOutWhatHasNoRate();
    void sumsOpenBills();
    void isEmptyWithoutDocuments();
};

void TestAgeing::bucketsByDay_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("bucket");
    const QDate today(2026, 11, 22);
    QTest::newRow("tomorrow") << today.addDays(1) << today << int(AgeBucket::Current);
    QTest::newRow("today") << today << today << int(AgeBucket::Current);
    QTest::newRow("yesterday") << today.addDays(-1) << today << int(AgeBucket::To30);
    QTest::newRow("30 days") << today.addDays(-30) << today << int(AgeBucket::To30);
    QTest::newRow("31 days") << today.addDays(-31) << today << int(AgeBucket::To60);
    QTest::newRow("60 days") << today.addDays(-60) << today << int(AgeBucket::To60);
    QTest::newRow("61 days") << today.addDays(-61) << today << int(AgeBucket::To90);
    QTest::newRow("90 days") << today.addDays(-90) << today << int(AgeBucket::To90);
    QTest::newRow("91 days") << today.addDays(-91) << today << int(AgeBucket::Over90);
    QTest::newRow("no due date") << QDate() << today << int(AgeBucket::Current);
    // 30 January to 1 March: 31 days in a leap year, 30 in others.
    QTest::newRow("over a leap day") << QDate(2028, 1, 30) << QDate(2028, 3, 1) << int(AgeBucket::To60);
    QTest::newRow("no leap day") << QDate(2027, 1, 30) << QDate(2027, 3, 1) << int(AgeBucket::To30);
}

void TestAgeing::bucketsByDay()
{
    QFETCH(QDate, due);
    QFETCH(QDate, today);
    QFETCH(int, bucket);
    QCOMPARE(int(ageBucket(due, today)), bucket);
}

void TestAgeing::sumsBalancesOfOpenInvoices()
{
    const QDate today = bookDay();
    BooksSnapshot books = booksOf();
    Invoice partPaid = invoiceOf(u"part"_s, 1000, today.addDays(-60), today.addDays(-40));
    partPaid.status = InvoiceStatus::PartiallyPaid;
    partPaid.balance = euros(250.5);
    Invoice draft = invoiceOf(u"draft"_s, 5000, today, today.addDays(30));
    draft.status = InvoiceStatus::Draft;
    Invoice voided = invoiceOf(u"void"_s, 7000, today.addDays(-50), today.addDays(-20)); // its balance stays
    voided.status = InvoiceStatus::Void;
    books.invoices = {partPaid,
                      draft,
                      voided,
                      invoiceOf(u"new"_s, 100, today, today.addDays(30)),
                      invoiceOf(u"late"_s, 40, today.addDays(-200), today.addDays(-170)),
                      paidInvoice(u"paid"_s, 900, today.addDays(-90), today.addDays(-60), today.addDays(-50))};
    const Ageing ageing = receivablesAgeing(books, today);
    QCOMPARE(ageing.amounts[0], euros(100));
    QCOMPARE(ageing.amounts[1], euros(0));
    QCOMPARE(ageing.amounts[2], euros(250.5));
    QCOMPARE(ageing.amounts[3], euros(0));
    QCOMPARE(ageing.amounts[4], euros(40));
    QCOMPARE(ageing.recordIds[2], QStringList{u"part"_s});
    QCOMPARE(ageing.total, euros(390.5));
    QCOMPARE(ageing.overdue, euros(290.5));
    QCOMPARE(ageing.count, 3);
    QVERIFY(ageing.suspectIds.isEmpty());
}

void TestAgeing::convertsByTheDocumentsOwnRate()
{
    const QDate today = bookDay();
    BooksSnapshot books = booksOf();
    books.invoices = {inDollars(invoiceOf(u"1"_s, 100, today, today), u"0.9"_s),
                      inDollars(invoiceOf(u"2"_s, 100, today, today), u"0.925"_s)};
    const Ageing ageing = receivablesAgeing(books, today);
    QCOMPARE(ageing.total, euros(182.5));
    QCOMPARE(ageing.amounts[0], euros(182.5));
}

void TestAgeing::leavesOutWhatHasNoRate()
{
    const QDate today = bookDay();
    BooksSnapshot books = booksOf();
    Invoice unmarked = inDollars(invoiceOf(u"unmarked"_s, 100, today, today), {});
    unmarked.rateSuspect = false; // a rate of exactly 1 tells it all the same
    books.invoices = {inDollars(invoiceOf(u"marked"_s, 100, today, today), {}), unmarked,
                      invoiceOf(u"euros"_s, 10, today, today)};
    const Ageing ageing = receivablesAgeing(books, today);
    QCOMPARE(ageing.total, euros(10));
    QCOMPARE(ageing.count, 1);
    QCOMPARE(ageing.suspectIds, (QStringList{u"marked"_s, u"unmarked"_s}));
}

void TestAgeing::sumsOpenBills()
{
    const QDate today = bookDay();
    BooksSnapshot books = booksOf();
    Bill paid = billOf(u"paid"_s, 300, today.addDays(-60), today.addDays(-30));
    paid.statusText = u"paid"_s;
    paid.balance = euros(0);
    Bill voided = billOf(u"void"_s, 300, today.addDays(-60), today.addDays(-30));
    voided.statusText = u"void"_s;
    books.bills = {billOf(u"late"_s, 80, today.addDays(-60), today.addDays(-30)), paid, voided,
                   billOf(u"due"_s, 20, today, today.addDays(3))};
    const Ageing ageing = payablesAgeing(books, today);
    QCOMPARE(ageing.total, euros(100));
    QCOMPARE(ageing.overdue, euros(80));
    QCOMPARE(ageing.recordIds[1], QStringList{u"late"_s});
}

void TestAgeing::isEmptyWithoutDocuments()
{
    const Ageing ageing = receivablesAgeing({}, bookDay());
    QCOMPARE(ageing.total, euros(0));
    QCOMPARE(ageing.count, 0);
}
} // namespace atlas::test::tst_ageing

ATLAS_TEST(atlas::test::tst_ageing::TestAgeing)
#include "tst_ageing.moc"
