// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// Handlers of the portal, its people, its projects and their task lists. Source: the Projects reference, sections 8.1
/// to 8.3, 8.8, 8.10 and 8.14.
namespace atlas::sandbox::projects
{
// portals.cpp
[[nodiscard]] Response listPortals(Call &call);
[[nodiscard]] Response portalDetails(Call &call);

// people.cpp
[[nodiscard]] Response listUsers(Call &call);
[[nodiscard]] Response getUser(Call &call);
[[nodiscard]] Response listProjectUsers(Call &call);
[[nodiscard]] Response getProjectUser(Call &call);

// modules.cpp
[[nodiscard]] Response listModules(Call &call);
[[nodiscard]] Response listFields(Call &call);
[[nodiscard]] Response fieldPermissions(Call &call);
/// The id of a module as timers name it ("Task", "Bug", ...); empty for an unknown one.
[[nodiscard]] QString moduleIdOf(const QString &moduleName);

// search.cpp
[[nodiscard]] Response searchPortal(Call &call);
[[nodiscard]] Response searchProject(Call &call);

// projectrecords.cpp
[[nodiscard]] Response listProjects(Call &call);
[[nodiscard]] Response getProject(Call &call);
[[nodiscard]] Response createProject(Call &call);
[[nodiscard]] Response updateProject(Call &call);

// projectacts.cpp
[[nodiscard]] Response trashProject(Call &call);
[[nodiscard]] Response restoreProject(Call &call);
[[nodiscard]] Response deleteProject(Call &call);

// tasklists.cpp
[[nodiscard]] Response listTaskLists(Call &call);
[[nodiscard]] Response getTaskList(Call &call);
[[nodiscard]] Response createTaskList(Call &call);
[[nodiscard]] Response createDefaultTaskList(Call &call);
[[nodiscard]] Response updateTaskList(Call &call);
[[nodiscard]] Response deleteTaskList(Call &call);

/// Writes a new name into {"<key>":{"id","name"}} of every record of these kinds that names the id.
void renameReferences(const Call &call, const QStringList &kinds, const QString &key, const QString &id,
                      const QString &name);
} // namespace atlas::sandbox::projects
