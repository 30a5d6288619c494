// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/projects/tst_projectstimesupport.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_projectstimelists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::test::hours;

class ProjectsTimeListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periods_data();
    void periods();
    void badQueries_data();
    void badQueries();
    void totalsAndPages();
    void neverEnds();
    void byModification();
    void filters();
};

void ProjectsTimeListsTest::periods_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("days");
    // One log each on these days, besides that of the foundation on Tuesday the 14th.
    const QString before = u"2026-06-30"_s, sunday = u"2026-07-12"_s, monday = u"2026-07-13"_s,
                  tuesday = u"2026-07-14"_s;
    const QString portal = u"/timelogs"_s;
    const QString project = projectPath + u"/timelogs"_s;
    QTest::newRow("week of the start") << portal << u"start_date=2026-07-14&end_date=2026-07-31"_s
                                       << QStringList{monday, tuesday};
    QTest::newRow("the other word") << u"/timesheet"_s << u"start_date=2026-07-12"_s << QStringList{sunday};
    QTest::newRow("day") << portal << u"view_type=day&start_date=2026-07-13&end_date=2026-07-13"_s
                         << QStringList{monday};
    QTest::newRow("week") << portal << u"view_type=week&start_date=2026-07-15"_s << QStringList{monday, tuesday};
    QTest::newRow("month") << portal << u"view_type=month&start_date=2026-07-20"_s
                           << QStringList{sunday, monday, tuesday};
    QTest::newRow("custom") << portal << u"view_type=customdate&start_date=2026-06-30&end_date=2026-07-13"_s
                            << QStringList{before, sunday, monday};
    QTest::newRow("project span") << project << u"view_type=projectspan"_s
                                  << QStringList{before, sunday, monday, tuesday};
    QTest::newRow("project, nothing said") << project << QString() << QStringList{before, sunday, monday, tuesday};
    QTest::newRow("project, custom") << project << u"view_type=customdate&start_date=2026-07-12&end_date=2026-07-12"_s
                                     << QStringList{sunday};
}

void ProjectsTimeListsTest::periods()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    ProjectsFixture projects;
    for (const QString &day : {u"2026-06-30"_s, u"2026-07-12"_s, u"2026-07-13"_s})
        QCOMPARE(projects.post(addPath, logBody(day, u"01:00"_s)).status, 201);
    const ProjectsReply reply = projects.get(path, queryOf(query));
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QTEST(daysOf(reply), "days");
}

void ProjectsTimeListsTest::badQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString pattern = u"PATTERN_NOT_MATCHED"_s;
    const QString value = u"INVALID_PARAMETER_VALUE"_s;
    const QString absent = u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("no module") << QString() << QString() << absent << u"module"_s;
    QTest::newRow("bug") << QString() << uR"({"type":"bug"})"_s << pattern << u"module"_s;
    QTest::newRow("all") << QString() << uR"({"type":"all"})"_s << pattern << u"module"_s;
    QTest::newRow("no object") << QString() << u"task"_s << pattern << u"module"_s;
    QTest::newRow("date") << u"start_date=07-14-2026"_s << tasksOnly << pattern << u"start_date"_s;
    QTest::newRow("view") << u"view_type=custom_date"_s << tasksOnly << pattern << u"view_type"_s;
    QTest::newRow("portal span") << u"view_type=projectspan"_s << tasksOnly << pattern << u"view_type"_s;
    QTest::newRow("half a span") << u"view_type=customdate&start_date=2026-07-01"_s << tasksOnly << absent
                                 << u"end_date"_s;
    QTest::newRow("over six months") << u"view_type=customdate&start_date=2026-01-01&end_date=2026-07-02"_s << tasksOnly
                                     << value << u"end_date"_s;
    QTest::newRow("backwards") << u"view_type=customdate&start_date=2026-07-02&end_date=2026-07-01"_s << tasksOnly
                               << value << u"end_date"_s;
    QTest::newRow("modified") << u"fetch_by_modified_time=yes"_s << tasksOnly << pattern << u"fetch_by_modified_time"_s;
    QTest::newRow("unknown") << u"sindex=1"_s << tasksOnly << value << u"sindex"_s;
}

void ProjectsTimeListsTest::badQueries()
{
    QFETCH(QString, query);
    QFETCH(QString, module);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(u"/timelogs"_s, queryOf(query, module));
    QCOMPARE(reply.status, 400);
    QTEST(reply.title(), "title");
    QTEST(reply.field(), "field");
}

