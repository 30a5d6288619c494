// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_projectstasks
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
const QString tasksPath = u"/projects/"_s + pids::project + u"/tasks"_s;
const QString taskPath = tasksPath + u'/' + pids::task;

QJsonObject ownersBody(const QJsonArray &owners)
{
    return {{u"owners_and_work"_s, QJsonObject{{u"work_type"_s, u"standard"_s}, {u"owners"_s, owners}}}};
}

QJsonArray ownersOf(const QJsonObject &task)
{
    return task.value(u"owners_and_work").toObject().value(u"owners").toArray();
}

QMap<QString, QString> filterOf(const QString &field, const QString &condition, const QJsonValue &value)
{
    const QJsonObject criterion{{u"field_name"_s, field}, {u"criteria_condition"_s, condition}, {u"value"_s, value}};
    const QJsonObject filter{{u"criteria"_s, QJsonArray{criterion}}, {u"pattern"_s, u"1"_s}};
    return {{u"filter"_s, QString::fromUtf8(QJsonDocument(filter).toJson(QJsonDocument::Compact))}};
}

QJsonObject below(const QString &parent)
{
    return {{u"parental_info"_s, QJsonObject{{u"parent_task_id"_s, parent}}}};
}

QJsonObject named(const QString &name, QJsonObject body = {})
{
    body.insert(u"name"_s, name);
    return body;
}
} // namespace

class ProjectsTasksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void filters_data();
    void filters();
    void creates();
    void refuses_data();
    void refuses();
    void completesAndReopens();
    void takesInstants_data();
    void takesInstants();
    void replacesOwners();
    void namesOwners_data();
    void namesOwners();
    void stampsMoveForward();
};

void ProjectsTasksTest::lists()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.get(tasksPath, {{u"sort_by"_s, u"DESC(name)"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.list(u"tasks"_s).size(), 2);
    QCOMPARE(reply.row(u"tasks"_s).value(u"name").toString(), u"Order racks"_s);
    QCOMPARE(reply.page().value(u"page_count").toInt(), 2);
    QCOMPARE(reply.page().value(u"has_next_page").toBool(true), false);
    QCOMPARE(projects.get(u"/tasks"_s).list(u"tasks"_s).size(), 2);
    QCOMPARE(projects.get(tasksPath + u"/count"_s).json.value(u"task_count").toInt(), 2);
    const ProjectsReply first = projects.get(u"/tasks"_s, {{u"per_page"_s, u"1"_s}});
    QCOMPARE(first.page().value(u"has_next_page").toBool(), true);
    QCOMPARE(projects.get(tasksPath, {{u"sort_by"_s, u"ASC(priority)"_s}}).title(), u"INVALID_PARAMETER_VALUE"_s);
    QCOMPARE(projects.get(u"/projects/1/tasks"_s).status, 404);
    QCOMPARE(projects.get(tasksPath + u"/1"_s).status, 404);
}

void ProjectsTasksTest::filters_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("found");
    const auto one = [](const QString &text) { return QJsonValue(QJsonArray{text}); };
    QTest::newRow("status id") << u"status"_s << u"is"_s << one(pids::taskDone) << 1;
    QTest::newRow("status name") << u"status"_s << u"is"_s << one(u"In Progress"_s) << 1;
    QTest::newRow("all open") << u"status"_s << u"all_open"_s << QJsonValue() << 1;
    QTest::newRow("bare boolean") << u"is_completed"_s << u"is"_s << QJsonValue(false) << 1;
    QTest::newRow("assignee") << u"assignee"_s << u"is"_s << one(pids::ivo) << 2;
    QTest::newRow("owner") << u"owner"_s << u"is"_s << one(pids::mara) << 0;
    QTest::newRow("due") << u"due_date"_s << u"between"_s << QJsonValue(QJsonArray{u"2026-07-10"_s, u"2026-07-10"_s})
                         << 2;
    QTest::newRow("due before") << u"end_date"_s << u"before"_s << one(u"2026-07-10"_s) << 0;
    QTest::newRow("start") << u"start_date"_s << u"after"_s << one(u"2026-06-30"_s) << 2;
    QTest::newRow("priority") << u"priority"_s << u"is"_s << one(u"high"_s) << 1;
    QTest::newRow("name") << u"name"_s << u"contains"_s << one(u"order"_s) << 1;
    QTest::newRow("list") << u"tasklist"_s << u"is"_s << one(pids::list) << 2;
    QTest::newRow("milestone") << u"milestone"_s << u"is"_s << one(u"Phase 1"_s) << 2;
    QTest::newRow("project") << u"project"_s << u"is_not"_s << one(pids::project) << 0;
}

