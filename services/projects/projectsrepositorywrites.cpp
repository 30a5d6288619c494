// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsrepositoryprivate.h"
#include "services/projects/projectstime.h"

using namespace Qt::Literals::StringLiterals;

// Writes: what Projects confirmed goes into the store. Projects has the change: a store that cannot keep it is no
// reason to report it as failed. The next refresh will.
namespace atlas
{
namespace
{
/// The subtasks of a task, at every depth: they go with it.
QStringList subtasksOf(const QString &taskId, const QList<ProjectTask> &tasks)
{
    QStringList below{taskId};
    for (qsizetype next = 0; next < below.size(); ++next) {
        for (const ProjectTask &task : tasks) {
            if (task.parentId == below.at(next) && !below.contains(task.id))
                below.append(task.id);
        }
    }
    below.removeFirst();
    return below;
}

/// The hours of the item are told by itself: it is read again. What cannot be read now, the next refresh brings. `d`
/// outlives the task.
template <class State>
Task<Result<Done>> rereadItem(State *d, TimeLog log, CancelToken cancel)
{
    if (log.module == LogModule::General)
        co_return Done{};
    const ProjectsKind kind = log.module == LogModule::Task ? ProjectsKind::Task : ProjectsKind::Issue;
    const Result<QJsonObject> item = co_await d->service.record(kind, log.projectId, log.itemId, cancel);
    if (item)
        co_return co_await d->keep(kind, *item);
    if (item.error().kind == ErrorKind::NotFound)
        co_return co_await d->drop(kind, log.itemId);
    co_return fail(item.error());
}
} // namespace

Task<Result<QJsonObject>> ProjectsRepository::create(ProjectsKind kind, QString projectId, QJsonObject record,
                                                     CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<QJsonObject> created = co_await d->service.create(kind, projectId, record, cancel);
    if (created)
        co_await d->keep(kind, *created);
    co_return created;
}

Task<Result<UpdateOutcome>> ProjectsRepository::update(ProjectsKind kind, QString projectId, QString id,
                                                       QJsonObject base, QJsonObject changes, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<UpdateOutcome> outcome = co_await d->service.update(kind, projectId, id, base, changes, cancel);
    if (outcome)
        co_await d->keep(kind, outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record);
    else if (outcome.error().code == "deleted_meanwhile"_L1)
        co_await d->drop(kind, id);
    co_return outcome;
}

Task<Result<Done>> ProjectsRepository::remove(ProjectsKind kind, QString projectId, QString id, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<Done> removed = co_await d->service.remove(kind, projectId, id, cancel);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return removed;
    const QStringList below = kind == ProjectsKind::Task ? subtasksOf(id, d->mirror.snapshot().tasks) : QStringList();
    co_await d->drop(kind, id);
    for (const QString &subtask : below)
        co_await d->drop(kind, subtask);
    co_return removed;
}

Task<Result<TimeLog>> ProjectsRepository::logTime(TimeLogEntry entry, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<TimeLog> made = co_await d->service.logTime(entry, cancel);
    if (!made)
        co_return made;
    co_await d->keep(ProjectsKind::TimeLog, logRow(*made));
    co_await rereadItem(d.get(), *made, cancel);
    co_return made;
}

Task<Result<TimeLog>> ProjectsRepository::changeLog(TimeLog before, TimeLogEntry entry, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<TimeLog> changed = co_await d->service.changeLog(before, entry, cancel);
    if (!changed) {
        if (changed.error().code == "deleted_meanwhile"_L1)
            co_await d->drop(ProjectsKind::TimeLog, before.id);
        co_return changed;
    }
    co_await d->keep(ProjectsKind::TimeLog, logRow(*changed));
    co_await rereadItem(d.get(), *changed, cancel);
    co_return changed;
}

Task<Result<Done>> ProjectsRepository::removeLog(TimeLog log, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<Done> removed = co_await d->service.removeLog(log, cancel);
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        co_return removed;
    co_await d->drop(ProjectsKind::TimeLog, log.id);
    co_await rereadItem(d.get(), log, cancel);
    co_return removed;
}

Task<Result<Done>> ProjectsRepository::approve(QList<TimeLog> logs, LogApproval approval, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<Done> approved = co_await d->service.approve(logs, approval, cancel);
    if (!approved)
        co_return approved;
    for (TimeLog log : std::as_const(logs)) {
        log.approval = approval;
        log.version.clear(); // it is newer than what is here, by a stamp that only Zoho knows
        co_await d->keep(ProjectsKind::TimeLog, logRow(log));
    }
    co_return approved;
}
} // namespace atlas
