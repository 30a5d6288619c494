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
    QString text;    ///< case and accent insensitive; all words must be found
    QString ownerId; ///< empty: everybody
    ClosingPeriod closing = ClosingPeriod::Any;
    bool rotting = false, noNextStep = false, overdue = false;
    [[nodiscard]] bool isEmpty() const { return *this == DealFilter{}; }
    friend bool operator==(const DealFilter &, const DealFilter &) = default;
};

/// Lower case without accents: how needles and filter texts are folded.
[[nodiscard]] QString foldForSearch(const QString &text);
/// Whether a closing date falls into the period, seen from `today`. Quarters are calendar quarters.
[[nodiscard]] bool inPeriod(const QDate &closing, ClosingPeriod period, const QDate &today);
} // namespace atlas
