// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/operations/operation.h"

namespace atlas
{
class ProjectsService;

/// projects_list, projects_get, projects_create_task, projects_list_tasks, projects_update_task, projects_log_time.
/// Every one takes an optional portal_id; without it the portal is found by itself. `projects` may be null: then only
/// the table is wanted and nothing may be run.
[[nodiscard]] QList<Operation> projectsOperations(ProjectsService *projects);
} // namespace atlas
