// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsjson.h"
#include "services/projects/projectsrequests.h"
#include "services/projects/projectsschedule.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_projectsjson
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}
QJsonArray parsedArray(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).array();
}
QTimeZone paris()
{
    return QTimeZone("Europe/Paris");
}
} // namespace

class TestProjectsJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void envelopes_data();
    void envelopes();
    void idsStayExact();
    void recordsOfEveryEnvelope_data();
    void recordsOfEveryEnvelope();
    void readsAProject();
    void budgets_data();
    void budgets();
    void crmAccounts_data();
    void crmAccounts();
    void readsATask();
    void daysAreThoseOfTheZone();
    void parents_data();
    void parents();
    void readsMilestones();
    void readsAnIssue();
    void readsTimeLogs();
    void readsUsers();
    void readsPortals();
    void writesTaskFields();
    void linksInEveryShape();
    void baselinesInEveryShape();
    void statusesOfLayouts();
};

void TestProjectsJson::envelopes_data()
{
    QTest::addColumn<ProjectsKind>("kind");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("more");
    using enum ProjectsKind;
    QTest::newRow("bare array") << Project << QByteArray(R"([{"id":"1"},{"id":"2"}])") << 2 << false;
    QTest::newRow("bare and full") << Project << QByteArray(R"([{"id":"1"},{"id":"2"},{"id":"3"}])") << 3 << true;
    QTest::newRow("keyed") << Task << QByteArray(R"({"tasks":[{"id":"1"}],"page_info":{"has_next_page":true}})") << 1
                           << true;
    QTest::newRow("info as array") << Milestone
                                   << QByteArray(
                                          R"({"milestones":[{"id":"1"}],"page_info":[{"has_next_page":"true"}]})")
                                   << 1 << true;
    QTest::newRow("other word") << Milestone << QByteArray(R"({"phases":[{"id":"1"}]})") << 1 << false;
    QTest::newRow("unknown key") << Milestone << QByteArray(R"({"page_info":[],"entries":[{"id":"1"}]})") << 1 << false;
    QTest::newRow("one as object") << Tag << QByteArray(R"({"tags":{"id":"1"}})") << 1 << false;
    QTest::newRow("nested") << Issue << QByteArray(R"({"data":{"result":[{"id":"1"}]}})") << 1 << false;
    QTest::newRow("days of logs")
        << TimeLog << QByteArray(R"({"time_logs":[{"date":"2026-11-02","log_details":[{"id":"1"},{"id":"2"}]}]})") << 2
        << false;
    QTest::newRow("empty says more") << Task << QByteArray(R"({"tasks":[],"page_info":{"has_next_page":true}})") << 0
                                     << false;
    QTest::newRow("nothing") << Task << QByteArray() << 0 << false;
}

void TestProjectsJson::envelopes()
{
    QFETCH(ProjectsKind, kind);
    QFETCH(QByteArray, body);
    ProjectsListQuery query(kind);
    query.perPage = 3;
    const Result<QJsonObject> answer = projectsrequests::decoded(body);
    QVERIFY(answer);
    const ProjectsRowPage page = projectsrequests::pageIn(*answer, query);
    QTEST(int(page.rows.size()), "rows");
    QTEST(page.more, "more");
    if (kind == ProjectsKind::TimeLog)
        QCOMPARE(page.rows.first()[u"date"_s].toString(), u"2026-11-02"_s);
}

void TestProjectsJson::idsStayExact()
{
    // A double would make ...790022 of ...790023.
    const Result<QJsonObject> answer = projectsrequests::decoded(R"({"tasks":[{"id":2210000000000790023},)"
                                                                 R"({"id":5,"id_string":"2210000000000790029"}]})");
    QVERIFY(answer);
    const QJsonArray rows = projectsrequests::pageIn(*answer, ProjectsListQuery(ProjectsKind::Task)).rows;
    QCOMPARE(rows.at(0)[u"id"_s].toString(), u"2210000000000790023"_s);
    QCOMPARE(rows.at(1)[u"id"_s].toString(), u"2210000000000790029"_s);
    QCOMPARE(projectsjson::user(parsed(R"({"id":"9","zuid":854660000})")).zuid, u"854660000"_s);
    QCOMPARE(projectsjson::user(parsed(R"({"id":"9","zuid":"854660000"})")).zuid, u"854660000"_s);
}

