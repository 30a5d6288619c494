// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealbook.h"
#include "models/home/homebasis.h"
#include "models/home/homefigures.h"
#include "models/insight/cashbasis.h"
#include "models/insight/figurebasics.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homefigures
{
namespace
{
using insight::hasOutcome;

constexpr int weeksOfYear = 52;

Figure blankSalesFigure(const QString &id, const HomeSources &sources, const DateRange &period = {})
{
    Figure figure = home::newFigure(id, {home::readOf(sources.deals)}, period);
    figure.truncated = figure.unavailable.isEmpty() && sources.deals->truncated();
    return figure;
}

/// The figure of the pipeline page, unless there are no deals yet.
template <class Make>
Figure pipelineFigure(const QString &id, const HomeSources &sources, const Make &make)
{
    const Figure blank = blankSalesFigure(id, sources);
    if (!blank.unavailable.isEmpty())
        return blank;
    Figure figure = make(*sources.deals, home::homeCurrency(sources));
    figure.truncated = blank.truncated;
    return figure;
}

/// The monthly target in terms of the period: three of them for a quarter, twelve in 52 parts for a week.
std::optional<Money> targetOfPeriod(const HomeSources &sources, const QString &currency)
{
    const std::optional<Money> monthly = sources.targets.monthly;
    if (!monthly || monthly->currency() != currency || monthly->minor() <= 0)
        return std::nullopt;
    switch (sources.period) {
    case HomePeriod::Week:
        return Money((monthly->minor() * 12 + weeksOfYear / 2) / weeksOfYear, currency);
    case HomePeriod::Quarter:
        return Money(monthly->minor() * 3, currency);
    case HomePeriod::Month:
        break;
    }
    return monthly;
}

Figure wonInSpan(const HomeSources &sources)
{
    Figure figure = blankSalesFigure(u"won_home"_s, sources, home::chosen(sources));
    const DateRange now{figure.from, figure.to};
    const DateRange before = home::chosenBefore(sources);
    const QString currency = home::homeCurrency(sources);
    MoneyBag won;
    MoneyBag previous;
    for (const DealRow &row : sources.deals->rows()) {
        if (!hasOutcome(row, sources.deals->pipeline(), StageOutcome::Won))
            continue;
        if (now.contains(row.deal.closing)) {
            insight::addAmount(won, row);
            figure.recordIds.append(row.deal.id);
        } else if (before.contains(row.deal.closing)) {
            insight::addAmount(previous, row);
        }
    }
    figure.money = won;
    figure.counts.insert(u"won"_s, figure.recordIds.size());
    figure.parts.insert(u"previous"_s, previous);
    figure.change = insight::relativeChange(won.in(currency), previous.in(currency));
    if (figure.change)
        figure.changeCurrency = currency;
    if (const std::optional<Money> target = targetOfPeriod(sources, currency)) {
        figure.parts.insert(u"target"_s, cash::bagOf(*target));
        figure.ratio = insight::quotient(won.in(currency), *target);
    }
    return figure;
}

Figure coverageInSpan(const HomeSources &sources)
{
    Figure figure = blankSalesFigure(u"coverage_home"_s, sources, home::chosen(sources));
    const DateRange period{figure.from, figure.to};
    const QString currency = home::homeCurrency(sources);
    MoneyBag open;
    MoneyBag won;
    for (const DealRow &row : sources.deals->rows()) {
        const bool isOpen = hasOutcome(row, sources.deals->pipeline(), StageOutcome::Open);
        const bool isWon = hasOutcome(row, sources.deals->pipeline(), StageOutcome::Won);
        if ((!isOpen && !isWon) || !period.contains(row.deal.closing) || !row.deal.amount ||
            row.deal.amount->currency() != currency)
            continue;
        insight::addAmount(isOpen ? open : won, row);
        figure.recordIds.append(row.deal.id);
    }
    figure.parts = {{u"open"_s, open}, {u"won"_s, won}};
    const std::optional<Money> target = targetOfPeriod(sources, currency);
    if (!target) {
        figure.unavailable = u"target_unset"_s;
        return figure;
    }
    figure.parts.insert(u"target"_s, cash::bagOf(*target));
    const Money remaining(target->minor() - won.in(currency).minor(), currency);
    figure.parts.insert(u"remaining"_s, cash::bagOf(remaining));
    if (remaining.minor() <= 0)
        figure.unavailable = u"target_reached"_s;
    else
        figure.ratio = insight::quotient(open.in(currency), remaining);
    return figure;
}

/// Deals won in the twelve months that end today.
QList<const DealRow *> wonInYear(const HomeSources &sources)
{
    const DateRange year = cash::yearUntil(sources.today);
    QList<const DealRow *> won;
    for (const DealRow &row : sources.deals->rows())
        if (hasOutcome(row, sources.deals->pipeline(), StageOutcome::Won) && year.contains(row.deal.closing))
            won.append(&row);
    return won;
}

/// Open deals that have left the first stage: what is in it is still being qualified.
QList<const DealRow *> qualifiedDeals(const DealBook &deals)
{
    QList<const DealRow *> qualified;
    const QList<Stage> &stages = deals.pipeline().stages;
    const auto first = std::find_if(stages.cbegin(), stages.cend(),
                                    [](const Stage &stage) { return stage.outcome == StageOutcome::Open; });
    const auto firstIndex = int(first - stages.cbegin());
    for (const DealRow &row : deals.rows())
        if (hasOutcome(row, deals.pipeline(), StageOutcome::Open) && row.stageIndex > firstIndex)
            qualified.append(&row);
    return qualified;
}

/// Minor units, of the deals won whose amount is in this currency; nullopt: there is none.
std::optional<double> averageWon(const QList<const DealRow *> &won, const QString &currency)
{
    double sum = 0;
    int count = 0;
    for (const DealRow *row : won) {
        if (!row->deal.amount || row->deal.amount->currency() != currency)
            continue;
        sum += double(row->deal.amount->minor());
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}
} // namespace

Figure weightedPipeline(const HomeSources &sources)
{
    return pipelineFigure(u"weighted_pipeline"_s, sources, [&](const DealBook &deals, const QString &currency) {
        return atlas::weightedPipeline(deals.rows(), deals.pipeline(), sources.today, deals.readAt(), currency);
    });
}

Figure coverage(const HomeSources &sources)
{
    const bool monthly = sources.period == HomePeriod::Month;
    return pipelineFigure(monthly ? u"coverage"_s : u"coverage_home"_s, sources,
                          [&](const DealBook &deals, const QString &currency) {
                              return monthly ? atlas::coverage(deals.rows(), deals.pipeline(), sources.targets,
                                                               currency, sources.today, deals.readAt())
                                             : coverageInSpan(sources);
                          });
}

Figure won(const HomeSources &sources)
{
    const bool monthly = sources.period == HomePeriod::Month;
    return pipelineFigure(monthly ? u"won_period"_s : u"won_home"_s, sources,
                          [&](const DealBook &deals, const QString &currency) {
                              return monthly ? wonThisPeriod(deals.rows(), deals.pipeline(), sources.targets, currency,
                                                             sources.today, deals.readAt())
                                             : wonInSpan(sources);
                          });
}

Figure winRateStrict(const HomeSources &sources)
{
    return pipelineFigure(u"win_rate_strict"_s, sources, [&](const DealBook &deals, const QString &) {
        return atlas::winRateStrict(deals.rows(), deals.pipeline(), sources.today, deals.readAt());
    });
}

Figure winRateHonest(const HomeSources &sources)
{
    return pipelineFigure(u"win_rate_honest"_s, sources, [&](const DealBook &deals, const QString &) {
        return atlas::winRateHonest(deals.rows(), deals.pipeline(), sources.today, deals.readAt());
    });
}

Figure cycleDays(const HomeSources &sources)
{
    Figure figure = blankSalesFigure(u"cycle_days"_s, sources, cash::yearUntil(sources.today));
    if (!figure.unavailable.isEmpty())
        return figure;
    QList<int> days;
    const QList<const DealRow *> won = wonInYear(sources);
    for (const DealRow *row : won) {
        if (!row->deal.created.isValid())
            continue;
        days.append(home::daysBetween(home::localDay(row->deal.created), row->deal.closing));
        figure.recordIds.append(row->deal.id);
    }
    if (days.isEmpty())
        figure.unavailable = u"no_closed_deals"_s;
    else
        figure.counts.insert(u"days"_s, median(std::move(days)));
    return figure;
}

Figure salesVelocity(const HomeSources &sources)
{
    Figure figure = blankSalesFigure(u"sales_velocity"_s, sources, cash::yearUntil(sources.today));
    if (!figure.unavailable.isEmpty())
        return figure;
    const QString currency = home::homeCurrency(sources);
    const QList<const DealRow *> qualified = qualifiedDeals(*sources.deals);
    const Figure rate = homefigures::winRateStrict(sources);
    const Figure cycle = cycleDays(sources);
    const std::optional<double> average = averageWon(wonInYear(sources), currency);
    for (const DealRow *row : qualified)
        figure.recordIds.append(row->deal.id);
    if (!rate.ratio || !cycle.unavailable.isEmpty() || !average) {
        figure.unavailable = u"no_closed_deals"_s;
        return figure;
    }
    if (qualified.isEmpty()) {
        figure.unavailable = u"no_qualified_deals"_s;
        return figure;
    }
    // Won on the day it was made counts as a day: nothing is divided by none.
    const qint64 days = std::max<qint64>(1, cycle.counts.value(u"days"_s));
    figure.money =
        cash::bagOf(Money(std::llround(double(qualified.size()) * *rate.ratio * *average / double(days)), currency));
    figure.counts.insert(u"qualified"_s, qualified.size());
    figure.counts.insert(u"cycle_days"_s, days);
    return figure;
}
} // namespace atlas::homefigures
