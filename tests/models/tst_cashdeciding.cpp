// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashforecast.h"
#include "tests/models/bookfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cashdeciding
{
using namespace Qt::StringLiterals;

/// Which invoices decide the low point, and what each would do to it.
class TestCashDeciding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsTheMostHelpfulFirst();
    void tellsBalancesByHand();
    void namesTwentyAtMost();
    void withoutFloorTheChasableComeFirst();
    void paidOnTheLowDayHasHelpedAlready();
};

namespace
{
/// Opens with 73; 40 go out on 18 December, the low point with 60. The floor is 80.
struct Case {
    BooksSnapshot books = booksOf(73);
    CashPlan plan;
};

Invoice expectedOn(CashPlan &plan, const QString &id, double amount, const QDate &due, const QDate &expected)
{
    plan.expectedDates.insert(id, expected);
    return invoiceOf(id, amount, QDate(2026, 9, 1), due);
}

Case decemberCase()
{
    Case c;
    c.plan.floor = euros(80);
    c.books.bills = {billOf(u"b"_s, 40, QDate(2026, 11, 1), QDate(2026, 12, 18))};
    c.books.invoices = {
        expectedOn(c.plan, u"before, small"_s, 10, QDate(2026, 11, 30), QDate(2026, 12, 9)),
        expectedOn(c.plan, u"before, large"_s, 17, QDate(2026, 11, 20), QDate(2026, 12, 16)),
        expectedOn(c.plan, u"after, too small"_s, 12, QDate(2026, 12, 8), QDate(2026, 12, 22)),
        expectedOn(c.plan, u"after, due by then"_s, 31, QDate(2026, 12, 15), QDate(2026, 12, 31)),
        expectedOn(c.plan, u"after, due later"_s, 99, QDate(2026, 12, 19), QDate(2027, 3, 1)),
        expectedOn(c.plan, u"after, overdue"_s, 25, QDate(2026, 10, 12), QDate(2026, 12, 25)),
    };
    return c;
}

QStringList decidingIds(const CashForecast &forecast)
{
    QStringList ids;
    for (const DecidingInvoice &invoice : forecast.deciding)
        ids.append(invoice.invoiceId);
    return ids;
}
} // namespace

void TestCashDeciding::putsTheMostHelpfulFirst()
{
    const Case c = decemberCase();
    const CashForecast forecast = cashForecast(c.books, c.plan, bookDay());
    QCOMPARE(forecast.lowest, euros(60));
    QCOMPARE(forecast.lowestDay, QDate(2026, 12, 18));
    QCOMPARE(forecast.underFloorBy, std::optional(euros(20)));
    QCOMPARE(decidingIds(forecast), (QStringList{u"after, overdue"_s, u"after, due by then"_s, u"after, due later"_s,
                                                 u"after, too small"_s, u"before, large"_s, u"before, small"_s}));
}

void TestCashDeciding::tellsBalancesByHand()
{
    const Case c = decemberCase();
    const CashForecast forecast = cashForecast(c.books, c.plan, bookDay());
    const QList<Money> balances{euros(85), euros(91), euros(159), euros(72), euros(43), euros(50)};
    const QList<int> weeks{6, 7, 14, 6, 5, 4};
    for (int i = 0; i < balances.size(); ++i) {
        const DecidingInvoice &invoice = forecast.deciding.at(i);
        QCOMPARE(invoice.balanceIf, balances.at(i));
        QCOMPARE(invoice.lifts, i < 4);
        QCOMPARE(invoice.liftsOverFloor, i < 3);
        QCOMPARE(invoice.expectedWeek, weeks.at(i));
        QVERIFY(invoice.overridden);
    }
    QCOMPARE(forecast.deciding.at(0).daysLate, 41);
    QCOMPARE(forecast.deciding.at(1).daysLate, -23);
    QCOMPARE(forecast.deciding.at(0).customerName, u"Contact c1"_s);
    QCOMPARE(forecast.deciding.at(0).amount, euros(25));
}

void TestCashDeciding::namesTwentyAtMost()
{
    BooksSnapshot books = booksOf(0);
    for (int i = 1; i <= 30; ++i)
        books.invoices.append(invoiceOf(QString::number(i), i, bookDay(), bookDay().addDays(5)));
    const CashForecast forecast = cashForecast(books, {}, bookDay());
    QCOMPARE(forecast.deciding.size(), 20);
    QCOMPARE(forecast.deciding.first().invoiceId, u"30"_s);
    QCOMPARE(forecast.deciding.last().invoiceId, u"11"_s);
}

void TestCashDeciding::withoutFloorTheChasableComeFirst()
{
    Case c = decemberCase();
    c.plan.floor.reset();
    const CashForecast forecast = cashForecast(c.books, c.plan, bookDay());
    QCOMPARE(decidingIds(forecast).first(4),
             (QStringList{u"after, overdue"_s, u"after, due by then"_s, u"after, too small"_s, u"after, due later"_s}));
    QVERIFY(!forecast.deciding.first().liftsOverFloor);
}

void TestCashDeciding::paidOnTheLowDayHasHelpedAlready()
{
    Case c = decemberCase();
    c.books.invoices = {expectedOn(c.plan, u"that day"_s, 5, QDate(2026, 12, 18), QDate(2026, 12, 18))};
    const CashForecast forecast = cashForecast(c.books, c.plan, bookDay());
    QCOMPARE(forecast.lowest, euros(38));
    QCOMPARE(forecast.deciding.first().balanceIf, euros(33));
    QVERIFY(!forecast.deciding.first().lifts);
}
} // namespace atlas::test::tst_cashdeciding

ATLAS_TEST(atlas::test::tst_cashdeciding::TestCashDeciding)
#include "tst_cashdeciding.moc"
