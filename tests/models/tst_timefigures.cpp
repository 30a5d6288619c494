// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/timefigures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_timefigures
{
using namespace Qt::StringLiterals;

/// Week sheets, unlogged people, utilisation and cost, worked out by hand.
class TestTimeFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void weekSheetLines();
    void weekAcrossMonths();
    void unlogged_data();
    void unlogged();
    void unloggedOrder();
    void personHours();
    void figures();
    void figuresUnavailable_data();
    void figuresUnavailable();
    void costs();
    void costRounding();
    void currencyOfRates_data();
    void currencyOfRates();
    void monthsWithoutLogs();
};

namespace
{
ProjectsSnapshot withStaff(const QList<TimeLog> &logs)
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)});
    snapshot.users = {userOf(u"u1"_s, u"Hugo Talmont"_s), userOf(u"u2"_s, u"Émilie Faure"_s)};
    snapshot.logs = logs;
    return snapshot;
}

TimeLog unbillable(TimeLog log)
{
    log.billable = false;
    return log;
}

TimeLog generalLog(const QString &id, const QString &name, const QDate &date, int minutes)
{
    TimeLog log = logOf(id, u"u1"_s, date, minutes, {});
    log.module = LogModule::General;
    log.itemName = name;
    return log;
}

Figure figureOf(const QList<Figure> &figures, const QString &id)
{
    const auto found =
        std::find_if(figures.cbegin(), figures.cend(), [&id](const Figure &figure) { return figure.id == id; });
    return found == figures.cend() ? Figure() : *found;
}
} // namespace

void TestTimeFigures::weekSheetLines()
{
    WorkPlan plan;
    plan.publicHolidays = {november(24)};
    const ProjectsSnapshot snapshot =
        withStaff({logOf(u"a"_s, u"u1"_s, november(23), 60, u"t2"_s), logOf(u"b"_s, u"u1"_s, november(23), 30, u"t2"_s),
                   unbillable(logOf(u"c"_s, u"u1"_s, november(29), 45, u"t1"_s)),
                   generalLog(u"d"_s, u"Réunion"_s, november(25), 15), generalLog(u"e"_s, u"Devis"_s, november(25), 10),
                   logOf(u"f"_s, u"u2"_s, november(25), 500), logOf(u"g"_s, u"u1"_s, november(22), 500)});
    const WeekSheet sheet = weekSheet(snapshot, plan, u"u1"_s, november(29));
    QCOMPARE(sheet.monday, november(23));
    QStringList names;
    for (const WeekSheet::Line &line : sheet.lines)
        names.append(line.itemName);
    QCOMPARE(names, (QStringList{u"Devis"_s, u"Réunion"_s, u"Tâche t1"_s, u"Tâche t2"_s}));
    QCOMPARE(sheet.lines.at(3).minutes.at(0), 90);
    QCOMPARE(sheet.lines.at(3).logIds.at(0), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(sheet.lines.at(2).minutes.at(6), 45);
    QCOMPARE(sheet.totals, (std::array<int, 7>{90, 0, 25, 0, 0, 0, 45}));
    QCOMPARE(sheet.available, (std::array<int, 7>{420, 0, 420, 420, 420, 0, 0}));
    QCOMPARE(sheet.total, 160);
    QCOMPARE(sheet.billable, 115);
    QVERIFY(!sheet.monthsMissing);
}

void TestTimeFigures::weekAcrossMonths()
{
    QVERIFY(!weekSheet(withStaff({}), {}, u"u1"_s, november(1)).monthsMissing); // 26 October to 1 November
    QVERIFY(weekSheet(withStaff({}), {}, u"u1"_s, november(30)).monthsMissing); // to 6 December
}

void TestTimeFigures::unlogged_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<TimeLog>>("logs");
    QTest::addColumn<WorkPlan>("plan");
    QTest::addColumn<QStringList>("people");
    const auto log = [](const QString &person, int day) {
        return logOf(person + QString::number(day), person, november(day), 60);
    };
    const WorkPlan plan;
    WorkPlan away;
    away.people[u"u1"_s].absences = {{november(24), november(24), u"congés"_s}};
    WorkPlan uncounted;
    uncounted.people[u"u1"_s].counted = false;
    WorkPlan holiday;
    holiday.publicHolidays = {november(24)};
    QTest::newRow("both logged") << deliveryDay() << QList{log(u"u1"_s, 24), log(u"u2"_s, 24)} << plan << QStringList();
    QTest::newRow("today does not count")
        << deliveryDay() << QList{log(u"u1"_s, 25), log(u"u2"_s, 24)} << plan << QStringList{u"u1"_s};
    QTest::newRow("away that day") << deliveryDay() << QList{log(u"u2"_s, 24)} << away << QStringList();
    QTest::newRow("no staff") << deliveryDay() << QList{log(u"u2"_s, 24)} << uncounted << QStringList();
    QTest::newRow("Monday looks at Friday")
        << november(23) << QList{log(u"u1"_s, 20), log(u"u2"_s, 21)} << plan << QStringList{u"u2"_s};
    QTest::newRow("holiday: the day before")
        << deliveryDay() << QList{log(u"u1"_s, 23)} << holiday << QStringList{u"u2"_s};
    QTest::newRow("month not read") << QDate(2026, 12, 3) << QList<TimeLog>() << plan << QStringList();
}

