// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashforecast.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cashforecast
{
using namespace Qt::StringLiterals;
using Every = PlannedLine::Every;

/// Opening balance, weeks, low point and where each movement falls. Deciding invoices have a test of their own.
class TestCashForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWeeksOnSunday_data();
    void endsWeeksOnSunday();
    void opensWithCashOfTheBaseCurrency();
    void findsTheLowDayInsideAWeek();
    void placesReceipts_data();
    void placesReceipts();
    void paysOverdueBillsToday();
    void countsBalancesNotTotals();
    void convertsForeignDocuments();
    void marksSimulatedMovements();
    void comparesDaysWithTheFloor();
    void emptyBooksStayFlat();
};

namespace
{
const CashMovement *onlyMovement(const CashForecast &forecast)
{
    const CashMovement *only = nullptr;
    for (const CashWeek &week : forecast.weeks)
        for (const CashMovement &movement : week.movements) {
            if (only)
                return nullptr;
            only = &movement;
        }
    return only;
}

Money lastBalance(const CashForecast &forecast)
{
    return forecast.weeks.back().closing;
}
} // namespace

void TestCashForecast::endsWeeksOnSunday_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("firstSunday");
    QTest::addColumn<QDate>("lastSunday");
    QTest::newRow("Sunday") << QDate(2026, 11, 22) << QDate(2026, 11, 22) << QDate(2027, 2, 14);
    QTest::newRow("Monday") << QDate(2026, 11, 23) << QDate(2026, 11, 29) << QDate(2027, 2, 21);
    QTest::newRow("over a leap day") << QDate(2028, 2, 26) << QDate(2028, 2, 27) << QDate(2028, 5, 21);
    QTest::newRow("on a leap day") << QDate(2028, 2, 29) << QDate(2028, 3, 5) << QDate(2028, 5, 28);
}

void TestCashForecast::endsWeeksOnSunday()
{
    QFETCH(QDate, today);
    QFETCH(QDate, firstSunday);
    QFETCH(QDate, lastSunday);
    const CashForecast forecast = cashForecast(booksOf(10), {}, today);
    QCOMPARE(forecast.weeks.front().from, today);
    QCOMPARE(forecast.weeks.front().to, firstSunday);
    QCOMPARE(forecast.weeks.back().to, lastSunday);
    for (size_t i = 0; i < forecast.weeks.size(); ++i) {
        const CashWeek &week = forecast.weeks[i];
        QCOMPARE(week.number, int(i) + 1);
        QCOMPARE(week.to.dayOfWeek(), int(Qt::Sunday));
        if (i > 0)
            QCOMPARE(week.from, forecast.weeks[i - 1].to.addDays(1));
    }
}

void TestCashForecast::opensWithCashOfTheBaseCurrency()
{
    BooksSnapshot books = booksOf(1000);
    BankAccount closed = accountOf(u"closed"_s, 5000);
    closed.active = false;
    books.bankAccounts += {accountOf(u"till"_s, 50.25, u"cash"_s), accountOf(u"card"_s, -300, u"credit_card"_s),
                           accountOf(u"clearing"_s, 70, u"payment_clearing"_s), closed,
                           accountOf(u"dollars"_s, 184, u"bank"_s, u"USD"_s)};
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QCOMPARE(forecast.currency, u"EUR"_s);
    QCOMPARE(forecast.opening, euros(1050.25));
    QCOMPARE(forecast.accountCount, 2);
    QCOMPARE(forecast.leftOut.amounts(), QList<Money>{Money(18400, u"USD"_s)});
    QCOMPARE(forecast.suspectRates, 0); // balances have no rate to miss
}

void TestCashForecast::findsTheLowDayInsideAWeek()
{
    BooksSnapshot books = booksOf(1000);
    books.bills = {billOf(u"b"_s, 900, QDate(2026, 11, 1), QDate(2026, 11, 24))};       // Tuesday
    books.invoices = {invoiceOf(u"i"_s, 950, QDate(2026, 11, 1), QDate(2026, 11, 26))}; // Thursday
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    const CashWeek &week = forecast.weeks[1];
    QCOMPARE(week.from, QDate(2026, 11, 23));
    QCOMPARE(week.opening, euros(1000));
    QCOMPARE(week.in, euros(950));
    QCOMPARE(week.out, euros(900));
    QCOMPARE(week.closing, euros(1050));
    QCOMPARE(week.lowest, euros(100));
    QCOMPARE(week.lowestDay, QDate(2026, 11, 24));
    QCOMPARE(week.movements.size(), 2);
    QCOMPARE(week.movements.at(0).source, CashMovement::Source::Bill); // by day
    QCOMPARE(forecast.lowestWeek, 1);
    QCOMPARE(forecast.lowest, euros(100));
    QCOMPARE(forecast.lowestDay, QDate(2026, 11, 24));
    QCOMPARE(forecast.invoiceCount, 1);
    QCOMPARE(forecast.billCount, 1);
}

