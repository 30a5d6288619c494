// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDate>
#include <QString>

/// Times as Books writes them, in the organisation's zone (Europe/Paris). Instants are milliseconds since 1970 UTC.
namespace atlas::sandbox::books
{
/// "2026-10-05T09:46:27+0200": the offset has no colon.
[[nodiscard]] QString stampAt(qint64 ms);
/// The stamp of a wall-clock time of that day.
[[nodiscard]] QString stampOf(const QDate &day, int secondOfDay);
/// The day in the organisation's zone.
[[nodiscard]] QDate dayAt(qint64 ms);
/// "6:03 PM", as comments show it.
[[nodiscard]] QString clockTextAt(qint64 ms);
/// Seconds until the organisation's midnight, when the daily quota starts anew.
[[nodiscard]] int secondsToMidnight(qint64 ms);
/// The instant of a stamp in seconds since 1970 UTC; nullopt for any other spelling (a "+" that arrived as a blank,
/// a colon in the offset).
[[nodiscard]] std::optional<qint64> stampSeconds(const QString &stamp);
/// Strict yyyy-MM-dd.
[[nodiscard]] std::optional<QDate> parsedDay(const QString &text);
/// "05 Oct 2026": the *_formatted twins.
[[nodiscard]] QString formattedDay(const QString &dateOrStamp);
} // namespace atlas::sandbox::books