void TestProjectsJson::recordsOfEveryEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    QTest::newRow("bare") << QByteArray(R"({"id":"7","project":{"id":"1"}})") << u"7"_s;
    QTest::newRow("one key") << QByteArray(R"({"portal_details":{"id":"7"}})") << u"7"_s;
    QTest::newRow("list of one") << QByteArray(R"({"comments":[{"id":7}]})") << u"7"_s;
    QTest::newRow("bare list") << QByteArray(R"([{"id":"7"}])") << u"7"_s;
    QTest::newRow("none") << QByteArray(R"({"tasks":[]})") << QString();
}

void TestProjectsJson::recordsOfEveryEnvelope()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, id);
    const Result<QJsonObject> record = projectsrequests::recordIn(*projectsrequests::decoded(body));
    QCOMPARE(record.has_value(), !id.isEmpty());
    if (record)
        QCOMPARE(record->value(u"id"_s).toString(), id);
    else
        QCOMPARE(record.error().code, u"no_record"_s);
}

void TestProjectsJson::readsAProject()
{
    const Project project = projectsjson::project(parsed(R"({"id":"71","key":"NW-39","name":"Warehouse rollout",
        "project_type":"active","description":"<div><br></div>","owner":{"zpuid":"14003","name":"mara.lind",
        "full_name":"Mara Lind","email":"mara.lind@example.com"},"start_date":"2026-03-30","is_strict_project":true,
        "created_time":"2026-03-30T07:58:19.896Z","modified_time":"2026-06-03T15:14:41.749Z",
        "status":{"id":"89","name":"Active","color":"x","color_hexcode":"#2cc8ba","is_closed_type":false},
        "project_group":{"id":"3","name":"Logistics"},"percent_complete":"56",
        "tasks":{"open_count":"18","closed_count":23},"issues":{"open_count":0,"closed_count":1},
        "milestones":{"open_count":3,"closed_count":0},"is_completed":false})"));
    QCOMPARE(project.id, u"71"_s);
    QCOMPARE(project.owner.id, u"14003"_s);
    QCOMPARE(project.owner.name, u"Mara Lind"_s);
    QCOMPARE(project.start, QDate(2026, 3, 30));
    QVERIFY(!project.end.isValid() && !project.completed.isValid());
    QCOMPARE(project.status.color, u"#2cc8ba"_s);
    QVERIFY(!project.isClosed() && project.isStrict);
    QCOMPARE(project.percent, 56);
    QCOMPARE(project.openTasks, 18);
    QCOMPARE(project.closedTasks, 23);
    QCOMPARE(project.closedIssues, 1);
    QCOMPARE(project.groupName, u"Logistics"_s);
    QCOMPARE(project.version, u"2026-06-03T15:14:41.749Z"_s);
    QCOMPARE(project.modified, QDateTime(QDate(2026, 6, 3), QTime(15, 14, 41, 749), Qt::UTC));
    QVERIFY(projectsjson::project(parsed(R"({"id":"1","project_type":"archived"})")).isClosed());
}

void TestProjectsJson::budgets_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("money");
    QTest::newRow("clock") << QByteArray(R"({"tracking_method":"project_hours","budget":"120:30"})") << 7230
                           << QString();
    QTest::newRow("decimal") << QByteArray(R"({"tracking_method":"task_hours","hours":"10.5"})") << 630 << QString();
    QTest::newRow("number") << QByteArray(R"({"tracking_method":"project_hours","project_budget":8})") << 480
                            << QString();
    QTest::newRow("no value") << QByteArray(R"({"tracking_method":"project_hours","currency":"EUR"})") << -1
                              << QString();
    QTest::newRow("cost") << QByteArray(R"({"tracking_method":"project_cost","currency":"EUR","budget":"12500.50"})")
                          << -1 << u"12500.50"_s;
    QTest::newRow("amount") << QByteArray(R"({"tracking_method":"task_cost","currency":"EUR","budget":{"amount":9}})")
                            << -1 << u"9.00"_s;
    QTest::newRow("no currency") << QByteArray(R"({"tracking_method":"task_cost","budget":9})") << -1 << QString();
}

