// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace atlas
{
enum class ClosingPeriod { Any, Overdue, ThisMonth, NextMonth, ThisQuarter, NextQuarter, Later, NoDate };

/// What the page's filter row holds. Flags that are set are or-ed among each other, and-ed with the rest.
struct DealFilter {
    QString text{};                             ///< case and accent insensitive; all words must be found
    QString ownerId{};                          ///< empty: everybody
    ClosingPeriod closing = ClosingPeriod::Any; ///< Overdue lets only open deals pass: a closed one is not late
    bool rotting = false, noNextStep = false, overdue = false;
    [[nodiscard]] bool isEmpty() const { return *this == DealFilter{}; }
    friend bool operator==(const DealFilter &, const DealFilter &) = default;
};

/// Days from..to, both included; an invalid end is open.
struct DateRange {
    QDate from, to;
    [[nodiscard]] bool contains(const QDate &date) const
    {
        return date.isValid() && (!from.isValid() || date >= from) && (!to.isValid() || date <= to);
    }
};
/// The calendar month, and the calendar quarter, that `date` is in.
[[nodiscard]] DateRange monthOf(const QDate &date);
[[nodiscard]] DateRange quarterOf(const QDate &date);
/// The days of a period seen from `today`; open at both ends for Any and NoDate.
[[nodiscard]] DateRange closingRange(ClosingPeriod period, const QDate &today);

/// Lower case without accents: how needles and filter texts are folded. œ, æ and ß become oe, ae and ss; stroked
/// letters lose the stroke; the typographic apostrophe and no-break spaces become the plain ones.
[[nodiscard]] QString foldForSearch(const QString &text);
/// Whether a closing date falls into the period, seen from `today`. Quarters are calendar quarters; Later begins after
/// the next quarter.
[[nodiscard]] bool inPeriod(const QDate &closing, ClosingPeriod period, const QDate &today);
} // namespace atlas