void TestCashForecast::placesReceipts_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<int>("lateness");
    QTest::addColumn<QDate>("byPerson");
    QTest::addColumn<int>("week"); // 14: beyond
    QTest::addColumn<QDate>("expected");
    const QDate today = bookDay();
    const QDate none;
    QTest::newRow("due today") << today << 0 << none << 1 << today;
    QTest::newRow("due tomorrow") << today.addDays(1) << 0 << none << 2 << today.addDays(1);
    QTest::newRow("median lateness") << QDate(2026, 11, 30) << 14 << none << 5 << QDate(2026, 12, 14);
    QTest::newRow("overdue: in a week") << today.addDays(-41) << 0 << none << 2 << today.addDays(7);
    QTest::newRow("overdue, but always late") << today.addDays(-5) << 12 << none << 2 << today.addDays(7);
    QTest::newRow("late, not yet") << today.addDays(-41) << 74 << none << 6 << QDate(2026, 12, 25);
    QTest::newRow("the person wins") << today.addDays(-41) << 74 << QDate(2026, 12, 1) << 3 << QDate(2026, 12, 1);
    QTest::newRow("the person's date passed") << today << 0 << today.addDays(-1) << 2 << today.addDays(7);
    QTest::newRow("last day") << QDate(2027, 2, 14) << 0 << none << 13 << QDate(2027, 2, 14);
    QTest::newRow("a day later") << QDate(2027, 2, 15) << 0 << none << 14 << QDate(2027, 2, 15);
}

void TestCashForecast::placesReceipts()
{
    QFETCH(QDate, due);
    QFETCH(int, lateness);
    QFETCH(QDate, byPerson);
    QFETCH(int, week);
    QFETCH(QDate, expected);
    BooksSnapshot books = booksOf(0);
    books.invoices = {invoiceOf(u"i"_s, 100, QDate(2026, 9, 1), due)};
    if (lateness)
        books.invoices.append(
            paidInvoice(u"old"_s, 1, QDate(2026, 1, 1), QDate(2026, 2, 1), QDate(2026, 2, 1).addDays(lateness)));
    CashPlan plan;
    if (byPerson.isValid())
        plan.expectedDates.insert(u"i"_s, byPerson);
    const CashForecast forecast = cashForecast(books, plan, bookDay());
    QCOMPARE(forecast.invoiceCount, 1);
    QCOMPARE(forecast.deciding.size(), 1);
    QCOMPARE(forecast.deciding.first().expected, expected);
    QCOMPARE(forecast.deciding.first().expectedWeek, week);
    QCOMPARE(forecast.deciding.first().overridden, byPerson.isValid());
    const CashMovement *movement = onlyMovement(forecast);
    QCOMPARE(movement != nullptr, week <= 13);
    if (!movement)
        return;
    QCOMPARE(forecast.weeks[size_t(week) - 1].in, euros(100));
    QCOMPARE(movement->expected, expected);
    QCOMPARE(movement->due, due);
    QCOMPARE(movement->recordId, u"i"_s);
    QCOMPARE(movement->name, u"Contact c1"_s);
    QCOMPARE(movement->number, u"N-i"_s);
    QVERIFY(movement->incoming);
}

void TestCashForecast::paysOverdueBillsToday()
{
    BooksSnapshot books = booksOf(500);
    books.bills = {billOf(u"late"_s, 200, QDate(2026, 9, 1), QDate(2026, 10, 1)),
                   billOf(u"beyond"_s, 100, QDate(2026, 9, 1), QDate(2027, 10, 1))};
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QCOMPARE(forecast.weeks[0].out, euros(200));
    QCOMPARE(onlyMovement(forecast)->expected, bookDay());
    QCOMPARE(onlyMovement(forecast)->due, QDate(2026, 10, 1));
    QVERIFY(!onlyMovement(forecast)->incoming);
    QCOMPARE(lastBalance(forecast), euros(300));
    QCOMPARE(forecast.billCount, 2);
}

