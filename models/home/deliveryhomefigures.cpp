// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
Figure blankDeliveryFigure(const QString &id, const HomeSources &sources)
{
    return home::newFigure(id, {home::readOf(sources.delivery)});
}

Figure ofPortfolio(const QString &id, const HomeSources &sources)
{
    const Figure blank = blankDeliveryFigure(id, sources);
    return blank.unavailable.isEmpty() ? home::portfolioFigure(sources, id) : blank;
}
} // namespace

Figure projectsAtRisk(const HomeSources &sources)
{
    return ofPortfolio(u"projects_at_risk"_s, sources);
}

Figure onTimeMilestones(const HomeSources &sources)
{
    return ofPortfolio(u"on_time_milestones"_s, sources);
}

Figure overdueTasks(const HomeSources &sources)
{
    return ofPortfolio(u"overdue_tasks"_s, sources);
}

Figure blockedTasks(const HomeSources &sources)
{
    return ofPortfolio(u"blocked_tasks"_s, sources);
}

Figure openIssues(const HomeSources &sources)
{
    Figure figure = ofPortfolio(u"open_issues"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    for (const QString &id : std::as_const(figure.recordIds)) {
        const ProjectIssue *issue = sources.delivery->issue(id);
        if (issue && !issue->severity.isEmpty())
            ++figure.counts[u"severity:"_s + issue->severity];
    }
    return figure;
}

Figure utilisation(const HomeSources &sources)
{
    Figure figure = blankDeliveryFigure(u"utilisation"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    if (!home::isAvailabilityUnset(sources))
        return home::timeFigure(sources, figure.id);
    figure.unavailable = u"availability_unset"_s;
    return figure;
}

Figure billableRatio(const HomeSources &sources)
{
    const Figure blank = blankDeliveryFigure(u"billable_ratio"_s, sources);
    return blank.unavailable.isEmpty() ? home::timeFigure(sources, blank.id) : blank;
}

Figure overloadedPeople(const HomeSources &sources)
{
    Figure figure = blankDeliveryFigure(u"overloaded_people"_s, sources);
    if (!figure.unavailable.isEmpty())
        return figure;
    if (home::isAvailabilityUnset(sources)) {
        figure.unavailable = u"availability_unset"_s;
        return figure;
    }
    QStringList ids;
    qint64 people = 0;
    const QList<WorkRow> rows = home::staffLoad(sources);
    for (const WorkRow &row : rows) {
        people += row.weeklyMinutes > 0 ? 1 : 0;
        if (home::worstWeek(row))
            ids.append(row.personId);
    }
    home::setCount(figure, ids);
    figure.counts.insert(u"people"_s, people);
    figure.truncated = sources.delivery->snapshot().truncated;
    return figure;
}
} // namespace atlas::homefigures
