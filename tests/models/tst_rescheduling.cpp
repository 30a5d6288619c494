// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/timelinemodel.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_rescheduling
{
using namespace Qt::StringLiterals;

/// What dragging a task on the timeline would do, on days worked out by hand.
class TestRescheduling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moving_data();
    void moving();
    void pushing_data();
    void pushing();
    void chain();
    void loop();
    void whatADragMakesLate();
};

namespace
{
ProjectTask inMilestone(ProjectTask task, const QString &milestoneId)
{
    task.milestoneId = milestoneId;
    return task;
}

// Tasks and links of "p1"; 8 December is a holiday.
struct Timeline {
    Timeline(const QList<ProjectTask> &tasks, const QList<TaskLink> &links, const QList<Milestone> &milestones = {})
    {
        ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, tasks);
        snapshot.milestones = milestones;
        snapshot.schedules[u"p1"_s].links = links;
        WorkPlan plan;
        plan.publicHolidays = {QDate(2026, 12, 8)};
        book.setPlan(plan);
        book.setSnapshot(snapshot, deliveryDay());
    }
    DeliveryBook book;
    TimelineModel model{book};
};

QDate december(int day)
{
    return {2026, 12, day};
}
} // namespace

void TestRescheduling::moving_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("newStart");
    QTest::addColumn<QDate>("newEnd");
    QTest::addColumn<bool>("valid");
    // Wednesday 25 to Friday 27: three working days. 8 December is a holiday.
    QTest::newRow("nothing") << november(25) << november(27) << november(25) << november(27) << true;
    QTest::newRow("a day later: over the weekend")
        << november(26) << november(28) << november(26) << november(30) << true;
    QTest::newRow("onto a Saturday") << november(28) << november(30) << november(30) << december(2) << true;
    QTest::newRow("over the holiday") << december(7) << december(9) << december(7) << december(10) << true;
    QTest::newRow("earlier") << november(20) << november(22) << november(20) << november(24) << true;
    QTest::newRow("longer") << november(25) << december(1) << november(25) << december(1) << true;
    QTest::newRow("longer, onto a Sunday") << november(25) << november(29) << november(25) << november(30) << true;
    QTest::newRow("begins earlier") << november(23) << november(27) << november(23) << november(27) << true;
    QTest::newRow("begins on a Saturday") << november(21) << november(27) << november(23) << november(27) << true;
    QTest::newRow("end before start") << november(25) << november(24) << november(25) << november(24) << false;
    QTest::newRow("no day") << QDate() << november(24) << QDate() << november(24) << false;
}

void TestRescheduling::moving()
{
    const Timeline timeline({taskOf(u"a"_s, november(25), november(27))}, {});
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    const RescheduleEffect effect = timeline.model.effectOf(u"a"_s, start, end);
    QTEST(effect.start, "newStart");
    QTEST(effect.end, "newEnd");
    QTEST(effect.valid, "valid");
    QVERIFY(!effect.loop && effect.followers.isEmpty());
    QVERIFY(!timeline.model.effectOf(u"nobody"_s, start, end).valid);
}

void TestRescheduling::pushing_data()
{
    QTest::addColumn<TaskLink>("link");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QDate>("newStart"); // invalid: not pushed
    QTest::addColumn<QDate>("newEnd");
    using T = TaskLink::Type;
    const auto link = [](T type, int lag = 0) { return linkOf(u"a"_s, u"b"_s, type, lag); };
    // a: 25 to 27 November. b: Monday 30 to Wednesday 2 December.
    QTest::newRow("room enough") << link(T::FinishStart) << november(23) << november(27) << QDate() << QDate();
    QTest::newRow("later by a day") << link(T::FinishStart) << november(26) << november(28) << december(1)
                                    << december(3);
    QTest::newRow("over the holiday") << link(T::FinishStart) << december(1) << december(3) << december(4)
                                      << december(9);
    QTest::newRow("resized") << link(T::FinishStart) << november(25) << december(1) << december(2) << december(4);
    QTest::newRow("with a lag") << link(T::FinishStart, 2) << november(26) << november(28) << december(3)
                                << december(7);
    QTest::newRow("earlier pulls nothing")
        << link(T::FinishStart) << november(18) << november(20) << QDate() << QDate();
    QTest::newRow("start to start") << link(T::StartStart) << december(1) << december(3) << december(1) << december(3);
    QTest::newRow("start to start, resized end")
        << link(T::StartStart) << november(25) << december(9) << QDate() << QDate();
    QTest::newRow("finish to finish") << link(T::FinishFinish) << november(25) << december(3) << december(1)
                                      << december(3);
    QTest::newRow("start to finish") << link(T::StartFinish) << december(3) << december(7) << december(1)
                                     << december(3);
}

