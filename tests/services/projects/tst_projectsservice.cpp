// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_projectsservice
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestProjectsService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settlesTheOnlyPortal();
    void takesTheDefaultPortal();
    void leavesTheChoiceToThePerson();
    void noPortal();
    void anIdAloneIsCompleted();
    void aPortalThatMayNotBeReadStillWorks();
    void asksOnceForAll();
    void knowsItsOwnUser();
    void listsExactly();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void failuresUnderSuccess_data();
    void failuresUnderSuccess();
    void namesTheMissingScope();
    void anEmptyAnswerIsAnEmptyPage();
    void readsRecords();
    void idsAreDigits();
    void readsMonthsOfLogs();
    void stopsWhereLogsRepeat();
    void oneDayIsReadAsADay();
    void readsASchedule();
    void aPortalWithoutTheOlderApiHasNoLinks_data();
    void aPortalWithoutTheOlderApiHasNoLinks();
    void readsStatusesCommentsAndMembers();
    void aLockedPortalSaysUntilWhen();
};

void TestProjectsService::settlesTheOnlyPortal()
{
    ProjectsFixture f;
    f.onePortal();
    f.projects.useEmail(u"Mara.Lind@example.com"_s);
    const Result<ProjectsPortal> portal = QCoro::waitFor(f.projects.portal());
    QVERIFY(portal);
    QCOMPARE(portal->id, u"60012345678"_s);
    QCOMPARE(portal->name, u"Nordwerk GmbH"_s);
    QCOMPARE(portal->zone, QByteArray("Europe/Paris"));
    QCOMPARE(portal->dayStart, QTime(8, 30));
    QCOMPARE(portal->workingDays, (QList<int>{1, 2}));
    QCOMPARE(portal->userId, u"14003"_s); // the owner is the person
    QVERIFY(QCoro::waitFor(f.projects.portal()));
    QCOMPARE(f.server.seen().size(), 2);
}

