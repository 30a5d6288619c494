// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/calendarparameters.h"

#include "services/calendar/calendarvalidation.h"
#include "services/core/json.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendarparameters
{
namespace
{
constexpr int usualDays = 7;

ApiError usage(const QString &code, const QString &name, const QString &sentence)
{
    ApiError error(ErrorKind::Usage, code, sentence);
    error.field = name;
    return error;
}

Result<QDateTime> boundary(const QString &text, const QString &name, bool isEnd)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return (isEnd ? day.addDays(1) : day).startOfDay(here).toUTC();
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    if (!when.isValid())
        return fail(badParameter(name, u"%1 must be a day (yyyy-MM-dd) or an instant (RFC 3339)."_s.arg(name)));
    return when.timeSpec() == Qt::LocalTime ? calendartime::instant(when.date(), when.time(), here) : when.toUTC();
}

std::optional<QString> givenText(const QJsonObject &parameters, QLatin1StringView name)
{
    return parameters.contains(name) ? std::optional(json::text(parameters, name)) : std::nullopt;
}

bool isNone(const QString &text)
{
    return text.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<QString> ruleGiven(const QJsonObject &parameters)
{
    std::optional<QString> rule = givenText(parameters, "recurrence"_L1);
    if (!rule)
        return rule;
    if (rule->startsWith("RRULE:"_L1, Qt::CaseInsensitive))
        rule->remove(0, 6);
    return isNone(*rule) ? QString() : rule->trimmed();
}

/// "15", "email:60": minutes before the start.
Result<QList<EventReminder>> remindersGiven(const QJsonObject &parameters)
{
    static const QRegularExpression shape(u"^(?:(popup|email|notification):)?([0-9]{1,6})$"_s);
    QList<EventReminder> reminders;
    const QStringList entries = texts(parameters, "reminders"_L1);
    if (entries.size() == 1 && isNone(entries.first()))
        return reminders;
    for (const QString &entry : entries) {
        const QRegularExpressionMatch match = shape.match(entry);
        if (!match.hasMatch())
            return fail(badParameter(u"reminders"_s, u"A reminder is a number of minutes before the start, or "
                                                     "popup:10, email:60, notification:5."_s));
        const QString action = match.captured(1);
        reminders.append({action.isEmpty() ? u"popup"_s : action, -match.captured(2).toInt()});
    }
    return reminders;
}

/// Those who are invited already keep their answers and rights.
QList<EventAttendee> attendeesGiven(const QJsonObject &parameters, const std::optional<CalendarEvent> &current)
{
    QList<EventAttendee> attendees;
    const QStringList addresses = texts(parameters, "attendees"_L1);
    for (const QString &address : addresses) {
        EventAttendee attendee;
        attendee.email = address;
        const QList<EventAttendee> known = current ? current->attendees : QList<EventAttendee>();
        for (const EventAttendee &invited : known) {
            if (invited.email.compare(address, Qt::CaseInsensitive) == 0)
                attendee = invited;
        }
        attendees.append(attendee);
    }
    return attendees;
}
} // namespace

ApiError badParameter(const QString &name, const QString &sentence)
{
    return usage(u"invalid_parameter"_s, name, sentence);
}

Result<QPair<QDateTime, QDateTime>> span(const QJsonObject &parameters, const QDateTime &now)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    QPair<QDateTime, QDateTime> span;
    span.first = now.toTimeZone(here).date().startOfDay(here).toUTC();
    if (parameters.contains("start"_L1)) {
        const Result<QDateTime> start = boundary(json::text(parameters, "start"_L1), u"start"_s, false);
        if (!start)
            return fail(start.error());
        span.first = *start;
    }
    span.second = span.first.toTimeZone(here).addDays(usualDays).toUTC();
    if (parameters.contains("end"_L1)) {
        const Result<QDateTime> end = boundary(json::text(parameters, "end"_L1), u"end"_s, true);
        if (!end)
            return fail(end.error());
        span.second = *end;
    }
    if (span.first >= span.second)
        return fail(badParameter(u"end"_s, u"end must be after start."_s));
    return span;
}

Result<EventChange> change(const QJsonObject &parameters, const std::optional<CalendarEvent> &current)
{
    EventChange change;
    change.title = givenText(parameters, "title"_L1);
    change.location = givenText(parameters, "location"_L1);
    change.description = givenText(parameters, "description"_L1);
    change.rule = ruleGiven(parameters);
    const Result<std::optional<EventTime>> when =
        time(parameters, current ? std::optional(current->time) : std::nullopt);
    if (!when)
        return fail(when.error());
    change.time = *when;
    if (parameters.contains("attendees"_L1))
        change.attendees = attendeesGiven(parameters, current);
    if (parameters.contains("reminders"_L1)) {
        const Result<QList<EventReminder>> reminders = remindersGiven(parameters);
        if (!reminders)
            return fail(reminders.error());
        change.reminders = *reminders;
    }
    return change;
}

Result<RecurrenceScope> scope(const QJsonObject &parameters, bool isSeries)
{
    const QString word = json::text(parameters, "recurrence_scope"_L1);
    if (word.isEmpty() && isSeries)
        return fail(usage(u"recurrence_scope_required"_s, u"recurrence_scope"_s,
                          u"The event is a series: say with recurrence_scope whether this occurrence, this and the "
                          "following, or all are meant."_s));
    if (word.isEmpty() || word == "all"_L1)
        return RecurrenceScope::All;
    if (isSeries && json::text(parameters, "recurrence_id"_L1).isEmpty())
        return fail(usage(u"recurrence_id_required"_s, u"recurrence_id"_s,
                          u"The event is a series: say with recurrence_id which occurrence is meant."_s));
    return word == "this"_L1 ? RecurrenceScope::This : RecurrenceScope::Following;
}

NotifyGuests notify(const QJsonObject &parameters)
{
    const QString word = json::text(parameters, "notify"_L1);
    if (word == "guests"_L1)
        return NotifyGuests::Guests;
    return word == "everybody"_L1 ? NotifyGuests::Everybody : NotifyGuests::Nobody;
}

QStringList texts(const QJsonObject &parameters, QLatin1StringView name)
{
    const QJsonValue value = parameters.value(name);
    const QStringList given =
        value.isArray() ? value.toVariant().toStringList() : value.toString().split(u',', Qt::SkipEmptyParts);
    QStringList texts;
    for (const QString &text : given) {
        if (!text.trimmed().isEmpty())
            texts.append(text.trimmed());
    }
    return texts;
}

Result<QStringList> emails(const QJsonObject &parameters)
{
    QStringList addresses = texts(parameters, "email"_L1);
    addresses.removeDuplicates();
    if (addresses.isEmpty())
        return fail(badParameter(u"email"_s, u"email must hold at least one address."_s));
    for (const QString &address : std::as_const(addresses)) {
        if (!calendarvalidation::isAddress(address))
            return fail(calendarvalidation::refused(u"email"_s, u"invalid_address"_s,
                                                    u"\"%1\" is not an e-mail address."_s.arg(address)));
    }
    return addresses;
}
} // namespace atlas::calendarparameters
