// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/rescheduling.h"

#include <algorithm>

namespace atlas
{
namespace
{
constexpr qsizetype kToldFollowers = 200;
}

Rescheduling::Rescheduling(const DeliveryBook &book)
    : m_book(book)
    , m_calendar(book.snapshot().portal.workingDays, book.plan().publicHolidays)
{
}

RescheduleEffect Rescheduling::effectOf(const QString &taskId, const QDate &start, const QDate &end)
{
    RescheduleEffect effect;
    effect.taskId = taskId;
    effect.start = start;
    effect.end = end;
    const ProjectTask *task = m_book.task(taskId);
    effect.valid = task && start.isValid() && end.isValid() && end >= start;
    if (!effect.valid)
        return effect;
    const Days days = steppedOver(*task, start, end);
    effect.start = days.start;
    effect.end = days.end;
    effect.valid = days.end >= days.start;
    if (!effect.valid)
        return effect;
    m_days.insert(taskId, days);
    QStringList chain = inChainOrder(taskId);
    effect.loop = chain.isEmpty();
    if (effect.loop)
        chain = QStringList{taskId};
    else
        for (const QString &id : std::as_const(chain))
            if (const auto moved = m_days.constFind(id); moved != m_days.cend()) {
                const ProjectTask *before = m_book.task(id);
                const Days is = *moved;
                for (const TaskLink &link : m_book.successorsOf(id))
                    push(link, {before->start, before->end}, is);
            }
    addFollowers(effect, chain);
    addMilestones(effect, chain);
    addProjectEnd(effect);
    return effect;
}

// Both edges moved: the task as a whole, its length in working days stays. One edge moved: only that one.
Rescheduling::Days Rescheduling::steppedOver(const ProjectTask &task, const QDate &start, const QDate &end) const
{
    const bool hadDays = task.start.isValid() && task.end.isValid();
    if (hadDays && start == task.start)
        return {start, end == task.end ? end : m_calendar.onOrAfter(end)};
    if (hadDays && end == task.end)
        return {m_calendar.onOrAfter(start), end};
    const QDate first = m_calendar.onOrAfter(start);
    const int length = hadDays ? m_calendar.count(task.start, task.end) : m_calendar.count(start, end);
    return {first, m_calendar.plus(first, std::max(1, length) - 1)};
}

// Depth-first without recursion: a chain may be long. A task is met again while its own chain is open: a circle.
QStringList Rescheduling::inChainOrder(const QString &taskId)
{
    enum class Mark { Open, Done };
    struct Step {
        QString id;
        QList<TaskLink> links;
        qsizetype next = 0;
    };
    QHash<QString, Mark> marks{{taskId, Mark::Open}};
    std::vector<Step> path{{taskId, m_book.successorsOf(taskId)}};
    QStringList reversed;
    while (!path.empty()) {
        Step &step = path.back();
        if (step.next == step.links.size()) {
            marks[step.id] = Mark::Done;
            reversed.append(step.id);
            path.pop_back();
            continue;
        }
        const QString follower = step.links.at(step.next++).taskId;
        const auto known = marks.constFind(follower);
        if (known != marks.cend() && *known == Mark::Open)
            return {};
        if (known != marks.cend() || !m_book.task(follower))
            continue;
        marks.insert(follower, Mark::Open);
        path.push_back({follower, m_book.successorsOf(follower)});
    }
    std::reverse(reversed.begin(), reversed.end());
    m_distance.insert(taskId, 0);
    for (const QString &id : std::as_const(reversed))
        for (const TaskLink &link : m_book.successorsOf(id)) {
            const int further = m_distance.value(id) + 1;
            const auto known = m_distance.find(link.taskId);
            if (known == m_distance.end())
                m_distance.insert(link.taskId, further);
            else
                *known = std::min(*known, further);
        }
    return reversed;
}

// A link that was broken before is not this change's doing: only an edge that moves later pushes.
void Rescheduling::push(const TaskLink &link, const Days &was, const Days &is)
{
    const ProjectTask *task = m_book.task(link.taskId);
    if (!task || !task->isOpen() || !task->start.isValid() || !task->end.isValid())
        return;
    const bool fromEnd = link.type == TaskLink::Type::FinishStart || link.type == TaskLink::Type::FinishFinish;
    const QDate &edge = fromEnd ? is.end : is.start;
    if (const QDate &before = fromEnd ? was.end : was.start; before.isValid() && edge <= before)
        return;
    const Days now = m_days.value(link.taskId, Days{task->start, task->end});
    const int length = std::max(1, m_calendar.count(task->start, task->end));
    Days pushed;
    if (link.type == TaskLink::Type::FinishStart || link.type == TaskLink::Type::StartStart) {
        const int lag = link.lagDays + (fromEnd ? 1 : 0);
        pushed.start = m_calendar.onOrAfter(lag == 0 ? edge : m_calendar.plus(edge, lag));
        if (pushed.start <= now.start)
            return;
        pushed.end = m_calendar.plus(pushed.start, length - 1);
    } else {
        pushed.end = m_calendar.onOrAfter(link.lagDays == 0 ? edge : m_calendar.plus(edge, link.lagDays));
        if (pushed.end <= now.end)
            return;
        pushed.start = length == 1 ? pushed.end : m_calendar.plus(pushed.end, 1 - length);
    }
    m_days.insert(link.taskId, pushed);
}

void Rescheduling::addFollowers(RescheduleEffect &effect, const QStringList &chain) const
{
    QList<RescheduleEffect::Moved> moved;
    for (const QString &id : chain)
        if (const auto days = m_days.constFind(id); id != effect.taskId && days != m_days.cend())
            moved.append({id, m_book.task(id)->name, days->start, days->end});
    std::sort(moved.begin(), moved.end(), [this](const RescheduleEffect::Moved &a, const RescheduleEffect::Moved &b) {
        const int left = m_distance.value(a.taskId);
        const int right = m_distance.value(b.taskId);
        if (left != right)
            return left < right;
        return a.start != b.start ? a.start < b.start : a.taskId < b.taskId;
    });
    effect.followers = moved.mid(0, kToldFollowers);
}

void Rescheduling::addMilestones(RescheduleEffect &effect, const QStringList &chain) const
{
    QSet<QString> met;
    for (const QString &id : chain) {
        const auto days = m_days.constFind(id);
        const ProjectTask *task = m_book.task(id);
        if (days == m_days.cend() || !task)
            continue;
        const Milestone *milestone = m_book.milestone(m_book.milestoneIdOf(*task));
        if (!milestone || milestone->isCompleted || milestone->status.closed || !milestone->end.isValid())
            continue;
        const bool wasLate = task->end.isValid() && task->end > milestone->end;
        if (wasLate || days->end <= milestone->end || met.contains(milestone->id))
            continue;
        met.insert(milestone->id);
        effect.lateMilestones.append(milestone->name);
    }
}

void Rescheduling::addProjectEnd(RescheduleEffect &effect) const
{
    const QString projectId = m_book.task(effect.taskId)->projectId;
    QDate before;
    QDate after;
    for (const int place : m_book.tasksOf(projectId)) {
        const ProjectTask &task = m_book.snapshot().tasks.at(place);
        if (!task.isOpen())
            continue;
        const QDate end = m_days.value(task.id, Days{task.start, task.end}).end;
        if (task.end.isValid() && (!before.isValid() || task.end > before))
            before = task.end;
        if (end.isValid() && (!after.isValid() || end > after))
            after = end;
    }
    if (after.isValid() && after != before)
        effect.projectEnd = after;
}
} // namespace atlas
