// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/portal/portal.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

namespace tst_projectsportal
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

namespace
{
const QString projectPath = u"/projects/"_s + pids::project;
const QString listsPath = projectPath + u"/tasklists"_s;

/// The day of an instant in the portal's zone.
QDate dayOfStamp(const QJsonValue &stamp)
{
    const QTimeZone zone(projects::portalZone.toLatin1());
    return QDateTime::fromString(stamp.toString(), Qt::ISODateWithMs).toTimeZone(zone).date();
}
} // namespace

class ProjectsPortalTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portals();
    void users();
    void projectUsers();
    void modulesAndFields();
    void listsProjects();
    void filtersProjects();
    void createsProjects();
    void refusesProjects_data();
    void refusesProjects();
    void updatesProjects();
    void completesAndReopens();
    void emptiesDates();
    void ownersAreMembers();
    void trashAndRestore();
    void deletesWithEverything();
    void needsABody();
    void renamesEverywhere();
    void taskLists();
    void refusesTaskLists();
    void taskListOfAPhase();
    void defaultTaskList();
    void deletesTaskLists();
    void closedProjectsRefuse();
    void searches();
    void generatedPortal();
};

void ProjectsPortalTest::portals()
{
    ProjectsFixture fixture;
    const ProjectsReply list = fixture.get(u"/api/v3/portals"_s);
    QCOMPARE(list.array.size(), 1);
    QCOMPARE(list.array.at(0)[u"id"].toString(), projects::portalId);
    const QJsonObject details = fixture.get(u""_s).object(u"portal_details"_s);
    QCOMPARE(details.value(u"name"_s), u"nordwerk"_s);
    QCOMPARE(details.value(u"timezone"_s), u"Europe/Paris"_s);
    QCOMPARE(details.value(u"plan_details"_s)[u"projects_service_plan"].toString(), u"Enterprise"_s);
    QCOMPARE(details.value(u"business_details"_s)[u"working_days"].toArray().size(), 5);
    QVERIFY(!details.value(u"owner"_s).toObject().contains(u"first_name"_s));
}

void ProjectsPortalTest::users()
{
    ProjectsFixture fixture;
    const ProjectsReply all = fixture.get(u"/users"_s);
    QCOMPARE(all.list(u"users"_s).size(), 3);
    QCOMPARE(all.page().value(u"count"_s), 3);
    QCOMPARE(fixture.get(u"/users"_s, {{u"ids"_s, pids::ivo + u","_s + pids::paula}}).list(u"users"_s).size(), 2);
    QCOMPARE(fixture.get(u"/users/"_s + pids::ivo).json.value(u"first_name"_s), u"Ivo"_s);
    QCOMPARE(fixture.get(u"/users/ivo.brandt@nordwerk.example"_s).id(), pids::ivo);
    QCOMPARE(fixture.get(u"/users/"_s + pids::ivoZuid).status, 404);
}

void ProjectsPortalTest::projectUsers()
{
    ProjectsFixture fixture;
    const ProjectsReply members = fixture.get(projectPath + u"/users"_s);
    QCOMPARE(members.list(u"users"_s).size(), 2);
    QCOMPARE(members.row(u"users"_s).value(u"zpuid"_s), pids::mara);
    QCOMPARE(fixture.get(projectPath + u"/users/"_s + pids::ivo).id(), pids::ivo);
    QCOMPARE(fixture.get(projectPath + u"/users/"_s + pids::paula).status, 404);
    QCOMPARE(fixture.get(u"/projects/1/users"_s).status, 404);
}

