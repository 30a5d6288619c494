// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"

namespace atlas
{
/// A reminder that falls due.
struct DueReminder {
    QString eventKey;
    QDateTime at;    ///< UTC
    QDateTime start; ///< of the event, UTC; all-day events begin with the day in the book's zone
    [[nodiscard]] QString id() const { return eventKey + u'@' + QString::number(at.toSecsSinceEpoch()); }
};

/// The pop-up reminders due in (from, to], by time: those of the event, else of its calendar. Declined events have
/// none; hidden calendars do, because what is not drawn can still be missed.
[[nodiscard]] QList<DueReminder> remindersBetween(const CalendarBook &book, const QDateTime &from, const QDateTime &to);
} // namespace atlas
