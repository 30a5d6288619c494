// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashfigures.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cashturnover
{
using namespace Qt::StringLiterals;

/// Days sales and days payables outstanding, worked out by hand.
class TestCashTurnover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dsoByHand();
    void dsoPeriodHasNinetyDays();
    void dsoWithoutSales();
    void dsoConvertsAndLeavesOut();
    void dsoOfSettledWithoutPayment();
    void countsBack_data();
    void countsBack();
    void countbackBefore();
    void dpoByHand();
    void dpoWithoutPurchases();
    void neverRead();
};

namespace
{
/// 3000 of 4000 still open, 6000 paid on 10 November, 1000 credited; drafts and voids that must not count.
BooksSnapshot salesBooks()
{
    BooksSnapshot books = booksOf();
    Invoice part = invoiceOf(u"part"_s, 4000, QDate(2026, 10, 1), QDate(2026, 10, 31));
    part.status = InvoiceStatus::PartiallyPaid;
    part.balance = euros(3000);
    part.lastPayment = QDate(2026, 10, 20);
    Invoice draft = invoiceOf(u"draft"_s, 9999, QDate(2026, 10, 2), QDate(2026, 10, 31));
    draft.status = InvoiceStatus::Draft;
    Invoice voided = invoiceOf(u"void"_s, 9999, QDate(2026, 10, 2), QDate(2026, 10, 31));
    voided.status = InvoiceStatus::Void;
    books.invoices = {part, paidInvoice(u"paid"_s, 6000, QDate(2026, 9, 1), QDate(2026, 10, 1), QDate(2026, 11, 10)),
                      draft, voided};
    CreditNote draftNote = creditNoteOf(u"draft"_s, 500, QDate(2026, 10, 6));
    draftNote.statusText = u"draft"_s;
    books.creditNotes = {creditNoteOf(u"note"_s, 1000, QDate(2026, 10, 5)), draftNote};
    return books;
}
} // namespace

void TestCashTurnover::dsoByHand()
{
    const Figure dso = dsoFigure(salesBooks(), bookDay());
    QCOMPARE(dso.counts.value(u"days"_s), 30); // 3000 / (4000 + 6000 - 1000) x 90
    // On 23 October: 3000 and the 6000 paid later, of 9000 sold since 26 July.
    QCOMPARE(dso.counts.value(u"days_before"_s), 90);
    QCOMPARE(dso.parts.value(u"receivables"_s).in(u"EUR"_s), euros(3000));
    QCOMPARE(dso.parts.value(u"sales"_s).in(u"EUR"_s), euros(9000));
    QCOMPARE(dso.recordIds, (QStringList{u"part"_s, u"paid"_s}));
    QCOMPARE(dso.from, QDate(2026, 8, 25));
    QCOMPARE(dso.to, bookDay());
    QVERIFY(dso.unavailable.isEmpty());
}

void TestCashTurnover::dsoPeriodHasNinetyDays()
{
    BooksSnapshot books = booksOf();
    const QDate far(2027, 6, 1);
    books.invoices = {invoiceOf(u"first day"_s, 100, QDate(2026, 8, 25), far),
                      invoiceOf(u"day before"_s, 100, QDate(2026, 8, 24), far)};
    QCOMPARE(dsoFigure(books, bookDay()).counts.value(u"days"_s), 180); // 200 open, 100 sold
    // A leap day is a day: 90 days up to 1 March 2028 begin on 3 December.
    books.invoices = {invoiceOf(u"first day"_s, 100, QDate(2027, 12, 3), far),
                      invoiceOf(u"day before"_s, 100, QDate(2027, 12, 2), far)};
    QCOMPARE(dsoFigure(books, QDate(2028, 3, 1)).counts.value(u"days"_s), 180);
}

void TestCashTurnover::dsoWithoutSales()
{
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"old"_s, 100, QDate(2026, 1, 1), QDate(2026, 1, 31))};
    QCOMPARE(dsoFigure(books, bookDay()).unavailable, u"no_sales"_s);
    books.invoices.append(invoiceOf(u"new"_s, 100, QDate(2026, 11, 1), QDate(2026, 12, 1)));
    books.creditNotes = {creditNoteOf(u"all of it"_s, 100, QDate(2026, 11, 2))};
    QCOMPARE(dsoFigure(books, bookDay()).unavailable, u"no_sales"_s);
    books.creditNotes.clear();
    const Figure dso = dsoFigure(books, bookDay());
    QCOMPARE(dso.counts.value(u"days"_s), 180);
    QVERIFY(!dso.counts.contains(u"days_before"_s)); // nothing was sold in the 90 days then
}

void TestCashTurnover::dsoConvertsAndLeavesOut()
{
    BooksSnapshot books = booksOf();
    const QDate date(2026, 11, 1);
    books.invoices = {inDollars(invoiceOf(u"open"_s, 100, date, date), u"0.5"_s),
                      paidInvoice(u"paid"_s, 150, date, date, date),
                      inDollars(invoiceOf(u"no rate"_s, 9999, date, date), {})};
    const Figure dso = dsoFigure(books, bookDay());
    QCOMPARE(dso.counts.value(u"days"_s), 23); // 50 / 200 x 90 = 22.5, rounded up
    QCOMPARE(dso.counts.value(u"suspect"_s), 1);
}

void TestCashTurnover::dsoOfSettledWithoutPayment()
{
    BooksSnapshot books = booksOf();
    books.invoices = {paidInvoice(u"credited"_s, 100, QDate(2026, 10, 1), QDate(2026, 10, 31), QDate())};
    const Figure dso = dsoFigure(books, bookDay());
    QCOMPARE(dso.counts.value(u"days"_s), 0);
    QCOMPARE(dso.counts.value(u"days_before"_s, -1), 0);
}

