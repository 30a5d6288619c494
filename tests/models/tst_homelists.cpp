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
    void projects();
    void tasksAndMilestones();
    void blocked();
    void issues();
    void people();
    void projectCosts();
    void agenda();
    void strategicMeetings();
    void conflicts();
    void mails();
    void files();
    void decisions();
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

Project projectWith(const QString &id, double budget, int percent)
{
    Project project = projectOf(id);
    if (budget > 0)
        project.budgetMoney = euros(budget);
    project.percent = percent;
    return project;
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

void TestHomeLists::projects()
{
    HomeWorld world;
    ProjectsSnapshot snapshot = deliveryOf(
        {projectWith(u"small"_s, 1000, 100), projectWith(u"hours"_s, 0, 100), projectWith(u"large"_s, 9000, 100)});
    snapshot.projects[2].end = november(20); // past its end
    Project closed = projectWith(u"closed"_s, 99000, 100);
    closed.isCompleted = true;
    snapshot.projects.append(closed);
    world.setDelivery(snapshot);
    const HomeList major = homelists::majorProjects(world.sources(), all);
    QCOMPARE(idsOf(major), QStringList({u"large"_s, u"small"_s, u"hours"_s}));
    QCOMPARE(major.rows.at(0).state, u"risk"_s);
    QCOMPARE(idsOf(homelists::projectsAtRisk(world.sources(), all)), QStringList{u"large"_s});
}

void TestHomeLists::tasksAndMilestones()
{
    HomeWorld world;
    ProjectsSnapshot snapshot = deliveryOf(
        {projectOf(u"p1"_s)},
        {taskOf(u"a"_s, november(2), november(24)), taskOf(u"b"_s, november(2), november(15)),
         taskOf(u"c"_s, november(2), november(25)), closedTask(taskOf(u"d"_s, november(2), november(3)), november(9))});
    snapshot.milestones = {milestoneOf(u"soon"_s, {2026, 12, 9}), milestoneOf(u"later"_s, {2026, 12, 10}),
                           milestoneOf(u"late"_s, november(20)), milestoneOf(u"met"_s, november(20), november(19))};
    world.setDelivery(snapshot);
    const HomeList tasks = homelists::lateTasks(world.sources(), all);
    QCOMPARE(idsOf(tasks), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(tasks.rows.at(0).numbers.value(u"days"_s), 10);
    const HomeList milestones = homelists::milestonesNext(world.sources(), all);
    QCOMPARE(idsOf(milestones), QStringList({u"late"_s, u"soon"_s}));
    QCOMPARE(statesOf(milestones), QStringList({u"late"_s, QString()}));
}

void TestHomeLists::blocked()
{
    HomeWorld world;
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, {taskOf(u"first"_s, november(2), november(20)),
                                                                  taskOf(u"second"_s, november(23), november(30))});
    world.setDelivery(snapshot);
    QCOMPARE(homelists::blockedTasks(world.sources(), all).unavailable, u"no_links"_s);
    ProjectSchedule schedule;
    schedule.projectId = u"p1"_s;
    schedule.links = {linkOf(u"first"_s, u"second"_s)};
    snapshot.schedules.insert(u"p1"_s, schedule);
    world.setDelivery(snapshot);
    const HomeList list = homelists::blockedTasks(world.sources(), all);
    QCOMPARE(list.unavailable, QString());
    QCOMPARE(idsOf(list), QStringList{u"second"_s});
    QCOMPARE(list.rows.at(0).note, u"Tâche first"_s);
}

void TestHomeLists::issues()
{
    HomeWorld world;
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)});
    const auto issue = [&snapshot](const QString &id, const QString &severity, const QDate &created) {
        ProjectIssue made;
        made.id = id;
        made.projectId = u"p1"_s;
        made.severity = severity;
        made.created = noonOf(created);
        snapshot.issues.append(made);
    };
    issue(u"minor"_s, u"Minor"_s, november(1));
    issue(u"new"_s, u"Critical"_s, november(9));
    issue(u"old"_s, u"Critical"_s, november(2));
    issue(u"stop"_s, u"Show stopper"_s, november(9));
    issue(u"none"_s, u"None"_s, november(1));
    world.setDelivery(snapshot);
    const HomeList list = homelists::issuesBySeverity(world.sources(), 4);
    QCOMPARE(idsOf(list), QStringList({u"stop"_s, u"old"_s, u"new"_s, u"minor"_s}));
    QCOMPARE(list.total, 5);
}

