// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_projecthealth
{
using namespace Qt::StringLiterals;

/// The rules of a project's health at their edges, by numbers worked out by hand: 40 days from 2 November, of which 23
/// are over on the 25th, a budget of 100 hours.
class TestProjectHealth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levels_data();
    void levels();
    void earnedValue();
    void budgetFromPlan();
    void daysOfProject_data();
    void daysOfProject();
    void milestones_data();
    void milestones();
    void overdueAndBlocked();
    void expectedEnd();
    void closedIsGood();
    void unknown();
    void figures();
    void figuresWithoutData();
};

namespace
{
ProjectHealth healthOf(const Project &project, const QList<ProjectTask> &tasks, const QList<Milestone> &milestones = {},
                       const ProjectSchedule *schedule = nullptr, const QDate &today = deliveryDay())
{
    QList<const ProjectTask *> taskPointers;
    for (const ProjectTask &task : tasks)
        taskPointers.append(&task);
    QList<const Milestone *> milestonePointers;
    for (const Milestone &milestone : milestones)
        milestonePointers.append(&milestone);
    return projectHealth(project, taskPointers, milestonePointers, schedule, today);
}

// Half of its 40 days are over on 22 November.
QDate halfway()
{
    return november(22);
}

ProjectTask loggedTask(int hours)
{
    ProjectTask task = taskOf(u"t1"_s);
    task.loggedMinutes = hours * 60;
    return task;
}
// A good project, a bad one with a late task that another waits for, and a closed one; an open, a solved and a closed
// project's issue.
ProjectsSnapshot portfolio()
{
    Project good = projectOf(u"p1"_s);
    good.percent = 58;
    Project bad = projectOf(u"p2"_s);
    bad.percent = 10;
    Project closed = projectOf(u"p3"_s);
    closed.isArchived = true;
    ProjectTask late = taskOf(u"a"_s, {}, november(20), u"p2"_s);
    late.loggedMinutes = 50 * 60;
    const ProjectTask waiting = taskOf(u"b"_s, {}, {}, u"p2"_s);
    ProjectsSnapshot snapshot =
        deliveryOf({good, bad, closed}, {late, waiting, taskOf(u"c"_s, {}, november(1), u"p3"_s)});
    snapshot.milestones = {milestoneOf(u"m1"_s, november(3), november(3)),
                           milestoneOf(u"m2"_s, november(4), {}, u"p2"_s),
                           milestoneOf(u"m3"_s, november(4), {}, u"p3"_s)};
    snapshot.schedules[u"p2"_s].links = {linkOf(u"a"_s, u"b"_s)};
    ProjectIssue critical;
    critical.id = u"i1"_s;
    critical.projectId = u"p1"_s;
    critical.severity = u"Critical"_s;
    ProjectIssue solved = critical;
    solved.id = u"i2"_s;
    solved.status.closed = true;
    ProjectIssue elsewhere = critical;
    elsewhere.id = u"i3"_s;
    elsewhere.projectId = u"p3"_s;
    snapshot.issues = {critical, solved, elsewhere};
    return snapshot;
}
} // namespace

