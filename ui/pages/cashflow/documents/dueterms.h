// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>

/// Payment terms: from the date of a document to the day it is due.
namespace atlas::dueterms
{
inline constexpr int endOfMonth = -1;
inline constexpr int custom = -2; ///< the date is typed
/// Offered to everybody, in order: 0 (due on receipt), 15, 30, 45, 60 days and the end of the month.
[[nodiscard]] const QList<int> &usual();
/// Invalid for `custom` and without a date.
[[nodiscard]] QDate dueAfter(int terms, const QDate &date);
/// The terms two dates follow: `stated` days when they fit, else one of usual(), else `custom`.
[[nodiscard]] int termsOf(const QDate &date, const QDate &due, int stated);
[[nodiscard]] QString label(int terms); ///< translated
} // namespace atlas::dueterms
