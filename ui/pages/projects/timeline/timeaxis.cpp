// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/timeline/timeaxis.h"

#include <cmath>

namespace atlas
{
int daysOf(TimelineZoom zoom)
{
    switch (zoom) {
    case TimelineZoom::Month:
        return 31;
    case TimelineZoom::EightWeeks:
        return 56;
    case TimelineZoom::Quarter:
        break;
    }
    return 91;
}

double TimeAxis::x(const QDate &day) const
{
    return left + static_cast<double>(origin.daysTo(day)) * dayWidth - offset;
}

QDate TimeAxis::dayAt(double x) const
{
    return origin.addDays(static_cast<qint64>(std::floor((x - left + offset) / dayWidth)));
}

QDate TimeAxis::firstDay() const
{
    return dayAt(left);
}

QDate TimeAxis::lastDay() const
{
    return dayAt(left + std::max(0, width - 1));
}

QList<QDate> TimeAxis::weeks() const
{
    QList<QDate> mondays;
    if (!origin.isValid() || width <= 0) {
        return mondays;
    }
    const QDate last = lastDay();
    for (QDate week = atlas::mondayOf(firstDay()); week <= last; week = week.addDays(7)) {
        mondays.append(week);
    }
    return mondays;
}
} // namespace atlas
