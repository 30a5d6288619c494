// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "services/projects/projectsrepository.h"

namespace atlas
{
enum class HealthLevel { Ahead, Good, Warn, Risk, Unknown };

/// How a project stands, and by which of the rules. Hours in minutes. Source of the formulas: docs/kpis.md, "CTO /
/// delivery and COO".
struct ProjectHealth {
    HealthLevel level = HealthLevel::Unknown;
    /// Keys of the rules that decided the level, worst first: "behind_schedule", "burn_gap", "overdue_tasks",
    /// "late_milestones", "past_end", "no_dates", "no_budget".
    QStringList reasons;
    std::optional<int> budgetMinutes; ///< of the project, else the planned work of its tasks
    bool budgetIsPlan = false;        ///< the planned work stands in for a budget
    int loggedMinutes = 0;
    std::optional<double> burn;    ///< logged / budget
    std::optional<double> burnGap; ///< burn - percent complete, in points (0.10 = 10 points)
    std::optional<double> elapsed; ///< elapsed share of the project's time, 0 to 1
    std::optional<int> earnedMinutes, plannedValueMinutes, scheduleVarianceMinutes; ///< EV, PV, SV = EV - PV
    std::optional<double> spi;                                                      ///< EV / PV
    int overdueTasks = 0, blockedTasks = 0;
    int medianDaysLate = 0;                      ///< of overdue tasks
    int milestonesDue = 0, milestonesOnTime = 0; ///< due so far: on time is completed by their day
    int lateDays = 0;                            ///< expected end after planned end, calendar days; negative: ahead
    QDate expectedEnd;                           ///< latest end of its open tasks, else its end
    QStringList overdueIds, blockedIds, lateMilestoneIds;
    friend bool operator==(const ProjectHealth &, const ProjectHealth &) = default;
};

/// Risk: burn gap over 10 points, or SPI under 0.8, or past its end, or a third of the due milestones late (at least
/// one). Warn: burn gap over 5 points, SPI under 0.9, any overdue task, or a milestone late. Ahead: SPI 1.1 or more and
/// none of these. A blocked task waits for an open task that is overdue. Closed projects are Good.
/// Only this project's tasks, milestones and links may be given.
[[nodiscard]] ProjectHealth projectHealth(const Project &project, const QList<const ProjectTask *> &tasks,
                                          const QList<const Milestone *> &milestones, const ProjectSchedule *schedule,
                                          const QDate &today);
/// "projects_at_risk", "overdue_tasks", "on_time_milestones", "burn_gap" (worst project), "blocked_tasks",
/// "open_issues" over all open projects; for the strip of the page and the role homes. Numbers are counts "count", with
/// "open" projects, "median_days" late, milestones "due" and "on_time", "severe" issues beside them; n/a with its
/// reason
/// ("never_read", "no_projects", "no_milestones", "no_budget", "no_links": no timeline was read).
[[nodiscard]] QList<Figure> deliveryFigures(const ProjectsSnapshot &snapshot,
                                            const QMap<QString, ProjectHealth> &health, const QDate &today);
} // namespace atlas
