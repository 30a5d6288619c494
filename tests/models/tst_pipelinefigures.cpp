// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/pipelinefigures.h"
#include "tests/models/dealfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_pipelinefigures
{
using namespace Qt::StringLiterals;

/// Every figure by hand-computed values.
class TestPipelineFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noDeals();
    void weightedPerCurrency();
    void weightedAgainstLastMonth();
    void coverageOfTheMonth();
    void coverageUnavailable_data();
    void coverageUnavailable();
    void wonAgainstLastMonth();
    void monthsEndWhereTheyEnd_data();
    void monthsEndWhereTheyEnd();
    void winRates();
    void winRateWindow_data();
    void winRateWindow();
    void unknownStagesCountNowhere();
    void medians_data();
    void medians();
    void quietDaysAndRotting();
    void localDays();
};

namespace
{
const QString Home = u"EUR"_s;
const QDateTime ReadAt(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

QList<DealRow> rowsOf(const QList<Deal> &deals, const QDate &today = someDay())
{
    return dealRows(deals, agencyPipeline(), today);
}

Deal createdOn(Deal deal, const QDate &date)
{
    deal.created = QDateTime(date, QTime(12, 0), Qt::UTC);
    return deal;
}

PipelineTargets target(qint64 minorUnits, const QString &currency = Home)
{
    return {Money(minorUnits, currency)};
}

QString decimal(const MoneyBag &bag, const QString &currency = Home)
{
    return bag.in(currency).toDecimal();
}

Figure coverageOf(const QList<Deal> &deals, const PipelineTargets &targets)
{
    return coverage(rowsOf(deals), agencyPipeline(), targets, Home, someDay(), ReadAt);
}
} // namespace

void TestPipelineFigures::noDeals()
{
    const Pipeline pipeline = agencyPipeline();
    const Figure weighted = weightedPipeline({}, pipeline, someDay(), ReadAt);
    QCOMPARE(weighted.id, u"weighted_pipeline"_s);
    QVERIFY(weighted.money && weighted.money->isEmpty());
    QVERIFY(!weighted.change);
    QCOMPARE(weighted.counts.value(u"open"_s, -1), 0);
    QCOMPARE(weighted.readAt, ReadAt);
    const Figure covered = coverage({}, pipeline, target(15000000), Home, someDay(), ReadAt);
    QCOMPARE(covered.ratio, 0.0); // nothing open is a known nothing
    QVERIFY(covered.unavailable.isEmpty());
    const Figure won = wonThisPeriod({}, pipeline, {}, Home, someDay(), ReadAt);
    QVERIFY(won.money && won.money->isEmpty());
    QVERIFY(!won.ratio);
    for (const Figure &rate :
         {winRateStrict({}, pipeline, someDay(), ReadAt), winRateHonest({}, pipeline, someDay(), ReadAt)}) {
        QVERIFY(!rate.ratio);
        QCOMPARE(rate.unavailable, u"no_closed_deals"_s);
        QCOMPARE(rate.readAt, ReadAt);
    }
    QCOMPARE(weightedPipeline({}, {}, someDay(), {}).counts.value(u"open"_s, -1), 0);
}

void TestPipelineFigures::weightedPerCurrency()
{
    QList<Deal> deals{dealOf(u"1"_s, u"Qualification"_s, 1000000, someDay()), // 10 %: 1 000.00
                      dealOf(u"2"_s, u"Decision"_s, 250050, someDay()),       // 80 %: 2 000.40
                      dealOf(u"3"_s, u"Proposal"_s, 90000, someDay(), 0, u"USD"_s),
                      dealOf(u"4"_s, u"Won"_s, 999999, someDay()),
                      dealOf(u"5"_s, u"Lost"_s, 999999, someDay()),
                      dealOf(u"6"_s, u"Proposal"_s, 1, someDay()),
                      dealOf(u"7"_s, u"Proposal"_s, 500, someDay())};
    deals[5].amount.reset();
    deals[6].probability = -1;
    const Figure figure = weightedPipeline(rowsOf(deals), agencyPipeline(), someDay(), ReadAt);
    QCOMPARE(decimal(*figure.money), u"3000.40"_s);
    QCOMPARE(decimal(*figure.money, u"USD"_s), u"360.00"_s);
    QCOMPARE(figure.counts.value(u"open"_s), 5);
    QCOMPARE(figure.counts.value(u"without_amount"_s), 2);
    QCOMPARE(figure.recordIds, QStringList({u"1"_s, u"2"_s, u"3"_s, u"6"_s, u"7"_s}));
    QVERIFY(!figure.from.isValid());
}

void TestPipelineFigures::weightedAgainstLastMonth()
{
    const QDate october(2026, 10, 31), november(2026, 11, 1);
    QList<Deal> deals{
        createdOn(dealOf(u"old open"_s, u"Decision"_s, 100000, QDate(2026, 12, 1)), october),   // 800 both times
        createdOn(dealOf(u"new open"_s, u"Decision"_s, 50000, QDate(2026, 12, 1)), november),   // 400 now
        createdOn(dealOf(u"won this month"_s, u"Won"_s, 20000, QDate(2026, 11, 1)), october),   // 200 before
        createdOn(dealOf(u"won last month"_s, u"Won"_s, 70000, QDate(2026, 10, 31)), october),  // neither
        createdOn(dealOf(u"lost this month"_s, u"Lost"_s, 70000, QDate(2026, 11, 9)), october), // 0 %
        createdOn(dealOf(u"dollars"_s, u"Decision"_s, 1000, QDate(2026, 12, 1), 0, u"USD"_s), october)};
    const Figure figure = weightedPipeline(rowsOf(deals), agencyPipeline(), someDay(), ReadAt, Home);
    QCOMPARE(decimal(*figure.money), u"1200.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"previous"_s)), u"1000.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"previous"_s), u"USD"_s), u"8.00"_s);
    QVERIFY(figure.change && qFuzzyCompare(*figure.change, 0.2));
    QCOMPARE(figure.changeCurrency, Home);
    // Without a home currency: that of most open deals; euros here, and dollars once the euros are gone.
    QCOMPARE(weightedPipeline(rowsOf(deals), agencyPipeline(), someDay(), ReadAt).changeCurrency, Home);
    const Figure dollars = weightedPipeline(rowsOf({deals[5]}), agencyPipeline(), someDay(), ReadAt);
    QCOMPARE(dollars.changeCurrency, u"USD"_s);
    QCOMPARE(dollars.change, 0.0);
    QVERIFY(!weightedPipeline(rowsOf({deals[1]}), agencyPipeline(), someDay(), ReadAt, Home).change);
}