void TestRescheduling::pushing()
{
    QFETCH(TaskLink, link);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QFETCH(QDate, newStart);
    QFETCH(QDate, newEnd);
    const Timeline timeline({taskOf(u"a"_s, november(25), november(27)), taskOf(u"b"_s, november(30), december(2))},
                            {link});
    const RescheduleEffect effect = timeline.model.effectOf(u"a"_s, start, end);
    QVERIFY(effect.valid);
    if (newStart.isValid())
        QCOMPARE(effect.followers, (QList<RescheduleEffect::Moved>{{u"b"_s, u"Tâche b"_s, newStart, newEnd}}));
    else
        QVERIFY(effect.followers.isEmpty());
}

void TestRescheduling::chain()
{
    // a -> b -> d, a -> c -> d: d goes where the longer of both ways pushes it. Done and undated tasks stay.
    const Timeline timeline({taskOf(u"a"_s, november(25), november(25)), taskOf(u"b"_s, november(26), november(26)),
                             taskOf(u"c"_s, november(26), november(27)), taskOf(u"d"_s, november(30), november(30)),
                             closedTask(taskOf(u"e"_s, november(26), november(26)), november(24)), taskOf(u"f"_s)},
                            {linkOf(u"a"_s, u"b"_s), linkOf(u"b"_s, u"d"_s), linkOf(u"a"_s, u"c"_s),
                             linkOf(u"c"_s, u"d"_s), linkOf(u"a"_s, u"e"_s), linkOf(u"a"_s, u"f"_s)});
    const RescheduleEffect effect = timeline.model.effectOf(u"a"_s, november(27), november(27));
    QCOMPARE(effect.followers, (QList<RescheduleEffect::Moved>{{u"b"_s, u"Tâche b"_s, november(30), november(30)},
                                                               {u"c"_s, u"Tâche c"_s, november(30), december(1)},
                                                               {u"d"_s, u"Tâche d"_s, december(2), december(2)}}));
    QCOMPARE(effect.projectEnd, december(2));
}

void TestRescheduling::loop()
{
    const Timeline timeline({taskOf(u"a"_s, november(25), november(25)), taskOf(u"b"_s, november(26), november(26)),
                             taskOf(u"c"_s, november(27), november(27))},
                            {linkOf(u"a"_s, u"b"_s), linkOf(u"b"_s, u"c"_s), linkOf(u"c"_s, u"b"_s)});
    const RescheduleEffect effect = timeline.model.effectOf(u"a"_s, november(30), november(30));
    QVERIFY(effect.loop && effect.valid);
    QVERIFY(effect.followers.isEmpty());
    QCOMPARE(effect.start, november(30));
    QCOMPARE(effect.projectEnd, november(30));
}

void TestRescheduling::whatADragMakesLate()
{
    const Timeline timeline(
        {inMilestone(taskOf(u"a"_s, november(25), november(25)), u"m1"_s),
         inMilestone(taskOf(u"b"_s, november(26), november(26)), u"m2"_s),
         inMilestone(taskOf(u"late"_s, november(26), november(27)), u"m3"_s)},
        {linkOf(u"a"_s, u"b"_s), linkOf(u"a"_s, u"late"_s)},
        {milestoneOf(u"m1"_s, november(30)), milestoneOf(u"m2"_s, november(30)), milestoneOf(u"m3"_s, november(26))});
    QVERIFY(timeline.model.effectOf(u"a"_s, november(26), november(26)).lateMilestones.isEmpty());
    // b ends on 1 December; the third is late already.
    QCOMPARE(timeline.model.effectOf(u"a"_s, november(30), november(30)).lateMilestones, QStringList{u"Jalon m2"_s});
    QCOMPARE(timeline.model.effectOf(u"a"_s, december(1), december(1)).lateMilestones,
             (QStringList{u"Jalon m1"_s, u"Jalon m2"_s}));
    QVERIFY(!timeline.model.effectOf(u"a"_s, november(24), november(24)).projectEnd.isValid());
}

} // namespace atlas::test::tst_rescheduling

ATLAS_TEST(atlas::test::tst_rescheduling::TestRescheduling)
#include "tst_rescheduling.moc"
