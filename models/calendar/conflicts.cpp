// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/conflicts.h"

#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int stepMinutes = 15;

QList<const CalendarEvent *> blockingEvents(const CalendarBook &book, const QDate &first, const QDate &last)
{
    QList<const CalendarEvent *> events = book.between(first, last, true);
    erase_if(events, [&book](const CalendarEvent *event) { return !book.takesTime(*event); });
    return events;
}

bool isSameMeeting(const CalendarBook &book, const CalendarEvent &a, const CalendarEvent &b)
{
    const EventTime first = book.timeOf(a), second = book.timeOf(b);
    return a.title == b.title && first.start == second.start && first.end == second.end;
}

bool isFreeAt(const CalendarBook &book, const QList<const CalendarEvent *> &taken, const CalendarEvent &moving,
              const QDateTime &start, const QDateTime &end)
{
    return std::none_of(taken.cbegin(), taken.cend(), [&](const CalendarEvent *other) {
        const EventTime time = book.timeOf(*other);
        return other != &moving && time.start < end && start < time.end;
    });
}

std::optional<QDateTime> roomOn(const CalendarBook &book, const CalendarEvent &moving, const QDate &day,
                                const QDateTime &now, int workStart, int workEnd)
{
    const EventTime time = book.timeOf(moving);
    const qint64 length = time.start.secsTo(time.end);
    // On another day the same hour is the least of a change.
    const QDateTime wished = calendartime::instant(day, time.start.toTimeZone(book.zone()).time(), book.zone());
    const QList<const CalendarEvent *> taken = blockingEvents(book, day, day);
    std::optional<QDateTime> nearest;
    for (int minute = workStart; minute * 60 + length <= workEnd * 60; minute += stepMinutes) {
        const QDateTime start = calendartime::instant(day, QTime(minute / 60, minute % 60), book.zone());
        const QDateTime end = start.addSecs(length);
        if (start < now || !isFreeAt(book, taken, moving, start, end))
            continue;
        if (!nearest || qAbs(wished.secsTo(start)) < qAbs(wished.secsTo(*nearest)))
            nearest = start;
    }
    return nearest;
}

std::optional<ConflictMove> moveOf(const CalendarBook &book, const CalendarEvent &event, const QDateTime &now,
                                   int workStart, int workEnd)
{
    const EventTime time = book.timeOf(event);
    QDate day = time.start.toTimeZone(book.zone()).date();
    for (int tried = 0; tried < 5; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5 && tried > 0)
            continue;
        ++tried;
        if (const auto start = roomOn(book, event, day, now, workStart, workEnd))
            return ConflictMove{event.key(), time.movedTo(*start)};
    }
    return std::nullopt;
}
} // namespace

QList<CalendarConflict> conflictsBetween(const CalendarBook &book, const QDate &first, const QDate &last)
{
    const QList<const CalendarEvent *> events = blockingEvents(book, first, last);
    QList<CalendarConflict> conflicts;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const EventTime time = book.timeOf(*events.at(i));
        for (qsizetype j = i + 1; j < events.size(); ++j) {
            const EventTime other = book.timeOf(*events.at(j));
            if (other.start >= time.end)
                break; // sorted by start
            const QDateTime from = qMax(time.start, other.start), to = qMin(time.end, other.end);
            // An event without length overlaps with nothing.
            if (from < to && !isSameMeeting(book, *events.at(i), *events.at(j)))
                conflicts.append({events.at(i)->key(), events.at(j)->key(), from, to});
        }
    }
    return conflicts;
}

QList<MissingBuffer> missingBuffers(const CalendarBook &book, const QDate &first, const QDate &last, int wanted)
{
    const QList<const CalendarEvent *> events = blockingEvents(book, first, last);
    QList<MissingBuffer> missing;
    const CalendarEvent *before = nullptr; // the one that ends last so far
    for (const CalendarEvent *event : events) {
        const EventTime time = book.timeOf(*event);
        if (before) {
            const EventTime earlier = book.timeOf(*before);
            const qint64 gap = earlier.end.secsTo(time.start);
            const bool sameDay =
                earlier.end.toTimeZone(book.zone()).date() == time.start.toTimeZone(book.zone()).date();
            if (gap >= 0 && gap < qint64(wanted) * 60 && sameDay)
                missing.append({before->key(), event->key(), int(gap / 60)});
        }
        if (!before || time.end > book.timeOf(*before).end)
            before = event;
    }
    return missing;
}

std::optional<ConflictMove> cheapestMove(const CalendarBook &book, const CalendarConflict &conflict,
                                         const QDateTime &now, int workStart, int workEnd)
{
    QList<const CalendarEvent *> movable;
    for (const QString &key : {conflict.firstKey, conflict.secondKey}) {
        const CalendarEvent *event = book.event(key);
        const Calendar *calendar = event ? book.calendar(event->calendarUid) : nullptr;
        if (calendar && calendar->isWritable && event->isOrganizer)
            movable.append(event);
    }
    std::stable_sort(movable.begin(), movable.end(), [&book](const CalendarEvent *a, const CalendarEvent *b) {
        if (a->attendees.size() != b->attendees.size())
            return a->attendees.size() < b->attendees.size();
        const EventTime first = book.timeOf(*a), second = book.timeOf(*b);
        return first.start.secsTo(first.end) < second.start.secsTo(second.end);
    });
    for (const CalendarEvent *event : std::as_const(movable)) {
        if (const auto move = moveOf(book, *event, now, workStart, workEnd))
            return move;
    }
    return std::nullopt;
}
} // namespace atlas