void TestCashForecast::countsBalancesNotTotals()
{
    BooksSnapshot books = booksOf(0);
    Invoice partPaid = invoiceOf(u"part"_s, 1000, bookDay(), bookDay());
    partPaid.status = InvoiceStatus::PartiallyPaid;
    partPaid.balance = euros(300);
    Invoice draft = invoiceOf(u"draft"_s, 1000, bookDay(), bookDay());
    draft.status = InvoiceStatus::Draft;
    Invoice voided = invoiceOf(u"void"_s, 1000, bookDay(), bookDay());
    voided.status = InvoiceStatus::Void;
    Bill partBill = billOf(u"bill"_s, 500, bookDay(), bookDay());
    partBill.statusText = u"partially_paid"_s;
    partBill.balance = euros(120);
    books.invoices = {partPaid, draft, voided};
    books.bills = {partBill};
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QCOMPARE(lastBalance(forecast), euros(180));
    QCOMPARE(forecast.invoiceCount, 1);
}

void TestCashForecast::convertsForeignDocuments()
{
    BooksSnapshot books = booksOf(0);
    books.invoices = {inDollars(invoiceOf(u"1"_s, 100, bookDay(), bookDay()), u"0.92"_s),
                      inDollars(invoiceOf(u"2"_s, 70, bookDay(), bookDay()), {})};
    books.bills = {inDollars(billOf(u"3"_s, 20, bookDay(), bookDay()), {})};
    CashPlan plan;
    plan.lines = {lineOf(u"grant"_s, 30, bookDay(), Every::Once, true)};
    plan.lines.first().amount = Money(3000, u"GBP"_s);
    const CashForecast forecast = cashForecast(books, plan, bookDay());
    QCOMPARE(lastBalance(forecast), euros(92));
    QCOMPARE(forecast.suspectRates, 2);
    QCOMPARE(forecast.leftOut.in(u"USD"_s), Money(5000, u"USD"_s)); // received less paid
    QCOMPARE(forecast.leftOut.in(u"GBP"_s), Money(3000, u"GBP"_s));
}

void TestCashForecast::marksSimulatedMovements()
{
    CashPlan plan;
    plan.lines = {lineOf(u"what if"_s, 10, bookDay(), Every::Once, true)};
    plan.lines.first().simulated = true;
    const CashForecast forecast = cashForecast(booksOf(0), plan, bookDay());
    QCOMPARE(forecast.weeks[0].in, euros(10));
    QVERIFY(onlyMovement(forecast)->simulated);
    QCOMPARE(onlyMovement(forecast)->source, CashMovement::Source::Planned);
    QCOMPARE(onlyMovement(forecast)->name, u"Line what if"_s);
}

void TestCashForecast::comparesDaysWithTheFloor()
{
    BooksSnapshot books = booksOf(100);
    CashPlan plan;
    plan.lines = {lineOf(u"out"_s, 70, QDate(2026, 12, 1)),
                  lineOf(u"in"_s, 70, QDate(2026, 12, 3), Every::Once, true)}; // the week ends well
    plan.floor = euros(30);
    const CashForecast atFloor = cashForecast(books, plan, bookDay());
    QVERIFY(!atFloor.underFloorBy);
    QVERIFY(std::none_of(atFloor.weeks.begin(), atFloor.weeks.end(), [](const CashWeek &w) { return w.underFloor; }));
    plan.floor = euros(30.01);
    const CashForecast under = cashForecast(books, plan, bookDay());
    QCOMPARE(under.underFloorBy, std::optional(euros(0.01)));
    QVERIFY(under.weeks[2].underFloor);
    QVERIFY(!under.weeks[3].underFloor);
    plan.floor = Money(1'000'000, u"USD"_s);
    QVERIFY(!cashForecast(books, plan, bookDay()).underFloorBy);
}

void TestCashForecast::emptyBooksStayFlat()
{
    const CashForecast forecast = cashForecast({}, {}, bookDay());
    QCOMPARE(forecast.currency, u"EUR"_s);
    QCOMPARE(forecast.lowest, euros(0));
    QCOMPARE(forecast.lowestDay, bookDay());
    QCOMPARE(forecast.lowestWeek, 0);
    QVERIFY(forecast.deciding.isEmpty());
}
} // namespace atlas::test::tst_cashforecast

ATLAS_TEST(atlas::test::tst_cashforecast::TestCashForecast)
#include "tst_cashforecast.moc"