void TestProjectsJson::budgets()
{
    QFETCH(QByteArray, info);
    const Project project = projectsjson::project(parsed(R"({"id":"1","budget_info":)" + info + "}"));
    QTEST(project.budgetMinutes.value_or(-1), "minutes");
    QTEST(project.budgetMoney ? project.budgetMoney->toDecimal() : QString(), "money");
}

void TestProjectsJson::crmAccounts_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("id");
    QTest::newRow("text") << QByteArray(R"("cf_crm_account":"55123")") << u"55123"_s;
    QTest::newRow("object") << QByteArray(R"("crm_account_id":{"id":"55123","name":"Acme"})") << u"55123"_s;
    QTest::newRow("empty") << QByteArray(R"("cf_crm_account":"")") << QString();
    QTest::newRow("another field") << QByteArray(R"("cf_account":"55123")") << QString();
}

void TestProjectsJson::crmAccounts()
{
    QFETCH(QByteArray, field);
    QTEST(projectsjson::project(parsed(R"({"id":"1",)" + field + "}")).crmAccountId, "id");
}

void TestProjectsJson::readsATask()
{
    const ProjectTask task = projectsjson::task(parsed(R"({"id":"90","prefix":"NW-T282","name":"Mount racks",
        "project":{"id":"71","name":"Warehouse rollout"},"milestone":{"id":"80","name":"Phase 1"},
        "tasklist":{"id":"81","name":"Installation"},"priority":"high","completion_percentage":"40",
        "status":{"id":"68","name":"In Progress","color_hexcode":"#08aeea","is_closed_type":false},
        "is_completed":false,"billing_type":"non_billable","owners_and_work":{"total_work":"24:00",
        "owners":[{"zpuid":"14003","first_name":"Mara","last_name":"Lind","work_values":"16:00"},
        {"zpuid":"14009","name":"ivo.brandt","work_values":8},{"name":"Unassigned"}]},
        "log_hours":{"billable_hours":"03:30","non_billable_hours":"00:15"},"depth":"1","sequence":{"sequence":3},
        "association_info":{"has_subtasks":true,"has_comments":"true"},"tags":[{"id":"1","name":"urgent"},"later"],
        "last_modified_time":"2026-04-02T12:00:00.000Z"})"),
                                                paris());
    QCOMPARE(task.key, u"NW-T282"_s);
    QCOMPARE(task.projectId, u"71"_s);
    QCOMPARE(task.taskListName, u"Installation"_s);
    QCOMPARE(task.milestoneId, u"80"_s);
    QCOMPARE(task.priority, TaskPriority::High);
    QCOMPARE(task.billing, TaskBilling::NonBillable);
    QCOMPARE(task.percent, 40);
    QCOMPARE(task.owners.size(), 2);
    QCOMPARE(task.owners.first().person.name, u"Mara Lind"_s);
    QCOMPARE(task.owners.first().minutes, 960);
    QCOMPARE(task.owners.last().minutes, 480);
    QCOMPARE(task.plannedMinutes, 1440);
    QCOMPARE(task.loggedMinutes, 225);
    QCOMPARE(task.billableMinutes, 210);
    QCOMPARE(task.tags, (QStringList{u"urgent"_s, u"later"_s}));
    QCOMPARE(task.depth, 1);
    QCOMPARE(task.sequence, 3);
    QVERIFY(task.hasSubtasks && task.hasComments && task.isOpen());
    QVERIFY(!task.start.isValid() && !task.startAt.isValid());
    const ProjectTask closed =
        projectsjson::task(parsed(R"({"id":"1","status":{"id":"2","is_closed_type":true}})"), paris());
    QVERIFY(closed.isCompleted && !closed.isOpen());
}

void TestProjectsJson::daysAreThoseOfTheZone()
{
    const QJsonObject row = parsed(R"({"id":"1","start_date":"2026-03-31T22:30:00.000Z","end_date":"2026-04-05"})");
    const ProjectTask task = projectsjson::task(row, paris());
    QCOMPARE(task.start, QDate(2026, 4, 1)); // half past midnight in Paris
    QCOMPARE(task.startAt, QDateTime(QDate(2026, 3, 31), QTime(22, 30), Qt::UTC));
    QCOMPARE(task.end, QDate(2026, 4, 5));
    QVERIFY(!task.endAt.isValid());
    QCOMPARE(projectsjson::task(row, QTimeZone("America/New_York")).start, QDate(2026, 3, 31));
}

