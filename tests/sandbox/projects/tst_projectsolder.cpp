// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_projectsolder
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::projects::kind;

namespace
{
const QString portal = u"/restapi/portal/"_s + atlas::sandbox::projects::portalId;
const QString project = portal + u"/projects/"_s + pids::project;

int errorCode(const ProjectsReply &reply)
{
    return reply.object(u"error"_s).value(u"code").toInt();
}

QMap<QString, QString> weekOf(const QString &user)
{
    return {{u"users_list"_s, user},
            {u"view_type"_s, u"week"_s},
            {u"date"_s, u"07-15-2026"_s},
            {u"bill_status"_s, u"All"_s},
            {u"component_type"_s, u"task"_s}};
}
} // namespace

class ProjectsOlderTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layouts();
    void tasks();
    void pages();
    void dependencies();
    void weeks();
    void weekProblems_data();
    void weekProblems();
    void slashes_data();
    void slashes();
    void scopes();
};

void ProjectsOlderTest::layouts()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(project + u"/tasklayouts"_s);
    QVERIFY2(reply.status == 200, reply.raw.constData());
    const QJsonArray statuses = reply.row(u"layouts"_s).value(u"status_details").toArray();
    QCOMPARE(statuses.size(), 3);
    QCOMPARE(statuses.at(2).toObject().value(u"id_string").toString(), pids::taskDone);
    QCOMPARE(statuses.at(2).toObject().value(u"type").toString(), u"closed"_s);
    QCOMPARE(statuses.at(0).toObject().value(u"is_default").toBool(), true);
    QCOMPARE(projects.get(u"/projects/"_s + pids::project + u"/tasklayouts"_s).title(), u"URL_RULE_NOT_CONFIGURED"_s);
    const ProjectsReply absent = projects.get(portal + u"/projects/1/tasklayouts"_s);
    QCOMPARE(absent.status, 404);
    QCOMPARE(errorCode(absent), 6404);
}

void ProjectsOlderTest::tasks()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(project + u"/tasks/"_s);
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QCOMPARE(reply.list(u"tasks"_s).size(), 2);
    const QJsonObject task = reply.row(u"tasks"_s);
    QVERIFY(reply.raw.contains("\"id\":" + pids::task.toUtf8())); // a number no double can hold
    QCOMPARE(task.value(u"id_string").toString(), pids::task);
    QCOMPARE(task.value(u"start_date").toString(), u"07-01-2026"_s);
    QCOMPARE(task.value(u"start_date_long").toInteger(), 1782889200000);
    const QJsonObject owner = task.value(u"details").toObject().value(u"owners").toArray().at(0).toObject();
    QCOMPARE(owner.value(u"id").toString(), pids::ivoZuid);
    QCOMPARE(owner.value(u"zpuid").toString(), pids::ivo);
    QVERIFY(!task.contains(u"dependency"));
    QCOMPARE(projects.get(project + u"/tasks/"_s, {{u"status"_s, u"completed"_s}}).list(u"tasks"_s).size(), 1);
    QCOMPARE(projects.get(project + u"/tasks/"_s, {{u"owner"_s, pids::ivoZuid}}).list(u"tasks"_s).size(), 2);
    QCOMPARE(projects.get(project + u"/tasks/"_s, {{u"owner"_s, pids::ivo}}).status, 204);
}

void ProjectsOlderTest::pages()
{
    ProjectsFixture projects;
    const QString path = project + u"/tasks/"_s;
    const ProjectsReply second = projects.get(path, {{u"index"_s, u"2"_s}, {u"range"_s, u"1"_s}});
    QCOMPARE(second.list(u"tasks"_s).size(), 1);
    QCOMPARE(second.row(u"tasks"_s).value(u"id_string").toString(), pids::done);
    const ProjectsReply after = projects.get(path, {{u"index"_s, u"3"_s}});
    QCOMPARE(after.status, 204);
    QVERIFY(after.raw.isEmpty());
    QCOMPARE(errorCode(projects.get(path, {{u"range"_s, u"201"_s}})), 6832);
    QCOMPARE(projects.get(path, {{u"range"_s, u"200"_s}}).status, 200);
}

