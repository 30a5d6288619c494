// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/snoozetimes.h"

#include <QCoreApplication>

namespace atlas
{
namespace
{
class SnoozeWords
{
    Q_DECLARE_TR_FUNCTIONS(SnoozeTimes)
public:
    static QString laterToday() { return tr("Later today"); }
    static QString tomorrow() { return tr("Tomorrow"); }
    static QString monday() { return tr("Monday"); }
    static QString nextWeek() { return tr("In a week"); }
};

constexpr int laterHours = 3, lastHourOfDay = 20;
} // namespace

QDateTime snoozeMorning(const QDate &day)
{
    return QDateTime(day, QTime(8, 0), Qt::LocalTime).toUTC();
}

QList<SnoozeTime> snoozeTimes(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDate today = local.date();
    QList<SnoozeTime> times;
    const int hour = local.time().hour() + laterHours + (local.time().minute() > 0 ? 1 : 0);
    if (hour <= lastHourOfDay)
        times.append({SnoozeWords::laterToday(), QDateTime(today, QTime(hour, 0), Qt::LocalTime).toUTC()});
    times.append({SnoozeWords::tomorrow(), snoozeMorning(today.addDays(1))});
    const int toMonday = 8 - today.dayOfWeek();
    if (toMonday > 1 && toMonday < 7)
        times.append({SnoozeWords::monday(), snoozeMorning(today.addDays(toMonday))});
    times.append({SnoozeWords::nextWeek(), snoozeMorning(today.addDays(7))});
    return times;
}
} // namespace atlas
