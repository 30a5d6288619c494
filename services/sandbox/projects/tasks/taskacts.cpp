// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"
#include "services/sandbox/projects/tasks/taskplacing.h"
#include "services/sandbox/projects/tasks/tasks.h"

#include <algorithm>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int maximumClones = 20; // not documented
const QString followersField = u"_followers"_s;

/// status_mapping: [{"from_status_id","to_status_id"}] by assumption; only statuses of the layout.
std::optional<Response> mapStatus(const Call &call, QJsonObject &task, const QJsonArray &mapping)
{
    for (const QJsonValue &entry : mapping) {
        const QJsonObject pair = entry.toObject();
        if (textOf(pair.value(u"from_status_id")) != idInside(task, u"status"_s))
            continue;
        const QJsonObject status = statusNamed(call.store.taskStatuses, {{u"id"_s, pair.value(u"to_status_id")}});
        if (status.isEmpty())
            return badValue(call.request, u"status_mapping"_s, u"Invalid status"_s);
        setTaskStatus(call, task, status);
        break;
    }
    return std::nullopt;
}

QJsonObject cloneOf(const Call &call, const QJsonObject &task, const QJsonObject &project)
{
    QJsonObject copy = freshTask(call, project);
    for (const QString &key :
         {u"name"_s, u"description"_s, u"tasklist"_s, u"milestone"_s, u"parental_info"_s, u"depth"_s, u"priority"_s,
          u"start_date"_s, u"end_date"_s, u"duration"_s, u"billing_type"_s, u"owners_and_work"_s, u"tags"_s}) {
        if (task.contains(key))
            copy.insert(key, task.value(key));
    }
    takeCustomFields(copy, task);
    copy.insert(u"id"_s, call.store.nextId());
    copy.insert(u"prefix"_s, call.store.nextKey(textOf(project.value(u"id")), u'T'));
    const QList<QJsonObject> beside = siblingsOf(call, task);
    copy.insert(u"sequence"_s, QJsonObject{{u"sequence"_s, sequenceOf(beside.constLast()) + 1}});
    return copy;
}

/// Where a task is to stand among the others: before which index; -1: the body does not say.
qsizetype targetIndex(const QList<QJsonObject> &others, const QJsonObject &body)
{
    const QString position = body.value(u"position").toString();
    if (position == u"first")
        return 0;
    if (position == u"last")
        return others.size();
    const bool after = body.contains(u"after");
    const QString neighbour = textOf(body.value(after ? u"after"_s : u"before"_s));
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (textOf(others[i].value(u"id")) == neighbour)
            return after ? i + 1 : i;
    }
    return -1;
}

Response changeFollowing(Call &call, bool follow)
{
    std::optional<Response> refusal;
    auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    QStringList followers = textsOf(task->value(followersField));
    followers.removeAll(call.zpuid);
    if (follow)
        followers.append(call.zpuid);
    task->insert(followersField, QJsonArray::fromStringList(followers));
    keepRecord(call, kind::tasks, call.id(1), *task);
    return taskFollowers(call);
}
} // namespace

Response moveTask(Call &call)
{
    std::optional<Response> refusal;
    auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QString target = textOf(body->value(u"target_tasklist_id"));
    if (target.isEmpty())
        return missing(call.request, u"target_tasklist_id"_s);
    const QJsonObject *list = std::as_const(call.store).of(kind::taskLists).find(target);
    if (!list || idInside(*list, u"project"_s) != call.id())
        return badValue(call.request, u"target_tasklist_id"_s, u"Invalid task list"_s);
    if ((refusal = mapStatus(call, *task, body->value(u"status_mapping").toArray())))
        return *refusal;
    task->remove(u"parental_info"_s); // a subtask leaves its parent
    task->insert(u"depth"_s, 0);
    setTaskList(*task, *list);
    keepRecord(call, kind::tasks, call.id(1), *task);
    placeSubtasks(call, *task);
    saveTask(call, *task);
    return object(*task);
}

Response cloneTask(Call &call)
{
    std::optional<Response> refusal;
    const auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const int wanted = body->contains(u"no_of_instances") ? textOf(body->value(u"no_of_instances")).toInt() : 1;
    if (wanted < 1 || wanted > maximumClones)
        return badValue(call.request, u"no_of_instances"_s, u"Invalid number of instances"_s);
    const QJsonObject project = *projectRecord(call, call.id());
    QJsonArray clones;
    for (int i = 0; i < wanted; ++i) {
        QJsonObject copy = cloneOf(call, *task, project);
        saveTask(call, copy);
        clones.append(shown(copy));
    }
    return object({{u"tasks"_s, clones}}, 201); // the envelope is UNCONFIRMED
}

Response reorderTask(Call &call)
{
    std::optional<Response> refusal;
    auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QList<QJsonObject> ordered = siblingsOf(call, *task);
    ordered.removeIf([&](const QJsonObject &other) { return other.value(u"id") == task->value(u"id"); });
    const qsizetype index = targetIndex(ordered, *body);
    if (index < 0)
        return badValue(call.request, u"position"_s, u"Invalid position"_s);
    ordered.insert(index, *task);
    renumber(call, ordered);
    *task = *recordInPath(call, kind::tasks);
    saveTask(call, *task);
    return object(*task);
}

Response taskFollowers(Call &call)
{
    const QJsonObject *task = recordInPath(call, kind::tasks);
    if (!task)
        return notFound(call.request);
    QJsonArray followers;
    const QStringList ids = textsOf(task->value(followersField));
    for (const QString &zpuid : ids)
        followers.append(personObject(call.store, zpuid));
    return object({{u"followers"_s, followers}});
}

Response followTask(Call &call)
{
    return changeFollowing(call, true);
}

Response unfollowTask(Call &call)
{
    return changeFollowing(call, false);
}
} // namespace atlas::sandbox::projects
