// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"
#include "tests/sandbox/projects/tst_projectstimesupport.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_projectstime
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::test::hours;
namespace kind = atlas::sandbox::projects::kind;

namespace
{
ProjectsReply sendArray(ProjectsFixture &projects, const QByteArray &method, const QString &path,
                        const QJsonArray &rows)
{
    return projects.call(method, path, {}, QJsonDocument(rows).toJson(), {{"content-type", "application/json"}});
}

ProjectsReply sendBulk(ProjectsFixture &projects, const QJsonArray &rows)
{
    const QByteArray json = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return projects.call("POST", u"/addbulktimelogs"_s, {}, "log_object=" + json.toPercentEncoding(),
                         {{"content-type", "application/x-www-form-urlencoded"}});
}

QJsonObject bulkRow(const QString &date, const QString &hours)
{
    return {{u"project_id"_s, pids::project},
            {u"item_id"_s, pids::task},
            {u"type"_s, u"task"_s},
            {u"date"_s, date},
            {u"hours"_s, hours},
            {u"bill_status"_s, u"Non Billable"_s},
            {u"owner_zpuid"_s, pids::ivo}};
}
} // namespace

class ProjectsTimeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void adds();
    void refuses_data();
    void refuses();
    void hourSpellings_data();
    void hourSpellings();
    void fullDay();
    void otherModules();
    void reads();
    void updates();
    void deletes();
    void addsInBulk();
    void approves();
    void deletesInBulk();
    void approvers();
    void timers();
    void closedProject();
};

void ProjectsTimeTest::adds()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.post(addPath, logBody(u"2026-07-15"_s, u"2.5"_s, {{u"notes"_s, u"Racks"_s}}));
    QVERIFY2(reply.status == 201, reply.raw.constData());
    const QJsonObject log = firstLog(reply);
    QCOMPARE(log.value(u"log_hour").toString(), u"02:30"_s);
    QCOMPARE(log.value(u"billing_status").toString(), u"Billable"_s);
    QCOMPARE(log.value(u"owner").toObject().value(u"zpuid").toString(), pids::mara); // who calls
    QCOMPARE(log.value(u"module_detail").toObject().value(u"name").toString(), u"Mount racks"_s);
    QCOMPARE(log.value(u"approval").toObject().value(u"status").toString(), u"Unapproved"_s);
    QVERIFY(log.contains(u"created_time") && log.contains(u"last_modified_time"));
    const QJsonObject hours = projects.get(projectPath + u"/tasks/"_s + pids::task).object(u"log_hours"_s);
    QCOMPARE(hours.value(u"total_hours").toString(), u"04:00"_s);
    QJsonObject clocked = logBody(u"2026-07-15"_s, {}, {{u"start_time"_s, u"14:00"_s}, {u"end_time"_s, u"15:15"_s}});
    clocked.remove(u"hours"_s);
    QCOMPARE(firstLog(projects.post(addPath, clocked)).value(u"log_hour").toString(), u"01:15"_s);
}

void ProjectsTimeTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("sent");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString pattern = u"PATTERN_NOT_MATCHED"_s;
    const QString value = u"INVALID_PARAMETER_VALUE"_s;
    const QString absent = u"LESS_THAN_MIN_OCCURANCE"_s;
    const auto module = [](const QString &type, const QString &id) {
        return QJsonValue(QJsonObject{{u"type"_s, type}, {u"id"_s, id}});
    };
    QTest::newRow("billing") << u"bill_status"_s << QJsonValue(u"NonBillable"_s) << pattern << u"bill_status"_s;
    QTest::newRow("no billing") << u"bill_status"_s << QJsonValue(QJsonValue::Undefined) << absent << u"bill_status"_s;
    QTest::newRow("words") << u"hours"_s << QJsonValue(u"two"_s) << pattern << u"hours"_s;
    QTest::newRow("a day") << u"hours"_s << QJsonValue(u"24:00"_s) << value << u"hours"_s;
    QTest::newRow("nothing") << u"hours"_s << QJsonValue(u"00:00"_s) << value << u"hours"_s;
    QTest::newRow("no hours") << u"hours"_s << QJsonValue(QJsonValue::Undefined) << absent << u"hours"_s;
    QTest::newRow("tomorrow") << u"date"_s << QJsonValue(u"2026-07-16"_s) << value << u"date"_s;
    QTest::newRow("American") << u"date"_s << QJsonValue(u"07-15-2026"_s) << pattern << u"date"_s;
    QTest::newRow("no date") << u"date"_s << QJsonValue(QJsonValue::Undefined) << absent << u"date"_s;
    QTest::newRow("stranger") << u"owner_zpuid"_s << QJsonValue(pids::paula) << value << u"owner_zpuid"_s;
    QTest::newRow("no module") << u"module"_s << QJsonValue(QJsonValue::Undefined) << absent << u"module"_s;
    QTest::newRow("module") << u"module"_s << module(u"bug"_s, pids::issue) << pattern << u"module"_s;
    QTest::newRow("no task") << u"module"_s << module(u"task"_s, u"1"_s) << value << u"module"_s;
    QTest::newRow("general") << u"module"_s << QJsonValue(QJsonObject{{u"type"_s, u"general"_s}}) << absent
                             << u"log_name"_s;
    QTest::newRow("approval") << u"status"_s << QJsonValue(u"approved"_s) << pattern << u"status"_s;
    QTest::newRow("unknown") << u"billing_status"_s << QJsonValue(u"Billable"_s) << value << u"billing_status"_s;
}

void ProjectsTimeTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, sent);
    ProjectsFixture projects;
    QJsonObject body = logBody(u"2026-07-15"_s, u"01:00"_s);
    if (sent.isUndefined())
        body.remove(key);
    else
        body.insert(key, sent);
    const ProjectsReply reply = projects.post(addPath, body);
    QCOMPARE(reply.status, 400);
    QTEST(reply.title(), "title");
    QTEST(reply.field(), "field");
    QCOMPARE(projects.store().of(kind::timeLogs).all().size(), std::size_t(1));
}

void ProjectsTimeTest::hourSpellings_data()
{
    QTest::addColumn<QJsonValue>("hours");
    QTest::addColumn<QString>("kept");
    QTest::newRow("clock") << QJsonValue(u"02:30"_s) << u"02:30"_s;
    QTest::newRow("short clock") << QJsonValue(u"2:30"_s) << u"02:30"_s;
    QTest::newRow("decimal") << QJsonValue(u"2.5"_s) << u"02:30"_s;
    QTest::newRow("four decimals") << QJsonValue(u"0.3333"_s) << u"00:20"_s;
    QTest::newRow("most") << QJsonValue(u"22:29"_s) << u"22:29"_s;
}

void ProjectsTimeTest::hourSpellings()
{
    QFETCH(QJsonValue, hours);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.patch(logPath, {{u"hours"_s, hours}});
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QTEST(firstLog(reply).value(u"log_hour").toString(), "kept");
}

void ProjectsTimeTest::fullDay()
{
    ProjectsFixture projects;
    const QJsonObject ofIvo{{u"owner_zpuid"_s, pids::ivo}}; // has 01:30 on that day
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-14"_s, u"22:31"_s, ofIvo)).field(), u"hours"_s);
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-14"_s, u"22:30"_s, ofIvo)).status, 201);
    QCOMPARE(projects.patch(logPath, {{u"hours"_s, u"01:31"_s}}).status, 400);
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-14"_s, u"23:59"_s)).status, 201); // another person
}

