// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/operationregistry.h"
#include "tests/services/projects/projectswritefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_projectsoperations
{
using namespace Qt::Literals::StringLiterals;

namespace
{
OperationServices projectsOnly(ProjectsService &projects)
{
    OperationServices services;
    services.projects = &projects;
    return services;
}

struct ProjectsRegistryFixture : ProjectsWriteFixture {
    using ProjectsWriteFixture::ProjectsWriteFixture;
    OperationRegistry registry{projectsOnly(projects)};

    [[nodiscard]] Result<OperationResult> call(const char *name, const QByteArray &json) const
    {
        return QCoro::waitFor(registry.call(QString::fromLatin1(name), object(json)));
    }
    [[nodiscard]] Result<OperationPlan> plan(const char *name, const QByteArray &json) const
    {
        return QCoro::waitFor(registry.plan(QString::fromLatin1(name), object(json)));
    }
    [[nodiscard]] QStringList idsOf(const Result<OperationResult> &result) const
    {
        QStringList ids;
        const QJsonArray rows = result ? result->data.toArray() : QJsonArray();
        for (const QJsonValue &row : rows)
            ids.append(row[u"id"_s].toString());
        return ids;
    }
};
} // namespace

/// The six operations of Projects: parameters become the right requests, answers keep Zoho's names.
class TestProjectsOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsProjects_data();
    void listsProjects();
    void allFollowsPagesAndTakesEachOnce();
    void listsTasks_data();
    void listsTasks();
    void tasksOfOneProject();
    void readsAProject();
    void createsATask();
    void updatesATask();
    void conflictHasDetails();
    void logsTime();
    void logsTimeOfAMember_data();
    void logsTimeOfAMember();
    void logsTimeRefuses_data();
    void logsTimeRefuses();
    void anotherPortal();
    void dryRunsOnlyRead();
    void withoutAnAccount();
};

namespace
{
QByteArray projectRow(const QByteArray &id, const QByteArray &name, bool closed)
{
    return R"({"id":")" + id + R"(","key":"NW-)" + id + R"(","name":")" + name + R"(","status":{"id":"1","name":")" +
           (closed ? "Completed" : "Active") + R"(","is_closed_type":)" + (closed ? "true" : "false") +
           R"(},"is_completed":)" + (closed ? "true" : "false") + "}";
}

QByteArray owned(const QByteArray &zpuid, const QByteArray &end)
{
    return R"(,"status":{"id":"68","name":"In Progress","is_closed_type":false},"is_completed":false,
        "end_date":")" +
           end + R"(T16:00:00.000Z","owners_and_work":{"owners":[{"zpuid":")" + zpuid +
           R"(","name":"Ivo Brandt","email":"ivo@example.com","work_values":"02:00"}]})";
}
} // namespace

void TestProjectsOperations::listsProjects_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all") << QByteArray("{}") << QStringList{u"7"_s, u"8"_s, u"9"_s};
    QTest::newRow("open") << QByteArray(R"({"status":"open"})") << QStringList{u"7"_s, u"9"_s};
    QTest::newRow("closed") << QByteArray(R"({"status":"closed"})") << QStringList{u"8"_s};
    QTest::newRow("status") << QByteArray(R"({"status":"active"})") << QStringList{u"7"_s, u"9"_s};
    QTest::newRow("search") << QByteArray(R"({"search":"WARE"})") << QStringList{u"7"_s};
    QTest::newRow("key") << QByteArray(R"({"search":"nw-9"})") << QStringList{u"9"_s};
}

