// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarupdate.h"

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarseries.h"
#include "services/calendar/calendarvalidation.h"
#include "services/calendar/eventrule.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostLostEventUpdates = 2; ///< as often as verifiedUpdate reads again

ApiError eventChangedByOthers(const ApiError &cause)
{
    ApiError error = cause;
    error.kind = ErrorKind::Conflict;
    error.code = u"changed_by_others"_s;
    error.detail = u"Somebody else changed the event at the same time."_s;
    return error;
}

/// What a row of a list does not tell, or not for certain.
QStringList untold(const CalendarEvent &base)
{
    QStringList names{u"zone"_s}; // spelt in several ways
    if (base.isDetailed)
        return names;
    names << u"description"_s << u"attendees"_s << u"reminders"_s << u"url"_s << u"is_free"_s;
    if (base.rule.isEmpty())
        names << u"rule"_s;
    return names;
}
} // namespace

EventUpdate::EventUpdate(CalendarCalls &calls, EventRef ref, EventChange change, RecurrenceScope scope,
                         NotifyGuests notify)
    : m_calls(calls)
    , m_ref(std::move(ref))
    , m_change(std::move(change))
    , m_scope(scope)
    , m_notify(notify)
{
    if (m_scope == RecurrenceScope::All)
        m_ref.recurrenceId.clear(); // the master is meant
}

VersionedRecord EventUpdate::versioned() const
{
    const CalendarEvent event = calendarjson::event(m_current, m_calls.email);
    VersionedRecord record;
    record.record = calendarjson::editedFields(event);
    record.version = event.etag;
    record.changedBy = event.modifiedBy;
    record.changedAt = event.modifiedAt.toString(Qt::ISODate);
    return record;
}

Task<Result<VersionedRecord>> EventUpdate::read(CancelToken cancel)
{
    if (m_waiting) {
        m_current = *std::exchange(m_waiting, std::nullopt);
        co_return versioned();
    }
    const Result<QJsonObject> row = co_await m_calls.row(m_ref, cancel);
    if (!row)
        co_return fail(row.error());
    m_current = *row;
    co_return versioned();
}

Task<Result<CalendarEvent>> EventUpdate::prepare(CalendarEvent base, CancelToken cancel)
{
    const Result<QJsonObject> row = co_await m_calls.row(m_ref, cancel);
    if (!row)
        co_return fail(row.error());
    m_current = *row;
    m_waiting = *row;
    CalendarEvent current = calendarjson::event(*row, m_calls.email);
    const Result<Done> scope = checkScope(m_ref, current, m_scope);
    if (!scope)
        co_return fail(scope.error());
    if (m_change.time && !m_change.time->isAllDay && m_change.time->zone.isEmpty()) {
        m_change.time->zone = current.time.zone;
        if (current.time.zone.isEmpty()) {
            const QString calendarUid = m_ref.calendarUid;
            const Result<QString> zone = co_await m_calls.zoneOf(calendarUid, cancel);
            if (!zone)
                co_return fail(zone.error());
            m_change.time->zone = *zone;
        }
    }
    const std::optional<QString> ruleWanted = m_change.rule;
    settleSeries(current, base);
    if (m_change.rule != ruleWanted && isPart()) {
        const Result<Done> counted = co_await settleCount(current, cancel);
        if (!counted)
            co_return fail(counted.error());
    }
    co_return current;
}

/// A rule that is sent as it was read means what is left of it; one that moved along is a new one to Zoho.
Task<Result<Done>> EventUpdate::settleCount(CalendarEvent current, CancelToken cancel)
{
    if (!current.rule.contains("COUNT="_L1, Qt::CaseInsensitive))
        co_return Done{};
    const EventRef whole(m_ref.calendarUid, m_ref.uid);
    const Result<QJsonObject> row = co_await m_calls.row(whole, cancel);
    if (!row)
        co_return fail(row.error());
    const QDate first = calendarseries::firstDay(calendarjson::event(*row, {}).time);
    const QDate here = calendarseries::firstDay(current.time);
    const QDate there = calendarseries::firstDay(*m_change.time);
    m_change.rule = eventrule::moved(eventrule::remaining(current.rule, first, here), here, there);
    co_return Done{};
}

/// A series that is moved from one of its occurrences moves as far as that one, and so do the days of its rule.
void EventUpdate::settleSeries(const CalendarEvent &current, const CalendarEvent &base)
{
    if (!m_change.time || current.rule.isEmpty() || (isPart() && m_scope == RecurrenceScope::This))
        return;
    const bool fromOccurrence = m_scope == RecurrenceScope::All && !base.recurrenceId.isEmpty();
    if (fromOccurrence)
        m_change.time = calendarseries::seriesTime(current.time, base.time, *m_change.time);
    const QString rule = eventrule::moved(current.rule, calendarseries::firstDay(current.time),
                                          calendarseries::firstDay(*m_change.time));
    if (!m_change.rule && rule != current.rule)
        m_change.rule = rule;
}

