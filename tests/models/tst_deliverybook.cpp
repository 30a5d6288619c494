// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_deliverybook
{
using namespace Qt::StringLiterals;

/// What the book finds, in which order, and what it says of a change.
class TestDeliveryBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void empty();
    void order();
    void circles();
    void repeatedIds();
    void statuses();
    void linksAndBaselines();
    void milestoneOfTask();
    void staff();
    void signalsOnce();
    void changeOfOneTask();
    void changes();
    void healthFollows();
    void indicesLikeFresh();
};

namespace
{
QStringList idsAt(const DeliveryBook &book, const QList<int> &places)
{
    QStringList ids;
    for (const int place : places)
        ids.append(book.snapshot().tasks.at(place).id);
    return ids;
}

ProjectTask placed(const QString &id, const QString &list, int sequence, const QString &parent = {})
{
    ProjectTask task = taskOf(id);
    task.taskListId = list;
    task.sequence = sequence;
    task.parentId = parent;
    return task;
}

TaskList listOf(const QString &id, int sequence)
{
    TaskList list;
    list.id = id;
    list.projectId = u"p1"_s;
    list.sequence = sequence;
    return list;
}
} // namespace

void TestDeliveryBook::empty()
{
    const DeliveryBook book;
    QVERIFY(!book.project(u"p1"_s) && !book.task(u"t1"_s) && !book.milestone(u"m1"_s) && !book.issue(u"i1"_s));
    QVERIFY(!book.user(u"u1"_s) && !book.baselineOf(u"t1"_s));
    QVERIFY(book.tasksOf(u"p1"_s).isEmpty() && book.milestonesOf(u"p1"_s).isEmpty() && book.logsOf(u"p1"_s).isEmpty());
    QVERIFY(book.successorsOf(u"t1"_s).isEmpty() && book.statusesOf(u"p1"_s).isEmpty() && book.staff().isEmpty());
    QCOMPARE(book.health(u"p1"_s), ProjectHealth());
    QCOMPARE(book.placeOf(u"t1"_s), -1);
}

void TestDeliveryBook::order()
{
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)},
                   {placed(u"sub2"_s, u"l1"_s, 9, u"a"_s), placed(u"b"_s, u"l1"_s, 2), placed(u"c"_s, u"l2"_s, 1),
                    placed(u"deep"_s, u"l1"_s, 1, u"sub1"_s), placed(u"a"_s, u"l1"_s, 1),
                    placed(u"sub1"_s, u"l1"_s, 3, u"a"_s), taskOf(u"other"_s, {}, {}, u"p2"_s)});
    snapshot.taskLists = {listOf(u"l1"_s, 2), listOf(u"l2"_s, 1)};
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(idsAt(book, book.tasksOf(u"p1"_s)),
             (QStringList{u"c"_s, u"a"_s, u"sub1"_s, u"deep"_s, u"sub2"_s, u"b"_s}));
    QCOMPARE(idsAt(book, book.tasksOf(u"p2"_s)), QStringList{u"other"_s});
    snapshot.taskLists[0].sequence = 0;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(idsAt(book, book.tasksOf(u"p1"_s)).last(), u"c"_s);
    QVERIFY(book.lastChange().reordered);
}

void TestDeliveryBook::circles()
{
    const ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)}, {placed(u"a"_s, {}, 1, u"b"_s), placed(u"b"_s, {}, 2, u"a"_s),
                                          placed(u"self"_s, {}, 3, u"self"_s), placed(u"child"_s, {}, 4, u"b"_s)});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    for (const QString &id : {u"a"_s, u"b"_s, u"self"_s})
        QCOMPARE(book.parentPlaceOf(book.placeOf(id)), -1);
    QCOMPARE(book.parentPlaceOf(book.placeOf(u"child"_s)), book.placeOf(u"b"_s));
    QCOMPARE(idsAt(book, book.tasksOf(u"p1"_s)), (QStringList{u"a"_s, u"b"_s, u"child"_s, u"self"_s}));
}

void TestDeliveryBook::repeatedIds()
{
    ProjectTask again = taskOf(u"t1"_s);
    again.name = u"Newer"_s;
    DeliveryBook book;
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s)}, {taskOf(u"t1"_s), taskOf(u"t2"_s), again}), deliveryDay());
    QCOMPARE(book.task(u"t1"_s)->name, u"Newer"_s);
    QCOMPARE(book.taskPlaces().size(), 2);
    QCOMPARE(book.tasksOf(u"p1"_s).size(), 2);
}

