// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/workload.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_workload
{
using namespace Qt::StringLiterals;

/// Weeks of 16, 23 and 30 November and 7 December, seen on Wednesday the 25th. Hours worked out by hand.
class TestWorkload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void spread_data();
    void spread();
    void sharesOfOwners();
    void unevenMinutesAddUp();
    void availability();
    void whoHasARow();
    void team();
    void undated();
    void relief();
    void reliefOfThePast();
};

namespace
{
using Hours = QList<double>;

WorkPlan planAway(const QDate &from, const QDate &to)
{
    WorkPlan plan;
    plan.people[u"u1"_s].absences = {{from, to, u"congés"_s}};
    return plan;
}

Workload loadOf(const ProjectsSnapshot &snapshot, const WorkPlan &plan = {})
{
    return workload(snapshot, plan, deliveryDay(), november(18), 4);
}

Hours plannedHours(const Workload &load, const QString &personId)
{
    Hours hours;
    for (const WorkRow &row : load.rows)
        if (row.personId == personId)
            for (const WorkCell &cell : row.cells)
                hours.append(cell.planned / 60.0);
    return hours;
}

ProjectsSnapshot withPeople(const QList<ProjectTask> &tasks)
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, tasks);
    snapshot.users = {userOf(u"u1"_s, u"Hugo Talmont"_s), userOf(u"u2"_s, u"Émilie Faure"_s)};
    return snapshot;
}

ProjectTask done(ProjectTask task, int percent)
{
    task.percent = percent;
    return task;
}
} // namespace

void TestWorkload::spread_data()
{
    QTest::addColumn<ProjectTask>("task");
    QTest::addColumn<WorkPlan>("plan");
    QTest::addColumn<Hours>("hours");
    const auto task = [](const QDate &start, const QDate &end, int hours) {
        return ownedTask(taskOf(u"t1"_s, start, end), u"u1"_s, hours * 60);
    };
    const WorkPlan plan;
    WorkPlan holiday;
    holiday.publicHolidays = {november(26)};
    WorkPlan none;
    none.weeklyMinutes = 0;
    // Wednesday to Friday is 3 days, the next week 5.
    QTest::newRow("from today on") << task(deliveryDay(), QDate(2026, 12, 4), 16) << plan << Hours{0, 6, 10, 0};
    QTest::newRow("begun: what is left") << done(task(deliveryDay(), QDate(2026, 12, 4), 16), 50) << plan
                                         << Hours{0, 3, 5, 0};
    QTest::newRow("last week as planned, then what is left")
        << done(task(november(16), november(27), 20), 70) << plan << Hours{10, 6, 0, 0};
    QTest::newRow("overdue: all in this week")
        << done(task(november(16), november(24), 14), 50) << plan << Hours{10, 7, 0, 0};
    QTest::newRow("ends today") << task(deliveryDay(), deliveryDay(), 4) << plan << Hours{0, 4, 0, 0};
    QTest::newRow("public holiday") << task(deliveryDay(), QDate(2026, 12, 4), 14) << holiday << Hours{0, 4, 10, 0};
    QTest::newRow("away") << task(deliveryDay(), QDate(2026, 12, 4), 6) << planAway(november(30), QDate(2026, 12, 4))
                          << Hours{0, 6, 0, 0};
    QTest::newRow("away throughout: its working days all the same")
        << task(november(30), QDate(2026, 12, 8), 7) << planAway(november(1), QDate(2026, 12, 31)) << Hours{0, 0, 5, 2};
    QTest::newRow("nothing available: its working days all the same")
        << task(november(30), QDate(2026, 12, 8), 7) << none << Hours{0, 0, 5, 2};
    QTest::newRow("on a weekend alone") << task(november(28), november(29), 3) << plan << Hours{0, 3, 0, 0};
    QTest::newRow("end only") << task({}, QDate(2026, 12, 9), 8) << plan << Hours{0, 0, 0, 8};
    QTest::newRow("longer than what is shown")
        << task(QDate(2026, 12, 7), QDate(2026, 12, 18), 30) << plan << Hours{0, 0, 0, 15};
    QTest::newRow("closed: only what was planned")
        << closedTask(task(november(16), november(27), 20), november(20)) << plan << Hours{10, 0, 0, 0};
}

