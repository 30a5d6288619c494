// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDate>
#include <QList>
#include <QString>

namespace atlas
{
/// The part of RFC 5545 that a person chooses in a form. Rules beyond it are kept as they are and shown as "other".
class RecurrenceRule
{
public:
    enum class Every { Day, Week, Month, Year };
    Every every = Every::Week;
    int interval = 1;
    QList<int> weekdays;      ///< 1 Monday ... 7 Sunday; weeks, and months together with `nth`
    int nth = 0;              ///< of months: first (1) ... fourth (4), last (-1) of `weekdays`; 0: by day of the month
    std::optional<int> count; ///< so many times
    std::optional<QDate> until; ///< up to and including this day
    friend bool operator==(const RecurrenceRule &, const RecurrenceRule &) = default;

    /// Without "RRULE:". `start`: the day of the first occurrence, which names what is not said.
    /// The last day of a timed event is written as the UTC instant at which that day ends in its zone.
    [[nodiscard]] QString text(const QDate &start, bool isAllDay, const QString &ianaZone) const;
    /// nullopt: none, or a rule this form cannot hold. An end written as an instant is a day in `ianaZone` (empty or
    /// unknown: the system's).
    [[nodiscard]] static std::optional<RecurrenceRule> fromText(const QString &rule, const QString &ianaZone = {});
};
} // namespace atlas
