// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/timefigures.h"

#include <QHash>

namespace atlas
{
namespace
{
using MinutesByRate = QMap<std::pair<QString, qint64>, qint64>; ///< by currency and minor units an hour

// A rate of nothing is one that was never filled in.
std::optional<Money> toldRate(const std::optional<double> &perHour, const QString &currency)
{
    return perHour && *perHour > 0 ? Money::fromJson(*perHour, currency) : std::nullopt;
}

// Rounded once a rate, half away from zero: not once a log.
Money costOf(const std::pair<QString, qint64> &rate, qint64 minutes)
{
    const qint64 sixtieths = rate.second * minutes;
    return {(sixtieths + 30) / 60, rate.first};
}
} // namespace

QList<ProjectCost> projectCosts(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QString &currency)
{
    QHash<QString, std::optional<double>> ratesOfUsers;
    for (const ProjectsUser &user : snapshot.users)
        ratesOfUsers.insert(user.id, user.costPerHour);
    const auto rateOfLog = [&](const TimeLog &log) {
        const auto person = plan.people.constFind(log.person.id);
        if (person != plan.people.cend() && person->costPerHour)
            return person->costPerHour;
        const std::optional<Money> own = toldRate(log.costPerHour, currency);
        return own ? own : toldRate(ratesOfUsers.value(log.person.id), currency);
    };
    QMap<QString, ProjectCost> costs;
    QHash<QString, MinutesByRate> minutes;
    for (const TimeLog &log : snapshot.logs) {
        ProjectCost &cost = costs[log.projectId];
        cost.projectId = log.projectId;
        cost.minutes += log.minutes;
        if (const std::optional<Money> rate = rateOfLog(log))
            minutes[log.projectId][{rate->currency(), rate->minor()}] += log.minutes;
        else
            cost.minutesWithoutRate += log.minutes;
    }
    for (ProjectCost &cost : costs) {
        const MinutesByRate own = minutes.value(cost.projectId);
        for (auto it = own.cbegin(); it != own.cend(); ++it)
            cost.cost.add(costOf(it.key(), it.value()));
    }
    return costs.values();
}

QString rateCurrency(const ProjectsSnapshot &snapshot, const WorkPlan &plan)
{
    QMap<QString, int> uses;
    for (const Project &project : snapshot.projects)
        if (project.budgetMoney)
            ++uses[project.budgetMoney->currency()];
    for (const PersonPlan &person : plan.people)
        if (person.costPerHour)
            ++uses[person.costPerHour->currency()];
    QString currency = QStringLiteral("EUR");
    for (auto it = uses.cbegin(); it != uses.cend(); ++it)
        if (it.value() > uses.value(currency))
            currency = it.key();
    return currency;
}

QList<QDate> unreadMonths(const ProjectsSnapshot &snapshot, const QDate &from, const QDate &to)
{
    QList<QDate> months;
    if (!from.isValid() || !to.isValid())
        return months;
    const QDate first(from.year(), from.month(), 1);
    for (QDate month(to.year(), to.month(), 1); month >= first; month = month.addMonths(-1))
        if (!snapshot.logMonths.contains(month))
            months.append(month);
    return months;
}
} // namespace atlas
