// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/recurrencerule.h"
#include "services/calendar/calendarrecords.h"

#include <QColor>

/// How events are worded for people, in the program's language.
namespace atlas::eventwording
{
/// "mer. 25 nov. · 15:00 – 16:00", "25 – 27 nov.", "mer. 25 nov., toute la journée"; the year when it is not this one.
[[nodiscard]] QString when(const EventTime &time, const QTimeZone &zone, const QDate &today);
/// "15:00 – 16:00"; empty for all-day events.
[[nodiscard]] QString hours(const EventTime &time, const QTimeZone &zone);
/// "45 min", "1 h 30".
[[nodiscard]] QString length(int minutes);
/// "Toutes les 2 semaines le lundi et le mercredi, jusqu'au 24 juin"; rules of other kinds: "Autre répétition".
[[nodiscard]] QString repetition(const QString &rule, const QDate &start, const QString &ianaZone = {});
[[nodiscard]] QString answer(AttendeeAnswer answer); ///< "accepté", "refusé", "peut-être", "sans réponse"
/// "10 min avant", "1 h avant", "au début".
[[nodiscard]] QString reminder(int minutes);
/// "23 – 29 novembre 2026" for days, "novembre 2026" for a month, "lundi 23 novembre" for one day; the year when it is
/// not that of `today`.
[[nodiscard]] QString range(const QDate &first, const QDate &last, const QDate &today);
/// "Paris" of "Europe/Paris".
[[nodiscard]] QString city(const QTimeZone &zone);
/// The colour of a calendar as a mark on the theme's surface; one of the theme's series for those without.
[[nodiscard]] QColor colour(const Calendar *calendar);
/// Everything about an event in one line, for screen readers.
[[nodiscard]] QString spoken(const CalendarEvent &event, const EventTime &time, const QTimeZone &zone,
                             const QDate &today);
} // namespace atlas::eventwording