void TestProjectsJson::parents_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("id");
    QTest::newRow("info") << QByteArray(R"("parental_info":{"parent_task_id":"88"})") << u"88"_s;
    QTest::newRow("top") << QByteArray(R"("parent_task_id":"88")") << u"88"_s;
    QTest::newRow("number") << QByteArray(R"("parent_task_id":2210000000000790023)") << u"2210000000000790023"_s;
    QTest::newRow("zero") << QByteArray(R"("parent_task_id":"0")") << QString();
    QTest::newRow("null") << QByteArray(R"("parental_info":null)") << QString();
}

void TestProjectsJson::parents()
{
    QFETCH(QByteArray, field);
    QTEST(projectsjson::task(parsed(R"({"id":"1",)" + field + "}"), paris()).parentId, "id");
}

void TestProjectsJson::readsMilestones()
{
    const Milestone open = projectsjson::milestone(parsed(R"({"id":"80","name":"Phase 1","start_date":"2026-04-01",
        "end_date":"2026-04-30","status_type":"open","status":{"statusId":"31","statusName":"Active",
        "statusColor":"x","statusColorHexCode":"#74cb80","closed":false},"completion_percent":25,
        "owner":{"zpuid":"14003","full_name":"Mara Lind"},"updated_time":"2026-04-02T10:00:00.000Z",
        "project":{"id":"71","name":"Warehouse rollout"}})"));
    QCOMPARE(open.status, (WorkStatus{u"31"_s, u"Active"_s, u"#74cb80"_s, false}));
    QVERIFY(!open.isCompleted);
    QCOMPARE(open.percent, 25);
    QCOMPARE(open.end, QDate(2026, 4, 30));
    QCOMPARE(open.version, u"2026-04-02T10:00:00.000Z"_s);
    QCOMPARE(open.projectName, u"Warehouse rollout"_s);
    QVERIFY(projectsjson::milestone(parsed(R"({"id":"1","status":{"statusId":"2","closed":"true"}})")).isCompleted);
    QVERIFY(projectsjson::milestone(parsed(R"({"id":"1","status_type":"closed"})")).isCompleted);
}

void TestProjectsJson::readsAnIssue()
{
    const ProjectIssue issue = projectsjson::issue(parsed(R"({"id":"95","prefix":"NW-I12","name":"Scanner loses Wi-Fi",
        "project":{"id":"71","name":"Warehouse rollout"},"status":{"id":"1","name":"Open","is_closed_type":false},
        "severity":{"id":"101","value":"Major"},"classification":"Other Bug",
        "is_it_reproducible":{"id":"4","value":"Always"},"assignee":{"zpuid":"14003","name":"mara.lind"},
        "created_by":{"zpuid":"14009","name":"ivo.brandt"},"last_updated_time":"2026-04-02T10:00:00.000Z",
        "due_date":"2026-04-20"})"));
    QCOMPARE(issue.key, u"NW-I12"_s);
    QCOMPARE(issue.severity, u"Major"_s);
    QCOMPARE(issue.classification, u"Other Bug"_s);
    QCOMPARE(issue.reproducible, u"Always"_s);
    QCOMPARE(issue.assignee.id, u"14003"_s);
    QCOMPARE(issue.reporter.name, u"ivo.brandt"_s);
    QCOMPARE(issue.due, QDate(2026, 4, 20));
    QCOMPARE(issue.version, u"2026-04-02T10:00:00.000Z"_s);
}

