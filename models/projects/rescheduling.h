// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/timelinemodel.h"
#include "models/projects/workcalendar.h"

namespace atlas
{
/// Works out what new days of a task would mean for the tasks that wait for it: each is pushed just as far as its links
/// ask for, and keeps its length in working days. Nothing is ever pulled earlier. Lags are working days.
class Rescheduling
{
public:
    explicit Rescheduling(const DeliveryBook &book);
    [[nodiscard]] RescheduleEffect effectOf(const QString &taskId, const QDate &start, const QDate &end);

private:
    struct Days {
        QDate start, end;
    };
    [[nodiscard]] Days steppedOver(const ProjectTask &task, const QDate &start, const QDate &end) const;
    /// The tasks that wait for `taskId`, itself first, each after all it waits for; empty: they go in a circle.
    [[nodiscard]] QStringList inChainOrder(const QString &taskId);
    void push(const TaskLink &link, const Days &was, const Days &is);
    void addFollowers(RescheduleEffect &effect, const QStringList &chain) const;
    void addMilestones(RescheduleEffect &effect, const QStringList &chain) const;
    void addProjectEnd(RescheduleEffect &effect) const;

    const DeliveryBook &m_book;
    WorkCalendar m_calendar;
    QHash<QString, Days> m_days;    ///< of tasks that move
    QHash<QString, int> m_distance; ///< links from the task that was dragged
};
} // namespace atlas