void TestDeliveryBook::statuses()
{
    ProjectTask review = taskOf(u"t2"_s);
    review.status = statusOf(u"Review"_s);
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)}, {closedTask(taskOf(u"t1"_s), november(3)), review, taskOf(u"t3"_s)});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    const auto names = [&book] {
        QStringList known;
        for (const WorkStatus &status : book.statusesOf(u"p1"_s))
            known.append(status.name);
        return known;
    };
    QCOMPARE(names(), (QStringList{u"Open"_s, u"Review"_s, u"Closed"_s}));
    snapshot.taskStatuses[u"p1"_s] = {statusOf(u"To do"_s), statusOf(u"Open"_s), statusOf(u"Closed"_s, true)};
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(names(), (QStringList{u"To do"_s, u"Open"_s, u"Closed"_s, u"Review"_s})); // what a task has, it may have
}

void TestDeliveryBook::linksAndBaselines()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, {taskOf(u"a"_s), taskOf(u"b"_s), taskOf(u"c"_s)});
    ProjectSchedule &schedule = snapshot.schedules[u"p1"_s];
    schedule.links = {linkOf(u"a"_s, u"b"_s), linkOf(u"a"_s, u"c"_s), linkOf(u"b"_s, u"c"_s)};
    schedule.baseline = {{u"b"_s, november(2), november(6)}};
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(book.successorsOf(u"a"_s), (QList{linkOf(u"a"_s, u"b"_s), linkOf(u"a"_s, u"c"_s)}));
    QCOMPARE(book.predecessorsOf(u"c"_s), (QList{linkOf(u"a"_s, u"c"_s), linkOf(u"b"_s, u"c"_s)}));
    QCOMPARE(book.baselineOf(u"b"_s)->end, november(6));
    snapshot.schedules.clear();
    book.setSnapshot(snapshot, deliveryDay());
    QVERIFY(book.successorsOf(u"a"_s).isEmpty() && !book.baselineOf(u"b"_s));
    QCOMPARE(book.lastChange().projectIds, QSet{u"p1"_s});
}

void TestDeliveryBook::milestoneOfTask()
{
    ProjectTask own = placed(u"a"_s, u"l1"_s, 1);
    own.milestoneId = u"m2"_s;
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, {own, placed(u"b"_s, u"l1"_s, 2), taskOf(u"c"_s)});
    snapshot.taskLists = {listOf(u"l1"_s, 1)};
    snapshot.taskLists[0].milestoneId = u"m1"_s;
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(book.milestoneIdOf(*book.task(u"a"_s)), u"m2"_s);
    QCOMPARE(book.milestoneIdOf(*book.task(u"b"_s)), u"m1"_s);
    QCOMPARE(book.milestoneIdOf(*book.task(u"c"_s)), QString());
}

void TestDeliveryBook::staff()
{
    ProjectsSnapshot snapshot = deliveryOf({});
    snapshot.users = {userOf(u"u1"_s, u"Zoé"_s), userOf(u"u2"_s, u"Émile"_s), userOf(u"u3"_s, u"Client"_s),
                      userOf(u"u4"_s, u"Parti"_s)};
    snapshot.users[2].client = true;
    snapshot.users[3].active = false;
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QStringList names;
    for (const ProjectsUser *user : book.staff())
        names.append(user->name);
    QCOMPARE(names, (QStringList{u"Émile"_s, u"Zoé"_s}));
}

void TestDeliveryBook::signalsOnce()
{
    DeliveryBook book;
    const QSignalSpy changed(&book, &DeliveryBook::changed);
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s)}), deliveryDay());
    QCOMPARE(changed.count(), 1);
    book.setToday(deliveryDay());
    book.setPlan({});
    QCOMPARE(changed.count(), 1);
    book.setToday(november(26));
    QVERIFY(book.lastChange().everything);
    WorkPlan plan;
    plan.weeklyMinutes = 60;
    book.setPlan(plan);
    QCOMPARE(changed.count(), 3);
    QVERIFY(!book.lastChange().everything && book.lastChange().taskIds.isEmpty());
    QCOMPARE(book.plan(), plan);
}

