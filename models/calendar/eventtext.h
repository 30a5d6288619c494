// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/eventtime.h"

#include <QStringList>

namespace atlas
{
/// What was understood of a line like "lundi 14h point budget 45min" or "Tuesday 2pm-3pm review @ Room 21".
struct TypedEvent {
    QString title;
    EventTime time;       ///< invalid: no day and no hour were said
    bool hasHour = false; ///< false: a whole day
    QString location;     ///< after "@"
    QStringList guests;   ///< e-mail addresses
    QString rule;         ///< "tous les lundis", "every week"; empty: once
};

/// Reads French and English, whatever their case and accents. A day without hours is a whole day; hours without a day
/// are today's, tomorrow's when they have passed; a weekday is the next one that is ahead. Without an end a meeting
/// lasts `usualMinutes`. Days from one to another are whole days. `now` in any zone; days and hours are those of
/// `zone`.
[[nodiscard]] TypedEvent readEventText(const QString &text, const QDateTime &now, const QTimeZone &zone,
                                       int usualMinutes = 60);
} // namespace atlas
