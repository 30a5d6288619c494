// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/deliverysupport.h"

#include "models/home/homebasis.h"
#include "models/insight/timelogs.h"
#include "models/projects/deliverybook.h"

namespace atlas::home
{
namespace
{
constexpr int shownWeeks = 2;

Figure figureWithId(const QList<Figure> &figures, const QString &id)
{
    const auto found =
        std::find_if(figures.cbegin(), figures.cend(), [&id](const Figure &figure) { return figure.id == id; });
    return found == figures.cend() ? Figure() : *found;
}
} // namespace

Figure portfolioFigure(const HomeSources &sources, const QString &id)
{
    QMap<QString, ProjectHealth> health;
    for (const Project *project : openProjects(sources))
        health.insert(project->id, sources.delivery->health(project->id));
    return figureWithId(deliveryFigures(sources.delivery->snapshot(), health, sources.today), id);
}

Figure timeFigure(const HomeSources &sources, const QString &id)
{
    const DateRange period = chosen(sources);
    return figureWithId(
        timeFigures(sources.delivery->snapshot(), sources.delivery->plan(), period.from, period.to, sources.today), id);
}

QList<const Project *> openProjects(const HomeSources &sources)
{
    QList<const Project *> open;
    for (const Project &project : sources.delivery->snapshot().projects)
        if (!project.isClosed())
            open.append(&project);
    return open;
}

bool isAvailabilityUnset(const HomeSources &sources)
{
    return sources.delivery->plan() == WorkPlan();
}

QList<WorkRow> staffLoad(const HomeSources &sources)
{
    const ProjectsSnapshot &snapshot = sources.delivery->snapshot();
    const WorkPlan &plan = sources.delivery->plan();
    QSet<QString> staff;
    const QList<const ProjectsUser *> counted = timelogs::countedStaff(snapshot, plan);
    for (const ProjectsUser *user : counted)
        staff.insert(user->id);
    QList<WorkRow> rows = workload(snapshot, plan, sources.today, sources.today, shownWeeks).rows;
    rows.removeIf([&staff](const WorkRow &row) { return !staff.contains(row.personId); });
    return rows;
}

const WorkCell *worstWeek(const WorkRow &row)
{
    const WorkCell *worst = nullptr;
    for (const WorkCell &cell : row.cells) {
        const int above = cell.planned - cell.available;
        if (above > 0 && (!worst || above > worst->planned - worst->available))
            worst = &cell;
    }
    return worst;
}
} // namespace atlas::home
