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
    void campaignReturn();
    void acquisitionCost();
    void moneyOwed();
    void invoicedAndCollected();
    void unbilledWork();
    void grossMargin();
    void grossMarginNeedsRates();
    void delivery();
    void overloaded();
    void day();
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

TimeLog logOn(const QString &id, const QString &projectId, const QDate &date, int minutes)
{
    TimeLog log = logOf(id, u"u1"_s, date, minutes);
    log.projectId = projectId;
    return log;
}

WorkPlan planAt(double eurosAnHour)
{
    WorkPlan plan;
    PersonPlan person;
    person.costPerHour = euros(eurosAnHour);
    plan.people.insert(u"u1"_s, person);
    return plan;
}

/// Customer "c1" is account "a1" by a deal, customer "c2" account "a2" by an address; "c3" is nobody's.
/// Projects "p1" and "p2" are theirs, "p3" has no account.
void joinClients(HomeWorld &world, BooksSnapshot books, const QList<TimeLog> &logs)
{
    world.readNothing();
    Deal deal = dealOf(u"d1"_s, u"Won"_s, 100'00, {2026, 1, 15});
    deal.account = {u"a1"_s, u"Sylvamer"_s};
    world.setDeals({deal});
    for (Invoice &invoice : books.invoices)
        if (invoice.contactId == u"c1")
            invoice.dealId = u"d1"_s;
    books.contacts = {customerOf(u"c1"_s, u"Sylvamer"_s), customerOf(u"c2"_s, u"Kervidal"_s),
                      customerOf(u"c3"_s, u"Orféo"_s)};
    books.contacts[1].email = u"Compta@Kervidal.example"_s;
    world.setBooks(books);
    DirectorySnapshot directory = homeDirectory();
    directory.accounts = {crmAccountOf(u"a1"_s, u"Sylvamer"_s), crmAccountOf(u"a2"_s, u"Kervidal"_s)};
    directory.contacts = {crmContactOf(u"k2"_s, u"compta@kervidal.example"_s, u"a2"_s)};
    world.directory.setSnapshot(directory);
    ProjectsSnapshot delivery = deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s), projectOf(u"p3"_s)});
    delivery.projects[0].crmAccountId = u"a1"_s;
    delivery.projects[1].crmAccountId = u"a2"_s;
    delivery.users = {userOf(u"u1"_s, u"Léna Guirec"_s)};
    delivery.logs = logs;
    world.setDelivery(delivery);
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
    world.directory.setSnapshot(homeDirectory({homeLead(u"a"_s, november(2)), homeLead(u"b"_s, november(5)),
                                             homeLead(u"c"_s, november(10)), homeLead(u"d"_s, november(12))},
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

void TestHomeFigures::campaignReturn()
{
    HomeWorld world;
    Deal fair = dealOf(u"w1"_s, u"Won"_s, 3'000'00, november(3));
    fair.leadSource = u"Trade Show"_s;
    Deal web = dealOf(u"w2"_s, u"Won"_s, 9'000'00, november(3));
    web.leadSource = u"Web Research"_s;
    Deal foreign = dealOf(u"w3"_s, u"Won"_s, 9'000'00, november(3), 0, u"USD"_s);
    foreign.leadSource = u"Trade Show"_s;
    world.setDeals({fair, web, foreign});
    DirectorySnapshot directory = homeDirectory();
    directory.campaigns = {homeCampaign(u"c1"_s, u"Trade show"_s, {2026, 3, 1}, {2026, 3, 9}),
                           homeCampaign(u"c2"_s, u"Webinar"_s, {2026, 4, 1}, {2026, 4, 2}),
                           homeCampaign(u"c3"_s, u"Email"_s, {2026, 5, 1}, {2026, 5, 2}),
                           homeCampaign(u"c4"_s, u"Email"_s, {2024, 5, 1}, {2024, 5, 2})};
    world.directory.setSnapshot(directory);
    QCOMPARE(homefigures::campaignReturn(world.sources()).unavailable, u"no_campaign_cost"_s);
    directory.campaigns[0].actualCost = euros(1000);
    directory.campaigns[1].actualCost = Money(550'00, u"USD"_s);
    directory.campaigns[1].exchangeRate = u"1.1"_s;              // dollars for a euro: 500 euros
    directory.campaigns[2].actualCost = Money(900'00, u"USD"_s); // no rate: left out
    directory.campaigns[3].actualCost = euros(77);               // too long ago
    world.directory.setSnapshot(directory);
    const Figure figure = homefigures::campaignReturn(world.sources());
    QCOMPARE(figure.parts.value(u"cost"_s), bag({euros(1500)}));
    QCOMPARE(figure.parts.value(u"won"_s), bag({euros(3000)}));
    QCOMPARE(*figure.ratio, 1.0);
    QCOMPARE(figure.recordIds, QStringList({u"c1"_s, u"c2"_s}));
}

void TestHomeFigures::acquisitionCost()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 10, november(3), november(30), u"c1"_s),
                      invoiceOf(u"2"_s, 10, november(4), november(30), u"c2"_s),
                      invoiceOf(u"3"_s, 10, {2026, 5, 4}, {2026, 6, 4}, u"c2"_s), // known since May
                      invoiceOf(u"4"_s, 10, november(5), november(30), u"c3"_s)};
    Expense suspect = expenseOf(u"x4"_s, 40, november(9), u"Publicité et marketing"_s);
    suspect.rateSuspect = true;
    books.expenses = {expenseOf(u"x1"_s, 101, november(2), u"Publicité et marketing"_s),
                      expenseOf(u"x2"_s, 500, november(2), u"Loyer"_s),
                      expenseOf(u"x3"_s, 900, {2026, 10, 31}, u"Publicité et marketing"_s), suspect};
    world.setBooks(books);
    const Figure figure = homefigures::acquisitionCost(world.sources()); // 101 for two
    QCOMPARE(*figure.money, bag({euros(50.5)}));
    QCOMPARE(figure.counts.value(u"new_customers"_s), 2);
    QCOMPARE(figure.counts.value(u"suspect"_s), 1);
    QCOMPARE(homefigures::acquisitionCost(world.sources(HomePeriod::Month, {2027, 1, 9})).unavailable,
             u"no_new_customers"_s);
}

void TestHomeFigures::moneyOwed()
{
    HomeWorld world;
    BooksSnapshot books = booksOf(1000);
    books.invoices = {invoiceOf(u"late"_s, 100, {2026, 10, 1}, {2026, 11, 24}),
                      invoiceOf(u"today"_s, 50, {2026, 10, 1}, homeDay()),
                      inDollars(invoiceOf(u"usd"_s, 100, {2026, 10, 1}, {2026, 10, 2}), u"0.9"_s),
                      inDollars(invoiceOf(u"bare"_s, 100, {2026, 10, 1}, {2026, 10, 2}), {}),
                      paidInvoice(u"paid"_s, 70, {2026, 10, 1}, {2026, 10, 2}, {2026, 10, 3})};
    books.bills = {billOf(u"late"_s, 30, {2026, 10, 1}, {2026, 11, 1}),
                   billOf(u"day 30"_s, 20, {2026, 11, 1}, {2026, 12, 25}),
                   billOf(u"day 31"_s, 10, {2026, 11, 1}, {2026, 12, 26}),
                   inDollars(billOf(u"usd"_s, 10, {2026, 11, 1}, {2026, 12, 1}), u"0.9"_s)};
    world.setBooks(books);
    const Figure owed = homefigures::receivablesOverdue(world.sources());
    QCOMPARE(*owed.money, bag({euros(190)}));
    QCOMPARE(owed.recordIds.size(), 2);
    QCOMPARE(owed.counts.value(u"suspect"_s), 1);
    const Figure due = homefigures::payablesDue(world.sources());
    QCOMPARE(*due.money, bag({euros(59)}));
    QCOMPARE(due.recordIds, QStringList({u"late"_s, u"day 30"_s, u"usd"_s}));
    QCOMPARE(*homefigures::cashNow(world.sources()).money, bag({euros(1000)}));
    QVERIFY(homefigures::lowPoint(world.sources()).money.has_value());
}

void TestHomeFigures::invoicedAndCollected()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 200, {2027, 1, 1}, {2027, 2, 1}),
                      invoiceOf(u"2"_s, 100, {2026, 12, 31}, {2027, 2, 1}),
                      inDollars(invoiceOf(u"3"_s, 100, {2027, 1, 31}, {2027, 3, 1}), u"0.9"_s),
                      invoiceOf(u"4"_s, 70, {2027, 2, 1}, {2027, 3, 1})};
    books.creditNotes = {creditNoteOf(u"n"_s, 40, {2027, 1, 9})};
    books.customerPayments = {paymentOf(u"p1"_s, 150, {2027, 1, 5}, {}, 25), paymentOf(u"p2"_s, 500, {2026, 12, 31})};
    world.setBooks(books);
    const HomeSources sources = world.sources(HomePeriod::Month, {2027, 1, 20});
    const Figure invoiced = homefigures::invoiced(sources); // 200 + 90 - 40, after 100 in December
    QCOMPARE(*invoiced.money, bag({euros(250)}));
    QCOMPARE(*invoiced.change, 1.5);
    QCOMPARE(invoiced.recordIds, QStringList({u"1"_s, u"3"_s}));
    const Figure collected = homefigures::collected(sources);
    QCOMPARE(*collected.ratio, 0.5);
    QCOMPARE(collected.recordIds, QStringList{u"p1"_s});
}

