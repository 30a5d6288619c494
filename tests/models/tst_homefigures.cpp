// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homefigures.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/calendarfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_homefigures
{
using namespace Qt::StringLiterals;
using MakeFigure = Figure (*)(const HomeSources &);

class TestHomeFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spans_data();
    void spans();
    void neverRead_data();
    void neverRead();
    void readButEmpty_data();
    void readButEmpty();
    void wonAcrossTheYearEnd();
    void weekHasItsShareOfTheTarget();
    void monthIsThePipelinesOwn();
    void cycleAndVelocity();
    void leadsOfThePeriod();
    void firstTouch();
};

namespace
{
/// Every figure of the homes, by its id.
QList<std::pair<QString, MakeFigure>> allFigures()
{
    using namespace homefigures;
    return {{u"weighted_pipeline"_s, weightedPipeline},
            {u"coverage"_s, coverage},
            {u"won_period"_s, won},
            {u"win_rate_strict"_s, homefigures::winRateStrict},
            {u"win_rate_honest"_s, homefigures::winRateHonest},
            {u"sales_velocity"_s, salesVelocity},
            {u"cycle_days"_s, homefigures::cycleDays},
            {u"leads_created"_s, leadsCreated},
            {u"lead_conversion"_s, leadConversion},
            {u"first_touch"_s, speedToFirstTouch},
            {u"campaign_return"_s, homefigures::campaignReturn},
            {u"acquisition_cost"_s, homefigures::acquisitionCost},
            {u"cash_balance"_s, cashNow},
            {u"low_point"_s, lowPoint},
            {u"runway"_s, runway},
            {u"receivables_overdue"_s, receivablesOverdue},
            {u"payables_due"_s, payablesDue},
            {u"dso"_s, dso},
            {u"dpo"_s, dpo},
            {u"net_burn"_s, netBurn},
            {u"concentration"_s, concentration},
            {u"invoiced"_s, invoiced},
            {u"collected_period"_s, collected},
            {u"unbilled_work"_s, homefigures::unbilledWork},
            {u"gross_margin"_s, homefigures::grossMargin},
            {u"projects_at_risk"_s, projectsAtRisk},
            {u"on_time_milestones"_s, onTimeMilestones},
            {u"overdue_tasks"_s, overdueTasks},
            {u"blocked_tasks"_s, blockedTasks},
            {u"open_issues"_s, openIssues},
            {u"utilisation"_s, utilisation},
            {u"billable_ratio"_s, billableRatio},
            {u"overloaded_people"_s, overloadedPeople},
            {u"mails_to_answer"_s, mailsToAnswer},
            {u"meetings_today"_s, meetingsToday},
            {u"follow_ups_owed"_s, followUpsOwed},
            {u"mentions"_s, mentions},
            {u"decisions"_s, decisions}};
}

MakeFigure figureNamed(const QString &id)
{
    const auto all = allFigures();
    for (const auto &[known, make] : all)
        if (known == id)
            return make;
    return nullptr;
}

/// Without a figure there is no number either: nothing that could be shown as 0.
void compareNeverRead(const Figure &figure, const QString &id)
{
    QCOMPARE(figure.id, id);
    QCOMPARE(figure.unavailable, u"never_read"_s);
    QVERIFY(!figure.money);
    QVERIFY(!figure.ratio);
    QVERIFY(!figure.counts.contains(u"count"_s));
    QVERIFY(figure.recordIds.isEmpty());
}

Deal dealMadeOn(Deal deal, const QDate &created)
{
    deal.created = noonOf(created);
    return deal;
}

MoneyBag bag(const QList<Money> &amounts)
{
    MoneyBag sum;
    for (const Money &amount : amounts)
        sum.add(amount);
    return sum;
}
} // namespace

