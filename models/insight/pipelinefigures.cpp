// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/pipelinefigures.h"

#include "models/crm/dealderivation.h"
#include "models/insight/figurebasics.h"

namespace atlas
{
using namespace Qt::StringLiterals;
using insight::hasOutcome;

namespace
{
Figure newFigure(const QString &id, const QDateTime &readAt, const DateRange &period = {})
{
    Figure figure;
    figure.id = id;
    figure.readAt = readAt;
    figure.from = period.from;
    figure.to = period.to;
    return figure;
}

// Whether the deal was open when the month began, as far as its record tells.
bool wasOpenBefore(const DealRow &row, const Pipeline &pipeline, const QDate &firstOfMonth, LocalDays &days)
{
    if (!row.deal.created.isValid() || days.julianDay(row.deal.created) >= firstOfMonth.toJulianDay())
        return false;
    return hasOutcome(row, pipeline, StageOutcome::Open) ||
           (insight::outcomeOf(row, pipeline) && row.deal.closing >= firstOfMonth);
}

QString commonestCurrency(const QMap<QString, int> &dealsByCurrency)
{
    QString commonest;
    int most = 0;
    for (auto it = dealsByCurrency.cbegin(); it != dealsByCurrency.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            commonest = it.key();
        }
    }
    return commonest;
}

void setChange(Figure &figure, const MoneyBag &previous, const QString &currency)
{
    figure.change = insight::relativeChange(figure.money->in(currency), previous.in(currency));
    if (figure.change)
        figure.changeCurrency = currency;
}

// A target that coverage and progress can be measured against.
std::optional<Money> usableTarget(const PipelineTargets &targets, const QString &homeCurrency)
{
    const bool usable = targets.monthly && targets.monthly->currency() == homeCurrency && targets.monthly->minor() > 0;
    return usable ? targets.monthly : std::nullopt;
}

// Divides, or says why not. parts hold "open" and "won" of the home currency already.
void divideByRemaining(Figure &figure, const std::optional<Money> &target, const QString &homeCurrency)
{
    if (!target) {
        figure.unavailable = u"target_unset"_s;
        return;
    }
    figure.parts[u"target"_s].add(*target);
    MoneyBag remaining;
    remaining.add(*target);
    remaining.subtract(figure.parts.value(u"won"_s).in(homeCurrency));
    figure.parts[u"remaining"_s] = remaining;
    if (remaining.in(homeCurrency).minor() <= 0)
        figure.unavailable = u"target_reached"_s;
    else
        figure.ratio = insight::quotient(figure.parts.value(u"open"_s).in(homeCurrency), remaining.in(homeCurrency));
}
} // namespace

Figure weightedPipeline(const QList<DealRow> &rows, const Pipeline &pipeline, const QDate &today,
                        const QDateTime &readAt, const QString &homeCurrency)
{
    Figure figure = newFigure(u"weighted_pipeline"_s, readAt);
    const QDate firstOfMonth = monthOf(today).from;
    LocalDays days;
    MoneyBag now;
    MoneyBag &previous = figure.parts[u"previous"_s];
    QMap<QString, int> dealsByCurrency;
    qint64 &withoutAmount = figure.counts[u"without_amount"_s];
    for (const DealRow &row : rows) {
        if (wasOpenBefore(row, pipeline, firstOfMonth, days))
            insight::addWeighted(previous, row);
        if (!hasOutcome(row, pipeline, StageOutcome::Open))
            continue;
        figure.recordIds.append(row.deal.id);
        insight::addWeighted(now, row);
        if (row.deal.weighted())
            ++dealsByCurrency[row.deal.amount->currency()];
        else
            ++withoutAmount;
    }
    figure.counts.insert(u"open"_s, figure.recordIds.size());
    figure.money = now;
    setChange(figure, previous, homeCurrency.isEmpty() ? commonestCurrency(dealsByCurrency) : homeCurrency);
    return figure;
}

Figure coverage(const QList<DealRow> &rows, const Pipeline &pipeline, const PipelineTargets &targets,
                const QString &homeCurrency, const QDate &today, const QDateTime &readAt)
{
    const DateRange month = monthOf(today);
    Figure figure = newFigure(u"coverage"_s, readAt, month);
    for (const QString &part : {u"open"_s, u"won"_s, u"excluded"_s}) {
        figure.parts.insert(part, {});
        figure.counts.insert(part, 0);
    }
    for (const DealRow &row : rows) {
        const bool open = hasOutcome(row, pipeline, StageOutcome::Open);
        const bool counts = open || hasOutcome(row, pipeline, StageOutcome::Won);
        if (!counts || !month.contains(row.deal.closing) || !row.deal.amount)
            continue;
        const bool foreign = row.deal.amount->currency() != homeCurrency;
        const QString part = foreign ? u"excluded"_s : open ? u"open"_s : u"won"_s;
        insight::addAmount(figure.parts[part], row);
        ++figure.counts[part];
        if (!foreign)
            figure.recordIds.append(row.deal.id);
    }
    divideByRemaining(figure, usableTarget(targets, homeCurrency), homeCurrency);
    return figure;
}

Figure wonThisPeriod(const QList<DealRow> &rows, const Pipeline &pipeline, const PipelineTargets &targets,
                     const QString &homeCurrency, const QDate &today, const QDateTime &readAt)
{
    const DateRange month = monthOf(today);
    const DateRange monthBefore = monthOf(month.from.addDays(-1));
    Figure figure = newFigure(u"won_period"_s, readAt, month);
    MoneyBag won;
    MoneyBag &previous = figure.parts[u"previous"_s];
    qint64 &previousCount = figure.counts[u"previous_won"_s];
    for (const DealRow &row : rows) {
        if (!hasOutcome(row, pipeline, StageOutcome::Won))
            continue;
        if (month.contains(row.deal.closing)) {
            figure.recordIds.append(row.deal.id);
            insight::addAmount(won, row);
        } else if (monthBefore.contains(row.deal.closing)) {
            ++previousCount;
            insight::addAmount(previous, row);
        }
    }
    figure.counts.insert(u"won"_s, figure.recordIds.size());
    figure.money = won;
    setChange(figure, previous, homeCurrency);
    if (const std::optional<Money> target = usableTarget(targets, homeCurrency)) {
        figure.parts[u"target"_s].add(*target);
        figure.ratio = insight::quotient(won.in(homeCurrency), *target);
    }
    return figure;
}

QList<Figure> pipelineFigures(const PipelineFacts &facts)
{
    const auto &[rows, pipeline, targets, home, today, readAt, truncated] = facts;
    QList<Figure> figures{weightedPipeline(rows, pipeline, today, readAt, home),
                          coverage(rows, pipeline, targets, home, today, readAt),
                          wonThisPeriod(rows, pipeline, targets, home, today, readAt),
                          winRateStrict(rows, pipeline, today, readAt), winRateHonest(rows, pipeline, today, readAt)};
    for (Figure &figure : figures)
        figure.truncated = truncated;
    return figures;
}
} // namespace atlas
