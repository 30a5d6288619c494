// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealbook_p.h"

namespace atlas
{
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

std::shared_ptr<DealBook::Prepared> DealBook::prepare(DealSnapshot &snapshot, const QString &pipelineId,
                                                      const QDate &today)
{
    auto prepared = std::make_shared<Prepared>();
    Private &state = *prepared->m_state;
    state.wantedPipelineId = pipelineId;
    state.today = today;
    state.readAt = snapshot.readAt;
    state.truncated = snapshot.truncated;
    state.takeSettings(snapshot.settings);
    state.shelve(std::exchange(snapshot.deals, {}));
    return prepared;
}

void DealBook::setPrepared(Prepared &prepared)
{
    const bool sameSettings = d->settings == prepared.m_state->settings;
    const DealFilter filter = d->query.filter();
    d = std::move(prepared.m_state);
    if (filter != d->query.filter()) { // somebody has typed meanwhile
        d->query.setFilter(filter, d->shelf);
        d->query.run(d->shelf, d->today);
    }
    if (!sameSettings)
        Q_EMIT settingsChanged();
    Q_EMIT rebuilt();
}

DealBook::Prepared::Prepared()
    : m_state(std::make_unique<DealBook::Private>())
{
}

DealBook::Prepared::~Prepared() = default;

const QList<DealRow> &DealBook::Prepared::rows() const
{
    return m_state->shelf.rows();
}

const Pipeline &DealBook::Prepared::pipeline() const
{
    return m_state->pipeline();
}

const CrmSettings &DealBook::Prepared::settings() const
{
    return m_state->settings;
}

QDateTime DealBook::Prepared::readAt() const
{
    return m_state->readAt;
}

bool DealBook::Prepared::truncated() const
{
    return m_state->truncated;
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
    if (changed.size() < upserts.size() + delta.removedIds.size())
        Q_EMIT othersChanged();
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

const Deal *DealBook::deal(const QString &dealId) const
{
    return d->shown(dealId);
}

QString DealBook::pipelineIdOf(const QString &dealId) const
{
    const Deal *deal = d->shown(dealId);
    const int index = deal ? d->pipelineOf(*deal) : -1;
    return index >= 0 ? d->settings.pipelines.at(index).id : QString();
}

QList<Deal> DealBook::otherDeals() const
{
    return d->elsewhere.values();
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