void TestProjectsService::takesTheDefaultPortal()
{
    ProjectsFixture f;
    f.server.expect(u"GET /api/v3/portals"_s,
                    f.ok(R"([{"id":"1","portal_name":"a"},{"id":"60012345678","is_default_portal":true}])"));
    f.server.expect(f.v3({}), f.ok(R"({"portal_details":{"id":"60012345678","name":"b"}})"));
    QCOMPARE(QCoro::waitFor(f.projects.portal())->name, u"b"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsService::leavesTheChoiceToThePerson()
{
    ProjectsFixture f;
    f.server.expect(u"GET /api/v3/portals"_s,
                    f.ok(R"([{"id":"1","portal_name":"a"},{"id":"60012345678","portal_name":"b"}])"));
    const Result<ProjectsPortal> open = QCoro::waitFor(f.projects.portal());
    QCOMPARE(open.error().kind, ErrorKind::Usage);
    QCOMPARE(open.error().code, u"choose_portal"_s);
    const QJsonArray choices = open.error().details[u"portals"_s].toArray();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.at(1)[u"name"_s].toString(), u"b"_s);
}

void TestProjectsService::noPortal()
{
    ProjectsFixture f;
    f.server.expect(u"GET /api/v3/portals"_s, f.status(204));
    const Result<ProjectsRowPage> none = QCoro::waitFor(f.projects.list(ProjectsListQuery(ProjectsKind::Task)));
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QCOMPARE(none.error().code, u"no_portal"_s);
}

void TestProjectsService::anIdAloneIsCompleted()
{
    ProjectsFixture f;
    f.onePortal();
    ProjectsPortal portal;
    portal.id = u"60012345678"_s;
    f.projects.usePortal(portal);
    QVERIFY(f.projects.hasPortal());
    QCOMPARE(QCoro::waitFor(f.projects.portal())->zone, QByteArray("Europe/Paris"));
    QCOMPARE(f.server.seen().size(), 1);
    portal.name = u"Nordwerk"_s; // known: spares the call
    f.projects.usePortal(portal);
    QCOMPARE(QCoro::waitFor(f.projects.portal())->name, u"Nordwerk"_s);
    QCOMPARE(f.server.seen().size(), 1);
    portal.id = u"60012345678/../1"_s;
    portal.name.clear();
    f.projects.usePortal(portal);
    QCOMPARE(QCoro::waitFor(f.projects.portal()).error().field, u"portal_id"_s);
    QCOMPARE(f.server.seen().size(), 1);
}

void TestProjectsService::aPortalThatMayNotBeReadStillWorks()
{
    ProjectsFixture f;
    f.server.expect(u"GET /api/v3/portals"_s,
                    f.ok(R"([{"id":"60012345678","portal_name":"nordwerk","timezone":"Europe/Berlin"}])"));
    f.server.expect(f.v3({}), f.refusal(403, "FORBIDDEN"));
    const Result<ProjectsPortal> portal = QCoro::waitFor(f.projects.portal());
    QVERIFY(portal);
    QCOMPARE(portal->zone, QByteArray("Europe/Berlin"));
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsService::asksOnceForAll()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/tasks"_s), f.list("tasks", {}));
    f.server.always(f.v3(u"/issues"_s), f.list("issues", {}));
    Pending<Result<ProjectsRowPage>> tasks(f.projects.list(ProjectsListQuery(ProjectsKind::Task)));
    Pending<Result<ProjectsRowPage>> issues(f.projects.list(ProjectsListQuery(ProjectsKind::Issue)));
    QTRY_VERIFY(tasks.done() && issues.done());
    QVERIFY(tasks.value() && issues.value());
    QCOMPARE(f.server.seen().size(), 4);
}

void TestProjectsService::knowsItsOwnUser()
{
    ProjectsFixture f;
    f.onePortal();
    f.projects.useEmail(u"ivo.brandt@example.com"_s);
    QCOMPARE(QCoro::waitFor(f.projects.portal())->userId, QString()); // not the owner
}

void TestProjectsService::listsExactly()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.expect(f.v3(u"/projects/71/tasks"_s), f.list("tasks", f.task(1), true));
    ProjectsListQuery query(ProjectsKind::Task);
    query.projectId = u"71"_s;
    query.sortBy = u"DESC(last_modified_time)"_s;
    query.filter = {{u"pattern"_s, u"1"_s}};
    query.more = {{u"view_id"_s, u"A&B + C"_s}};
    query.page = 3;
    query.perPage = 50;
    const Result<ProjectsRowPage> page = QCoro::waitFor(f.projects.list(query));
    QVERIFY(page && page->more);
    QCOMPARE(page->rows.size(), 1);
    const QMap<QString, QString> expected{{u"sort_by"_s, u"DESC(last_modified_time)"_s},
                                          {u"filter"_s, u"{\"pattern\":\"1\"}"_s},
                                          {u"view_id"_s, u"A&B + C"_s},
                                          {u"page"_s, u"3"_s},
                                          {u"per_page"_s, u"50"_s}};
    QCOMPARE(f.server.seen().last().query, expected);
    QCOMPARE(f.server.seen().last().headers["authorization"], QByteArray("Zoho-oauthtoken t1"));
}

void TestProjectsService::refusesBadQueries_data()
{
    QTest::addColumn<ProjectsKind>("kind");
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("field");
    QTest::newRow("page 0") << ProjectsKind::Task << 0 << 200 << QString() << u"page"_s;
    QTest::newRow("too many") << ProjectsKind::Task << 1 << 201 << QString() << u"per_page"_s;
    QTest::newRow("bad project") << ProjectsKind::Task << 1 << 200 << u"7/1"_s << u"project_id"_s;
    QTest::newRow("lists of the portal") << ProjectsKind::TaskList << 1 << 200 << QString() << u"project_id"_s;
}

void TestProjectsService::refusesBadQueries()
{
    QFETCH(ProjectsKind, kind);
    ProjectsFixture f;
    f.onePortal();
    QVERIFY(QCoro::waitFor(f.projects.portal()));
    const qsizetype before = f.server.seen().size();
    ProjectsListQuery query(kind);
    QFETCH(int, page);
    QFETCH(int, perPage);
    QFETCH(QString, project);
    query.page = page;
    query.perPage = perPage;
    query.projectId = project;
    const Result<ProjectsRowPage> refused = QCoro::waitFor(f.projects.list(query));
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QTEST(refused.error().field, "field");
    QCOMPARE(f.server.seen().size(), before);
}

