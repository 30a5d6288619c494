// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"
#include "tests/sandbox/projects/projectsfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_projectstaskacts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::projects::kind;

namespace
{
const QString tasksPath = u"/projects/"_s + pids::project + u"/tasks"_s;
const QString taskPath = tasksPath + u'/' + pids::task;

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

class ProjectsTaskActsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void subtasks();
    void deletesSubtasksWith();
    void moves();
    void reorders();
    void clones();
    void tags();
    void comments();
    void dependencies();
    void followersAndBugs();
    void closedProject();
};

void ProjectsTaskActsTest::subtasks()
{
    ProjectsFixture projects;
    const ProjectsReply child = projects.post(tasksPath, named(u"Drill"_s, below(pids::task)));
    QVERIFY2(child.status == 201, child.raw.constData());
    QCOMPARE(child.json.value(u"depth").toInt(), 1);
    QCOMPARE(child.object(u"tasklist"_s).value(u"id").toString(), pids::list);
    QCOMPARE(child.object(u"parental_info"_s).value(u"parent_task_id").toString(), pids::task);
    QVERIFY(projects.get(taskPath).object(u"association_info"_s).value(u"has_subtasks").toBool());
    const ProjectsReply grandchild = projects.post(tasksPath, named(u"Measure"_s, below(child.id())));
    QCOMPARE(grandchild.json.value(u"depth").toInt(), 2);
    const ProjectsReply loop = projects.patch(taskPath, below(grandchild.id()));
    QCOMPARE(loop.title(), u"INVALID_PARAMETER_VALUE"_s);
    QCOMPARE(loop.field(), u"parental_info"_s);
    QCOMPARE(projects.patch(taskPath, below(pids::task)).status, 400);
    QCOMPARE(projects.patch(tasksPath + u'/' + child.id(), below(QString())).json.value(u"depth").toInt(-1), 0);
    QCOMPARE(projects.get(tasksPath + u'/' + grandchild.id()).json.value(u"depth").toInt(), 1);
}

void ProjectsTaskActsTest::deletesSubtasksWith()
{
    ProjectsFixture projects;
    const QString child = projects.post(tasksPath, named(u"Drill"_s, below(pids::task))).id();
    QCOMPARE(projects.del(taskPath).status, 204);
    QCOMPARE(projects.get(taskPath).status, 404);
    QCOMPARE(projects.get(tasksPath + u'/' + child).status, 404);
    QVERIFY(!projects.store().of(kind::timeLogs).find(pids::log));
    QCOMPARE(projects.get(tasksPath).list(u"tasks"_s).size(), 1);
    QCOMPARE(projects.del(taskPath).status, 404);
}