void TestProjectsOperations::listsProjects()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const QStringList, ids);
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/projects"),
                    f.ok("[" + projectRow("7", "Warehouse rollout", false) + "," + projectRow("8", "Old shop", true) +
                         "," + projectRow("9", "Fleet app", false) + "]"));
    const Result<OperationResult> result = f.call("projects_list", parameters);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(f.idsOf(result), ids);
    QCOMPARE(result->rows, int(ids.size()));
    QVERIFY(!result->more);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::allFollowsPagesAndTakesEachOnce()
{
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/tasks"), f.tasks(f.task("1") + "," + f.task("2"), true));
    f.server.expect(f.reading("/tasks"), f.tasks(f.task("2") + "," + f.task("3"), true));
    f.server.expect(f.reading("/tasks"), f.tasks(f.task("3"), true)); // "has_next_page" stuck on true
    const Result<OperationResult> all = f.call("projects_list_tasks", R"({"all":true,"per_page":2})");
    QCOMPARE(f.idsOf(all), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(f.last().query.value(u"page"_s), u"3"_s);
    QCOMPARE(f.last().query.value(u"per_page"_s), u"2"_s);
    QCOMPARE(f.server.finish(), QString());
    f.server.expect(f.reading("/tasks"), f.tasks(f.task("1"), true));
    const Result<OperationResult> first = f.call("projects_list_tasks", R"({"per_page":1})");
    QVERIFY(first && first->more);
    QCOMPARE(first->pageToken, u"2"_s);
}

void TestProjectsOperations::listsTasks_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QByteArray>("completed"); // the value Zoho is asked for; empty: not asked
    QTest::newRow("owner's zpuid") << QByteArray(R"({"owner":"12"})") << QStringList{u"1"_s, u"2"_s} << QByteArray();
    QTest::newRow("owner's address") << QByteArray(R"({"owner":"IVO@example.com"})") << QStringList{u"1"_s, u"2"_s}
                                     << QByteArray();
    QTest::newRow("owner's name") << QByteArray(R"({"owner":"ivo brandt"})") << QStringList{u"1"_s, u"2"_s}
                                  << QByteArray();
    QTest::newRow("nobody's") << QByteArray(R"({"owner":"Mara"})") << QStringList() << QByteArray();
    QTest::newRow("overdue") << QByteArray(R"({"overdue":true})") << QStringList{u"1"_s} << QByteArray("false");
    QTest::newRow("open") << QByteArray(R"({"status":"open"})") << QStringList{u"1"_s, u"2"_s} << QByteArray("false");
    QTest::newRow("closed") << QByteArray(R"({"status":"closed"})") << QStringList{u"3"_s} << QByteArray("true");
    QTest::newRow("status") << QByteArray(R"({"status":"in progress"})") << QStringList{u"1"_s, u"2"_s} << QByteArray();
}

void TestProjectsOperations::listsTasks()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const QStringList, ids);
    QFETCH(const QByteArray, completed);
    ProjectsRegistryFixture f;
    const QByteArray done = R"(,"status":{"id":"70","name":"Closed","is_closed_type":true},"is_completed":true)";
    f.server.expect(f.reading("/tasks"), f.tasks(f.task("1", owned("12", "2020-10-05")) + "," +
                                                 f.task("2", owned("12", "2099-10-05")) + "," + f.task("3", done)));
    const Result<OperationResult> result = f.call("projects_list_tasks", parameters);
    QCOMPARE(f.idsOf(result), ids);
    const QString filter = f.last().query.value(u"filter"_s);
    if (completed.isEmpty())
        QCOMPARE(filter, QString());
    else
        QCOMPARE(f.object(filter.toUtf8()), f.object(R"({"criteria":[{"field_name":"is_completed",
            "criteria_condition":"is","value":[")" + completed +
                                                     R"("]}],"pattern":"1"})"));
}

