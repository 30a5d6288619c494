// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/projecthealth.h"

#include "models/insight/pipelinefigures.h"

#include <algorithm>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace projectrules
{
namespace
{
// Edges of the rules. Shares of whole numbers are compared, so a gap of exactly ten points must not fall over the edge
// by the last bit of a double.
constexpr double kRiskGap = 0.10;
constexpr double kWarnGap = 0.05;
constexpr double kRiskSpi = 0.8;
constexpr double kWarnSpi = 0.9;
constexpr double kAheadSpi = 1.1;
constexpr double kLastBits = 1e-9;

bool isOver(const std::optional<double> &value, double edge)
{
    return value && *value > edge + kLastBits;
}

bool isUnder(const std::optional<double> &value, double edge)
{
    return value && *value < edge - kLastBits;
}

// The day a milestone was completed; where Zoho does not tell it, its last change is the latest it can have been.
QDate completionDay(const Milestone &milestone)
{
    return milestone.completed.isValid() ? milestone.completed : milestone.modified.toUTC().date();
}

bool isOnTime(const Milestone &milestone)
{
    if (!milestone.isCompleted && !milestone.status.closed)
        return false;
    const QDate day = completionDay(milestone);
    return !day.isValid() || day <= milestone.end;
}

void addBudget(ProjectHealth &health, const Project &project, const QList<const ProjectTask *> &tasks)
{
    int planned = 0;
    for (const ProjectTask *task : tasks) {
        planned += task->plannedMinutes;
        health.loggedMinutes += task->loggedMinutes;
    }
    if (project.budgetMinutes && *project.budgetMinutes > 0)
        health.budgetMinutes = project.budgetMinutes;
    else if (planned > 0)
        health.budgetMinutes = planned;
    health.budgetIsPlan = health.budgetMinutes && health.budgetMinutes != project.budgetMinutes;
    if (!health.budgetMinutes)
        return;
    health.burn = double(health.loggedMinutes) / *health.budgetMinutes;
    health.burnGap = *health.burn - project.percent / 100.0;
}

// The running day is not over: on its first day a project has nothing behind it, the day after its end everything.
void addEarnedValue(ProjectHealth &health, const Project &project, const QDate &today)
{
    if (!project.start.isValid() || !project.end.isValid() || project.end < project.start)
        return;
    const double done = project.percent / 100.0;
    const qint64 days = project.start.daysTo(project.end) + 1;
    health.elapsed = double(std::clamp<qint64>(project.start.daysTo(today), 0, days)) / double(days);
    if (*health.elapsed > 0)
        health.spi = done / *health.elapsed; // EV / PV: the budget is in both
    if (!health.budgetMinutes)
        return;
    health.earnedMinutes = qRound(*health.budgetMinutes * done);
    health.plannedValueMinutes = qRound(*health.budgetMinutes * *health.elapsed);
    health.scheduleVarianceMinutes = *health.earnedMinutes - *health.plannedValueMinutes;
}

void addOverdue(ProjectHealth &health, QList<const ProjectTask *> tasks, const QDate &today)
{
    tasks.removeIf([&today](const ProjectTask *task) { return !task->isOverdue(today); });
    std::sort(tasks.begin(), tasks.end(), [](const ProjectTask *a, const ProjectTask *b) {
        return a->end != b->end ? a->end < b->end : a->id < b->id;
    });
    QList<int> daysLate;
    for (const ProjectTask *task : std::as_const(tasks)) {
        health.overdueIds.append(task->id);
        daysLate.append(int(task->end.daysTo(today)));
    }
    health.overdueTasks = int(tasks.size());
    health.medianDaysLate = std::max(0, median(std::move(daysLate)));
}

void addBlocked(ProjectHealth &health, const QList<const ProjectTask *> &tasks, const ProjectSchedule *schedule)
{
    if (!schedule || health.overdueIds.isEmpty())
        return;
    const QSet<QString> overdue(health.overdueIds.cbegin(), health.overdueIds.cend());
    QSet<QString> waiting;
    for (const TaskLink &link : schedule->links)
        if (overdue.contains(link.predecessorId))
            waiting.insert(link.taskId);
    for (const ProjectTask *task : tasks)
        if (task->isOpen() && waiting.contains(task->id))
            health.blockedIds.append(task->id);
    health.blockedTasks = int(health.blockedIds.size());
}

void addMilestones(ProjectHealth &health, const QList<const Milestone *> &milestones, const QDate &today)
{
    for (const Milestone *milestone : milestones) {
        if (!milestone->end.isValid() || milestone->end >= today)
            continue;
        ++health.milestonesDue;
        if (isOnTime(*milestone))
            ++health.milestonesOnTime;
        else
            health.lateMilestoneIds.append(milestone->id);
    }
}

void addEnd(ProjectHealth &health, const Project &project, const QList<const ProjectTask *> &tasks)
{
    for (const ProjectTask *task : tasks)
        if (task->isOpen() && task->end.isValid() && (!health.expectedEnd.isValid() || task->end > health.expectedEnd))
            health.expectedEnd = task->end;
    if (!health.expectedEnd.isValid())
        health.expectedEnd = project.end;
    if (health.expectedEnd.isValid() && project.end.isValid())
        health.lateDays = int(project.end.daysTo(health.expectedEnd));
}

void judge(ProjectHealth &health, const Project &project, const QDate &today)
{
    const qsizetype late = health.lateMilestoneIds.size();
    QStringList risks;
    QStringList warnings;
    const auto weigh = [&](const QString &rule, bool isRisk, bool isWarning) {
        if (isRisk)
            risks.append(rule);
        else if (isWarning)
            warnings.append(rule);
    };
    weigh(u"behind_schedule"_s, isUnder(health.spi, kRiskSpi), isUnder(health.spi, kWarnSpi));
    weigh(u"burn_gap"_s, isOver(health.burnGap, kRiskGap), isOver(health.burnGap, kWarnGap));
    weigh(u"past_end"_s, project.end.isValid() && project.end < today, false);
    weigh(u"late_milestones"_s, late > 0 && 3 * late >= health.milestonesDue, late > 0);
    weigh(u"overdue_tasks"_s, false, health.overdueTasks > 0);
    health.reasons = risks + warnings;
    if (!risks.isEmpty())
        health.level = HealthLevel::Risk;
    else if (!warnings.isEmpty())
        health.level = HealthLevel::Warn;
    else if (health.spi && *health.spi >= kAheadSpi - kLastBits)
        health.level = HealthLevel::Ahead;
    else if (health.elapsed || health.burnGap)
        health.level = HealthLevel::Good;
    else
        health.reasons = QStringList{u"no_dates"_s, u"no_budget"_s}; // nothing to judge by
}
} // namespace
} // namespace projectrules

ProjectHealth projectHealth(const Project &project, const QList<const ProjectTask *> &tasks,
                            const QList<const Milestone *> &milestones, const ProjectSchedule *schedule,
                            const QDate &today)
{
    ProjectHealth health;
    projectrules::addBudget(health, project, tasks);
    projectrules::addEarnedValue(health, project, today);
    projectrules::addOverdue(health, tasks, today);
    projectrules::addBlocked(health, tasks, schedule);
    projectrules::addMilestones(health, milestones, today);
    projectrules::addEnd(health, project, tasks);
    if (project.isClosed())
        health.level = HealthLevel::Good;
    else
        projectrules::judge(health, project, today);
    return health;
}
} // namespace atlas