void ProjectsTaskActsTest::moves()
{
    ProjectsFixture projects;
    const QString list =
        projects.post(u"/projects/"_s + pids::project + u"/tasklists"_s, {{u"name"_s, u"Handover"_s}}).id();
    QVERIFY(!list.isEmpty());
    const QString child = projects.post(tasksPath, named(u"Drill"_s, below(pids::task))).id();
    const ProjectsReply moved = projects.post(taskPath + u"/move"_s, {{u"target_tasklist_id"_s, list}});
    QVERIFY2(moved.status == 200, moved.raw.constData());
    QCOMPARE(moved.object(u"tasklist"_s).value(u"name").toString(), u"Handover"_s);
    QVERIFY(!moved.json.contains(u"milestone")); // the new list is in no phase
    const ProjectsReply followed = projects.get(tasksPath + u'/' + child);
    QCOMPARE(followed.object(u"tasklist"_s).value(u"id").toString(), list);
    QCOMPARE(projects.post(taskPath + u"/move"_s, {}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject back{{u"tasklist"_s, QJsonObject{{u"id"_s, pids::list}}}};
    QCOMPARE(projects.patch(taskPath, back).object(u"milestone"_s).value(u"id").toString(), pids::phase);
    QCOMPARE(projects.get(tasksPath + u'/' + child).object(u"tasklist"_s).value(u"id").toString(), pids::list);
}

void ProjectsTaskActsTest::reorders()
{
    ProjectsFixture projects;
    const auto sequence = [&](const QString &id) {
        return projects.get(tasksPath + u'/' + id).object(u"sequence"_s).value(u"sequence").toInt();
    };
    QCOMPARE(projects.post(taskPath + u"/reorder"_s, {{u"position"_s, u"last"_s}}).status, 200);
    QVERIFY(sequence(pids::task) > sequence(pids::done));
    QCOMPARE(projects.post(taskPath + u"/reorder"_s, {{u"before"_s, pids::done}}).status, 200);
    QVERIFY(sequence(pids::task) < sequence(pids::done));
    QCOMPARE(projects.post(taskPath + u"/reorder"_s, {{u"after"_s, pids::done}}).status, 200);
    QVERIFY(sequence(pids::task) > sequence(pids::done));
    QCOMPARE(projects.post(taskPath + u"/reorder"_s, {{u"after"_s, u"1"_s}}).status, 400);
}

void ProjectsTaskActsTest::clones()
{
    ProjectsFixture projects;
    const ProjectsReply reply = projects.post(taskPath + u"/clone"_s, {{u"no_of_instances"_s, 2}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.list(u"tasks"_s).size(), 2);
    const QJsonObject copy = reply.row(u"tasks"_s);
    QVERIFY(copy.value(u"id").toString() != pids::task);
    QCOMPARE(copy.value(u"name").toString(), u"Mount racks"_s);
    QCOMPARE(copy.value(u"log_hours").toObject().value(u"total_hours").toString(), u"00:00"_s);
    QCOMPARE(projects.get(tasksPath).list(u"tasks"_s).size(), 4);
    QCOMPARE(projects.post(taskPath + u"/clone"_s, {{u"no_of_instances"_s, 0}}).status, 400);
}

void ProjectsTaskActsTest::tags()
{
    ProjectsFixture projects;
    const QJsonObject add{{u"tags"_s, QJsonObject{{u"add"_s, QJsonArray{pids::tag}}}}};
    QCOMPARE(projects.patch(taskPath, add).row(u"tags"_s).value(u"name").toString(), u"urgent"_s);
    QCOMPARE(projects.patch(taskPath, add).list(u"tags"_s).size(), 1);
    QCOMPARE(projects.get(u"/tags"_s).row(u"tags"_s).value(u"usage_count").toString(), u"1"_s);
    const QJsonObject remove{{u"tags"_s, QJsonObject{{u"remove"_s, QJsonArray{pids::tag}}}}};
    QCOMPARE(projects.patch(taskPath, remove).list(u"tags"_s).size(), 0);
}

void ProjectsTaskActsTest::comments()
{
    ProjectsFixture projects;
    const QString path = taskPath + u"/comments"_s;
    const ProjectsReply added = projects.post(path, {{u"comment"_s, u"<div>Done [~1]</div>"_s}});
    QCOMPARE(added.status, 201);
    const QJsonObject comment = added.array.at(0).toObject(); // a bare array
    QVERIFY(!comment.contains(u"entity_id"));
    QCOMPARE(comment.value(u"created_by").toObject().value(u"zpuid").toString(), pids::mara);
    const QString one = path + u'/' + comment.value(u"id").toString();
    QVERIFY(projects.get(taskPath).object(u"association_info"_s).value(u"has_comments").toBool());
    QCOMPARE(projects.patch(one, {{u"comment"_s, u"Better"_s}}).status, 200);
    QCOMPARE(projects.get(path).row(u"comments"_s).value(u"comment").toString(), u"Better"_s);
    QCOMPARE(projects.post(path, {}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(projects.del(one).status, 204);
    QVERIFY(!projects.get(taskPath).object(u"association_info"_s).value(u"has_comments").toBool());
    QCOMPARE(projects.del(one).status, 404);
}

void ProjectsTaskActsTest::dependencies()
{
    ProjectsFixture projects;
    const QString id = projects.store().nextId();
    projects.store()
        .of(kind::links)
        .put(id, {{u"id"_s, id},
                  {u"predecessor"_s, pids::done},
                  {u"successor"_s, pids::task},
                  {u"type"_s, u"FS"_s},
                  {u"lag"_s, 1}});
    const ProjectsReply reply = projects.get(taskPath + u"/blocking-waiting-tasks"_s);
    QCOMPARE(reply.row(u"waiting_tasks"_s).value(u"id").toString(), pids::done);
    QCOMPARE(reply.row(u"waiting_tasks"_s).value(u"lag").toInt(), 1);
    QCOMPARE(reply.list(u"blocking_tasks"_s).size(), 0);
    const ProjectsReply other = projects.get(tasksPath + u'/' + pids::done + u"/blocking-waiting-tasks"_s);
    QCOMPARE(other.row(u"blocking_tasks"_s).value(u"id").toString(), pids::task);
}

void ProjectsTaskActsTest::followersAndBugs()
{
    ProjectsFixture projects;
    QCOMPARE(projects.post(taskPath + u"/follow"_s).row(u"followers"_s).value(u"zpuid").toString(), pids::mara);
    QCOMPARE(projects.get(taskPath + u"/followers"_s).list(u"followers"_s).size(), 1);
    QCOMPARE(projects.post(taskPath + u"/unfollow"_s).list(u"followers"_s).size(), 0);
    const ProjectsReply bugs =
        projects.post(taskPath + u"/associate-bugs"_s, {{u"bug_ids"_s, QJsonArray{pids::issue}}});
    QCOMPARE(bugs.row(u"associated_bugs"_s).value(u"prefix").toString(), u"NW-I1"_s);
    QCOMPARE(projects.post(taskPath + u"/associate-bugs"_s, {{u"bug_ids"_s, QJsonArray{u"1"_s}}}).status, 400);
    QCOMPARE(projects.del(taskPath + u"/bug/"_s + pids::issue).status, 204);
    QCOMPARE(projects.get(taskPath + u"/associated-bugs"_s).list(u"associated_bugs"_s).size(), 0);
}

void ProjectsTaskActsTest::closedProject()
{
    ProjectsFixture projects;
    const QJsonObject done{{u"status"_s, QJsonObject{{u"id"_s, pids::projectDone}}}};
    QCOMPARE(projects.patch(u"/projects/"_s + pids::project, done).status, 200);
    QCOMPARE(projects.post(tasksPath, named(u"Late"_s)).status, 400);
    QCOMPARE(projects.patch(taskPath, named(u"Late"_s)).title(), u"INVALID_PARAMETER_VALUE"_s);
    QCOMPARE(projects.del(taskPath).status, 400);
    QCOMPARE(projects.get(taskPath).status, 200);
}
} // namespace tst_projectstaskacts

ATLAS_TEST(tst_projectstaskacts::ProjectsTaskActsTest)
#include "tst_projectstaskacts.moc"
