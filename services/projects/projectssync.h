// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsmirror.h"

namespace atlas
{
/// One read that a refresh is made of.
struct SyncStep {
    enum class What {
        Whole,      ///< the whole list of `kind`, which is also how deletions show
        NewTasks,   ///< the tasks changed last, until known ones
        LogChanges, ///< the logs of `module` entered or changed since the last time
        LogMonth,   ///< all logs of `module` of `month`
        Portal      ///< business hours and the like
    };
    What what = What::Whole;
    ProjectsKind kind = ProjectsKind::Project;
    LogModule module = LogModule::Task;
    QDate month;
    bool first = false; ///< never read before
    friend bool operator==(const SyncStep &, const SyncStep &) = default;
};

/// Brings the mirror up to date. A first read reads everything; after that a refresh reads the projects, the newest
/// tasks, the changed logs of tasks, and the one other thing that waits longest: the other kinds come in turn, and what
/// was not read whole for a day. Old data stay until new ones are certain: nothing is removed before the last page has
/// come, and a failure leaves the cursor where it was.
class ProjectsSync
{
public:
    ProjectsSync(ProjectsService &service, ProjectsMirror &mirror, const Clock &clock);
    /// What a refresh would read now. The mirror must be open.
    [[nodiscard]] QList<SyncStep> plan() const;
    [[nodiscard]] Task<Result<Done>> run(SyncStep step, Priority priority, CancelToken cancel);
    /// Notes that this user may not read a kind: known to be empty as far as Atlas can see, and asked for again.
    [[nodiscard]] Task<Result<Done>> noteRefused(SyncStep step);

private:
    struct Reading;
    using Shared = std::shared_ptr<Reading>;
    [[nodiscard]] SyncStep whoWaitsLongest() const;
    [[nodiscard]] QDate today() const;
    /// The first day whose changes of logs may not be known yet, in the portal's zone.
    [[nodiscard]] QDate changedSince(LogModule module) const;
    [[nodiscard]] bool changesSpanMonths() const;
    [[nodiscard]] Task<Result<Done>> readWhole(Shared reading);
    [[nodiscard]] Task<Result<Done>> readNewTasks(Shared reading);
    /// A page; waits for the rate where the gate says so.
    [[nodiscard]] Task<Result<ProjectsRowPage>> readPage(Shared reading, int number);
    [[nodiscard]] Task<projectsrows::Difference> compared(Shared reading, QJsonArray rows);
    [[nodiscard]] Task<Result<Done>> readLogChanges(Shared reading);
    [[nodiscard]] Task<Result<Done>> readLogMonth(Shared reading);
    [[nodiscard]] Task<Result<Done>> readPortal(Shared reading);
    /// Which user the person signed in is, once the users are known.
    [[nodiscard]] Task<Result<Done>> findOwnUser();

    ProjectsService &m_service;
    ProjectsMirror &m_mirror;
    const Clock &m_clock;
};
} // namespace atlas
