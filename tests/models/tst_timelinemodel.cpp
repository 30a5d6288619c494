// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/timelinemodel.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_timelinemodel
{
using namespace Qt::StringLiterals;
using Kind = TimelineRow::Kind;

/// Rows and links of the timeline, on days worked out by hand.
class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void rows();
    void subtasks();
    void lateness();
    void milestoneRows();
    void projectNotes();
    void undated();
    void span();
    void filter();
    void links();
    void lateLinks_data();
    void lateLinks();
    void walk();
};

namespace
{
QStringList shownIds(const TimelineModel &model)
{
    QStringList ids;
    for (const TimelineRow &row : model.rows())
        ids.append(QString(row.depth, u'.') + row.id);
    return ids;
}

TimelineRow rowOf(const TimelineModel &model, const QString &id)
{
    return model.rows().value(model.rowOf(id));
}

ProjectTask inMilestone(ProjectTask task, const QString &milestoneId)
{
    task.milestoneId = milestoneId;
    return task;
}

ProjectTask inOrder(ProjectTask task, int sequence, const QString &parentId = {})
{
    task.sequence = sequence;
    task.parentId = parentId;
    return task;
}

// Tasks and links of "p1", everything unfolded.
struct Timeline {
    Timeline(const QList<ProjectTask> &tasks, const QList<TaskLink> &links, const QList<Milestone> &milestones = {})
    {
        ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, tasks);
        snapshot.milestones = milestones;
        snapshot.schedules[u"p1"_s].links = links;
        book.setSnapshot(snapshot, deliveryDay());
        model.expandAll(true);
    }
    DeliveryBook book;
    TimelineModel model{book};
};

QDate december(int day)
{
    return {2026, 12, day};
}
} // namespace

void TestTimelineModel::rows()
{
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p2"_s, u"Zinc"_s), projectOf(u"p1"_s, u"Émeraude"_s)},
                   {inOrder(taskOf(u"b"_s), 2), inOrder(taskOf(u"a"_s, november(2), november(6)), 1),
                    taskOf(u"lost"_s, {}, {}, u"p9"_s)});
    snapshot.tasks[1] = ownedTask(ownedTask(snapshot.tasks.at(1), u"u1"_s, 60), u"u2"_s, 60);
    snapshot.tasks[1].owners[0].person.name = u"Hugo Talmont"_s;
    snapshot.milestones = {milestoneOf(u"m"_s, november(20))};
    DeliveryBook book;
    TimelineModel model(book);
    QVERIFY(model.rows().isEmpty() && !model.firstDay().isValid());
    const QSignalSpy changed(&model, &TimelineModel::rowsChanged);
    book.setSnapshot(snapshot, deliveryDay());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u"p2"_s, u"p9"_s}));
    QVERIFY(model.rows().at(0).expandable && !model.rows().at(0).expanded && !model.rows().at(1).expandable);
    model.setExpanded(u"p1"_s, true);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u".a"_s, u".b"_s, u".m"_s, u"p2"_s, u"p9"_s}));
    QCOMPARE(model.expandedProjects(), QStringList{u"p1"_s});
    QCOMPARE(model.rowOf(u"m"_s), 3);
    QCOMPARE(model.rowOf(u"x"_s), -1);
    QCOMPARE(rowOf(model, u"a"_s).who, u"HT +1"_s);
    QCOMPARE(rowOf(model, u"a"_s).end, november(6));
    model.setExpanded(u"p1"_s, false);
    QCOMPARE(model.rows().size(), 3);
}

void TestTimelineModel::subtasks()
{
    DeliveryBook book;
    book.setSnapshot(deliveryOf({projectOf(u"p1"_s)}, {inOrder(taskOf(u"a"_s), 1), inOrder(taskOf(u"b"_s), 1, u"a"_s),
                                                       inOrder(taskOf(u"c"_s), 1, u"b"_s), inOrder(taskOf(u"d"_s), 2)}),
                     deliveryDay());
    TimelineModel model(book);
    model.setExpanded(u"p1"_s, true);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u".a"_s, u".d"_s}));
    model.setExpanded(u"b"_s, true); // not seen before its parent is unfolded
    QCOMPARE(model.rows().size(), 3);
    model.setExpanded(u"a"_s, true);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u".a"_s, u"..b"_s, u"...c"_s, u".d"_s}));
    model.expandAll(false);
    QCOMPARE(shownIds(model), QStringList{u"p1"_s});
}