/// What the person saw, completed with what is there now where they saw nothing.
QJsonObject EventUpdate::seen(const CalendarEvent &base, const CalendarEvent &current) const
{
    if (base.uid.isEmpty())
        return {};
    QJsonObject known = calendarjson::editedFields(base);
    const QJsonObject now = calendarjson::editedFields(current);
    QStringList names = untold(base);
    if (base.recurrenceId != current.recurrenceId) // one occurrence was seen, all are meant
        names << u"start"_s << u"end"_s << u"all_day"_s << u"rule"_s;
    for (const QString &name : std::as_const(names))
        known.insert(name, now.value(name));
    return known;
}

Task<Result<UpdateOutcome>> EventUpdate::run(CalendarEvent base, CancelToken cancel)
{
    const Result<CalendarEvent> current = co_await prepare(base, cancel);
    if (!current)
        co_return fail(eventDeletedMeanwhile(current.error()));
    const QJsonObject before = seen(base, *current);
    const QJsonObject wanted = calendarjson::editedFields(m_change);
    Result<UpdateOutcome> outcome = co_await verifiedUpdate(*this, before, wanted, cancel);
    if (!outcome)
        co_return fail(eventDeletedMeanwhile(outcome.error()));
    VersionedRecord &told = outcome->conflict ? outcome->conflict->theirs : outcome->saved;
    told.record = m_current;
    co_return outcome;
}

Task<Result<ApiRequest>> EventUpdate::planned(CancelToken cancel)
{
    const CalendarEvent asItIs;
    const Result<CalendarEvent> current = co_await prepare(asItIs, cancel);
    if (!current)
        co_return fail(eventDeletedMeanwhile(current.error()));
    const QJsonObject wanted = calendarjson::editedFields(m_change);
    const Result<Done> valid = co_await validate(wanted, cancel);
    if (!valid)
        co_return fail(valid.error());
    co_return request();
}

Task<Result<Done>> EventUpdate::validate(QJsonObject, CancelToken)
{
    const bool hasGuests = !m_current.value("attendees"_L1).toArray().isEmpty();
    if (m_change.attendees && m_change.attendees->isEmpty() && hasGuests)
        co_return fail(calendarvalidation::refused(u"attendees"_s, u"last_attendee"_s,
                                                   u"Zoho Calendar does not let the last attendee be removed."_s));
    co_return Done{};
}

ApiRequest EventUpdate::request() const
{
    QJsonObject data = calendarjson::merged(calendarjson::writable(m_current), m_change);
    data.insert("etag"_L1, json::id(m_current.value("etag"_L1)));
    data.insert("notify_attendee"_L1, int(m_notify));
    if (isPart()) {
        data.insert("recurrenceid"_L1, m_ref.recurrenceId);
        data.insert("recurrence_edittype"_L1, calendarrequests::editType(m_scope));
        if (m_scope == RecurrenceScope::This)
            data.remove("rrule"_L1); // of the series
    } else if (!calendarjson::event(m_current, {}).rule.isEmpty()) {
        data.insert("recurrence_edittype"_L1, calendarrequests::editType(RecurrenceScope::All));
    }
    return calendarrequests::update(m_ref, data);
}

Task<Result<VersionedRecord>> EventUpdate::write(QJsonObject, QString version, CancelToken cancel)
{
    const ApiRequest sent = request();
    const Result<QJsonObject> answer = co_await m_calls.client->json(sent, cancel);
    if (!answer) {
        const ApiError judgement = co_await judged(answer.error(), version, cancel);
        co_return fail(judgement);
    }
    const QJsonObject told = *answer;
    co_return co_await confirmed(told, cancel);
}

/// Whether the write is to be tried again after a look at what there is now (Conflict), or what else it failed for.
Task<ApiError> EventUpdate::judged(ApiError error, QString version, CancelToken cancel)
{
    if (lostwrite::leavesFateOpen(error)) {
        if (isPart() && m_scope == RecurrenceScope::Following)
            co_return lostwrite::unknownFate(error);
        co_return m_lost++ < mostLostEventUpdates ? eventChangedByOthers(error) : lostwrite::unknownFate(error);
    }
    if (!mayBeStaleEtag(error))
        co_return error;
    const Result<QJsonObject> now = co_await m_calls.row(m_ref, cancel);
    if (!now)
        co_return now.error();
    if (json::id(now->value("etag"_L1)) == version)
        co_return error;
    m_waiting = *now;
    co_return eventChangedByOthers(error);
}

/// The event as it is after the write, read again: the answer tells only some of its fields.
Task<Result<VersionedRecord>> EventUpdate::confirmed(QJsonObject answer, CancelToken cancel)
{
    const QJsonObject told = calendarjson::chosen(eventsIn(answer), m_ref.recurrenceId);
    const QString uid = json::text(told, "uid"_L1);
    if (!uid.isEmpty() && uid != m_ref.uid) // the later part of a series that was split
        m_ref = EventRef(m_ref.calendarUid, uid);
    const EventRef changed = m_ref;
    const Result<QJsonObject> row = co_await m_calls.row(changed, cancel);
    if (row) {
        m_current = *row;
        co_return versioned();
    }
    for (auto it = told.constBegin(); it != told.constEnd(); ++it)
        m_current.insert(it.key(), it.value());
    co_return versioned();
}
} // namespace atlas
