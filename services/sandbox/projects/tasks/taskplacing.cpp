// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/taskplacing.h"

#include "services/sandbox/projects/tasks/recordfields.h"

#include <algorithm>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString parentField = u"parental_info"_s;

/// The list a task is in when nobody said: the general one, else the first.
QJsonObject generalList(const Call &call, const QString &projectId)
{
    const QList<QJsonObject> lists = recordsOf(call, kind::taskLists, projectId);
    for (const QJsonObject &list : lists) {
        if (list.value(u"meta_info").toObject().value(u"is_general").toBool())
            return list;
    }
    return lists.isEmpty() ? QJsonObject() : lists.constFirst();
}

void sortBySequence(QList<QJsonObject> &tasks)
{
    std::stable_sort(tasks.begin(), tasks.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return sequenceOf(left) < sequenceOf(right);
    });
}

bool isBelow(const Call &call, const QString &candidate, const QString &taskId)
{
    QString at = candidate;
    while (!at.isEmpty() && at != taskId) {
        const QJsonObject *record = std::as_const(call.store).of(kind::tasks).find(at);
        at = record ? parentOf(*record) : QString();
    }
    return !at.isEmpty();
}

std::optional<Response> takeParent(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    const QString parentId = idInside(body, parentField, u"parent_task_id"_s);
    if (parentId.isEmpty()) { // becomes a task of its own
        task.remove(parentField);
        task.insert(u"depth"_s, 0);
        return std::nullopt;
    }
    const QJsonObject *parent = std::as_const(call.store).of(kind::tasks).find(parentId);
    if (!parent || idInside(*parent, u"project"_s) != idInside(task, u"project"_s))
        return badValue(call.request, parentField, u"Invalid parent task"_s);
    const QString own = textOf(task.value(u"id"));
    if (!own.isEmpty() && isBelow(call, parentId, own))
        return badValue(call.request, parentField, u"A task cannot be a subtask of itself"_s);
    task.insert(parentField, QJsonObject{{u"parent_task_id"_s, parentId}});
    task.insert(u"depth"_s, parent->value(u"depth").toInt() + 1);
    task.insert(u"tasklist"_s, parent->value(u"tasklist"));
    if (parent->contains(u"milestone"))
        task.insert(u"milestone"_s, parent->value(u"milestone"));
    else
        task.remove(u"milestone"_s);
    return std::nullopt;
}

std::optional<Response> takeList(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    const QString projectId = idInside(task, u"project"_s);
    if (!body.contains(u"tasklist")) {
        const QJsonObject list = generalList(call, projectId);
        if (list.isEmpty())
            return badValue(call.request, u"tasklist"_s, u"The project has no task list"_s);
        setTaskList(task, list);
        return std::nullopt;
    }
    const QJsonObject *list = std::as_const(call.store).of(kind::taskLists).find(idInside(body, u"tasklist"_s));
    if (!list || idInside(*list, u"project"_s) != projectId)
        return badValue(call.request, u"tasklist"_s, u"Invalid task list"_s);
    setTaskList(task, *list);
    return std::nullopt;
}
} // namespace

QString parentOf(const QJsonObject &task)
{
    return idInside(task, parentField, u"parent_task_id"_s);
}

int sequenceOf(const QJsonObject &task)
{
    return task.value(u"sequence").toObject().value(u"sequence").toInt();
}

void setTaskList(QJsonObject &task, const QJsonObject &list)
{
    task.insert(u"tasklist"_s, reference(list));
    if (const QJsonObject phase = list.value(u"milestone").toObject(); !textOf(phase.value(u"id")).isEmpty())
        task.insert(u"milestone"_s, phase);
    else
        task.remove(u"milestone"_s);
}

std::optional<Response> takePlace(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    if (body.contains(parentField)) {
        if (auto refusal = takeParent(call, task, body))
            return refusal;
    }
    const bool subtask = !parentOf(task).isEmpty();
    if (subtask || (!body.contains(u"tasklist") && task.contains(u"tasklist")))
        return std::nullopt; // a subtask stays in its parent's list whatever the body says
    return takeList(call, task, body);
}

QList<QJsonObject> subtasksOf(const Call &call, const QJsonObject &task)
{
    const QString id = textOf(task.value(u"id"));
    QList<QJsonObject> below;
    for (const auto &[other, record] : std::as_const(call.store).of(kind::tasks).all()) {
        if (parentOf(record) == id)
            below.append(record);
    }
    sortBySequence(below);
    return below;
}

QList<QJsonObject> siblingsOf(const Call &call, const QJsonObject &task)
{
    QList<QJsonObject> beside;
    for (const auto &[other, record] : std::as_const(call.store).of(kind::tasks).all()) {
        if (parentOf(record) == parentOf(task) && idInside(record, u"tasklist"_s) == idInside(task, u"tasklist"_s))
            beside.append(record);
    }
    sortBySequence(beside);
    return beside;
}

void placeSubtasks(const Call &call, const QJsonObject &parent)
{
    const QList<QJsonObject> below = subtasksOf(call, parent);
    for (QJsonObject task : below) {
        task.insert(u"tasklist"_s, parent.value(u"tasklist"));
        task.remove(u"milestone"_s);
        if (parent.contains(u"milestone"))
            task.insert(u"milestone"_s, parent.value(u"milestone"));
        task.insert(u"depth"_s, parent.value(u"depth").toInt() + 1);
        keepRecord(call, kind::tasks, textOf(task.value(u"id")), task);
        placeSubtasks(call, task);
    }
}

void renumber(const Call &call, const QList<QJsonObject> &ordered)
{
    int number = 0;
    for (QJsonObject task : ordered) {
        task.insert(u"sequence"_s, QJsonObject{{u"sequence"_s, ++number}});
        keepRecord(call, kind::tasks, textOf(task.value(u"id")), task);
    }
}
} // namespace atlas::sandbox::projects
