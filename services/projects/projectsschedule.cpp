// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsschedule.h"

#include "services/core/json.h"
#include "services/projects/projectsfields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsschedule
{
namespace
{
using namespace projectsfields;

/// Ids of a list, of one value, or of a text with commas.
QStringList idsIn(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : entries) {
        const QStringList found = idOf(entry).split(u',', Qt::SkipEmptyParts);
        for (const QString &id : found)
            ids.append(id.trimmed());
    }
    return ids;
}

TaskLink::Type linkType(const QString &text)
{
    const QString word = text.toUpper().remove(u'-').remove(u'_').remove(u' ');
    if (word == "SS"_L1 || word == "STARTSTART"_L1 || word == "STARTTOSTART"_L1)
        return TaskLink::Type::StartStart;
    if (word == "FF"_L1 || word == "FINISHFINISH"_L1 || word == "FINISHTOFINISH"_L1)
        return TaskLink::Type::FinishFinish;
    if (word == "SF"_L1 || word == "STARTFINISH"_L1 || word == "STARTTOFINISH"_L1)
        return TaskLink::Type::StartFinish;
    return TaskLink::Type::FinishStart;
}

/// 2, "2", "2 days", "2d".
int lagDays(const QJsonValue &value)
{
    const QString digits = value.toString().trimmed().section(u' ', 0, 0).remove(u'd');
    return value.isString() ? whole(QJsonValue(digits)) : whole(value);
}

void addLink(QList<TaskLink> &links, const QString &predecessor, const QString &task, const QJsonObject &details)
{
    if (predecessor.isEmpty() || task.isEmpty() || predecessor == task)
        return;
    const auto same = [&](const TaskLink &link) { return link.predecessorId == predecessor && link.taskId == task; };
    if (std::ranges::any_of(links, same))
        return;
    TaskLink link;
    link.predecessorId = predecessor;
    link.taskId = task;
    link.type = linkType(text(details, {"DEPENDENCY_TYPE"_L1, "dependency_type"_L1, "type"_L1}));
    link.lagDays = lagDays(first(details, {"LAG_VALUE"_L1, "lag_value"_L1, "lag"_L1}));
    links.append(link);
}

QString baselineIdOf(const QJsonObject &row)
{
    return idOf(first(row, {"baseline"_L1, "baseline_id"_L1}));
}

void collectTasks(QList<BaselineTask> &tasks, const QJsonObject &row, const QString &baselineId, const QTimeZone &zone)
{
    const QString named = baselineIdOf(row);
    if (!named.isEmpty() && !baselineId.isEmpty() && named != baselineId)
        return;
    for (const QLatin1StringView key : {"tasks"_L1, "task_details"_L1, "details"_L1}) {
        if (!row.value(key).isArray())
            continue;
        const bool ofAnother = named.isEmpty() && !baselineId.isEmpty() && idOf(QJsonValue(row)) != baselineId;
        const QJsonArray inner = ofAnother ? QJsonArray() : row.value(key).toArray();
        for (const QJsonValue &value : inner)
            collectTasks(tasks, value.toObject(), baselineId, zone);
        return;
    }
    BaselineTask task;
    task.taskId = idOf(first(row, {"task"_L1, "task_id"_L1, "id_string"_L1, "id"_L1}));
    const QJsonValue start = first(row, {"start_date"_L1, "baseline_start_date"_L1, "planned_start_date"_L1});
    const QJsonValue end = first(row, {"end_date"_L1, "baseline_end_date"_L1, "planned_end_date"_L1});
    task.start = day(start, zone);
    task.end = day(end, zone);
    if (!task.taskId.isEmpty() && (task.start.isValid() || task.end.isValid()))
        tasks.append(task);
}
} // namespace

QList<TaskLink> links(const QJsonArray &olderTasks)
{
    QList<TaskLink> links;
    for (const QJsonValue &value : olderTasks) {
        const QJsonObject row = value.toObject();
        const QString id = idOf(QJsonValue(row));
        const QJsonObject dependency = row.value("dependency"_L1).toObject();
        const QJsonObject details = first(dependency, {"dependencyDetails"_L1, "dependency_details"_L1}).toObject();
        const QStringList before = idsIn(first(dependency, {"predecessor"_L1, "predecessors"_L1}));
        for (const QString &other : before)
            addLink(links, other, id, details.value(other).toObject());
        const QStringList after = idsIn(first(dependency, {"successor"_L1, "successors"_L1}));
        for (const QString &other : after)
            addLink(links, id, other, details.value(other).toObject());
    }
    return links;
}

Baseline newestBaseline(const QJsonArray &rows, const QTimeZone &zone)
{
    Baseline newest;
    QDateTime newestAt;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString id = idOf(first(row, {"id_string"_L1, "id"_L1, "baseline_id"_L1}));
        const QString name = text(row, {"name"_L1, "baseline_name"_L1});
        if (id.isEmpty() && name.isEmpty())
            continue;
        const QJsonValue stamp = first(row, {"created_time"_L1, "created_date"_L1, "baseline_date"_L1, "date"_L1});
        const QDate taken = day(stamp, zone);
        const QDateTime exact = instant(stamp);
        const QDateTime at = exact.isValid() ? exact : taken.startOfDay(zone);
        if (newestAt.isValid() && !(at > newestAt))
            continue;
        newestAt = at;
        newest = Baseline{id, name, taken, {}};
        if (row.value("tasks"_L1).isArray())
            newest.tasks = baselineTasks(row.value("tasks"_L1).toArray(), QString(), zone);
    }
    return newest;
}

QList<BaselineTask> baselineTasks(const QJsonArray &rows, const QString &baselineId, const QTimeZone &zone)
{
    QList<BaselineTask> tasks;
    for (const QJsonValue &row : rows)
        collectTasks(tasks, row.toObject(), baselineId, zone);
    return tasks;
}

QList<WorkStatus> layoutStatuses(const QJsonArray &layouts)
{
    QList<WorkStatus> statuses;
    for (const QJsonValue &layout : layouts) {
        const QJsonArray details = layout.toObject().value("status_details"_L1).toArray();
        for (const QJsonValue &value : details) {
            const WorkStatus status = projectsfields::status(value);
            const auto same = [&status](const WorkStatus &known) { return known.id == status.id; };
            if (!status.id.isEmpty() && std::ranges::none_of(statuses, same))
                statuses.append(status);
        }
    }
    return statuses;
}
} // namespace atlas::projectsschedule
