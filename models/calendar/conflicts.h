// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"

namespace atlas
{
/// Two events of the person at the same time.
struct CalendarConflict {
    QString firstKey, secondKey; ///< by start
    QDateTime from, to;          ///< the overlap, UTC
};

/// One event begins too soon after another.
struct MissingBuffer {
    QString beforeKey, afterKey;
    int minutes = 0; ///< between them
};

/// Overlaps between [first, last] of what blocks the person's time, hidden calendars included. The same meeting in two
/// calendars (title and time equal) is no conflict.
[[nodiscard]] QList<CalendarConflict> conflictsBetween(const CalendarBook &book, const QDate &first, const QDate &last);
/// Neighbours on one day less than `wanted` minutes apart, conflicts left out.
[[nodiscard]] QList<MissingBuffer> missingBuffers(const CalendarBook &book, const QDate &first, const QDate &last,
                                                  int wanted);

/// The cheapest way out of a conflict: which event moves, and when to.
struct ConflictMove {
    QString key;
    EventTime to;
};
/// Prefers the event the person organises, then the one with fewer guests, then the shorter; the free stretch of the
/// same day nearest to its hour between `workStart` and `workEnd` (minutes of the day in the book's zone), not before
/// `now`; else of the next four working days. nullopt: neither may be moved by them, or there is no room.
[[nodiscard]] std::optional<ConflictMove> cheapestMove(const CalendarBook &book, const CalendarConflict &conflict,
                                                       const QDateTime &now, int workStart = 9 * 60,
                                                       int workEnd = 18 * 60);
} // namespace atlas