void ProjectsTimeTest::otherModules()
{
    ProjectsFixture projects;
    const QJsonObject issue{{u"module"_s, QJsonObject{{u"type"_s, u"issue"_s}, {u"id"_s, pids::issue}}}};
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-15"_s, u"01:00"_s, issue)).status, 201);
    const QJsonObject general{{u"module"_s, QJsonObject{{u"type"_s, u"general"_s}}}, {u"log_name"_s, u"Meeting"_s}};
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-15"_s, u"01:00"_s, general)).status, 201);
    const ProjectsReply meetings =
        projects.get(u"/timelogs"_s, queryOf(u"start_date=2026-07-15"_s, uR"({"type":"general"})"_s));
    QCOMPARE(firstLog(meetings).value(u"module_detail").toObject().value(u"name").toString(), u"Meeting"_s);
    const ProjectsReply issues =
        projects.get(u"/timelogs"_s, queryOf(u"start_date=2026-07-15"_s, uR"({"type":"issue"})"_s));
    QCOMPARE(issues.list(u"time_logs"_s).size(), 1);
}

void ProjectsTimeTest::reads()
{
    ProjectsFixture projects;
    QCOMPARE(projects.get(logPath, {{u"type"_s, u"task"_s}}).id(), pids::log);
    QCOMPARE(projects.get(logPath).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(projects.get(logPath, {{u"type"_s, u"issue"_s}}).status, 404);
    QCOMPARE(projects.get(projectPath + u"/logs"_s).title(), u"URL_RULE_NOT_CONFIGURED"_s);
    QCOMPARE(projects.get(u"/logs"_s).title(), u"INVALID_METHOD"_s);
}

void ProjectsTimeTest::updates()
{
    ProjectsFixture projects;
    const ProjectsReply reply =
        projects.patch(logPath, {{u"hours"_s, u"03:00"_s}, {u"bill_status"_s, u"Non Billable"_s}});
    const QJsonObject log = firstLog(reply);
    QCOMPARE(log.value(u"log_hour").toString(), u"03:00"_s);
    QCOMPARE(log.value(u"notes").toString(), u"Cabling"_s);
    QCOMPARE(log.value(u"owner").toObject().value(u"zpuid").toString(), pids::ivo);
    QVERIFY(log.value(u"last_modified_time").toString() > u"2026-06-01T08:00:00.000Z"_s);
    const QJsonObject hours = projects.get(projectPath + u"/tasks/"_s + pids::task).object(u"log_hours"_s);
    QCOMPARE(hours.value(u"billable_hours").toString(), u"00:00"_s);
    QCOMPARE(projects.patch(projectPath + u"/logs/1"_s, {}).status, 404);
    QCOMPARE(projects.patch(projectPath + u"/tasks/"_s + pids::task, {{u"name"_s, u"Fix racks"_s}}).status, 200);
    const QJsonObject item = projects.get(logPath, {{u"type"_s, u"task"_s}}).object(u"module_detail"_s);
    QCOMPARE(item.value(u"name").toString(), u"Fix racks"_s);
    QCOMPARE(item.value(u"type").toString(), u"task"_s);
}

void ProjectsTimeTest::deletes()
{
    ProjectsFixture projects;
    QCOMPARE(projects.del(logPath).title(), u"INVALID_INPUTSTREAM"_s);
    QCOMPARE(projects.del(logPath, "{}").title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(projects.del(logPath, R"({"module":{"type":"task"}})").title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(projects.del(logPath, R"({"module":"issue"})").title(), u"INVALID_PARAMETER_VALUE"_s);
    QCOMPARE(projects.del(logPath, R"({"module":"task"})").status, 204);
    QCOMPARE(projects.get(logPath, {{u"type"_s, u"task"_s}}).status, 404);
    const QJsonObject hours = projects.get(projectPath + u"/tasks/"_s + pids::task).object(u"log_hours"_s);
    QCOMPARE(hours.value(u"total_hours").toString(), u"00:00"_s);
}

void ProjectsTimeTest::addsInBulk()
{
    ProjectsFixture projects;
    const ProjectsReply json = sendArray(projects, "POST", u"/addbulktimelogs"_s, {bulkRow(u"2026-07-15"_s, u"1"_s)});
    QCOMPARE(json.status, 400);
    QCOMPARE(json.message(), u"Input Parameter Missing"_s);
    const ProjectsReply reply =
        sendBulk(projects, {bulkRow(u"2026-07-13"_s, u"02:00"_s), bulkRow(u"2026-07-15"_s, u"1.5"_s)});
    QVERIFY2(reply.status == 201, reply.raw.constData());
    QCOMPARE(daysOf(reply), (QStringList{u"2026-07-13"_s, u"2026-07-15"_s}));
    QCOMPARE(firstLog(reply).value(u"billing_status").toString(), u"Non Billable"_s);
    QJsonObject untyped = bulkRow(u"2026-07-15"_s, u"1"_s);
    untyped.remove(u"type"_s);
    QCOMPARE(sendBulk(projects, {untyped}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(sendBulk(projects, {bulkRow(u"07-15-2026"_s, u"1"_s)}).title(), u"PATTERN_NOT_MATCHED"_s);
    // A bad row beside a good one: neither is written.
    const std::size_t before = projects.store().of(kind::timeLogs).all().size();
    QCOMPARE(sendBulk(projects, {bulkRow(u"2026-07-15"_s, u"1"_s), bulkRow(u"2026-07-15"_s, u"24"_s)}).status, 400);
    QCOMPARE(projects.store().of(kind::timeLogs).all().size(), before);
    // Rows of one call add up to a day, too.
    QCOMPARE(sendBulk(projects, {bulkRow(u"2026-07-01"_s, u"13"_s), bulkRow(u"2026-07-01"_s, u"13"_s)}).field(),
             u"hours"_s);
}

void ProjectsTimeTest::approves()
{
    ProjectsFixture projects;
    QJsonObject row{{u"id"_s, pids::log}, {u"module"_s, u"task"_s}, {u"approval_status"_s, u"Approved"_s}};
    const auto status = [&] {
        return projects.get(logPath, {{u"type"_s, u"task"_s}}).object(u"approval"_s).value(u"status").toString();
    };
    QCOMPARE(sendArray(projects, "PATCH", u"/logs"_s, {row}).status, 200);
    QCOMPARE(status(), u"Approved"_s);
    row.insert(u"approval_status"_s, u"Rejected"_s);
    QCOMPARE(sendArray(projects, "PATCH", u"/logs"_s, {row}).status, 200);
    QCOMPARE(status(), u"Rejected"_s);
    row.insert(u"approval_status"_s, u"Fine"_s);
    QCOMPARE(sendArray(projects, "PATCH", u"/logs"_s, {row}).title(), u"PATTERN_NOT_MATCHED"_s);
    row.insert(u"approval_status"_s, u"Approved"_s);
    row.insert(u"module"_s, QJsonObject{{u"type"_s, u"task"_s}});
    const ProjectsReply refused = sendArray(projects, "PATCH", u"/logs"_s, {row});
    QCOMPARE(refused.title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(refused.field(), u"module"_s);
    QCOMPARE(projects.patch(u"/logs"_s, row).title(), u"INVALID_INPUTSTREAM"_s); // no array
    QCOMPARE(status(), u"Rejected"_s);
}

void ProjectsTimeTest::deletesInBulk()
{
    ProjectsFixture projects;
    const QJsonObject text{{u"id"_s, pids::log}, {u"module"_s, u"task"_s}};
    QCOMPARE(sendArray(projects, "DELETE", u"/timelogs/bulkdelete"_s, {text}).title(), u"PATTERN_NOT_MATCHED"_s);
    const QJsonObject row{{u"id"_s, pids::log},
                          {u"module"_s, QJsonObject{{u"type"_s, u"task"_s}, {u"id"_s, pids::task}}}};
    QCOMPARE(sendArray(projects, "DELETE", u"/timelogs/bulkdelete"_s, {row}).status, 204);
    QVERIFY(projects.store().of(kind::timeLogs).isEmpty());
}

void ProjectsTimeTest::approvers()
{
    ProjectsFixture projects;
    const QString path = projectPath + u"/timelogs/approver"_s;
    const auto approver = [&] {
        return projects.get(path, {{u"user"_s, pids::ivo}})
            .row(u"approvers"_s)
            .value(u"approver")
            .toObject()
            .value(u"zpuid")
            .toString();
    };
    QCOMPARE(approver(), pids::mara);
    QCOMPARE(projects.patch(path, {{u"user"_s, pids::ivo}, {u"approver"_s, pids::ivo}}).status, 200);
    QCOMPARE(approver(), pids::ivo);
    QCOMPARE(projects.patch(path, {{u"user"_s, pids::ivo}, {u"approver"_s, pids::paula}}).status, 400);
}

void ProjectsTimeTest::timers()
{
    ProjectsFixture projects;
    const QString path = u"/timelogs/timers"_s;
    const ProjectsReply started =
        projects.post(path, {{u"entity_id"_s, pids::task}, {u"project_id"_s, pids::project}, {u"notes"_s, u"Racks"_s}});
    QVERIFY2(started.status == 201, started.raw.constData());
    const QString id = started.row(u"timer"_s).value(u"id").toString();
    QCOMPARE(projects.get(path, {{u"type"_s, u"task"_s}}).list(u"timer"_s).size(), 1);
    const QString one = path + u'/' + id;
    QCOMPARE(projects.patch(one + u"/pause"_s, {}).row(u"timer"_s).value(u"state").toString(), u"paused"_s);
    QCOMPARE(projects.patch(one + u"/pause"_s, {}).status, 400);
    QJsonObject timer = *std::as_const(projects.store()).of(kind::timers).find(id);
    timer.insert(u"_spent"_s, 89 * 60 * 1000 + 1); // an hour and a half, the last minute begun
    projects.store().of(kind::timers).put(id, timer);
    const QJsonObject stop{{u"type"_s, u"task"_s}, {u"date"_s, u"2026-07-15"_s}, {u"bill_status"_s, u"Non Billable"_s}};
    const ProjectsReply stopped = projects.patch(one + u"/stop"_s, stop);
    QVERIFY2(stopped.status == 201, stopped.raw.constData());
    QCOMPARE(firstLog(stopped).value(u"log_hour").toString(), u"01:30"_s);
    QCOMPARE(firstLog(stopped).value(u"notes").toString(), u"Racks"_s);
    QCOMPARE(projects.get(path).list(u"timer"_s).size(), 0);
    const QString brief = projects.post(path, {{u"entity_id"_s, pids::task}, {u"project_id"_s, pids::project}})
                              .row(u"timer"_s)
                              .value(u"id")
                              .toString();
    const ProjectsReply refused = projects.patch(path + u'/' + brief + u"/stop"_s, stop);
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.raw.contains("zero_hour_restriction"));
    QCOMPARE(projects.get(path).list(u"timer"_s).size(), 0); // dropped
}

void ProjectsTimeTest::closedProject()
{
    ProjectsFixture projects;
    const QJsonObject done{{u"status"_s, QJsonObject{{u"id"_s, pids::projectDone}}}};
    QCOMPARE(projects.patch(projectPath, done).status, 200);
    QCOMPARE(projects.post(addPath, logBody(u"2026-07-15"_s, u"01:00"_s)).status, 400);
    QCOMPARE(projects.patch(logPath, {{u"notes"_s, u"Late"_s}}).status, 400);
    QCOMPARE(projects.del(logPath, R"({"module":"task"})").status, 400);
    QCOMPARE(sendBulk(projects, {bulkRow(u"2026-07-15"_s, u"1"_s)}).status, 400);
    const QJsonObject row{{u"id"_s, pids::log}, {u"module"_s, u"task"_s}, {u"approval_status"_s, u"Approved"_s}};
    QCOMPARE(sendArray(projects, "PATCH", u"/logs"_s, {row}).status, 200); // what was worked can be approved
}
} // namespace tst_projectstime

ATLAS_TEST(tst_projectstime::ProjectsTimeTest)
#include "tst_projectstime.moc"
