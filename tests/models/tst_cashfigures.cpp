// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashfigures.h"
#include "models/insight/cashforecast.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cashfigures
{
using namespace Qt::StringLiterals;

/// Balance, burn, runway, months, clients, expenses; DSO and DPO have a test of their own.
class TestCashFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void balanceKeepsCurrenciesApart();
    void balanceWithoutAccount();
    void monthsByHand();
    void netBurnByHand();
    void netBurnRounds_data();
    void netBurnRounds();
    void netBurnWithoutMovements();
    void runway_data();
    void runway();
    void topExpensesByHand();
    void clientSharesByHand();
    void concentrationByHand();
    void collectedByHand();
    void invoicedMonthByHand();
    void lowPoint();
    void allFiguresInOrder();
};

void TestCashFigures::balanceKeepsCurrenciesApart()
{
    BooksSnapshot books = booksOf(1000.5);
    books.bankAccounts += {accountOf(u"till"_s, 20, u"cash"_s), accountOf(u"card"_s, -300, u"credit_card"_s),
                           accountOf(u"dollars"_s, 184, u"bank"_s, u"USD"_s)};
    const Figure balance = cashBalanceFigure(books);
    QCOMPARE(balance.money->amounts(), QList<Money>{euros(1020.5)});
    QCOMPARE(balance.parts.value(u"other"_s).amounts(), QList<Money>{Money(18400, u"USD"_s)});
    QCOMPARE(balance.counts.value(u"accounts"_s), 2);
    QCOMPARE(balance.counts.value(u"other_accounts"_s), 1);
    QCOMPARE(balance.recordIds, (QStringList{u"main"_s, u"till"_s}));
}

void TestCashFigures::balanceWithoutAccount()
{
    BooksSnapshot books = booksOf(0);
    QVERIFY(cashBalanceFigure(books).unavailable.isEmpty()); // zero is known
    books.bankAccounts = {accountOf(u"dollars"_s, 5, u"bank"_s, u"USD"_s)};
    QCOMPARE(cashBalanceFigure(books).unavailable, u"no_bank_account"_s);
    books.readAt = QDateTime();
    QCOMPARE(cashBalanceFigure(books).unavailable, u"never_read"_s);
}

void TestCashFigures::monthsByHand()
{
    BooksSnapshot books = booksOf();
    BooksPayment suspect = paymentOf(u"suspect"_s, 9999, QDate(2028, 2, 1));
    suspect.rateSuspect = true;
    books.customerPayments = {paymentOf(u"1"_s, 100, QDate(2028, 2, 29)),
                              paymentOf(u"2"_s, 50, QDate(2028, 3, 1), {}, 20), suspect};
    books.vendorPayments = {paymentOf(u"3"_s, 30, QDate(2028, 2, 1))};
    books.expenses = {expenseOf(u"4"_s, 7, QDate(2028, 1, 31)), expenseOf(u"5"_s, 8, QDate(2027, 12, 31))};
    const QList<CashMonth> months = cashMonths(books, QDate(2028, 3, 31), 3);
    QCOMPARE(months.size(), 3);
    QCOMPARE(months.at(0).month, QDate(2028, 1, 1));
    QCOMPARE(months.at(0).out, euros(7));
    QCOMPARE(months.at(0).outIds, QStringList{u"expense:4"_s});
    QCOMPARE(months.at(1).in, euros(100));
    QCOMPARE(months.at(1).out, euros(30));
    QCOMPARE(months.at(1).inIds, QStringList{u"customer_payment:1"_s});
    QCOMPARE(months.at(1).outIds, QStringList{u"vendor_payment:3"_s});
    QCOMPARE(months.at(1).suspects, 1);
    QCOMPARE(months.at(2).in, euros(30));
}

