// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/attendees.h"
#include "services/sandbox/calendar/calendarcall.h"
#include "services/sandbox/calendar/series.h"

#include <algorithm>

// Free/busy: Calendar reference, section 12.
namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int freeBusyDays = 31; ///< the maximum is not documented; this is what clients keep to
constexpr int declined = 2;

/// The calendars of this person that feed their free/busy; none for a stranger, or one who shares nothing.
QList<const CalendarRecord *> sharedCalendars(const Store &store, const QString &email)
{
    QList<const CalendarRecord *> shared;
    for (const auto &[uid, calendar] : store.calendars) {
        if (calendar.owner == email && calendar.fields.value(u"include_infreebusy"_s).toBool())
            shared.append(&calendar);
    }
    return shared;
}

bool blocks(const Occurrence &occurrence, const QString &email)
{
    const bool free = occurrence.fields->value(u"transparency"_s).toInt() == 1;
    return !free && answerOf(*occurrence.event, *occurrence.fields, email) != declined;
}

QList<EventTime> busyTimes(const Store &store, const QString &email, const QList<const CalendarRecord *> &calendars,
                           const TimeSpan &range, const QTimeZone &zone)
{
    QList<EventTime> busy;
    for (const CalendarRecord *calendar : calendars) {
        const QList<const EventRecord *> events = store.eventsIn(calendar->uid);
        for (const EventRecord *event : events) {
            const QList<Occurrence> found = occurrencesIn(*event, range, zone);
            for (const Occurrence &occurrence : found) {
                if (blocks(occurrence, email))
                    busy.append(occurrence.time);
            }
        }
    }
    std::sort(busy.begin(), busy.end(), [](const EventTime &a, const EventTime &b) {
        return std::tie(a.start, a.end) < std::tie(b.start, b.end);
    });
    return busy;
}

/// "20260304T090000Z", or the odd "20260306Z" of whole days.
QString slotEdge(const EventTime &time, const QDateTime &edge)
{
    return time.allDay ? dayText(edge.date()) + u'Z' : utcStamp(edge);
}

QJsonObject eventBased(const QList<EventTime> &busy)
{
    QJsonArray rows;
    for (const EventTime &time : busy)
        rows.append(QJsonObject{{u"startTime"_s, slotEdge(time, time.start)},
                                {u"endTime"_s, slotEdge(time, time.end)},
                                {u"fbtype"_s, u"busy"_s}});
    return {{u"freebusy"_s, rows}};
}

/// "09:00-10:00", as far as the event touches the day; an end at midnight is the last minute.
QString partOfDay(const EventTime &time, const QDate &day, const QTimeZone &zone)
{
    const QDateTime start = time.start.toTimeZone(zone);
    const QDateTime end = time.end.toTimeZone(zone);
    const QString from = start.date() < day ? u"00:00"_s : start.time().toString(u"HH:mm"_s);
    const QString to = end.date() > day ? u"23:59"_s : end.time().toString(u"HH:mm"_s);
    return from + u'-' + to;
}

/// What makes a day busy, of every event that touches it.
QJsonArray dayEntry(const QList<EventTime> &busy, const QDate &day, const QTimeZone &zone)
{
    bool whole = false;
    QJsonArray parts;
    const TimeSpan span{wallInstant(day, QTime(0, 0), zone), wallInstant(day.addDays(1), QTime(0, 0), zone)};
    for (const EventTime &time : busy) {
        if (!overlaps(coverage(time, zone), span))
            continue;
        whole = whole || time.allDay;
        if (!time.allDay)
            parts.append(partOfDay(time, day, zone));
    }
    if (!whole && parts.isEmpty())
        return {};
    return {whole ? QJsonValue(QJsonObject{{u"allday"_s, true}}) : QJsonValue(QJsonValue::Null), parts};
}

QJsonObject timeBased(const QList<EventTime> &busy, const TimeSpan &range, const QTimeZone &zone)
{
    QJsonObject days;
    const QDate last = range.to.addSecs(-1).toTimeZone(zone).date();
    for (QDate day = range.from.toTimeZone(zone).date(); day <= last; day = day.addDays(1)) {
        const QJsonArray entry = dayEntry(busy, day, zone);
        if (!entry.isEmpty())
            days.insert(dayText(day), entry);
    }
    return days;
}

/// sdate and edate are UTC, with or without the Z.
std::optional<QDateTime> freeBusyEdge(const QString &text)
{
    const auto wall = parseWallTime(text, QTimeZone::utc());
    return wall || !text.endsWith(u'Z') ? wall : parseInstant(text);
}

std::optional<Response> freeBusyRefusal(const Call &call)
{
    for (const QString &name : {u"uemail"_s, u"sdate"_s, u"edate"_s}) {
        if (call.param(name).isEmpty())
            return missing(name);
    }
    if (!call.param(u"uemail"_s).contains(u'@') || call.param(u"uemail"_s).contains(u','))
        return badPattern(u"uemail"_s);
    const QString type = call.param(u"ftype"_s);
    if (call.has(u"ftype"_s) && type != u"eventbased" && type != u"timebased")
        return badPattern(u"ftype"_s);
    const auto from = freeBusyEdge(call.param(u"sdate"_s));
    const auto to = freeBusyEdge(call.param(u"edate"_s));
    if (!from)
        return badPattern(u"sdate"_s);
    if (!to || *to <= *from || from->secsTo(*to) > qint64(freeBusyDays) * 86400)
        return badPattern(u"edate"_s);
    return std::nullopt;
}

Response getFreeBusy(Call &call)
{
    if (auto refused = freeBusyRefusal(call))
        return *refused;
    const QString email = call.param(u"uemail"_s).toLower();
    const QList<const CalendarRecord *> calendars = sharedCalendars(call.store, email);
    if (calendars.isEmpty())
        return Response::json(200, {{u"fb_not_enabled"_s, true}});
    const TimeSpan range{*freeBusyEdge(call.param(u"sdate"_s)), *freeBusyEdge(call.param(u"edate"_s))};
    const QString zoneName = calendars.constFirst()->fields.value(u"timezone"_s).toString();
    const QTimeZone zone = zoneNamed(zoneName).value_or(QTimeZone::utc());
    const QList<EventTime> busy = busyTimes(call.store, email, calendars, range, zone);
    if (busy.isEmpty())
        return Response::json(200, {{u"NODATA"_s, true}});
    if (call.param(u"ftype"_s) == u"timebased")
        return Response::json(200, timeBased(busy, range, zone));
    return Response::json(200, eventBased(busy));
}
} // namespace

QList<CalendarRoute> freeBusyRoutes()
{
    return {{"GET",
             u"/calendars/freebusy"_s,
             u"freebusy.READ"_s,
             {u"uemail"_s, u"sdate"_s, u"edate"_s, u"ftype"_s},
             getFreeBusy}};
}
} // namespace atlas::sandbox::calendar
