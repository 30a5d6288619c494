// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

#include <QJsonObject>

/// Occurrences and the series they belong to.
namespace atlas::calendarseries
{
/// The master's row as that of one of its occurrences: with the times of that one. A row that already is an occurrence,
/// or no series, keeps its times.
[[nodiscard]] QJsonObject asOccurrence(QJsonObject row, const QString &recurrenceId);
/// Whether the end of an occurrence that was read one by one may be a day late: Zoho does that to all-day events that
/// recur yearly. The list is right.
[[nodiscard]] bool mayEndLate(const CalendarEvent &occurrence);
/// The time of the whole series when one occurrence, seen at `seen`, is wanted at `wanted`: as many days later or
/// earlier, with the clock time and the length of `wanted`.
[[nodiscard]] EventTime seriesTime(const EventTime &master, const EventTime &seen, const EventTime &wanted);
/// The first day as its own zone has it.
[[nodiscard]] QDate firstDay(const EventTime &time);
/// Whether two are at the same time; the zone they were planned in does not matter.
[[nodiscard]] bool sameTime(const EventTime &a, const EventTime &b);
} // namespace atlas::calendarseries