void TestPipelineFigures::coverageOfTheMonth()
{
    // Open 162 400 closing in November, target 150 000, won 96 400: 162 400 / 53 600.
    const QList<Deal> deals{dealOf(u"1"_s, u"Proposal"_s, 10000000, QDate(2026, 11, 1)), // overdue, and of this month
                            dealOf(u"2"_s, u"Decision"_s, 6240000, QDate(2026, 11, 30)),
                            dealOf(u"3"_s, u"Decision"_s, 7777700, QDate(2026, 12, 1)),
                            dealOf(u"4"_s, u"Won"_s, 9640000, QDate(2026, 11, 2)),
                            dealOf(u"5"_s, u"Won"_s, 7777700, QDate(2026, 10, 31)),
                            dealOf(u"6"_s, u"Lost"_s, 7777700, QDate(2026, 11, 2)),
                            dealOf(u"7"_s, u"Decision"_s, 100000, QDate(2026, 11, 30), 0, u"USD"_s),
                            dealOf(u"8"_s, u"Won"_s, 50000, QDate(2026, 11, 3), 0, u"USD"_s),
                            dealOf(u"9"_s, u"Decision"_s, 7777700, {})};
    const Figure figure = coverageOf(deals, target(15000000));
    QCOMPARE(figure.id, u"coverage"_s);
    QVERIFY(figure.ratio && qFuzzyCompare(*figure.ratio, 162400.0 / 53600.0));
    QVERIFY(figure.unavailable.isEmpty());
    QCOMPARE(decimal(figure.parts.value(u"open"_s)), u"162400.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"won"_s)), u"96400.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"target"_s)), u"150000.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"remaining"_s)), u"53600.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"excluded"_s), u"USD"_s), u"1500.00"_s);
    QCOMPARE(figure.counts, (QMap<QString, qint64>{{u"open"_s, 2}, {u"won"_s, 1}, {u"excluded"_s, 2}}));
    QCOMPARE(figure.recordIds, QStringList({u"1"_s, u"2"_s, u"4"_s}));
    QCOMPARE(figure.from, QDate(2026, 11, 1));
    QCOMPARE(figure.to, QDate(2026, 11, 30));
}