void TestProjectsJson::readsTimeLogs()
{
    const TimeLog log = projectsjson::timeLog(parsed(R"({"id":"99","date":"2026-03-15","log_hour":"02:30",
        "notes":"Cabling","owner":{"zpuid":"14003","name":"mara.lind"},"project":{"id":"71","name":"Warehouse rollout"},
        "module_detail":{"id":"90","type":"issue","name":"Scanner"},"approval":{"status":"Approved"},
        "billing_status":"Non Billable","cost_rate_per_hour":{"amount":"55.5"}})"));
    QCOMPARE(log.minutes, 150);
    QCOMPARE(log.module, LogModule::Issue);
    QCOMPARE(log.itemId, u"90"_s);
    QCOMPARE(log.itemName, u"Scanner"_s);
    QCOMPARE(log.approval, LogApproval::Approved);
    QVERIFY(!log.billable);
    QCOMPARE(log.costPerHour, std::optional(55.5));
    const TimeLog general = projectsjson::timeLog(parsed(
        R"({"id":"1","type":"general","log_name":"Stand-up","bill_status":"Billable","approval_status":"Rejected"})"));
    QCOMPARE(general.module, LogModule::General);
    QCOMPARE(general.itemName, u"Stand-up"_s);
    QVERIFY(general.billable && general.itemId.isEmpty() && !general.costPerHour);
    QCOMPARE(general.approval, LogApproval::Rejected);
}

void TestProjectsJson::readsUsers()
{
    const ProjectsUser user = projectsjson::user(parsed(R"({"id":"14003","email":"mara.lind@example.com",
        "full_name":"Mara Lind","is_active":"false","role":{"id":"1","name":"Manager"},"profile":"Administrator",
        "budget":{"cost_rate_per_hour":{"amount":55.0}}})"));
    QCOMPARE(user.id, u"14003"_s);
    QCOMPARE(user.role, u"Manager"_s);
    QCOMPARE(user.profile, u"Administrator"_s);
    QVERIFY(!user.active && !user.client);
    QCOMPARE(user.costPerHour, std::optional(55.0));
    const ProjectsUser client =
        projectsjson::user(parsed(R"({"id":"5","zpuid":"6","budget":"x","user_type":"client_user"})"));
    QCOMPARE(client.id, u"6"_s);
    QVERIFY(client.client && client.active && !client.costPerHour);
}

void TestProjectsJson::readsPortals()
{
    const ProjectsPortal portal = projectsjson::portal(parsed(R"({"id":60012345678,"name":"nordwerk",
        "org_name":"Nordwerk GmbH","timezone":"Europe/Berlin","business_details":{"start_time":"08:30 AM",
        "end_time":"05:00 PM","working_days":["Sunday","monday","Tue"]}})"));
    QCOMPARE(portal.id, u"60012345678"_s);
    QCOMPARE(portal.name, u"Nordwerk GmbH"_s);
    QCOMPARE(portal.zone, QByteArray("Europe/Berlin"));
    QCOMPARE(portal.dayStart, QTime(8, 30));
    QCOMPARE(portal.dayEnd, QTime(17, 0));
    QCOMPARE(portal.workingDays, (QList<int>{7, 1, 2}));
    const ProjectsPortal bare = projectsjson::portal(parsed(R"({"id":"1","timezone":"Nowhere/Land"})"));
    QCOMPARE(bare.zone, QByteArray("UTC"));
    QCOMPARE(bare.name, u"1"_s);
    QCOMPARE(bare.workingDays.size(), 5);
}

void TestProjectsJson::writesTaskFields()
{
    ProjectsPortal portal;
    portal.zone = "Europe/Paris";
    QCOMPARE(projectsjson::taskInstant(QDate(2026, 7, 1), false, portal), u"2026-07-01T07:00:00Z"_s);
    QCOMPARE(projectsjson::taskInstant(QDate(2026, 12, 1), true, portal), u"2026-12-01T17:00:00Z"_s);
    QCOMPARE(projectsjson::taskInstant({}, true, portal), QString());
    TaskShare planned, unplanned;
    planned.person.id = u"14003"_s;
    planned.minutes = 1530;
    unplanned.person.id = u"14009"_s;
    const QJsonObject work = projectsjson::ownersAndWork({planned, unplanned});
    QCOMPARE(work, parsed(R"({"work_type":"standard","unit":"hours","total_work":"25:30","copy_task_duration":false,
        "owners":[{"zpuid":"14003","work_values":"25:30"},{"zpuid":"14009"}]})"));
    const QJsonObject nobody = projectsjson::ownersAndWork({});
    QCOMPARE(nobody, parsed(R"({"work_type":"standard","owners":[]})")); // both are mandatory
    QCOMPARE(projectsjson::priorityText(TaskPriority::Medium), u"medium"_s);
    QCOMPARE(projectsjson::billingText(TaskBilling::NonBillable), u"non_billable"_s);
}

