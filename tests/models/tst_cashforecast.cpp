// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashforecast.h"
#include "tests/models/bookfixtures.h"

#include <QTest>

namespace atlas::test
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
    void expandsRecurringProfiles_data();
    void expandsRecurringProfiles();
    void recurringInvoicesWaitForTermsAndCustomer();
    void skipsProfilesWithoutAmount();
    void repeatsPlannedLines_data();
    void repeatsPlannedLines();
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

QList<QDate> movementDays(const CashForecast &forecast)
{
    QList<QDate> days;
    for (const CashWeek &week : forecast.weeks)
        for (const CashMovement &movement : week.movements)
            days.append(movement.expected);
    return days;
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

void TestCashForecast::expandsRecurringProfiles_data()
{
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<int>("every");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QList<QDate>>("days");
    const QDate none;
    const auto day = [](int year, int month, int d) { return QDate(year, month, d); };
    QTest::newRow("monthly") << day(2026, 12, 5) << u"months"_s << 1 << none
                             << QList<QDate>{day(2026, 12, 5), day(2027, 1, 5), day(2027, 2, 5)};
    QTest::newRow("month ends") << day(2026, 11, 30) << u"months"_s << 1 << none
                                << QList<QDate>{day(2026, 11, 30), day(2026, 12, 30), day(2027, 1, 30)};
    QTest::newRow("every other month") << day(2026, 12, 5) << u"months"_s << 2 << none
                                       << QList<QDate>{day(2026, 12, 5), day(2027, 2, 5)};
    QTest::newRow("until its end") << day(2026, 12, 5) << u"months"_s << 1 << day(2027, 1, 5)
                                   << QList<QDate>{day(2026, 12, 5), day(2027, 1, 5)};
    QTest::newRow("every four weeks") << day(2026, 12, 1) << u"weeks"_s << 4 << none
                                      << QList<QDate>{day(2026, 12, 1), day(2026, 12, 29), day(2027, 1, 26)};
    QTest::newRow("every 30 days") << day(2027, 1, 10) << u"days"_s << 30 << none
                                   << QList<QDate>{day(2027, 1, 10), day(2027, 2, 9)};
    QTest::newRow("yearly") << day(2026, 12, 1) << u"years"_s << 1 << none << QList<QDate>{day(2026, 12, 1)};
    QTest::newRow("today") << day(2026, 11, 22) << u"years"_s << 1 << none << QList<QDate>{day(2026, 11, 22)};
    QTest::newRow("stale: its next step")
        << day(2026, 11, 15) << u"months"_s << 2 << none << QList<QDate>{day(2027, 1, 15)};
    QTest::newRow("over") << day(2026, 12, 5) << u"months"_s << 1 << day(2026, 12, 4) << QList<QDate>{};
    QTest::newRow("no rhythm") << day(2026, 12, 5) << u"moons"_s << 1 << none << QList<QDate>{};
    QTest::newRow("never advances") << day(2026, 12, 5) << u"days"_s << 0 << none << QList<QDate>{day(2026, 12, 5)};
}

void TestCashForecast::expandsRecurringProfiles()
{
    QFETCH(QDate, next);
    QFETCH(QString, frequency);
    QFETCH(int, every);
    QFETCH(QDate, end);
    QFETCH(QList<QDate>, days);
    BooksSnapshot books = booksOf(1000);
    RecurringProfile profile = profileOf(u"r"_s, 10, next, frequency);
    profile.every = every;
    profile.end = end;
    profile.paymentTermsDays = 30; // an expense is paid at once
    RecurringProfile stopped = profile;
    stopped.active = false;
    books.recurringExpenses = {profile, stopped};
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QCOMPARE(movementDays(forecast), days);
    QCOMPARE(lastBalance(forecast), euros(1000 - 10.0 * double(days.size())));
}

void TestCashForecast::recurringInvoicesWaitForTermsAndCustomer()
{
    BooksSnapshot books = booksOf(0);
    const QDate old(2026, 1, 1);
    books.contacts = {customerOf(u"c1"_s, u"Contact c1"_s), customerOf(u"c2"_s, u"Contact c2"_s)};
    books.invoices = {paidInvoice(u"late"_s, 1, old, old, old.addDays(4), u"c1"_s),
                      paidInvoice(u"early"_s, 1, old, old, old.addDays(-9), u"c2"_s)};
    RecurringProfile late = profileOf(u"late"_s, 100, QDate(2026, 12, 1), u"years"_s);
    late.paymentTermsDays = 30;
    RecurringProfile early = profileOf(u"early"_s, 100, QDate(2026, 12, 1), u"years"_s);
    early.contactName = u"Contact c2"_s; // would pay before it is issued
    books.recurringInvoices = {late, early};
    RecurringProfile bill = profileOf(u"bill"_s, 50, QDate(2026, 12, 1), u"years"_s);
    bill.paymentTermsDays = 10; // what is owed is paid when due
    books.recurringBills = {bill};
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QCOMPARE(movementDays(forecast), (QList<QDate>{QDate(2026, 12, 1), QDate(2026, 12, 11), QDate(2027, 1, 4)}));
    QCOMPARE(lastBalance(forecast), euros(150));
    const CashMovement &last = forecast.weeks[7].movements.constFirst();
    QCOMPARE(last.source, CashMovement::Source::RecurringInvoice);
    QCOMPARE(last.due, QDate(2026, 12, 31));
    QCOMPARE(last.name, u"Contact c1"_s);
}

void TestCashForecast::skipsProfilesWithoutAmount()
{
    BooksSnapshot books = booksOf(0);
    RecurringProfile silent = profileOf(u"r"_s, 10, QDate(2026, 12, 1));
    silent.amount = Money();
    RecurringProfile stopped = silent;
    stopped.active = false;
    books.recurringInvoices = {silent, stopped};
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QVERIFY(movementDays(forecast).isEmpty());
    QCOMPARE(forecast.unknownAmounts, 1);
}

void TestCashForecast::repeatsPlannedLines_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("every");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QList<QDate>>("days");
    const auto day = [](int year, int month, int d) { return QDate(year, month, d); };
    const QDate today = bookDay();
    const QDate none;
    QTest::newRow("once") << today << day(2026, 12, 1) << int(Every::Once) << none << QList<QDate>{day(2026, 12, 1)};
    QTest::newRow("once, over") << today << today.addDays(-1) << int(Every::Once) << none << QList<QDate>{};
    QTest::newRow("31st") << today << day(2026, 8, 31) << int(Every::Month) << none
                          << QList<QDate>{day(2026, 11, 30), day(2026, 12, 31), day(2027, 1, 31)};
    QTest::newRow("31st, leap February") << day(2028, 1, 10) << day(2027, 12, 31) << int(Every::Month) << none
                                         << QList<QDate>{day(2028, 1, 31), day(2028, 2, 29), day(2028, 3, 31)};
    QTest::newRow("31st, February") << day(2027, 1, 11) << day(2026, 12, 31) << int(Every::Month) << none
                                    << QList<QDate>{day(2027, 1, 31), day(2027, 2, 28), day(2027, 3, 31)};
    QTest::newRow("until, inclusive") << today << day(2026, 12, 10) << int(Every::Month) << day(2027, 1, 10)
                                      << QList<QDate>{day(2026, 12, 10), day(2027, 1, 10)};
    QTest::newRow("quarter, month ends") << today << day(2026, 8, 31) << int(Every::Quarter) << none
                                         << QList<QDate>{day(2026, 11, 30)};
    QTest::newRow("29 February, yearly") << day(2029, 2, 5) << day(2028, 2, 29) << int(Every::Year) << none
                                         << QList<QDate>{day(2029, 2, 28)};
    QTest::newRow("weeks") << day(2027, 1, 1) << day(2026, 12, 31) << int(Every::Week) << day(2027, 1, 20)
                           << QList<QDate>{day(2027, 1, 7), day(2027, 1, 14)};
}

void TestCashForecast::repeatsPlannedLines()
{
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(int, every);
    QFETCH(QDate, until);
    QFETCH(QList<QDate>, days);
    CashPlan plan;
    PlannedLine line = lineOf(u"l"_s, 10, first, Every(every));
    line.until = until;
    PlannedLine disabled = line;
    disabled.enabled = false;
    PlannedLine negative = line;
    negative.amount = euros(-10);
    plan.lines = {line, disabled, negative};
    const CashForecast forecast = cashForecast(booksOf(0), plan, today);
    QCOMPARE(movementDays(forecast), days);
    QCOMPARE(lastBalance(forecast), euros(-10.0 * double(days.size())));
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
} // namespace atlas::test

QTEST_GUILESS_MAIN(atlas::test::TestCashForecast)
#include "tst_cashforecast.moc"
