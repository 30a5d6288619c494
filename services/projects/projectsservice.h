// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/core/verifiedwrite.h"
#include "services/projects/projectskind.h"
#include "services/projects/projectsrecords.h"
#include "services/projects/timelogentry.h"

#include <QJsonArray>

namespace atlas
{
class Clock;

/// One page of raw rows; `rows` keeps Zoho's field names, ids as strings.
struct ProjectsRowPage {
    QJsonArray rows;
    bool more = false;
    int page = 1;
    QJsonObject totals; ///< log_hours of time logs
};

class ProjectsListQuery
{
public:
    explicit ProjectsListQuery(ProjectsKind kind);
    ProjectsKind kind;
    QString projectId;           ///< empty: at the portal
    QString sortBy;              ///< "DESC(last_modified_time)"
    QJsonObject filter;          ///< {"criteria":[...],"pattern":"1"}; empty: none
    QMap<QString, QString> more; ///< further parameters as Zoho names them: module, view_type, start_date, ...
    int page = 1;
    int perPage = 200;
    Priority priority = Priority::User;
};

/// Zoho Projects v3 (docs/zoho.md, "Projects"). Knows its portal once usePortal() or the first call settled it: the
/// only one, else the default one, else Usage "choose_portal" with the choices in details; none is NotFound
/// "no_portal". No precondition exists: every update is verified before and confirmed by re-reading.
class ProjectsService : public QObject
{
    Q_OBJECT
public:
    /// `clock` (default: the system's) times the wait for a lost create.
    explicit ProjectsService(ApiClient &client, const Clock *clock = nullptr);
    ~ProjectsService() override;

    // Portals
    [[nodiscard]] Task<Result<QList<ProjectsPortal>>> portals(CancelToken cancel = {});
    [[nodiscard]] Task<Result<ProjectsPortal>> portal(CancelToken cancel = {});
    /// Reads the portal in use again: its business hours may have changed.
    [[nodiscard]] Task<Result<ProjectsPortal>> freshPortal(CancelToken cancel = {});
    /// Empty id: forget the choice. A known portal spares the call.
    void usePortal(const ProjectsPortal &portal);
    /// The address of the person signed in, which tells the user of the portal they are (ProjectsPortal::userId).
    void useEmail(const QString &email);
    [[nodiscard]] QString email() const;
    /// Whether usePortal() or a call settled which portal it is.
    [[nodiscard]] bool hasPortal() const;

    // Reading
    /// Understands all five envelopes, and 204 as an empty page.
    [[nodiscard]] Task<Result<ProjectsRowPage>> list(ProjectsListQuery query, CancelToken cancel = {});
    /// The detail of a record; NotFound if it is gone. `projectId` may be empty for projects only.
    [[nodiscard]] Task<Result<QJsonObject>> record(ProjectsKind kind, QString projectId, QString id,
                                                   CancelToken cancel = {});
    /// All time logs of one module between two days (inclusive) at the portal, every page, without doubles.
    [[nodiscard]] Task<Result<QJsonArray>> timeLogs(LogModule module, QDate from, QDate to, Priority priority,
                                                    CancelToken cancel = {});
    /// As timeLogs, of the logs that were entered or changed between two days, whatever day they are of.
    [[nodiscard]] Task<Result<QJsonArray>> changedTimeLogs(LogModule module, QDate since, QDate until,
                                                           Priority priority, CancelToken cancel = {});
    /// Links (older API: the only one that tells them) and the newest baseline of a project.
    [[nodiscard]] Task<Result<ProjectSchedule>> schedule(QString projectId, CancelToken cancel = {});
    /// The statuses tasks of a project may have, in their order; from the older API, which alone lists them.
    [[nodiscard]] Task<Result<QList<WorkStatus>>> taskStatuses(QString projectId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<QList<TaskComment>>> comments(QString projectId, QString taskId, CancelToken cancel = {});
    /// Members of a project: only they can own its tasks.
    [[nodiscard]] Task<Result<QList<WorkPerson>>> members(QString projectId, CancelToken cancel = {});

    // Writing. Creates are validated first (Validation with field), sent once; a lost answer is looked up by natural
    // key before it is reported: the record if found, the lost call's own error with code "not_created" when Projects
    // certainly holds none, Ambiguous "unknown" when even the look-up cannot tell.
    /// Project (projectId empty), TaskList, Task (parental_info makes it a subtask), Milestone, Issue.
    [[nodiscard]] Task<Result<QJsonObject>> create(ProjectsKind kind, QString projectId, QJsonObject record,
                                                   CancelToken cancel = {});
    /// The record as create() would send it, or the Validation error. Sends nothing but the reads it needs.
    [[nodiscard]] Task<Result<QJsonObject>> checkedCreate(ProjectsKind kind, QString projectId, QJsonObject record,
                                                          CancelToken cancel = {});
    /// What create() would send for a record of checkedCreate(). Sends nothing but reads.
    [[nodiscard]] Task<Result<ApiRequest>> createRequest(ProjectsKind kind, QString projectId, QJsonObject checked,
                                                         CancelToken cancel = {});
    /// Verify (read, compare the touched fields), write, confirm. `base`: the touched fields as the person saw them, in
    /// Zoho's form. owners_and_work replaces the set of owners at Zoho: it is sent whole, work of the others kept.
    /// Validation: "end_before_start", "closed_project", "not_a_member", "parent_loop"; NotFound "deleted_meanwhile".
    [[nodiscard]] Task<Result<UpdateOutcome>> update(ProjectsKind kind, QString projectId, QString id, QJsonObject base,
                                                     QJsonObject changes, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> remove(ProjectsKind kind, QString projectId, QString id, CancelToken cancel = {});
    [[nodiscard]] Task<Result<TaskComment>> addComment(QString projectId, QString taskId, QString html,
                                                       CancelToken cancel = {});

    // Time. The day is read before the log is sent, so that a lost answer is told from an earlier equal log by its id.
    [[nodiscard]] Task<Result<TimeLog>> logTime(TimeLogEntry entry, CancelToken cancel = {});
    /// What logTime() would send (body as JSON); for dry runs.
    [[nodiscard]] Task<Result<ApiRequest>> logTimeRequest(TimeLogEntry entry, CancelToken cancel = {});
    [[nodiscard]] Task<Result<TimeLog>> changeLog(TimeLog before, TimeLogEntry entry, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> removeLog(TimeLog log, CancelToken cancel = {});
    /// Approves or rejects; answers the logs as they are afterwards.
    [[nodiscard]] Task<Result<Done>> approve(QList<TimeLog> logs, LogApproval approval, CancelToken cancel = {});

    [[nodiscard]] ApiClient &client() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
