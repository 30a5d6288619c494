// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace atlas
{
/// The record kinds of Zoho Projects v3 that Atlas works with.
enum class ProjectsKind { Project, TaskList, Task, Milestone, Issue, TimeLog, User, Tag };

struct ProjectsKindInfo {
    QString portalPath;   ///< below /api/v3/portal/{portal}: "/tasks"; empty: only inside a project
    QString projectPath;  ///< below .../projects/{project}: "/tasks"; empty: only at the portal
    QStringList listKeys; ///< keys the array of a list may have: {"milestones", "phases"}; a bare array is always read
    QString changedKey;   ///< "last_modified_time", "modified_time", "last_updated_time": the record's change stamp
    QString scope;        ///< "tasks": the module in ZohoProjects.<module>.READ
};
/// Source: https://projects.zoho.com/api-docs (docs/zoho.md, "Projects").
[[nodiscard]] const ProjectsKindInfo &projectsKindInfo(ProjectsKind kind);
/// "project", "task", ...: the kind of a record set in the store.
[[nodiscard]] QString projectsKindName(ProjectsKind kind);
} // namespace atlas