void TestHomeFigures::unbilledWork()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 10, november(10), november(30), u"c1"_s)};
    TimeLog internal = logOn(u"l3"_s, u"p1"_s, november(11), 600);
    internal.billable = false;
    joinClients(world, books,
                {logOn(u"l1"_s, u"p1"_s, november(10), 600), // the invoice of that day holds it
                 logOn(u"l2"_s, u"p1"_s, november(11), 90), internal,
                 logOn(u"l4"_s, u"p2"_s, november(2), 30), // never invoiced
                 logOn(u"l5"_s, u"p3"_s, november(12), 60)});
    QCOMPARE(homefigures::unbilledWork(world.sources()).unavailable, u"rates_unset"_s);
    world.delivery.setPlan(planAt(50));
    const Figure figure = homefigures::unbilledWork(world.sources());
    QCOMPARE(*figure.money, bag({euros(100)})); // two hours
    QCOMPARE(figure.recordIds, QStringList({u"l2"_s, u"l4"_s}));
    QCOMPARE(figure.counts.value(u"not_joined"_s), 60);
    QVERIFY(figure.truncated);
}

void TestHomeFigures::grossMargin()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {
        invoiceOf(u"1"_s, 1000, november(10), november(30), u"c1"_s),
        inDollars(invoiceOf(u"2"_s, 1000, {2026, 10, 2}, november(30), u"c2"_s), u"0.5"_s),
        invoiceOf(u"3"_s, 9999, {2026, 9, 30}, november(30), u"c1"_s)}; // hours of September are not known
    Expense expense = expenseOf(u"x"_s, 150, november(3));
    expense.customerId = u"c1"_s;
    books.expenses = {expense, expenseOf(u"y"_s, 700, november(3))};
    joinClients(world, books, {logOn(u"l1"_s, u"p1"_s, november(3), 300), logOn(u"l2"_s, u"p3"_s, november(4), 60)});
    world.delivery.setPlan(planAt(100));
    const Figure figure = homefigures::grossMargin(world.sources()); // 1 - (600 + 150) / 1500
    QCOMPARE(figure.unavailable, QString());
    QCOMPARE(*figure.ratio, 0.5);
    QCOMPARE(figure.from, QDate(2026, 10, 1));
    QCOMPARE(figure.to, homeDay());
    QVERIFY(figure.truncated);
}