void ProjectsPortalTest::modulesAndFields()
{
    ProjectsFixture fixture;
    const ProjectsReply modules = fixture.get(projectPath + u"/modules"_s);
    bool found = false;
    for (const QJsonValue row : modules.list(u"modules"_s)) {
        const QString id = projects::moduleIdOf(u"Task"_s);
        found = found || (row[u"module_name"].toString() == u"Task"_s && row[u"module_id"].toString() == id);
    }
    QVERIFY(found);
    QVERIFY(projects::moduleIdOf(u"Nothing"_s).isEmpty());

    // The usual consent does not reach the metadata of fields.
    const ProjectsReply refused = fixture.get(u"/settings/fields"_s, {{u"module"_s, u"tasks"_s}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.title(), u"INVALID_OAUTHSCOPE"_s);
    fixture.scopes.append(u"ZohoProjects.custom_fields.READ"_s);
    QVERIFY(!fixture.get(u"/settings/fields"_s, {{u"module"_s, u"tasks"_s}}).list(u"fields"_s).isEmpty());
    QCOMPARE(fixture.get(u"/settings/fields"_s).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(fixture.get(u"/settings/fields"_s, {{u"module"_s, u"x"_s}}).title(), u"INVALID_PARAMETER_VALUE"_s);
    const ProjectsReply permissions =
        fixture.get(projectPath + u"/users/%1/fields/permissions"_s.arg(pids::ivo), {{u"modules"_s, u"tasks"_s}});
    QCOMPARE(permissions.row(pids::ivo).value(u"api_name"_s), u"name"_s);
}

void ProjectsPortalTest::listsProjects()
{
    ProjectsFixture fixture;
    const ProjectsReply list = fixture.get(u"/projects"_s);
    QCOMPARE(list.array.size(), 1); // a bare array, without page_info
    const QJsonObject row = list.array.at(0).toObject();
    QVERIFY(!row.contains(u"_members"_s));
    QCOMPARE(row, fixture.get(projectPath).json);
    QCOMPARE(fixture.get(u"/projects/1"_s).title(), u"RESOURCE_NOT_FOUND"_s);
    fixture.app->setEmptyAs204(true);
    QCOMPARE(fixture.get(u"/projects"_s, {{u"page"_s, u"2"_s}}).status, 204);
}

void ProjectsPortalTest::filtersProjects()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.post(u"/projects"_s, {{u"name"_s, u"Second"_s}}).status, 201);
    const QString status =
        u"{\"criteria\":[{\"field_name\":\"owner\",\"criteria_condition\":\"is\",\"value\":[\"%1\"]},"
        "{\"field_name\":\"name\",\"criteria_condition\":\"contains\",\"value\":[\"ware\"]}],\"pattern\":\"1 AND 2\"}"_s;
    QCOMPARE(fixture.get(u"/projects"_s, {{u"filter"_s, status.arg(pids::mara)}}).array.size(), 1);
    QCOMPARE(fixture.get(u"/projects"_s, {{u"filter"_s, status.arg(pids::ivo)}}).array.size(), 0);
    QCOMPARE(fixture.get(u"/projects"_s, {{u"sort_by"_s, u"ASC(name)"_s}}).array.at(0)[u"name"].toString(),
             u"Second"_s);
}

void ProjectsPortalTest::createsProjects()
{
    ProjectsFixture fixture;
    const ProjectsReply created = fixture.post(u"/projects"_s, {{u"name"_s, u"  Harbour crane "_s},
                                                                {u"start_date"_s, u"2026-08-01"_s},
                                                                {u"end_date"_s, u"2026-10-31"_s},
                                                                {u"owner"_s, QJsonObject{{u"zpuid"_s, pids::paula}}},
                                                                {u"budget_info"_s, QJsonObject{{u"budget"_s, 80}}},
                                                                {u"projects_cf_0001"_s, u"text"_s}});
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json.value(u"name"_s), u"Harbour crane"_s);
    QCOMPARE(created.json.value(u"key"_s), u"NW-2"_s);
    QCOMPARE(created.json.value(u"owner"_s)[u"zpuid"].toString(), pids::paula);
    QCOMPARE(created.json.value(u"created_by"_s)[u"zpuid"].toString(), pids::mara);
    QCOMPARE(created.json.value(u"status"_s)[u"id"].toString(), pids::projectActive);
    QCOMPARE(created.json.value(u"budget_info"_s),
             QJsonObject({{u"currency"_s, u"EUR"_s}, {u"tracking_method"_s, u"project_hours"_s}, {u"budget"_s, 80}}));
    QCOMPARE(created.json.value(u"projects_cf_0001"_s), u"text"_s);
    QCOMPARE(dayOfStamp(created.json.value(u"created_time"_s)), fixture.today);
    QVERIFY(!created.json.contains(u"completed_time"_s));
    QCOMPARE(fixture.get(u"/projects/"_s + created.id()).json, created.json);
    QCOMPARE(projects::membersOf(fixture.store(), created.id()), QStringList({pids::mara, pids::paula}));
    QCOMPARE(fixture.changes, 1);
    // A number is not given out again.
    QCOMPARE(fixture.del(u"/projects/"_s + created.id()).status, 204);
    QCOMPARE(fixture.post(u"/projects"_s, {{u"name"_s, u"Next"_s}}).json.value(u"key"_s), u"NW-3"_s);
}

