// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/calendarhandlers.h"

#include "services/calendar/calendaravailability.h"
#include "services/calendar/calendarjson.h"
#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/operations/calendarparameters.h"
#include "services/operations/crmparameters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::calendarhandlers
{
using namespace calendarparameters;

namespace
{
OperationResult singleEvent(const QJsonObject &row)
{
    OperationResult result;
    result.data = row;
    result.rows = 1;
    return result;
}

QDateTime beginOf(const QJsonObject &row)
{
    return calendarjson::event(row, {}).time.from(QTimeZone::systemTimeZone());
}

QJsonArray inTimeOrder(const QJsonArray &rows)
{
    QList<QPair<QDateTime, QJsonObject>> ordered;
    for (const QJsonValue &row : rows)
        ordered.append({beginOf(row.toObject()), row.toObject()});
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray sorted;
    for (const auto &[start, row] : std::as_const(ordered))
        sorted.append(row);
    return sorted;
}

QJsonArray stretches(const QList<BusyTime> &times, bool tellDays)
{
    QJsonArray rows;
    for (const BusyTime &time : times) {
        QJsonObject row{{"start"_L1, json::isoOffset(time.start)}, {"end"_L1, json::isoOffset(time.end)}};
        if (tellDays)
            row.insert("all_day"_L1, time.isAllDay);
        rows.append(row);
    }
    return rows;
}

QString kindWord(Availability::Kind kind)
{
    switch (kind) {
    case Availability::Kind::Known:
        return u"known"_s;
    case Availability::Kind::NotShared:
        return u"not_shared"_s;
    case Availability::Kind::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

/// What is known of all. Where one is not known nothing can be said to suit everybody.
QJsonObject together(const QList<Availability> &people, const QDateTime &from, const QDateTime &to)
{
    QJsonArray rows, unknown;
    QList<BusyTime> busy;
    for (const Availability &person : people) {
        const bool isKnown = person.kind == Availability::Kind::Known;
        rows.append(QJsonObject{{"email"_L1, person.email},
                                {"status"_L1, kindWord(person.kind)},
                                {"busy"_L1, stretches(person.busy, true)}});
        if (!isKnown)
            unknown.append(person.email);
        busy.append(person.busy);
    }
    const QJsonValue free = unknown.isEmpty()
                                ? QJsonValue(stretches(calendaravailability::freeBetween(busy, from, to), false))
                                : QJsonValue();
    return {{"start"_L1, json::isoOffset(from)},
            {"end"_L1, json::isoOffset(to)},
            {"people"_L1, rows},
            {"unknown"_L1, unknown},
            {"common_free"_L1, free}};
}
} // namespace

Task<Result<QStringList>> calendarsMeant(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const QString uid = json::text(parameters, "calendar_uid"_L1);
    if (!uid.isEmpty() && uid != "all"_L1)
        co_return QStringList{uid};
    if (uid.isEmpty()) {
        const Result<QString> usual = co_await calendar->defaultCalendar(cancel);
        if (!usual)
            co_return fail(usual.error());
        co_return QStringList{*usual};
    }
    const Result<QJsonArray> rows = co_await calendar->calendars(Priority::User, cancel);
    if (!rows)
        co_return fail(rows.error());
    QStringList uids;
    for (const QJsonValue &row : *rows)
        uids.append(calendarjson::calendar(row.toObject()).uid);
    co_return uids;
}

Task<Result<OperationResult>> listEvents(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const auto span = calendarparameters::span(parameters, SystemClock().now());
    if (!span)
        co_return fail(span.error());
    const Result<QStringList> uids = co_await calendarsMeant(calendar, parameters, cancel);
    if (!uids)
        co_return fail(uids.error());
    QJsonArray rows;
    for (const QString &uid : *uids) {
        const Result<QJsonArray> events =
            co_await calendar->events(uid, span->first, span->second, Priority::User, true, cancel);
        if (!events)
            co_return fail(events.error());
        for (const QJsonValue &event : *events)
            rows.append(event);
    }
    OperationResult result;
    result.data = inTimeOrder(rows);
    result.rows = int(rows.size());
    co_return result;
}

Task<Result<OperationResult>> createEvent(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<EventChange> event = calendarparameters::change(parameters, std::nullopt);
    if (!event)
        co_return fail(event.error());
    const Result<QStringList> uids = co_await calendarsMeant(calendar, parameters, cancel);
    if (!uids)
        co_return fail(uids.error());
    const QString uid = uids->value(0);
    const NotifyGuests guests = notify(parameters);
    const Result<QJsonObject> row = co_await calendar->create(uid, *event, guests, cancel);
    if (!row)
        co_return fail(row.error());
    co_return singleEvent(*row);
}

Task<Result<MeantEvent>> eventMeant(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<QStringList> uids = co_await calendarsMeant(calendar, parameters, cancel);
    if (!uids)
        co_return fail(uids.error());
    const bool all = json::text(parameters, "recurrence_scope"_L1) == "all"_L1;
    const QString occurrence = all ? QString() : json::text(parameters, "recurrence_id"_L1);
    MeantEvent meant;
    meant.ref = EventRef(uids->value(0), json::text(parameters, "event_uid"_L1), occurrence);
    const EventRef ref = meant.ref;
    const Result<QJsonObject> row = co_await calendar->event(ref, cancel);
    if (!row)
        co_return fail(row.error());
    meant.current = calendarjson::event(*row, calendar->email());
    meant.current.isDetailed = true;
    const Result<RecurrenceScope> scope = calendarparameters::scope(parameters, meant.current.isSeries);
    if (!scope)
        co_return fail(scope.error());
    meant.scope = *scope;
    co_return meant;
}

Task<Result<OperationResult>> updateEvent(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<MeantEvent> meant = co_await eventMeant(calendar, parameters, cancel);
    if (!meant)
        co_return fail(meant.error());
    const Result<EventChange> wanted = calendarparameters::change(parameters, meant->current);
    if (!wanted)
        co_return fail(wanted.error());
    const NotifyGuests guests = notify(parameters);
    const Result<UpdateOutcome> outcome =
        co_await calendar->update(meant->ref, meant->current, *wanted, meant->scope, guests, cancel);
    if (!outcome)
        co_return fail(outcome.error());
    if (outcome->conflict)
        co_return fail(crmparameters::conflictError(*outcome->conflict));
    co_return singleEvent(outcome->saved.record);
}

Task<Result<OperationResult>> deleteEvent(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<MeantEvent> meant = co_await eventMeant(calendar, parameters, cancel);
    if (!meant)
        co_return fail(meant.error());
    const NotifyGuests guests = notify(parameters);
    const Result<Done> removed = co_await calendar->remove(meant->ref, meant->current, meant->scope, guests, cancel);
    if (!removed)
        co_return fail(removed.error());
    OperationResult result = singleEvent({{"uid"_L1, meant->ref.uid},
                                          {"caluid"_L1, meant->ref.calendarUid},
                                          {"recurrenceid"_L1, meant->ref.recurrenceId},
                                          {"deleted"_L1, true}});
    co_return result;
}

Task<Result<OperationResult>> freeBusy(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<QStringList> addresses = emails(parameters);
    if (!addresses)
        co_return fail(addresses.error());
    const auto span = calendarparameters::span(parameters, SystemClock().now());
    if (!span)
        co_return fail(span.error());
    QList<Availability> people;
    for (const QString &address : *addresses) {
        const Result<Availability> person = co_await calendar->availability(address, span->first, span->second, cancel);
        if (!person)
            co_return fail(person.error());
        people.append(*person);
    }
    OperationResult result;
    result.data = together(people, span->first, span->second);
    result.rows = int(people.size());
    co_return result;
}
} // namespace atlas::calendarhandlers
