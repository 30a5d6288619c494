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

/// Sum of amount x probability over open deals, per currency. Source: docs/kpis.md "Weighted pipeline".
/// `change` compares with the deals that were open at the end of the previous month as far as records tell
/// (created before, closed after); parts "previous".
[[nodiscard]] Figure weightedPipeline(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                      const QDateTime &readAt);
/// Open pipeline closing in the month of `today` / (target - won in that month), home currency only.
[[nodiscard]] Figure coverage(const QList<DealRow> &rows, const Pipeline &pipeline, const PipelineTargets &targets,
                              const QString &homeCurrency, const QDate &today, const QDateTime &readAt);
/// Amount of deals won with a closing date in the month of `today`, against the month before.
[[nodiscard]] Figure wonThisPeriod(const QList<DealRow> &rows, const Pipeline &pipeline, const PipelineTargets &targets,
                                   const QString &homeCurrency, const QDate &today, const QDateTime &readAt);
/// won / (won + lost), closing date in the last 90 days.
[[nodiscard]] Figure winRateStrict(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                   const QDateTime &readAt);
/// won / (won + lost + overdue open): open deals whose closing date passed count as not won.
[[nodiscard]] Figure winRateHonest(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                   const QDateTime &readAt);

struct FunnelStep {
    int stageIndex;
    int count;
    MoneyBag raw, weighted;
};
[[nodiscard]] QList<FunnelStep> funnel(const QList<DealRow> &rows, const Pipeline &pipeline);
/// Open deals by closing month from this month on, weighted and raw; overdue ones apart in `overdue`.
struct ForecastMonth {
    QDate month;
    int count;
    MoneyBag raw, weighted, won;
};
struct Forecast {
    QList<ForecastMonth> months;
    int overdueCount = 0;
    MoneyBag overdue;
    int undatedCount = 0;
};
[[nodiscard]] Forecast forecast(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                                int months = 6);

/// Derives the flags and quiet days of all deals of a pipeline. `today` in the user's zone.
[[nodiscard]] QList<DealRow> dealRows(const QList<Deal> &deals, const Pipeline &pipeline, const QDate &today);
/// Lower median; -1 for an empty list.
[[nodiscard]] int median(QList<int> values);
} // namespace atlas
