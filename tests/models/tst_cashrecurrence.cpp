// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashforecast.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cashrecurrence
{
using namespace Qt::StringLiterals;
using Every = PlannedLine::Every;

/// Recurring profiles and planned lines within the 13 weeks.
class TestCashRecurrence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expandsRecurringProfiles_data();
    void expandsRecurringProfiles();
    void recurringInvoicesWaitForTermsAndCustomer();
    void skipsProfilesWithoutAmount();
    void repeatsPlannedLines_data();
    void repeatsPlannedLines();
};

namespace
{
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

void TestCashRecurrence::expandsRecurringProfiles_data()
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

void TestCashRecurrence::expandsRecurringProfiles()
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

void TestCashRecurrence::recurringInvoicesWaitForTermsAndCustomer()
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

void TestCashRecurrence::skipsProfilesWithoutAmount()
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

void TestCashRecurrence::repeatsPlannedLines_data()
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

void TestCashRecurrence::repeatsPlannedLines()
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

} // namespace atlas::test::tst_cashrecurrence

ATLAS_TEST(atlas::test::tst_cashrecurrence::TestCashRecurrence)
#include "tst_cashrecurrence.moc"
