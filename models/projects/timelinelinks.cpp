// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/timelinerows.h"

namespace atlas::timeline
{
bool makesMilestoneLate(const ProjectTask &task, const DeliveryBook &book)
{
    if (!task.isOpen() || !task.end.isValid())
        return false;
    const QString milestoneId = book.milestoneIdOf(task);
    const Milestone *milestone = milestoneId.isEmpty() ? nullptr : book.milestone(milestoneId);
    return milestone && milestone->projectId == task.projectId && !milestone->isCompleted &&
           !milestone->status.closed && milestone->end.isValid() && task.end > milestone->end;
}

QSet<QString> tasksBeforeLateMilestones(const QString &projectId, const DeliveryBook &book)
{
    QStringList open;
    QSet<QString> found;
    for (const int place : book.tasksOf(projectId))
        if (const ProjectTask &task = book.snapshot().tasks.at(place); makesMilestoneLate(task, book)) {
            open.append(task.id);
            found.insert(task.id);
        }
    while (!open.isEmpty()) {
        const QList<TaskLink> links = book.predecessorsOf(open.takeLast());
        for (const TaskLink &link : links) {
            const ProjectTask *before = book.task(link.predecessorId);
            if (!before || !before->isOpen() || found.contains(before->id))
                continue;
            found.insert(before->id);
            open.append(before->id);
        }
    }
    return found;
}

bool isBroken(const TaskLink &link, const ProjectTask &predecessor, const ProjectTask &successor)
{
    const auto earlier = [&link](const QDate &day, const QDate &than) {
        return day.isValid() && than.isValid() && day < than.addDays(link.lagDays);
    };
    switch (link.type) {
    case TaskLink::Type::FinishStart:
        return earlier(successor.start, predecessor.end.addDays(1));
    case TaskLink::Type::StartStart:
        return earlier(successor.start, predecessor.start);
    case TaskLink::Type::FinishFinish:
        return earlier(successor.end, predecessor.end);
    case TaskLink::Type::StartFinish:
        return earlier(successor.end, predecessor.start);
    }
    return false;
}
} // namespace atlas::timeline
