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

namespace atlas::test::tst_homevalues
{
using namespace Qt::StringLiterals;

class TestHomeValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

void TestHomeValues::campaignReturn()
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
    QCOMPARE(figure.parts.value(u"won"_s), bag({euros(3000), Money(9'000'00, u"USD"_s)}));
    QVERIFY(figure.truncated); // the dollars have no rate
    QCOMPARE(*figure.ratio, 1.0);
    QCOMPARE(figure.recordIds, QStringList({u"c1"_s, u"c2"_s}));
}

void TestHomeValues::acquisitionCost()
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

void TestHomeValues::moneyOwed()
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

void TestHomeValues::invoicedAndCollected()
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

void TestHomeValues::unbilledWork()
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

void TestHomeValues::grossMargin()
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

void TestHomeValues::grossMarginNeedsRates()
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

void TestHomeValues::delivery()
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

void TestHomeValues::overloaded()
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

void TestHomeValues::day()
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
} // namespace atlas::test::tst_homevalues

ATLAS_TEST(atlas::test::tst_homevalues::TestHomeValues)
#include "tst_homevalues.moc"
