// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendartime.h"

#include <QJsonArray>
#include <QList>

/// RFC 5545 rules as Zoho writes them: "FREQ=WEEKLY;INTERVAL=1;BYDAY=WE", without "RRULE:". Expanded by libical on the
/// wall clock of the event's own zone.
namespace atlas::sandbox::calendar
{
/// Daily to yearly, with parts that libical understands, and not both COUNT and UNTIL.
[[nodiscard]] bool isRule(const QString &rule);
[[nodiscard]] bool isBounded(const QString &rule); ///< has COUNT or UNTIL
/// Starts of the series (UTC; all-day: midnights in UTC) before `before`, ascending. Its first event is always one of
/// them, and counted, whether or not the rule meets it.
[[nodiscard]] QList<QDateTime> occurrenceStarts(const QString &rule, const EventTime &first, const QDateTime &before);
/// The rule of a series that ends before the occurrence that starts at `start`.
[[nodiscard]] QString ruleEndedBefore(const QString &rule, const EventTime &first, const QDateTime &start);
/// The rule of the rest of a series of which `passed` occurrences went by: COUNT is what is left of it.
[[nodiscard]] QString ruleAfter(const QString &rule, int passed);

/// `repeat` of a write as a rule; nothing when it is none.
[[nodiscard]] std::optional<QString> ruleOfRepeat(const QJsonValue &repeat);
/// The rule as `repeat` of an answer.
[[nodiscard]] QJsonArray repeatOfRule(const QString &rule);
} // namespace atlas::sandbox::calendar