void TestTimelineModel::lateness()
{
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s)},
                   {taskOf(u"late"_s, november(16), november(30)), taskOf(u"ahead"_s, november(9), november(26)),
                    taskOf(u"new"_s, {}, november(27)), taskOf(u"over"_s, november(2), november(24)),
                    closedTask(taskOf(u"done"_s, november(2), november(6)), november(6))});
    ProjectSchedule &schedule = snapshot.schedules[u"p1"_s];
    schedule.baselineTaken = november(2);
    schedule.baseline = {{u"late"_s, november(16), november(25)}, {u"ahead"_s, november(9), november(30)}};
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    TimelineModel model(book);
    model.expandAll(true);
    QCOMPARE(rowOf(model, u"late"_s).lateDays, 5);
    QVERIFY(rowOf(model, u"late"_s).note.contains(u"5"_s));
    QCOMPARE(rowOf(model, u"ahead"_s).lateDays, -4);
    QCOMPARE(rowOf(model, u"new"_s).lateDays, 0);
    QVERIFY(!rowOf(model, u"new"_s).baselineEnd.isValid());
    QVERIFY(rowOf(model, u"over"_s).overdue && !rowOf(model, u"late"_s).overdue);
    QVERIFY(rowOf(model, u"done"_s).isCompleted && rowOf(model, u"done"_s).percent == 100);
    // The project was planned to end on the 30th, and does.
    QCOMPARE(rowOf(model, u"p1"_s).baselineEnd, november(30));
    QCOMPARE(rowOf(model, u"p1"_s).lateDays, 0);
    QCOMPARE(model.baselineTaken(), november(2));
}

void TestTimelineModel::milestoneRows()
{
    const Timeline timeline(
        {inMilestone(taskOf(u"a"_s, november(23), december(4)), u"m1"_s),
         inMilestone(taskOf(u"b"_s, november(23), november(27)), u"m2"_s),
         inMilestone(closedTask(taskOf(u"c"_s, november(2), december(20)), november(20)), u"m2"_s)},
        {},
        {milestoneOf(u"m1"_s, november(30)), milestoneOf(u"m2"_s, november(30)), milestoneOf(u"m3"_s, november(20))});
    const TimelineRow moved = rowOf(timeline.model, u"m1"_s);
    QCOMPARE(moved.kind, Kind::Milestone);
    QCOMPARE(moved.end, december(4)); // where its last open task ends
    QCOMPARE(moved.baselineEnd, november(30));
    QCOMPARE(moved.lateDays, 4);
    QVERIFY(moved.makesMilestoneLate && rowOf(timeline.model, u"a"_s).makesMilestoneLate);
    const TimelineRow kept = rowOf(timeline.model, u"m2"_s);
    QCOMPARE(kept.end, november(30));
    QVERIFY(!kept.baselineEnd.isValid() && kept.lateDays == 0 && !kept.makesMilestoneLate);
    QVERIFY(rowOf(timeline.model, u"m3"_s).overdue);
    QCOMPARE(timeline.model.rows().last().id, u"m2"_s); // by their own days
}