void TestHomeFigures::spans_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("fromBefore");
    QTest::addColumn<QDate>("toBefore");
    const auto row = [](const char *name, HomePeriod period, const QDate &today, const QDate &from, const QDate &to,
                        const QDate &fromBefore, const QDate &toBefore) {
        QTest::newRow(name) << int(period) << today << from << to << fromBefore << toBefore;
    };
    row("week across the year end", HomePeriod::Week, {2027, 1, 1}, {2026, 12, 28}, {2027, 1, 3}, {2026, 12, 21},
        {2026, 12, 27});
    row("week from its Monday", HomePeriod::Week, {2026, 11, 23}, {2026, 11, 23}, {2026, 11, 29}, {2026, 11, 16},
        {2026, 11, 22});
    row("week from its Sunday", HomePeriod::Week, {2026, 11, 29}, {2026, 11, 23}, {2026, 11, 29}, {2026, 11, 16},
        {2026, 11, 22});
    row("November", HomePeriod::Month, {2026, 11, 30}, {2026, 11, 1}, {2026, 11, 30}, {2026, 10, 1}, {2026, 10, 31});
    row("January", HomePeriod::Month, {2027, 1, 1}, {2027, 1, 1}, {2027, 1, 31}, {2026, 12, 1}, {2026, 12, 31});
    row("March of a leap year", HomePeriod::Month, {2028, 3, 31}, {2028, 3, 1}, {2028, 3, 31}, {2028, 2, 1},
        {2028, 2, 29});
    row("first quarter", HomePeriod::Quarter, {2027, 2, 14}, {2027, 1, 1}, {2027, 3, 31}, {2026, 10, 1},
        {2026, 12, 31});
    row("last quarter", HomePeriod::Quarter, {2026, 12, 31}, {2026, 10, 1}, {2026, 12, 31}, {2026, 7, 1},
        {2026, 9, 30});
}

void TestHomeFigures::spans()
{
    QFETCH(int, period);
    QFETCH(QDate, today);
    const HomeSpan span = spanOf(HomePeriod(period), today);
    const HomeSpan before = spanBefore(HomePeriod(period), today);
    QTEST(span.from, "from");
    QTEST(span.to, "to");
    QTEST(before.from, "fromBefore");
    QTEST(before.to, "toBefore");
}

void TestHomeFigures::neverRead_data()
{
    QTest::addColumn<QString>("id");
    const auto all = allFigures();
    for (const auto &[id, make] : all)
        QTest::newRow(qPrintable(id)) << id;
}

void TestHomeFigures::neverRead()
{
    QFETCH(QString, id);
    const MakeFigure make = figureNamed(id);
    HomeSources none;
    none.today = homeDay();
    none.now = homeNow();
    compareNeverRead(make(none), id);
    const HomeWorld unread; // there, and still empty
    compareNeverRead(make(unread.sources()), id);
}

void TestHomeFigures::readButEmpty_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("unavailable"); // empty: nothing is known to be there, which is a figure
    const QMap<QString, QString> reasons{{u"coverage"_s, u"target_unset"_s},
                                         {u"win_rate_strict"_s, u"no_closed_deals"_s},
                                         {u"win_rate_honest"_s, u"no_closed_deals"_s},
                                         {u"sales_velocity"_s, u"no_closed_deals"_s},
                                         {u"cycle_days"_s, u"no_closed_deals"_s},
                                         {u"lead_conversion"_s, u"no_leads"_s},
                                         {u"first_touch"_s, u"no_leads"_s},
                                         {u"campaign_return"_s, u"no_campaign_cost"_s},
                                         {u"acquisition_cost"_s, u"no_marketing_accounts"_s},
                                         {u"cash_balance"_s, u"no_bank_account"_s},
                                         {u"low_point"_s, u"no_bank_account"_s},
                                         {u"runway"_s, u"no_movements"_s},
                                         {u"dso"_s, u"no_sales"_s},
                                         {u"dpo"_s, u"no_purchases"_s},
                                         {u"net_burn"_s, u"no_movements"_s},
                                         {u"concentration"_s, u"no_sales"_s},
                                         {u"collected_period"_s, u"no_invoices"_s},
                                         {u"unbilled_work"_s, u"not_joined"_s},
                                         {u"gross_margin"_s, u"no_revenue"_s},
                                         {u"projects_at_risk"_s, u"no_projects"_s},
                                         {u"on_time_milestones"_s, u"no_milestones"_s},
                                         {u"utilisation"_s, u"availability_unset"_s},
                                         {u"overloaded_people"_s, u"availability_unset"_s},
                                         {u"billable_ratio"_s, u"no_logs"_s}};
    const auto all = allFigures();
    for (const auto &[id, make] : all)
        QTest::newRow(qPrintable(id)) << id << reasons.value(id);
}

void TestHomeFigures::readButEmpty()
{
    QFETCH(QString, id);
    HomeWorld world;
    world.readNothing();
    const Figure figure = figureNamed(id)(world.sources());
    QCOMPARE(figure.id, id);
    QTEST(figure.unavailable, "unavailable");
    QVERIFY(figure.readAt.isValid());
}

