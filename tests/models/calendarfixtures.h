// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"

#include <QRandomGenerator>

namespace atlas::test
{
/// Los Angeles, Paris, Kolkata (no changes of the hour, half an hour off), Auckland (seasons the other way) and UTC.
[[nodiscard]] QList<QTimeZone> calendarZones();
/// "Europe/Paris" and the like.
[[nodiscard]] QTimeZone zoneOf(const char *name);
/// What the clocks of a zone show, in UTC.
[[nodiscard]] QDateTime wallClock(const QDate &day, int hour, int minute, const QTimeZone &zone);
/// A timed event of calendar "own" on the clocks of a zone, organised by the person, with no guests.
[[nodiscard]] CalendarEvent meetingOf(const QString &uid, const QDate &day, int fromMinute, int toMinute,
                                      const QTimeZone &zone);
[[nodiscard]] CalendarEvent allDayOf(const QString &uid, const QDate &first, const QDate &last);
/// One the person may write to.
[[nodiscard]] Calendar calendarOf(const QString &uid);
/// Calendars "own" (the default one), "team" and "read" (which may not be written to).
[[nodiscard]] CalendarSnapshot calendarsWith(const QList<CalendarEvent> &events);
/// Timed ones of minutes to two days, whole days of up to a week, some free, declined, of other calendars, alike or
/// without length, from `first` on for `days` days.
[[nodiscard]] CalendarEvent randomEvent(QRandomGenerator &random, const QString &uid, const QDate &first, int days,
                                        const QTimeZone &zone);
[[nodiscard]] CalendarSnapshot randomCalendar(QRandomGenerator &random, int events, const QDate &first, int days,
                                              const QTimeZone &zone);
/// Fills a book, drawn in a zone.
void showCalendar(CalendarBook &book, const CalendarSnapshot &snapshot, const QTimeZone &zone);
} // namespace atlas::test
