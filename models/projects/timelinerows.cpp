// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/timelinerows.h"

#include "models/crm/dealfilter.h"
#include "models/projects/deliverywords.h"

#include <algorithm>

namespace atlas::timeline
{
namespace
{
constexpr double kNotedGap = 0.05; ///< of burn, from which on it is worth a word
constexpr double kRounding = 1e-9;

void stretch(Block &block, const QDate &from, const QDate &to)
{
    if (from.isValid() && (!block.first.isValid() || from < block.first))
        block.first = from;
    if (to.isValid() && (!block.last.isValid() || to > block.last))
        block.last = to;
}
} // namespace

std::pair<QDate, QDate> drawnDays(const QDate &start, const QDate &end)
{
    return {start.isValid() ? start : end, end.isValid() ? end : start};
}

BlockMaker::BlockMaker(const DeliveryBook &book, const TaskFilter &filter, const QSet<QString> &expanded)
    : m_book(book)
    , m_filter(filter)
    , m_expanded(expanded)
    , m_matcher(filter, book)
    , m_shown(size_t(book.snapshot().tasks.size()), false)
    , m_notPlanned(TimelineModel::tr("not planned"))
{
}

Block BlockMaker::make(const QString &projectId)
{
    QList<int> tasks;
    for (const int place : m_book.tasksOf(projectId))
        if (m_matcher.passes(place)) {
            tasks.append(place);
            m_shown[size_t(place)] = true;
        }
    Block block;
    if (tasks.isEmpty() && !isEmptyProjectShown(m_book.project(projectId)))
        return block;
    block.rows.append(projectRow(projectId, tasks));
    if (block.rows.front().expanded) {
        block.rows.reserve(1 + tasks.size() + m_book.milestonesOf(projectId).size());
        addTasks(block, tasks);
        addMilestones(block, projectId);
    }
    for (const TimelineRow &row : std::as_const(block.rows)) {
        stretch(block, row.start, row.end);
        stretch(block, row.baselineStart, row.baselineEnd);
    }
    return block;
}

// A project without tasks that pass is shown unless the filter asks for tasks.
bool BlockMaker::isEmptyProjectShown(const Project *project) const
{
    if (!project || m_filter.only || m_filter.overdueOnly || !m_filter.ownerIds.isEmpty() ||
        !m_filter.statusNames.isEmpty())
        return false;
    if (m_filter.projectIds.isEmpty() ? project->isClosed() : !m_filter.projectIds.contains(project->id))
        return false;
    return m_matcher.containsWords(foldForSearch(project->name + u'\n' + project->key));
}

bool BlockMaker::showsMilestone(const Milestone &milestone) const
{
    if (m_filter.only || m_filter.overdueOnly || !m_filter.ownerIds.isEmpty() || !m_filter.statusNames.isEmpty())
        return false;
    if (m_filter.openOnly && milestone.isCompleted &&
        !m_matcher.isRecent(milestone.completed.isValid() ? milestone.completed : milestone.end))
        return false;
    const Project *project = m_book.project(milestone.projectId);
    const QString projectName = project ? project->name : milestone.projectName;
    return m_matcher.containsWords(foldForSearch(milestone.name + u'\n' + projectName));
}

TimelineRow BlockMaker::projectRow(const QString &projectId, const QList<int> &tasks) const
{
    const Project *project = m_book.project(projectId);
    const ProjectHealth &health = m_book.health(projectId);
    TimelineRow row;
    row.kind = TimelineRow::Kind::Project;
    row.id = projectId;
    row.projectId = projectId;
    row.expandable = !tasks.isEmpty() || !m_book.milestonesOf(projectId).isEmpty();
    row.expanded = row.expandable && m_expanded.contains(projectId);
    row.health = health.level;
    if (project) {
        row.name = project->name;
        row.who = DeliveryWords::initials(project->owner.name);
        row.percent = project->percent;
        row.isCompleted = project->isClosed();
        row.start = project->start;
        row.end = health.expectedEnd;
        row.overdue = !row.isCompleted && project->end.isValid() && project->end < m_book.today();
    } else if (!tasks.isEmpty()) {
        row.name = m_book.snapshot().tasks.at(tasks.front()).projectName;
    }
    for (const int place : m_book.tasksOf(projectId)) {
        const ProjectTask &task = m_book.snapshot().tasks.at(place);
        const auto [start, end] = drawnDays(task.start, task.end);
        if (start.isValid() && (!row.start.isValid() || (start < row.start && (!project || !project->start.isValid()))))
            row.start = start;
        if (end.isValid() && (!row.end.isValid() || (!project && end > row.end)))
            row.end = end;
    }
    std::tie(row.start, row.end) = drawnDays(row.start, row.end);
    if (row.end < row.start)
        row.end = row.start;
    addBaseline(row, projectId);
    row.note = projectNote(row, health, projectId);
    return row;
}

// Without a baseline the project is late against its own end.
void BlockMaker::addBaseline(TimelineRow &row, const QString &projectId) const
{
    const auto schedule = m_book.snapshot().schedules.constFind(projectId);
    if (schedule == m_book.snapshot().schedules.cend())
        return;
    for (const BaselineTask &task : schedule->baseline) {
        const auto [start, end] = drawnDays(task.start, task.end);
        if (start.isValid() && (!row.baselineStart.isValid() || start < row.baselineStart))
            row.baselineStart = start;
        if (end.isValid() && (!row.baselineEnd.isValid() || end > row.baselineEnd))
            row.baselineEnd = end;
    }
    if (row.baselineEnd.isValid() && row.end.isValid())
        row.lateDays = int(row.baselineEnd.daysTo(row.end));
}

QString BlockMaker::projectNote(const TimelineRow &row, const ProjectHealth &health, const QString &projectId) const
{
    if (row.isCompleted)
        return {};
    QStringList parts;
    const int late = row.baselineEnd.isValid() ? row.lateDays : health.lateDays;
    if (late > 0)
        parts.append(DeliveryWords::daysLate(late));
    else if (late < 0 && row.baselineEnd.isValid())
        parts.append(TimelineModel::tr("%n day(s) ahead of the baseline", nullptr, -late));
    if (health.burnGap && *health.burnGap > kNotedGap + kRounding)
        parts.append(TimelineModel::tr("%1% of the budget used").arg(qRound(*health.burn * 100)));
    const qsizetype milestones = m_book.milestonesOf(projectId).size();
    if (parts.isEmpty() && !row.expanded && milestones > 0) {
        parts.append(TimelineModel::tr("%n milestone(s)", nullptr, int(milestones)));
        if (row.end.isValid())
            //: of a project: the day it ends
            parts.append(TimelineModel::tr("ends on %1").arg(DeliveryWords::shortDay(row.end)));
    }
    return parts.join(QStringLiteral(", "));
}

void BlockMaker::addTasks(Block &block, const QList<int> &tasks)
{
    QSet<int> withSubtasks;
    for (const int place : tasks)
        if (const int above = m_book.parentPlaceOf(place); above >= 0)
            withSubtasks.insert(above);
    QHash<int, int> depths; // of tasks whose subtasks are to be seen
    for (const int place : tasks) {
        const ProjectTask &task = m_book.snapshot().tasks.at(place);
        const int above = m_book.parentPlaceOf(place);
        const bool isSubtask =
            above >= 0 && m_shown[size_t(above)] && m_book.snapshot().tasks.at(above).projectId == task.projectId;
        if (isSubtask && !depths.contains(above))
            continue;
        TimelineRow row = taskRow(task);
        row.depth = isSubtask ? depths.value(above) + 1 : 1;
        row.expandable = withSubtasks.contains(place);
        row.expanded = row.expandable && m_expanded.contains(row.id);
        if (row.expanded)
            depths.insert(place, row.depth);
        block.rows.append(std::move(row));
    }
}

TimelineRow BlockMaker::taskRow(const ProjectTask &task)
{
    TimelineRow row;
    row.kind = TimelineRow::Kind::Task;
    row.id = task.id;
    row.projectId = task.projectId;
    row.name = task.name;
    row.who = initialsOf(task.owners);
    row.isCompleted = !task.isOpen();
    row.percent = row.isCompleted ? 100 : task.percent;
    std::tie(row.start, row.end) = drawnDays(task.start, task.end);
    row.overdue = task.isOverdue(m_book.today());
    row.makesMilestoneLate = makesMilestoneLate(task, m_book);
    if (const BaselineTask *baseline = m_book.baselineOf(task.id)) {
        std::tie(row.baselineStart, row.baselineEnd) = drawnDays(baseline->start, baseline->end);
        if (row.baselineEnd.isValid() && row.end.isValid())
            row.lateDays = int(row.baselineEnd.daysTo(row.end));
    }
    row.note = taskNote(row);
    return row;
}

QString BlockMaker::initialsOf(const QList<TaskShare> &owners)
{
    if (owners.size() != 1)
        return DeliveryWords::initials(owners);
    const QString &name = owners.front().person.name;
    const auto known = m_initials.constFind(name);
    return known != m_initials.cend() ? *known : *m_initials.insert(name, DeliveryWords::initials(name));
}

QString BlockMaker::taskNote(const TimelineRow &row) const
{
    if (!row.start.isValid())
        return m_notPlanned;
    if (row.lateDays == 0)
        return {};
    //: days a bar ends after, or before, where it was planned to: "+ 5 d"
    return row.lateDays > 0 ? TimelineModel::tr("+ %n d", nullptr, row.lateDays)
                            : TimelineModel::tr("− %n d", nullptr, -row.lateDays);
}

// A milestone stands where the last of its open tasks ends, if that is after its own day, which is then drawn as the
// baseline is.
void BlockMaker::addMilestones(Block &block, const QString &projectId) const
{
    if (m_book.milestonesOf(projectId).isEmpty())
        return;
    QHash<QString, QDate> lastEnds; // of open tasks, by milestone
    for (const int place : m_book.tasksOf(projectId)) {
        const ProjectTask &task = m_book.snapshot().tasks.at(place);
        const QString milestoneId = m_book.milestoneIdOf(task);
        if (!task.isOpen() || !task.end.isValid() || milestoneId.isEmpty())
            continue;
        QDate &last = lastEnds[milestoneId];
        last = last.isValid() ? std::max(last, task.end) : task.end;
    }
    for (const int place : m_book.milestonesOf(projectId)) {
        const Milestone &milestone = m_book.snapshot().milestones.at(place);
        if (showsMilestone(milestone))
            block.rows.append(milestoneRow(milestone, lastEnds.value(milestone.id)));
    }
}

TimelineRow BlockMaker::milestoneRow(const Milestone &milestone, const QDate &expected) const
{
    TimelineRow row;
    row.kind = TimelineRow::Kind::Milestone;
    row.id = milestone.id;
    row.projectId = milestone.projectId;
    row.name = milestone.name;
    row.who = DeliveryWords::initials(milestone.owner.name);
    row.depth = 1;
    row.isCompleted = milestone.isCompleted || milestone.status.closed;
    row.percent = row.isCompleted ? 100 : milestone.percent;
    row.end = milestone.end.isValid() ? milestone.end : milestone.start;
    if (!row.isCompleted && row.end.isValid() && expected > row.end) {
        row.baselineStart = row.end;
        row.baselineEnd = row.end;
        row.lateDays = int(row.end.daysTo(expected));
        row.makesMilestoneLate = true;
        row.end = expected;
    }
    row.start = row.end;
    row.overdue = !row.isCompleted && milestone.end.isValid() && milestone.end < m_book.today();
    row.note = row.end.isValid() ? DeliveryWords::shortDay(row.end) : m_notPlanned;
    return row;
}
} // namespace atlas::timeline
