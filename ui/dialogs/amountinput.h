// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>

namespace atlas
{
/// Reads what a person typed as an amount in `currency`: "150 000", "150,000.50", "150 000,50 €". The decimal separator
/// is the program language's; spaces, group separators, the currency's sign and code are ignored. nullopt when it is
/// not a number or negative.
[[nodiscard]] std::optional<Money> amountFromInput(const QString &text, const QString &currency);
} // namespace atlas
