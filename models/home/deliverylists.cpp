// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/projectrows.h"
#include "models/insight/timelogs.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int milestoneDays = 14;

/// Worst first: the largest burn gap, then the most late tasks.
auto riskRank(const Project *project, const HomeSources &sources)
{
    const ProjectHealth &health = sources.delivery->health(project->id);
    return std::tuple(-health.burnGap.value_or(-10), -health.overdueTasks, project->name, project->id);
}

/// The largest budget first: those in money, then those in hours, then those without.
auto budgetRank(const Project *project, const QString &currency)
{
    const bool hasMoney = project->budgetMoney && project->budgetMoney->currency() == currency;
    return std::tuple(hasMoney ? -project->budgetMoney->minor() : 0, -project->budgetMinutes.value_or(0), project->name,
                      project->id);
}

HomeRow lateTaskRow(const ProjectTask &task, const QDate &today)
{
    HomeRow row = home::taskRow(task);
    row.state = u"late"_s;
    row.tone = HomeRow::Tone::Bad;
    row.numbers.insert(u"days"_s, home::daysBetween(task.end, today));
    return row;
}

int severityRank(const QString &severity)
{
    static const QStringList words{u"show stopper"_s, u"critical"_s, u"major"_s, u"minor"_s};
    const auto place = int(words.indexOf(foldForSearch(severity)));
    return place < 0 ? int(words.size()) : place;
}

/// What a task waits for, of what is still open.
QString blockerOf(const ProjectTask &task, const DeliveryBook &delivery)
{
    const QList<TaskLink> links = delivery.predecessorsOf(task.id);
    for (const TaskLink &link : links)
        if (const ProjectTask *before = delivery.task(link.predecessorId); before && before->isOpen())
            return before->name;
    return {};
}
} // namespace

HomeList majorProjects(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const QString currency = rateCurrency(sources.delivery->snapshot(), sources.delivery->plan());
    QList<const Project *> projects = home::openProjects(sources);
    std::sort(projects.begin(), projects.end(), [&currency](const Project *a, const Project *b) {
        return budgetRank(a, currency) < budgetRank(b, currency);
    });
    for (const Project *project : std::as_const(projects))
        list.rows.append(home::projectRow(*project, sources.delivery->health(project->id)));
    return home::limited(list, limit);
}

HomeList projectsAtRisk(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    QList<const Project *> projects = home::openProjects(sources);
    projects.removeIf([&sources](const Project *project) {
        return sources.delivery->health(project->id).level != HealthLevel::Risk;
    });
    std::sort(projects.begin(), projects.end(),
              [&sources](const Project *a, const Project *b) { return riskRank(a, sources) < riskRank(b, sources); });
    for (const Project *project : std::as_const(projects))
        list.rows.append(home::projectRow(*project, sources.delivery->health(project->id)));
    return home::limited(list, limit);
}

HomeList lateTasks(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const QStringList ids = home::portfolioFigure(sources, u"overdue_tasks"_s).recordIds;
    for (const QString &id : ids)
        if (const ProjectTask *task = sources.delivery->task(id))
            list.rows.append(lateTaskRow(*task, sources.today));
    home::sortByDate(list.rows);
    return home::limited(list, limit);
}

HomeList blockedTasks(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const Figure figure = home::portfolioFigure(sources, u"blocked_tasks"_s);
    list.unavailable = figure.unavailable;
    for (const QString &id : figure.recordIds) {
        const ProjectTask *task = sources.delivery->task(id);
        if (!task)
            continue;
        HomeRow row = home::taskRow(*task);
        row.note = blockerOf(*task, *sources.delivery);
        row.state = u"blocked"_s;
        row.tone = HomeRow::Tone::Bad;
        list.rows.append(row);
    }
    home::sortByDate(list.rows);
    return home::limited(list, limit);
}

HomeList milestonesNext(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    const QDate last = sources.today.addDays(milestoneDays);
    for (const Milestone &milestone : sources.delivery->snapshot().milestones) {
        const Project *project = sources.delivery->project(milestone.projectId);
        if (milestone.isCompleted || milestone.status.closed || !project || project->isClosed() ||
            !milestone.end.isValid() || milestone.end > last)
            continue;
        HomeRow row;
        row.app = App::Projects;
        row.kind = u"milestones"_s;
        row.id = milestone.id;
        row.title = milestone.name;
        row.with = project->name;
        row.date = milestone.end;
        if (milestone.end < sources.today) {
            row.state = u"late"_s;
            row.tone = HomeRow::Tone::Bad;
            row.numbers.insert(u"days"_s, home::daysBetween(milestone.end, sources.today));
        }
        list.rows.append(row);
    }
    home::sortByDate(list.rows);
    return home::limited(list, limit);
}

HomeList issuesBySeverity(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.delivery)});
    if (!list.unavailable.isEmpty())
        return list;
    QList<const ProjectIssue *> issues;
    const QStringList ids = home::portfolioFigure(sources, u"open_issues"_s).recordIds;
    for (const QString &id : ids)
        if (const ProjectIssue *issue = sources.delivery->issue(id))
            issues.append(issue);
    std::sort(issues.begin(), issues.end(), [](const ProjectIssue *a, const ProjectIssue *b) {
        return std::tuple(severityRank(a->severity), a->created, a->id) <
               std::tuple(severityRank(b->severity), b->created, b->id);
    });
    for (const ProjectIssue *issue : std::as_const(issues)) {
        HomeRow row;
        row.app = App::Projects;
        row.kind = u"issues"_s;
        row.id = issue->id;
        row.title = issue->name;
        row.with = issue->projectName;
        row.note = issue->severity;
        row.at = issue->created;
        const int rank = severityRank(issue->severity);
        row.tone = rank < 2 ? HomeRow::Tone::Bad : rank == 2 ? HomeRow::Tone::Warn : HomeRow::Tone::Neutral;
        list.rows.append(row);
    }
    return home::limited(list, limit);
}
} // namespace atlas::homelists