void ProjectsTasksTest::filters()
{
    QFETCH(QString, field);
    QFETCH(QString, condition);
    QFETCH(QJsonValue, value);
    QFETCH(int, found);
    ProjectsFixture projects;
    const auto query = filterOf(field, condition, value);
    const ProjectsReply reply = projects.get(u"/tasks"_s, query);
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QCOMPARE(reply.list(u"tasks"_s).size(), found);
    QCOMPARE(projects.get(tasksPath + u"/count"_s, query).json.value(u"task_count").toInt(-1), found);
}

void ProjectsTasksTest::creates()
{
    ProjectsFixture projects;
    const ProjectsReply reply =
        projects.post(tasksPath, named(u"Lay cables"_s, {{u"work"_s, u"10:00"_s}, // accepted and dropped
                                                         {u"cf_risk"_s, u"low"_s},
                                                         {u"start_date"_s, u"2026-07-20T09:00:00Z"_s},
                                                         {u"end_date"_s, u"2026-07-24T17:00:00Z"_s}}));
    QVERIFY2(reply.status == 201, reply.raw.constData());
    const QJsonObject task = reply.json;
    QCOMPARE(task.value(u"prefix").toString(), u"NW-T3"_s);
    QCOMPARE(task.value(u"tasklist").toObject().value(u"id").toString(), pids::list);
    QCOMPARE(task.value(u"milestone").toObject().value(u"id").toString(), pids::phase);
    QCOMPARE(task.value(u"status").toObject().value(u"id").toString(), pids::taskOpen);
    QCOMPARE(task.value(u"cf_risk").toString(), u"low"_s);
    QCOMPARE(task.value(u"duration").toObject().value(u"value").toString(), u"5"_s);
    QCOMPARE(task.value(u"owners_and_work").toObject().value(u"total_work").toString(), u"00:00"_s);
    QVERIFY(!task.contains(u"work"));
    for (const QString &key : task.keys())
        QVERIFY(!key.startsWith(u'_'));
    QCOMPARE(projects.get(tasksPath + u'/' + reply.id()).json, task);
    const QJsonObject counts = projects.get(u"/projects/"_s + pids::project).object(u"tasks"_s);
    QCOMPARE(counts.value(u"open_count").toInt(), 2);
    QCOMPARE(projects.changes, 1);
}

void ProjectsTasksTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const QString value = u"INVALID_PARAMETER_VALUE"_s;
    const QString pattern = u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("unknown key") << QJsonObject{{u"colour"_s, u"red"_s}} << value << u"colour"_s;
    QTest::newRow("empty name") << QJsonObject{{u"name"_s, u" "_s}} << value << u"name"_s;
    QTest::newRow("priority") << QJsonObject{{u"priority"_s, u"High"_s}} << value << u"priority"_s;
    QTest::newRow("billing") << QJsonObject{{u"billing_type"_s, u"Billable"_s}} << value << u"billing_type"_s;
    QTest::newRow("status") << QJsonObject{{u"status"_s, QJsonObject{{u"name"_s, u"Nope"_s}}}} << value << u"status"_s;
    QTest::newRow("percent") << QJsonObject{{u"completion_percentage"_s, 101}} << value << u"completion_percentage"_s;
    QTest::newRow("list") << QJsonObject{{u"tasklist"_s, QJsonObject{{u"id"_s, u"1"_s}}}} << value << u"tasklist"_s;
    QTest::newRow("day only") << QJsonObject{{u"start_date"_s, u"2026-07-20"_s}} << pattern << u"start_date"_s;
    QTest::newRow("American") << QJsonObject{{u"end_date"_s, u"07-20-2026"_s}} << pattern << u"end_date"_s;
    QTest::newRow("no such day") << QJsonObject{{u"end_date"_s, u"2026-02-30T00:00:00Z"_s}} << pattern << u"end_date"_s;
    QTest::newRow("end first") << QJsonObject{{u"end_date"_s, u"2026-06-20T00:00:00Z"_s}} << value << u"end_date"_s;
    const QJsonObject wrong{{u"value"_s, u"3"_s}, {u"type"_s, u"hours"_s}};
    QTest::newRow("duration") << QJsonObject{{u"duration"_s, wrong}} << pattern << u"duration"_s;
    QTest::newRow("tag") << QJsonObject{{u"tags"_s, QJsonObject{{u"add"_s, QJsonArray{u"1"_s}}}}} << value << u"tags"_s;
    QTest::newRow("parent") << below(u"1"_s) << value << u"parental_info"_s;
    QTest::newRow("stranger") << ownersBody({QJsonObject{{u"zpuid"_s, pids::paula}}}) << value << u"owners_and_work"_s;
    QTest::newRow("hours") << ownersBody({QJsonObject{{u"zpuid"_s, pids::ivo}, {u"work_values"_s, u"six"_s}}})
                           << pattern << u"work_values"_s;
}

void ProjectsTasksTest::refuses()
{
    QFETCH(QJsonObject, body);
    ProjectsFixture projects;
    const QJsonObject before = projects.get(taskPath).json;
    const ProjectsReply reply = projects.patch(taskPath, body);
    QCOMPARE(reply.status, 400);
    QTEST(reply.title(), "title");
    QTEST(reply.field(), "field");
    QCOMPARE(projects.get(taskPath).json, before); // the whole write is refused
    QCOMPARE(projects.changes, 0);
}

void ProjectsTasksTest::completesAndReopens()
{
    ProjectsFixture projects;
    const QJsonObject closed{{u"status"_s, QJsonObject{{u"name"_s, u"Closed"_s}}}};
    QJsonObject task = projects.patch(taskPath, closed).json;
    QCOMPARE(task.value(u"is_completed").toBool(), true);
    QCOMPARE(task.value(u"completion_percentage").toInt(), 100);
    QVERIFY(task.contains(u"completed_time"));
    QCOMPARE(projects.get(u"/projects/"_s + pids::project).json.value(u"percent_complete").toInt(), 100);
    task = projects.patch(taskPath, {{u"completion_percentage"_s, 60}}).json;
    QCOMPARE(task.value(u"is_completed").toBool(), false);
    QCOMPARE(task.value(u"status").toObject().value(u"id").toString(), pids::taskOpen);
    QCOMPARE(task.value(u"completion_percentage").toInt(), 60);
    QVERIFY(!task.contains(u"completed_time"));
    task = projects.patch(taskPath, {{u"completion_percentage"_s, 100}}).json;
    QCOMPARE(task.value(u"status").toObject().value(u"id").toString(), pids::taskDone);
    task = projects.patch(taskPath, {{u"status"_s, QJsonObject{{u"id"_s, pids::taskRunning}}}}).json;
    QCOMPARE(task.value(u"completion_percentage").toInt(-1), 0);
    const QJsonArray timeline = projects.get(taskPath + u"/status-timeline"_s).list(u"status_timeline"_s);
    QCOMPARE(timeline.size(), 4);
    QCOMPARE(
        projects.get(u"/projects/"_s + pids::project + u"/taskstatushistory"_s).list(u"task_status_history"_s).size(),
        1);
}

