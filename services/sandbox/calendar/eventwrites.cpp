// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/attendees.h"
#include "services/sandbox/calendar/eventdata.h"
#include "services/sandbox/calendar/eventview.h"

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The calendar and event of a write's path, or why not. `event` null: the calendar alone was asked for.
struct WriteTarget {
    CalendarRecord *calendar = nullptr;
    EventRecord *event = nullptr;
    std::optional<Response> refusal;
};

WriteTarget writtenCalendar(Call &call)
{
    WriteTarget target;
    target.calendar = call.store.calendarOf(call.segment(0), call.who.email);
    if (!target.calendar)
        target.refusal = noCalendar();
    else if (target.calendar->owner != call.who.email)
        target.refusal = notPermitted();
    return target;
}

WriteTarget writtenEvent(Call &call)
{
    WriteTarget target = writtenCalendar(call);
    // An event that is not there is said to be so even where nothing may be written.
    if (target.calendar) {
        target.event = call.store.eventIn(*target.calendar, call.segment(1));
        if (!target.event)
            target.refusal = noEvent();
    }
    return target;
}

Response answered(const Occurrence &occurrence, const QString &status)
{
    return Response::json(200, {{u"events"_s, QJsonArray{writtenRow(occurrence, status)}}});
}

std::optional<Response> etagRefusal(const Call &call, const EventRecord &event, const EventData &data)
{
    if (!data.uid.isEmpty() && data.uid != event.uid)
        return badPattern(u"uid"_s);
    if (!data.etag.isEmpty() && data.etag != QString::number(event.etag))
        return staleEtag(call.switches.staleEtagStatus);
    return std::nullopt;
}

/// "only", "following" or "all": an occurrence that is named is meant alone unless told.
QString editTypeOf(const EventData &data)
{
    if (!data.editType.isEmpty())
        return data.editType;
    return data.recurrenceId.isEmpty() ? u"all"_s : u"only"_s;
}

/// Whether the named occurrence can be edited by itself, or the series from it on.
std::optional<Response> occurrenceRefusal(const EventRecord &event, const EventData &data)
{
    if (editTypeOf(data) == u"all")
        return std::nullopt;
    if (data.recurrenceId.isEmpty())
        return missing(u"recurrenceid"_s);
    return occurrenceAt(event, data.recurrenceId) ? std::nullopt : std::optional(noEvent());
}

QString zoneOf(const CalendarRecord &calendar)
{
    return calendar.fields.value(u"timezone"_s).toString();
}

Response createEvent(Call &call)
{
    const WriteTarget target = writtenCalendar(call);
    if (target.refusal)
        return *target.refusal;
    std::optional<Response> refusal;
    const auto data = readEventData(call, Purpose::Create, refusal);
    if (!data)
        return *refusal;
    const auto time = timesOf(*data, std::nullopt, zoneOf(*target.calendar), refusal);
    if (!time)
        return *refusal;
    EventRecord event;
    event.rule = data->rule.value_or(QString());
    if (auto refused = conferenceRefusal(call, *data, event.rule))
        return *refused;
    event.uid = call.store.nextEventUid();
    event.id = call.store.nextId();
    event.calendar = target.calendar->uid;
    event.organizer = call.who.email;
    event.time = *time;
    event.fields = writtenFields(call.store, *data, {}, true);
    event.created = call.nowMs;
    EventRecord &stored = call.store.events.emplace(event.uid, event).first->second;
    call.store.touch(stored, call.nowMs);
    *call.wrote = true;
    return answered(wholeEvent(stored), {});
}

/// One write of an event: what it is given and how.
struct Edit {
    Call &call;
    const CalendarRecord &calendar;
    EventRecord &event;
    EventData data;
    bool replace = false;

    /// PATCH keeps the kind of the event, PUT clears it.
    [[nodiscard]] EventData dataFor(const EventTime &current) const
    {
        EventData given = data;
        if (!replace && !given.allDay)
            given.allDay = current.allDay;
        return given;
    }
    [[nodiscard]] QString ruleOver(const QString &current) const
    {
        return data.rule.value_or(replace ? QString() : current);
    }
    void done() const
    {
        call.store.touch(event, call.nowMs);
        *call.wrote = true;
    }
};

