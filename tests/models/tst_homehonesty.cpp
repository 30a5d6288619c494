// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homecatalogue.h"
#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "models/home/homewords.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_homehonesty
{
using namespace Qt::StringLiterals;

/// What a home must not pass over: what it may not read, what is in another currency, what has happened meanwhile.
class TestHomeHonesty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aModuleThatMayNotBeRead_data();
    void aModuleThatMayNotBeRead();
    void leadsWithoutActivities();
    void costInAnotherCurrency();
    void hoursWithoutRate();
    void campaignsWonInOtherCurrencies();
    void campaignsByWhatDealsSay();
    void convertedLeadsWereTouched();
    void meetingsPass();
    void nothingTwice();
    void namesKeepTheirDirection();
    void aFolderThatWasNeverRead();
    void leadsOlderThanTheirActivities();
};

namespace
{
constexpr int everything = 1000;

QString reasonOf(const CardKind &card, const HomeSources &sources)
{
    if (card.figure)
        return card.figure(sources).unavailable;
    return card.list ? card.list(sources, everything).unavailable : card.series(sources).unavailable;
}

/// Client "c1" is account "a1" by a deal, with project "p1" on which three hours were logged.
void oneClient(HomeWorld &world, const Money &costPerHour)
{
    world.readNothing();
    Deal deal = dealOf(u"d1"_s, u"Won"_s, 100'00, {2026, 1, 15});
    deal.account = {u"a1"_s, u"Sylvamer"_s};
    world.setDeals({deal});
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 1000, november(3), november(30), u"c1"_s)};
    books.invoices[0].dealId = u"d1"_s;
    world.setBooks(books);
    ProjectsSnapshot delivery = deliveryOf({projectOf(u"p1"_s)});
    delivery.projects[0].crmAccountId = u"a1"_s;
    delivery.users = {userOf(u"u1"_s, u"Léna Guirec"_s), userOf(u"u2"_s, u"Hugo Talmont"_s)};
    delivery.logs = {logOf(u"l1"_s, u"u1"_s, november(4), 120), logOf(u"l2"_s, u"u2"_s, november(4), 60)};
    world.setDelivery(delivery);
    WorkPlan plan;
    plan.people[u"u1"_s].costPerHour = costPerHour;
    world.delivery.setPlan(plan);
}

HomeRowText wordsOfFirst(const HomeList &list)
{
    return homewords::rowText(list.rows.constFirst(), homeDay(), homeNow());
}
} // namespace

void TestHomeHonesty::aModuleThatMayNotBeRead_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QStringList>("cards");
    const QStringList activities{u"leads.first_touch"_s, u"leads.new"_s, u"clients.follow_up"_s};
    QTest::newRow("leads") << u"Leads"_s
                           << QStringList{u"leads.created"_s,   u"leads.conversion"_s, u"leads.first_touch"_s,
                                          u"leads.by_source"_s, u"leads.by_week"_s,    u"leads.new"_s};
    QTest::newRow("campaigns") << u"Campaigns"_s << QStringList{u"campaigns.return"_s, u"campaigns.list"_s};
    QTest::newRow("contacts") << u"Contacts"_s
                              << QStringList{u"contacts.correct"_s, u"clients.follow_up"_s, u"data.quality"_s};
    QTest::newRow("accounts") << u"Accounts"_s << QStringList{u"clients.follow_up"_s, u"data.quality"_s};
    QTest::newRow("tasks") << u"Tasks"_s << activities + QStringList{u"activities.due"_s};
    QTest::newRow("meetings") << u"Events"_s << activities;
    QTest::newRow("calls") << u"Calls"_s << activities;
}

void TestHomeHonesty::aModuleThatMayNotBeRead()
{
    QFETCH(QString, module);
    QFETCH(QStringList, cards);
    HomeWorld world;
    world.readNothing();
    DirectorySnapshot directory = homeDirectory();
    directory.missing = QStringList{module};
    world.directory.setSnapshot(directory);
    for (const QString &id : std::as_const(cards)) {
        QVERIFY2(cardKind(id), qPrintable(id));
        QVERIFY2(reasonOf(*cardKind(id), world.sources()) == u"scope_missing", qPrintable(id));
    }
    directory.missing.clear(); // the same age and the same lists: the book takes it all the same
    world.directory.setSnapshot(directory);
    for (const QString &id : std::as_const(cards))
        QVERIFY2(reasonOf(*cardKind(id), world.sources()) != u"scope_missing", qPrintable(id));
}