void TestWorkload::spread()
{
    QFETCH(ProjectTask, task);
    QFETCH(WorkPlan, plan);
    const Workload load = loadOf(withPeople({task}), plan);
    QCOMPARE(load.weeks, (QList{november(16), november(23), november(30), QDate(2026, 12, 7)}));
    QTEST(plannedHours(load, u"u1"_s), "hours");
    QCOMPARE(load.undatedMinutes, 0);
}

void TestWorkload::sharesOfOwners()
{
    ProjectTask own = ownedTask(taskOf(u"t1"_s, november(30), QDate(2026, 12, 4)), u"u1"_s, 600);
    own = ownedTask(own, u"u2"_s, 300);
    QCOMPARE(plannedHours(loadOf(withPeople({own})), u"u1"_s), (Hours{0, 0, 10, 0}));
    QCOMPARE(plannedHours(loadOf(withPeople({own})), u"u2"_s), (Hours{0, 0, 5, 0}));
    // Work that is planned for the task alone is everybody's in equal parts.
    for (TaskShare &share : own.owners)
        share.minutes = 0;
    own.plannedMinutes = 12 * 60;
    QCOMPARE(plannedHours(loadOf(withPeople({own})), u"u2"_s), (Hours{0, 0, 6, 0}));
}

void TestWorkload::unevenMinutesAddUp()
{
    const ProjectTask task = ownedTask(taskOf(u"t1"_s, november(26), QDate(2026, 12, 11)), u"u1"_s, 1000);
    const Workload load = loadOf(withPeople({task}));
    int sum = 0;
    for (const WorkCell &cell : load.team)
        sum += cell.planned;
    QCOMPARE(sum, 1000);
}

void TestWorkload::availability()
{
    WorkPlan plan = planAway(november(30), QDate(2026, 12, 7));
    plan.publicHolidays = {november(16)};
    ProjectsSnapshot snapshot = withPeople({});
    snapshot.logs = {logOf(u"l1"_s, u"u1"_s, november(22), 90), logOf(u"l2"_s, u"u1"_s, november(23), 30)};
    const Workload load = loadOf(snapshot, plan);
    const QList<WorkCell> cells = load.rows.at(1).cells; // Émilie, then Hugo
    QCOMPARE(load.rows.at(1).personId, u"u1"_s);
    QCOMPARE(cells.at(0).available, 28 * 60);
    QCOMPARE(cells.at(0).logged, 90); // a Sunday belongs to the week before
    QCOMPARE(cells.at(1).logged, 30);
    QCOMPARE(cells.at(2).available, 0);
    QCOMPARE(cells.at(2).absence, u"congés"_s);
    QVERIFY(!cells.at(2).load());
    QCOMPARE(cells.at(3).available, 28 * 60);
    QVERIFY(cells.at(3).absence.isEmpty());
    QCOMPARE(*cells.at(3).load(), 0.0);
}

void TestWorkload::whoHasARow()
{
    const auto task = [](const QString &id, const QString &person, const QDate &day) {
        return ownedTask(taskOf(id, day, day), person, 60);
    };
    ProjectsSnapshot snapshot =
        withPeople({task(u"t1"_s, u"gone"_s, november(30)), task(u"t2"_s, u"client"_s, november(30)),
                    task(u"t3"_s, u"idle"_s, QDate(2027, 5, 3)), task(u"t4"_s, u"stranger"_s, november(30))});
    snapshot.users.append(userOf(u"gone"_s, u"A gone"_s));
    snapshot.users.last().active = false;
    snapshot.users.append(userOf(u"client"_s, u"B client"_s));
    snapshot.users.last().client = true;
    snapshot.users.append(userOf(u"idle"_s, u"C idle"_s));
    snapshot.users.append(userOf(u"test"_s, u"D test"_s));
    WorkPlan plan;
    plan.people[u"idle"_s].counted = false;
    plan.people[u"test"_s].counted = false;
    QStringList ids;
    for (const WorkRow &row : loadOf(snapshot, plan).rows)
        ids.append(row.personId);
    // "Personne stranger" is what the task calls somebody who is no user.
    QCOMPARE(ids, (QStringList{u"gone"_s, u"client"_s, u"u2"_s, u"u1"_s, u"stranger"_s}));
}

