// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/workcalendar.h"

#include <algorithm>

namespace atlas
{
namespace
{
constexpr int kLongestHoliday = 366; ///< days in a row; more is no calendar but bad data
}

WorkCalendar::WorkCalendar(const QList<int> &workingDays, const QList<QDate> &holidays)
    : m_holidays(holidays.cbegin(), holidays.cend())
{
    for (const int day : workingDays)
        if (day >= Qt::Monday && day <= Qt::Sunday)
            m_works[day] = true;
    if (std::none_of(std::begin(m_works), std::end(m_works), [](bool works) { return works; }))
        std::fill(std::begin(m_works), std::end(m_works), true);
}

bool WorkCalendar::isWorkingDay(const QDate &day) const
{
    return day.isValid() && m_works[day.dayOfWeek()] && !m_holidays.contains(day);
}

QDate WorkCalendar::onOrAfter(const QDate &day) const
{
    return step(day, 1);
}

QDate WorkCalendar::onOrBefore(const QDate &day) const
{
    return step(day, -1);
}

QDate WorkCalendar::plus(const QDate &day, int count) const
{
    if (count == 0)
        return onOrAfter(day);
    const int direction = count > 0 ? 1 : -1;
    QDate reached = day;
    for (int left = std::abs(count); left > 0; --left)
        reached = step(reached.addDays(direction), direction);
    return reached;
}

int WorkCalendar::count(const QDate &from, const QDate &to) const
{
    if (!from.isValid() || !to.isValid() || to < from)
        return 0;
    const qint64 weeks = (from.daysTo(to) + 1) / 7;
    int days = int(weeks) * int(std::count(std::begin(m_works), std::end(m_works), true));
    for (QDate day = from.addDays(weeks * 7); day <= to; day = day.addDays(1))
        days += m_works[day.dayOfWeek()] ? 1 : 0;
    for (const QDate &holiday : m_holidays)
        if (holiday >= from && holiday <= to && m_works[holiday.dayOfWeek()])
            --days;
    return days;
}

QDate WorkCalendar::step(QDate day, int direction) const
{
    for (int tries = 0; tries < kLongestHoliday && day.isValid() && !isWorkingDay(day); ++tries)
        day = day.addDays(direction);
    return day;
}

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}
} // namespace atlas
