// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/older/older.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskplacing.h"
#include "services/sandbox/projects/tasks/taskwork.h"

#include <QMultiHash>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The links of the portal by both of their ends, so that a list of tasks reads them once.
struct LinkEnds {
    QMultiHash<QString, QJsonObject> byPredecessor, bySuccessor;
};

LinkEnds linkEnds(const Call &call)
{
    LinkEnds ends;
    for (const auto &[id, link] : std::as_const(call.store).of(kind::links).all()) {
        ends.byPredecessor.insert(textOf(link.value(u"predecessor")), link);
        ends.bySuccessor.insert(textOf(link.value(u"successor")), link);
    }
    return ends;
}

/// Keys in capitals are assumed: only that tasks of the older API carry a "dependency" is known.
QJsonObject linkDetail(const QJsonObject &link)
{
    return {{u"DEPENDENCY_TYPE"_s, link.value(u"type")},
            {u"LAG_VALUE"_s, textOf(link.value(u"lag"))},
            {u"LAG_TYPE"_s, u"days"_s}};
}

QJsonObject dependencyOf(const LinkEnds &ends, const QString &taskId)
{
    QJsonArray predecessors;
    QJsonArray successors;
    QJsonObject details;
    const QList<QJsonObject> before = ends.bySuccessor.values(taskId);
    for (const QJsonObject &link : before) {
        const QString other = textOf(link.value(u"predecessor"));
        predecessors.append(other);
        details.insert(other, linkDetail(link));
    }
    const QList<QJsonObject> after = ends.byPredecessor.values(taskId);
    for (const QJsonObject &link : after) {
        const QString other = textOf(link.value(u"successor"));
        successors.append(other);
        details.insert(other, linkDetail(link));
    }
    if (details.isEmpty())
        return {};
    return {{u"predecessor"_s, predecessors}, {u"successor"_s, successors}, {u"dependencyDetails"_s, details}};
}

QJsonArray olderOwners(const QJsonObject &task)
{
    QJsonArray owners;
    const QJsonArray sharing = task.value(u"owners_and_work").toObject().value(u"owners").toArray();
    for (const QJsonValue &value : sharing) {
        const QJsonObject owner = value.toObject();
        owners.append(QJsonObject{{u"id"_s, textOf(owner.value(u"zuid"))},
                                  {u"name"_s, owner.value(u"full_name")},
                                  {u"email"_s, owner.value(u"email")},
                                  {u"zpuid"_s, owner.value(u"zpuid")}});
    }
    return owners;
}

QJsonObject olderReference(const QJsonObject &named)
{
    QJsonObject row{{u"name"_s, named.value(u"name")}};
    insertOlderId(row, textOf(named.value(u"id")));
    return row;
}

void insertTimes(QJsonObject &row, const QJsonObject &task)
{
    insertOlderDay(row, u"start_date"_s, task.value(u"start_date").toString());
    insertOlderDay(row, u"end_date"_s, task.value(u"end_date").toString());
    insertOlderDay(row, u"created_time"_s, task.value(u"created_time").toString());
    insertOlderDay(row, u"last_updated_time"_s, task.value(u"last_modified_time").toString());
    const QJsonObject duration = task.value(u"duration").toObject();
    row.insert(u"duration"_s, duration.value(u"value").toString(u"0"_s));
    row.insert(u"duration_type"_s, duration.value(u"type").toString() == u"hours" ? u"hrs"_s : u"days"_s);
}

QString olderPriority(const QJsonObject &task)
{
    const QString word = task.value(u"priority").toString(u"none"_s);
    return word.left(1).toUpper() + word.mid(1);
}