Response editAll(const Edit &edit)
{
    std::optional<Response> refusal;
    EventRecord &event = edit.event;
    const auto time = timesOf(edit.dataFor(event.time), event.time, zoneOf(edit.calendar), refusal);
    if (!time)
        return *refusal;
    const QString rule = edit.ruleOver(event.rule);
    if (auto refused = conferenceRefusal(edit.call, edit.data, rule))
        return *refused;
    event.fields = writtenFields(edit.call.store, edit.data, event.fields, edit.replace);
    event.time = *time;
    event.rule = rule;
    settleExceptions(event);
    edit.done();
    return answered(wholeEvent(event), u"updated"_s);
}

/// The rule that came with it is that of the series, and means nothing for one occurrence.
Response editOnly(const Edit &edit, const Occurrence &occurrence)
{
    std::optional<Response> refusal;
    EventRecord &event = edit.event;
    const auto time = timesOf(edit.dataFor(occurrence.time), occurrence.time, zoneOf(edit.calendar), refusal);
    if (!time)
        return *refusal;
    if (auto refused = conferenceRefusal(edit.call, edit.data, {}))
        return *refused;
    const QString id = occurrence.recurrenceId;
    const BrokenOut broken{*time, writtenFields(edit.call.store, edit.data, *occurrence.fields, edit.replace)};
    event.broken.insert_or_assign(id, broken);
    edit.done();
    return answered({&event, &event.broken.at(id).fields, *time, id, true}, u"updated"_s);
}

/// The occurrence and all after it become a series of their own, with a new uid.
Response editFollowing(const Edit &edit)
{
    Call &call = edit.call;
    EventRecord earlier = edit.event;
    auto later = splitBefore(earlier, edit.data.recurrenceId);
    if (!later)
        return editAll(edit);
    std::optional<Response> refusal;
    const auto time = timesOf(edit.dataFor(later->time), later->time, zoneOf(edit.calendar), refusal);
    if (!time)
        return *refusal;
    // The series' own rule, sent along: what is left of it is meant.
    const bool sameRule = edit.data.rule == edit.event.rule;
    const QString rule = sameRule ? later->rule : edit.ruleOver(later->rule);
    if (auto refused = conferenceRefusal(call, edit.data, rule))
        return *refused;
    edit.event = earlier;
    edit.done();
    later->uid = call.store.nextEventUid();
    later->id = call.store.nextId();
    later->fields = writtenFields(call.store, edit.data, later->fields, edit.replace);
    later->time = *time;
    later->rule = rule;
    later->created = call.nowMs;
    settleExceptions(*later);
    EventRecord &stored = call.store.events.emplace(later->uid, *later).first->second;
    call.store.touch(stored, call.nowMs);
    return answered(wholeEvent(stored), u"updated"_s);
}

Response applied(const Edit &edit)
{
    if (auto refused = etagRefusal(edit.call, edit.event, edit.data))
        return *refused;
    if (auto refused = occurrenceRefusal(edit.event, edit.data))
        return *refused;
    const QString type = editTypeOf(edit.data);
    if (type == u"following")
        return editFollowing(edit);
    if (type == u"all")
        return editAll(edit);
    const auto occurrence = occurrenceAt(edit.event, edit.data.recurrenceId);
    return occurrence ? editOnly(edit, *occurrence) : noEvent();
}

Response moveEvent(Call &call)
{
    const WriteTarget target = writtenEvent(call);
    if (target.refusal)
        return *target.refusal;
    if (!call.has(u"destinationcaluid"_s))
        return missing(u"destinationcaluid"_s);
    const CalendarRecord *other = call.store.calendarOf(call.param(u"destinationcaluid"_s), call.who.email);
    if (!other)
        return noCalendar();
    if (other->owner != call.who.email)
        return notPermitted();
    if (other == target.calendar)
        return badPattern(u"destinationcaluid"_s);
    if (call.has(u"eventdata"_s)) {
        std::optional<Response> refusal;
        const auto data = readEventData(call, Purpose::Move, refusal);
        if (!data)
            return *refusal;
        if (auto refused = etagRefusal(call, *target.event, *data))
            return *refused;
    }
    target.calendar->ctag = call.store.nextStamp(call.nowMs);
    target.event->calendar = other->uid;
    call.store.touch(*target.event, call.nowMs);
    *call.wrote = true;
    return answered(wholeEvent(*target.event), u"updated"_s);
}