void TestPipelineFigures::coverageUnavailable_data()
{
    QTest::addColumn<qint64>("target");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("reason");
    QTest::newRow("zero target") << qint64(0) << Home << u"target_unset"_s;
    QTest::newRow("negative target") << qint64(-1) << Home << u"target_unset"_s;
    QTest::newRow("target in another currency") << qint64(100000) << u"USD"_s << u"target_unset"_s;
    QTest::newRow("reached to the cent") << qint64(50000) << Home << u"target_reached"_s;
    QTest::newRow("surpassed") << qint64(49999) << Home << u"target_reached"_s;
    QTest::newRow("a cent short") << qint64(50001) << Home << QString();
}

void TestPipelineFigures::coverageUnavailable()
{
    QFETCH(qint64, target);
    QFETCH(QString, currency);
    QFETCH(QString, reason);
    const QList<Deal> deals{dealOf(u"1"_s, u"Won"_s, 50000, someDay()), dealOf(u"2"_s, u"Proposal"_s, 200, someDay())};
    const Figure figure = coverageOf(deals, {Money(target, currency)});
    QCOMPARE(figure.unavailable, reason);
    QCOMPARE(figure.ratio.has_value(), reason.isEmpty());
    const Figure unset = coverageOf(deals, {});
    QCOMPARE(unset.unavailable, u"target_unset"_s);
    QVERIFY(!unset.parts.contains(u"target"_s));
    QCOMPARE(decimal(unset.parts.value(u"open"_s)), u"2.00"_s); // still shown beside the n/a
}

void TestPipelineFigures::wonAgainstLastMonth()
{
    const QList<Deal> deals{dealOf(u"1"_s, u"Won"_s, 30000, QDate(2026, 11, 1)),
                            dealOf(u"2"_s, u"Won"_s, 20000, QDate(2026, 11, 30)), // dated ahead, and won
                            dealOf(u"3"_s, u"Won"_s, 700, QDate(2026, 11, 5), 0, u"GBP"_s),
                            dealOf(u"4"_s, u"Won"_s, 40000, QDate(2026, 10, 1)),
                            dealOf(u"5"_s, u"Won"_s, 99, QDate(2026, 9, 30)),
                            dealOf(u"6"_s, u"Won"_s, 99, {}),
                            dealOf(u"7"_s, u"Lost"_s, 99, QDate(2026, 11, 5))};
    const Figure figure = wonThisPeriod(rowsOf(deals), agencyPipeline(), target(100000), Home, someDay(), ReadAt);
    QCOMPARE(decimal(*figure.money), u"500.00"_s);
    QCOMPARE(decimal(*figure.money, u"GBP"_s), u"7.00"_s);
    QCOMPARE(decimal(figure.parts.value(u"previous"_s)), u"400.00"_s);
    QVERIFY(figure.change && qFuzzyCompare(*figure.change, 0.25));
    QVERIFY(figure.ratio && qFuzzyCompare(*figure.ratio, 0.5));
    QCOMPARE(decimal(figure.parts.value(u"target"_s)), u"1000.00"_s);
    QCOMPARE(figure.counts, (QMap<QString, qint64>{{u"won"_s, 3}, {u"previous_won"_s, 1}}));
    QCOMPARE(figure.recordIds, QStringList({u"1"_s, u"2"_s, u"3"_s}));
    const Figure bare = wonThisPeriod(rowsOf({deals[0]}), agencyPipeline(), target(0), Home, someDay(), ReadAt);
    QVERIFY(!bare.ratio);
    QVERIFY(!bare.change);
    QVERIFY(bare.changeCurrency.isEmpty());
}

void TestPipelineFigures::monthsEndWhereTheyEnd_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("previousEnd");
    QTest::newRow("leap day") << QDate(2028, 2, 29) << QDate(2028, 2, 1) << QDate(2028, 2, 29) << QDate(2028, 1, 31);
    QTest::newRow("after leap day") << QDate(2028, 3, 31) << QDate(2028, 3, 1) << QDate(2028, 3, 31)
                                    << QDate(2028, 2, 29);
    QTest::newRow("January") << QDate(2027, 1, 1) << QDate(2027, 1, 1) << QDate(2027, 1, 31) << QDate(2026, 12, 31);
    QTest::newRow("short month") << QDate(2026, 4, 30) << QDate(2026, 4, 1) << QDate(2026, 4, 30) << QDate(2026, 3, 31);
}

