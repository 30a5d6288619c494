// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/portal/projectfields.h"
#include "services/sandbox/projects/portal/removal.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskplacing.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestListName = 200; ///< UNCONFIRMED
const QStringList listFlags{u"internal"_s, u"external"_s};

std::optional<QStringList> taskListValues(const QJsonObject &row, const QString &field)
{
    static const QStringList plain{u"id"_s,     u"name"_s,         u"flag"_s,
                                   u"status"_s, u"created_time"_s, u"last_updated_time"_s};
    if (plain.contains(field))
        return QStringList{row.value(field).toString()};
    if (field == u"milestone"_s)
        return QStringList{row.value(field)[u"id"].toString(), row.value(field)[u"name"].toString()};
    return std::nullopt;
}

QList<QJsonObject> tasksOfList(const Call &call, const QString &listId)
{
    QList<QJsonObject> tasks;
    for (const auto &[id, task] : std::as_const(call.store).of(kind::tasks).all()) {
        if (idInside(task, u"tasklist"_s) == listId)
            tasks.append(task);
    }
    return tasks;
}

QJsonObject taskListRow(const Call &call, const QJsonObject &list)
{
    QJsonObject row = list;
    QJsonObject meta = row.value(u"meta_info"_s).toObject();
    const qsizetype count = tasksOfList(call, list.value(u"id"_s).toString()).size();
    meta.insert(u"count_info"_s, QJsonObject{{u"filtered_task_count"_s, count}});
    row.insert(u"meta_info"_s, meta);
    return row;
}

/// As creates and updates answer it: without project.
Response bareTaskList(QJsonObject list, int status)
{
    list.remove(u"project"_s);
    list.insert(u"created_via"_s, list.value(u"created_via"_s).toString(u"web"_s));
    return object(list, status);
}

void setListCompleted(QJsonObject &list)
{
    QJsonObject meta = list.value(u"meta_info"_s).toObject();
    meta.insert(u"is_completed"_s, list.value(u"status"_s) == u"completed"_s);
    meta.insert(u"is_none_milestone_tasklist"_s, idInside(list, u"milestone"_s).isEmpty());
    list.insert(u"meta_info"_s, meta);
}

std::optional<Response> takeListMilestone(const Call &call, QJsonObject &list, const QJsonObject &body)
{
    if (!body.contains(u"milestone"_s))
        return std::nullopt;
    const QString id = idInside(body, u"milestone"_s);
    if (id.isEmpty()) { // how v3 takes a list out of its phase is UNCONFIRMED
        list.remove(u"milestone"_s);
        return std::nullopt;
    }
    const QJsonObject *milestone = std::as_const(call.store).of(kind::milestones).find(id);
    if (!milestone || idInside(*milestone, u"project"_s) != call.id() || milestone->value(u"_trashed"_s).toBool())
        return badValue(call.request, u"milestone"_s, u"Invalid milestone"_s);
    list.insert(u"milestone"_s, reference(*milestone));
    return std::nullopt;
}

std::optional<Response> takeListFields(const Call &call, QJsonObject &list, const QJsonObject &body, bool creating)
{
    if (auto refused = unknownKey(call, body, {u"name"_s, u"milestone"_s, u"flag"_s, u"status"_s}))
        return refused;
    if (auto refused = takeRecordName(call, list, body, creating, longestListName))
        return refused;
    if (auto refused = takeOneOf(call, list, body, u"flag"_s, listFlags))
        return refused;
    if (auto refused = takeOneOf(call, list, body, u"status"_s, {u"active"_s, u"completed"_s}))
        return refused;
    if (auto refused = takeListMilestone(call, list, body))
        return refused;
    setListCompleted(list);
    return std::nullopt;
}

int nextListSequence(const Call &call)
{
    int last = 0;
    const QList<QJsonObject> lists = recordsOf(call, kind::taskLists, call.id());
    for (const QJsonObject &list : lists)
        last = qMax(last, list.value(u"sequence"_s)[u"project_sequence"].toInt());
    return last + 1;
}

/// A new list of the project of the path with the fields nobody sends.
QJsonObject freshTaskList(const Call &call, const QJsonObject &project)
{
    const QJsonObject meta{{u"is_completed"_s, false},
                           {u"is_general"_s, false},
                           {u"is_none_milestone_tasklist"_s, true},
                           {u"is_rolled"_s, false},
                           {u"has_comments"_s, false}};
    const int sequence = nextListSequence(call);
    return {{u"flag"_s, u"internal"_s},
            {u"status"_s, u"active"_s},
            {u"project"_s, reference(project)},
            {u"sequence"_s, QJsonObject{{u"milestone_sequence"_s, 1}, {u"project_sequence"_s, sequence}}},
            {u"created_via"_s, u"api"_s},
            {u"created_time"_s, call.stamp()},
            {u"last_updated_time"_s, call.stamp()},
            {u"created_by"_s, personObject(call.store, call.zpuid)},
            {u"meta_info"_s, meta}};
}

