// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/workplan.h"
#include "services/projects/projectsrepository.h"

/// What all figures of logged time have in common.
namespace atlas::timelogs
{
/// Active people who are no clients and are counted by the plan, by name.
[[nodiscard]] QList<const ProjectsUser *> countedStaff(const ProjectsSnapshot &snapshot, const WorkPlan &plan);
/// Whether the logs of every month between two days, both inclusive, were read.
[[nodiscard]] bool areMonthsRead(const ProjectsSnapshot &snapshot, const QDate &from, const QDate &to);
/// The last `count` working days before `today`, newest first; public holidays are none.
[[nodiscard]] QList<QDate> lastWorkingDays(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today,
                                           int count);
} // namespace atlas::timelogs
