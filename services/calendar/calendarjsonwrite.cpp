// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarjson.h"

#include "services/calendar/eventrule.h"
#include "services/core/json.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

// Writing: what is read is not what may be written. Only the fields that Zoho takes are sent; any other is an error.
namespace atlas
{
bool EventChange::isEmpty() const
{
    return !title && !location && !description && !rule && !url && !time && !isPrivate && !isFree && !attendees &&
           !reminders && !withMeeting;
}

namespace calendarjson
{
namespace
{
QString answerWord(AttendeeAnswer answer)
{
    switch (answer) {
    case AttendeeAnswer::NeedsAction:
        return u"NEEDS-ACTION"_s;
    case AttendeeAnswer::Accepted:
        return u"ACCEPTED"_s;
    case AttendeeAnswer::Declined:
        return u"DECLINED"_s;
    case AttendeeAnswer::Tentative:
        return u"TENTATIVE"_s;
    }
    return u"NEEDS-ACTION"_s;
}

QJsonObject timeObject(const EventTime &time)
{
    if (time.isAllDay)
        return {{"start"_L1, calendartime::text(time.firstDay)},
                {"end"_L1, calendartime::text(time.lastDay.addDays(1))}}; // the day after the last
    QJsonObject object{{"start"_L1, calendartime::text(time.start)}, {"end"_L1, calendartime::text(time.end)}};
    if (!time.zone.isEmpty())
        object.insert("timezone"_L1, time.zone);
    return object;
}

QJsonObject attendeeObject(const EventAttendee &attendee)
{
    return {{"email"_L1, attendee.email},
            {"status"_L1, answerWord(attendee.answer)},
            {"permission"_L1, attendee.permission},
            {"attendance"_L1, attendee.isRequired ? 1 : 0}};
}

QJsonArray attendeeArray(const QList<EventAttendee> &attendees)
{
    QJsonArray array;
    for (const EventAttendee &attendee : attendees)
        array.append(attendeeObject(attendee));
    return array;
}

QJsonArray reminderArray(const QList<EventReminder> &reminders)
{
    QJsonArray array;
    for (const EventReminder &reminder : reminders)
        array.append(QJsonObject{{"action"_L1, reminder.action}, {"minutes"_L1, QString::number(reminder.minutes)}});
    return array;
}

/// The entries as Zoho sent them, with the known members only.
QJsonArray stripped(const QJsonArray &entries, const QStringList &members)
{
    QJsonArray array;
    for (const QJsonValue &value : entries) {
        QJsonObject kept;
        for (const QString &member : members) {
            const QJsonValue held = value[member];
            if (!held.isUndefined() && !held.isNull())
                kept.insert(member, held);
        }
        array.append(kept);
    }
    return array;
}

/// What keeps the video meeting: a write that does not ask for it loses it. Readings have the link instead.
QString meetingProvider(const QJsonObject &row)
{
    const QString named = json::text(row, "conference"_L1);
    const QString link = row.value("conference_data"_L1)["meetingdata"_L1]["meeting_link"_L1].toString();
    const bool isZoho = named.isEmpty() && QUrl(link).host().startsWith("meeting.zoho"_L1);
    return isZoho ? u"zmeeting"_s : named;
}

/// Attendees with their answers as they are now: an answer that is not sent along is reset.
QJsonArray withAnswers(const QJsonArray &wanted, const QJsonArray &stored)
{
    QHash<QString, QJsonValue> answers;
    for (const QJsonValue &entry : stored)
        answers.insert(entry["email"_L1].toString().toLower(), entry["status"_L1]);
    QJsonArray attendees;
    for (const QJsonValue &entry : wanted) {
        QJsonObject attendee = entry.toObject();
        const auto known = answers.constFind(json::text(attendee, "email"_L1).toLower());
        if (known != answers.constEnd())
            attendee.insert("status"_L1, *known);
        attendees.append(attendee);
    }
    return attendees;
}

QJsonArray addressArray(const QList<EventAttendee> &attendees)
{
    QStringList addresses;
    for (const EventAttendee &attendee : attendees)
        addresses.append(attendee.email.trimmed().toLower());
    addresses.sort();
    addresses.removeDuplicates();
    return QJsonArray::fromStringList(addresses);
}

QJsonArray reminderTexts(const QList<EventReminder> &reminders)
{
    QStringList texts;
    for (const EventReminder &reminder : reminders)
        texts.append(u"%1:%2"_s.arg(reminder.action).arg(reminder.minutes));
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

void insertTime(QJsonObject &edited, const EventTime &time)
{
    edited.insert("all_day"_L1, time.isAllDay);
    if (time.isAllDay) {
        edited.insert("start"_L1, time.firstDay.toString(Qt::ISODate));
        edited.insert("end"_L1, time.lastDay.toString(Qt::ISODate));
        return;
    }
    edited.insert("start"_L1, time.start.toString(Qt::ISODate));
    edited.insert("end"_L1, time.end.toString(Qt::ISODate));
    if (!time.zone.isEmpty())
        edited.insert("zone"_L1, time.zone);
}

EventTime editedTime(const QJsonObject &edited)
{
    const QString start = json::text(edited, "start"_L1);
    const QString end = json::text(edited, "end"_L1);
    if (json::boolean(edited, "all_day"_L1))
        return EventTime::allDay(QDate::fromString(start, Qt::ISODate), QDate::fromString(end, Qt::ISODate));
    return EventTime::timed(QDateTime::fromString(start, Qt::ISODate), QDateTime::fromString(end, Qt::ISODate),
                            json::text(edited, "zone"_L1));
}

std::optional<QString> editedText(const QJsonObject &edited, QLatin1StringView name)
{
    return edited.contains(name) ? std::optional(json::text(edited, name)) : std::nullopt;
}

std::optional<bool> editedFlag(const QJsonObject &edited, QLatin1StringView name)
{
    return edited.contains(name) ? std::optional(json::boolean(edited, name)) : std::nullopt;
}

QList<EventReminder> editedReminders(const QJsonArray &texts)
{
    QList<EventReminder> reminders;
    for (const QJsonValue &value : texts) {
        const QString text = value.toString();
        reminders.append({text.section(u':', 0, 0), text.section(u':', 1).toInt()});
    }
    return reminders;
}
} // namespace

QJsonObject writable(const QJsonObject &row)
{
    // The form of a reading stands in for what may be written under the same name; times are made anew.
    QJsonObject stored;
    for (const auto name :
         {"title"_L1, "isprivate"_L1, "url"_L1, "location"_L1, "description"_L1, "richtext_description"_L1, "color"_L1,
          "group_attendees"_L1, "calendar_alarm"_L1, "attach"_L1, "transparency"_L1, "allowForwarding"_L1}) {
        const QJsonValue value = row.value(name);
        const bool isNothing = value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty());
        if (!isNothing)
            stored.insert(name, value);
    }
    const EventTime time = event(row, {}).time;
    stored.insert("isallday"_L1, time.isAllDay);
    stored.insert("dateandtime"_L1, timeObject(time));
    const QString rule = eventrule::ofRow(row);
    if (!rule.isEmpty())
        stored.insert("rrule"_L1, rule);
    const QString meeting = meetingProvider(row);
    if (!meeting.isEmpty())
        stored.insert("conference"_L1, meeting);
    const QJsonArray attendees = row.value("attendees"_L1).toArray();
    if (!attendees.isEmpty()) {
        const QStringList members{u"email"_s, u"status"_s, u"permission"_s, u"attendance"_s, u"zid"_s};
        stored.insert("attendees"_L1, stripped(attendees, members));
    }
    const QJsonArray reminders = row.value("reminders"_L1).toArray();
    if (!reminders.isEmpty())
        stored.insert("reminders"_L1, stripped(reminders, {u"action"_s, u"minutes"_s}));
    return stored;
}

QJsonObject fields(const EventChange &change)
{
    QJsonObject fields;
    const auto insert = [&fields](QLatin1StringView name, const std::optional<QString> &text) {
        if (text)
            fields.insert(name, *text);
    };
    insert("title"_L1, change.title);
    insert("location"_L1, change.location);
    insert("description"_L1, change.description);
    insert("url"_L1, change.url);
    if (change.rule && !change.rule->isEmpty())
        fields.insert("rrule"_L1, *change.rule);
    if (change.time) {
        fields.insert("isallday"_L1, change.time->isAllDay);
        fields.insert("dateandtime"_L1, timeObject(*change.time));
    }
    if (change.isPrivate)
        fields.insert("isprivate"_L1, *change.isPrivate);
    if (change.isFree)
        fields.insert("transparency"_L1, *change.isFree ? 1 : 0);
    if (change.attendees && !change.attendees->isEmpty())
        fields.insert("attendees"_L1, attendeeArray(*change.attendees));
    if (change.reminders) {
        fields.insert("reminders"_L1, reminderArray(*change.reminders));
        fields.insert("calendar_alarm"_L1, false);
    }
    if (change.withMeeting)
        fields.insert("conference"_L1, u"zmeeting"_s);
    return fields;
}

QJsonObject merged(QJsonObject stored, const EventChange &change)
{
    QJsonObject changed = fields(change);
    if (changed.contains("attendees"_L1)) {
        const QJsonArray wanted = changed.value("attendees"_L1).toArray();
        changed.insert("attendees"_L1, withAnswers(wanted, stored.value("attendees"_L1).toArray()));
    }
    if (change.description)
        stored.remove("richtext_description"_L1); // else the old text stands there
    if (change.rule)
        stored.remove("rrule"_L1);
    if (change.reminders && change.reminders->isEmpty()) {
        stored.remove("reminders"_L1);
        changed.remove("reminders"_L1);
    }
    if (change.time && !change.time->isAllDay && change.time->zone.isEmpty()) {
        QJsonObject times = changed.value("dateandtime"_L1).toObject();
        const QString zone = stored.value("dateandtime"_L1)["timezone"_L1].toString();
        if (!zone.isEmpty())
            times.insert("timezone"_L1, zone);
        changed.insert("dateandtime"_L1, times);
    }
    for (auto it = changed.constBegin(); it != changed.constEnd(); ++it)
        stored.insert(it.key(), it.value());
    return stored;
}

QJsonObject editedFields(const CalendarEvent &event)
{
    QJsonObject edited{{"title"_L1, event.title},
                       {"location"_L1, event.location},
                       {"description"_L1, event.description},
                       {"rule"_L1, event.rule},
                       {"url"_L1, event.url},
                       {"attendees"_L1, addressArray(event.attendees)},
                       {"is_private"_L1, event.isPrivate},
                       {"is_free"_L1, event.isFree},
                       {"reminders"_L1, reminderTexts(event.reminders)}};
    insertTime(edited, event.time);
    return edited;
}

QJsonObject editedFields(const EventChange &change)
{
    QJsonObject edited;
    const auto insert = [&edited](QLatin1StringView name, const std::optional<QString> &text) {
        if (text)
            edited.insert(name, *text);
    };
    insert("title"_L1, change.title);
    insert("location"_L1, change.location);
    insert("description"_L1, change.description);
    insert("rule"_L1, change.rule);
    insert("url"_L1, change.url);
    if (change.time)
        insertTime(edited, *change.time);
    if (change.isPrivate)
        edited.insert("is_private"_L1, *change.isPrivate);
    if (change.isFree)
        edited.insert("is_free"_L1, *change.isFree);
    if (change.attendees)
        edited.insert("attendees"_L1, addressArray(*change.attendees));
    if (change.reminders)
        edited.insert("reminders"_L1, reminderTexts(*change.reminders));
    return edited;
}

EventChange change(const QJsonObject &editedFields)
{
    EventChange change;
    change.title = editedText(editedFields, "title"_L1);
    change.location = editedText(editedFields, "location"_L1);
    change.description = editedText(editedFields, "description"_L1);
    change.rule = editedText(editedFields, "rule"_L1);
    change.url = editedText(editedFields, "url"_L1);
    if (editedFields.contains("start"_L1) && editedFields.contains("end"_L1))
        change.time = editedTime(editedFields);
    change.isPrivate = editedFlag(editedFields, "is_private"_L1);
    change.isFree = editedFlag(editedFields, "is_free"_L1);
    if (editedFields.contains("attendees"_L1)) {
        QList<EventAttendee> attendees;
        const QJsonArray addresses = editedFields.value("attendees"_L1).toArray();
        for (const QJsonValue &address : addresses) {
            EventAttendee attendee;
            attendee.email = address.toString();
            attendees.append(attendee);
        }
        change.attendees = attendees;
    }
    if (editedFields.contains("reminders"_L1))
        change.reminders = editedReminders(editedFields.value("reminders"_L1).toArray());
    return change;
}
} // namespace calendarjson
} // namespace atlas
