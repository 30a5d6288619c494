// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/figurebasics.h"
#include "models/insight/pipelinefigures.h"

namespace atlas
{
using insight::hasOutcome;

QList<FunnelStep> funnel(const QList<DealRow> &rows, const Pipeline &pipeline)
{
    QList<FunnelStep> byStage;
    for (int stage = 0; stage < pipeline.stages.size(); ++stage)
        byStage.append(FunnelStep{stage, 0, {}, {}});
    for (const DealRow &row : rows) {
        if (!hasOutcome(row, pipeline, StageOutcome::Open))
            continue;
        FunnelStep &step = byStage[row.stageIndex];
        ++step.count;
        insight::addAmount(step.raw, row);
        insight::addWeighted(step.weighted, row);
    }
    byStage.removeIf(
        [&](const FunnelStep &step) { return pipeline.stages.at(step.stageIndex).outcome != StageOutcome::Open; });
    return byStage;
}

namespace
{
int monthsBetween(const QDate &firstOfMonth, const QDate &date)
{
    return (date.year() - firstOfMonth.year()) * 12 + date.month() - firstOfMonth.month();
}

void addOpenDeal(Forecast &forecast, const DealRow &row, const QDate &today)
{
    const QDate closing = row.deal.closing;
    if (!closing.isValid()) {
        ++forecast.undatedCount;
        return;
    }
    if (closing < today) {
        ++forecast.overdueCount;
        insight::addAmount(forecast.overdue, row);
        return;
    }
    const int month = monthsBetween(monthOf(today).from, closing);
    if (month >= forecast.months.size()) {
        ++forecast.laterCount;
        insight::addAmount(forecast.later, row);
        return;
    }
    ++forecast.months[month].count;
    insight::addAmount(forecast.months[month].raw, row);
    insight::addWeighted(forecast.months[month].weighted, row);
}
} // namespace

Forecast forecast(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today, int months)
{
    const QDate firstOfMonth = monthOf(today).from;
    Forecast forecast;
    for (int i = 0; i < months; ++i)
        forecast.months.append(ForecastMonth{firstOfMonth.addMonths(i), 0, {}, {}, {}});
    for (const DealRow &row : rows) {
        if (hasOutcome(row, pipeline, StageOutcome::Open)) {
            addOpenDeal(forecast, row, today);
        } else if (hasOutcome(row, pipeline, StageOutcome::Won) && row.deal.closing >= firstOfMonth) {
            const int month = monthsBetween(firstOfMonth, row.deal.closing);
            if (month < forecast.months.size())
                insight::addAmount(forecast.months[month].won, row);
        }
    }
    return forecast;
}
} // namespace atlas