void ProjectsPortalTest::refusesProjects_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString bad = u"INVALID_PARAMETER_VALUE"_s, shape = u"PATTERN_NOT_MATCHED"_s;
    const auto row = [](const char *name, QJsonObject body, const QString &title, const QString &field) {
        if (!body.contains(u"name"_s))
            body.insert(u"name"_s, u"A"_s);
        QTest::newRow(name) << body << title << field;
    };
    QTest::newRow("no name") << QJsonObject{{u"description"_s, u"x"_s}} << u"LESS_THAN_MIN_OCCURANCE"_s << u"name"_s;
    row("blank name", {{u"name"_s, u" "_s}}, bad, u"name"_s);
    row("long name", {{u"name"_s, QString(201, u'x')}}, bad, u"name"_s);
    row("name of a number", {{u"name"_s, 1}}, shape, u"name"_s);
    row("long description", {{u"description"_s, QString(80'001, u'x')}}, bad, u"description"_s);
    row("American day", {{u"start_date"_s, u"07-15-2026"_s}}, shape, u"start_date"_s);
    row("no such day", {{u"end_date"_s, u"2026-02-30"_s}}, shape, u"end_date"_s);
    row("an instant", {{u"end_date"_s, u"2026-07-15T08:00:00Z"_s}}, shape, u"end_date"_s);
    row("end before start", {{u"start_date"_s, u"2026-07-15"_s}, {u"end_date"_s, u"2026-07-14"_s}}, bad, u"end_date"_s);
    row("unknown status", {{u"status"_s, QJsonObject{{u"id"_s, u"1"_s}}}}, bad, u"status"_s);
    row("unknown owner", {{u"owner"_s, QJsonObject{{u"zpuid"_s, u"1"_s}}}}, bad, u"owner"_s);
    row("owner by zuid", {{u"owner"_s, QJsonObject{{u"zpuid"_s, pids::ivoZuid}}}}, bad, u"owner"_s);
    row("type of updates only", {{u"project_type"_s, u"archived"_s}}, bad, u"project_type"_s);
    row("flag as text", {{u"is_public_project"_s, u"yes"_s}}, shape, u"is_public_project"_s);
    row("unknown group", {{u"project_group"_s, QJsonObject{{u"id"_s, u"1"_s}}}}, bad, u"project_group"_s);
    row("unknown tag", {{u"tags"_s, QJsonArray{u"1"_s}}}, bad, u"tags"_s);
    row("unknown key", {{u"end_day"_s, u"2026-07-14"_s}}, bad, u"end_day"_s);
    row("completed while open", {{u"completed_time"_s, u"2026-07-14T08:00:00Z"_s}}, bad, u"completed_time"_s);
}

void ProjectsPortalTest::refusesProjects()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, title);
    QFETCH(QString, field);
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.post(u"/projects"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.title(), title);
    QCOMPARE(reply.field(), field);
    QCOMPARE(fixture.changes, 0);
    QCOMPARE(fixture.get(u"/projects"_s).array.size(), 1);
}

void ProjectsPortalTest::updatesProjects()
{
    ProjectsFixture fixture;
    const QJsonObject before = fixture.get(projectPath).json;
    const ProjectsReply after = fixture.patch(projectPath, {{u"end_date"_s, u"2026-12-31"_s}});
    QCOMPARE(after.status, 200);
    QCOMPARE(after.json.value(u"end_date"_s), u"2026-12-31"_s);
    QVERIFY(after.json.value(u"modified_time"_s).toString() > before.value(u"modified_time"_s).toString());
    QCOMPARE(after.json.value(u"created_time"_s), before.value(u"created_time"_s));
    const ProjectsReply again = fixture.patch(projectPath, {{u"color"_s, u"#112233"_s}});
    QVERIFY(again.json.value(u"modified_time"_s).toString() > after.json.value(u"modified_time"_s).toString());
    // The whole write is refused, not only the field.
    const ProjectsReply refused = fixture.patch(projectPath, {{u"name"_s, u"X"_s}, {u"start_date"_s, u"2027-01-01"_s}});
    QCOMPARE(refused.field(), u"end_date"_s);
    QCOMPARE(fixture.get(projectPath).json, again.json);
    QCOMPARE(fixture.patch(u"/projects/1"_s, {{u"name"_s, u"X"_s}}).status, 404);
}

void ProjectsPortalTest::completesAndReopens()
{
    ProjectsFixture fixture;
    const ProjectsReply done = fixture.patch(projectPath, {{u"status"_s, QJsonObject{{u"id"_s, pids::projectDone}}}});
    QCOMPARE(done.json.value(u"is_completed"_s), true);
    QCOMPARE(dayOfStamp(done.json.value(u"completed_time"_s)), fixture.today);
    const ProjectsReply open = fixture.patch(projectPath, {{u"status"_s, QJsonObject{{u"id"_s, pids::projectActive}}}});
    QCOMPARE(open.json.value(u"is_completed"_s), false);
    QVERIFY(!open.json.contains(u"completed_time"_s));
}

void ProjectsPortalTest::emptiesDates()
{
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.patch(projectPath, {{u"end_date"_s, QJsonValue::Null}});
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.json.contains(u"end_date"_s)); // absent, not null
}

