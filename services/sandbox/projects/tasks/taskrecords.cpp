// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/portal/removal.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"
#include "services/sandbox/projects/tasks/taskplacing.h"
#include "services/sandbox/projects/tasks/tasks.h"
#include "services/sandbox/projects/tasks/taskwork.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList ownerIds(const QJsonObject &task)
{
    QStringList ids;
    const QJsonArray owners = task.value(u"owners_and_work").toObject().value(u"owners").toArray();
    for (const QJsonValue &owner : owners)
        ids.append(textOf(owner.toObject().value(u"zpuid")));
    return ids;
}

QStringList tagWords(const QJsonObject &task)
{
    QStringList words;
    const QJsonArray tags = task.value(u"tags").toArray();
    for (const QJsonValue &tag : tags)
        words << textOf(tag.toObject().value(u"id")) << tag.toObject().value(u"name").toString();
    return words;
}

/// A filter may name a record by id or by name.
QStringList idAndName(const QJsonObject &task, const QString &field)
{
    const QJsonObject named = task.value(field).toObject();
    return {textOf(named.value(u"id")), named.value(u"name").toString()};
}

QStringList plainValue(const QJsonValue &value)
{
    if (value.isBool())
        return {value.toBool() ? u"true"_s : u"false"_s};
    const QString text = textOf(value);
    return text.isEmpty() ? QStringList() : QStringList{text};
}

std::optional<QStringList> taskValues(const QJsonObject &task, const QString &field)
{
    static const QStringList named{u"status"_s, u"project"_s, u"tasklist"_s, u"milestone"_s};
    static const QStringList plain{
        u"start_date"_s,   u"end_date"_s, u"created_time"_s, u"last_modified_time"_s,    u"completed_time"_s,
        u"is_completed"_s, u"priority"_s, u"name"_s,         u"completion_percentage"_s, u"billing_type"_s,
        u"id"_s,           u"prefix"_s};
    static const QStringList owning{u"assignee"_s, u"owner"_s, u"owners"_s, u"owners_and_work"_s};
    if (named.contains(field))
        return idAndName(task, field);
    if (plain.contains(field) || field.startsWith(u"cf_"))
        return plainValue(task.value(field));
    if (owning.contains(field))
        return ownerIds(task);
    if (field == u"tags")
        return tagWords(task);
    if (field == u"created_by")
        return QStringList{textOf(task.value(u"created_by").toObject().value(u"zpuid"))};
    if (field == u"parent_task_id")
        return plainValue(parentOf(task));
    if (field == u"due_date")
        return plainValue(task.value(u"end_date"));
    return std::nullopt;
}

ListSpec taskSpec()
{
    ListSpec spec;
    spec.key = u"tasks"_s;
    spec.sortFields = {u"id"_s,
                       u"name"_s,
                       u"start_date"_s,
                       u"end_date"_s,
                       u"completion_percentage"_s,
                       u"created_time"_s,
                       u"last_modified_time"_s,
                       u"created_by"_s,
                       u"is_completed"_s};
    spec.values = taskValues;
    return spec;
}

void collectBelow(const Call &call, const QJsonObject &task, QSet<QString> &ids)
{
    ids.insert(textOf(task.value(u"id")));
    const QList<QJsonObject> below = subtasksOf(call, task);
    for (const QJsonObject &subtask : below)
        collectBelow(call, subtask, ids);
}
} // namespace