void TestWorkload::team()
{
    const ProjectTask first = ownedTask(taskOf(u"t1"_s, november(30), QDate(2026, 12, 4)), u"u1"_s, 47 * 60);
    const ProjectTask second = ownedTask(taskOf(u"t2"_s, november(30), QDate(2026, 12, 4)), u"u2"_s, 9 * 60);
    const Workload load = loadOf(withPeople({second, first}));
    QCOMPARE(load.team.at(2).planned, 56 * 60);
    QCOMPARE(load.team.at(2).available, 70 * 60);
    QCOMPARE(*load.team.at(2).load(), 0.8);
    QVERIFY(load.team.at(2).parts.isEmpty());
    QCOMPARE(load.rows.at(1).cells.at(2).parts, (QList<WorkCell::Part>{{u"t1"_s, u"p1"_s, 47 * 60}}));
}

void TestWorkload::undated()
{
    ProjectsSnapshot snapshot =
        withPeople({done(ownedTask(taskOf(u"t1"_s), u"u1"_s, 600), 50), ownedTask(taskOf(u"t2"_s), u"u2"_s, 60),
                    closedTask(ownedTask(taskOf(u"t3"_s), u"u1"_s, 600), november(3)),
                    ownedTask(taskOf(u"t4"_s, {}, {}, u"p2"_s), u"u1"_s, 600)});
    Project closed = projectOf(u"p2"_s);
    closed.isCompleted = true;
    snapshot.projects.append(closed);
    QCOMPARE(loadOf(snapshot).undatedMinutes, 300 + 60);
}

void TestWorkload::relief()
{
    const QDate monday = november(30);
    const QDate friday(2026, 12, 4);
    const auto task = [&](const QString &id, const QString &person, int hours, const QString &project) {
        return ownedTask(taskOf(id, monday, friday, project), person, hours * 60);
    };
    // 47 of 35 hours: 12 to share out. Émilie has 20 hours left but knows p2 alone, Yanis 30 and knows both.
    ProjectsSnapshot snapshot =
        withPeople({done(task(u"calder"_s, u"u1"_s, 24, u"p1"_s), 0), task(u"brume"_s, u"u1"_s, 19, u"p2"_s),
                    task(u"kervidal"_s, u"u1"_s, 4, u"p3"_s), task(u"x"_s, u"u2"_s, 15, u"p2"_s),
                    task(u"y"_s, u"u3"_s, 5, u"p1"_s), task(u"z"_s, u"u3"_s, 0, u"p2"_s)});
    snapshot.tasks[0].loggedMinutes = 60; // begun: the last to be handed over
    snapshot.users.append(userOf(u"u3"_s, u"Yanis Derrouiche"_s));
    const Workload load = loadOf(snapshot);
    const QList<Relief> proposed = proposeRelief(snapshot, {}, load, u"u1"_s, monday, deliveryDay());
    QCOMPARE(proposed, (QList<Relief>{{u"brume"_s, u"u1"_s, u"u3"_s, u"Yanis Derrouiche"_s, 12 * 60}}));
    WorkPlan partner;
    partner.people[u"u3"_s].counted = false;
    QCOMPARE(proposeRelief(snapshot, partner, loadOf(snapshot, partner), u"u1"_s, monday, deliveryDay()),
             (QList<Relief>{{u"brume"_s, u"u1"_s, u"u2"_s, u"Émilie Faure"_s, 12 * 60}}));
    QVERIFY(proposeRelief(snapshot, {}, load, u"u2"_s, monday, deliveryDay()).isEmpty()); // not over
    QVERIFY(proposeRelief(snapshot, {}, load, u"nobody"_s, monday, deliveryDay()).isEmpty());
}

void TestWorkload::reliefOfThePast()
{
    const ProjectTask heavy = ownedTask(taskOf(u"t1"_s, november(16), november(20)), u"u1"_s, 47 * 60);
    const ProjectTask other = ownedTask(taskOf(u"t2"_s, november(16), november(20)), u"u2"_s, 60);
    const ProjectsSnapshot snapshot = withPeople({heavy, other});
    QVERIFY(proposeRelief(snapshot, {}, loadOf(snapshot), u"u1"_s, november(16), deliveryDay()).isEmpty());
    QVERIFY(workload(snapshot, {}, deliveryDay(), november(18), 0).rows.isEmpty());
}
} // namespace atlas::test::tst_workload

ATLAS_TEST(atlas::test::tst_workload::TestWorkload)
#include "tst_workload.moc"
