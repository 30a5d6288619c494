// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarcreate.h"
#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarremove.h"
#include "services/calendar/calendarserviceprivate.h"
#include "services/calendar/calendarupdate.h"
#include "services/calendar/calendarvalidation.h"
#include "services/core/json.h"
#include "services/core/lostwrite.h"

using namespace Qt::Literals::StringLiterals;

// Writing.
namespace atlas
{
namespace
{
ApiError notMoved(ApiError error)
{
    error.kind = error.http == 0 ? ErrorKind::Offline : ErrorKind::Server;
    error.code = u"not_moved"_s;
    error.detail = u"The connection failed and the event is still where it was. It is safe to try again."_s;
    return error;
}

/// A rule is that of a series: one occurrence has none.
Result<Done> checkChange(const EventChange &change, RecurrenceScope scope, const EventRef &ref)
{
    if (change.rule && scope == RecurrenceScope::This && !ref.recurrenceId.isEmpty())
        return fail(
            calendarvalidation::refused(u"recurrence"_s, u"invalid_rule"_s,
                                        u"One occurrence cannot recur by itself: change all or the following."_s));
    const Result<Done> target = calendarrequests::checkRef(ref);
    return target ? calendarvalidation::check(change, false) : target;
}
} // namespace

ApiError eventDeletedMeanwhile(ApiError error)
{
    if (error.kind != ErrorKind::NotFound)
        return error;
    error.code = u"deleted_meanwhile"_s;
    error.detail = u"Somebody deleted the event meanwhile."_s;
    return error;
}

bool mayBeStaleEtag(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::SignedOut:
    case ErrorKind::MissingScope:
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
    case ErrorKind::Cancelled:
        return false;
    default:
        return error.http >= 400 && error.http < 500;
    }
}

Result<Done> checkScope(const EventRef &ref, const CalendarEvent &current, RecurrenceScope scope)
{
    if (scope == RecurrenceScope::All || !ref.recurrenceId.isEmpty() || !current.isSeries)
        return Done{};
    ApiError error(ErrorKind::Usage, u"recurrence_id_required"_s,
                   u"The event is a series: say which occurrence is meant."_s);
    error.field = u"recurrence_id"_s;
    return fail(error);
}

Task<Result<QJsonObject>> CalendarCalls::createData(QString calendarUid, EventChange event, NotifyGuests notify,
                                                    CancelToken cancel)
{
    const Result<Done> target = calendarrequests::checkUid(calendarUid, u"calendar_uid"_s);
    const Result<Done> valid = target ? calendarvalidation::check(event, true) : target;
    if (!valid)
        co_return fail(valid.error());
    if (!event.time->isAllDay && event.time->zone.isEmpty()) { // without one Zoho takes UTC, and series shift with it
        const Result<QString> zone = co_await zoneOf(calendarUid, cancel);
        if (!zone)
            co_return fail(zone.error());
        event.time->zone = *zone;
    }
    QJsonObject data = calendarjson::fields(event);
    data.insert("notify_attendee"_L1, int(notify)); // what Zoho does without it is not documented
    co_return data;
}

Task<Result<QJsonObject>> CalendarService::create(QString calendarUid, EventChange event, NotifyGuests notify,
                                                  CancelToken cancel)
{
    const Result<QJsonObject> data = co_await d->createData(calendarUid, event, notify, cancel);
    if (!data)
        co_return fail(data.error());
    const ApiRequest request = calendarrequests::create(calendarUid, *data);
    EventCreate creation(*d, calendarUid, event, d->clock->now());
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer && !lostwrite::leavesFateOpen(answer.error()))
        co_return fail(answer.error());
    QJsonObject created = answer ? calendarjson::chosen(eventsIn(*answer), {}) : QJsonObject();
    const QString uid = json::text(created, "uid"_L1);
    if (uid.isEmpty()) { // lost, or an answer that tells nothing
        const ApiError lost = answer ? ApiError(ErrorKind::Ambiguous, u"unexpected_answer"_s) : answer.error();
        co_return co_await creation.settle(lost, cancel);
    }
    d->createdHere.insert(uid);
    const EventRef ref(calendarUid, uid);
    const Result<QJsonObject> whole = co_await d->row(ref, cancel); // the answer tells only some of its fields
    if (whole)
        co_return whole;
    if (json::text(created, "caluid"_L1).isEmpty())
        created.insert("caluid"_L1, calendarUid);
    co_return created;
}