namespace
{
/// August to October: 2500 in, 4000 out. May to July: 750 out. November does not count.
BooksSnapshot burningBooks(double balance)
{
    BooksSnapshot books = booksOf(balance);
    books.customerPayments = {paymentOf(u"1"_s, 1000, QDate(2026, 8, 1)),
                              paymentOf(u"2"_s, 2000, QDate(2026, 10, 31), {}, 500),
                              paymentOf(u"3"_s, 7777, QDate(2026, 11, 1))};
    books.vendorPayments = {paymentOf(u"4"_s, 3000, QDate(2026, 9, 15))};
    books.expenses = {expenseOf(u"5"_s, 1000, QDate(2026, 8, 31)), expenseOf(u"6"_s, 750, QDate(2026, 5, 1)),
                      expenseOf(u"7"_s, 9999, QDate(2026, 4, 30))};
    return books;
}
} // namespace

void TestCashFigures::netBurnByHand()
{
    const Figure burn = netBurnFigure(burningBooks(0), bookDay());
    QCOMPARE(burn.money->in(u"EUR"_s), euros(500));
    QCOMPARE(burn.parts.value(u"in"_s).in(u"EUR"_s), euros(2500));
    QCOMPARE(burn.parts.value(u"out"_s).in(u"EUR"_s), euros(4000));
    QCOMPARE(burn.parts.value(u"previous"_s).in(u"EUR"_s), euros(250));
    QCOMPARE(burn.change, std::optional(1.0));
    QCOMPARE(burn.from, QDate(2026, 8, 1));
    QCOMPARE(burn.to, QDate(2026, 10, 31));
    QCOMPARE(burn.recordIds.size(), 4);
}

void TestCashFigures::netBurnRounds_data()
{
    QTest::addColumn<double>("out");
    QTest::addColumn<double>("in");
    QTest::addColumn<double>("burn");
    QTest::newRow("down") << 100.0 << 0.0 << 33.33;
    QTest::newRow("up") << 200.0 << 0.0 << 66.67;
    QTest::newRow("earned, down") << 0.0 << 100.0 << -33.33;
    QTest::newRow("earned, up") << 0.0 << 200.0 << -66.67;
    QTest::newRow("even") << 50.0 << 50.0 << 0.0;
}

void TestCashFigures::netBurnRounds()
{
    QFETCH(double, out);
    QFETCH(double, in);
    QFETCH(double, burn);
    BooksSnapshot books = booksOf();
    books.customerPayments = {paymentOf(u"in"_s, in, QDate(2026, 10, 1))};
    books.expenses = {expenseOf(u"out"_s, out, QDate(2026, 10, 1))};
    const Figure figure = netBurnFigure(books, bookDay());
    QCOMPARE(figure.money->in(u"EUR"_s), euros(burn));
    QVERIFY(!figure.change); // nothing before
}

void TestCashFigures::netBurnWithoutMovements()
{
    BooksSnapshot books = booksOf();
    books.expenses = {expenseOf(u"this month"_s, 10, bookDay())};
    QCOMPARE(netBurnFigure(books, bookDay()).unavailable, u"no_movements"_s);
    QCOMPARE(runwayFigure(books, bookDay()).unavailable, u"no_movements"_s);
}

void TestCashFigures::runway_data()
{
    QTest::addColumn<BooksSnapshot>("books");
    QTest::addColumn<double>("months");
    QTest::addColumn<QString>("reason");
    QTest::newRow("eight months") << burningBooks(4000) << 8.0 << QString();
    QTest::newRow("overdrawn") << burningBooks(-100) << 0.0 << QString();
    BooksSnapshot noAccount = burningBooks(0);
    noAccount.bankAccounts.clear();
    QTest::newRow("no account") << noAccount << 0.0 << u"no_bank_account"_s;
    BooksSnapshot earning = burningBooks(1000);
    earning.vendorPayments.clear();
    QTest::newRow("profitable") << earning << 0.0 << u"profitable"_s;
    BooksSnapshot even = burningBooks(1000);
    even.vendorPayments = {paymentOf(u"4"_s, 1500, QDate(2026, 9, 15))};
    QTest::newRow("exactly even") << even << 0.0 << u"profitable"_s;
}

void TestCashFigures::runway()
{
    QFETCH(BooksSnapshot, books);
    QFETCH(double, months);
    QFETCH(QString, reason);
    const Figure figure = runwayFigure(books, bookDay());
    QCOMPARE(figure.id, u"runway"_s);
    QCOMPARE(figure.unavailable, reason);
    QCOMPARE(figure.ratio.has_value(), reason.isEmpty());
    if (figure.ratio)
        QCOMPARE(*figure.ratio, months);
}

