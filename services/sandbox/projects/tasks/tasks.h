// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// Handlers of tasks. Source: the Projects reference, section 8.4.
namespace atlas::sandbox::projects
{
// taskrecords.cpp
[[nodiscard]] Response listPortalTasks(Call &call);
[[nodiscard]] Response listTasks(Call &call);
[[nodiscard]] Response countTasks(Call &call);
[[nodiscard]] Response getTask(Call &call);
[[nodiscard]] Response createTask(Call &call);
[[nodiscard]] Response updateTask(Call &call);
[[nodiscard]] Response deleteTask(Call &call);

// taskacts.cpp
[[nodiscard]] Response moveTask(Call &call);
[[nodiscard]] Response cloneTask(Call &call);
[[nodiscard]] Response reorderTask(Call &call);
[[nodiscard]] Response taskFollowers(Call &call);
[[nodiscard]] Response followTask(Call &call);
[[nodiscard]] Response unfollowTask(Call &call);

// tasklinks.cpp
[[nodiscard]] Response blockingTasks(Call &call);
[[nodiscard]] Response taskStatusTimeline(Call &call);
[[nodiscard]] Response projectStatusHistory(Call &call);
[[nodiscard]] Response taskBugs(Call &call);
[[nodiscard]] Response associateBugs(Call &call);
[[nodiscard]] Response dissociateBug(Call &call);

// taskcomments.cpp
[[nodiscard]] Response listComments(Call &call);
[[nodiscard]] Response addComment(Call &call);
[[nodiscard]] Response changeComment(Call &call);
[[nodiscard]] Response deleteComment(Call &call);

/// The task of the path (Call::id(1)) for a writer; `refusal` when it is not there or its project takes no changes.
[[nodiscard]] std::optional<QJsonObject> taskToWrite(const Call &call, std::optional<Response> &refusal);
/// A new task of a project with the fields nobody sends: id, prefix, creator, empty owners.
[[nodiscard]] QJsonObject freshTask(const Call &call, const QJsonObject &project);
/// Writes a task, stamped, and settles its project.
void saveTask(const Call &call, QJsonObject &task);
} // namespace atlas::sandbox::projects
