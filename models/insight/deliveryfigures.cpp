// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealfilter.h"
#include "models/insight/pipelinefigures.h"
#include "models/insight/projecthealth.h"

#include <algorithm>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace deliverystrip
{
namespace
{
/// An open project with its health.
struct Judged {
    const Project *project;
    const ProjectHealth *health;
};

Figure newFigure(const QString &id, const ProjectsSnapshot &snapshot, const QDate &today)
{
    Figure figure;
    figure.id = id;
    figure.to = today;
    figure.readAt = snapshot.readAt;
    figure.truncated = snapshot.truncated;
    if (!snapshot.readAt.isValid())
        figure.unavailable = u"never_read"_s;
    return figure;
}

void addCount(Figure &figure)
{
    figure.counts.insert(u"count"_s, figure.recordIds.size());
}

Figure atRisk(Figure figure, const QList<Judged> &judged)
{
    qint64 warned = 0;
    for (const auto &[project, health] : judged) {
        if (health->level == HealthLevel::Risk)
            figure.recordIds.append(project->id);
        warned += health->level == HealthLevel::Warn ? 1 : 0;
    }
    addCount(figure);
    figure.counts.insert(u"warn"_s, warned);
    figure.counts.insert(u"open"_s, judged.size());
    if (judged.isEmpty() && figure.unavailable.isEmpty())
        figure.unavailable = u"no_projects"_s;
    return figure;
}

Figure overdueTasks(Figure figure, const QList<Judged> &judged, const ProjectsSnapshot &snapshot, const QDate &today)
{
    qint64 projects = 0;
    for (const auto &[project, health] : judged) {
        figure.recordIds.append(health->overdueIds);
        projects += health->overdueTasks > 0 ? 1 : 0;
    }
    const QSet<QString> overdue(figure.recordIds.cbegin(), figure.recordIds.cend());
    QList<int> daysLate;
    for (const ProjectTask &task : snapshot.tasks)
        if (overdue.contains(task.id))
            daysLate.append(int(task.end.daysTo(today)));
    addCount(figure);
    figure.counts.insert(u"projects"_s, projects);
    figure.counts.insert(u"median_days"_s, std::max(0, median(std::move(daysLate))));
    return figure;
}

Figure onTimeMilestones(Figure figure, const QList<Judged> &judged)
{
    qint64 due = 0;
    qint64 onTime = 0;
    for (const auto &[project, health] : judged) {
        due += health->milestonesDue;
        onTime += health->milestonesOnTime;
        figure.recordIds.append(health->lateMilestoneIds);
    }
    figure.counts.insert(u"due"_s, due);
    figure.counts.insert(u"on_time"_s, onTime);
    if (due > 0)
        figure.ratio = double(onTime) / double(due);
    else if (figure.unavailable.isEmpty())
        figure.unavailable = u"no_milestones"_s;
    return figure;
}

Figure worstGap(Figure figure, const QList<Judged> &judged)
{
    qint64 known = 0;
    for (const auto &[project, health] : judged) {
        if (!health->burnGap)
            continue;
        ++known;
        if (figure.ratio && *figure.ratio >= *health->burnGap)
            continue;
        figure.ratio = health->burnGap;
        figure.recordIds = QStringList{project->id};
    }
    figure.counts.insert(u"projects"_s, known);
    if (!figure.ratio && figure.unavailable.isEmpty())
        figure.unavailable = u"no_budget"_s;
    return figure;
}

// Which task waits for which is known only where a timeline was shown.
Figure blockedTasks(Figure figure, const QList<Judged> &judged, const ProjectsSnapshot &snapshot)
{
    qint64 known = 0;
    for (const auto &[project, health] : judged) {
        figure.recordIds.append(health->blockedIds);
        known += snapshot.schedules.contains(project->id) ? 1 : 0;
    }
    addCount(figure);
    figure.counts.insert(u"projects"_s, judged.size());
    figure.counts.insert(u"projects_known"_s, known);
    if (known == 0 && !judged.isEmpty() && figure.unavailable.isEmpty())
        figure.unavailable = u"no_links"_s;
    return figure;
}

Figure openIssues(Figure figure, const QList<Judged> &judged, const ProjectsSnapshot &snapshot)
{
    static const QSet<QString> severe{u"show stopper"_s, u"critical"_s}; // Zoho's two worst words
    qint64 severeIssues = 0;
    QSet<QString> open;
    for (const Judged &each : judged)
        open.insert(each.project->id);
    for (const ProjectIssue &issue : snapshot.issues) {
        if (issue.status.closed || !open.contains(issue.projectId))
            continue;
        figure.recordIds.append(issue.id);
        severeIssues += severe.contains(foldForSearch(issue.severity)) ? 1 : 0;
    }
    addCount(figure);
    figure.counts.insert(u"severe"_s, severeIssues);
    return figure;
}
} // namespace
} // namespace deliverystrip

QList<Figure> deliveryFigures(const ProjectsSnapshot &snapshot, const QMap<QString, ProjectHealth> &health,
                              const QDate &today)
{
    using namespace deliverystrip;
    QList<Judged> judged;
    for (const Project &project : snapshot.projects) {
        const auto known = health.constFind(project.id);
        if (!project.isClosed() && known != health.cend())
            judged.append({&project, &*known});
    }
    const auto figure = [&](const QString &id) { return deliverystrip::newFigure(id, snapshot, today); };
    return {atRisk(figure(u"projects_at_risk"_s), judged),
            overdueTasks(figure(u"overdue_tasks"_s), judged, snapshot, today),
            onTimeMilestones(figure(u"on_time_milestones"_s), judged),
            worstGap(figure(u"burn_gap"_s), judged),
            blockedTasks(figure(u"blocked_tasks"_s), judged, snapshot),
            openIssues(figure(u"open_issues"_s), judged, snapshot)};
}
} // namespace atlas