void TestCashFigures::topExpensesByHand()
{
    BooksSnapshot books = booksOf();
    books.settings.accounts = {BooksLedgerAccount{u"acc-travel"_s, u"Travel"_s, u"expense"_s, true}};
    Expense detailed = expenseOf(u"detail"_s, 5, QDate(2026, 11, 1));
    detailed.accountId = u"acc-travel"_s; // read with its details: still the same account
    Expense suspect = expenseOf(u"suspect"_s, 9999, QDate(2026, 11, 1));
    suspect.rateSuspect = true;
    books.expenses = {expenseOf(u"1"_s, 100, QDate(2026, 8, 25)),  // first of 90 days
                      expenseOf(u"2"_s, 70, QDate(2026, 8, 24)),   // last of the 90 before
                      expenseOf(u"3"_s, 5000, QDate(2026, 5, 26)), // a day too early
                      expenseOf(u"4"_s, 300, bookDay(), u"Rent"_s),
                      expenseOf(u"5"_s, 40, QDate(2026, 8, 1), u"Gone"_s),
                      detailed,
                      suspect};
    const QList<TopExpense> top = topExpenses(books, bookDay());
    QCOMPARE(top.size(), 2);
    QCOMPARE(top.at(0).accountName, u"Rent"_s);
    QCOMPARE(top.at(0).accountId, QString());
    QVERIFY(!top.at(0).change);
    QCOMPARE(top.at(1).accountId, u"acc-travel"_s);
    QCOMPARE(top.at(1).amount, euros(105));
    QCOMPARE(top.at(1).previous, euros(70));
    QCOMPARE(top.at(1).change, std::optional(0.5));
    QCOMPARE(top.at(1).expenseIds, (QStringList{u"1"_s, u"detail"_s}));
    QCOMPARE(topExpenses(books, bookDay(), 1).size(), 1);
}

namespace
{
BooksSnapshot clientBooks()
{
    BooksSnapshot books = booksOf();
    const QDate due(2027, 1, 1);
    Invoice draft = invoiceOf(u"draft"_s, 9999, bookDay(), due, u"a"_s);
    draft.status = InvoiceStatus::Draft;
    books.invoices = {invoiceOf(u"1"_s, 300, QDate(2025, 11, 23), due, u"a"_s), // first day of the 12 months
                      invoiceOf(u"2"_s, 9999, QDate(2025, 11, 22), due, u"a"_s),
                      invoiceOf(u"3"_s, 700, bookDay(), due, u"b"_s),
                      paidInvoice(u"4"_s, 200, QDate(2026, 3, 1), due, due, u"a"_s),
                      inDollars(invoiceOf(u"5"_s, 9999, bookDay(), due, u"b"_s), {}),
                      draft};
    books.creditNotes = {creditNoteOf(u"n"_s, 200, bookDay(), u"b"_s)};
    return books;
}
} // namespace

void TestCashFigures::clientSharesByHand()
{
    const QList<ClientShare> shares = clientShares(clientBooks(), bookDay());
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares.at(0).revenue, euros(500)); // of equals by name
    QCOMPARE(shares.at(0).customerId, u"a"_s);
    QCOMPARE(shares.at(0).invoiceIds, (QStringList{u"1"_s, u"4"_s}));
    QCOMPARE(shares.at(1).revenue, euros(500));
    QCOMPARE(shares.at(1).share, 0.5);
    // 12 months up to 29 February 2028 begin on 1 March 2027.
    BooksSnapshot leap = booksOf();
    leap.invoices = {invoiceOf(u"in"_s, 1, QDate(2027, 3, 1), QDate()),
                     invoiceOf(u"out"_s, 1, QDate(2027, 2, 28), QDate())};
    QCOMPARE(clientShares(leap, QDate(2028, 2, 29)).constFirst().invoiceIds, QStringList{u"in"_s});
}

