// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homelists.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/calendarfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/drivefixtures.h"
#include "tests/models/homefixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_homelists
{
using namespace Qt::StringLiterals;
using MakeList = HomeList (*)(const HomeSources &, int);

class TestHomeLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverRead_data();
    void neverRead();
    void readButEmpty_data();
    void readButEmpty();
    void deals();
    void leadsAndCampaigns();
    void clientFollowUp();
    void contactsToCorrect();
    void tasksDue();
    void overdueInvoices();
    void billsDue();
    void marginByClient();
    void topExpenses();
    void dataQuality();
};

namespace
{
constexpr int all = 1000;

QList<std::pair<QString, MakeList>> allLists()
{
    using namespace homelists;
    return {{u"decide"_s, decisionsWaiting},
            {u"agenda"_s, [](const HomeSources &sources, int limit) { return homelists::agenda(sources, 2, limit); }},
            {u"strategic meetings"_s, homelists::strategicMeetings},
            {u"strategic deals"_s, strategicDeals},
            {u"quiet deals"_s, quietDeals},
            {u"major projects"_s, majorProjects},
            {u"projects at risk"_s, projectsAtRisk},
            {u"late tasks"_s, lateTasks},
            {u"blocked tasks"_s, blockedTasks},
            {u"milestones"_s, milestonesNext},
            {u"issues"_s, issuesBySeverity},
            {u"overloaded"_s, overloaded},
            {u"unlogged"_s, unlogged},
            {u"follow up"_s, homelists::clientFollowUp},
            {u"overdue invoices"_s, homelists::overdueInvoices},
            {u"bills"_s, homelists::billsDue},
            {u"project costs"_s, homelists::projectCosts},
            {u"margin"_s, homelists::marginByClient},
            {u"expenses"_s, homelists::topExpenses},
            {u"campaigns"_s, campaigns},
            {u"new leads"_s, newLeads},
            {u"to answer"_s, toAnswer},
            {u"follow-ups"_s, followUpsOwed},
            {u"drafts"_s, drafts},
            {u"conflicts"_s, homelists::conflicts},
            {u"contacts"_s, homelists::contactsToCorrect},
            {u"files to sort"_s, filesToSort},
            {u"latest files"_s, latestFiles},
            {u"mentions"_s, mentions},
            {u"tasks due"_s, homelists::tasksDue},
            {u"data quality"_s, homelists::dataQuality}};
}

MakeList listNamed(const QString &name)
{
    const auto lists = allLists();
    for (const auto &[known, make] : lists)
        if (known == name)
            return make;
    return nullptr;
}

QStringList idsOf(const HomeList &list)
{
    QStringList ids;
    for (const HomeRow &row : list.rows)
        ids.append(row.id);
    return ids;
}

QStringList statesOf(const HomeList &list)
{
    QStringList states;
    for (const HomeRow &row : list.rows)
        states.append(row.state);
    return states;
}

CalendarEvent withGuests(CalendarEvent event, const QStringList &addresses)
{
    for (const QString &address : addresses)
        event.attendees.append({address, AttendeeAnswer::NeedsAction, 0, true});
    return event;
}

void showEvents(HomeWorld &world, const QList<CalendarEvent> &events)
{
    CalendarSnapshot snapshot = calendarsWith(events);
    snapshot.readAt = homeNow();
    showCalendar(world.calendar, snapshot, QTimeZone::utc());
}

CalendarEvent meetingOn(const QString &uid, const QDate &day, int hour, int minutes = 60)
{
    CalendarEvent event = meetingOf(uid, day, hour * 60, hour * 60 + minutes, QTimeZone::utc());
    event.title = uid;
    return event;
}
} // namespace

void TestHomeLists::neverRead_data()
{
    QTest::addColumn<QString>("name");
    const auto lists = allLists();
    for (const auto &[name, make] : lists)
        QTest::newRow(qPrintable(name)) << name;
}

void TestHomeLists::neverRead()
{
    QFETCH(QString, name);
    HomeSources none;
    none.today = homeDay();
    none.now = homeNow();
    const HomeWorld unread;
    for (const HomeSources &sources : {none, unread.sources()}) {
        const HomeList list = listNamed(name)(sources, all);
        QCOMPARE(list.unavailable, u"never_read"_s);
        QVERIFY(list.rows.isEmpty());
        QCOMPARE(list.total, 0);
    }
}

