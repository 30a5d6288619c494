// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"
#include "services/projects/projectsvalidation.h"

#include <QHash>

namespace atlas
{
/// The checks before a write that need reading: what a project says of itself and who its members are is read once a
/// minute at most. What this user may not read is left to Zoho. All arguments outlive the tasks.
class ProjectsChecks
{
public:
    explicit ProjectsChecks(const Clock &clock);

    /// "closed_project"; NotFound names the field "project_id".
    [[nodiscard]] Task<Result<Done>> open(ProjectsService *service, QString projectId, CancelToken cancel);
    /// "not_a_member".
    [[nodiscard]] Task<Result<Done>> members(ProjectsService *service, QString projectId,
                                             QList<projectsvalidation::NamedPerson> people, CancelToken cancel);
    /// "parent_loop" when the new parent of a task is the task itself or below it.
    [[nodiscard]] static Task<Result<Done>> parent(ProjectsService *service, QString projectId, QString taskId,
                                                   QString parentId, CancelToken cancel);
    /// After a write to the project: what was read of it is not used again.
    void forget(const QString &projectId);

private:
    [[nodiscard]] bool isFresh(std::chrono::milliseconds readAt) const;

    struct ReadProject {
        Project project;
        std::chrono::milliseconds readAt{};
    };
    struct ReadMembers {
        QList<WorkPerson> members;
        std::chrono::milliseconds readAt{};
    };
    const Clock &m_clock;
    QHash<QString, ReadProject> m_projects;
    QHash<QString, ReadMembers> m_members;
};
} // namespace atlas