void TestHomeLists::people()
{
    HomeWorld world;
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)}, {ownedTask(taskOf(u"t1"_s, november(25), november(27)), u"u1"_s, 15 * 60),
                                          ownedTask(taskOf(u"t2"_s, november(25), november(27)), u"u2"_s, 10 * 60)});
    snapshot.users = {userOf(u"u1"_s, u"Léna Guirec"_s), userOf(u"u2"_s, u"Hugo Talmont"_s)};
    snapshot.logs = {logOf(u"l"_s, u"u1"_s, november(24), 60)};
    world.setDelivery(snapshot);
    WorkPlan plan;
    plan.weeklyMinutes = 10 * 60;
    world.delivery.setPlan(plan);
    const HomeList over = homelists::overloaded(world.sources(), all);
    QCOMPARE(idsOf(over), QStringList{u"u1"_s});
    QCOMPARE(over.rows.at(0).numbers.value(u"planned"_s), 15.0);
    QCOMPARE(over.rows.at(0).numbers.value(u"available"_s), 10.0);
    QCOMPARE(over.rows.at(0).numbers.value(u"ratio"_s), 1.5);
    const HomeList unlogged = homelists::unlogged(world.sources(), all);
    QCOMPARE(idsOf(unlogged), QStringList{u"u2"_s});
    QCOMPARE(unlogged.rows.at(0).numbers.value(u"days"_s), 5);
    snapshot.logMonths.clear();
    world.setDelivery(snapshot);
    QCOMPARE(homelists::unlogged(world.sources(), all).unavailable, u"months_unread"_s);
}

void TestHomeLists::projectCosts()
{
    HomeWorld world;
    ProjectsSnapshot snapshot =
        deliveryOf({projectWith(u"p1"_s, 1000, 50), projectWith(u"p2"_s, 100, 50), projectWith(u"p3"_s, 100, 50)},
                   {taskOf(u"t1"_s), taskOf(u"t2"_s, {}, {}, u"p2"_s)});
    snapshot.tasks[0].loggedMinutes = 300;
    snapshot.tasks[1].loggedMinutes = 150;
    snapshot.logs = {logOf(u"l1"_s, u"u1"_s, november(4), 300), logOf(u"l2"_s, u"u1"_s, november(4), 150, u"t2"_s)};
    snapshot.logs[1].projectId = u"p2"_s;
    world.setDelivery(snapshot);
    WorkPlan plan;
    plan.people[u"u1"_s].costPerHour = euros(50);
    world.delivery.setPlan(plan);
    const HomeList list = homelists::projectCosts(world.sources(), all); // 250 of 1000, 125 of 100
    QCOMPARE(idsOf(list), QStringList({u"p2"_s, u"p1"_s}));
    QCOMPARE(list.rows.at(0).numbers.value(u"budget_share"_s), 1.25);
    QCOMPARE(list.rows.at(1).numbers.value(u"ratio"_s), 0.25);
    QCOMPARE(*list.rows.at(1).amount, euros(250));
    QCOMPARE(list.rows.at(0).tone, HomeRow::Tone::Bad);
}

