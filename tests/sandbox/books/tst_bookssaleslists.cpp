// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/salesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookssaleslists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// The list of invoices: its rows and its filters.
class BooksSalesListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsRows();
    void filters_data();
    void filters();
};

void BooksSalesListsTest::listsRows()
{
    SalesFixture fixture;
    const QString sent = fixture.sentInvoice(100, u"2026-08-14"_s);
    const QString draft =
        fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(5)})).value("invoice_id"_L1).toString();
    const BooksReply reply = fixture.get(u"/invoices?sort_column=total&sort_order=D"_s);
    QCOMPARE(reply.page().value("report_name"_L1).toString(), u"Invoices"_s);
    const QJsonObject open = reply.row(u"invoices"_s, 0), unsent = reply.row(u"invoices"_s, 1);
    QCOMPARE(open.value("invoice_id"_L1).toString(), sent);
    QCOMPARE(unsent.value("invoice_id"_L1).toString(), draft);
    QVERIFY(open.contains("invoice_url"_L1));
    QVERIFY(!unsent.contains("invoice_url"_L1));
    QVERIFY(!open.contains("bcy_total"_L1)); // lists have none
    QVERIFY(!open.contains("line_items"_L1));
    QCOMPARE(open.value("documents"_L1), QJsonValue(u""_s));
    QCOMPARE(open.value("due_days"_L1).toString(), u"Due in 30 days"_s);
    QVERIFY(open.value("billing_address"_L1).toObject().contains("zipcode"_L1));
    QVERIFY(!open.value("billing_address"_L1).toObject().contains("zip"_L1));
}

void BooksSalesListsTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("totals");
    QTest::newRow("draft") << u"status=draft"_s << u"1"_s;
    QTest::newRow("sent") << u"filter_by=Status.Sent"_s << u"12"_s;
    QTest::newRow("overdue") << u"status=overdue"_s << u"24,36"_s;
    QTest::newRow("partially paid") << u"status=partially_paid"_s << u"36"_s;
    QTest::newRow("unpaid") << u"status=unpaid"_s << u"12,24,36"_s;
    QTest::newRow("void") << u"status=void"_s << u"48"_s;
    QTest::newRow("paid") << u"status=paid"_s << u"60"_s;
    QTest::newRow("unknown status") << u"status=late"_s << u"refused"_s;
    QTest::newRow("unknown parameter") << u"colour=red"_s << u"refused"_s;
    QTest::newRow("due") << u"due_date_before=2026-07-15"_s << u"24,36"_s;
    QTest::newRow("balance") << u"balance_greater_than=20"_s << u"24,36,48"_s;
    QTest::newRow("customer") << u"customer_id=%1&total=12"_s.arg(ids::customer) << u"12"_s;
    QTest::newRow("line") << u"item_name=atelier&total_less_than=13"_s << u"1,12"_s;
    QTest::newRow("other line") << u"item_name_contains=garage"_s << u""_s;
    QTest::newRow("search") << u"search_text=-0002"_s << u"12"_s;
}

void BooksSalesListsTest::filters()
{
    QFETCH(QString, query);
    QFETCH(QString, totals);
    SalesFixture fixture;
    const QString none;
    (void)fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(1, 1, none)}));
    (void)fixture.sentInvoice(10, u"2026-08-14"_s);
    (void)fixture.sentInvoice(20, u"2026-07-14"_s);
    QCOMPARE(fixture.pay(fixture.sentInvoice(30, u"2026-07-14"_s), 6, 6).status, 201);
    QCOMPARE(fixture.post(u"/invoices/%1/status/void"_s.arg(fixture.sentInvoice(40, u"2026-08-14"_s))).status, 200);
    QCOMPARE(fixture.pay(fixture.sentInvoice(50, u"2026-08-14"_s), 60, 60).status, 201);
    const BooksReply reply = fixture.get(u"/invoices?sort_column=total&sort_order=A&"_s + query);
    if (totals == "refused"_L1) {
        QCOMPARE(reply.code(), 2);
        return;
    }
    QStringList found;
    const QJsonArray rows = reply.list(u"invoices"_s);
    for (const auto &row : rows) {
        found.append(QString::number(row.toObject().value("total"_L1).toDouble()));
        QVERIFY(!row.toObject().contains("item_name"_L1));
    }
    QCOMPARE(found.join(u','), totals);
}
} // namespace tst_bookssaleslists

ATLAS_TEST(tst_bookssaleslists::BooksSalesListsTest)
#include "tst_bookssaleslists.moc"
