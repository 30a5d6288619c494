// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/projecttablemodel.h"

/// What the columns of the portfolio show of a project.
namespace atlas::projectcell
{
using Column = ProjectTableModel::Column;
constexpr int kColumns = int(Column::Client) + 1;

/// What a row is made of.
struct Row {
    const Project &project;
    const ProjectHealth &health;
    CostShare cost;
};

[[nodiscard]] QVariant display(const Row &row, Column column);
/// QString, QDate, int or double; invalid: nothing to sort by.
[[nodiscard]] QVariant sortValue(const Row &row, Column column);
/// A HealthLevel; invalid: the column says nothing about health.
[[nodiscard]] QVariant tone(const Row &row, Column column, const QDate &today);
[[nodiscard]] int alignment(Column column);
[[nodiscard]] QString title(Column column);
/// What a short title means; empty: it says enough.
[[nodiscard]] QString explanation(Column column);
} // namespace atlas::projectcell