void TestTimeFigures::unlogged()
{
    QFETCH(QDate, today);
    QFETCH(QList<TimeLog>, logs);
    QFETCH(WorkPlan, plan);
    QStringList ids;
    for (const Unlogged &person : unloggedPeople(withStaff(logs), plan, today))
        ids.append(person.personId);
    QTEST(ids, "people");
}

void TestTimeFigures::unloggedOrder()
{
    // The last five working days before the 25th: 18, 19, 20, 23, 24.
    const QList<Unlogged> people =
        unloggedPeople(withStaff({logOf(u"a"_s, u"u2"_s, november(18), 60), logOf(u"b"_s, u"u2"_s, november(19), 60)}),
                       {}, deliveryDay());
    QCOMPARE(people,
             (QList<Unlogged>{{u"u1"_s, u"Hugo Talmont"_s, {}, 5}, {u"u2"_s, u"Émilie Faure"_s, november(19), 3}}));
}

void TestTimeFigures::personHours()
{
    const ProjectsSnapshot snapshot =
        withStaff({logOf(u"a"_s, u"u1"_s, november(23), 600), unbillable(logOf(u"b"_s, u"u1"_s, november(24), 200)),
                   logOf(u"c"_s, u"u1"_s, november(27), 99), logOf(u"d"_s, u"stranger"_s, november(23), 99)});
    const QList<PersonTime> people = personTimes(snapshot, {}, november(23), november(25));
    QCOMPARE(people, (QList<PersonTime>{{u"u2"_s, u"Émilie Faure"_s, 0, 0, 1260},
                                        {u"u1"_s, u"Hugo Talmont"_s, 800, 600, 1260}}));
    QCOMPARE(*people.at(1).billableRatio(), 0.75);
    QVERIFY(qAbs(*people.at(1).utilisation() - 600.0 / 1260) < 1e-12);
    QVERIFY(!people.at(0).billableRatio());
    QCOMPARE(*people.at(0).utilisation(), 0.0);
    QVERIFY(!PersonTime().utilisation());
}

void TestTimeFigures::figures()
{
    TimeLog waiting = logOf(u"c"_s, u"u2"_s, november(24), 120);
    waiting.approval = LogApproval::Unapproved;
    const ProjectsSnapshot snapshot =
        withStaff({logOf(u"a"_s, u"u1"_s, november(23), 630), unbillable(logOf(u"b"_s, u"u1"_s, november(23), 90)),
                   waiting, logOf(u"d"_s, u"u1"_s, november(20), 77)});
    // The week is measured until today: three days of two people, 42 hours.
    const QList<Figure> figures = timeFigures(snapshot, {}, november(23), november(29), deliveryDay());
    const Figure utilisation = figureOf(figures, u"utilisation"_s);
    QCOMPARE(utilisation.to, deliveryDay());
    QCOMPARE(utilisation.counts.value(u"available_minutes"_s), 42 * 60);
    QVERIFY(qAbs(*utilisation.ratio - 750.0 / 2520) < 1e-12);
    QCOMPARE(utilisation.recordIds, (QStringList{u"a"_s, u"c"_s}));
    QVERIFY(qAbs(*figureOf(figures, u"billable_ratio"_s).ratio - 750.0 / 840) < 1e-12);
    QCOMPARE(figureOf(figures, u"logged_hours"_s).counts.value(u"minutes"_s), 840);
    QCOMPARE(figureOf(figures, u"unlogged_people"_s).recordIds, QStringList{u"u1"_s});
    QCOMPARE(figureOf(figures, u"unlogged_people"_s).from, november(24));
    QCOMPARE(figureOf(figures, u"unapproved_hours"_s).counts.value(u"minutes"_s), 120);
    QCOMPARE(figureOf(figures, u"unapproved_hours"_s).recordIds, QStringList{u"c"_s});
}

void TestTimeFigures::figuresUnavailable_data()
{
    QTest::addColumn<ProjectsSnapshot>("snapshot");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("reason");
    ProjectsSnapshot nobody = withStaff({});
    nobody.users.clear();
    ProjectsSnapshot unread = withStaff({});
    unread.logMonths.clear();
    QTest::newRow("no logs") << withStaff({}) << u"billable_ratio"_s << u"no_logs"_s;
    QTest::newRow("no logs, hours") << withStaff({}) << u"logged_hours"_s << u"no_logs"_s;
    QTest::newRow("no staff") << nobody << u"utilisation"_s << u"no_staff"_s;
    QTest::newRow("no staff, unlogged") << nobody << u"unlogged_people"_s << u"no_staff"_s;
    QTest::newRow("unread") << unread << u"utilisation"_s << u"months_unread"_s;
    QTest::newRow("unread, unlogged") << unread << u"unlogged_people"_s << u"months_unread"_s;
    QTest::newRow("unread, to approve") << unread << u"unapproved_hours"_s << u"months_unread"_s;
}