void TestProjectsOperations::tasksOfOneProject()
{
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/projects/7/tasks"), f.tasks(f.task("1")));
    QCOMPARE(f.idsOf(f.call("projects_list_tasks", R"({"project_id":"7"})")), QStringList{u"1"_s});
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::readsAProject()
{
    ProjectsRegistryFixture f;
    const Result<OperationResult> project = f.call("projects_get", R"({"project_id":"7"})");
    QVERIFY(project);
    QCOMPARE(project->data[u"name"_s].toString(), u"Warehouse rollout"_s);
    f.server.expect(f.reading("/projects/8"), f.status(404, "{}"));
    const Result<OperationResult> none = f.call("projects_get", R"({"project_id":"8"})");
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QCOMPARE(none.error().field, u"project_id"_s);
}

void TestProjectsOperations::createsATask()
{
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/projects/7/tasks"), f.tasks({}));
    f.server.expect(f.line("POST", "/projects/7/tasks"), f.ok(f.task("5"), 201));
    const Result<OperationResult> result =
        f.call("projects_create_task", R"({"project_id":"7","task":{"name":"Mount racks","priority":"high"}})");
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"id"_s].toString(), u"5"_s);
    QCOMPARE(result->requests, 3); // project, newest tasks, create
    QCOMPARE(f.call("projects_create_task", R"({"project_id":"7","task":{"priority":"high"}})").error().field,
             u"name"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::updatesATask()
{
    ProjectsRegistryFixture f;
    const char *const one = "/projects/7/tasks/5";
    f.server.expect(f.reading(one), f.ok(f.task("5", R"(,"priority":"low")")));
    f.server.expect(f.line("PATCH", one), f.ok(f.task("5", R"(,"priority":"high")")));
    f.server.expect(f.reading(one), f.ok(f.task("5", R"(,"priority":"high")")));
    const QByteArray parameters = R"({"project_id":"7","task_id":"5","task":{"priority":"high"}})";
    const Result<OperationResult> result = f.call("projects_update_task", parameters);
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"priority"_s].toString(), u"high"_s);
    f.server.expect(f.reading(one), f.status(404, "{}"));
    const Result<OperationResult> gone = f.call("projects_update_task", parameters);
    QCOMPARE(gone.error().code, u"deleted_meanwhile"_s);
    QCOMPARE(gone.error().field, u"task_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::conflictHasDetails()
{
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/projects/7/tasks/5"), f.ok(f.task("5", R"(,"priority":"medium")")));
    const Result<OperationResult> result =
        f.call("projects_update_task", R"({"project_id":"7","task_id":"5","task":{"priority":"high"},
            "base":{"priority":"low"}})");
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(result.error().details[u"fields"_s][0][u"theirs"_s].toString(), u"medium"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::logsTime()
{
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/projects/7/timelogs"), f.status(204));
    f.server.expect(f.line("POST", "/projects/7/log"),
                    f.ok(R"({"id":"99","date":"2026-03-15","log_hour":"01:30","notes":"Cabling"})", 201));
    const Result<OperationResult> result =
        f.call("projects_log_time", R"({"project_id":"7","task_id":"5","date":"2026-03-15","hours":"1h30",
            "notes":"Cabling","billable":false})");
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(result->data[u"id"_s].toString(), u"99"_s);
    QCOMPARE(result->data[u"log_hour"_s].toString(), u"01:30"_s);
    QCOMPARE(result->data[u"billing_status"_s].toString(), u"Non Billable"_s);
    QCOMPARE(f.lastBody(), f.object(R"({"date":"2026-03-15","hours":"01:30","bill_status":"Non Billable",
        "notes":"Cabling","module":{"type":"task","id":"5"}})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::logsTimeOfAMember_data()
{
    QTest::addColumn<QString>("owner");
    QTest::newRow("zpuid") << u"12"_s;
    QTest::newRow("address") << u"ivo@example.com"_s;
    QTest::newRow("name") << u"Ivo Brandt"_s;
}

void TestProjectsOperations::logsTimeOfAMember()
{
    QFETCH(const QString, owner);
    ProjectsRegistryFixture f;
    f.server.expect(f.reading("/projects/7/timelogs"), f.status(204));
    f.server.expect(f.line("POST", "/projects/7/log"),
                    f.ok(R"({"id":"99","date":"2026-03-15","log_hour":"01:30"})", 201));
    const Result<OperationResult> result =
        f.call("projects_log_time", R"({"project_id":"7","task_id":"5","date":"2026-03-15","hours":"1.5","owner":")" +
                                        owner.toUtf8() + R"("})");
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(f.lastBody().value(u"owner_zpuid"_s).toString(), u"12"_s);
}

void TestProjectsOperations::logsTimeRefuses_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("hours") << QByteArray(R"("date":"2026-03-15","hours":"25:00")") << u"hours"_s << u"too_many_hours"_s;
    QTest::newRow("no duration") << QByteArray(R"("date":"2026-03-15","hours":"a while")") << u"hours"_s
                                 << u"bad_hours"_s;
    QTest::newRow("day") << QByteArray(R"("date":"2026-02-30","hours":"1")") << u"date"_s << u"invalid_parameter"_s;
    QTest::newRow("stranger") << QByteArray(R"("date":"2026-03-15","hours":"1","owner":"Nobody")") << u"owner"_s
                              << u"unknown_owner"_s;
}