void TestCashTurnover::countsBack_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<Invoice>>("invoices");
    QTest::addColumn<QList<CreditNote>>("notes");
    QTest::addColumn<int>("days"); // -1: n/a
    const auto open = [](double total, double balance, const QDate &date) {
        Invoice invoice = invoiceOf(date.toString(Qt::ISODate), total, date, date.addDays(30));
        invoice.balance = euros(balance);
        return invoice;
    };
    using Invoices = QList<Invoice>;
    using Notes = QList<CreditNote>;
    const QDate today = bookDay();
    // 22 days of November, then 1550 of October's 3100: half of 31 days.
    QTest::newRow("part of a month") << today
                                     << Invoices{open(2000, 2000, QDate(2026, 11, 5)),
                                                 open(3100, 1550, QDate(2026, 10, 5))}
                                     << Notes{} << 38;
    QTest::newRow("months without sales")
        << today << Invoices{open(3000, 3000, QDate(2026, 9, 5))} << Notes{} << 22 + 31 + 30;
    QTest::newRow("within this month") << today << Invoices{open(2200, 100, QDate(2026, 11, 2))} << Notes{} << 1;
    QTest::newRow("all collected") << today << Invoices{paidInvoice(u"p"_s, 100, QDate(2026, 11, 2), today, today)}
                                   << Notes{} << 0;
    QTest::newRow("leap February") << QDate(2028, 3, 15) << Invoices{open(2900, 2800, QDate(2028, 2, 5))} << Notes{}
                                   << 15 + 28;
    QTest::newRow("February") << QDate(2027, 3, 15) << Invoices{open(2800, 2800, QDate(2027, 2, 5))} << Notes{}
                              << 15 + 28;
    // Net sales of November are 1000: 1500 owed reach 500 of October's 1000 back.
    QTest::newRow("credit notes") << today
                                  << Invoices{open(2000, 1000, QDate(2026, 11, 5)), open(1000, 500, QDate(2026, 10, 5))}
                                  << Notes{creditNoteOf(u"n"_s, 1000, QDate(2026, 11, 6))} << 38;
    QTest::newRow("no sales at all") << today << Invoices{} << Notes{} << -1;
}

void TestCashTurnover::countsBack()
{
    QFETCH(QDate, today);
    QFETCH(QList<Invoice>, invoices);
    QFETCH(QList<CreditNote>, notes);
    QFETCH(int, days);
    BooksSnapshot books = booksOf();
    books.invoices = invoices;
    books.creditNotes = notes;
    const Figure figure = dsoCountbackFigure(books, today);
    QCOMPARE(figure.unavailable, days < 0 ? u"no_sales"_s : QString());
    QCOMPARE(figure.counts.value(u"days"_s, -1), days);
}

void TestCashTurnover::countbackBefore()
{
    // On 23 October 9000 were owed: all of October, all of September, and nothing sold before.
    const Figure figure = dsoCountbackFigure(salesBooks(), bookDay());
    QCOMPARE(figure.counts.value(u"days"_s), 22 + 31); // 3000 is what October sold, less the note
    QCOMPARE(figure.counts.value(u"days_before"_s), 23 + 30);
}

void TestCashTurnover::dpoByHand()
{
    BooksSnapshot books = booksOf();
    Bill paid = billOf(u"paid"_s, 6000, QDate(2026, 9, 15), QDate(2026, 10, 15));
    paid.statusText = u"paid"_s;
    paid.balance = euros(0);
    Bill early = paid;
    early.id = u"early"_s;
    early.number = u"N-early"_s;
    early.total = euros(3000);
    Bill draft = billOf(u"draft"_s, 9999, QDate(2026, 11, 1), QDate(2026, 12, 1));
    draft.statusText = u"draft"_s;
    books.bills = {billOf(u"open"_s, 4000, QDate(2026, 11, 1), QDate(2026, 12, 1)), paid, early, draft};
    books.vendorPayments = {paymentOf(u"1"_s, 6000, QDate(2026, 11, 10), u"N-other, N-paid"_s),
                            paymentOf(u"2"_s, 3000, QDate(2026, 10, 1), u"N-early"_s)};
    const Figure dpo = dpoFigure(books, bookDay());
    QCOMPARE(dpo.counts.value(u"days"_s), 28);        // 4000 / 13000 x 90 = 27.7
    QCOMPARE(dpo.counts.value(u"days_before"_s), 60); // 6000 / 9000 x 90
    QCOMPARE(dpo.parts.value(u"payables"_s).in(u"EUR"_s), euros(4000));
    QCOMPARE(dpo.parts.value(u"purchases"_s).in(u"EUR"_s), euros(13000));
}

void TestCashTurnover::dpoWithoutPurchases()
{
    QCOMPARE(dpoFigure(booksOf(), bookDay()).unavailable, u"no_purchases"_s);
}

void TestCashTurnover::neverRead()
{
    BooksSnapshot books = salesBooks();
    books.readAt = QDateTime();
    QCOMPARE(dsoFigure(books, bookDay()).unavailable, u"never_read"_s);
    QCOMPARE(dsoCountbackFigure(books, bookDay()).unavailable, u"never_read"_s);
    QCOMPARE(dpoFigure(books, bookDay()).unavailable, u"never_read"_s);
    QVERIFY(dsoFigure(books, bookDay()).counts.value(u"days"_s, -1) == -1);
}
} // namespace atlas::test::tst_cashturnover

ATLAS_TEST(atlas::test::tst_cashturnover::TestCashTurnover)
#include "tst_cashturnover.moc"
