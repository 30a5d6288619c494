// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarrequests.h"
#include "services/core/clock.h"
#include "services/operations/calendarhandlers.h"
#include "services/operations/calendarparameters.h"
#include "services/operations/requestplan.h"

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the calendar operations would send. They may read, they never write.
namespace atlas::calendarhandlers
{
using namespace calendarparameters;

namespace
{
/// The form as what is in it.
OperationPlan planOfEvent(const QString &summary, const ApiRequest &request, int requests)
{
    OperationPlan plan = planOf(summary, request, requests);
    if (!request.body.isEmpty())
        plan.request.insert("body"_L1, QJsonObject{{"eventdata"_L1, calendarrequests::eventDataIn(request)}});
    return plan;
}

QString scopeWords(RecurrenceScope scope, bool isSeries)
{
    if (!isSeries)
        return u"the event"_s;
    if (scope == RecurrenceScope::All)
        return u"the whole series"_s;
    return scope == RecurrenceScope::This ? u"one occurrence"_s : u"one occurrence and all after it"_s;
}
} // namespace

Task<Result<OperationPlan>> planListEvents(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const auto span = calendarparameters::span(parameters, SystemClock().now());
    if (!span)
        co_return fail(span.error());
    const Result<QStringList> uids = co_await calendarsMeant(calendar, parameters, cancel);
    if (!uids)
        co_return fail(uids.error());
    for (const QString &uid : *uids) {
        const Result<Done> target = calendarrequests::checkUid(uid, u"calendar_uid"_s);
        if (!target)
            co_return fail(target.error());
    }
    if (uids->isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_calendar"_s, u"This account has no calendar."_s);
    const auto parts = calendarrequests::parts(span->first, span->second);
    const ApiRequest first = calendarrequests::events(uids->first(), parts.first().first, parts.first().second, true);
    co_return planOf(
        u"List the events of %1 calendar(s), %2 part(s) of at most 31 days each."_s.arg(uids->size()).arg(parts.size()),
        first, int(uids->size() * parts.size()));
}

Task<Result<OperationPlan>> planCreateEvent(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<EventChange> event = calendarparameters::change(parameters, std::nullopt);
    if (!event)
        co_return fail(event.error());
    const Result<QStringList> uids = co_await calendarsMeant(calendar, parameters, cancel);
    if (!uids)
        co_return fail(uids.error());
    const QString uid = uids->value(0);
    const NotifyGuests guests = notify(parameters);
    const Result<ApiRequest> request = co_await calendar->createRequest(uid, *event, guests, cancel);
    if (!request)
        co_return fail(request.error());
    co_return planOfEvent(u"Create one event and read it."_s, *request, 2);
}

Task<Result<OperationPlan>> planUpdateEvent(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<MeantEvent> meant = co_await eventMeant(calendar, parameters, cancel);
    if (!meant)
        co_return fail(meant.error());
    const Result<EventChange> wanted = calendarparameters::change(parameters, meant->current);
    if (!wanted)
        co_return fail(wanted.error());
    const NotifyGuests guests = notify(parameters);
    const Result<ApiRequest> request =
        co_await calendar->updateRequest(meant->ref, *wanted, meant->scope, guests, cancel);
    if (!request)
        co_return fail(request.error());
    co_return planOfEvent(u"Read the event, change %1 unless somebody else did meanwhile, and read it again."_s.arg(
                              scopeWords(meant->scope, meant->current.isSeries)),
                          *request, 4);
}

Task<Result<OperationPlan>> planDeleteEvent(CalendarService *calendar, QJsonObject parameters, CancelToken cancel)
{
    const Result<MeantEvent> meant = co_await eventMeant(calendar, parameters, cancel);
    if (!meant)
        co_return fail(meant.error());
    const NotifyGuests guests = notify(parameters);
    const Result<ApiRequest> request = co_await calendar->removeRequest(meant->ref, meant->scope, guests, cancel);
    if (!request)
        co_return fail(request.error());
    co_return planOfEvent(u"Read the event and delete %1 unless somebody changed it meanwhile."_s.arg(
                              scopeWords(meant->scope, meant->current.isSeries)),
                          *request, 3);
}

Task<Result<OperationPlan>> planFreeBusy(CalendarService *, QJsonObject parameters, CancelToken)
{
    const Result<QStringList> addresses = emails(parameters);
    if (!addresses)
        co_return fail(addresses.error());
    const auto span = calendarparameters::span(parameters, SystemClock().now());
    if (!span)
        co_return fail(span.error());
    const auto parts = calendarrequests::parts(span->first, span->second);
    const ApiRequest first = calendarrequests::freeBusy(addresses->first(), parts.first().first, parts.first().second);
    co_return planOf(u"Ask when %1 are busy."_s.arg(addresses->join(u", "_s)), first,
                     int(addresses->size() * parts.size()));
}
} // namespace atlas::calendarhandlers