void TestProjectsOperations::logsTimeRefuses()
{
    QFETCH(const QByteArray, more);
    QFETCH(const QString, field);
    QFETCH(const QString, code);
    ProjectsRegistryFixture f;
    const Result<OperationResult> result =
        f.call("projects_log_time", R"({"project_id":"7","task_id":"5",)" + more + "}");
    QVERIFY(!result);
    QCOMPARE(result.error().field, field);
    QCOMPARE(result.error().code, code);
    QCOMPARE(f.sent(f.line("POST", "/projects/7/log")), 0);
}

void TestProjectsOperations::anotherPortal()
{
    ProjectsRegistryFixture f;
    f.server.always(u"GET /api/v3/portals"_s, f.ok(R"([{"id":"60","portal_name":"nordwerk"},
        {"id":"61","portal_name":"atelier","is_default_portal":false}])"));
    f.server.always(u"GET /api/v3/portal/61"_s, f.ok(R"({"portal_details":{"id":"61","name":"atelier"}})"));
    f.server.expect(u"GET /api/v3/portal/61/projects"_s, f.ok("[" + projectRow("3", "Elsewhere", false) + "]"));
    QCOMPARE(f.idsOf(f.call("projects_list", R"({"portal_id":"61"})")), QStringList{u"3"_s});
    f.server.expect(f.reading("/projects"), f.ok("[" + projectRow("7", "Here", false) + "]"));
    QCOMPARE(f.idsOf(f.call("projects_list", "{}")), QStringList{u"7"_s}); // the others are not redirected
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::dryRunsOnlyRead()
{
    ProjectsRegistryFixture f;
    f.server.always(f.reading("/projects/7/tasks/5"), f.ok(f.task("5", R"(,"priority":"low")")));
    const auto method = [](const Result<OperationPlan> &plan) {
        return plan ? plan->request.value(u"method"_s).toString() : plan.error().code;
    };
    QCOMPARE(method(f.plan("projects_list", R"({"status":"open"})")), u"GET"_s);
    QCOMPARE(method(f.plan("projects_get", R"({"project_id":"7"})")), u"GET"_s);
    QCOMPARE(method(f.plan("projects_list_tasks", R"({"overdue":true})")), u"GET"_s);
    const Result<OperationPlan> create =
        f.plan("projects_create_task", R"({"project_id":"7","task":{"name":"Mount racks"}})");
    QCOMPARE(method(create), u"POST"_s);
    QCOMPARE(create->request.value(u"body"_s).toObject(), f.object(R"({"name":"Mount racks"})"));
    QCOMPARE(create->requests, 3);
    const QByteArray change = R"({"project_id":"7","task_id":"5","task":{"priority":")";
    const Result<OperationPlan> update = f.plan("projects_update_task", change + R"(high"}})");
    QCOMPARE(method(update), u"PATCH"_s);
    QCOMPARE(update->request.value(u"body"_s).toObject(), f.object(R"({"priority":"high"})"));
    const Result<OperationPlan> nothing = f.plan("projects_update_task", change + R"(low"}})");
    QVERIFY(nothing && nothing->request.isEmpty());
    const Result<OperationPlan> log =
        f.plan("projects_log_time", R"({"project_id":"7","task_id":"5","date":"2026-03-15","hours":"90m"})");
    QCOMPARE(method(log), u"POST"_s);
    QCOMPARE(log->request.value(u"body"_s).toObject().value(u"hours"_s).toString(), u"01:30"_s);
    const QList<SeenRequest> seen = f.server.seen();
    for (const SeenRequest &request : seen)
        QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsOperations::withoutAnAccount()
{
    const OperationRegistry table({});
    QCOMPARE(QCoro::waitFor(table.call(u"projects_list"_s, {})).error().code, u"no_account"_s);
}
} // namespace atlas::test::tst_projectsoperations

ATLAS_TEST(atlas::test::tst_projectsoperations::TestProjectsOperations)
#include "tst_projectsoperations.moc"
