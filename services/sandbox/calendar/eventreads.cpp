// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/eventview.h"

#include <algorithm>

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int listDays = 31;
constexpr int seriesDays = 90;
constexpr int searchMonths = 3;

QTimeZone calendarZone(const CalendarRecord &calendar)
{
    return zoneNamed(calendar.fields.value(u"timezone"_s).toString()).value_or(QTimeZone::utc());
}

void sortByStart(QList<Occurrence> &occurrences)
{
    std::sort(occurrences.begin(), occurrences.end(), [](const Occurrence &a, const Occurrence &b) {
        return std::tie(a.time.start, a.event->id) < std::tie(b.time.start, b.event->id);
    });
}

/// What is wrong with the parameters of a list besides its range.
std::optional<Response> listRefusal(const Call &call)
{
    if (call.has(u"byinstance"_s) && call.param(u"byinstance"_s) != u"true" && call.param(u"byinstance"_s) != u"false")
        return badPattern(u"byinstance"_s);
    if (call.has(u"timezone"_s) && !zoneNamed(call.param(u"timezone"_s)))
        return badPattern(u"timezone"_s);
    if (call.has(u"crm_event_type"_s) && call.param(u"crm_event_type"_s) != u"own" &&
        call.param(u"crm_event_type"_s) != u"all")
        return badPattern(u"crm_event_type"_s);
    return std::nullopt;
}

/// A series as one row, with its first time, and what was changed in the range by itself.
QList<Occurrence> seriesRows(const QList<Occurrence> &inRange)
{
    QList<Occurrence> rows;
    if (inRange.isEmpty())
        return rows;
    rows.append(wholeEvent(*inRange.constFirst().event));
    for (const Occurrence &occurrence : inRange) {
        if (occurrence.broken)
            rows.append(occurrence);
    }
    return rows;
}

Response listEvents(Call &call)
{
    const CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!calendar)
        return noCalendar();
    if (auto refused = listRefusal(call))
        return *refused;
    std::optional<Response> refusal;
    const auto range = rangeParameter(call, u"range"_s, listDays, refusal);
    if (!range)
        return *refusal;
    const RowStyle style{call.param(u"timezone"_s), call.large()};
    const QTimeZone days = zoneNamed(style.zone).value_or(calendarZone(*calendar));
    const bool byInstance = call.param(u"byinstance"_s) == u"true";
    QList<Occurrence> shown;
    const QList<const EventRecord *> events = call.store.eventsIn(calendar->uid);
    for (const EventRecord *event : events) {
        const QList<Occurrence> found = occurrencesIn(*event, *range, days);
        shown += byInstance || event->rule.isEmpty() ? found : seriesRows(found);
    }
    sortByStart(shown);
    QJsonArray rows;
    for (const Occurrence &occurrence : std::as_const(shown))
        rows.append(listRow(call, occurrence, style));
    return Response::json(200, {{u"events"_s, rows}});
}

/// The same occurrence as the real service shows it when it is fetched alone: see Switches::yearlyEndsLate.
Occurrence asFetchedAlone(const Call &call, const Occurrence &occurrence)
{
    Occurrence shown = occurrence;
    const bool yearly = occurrence.event->rule.contains(u"FREQ=YEARLY"_s);
    if (call.switches.yearlyEndsLate && yearly && shown.time.allDay)
        shown.time.end = shown.time.end.addDays(1);
    return shown;
}

QJsonArray seriesDetails(const Call &call, const EventRecord &event)
{
    QJsonArray rows;
    for (const QString &id : event.deleted)
        rows.append(deletedRow(event, id));
    rows.append(detailRow(call, wholeEvent(event)));
    for (const auto &[id, broken] : event.broken)
        rows.append(detailRow(call, {&event, &broken.fields, broken.time, id, true}));
    return rows;
}

Response getEvent(Call &call)
{
    const CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!calendar)
        return noCalendar();
    const EventRecord *event = call.store.eventIn(*calendar, call.segment(1));
    if (!event)
        return noEvent();
    if (!call.has(u"recurrenceid"_s))
        return Response::json(200, {{u"events"_s, seriesDetails(call, *event)}});
    const auto occurrence = occurrenceAt(*event, call.param(u"recurrenceid"_s));
    if (!occurrence)
        return noEvent();
    return Response::json(200, {{u"events"_s, QJsonArray{detailRow(call, asFetchedAlone(call, *occurrence))}}});
}

Response listOccurrences(Call &call)
{
    const CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!calendar)
        return noCalendar();
    const EventRecord *event = call.store.eventIn(*calendar, call.segment(1));
    if (!event || event->rule.isEmpty())
        return noEvent();
    std::optional<Response> refusal;
    const auto range = rangeParameter(call, u"range"_s, seriesDays, refusal);
    if (!range)
        return *refusal;
    QList<Occurrence> occurrences = occurrencesIn(*event, *range, calendarZone(*calendar));
    sortByStart(occurrences);
    QJsonArray rows;
    for (const Occurrence &occurrence : std::as_const(occurrences))
        rows.append(instanceRow(call, occurrence));
    return Response::json(200, {{u"events"_s, rows}});
}

bool hasTitle(const Occurrence &occurrence, const QString &text)
{
    return occurrence.fields->value(u"title"_s).toString().contains(text, Qt::CaseInsensitive);
}

/// One row an event: of a series the first occurrence in the range that fits.
Response searchEvents(Call &call)
{
    const CalendarRecord *calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!calendar)
        return noCalendar();
    for (const QString &name : {u"searchtext"_s, u"start"_s, u"end"_s}) {
        if (call.param(name).isEmpty())
            return missing(name);
    }
    const auto from = parseInstant(call.param(u"start"_s));
    const auto to = parseInstant(call.param(u"end"_s));
    if (!from || !to || *to <= *from || *to > from->addMonths(searchMonths).addDays(1))
        return badPattern(from ? u"end"_s : u"start"_s);
    QList<Occurrence> found;
    const QList<const EventRecord *> events = call.store.eventsIn(calendar->uid);
    for (const EventRecord *event : events) {
        QList<Occurrence> inRange = occurrencesIn(*event, {*from, *to}, calendarZone(*calendar));
        sortByStart(inRange);
        const auto first = std::find_if(inRange.cbegin(), inRange.cend(), [&call](const Occurrence &occurrence) {
            return hasTitle(occurrence, call.param(u"searchtext"_s));
        });
        if (first != inRange.cend())
            found.append(*first);
    }
    sortByStart(found);
    QJsonArray rows;
    for (const Occurrence &occurrence : std::as_const(found))
        rows.append(searchRow(occurrence));
    return Response::json(200, {{u"search"_s, rows}, {u"haspagination"_s, false}});
}
} // namespace

QList<CalendarRoute> eventReadRoutes()
{
    const QString read = u"event.READ"_s;
    return {
        {"GET",
         u"/calendars/{c}/events"_s,
         read,
         {u"range"_s, u"byinstance"_s, u"timezone"_s, u"crm_event_type"_s},
         listEvents},
        {"GET", u"/calendars/{c}/events/{e}"_s, read, {u"recurrenceid"_s}, getEvent},
        {"GET", u"/calendars/{c}/events/{e}/byinstance"_s, read, {u"range"_s}, listOccurrences},
        {"GET", u"/calendars/{c}/search"_s, u"search.READ"_s, {u"searchtext"_s, u"start"_s, u"end"_s}, searchEvents}};
}
} // namespace atlas::sandbox::calendar