QJsonObject freshTask(const Call &call, const QJsonObject &project)
{
    const QJsonObject author = personObject(call.store, call.zpuid);
    const QString projectId = textOf(project.value(u"id"));
    QJsonObject task{{u"project"_s, reference(project)},
                     {u"description"_s, QString()},
                     {u"priority"_s, u"none"_s},
                     {u"completion_percentage"_s, 0},
                     {u"is_completed"_s, false},
                     {u"billing_type"_s, u"none"_s},
                     {u"owners_and_work"_s, noOwners()},
                     {u"log_hours"_s, QJsonObject{{u"billable_hours"_s, hoursOf(0)},
                                                  {u"non_billable_hours"_s, hoursOf(0)},
                                                  {u"total_hours"_s, hoursOf(0)}}},
                     {u"depth"_s, 0},
                     {u"association_info"_s, QJsonObject{{u"has_subtasks"_s, false},
                                                         {u"has_comments"_s, false},
                                                         {u"has_attachments"_s, false},
                                                         {u"has_forums"_s, false},
                                                         {u"has_recurrence"_s, false},
                                                         {u"has_reminder"_s, false}}},
                     {u"created_via"_s, u"api"_s},
                     {u"created_by"_s, author},
                     {u"created_time"_s, call.stamp()}};
    setTaskStatus(call, task, firstStatus(call.store.taskStatuses, false));
    return task;
}

void saveTask(const Call &call, QJsonObject &task)
{
    stampRecord(call, task);
    const QString id = textOf(task.value(u"id"));
    keepRecord(call, kind::tasks, id, task);
    settleProject(call.store, idInside(task, u"project"_s));
    if (const QJsonObject *settled = std::as_const(call.store).of(kind::tasks).find(id))
        task = *settled;
}

std::optional<QJsonObject> taskToWrite(const Call &call, std::optional<Response> &refusal)
{
    const QJsonObject *task = recordInPath(call, kind::tasks);
    if (!task) {
        refusal = notFound(call.request);
        return std::nullopt;
    }
    refusal = closedRefusal(call, call.id());
    return refusal ? std::nullopt : std::optional(*task);
}

Response listPortalTasks(Call &call)
{
    return listRecords(call, taskSpec(), recordsOf(call, kind::tasks, {}));
}

Response listTasks(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    return listRecords(call, taskSpec(), recordsOf(call, kind::tasks, call.id()));
}

Response countTasks(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    std::optional<Response> refusal;
    const auto selected = chosenRecords(call, taskSpec(), recordsOf(call, kind::tasks, call.id()), refusal);
    return selected ? object({{u"task_count"_s, selected->size()}}) : *refusal;
}

Response getTask(Call &call)
{
    const QJsonObject *task = recordInPath(call, kind::tasks);
    return task ? object(*task) : notFound(call.request);
}

Response createTask(Call &call)
{
    const QJsonObject *project = projectRecord(call, call.id());
    if (!project)
        return notFound(call.request);
    std::optional<Response> refusal = closedRefusal(call, call.id());
    if (refusal)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    if (!body->contains(u"name"))
        return missing(call.request, u"name"_s);
    QJsonObject task = freshTask(call, *project);
    if ((refusal = takeTaskFields(call, task, *body)))
        return *refusal;
    task.insert(u"id"_s, call.store.nextId());
    task.insert(u"prefix"_s, call.store.nextKey(call.id(), u'T'));
    const QList<QJsonObject> beside = siblingsOf(call, task);
    const int last = beside.isEmpty() ? 0 : sequenceOf(beside.constLast());
    task.insert(u"sequence"_s, QJsonObject{{u"sequence"_s, last + 1}});
    saveTask(call, task);
    return object(task, 201);
}

Response updateTask(Call &call)
{
    std::optional<Response> refusal;
    auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    if ((refusal = takeTaskFields(call, *task, *body)))
        return *refusal;
    saveTask(call, *task);
    if (body->contains(u"name"))
        renameReferences(call, {kind::timeLogs}, u"module_detail"_s, call.id(1), task->value(u"name").toString());
    if (body->contains(u"tasklist") || body->contains(u"parental_info")) {
        placeSubtasks(call, *task);
        settleProject(call.store, call.id());
    }
    return object(*task);
}

Response deleteTask(Call &call)
{
    std::optional<Response> refusal;
    const auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    QSet<QString> doomed; // its subtasks go with it
    collectBelow(call, *task, doomed);
    dropTasksWhole(call, doomed);
    settleProject(call.store, call.id());
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
