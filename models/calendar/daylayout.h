// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"

namespace atlas
{
/// A timed event in the column of one day. Events at the same time share the width.
struct DayBlock {
    const CalendarEvent *event = nullptr;
    int startMinute = 0, endMinute = 0; ///< of the day as the clock on the wall shows it; 0 to 1440
    int column = 0, columns = 1;        ///< place in, and parts of, the width
    bool continuesBefore = false, continuesAfter = false;
};

/// An event of the band above the hours, or of a week of the month: all-day ones, and timed ones of a day or longer.
struct DayBar {
    const CalendarEvent *event = nullptr;
    int firstColumn = 0, lastColumn = 0; ///< days from the first one drawn
    int row = 0;
    bool continuesBefore = false, continuesAfter = false;
};

/// Whether it belongs into the band: all-day, or 24 hours and longer.
[[nodiscard]] bool isBarEvent(const CalendarBook &book, const CalendarEvent &event);
/// The blocks of one day, by start. A day of 23 or 25 hours is drawn with 24: minutes are those of the wall clock.
[[nodiscard]] QList<DayBlock> dayBlocks(const CalendarBook &book, const QDate &day);
/// The bars of `days` days from `first`, packed into as few rows as they fit, longest first. `withTimed`: every timed
/// event too, as bars of its first day (a month).
[[nodiscard]] QList<DayBar> dayBars(const CalendarBook &book, const QDate &first, int days, bool withTimed = false);
/// Minutes that are taken on a day by what blocks time, overlaps counted once.
[[nodiscard]] int takenMinutes(const CalendarBook &book, const QDate &day);
} // namespace atlas
