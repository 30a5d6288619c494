// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarrepository.h"

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarrepositoryprivate.h"
#include "services/calendar/calendarrows.h"

#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

// Reading.
namespace atlas
{
namespace
{
constexpr qint64 freshSeconds = 15 * 60;
constexpr qsizetype monthsAtOnce = 4;
/// Of those looked at: each is one request for each calendar every quarter of an hour.
constexpr qsizetype mostShownMonths = 6;

QString calendarValueName(const QString &name)
{
    return u"calendar/value/"_s + name;
}

/// This calendar cannot be read by this person, or not any more: it has nothing to show.
bool isNotForUs(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

/// Zoho stumbles over one calendar: the others can still be read.
bool otherCalendarsMayGoOn(const ApiError &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::Server || error.kind == ErrorKind::Decode ||
           error.kind == ErrorKind::Usage;
}
} // namespace

CalendarRepository::Private::Private(CalendarRepository *owner, CalendarService &calendar, Store &cache,
                                     const Clock &time, QString account)
    : q(owner)
    , service(calendar)
    , store(cache)
    , clock(time)
    , accountId(account)
    , mirror(cache, account)
{
    QObject::connect(&store, &Store::movedAside, q, [this] { mirror.forget(); });
}

CalendarRepository::CalendarRepository(CalendarService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

CalendarRepository::~CalendarRepository() = default;

CalendarService &CalendarRepository::service() const
{
    return d->service;
}

QString CalendarRepository::accountId() const
{
    return d->accountId;
}

bool CalendarRepository::isRefreshing() const
{
    return d->refreshing || d->busy > 0;
}

void CalendarRepository::Private::announce()
{
    announced = mirror.revision();
    Q_EMIT q->changed(mirror.snapshot(refreshed()));
}

void CalendarRepository::Private::announceIfMoved()
{
    if (announced != mirror.revision())
        announce();
}

Task<Result<Done>> CalendarRepository::Private::load()
{
    const QString email = service.email();
    co_return co_await mirror.load(email);
}

Task<Result<CalendarSnapshot>> CalendarRepository::load()
{
    const Private::Work work(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return d->mirror.snapshot(d->refreshed());
}

Task<Result<QByteArray>> CalendarRepository::value(QString name)
{
    co_return co_await d->store.value(d->accountId, calendarValueName(name));
}

Task<Result<Done>> CalendarRepository::setValue(QString name, QByteArray value)
{
    co_return co_await d->store.setValue(d->accountId, calendarValueName(name), value);
}

QList<QDate> CalendarRepository::Private::refreshed() const
{
    const QDate now = calendarrows::monthOf(clock.now().toUTC().date());
    QList<QDate> months{now, now.addMonths(1), now.addMonths(-1)};
    for (const QDate &month : shown) {
        if (!months.contains(month))
            months.append(month);
    }
    return months;
}

QList<CalendarMonth> CalendarRepository::Private::due(const QList<QDate> &months, bool byTag) const
{
    const QDateTime now = clock.now();
    QList<CalendarMonth> found;
    for (const QDate &first : months) {
        for (const Calendar &calendar : mirror.calendars()) {
            const CalendarMonth month{calendar.uid, first};
            const CalendarMonthRead read = mirror.month(month);
            const bool isOld = !read.readAt.isValid() || std::abs(read.readAt.secsTo(now)) >= freshSeconds;
            const bool hasChanged = byTag && (calendar.tag.isEmpty() || calendar.tag != read.tag);
            if (isOld || read.isStale || hasChanged)
                found.append(month);
        }
    }
    return found;
}

Task<Result<Done>> CalendarRepository::Private::readCalendars(Priority priority, CancelToken cancel)
{
    const QDateTime begun = clock.now();
    const Result<QJsonArray> rows = co_await service.calendars(priority, cancel);
    if (!rows)
        co_return fail(rows.error());
    const QJsonArray read = *rows;
    co_return co_await mirror.putCalendars(read, begun);
}

/// A read during which a write of ours began or ended may have what was before it: again, for either at most once.
Task<Result<Done>> CalendarRepository::Private::readMonth(CalendarMonth month, Priority priority, CancelToken cancel)
{
    const auto span = calendarrows::spanOf(month.first);
    constexpr int mostRepeats = 2;
    for (int repeats = 0;; ++repeats) {
        QString tag;
        for (const Calendar &calendar : mirror.calendars()) {
            if (calendar.uid == month.calendarUid)
                tag = calendar.tag;
        }
        const qint64 before = writes;
        const QDateTime begun = clock.now();
        const QString calendarUid = month.calendarUid;
        const Result<QJsonArray> rows =
            co_await service.events(calendarUid, span.first, span.second, priority, true, cancel);
        if (!rows && !isNotForUs(rows.error()))
            co_return fail(rows.error());
        if (before != writes && repeats < mostRepeats)
            continue;
        const QJsonArray read = rows.value_or(QJsonArray());
        co_return co_await mirror.putMonth(month, read, tag, begun);
    }
}

Task<Result<Done>> CalendarRepository::Private::readMonths(QList<CalendarMonth> months, Priority priority,
                                                           CancelToken cancel)
{
    Result<Done> outcome = Done{};
    for (qsizetype from = 0; from < months.size(); from += monthsAtOnce) {
        std::vector<Task<Result<Done>>> readings;
        const QList<CalendarMonth> part = months.mid(from, monthsAtOnce);
        for (const CalendarMonth &month : part)
            readings.push_back(readMonth(month, priority, cancel));
        bool mayGoOn = true;
        for (Task<Result<Done>> &reading : readings) {
            const Result<Done> read = co_await reading;
            if (read)
                continue;
            mayGoOn = mayGoOn && otherCalendarsMayGoOn(read.error());
            if (outcome)
                outcome = read;
        }
        announceIfMoved();
        if (!mayGoOn)
            break;
    }
    co_return outcome;
}

Task<Result<Done>> CalendarRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    const Result<Done> calendars = co_await readCalendars(priority, cancel);
    if (!calendars)
        co_return fail(calendars.error());
    const QList<CalendarMonth> months = due(refreshed(), true);
    const Result<Done> read = co_await readMonths(months, priority, cancel);
    announce();
    co_return read;
}

Task<Result<Done>> CalendarRepository::refresh(Priority priority, CancelToken cancel)
{
    const Private::Work work(*d); // also while it waits for another
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &CalendarRepository::refreshingChanged);
        const bool abandoned = !d->lastRefresh && d->lastRefresh.error().kind == ErrorKind::Cancelled;
        if (!d->refreshing && !(abandoned && !cancel.isCancelled()))
            co_return Result<Done>(d->lastRefresh); // a copy: QCoro 0.8 moves out of what is named here
    }
    d->refreshing = true;
    Q_EMIT refreshingChanged(true);
    d->lastRefresh = co_await d->refreshOnce(priority, cancel);
    d->refreshing = false;
    const Result<Done> outcome = d->lastRefresh;
    Q_EMIT refreshingChanged(false);
    co_return outcome;
}

Task<Result<Done>> CalendarRepository::readRange(QDate from, QDate to, CancelToken cancel)
{
    const Private::Work work(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    // A day of some zone reaches into the day before or after in UTC.
    const QList<QDate> months = calendarrows::monthsBetween(from.addDays(-1), to.addDays(1));
    for (const QDate &month : months) {
        d->shown.removeAll(month);
        d->shown.prepend(month);
    }
    d->shown.resize(std::min(d->shown.size(), std::max(mostShownMonths, months.size())));
    if (!d->mirror.calendarsReadAt().isValid()) {
        const Result<Done> calendars = co_await d->readCalendars(Priority::User, cancel);
        if (!calendars)
            co_return fail(calendars.error());
    }
    const QList<CalendarMonth> wanted = d->due(months, false);
    co_return co_await d->readMonths(wanted, Priority::User, cancel);
}

Task<Result<CalendarEvent>> CalendarRepository::details(CalendarEvent event, CancelToken cancel)
{
    const Private::Work work(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const EventRef ref(event.calendarUid, event.uid, event.recurrenceId);
    const Result<QJsonObject> row = co_await d->service.event(ref, cancel);
    if (!row) {
        if (row.error().kind == ErrorKind::NotFound)
            co_await d->mirror.removeEvent(ref.calendarUid, ref.uid, ref.recurrenceId);
        d->announceIfMoved();
        co_return fail(row.error());
    }
    const QJsonObject read = *row;
    co_await d->mirror.putEvent(read); // a store that cannot keep it is no reason not to show it
    d->announceIfMoved();
    CalendarEvent detailed = calendarjson::event(read, d->service.email());
    detailed.isDetailed = true;
    co_return detailed;
}
} // namespace atlas
