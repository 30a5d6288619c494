// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>
#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace atlas
{
/// One number that explains itself: what it is, how it is made, over what, how old, and which records are behind it.
/// Texts are keys or raw values; the ui words and formats them.
struct Figure {
    QString id;                  ///< "weighted_pipeline", "coverage", "won_period", "win_rate_strict", ...
    std::optional<double> ratio; ///< for percentages (0.45) and multiples (3.0)
    std::optional<MoneyBag> money;
    QString unavailable; ///< reason key when there is no value: "target_unset", "no_closed_deals", ... -> "n/a"
    std::optional<double> change;  ///< against the previous period, 0.062 = +6.2 %; nullopt when the base is 0
    QString changeCurrency;        ///< the one currency `change` compares; empty without a change of money
    QMap<QString, qint64> counts;  ///< "won", "lost", "open", ... for the explaining line
    QMap<QString, MoneyBag> parts; ///< "target", "won", "previous", ...
    QDate from, to;                ///< period, inclusive; invalid: no period
    QStringList recordIds;         ///< the very records behind the figure
    QDateTime readAt;              ///< UTC: age of the data
    bool truncated = false;
};
} // namespace atlas