void TestProjectHealth::levels_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("loggedHours");
    QTest::addColumn<HealthLevel>("level");
    QTest::addColumn<QStringList>("reasons");
    // Half of the time is over: SPI is percent / 50.
    QTest::newRow("all well") << 50 << 50 << HealthLevel::Good << QStringList();
    QTest::newRow("gap of 5 points") << 50 << 55 << HealthLevel::Good << QStringList();
    QTest::newRow("gap of 6 points") << 50 << 56 << HealthLevel::Warn << QStringList{u"burn_gap"_s};
    QTest::newRow("gap of 10 points") << 50 << 60 << HealthLevel::Warn << QStringList{u"burn_gap"_s};
    QTest::newRow("gap of 11 points") << 50 << 61 << HealthLevel::Risk << QStringList{u"burn_gap"_s};
    QTest::newRow("SPI 0.90") << 45 << 45 << HealthLevel::Good << QStringList();
    QTest::newRow("SPI 0.88") << 44 << 44 << HealthLevel::Warn << QStringList{u"behind_schedule"_s};
    QTest::newRow("SPI 0.80") << 40 << 40 << HealthLevel::Warn << QStringList{u"behind_schedule"_s};
    QTest::newRow("SPI 0.78") << 39 << 39 << HealthLevel::Risk << QStringList{u"behind_schedule"_s};
    QTest::newRow("SPI 1.08") << 54 << 54 << HealthLevel::Good << QStringList();
    QTest::newRow("SPI 1.10") << 55 << 55 << HealthLevel::Ahead << QStringList();
    QTest::newRow("ahead but dear") << 60 << 66 << HealthLevel::Warn << QStringList{u"burn_gap"_s};
    QTest::newRow("worst rule first") << 39 << 45 << HealthLevel::Risk
                                      << QStringList{u"behind_schedule"_s, u"burn_gap"_s};
    QTest::newRow("a risk before a warning")
        << 44 << 55 << HealthLevel::Risk << QStringList{u"burn_gap"_s, u"behind_schedule"_s};
}

void TestProjectHealth::levels()
{
    QFETCH(int, percent);
    QFETCH(int, loggedHours);
    QFETCH(HealthLevel, level);
    QFETCH(QStringList, reasons);
    Project project = projectOf(u"p1"_s);
    project.percent = percent;
    const ProjectHealth health = healthOf(project, {loggedTask(loggedHours)}, {}, nullptr, halfway());
    QCOMPARE(health.elapsed, 0.5);
    QCOMPARE(health.reasons, reasons);
    QCOMPARE(health.level, level);
}

void TestProjectHealth::earnedValue()
{
    Project project = projectOf(u"p1"_s);
    project.percent = 40;
    const ProjectHealth health = healthOf(project, {loggedTask(30)}, {}, nullptr, halfway());
    QCOMPARE(health.budgetMinutes, 6000);
    QVERIFY(!health.budgetIsPlan);
    QCOMPARE(health.loggedMinutes, 1800);
    QCOMPARE(*health.burn, 0.3);
    QVERIFY(qAbs(*health.burnGap + 0.1) < 1e-9);
    QCOMPARE(health.earnedMinutes, 2400);
    QCOMPARE(health.plannedValueMinutes, 3000);
    QCOMPARE(health.scheduleVarianceMinutes, -600);
    QCOMPARE(*health.spi, 0.8);
}

void TestProjectHealth::budgetFromPlan()
{
    Project project = projectOf(u"p1"_s);
    project.budgetMinutes.reset();
    project.percent = 50;
    ProjectTask task = loggedTask(5);
    task.plannedMinutes = 10 * 60;
    const ProjectHealth health = healthOf(project, {task}, {}, nullptr, halfway());
    QVERIFY(health.budgetIsPlan);
    QCOMPARE(health.budgetMinutes, 600);
    QCOMPARE(*health.burn, 0.5);
    task.plannedMinutes = 0;
    const ProjectHealth without = healthOf(project, {task}, {}, nullptr, halfway());
    QVERIFY(!without.budgetMinutes && !without.burn && !without.burnGap && !without.earnedMinutes);
    QCOMPARE(*without.spi, 1.0); // the budget is in both EV and PV
    QCOMPARE(without.level, HealthLevel::Good);
}

void TestProjectHealth::daysOfProject_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<double>("elapsed");
    QTest::addColumn<bool>("pastEnd");
    QTest::newRow("before") << QDate(2026, 10, 1) << 0.0 << false;
    QTest::newRow("first day") << november(2) << 0.0 << false;
    QTest::newRow("second day") << november(3) << 0.025 << false;
    QTest::newRow("last day") << QDate(2026, 12, 11) << 0.975 << false;
    QTest::newRow("day after") << QDate(2026, 12, 12) << 1.0 << true;
    QTest::newRow("long after") << QDate(2027, 3, 1) << 1.0 << true;
}

