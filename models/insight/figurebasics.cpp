// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/figurebasics.h"

namespace atlas::insight
{
std::optional<StageOutcome> outcomeOf(const DealRow &row, const Pipeline &pipeline)
{
    if (row.stageIndex < 0 || row.stageIndex >= pipeline.stages.size())
        return std::nullopt;
    return pipeline.stages.at(row.stageIndex).outcome;
}

bool hasOutcome(const DealRow &row, const Pipeline &pipeline, StageOutcome outcome)
{
    return outcomeOf(row, pipeline) == outcome;
}

void addAmount(MoneyBag &bag, const DealRow &row)
{
    if (row.deal.amount)
        bag.add(*row.deal.amount);
}

void addWeighted(MoneyBag &bag, const DealRow &row)
{
    if (const std::optional<Money> weighted = row.deal.weighted())
        bag.add(*weighted);
}

std::optional<double> relativeChange(const Money &now, const Money &before)
{
    if (before.isZero())
        return std::nullopt;
    return quotient(now, before) - 1.0;
}

double quotient(const Money &a, const Money &b)
{
    return double(a.minor()) / double(b.minor());
}
} // namespace atlas::insight
