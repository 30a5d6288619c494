// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/eventview.h"

#include "services/sandbox/calendar/attendees.h"
#include "services/sandbox/calendar/recurrence.h"

namespace atlas::sandbox::calendar
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString viewUrl(const EventRecord &event)
{
    return u"https://calendar.example.com/event/"_s + event.uid.section(u'@', 0, 0);
}

QString stampText(qint64 ms)
{
    return utcStamp(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
}

/// Absent text is null or empty, by turns: clients must take both.
QJsonValue optionalText(const Occurrence &occurrence, const QString &key)
{
    const QString text = occurrence.fields->value(key).toString();
    if (text.isEmpty() && occurrence.event->etag % 2 == 0)
        return QJsonValue::Null;
    return text;
}

QString calendarColour(const Call &call, const EventRecord &event)
{
    const auto calendar = call.store.calendars.find(event.calendar);
    return calendar == call.store.calendars.end() ? QString() : calendar->second.fields.value(u"color"_s).toString();
}

QString calendarId(const Call &call, const EventRecord &event)
{
    const auto calendar = call.store.calendars.find(event.calendar);
    return calendar == call.store.calendars.end() ? QString() : calendar->second.id;
}

/// The caller alone, the answer in the other spelling that payloads have.
QJsonArray ownEntry(const Call &call, const QJsonObject &fields)
{
    QJsonObject own = attendeeNamed(fields, call.who.email);
    if (own.isEmpty())
        return {};
    return {QJsonObject{{u"email"_s, own.value(u"email"_s)},
                        {u"status"_s, own.value(u"status"_s).toString().toLower().remove(u'-')}}};
}

QJsonArray shortEntries(const QJsonObject &fields)
{
    QJsonArray entries;
    const QJsonArray attendees = fields.value(u"attendees"_s).toArray();
    for (const QJsonValue &row : attendees)
        entries.append(QJsonObject{{u"email"_s, row[u"email"_s]}, {u"status"_s, row[u"status"_s]}});
    return entries;
}

/// What all answers about an event have.
QJsonObject coreRow(const Occurrence &occurrence, const QString &zone)
{
    const EventRecord &event = *occurrence.event;
    QJsonObject row{{u"uid"_s, event.uid},
                    {u"caluid"_s, event.calendar},
                    {u"title"_s, occurrence.fields->value(u"title"_s)},
                    {u"isallday"_s, occurrence.time.allDay},
                    {u"isApproved"_s, true},
                    {u"organizer"_s, event.organizer},
                    {u"dateandtime"_s, shownTimes(occurrence.time, zone)},
                    {u"etag"_s, shownStamp(event.etag)},
                    {u"viewEventURL"_s, viewUrl(event)}};
    if (!occurrence.recurrenceId.isEmpty())
        row.insert(u"recurrenceid"_s, occurrence.recurrenceId);
    return row;
}

void addMeeting(QJsonObject &row, const QJsonObject &fields)
{
    const QString meeting = fields.value(u"_meeting"_s).toString();
    if (!meeting.isEmpty())
        row.insert(u"conference_data"_s, QJsonObject{{u"meetingdata"_s, QJsonObject{{u"meeting_link"_s, meeting}}}});
    const QString ofApp = fields.value(u"_app_meeting"_s).toString();
    if (!ofApp.isEmpty())
        row.insert(u"app_data"_s, QJsonObject{{u"meetingdata"_s, QJsonObject{{u"meetinglink"_s, ofApp}}}});
}

/// The times once more: without a zone and as a number for single events, as text for series.
void addTimes(QJsonObject &row, const Occurrence &occurrence, const QString &zone)
{
    const EventTime &time = occurrence.time;
    const QTimeZone shown = zoneNamed(zone.isEmpty() ? time.zone : zone).value_or(QTimeZone::utc());
    row.insert(u"multiday"_s, isMultiDay(time, shown));
    if (time.allDay)
        return;
    const qint64 duration = time.start.msecsTo(time.end);
    if (occurrence.event->rule.isEmpty()) {
        row.insert(u"start"_s, wallText(time.start, shown));
        row.insert(u"end"_s, wallText(time.end, shown));
        row.insert(u"duration"_s, duration);
    } else {
        row.insert(u"duration"_s, QString::number(duration));
    }
}

void addPeople(QJsonObject &row, const Call &call, const Occurrence &occurrence)
{
    const EventRecord &event = *occurrence.event;
    row.insert(u"role"_s, event.organizer == call.who.email ? u"organizer"_s : u"participant"_s);
    row.insert(u"orgDName"_s, call.store.nameOf(event.organizer));
    row.insert(u"createdby"_s, event.organizer);
    row.insert(u"modifiedby"_s, event.organizer);
}

void addHistory(QJsonObject &row, const EventRecord &event)
{
    row.insert(u"createdtime"_s, stampText(event.created));
    row.insert(u"createdtime_millis"_s, QString::number(event.created));
    row.insert(u"lastmodifiedtime"_s, stampText(event.modified));
}

/// What lists and details have beyond the core.
QJsonObject fullRow(const Call &call, const Occurrence &occurrence, const QString &zone)
{
    const EventRecord &event = *occurrence.event;
    QJsonObject row = coreRow(occurrence, zone);
    row.insert(u"id"_s, event.id);
    row.insert(u"calid"_s, calendarId(call, event));
    row.insert(u"etype"_s, u"EVENT"_s);
    row.insert(u"isprivate"_s, occurrence.fields->value(u"isprivate"_s).toBool());
    row.insert(u"calendar_alarm"_s, occurrence.fields->value(u"calendar_alarm"_s).toBool());
    row.insert(u"enable_eventmanagement"_s, false);
    row.insert(u"has_attachment"_s, false);
    row.insert(u"color"_s, occurrence.fields->value(u"color"_s).toString(calendarColour(call, event)));
    addTimes(row, occurrence, zone);
    addPeople(row, call, occurrence);
    addHistory(row, event);
    addMeeting(row, *occurrence.fields);
    if (!event.rule.isEmpty())
        row.insert(u"rrule"_s, event.rule);
    return row;
}
} // namespace

