// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealrow.h"
#include "models/insight/figure.h"

namespace atlas
{
/// Settings that live on this machine only.
struct PipelineTargets {
    std::optional<Money> monthly; ///< target of won amount a month, home currency; unset: coverage is n/a
};

// Formulas in words, with their Zoho fields: docs/kpis.md. All periods are calendar days of the user's zone; currencies
// are never added to each other; a deal whose stage the pipeline does not have counts nowhere; `truncated` is left to
// the caller, who knows whether the read was.

/// Sum of amount x probability over open deals, per currency. Source: docs/kpis.md "Weighted pipeline".
/// counts: open, without_amount (open deals that add nothing: no amount or no probability). recordIds: the open deals.
/// `change` compares with the deals that were open at the end of the previous month as far as records tell (created
/// before this month; open now, or closed with a closing date in this month or later), each with its amount and
/// probability of today, because records keep no history: part "previous". It is computed in one currency: home, or
/// without one that of most open deals.
[[nodiscard]] Figure weightedPipeline(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                      const QDateTime &readAt, const QString &homeCurrency = {});
/// Open pipeline closing in the month of `today` / (target - won in that month), home currency only.
/// parts: open, won, target, remaining (home currency), excluded (open and won amounts in others). counts: open, won,
/// excluded. recordIds: the open and won deals of the home currency. unavailable: target_unset (none, zero, or in
/// another currency), target_reached (nothing left to win).
[[nodiscard]] Figure coverage(const QList<DealRow> &rows, const Pipeline &pipeline, const PipelineTargets &targets,
                              const QString &homeCurrency, const QDate &today, const QDateTime &readAt);
/// Amount of deals won with a closing date in the month of `today`, against the month before.
/// ratio: share of the target reached, home currency, when there is a target. parts: previous (month before), target.
/// counts: won, previous_won. change: home currency. recordIds: the deals won this month.
[[nodiscard]] Figure wonThisPeriod(const QList<DealRow> &rows, const Pipeline &pipeline, const PipelineTargets &targets,
                                   const QString &homeCurrency, const QDate &today, const QDateTime &readAt);
/// won / (won + lost), closing date in the last 90 days, today included. counts: won, lost. recordIds: both.
/// unavailable: no_closed_deals.
[[nodiscard]] Figure winRateStrict(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                   const QDateTime &readAt);
/// won / (won + lost + overdue open): open deals whose closing date passed within the same 90 days count as not won.
/// counts: won, lost, overdue. recordIds: all of them. unavailable: no_closed_deals when there is none of the three.
[[nodiscard]] Figure winRateHonest(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                   const QDateTime &readAt);

/// What the figures are worked out from.
struct PipelineFacts {
    const QList<DealRow> &rows;
    const Pipeline &pipeline;
    PipelineTargets targets;
    QString homeCurrency;
    QDate today;
    QDateTime readAt;
    bool truncated = false;
};
/// The five figures of the page's strip, in its order.
[[nodiscard]] QList<Figure> pipelineFigures(const PipelineFacts &facts);

struct FunnelStep {
    int stageIndex;
    int count;
    MoneyBag raw, weighted;
};
/// One step for each open stage, in the order of the pipeline, empty ones included: the deals that are there now.
[[nodiscard]] QList<FunnelStep> funnel(const QList<DealRow> &rows, const Pipeline &pipeline);
/// Open deals by closing month from this month on, weighted and raw; overdue ones apart in `overdue`.
struct ForecastMonth {
    QDate month; ///< its first day
    int count;   ///< open deals closing in it, overdue ones left out
    MoneyBag raw, weighted;
    MoneyBag won; ///< amounts already won with a closing date in it
};
struct Forecast {
    QList<ForecastMonth> months;
    int overdueCount = 0;
    MoneyBag overdue; ///< raw
    int undatedCount = 0;
    int laterCount = 0; ///< open deals closing after the last month
    MoneyBag later;     ///< raw
};
[[nodiscard]] Forecast forecast(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                int months = 6);

/// Derives the flags and quiet days of all deals of a pipeline. `today` in the user's zone.
[[nodiscard]] QList<DealRow> dealRows(const QList<Deal> &deals, const Pipeline &pipeline, const QDate &today);
/// Lower median; -1 for an empty list.
[[nodiscard]] int median(QList<int> values);
} // namespace atlas