void TestTimelineModel::projectNotes()
{
    Project late = projectOf(u"p1"_s);
    late.percent = 61;
    ProjectTask task = taskOf(u"a"_s, november(2), december(16));
    task.loggedMinutes = 82 * 60;
    ProjectsSnapshot snapshot = deliveryOf({late, projectOf(u"p2"_s)}, {task});
    snapshot.milestones = {milestoneOf(u"m1"_s, december(1), {}, u"p2"_s),
                           milestoneOf(u"m2"_s, december(2), {}, u"p2"_s)};
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    TimelineModel model(book);
    QVERIFY2(rowOf(model, u"p1"_s).note.startsWith(u"5 day"_s), qPrintable(rowOf(model, u"p1"_s).note));
    QVERIFY2(rowOf(model, u"p1"_s).note.contains(u"82%"_s), qPrintable(rowOf(model, u"p1"_s).note));
    QCOMPARE(rowOf(model, u"p1"_s).end, december(16));
    QVERIFY2(rowOf(model, u"p2"_s).note.contains(u"11 Dec"_s), qPrintable(rowOf(model, u"p2"_s).note));
    model.setExpanded(u"p2"_s, true);
    QVERIFY(rowOf(model, u"p2"_s).note.isEmpty());
}

void TestTimelineModel::undated()
{
    const Timeline timeline({taskOf(u"a"_s), taskOf(u"b"_s, {}, november(30))}, {});
    QVERIFY(!rowOf(timeline.model, u"a"_s).start.isValid() && !rowOf(timeline.model, u"a"_s).end.isValid());
    QVERIFY(!rowOf(timeline.model, u"a"_s).note.isEmpty());
    QCOMPARE(rowOf(timeline.model, u"b"_s).start, november(30));
}

void TestTimelineModel::span()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, {taskOf(u"a"_s, QDate(2026, 10, 5), december(30))});
    DeliveryBook book;
    book.setSnapshot(snapshot, deliveryDay());
    TimelineModel model(book);
    QCOMPARE(model.firstDay(), november(2));
    QCOMPARE(model.lastDay(), december(30)); // where it is expected to end
    model.expandAll(true);
    QCOMPARE(model.firstDay(), QDate(2026, 10, 5));
}

void TestTimelineModel::filter()
{
    DeliveryBook book;
    ProjectsSnapshot snapshot =
        deliveryOf({projectOf(u"p1"_s), projectOf(u"p2"_s)},
                   {ownedTask(taskOf(u"a"_s), u"u1"_s, 60), inOrder(taskOf(u"b"_s), 1, u"a"_s)});
    snapshot.milestones = {milestoneOf(u"m"_s, november(3))};
    book.setSnapshot(snapshot, deliveryDay());
    TimelineModel model(book);
    model.expandAll(true);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u".a"_s, u"..b"_s, u".m"_s, u"p2"_s}));
    TaskFilter filter;
    filter.text = u"tache b"_s;
    model.setFilter(filter);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u".b"_s})); // its parent is filtered away
    filter = {};
    filter.ownerIds = {u"u1"_s};
    model.setFilter(filter);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u".a"_s}));
    filter = {};
    filter.projectIds = {u"p2"_s};
    model.setFilter(filter);
    QCOMPARE(shownIds(model), QStringList{u"p2"_s});
}

void TestTimelineModel::links()
{
    Timeline timeline({inOrder(taskOf(u"a"_s), 1), inOrder(taskOf(u"b"_s), 2), inOrder(taskOf(u"c"_s), 3),
                       inOrder(taskOf(u"d"_s), 4)},
                      {linkOf(u"a"_s, u"b"_s), linkOf(u"b"_s, u"c"_s), linkOf(u"a"_s, u"d"_s),
                       linkOf(u"a"_s, u"gone"_s), linkOf(u"a"_s, u"b"_s)});
    const auto pairs = [&timeline](int first, int last) {
        QList<QPair<int, int>> found;
        for (const TimelineLink &link : timeline.model.linksAmong(first, last))
            found.append({link.fromRow, link.toRow});
        std::sort(found.begin(), found.end());
        return found;
    };
    QCOMPARE(pairs(0, 9), (QList<QPair<int, int>>{{1, 2}, {1, 4}, {2, 3}}));
    QCOMPARE(pairs(3, 3), (QList<QPair<int, int>>{{2, 3}}));
    QCOMPARE(pairs(4, 2).size(), 0);
    timeline.model.setExpanded(u"p1"_s, false);
    QVERIFY(pairs(0, 9).isEmpty());
}

