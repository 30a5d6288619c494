// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDate>
#include <QString>

/// The words a person types to log time, in French and English, whatever their case and accents.
namespace atlas::quickwords
{
/// What was read at the beginning or at the end of a text, and what is left of it.
struct Hours {
    std::optional<int> minutes; ///< unset: no hours, or hours that cannot be (25:00)
    QString rest;
    bool found = false;
};
/// Whether "2 Audit" begins with two hours.
enum class BareNumbers { AreHours, AreWords };
/// "1:30 Audit", "Audit 1h30": hours that begin the text, else hours with a unit that end it.
[[nodiscard]] Hours takeHours(const QString &text, BareNumbers bare);

struct Day {
    QDate date;
    QString rest;
};
/// "hier", "yesterday", "lundi", "12/11", "12/11/2026" as first or last word. Weekdays mean the latest one before
/// `today`, days without a year the latest one that is not to come.
[[nodiscard]] std::optional<Day> takeDay(const QString &text, const QDate &today);

struct Billing {
    bool billable = true;
    QString rest;
};
/// "nf", "non facturable", "nb", "non billable", "facturable", "billable" as first or last words.
[[nodiscard]] std::optional<Billing> takeBilling(const QString &text);

struct Parts {
    QString head, notes;
};
/// Cuts at the first comma (not one between digits), "//" or dash that stands alone.
[[nodiscard]] Parts cutNotes(const QString &text);
} // namespace atlas::quickwords