void TestHomeLists::readButEmpty_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unavailable");
    const QMap<QString, QString> reasons{{u"overloaded"_s, u"availability_unset"_s},
                                         {u"files to sort"_s, u"never_read"_s}};
    const auto lists = allLists();
    for (const auto &[name, make] : lists)
        QTest::newRow(qPrintable(name)) << name << reasons.value(name);
}

void TestHomeLists::readButEmpty()
{
    QFETCH(QString, name);
    HomeWorld world;
    world.readNothing();
    const HomeList list = listNamed(name)(world.sources(), all);
    QTEST(list.unavailable, "unavailable");
    QVERIFY(list.rows.isEmpty());
}

void TestHomeLists::deals()
{
    HomeWorld world;
    Deal silent = dealOf(u"silent"_s, u"Proposal"_s, 100'00, {2026, 12, 9}, 40);
    Deal aimless = dealOf(u"aimless"_s, u"Decision"_s, 200'00, {2026, 12, 9});
    aimless.nextStep.clear();
    world.setDeals({silent, aimless, dealOf(u"late"_s, u"Proposal"_s, 1000'00, {2026, 11, 20}),
                    dealOf(u"calm"_s, u"Proposal"_s, 10'00, {2026, 12, 9}),
                    dealOf(u"usd"_s, u"Decision"_s, 9000'00, {2026, 12, 9}, 0, u"USD"_s),
                    dealOf(u"won"_s, u"Won"_s, 9000'00, {2026, 12, 9})});
    const HomeList deals =
        homelists::strategicDeals(world.sources(), 3); // 400, 160, 40, 4 euros weighted; dollars last
    QCOMPARE(idsOf(deals), QStringList({u"late"_s, u"aimless"_s, u"silent"_s}));
    QCOMPARE(statesOf(deals), QStringList({u"late"_s, u"no_next_step"_s, u"quiet"_s}));
    QCOMPARE(deals.rows.at(0).numbers.value(u"days"_s), 5);
    QCOMPARE(deals.total, 5);
    const HomeList quiet = homelists::quietDeals(world.sources(), all);
    QCOMPARE(idsOf(quiet), QStringList{u"silent"_s});
    QCOMPARE(quiet.rows.at(0).numbers.value(u"days"_s), 43);
}

void TestHomeLists::leadsAndCampaigns()
{
    HomeWorld world;
    Lead lost = homeLead(u"lost"_s, november(1));
    lost.status = u"Lost Lead"_s;
    DirectorySnapshot directory =
        homeDirectory({homeLead(u"young"_s, november(24), u"Email"_s), homeLead(u"old"_s, november(3), u"Email"_s),
                       homeLead(u"called"_s, november(2)), lost},
                      {homeCall(u"1"_s, u"called"_s, noonOf(november(4)))});
    directory.campaigns = {homeCampaign(u"ended"_s, u"Webinar"_s, {2026, 5, 1}, {2026, 6, 1}),
                           homeCampaign(u"planned"_s, u"Webinar"_s, {2026, 12, 1}, {2026, 12, 9}),
                           homeCampaign(u"running"_s, u"Email"_s, november(2), november(30))};
    world.directory.setSnapshot(directory);
    const HomeList leads = homelists::newLeads(world.sources(), all);
    QCOMPARE(idsOf(leads), QStringList({u"old"_s, u"young"_s}));
    QCOMPARE(leads.rows.at(0).numbers.value(u"days"_s), 22);
    const HomeList campaigns = homelists::campaigns(world.sources(), 2);
    QCOMPARE(statesOf(campaigns), QStringList({u"running"_s, u"planned"_s}));
    QCOMPARE(campaigns.total, 3);
    QCOMPARE(campaigns.rows.at(0).numbers.value(u"leads"_s), 2);
}

void TestHomeLists::clientFollowUp()
{
    HomeWorld world;
    world.readNothing();
    QList<Deal> deals;
    for (const QString &id : {u"called"_s, u"mailed"_s, u"met"_s, u"planned"_s, u"silent"_s}) {
        Deal deal = dealOf(u"d-"_s + id, u"Proposal"_s, 100'00, {2026, 12, 9});
        deal.account = {id, id};
        deal.lastActivity = noonOf({2026, 11, 4}); // 21 days ago
        deals.append(deal);
    }
    deals[4].lastActivity = {};
    world.setDeals(deals);
    DirectorySnapshot directory = homeDirectory({}, {homeCall(u"1"_s, u"k1"_s, noonOf(november(20)))});
    CrmActivity tomorrow = homeCall(u"2"_s, u"k4"_s, noonOf(november(26)));
    tomorrow.isDone = false;
    directory.activities.append(tomorrow);
    directory.contacts = {crmContactOf(u"k1"_s, {}, u"called"_s),
                          crmContactOf(u"k2"_s, u"Eva@hotel.example"_s, u"mailed"_s),
                          crmContactOf(u"k3"_s, u"paul@atelier.example"_s, u"met"_s),
                          crmContactOf(u"k4"_s, u"ines@maison.example"_s, u"planned"_s)};
    world.directory.setSnapshot(directory);
    MailSnapshot mails = mailboxOf({sentMail(u"1"_s, u"Devis"_s, u"eva@hotel.example"_s, 48),
                                    mailOf(u"2"_s, u"Non"_s, u"ines@maison.example"_s, 48, u"spam"_s)});
    mails.readAt = homeNow();
    world.mail.setSnapshot(mails);
    showEvents(world, {withGuests(meetingOn(u"seen"_s, november(19), 9), {u"paul@atelier.example"_s})});
    ProjectsSnapshot delivery = deliveryOf({projectOf(u"p1"_s, u"Refonte"_s)});
    delivery.projects[0].crmAccountId = u"builder"_s;
    world.setDelivery(delivery);
    const HomeList list = homelists::clientFollowUp(world.sources(), all);
    QCOMPARE(idsOf(list), QStringList({u"builder"_s, u"silent"_s, u"planned"_s}));
    QCOMPARE(list.rows.at(0).with, u"Refonte"_s);
    QVERIFY(!list.rows.at(1).numbers.contains(u"days"_s));
    QCOMPARE(list.rows.at(2).numbers.value(u"days"_s), 21);
    QCOMPARE(*list.rows.at(2).amount, euros(100));
}

void TestHomeLists::contactsToCorrect()
{
    HomeWorld world;
    DirectorySnapshot directory = homeDirectory();
    directory.contacts = {
        crmContactOf(u"fine"_s, u"a@b.example"_s, u"a1"_s), crmContactOf(u"none"_s, {}, u"a1"_s),
        crmContactOf(u"bad"_s, u"eva@hotel"_s, u"a1"_s),    crmContactOf(u"one"_s, u"Same@b.example"_s, u"a1"_s),
        crmContactOf(u"two"_s, u"same@b.example"_s, {}),    crmContactOf(u"alone"_s, u"z@b.example"_s, {})};
    world.directory.setSnapshot(directory);
    const HomeList list = homelists::contactsToCorrect(world.sources(), all);
    QCOMPARE(idsOf(list), QStringList({u"bad"_s, u"one"_s, u"two"_s, u"none"_s, u"alone"_s}));
    QCOMPARE(statesOf(list), QStringList({u"bad_mail"_s, u"twice"_s, u"twice"_s, u"no_mail"_s, u"no_account"_s}));
}

void TestHomeLists::tasksDue()
{
    HomeWorld world;
    world.setDeals({});
    CrmActivity done = crmTaskOf(u"done"_s, november(2));
    done.isDone = true;
    CrmActivity others = crmTaskOf(u"others"_s, november(2));
    others.owner.id = u"you"_s;
    world.directory.setSnapshot(homeDirectory({}, {crmTaskOf(u"today"_s, homeDay()), crmTaskOf(u"late"_s, november(20)),
                                                   done, others, crmTaskOf(u"later"_s, november(26))}));
    const HomeList list = homelists::tasksDue(world.sources(), all);
    QCOMPARE(idsOf(list), QStringList({u"late"_s, u"today"_s}));
    QCOMPARE(list.rows.at(0).numbers.value(u"days"_s), 5);
    QCOMPARE(list.rows.at(1).state, QString());
}

void TestHomeLists::overdueInvoices()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"recent"_s, 1000, {2026, 10, 1}, november(20)),                   // 5 000
                      invoiceOf(u"old"_s, 100, {2026, 8, 1}, {2026, 8, 17}),                       // 100 days: 10 000
                      inDollars(invoiceOf(u"usd"_s, 1000, {2026, 10, 1}, november(15)), u"0.8"_s), // 8 000
                      inDollars(invoiceOf(u"bare"_s, 9000, {2026, 10, 1}, november(15)), {}),
                      invoiceOf(u"not due"_s, 10, november(1), homeDay())};
    world.setBooks(books);
    const HomeList list = homelists::overdueInvoices(world.sources(), 3);
    QCOMPARE(idsOf(list), QStringList({u"old"_s, u"usd"_s, u"recent"_s}));
    QCOMPARE(list.total, 4);
    QCOMPARE(list.rows.at(0).numbers.value(u"days"_s), 100);
    QCOMPARE(*list.rows.at(1).amount, Money(1000'00, u"USD"_s));
    QCOMPARE(list.rows.at(0).note, u"N-old"_s);
}

void TestHomeLists::billsDue()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.bills = {billOf(u"soon"_s, 10, november(1), {2026, 12, 25}),
                   billOf(u"later"_s, 10, november(1), {2026, 12, 26}),
                   billOf(u"late"_s, 10, november(1), november(24))};
    world.setBooks(books);
    const HomeList list = homelists::billsDue(world.sources(), all);
    QCOMPARE(idsOf(list), QStringList({u"late"_s, u"soon"_s}));
    QCOMPARE(statesOf(list), QStringList({u"late"_s, QString()}));
}

void TestHomeLists::marginByClient()
{
    HomeWorld world;
    world.readNothing();
    Deal deal = dealOf(u"d1"_s, u"Won"_s, 100'00, {2026, 1, 15});
    deal.account = {u"a1"_s, u"Sylvamer"_s};
    world.setDeals({deal});
    BooksSnapshot books = booksOf();
    books.invoices = {invoiceOf(u"1"_s, 1000, november(3), november(30), u"c1"_s),
                      invoiceOf(u"2"_s, 400, november(3), november(30), u"c2"_s),
                      invoiceOf(u"3"_s, 5000, november(3), november(30), u"c3"_s)};
    books.invoices[0].dealId = u"d1"_s;
    books.contacts = {customerOf(u"c2"_s, u"Kervidal"_s)};
    books.contacts[0].email = u"compta@kervidal.example"_s;
    Expense expense = expenseOf(u"x"_s, 100, november(3));
    expense.customerId = u"c1"_s;
    books.expenses = {expense};
    world.setBooks(books);
    DirectorySnapshot directory = homeDirectory();
    directory.contacts = {crmContactOf(u"k2"_s, u"compta@kervidal.example"_s, u"a2"_s)};
    world.directory.setSnapshot(directory);
    ProjectsSnapshot delivery = deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s)});
    delivery.projects[0].crmAccountId = u"a1"_s;
    delivery.projects[1].crmAccountId = u"a2"_s;
    delivery.logs = {logOf(u"l1"_s, u"u1"_s, november(4), 180), logOf(u"l2"_s, u"u1"_s, november(4), 600)};
    delivery.logs[1].projectId = u"p2"_s;
    world.setDelivery(delivery);
    WorkPlan plan;
    plan.people[u"u1"_s].costPerHour = euros(50);
    world.delivery.setPlan(plan);
    // Kervidal: 1 - 500 / 400; Sylvamer: 1 - (150 + 100) / 1000; the third customer is nobody's.
    const HomeList list = homelists::marginByClient(world.sources(), all);
    QCOMPARE(list.unavailable, QString());
    QCOMPARE(idsOf(list), QStringList({u"c2"_s, u"c1"_s, u"c3"_s}));
    QCOMPARE(statesOf(list), QStringList({u"margin"_s, u"margin"_s, u"not_joined"_s}));
    QCOMPARE(list.rows.at(0).numbers.value(u"margin"_s), -0.25);
    QCOMPARE(list.rows.at(1).numbers.value(u"margin"_s), 0.75);
    QVERIFY(!list.rows.at(2).numbers.contains(u"margin"_s));
    QCOMPARE(list.rows.at(0).tone, HomeRow::Tone::Bad);
}

void TestHomeLists::topExpenses()
{
    HomeWorld world;
    BooksSnapshot books = booksOf();
    books.expenses = {expenseOf(u"x1"_s, 40, november(2), u"Repas"_s), expenseOf(u"x2"_s, 70, november(3), u"Repas"_s),
                      expenseOf(u"x3"_s, 100, november(2), u"Loyer"_s),
                      expenseOf(u"x4"_s, 900, {2026, 8, 27}, u"Loyer"_s)};
    world.setBooks(books);
    const HomeList list = homelists::topExpenses(world.sources(), 1);
    QCOMPARE(list.rows.constFirst().title, u"Repas"_s);
    QCOMPARE(*list.rows.constFirst().amount, euros(110));
    QCOMPARE(list.total, 2);
}

void TestHomeLists::dataQuality()
{
    HomeWorld world;
    QList<Deal> deals;
    const QStringList accounts{u"a1"_s, u"a2"_s, u"a3"_s, u"a6"_s};
    for (const QString &id : accounts) {
        Deal deal = dealOf(u"d-"_s + id, u"Won"_s, 100'00, {2026, 1, 15});
        deal.account = {id, id};
        deals.append(deal);
    }
    world.setDeals(deals);
    DirectorySnapshot directory = homeDirectory();
    directory.accounts = {crmAccountOf(u"a1"_s, u"Sylvamer"_s), crmAccountOf(u"a2"_s, u"Kervidal"_s),
                          crmAccountOf(u"a3"_s, u"Orféo"_s),    crmAccountOf(u"a4"_s, u"Calder"_s),
                          crmAccountOf(u"a5"_s, u"Prospect"_s), crmAccountOf(u"a6"_s, u"Brume"_s)};
    directory.contacts = {crmContactOf(u"k3"_s, u"hello@orfeo.example"_s, u"a3"_s),
                          crmContactOf(u"k4"_s, u"hello@calder.example"_s, u"a4"_s)};
    world.directory.setSnapshot(directory);
    BooksSnapshot books = booksOf();
    const auto customer = [&books](const QString &id, const QString &name, const QString &mail, bool linked) {
        BooksContact contact = customerOf(id, name);
        contact.email = mail;
        contact.linkedWithCrm = linked;
        books.contacts.append(contact);
    };
    customer(u"c1"_s, u"Sylvamer"_s, {}, true);
    customer(u"c2"_s, u"KERVIDAL SAS"_s, {}, true);
    customer(u"c3"_s, u"Orféo"_s, u"compta@orfeo.example"_s, true);
    customer(u"c4"_s, u"Calder"_s, u"hello@calder.example"_s, false);
    customer(u"c5"_s, u"Inconnue"_s, u"x@y.example"_s, false);
    books.invoices = {invoiceOf(u"1"_s, 1, november(1), november(2), u"c1"_s),
                      invoiceOf(u"2"_s, 1, november(1), november(2), u"c2"_s),
                      invoiceOf(u"3"_s, 1, november(1), november(2), u"c3"_s)};
    for (int i = 0; i < 3; ++i)
        books.invoices[i].dealId = u"d-"_s + accounts.at(i);
    world.setBooks(books);
    const HomeList list = homelists::dataQuality(world.sources(), all);
    QCOMPARE(idsOf(list), QStringList({u"c5"_s, u"a6"_s, u"c3"_s, u"c2"_s, u"c4"_s}));
    QCOMPARE(statesOf(list),
             QStringList({u"only_books"_s, u"only_crm"_s, u"mail_differs"_s, u"name_differs"_s, u"not_joined"_s}));
}
} // namespace atlas::test::tst_homelists

ATLAS_TEST(atlas::test::tst_homelists::TestHomeLists)
#include "tst_homelists.moc"
