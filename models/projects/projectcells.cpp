// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/projectcells.h"

#include "models/projects/deliverywords.h"

namespace atlas::projectcell
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QVariant wordOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant wholePercent(const std::optional<double> &share)
{
    return share ? QVariant(qRound(*share * 100)) : QVariant();
}

QVariant minutesOf(const ProjectHealth &health, Column column)
{
    if (column == Column::LoggedHours)
        return health.loggedMinutes;
    return health.budgetMinutes ? QVariant(*health.budgetMinutes) : QVariant();
}

// From the worst to the best; what is not known comes last.
int severityOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Risk:
        return 0;
    case HealthLevel::Warn:
        return 1;
    case HealthLevel::Good:
        return 2;
    case HealthLevel::Ahead:
        return 3;
    case HealthLevel::Unknown:
        break;
    }
    return 4;
}

HealthLevel levelOfBurn(const ProjectHealth &health)
{
    if (health.reasons.contains(u"burn_gap"))
        return *health.burnGap > 0.10 ? HealthLevel::Risk : HealthLevel::Warn;
    return HealthLevel::Good;
}

QVariant plainCost(const CostShare &share)
{
    if (share.logged == 0)
        return {};
    if (share.cost.costedMinutes() == 0)
        //: not available: a cost of hours without rates
        return ProjectTableModel::tr("n/a");
    QStringList amounts;
    const QList<Money> parts = share.cost.cost.amounts(share.currency);
    for (const Money &amount : parts)
        amounts.append(amount.toDecimal() + u' ' + amount.currency());
    return amounts.join(u" + "_s);
}
} // namespace

QVariant display(const Row &row, Column column)
{
    const ProjectHealth &health = row.health;
    switch (column) {
    case Column::Health:
        return DeliveryWords::level(health.level);
    case Column::Burn:
        return wholePercent(health.burn);
    case Column::BudgetHours:
    case Column::LoggedHours: {
        const QVariant minutes = minutesOf(health, column);
        return minutes.isValid() ? QVariant(DeliveryWords::hours(minutes.toInt())) : QVariant();
    }
    case Column::Milestones:
        if (health.milestonesDue == 0)
            return {};
        return QStringLiteral("%1/%2").arg(health.milestonesOnTime).arg(health.milestonesDue);
    case Column::Cost:
        return plainCost(row.cost);
    default:
        return sortValue(row, column);
    }
}

QVariant sortValue(const Row &row, Column column)
{
    const Project &project = row.project;
    const ProjectHealth &health = row.health;
    switch (column) {
    case Column::Name:
        return project.name;
    case Column::Owner:
        return wordOrNothing(project.owner.name);
    case Column::Health:
        return severityOf(health.level);
    case Column::Percent:
        return project.percent;
    case Column::Burn:
        return health.burn ? QVariant(*health.burn) : QVariant();
    case Column::BudgetHours:
    case Column::LoggedHours:
        return minutesOf(health, column);
    case Column::Cost:
        return row.cost.cost.costedMinutes() > 0 ? QVariant(row.cost.cost.cost.in(row.cost.currency).minor())
                                                 : QVariant();
    case Column::Overdue:
        return health.overdueTasks;
    case Column::Milestones:
        return health.milestonesDue > 0 ? QVariant(double(health.milestonesOnTime) / health.milestonesDue) : QVariant();
    case Column::End:
        return project.end.isValid() ? QVariant(project.end) : QVariant();
    case Column::Client:
        return wordOrNothing(project.groupName);
    }
    return {};
}

QVariant tone(const Row &row, Column column, const QDate &today)
{
    const Project &project = row.project;
    const ProjectHealth &health = row.health;
    switch (column) {
    case Column::Health:
        return int(health.level);
    case Column::Burn:
        return health.burnGap ? QVariant(int(levelOfBurn(health))) : QVariant();
    case Column::Cost:
        return row.cost.isOverBudget() ? QVariant(int(HealthLevel::Risk)) : QVariant();
    case Column::Overdue:
        return int(health.overdueTasks > 0 && !project.isClosed() ? HealthLevel::Warn : HealthLevel::Good);
    case Column::Milestones:
        if (health.milestonesDue == 0)
            return {};
        return int(health.lateMilestoneIds.isEmpty() ? HealthLevel::Good : HealthLevel::Warn);
    case Column::End:
        return int(project.end.isValid() && project.end < today && !project.isClosed() ? HealthLevel::Risk
                                                                                       : HealthLevel::Good);
    default:
        return {};
    }
}

int alignment(Column column)
{
    switch (column) {
    case Column::Percent:
    case Column::Burn:
    case Column::BudgetHours:
    case Column::LoggedHours:
    case Column::Cost:
    case Column::Overdue:
        return int(Qt::AlignVCenter | Qt::AlignRight);
    case Column::Milestones:
        return int(Qt::AlignCenter);
    default:
        return int(Qt::AlignVCenter | Qt::AlignLeading);
    }
}

QString explanation(Column column)
{
    switch (column) {
    case Column::Burn:
        return ProjectTableModel::tr("Hours logged \u00f7 hours budgeted");
    case Column::Cost:
        return ProjectTableModel::tr("Hours logged \u00d7 the hourly rate of who logged them");
    case Column::Overdue:
        return ProjectTableModel::tr("Open tasks past their end");
    case Column::Milestones:
        return ProjectTableModel::tr("Milestones completed by their day / milestones due so far");
    default:
        return {};
    }
}

QString title(Column column)
{
    switch (column) {
    case Column::Name:
        return ProjectTableModel::tr("Project");
    case Column::Owner:
        return ProjectTableModel::tr("Owner");
    case Column::Health:
        return ProjectTableModel::tr("Health");
    case Column::Percent:
        //: percent complete
        return ProjectTableModel::tr("Done");
    case Column::Burn:
        //: percent of the budget in hours that is used
        return ProjectTableModel::tr("Budget used");
    case Column::BudgetHours:
        //: hours
        return ProjectTableModel::tr("Budget");
    case Column::LoggedHours:
        //: hours
        return ProjectTableModel::tr("Logged");
    case Column::Cost:
        //: column of what the logged hours of a project cost
        return ProjectTableModel::tr("Cost");
    case Column::Overdue:
        //: column of the number of tasks past their end
        return ProjectTableModel::tr("Overdue");
    case Column::Milestones:
        //: column of milestones on time of those due so far: 2/3
        return ProjectTableModel::tr("Milestones");
    case Column::End:
        return ProjectTableModel::tr("End");
    case Column::Client:
        return ProjectTableModel::tr("Client");
    }
    return {};
}
} // namespace atlas::projectcell
