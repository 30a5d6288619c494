// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/timewords.h"

#include "ui/theme/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::timewords
{
namespace
{
constexpr int minutesAnHour = 60;
constexpr int secondsAnHour = 3600;

/// Only for tr().
struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};
} // namespace

QString hours(int minutes)
{
    const int whole = minutes / minutesAnHour;
    const int rest = minutes % minutesAnHour;
    if (whole == 0 && rest > 0)
        return u"%1\u00a0min"_s.arg(rest);
    const QString text = format::number(whole) + u"\u00a0h"_s;
    return rest == 0 ? text : text + u"\u00a0%1"_s.arg(rest, 2, 10, QLatin1Char('0'));
}

QString hoursProblem(const ApiError &error)
{
    if (error.code == "too_many_hours"_L1)
        return TimeWords::tr("A day has 24 hours: enter less than that, or spread them over several days.");
    if (error.code == "no_hours"_L1)
        return TimeWords::tr("Enter how long it took, at least a minute.");
    return TimeWords::tr("This is no duration. Write 1:30, 1h30, 90m or 1.5.");
}

QString loggedSentence(const TimeLog &log)
{
    //: %1 a duration, %2 a task, %3 a date
    return TimeWords::tr("%1 logged on %2, %3").arg(hours(log.minutes), log.itemName, format::longDate(log.date));
}

QString clock(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / secondsAnHour)
        .arg(seconds / minutesAnHour % minutesAnHour, 2, 10, QLatin1Char('0'))
        .arg(seconds % minutesAnHour, 2, 10, QLatin1Char('0'));
}
} // namespace atlas::timewords