void ProjectsPortalTest::ownersAreMembers()
{
    ProjectsFixture fixture;
    const ProjectsReply refused = fixture.patch(projectPath, {{u"owner"_s, QJsonObject{{u"zpuid"_s, pids::paula}}}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.field(), u"owner"_s);
    QVERIFY2(refused.message().endsWith(u"not available in the project"_s), qPrintable(refused.message()));
    QCOMPARE(fixture.patch(projectPath, {{u"owner"_s, QJsonObject{{u"zpuid"_s, pids::ivo}}}}).status, 200);
}

void ProjectsPortalTest::trashAndRestore()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.post(projectPath + u"/restore"_s).status, 404);
    QCOMPARE(fixture.post(projectPath + u"/trash"_s).status, 204);
    QCOMPARE(fixture.get(projectPath).status, 404);
    QCOMPARE(fixture.get(u"/projects"_s).array.size(), 0);
    QCOMPARE(fixture.get(listsPath).status, 404);
    QCOMPARE(fixture.post(projectPath + u"/trash"_s).status, 404);
    QCOMPARE(fixture.post(projectPath + u"/restore"_s).status, 204);
    QCOMPARE(fixture.get(projectPath).status, 200);
}

void ProjectsPortalTest::deletesWithEverything()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.del(projectPath).status, 204);
    using namespace projects;
    for (const QString &kind :
         {kind::projects, kind::taskLists, kind::tasks, kind::milestones, kind::issues, kind::timeLogs})
        QVERIFY2(fixture.store().of(kind).isEmpty(), qPrintable(kind));
    QCOMPARE(fixture.del(projectPath).status, 404);
}

void ProjectsPortalTest::needsABody()
{
    ProjectsFixture fixture;
    const ProjectsReply reply = fixture.call("POST", u"/projects"_s, {}, "name=A");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.title(), u"INVALID_INPUTSTREAM"_s);
    QCOMPARE(reply.object(u"error"_s).value(u"details"_s), QJsonArray{QJsonObject{}});
    QCOMPARE(reply.object(u"error"_s).value(u"instance"_s), u"/api/v3/portal/60012345678/projects"_s);
    QCOMPARE(reply.object(u"error"_s).value(u"method"_s), u"POST"_s);
}

