// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarremove.h"

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarseries.h"
#include "services/core/lostwrite.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError eventNotDeleted(ApiError error)
{
    error.kind = error.http == 0 ? ErrorKind::Offline : ErrorKind::Server;
    error.code = u"not_deleted"_s;
    error.detail = u"The connection failed and the event is still there. It is safe to try again."_s;
    return error;
}

/// A base without uid: nobody saw it.
bool isAsSeen(const CalendarEvent &base, const CalendarEvent &current)
{
    if (base.uid.isEmpty())
        return true;
    const bool comparable = base.recurrenceId == current.recurrenceId;
    return base.title.simplified() == current.title.simplified() &&
           (!comparable || calendarseries::sameTime(base.time, current.time));
}
} // namespace

EventRemoval::EventRemoval(CalendarCalls &calls, EventRef ref, RecurrenceScope scope, NotifyGuests notify)
    : m_calls(calls)
    , m_ref(std::move(ref))
    , m_scope(scope)
    , m_notify(notify)
{
    if (m_scope == RecurrenceScope::All)
        m_ref.recurrenceId.clear();
}

Task<Result<CalendarEvent>> EventRemoval::read(CancelToken cancel)
{
    const Result<QJsonObject> row = co_await m_calls.row(m_ref, cancel);
    if (!row)
        co_return fail(eventDeletedMeanwhile(row.error()));
    const CalendarEvent current = calendarjson::event(*row, m_calls.email);
    const Result<Done> scope = checkScope(m_ref, current, m_scope);
    if (!scope)
        co_return fail(scope.error());
    co_return current;
}

ApiRequest EventRemoval::request(const CalendarEvent &current) const
{
    return isPart() ? calendarrequests::removeOccurrences(m_ref, current.etag, m_scope, m_notify)
                    : calendarrequests::removeWhole(m_ref, current.etag);
}

Task<Result<ApiRequest>> EventRemoval::planned(CancelToken cancel)
{
    const Result<CalendarEvent> current = co_await read(cancel);
    if (!current)
        co_return fail(current.error());
    co_return request(*current);
}

Task<Result<Done>> EventRemoval::run(CalendarEvent base, CancelToken cancel)
{
    Result<CalendarEvent> current = co_await read(cancel);
    for (bool again = false;; again = true) {
        if (!current)
            co_return fail(current.error());
        if (!isAsSeen(base, *current))
            co_return fail(ErrorKind::Conflict, u"changed_meanwhile"_s,
                           u"Somebody changed the event meanwhile: look at it before deleting it."_s);
        const ApiRequest sent = request(*current);
        const Result<QJsonObject> answer = co_await m_calls.client->json(sent, cancel);
        if (answer)
            co_return Done{};
        const CalendarEvent before = *current;
        const ApiError refusal = answer.error();
        if (lostwrite::leavesFateOpen(refusal))
            co_return co_await settle(refusal, before, cancel);
        if (again || !mayBeStaleEtag(refusal))
            co_return fail(eventDeletedMeanwhile(refusal));
        current = co_await read(cancel);
        if (current && current->etag == before.etag)
            co_return fail(refusal);
    }
}

/// An occurrence is looked for in the list, which has those that take place only.
Task<Result<Done>> EventRemoval::settle(ApiError lost, CalendarEvent before, CancelToken cancel)
{
    if (isPart()) {
        const EventTime around = before.time;
        const Result<QJsonObject> left = co_await m_calls.listed(m_ref, around, cancel);
        if (left && left->isEmpty())
            co_return Done{};
        co_return fail(left ? eventNotDeleted(lost) : lostwrite::unknownFate(lost));
    }
    const Result<QJsonObject> left = co_await m_calls.row(m_ref, cancel);
    if (!left && left.error().kind == ErrorKind::NotFound)
        co_return Done{};
    co_return fail(left ? eventNotDeleted(lost) : lostwrite::unknownFate(lost));
}
} // namespace atlas
