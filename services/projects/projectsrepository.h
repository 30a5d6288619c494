// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/core/clock.h"
#include "services/projects/projectsservice.h"

#include <QMap>

namespace atlas
{
/// Everything the projects pages show, as read from the store.
struct ProjectsSnapshot {
    ProjectsPortal portal;
    QList<Project> projects;
    QList<TaskList> taskLists; ///< those with tasks; the empty ones too of projects that were shown
    QList<ProjectTask> tasks;
    QList<Milestone> milestones;
    QList<ProjectIssue> issues;
    QList<TimeLog> logs; ///< of the months in logMonths
    QList<ProjectsUser> users;
    QMap<QString, ProjectSchedule> schedules;      ///< by project; only those that were shown
    QMap<QString, QList<WorkStatus>> taskStatuses; ///< by project; only those that were shown
    QMap<QDate, QDateTime> logMonths;              ///< first day of a month -> when its logs were read, UTC
    QDateTime readAt;                              ///< UTC, of the oldest of what each refresh reads; invalid: never
    bool truncated = false;
};

/// Joins ProjectsService and Store: paints from the store, reads the difference, keeps what was confirmed. One refresh
/// at a time; a second caller waits for the running one.
///
/// Requests: a first read of a portal of 14 projects takes under 15 (portal, projects, tasks, milestones, issues,
/// users, the logs of this month and the last); a refresh under 5: projects, the newest changed tasks, the task logs
/// changed since, and one other thing in turn. Each kind is read whole once a day, one a refresh, which is also how
/// deletions show.
class ProjectsRepository : public QObject
{
    Q_OBJECT
public:
    ProjectsRepository(ProjectsService &service, Store &store, const Clock &clock, QString accountId);
    ~ProjectsRepository() override;

    /// From the store only, decoded off the ui thread. Invalid readAt if never read.
    [[nodiscard]] Task<Result<ProjectsSnapshot>> load();
    /// Emits changed once at the end, or after each kind on the first read.
    [[nodiscard]] Task<Result<Done>> refresh(Priority priority, CancelToken cancel = {});
    /// Logs of a month (its first day) beyond this and the last one, when somebody looks at it.
    [[nodiscard]] Task<Result<Done>> readMonth(QDate month, CancelToken cancel = {});
    /// Links and baseline of projects whose timeline is shown; what was read today is not asked again.
    [[nodiscard]] Task<Result<Done>> readSchedules(QStringList projectIds, CancelToken cancel = {});
    /// The statuses of a project's tasks and its task lists, once a day. A portal without the older API: the statuses
    /// its tasks have.
    [[nodiscard]] Task<Result<Done>> readTaskStatuses(QString projectId, CancelToken cancel = {});

    // Writes: as ProjectsService, and the confirmed record is put into the store.
    [[nodiscard]] Task<Result<QJsonObject>> create(ProjectsKind kind, QString projectId, QJsonObject record,
                                                   CancelToken cancel = {});
    [[nodiscard]] Task<Result<UpdateOutcome>> update(ProjectsKind kind, QString projectId, QString id, QJsonObject base,
                                                     QJsonObject changes, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(ProjectsKind kind, QString projectId, QString id, CancelToken cancel = {});
    /// The task's own hours are read again with it.
    [[nodiscard]] Task<Result<TimeLog>> logTime(TimeLogEntry entry, CancelToken cancel = {});
    [[nodiscard]] Task<Result<TimeLog>> changeLog(TimeLog before, TimeLogEntry entry, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> removeLog(TimeLog log, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> approve(QList<TimeLog> logs, LogApproval approval, CancelToken cancel = {});

    /// Small values of the projects pages kept on this computer: the work plan, the running timer, and "portal", the id
    /// the person chose, which the service is told at once and at the next start.
    [[nodiscard]] Task<Result<QByteArray>> value(QString name);
    [[nodiscard]] Task<Result<Done>> setValue(QString name, QByteArray value);

    [[nodiscard]] ProjectsService &service() const;
    [[nodiscard]] QString accountId() const;
    /// A refresh or another read is under way: after its owner cancelled it, it still needs its service to end.
    [[nodiscard]] bool isRefreshing() const;

Q_SIGNALS:
    /// The snapshot as it is now. Records are shared, not copied.
    void changed(const atlas::ProjectsSnapshot &snapshot);
    void refreshingChanged(bool refreshing);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