void TestProjectHealth::daysOfProject()
{
    QFETCH(QDate, today);
    Project project = projectOf(u"p1"_s);
    project.percent = 100;
    const ProjectHealth health = healthOf(project, {}, {}, nullptr, today);
    QTEST(*health.elapsed, "elapsed");
    QCOMPARE(health.spi.has_value(), *health.elapsed > 0);
    QFETCH(bool, pastEnd);
    QCOMPARE(health.reasons.contains(u"past_end"_s), pastEnd);
    QCOMPARE(health.level == HealthLevel::Risk, pastEnd);
}

void TestProjectHealth::milestones_data()
{
    QTest::addColumn<QList<Milestone>>("milestones");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("onTime");
    QTest::addColumn<HealthLevel>("level");
    const Milestone onTime = milestoneOf(u"a"_s, november(10), november(10));
    const Milestone late = milestoneOf(u"b"_s, november(10), november(11));
    const Milestone open = milestoneOf(u"c"_s, november(24));
    const Milestone today = milestoneOf(u"d"_s, deliveryDay());
    const Milestone early = milestoneOf(u"e"_s, november(30), november(5));
    Milestone dayUnknown = milestoneOf(u"f"_s, november(10));
    dayUnknown.isCompleted = true;
    dayUnknown.modified = QDateTime(november(9), QTime(12, 0), Qt::UTC);
    Milestone changedLater = dayUnknown;
    changedLater.modified = QDateTime(november(12), QTime(12, 0), Qt::UTC);
    Milestone undated = milestoneOf(u"g"_s, {});
    QTest::newRow("on its day") << QList{onTime} << 1 << 1 << HealthLevel::Good;
    QTest::newRow("a day late") << QList{late} << 1 << 0 << HealthLevel::Risk;
    QTest::newRow("open, past its day") << QList{open} << 1 << 0 << HealthLevel::Risk;
    QTest::newRow("a third late") << QList{onTime, onTime, late} << 3 << 2 << HealthLevel::Risk;
    QTest::newRow("a quarter late") << QList{onTime, onTime, onTime, late} << 4 << 3 << HealthLevel::Warn;
    QTest::newRow("not due yet") << QList{today, early, undated} << 0 << 0 << HealthLevel::Good;
    QTest::newRow("day not told, changed before") << QList{dayUnknown} << 1 << 1 << HealthLevel::Good;
    QTest::newRow("day not told, changed after") << QList{changedLater} << 1 << 0 << HealthLevel::Risk;
}

void TestProjectHealth::milestones()
{
    QFETCH(QList<Milestone>, milestones);
    Project project = projectOf(u"p1"_s);
    project.percent = 60; // 23 of 40 days are over: SPI 1.04
    const ProjectHealth health = healthOf(project, {}, milestones);
    QTEST(health.milestonesDue, "due");
    QTEST(health.milestonesOnTime, "onTime");
    QCOMPARE(health.lateMilestoneIds.size(), health.milestonesDue - health.milestonesOnTime);
    QTEST(health.level, "level");
}

void TestProjectHealth::overdueAndBlocked()
{
    Project project = projectOf(u"p1"_s);
    project.percent = 60;
    const ProjectTask lateByTwo = taskOf(u"a"_s, {}, november(23));
    const ProjectTask lateByTen = taskOf(u"b"_s, {}, november(15));
    const ProjectTask dueToday = taskOf(u"c"_s, {}, deliveryDay());
    const ProjectTask undated = taskOf(u"d"_s);
    const ProjectTask done = closedTask(taskOf(u"e"_s, {}, november(3)), november(9));
    ProjectSchedule schedule;
    schedule.links = {linkOf(u"a"_s, u"c"_s), linkOf(u"c"_s, u"d"_s), linkOf(u"b"_s, u"e"_s), linkOf(u"e"_s, u"d"_s)};
    const ProjectHealth health = healthOf(project, {lateByTwo, lateByTen, dueToday, undated, done}, {}, &schedule);
    QCOMPARE(health.overdueIds, (QStringList{u"b"_s, u"a"_s})); // the latest first
    QCOMPARE(health.overdueTasks, 2);
    QCOMPARE(health.medianDaysLate, 2); // the lower of 2 and 10
    QCOMPARE(health.blockedIds, QStringList{u"c"_s});
    QCOMPARE(health.blockedTasks, 1);
    QCOMPARE(health.level, HealthLevel::Warn);
    QCOMPARE(health.reasons, QStringList{u"overdue_tasks"_s});
}

