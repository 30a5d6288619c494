// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/insight/projecthealth.h"
#include "models/insight/workload.h"

/// What figures, lists and series of delivery have in common. All need a delivery book that was read.
namespace atlas::home
{
/// The figure of the portfolio with this id ("projects_at_risk", ...).
[[nodiscard]] Figure portfolioFigure(const HomeSources &sources, const QString &id);
/// The figure of logged time of the chosen period with this id ("utilisation", ...).
[[nodiscard]] Figure timeFigure(const HomeSources &sources, const QString &id);
/// Projects that are not closed.
[[nodiscard]] QList<const Project *> openProjects(const HomeSources &sources);
/// Nobody has said on this computer how many hours people have.
[[nodiscard]] bool isAvailabilityUnset(const HomeSources &sources);
/// Counted staff over this week and the next, by name.
[[nodiscard]] QList<WorkRow> staffLoad(const HomeSources &sources);
/// The week of the row that is planned furthest above what is available; nullptr: none is.
[[nodiscard]] const WorkCell *worstWeek(const WorkRow &row);
} // namespace atlas::home
