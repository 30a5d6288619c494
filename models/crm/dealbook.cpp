// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealbook.h"

namespace atlas
{
struct DealBook::Private {
    CrmSettings settings;
    QString wantedPipelineId;
    int pipelineIndex = -1;
    Pipeline noPipeline;
    QDate today;
    QDateTime readAt;
    bool truncated = false;
    DealShelf shelf;                ///< the chosen pipeline
    QHash<QString, Deal> elsewhere; ///< deals of the other pipelines, as they are shown
    QHash<QString, Deal> confirmed; ///< what Zoho confirmed, of deals shown optimistically
    QHash<QString, int> pipelineByText;
    DealQuery query;

    [[nodiscard]] const Pipeline &pipeline() const
    {
        return pipelineIndex >= 0 ? settings.pipelines.at(pipelineIndex) : noPipeline;
    }
    [[nodiscard]] int defaultPipeline() const;
    [[nodiscard]] int pipelineOf(const Deal &deal) const;
    void choosePipeline();
    void takeSettings(const CrmSettings &newSettings);
    void shelve(const QList<Deal> &deals);
    [[nodiscard]] QList<Deal> allDeals() const;
    [[nodiscard]] const Deal *shown(const QString &id) const;
    [[nodiscard]] QStringList update(const QList<const Deal *> &upserts, const QStringList &removedIds);
    [[nodiscard]] QStringList shownOrHidden(const QList<DealFacet> &before, const QStringList &known) const;
};

int DealBook::Private::defaultPipeline() const
{
    for (int i = 0; i < settings.pipelines.size(); ++i)
        if (settings.pipelines.at(i).isDefault)
            return i;
    return settings.pipelines.isEmpty() ? -1 : 0;
}

int DealBook::Private::pipelineOf(const Deal &deal) const
{
    const auto named = pipelineByText.constFind(deal.pipeline);
    return named != pipelineByText.constEnd() ? *named : defaultPipeline();
}

void DealBook::Private::choosePipeline()
{
    pipelineIndex = defaultPipeline();
    for (int i = 0; i < settings.pipelines.size(); ++i)
        if (!wantedPipelineId.isEmpty() && settings.pipelines.at(i).id == wantedPipelineId)
            pipelineIndex = i;
}

void DealBook::Private::takeSettings(const CrmSettings &newSettings)
{
    settings = newSettings;
    pipelineByText.clear();
    for (int i = 0; i < settings.pipelines.size(); ++i) // an actual text wins over a display text
        pipelineByText.insert(settings.pipelines.at(i).display, i);
    for (int i = 0; i < settings.pipelines.size(); ++i)
        pipelineByText.insert(settings.pipelines.at(i).actual, i);
    pipelineByText.remove(QString());
    choosePipeline();
}

void DealBook::Private::shelve(const QList<Deal> &deals)
{
    QList<const Deal *> here;
    here.reserve(deals.size());
    elsewhere.clear();
    for (const Deal &deal : deals) {
        if (pipelineOf(deal) == pipelineIndex)
            here.append(&deal);
        else
            elsewhere.insert(deal.id, deal);
    }
    shelf.reset(here, pipeline(), today);
    query.run(shelf, today);
}

QList<Deal> DealBook::Private::allDeals() const
{
    QList<Deal> deals = elsewhere.values();
    deals.reserve(deals.size() + shelf.rows().size());
    for (const DealRow &row : shelf.rows())
        deals.append(row.deal);
    return deals;
}

const Deal *DealBook::Private::shown(const QString &id) const
{
    const int position = shelf.find(id);
    if (position >= 0)
        return &shelf.rows().at(position).deal;
    const auto other = elsewhere.constFind(id);
    return other != elsewhere.constEnd() ? &*other : nullptr;
}

QStringList DealBook::Private::update(const QList<const Deal *> &upserts, const QStringList &removedIds)
{
    QList<const Deal *> here;
    QStringList leaving = removedIds;
    for (const Deal *deal : upserts) {
        if (pipelineOf(*deal) == pipelineIndex) {
            elsewhere.remove(deal->id);
            here.append(deal);
        } else {
            elsewhere.insert(deal->id, *deal);
            leaving.append(deal->id);
        }
    }
    for (const QString &id : removedIds)
        elsewhere.remove(id);
    const QStringList changed = shelf.apply(here, leaving);
    if (!changed.isEmpty())
        query.run(shelf, today);
    return changed;
}

// Rows, other than the known ones, that pass the filter now and did not before, or the other way round.
QStringList DealBook::Private::shownOrHidden(const QList<DealFacet> &before, const QStringList &known) const
{
    const QSet<QString> knownIds(known.cbegin(), known.cend());
    QStringList ids;
    for (int position = 0; position < before.size(); ++position) {
        const QString &id = shelf.rows().at(position).deal.id;
        if (shelf.facets().at(position).visible != before.at(position).visible && !knownIds.contains(id))
            ids.append(id);
    }
    return ids;
}

DealBook::DealBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

DealBook::~DealBook() = default;

void DealBook::setSnapshot(const DealSnapshot &snapshot, const QDate &today)
{
    const bool sameSettings = d->settings == snapshot.settings;
    d->today = today;
    d->readAt = snapshot.readAt;
    d->truncated = snapshot.truncated;
    d->confirmed.clear();
    d->takeSettings(snapshot.settings);
    d->shelve(snapshot.deals);
    if (!sameSettings)
        Q_EMIT settingsChanged();
    Q_EMIT rebuilt();
}

void DealBook::applyDelta(const DealDelta &delta)
{
    if (delta.readAt.isValid())
        d->readAt = delta.readAt;
    QList<const Deal *> upserts;
    upserts.reserve(delta.upserts.size());
    for (const Deal &deal : delta.upserts) {
        const auto confirmed = d->confirmed.find(deal.id);
        if (confirmed != d->confirmed.end())
            *confirmed = deal;
        else
            upserts.append(&deal);
    }
    for (const QString &id : delta.removedIds)
        d->confirmed.remove(id);
    const QStringList changed = d->update(upserts, delta.removedIds);
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
}

void DealBook::setSettings(const CrmSettings &settings)
{
    if (settings == d->settings)
        return;
    const bool samePipelines = settings.pipelines == d->settings.pipelines;
    d->takeSettings(settings);
    if (!samePipelines)
        d->shelve(d->allDeals());
    Q_EMIT settingsChanged();
    if (!samePipelines)
        Q_EMIT rebuilt();
}

void DealBook::setToday(const QDate &today)
{
    if (today == d->today)
        return;
    d->today = today;
    const QList<DealFacet> before = d->shelf.facets();
    QStringList changed = d->shelf.setToday(today);
    d->query.run(d->shelf, today);
    if (d->query.filter().closing != ClosingPeriod::Any) // a deal enters or leaves a period without differing itself
        changed += d->shownOrHidden(before, changed);
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
}

void DealBook::setPipeline(const QString &pipelineId)
{
    const int previous = d->pipelineIndex;
    d->wantedPipelineId = pipelineId;
    d->choosePipeline();
    if (d->pipelineIndex == previous)
        return;
    d->shelve(d->allDeals());
    Q_EMIT rebuilt();
}

void DealBook::setFilter(const DealFilter &filter)
{
    if (filter == d->query.filter())
        return;
    d->query.setFilter(filter, d->shelf);
    d->query.run(d->shelf, d->today);
    Q_EMIT filterChanged();
}

void DealBook::showOptimistic(const Deal &deal)
{
    const Deal *current = d->shown(deal.id);
    if (!current)
        return;
    if (!d->confirmed.contains(deal.id))
        d->confirmed.insert(deal.id, *current);
    const QStringList changed = d->update({&deal}, {});
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
}

void DealBook::restore(const QString &dealId)
{
    const auto confirmed = d->confirmed.constFind(dealId);
    if (confirmed == d->confirmed.constEnd())
        return;
    const Deal deal = *confirmed;
    d->confirmed.remove(dealId);
    const QStringList changed = d->update({&deal}, {});
    if (!changed.isEmpty())
        Q_EMIT rowsChanged(changed);
}

const CrmSettings &DealBook::settings() const
{
    return d->settings;
}

const Pipeline &DealBook::pipeline() const
{
    return d->pipeline();
}

const DealFilter &DealBook::filter() const
{
    return d->query.filter();
}

QDate DealBook::today() const
{
    return d->today;
}

QDateTime DealBook::readAt() const
{
    return d->readAt;
}

bool DealBook::truncated() const
{
    return d->truncated;
}

const QList<DealRow> &DealBook::rows() const
{
    return d->shelf.rows();
}

const DealRow *DealBook::row(const QString &dealId) const
{
    return rowOf(handleOf(dealId));
}

const QList<int> &DealBook::column(int stageIndex) const
{
    return d->query.column(stageIndex);
}

const QList<int> &DealBook::filtered() const
{
    return d->query.filtered();
}

StageTotals DealBook::totals(int stageIndex) const
{
    return d->query.totals(stageIndex);
}

StageTotals DealBook::totalsWith(int stageIndex, const QString &dealId) const
{
    StageTotals totals = d->query.totals(stageIndex);
    const int handle = handleOf(dealId);
    const DealRow *row = rowOf(handle);
    if (!row || (row->stageIndex == stageIndex && isVisible(handle)))
        return totals;
    ++totals.count;
    if (!row->deal.amount)
        return totals;
    totals.raw.add(*row->deal.amount);
    if (stageIndex >= 0 && stageIndex < pipeline().stages.size())
        totals.weighted.add(row->deal.amount->percent(pipeline().stages.at(stageIndex).probability));
    return totals;
}

StageTotals DealBook::totalsWithout(int stageIndex, const QString &dealId) const
{
    StageTotals totals = d->query.totals(stageIndex);
    const int handle = handleOf(dealId);
    const DealRow *row = rowOf(handle);
    if (!row || row->stageIndex != stageIndex || !isVisible(handle))
        return totals;
    --totals.count;
    if (row->deal.amount)
        totals.raw.subtract(*row->deal.amount);
    if (const std::optional<Money> weighted = row->deal.weighted())
        totals.weighted.subtract(*weighted);
    return totals;
}

DealBook::FlagCounts DealBook::flagCounts() const
{
    return d->query.flagCounts();
}

int DealBook::medianQuietDays(int stageIndex) const
{
    return d->shelf.median(stageIndex);
}

int DealBook::handleAt(int position) const
{
    return d->shelf.facets().at(position).handle;
}

int DealBook::handleOf(const QString &dealId) const
{
    const int position = d->shelf.find(dealId);
    return position >= 0 ? handleAt(position) : -1;
}

const DealRow *DealBook::rowOf(int handle) const
{
    const int position = d->shelf.positionOf(handle);
    return position >= 0 ? &d->shelf.rows().at(position) : nullptr;
}

bool DealBook::isVisible(int handle) const
{
    const int position = d->shelf.positionOf(handle);
    return position >= 0 && d->shelf.facets().at(position).visible;
}

const QList<int> &DealBook::handlesInOrder() const
{
    return d->shelf.order();
}

bool DealBook::precedes(int handle, int otherHandle) const
{
    return d->shelf.precedes(handle, otherHandle);
}
} // namespace atlas
