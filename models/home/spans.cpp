// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealfilter.h"
#include "models/home/homesources.h"
#include "models/projects/workcalendar.h"

namespace atlas
{
HomeSpan spanOf(HomePeriod period, const QDate &today)
{
    if (!today.isValid())
        return {};
    if (period == HomePeriod::Week) {
        const QDate monday = mondayOf(today);
        return {monday, monday.addDays(6)};
    }
    const DateRange range = period == HomePeriod::Month ? monthOf(today) : quarterOf(today);
    return {range.from, range.to};
}

HomeSpan spanBefore(HomePeriod period, const QDate &today)
{
    const HomeSpan now = spanOf(period, today);
    return now.from.isValid() ? spanOf(period, now.from.addDays(-1)) : HomeSpan();
}
} // namespace atlas