void TestTimelineModel::lateLinks_data()
{
    QTest::addColumn<ProjectTask>("before");
    QTest::addColumn<ProjectTask>("after");
    QTest::addColumn<TaskLink>("link");
    QTest::addColumn<bool>("late");
    const auto before = [](int start, int end) { return taskOf(u"a"_s, november(start), november(end)); };
    const auto after = [](int start, int end) { return taskOf(u"b"_s, november(start), november(end)); };
    const auto link = [](TaskLink::Type type, int lag = 0) { return linkOf(u"a"_s, u"b"_s, type, lag); };
    using T = TaskLink::Type;
    QTest::newRow("the day after") << before(25, 26) << after(27, 30) << link(T::FinishStart) << false;
    QTest::newRow("the same day") << before(25, 26) << after(26, 30) << link(T::FinishStart) << true;
    QTest::newRow("lag not kept") << before(25, 26) << after(27, 30) << link(T::FinishStart, 1) << true;
    QTest::newRow("starts with it") << before(25, 30) << after(25, 26) << link(T::StartStart) << false;
    QTest::newRow("starts before it") << before(25, 30) << after(24, 26) << link(T::StartStart) << true;
    QTest::newRow("ends with it") << before(25, 30) << after(20, 30) << link(T::FinishFinish) << false;
    QTest::newRow("ends before it") << before(25, 30) << after(20, 29) << link(T::FinishFinish) << true;
    QTest::newRow("ends as it starts") << before(25, 30) << after(20, 25) << link(T::StartFinish) << false;
    QTest::newRow("ends before it starts") << before(25, 30) << after(20, 24) << link(T::StartFinish) << true;
    QTest::newRow("done already") << closedTask(before(25, 26), november(24)) << after(26, 30) << link(T::FinishStart)
                                  << false;
    QTest::newRow("makes its milestone late")
        << before(25, 26) << inMilestone(after(27, 30), u"m1"_s) << link(T::FinishStart) << true;
    QTest::newRow("keeps its milestone") << before(25, 26) << inMilestone(after(27, 28), u"m1"_s)
                                         << link(T::FinishStart) << false;
}

void TestTimelineModel::lateLinks()
{
    QFETCH(ProjectTask, before);
    QFETCH(ProjectTask, after);
    QFETCH(TaskLink, link);
    const Timeline timeline({before, after}, {link}, {milestoneOf(u"m1"_s, november(28))});
    const QList<TimelineLink> links = timeline.model.linksAmong(0, 9);
    QCOMPARE(links.size(), 1);
    QTEST(links.front().late, "late");
}

// A timeline that lived through any changes shows what a fresh one shows.
void TestTimelineModel::walk()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QRandomGenerator random(seed);
        ProjectsSnapshot snapshot = randomDelivery(random, 4, 40);
        DeliveryBook book;
        book.setSnapshot(snapshot, deliveryDay());
        TimelineModel model(book);
        model.expandAll(true);
        QStringList unfolded;
        for (int i = 0; i < 40; ++i)
            unfolded.append(u"t%1"_s.arg(i));
        for (const QString &id : std::as_const(unfolded))
            model.setExpanded(id, true);
        TaskFilter filter;
        for (int step = 0; step < 50; ++step) {
            filter.text = random.bounded(4) ? QString() : u"a"_s;
            filter.openOnly = random.bounded(4) == 0;
            model.setFilter(filter);
            changeDelivery(random, snapshot, 4, 40);
            book.setSnapshot(snapshot, deliveryDay().addDays(step / 10));
            TimelineModel fresh(book);
            fresh.expandAll(true);
            for (const QString &id : std::as_const(unfolded))
                fresh.setExpanded(id, true);
            fresh.setFilter(filter);
            QCOMPARE(model.rows(), fresh.rows());
            QCOMPARE(model.linksAmong(0, 99), fresh.linksAmong(0, 99));
            QCOMPARE(model.firstDay(), fresh.firstDay());
        }
    }
}
} // namespace atlas::test::tst_timelinemodel

ATLAS_TEST(atlas::test::tst_timelinemodel::TestTimelineModel)
#include "tst_timelinemodel.moc"