void TestCashFigures::concentrationByHand()
{
    BooksSnapshot books = clientBooks();
    books.creditNotes.clear();
    const Figure figure = concentrationFigure(books, bookDay());
    QCOMPARE(*figure.ratio, 700.0 / 1200.0);
    QCOMPARE(figure.counts.value(u"clients"_s), 2);
    QCOMPARE(figure.counts.value(u"suspect"_s), 1);
    QCOMPARE(figure.recordIds, QStringList{u"3"_s});
    QCOMPARE(figure.parts.value(u"total"_s).in(u"EUR"_s), euros(1200));
    QCOMPARE(concentrationFigure(booksOf(), bookDay()).unavailable, u"no_sales"_s);
}

void TestCashFigures::collectedByHand()
{
    BooksSnapshot books = clientBooks(); // 700 - 200 within 90 days
    books.customerPayments = {paymentOf(u"1"_s, 400, QDate(2026, 8, 25), {}, 25),
                              paymentOf(u"2"_s, 9999, QDate(2026, 8, 24))};
    const Figure figure = collectedFigure(books, bookDay());
    QCOMPARE(*figure.ratio, 0.75);
    QCOMPARE(figure.recordIds, QStringList{u"1"_s});
    QCOMPARE(collectedFigure(booksOf(), bookDay()).unavailable, u"no_sales"_s);
}

void TestCashFigures::invoicedMonthByHand()
{
    BooksSnapshot books = booksOf();
    const QDate due(2027, 1, 1);
    books.invoices = {invoiceOf(u"1"_s, 300, QDate(2026, 11, 1), due), invoiceOf(u"2"_s, 150, QDate(2026, 11, 30), due),
                      invoiceOf(u"3"_s, 200, QDate(2026, 10, 31), due)};
    books.creditNotes = {creditNoteOf(u"n"_s, 50, bookDay())};
    const Figure figure = invoicedMonthFigure(books, bookDay());
    QCOMPARE(figure.money->in(u"EUR"_s), euros(400));
    QCOMPARE(figure.change, std::optional(1.0));
    QCOMPARE(figure.recordIds, (QStringList{u"1"_s, u"2"_s}));
}

void TestCashFigures::lowPoint()
{
    CashPlan plan;
    plan.lines = {lineOf(u"out"_s, 70, QDate(2026, 12, 1))};
    plan.floor = euros(80);
    const BooksSnapshot books = booksOf(100);
    const Figure figure = lowPointFigure(cashForecast(books, plan, bookDay()), books.readAt);
    QCOMPARE(figure.money->in(u"EUR"_s), euros(30));
    QCOMPARE(figure.counts.value(u"week"_s), 3);
    QCOMPARE(QDate::fromJulianDay(figure.counts.value(u"day"_s)), QDate(2026, 12, 1));
    QCOMPARE(figure.parts.value(u"under_floor"_s).in(u"EUR"_s), euros(50));
    QCOMPARE(lowPointFigure(cashForecast(books, plan, bookDay()), {}).unavailable, u"never_read"_s);
    QCOMPARE(lowPointFigure(cashForecast({}, plan, bookDay()), books.readAt).unavailable, u"no_bank_account"_s);
}

void TestCashFigures::allFiguresInOrder()
{
    BooksSnapshot books = burningBooks(10);
    books.truncated = true;
    QStringList ids;
    const QList<Figure> figures = cashFigures(books, cashForecast(books, {}, bookDay()), bookDay());
    for (const Figure &figure : figures) {
        ids.append(figure.id);
        QVERIFY2(figure.truncated, qPrintable(figure.id));
        QCOMPARE(figure.readAt, books.readAt);
    }
    QCOMPARE(ids, (QStringList{u"cash_balance"_s, u"dso"_s, u"dso_countback"_s, u"dpo"_s, u"net_burn"_s, u"runway"_s,
                               u"low_point"_s, u"concentration"_s, u"collected"_s, u"invoiced_month"_s}));
}
} // namespace atlas::test::tst_cashfigures

ATLAS_TEST(atlas::test::tst_cashfigures::TestCashFigures)
#include "tst_cashfigures.moc"