void TestPipelineFigures::monthsEndWhereTheyEnd()
{
    QFETCH(QDate, today);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QDate, previousEnd);
    const QList<Deal> deals{dealOf(u"first"_s, u"Won"_s, 1, from), dealOf(u"last"_s, u"Won"_s, 10, to),
                            dealOf(u"before"_s, u"Won"_s, 100, previousEnd),
                            dealOf(u"after"_s, u"Won"_s, 1000, to.addDays(1))};
    const Figure figure = wonThisPeriod(rowsOf(deals, today), agencyPipeline(), {}, Home, today, ReadAt);
    QCOMPARE(figure.from, from);
    QCOMPARE(figure.to, to);
    QCOMPARE(figure.recordIds, QStringList({u"first"_s, u"last"_s}));
    QCOMPARE(decimal(figure.parts.value(u"previous"_s)), u"1.00"_s);
}

void TestPipelineFigures::winRates()
{
    QList<Deal> deals;
    const auto add = [&](const QString &stage, int count, int daysAgo) {
        for (int i = 0; i < count; ++i)
            deals.append(dealOf(QString::number(deals.size()), stage, 100, someDay().addDays(-daysAgo)));
    };
    add(u"Won"_s, 14, 10);
    add(u"Lost"_s, 17, 20);
    add(u"Proposal"_s, 6, 30); // overdue
    add(u"Proposal"_s, 3, 0);  // closes today: not late yet
    const Figure strict = winRateStrict(rowsOf(deals), agencyPipeline(), someDay(), ReadAt);
    QVERIFY(strict.ratio && qFuzzyCompare(*strict.ratio, 14.0 / 31.0));
    QCOMPARE(strict.counts, (QMap<QString, qint64>{{u"won"_s, 14}, {u"lost"_s, 17}}));
    QCOMPARE(strict.recordIds.size(), 31);
    const Figure honest = winRateHonest(rowsOf(deals), agencyPipeline(), someDay(), ReadAt);
    QVERIFY(honest.ratio && qFuzzyCompare(*honest.ratio, 14.0 / 37.0));
    QCOMPARE(honest.counts, (QMap<QString, qint64>{{u"won"_s, 14}, {u"lost"_s, 17}, {u"overdue"_s, 6}}));
    QCOMPARE(honest.recordIds.size(), 37);
    const Figure lostOnly = winRateStrict(rowsOf({deals[14]}), agencyPipeline(), someDay(), ReadAt);
    QCOMPARE(lostOnly.ratio, 0.0); // zero is known here, and not n/a
}

void TestPipelineFigures::winRateWindow_data()
{
    QTest::addColumn<QDate>("closing");
    QTest::addColumn<bool>("counts");
    const QDate today = someDay();
    QTest::newRow("today") << today << true;
    QTest::newRow("89 days ago: the 90th day") << today.addDays(-89) << true;
    QTest::newRow("90 days ago") << today.addDays(-90) << false;
    QTest::newRow("tomorrow") << today.addDays(1) << false;
    QTest::newRow("no date") << QDate() << false;
}

void TestPipelineFigures::winRateWindow()
{
    QFETCH(QDate, closing);
    const auto rows = rowsOf({dealOf(u"1"_s, u"Won"_s, 1, closing)});
    const Figure figure = winRateStrict(rows, agencyPipeline(), someDay(), ReadAt);
    QTEST(figure.ratio.has_value(), "counts");
    QCOMPARE(figure.from, QDate(2026, 8, 25));
    QCOMPARE(figure.to, someDay());
}

void TestPipelineFigures::unknownStagesCountNowhere()
{
    const auto rows = rowsOf({dealOf(u"1"_s, u"Retired stage"_s, 1000, someDay().addDays(-1))});
    QCOMPARE(rows.constFirst().stageIndex, -1);
    const Pipeline pipeline = agencyPipeline();
    QVERIFY(weightedPipeline(rows, pipeline, someDay(), ReadAt).recordIds.isEmpty());
    QVERIFY(coverage(rows, pipeline, target(1), Home, someDay(), ReadAt).recordIds.isEmpty());
    QVERIFY(winRateHonest(rows, pipeline, someDay(), ReadAt).recordIds.isEmpty());
    QCOMPARE(forecast(rows, pipeline, someDay()).overdueCount, 0);
}

