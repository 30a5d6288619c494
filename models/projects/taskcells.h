// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

/// What the columns of the table of tasks show of a task.
namespace atlas::taskcell
{
using Column = TaskTreeModel::Column;
constexpr int kColumns = int(Column::Key) + 1;

[[nodiscard]] QVariant display(const ProjectTask &task, Column column, const DeliveryBook &book);
/// QString, QDate or int; invalid: nothing to sort by.
[[nodiscard]] QVariant sortValue(const ProjectTask &task, Column column, const DeliveryBook &book);
/// 0 none, 1 good, 2 warn, 3 bad.
[[nodiscard]] int tone(const ProjectTask &task, Column column, const QDate &today);
[[nodiscard]] int alignment(Column column);
[[nodiscard]] QString title(Column column);
} // namespace atlas::taskcell