void TestTimeFigures::figuresUnavailable()
{
    QFETCH(ProjectsSnapshot, snapshot);
    QFETCH(QString, figure);
    const Figure found = figureOf(timeFigures(snapshot, {}, november(1), november(30), deliveryDay()), figure);
    QCOMPARE(found.id, figure);
    QTEST(found.unavailable, "reason");
    QVERIFY(!found.ratio);
}

void TestTimeFigures::costs()
{
    TimeLog dollars = logOf(u"b"_s, u"u2"_s, november(3), 90);
    dollars.costPerHour = 40;
    TimeLog elsewhere = logOf(u"e"_s, u"u2"_s, november(3), 60);
    elsewhere.projectId = u"p2"_s;
    ProjectsSnapshot snapshot =
        withStaff({logOf(u"a"_s, u"u1"_s, november(2), 120), dollars, logOf(u"c"_s, u"u2"_s, november(4), 30),
                   logOf(u"d"_s, u"stranger"_s, november(4), 45), elsewhere});
    snapshot.users[1].costPerHour = 50; // Émilie's, where a log tells none
    snapshot.users[0].costPerHour = 999;
    WorkPlan plan;
    plan.people[u"u1"_s].costPerHour = Money(6000, u"USD"_s); // wins over Projects' rate
    const QList<ProjectCost> costs = projectCosts(snapshot, plan, u"EUR"_s);
    QCOMPARE(costs.size(), 2);
    QCOMPARE(costs.at(0).projectId, u"p1"_s);
    QCOMPARE(costs.at(0).minutes, 285);
    QCOMPARE(costs.at(0).minutesWithoutRate, 45);
    QCOMPARE(costs.at(0).cost.in(u"USD"_s), Money(12000, u"USD"_s));
    QCOMPARE(costs.at(0).cost.in(u"EUR"_s), Money(6000 + 2500, u"EUR"_s));
    QCOMPARE(costs.at(1).cost.in(u"EUR"_s), Money(5000, u"EUR"_s));
}

void TestTimeFigures::costRounding()
{
    // 10 logs of 20 minutes at 0.10 EUR an hour: 33.3 cents together, not ten times 3.
    QList<TimeLog> logs;
    for (int i = 0; i < 10; ++i)
        logs.append(logOf(QString::number(i), u"u1"_s, november(2), 20));
    WorkPlan plan;
    plan.people[u"u1"_s].costPerHour = Money(10, u"EUR"_s);
    QCOMPARE(projectCosts(withStaff(logs), plan, u"EUR"_s).front().cost.in(u"EUR"_s), Money(33, u"EUR"_s));
}

void TestTimeFigures::currencyOfRates_data()
{
    QTest::addColumn<QStringList>("budgets");
    QTest::addColumn<QStringList>("rates");
    QTest::addColumn<QString>("currency");
    QTest::newRow("nothing told") << QStringList{} << QStringList{} << u"EUR"_s;
    QTest::newRow("of the budgets") << QStringList{u"CHF"_s} << QStringList{} << u"CHF"_s;
    QTest::newRow("of most amounts") << QStringList{u"CHF"_s} << QStringList{u"USD"_s, u"USD"_s} << u"USD"_s;
    QTest::newRow("EUR of equals") << QStringList{u"CHF"_s} << QStringList{u"EUR"_s} << u"EUR"_s;
}

void TestTimeFigures::currencyOfRates()
{
    QFETCH(QStringList, budgets);
    QFETCH(QStringList, rates);
    ProjectsSnapshot snapshot;
    for (const QString &currency : std::as_const(budgets)) {
        snapshot.projects.append(projectOf(currency));
        snapshot.projects.last().budgetMoney = Money(100, currency);
    }
    WorkPlan plan;
    for (const QString &currency : std::as_const(rates))
        plan.people[QString::number(plan.people.size())].costPerHour = Money(100, currency);
    QTEST(rateCurrency(snapshot, plan), "currency");
}

void TestTimeFigures::monthsWithoutLogs()
{
    ProjectsSnapshot snapshot;
    snapshot.logMonths = {{QDate(2026, 11, 1), QDateTime()}, {QDate(2026, 10, 1), QDateTime()}};
    QCOMPARE(unreadMonths(snapshot, {2026, 8, 31}, {2026, 11, 25}),
             (QList<QDate>{QDate(2026, 9, 1), QDate(2026, 8, 1)}));
    QVERIFY(unreadMonths(snapshot, {2026, 10, 2}, {2026, 11, 25}).isEmpty());
    QVERIFY(unreadMonths(snapshot, {}, {2026, 11, 25}).isEmpty());
}
} // namespace atlas::test::tst_timefigures

ATLAS_TEST(atlas::test::tst_timefigures::TestTimeFigures)
#include "tst_timefigures.moc"
