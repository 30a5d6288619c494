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

namespace atlas::test::tst_homeworklists
{
using namespace Qt::StringLiterals;

class TestHomeWorkLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

void TestHomeWorkLists::projects()
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

void TestHomeWorkLists::tasksAndMilestones()
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

void TestHomeWorkLists::blocked()
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

void TestHomeWorkLists::issues()
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

void TestHomeWorkLists::people()
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

void TestHomeWorkLists::projectCosts()
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

void TestHomeWorkLists::agenda()
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

void TestHomeWorkLists::strategicMeetings()
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

void TestHomeWorkLists::conflicts()
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

void TestHomeWorkLists::mails()
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

void TestHomeWorkLists::files()
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

void TestHomeWorkLists::decisions()
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
} // namespace atlas::test::tst_homeworklists

ATLAS_TEST(atlas::test::tst_homeworklists::TestHomeWorkLists)
#include "tst_homeworklists.moc"