void TestPipelineFigures::medians_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<int>("lower");
    QTest::newRow("none") << QList<int>() << -1;
    QTest::newRow("one") << QList<int>{5} << 5;
    QTest::newRow("two") << QList<int>{9, 5} << 5;
    QTest::newRow("odd") << QList<int>{9, 1, 5} << 5;
    QTest::newRow("even") << QList<int>{9, 1, 5, 7} << 5;
    QTest::newRow("equal") << QList<int>{3, 3, 3, 3} << 3;
}

void TestPipelineFigures::medians()
{
    QFETCH(QList<int>, values);
    QTEST(median(values), "lower");
}

void TestPipelineFigures::quietDaysAndRotting()
{
    const QDate today = someDay();
    Deal active = dealOf(u"active"_s, u"Proposal"_s, 1, today, 100);
    active.modified = QDateTime(today.addDays(-50), QTime(12, 0), Qt::UTC);
    active.lastActivity = QDateTime(today.addDays(-2), QTime(12, 0), Qt::UTC);
    Deal changed = active;
    changed.id = u"changed"_s;
    changed.lastActivity = {};
    Deal bare = changed;
    bare.id = u"bare"_s;
    bare.modified = bare.created = {};
    const auto rows =
        rowsOf({active, changed, bare, dealOf(u"six"_s, u"Decision"_s, 1, today, 6),
                dealOf(u"one"_s, u"Decision"_s, 1, today, 1), dealOf(u"seven"_s, u"Decision"_s, 1, today, 7)});
    QCOMPARE(rows[0].quietDays, 2);
    QCOMPARE(rows[1].quietDays, 50);
    QCOMPARE(rows[2].quietDays, 0);
    QVERIFY(rows[1].flags.rotting);  // median 2
    QVERIFY(!rows[3].flags.rotting); // median 6
    QVERIFY(!rows[5].flags.rotting); // 7 is not more than 9
    const auto weekly =
        rowsOf({dealOf(u"six"_s, u"Decision"_s, 1, today, 6), dealOf(u"a"_s, u"Decision"_s, 1, today, 1),
                dealOf(u"b"_s, u"Decision"_s, 1, today, 1), dealOf(u"7"_s, u"Decision"_s, 1, today, 7)});
    QVERIFY(!weekly[0].flags.rotting); // six times the median, but under a week
    QVERIFY(weekly[3].flags.rotting);
}

// Whole local days, across the end of summer time and just around midnight: 25 October 2026 has 25 hours in Paris.
void TestPipelineFigures::localDays()
{
    Deal deal = dealOf(u"1"_s, u"Proposal"_s, 1, someDay());
    const auto quietAt = [&](const QDateTime &instant, const QDate &today) {
        deal.created = instant;
        return rowsOf({deal}, today).constFirst().quietDays;
    };
    const QDate changeDay(2026, 10, 25);
    QCOMPARE(quietAt(QDateTime(QDate(2026, 10, 24), QTime(22, 30), Qt::UTC), changeDay), 0); // 00:30 local
    QCOMPARE(quietAt(QDateTime(QDate(2026, 10, 24), QTime(21, 30), Qt::UTC), changeDay), 1); // 23:30 local
    QCOMPARE(quietAt(QDateTime(changeDay, QTime(22, 30), Qt::UTC), changeDay), 0);           // 23:30 local, winter
    QCOMPARE(quietAt(QDateTime(changeDay, QTime(23, 30), Qt::UTC), changeDay.addDays(1)), 0);
    for (int hour = 0; hour < 24 * 400; hour += 5) { // a year and more: the quick way is the exact way
        const QDateTime instant = QDateTime(QDate(2026, 1, 1), QTime(0, 10), Qt::UTC).addSecs(3600 * hour);
        const QDate today(2027, 12, 31);
        QCOMPARE(quietAt(instant, today), int(instant.toLocalTime().date().daysTo(today)));
    }
}
} // namespace atlas::test::tst_pipelinefigures

ATLAS_TEST(atlas::test::tst_pipelinefigures::TestPipelineFigures)
#include "tst_pipelinefigures.moc"