void ProjectsPortalTest::renamesEverywhere()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.patch(projectPath, {{u"name"_s, u"Renamed"_s}}).status, 200);
    using namespace projects;
    const QList<std::pair<QString, QString>> inside{{kind::taskLists, pids::list},
                                                    {kind::tasks, pids::task},
                                                    {kind::milestones, pids::phase},
                                                    {kind::issues, pids::issue},
                                                    {kind::timeLogs, pids::log}};
    for (const auto &[kind, id] : inside)
        QCOMPARE(fixture.store().of(kind).find(id)->value(u"project"_s)[u"name"].toString(), u"Renamed"_s);
}

void ProjectsPortalTest::taskLists()
{
    ProjectsFixture fixture;
    const QJsonObject row = fixture.get(listsPath).row(u"tasklists"_s);
    QCOMPARE(row.value(u"meta_info"_s)[u"count_info"][u"filtered_task_count"].toInt(), 2);
    const ProjectsReply created = fixture.post(listsPath, {{u"name"_s, u"Tests"_s}, {u"flag"_s, u"external"_s}});
    QCOMPARE(created.status, 201);
    QVERIFY(!created.json.contains(u"project"_s));
    QCOMPARE(created.json.value(u"sequence"_s)[u"project_sequence"].toInt(), 2);
    const ProjectsReply changed = fixture.patch(listsPath + u'/' + created.id(), {{u"status"_s, u"completed"_s}});
    QCOMPARE(changed.json.value(u"meta_info"_s)[u"is_completed"].toBool(), true);
    QVERIFY(changed.json.value(u"last_updated_time"_s).toString() >
            created.json.value(u"last_updated_time"_s).toString());
    QCOMPARE(fixture.patch(listsPath + u'/' + pids::list, {{u"name"_s, u"Assembly"_s}}).status, 200);
    const QJsonObject task = *fixture.store().of(projects::kind::tasks).find(pids::task);
    QCOMPARE(task.value(u"tasklist"_s)[u"name"].toString(), u"Assembly"_s);
}

void ProjectsPortalTest::refusesTaskLists()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.post(listsPath, {{u"flag"_s, u"internal"_s}}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(fixture.post(listsPath, {{u"name"_s, u"A"_s}, {u"flag"_s, u"secret"_s}}).field(), u"flag"_s);
    QCOMPARE(fixture.post(listsPath, {{u"name"_s, u"A"_s}, {u"milestone"_s, QJsonObject{{u"id"_s, u"1"_s}}}}).field(),
             u"milestone"_s);
    QCOMPARE(fixture.post(u"/projects/1/tasklists"_s, {{u"name"_s, u"A"_s}}).status, 404);
    QCOMPARE(fixture.get(listsPath + u"/1"_s).status, 404);
    QCOMPARE(fixture.changes, 0);
}

void ProjectsPortalTest::taskListOfAPhase()
{
    ProjectsFixture fixture;
    const auto phaseOfTask = [&fixture] {
        return fixture.store().of(projects::kind::tasks).find(pids::task)->value(u"milestone"_s)[u"id"].toString();
    };
    const QString path = listsPath + u'/' + pids::list;
    QCOMPARE(fixture.patch(path, {{u"milestone"_s, QJsonObject{{u"id"_s, u""_s}}}}).status, 200);
    QCOMPARE(phaseOfTask(), QString());
    QCOMPARE(fixture.patch(path, {{u"milestone"_s, QJsonObject{{u"id"_s, pids::phase}}}}).status, 200);
    QCOMPARE(phaseOfTask(), pids::phase);
}