QJsonObject keepNewList(const Call &call, QJsonObject list)
{
    const QString id = call.store.nextId();
    list.insert(u"id"_s, id);
    keepRecord(call, kind::taskLists, id, list);
    return list;
}

/// What the tasks of a list repeat of it: its name and its phase.
void spreadTaskList(const Call &call, const QJsonObject &list)
{
    const QList<QJsonObject> tasks = tasksOfList(call, list.value(u"id"_s).toString());
    for (QJsonObject task : tasks) {
        setTaskList(task, list);
        keepRecord(call, kind::tasks, task.value(u"id"_s).toString(), task);
    }
    settleProject(call.store, call.id());
}

/// The project of the path for a writer of lists.
const QJsonObject *openProject(const Call &call, std::optional<Response> &refusal)
{
    const QJsonObject *project = projectRecord(call, call.id());
    refusal = project ? closedRefusal(call, call.id()) : std::optional(notFound(call.request));
    return refusal ? nullptr : project;
}
} // namespace

Response listTaskLists(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    ListSpec spec;
    spec.key = u"tasklists"_s;
    spec.sortFields = {u"id"_s, u"name"_s, u"created_time"_s, u"last_updated_time"_s};
    spec.values = taskListValues;
    spec.row = taskListRow;
    return listRecords(call, spec, recordsOf(call, kind::taskLists, call.id()));
}

Response getTaskList(Call &call)
{
    const QJsonObject *list = recordInPath(call, kind::taskLists);
    return list ? object(taskListRow(call, *list)) : notFound(call.request);
}

Response createTaskList(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *project = openProject(call, refusal);
    if (!project)
        return *refusal;
    QJsonObject list = freshTaskList(call, *project);
    if (auto refused = takeListFields(call, list, *body, true))
        return *refused;
    return bareTaskList(keepNewList(call, list), 201);
}

/// The general list of a project, which tasks without a list go into. One that is there already is answered as it is
/// (UNCONFIRMED).
Response createDefaultTaskList(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *project = openProject(call, refusal);
    if (!project)
        return *refusal;
    if (!body->contains(u"flag"_s))
        return missing(call.request, u"flag"_s);
    const QList<QJsonObject> lists = recordsOf(call, kind::taskLists, call.id());
    for (const QJsonObject &list : lists) {
        if (list.value(u"meta_info"_s)[u"is_general"].toBool())
            return bareTaskList(list, 200);
    }
    QJsonObject list = freshTaskList(call, *project);
    list.insert(u"name"_s, u"General"_s);
    if (auto refused = takeListFields(call, list, {{u"flag"_s, body->value(u"flag"_s)}}, false))
        return *refused;
    QJsonObject meta = list.value(u"meta_info"_s).toObject();
    meta.insert(u"is_general"_s, true);
    list.insert(u"meta_info"_s, meta);
    return bareTaskList(keepNewList(call, list), 201);
}

Response updateTaskList(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body || (refusal = closedRefusal(call, call.id())))
        return *refusal;
    const QJsonObject *stored = recordInPath(call, kind::taskLists);
    if (!stored)
        return notFound(call.request);
    QJsonObject list = *stored;
    if (auto refused = takeListFields(call, list, *body, false))
        return *refused;
    list.insert(u"last_updated_time"_s, stampAfter(call, list.value(u"last_updated_time"_s).toString()));
    keepRecord(call, kind::taskLists, call.id(1), list);
    spreadTaskList(call, list);
    return bareTaskList(list, 200);
}

/// The tasks of the list go with it (UNCONFIRMED).
Response deleteTaskList(Call &call)
{
    if (!recordInPath(call, kind::taskLists))
        return notFound(call.request);
    if (auto refused = closedRefusal(call, call.id()))
        return *refused;
    QSet<QString> tasks;
    const QList<QJsonObject> listed = tasksOfList(call, call.id(1));
    for (const QJsonObject &task : listed)
        tasks.insert(task.value(u"id"_s).toString());
    dropTasksWhole(call, tasks);
    dropRecord(call, kind::taskLists, call.id(1));
    settleProject(call.store, call.id());
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