void TestHomeLists::agenda()
{
    HomeWorld world;
    CalendarEvent placed = withGuests(meetingOn(u"placed"_s, homeDay().addDays(1), 9), {u"x@y.example"_s});
    placed.location = u"Salle 2"_s;
    CalendarEvent bare = withGuests(meetingOn(u"bare"_s, homeDay(), 16), {u"x@y.example"_s});
    CalendarEvent known = withGuests(meetingOn(u"known"_s, homeDay(), 17), {u"x@y.example"_s});
    known.isDetailed = true;
    CalendarEvent copy = placed;
    copy.uid = u"copy"_s;
    copy.calendarUid = u"team"_s;
    showEvents(world, {meetingOn(u"over"_s, homeDay(), 7), meetingOn(u"a"_s, homeDay(), 14),
                       meetingOn(u"b"_s, homeDay(), 14, 30), bare, known, placed, copy,
                       meetingOn(u"later"_s, homeDay().addDays(2), 9)});
    const HomeList today = homelists::agenda(world.sources(), 1, all);
    QCOMPARE(today.total, 5);
    const HomeList list = homelists::agenda(world.sources(), 2, all);
    QStringList titles;
    for (const HomeRow &row : list.rows)
        titles.append(row.title);
    QCOMPARE(titles, QStringList({u"a"_s, u"b"_s, u"bare"_s, u"known"_s, u"placed"_s, u"over"_s}));
    QCOMPARE(statesOf(list),
             QStringList({u"conflict"_s, u"conflict"_s, u"no_link"_s, u"no_agenda"_s, QString(), QString()}));
}

void TestHomeLists::strategicMeetings()
{
    HomeWorld world;
    world.readNothing(); // the person's domain is studio.example
    showEvents(world,
               {withGuests(meetingOn(u"outside"_s, homeDay(), 15), {u"a@hotel.example"_s, u"b@hotel.example"_s}),
                withGuests(meetingOn(u"inside"_s, homeDay(), 16), {u"a@studio.example"_s, u"b@studio.example"_s}),
                withGuests(meetingOn(u"one"_s, homeDay(), 17), {u"a@hotel.example"_s, u"b@studio.example"_s}),
                meetingOn(u"long"_s, homeDay().addDays(13), 9, 90), meetingOn(u"over"_s, homeDay(), 6, 120),
                meetingOn(u"later"_s, homeDay().addDays(14), 9, 120)});
    QCOMPARE(idsOf(homelists::strategicMeetings(world.sources(), all)), QStringList({u"outside|"_s, u"long|"_s}));
}

void TestHomeLists::conflicts()
{
    HomeWorld world;
    showEvents(world, {meetingOn(u"a"_s, homeDay().addDays(1), 14), meetingOn(u"b"_s, homeDay().addDays(1), 14, 30),
                       meetingOn(u"c"_s, homeDay().addDays(2), 14), meetingOn(u"d"_s, homeDay().addDays(2), 14, 30)});
    const HomeList list = homelists::conflicts(world.sources(), all);
    QCOMPARE(list.total, 1);
    QCOMPARE(list.rows.at(0).title, u"a"_s);
    QCOMPARE(list.rows.at(0).with, u"b"_s);
    QCOMPARE(list.rows.at(0).state, u"conflict"_s);
}

void TestHomeLists::mails()
{
    HomeWorld world;
    MailMessage draft = mailOf(u"draft"_s, u"Devis"_s, ownAddress(), 1, u"drafts"_s);
    draft.isOutgoing = true;
    draft.to = {{u"Ève Garance"_s, u"e.garance@hotel.example"_s}};
    MailSnapshot mails = mailboxOf({mailOf(u"new"_s, u"Devis"_s, u"e.garance@hotel.example"_s, 3),
                                    mailOf(u"old"_s, u"Maquettes"_s, u"paul@atelier.example"_s, 24 * 8),
                                    sentMail(u"sent"_s, u"Contrat"_s, u"ines@maison.example"_s, 24 * 5), draft});
    mails.readAt = homeNow();
    world.mail.setNow(mailNow());
    world.mail.setSnapshot(mails);
    const HomeList answer = homelists::toAnswer(world.sources(), all);
    QCOMPARE(idsOf(answer), QStringList({u"old"_s, u"new"_s}));
    QCOMPARE(answer.rows.at(0).numbers.value(u"days"_s), 10); // the mails are of the 23rd
    const HomeList owed = homelists::followUpsOwed(world.sources(), all);
    QCOMPARE(idsOf(owed), QStringList{u"sent"_s});
    QCOMPARE(owed.rows.at(0).with, u"ines@maison.example"_s);
    const HomeList drafts = homelists::drafts(world.sources(), all);
    QCOMPARE(idsOf(drafts), QStringList{u"draft"_s});
    QCOMPARE(drafts.rows.at(0).with, u"Ève Garance"_s);
}