Task<Result<UpdateOutcome>> CalendarService::update(EventRef ref, CalendarEvent base, EventChange change,
                                                    RecurrenceScope scope, NotifyGuests notify, CancelToken cancel)
{
    const Result<Done> valid = checkChange(change, scope, ref);
    if (!valid)
        co_return fail(valid.error());
    const QString uid = ref.uid;
    const std::shared_ptr<void> pass = co_await d->lanes.enter(uid);
    EventUpdate job(*d, ref, change, scope, notify);
    co_return co_await job.run(base, cancel);
}

Task<Result<Done>> CalendarService::remove(EventRef ref, CalendarEvent base, RecurrenceScope scope, NotifyGuests notify,
                                           CancelToken cancel)
{
    const Result<Done> target = calendarrequests::checkRef(ref);
    if (!target)
        co_return fail(target.error());
    const QString uid = ref.uid;
    const std::shared_ptr<void> pass = co_await d->lanes.enter(uid);
    EventRemoval job(*d, ref, scope, notify);
    co_return co_await job.run(base, cancel);
}

Task<Result<QJsonObject>> CalendarService::move(EventRef ref, QString destinationUid, CancelToken cancel)
{
    ref.recurrenceId.clear(); // a calendar holds whole series
    const Result<Done> target = calendarrequests::checkRef(ref);
    const Result<Done> place = calendarrequests::checkUid(destinationUid, u"calendar_uid"_s);
    if (!target || !place)
        co_return fail(target ? place.error() : target.error());
    const QString uid = ref.uid;
    const std::shared_ptr<void> pass = co_await d->lanes.enter(uid);
    const ApiRequest request = calendarrequests::move(ref, destinationUid);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer && !lostwrite::leavesFateOpen(answer.error()))
        co_return fail(eventDeletedMeanwhile(answer.error()));
    QJsonObject told = answer ? calendarjson::chosen(eventsIn(*answer), {}) : QJsonObject();
    const QString newUid = json::text(told, "uid"_L1);
    const EventRef there(destinationUid, newUid.isEmpty() ? uid : newUid);
    const Result<QJsonObject> moved = co_await d->row(there, cancel);
    if (moved)
        co_return moved;
    if (!newUid.isEmpty()) {
        told.insert("caluid"_L1, destinationUid);
        co_return told;
    }
    const ApiError lost = answer ? ApiError(ErrorKind::Ambiguous, u"unexpected_answer"_s) : answer.error();
    const Result<QJsonObject> left = co_await d->row(ref, cancel);
    co_return fail(left ? notMoved(lost) : lostwrite::unknownFate(lost));
}

Task<Result<ApiRequest>> CalendarService::createRequest(QString calendarUid, EventChange event, NotifyGuests notify,
                                                        CancelToken cancel)
{
    const Result<QJsonObject> data = co_await d->createData(calendarUid, event, notify, cancel);
    if (!data)
        co_return fail(data.error());
    co_return calendarrequests::create(calendarUid, *data);
}

Task<Result<ApiRequest>> CalendarService::updateRequest(EventRef ref, EventChange change, RecurrenceScope scope,
                                                        NotifyGuests notify, CancelToken cancel)
{
    const Result<Done> valid = checkChange(change, scope, ref);
    if (!valid)
        co_return fail(valid.error());
    EventUpdate job(*d, ref, change, scope, notify);
    co_return co_await job.planned(cancel);
}

Task<Result<ApiRequest>> CalendarService::removeRequest(EventRef ref, RecurrenceScope scope, NotifyGuests notify,
                                                        CancelToken cancel)
{
    const Result<Done> target = calendarrequests::checkRef(ref);
    if (!target)
        co_return fail(target.error());
    EventRemoval job(*d, ref, scope, notify);
    co_return co_await job.planned(cancel);
}
} // namespace atlas
