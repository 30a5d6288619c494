// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;

// Writes: what Zoho confirmed goes into the store. Zoho has the change: a store that cannot keep it is no reason to
// report it as failed. The next refresh will.
namespace atlas
{
Task<Result<Done>> CalendarRepository::Private::reread(QString calendarUid, CancelToken cancel)
{
    mirror.outdate(calendarUid);
    QList<CalendarMonth> months;
    const QList<QDate> fresh = refreshed();
    for (const QDate &first : fresh) {
        const CalendarMonth month{calendarUid, first};
        if (mirror.month(month).readAt.isValid())
            months.append(month);
    }
    co_return co_await readMonths(months, Priority::User, cancel);
}

Task<Result<Done>> CalendarRepository::Private::keep(QJsonObject row, bool wasSeries, CancelToken cancel)
{
    const CalendarEvent event = calendarjson::event(row, service.email());
    if (event.isSeries && !wasSeries) // it takes place as its occurrences from now on
        co_await mirror.removeEvent(event.calendarUid, event.uid, {});
    const Result<Done> kept = co_await mirror.putEvent(row);
    if (event.isSeries || wasSeries) {
        const QString calendarUid = event.calendarUid;
        co_await reread(calendarUid, cancel);
    }
    announceIfMoved();
    co_return kept;
}

Task<Result<CalendarEvent>> CalendarRepository::create(QString calendarUid, EventChange event, NotifyGuests notify,
                                                       CancelToken cancel)
{
    Private::Work work(*d, true);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const Result<QJsonObject> row = co_await d->service.create(calendarUid, event, notify, cancel);
    work.answered();
    if (!row)
        co_return fail(row.error());
    const QJsonObject stored = *row;
    co_await d->keep(stored, false, cancel);
    CalendarEvent created = calendarjson::event(stored, d->service.email());
    created.isDetailed = true;
    co_return created;
}

Task<Result<UpdateOutcome>> CalendarRepository::update(CalendarEvent base, EventChange change, RecurrenceScope scope,
                                                       NotifyGuests notify, CancelToken cancel)
{
    Private::Work work(*d, true);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const EventRef ref(base.calendarUid, base.uid, base.recurrenceId);
    const Result<UpdateOutcome> outcome = co_await d->service.update(ref, base, change, scope, notify, cancel);
    work.answered();
    if (outcome) {
        const QJsonObject row = outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record;
        co_await d->keep(row, base.isSeries, cancel);
        co_return outcome;
    }
    if (outcome.error().code == "deleted_meanwhile"_L1) {
        const QString gone = scope == RecurrenceScope::All ? QString() : base.recurrenceId;
        co_await d->mirror.removeEvent(base.calendarUid, base.uid, gone);
        d->announceIfMoved();
    }
    co_return outcome;
}

Task<Result<Done>> CalendarRepository::remove(CalendarEvent base, RecurrenceScope scope, NotifyGuests notify,
                                              CancelToken cancel)
{
    Private::Work work(*d, true);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const EventRef ref(base.calendarUid, base.uid, base.recurrenceId);
    const Result<Done> removed = co_await d->service.remove(ref, base, scope, notify, cancel);
    work.answered();
    if (!removed && removed.error().code != "deleted_meanwhile"_L1)
        co_return removed;
    const QString gone = scope == RecurrenceScope::All ? QString() : base.recurrenceId;
    co_await d->mirror.removeEvent(base.calendarUid, base.uid, gone);
    if (base.isSeries) {
        const QString calendarUid = base.calendarUid;
        co_await d->reread(calendarUid, cancel);
    }
    d->announceIfMoved();
    co_return removed;
}

Task<Result<CalendarEvent>> CalendarRepository::move(CalendarEvent event, QString destinationUid, CancelToken cancel)
{
    Private::Work work(*d, true);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const EventRef ref(event.calendarUid, event.uid, event.recurrenceId);
    const Result<QJsonObject> row = co_await d->service.move(ref, destinationUid, cancel);
    work.answered();
    if (!row)
        co_return fail(row.error());
    const QJsonObject stored = *row;
    co_await d->mirror.removeEvent(event.calendarUid, event.uid, {});
    co_await d->keep(stored, event.isSeries, cancel);
    CalendarEvent moved = calendarjson::event(stored, d->service.email());
    moved.isDetailed = true;
    co_return moved;
}

Task<Result<Availability>> CalendarRepository::availability(QString email, QDateTime from, QDateTime to,
                                                            CancelToken cancel)
{
    const Private::Work work(*d);
    co_return co_await d->service.availability(email, from, to, cancel);
}
} // namespace atlas