void TestHomeLists::files()
{
    HomeWorld world;
    DriveSnapshot drive = someDrive();
    const DriveFolder own =
        driveListing(u"own"_s, {driveSubFolder(u"kept"_s, u"Rangé"_s), driveFile(u"new"_s, u"scan.pdf"_s, 10, 1),
                                driveFile(u"old"_s, u"note.txt"_s, 10, 50)});
    const DriveFolder spring = driveListing(u"spring"_s, {driveFile(u"plan"_s, u"plan.pdf"_s, 10, 0)});
    world.files.setSnapshot(drive);
    QCOMPARE(homelists::filesToSort(world.sources(), all).unavailable, u"never_read"_s);
    world.files.setFolder(own);
    world.files.setFolder(spring);
    const HomeList sort = homelists::filesToSort(world.sources(), all);
    QCOMPARE(idsOf(sort), QStringList({u"old"_s, u"new"_s}));
    const HomeList latest = homelists::latestFiles(world.sources(), all);
    QCOMPARE(idsOf(latest), QStringList({u"plan"_s, u"brief"_s}));
    QCOMPARE(latest.rows.at(0).note, u"Marketing / Campaigns / Spring"_s);
}

void TestHomeLists::decisions()
{
    HomeWorld world;
    world.readNothing();
    BooksSnapshot books = booksOf();
    const auto estimate = [&books](const QString &id, const QString &status, const QDate &expiry) {
        Estimate made;
        made.id = id;
        made.statusText = status;
        made.expiry = expiry;
        made.total = euros(48000);
        books.estimates.append(made);
    };
    estimate(u"soon"_s, u"sent"_s, {2026, 12, 2});
    estimate(u"later"_s, u"sent"_s, {2026, 12, 3});
    estimate(u"gone"_s, u"expired"_s, november(24));
    estimate(u"approve"_s, u"pending_approval"_s, november(30));
    Bill bill = billOf(u"bill"_s, 10, november(1), {2026, 12, 20});
    bill.statusText = u"pending_approval"_s;
    books.bills = {bill};
    books.invoices = {invoiceOf(u"big"_s, 9000, {2026, 9, 1}, {2026, 10, 26}, u"c1"_s), // 30 days late
                      invoiceOf(u"29 days"_s, 9000, {2026, 9, 1}, {2026, 10, 27}, u"c1"_s),
                      invoiceOf(u"2"_s, 800, {2026, 9, 1}, november(30), u"c2"_s),
                      invoiceOf(u"3"_s, 700, {2026, 9, 1}, november(30), u"c3"_s),
                      invoiceOf(u"fourth client"_s, 1, {2026, 9, 1}, {2026, 9, 2}, u"c4"_s)};
    world.setBooks(books);
    MailMessage flagged = mailOf(u"flagged"_s, u"Contrat"_s, u"e.garance@hotel.example"_s, 3);
    flagged.flag = MailFlag::FollowUp;
    MailSnapshot mails = mailboxOf({flagged, mailOf(u"plain"_s, u"Avis"_s, u"paul@atelier.example"_s, 3)});
    mails.readAt = homeNow();
    world.mail.setSnapshot(mails);
    world.team.setSnapshot(teamSnapshot({}, {teamMention(u"c9"_s, 5, true)}));
    const HomeList list = homelists::decisionsWaiting(world.sources(), all);
    QCOMPARE(idsOf(list), QStringList({u"approve"_s, u"soon"_s, u"bill"_s, u"big"_s, u"flagged"_s, u"c9"_s}));
    QCOMPARE(statesOf(list),
             QStringList({u"approve"_s, u"expires"_s, u"approve"_s, u"overdue"_s, u"flagged"_s, u"mention"_s}));
    QCOMPARE(homelists::decisionsWaiting(world.sources(), 2).total, 6);
}
} // namespace atlas::test::tst_homelists

ATLAS_TEST(atlas::test::tst_homelists::TestHomeLists)
#include "tst_homelists.moc"
