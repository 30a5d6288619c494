// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>

namespace atlas
{
/// An amount as typed, to the cent: never rounded. nullopt when it is no number, negative, zero, has more decimals than
/// the currency or is larger than Books can compute with; `why` then says so in a sentence.
[[nodiscard]] std::optional<Money> exactAmount(const QString &typed, const QString &currency, QString *why);
} // namespace atlas