void TestProjectsService::failuresUnderSuccess_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("v3") << QByteArray(R"({"error":{"status_code":"400","title":"INVALID_PARAMETER_VALUE"}})")
                        << ErrorKind::Validation;
    QTest::newRow("older") << QByteArray(R"({"error":{"code":6404,"message":"Resource Not Found"}})")
                           << ErrorKind::NotFound;
    QTest::newRow("words") << QByteArray(R"({"error":"invalid"})") << ErrorKind::Validation;
    QTest::newRow("long") << R"({"error":{"status_code":"500","title":"INTERNAL_SERVER_ERROR"},"x":")" +
                                 QByteArray(20'000, 'x') + "\"}"
                          << ErrorKind::Server;
    QTest::newRow("no json") << QByteArray("oops") << ErrorKind::Decode;
    QTest::newRow("html") << QByteArray("<html></html>") << ErrorKind::Server;
}

void TestProjectsService::failuresUnderSuccess()
{
    QFETCH(QByteArray, body);
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/tasks"_s), f.ok(body));
    const Result<ProjectsRowPage> page = QCoro::waitFor(f.projects.list(ProjectsListQuery(ProjectsKind::Task)));
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
}

void TestProjectsService::namesTheMissingScope()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/issues"_s), f.refusal(401, "INVALID_OAUTHSCOPE"));
    const Result<ProjectsRowPage> page = QCoro::waitFor(f.projects.list(ProjectsListQuery(ProjectsKind::Issue)));
    QCOMPARE(page.error().kind, ErrorKind::MissingScope);
    QCOMPARE(page.error().missingScope, u"ZohoProjects.bugs.READ"_s);
}

void TestProjectsService::anEmptyAnswerIsAnEmptyPage()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.expect(f.v3(u"/projects"_s), f.status(204));
    const Result<ProjectsRowPage> page = QCoro::waitFor(f.projects.list(ProjectsListQuery(ProjectsKind::Project)));
    QVERIFY(page && page->rows.isEmpty() && !page->more);
}