void ProjectsOlderTest::dependencies()
{
    ProjectsFixture projects;
    const QString id = projects.store().nextId();
    projects.store()
        .of(kind::links)
        .put(id, {{u"id"_s, id},
                  {u"predecessor"_s, pids::done},
                  {u"successor"_s, pids::task},
                  {u"type"_s, u"SS"_s},
                  {u"lag"_s, 2}});
    const ProjectsReply reply = projects.get(project + u"/tasks/"_s);
    const QJsonObject dependency = reply.row(u"tasks"_s).value(u"dependency").toObject();
    QCOMPARE(dependency.value(u"predecessor").toArray(), QJsonArray{pids::done});
    QCOMPARE(dependency.value(u"successor").toArray(), QJsonArray());
    const QJsonObject detail = dependency.value(u"dependencyDetails").toObject().value(pids::done).toObject();
    QCOMPARE(detail.value(u"DEPENDENCY_TYPE").toString(), u"SS"_s);
    QCOMPARE(detail.value(u"LAG_VALUE").toString(), u"2"_s);
    QCOMPARE(reply.row(u"tasks"_s, 1).value(u"dependency").toObject().value(u"successor").toArray(),
             QJsonArray{pids::task});
}

void ProjectsOlderTest::weeks()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(portal + u"/logs"_s, weekOf(pids::ivoZuid));
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QCOMPARE(reply.object(u"timelogs"_s).value(u"grandtotal").toString(), u"01:30"_s);
    const QJsonObject day = reply.object(u"timelogs"_s).value(u"date").toArray().at(0).toObject();
    QCOMPARE(day.value(u"date").toString(), u"07-14-2026"_s);
    const QJsonObject log = day.value(u"tasklogs").toArray().at(0).toObject();
    QCOMPARE(log.value(u"id_string").toString(), pids::log);
    QCOMPARE(log.value(u"total_minutes").toInt(), 90);
    QCOMPARE(log.value(u"task").toObject().value(u"id_string").toString(), pids::task);
    QVERIFY(!log.contains(u"log_date"));
    QVERIFY(day.value(u"buglogs").toArray().isEmpty());
    QCOMPARE(projects.get(portal + u"/logs"_s, weekOf(pids::ivo)).status, 204); // a zpuid: an empty week
    QCOMPARE(projects.get(portal + u"/logs"_s, weekOf(u"all"_s)).status, 200);
    auto span = weekOf(u"all"_s);
    span.insert(u"view_type"_s, u"custom_date"_s);
    span.insert(u"custom_date"_s, uR"({"start_date":"07-01-2026","end_date":"07-14-2026"})"_s);
    QCOMPARE(projects.get(project + u"/logs/"_s, span).status, 200);
    QCOMPARE(errorCode(projects.get(portal + u"/logs"_s, span)), 6832);
}

void ProjectsOlderTest::weekProblems_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("code");
    QTest::newRow("no user") << u"users_list"_s << QString() << 6831;
    QTest::newRow("no component") << u"component_type"_s << QString() << 6831;
    QTest::newRow("component of v3") << u"component_type"_s << u"issue"_s << 6832;
    QTest::newRow("ISO date") << u"date"_s << u"2026-07-15"_s << 6832;
    QTest::newRow("view") << u"view_type"_s << u"year"_s << 6832;
    QTest::newRow("billing") << u"bill_status"_s << u"NonBillable"_s << 6832;
}

void ProjectsOlderTest::weekProblems()
{
    QFETCH(QString, key);
    QFETCH(QString, sent);
    ProjectsFixture projects;
    auto query = weekOf(pids::ivoZuid);
    query.insert(key, sent);
    const ProjectsReply reply = projects.get(portal + u"/logs"_s, query);
    QCOMPARE(reply.status, 400);
    QTEST(errorCode(reply), "code");
}

void ProjectsOlderTest::slashes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("portal logs with") << portal + u"/logs/"_s;
    QTest::newRow("project logs without") << project + u"/logs"_s;
    QTest::newRow("layouts with") << project + u"/tasklayouts/"_s;
}

void ProjectsOlderTest::slashes()
{
    QFETCH(QString, path);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(path, weekOf(pids::ivoZuid));
    QCOMPARE(reply.status, 400);
    QCOMPARE(errorCode(reply), 6891);
}

void ProjectsOlderTest::scopes()
{
    ProjectsFixture projects;
    projects.scopes = {u"ZohoProjects.projects.READ"_s};
    const ProjectsReply reply = projects.get(project + u"/tasks/"_s);
    QCOMPARE(reply.status, 403);
    QCOMPARE(errorCode(reply), 6403);
}
} // namespace tst_projectsolder

ATLAS_TEST(tst_projectsolder::ProjectsOlderTest)
#include "tst_projectsolder.moc"