void TestHomeHonesty::leadsWithoutActivities()
{
    HomeWorld world;
    DirectorySnapshot directory = homeDirectory({homeLead(u"a"_s, november(2))});
    world.directory.setSnapshot(directory);
    QCOMPARE(homefigures::leadsCreated(world.sources()).counts.value(u"untouched"_s), 1);
    directory.missing = QStringList{u"Calls"_s};
    world.directory.setSnapshot(directory);
    const Figure created = homefigures::leadsCreated(world.sources());
    QCOMPARE(created.counts.value(u"count"_s), 1);
    QVERIFY(!created.counts.contains(u"untouched"_s)); // nobody can say
}

void TestHomeHonesty::costInAnotherCurrency()
{
    HomeWorld world;
    oneClient(world, Money(80'00, u"USD"_s));
    const HomeList list = homelists::marginByClient(world.sources(), everything);
    QCOMPARE(list.rows.size(), 1);
    QCOMPARE(list.rows.constFirst().state, u"other_currency"_s);
    QVERIFY(!list.rows.constFirst().numbers.contains(u"margin"_s));
    QCOMPARE(wordsOfFirst(list).word, u"cost in another currency"_s);
    QVERIFY(homefigures::grossMargin(world.sources()).truncated);
}

void TestHomeHonesty::hoursWithoutRate()
{
    HomeWorld world;
    oneClient(world, euros(100)); // two hours of one person; the hour of the other has no rate
    const HomeList list = homelists::marginByClient(world.sources(), everything);
    QCOMPARE(list.rows.constFirst().numbers.value(u"margin"_s), 0.8);
    QVERIFY(wordsOfFirst(list).word.endsWith(u"at most"_s));
    QVERIFY(homefigures::grossMargin(world.sources()).truncated);
}

void TestHomeHonesty::campaignsWonInOtherCurrencies()
{
    HomeWorld world;
    Deal foreign = dealOf(u"w1"_s, u"Won"_s, 9'000'00, november(9), 0, u"USD"_s);
    foreign.campaign = {u"c1"_s, u"Campagne c1"_s};
    world.setDeals({foreign});
    DirectorySnapshot directory = homeDirectory();
    directory.campaigns = {homeCampaign(u"c1"_s, u"Email"_s, november(1), november(30))};
    directory.campaigns[0].actualCost = euros(1000);
    world.directory.setSnapshot(directory);
    const HomeList list = homelists::campaigns(world.sources(), everything);
    QCOMPARE(list.rows.constFirst().brought, QList{Money(9'000'00, u"USD"_s)});
    QVERIFY(wordsOfFirst(list).line.contains(u"won"_s));
    const Figure figure = homefigures::campaignReturn(world.sources());
    QCOMPARE(figure.unavailable, u"other_currency"_s); // not a loss of all that was spent
    QVERIFY(figure.truncated);
}

void TestHomeHonesty::campaignsByWhatDealsSay()
{
    HomeWorld world;
    Deal named = dealOf(u"w1"_s, u"Won"_s, 3'000'00, november(9));
    named.leadSource = u"Email"_s; // would be c1's
    named.campaign = {u"c2"_s, u"Campagne c2"_s};
    Deal bySource = dealOf(u"w2"_s, u"Won"_s, 500'00, november(9));
    bySource.created = noonOf(november(5));
    bySource.leadSource = u"email"_s;
    world.setDeals({named, bySource});
    Lead converted = homeLead(u"l1"_s, november(5), u"Email"_s);
    converted.converted = true;
    converted.convertedDeal = {u"w1"_s, {}};
    DirectorySnapshot directory = homeDirectory({converted, homeLead(u"l2"_s, november(6), u"Email"_s)});
    directory.campaigns = {homeCampaign(u"c1"_s, u"Email"_s, november(2), november(30)),
                           homeCampaign(u"c2"_s, u"Webinar"_s, november(1), november(30))};
    directory.campaigns[0].actualCost = euros(250);
    world.directory.setSnapshot(directory);
    const HomeList list = homelists::campaigns(world.sources(), everything);
    QCOMPARE(list.rows.at(0).id, u"c1"_s);
    QCOMPARE(list.rows.at(0).brought, QList{euros(500)});
    QCOMPARE(list.rows.at(0).numbers.value(u"leads"_s), 1);
    QCOMPARE(list.rows.at(1).brought, QList{euros(3000)});
    QCOMPARE(list.rows.at(1).numbers.value(u"leads"_s), 1);
    QCOMPARE(*homefigures::campaignReturn(world.sources()).ratio, 1.0); // 500 for 250
}

void TestHomeHonesty::convertedLeadsWereTouched()
{
    HomeWorld world;
    Lead lead = homeLead(u"l"_s, november(2));
    lead.converted = true;
    lead.convertedContact = {u"k"_s, {}};
    world.directory.setSnapshot(
        homeDirectory({lead}, {homeCall(u"before"_s, u"k"_s, noonOf(november(1))), // with a contact known before
                               homeCall(u"first"_s, u"k"_s, noonOf(november(2)).addSecs(5 * 3600)),
                               homeCall(u"second"_s, u"k"_s, noonOf(november(9)))}));
    QCOMPARE(homefigures::speedToFirstTouch(world.sources()).counts.value(u"hours"_s), 5);
}

void TestHomeHonesty::meetingsPass()
{
    CrmActivity meeting;
    meeting.id = u"m"_s;
    meeting.kind = CrmActivity::Kind::Meeting;
    meeting.who = {u"a"_s, {}};
    meeting.from = noonOf(november(25)).addSecs(-4 * 3600); // 8:00, an hour before it is asked
    meeting.to = meeting.from.addSecs(1800);
    meeting.isDone = false; // it was read before
    HomeWorld world;
    world.directory.setSnapshot(homeDirectory({homeLead(u"a"_s, november(2))}, {meeting}));
    QCOMPARE(homelists::newLeads(world.sources(), everything).total, 0);
    HomeSources earlier = world.sources();
    earlier.now = meeting.from.addSecs(-60);
    QCOMPARE(homelists::newLeads(earlier, everything).total, 1);
    CrmActivity call = homeCall(u"c"_s, u"a"_s, meeting.from);
    call.status = u"Scheduled"_s; // nobody said that it was made
    QVERIFY(!call.isDoneAt(homeNow()));
}

void TestHomeHonesty::nothingTwice()
{
    HomeWorld world;
    world.readNothing();
    CliqMention one = teamMention(u"c1"_s, 5, true);
    CliqMention other = teamMention(u"c1"_s, 9, true);
    one.message.id = u"m1"_s;
    other.message.id = u"m2"_s;
    world.team.setSnapshot(teamSnapshot({}, {one, other, one}));
    QCOMPARE(homelists::mentions(world.sources(), everything).total, 2);
    QCOMPARE(homefigures::mentions(world.sources()).recordIds, QStringList({u"m1"_s, u"m2"_s}));
    QCOMPARE(homefigures::decisions(world.sources()).recordIds, QStringList({u"m1"_s, u"m2"_s}));
}

void TestHomeHonesty::namesKeepTheirDirection()
{
    HomeRow row;
    row.kind = u"deals"_s;
    row.with = u"\u0644\u064a\u0644\u0649"_s;
    row.date = november(30);
    const QString line = homewords::rowText(row, homeDay(), homeNow()).line;
    QVERIFY(line.startsWith(QChar(0x2068) + row.with + QChar(0x2069)));
    row.with = u"Léna"_s;
    QVERIFY(homewords::rowText(row, homeDay(), homeNow()).line.startsWith(row.with));
}

void TestHomeHonesty::aFolderThatWasNeverRead()
{
    HomeWorld world;
    world.readNothing();
    QCOMPARE(homelists::drafts(world.sources(), everything).unavailable, QString());
    MailSnapshot mails = world.mail.snapshot();
    mails.states.clear();
    world.mail.setSnapshot(mails);
    QCOMPARE(homelists::drafts(world.sources(), everything).unavailable, u"folder_unread"_s); // not "No draft."
    QCOMPARE(homelists::followUpsOwed(world.sources(), everything).unavailable, u"folder_unread"_s);
    QCOMPARE(homefigures::followUpsOwed(world.sources()).unavailable, u"folder_unread"_s);
}

void TestHomeHonesty::leadsOlderThanTheirActivities()
{
    HomeWorld world;
    world.directory.setSnapshot(homeDirectory({homeLead(u"old"_s, {2025, 11, 20}), homeLead(u"a"_s, {2025, 12, 1})}));
    const HomeList list = homelists::newLeads(world.sources(), everything);
    QCOMPARE(list.total, 1); // whether the other was called two years ago is not known here
    QCOMPARE(list.rows.constFirst().id, u"a"_s);
}
} // namespace atlas::test::tst_homehonesty

ATLAS_TEST(atlas::test::tst_homehonesty::TestHomeHonesty)
#include "tst_homehonesty.moc"
