// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/workcalendar.h"
#include "models/projects/workplan.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

namespace atlas::test::tst_workplan
{
using namespace Qt::StringLiterals;

/// Availability by day, the plan as it is kept, and steps over days off.
class TestWorkPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void available_data();
    void available();
    static void weekAddsUp();
    static void jsonRoundTrip();
    static void jsonUnreadable();
    void steps_data();
    void steps();
    static void counting();
    static void noWorkingDays();
};

namespace
{
const QList<int> kWeekdays{1, 2, 3, 4, 5};

WorkPlan planOfTwo()
{
    WorkPlan plan;
    plan.publicHolidays = {november(11)};
    PersonPlan part;
    part.weeklyMinutes = 28 * 60;
    part.absences = {{november(16), november(17), u"congés"_s}};
    part.costPerHour = Money(5500, u"EUR"_s);
    plan.people.insert(u"u2"_s, part);
    PersonPlan partner;
    partner.counted = false;
    plan.people.insert(u"u3"_s, partner);
    return plan;
}
} // namespace

void TestWorkPlan::available_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minutes");
    QTest::newRow("no plan of their own") << u"u1"_s << november(10) << 420;
    QTest::newRow("own week") << u"u2"_s << november(10) << 336;
    QTest::newRow("public holiday") << u"u1"_s << november(11) << 0;
    QTest::newRow("Saturday") << u"u1"_s << november(14) << 0;
    QTest::newRow("first day away") << u"u2"_s << november(16) << 0;
    QTest::newRow("last day away") << u"u2"_s << november(17) << 0;
    QTest::newRow("back") << u"u2"_s << november(18) << 336;
    QTest::newRow("no day") << u"u1"_s << QDate() << 0;
}

void TestWorkPlan::available()
{
    QFETCH(QString, person);
    QFETCH(QDate, day);
    QTEST(planOfTwo().availableMinutes(person, day, kWeekdays), "minutes");
}

void TestWorkPlan::weekAddsUp()
{
    WorkPlan plan;
    plan.weeklyMinutes = 35 * 60 + 4;
    int sum = 0;
    for (int day = 23; day <= 29; ++day)
        sum += plan.availableMinutes(u"u1"_s, november(day), {1, 2, 3, 4, 5, 6});
    QCOMPARE(sum, 35 * 60 + 4);
    QCOMPARE(plan.availableMinutes(u"u1"_s, november(23), {}), 0);
}

void TestWorkPlan::jsonRoundTrip()
{
    const WorkPlan plan = planOfTwo();
    QCOMPARE(WorkPlan::fromJson(plan.toJson()), plan);
    QCOMPARE(WorkPlan::fromJson({}), WorkPlan());
    QCOMPARE(plan.of(u"u3"_s).counted, false);
    QCOMPARE(plan.of(u"nobody"_s), PersonPlan());
}

void TestWorkPlan::jsonUnreadable()
{
    const QJsonObject bad{
        {u"weekly_minutes"_s, -5},
        {u"public_holidays"_s, QJsonArray{u"2026-11-11"_s, u"someday"_s, 3}},
        {u"people"_s,
         QJsonObject{{u"u1"_s, QJsonObject{{u"weekly_minutes"_s, 999'999},
                                           {u"cost_per_hour"_s, QJsonObject{{u"amount"_s, u"much"_s}}},
                                           {u"absences"_s, QJsonArray{QJsonObject{{u"from"_s, u"2026-11-05"_s},
                                                                                  {u"to"_s, u"2026-11-04"_s}}}}}},
                     {u"u2"_s, 7}}}};
    const WorkPlan plan = WorkPlan::fromJson(bad);
    QCOMPARE(plan.weeklyMinutes, 35 * 60);
    QCOMPARE(plan.publicHolidays, QList{november(11)});
    QCOMPARE(plan.people.keys(), QStringList{u"u1"_s});
    QCOMPARE(plan.people.value(u"u1"_s), PersonPlan());
}

void TestWorkPlan::steps_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("to");
    QTest::newRow("Friday to Monday") << november(20) << 1 << november(23);
    QTest::newRow("over a holiday") << november(10) << 1 << november(12);
    QTest::newRow("none, on a working day") << november(25) << 0 << november(25);
    QTest::newRow("none, on a Saturday") << november(21) << 0 << november(23);
    QTest::newRow("a week") << november(18) << 5 << november(25);
    QTest::newRow("back over a weekend") << november(23) << -1 << november(20);
    QTest::newRow("from a Sunday") << november(22) << 1 << november(23);
    QTest::newRow("back from a Sunday") << november(22) << -1 << november(20);
}

void TestWorkPlan::steps()
{
    QFETCH(QDate, from);
    QFETCH(int, count);
    QTEST(WorkCalendar(kWeekdays, {november(11)}).plus(from, count), "to");
}

void TestWorkPlan::counting()
{
    const WorkCalendar calendar(kWeekdays, {november(11), november(15)}); // the second is a Sunday
    for (int first = 1; first <= 30; ++first)
        for (int last = first - 1; last <= 30; ++last) {
            int days = 0;
            for (int day = first; day <= last; ++day)
                days += calendar.isWorkingDay(november(day)) ? 1 : 0;
            QCOMPARE(calendar.count(november(first), QDate(2026, 10, 31).addDays(last)), days);
        }
    QCOMPARE(calendar.count({}, november(3)), 0);
    QCOMPARE(calendar.onOrBefore(november(22)), november(20));
}

void TestWorkPlan::noWorkingDays()
{
    const WorkCalendar calendar({}, {});
    QVERIFY(calendar.isWorkingDay(november(22)));
    QCOMPARE(calendar.plus(november(21), 1), november(22));
}
} // namespace atlas::test::tst_workplan

ATLAS_TEST(atlas::test::tst_workplan::TestWorkPlan)
#include "tst_workplan.moc"