Response replaceEvent(Call &call)
{
    if (call.has(u"destinationcaluid"_s))
        return moveEvent(call);
    const WriteTarget target = writtenEvent(call);
    if (target.refusal)
        return *target.refusal;
    if (!mayChange(*target.event, call.who.email))
        return notPermitted();
    std::optional<Response> refusal;
    const auto data = readEventData(call, Purpose::Replace, refusal);
    return data ? applied({call, *target.calendar, *target.event, *data, true}) : *refusal;
}

Response patchEvent(Call &call)
{
    const WriteTarget target = writtenEvent(call);
    if (target.refusal)
        return *target.refusal;
    const bool guests = call.has(u"attendeedata"_s);
    if (!mayChange(*target.event, call.who.email, guests))
        return notPermitted();
    if (guests && call.has(u"eventdata"_s))
        return extraParameter(u"eventdata"_s);
    std::optional<Response> refusal;
    const QJsonArray current = target.event->fields.value(u"attendees"_s).toArray();
    const auto data = guests ? readAttendeeData(call, current, refusal) : readEventData(call, Purpose::Patch, refusal);
    return data ? applied({call, *target.calendar, *target.event, *data, false}) : *refusal;
}

/// The etag comes in a header of that name when there is no eventdata.
std::optional<EventData> deletionOf(const Call &call, std::optional<Response> &refusal)
{
    if (call.has(u"eventdata"_s))
        return readEventData(call, Purpose::Remove, refusal);
    EventData data;
    data.etag = QString::fromLatin1(call.request.headers.value("etag"));
    if (!data.etag.isEmpty())
        return data;
    refusal = missing(u"etag"_s);
    return std::nullopt;
}

Response deleteEvent(Call &call)
{
    const WriteTarget target = writtenEvent(call);
    if (target.refusal)
        return *target.refusal;
    std::optional<Response> refusal;
    const auto data = deletionOf(call, refusal);
    if (!data)
        return *refusal;
    EventRecord &event = *target.event;
    if (auto refused = etagRefusal(call, event, *data))
        return *refused;
    if (auto refused = occurrenceRefusal(event, *data))
        return *refused;
    const QJsonObject row{{u"uid"_s, event.uid}, {u"caluid"_s, event.calendar}, {u"estatus"_s, u"deleted"_s}};
    const QString type = editTypeOf(*data);
    bool stays = type == u"only";
    if (stays)
        removeOccurrence(event, data->recurrenceId);
    else if (type == u"following")
        stays = endBefore(event, data->recurrenceId);
    const QString uid = event.uid;
    call.store.touch(event, call.nowMs);
    if (!stays)
        call.store.events.erase(uid);
    *call.wrote = true;
    return Response::json(200, {{u"events"_s, QJsonArray{row}}});
}
} // namespace

QList<CalendarRoute> eventWriteRoutes()
{
    const QString one = u"/calendars/{c}/events/{e}"_s;
    const QStringList move{u"destinationcaluid"_s, u"eventdata"_s};
    return {{"POST", u"/calendars/{c}/events"_s, u"event.CREATE"_s, {u"eventdata"_s}, createEvent},
            {"PUT", one, u"event.UPDATE"_s, move, replaceEvent},
            {"PATCH", one, u"event.UPDATE"_s, {u"eventdata"_s, u"attendeedata"_s}, patchEvent},
            {"POST", one, u"event.UPDATE"_s, move, moveEvent},
            {"MOVE", one, u"event.UPDATE"_s, move, moveEvent},
            {"DELETE", one, u"event.DELETE"_s, {u"eventdata"_s}, deleteEvent}};
}
} // namespace atlas::sandbox::calendar
