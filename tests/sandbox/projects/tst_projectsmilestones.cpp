// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_projectsmilestones
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::projects::kind;

namespace
{
const QString projectPath = u"/projects/"_s + pids::project;
const QString allPath = projectPath + u"/milestones"_s;
const QString onePath = allPath + u'/' + pids::phase;

/// Each kind has statuses of its own: the id of the closed one is read from a phase that has it.
QString closedStatus(ProjectsFixture &projects)
{
    const QString id = projects.store().nextId();
    const QJsonObject status{
        {u"statusId"_s, u"2210000000000016040"_s}, {u"statusName"_s, u"Finished"_s}, {u"closed"_s, true}};
    projects.store()
        .of(kind::milestones)
        .put(id, {{u"id"_s, id},
                  {u"name"_s, u"Phase 0"_s},
                  {u"project"_s, QJsonObject{{u"id"_s, pids::project}}},
                  {u"status"_s, status}});
    return u"2210000000000016040"_s;
}

void layBaseline(ProjectsFixture &projects, const QString &name, const QString &end)
{
    const QString id = projects.store().nextId();
    const QJsonObject task{{u"task_id"_s, pids::task},
                           {u"name"_s, u"Mount racks"_s},
                           {u"start_date"_s, u"2026-07-01T07:00:00.000Z"_s},
                           {u"end_date"_s, end}};
    projects.store()
        .of(kind::baselines)
        .put(id, {{u"id"_s, id},
                  {u"project_id"_s, pids::project},
                  {u"name"_s, name},
                  {u"created_time"_s, u"2026-06-20T08:00:00.000Z"_s},
                  {u"tasks"_s, QJsonArray{task}}});
}
} // namespace

class ProjectsMilestonesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists_data();
    void lists();
    void creates();
    void updates();
    void refuses_data();
    void refuses();
    void completes();
    void renamesAndDeletes();
    void baselines();
};

void ProjectsMilestonesTest::lists_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::newRow("project") << allPath << u"milestones"_s;
    QTest::newRow("project, phases") << projectPath + u"/phases"_s << u"phases"_s;
    QTest::newRow("portal") << u"/milestones"_s << u"milestones"_s;
    QTest::newRow("portal, phases") << u"/phases"_s << u"phases"_s;
}

void ProjectsMilestonesTest::lists()
{
    QFETCH(QString, path);
    QFETCH(QString, key);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(path);
    QCOMPARE(reply.row(key).value(u"id").toString(), pids::phase);
    const QJsonObject page = reply.row(u"page_info"_s); // an array, its numbers texts
    QCOMPARE(page.value(u"page").toString(), u"1"_s);
    QCOMPARE(page.value(u"has_next_page").toBool(true), false);
    QCOMPARE(projects.get(path, {{u"milestone_ids"_s, u"1,2"_s}}).list(key).size(), 0);
    QCOMPARE(projects.get(path, {{u"milestone_ids"_s, pids::phase + u",2"_s}}).list(key).size(), 1);
    const QString open = uR"({"criteria":[{"field_name":"status","criteria_condition":"all_open"}],"pattern":"1"})"_s;
    QCOMPARE(projects.get(path, {{u"filter"_s, open}}).list(key).size(), 1);
}

void ProjectsMilestonesTest::creates()
{
    ProjectsFixture projects;
    const ProjectsReply more = projects.post(allPath, {{u"name"_s, u"Phase 2"_s}, {u"start_date"_s, u"2026-08-01"_s}});
    QCOMPARE(more.status, 400); // the name and nothing else
    QCOMPARE(more.field(), u"start_date"_s);
    QCOMPARE(projects.post(allPath, {}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const ProjectsReply reply = projects.post(allPath, {{u"name"_s, u"Phase 2"_s}});
    QVERIFY2(reply.status == 201, reply.raw.constData());
    QVERIFY(!reply.json.contains(u"start_date"));
    QCOMPARE(reply.json.value(u"isTrashed").toString(), u"0"_s);
    QCOMPARE(reply.object(u"status"_s).value(u"closed").toBool(true), false);
    QCOMPARE(projects.get(projectPath + u"/phases/"_s + reply.id()).json, reply.json);
    QCOMPARE(projects.get(projectPath).object(u"milestones"_s).value(u"open_count").toInt(), 2);
}

void ProjectsMilestonesTest::updates()
{
    ProjectsFixture projects;
    const QString before = projects.get(onePath).json.value(u"last_modified_time").toString();
    const ProjectsReply reply = projects.patch(onePath, {{u"end_date"_s, u"2026-08-15"_s},
                                                         {u"owner_zpuid"_s, pids::ivo},
                                                         {u"flag"_s, u"external"_s},
                                                         {u"tagIds"_s, pids::tag}});
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QCOMPARE(reply.json.value(u"end_date").toString(), u"2026-08-15"_s);
    QCOMPARE(reply.object(u"owner"_s).value(u"zpuid").toString(), pids::ivo);
    QCOMPARE(reply.row(u"tags"_s).value(u"name").toString(), u"urgent"_s);
    QVERIFY(reply.json.value(u"last_modified_time").toString() > before);
    QVERIFY(!projects.patch(onePath, {{u"end_date"_s, QString()}}).json.contains(u"end_date"));
}

void ProjectsMilestonesTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("title");
    const QString value = u"INVALID_PARAMETER_VALUE"_s;
    QTest::newRow("American") << u"end_date"_s << u"08/15/2026"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("instant") << u"start_date"_s << u"2026-08-15T00:00:00Z"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("end first") << u"end_date"_s << u"2026-05-01"_s << value;
    QTest::newRow("owner") << u"owner_zpuid"_s << pids::paula << value;
    QTest::newRow("flag") << u"flag"_s << u"Internal"_s << value;
    QTest::newRow("status") << u"status_id"_s << u"1"_s << value;
    QTest::newRow("name") << u"name"_s << QString(101, u'x') << value;
    QTest::newRow("unknown") << u"colour"_s << u"red"_s << value;
}

void ProjectsMilestonesTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, sent);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.patch(onePath, {{key, sent}});
    QCOMPARE(reply.status, 400);
    QTEST(reply.title(), "title");
    QCOMPARE(reply.field(), key);
    QCOMPARE(projects.changes, 0);
}

