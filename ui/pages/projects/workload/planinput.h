// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>

/// What is typed into the work plan, and back.
namespace atlas::planinput
{
/// "35", "37,5", "37.5 h", "32h30", "32:30" -> minutes a week, 0 to 80 hours; nullopt: anything else.
[[nodiscard]] std::optional<int> weeklyMinutes(const QString &text);
[[nodiscard]] QString weeklyText(int minutes); ///< "35", "37:30"
/// "52,50", "52.5 USD", "$52": to the cent, never rounded; EUR unless told. nullopt: no amount, negative, or with more
/// decimals than the currency.
[[nodiscard]] std::optional<Money> hourlyCost(const QString &text);
[[nodiscard]] QString costText(const Money &cost); ///< "52.50", "52.50 USD"
} // namespace atlas::planinput