void TestDeliveryBook::changeOfOneTask()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s)},
                                           {taskOf(u"a"_s), taskOf(u"b"_s), taskOf(u"c"_s, {}, {}, u"p2"_s)});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(book.needleAt(1), u"tache b\n\nprojet p1"_s);
    snapshot.tasks[1].name = u"Œuvre"_s; // the version stays: what was written is shown before Zoho confirms it
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(book.lastChange().taskIds, QSet{u"b"_s});
    QCOMPARE(book.lastChange().projectIds, QSet{u"p1"_s});
    QVERIFY(!book.lastChange().reordered && !book.lastChange().everything);
    QCOMPARE(book.needleAt(1), u"oeuvre\n\nprojet p1"_s);
    book.setSnapshot(snapshot, deliveryDay());
    QVERIFY(book.lastChange().taskIds.isEmpty() && book.lastChange().projectIds.isEmpty());
}

void TestDeliveryBook::changes()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s)},
                                           {taskOf(u"a"_s), taskOf(u"b"_s), taskOf(u"c"_s, {}, {}, u"p2"_s)});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    const auto change = [&]() -> const DeliveryChange & {
        book.setSnapshot(snapshot, deliveryDay());
        return book.lastChange();
    };
    snapshot.tasks.removeFirst();
    QCOMPARE(change().taskIds, QSet{u"a"_s});
    QVERIFY(book.lastChange().reordered);
    snapshot.tasks.prepend(taskOf(u"d"_s, {}, {}, u"p2"_s));
    QCOMPARE(change().taskIds, QSet{u"d"_s});
    snapshot.tasks[0].projectId = u"p1"_s;
    QCOMPARE(change().projectIds, (QSet{u"p1"_s, u"p2"_s}));
    QVERIFY(book.lastChange().reordered);
    snapshot.projects[1].name = u"Sylvamer"_s;
    QCOMPARE(change().taskIds, QSet{u"c"_s}); // its project's name is shown with it
    snapshot.projects[1].percent = 3;
    QVERIFY(change().taskIds.isEmpty());
    QCOMPARE(book.lastChange().projectIds, QSet{u"p2"_s});
    snapshot.milestones.append(milestoneOf(u"m1"_s, november(3)));
    QCOMPARE(change().projectIds, QSet{u"p1"_s});
    snapshot.projects.removeFirst();
    QCOMPARE(change().taskIds, (QSet{u"b"_s, u"d"_s}));
    snapshot.portal.workingDays = {1};
    QVERIFY(change().everything);
}

void TestDeliveryBook::healthFollows()
{
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s)}, {taskOf(u"a"_s, {}, november(24))});
    DeliveryBook book;
    book.setSnapshot(snapshot, november(20));
    QCOMPARE(book.health(u"p1"_s).overdueTasks, 0);
    book.setToday(deliveryDay());
    QCOMPARE(book.health(u"p1"_s).overdueTasks, 1);
    snapshot.tasks[0].loggedMinutes = 300;
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(book.health(u"p1"_s).loggedMinutes, 300);
    snapshot.milestones = {milestoneOf(u"m1"_s, november(3), {}, u"p2"_s)};
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(book.health(u"p2"_s).lateMilestoneIds, QStringList{u"m1"_s});
}

// A book that lived through any changes answers as one that was just made.
void TestDeliveryBook::indicesLikeFresh()
{
    QRandomGenerator random(11);
    ProjectsSnapshot snapshot = randomDelivery(random, 4, 30);
    DeliveryBook book;
    for (int step = 0; step < 200; ++step) {
        changeDelivery(random, snapshot, 4, 30);
        book.setSnapshot(snapshot, deliveryDay());
        DeliveryBook fresh;
        fresh.setSnapshot(snapshot, deliveryDay());
        for (int project = 0; project < 4; ++project) {
            const QString id = u"p%1"_s.arg(project);
            QCOMPARE(book.tasksOf(id), fresh.tasksOf(id));
            QCOMPARE(book.milestonesOf(id), fresh.milestonesOf(id));
            QCOMPARE(book.statusesOf(id), fresh.statusesOf(id));
            QCOMPARE(book.health(id), fresh.health(id));
        }
        for (const int place : book.taskPlaces()) {
            QCOMPARE(book.needleAt(place), fresh.needleAt(place));
            QCOMPARE(book.parentPlaceOf(place), fresh.parentPlaceOf(place));
            const QString id = snapshot.tasks.at(place).id;
            QCOMPARE(book.successorsOf(id), fresh.successorsOf(id));
        }
    }
}
} // namespace atlas::test::tst_deliverybook

ATLAS_TEST(atlas::test::tst_deliverybook::TestDeliveryBook)
#include "tst_deliverybook.moc"