void TestProjectsService::readsRecords()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.expect(f.v3(u"/projects/71/tasks/9"_s), f.ok(f.task(9)));
    f.server.expect(f.v3(u"/projects/71"_s), f.ok(R"({"id":"71","name":"Warehouse rollout"})"));
    f.server.expect(f.v3(u"/projects/71/phases/8"_s), f.status(404, R"({"error":{"title":"X"}})"));
    f.server.expect(f.v3(u"/projects/71/logs/5"_s), f.refusal(404, "X"));
    f.server.expect(f.v3(u"/projects/71/logs/5"_s), f.ok(f.log(5, "2026-11-02")));
    QCOMPARE(QCoro::waitFor(f.projects.record(ProjectsKind::Task, u"71"_s, u"9"_s))->value(u"name"_s).toString(),
             u"Task 9"_s);
    QVERIFY(QCoro::waitFor(f.projects.record(ProjectsKind::Project, {}, u"71"_s)));
    const Result<QJsonObject> gone = QCoro::waitFor(f.projects.record(ProjectsKind::Milestone, u"71"_s, u"8"_s));
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QCOMPARE(gone.error().field, u"id"_s);
    QVERIFY(QCoro::waitFor(f.projects.record(ProjectsKind::TimeLog, u"71"_s, u"5"_s)));
    QCOMPARE(f.server.seen().last().query[u"type"_s], u"issue"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsService::idsAreDigits()
{
    ProjectsFixture f;
    for (const QString &id : {QString(), u"12/../../users"_s, u"12?x=1"_s, u"NW-1"_s}) {
        QCOMPARE(QCoro::waitFor(f.projects.record(ProjectsKind::Task, u"71"_s, id)).error().field, u"id"_s);
        QCOMPARE(QCoro::waitFor(f.projects.record(ProjectsKind::Task, id, u"71"_s)).error().field, u"project_id"_s);
        QCOMPARE(QCoro::waitFor(f.projects.record(ProjectsKind::TimeLog, id, u"71"_s)).error().kind, ErrorKind::Usage);
        QCOMPARE(QCoro::waitFor(f.projects.schedule(id)).error().kind, ErrorKind::Usage);
        QCOMPARE(QCoro::waitFor(f.projects.taskStatuses(id)).error().kind, ErrorKind::Usage);
        QCOMPARE(QCoro::waitFor(f.projects.comments(u"71"_s, id)).error().field, u"task_id"_s);
        QCOMPARE(QCoro::waitFor(f.projects.members(id)).error().kind, ErrorKind::Usage);
    }
    QVERIFY(f.server.seen().isEmpty());
}

void TestProjectsService::readsMonthsOfLogs()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(1, "2026-10-19"), f.log(2, "2026-10-20")}, true));
    f.server.expect(f.v3(u"/timelogs"_s), f.logs({f.log(3, "2026-10-31")}));
    f.server.expect(f.v3(u"/timelogs"_s),
                    f.logs({f.log(3, "2026-10-31"), f.log(4, "2026-11-10"), f.log(5, "2026-11-11")}));
    const Result<QJsonArray> rows =
        QCoro::waitFor(f.projects.timeLogs(LogModule::Issue, QDate(2026, 10, 20), QDate(2026, 11, 10), Priority::User));
    QVERIFY(rows);
    QStringList ids;
    for (const QJsonValue &row : *rows)
        ids.append(row[u"id"_s].toString());
    QCOMPARE(ids, (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    QCOMPARE(f.server.finish(), QString());
    const QList<SeenRequest> asked = f.seen(f.v3(u"/timelogs"_s));
    QCOMPARE(asked.at(0).query[u"module"_s], u"{\"type\":\"issue\"}"_s);
    QCOMPARE(asked.at(0).query[u"view_type"_s], u"month"_s);
    QCOMPARE(asked.at(0).query[u"start_date"_s], u"2026-10-01"_s);
    QCOMPARE(asked.at(0).query[u"end_date"_s], u"2026-10-31"_s);
    QCOMPARE(asked.at(1).query[u"page"_s], u"2"_s);
    QCOMPARE(asked.at(2).query[u"start_date"_s], u"2026-11-01"_s);
    QVERIFY(!asked.at(0).query.contains(u"fetch_by_modified_time"_s));
    QCOMPARE(
        QCoro::waitFor(f.projects.timeLogs(LogModule::Task, QDate(2026, 11, 2), QDate(2026, 11, 1), Priority::User))
            .error()
            .kind,
        ErrorKind::Usage);
}

void TestProjectsService::stopsWhereLogsRepeat()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/timelogs"_s), f.logs({f.log(1, "2026-11-10")}, true)); // says forever that there is more
    const Result<QJsonArray> rows =
        QCoro::waitFor(f.projects.timeLogs(LogModule::Task, QDate(2026, 11, 1), QDate(2026, 11, 30), Priority::User));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(f.seen(f.v3(u"/timelogs"_s)).size(), 2);
}

void TestProjectsService::oneDayIsReadAsADay()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.v3(u"/timelogs"_s), f.logs({f.log(1, "2026-11-20")}));
    const QDate day(2026, 11, 22);
    const Result<QJsonArray> changed =
        QCoro::waitFor(f.projects.changedTimeLogs(LogModule::Task, day, day, Priority::User));
    QVERIFY(changed);
    QCOMPARE(changed->size(), 1); // of another day, changed on that one
    const QMap<QString, QString> query = f.server.seen().last().query;
    QCOMPARE(query[u"view_type"_s], u"day"_s);
    QCOMPARE(query[u"start_date"_s], u"2026-11-22"_s);
    QCOMPARE(query[u"end_date"_s], u"2026-11-22"_s);
    QCOMPARE(query[u"fetch_by_modified_time"_s], u"true"_s);
}

void TestProjectsService::readsASchedule()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.older(u"/projects/71/tasks/"_s),
                    f.ok(R"({"tasks":[{"id":22,"id_string":"22","dependency":{"predecessor":[21]}}]})"));
    f.server.always(f.v3(u"/projects/71/baselines"_s),
                    f.ok(R"({"baselines":[{"id":"2","name":"Re-plan","created_time":"2026-06-01T08:00:00Z"}]})"));
    f.server.always(
        f.v3(u"/projects/71/baselinedetails"_s),
        f.ok(R"({"details":[{"task":{"id":"21"},"start_date":"2026-04-01T06:00:00Z","end_date":"2026-04-03"}]})"));
    const Result<ProjectSchedule> schedule = QCoro::waitFor(f.projects.schedule(u"71"_s));
    QVERIFY(schedule);
    QCOMPARE(schedule->links.size(), 1);
    QCOMPARE(schedule->links.first().predecessorId, u"21"_s);
    QCOMPARE(schedule->baselineName, u"Re-plan"_s);
    QCOMPARE(schedule->baselineTaken, QDate(2026, 6, 1));
    QCOMPARE(schedule->baseline.first().start, QDate(2026, 4, 1));
    QCOMPARE(schedule->readAt, f.clock.now());
    const SeenRequest asked = f.seen(f.older(u"/projects/71/tasks/"_s)).first();
    QCOMPARE(asked.query[u"index"_s], u"1"_s);
    QCOMPARE(asked.query[u"range"_s], u"100"_s);
}

