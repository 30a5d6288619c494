// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarvalidation.h"

#include "services/calendar/eventrule.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendarvalidation
{
namespace
{
// Source: https://www.zoho.com/calendar/help/api/post-create-event.html
constexpr qsizetype longestLocation = 255;
constexpr qsizetype longestDescription = 10'000;

Result<Done> checkTitle(const EventChange &change, bool isNew)
{
    const bool isMissing = change.title ? change.title->trimmed().isEmpty() : isNew;
    if (isMissing)
        return fail(refused(u"title"_s, u"required"_s, u"An event needs a title."_s));
    return Done{};
}

Result<Done> checkTime(const EventChange &change, bool isNew)
{
    if (!change.time && !isNew)
        return Done{};
    const EventTime time = change.time.value_or(EventTime());
    const bool starts = time.isAllDay ? time.firstDay.isValid() : time.start.isValid();
    const bool ends = time.isAllDay ? time.lastDay.isValid() : time.end.isValid();
    if (!starts || !ends)
        return fail(refused(starts ? u"end"_s : u"start"_s, u"required"_s, u"An event needs a start and an end."_s));
    if (!time.isValid())
        return fail(refused(u"end"_s, u"end_before_start"_s, u"The event ends before it starts."_s));
    return Done{};
}

Result<Done> checkTexts(const EventChange &change)
{
    if (change.location.value_or(QString()).size() > longestLocation)
        return fail(
            refused(u"location"_s, u"too_long"_s, u"A location has at most %1 characters."_s.arg(longestLocation)));
    if (change.description.value_or(QString()).size() > longestDescription)
        return fail(refused(u"description"_s, u"too_long"_s,
                            u"A description has at most %1 characters."_s.arg(longestDescription)));
    return Done{};
}

Result<Done> checkRule(const EventChange &change)
{
    const QString rule = change.rule.value_or(QString());
    if (rule.isEmpty())
        return Done{};
    if (!eventrule::isValid(rule))
        return fail(refused(u"recurrence"_s, u"invalid_rule"_s,
                            u"The recurrence is not a rule of RFC 5545 that Zoho Calendar knows."_s));
    if (change.withMeeting && !eventrule::isBounded(rule))
        return fail(refused(u"recurrence"_s, u"invalid_rule"_s,
                            u"A series with a video meeting needs an end: COUNT or UNTIL."_s));
    return Done{};
}

Result<Done> checkPeople(const EventChange &change)
{
    const QList<EventAttendee> attendees = change.attendees.value_or(QList<EventAttendee>());
    for (const EventAttendee &attendee : attendees) {
        if (!isAddress(attendee.email))
            return fail(refused(u"attendees"_s, u"invalid_address"_s,
                                u"\"%1\" is not an e-mail address."_s.arg(attendee.email)));
    }
    return Done{};
}

Result<Done> checkReminders(const EventChange &change)
{
    const QList<EventReminder> reminders = change.reminders.value_or(QList<EventReminder>());
    for (const EventReminder &reminder : reminders) {
        if (reminder.action != "popup"_L1 && reminder.action != "email"_L1 && reminder.action != "notification"_L1)
            return fail(
                refused(u"reminders"_s, u"required"_s, u"A reminder is a popup, an email or a notification."_s));
    }
    return Done{};
}
} // namespace

ApiError refused(const QString &field, const QString &code, const QString &sentence)
{
    ApiError error(ErrorKind::Validation, code, sentence);
    error.field = field;
    return error;
}

bool isAddress(const QString &text)
{
    static const QRegularExpression shape(u"^[^\\s@,;<>\"()]+@[^\\s@,;<>\"().]+(\\.[^\\s@,;<>\"().]+)+$"_s);
    return text.size() <= 254 && shape.match(text).hasMatch();
}

Result<Done> check(const EventChange &change, bool isNew)
{
    for (const Result<Done> &checked : {checkTitle(change, isNew), checkTime(change, isNew), checkTexts(change),
                                        checkRule(change), checkPeople(change), checkReminders(change)}) {
        if (!checked)
            return checked;
    }
    return Done{};
}
} // namespace atlas::calendarvalidation