void TestHomeFigures::grossMarginNeedsRates()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 1000, november(10), november(30), u"c1"_s)};
    joinClients(world, books, {});
    QCOMPARE(homefigures::grossMargin(world.sources()).unavailable, u"no_hours"_s);
    joinClients(world, books, {logOn(u"l1"_s, u"p1"_s, november(3), 300)});
    QCOMPARE(homefigures::grossMargin(world.sources()).unavailable, u"rates_unset"_s);
    ProjectsSnapshot unread = world.delivery.snapshot();
    unread.logMonths.clear();
    world.setDelivery(unread);
    const Figure figure = homefigures::grossMargin(world.sources());
    QCOMPARE(figure.unavailable, u"months_unread"_s);
    QVERIFY(!figure.ratio);
}

void TestHomeFigures::delivery()
{
    HomeWorld world;
    ProjectsSnapshot snapshot = deliveryOf(
        {projectOf(u"p1"_s)}, {taskOf(u"t1"_s, november(2), november(20)), taskOf(u"t2"_s, november(2), november(30))});
    snapshot.milestones = {milestoneOf(u"m1"_s, november(10), november(10)), milestoneOf(u"m2"_s, november(20))};
    snapshot.users = {userOf(u"u1"_s, u"Léna Guirec"_s)};
    snapshot.logs = {logOf(u"l1"_s, u"u1"_s, november(3), 180)};
    ProjectIssue issue;
    issue.id = u"i1"_s;
    issue.projectId = u"p1"_s;
    issue.severity = u"Critical"_s;
    snapshot.issues = {issue};
    world.setDelivery(snapshot);
    QCOMPARE(homefigures::overdueTasks(world.sources()).recordIds, QStringList{u"t1"_s});
    QCOMPARE(*homefigures::onTimeMilestones(world.sources()).ratio, 0.5);
    QCOMPARE(homefigures::openIssues(world.sources()).counts.value(u"count"_s), 1);
    QCOMPARE(homefigures::openIssues(world.sources()).counts.value(u"severity:Critical"_s), 1);
    QCOMPARE(homefigures::blockedTasks(world.sources()).unavailable, u"no_links"_s);
    QCOMPARE(homefigures::utilisation(world.sources()).unavailable, u"availability_unset"_s);
    WorkPlan plan;
    plan.weeklyMinutes = 5 * 60;
    world.delivery.setPlan(plan); // an hour a working day, and 18 of them so far
    QCOMPARE(*homefigures::utilisation(world.sources()).ratio, 3.0 / 18);
    QCOMPARE(*homefigures::billableRatio(world.sources()).ratio, 1.0);
}