void TestProjectsJson::linksInEveryShape()
{
    const QList<TaskLink> links = projectsschedule::links(parsedArray(R"([
        {"id":2210000000000790023,"id_string":"2210000000000790023","dependency":{"predecessor":[2210000000000790021],
         "dependencyDetails":{"2210000000000790021":{"DEPENDENCY_TYPE":"SS","LAG_VALUE":"2 days"}}}},
        {"id":"21","dependency":{"successor":["22","23"],"dependencyDetails":{"22":{"DEPENDENCY_TYPE":"FF","LAG_VALUE":-1}}}},
        {"id":"22","dependency":{"predecessor":[{"id":"21"}]}},
        {"id":"24","dependency":{"predecessor":"22,23"}},
        {"id":"25","dependency":{"predecessor":["25",""]}},
        {"id":"26"}])"));
    QCOMPARE(links.size(), 5);
    QCOMPARE(links.at(0),
             (TaskLink{u"2210000000000790021"_s, u"2210000000000790023"_s, TaskLink::Type::StartStart, 2}));
    QCOMPARE(links.at(1), (TaskLink{u"21"_s, u"22"_s, TaskLink::Type::FinishFinish, -1}));
    QCOMPARE(links.at(2), (TaskLink{u"21"_s, u"23"_s, TaskLink::Type::FinishStart, 0}));
    QCOMPARE(links.at(3).taskId, u"24"_s);
    QCOMPARE(links.at(4).predecessorId, u"23"_s);
}

void TestProjectsJson::baselinesInEveryShape()
{
    const projectsschedule::Baseline newest = projectsschedule::newestBaseline(
        parsedArray(R"([{"id":"1","name":"Kick-off","created_time":"2026-03-01T08:00:00Z"},
                        {"id":"2","baseline_name":"Re-plan","created_time":"2026-06-01T22:30:00Z"}])"),
        paris());
    QCOMPARE(newest.id, u"2"_s);
    QCOMPARE(newest.name, u"Re-plan"_s);
    QCOMPARE(newest.taken, QDate(2026, 6, 2));
    QVERIFY(newest.tasks.isEmpty());
    const QList<BaselineTask> tasks = projectsschedule::baselineTasks(
        parsedArray(
            R"([{"baseline_id":"2","task":{"id":"31"},"start_date":"2026-04-01T08:00:00Z","end_date":"2026-04-03"},
                        {"baseline_id":"1","task":{"id":"32"},"start_date":"2026-04-01","end_date":"2026-04-03"},
                        {"id":"2","tasks":[{"task_id":33,"start_date":"2026-05-01"}]},
                        {"id":"1","tasks":[{"task_id":34,"start_date":"2026-05-01"}]},
                        {"id":"35","start_date":"2026-05-04","end_date":"2026-05-05"},{"id":"36"}])"),
        u"2"_s, paris());
    QCOMPARE(tasks.size(), 3);
    QCOMPARE(tasks.at(0), (BaselineTask{u"31"_s, QDate(2026, 4, 1), QDate(2026, 4, 3)}));
    QCOMPARE(tasks.at(1).taskId, u"33"_s);
    QCOMPARE(tasks.at(2).taskId, u"35"_s);
}

void TestProjectsJson::statusesOfLayouts()
{
    const QList<WorkStatus> statuses = projectsschedule::layoutStatuses(parsedArray(
        R"([{"status_details":[{"id":2210000000000790021,"name":"Open","type":"open","color_code":"#74cb80"},
                        {"id":"2","name":"Closed","type":"closed"}]},{"status_details":[{"id":"2","name":"Closed"}]}])"));
    QCOMPARE(statuses.size(), 2);
    QCOMPARE(statuses.first(), (WorkStatus{u"2210000000000790021"_s, u"Open"_s, u"#74cb80"_s, false}));
    QVERIFY(statuses.last().closed);
}
} // namespace atlas::test::tst_projectsjson

ATLAS_TEST(atlas::test::tst_projectsjson::TestProjectsJson)
#include "tst_projectsjson.moc"
