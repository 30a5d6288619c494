// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/calendaroperations.h"

#include "services/operations/calendarhandlers.h"
#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using CalendarHandler = Task<Result<OperationResult>> (*)(CalendarService *, QJsonObject, CancelToken);
using CalendarPlanner = Task<Result<OperationPlan>> (*)(CalendarService *, QJsonObject, CancelToken);

Operation calendarOperation(const QString &name, OperationKind kind, const QString &summary)
{
    Operation operation;
    operation.name = name;
    operation.app = App::Calendar;
    operation.kind = kind;
    operation.summary = summary;
    operation.needsConfirmation = kind != OperationKind::Read;
    return operation;
}

void bindCalendar(Operation &operation, CalendarService *calendar, CalendarHandler run, CalendarPlanner plan)
{
    operation.run = [calendar, run](QJsonObject p, CancelToken cancel) { return run(calendar, std::move(p), cancel); };
    operation.plan = [calendar, plan](QJsonObject p, CancelToken cancel) {
        return plan(calendar, std::move(p), cancel);
    };
}

QJsonObject typedAs(QLatin1StringView type)
{
    return {{"type"_L1, QString(type)}};
}

/// A text that may be empty: that clears it.
QJsonObject clearable(const QString &description)
{
    return {{"type"_L1, u"string"_s}, {"description"_L1, description}};
}

QJsonObject rangeProperties()
{
    return {{"start"_L1, schema::text(u"first day (yyyy-MM-dd) or instant (RFC 3339); without it today"_s)},
            {"end"_L1, schema::text(u"last day, included, or instant; without it seven days after the start"_s)}};
}

QJsonObject eventProperties()
{
    return {
        {"title"_L1, schema::text(u"title of the event"_s)},
        {"start"_L1, schema::text(u"day (yyyy-MM-dd: all-day), instant (RFC 3339), or time without an offset "
                                  "(2026-03-04T10:00: of timezone)"_s)},
        {"end"_L1, schema::text(u"as start; of all-day events the last day. Without it as long as before, or an "
                                "hour, or a day"_s)},
        {"timezone"_L1, schema::text(u"IANA name of the zone whose clock rules the event; without it the event's, or "
                                     "this computer's"_s)},
        {"all_day"_L1, QJsonObject{{"type"_L1, u"boolean"_s},
                                   {"description"_L1, u"whole days; without it told by the form of start"_s}}},
        {"attendees"_L1, schema::textList(u"addresses of all who are invited"_s)},
        {"location"_L1, clearable(u"where it is, up to 255 characters"_s)},
        {"description"_L1, clearable(u"plain text, up to 10000 characters"_s)},
        {"recurrence"_L1, schema::text(u"rule of RFC 5545, as FREQ=WEEKLY;BYDAY=WE; none: it does not recur"_s)},
        {"reminders"_L1, schema::textList(u"minutes before the start, as 10 or email:60; none: no reminder"_s)},
        {"notify"_L1, schema::choice({u"nobody"_s, u"guests"_s, u"everybody"_s},
                                     u"whom Zoho writes to about it; without it nobody"_s)},
    };
}

QJsonObject withCalendar(QJsonObject properties, bool mayBeAll)
{
    const QString usual = u"uid of the calendar; without it the default calendar"_s;
    properties.insert("calendar_uid"_L1, schema::text(mayBeAll ? usual + u"; all: every calendar"_s : usual));
    return properties;
}

QJsonObject withTarget(QJsonObject properties)
{
    properties.insert("event_uid"_L1, schema::text(u"uid of the event"_s));
    properties.insert("recurrence_scope"_L1, schema::choice({u"this"_s, u"following"_s, u"all"_s},
                                                            u"how much of a series is meant; needed for a series"_s));
    properties.insert("recurrence_id"_L1,
                      schema::textLike(u"^[0-9]{8}(T[0-9]{6}Z)?$"_s,
                                       u"recurrenceid of the occurrence; needed for this and following"_s));
    return withCalendar(properties, false);
}

QJsonObject eventSchema()
{
    return {{"type"_L1, u"object"_s},
            {"properties"_L1, QJsonObject{{"uid"_L1, typedAs("string"_L1)},
                                          {"caluid"_L1, typedAs("string"_L1)},
                                          {"recurrenceid"_L1, typedAs("string"_L1)},
                                          {"title"_L1, typedAs("string"_L1)},
                                          {"isallday"_L1, typedAs("boolean"_L1)},
                                          {"dateandtime"_L1, typedAs("object"_L1)},
                                          {"attendees"_L1, typedAs("array"_L1)}}}};
}

QJsonObject described(QJsonObject schema, const QString &description)
{
    schema.insert("description"_L1, description);
    return schema;
}

