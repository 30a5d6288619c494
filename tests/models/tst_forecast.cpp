// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/pipelinefigures.h"
#include "tests/models/dealfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_forecast
{
using namespace Qt::StringLiterals;

class TestForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void funnelShowsOpenStages();
    void forecastByMonth();
    void forecastAtMonthEnds();
};

namespace
{
QList<DealRow> rowsAt(const QList<Deal> &deals, const QDate &today)
{
    return dealRows(deals, agencyPipeline(), today);
}

QString euros(const MoneyBag &bag)
{
    return bag.in(u"EUR"_s).toDecimal();
}
} // namespace

void TestForecast::funnelShowsOpenStages()
{
    const QDate today = someDay();
    const QList<FunnelStep> steps =
        funnel(rowsAt({dealOf(u"1"_s, u"Qualification"_s, 100000, today), dealOf(u"2"_s, u"Decision"_s, 1000, today),
                       dealOf(u"3"_s, u"Decision"_s, 500, today, 0, u"USD"_s), dealOf(u"4"_s, u"Won"_s, 1, today),
                       dealOf(u"5"_s, u"Retired stage"_s, 1, today)},
                      today),
               agencyPipeline());
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0].count, 1);
    QCOMPARE(euros(steps[0].weighted), u"100.00"_s);
    QCOMPARE(steps[1].stageIndex, 1);
    QCOMPARE(steps[1].count, 0);
    QVERIFY(steps[1].raw.isEmpty());
    QCOMPARE(steps[2].count, 2);
    QCOMPARE(euros(steps[2].raw), u"10.00"_s);
    QCOMPARE(steps[2].weighted.in(u"USD"_s), Money(400, u"USD"_s));
    QVERIFY(funnel({}, {}).isEmpty());
}

void TestForecast::forecastByMonth()
{
    const QDate today = someDay();
    const QList<Deal> deals{dealOf(u"late"_s, u"Proposal"_s, 1100, QDate(2026, 11, 21)),
                            dealOf(u"today"_s, u"Proposal"_s, 1000, today),
                            dealOf(u"november"_s, u"Decision"_s, 2000, QDate(2026, 11, 30)),
                            dealOf(u"january"_s, u"Decision"_s, 3000, QDate(2027, 1, 1)),
                            dealOf(u"undated"_s, u"Decision"_s, 4000, {}),
                            dealOf(u"far"_s, u"Decision"_s, 5000, QDate(2027, 2, 1)),
                            dealOf(u"won"_s, u"Won"_s, 6000, QDate(2026, 11, 1)),
                            dealOf(u"won before"_s, u"Won"_s, 7000, QDate(2026, 10, 31)),
                            dealOf(u"won far ahead"_s, u"Won"_s, 8000, QDate(2027, 2, 1)),
                            dealOf(u"lost"_s, u"Lost"_s, 9000, today)};
    const Forecast result = forecast(rowsAt(deals, today), agencyPipeline(), today, 3);
    QCOMPARE(result.months.size(), 3);
    QCOMPARE(result.months[0].month, QDate(2026, 11, 1));
    QCOMPARE(result.months[0].count, 2);
    QCOMPARE(euros(result.months[0].raw), u"30.00"_s);
    QCOMPARE(euros(result.months[0].weighted), u"20.00"_s); // 40 % of 10 + 80 % of 20
    QCOMPARE(euros(result.months[0].won), u"60.00"_s);
    QCOMPARE(result.months[1].count, 0);
    QCOMPARE(result.months[2].month, QDate(2027, 1, 1));
    QCOMPARE(euros(result.months[2].raw), u"30.00"_s);
    QCOMPARE(result.overdueCount, 1);
    QCOMPARE(euros(result.overdue), u"11.00"_s);
    QCOMPARE(result.undatedCount, 1);
    QCOMPARE(result.laterCount, 1);
    QCOMPARE(euros(result.later), u"50.00"_s);
    QCOMPARE(forecast({}, {}, today).months.size(), 6);
}

void TestForecast::forecastAtMonthEnds()
{
    const QDate today(2028, 1, 31);
    const QList<Deal> deals{dealOf(u"leap"_s, u"Decision"_s, 100, QDate(2028, 2, 29)),
                            dealOf(u"march"_s, u"Decision"_s, 200, QDate(2028, 3, 1))};
    const Forecast result = forecast(rowsAt(deals, today), agencyPipeline(), today, 3);
    QCOMPARE(result.months[1].month, QDate(2028, 2, 1));
    QCOMPARE(euros(result.months[1].raw), u"1.00"_s);
    QCOMPARE(euros(result.months[2].raw), u"2.00"_s);
}
} // namespace atlas::test::tst_forecast

ATLAS_TEST(atlas::test::tst_forecast::TestForecast)
#include "tst_forecast.moc"