void TestHomeFigures::wonAcrossTheYearEnd()
{
    HomeWorld world;
    world.setDeals(
        {dealOf(u"new"_s, u"Won"_s, 100'00, {2027, 1, 2}), dealOf(u"old"_s, u"Won"_s, 200'00, {2026, 12, 31}),
         dealOf(u"usd"_s, u"Won"_s, 50'00, {2027, 3, 31}, 0, u"USD"_s),
         dealOf(u"later"_s, u"Won"_s, 7'00, {2027, 4, 1}), dealOf(u"lost"_s, u"Lost"_s, 9'00, {2027, 1, 3})});
    HomeSources sources = world.sources(HomePeriod::Quarter, {2027, 1, 4});
    sources.targets.monthly = euros(100);
    const Figure figure = homefigures::won(sources);
    QCOMPARE(figure.id, u"won_home"_s);
    QCOMPARE(*figure.money, bag({euros(100), Money(50'00, u"USD"_s)}));
    QCOMPARE(figure.parts.value(u"previous"_s), bag({euros(200)}));
    QCOMPARE(*figure.change, -0.5);
    QCOMPARE(figure.changeCurrency, u"EUR"_s);
    QCOMPARE(figure.parts.value(u"target"_s), bag({euros(300)}));
    QCOMPARE(*figure.ratio, 1.0 / 3);
    QCOMPARE(figure.recordIds.size(), 2);
    QCOMPARE(figure.from, QDate(2027, 1, 1));
    QCOMPARE(figure.to, QDate(2027, 3, 31));
}

void TestHomeFigures::weekHasItsShareOfTheTarget()
{
    HomeWorld world;
    world.setDeals({dealOf(u"open"_s, u"Proposal"_s, 361'54, {2026, 12, 30}),
                    dealOf(u"won"_s, u"Won"_s, 50'00, {2027, 1, 3}),
                    dealOf(u"next"_s, u"Proposal"_s, 9'00, {2027, 1, 4}),
                    dealOf(u"usd"_s, u"Proposal"_s, 9'00, {2026, 12, 30}, 0, u"USD"_s)});
    HomeSources sources = world.sources(HomePeriod::Week, {2027, 1, 1});
    QCOMPARE(homefigures::coverage(sources).unavailable, u"target_unset"_s);
    sources.targets.monthly = euros(1000); // x 12 / 52 = 230.77; less 50 won: 180.77 to win
    const Figure figure = homefigures::coverage(sources);
    QCOMPARE(figure.id, u"coverage_home"_s);
    QCOMPARE(figure.parts.value(u"remaining"_s), bag({euros(180.77)}));
    QCOMPARE(*figure.ratio, 2.0);
    QCOMPARE(figure.recordIds.size(), 2);
    sources.targets.monthly = euros(200);
    QCOMPARE(homefigures::coverage(sources).unavailable, u"target_reached"_s);
    sources.targets.monthly = Money(1000'00, u"USD"_s);
    QCOMPARE(homefigures::coverage(sources).unavailable, u"target_unset"_s);
}

void TestHomeFigures::monthIsThePipelinesOwn()
{
    HomeWorld world;
    world.setDeals(
        {dealOf(u"w"_s, u"Won"_s, 100'00, {2026, 11, 2}), dealOf(u"o"_s, u"Proposal"_s, 400'00, {2026, 11, 28})});
    HomeSources sources = world.sources();
    sources.targets.monthly = euros(200);
    QCOMPARE(homefigures::won(sources).id, u"won_period"_s);
    QCOMPARE(*homefigures::won(sources).money, bag({euros(100)}));
    QCOMPARE(homefigures::coverage(sources).id, u"coverage"_s);
    QCOMPARE(*homefigures::coverage(sources).ratio, 4.0);
    QCOMPARE(*homefigures::weightedPipeline(sources).money, bag({euros(160)})); // 40 %
    QCOMPARE(*homefigures::winRateStrict(sources).ratio, 1.0);
}

void TestHomeFigures::cycleAndVelocity()
{
    const QDate made(2026, 10, 13);
    HomeWorld world;
    world.setDeals(
        {dealMadeOn(dealOf(u"w1"_s, u"Won"_s, 10'000'00, {2026, 11, 12}), made),             // 30 days
         dealMadeOn(dealOf(u"w2"_s, u"Won"_s, 20'000'00, {2026, 11, 22}), made),             // 40 days
         dealMadeOn(dealOf(u"w3"_s, u"Won"_s, 90'000'00, {2026, 11, 1}, 0, u"USD"_s), made), // 19 days
         dealMadeOn(dealOf(u"w4"_s, u"Won"_s, 1'00, {2025, 11, 25}), {2025, 1, 1}),          // more than a year ago
         dealOf(u"l"_s, u"Lost"_s, 1'00, {2026, 11, 3}), dealOf(u"q"_s, u"Qualification"_s, 1'00, {2026, 12, 1}),
         dealOf(u"p"_s, u"Proposal"_s, 1'00, {2026, 12, 1}), dealOf(u"d"_s, u"Decision"_s, 1'00, {2026, 12, 1})});
    const Figure cycle = homefigures::cycleDays(world.sources());
    QCOMPARE(cycle.counts.value(u"days"_s), 30);
    QCOMPARE(cycle.recordIds.size(), 3);
    QCOMPARE(cycle.from, QDate(2025, 11, 26));
    // 2 qualified x 3 of 4 won x 15 000 on average / 30 days = 750 a day.
    const Figure velocity = homefigures::salesVelocity(world.sources());
    QCOMPARE(*velocity.money, bag({euros(750)}));
    QCOMPARE(velocity.counts.value(u"qualified"_s), 2);
    world.setDeals({dealMadeOn(dealOf(u"w1"_s, u"Won"_s, 10'000'00, {2026, 11, 12}), made),
                    dealOf(u"q"_s, u"Qualification"_s, 1'00, {2026, 12, 1})});
    QCOMPARE(homefigures::salesVelocity(world.sources()).unavailable, u"no_qualified_deals"_s);
}

void TestHomeFigures::leadsOfThePeriod()
{
    HomeWorld world;
    Lead converted = homeLead(u"a"_s, november(2));
    converted.converted = true;
    world.directory.setSnapshot(homeDirectory({converted, homeLead(u"b"_s, november(5)), homeLead(u"c"_s, november(10)),
                                               homeLead(u"e"_s, {2026, 10, 31}), homeLead(u"f"_s, {2026, 10, 2})},
                                              {homeCall(u"1"_s, u"b"_s, noonOf(november(5)).addSecs(4 * 3600))}));
    const Figure created = homefigures::leadsCreated(world.sources());
    QCOMPARE(created.counts.value(u"count"_s), 3);
    QCOMPARE(created.counts.value(u"untouched"_s), 1);
    QCOMPARE(*created.change, 0.5);
    const Figure conversion = homefigures::leadConversion(world.sources());
    QCOMPARE(*conversion.ratio, 1.0 / 3);
    QCOMPARE(conversion.counts.value(u"converted"_s), 1);
    QCOMPARE(conversion.counts.value(u"created"_s), 3);
    QCOMPARE(homefigures::leadConversion(world.sources(HomePeriod::Month, {2027, 1, 1})).unavailable, u"no_leads"_s);
}

void TestHomeFigures::firstTouch()
{
    HomeWorld world;
    world.directory.setSnapshot(
        homeDirectory({homeLead(u"a"_s, november(2)), homeLead(u"b"_s, november(5)), homeLead(u"c"_s, november(10)),
                       homeLead(u"d"_s, november(12))},
                      {homeCall(u"1"_s, u"a"_s, noonOf(november(2)).addSecs(2 * 3600)),
                       homeCall(u"2"_s, u"a"_s, noonOf(november(3))), // the second one says nothing
                       homeCall(u"3"_s, u"b"_s, noonOf(november(5)).addSecs(10 * 3600)),
                       homeCall(u"4"_s, u"c"_s, noonOf(november(10)).addSecs(30 * 3600))}));
    const Figure figure = homefigures::speedToFirstTouch(world.sources()); // 2, 10 and 30 hours
    QCOMPARE(figure.counts.value(u"hours"_s), 10);
    QCOMPARE(figure.counts.value(u"untouched"_s), 1);
    QCOMPARE(figure.recordIds.size(), 3);
    world.directory.setSnapshot(homeDirectory({homeLead(u"a"_s, november(2))}));
    QCOMPARE(homefigures::speedToFirstTouch(world.sources()).unavailable, u"no_activities"_s);
}
} // namespace atlas::test::tst_homefigures

ATLAS_TEST(atlas::test::tst_homefigures::TestHomeFigures)
#include "tst_homefigures.moc"
