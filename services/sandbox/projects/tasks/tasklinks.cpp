// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"
#include "services/sandbox/projects/tasks/tasks.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString bugsField = u"_bugs"_s;

QJsonObject linkedTask(const Call &call, const QString &id, const QJsonObject &link)
{
    const QJsonObject *task = std::as_const(call.store).of(kind::tasks).find(id);
    QJsonObject shown = task ? reference(*task) : QJsonObject{{u"id"_s, id}};
    if (task) {
        shown.insert(u"prefix"_s, task->value(u"prefix"));
        shown.insert(u"status"_s, task->value(u"status"));
    }
    shown.insert(u"dependency_type"_s, link.value(u"type"));
    shown.insert(u"lag"_s, link.value(u"lag"));
    return shown;
}

QJsonArray historyOf(const QJsonObject &task)
{
    QJsonArray history;
    const QJsonArray kept = task.value(u"_history").toArray();
    for (const QJsonValue &entry : kept) {
        QJsonObject change = entry.toObject();
        if (change.value(u"previous_status").toObject().isEmpty())
            change.remove(u"previous_status"_s);
        history.append(change);
    }
    return history;
}
} // namespace

// The answer's shape is UNCONFIRMED: the tasks that wait for this one, and those it waits for.
Response blockingTasks(Call &call)
{
    if (!recordInPath(call, kind::tasks))
        return notFound(call.request);
    QJsonArray blocking;
    QJsonArray waiting;
    for (const auto &[id, link] : std::as_const(call.store).of(kind::links).all()) {
        const QString predecessor = textOf(link.value(u"predecessor"));
        const QString successor = textOf(link.value(u"successor"));
        if (predecessor == call.id(1))
            blocking.append(linkedTask(call, successor, link));
        if (successor == call.id(1))
            waiting.append(linkedTask(call, predecessor, link));
    }
    return object({{u"blocking_tasks"_s, blocking}, {u"waiting_tasks"_s, waiting}});
}

// The answer's shape is UNCONFIRMED; what changed before the stand-in started is not known to it.
Response taskStatusTimeline(Call &call)
{
    const QJsonObject *task = recordInPath(call, kind::tasks);
    return task ? object({{u"status_timeline"_s, historyOf(*task)}}) : notFound(call.request);
}

Response projectStatusHistory(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    QJsonArray histories;
    const QList<QJsonObject> tasks = recordsOf(call, kind::tasks, call.id());
    for (const QJsonObject &task : tasks) {
        const QJsonArray history = historyOf(task);
        if (!history.isEmpty())
            histories.append(QJsonObject{{u"task"_s, reference(task)}, {u"status_timeline"_s, history}});
    }
    return object({{u"task_status_history"_s, histories}});
}

// Shapes of the three calls about bugs are UNCONFIRMED: ids in "bug_ids", rows as the list of issues has them.
Response taskBugs(Call &call)
{
    const QJsonObject *task = recordInPath(call, kind::tasks);
    if (!task)
        return notFound(call.request);
    QJsonArray bugs;
    const QStringList ids = textsOf(task->value(bugsField));
    for (const QString &id : ids) {
        const QJsonObject *issue = std::as_const(call.store).of(kind::issues).find(id);
        if (!issue)
            continue;
        QJsonObject shown = reference(*issue);
        shown.insert(u"prefix"_s, issue->value(u"prefix"));
        shown.insert(u"status"_s, issue->value(u"status"));
        bugs.append(shown);
    }
    return object({{u"associated_bugs"_s, bugs}});
}

Response associateBugs(Call &call)
{
    std::optional<Response> refusal;
    auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QStringList added = textsOf(body->value(u"bug_ids"));
    if (added.isEmpty())
        return missing(call.request, u"bug_ids"_s);
    QStringList bugs = textsOf(task->value(bugsField));
    for (const QString &id : added) {
        const QJsonObject *issue = std::as_const(call.store).of(kind::issues).find(id);
        if (!issue || idInside(*issue, u"project"_s) != call.id())
            return badValue(call.request, u"bug_ids"_s, u"Invalid issue"_s);
        if (!bugs.contains(id))
            bugs.append(id);
    }
    task->insert(bugsField, QJsonArray::fromStringList(bugs));
    saveTask(call, *task);
    return taskBugs(call);
}

Response dissociateBug(Call &call)
{
    std::optional<Response> refusal;
    auto task = taskToWrite(call, refusal);
    if (!task)
        return *refusal;
    QStringList bugs = textsOf(task->value(bugsField));
    if (bugs.removeAll(call.id(2)) == 0)
        return notFound(call.request);
    task->insert(bugsField, QJsonArray::fromStringList(bugs));
    saveTask(call, *task);
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
