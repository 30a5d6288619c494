// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarseries.h"

#include "services/calendar/calendarjson.h"
#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendarseries
{
namespace
{
QDate dayIn(const EventTime &time, const QTimeZone &zone)
{
    return time.isAllDay ? time.firstDay : time.start.toTimeZone(zone).date();
}

/// The zone that rules both: that of the one that has one.
QTimeZone commonZone(const EventTime &first, const EventTime &second)
{
    return calendartime::zone(first.zone.isEmpty() ? second.zone : first.zone);
}
} // namespace

QJsonObject asOccurrence(QJsonObject row, const QString &recurrenceId)
{
    if (recurrenceId.isEmpty() || !json::id(row.value("recurrenceid"_L1)).isEmpty())
        return row;
    const CalendarEvent master = calendarjson::event(row, {});
    const QDate day = calendartime::day(recurrenceId);
    const QDateTime start = calendartime::instant(recurrenceId, QTimeZone::utc());
    row.insert("recurrenceid"_L1, recurrenceId);
    if (master.rule.isEmpty() || !(master.time.isAllDay ? day.isValid() : start.isValid()))
        return row;
    EventChange times;
    times.time = master.time.isAllDay ? master.time.movedTo(day) : master.time.movedTo(start);
    const QJsonObject fields = calendarjson::fields(times);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

bool mayEndLate(const CalendarEvent &occurrence)
{
    const bool mayBeYearly = occurrence.rule.isEmpty() || occurrence.rule.contains("YEARLY"_L1, Qt::CaseInsensitive);
    return !occurrence.recurrenceId.isEmpty() && occurrence.time.isAllDay && mayBeYearly &&
           occurrence.time.firstDay < occurrence.time.lastDay;
}

EventTime seriesTime(const EventTime &master, const EventTime &seen, const EventTime &wanted)
{
    const QTimeZone zone = commonZone(wanted, master);
    const QDate day = dayIn(master, zone).addDays(dayIn(seen, zone).daysTo(dayIn(wanted, zone)));
    if (wanted.isAllDay)
        return EventTime::allDay(day, day.addDays(wanted.firstDay.daysTo(wanted.lastDay)));
    const QDateTime start = calendartime::instant(day, wanted.start.toTimeZone(zone).time(), zone);
    const QString planned = wanted.zone.isEmpty() ? master.zone : wanted.zone;
    return EventTime::timed(start, start.addMSecs(wanted.start.msecsTo(wanted.end)), planned);
}

QDate firstDay(const EventTime &time)
{
    return dayIn(time, calendartime::zone(time.zone));
}

bool sameTime(const EventTime &a, const EventTime &b)
{
    if (a.isAllDay != b.isAllDay)
        return false;
    return a.isAllDay ? a.firstDay == b.firstDay && a.lastDay == b.lastDay : a.start == b.start && a.end == b.end;
}
} // namespace atlas::calendarseries
