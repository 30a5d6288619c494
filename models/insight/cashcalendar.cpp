// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashcalendar.h"

namespace atlas::cash
{
namespace
{
/// The steps within from..to. `stepAt` gives the nth step; one that does not advance ends the list.
template <class StepAt>
QList<QDate> stepsWithin(const QDate &from, const QDate &to, const StepAt &stepAt)
{
    QList<QDate> days;
    QDate before;
    for (int n = 0;; ++n) {
        const QDate day = stepAt(n);
        if (!day.isValid() || day > to || (before.isValid() && day <= before))
            return days;
        if (day >= from)
            days.append(day);
        before = day;
    }
}

QDate earlierOf(const QDate &to, const QDate &end)
{
    return end.isValid() ? std::min(to, end) : to;
}
} // namespace

QDate stepOf(const QDate &first, const QString &frequency, int every, int n)
{
    if (frequency == QLatin1StringView("days"))
        return first.addDays(qint64(every) * n);
    if (frequency == QLatin1StringView("weeks"))
        return first.addDays(7 * qint64(every) * n);
    if (frequency == QLatin1StringView("months"))
        return first.addMonths(every * n);
    return frequency == QLatin1StringView("years") ? first.addYears(every * n) : QDate();
}

QDate stepOf(const QDate &first, PlannedLine::Every every, int n)
{
    switch (every) {
    case PlannedLine::Every::Once:
        return n == 0 ? first : QDate();
    case PlannedLine::Every::Week:
        return first.addDays(7 * qint64(n));
    case PlannedLine::Every::Month:
        return first.addMonths(n);
    case PlannedLine::Every::Quarter:
        return first.addMonths(3 * n);
    case PlannedLine::Every::Year:
        return first.addYears(n);
    }
    return {};
}

QList<QDate> daysOf(const RecurringProfile &profile, const QDate &from, const QDate &to)
{
    return stepsWithin(from, earlierOf(to, profile.end),
                       [&](int n) { return stepOf(profile.next, profile.frequency, profile.every, n); });
}

QList<QDate> daysOf(const PlannedLine &line, const QDate &from, const QDate &to)
{
    return stepsWithin(from, earlierOf(to, line.until), [&](int n) { return stepOf(line.first, line.every, n); });
}

Horizon::Horizon(const QDate &today)
    : m_first(today)
    , m_firstWeekDays(8 - today.dayOfWeek())
    , m_days(m_firstWeekDays + (kWeeks - 1) * 7)
{
}

int Horizon::weekOf(int day) const
{
    return day < m_firstWeekDays ? 0 : 1 + (day - m_firstWeekDays) / 7;
}

int Horizon::firstDayOf(int week) const
{
    return week == 0 ? 0 : m_firstWeekDays + (week - 1) * 7;
}

int Horizon::lastDayOf(int week) const
{
    return m_firstWeekDays + week * 7 - 1;
}
} // namespace atlas::cash
