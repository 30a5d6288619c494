// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/crm/dealrow.h"
#include "models/insight/figure.h"

namespace atlas::insight
{
/// StageOutcome of a row, or nullopt for a stage the pipeline does not have: such a deal counts nowhere.
[[nodiscard]] std::optional<StageOutcome> outcomeOf(const DealRow &row, const Pipeline &pipeline);
[[nodiscard]] bool hasOutcome(const DealRow &row, const Pipeline &pipeline, StageOutcome outcome);
/// Adds the amount; a deal without one adds nothing.
void addAmount(MoneyBag &bag, const DealRow &row);
void addWeighted(MoneyBag &bag, const DealRow &row);
/// (now - before) / before; nullopt when there is nothing before.
[[nodiscard]] std::optional<double> relativeChange(const Money &now, const Money &before);
/// a / b of one currency, as a plain number; b must not be zero.
[[nodiscard]] double quotient(const Money &a, const Money &b);
} // namespace atlas::insight