void ProjectsMilestonesTest::completes()
{
    ProjectsFixture projects;
    const QString closed = closedStatus(projects);
    const ProjectsReply reply = projects.patch(onePath, {{u"status_id"_s, closed}});
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QCOMPARE(reply.json.value(u"status_type").toString(), u"closed"_s);
    QCOMPARE(reply.json.value(u"completion_percent").toInt(), 100);
    QCOMPARE(reply.json.value(u"completed_date").toString(), u"2026-07-15"_s);
    QCOMPARE(projects.get(projectPath).object(u"milestones"_s).value(u"closed_count").toInt(), 2);
    const QString open =
        projects.post(allPath, {{u"name"_s, u"Phase 2"_s}}).object(u"status"_s).value(u"statusId").toString();
    const ProjectsReply again = projects.patch(onePath, {{u"status_id"_s, open}});
    QVERIFY(!again.json.contains(u"completed_date"));
    QCOMPARE(again.json.value(u"completion_percent").toInt(), 50); // one of its two tasks is closed
}

void ProjectsMilestonesTest::renamesAndDeletes()
{
    ProjectsFixture projects;
    const QString task = projectPath + u"/tasks/"_s + pids::task;
    QCOMPARE(projects.patch(onePath, {{u"name"_s, u"Build"_s}}).status, 200);
    QCOMPARE(projects.get(task).object(u"milestone"_s).value(u"name").toString(), u"Build"_s);
    QCOMPARE(projects.post(onePath + u"/clone"_s).json.value(u"name").toString(), u"Build"_s);
    QCOMPARE(projects.del(onePath).status, 204);
    QCOMPARE(projects.get(onePath).status, 404);
    QVERIFY(!projects.get(task).json.contains(u"milestone"));
}

void ProjectsMilestonesTest::baselines()
{
    ProjectsFixture projects;
    const QString details = projectPath + u"/baselinedetails"_s;
    QCOMPARE(projects.get(projectPath + u"/baselines"_s).list(u"baselines"_s).size(), 0);
    QCOMPARE(projects.get(details).list(u"baseline_details"_s).size(), 0);
    layBaseline(projects, u"First"_s, u"2026-07-08T16:00:00.000Z"_s);
    layBaseline(projects, u"Second"_s, u"2026-07-09T16:00:00.000Z"_s);
    const QJsonArray all = projects.get(projectPath + u"/baselines"_s).list(u"baselines"_s);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).toObject().value(u"is_active").toBool(true), false);
    QCOMPARE(all.at(1).toObject().value(u"is_active").toBool(), true);
    const auto planned = [&](const QMap<QString, QString> &query) {
        return projects.get(details, query).row(u"baseline_details"_s);
    };
    QCOMPARE(planned({}).value(u"end_date").toString(), u"2026-07-09T16:00:00.000Z"_s); // of the newest
    QCOMPARE(planned({}).value(u"task").toObject().value(u"id").toString(), pids::task);
    const QString first = all.at(0).toObject().value(u"id").toString();
    QCOMPARE(planned({{u"baseline_id"_s, first}}).value(u"end_date").toString(), u"2026-07-08T16:00:00.000Z"_s);
    QCOMPARE(projects.get(details, {{u"baseline_id"_s, u"1"_s}}).status, 404);
}
} // namespace tst_projectsmilestones

ATLAS_TEST(tst_projectsmilestones::ProjectsMilestonesTest)
#include "tst_projectsmilestones.moc"
