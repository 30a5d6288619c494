// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarjson.h"

#include "services/calendar/eventrule.h"
#include "services/core/json.h"

#include <algorithm>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

// Reading.
namespace atlas::calendarjson
{
namespace
{
Calendar::Kind kindOf(const QJsonObject &row)
{
    const QString category = json::text(row, "category"_L1);
    const QString word = (category.isEmpty() ? json::text(row, "caltype"_L1) : category).toLower();
    if (word == "group"_L1)
        return Calendar::Kind::Group;
    if (word == "app"_L1)
        return Calendar::Kind::App;
    return word.isEmpty() || word == "own"_L1 ? Calendar::Kind::Own : Calendar::Kind::Other;
}

/// In minutes as the reminders say, else in milliseconds as the alarms say the same.
QList<EventReminder> remindersIn(const QJsonObject &row)
{
    QList<EventReminder> reminders;
    const bool asAlarms = row.value("reminders"_L1).toArray().isEmpty();
    const QJsonArray entries = row.value(asAlarms ? "alarm"_L1 : "reminders"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        EventReminder reminder;
        reminder.action = json::text(entry, "action"_L1).toLower();
        reminder.minutes =
            asAlarms ? int(json::integer(entry, "trigger"_L1) / 60'000) : int(json::integer(entry, "minutes"_L1));
        if (!reminder.action.isEmpty() && !reminders.contains(reminder))
            reminders.append(reminder);
    }
    return reminders;
}

AttendeeAnswer answerNumbered(qint64 number)
{
    switch (number) {
    case 1:
        return AttendeeAnswer::Accepted;
    case 2:
        return AttendeeAnswer::Declined;
    case 3:
        return AttendeeAnswer::Tentative;
    default:
        return AttendeeAnswer::NeedsAction;
    }
}

AttendeeAnswer answerNamed(QString word)
{
    word = word.toUpper().remove(u'-').remove(u'_').remove(u' ');
    if (word == "ACCEPTED"_L1)
        return AttendeeAnswer::Accepted;
    if (word == "DECLINED"_L1)
        return AttendeeAnswer::Declined;
    return word == "TENTATIVE"_L1 ? AttendeeAnswer::Tentative : AttendeeAnswer::NeedsAction;
}

QList<EventAttendee> attendeesIn(const QJsonObject &row)
{
    QList<EventAttendee> attendees;
    const QJsonArray entries = row.value("attendees"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        EventAttendee attendee;
        attendee.email = json::text(entry, "email"_L1).trimmed();
        attendee.answer = answerNamed(json::text(entry, "status"_L1));
        attendee.permission = int(json::integer(entry, "permission"_L1));
        attendee.isRequired = json::integer(entry, "attendance"_L1, 1) != 0;
        if (!attendee.email.isEmpty())
            attendees.append(attendee);
    }
    return attendees;
}

bool sameAddress(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

AttendeeAnswer ownAnswerIn(const QJsonObject &row, const QList<EventAttendee> &attendees, const QString &email)
{
    const qint64 number = json::integer(row, "rsvpStatus"_L1, -1);
    if (number >= 0)
        return answerNumbered(number);
    for (const EventAttendee &attendee : attendees) {
        if (sameAddress(attendee.email, email))
            return attendee.answer;
    }
    return AttendeeAnswer::Accepted;
}

EventTime allDayTime(const QString &start, const QString &end)
{
    const QDate first = calendartime::day(start);
    const QDate after = calendartime::day(end); // the day after the last, or the same day twice for one day
    const QDate last = after.isValid() && after > first ? after.addDays(-1) : first;
    return EventTime::allDay(first, last);
}

EventTime timeIn(const QJsonObject &row)
{
    const QJsonObject times = row.value("dateandtime"_L1).toObject();
    QString start = json::text(times, "start"_L1);
    QString end = json::text(times, "end"_L1);
    if (start.isEmpty()) { // some lists only have the wall clock
        start = json::text(row, "start"_L1);
        end = json::text(row, "end"_L1);
    }
    if (json::boolean(row, "isallday"_L1))
        return allDayTime(start, end);
    const QString zone = json::text(times, "timezone"_L1);
    const QTimeZone place = calendartime::zone(zone);
    const QDateTime from = calendartime::instant(start, place);
    QDateTime to = calendartime::instant(end, place);
    if (!to.isValid() && row.contains("duration"_L1))
        to = from.addMSecs(json::integer(row, "duration"_L1));
    return EventTime::timed(from, to, zone);
}

/// Only what a browser may be sent to.
QString webLink(const QJsonValue &value)
{
    const QUrl url(value.toString());
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? value.toString() : QString();
}

QString joinLinkIn(const QJsonObject &row)
{
    const QString link = webLink(row.value("conference_data"_L1)["meetingdata"_L1]["meeting_link"_L1]);
    return link.isEmpty() ? webLink(row.value("app_data"_L1)["meetingdata"_L1]["meetinglink"_L1]) : link;
}

void readPeople(CalendarEvent &event, const QJsonObject &row, const QString &email)
{
    event.organizer = json::text(row, "organizer"_L1);
    event.organizerName = json::text(row, "orgDName"_L1);
    event.isOrganizer = json::text(row, "role"_L1).toLower() == "organizer"_L1 || sameAddress(event.organizer, email);
    event.attendees = attendeesIn(row);
    event.ownAnswer = ownAnswerIn(row, event.attendees, email);
}

bool isDeleted(const QJsonObject &row)
{
    return json::text(row, "estatus"_L1).compare("deleted"_L1, Qt::CaseInsensitive) == 0;
}
} // namespace

Calendar calendar(const QJsonObject &row)
{
    Calendar calendar;
    calendar.uid = json::text(row, "uid"_L1);
    calendar.name = json::text(row, "name"_L1);
    calendar.description = json::text(row, "description"_L1);
    calendar.kind = kindOf(row);
    calendar.isDefault = json::boolean(row, "isdefault"_L1);
    calendar.isWritable = json::text(row, "privilege"_L1).toLower() == "owner"_L1;
    calendar.isHidden = !json::boolean(row, "visibility"_L1, true) || !json::boolean(row, "status"_L1, true);
    calendar.inFreeBusy = json::boolean(row, "include_infreebusy"_L1, true);
    calendar.colour = json::text(row, "color"_L1);
    calendar.zone = json::text(row, "timezone"_L1);
    calendar.reminders = remindersIn(row);
    calendar.tag = json::id(row.value("ctag"_L1));
    return calendar;
}

CalendarEvent event(const QJsonObject &row, const QString &email)
{
    CalendarEvent event;
    event.uid = json::text(row, "uid"_L1);
    event.calendarUid = json::text(row, "caluid"_L1);
    event.recurrenceId = json::id(row.value("recurrenceid"_L1));
    event.etag = json::id(row.value("etag"_L1));
    event.title = json::text(row, "title"_L1);
    event.location = json::text(row, "location"_L1);
    event.description = json::text(row, "description"_L1);
    event.url = json::text(row, "url"_L1);
    event.time = timeIn(row);
    event.isPrivate = json::boolean(row, "isprivate"_L1);
    event.isFree = json::boolean(row, "transparency"_L1);
    event.rule = eventrule::ofRow(row);
    event.isSeries = !event.rule.isEmpty() || !event.recurrenceId.isEmpty();
    event.reminders = remindersIn(row);
    event.usesCalendarReminders = json::boolean(row, "calendar_alarm"_L1);
    event.hasAttachment = json::boolean(row, "has_attachment"_L1) || !row.value("attach"_L1).toArray().isEmpty();
    event.joinLink = joinLinkIn(row);
    event.viewUrl = webLink(row.value("viewEventURL"_L1));
    event.modifiedAt = calendartime::instant(json::text(row, "lastmodifiedtime"_L1), QTimeZone::utc());
    event.modifiedBy = json::text(row, "modifiedby"_L1);
    readPeople(event, row, email);
    return event;
}

QJsonObject chosen(const QJsonArray &entries, const QString &recurrenceId)
{
    QList<QJsonObject> left;
    for (const QJsonValue &value : entries) {
        const QJsonObject row = value.toObject();
        const bool isMeant = !recurrenceId.isEmpty() && json::id(row.value("recurrenceid"_L1)) == recurrenceId;
        if (isMeant)
            return isDeleted(row) ? QJsonObject() : row;
        if (!isDeleted(row))
            left.append(row);
    }
    const auto stands = [](const QJsonObject &row) { return json::id(row.value("recurrenceid"_L1)).isEmpty(); };
    const auto isMaster = [&stands](const QJsonObject &row) { return stands(row) && !eventrule::ofRow(row).isEmpty(); };
    auto found = std::find_if(left.cbegin(), left.cend(), isMaster);
    if (found == left.cend())
        found = std::find_if(left.cbegin(), left.cend(), stands);
    if (found == left.cend())
        found = left.cbegin();
    return found == left.cend() ? QJsonObject() : *found;
}
} // namespace atlas::calendarjson