void ProjectsTasksTest::takesInstants_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("kept");
    QTest::newRow("Z") << u"2026-07-02T08:00:00Z"_s << u"2026-07-02T08:00:00.000Z"_s;
    QTest::newRow("ms") << u"2026-07-02T08:00:00.250Z"_s << u"2026-07-02T08:00:00.250Z"_s;
    QTest::newRow("offset") << u"2026-07-02T10:00:00+02:00"_s << u"2026-07-02T08:00:00.000Z"_s;
    QTest::newRow("ms and offset") << u"2026-07-02T10:00:00.000+02:00"_s << u"2026-07-02T08:00:00.000Z"_s;
}

void ProjectsTasksTest::takesInstants()
{
    QFETCH(QString, sent);
    ProjectsFixture projects;
    const ProjectsReply reply = projects.patch(taskPath, {{u"start_date"_s, sent}});
    QCOMPARE(reply.status, 200);
    QTEST(reply.json.value(u"start_date").toString(), "kept");
    QVERIFY(!projects.patch(taskPath, {{u"start_date"_s, QJsonValue()}}).json.contains(u"start_date"));
}

void ProjectsTasksTest::replacesOwners()
{
    ProjectsFixture projects;
    const ProjectsReply reply =
        projects.patch(taskPath, ownersBody({QJsonObject{{u"zpuid"_s, pids::mara}, {u"work_values"_s, u"26:30"_s}}}));
    QVERIFY2(reply.status == 200, reply.raw.constData());
    QCOMPARE(ownersOf(reply.json).size(), 1); // ivo was not sent again
    QCOMPARE(ownersOf(reply.json).at(0).toObject().value(u"zpuid").toString(), pids::mara);
    QCOMPARE(reply.object(u"owners_and_work"_s).value(u"total_work").toString(), u"26:30"_s);
    for (const QString &key : {u"work_type"_s, u"owners"_s}) {
        QJsonObject work = ownersBody({}).value(u"owners_and_work").toObject();
        work.remove(key);
        const ProjectsReply refused = projects.patch(taskPath, {{u"owners_and_work"_s, work}});
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.message(), u"Input Parameter Missing"_s);
    }
    const ProjectsReply stranger = projects.patch(taskPath, ownersBody({QJsonObject{{u"zpuid"_s, pids::paula}}}));
    QVERIFY(stranger.message().endsWith(u"not available in the project"_s));
    QCOMPARE(ownersOf(projects.patch(taskPath, ownersBody({})).json).size(), 0);
}

void ProjectsTasksTest::namesOwners_data()
{
    QTest::addColumn<QJsonObject>("owner");
    QTest::newRow("zpuid") << QJsonObject{{u"zpuid"_s, pids::ivo}};
    QTest::newRow("zuid text") << QJsonObject{{u"zuid"_s, pids::ivoZuid}};
    QTest::newRow("zuid number") << QJsonObject{{u"zuid"_s, pids::ivoZuid.toLongLong()}};
    QTest::newRow("email") << QJsonObject{{u"email"_s, u"Ivo.Brandt@nordwerk.example"_s}};
}

void ProjectsTasksTest::namesOwners()
{
    QFETCH(QJsonObject, owner);
    owner.insert(u"work_values"_s, u"2.5"_s);
    ProjectsFixture projects;
    const QJsonObject kept = ownersOf(projects.patch(taskPath, ownersBody({owner})).json).at(0).toObject();
    QCOMPARE(kept.value(u"zpuid").toString(), pids::ivo);
    QCOMPARE(kept.value(u"work_values").toString(), u"02:30"_s);
}

void ProjectsTasksTest::stampsMoveForward()
{
    ProjectsFixture projects;
    QString before = projects.get(taskPath).json.value(u"last_modified_time").toString();
    for (int i = 0; i < 5; ++i) {
        const QJsonObject task = projects.patch(taskPath, {{u"description"_s, QString::number(i)}}).json;
        const QString now = task.value(u"last_modified_time").toString();
        QCOMPARE(now.size(), before.size());
        QVERIFY(now > before);
        QCOMPARE(task.value(u"updated_by").toObject().value(u"zpuid").toString(), pids::mara);
        before = now;
    }
}

} // namespace tst_projectstasks

ATLAS_TEST(tst_projectstasks::ProjectsTasksTest)
#include "tst_projectstasks.moc"