QJsonObject olderTask(const QJsonObject &task, const LinkEnds &ends)
{
    const QString id = textOf(task.value(u"id"));
    const QJsonObject hours = task.value(u"log_hours").toObject();
    QJsonObject row{{u"key"_s, task.value(u"prefix")},
                    {u"name"_s, task.value(u"name")},
                    {u"description"_s, task.value(u"description")},
                    {u"status"_s, olderStatus(task.value(u"status").toObject())},
                    {u"completed"_s, task.value(u"is_completed")},
                    {u"percent_complete"_s, textOf(task.value(u"completion_percentage"))},
                    {u"priority"_s, olderPriority(task)},
                    {u"work"_s, task.value(u"owners_and_work").toObject().value(u"total_work")},
                    {u"created_by"_s, textOf(task.value(u"created_by").toObject().value(u"zuid"))},
                    {u"created_person"_s, task.value(u"created_by").toObject().value(u"full_name")},
                    {u"details"_s, QJsonObject{{u"owners"_s, olderOwners(task)}}},
                    {u"tasklist"_s, olderReference(task.value(u"tasklist").toObject())},
                    {u"milestone_id"_s, idInside(task, u"milestone"_s)},
                    {u"isparent"_s, task.value(u"association_info").toObject().value(u"has_subtasks").toBool()},
                    {u"subtasks"_s, task.value(u"association_info").toObject().value(u"has_subtasks").toBool()},
                    {u"depth"_s, textOf(task.value(u"depth"))},
                    {u"order_sequence"_s, sequenceOf(task)},
                    {u"log_hours"_s, QJsonObject{{u"billable_hours"_s, hours.value(u"billable_hours")},
                                                 {u"non_billable_hours"_s, hours.value(u"non_billable_hours")}}}};
    insertOlderId(row, id);
    insertTimes(row, task);
    if (const QString parent = parentOf(task); !parent.isEmpty())
        row.insert(u"parent_task_id"_s, parent);
    if (const QJsonObject dependency = dependencyOf(ends, id); !dependency.isEmpty())
        row.insert(u"dependency"_s, dependency);
    return row;
}

bool ownedBy(const QJsonObject &task, const QString &zuid)
{
    const QJsonArray owners = olderOwners(task);
    for (const QJsonValue &owner : owners) {
        if (owner.toObject().value(u"id").toString() == zuid)
            return true;
    }
    return false;
}
} // namespace

/// "completed", "notcompleted" or "all" of the parameter status; owner is a zuid.
Response olderTasks(Call &call)
{
    if (!projectRecord(call, call.id()))
        return olderNotFound();
    const auto page = olderPage(call);
    const QString status = call.param(u"status"_s);
    if (!page || !QStringList{QString(), u"all"_s, u"completed"_s, u"notcompleted"_s}.contains(status))
        return olderBadPattern();
    QList<QJsonObject> tasks = recordsOf(call, kind::tasks, call.id());
    if (status == u"completed" || status == u"notcompleted")
        tasks.removeIf(
            [&](const QJsonObject &task) { return task.value(u"is_completed").toBool() != (status == u"completed"); });
    if (const QString owner = call.param(u"owner"_s); !owner.isEmpty() && owner != u"all")
        tasks.removeIf([&](const QJsonObject &task) { return !ownedBy(task, owner); });
    const LinkEnds ends = linkEnds(call);
    QJsonArray rows;
    const QList<QJsonObject> asked = page->of(tasks);
    for (const QJsonObject &task : asked)
        rows.append(olderTask(task, ends));
    return rows.isEmpty() ? Response::empty(204) : Response::json(200, {{u"tasks"_s, rows}});
}

/// The statuses a project's tasks may have, in their order. The older API alone lists them.
Response olderTaskLayouts(Call &call)
{
    if (!projectRecord(call, call.id()))
        return olderNotFound();
    QJsonArray statuses;
    for (const QJsonValue &status : std::as_const(call.store.taskStatuses)) {
        QJsonObject row = olderStatus(status.toObject());
        row.insert(u"is_default"_s, statuses.isEmpty());
        statuses.append(row);
    }
    QJsonObject layout{{u"name"_s, u"Standard Layout"_s}, {u"is_default"_s, true}, {u"status_details"_s, statuses}};
    insertOlderId(layout, u"2210000000000020014"_s);
    return Response::json(200, {{u"layouts"_s, QJsonArray{layout}}});
}
} // namespace atlas::sandbox::projects