QString readScope()
{
    return u"ZohoCalendar.event.READ"_s;
}

QString calendarsScope()
{
    return u"ZohoCalendar.calendar.READ"_s;
}

Operation listEventsOperation(CalendarService *calendar)
{
    Operation operation = calendarOperation(u"calendar_list_events"_s, OperationKind::Read,
                                            u"Lists events and occurrences of series, in time order."_s);
    operation.parameters = schema::parameters(withCalendar(rangeProperties(), true), {});
    operation.result = {{"type"_L1, u"array"_s},
                        {"items"_L1, eventSchema()},
                        {"description"_L1, u"events with Zoho's field names; recurrenceid tells occurrences apart"_s}};
    operation.scopes = {calendarsScope(), readScope()};
    operation.requestCost = u"1 per calendar and 31 days, and 1 for the calendars"_s;
    bindCalendar(operation, calendar, calendarhandlers::listEvents, calendarhandlers::planListEvents);
    return operation;
}

Operation createEventOperation(CalendarService *calendar)
{
    Operation operation =
        calendarOperation(u"calendar_create_event"_s, OperationKind::Create,
                          u"Creates one event or series after checking it; never creates it twice."_s);
    operation.parameters = schema::parameters(withCalendar(eventProperties(), false), {u"title"_s, u"start"_s});
    operation.result = described(eventSchema(), u"the event as Zoho Calendar stored it"_s);
    operation.scopes = {calendarsScope(), readScope(), u"ZohoCalendar.event.CREATE"_s};
    operation.requestCost = u"2, and 1 for the calendars"_s;
    bindCalendar(operation, calendar, calendarhandlers::createEvent, calendarhandlers::planCreateEvent);
    return operation;
}

Operation updateEventOperation(CalendarService *calendar)
{
    Operation operation =
        calendarOperation(u"calendar_update_event"_s, OperationKind::Update,
                          u"Changes an event, or this, the following or all occurrences of a series: reads it, merges "
                          "and writes it whole unless somebody else changed the same."_s);
    operation.parameters = schema::parameters(withTarget(eventProperties()), {u"event_uid"_s});
    operation.result = described(eventSchema(), u"the event after the change"_s);
    operation.scopes = {calendarsScope(), readScope(), u"ZohoCalendar.event.UPDATE"_s};
    operation.requestCost = u"4, and 1 for the calendars"_s;
    bindCalendar(operation, calendar, calendarhandlers::updateEvent, calendarhandlers::planUpdateEvent);
    return operation;
}

Operation deleteEventOperation(CalendarService *calendar)
{
    Operation operation =
        calendarOperation(u"calendar_delete_event"_s, OperationKind::Delete,
                          u"Deletes an event, or this, the following or all occurrences of a series."_s);
    const QJsonObject notify{{"notify"_L1, eventProperties().value("notify"_L1)}};
    operation.parameters = schema::parameters(withTarget(notify), {u"event_uid"_s});
    operation.result = {{"type"_L1, u"object"_s}, {"description"_L1, u"what was deleted: uid, caluid, recurrenceid"_s}};
    operation.scopes = {calendarsScope(), readScope(), u"ZohoCalendar.event.DELETE"_s};
    operation.requestCost = u"3, and 1 for the calendars"_s;
    bindCalendar(operation, calendar, calendarhandlers::deleteEvent, calendarhandlers::planDeleteEvent);
    return operation;
}

Operation freeBusyOperation(CalendarService *calendar)
{
    Operation operation = calendarOperation(
        u"calendar_get_freebusy"_s, OperationKind::Read,
        u"Tells when people are busy and when all are free; whoever shares nothing is unknown, never free."_s);
    QJsonObject properties = rangeProperties();
    properties.insert("email"_L1, schema::textList(u"address of one person, or of several"_s));
    operation.parameters = schema::parameters(properties, {u"email"_s});
    operation.result = {{"type"_L1, u"object"_s},
                        {"description"_L1, u"people with status (known, not_shared, unknown) and busy stretches; "
                                           "unknown: who is not known; common_free: when all are free, null where "
                                           "somebody is not known"_s}};
    operation.scopes = {u"ZohoCalendar.freebusy.READ"_s};
    operation.requestCost = u"1 per person and 31 days"_s;
    bindCalendar(operation, calendar, calendarhandlers::freeBusy, calendarhandlers::planFreeBusy);
    return operation;
}
} // namespace

QList<Operation> calendarOperations(CalendarService *calendar)
{
    return {listEventsOperation(calendar), createEventOperation(calendar), updateEventOperation(calendar),
            deleteEventOperation(calendar), freeBusyOperation(calendar)};
}
} // namespace atlas
