// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/operations/calendarparameters.h"

using namespace Qt::Literals::StringLiterals;

// When an event takes place, from parameters that may tell only a part of it.
namespace atlas::calendarparameters
{
namespace
{
constexpr qint64 usualSeconds = 60 * 60;

/// A day, an instant, or neither.
struct Moment {
    QDate day;
    QDateTime instant; ///< UTC
};

Result<Moment> momentGiven(const QJsonObject &parameters, QLatin1StringView name, const QTimeZone &zone)
{
    const QString text = json::text(parameters, name);
    Moment moment;
    if (text.isEmpty())
        return moment;
    if (text.size() == 10)
        moment.day = QDate::fromString(text, Qt::ISODate);
    else if (const QDateTime when = QDateTime::fromString(text, Qt::ISODate); when.isValid())
        moment.instant =
            when.timeSpec() == Qt::LocalTime ? calendartime::instant(when.date(), when.time(), zone) : when.toUTC();
    if (!moment.day.isValid() && !moment.instant.isValid())
        return fail(badParameter(name, u"%1 must be a day (yyyy-MM-dd) or a time (RFC 3339)."_s.arg(name)));
    return moment;
}

QDate dayOf(const EventTime &time, const QDateTime &instant)
{
    return instant.toTimeZone(calendartime::zone(time.zone)).date();
}

Result<EventTime> allDayTime(const Moment &start, const Moment &end, const std::optional<EventTime> &current)
{
    if (start.instant.isValid() || end.instant.isValid())
        return fail(badParameter(start.instant.isValid() ? u"start"_s : u"end"_s,
                                 u"An all-day event has days (yyyy-MM-dd), no times."_s));
    QDate first, last;
    if (current) {
        first = current->isAllDay ? current->firstDay : dayOf(*current, current->start);
        last = current->isAllDay ? current->lastDay : std::max(first, dayOf(*current, current->end.addSecs(-1)));
    }
    if (start.day.isValid()) {
        last = first.isValid() ? start.day.addDays(first.daysTo(last)) : start.day;
        first = start.day;
    }
    return EventTime::allDay(first, end.day.isValid() ? end.day : last);
}

Result<EventTime> timedTime(const Moment &start, const Moment &end, const std::optional<EventTime> &current,
                            const QString &zone)
{
    if (start.day.isValid() || end.day.isValid())
        return fail(badParameter(start.day.isValid() ? u"start"_s : u"end"_s,
                                 u"An event that is not all-day needs times (RFC 3339)."_s));
    const bool wasTimed = current && !current->isAllDay;
    if (!start.instant.isValid() && !wasTimed)
        return fail(badParameter(u"start"_s, u"An event that is not all-day needs the time it starts at."_s));
    const QDateTime from = start.instant.isValid() ? start.instant : current->start;
    const qint64 length = wasTimed ? current->start.secsTo(current->end) : usualSeconds;
    return EventTime::timed(from, end.instant.isValid() ? end.instant : from.addSecs(length), zone);
}

/// The zone that was given, the event's, or this computer's.
QString zoneName(const QJsonObject &parameters, const std::optional<EventTime> &current)
{
    const QString given = json::text(parameters, "timezone"_L1);
    if (!given.isEmpty())
        return given;
    if (current && !current->zone.isEmpty())
        return current->zone;
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    return calendartime::isZone(here) ? here : QString();
}
} // namespace

Result<std::optional<EventTime>> time(const QJsonObject &parameters, const std::optional<EventTime> &current)
{
    const bool isTold = parameters.contains("start"_L1) || parameters.contains("end"_L1) ||
                        parameters.contains("timezone"_L1) || parameters.contains("all_day"_L1);
    if (!isTold)
        return std::optional<EventTime>();
    const QString zone = zoneName(parameters, current);
    if (!zone.isEmpty() && !calendartime::isZone(zone))
        return fail(badParameter(u"timezone"_s, u"\"%1\" is not the IANA name of a time zone."_s.arg(zone)));
    const Result<Moment> start = momentGiven(parameters, "start"_L1, calendartime::zone(zone));
    const Result<Moment> end = momentGiven(parameters, "end"_L1, calendartime::zone(zone));
    if (!start || !end)
        return fail(start ? end.error() : start.error());
    const bool byStart = start->day.isValid() || (!start->instant.isValid() && current && current->isAllDay);
    const bool isAllDay = parameters.contains("all_day"_L1) ? json::boolean(parameters, "all_day"_L1) : byStart;
    const Result<EventTime> when =
        isAllDay ? allDayTime(*start, *end, current) : timedTime(*start, *end, current, zone);
    if (!when)
        return fail(when.error());
    return std::optional(*when);
}
} // namespace atlas::calendarparameters
