// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"
#include "services/projects/timelogentry.h"

namespace atlas
{
class ProjectsService;

/// What the Projects operations do. Parameters have passed their schema.
namespace projectshandlers
{
[[nodiscard]] Task<Result<OperationResult>> listProjects(ProjectsService *projects, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> getProject(ProjectsService *projects, QJsonObject parameters,
                                                       CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> createTask(ProjectsService *projects, QJsonObject parameters,
                                                       CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> listTasks(ProjectsService *projects, QJsonObject parameters,
                                                      CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> updateTask(ProjectsService *projects, QJsonObject parameters,
                                                       CancelToken cancel);
[[nodiscard]] Task<Result<OperationResult>> logTime(ProjectsService *projects, QJsonObject parameters,
                                                    CancelToken cancel);

[[nodiscard]] Task<Result<OperationPlan>> planProjects(ProjectsService *projects, QJsonObject parameters,
                                                       CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planGetProject(ProjectsService *projects, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planCreateTask(ProjectsService *projects, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planTasks(ProjectsService *projects, QJsonObject parameters,
                                                    CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planUpdateTask(ProjectsService *projects, QJsonObject parameters,
                                                         CancelToken cancel);
[[nodiscard]] Task<Result<OperationPlan>> planLogTime(ProjectsService *projects, QJsonObject parameters,
                                                      CancelToken cancel);

/// The entry of projects_log_time with its person, who is looked up among the members of the project. `projects`: the
/// service of the right portal.
[[nodiscard]] Task<Result<TimeLogEntry>> loggedEntry(ProjectsService *projects, QJsonObject parameters,
                                                     CancelToken cancel);
} // namespace projectshandlers
} // namespace atlas