void TestProjectsService::aPortalWithoutTheOlderApiHasNoLinks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("gone") << QByteArray() << 404;
    QTest::newRow("no rule") << QByteArray(R"({"error":{"status_code":"400","title":"URL_RULE_NOT_CONFIGURED"}})")
                             << 400;
    QTest::newRow("wrong url") << QByteArray(R"({"error":{"code":6891,"message":"Given URL is wrong"}})") << 400;
}

void TestProjectsService::aPortalWithoutTheOlderApiHasNoLinks()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ProjectsFixture f;
    f.onePortal();
    f.server.always(f.older(u"/projects/71/tasks/"_s), f.status(status, body));
    f.server.always(f.v3(u"/projects/71/baselines"_s), f.status(status, body));
    const Result<ProjectSchedule> schedule = QCoro::waitFor(f.projects.schedule(u"71"_s));
    QVERIFY(schedule);
    QVERIFY(schedule->links.isEmpty() && !schedule->baselineTaken.isValid());
    QCOMPARE(schedule->projectId, u"71"_s);
}

void TestProjectsService::readsStatusesCommentsAndMembers()
{
    ProjectsFixture f;
    f.onePortal();
    f.server.expect(f.older(u"/projects/71/tasklayouts"_s),
                    f.ok(R"({"layouts":[{"status_details":[{"id":"1","name":"Open","type":"open"}]}]})"));
    f.server.expect(f.v3(u"/projects/71/tasks/9/comments"_s),
                    f.ok(R"({"comments":[{"id":"4","comment":"<b>ok</b>","created_by":{"zpuid":"14003"},
                             "created_time":"2026-11-02T08:00:00Z"}]})"));
    f.server.expect(f.v3(u"/projects/71/users"_s),
                    f.list("users", R"({"id":"7","zpuid":"14003","full_name":"Mara Lind"})"));
    QCOMPARE(QCoro::waitFor(f.projects.taskStatuses(u"71"_s))->first().name, u"Open"_s);
    const Result<QList<TaskComment>> comments = QCoro::waitFor(f.projects.comments(u"71"_s, u"9"_s));
    QVERIFY(comments);
    QCOMPARE(comments->first().html, u"<b>ok</b>"_s);
    QCOMPARE(comments->first().author.id, u"14003"_s);
    const Result<QList<WorkPerson>> members = QCoro::waitFor(f.projects.members(u"71"_s));
    QVERIFY(members);
    QCOMPARE(members->first().id, u"14003"_s);
    QCOMPARE(members->first().name, u"Mara Lind"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestProjectsService::aLockedPortalSaysUntilWhen()
{
    ProjectsFixture f;
    f.onePortal();
    QVERIFY(QCoro::waitFor(f.projects.portal()));
    f.server.expect(f.v3(u"/tasks"_s), f.throttled("900"));
    const Result<ProjectsRowPage> locked = QCoro::waitFor(f.projects.list(ProjectsListQuery(ProjectsKind::Task)));
    QCOMPARE(locked.error().kind, ErrorKind::RateLimited);
    QCOMPARE(locked.error().retryAfter, std::optional<std::chrono::milliseconds>(901s));
    const qsizetype before = f.server.seen().size();
    const Result<ProjectsRowPage> again = QCoro::waitFor(f.projects.list(ProjectsListQuery(ProjectsKind::Task)));
    QCOMPARE(again.error().kind, ErrorKind::RateLimited);
    QVERIFY(again.error().retryAfter);
    QCOMPARE(f.server.seen().size(), before); // nothing is sent into the lock: it would prolong it
}
} // namespace atlas::test::tst_projectsservice

ATLAS_TEST(atlas::test::tst_projectsservice::TestProjectsService)
#include "tst_projectsservice.moc"