void ProjectsTimeListsTest::totalsAndPages()
{
    ProjectsFixture projects;
    const QJsonObject unpaid{{u"bill_status"_s, u"Non Billable"_s}};
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-14"_s, u"02:00"_s, unpaid)).status, 201);
    auto query = queryOf(u"view_type=month&start_date=2026-07-01&per_page=1"_s);
    ProjectsReply reply = projects.get(u"/timelogs"_s, query);
    QCOMPARE(reply.object(u"log_hours"_s).value(u"total_hours").toString(), u"03:30"_s);
    QCOMPARE(reply.object(u"log_hours"_s).value(u"billable_hours").toString(), u"01:30"_s);
    QCOMPARE(reply.row(u"time_logs"_s).value(u"log_details").toArray().size(), 1);
    QCOMPARE(reply.page().value(u"has_next_page").toBool(), true);
    query.insert(u"page"_s, u"2"_s);
    reply = projects.get(u"/timelogs"_s, query);
    QCOMPARE(reply.page().value(u"has_next_page").toBool(true), false);
    QCOMPARE(firstLog(reply).value(u"log_hour").toString(), u"02:00"_s);
    const QJsonObject hours = projects.get(projectPath + u"/tasks/"_s + pids::task).object(u"log_hours"_s);
    QCOMPARE(hours.value(u"non_billable_hours").toString(), u"02:00"_s);
    projects.app->setEmptyAs204(true);
    QCOMPARE(projects.get(u"/timelogs"_s, queryOf(u"start_date=2026-01-01"_s)).status, 204);
}

void ProjectsTimeListsTest::neverEnds()
{
    ProjectsFixture projects;
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-01"_s, u"02:00"_s)).status, 201);
    projects.app->setStuckPages(true);
    auto query = queryOf(u"start_date=2026-07-13"_s);
    for (const QString &page : {u"1"_s, u"2"_s, u"7"_s}) {
        query.insert(u"page"_s, page);
        const ProjectsReply reply = projects.get(u"/timelogs"_s, query);
        QCOMPARE(reply.page().value(u"has_next_page").toBool(), true);
        QCOMPARE(reply.page().value(u"page_count").toInt(), 100);
        QCOMPARE(firstLog(reply).value(u"id").toString(), pids::log); // the last page again
    }
    // A span is read as the week of its first day, but not within a project.
    const QString span = u"view_type=customdate&start_date=2026-07-01&end_date=2026-07-15"_s;
    QCOMPARE(daysOf(projects.get(u"/timelogs"_s, queryOf(span))), QStringList{u"2026-07-01"_s});
    const ProjectsReply whole = projects.get(projectPath + u"/timelogs"_s, queryOf(span));
    QCOMPARE(daysOf(whole).size(), 2);
    QCOMPARE(whole.page().value(u"has_next_page").toBool(true), false);
}

void ProjectsTimeListsTest::byModification()
{
    ProjectsFixture projects;
    // Of the foundation's log: worked on 14 July, last changed on 1 June.
    const QString july = u"view_type=day&start_date=2026-07-14&fetch_by_modified_time=true"_s;
    QCOMPARE(daysOf(projects.get(u"/timelogs"_s, queryOf(july))), QStringList());
    const QString june = u"view_type=day&start_date=2026-06-01&fetch_by_modified_time=true"_s;
    QCOMPARE(daysOf(projects.get(u"/timelogs"_s, queryOf(june))), QStringList{u"2026-07-14"_s});
    QCOMPARE(projects.patch(logPath, {{u"notes"_s, u"More"_s}}).status, 200);
    const QString now = u"view_type=customdate&start_date=2026-07-14&end_date=2026-07-16&fetch_by_modified_time=true"_s;
    QCOMPARE(daysOf(projects.get(u"/timelogs"_s, queryOf(now))), QStringList{u"2026-07-14"_s});
}

void ProjectsTimeListsTest::filters()
{
    ProjectsFixture projects;
    const auto found = [&](const QString &field, const QString &value) {
        auto query = queryOf(u"start_date=2026-07-14"_s);
        query.insert(
            u"filter"_s,
            uR"({"project":"-","billtype":"-","criteria":[{"field_name":"%1","custom_feild":"-","field_type":"-",)"_s
                    .arg(field) +
                uR"("criteria_condition":"is","value":["%1"]}],"pattern":"1"})"_s.arg(value));
        return daysOf(projects.get(u"/timelogs"_s, query)).size();
    };
    QCOMPARE(found(u"project"_s, pids::project), 1);
    QCOMPARE(found(u"assignee"_s, pids::ivo), 1);
    QCOMPARE(found(u"assignee"_s, pids::mara), 0);
    QCOMPARE(found(u"approval_status"_s, u"Unapproved"_s), 1);
    QCOMPARE(found(u"billtype"_s, u"Non Billable"_s), 0);
    const QString narrowed = uR"({"type":"task","id":"%1"})"_s;
    QCOMPARE(daysOf(projects.get(u"/timelogs"_s, queryOf(u"start_date=2026-07-14"_s, narrowed.arg(pids::done)))).size(),
             0);
    QCOMPARE(daysOf(projects.get(u"/timelogs"_s, queryOf(u"start_date=2026-07-14"_s, narrowed.arg(pids::task)))).size(),
             1);
}

} // namespace tst_projectstimelists

ATLAS_TEST(tst_projectstimelists::ProjectsTimeListsTest)
#include "tst_projectstimelists.moc"
