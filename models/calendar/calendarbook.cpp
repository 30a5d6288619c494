// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/calendarbook.h"

#include <QHash>
#include <QTimeZone>

namespace atlas
{
struct CalendarBook::Private {
    /// Where an event lies on the axis of time, in milliseconds.
    struct Span {
        qint64 from = 0, to = 0;
        int place = 0; ///< in snapshot.events
    };

    CalendarSnapshot snapshot;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QTimeZone second;
    QSet<QString> hidden;
    QHash<QString, EventTime> pending;
    QHash<QString, int> eventPlaces, calendarPlaces;
    std::vector<Span> spans; ///< by from
    qint64 longest = 0;

    void index();
    void indexSpans();
    /// Keys are built for it, and hardly ever is anything pending.
    [[nodiscard]] EventTime timeOf(const CalendarEvent &event) const
    {
        return pending.isEmpty() ? event.time : pending.value(event.key(), event.time);
    }
};

void CalendarBook::Private::index()
{
    eventPlaces.clear();
    for (int i = 0; i < snapshot.events.size(); ++i)
        eventPlaces.insert(snapshot.events.at(i).key(), i);
    calendarPlaces.clear();
    for (int i = 0; i < snapshot.calendars.size(); ++i)
        calendarPlaces.insert(snapshot.calendars.at(i).uid, i);
    indexSpans();
}

void CalendarBook::Private::indexSpans()
{
    spans.clear();
    longest = 0;
    spans.reserve(size_t(snapshot.events.size()));
    for (int i = 0; i < snapshot.events.size(); ++i) {
        const CalendarEvent &event = snapshot.events.at(i);
        const EventTime time = timeOf(event);
        if (!time.isValid())
            continue;
        const Span span{time.from(zone).toMSecsSinceEpoch(), time.to(zone).toMSecsSinceEpoch(), i};
        longest = qMax(longest, span.to - span.from);
        spans.push_back(span);
    }
    std::sort(spans.begin(), spans.end(), [this](const Span &a, const Span &b) {
        if (a.from != b.from)
            return a.from < b.from;
        if (a.to != b.to)
            return a.to > b.to;
        const int byTitle = snapshot.events.at(a.place).title.compare(snapshot.events.at(b.place).title);
        return byTitle != 0 ? byTitle < 0 : a.place < b.place;
    });
}

CalendarBook::CalendarBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

CalendarBook::~CalendarBook() = default;

void CalendarBook::setSnapshot(const CalendarSnapshot &snapshot)
{
    d->snapshot = snapshot;
    d->index();
    Q_EMIT changed();
}

void CalendarBook::setZone(const QTimeZone &zone)
{
    if (!zone.isValid() || zone == d->zone)
        return;
    d->zone = zone;
    d->indexSpans();
    Q_EMIT changed();
}

void CalendarBook::setSecondZone(const QTimeZone &zone)
{
    if (zone == d->second)
        return;
    d->second = zone;
    Q_EMIT changed();
}

void CalendarBook::setHidden(const QSet<QString> &calendarUids)
{
    if (calendarUids == d->hidden)
        return;
    d->hidden = calendarUids;
    Q_EMIT changed();
}

const CalendarSnapshot &CalendarBook::snapshot() const
{
    return d->snapshot;
}

QTimeZone CalendarBook::zone() const
{
    return d->zone;
}

QTimeZone CalendarBook::secondZone() const
{
    return d->second;
}

const QSet<QString> &CalendarBook::hidden() const
{
    return d->hidden;
}

QDate CalendarBook::today(const QDateTime &now) const
{
    return now.toTimeZone(d->zone).date();
}

const Calendar *CalendarBook::calendar(const QString &uid) const
{
    const auto found = d->calendarPlaces.constFind(uid);
    return found == d->calendarPlaces.cend() ? nullptr : &d->snapshot.calendars.at(*found);
}

const CalendarEvent *CalendarBook::event(const QString &key) const
{
    const auto found = d->eventPlaces.constFind(key);
    return found == d->eventPlaces.cend() ? nullptr : &d->snapshot.events.at(*found);
}

const Calendar *CalendarBook::usualCalendar() const
{
    const Calendar *first = nullptr;
    for (const Calendar &each : std::as_const(d->snapshot.calendars)) {
        if (!each.isWritable)
            continue;
        if (each.isDefault)
            return &each;
        if (!first)
            first = &each;
    }
    return first;
}

QList<const CalendarEvent *> CalendarBook::between(const QDate &first, const QDate &last, bool withHidden) const
{
    const qint64 from = first.startOfDay(d->zone).toMSecsSinceEpoch();
    const qint64 to = last.addDays(1).startOfDay(d->zone).toMSecsSinceEpoch();
    auto span = std::lower_bound(d->spans.cbegin(), d->spans.cend(), from - d->longest,
                                 [](const Private::Span &each, qint64 value) { return each.from < value; });
    QList<const CalendarEvent *> found;
    for (; span != d->spans.cend() && span->from < to; ++span) {
        const CalendarEvent &event = d->snapshot.events.at(span->place);
        // An event without length is on the day of its start.
        const bool touches = span->to > from || (span->to == span->from && span->from >= from);
        if (touches && (withHidden || !d->hidden.contains(event.calendarUid)))
            found.append(&event);
    }
    return found;
}

EventTime CalendarBook::timeOf(const CalendarEvent &event) const
{
    return d->timeOf(event);
}

void CalendarBook::setPending(const QString &key, const EventTime &time)
{
    d->pending.insert(key, time);
    d->indexSpans();
    Q_EMIT changed();
}

void CalendarBook::clearPending(const QString &key)
{
    if (d->pending.remove(key) == 0)
        return;
    d->indexSpans();
    Q_EMIT changed();
}

bool CalendarBook::isPending(const QString &key) const
{
    return d->pending.contains(key);
}

bool CalendarBook::blocksTime(const CalendarEvent &event)
{
    return !event.isFree && !event.time.isAllDay && event.ownAnswer != AttendeeAnswer::Declined;
}

bool CalendarBook::takesTime(const CalendarEvent &event) const
{
    return !event.isFree && event.ownAnswer != AttendeeAnswer::Declined && !timeOf(event).isAllDay;
}
} // namespace atlas