void TestHomeFigures::overloaded()
{
    HomeWorld world;
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)}, {ownedTask(taskOf(u"t1"_s, november(25), november(27)), u"u1"_s, 11 * 60),
                                          ownedTask(taskOf(u"t2"_s, november(25), november(27)), u"u2"_s, 10 * 60),
                                          ownedTask(taskOf(u"t3"_s, november(25), november(27)), u"u3"_s, 90 * 60)});
    snapshot.users = {userOf(u"u1"_s, u"Léna Guirec"_s), userOf(u"u2"_s, u"Hugo Talmont"_s),
                      userOf(u"u3"_s, u"Client"_s)};
    snapshot.users[2].client = true;
    world.setDelivery(snapshot);
    QCOMPARE(homefigures::overloadedPeople(world.sources()).unavailable, u"availability_unset"_s);
    WorkPlan plan;
    plan.weeklyMinutes = 10 * 60;
    world.delivery.setPlan(plan);
    const Figure figure = homefigures::overloadedPeople(world.sources());
    QCOMPARE(figure.recordIds, QStringList{u"u1"_s});
    QCOMPARE(figure.counts.value(u"count"_s), 1);
    QCOMPARE(figure.counts.value(u"people"_s), 2);
}

void TestHomeFigures::day()
{
    HomeWorld world;
    world.readNothing();
    const QTimeZone utc = QTimeZone::utc();
    CalendarEvent bare = meetingOf(u"bare"_s, homeDay(), 10 * 60, 11 * 60, utc);
    bare.isDetailed = true;
    bare.attendees = {{u"e.garance@hotel.example"_s, AttendeeAnswer::Accepted, 0, true}};
    CalendarEvent declined = meetingOf(u"no"_s, homeDay(), 15 * 60, 16 * 60, utc);
    declined.ownAnswer = AttendeeAnswer::Declined;
    CalendarSnapshot events = calendarsWith({bare, meetingOf(u"over"_s, homeDay(), 10 * 60 + 30, 12 * 60, utc),
                                             declined, allDayOf(u"all"_s, homeDay(), homeDay()),
                                             meetingOf(u"next"_s, homeDay().addDays(1), 600, 660, utc)});
    events.readAt = homeNow();
    showCalendar(world.calendar, events, utc);
    const Figure meetings = homefigures::meetingsToday(world.sources());
    QCOMPARE(meetings.counts.value(u"count"_s), 2);
    QCOMPARE(meetings.counts.value(u"conflicts"_s), 1);
    QCOMPARE(meetings.counts.value(u"without_agenda"_s), 1);

    MailSnapshot mails = mailboxOf({mailOf(u"1"_s, u"Devis"_s, u"e.garance@hotel.example"_s, 5),
                                    mailOf(u"2"_s, u"Avis"_s, u"noreply@poste.example"_s, 5),
                                    sentMail(u"3"_s, u"Maquettes"_s, u"paul@atelier.example"_s, 24 * 5)});
    mails.readAt = homeNow();
    mails.states.insert(u"inbox"_s, {homeNow(), false, 200, true});
    world.mail.setSnapshot(mails);
    const Figure answer = homefigures::mailsToAnswer(world.sources());
    QCOMPARE(answer.recordIds, QStringList{u"1"_s});
    QCOMPARE(answer.counts.value(u"unread"_s), 200);
    QCOMPARE(answer.counts.value(u"floor"_s), 1);
    QCOMPARE(homefigures::followUpsOwed(world.sources()).recordIds, QStringList{u"3"_s});

    world.team.setSnapshot(teamSnapshot({}, {teamMention(u"c1"_s, 5, true), teamMention(u"c1"_s, 9, false)}));
    QCOMPARE(homefigures::mentions(world.sources()).counts.value(u"count"_s), 1);
    // The meeting without agenda and the mention.
    QCOMPARE(homefigures::decisions(world.sources()).counts.value(u"count"_s), 2);
}
} // namespace atlas::test::tst_homefigures

ATLAS_TEST(atlas::test::tst_homefigures::TestHomeFigures)
#include "tst_homefigures.moc"
