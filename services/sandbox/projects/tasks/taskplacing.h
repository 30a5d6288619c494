// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// tasklist and parental_info of a body. A subtask is always in its parent's list; a new task without a list goes into
/// the project's general one. Refused: a list of another project, an unknown parent, a parent below the task itself.
[[nodiscard]] std::optional<Response> takePlace(const Call &call, QJsonObject &task, const QJsonObject &body);
/// Writes task list, phase and, for a subtask, depth into every task below `parent`.
void placeSubtasks(const Call &call, const QJsonObject &parent);
/// Sets the list of a task, and the phase that list belongs to.
void setTaskList(QJsonObject &task, const QJsonObject &list);

/// The tasks directly below a task, in their order.
[[nodiscard]] QList<QJsonObject> subtasksOf(const Call &call, const QJsonObject &task);
/// The tasks beside a task: same list, same parent; in their order, the task itself among them.
[[nodiscard]] QList<QJsonObject> siblingsOf(const Call &call, const QJsonObject &task);
/// parental_info.parent_task_id; empty for a task that is no subtask.
[[nodiscard]] QString parentOf(const QJsonObject &task);
/// Writes the sequence 1, 2, 3, ... into tasks that stand in this order.
void renumber(const Call &call, const QList<QJsonObject> &ordered);
[[nodiscard]] int sequenceOf(const QJsonObject &task);
} // namespace atlas::sandbox::projects
