// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmatcher.h"
#include "models/projects/timelinemodel.h"

#include <vector>

namespace atlas::timeline
{
/// The rows of one project: itself, and what of it is unfolded.
struct Block {
    QList<TimelineRow> rows; ///< empty: the filter leaves nothing of the project
    QDate first, last;       ///< of all rows; invalid: nothing planned
};

/// Makes the rows of projects under one filter. Not kept beyond a change of book or filter.
class BlockMaker
{
public:
    BlockMaker(const DeliveryBook &book, const TaskFilter &filter, const QSet<QString> &expanded);
    [[nodiscard]] Block make(const QString &projectId);

private:
    [[nodiscard]] bool isEmptyProjectShown(const Project *project) const;
    [[nodiscard]] bool showsMilestone(const Milestone &milestone) const;
    [[nodiscard]] TimelineRow projectRow(const QString &projectId, const QList<int> &tasks) const;
    void addTasks(Block &block, const QList<int> &tasks);
    void addMilestones(Block &block, const QString &projectId) const;
    [[nodiscard]] TimelineRow taskRow(const ProjectTask &task);
    [[nodiscard]] QString initialsOf(const QList<TaskShare> &owners);
    [[nodiscard]] QString taskNote(const TimelineRow &row) const;
    [[nodiscard]] TimelineRow milestoneRow(const Milestone &milestone, const QDate &expected) const;
    [[nodiscard]] QString projectNote(const TimelineRow &row, const ProjectHealth &health,
                                      const QString &projectId) const;
    void addBaseline(TimelineRow &row, const QString &projectId) const;

    const DeliveryBook &m_book;
    const TaskFilter &m_filter;
    const QSet<QString> &m_expanded;
    TaskMatcher m_matcher;
    std::vector<bool> m_shown;          ///< by place: passes
    QHash<QString, QString> m_initials; ///< by name: many tasks, few people
    QString m_notPlanned;               ///< worded once
};

/// Days of a task as they are drawn: of one known day alone both are that day.
[[nodiscard]] std::pair<QDate, QDate> drawnDays(const QDate &start, const QDate &end);
/// The open task would end after the day of its open milestone.
[[nodiscard]] bool makesMilestoneLate(const ProjectTask &task, const DeliveryBook &book);
/// Open tasks of a project whose chain of links leads to one that makes its milestone late, those themselves included.
[[nodiscard]] QSet<QString> tasksBeforeLateMilestones(const QString &projectId, const DeliveryBook &book);
/// The successor begins, or ends, before the link allows it to.
[[nodiscard]] bool isBroken(const TaskLink &link, const ProjectTask &predecessor, const ProjectTask &successor);
} // namespace atlas::timeline
