// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/projects/taskworld.h"

#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

namespace
{
void number(QString &id)
{
    if (!id.isEmpty())
        id = TaskWorld::id(id);
}

WorkStatus statusNamed(const QString &name, bool closed)
{
    return {TaskWorld::statusId(name), name, u"#08aeea"_s, closed};
}

void numberTask(ProjectTask &task)
{
    for (QString *id : {&task.id, &task.projectId, &task.taskListId, &task.milestoneId, &task.parentId})
        number(*id);
    task.status = statusNamed(task.status.name, task.status.closed);
    for (TaskShare &share : task.owners)
        number(share.person.id);
}

void numberRecords(ProjectsSnapshot &sample)
{
    for (ProjectsUser &user : sample.users)
        number(user.id);
    for (Project &project : sample.projects) {
        number(project.id);
        number(project.owner.id);
    }
    for (TaskList &list : sample.taskLists) {
        number(list.id);
        number(list.projectId);
    }
    for (ProjectTask &task : sample.tasks)
        numberTask(task);
    for (Milestone &milestone : sample.milestones) {
        number(milestone.id);
        number(milestone.projectId);
        number(milestone.owner.id);
        milestone.status = statusNamed(milestone.status.name, milestone.status.closed);
    }
    number(sample.portal.userId);
    sample.logs.clear();
}

ProjectsSnapshot numberedDelivery()
{
    ProjectsSnapshot sample = sampleDelivery(deliveryDay());
    numberRecords(sample);
    QMap<QString, ProjectSchedule> schedules;
    for (ProjectSchedule schedule : std::as_const(sample.schedules)) {
        number(schedule.projectId);
        for (TaskLink &link : schedule.links) {
            number(link.predecessorId);
            number(link.taskId);
        }
        schedule.baseline.clear();
        schedules.insert(schedule.projectId, schedule);
    }
    sample.schedules = schedules;
    const WorkStatus open = statusNamed(u"Open"_s, false);
    const WorkStatus closed = statusNamed(u"Closed"_s, true);
    for (const Project &project : std::as_const(sample.projects))
        sample.taskStatuses[project.id] = {open, closed};
    for (const QString &name : {u"calder"_s, u"sylvamer"_s})
        sample.taskStatuses[TaskWorld::id(name)] = {open, statusNamed(u"In progress"_s, false), closed};
    return sample;
}
} // namespace

TaskWorld::TaskWorld()
{
    book.setSnapshot(numberedDelivery(), deliveryDay());
}

QString TaskWorld::id(const QString &name)
{
    QString out = u"9"_s;
    for (const QChar letter : name)
        out += QString::number(letter.unicode() % 100).rightJustified(2, u'0');
    return out;
}

void TaskWorld::answerReads(const QString &projectName)
{
    const Project &project = *book.project(id(projectName));
    const QString path = u"/api/v3/portal/100/projects/"_s + project.id;
    server.always(u"GET "_s + path, ScriptedReply::json(200, {{u"id"_s, project.id},
                                                              {u"name"_s, project.name},
                                                              {u"is_completed"_s, false},
                                                              {u"status"_s, QJsonObject{{u"name"_s, u"Active"_s}}}}));
    QJsonArray members;
    for (const QString &name : {u"lg"_s, u"ht"_s, u"br"_s, u"mc"_s}) {
        const ProjectsUser &user = *book.user(id(name));
        members.append(QJsonObject{{u"id"_s, user.id}, {u"name"_s, user.name}, {u"email"_s, user.email}});
    }
    server.always(
        u"GET "_s + path + u"/users"_s,
        ScriptedReply::json(200, {{u"users"_s, members}, {u"page_info"_s, QJsonObject{{u"has_next_page"_s, false}}}}));
    server.always(u"GET /restapi/portal/100/projects/"_s + project.id + u"/tasklayouts"_s,
                  ScriptedReply::json(404, {}));
}

void TaskWorld::answerTask(const QString &taskName)
{
    server.always(u"GET "_s + path(taskName), ScriptedReply::json(200, taskRow(id(taskName))));
}

void TaskWorld::expectPatch(const QString &taskName, const QJsonObject &over)
{
    QJsonObject row = taskRow(id(taskName));
    for (auto it = over.constBegin(); it != over.constEnd(); ++it)
        row.insert(it.key(), it.value());
    server.expect(u"PATCH "_s + path(taskName), ScriptedReply::json(200, row));
}

QList<QJsonObject> TaskWorld::sent(const QByteArray &method) const
{
    QList<QJsonObject> out;
    const QList<SeenRequest> requests = server.seen();
    for (const SeenRequest &request : requests) {
        if (request.method == method)
            out.append(QJsonDocument::fromJson(request.body).object());
    }
    return out;
}

void TaskWorld::edit(const std::function<void(ProjectsSnapshot &snapshot)> &change)
{
    ProjectsSnapshot snapshot = book.snapshot();
    change(snapshot);
    book.setSnapshot(snapshot, deliveryDay());
}
} // namespace atlas::test