void ProjectsPortalTest::defaultTaskList()
{
    ProjectsFixture fixture;
    const QString path = projectPath + u"/default-tasklists"_s;
    QCOMPARE(fixture.post(path).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const ProjectsReply created = fixture.post(path, {{u"flag"_s, u"internal"_s}});
    QCOMPARE(created.status, 201);
    QCOMPARE(created.json.value(u"meta_info"_s)[u"is_general"].toBool(), true);
    const ProjectsReply again = fixture.post(path, {{u"flag"_s, u"internal"_s}});
    QCOMPARE(again.status, 200);
    QCOMPARE(again.id(), created.id());
}

void ProjectsPortalTest::deletesTaskLists()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.del(listsPath + u'/' + pids::list).status, 204);
    QVERIFY(fixture.store().of(projects::kind::tasks).isEmpty());
    QVERIFY(fixture.store().of(projects::kind::timeLogs).isEmpty());
    QCOMPARE(fixture.get(projectPath).json.value(u"tasks"_s)[u"open_count"].toInt(-1), 0);
    QCOMPARE(fixture.del(listsPath + u'/' + pids::list).status, 404);
}

void ProjectsPortalTest::closedProjectsRefuse()
{
    ProjectsFixture fixture;
    QCOMPARE(fixture.patch(projectPath, {{u"project_type"_s, u"archived"_s}}).status, 200);
    const ProjectsReply refused = fixture.post(listsPath, {{u"name"_s, u"A"_s}});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.field(), u"project"_s);
    QCOMPARE(fixture.patch(projectPath, {{u"project_type"_s, u"active"_s}}).status, 200);
    QCOMPARE(fixture.post(listsPath, {{u"name"_s, u"A"_s}}).status, 201);
    QCOMPARE(fixture.patch(projectPath, {{u"status"_s, QJsonObject{{u"id"_s, pids::projectDone}}}}).status, 200);
    QVERIFY(projects::isClosedProject(fixture.get(projectPath).json));
    QCOMPARE(fixture.del(listsPath + u'/' + pids::list).status, 400);
}

void ProjectsPortalTest::searches()
{
    ProjectsFixture fixture;
    const ProjectsReply words = fixture.get(u"/search"_s, {{u"search_term"_s, u"RACKS mount"_s}});
    QCOMPARE(words.list(u"tasks"_s).size(), 1);
    QCOMPARE(words.row(u"tasks"_s).value(u"id"_s), pids::task);
    QCOMPARE(words.list(u"projects"_s).size(), 0);
    const ProjectsReply key = fixture.get(u"/search"_s, {{u"search_term"_s, u"NW-T2"_s}, {u"module"_s, u"tasks"_s}});
    QCOMPARE(key.row(u"tasks"_s).value(u"id"_s), pids::done);
    QVERIFY(!key.json.contains(u"issues"_s));
    const ProjectsReply paged = fixture.get(
        projectPath + u"/search"_s, {{u"search_term"_s, u"racks"_s}, {u"page"_s, u"2"_s}, {u"per_page"_s, u"1"_s}});
    QCOMPARE(paged.row(u"tasks"_s).value(u"id"_s), pids::done);
    QCOMPARE(paged.page().value(u"has_next_page"_s), false);
    QCOMPARE(fixture.get(u"/search"_s).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(fixture.get(u"/search"_s, {{u"search_term"_s, u"x"_s}, {u"module"_s, u"logs"_s}}).field(), u"module"_s);
}

void ProjectsPortalTest::generatedPortal()
{
    ProjectsFixture fixture(ProjectsFixture::Content::Generated);
    const ProjectsReply list = fixture.get(u"/projects"_s, {{u"per_page"_s, u"200"_s}});
    QVERIFY(list.array.size() >= 10);
    for (const QJsonValue row : list.array) {
        const QString id = row[u"id"].toString();
        QVERIFY2(!projects::membersOf(fixture.store(), id).isEmpty(), qPrintable(id));
        // What is derived is settled already.
        const QJsonObject before = *fixture.store().of(projects::kind::projects).find(id);
        projects::settleProject(fixture.store(), id);
        QCOMPARE(*fixture.store().of(projects::kind::projects).find(id), before);
    }
}
} // namespace tst_projectsportal

ATLAS_TEST(tst_projectsportal::ProjectsPortalTest)
#include "tst_projectsportal.moc"
