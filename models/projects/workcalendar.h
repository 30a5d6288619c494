// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QSet>

namespace atlas
{
/// The days on which work is done: the portal's working days without public holidays. Without any working day every day
/// counts as one, so that steps always end.
class WorkCalendar
{
public:
    /// `workingDays`: Qt::DayOfWeek.
    WorkCalendar(const QList<int> &workingDays, const QList<QDate> &holidays);
    [[nodiscard]] bool isWorkingDay(const QDate &day) const;
    /// The day itself if it is a working day, else the next one.
    [[nodiscard]] QDate onOrAfter(const QDate &day) const;
    [[nodiscard]] QDate onOrBefore(const QDate &day) const;
    /// `count` working days later (earlier if negative); 0: onOrAfter(day).
    [[nodiscard]] QDate plus(const QDate &day, int count) const;
    /// Working days from `from` to `to`, both inclusive; 0 if `to` is earlier.
    [[nodiscard]] int count(const QDate &from, const QDate &to) const;

private:
    [[nodiscard]] QDate step(QDate day, int direction) const;
    bool m_works[8] = {}; ///< by Qt::DayOfWeek
    QSet<QDate> m_holidays;
};

/// Monday of the week that `day` is in.
[[nodiscard]] QDate mondayOf(const QDate &day);
} // namespace atlas
