// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"

#include <QHash>
#include <QSet>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct OpenClosed {
    int open = 0, closed = 0;
    void count(bool isClosed) { ++(isClosed ? closed : open); }
    [[nodiscard]] QJsonObject json() const { return {{u"open_count"_s, open}, {u"closed_count"_s, closed}}; }
    /// Closed of all, in whole percent. Source: the project of the Projects reference, 8.2 (23 of 41 closed: 56).
    [[nodiscard]] int percent() const { return open + closed == 0 ? 0 : qRound(100.0 * closed / (open + closed)); }
};

struct LoggedMinutes {
    int billable = 0, other = 0;
    [[nodiscard]] QJsonObject json() const
    {
        return {{u"billable_hours"_s, hoursOf(billable)},
                {u"non_billable_hours"_s, hoursOf(other)},
                {u"total_hours"_s, hoursOf(billable + other)}};
    }
};

/// What was counted in one pass over the records.
struct WorkCounts {
    QHash<QString, OpenClosed> tasks, issues, milestones; ///< by project
    QHash<QString, OpenClosed> milestoneTasks;            ///< by milestone
    QHash<QString, LoggedMinutes> logged;                 ///< by task
    QSet<QString> parents;
};

QString projectIdIn(const QJsonObject &record)
{
    return record.value(u"project"_s)[u"id"].toString();
}

/// The records of a kind that count: not trashed, of the project, or of any if `projectId` is empty.
template <class Visit>
void forEachCounted(const Store &store, const QString &kind, const QString &projectId, Visit visit)
{
    for (const auto &[id, record] : store.of(kind).all()) {
        const QString owner = projectIdIn(record);
        if ((projectId.isEmpty() || owner == projectId) && !record.value(u"_trashed"_s).toBool())
            visit(id, record, owner);
    }
}

bool isClosed(const QJsonObject &record)
{
    return record.value(u"is_completed"_s).toBool() || record.value(u"status"_s)[u"is_closed_type"].toBool();
}

WorkCounts countWork(const Store &store, const QString &projectId)
{
    WorkCounts counts;
    forEachCounted(store, kind::tasks, projectId,
                   [&counts](const QString &, const QJsonObject &task, const QString &owner) {
                       counts.tasks[owner].count(isClosed(task));
                       const QString milestone = task.value(u"milestone"_s)[u"id"].toString();
                       if (!milestone.isEmpty())
                           counts.milestoneTasks[milestone].count(isClosed(task));
                       const QString parent = task.value(u"parental_info"_s)[u"parent_task_id"].toString();
                       if (!parent.isEmpty())
                           counts.parents.insert(parent);
                   });
    forEachCounted(store, kind::issues, projectId,
                   [&counts](const QString &, const QJsonObject &issue, const QString &owner) {
                       counts.issues[owner].count(isClosed(issue));
                   });
    forEachCounted(store, kind::milestones, projectId,
                   [&counts](const QString &, const QJsonObject &one, const QString &owner) {
                       counts.milestones[owner].count(one.value(u"status"_s)[u"closed"].toBool());
                   });
    forEachCounted(store, kind::timeLogs, projectId,
                   [&counts](const QString &, const QJsonObject &log, const QString &) {
                       const QJsonObject item = log.value(u"module_detail"_s).toObject();
                       if (item.value(u"type"_s) != u"task"_s)
                           return;
                       LoggedMinutes &logged = counts.logged[item.value(u"id"_s).toString()];
                       const bool billable = log.value(u"billing_status"_s) == u"Billable"_s;
                       (billable ? logged.billable : logged.other) += qMax(0, minutesOf(log.value(u"log_hour"_s)));
                   });
    return counts;
}

QJsonObject settledTask(const QString &id, QJsonObject task, const WorkCounts &counts)
{
    task.insert(u"log_hours"_s, counts.logged.value(id).json());
    QJsonObject associations = task.value(u"association_info"_s).toObject();
    associations.insert(u"has_subtasks"_s, counts.parents.contains(id));
    task.insert(u"association_info"_s, associations);
    return task;
}

QJsonObject settledMilestone(const QString &id, QJsonObject milestone, const WorkCounts &counts)
{
    const bool closed = milestone.value(u"status"_s)[u"closed"].toBool();
    milestone.insert(u"completion_percent"_s, closed ? 100 : counts.milestoneTasks.value(id).percent());
    return milestone;
}

QJsonObject settledProject(const QString &id, QJsonObject project, const WorkCounts &counts)
{
    project.insert(u"tasks"_s, counts.tasks.value(id).json());
    project.insert(u"issues"_s, counts.issues.value(id).json());
    project.insert(u"milestones"_s, counts.milestones.value(id).json());
    project.insert(u"percent_complete"_s, counts.tasks.value(id).percent());
    return project;
}

using Settled = QJsonObject (*)(const QString &id, QJsonObject record, const WorkCounts &counts);

/// Only what differs is put back: unchanged records go on sharing their data with the generated ones.
void settleKind(Store &store, const QString &kind, const QString &projectId, const WorkCounts &counts, Settled settled)
{
    QList<std::pair<QString, QJsonObject>> changed;
    forEachCounted(store, kind, projectId, [&](const QString &id, const QJsonObject &record, const QString &) {
        QJsonObject now = settled(id, record, counts);
        if (now != record)
            changed.emplaceBack(id, std::move(now));
    });
    for (const auto &[id, record] : std::as_const(changed))
        store.of(kind).put(id, record);
}

void settleOne(Store &store, const QString &projectId, const WorkCounts &counts)
{
    const QJsonObject *project = store.of(kind::projects).find(projectId);
    if (!project)
        return;
    const QJsonObject now = settledProject(projectId, *project, counts);
    if (now != *project)
        store.of(kind::projects).put(projectId, now);
}
} // namespace

void settleProject(Store &store, const QString &projectId)
{
    if (projectId.isEmpty())
        return;
    const WorkCounts counts = countWork(store, projectId);
    settleKind(store, kind::tasks, projectId, counts, settledTask);
    settleKind(store, kind::milestones, projectId, counts, settledMilestone);
    settleOne(store, projectId, counts);
}

void settleAllProjects(Store &store)
{
    const WorkCounts counts = countWork(store, {});
    settleKind(store, kind::tasks, {}, counts, settledTask);
    settleKind(store, kind::milestones, {}, counts, settledMilestone);
    for (const auto &[id, project] : std::as_const(store).of(kind::projects).all())
        settleOne(store, id, counts);
}
} // namespace atlas::sandbox::projects
