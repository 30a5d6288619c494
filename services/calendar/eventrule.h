// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>

/// Rules of recurrence as texts of RFC 5545, without "RRULE:".
namespace atlas::eventrule
{
/// The rule of an event of Zoho: `rrule`, or what `repeat` says in parts. Empty: it does not recur.
[[nodiscard]] QString ofRow(const QJsonObject &row);
/// Whether Zoho can be expected to take it: a known frequency, known parts, each once, counts and days that exist.
[[nodiscard]] bool isValid(const QString &rule);
/// Whether it ends by itself (COUNT or UNTIL).
[[nodiscard]] bool isBounded(const QString &rule);
/// The rule of a series whose start moves from one day to another: the weekdays of a weekly one move along, as do the
/// day of the month and the month where there is one.
[[nodiscard]] QString moved(const QString &rule, const QDate &from, const QDate &to);
/// The rule of what is left of a series that began on `first` when it is split before its occurrence on `until`: a
/// COUNT goes down by the times before. For the rules that moved() changes.
[[nodiscard]] QString remaining(const QString &rule, const QDate &first, const QDate &until);
} // namespace atlas::eventrule
