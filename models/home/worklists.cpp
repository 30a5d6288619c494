// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How projects stand against their plan: earned value, budgets, and whose tasks are late.

#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "models/home/projectrows.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr double riskyGap = 0.10; ///< budget used ahead of what is done, points
constexpr double warnedGap = 0.05;

HomeRow budgetRow(const Project &project, const ProjectHealth &health)
{
    HomeRow row = home::projectRow(project, health);
    row.amount.reset();
    row.state = u"burnt"_s;
    row.numbers.insert(u"ratio"_s, *health.burn);
    row.numbers.insert(u"gap"_s, health.burnGap.value_or(0));
    row.tone = health.burnGap.value_or(0) > riskyGap    ? HomeRow::Tone::Bad
               : health.burnGap.value_or(0) > warnedGap ? HomeRow::Tone::Warn
                                                        : HomeRow::Tone::Neutral;
    return row;
}
} // namespace

Figure homefigures::schedulePerformance(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"schedule_performance"_s, {home::readOf(sources.delivery)});
    if (!figure.unavailable.isEmpty())
        return figure;
    figure.truncated = sources.delivery->snapshot().truncated;
    qint64 earned = 0;
    qint64 planned = 0;
    const QList<const Project *> projects = home::openProjects(sources);
    for (const Project *project : projects) {
        const ProjectHealth &health = sources.delivery->health(project->id);
        if (!health.earnedMinutes || !health.plannedValueMinutes)
            continue;
        earned += *health.earnedMinutes;
        planned += *health.plannedValueMinutes;
        figure.recordIds.append(project->id);
    }
    figure.counts = {{u"variance_minutes"_s, earned - planned},
                     {u"projects"_s, figure.recordIds.size()},
                     {u"open"_s, projects.size()}};
    if (planned > 0)
        figure.ratio = double(earned) / double(planned);
    else
        figure.unavailable = projects.isEmpty() ? u"no_projects"_s : u"no_budget"_s;
    return figure;
}

Figure homefigures::realisation(const HomeSources &sources)
{
    Figure figure = home::newFigure(u"realisation"_s, {home::readOf(sources.delivery)});
    if (figure.unavailable.isEmpty())
        figure.unavailable = u"hours_not_told"_s;
    return figure;
}

HomeList homelists::budgetBurn(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const QList<const Project *> projects = home::openProjects(sources);
    for (const Project *project : projects)
        if (const ProjectHealth &health = sources.delivery->health(project->id); health.burn)
            list.rows.append(budgetRow(*project, health));
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(-a.numbers.value(u"gap"_s), a.title, a.id) <
               std::tuple(-b.numbers.value(u"gap"_s), b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeSeries homelists::lateByOwner(const HomeSources &sources)
{
    HomeSeries series = home::newSeries(u"count"_s, {home::readOf(sources.delivery)});
    if (!series.unavailable.isEmpty())
        return series;
    QMap<QString, HomeSeries::Bar> bars; // by person; a task of two people is late with both
    const QStringList ids = home::portfolioFigure(sources, u"overdue_tasks"_s).recordIds;
    for (const QString &id : ids) {
        const ProjectTask *task = sources.delivery->task(id);
        if (!task)
            continue;
        QMap<QString, QString> owners;
        for (const TaskShare &share : task->owners)
            owners.insert(share.person.id, share.person.name);
        if (owners.isEmpty())
            owners.insert(QString(), QString());
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            HomeSeries::Bar &bar = bars[owner.key()];
            bar.label = owner.value();
            bar.key = owner.value().isEmpty() ? u"nobody"_s : QString();
            bar.value += 1;
            bar.recordIds.append(id);
        }
    }
    series.bars = bars.values();
    std::stable_sort(series.bars.begin(), series.bars.end(), [](const HomeSeries::Bar &a, const HomeSeries::Bar &b) {
        return a.value != b.value ? a.value > b.value : a.label < b.label;
    });
    return series;
}
} // namespace atlas