QJsonObject listRow(const Call &call, const Occurrence &occurrence, const RowStyle &style)
{
    QJsonObject row = fullRow(call, occurrence, style.zone);
    const QJsonObject &fields = *occurrence.fields;
    const bool instance = !occurrence.recurrenceId.isEmpty();
    row.insert(u"attendees"_s, instance ? ownEntry(call, fields) : shortEntries(fields));
    if (fields.contains(u"location"_s))
        row.insert(u"location"_s, fields.value(u"location"_s));
    if (!occurrence.event->deleted.isEmpty())
        row.insert(u"exdate"_s, occurrence.event->deleted.join(u','));
    if (style.large)
        row.insert(u"description"_s, fields.value(u"description"_s).toString());
    return row;
}

QJsonObject instanceRow(const Call &call, const Occurrence &occurrence)
{
    QJsonObject row = coreRow(occurrence, {});
    row.insert(u"description"_s, call.large() ? occurrence.fields->value(u"description"_s).toString() : QString());
    return row;
}

QJsonObject searchRow(const Occurrence &occurrence)
{
    QJsonObject row = coreRow(occurrence, {});
    for (const QString &key : {u"etag"_s, u"viewEventURL"_s, u"recurrenceid"_s})
        row.remove(key);
    const EventTime &time = occurrence.time;
    const QTimeZone zone = time.allDay ? QTimeZone::utc() : zoneNamed(time.zone).value_or(QTimeZone::utc());
    row.insert(u"type"_s, 0);
    row.insert(u"timezone"_s, time.zone);
    row.insert(u"description"_s, QString());
    row.insert(u"location"_s, optionalText(occurrence, u"location"_s));
    row.insert(u"startdate"_s, dayText(time.start.toTimeZone(zone).date()));
    row.insert(u"enddate"_s, dayText(time.end.toTimeZone(zone).date()));
    return row;
}

QJsonObject detailRow(const Call &call, const Occurrence &occurrence)
{
    QJsonObject row = fullRow(call, occurrence, {});
    const QJsonObject &fields = *occurrence.fields;
    for (const QString &key : {u"description"_s, u"richtext_description"_s, u"location"_s, u"url"_s})
        row.insert(key, optionalText(occurrence, key));
    const QJsonArray reminders = fields.value(u"reminders"_s).toArray();
    row.insert(u"reminders"_s, reminders);
    row.insert(u"alarm"_s, alarmOf(reminders));
    row.insert(u"attendees"_s, fields.value(u"attendees"_s).toArray());
    row.insert(u"transparency"_s, fields.value(u"transparency"_s).toInt());
    row.insert(u"allowForwarding"_s, fields.value(u"allowForwarding"_s).toBool());
    row.insert(u"rsvpStatus"_s, answerOf(*occurrence.event, fields, call.who.email));
    row.insert(u"notifyType"_s, 0);
    if (fields.contains(u"group_attendees"_s))
        row.insert(u"group_attendees"_s, fields.value(u"group_attendees"_s));
    if (!occurrence.event->rule.isEmpty())
        row.insert(u"repeat"_s, repeatOfRule(occurrence.event->rule));
    if (!occurrence.event->deleted.isEmpty())
        row.insert(u"exdate"_s, occurrence.event->deleted.join(u','));
    return row;
}

QJsonObject deletedRow(const EventRecord &event, const QString &recurrenceId)
{
    return {{u"uid"_s, event.uid},
            {u"caluid"_s, event.calendar},
            {u"title"_s, QJsonValue::Null},
            {u"isallday"_s, event.time.allDay},
            {u"recurrenceid"_s, recurrenceId},
            {u"estatus"_s, u"deleted"_s}};
}

QJsonObject writtenRow(const Occurrence &occurrence, const QString &status)
{
    QJsonObject row = coreRow(occurrence, {});
    row.insert(u"description"_s, occurrence.fields->value(u"description"_s).toString());
    row.insert(u"location"_s, occurrence.fields->value(u"location"_s).toString());
    row.insert(u"attendees"_s, shortEntries(*occurrence.fields));
    addMeeting(row, *occurrence.fields);
    if (!occurrence.event->rule.isEmpty())
        row.insert(u"rrule"_s, occurrence.event->rule);
    if (status.isEmpty())
        row.insert(u"createdby"_s, occurrence.event->organizer);
    else
        row.insert(u"estatus"_s, status);
    return row;
}
} // namespace atlas::sandbox::calendar