void TestProjectHealth::expectedEnd()
{
    const Project project = projectOf(u"p1"_s); // ends on 11 December
    QCOMPARE(healthOf(project, {}).expectedEnd, QDate(2026, 12, 11));
    const ProjectTask later = taskOf(u"a"_s, {}, QDate(2026, 12, 16));
    const ProjectTask closedLater = closedTask(taskOf(u"b"_s, {}, QDate(2027, 1, 5)), november(1));
    const ProjectHealth late = healthOf(project, {later, closedLater});
    QCOMPARE(late.expectedEnd, QDate(2026, 12, 16));
    QCOMPARE(late.lateDays, 5);
    const ProjectHealth ahead = healthOf(project, {taskOf(u"a"_s, {}, QDate(2026, 12, 7))});
    QCOMPARE(ahead.lateDays, -4);
}

void TestProjectHealth::closedIsGood()
{
    Project project = projectOf(u"p1"_s);
    project.end = november(10);
    project.isCompleted = true;
    const ProjectHealth health = healthOf(project, {loggedTask(500), taskOf(u"a"_s, {}, november(3))});
    QCOMPARE(health.level, HealthLevel::Good);
    QVERIFY(health.reasons.isEmpty());
}

void TestProjectHealth::unknown()
{
    Project project = projectOf(u"p1"_s);
    project.start = {};
    project.budgetMinutes.reset();
    const ProjectHealth health = healthOf(project, {taskOf(u"a"_s)});
    QCOMPARE(health.level, HealthLevel::Unknown);
    QCOMPARE(health.reasons, (QStringList{u"no_dates"_s, u"no_budget"_s}));
}

void TestProjectHealth::figures()
{
    const ProjectsSnapshot snapshot = portfolio();
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    QMap<QString, ProjectHealth> health;
    for (const Project &project : snapshot.projects)
        health.insert(project.id, book.health(project.id));
    const QList<Figure> figures = deliveryFigures(snapshot, health, deliveryDay());
    QCOMPARE(figures.size(), 6);
    QCOMPARE(figures.at(0).recordIds, QStringList{u"p2"_s});
    QCOMPARE(figures.at(0).counts.value(u"open"_s), 2);
    QCOMPARE(figures.at(1).recordIds, QStringList{u"a"_s});
    QCOMPARE(figures.at(1).counts.value(u"median_days"_s), 5);
    QCOMPARE(*figures.at(2).ratio, 0.5);
    QCOMPARE(figures.at(2).recordIds, QStringList{u"m2"_s});
    QCOMPARE(*figures.at(3).ratio, 0.4);
    QCOMPARE(figures.at(3).recordIds, QStringList{u"p2"_s});
    QCOMPARE(figures.at(4).recordIds, QStringList{u"b"_s});
    QCOMPARE(figures.at(5).recordIds, QStringList{u"i1"_s});
    QCOMPARE(figures.at(5).counts.value(u"severe"_s), 1);
    for (const Figure &figure : figures)
        QVERIFY2(figure.unavailable.isEmpty(), qPrintable(figure.id));
}

void TestProjectHealth::figuresWithoutData()
{
    const QList<Figure> unread = deliveryFigures({}, {}, deliveryDay());
    for (const Figure &figure : unread)
        QCOMPARE(figure.unavailable, u"never_read"_s);
    const QList<Figure> empty = deliveryFigures(deliveryOf({}), {}, deliveryDay());
    QCOMPARE(empty.at(0).unavailable, u"no_projects"_s);
    QCOMPARE(empty.at(2).unavailable, u"no_milestones"_s);
    QCOMPARE(empty.at(3).unavailable, u"no_budget"_s);
}
} // namespace atlas::test::tst_projecthealth

ATLAS_TEST(atlas::test::tst_projecthealth::TestProjectHealth)
#include "tst_projecthealth.moc"
