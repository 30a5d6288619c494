// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealbook_p.h"

namespace atlas
{
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
    QSet<QString> seen; // the last copy of a deal wins, wherever the earlier ones were
    for (auto next = upserts.crbegin(); next != upserts.crend(); ++next) {
        const Deal *deal = *next;
        if (seen.contains(deal->id))
            continue;
        seen.insert(deal->id);
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
} // namespace atlas
