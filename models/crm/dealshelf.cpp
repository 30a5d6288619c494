// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealshelf.h"

#include "models/insight/pipelinefigures.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace atlas
{
namespace
{
quint8 marksOf(const DealFlags &flags, bool open)
{
    return quint8((open ? DealFacet::Open : 0) | (flags.rotting ? DealFacet::Rotting : 0) |
                  (flags.noNextStep ? DealFacet::NoNextStep : 0) | (flags.overdue ? DealFacet::Overdue : 0));
}

struct IncomingDeal {
    const Deal *deal;
    qint64 closingDay;
    QString needle;
};

qint64 closingDayOf(const Deal &deal)
{
    return deal.closing.isValid() ? deal.closing.toJulianDay() : DealFacet::NoDay;
}

bool incomingPrecedes(const IncomingDeal &a, const IncomingDeal &b)
{
    if (a.closingDay != b.closingDay)
        return a.closingDay < b.closingDay;
    const int byText = a.needle.compare(b.needle);
    return byText != 0 ? byText < 0 : a.deal->id < b.deal->id;
}
} // namespace

void DealShelf::Changes::add(int handle, const QString &id)
{
    if (size_t(handle) >= seen.size())
        seen.resize(size_t(handle) + 1, false);
    if (!seen[size_t(handle)])
        ids.append(id);
    seen[size_t(handle)] = true;
}

void DealShelf::reset(const QList<const Deal *> &deals, const Pipeline &pipeline, const QDate &today)
{
    *this = DealShelf();
    m_today = today;
    m_stages = StageLookup(pipeline);
    m_medians.fill(-1, m_stages.size());
    std::vector<IncomingDeal> incoming;
    incoming.reserve(size_t(deals.size()));
    for (const Deal *deal : deals)
        incoming.push_back({deal, closingDayOf(*deal), needleOf(*deal)});
    std::sort(incoming.begin(), incoming.end(), incomingPrecedes);
    m_rows.reserve(deals.size());
    m_facets.reserve(deals.size());
    m_needles.reserve(deals.size());
    m_index.reserve(deals.size());
    for (IncomingDeal &next : incoming)
        if (!m_index.contains(next.deal->id))
            append(deriveDealRow(*next.deal, std::move(next.needle), m_stages, m_days, m_today));
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    Changes ignored;
    for (int stage = 0; stage < m_stages.size(); ++stage)
        refreshMedian(stage, ignored);
}

QStringList DealShelf::apply(const QList<const Deal *> &upserts, const QStringList &removedIds)
{
    Changes changes;
    for (const Deal *deal : upserts)
        put(*deal, changes);
    for (const QString &id : removedIds)
        drop(id, changes);
    for (const int stage : std::as_const(changes.stages))
        refreshMedian(stage, changes);
    if (changes.removed || !changes.placed.isEmpty())
        reorder(changes.placed);
    return changes.ids;
}

QStringList DealShelf::setToday(const QDate &today)
{
    m_today = today;
    m_days = {}; // the zone may have changed too
    Changes changes;
    for (int position = 0; position < m_rows.size(); ++position) {
        DealRow &row = m_rows[position];
        const std::pair before(row.quietDays, row.flags);
        redate(row, m_stages, m_days, m_today);
        if (std::pair(row.quietDays, row.flags) == before)
            continue;
        DealFacet &facet = m_facets[position];
        changes.add(facet.handle, row.deal.id);
        facet.quietDays = row.quietDays;
        facet.marks = marksOf(row.flags, m_stages.isOpen(row.stageIndex));
    }
    for (int stage = 0; stage < m_stages.size(); ++stage)
        refreshMedian(stage, changes);
    return changes.ids;
}

bool DealShelf::precedes(int handle, int otherHandle) const
{
    const int a = m_positions.at(handle);
    const int b = m_positions.at(otherHandle);
    if (m_facets.at(a).closingDay != m_facets.at(b).closingDay)
        return m_facets.at(a).closingDay < m_facets.at(b).closingDay;
    const int byText = m_rows.at(a).needle.compare(m_rows.at(b).needle);
    return byText != 0 ? byText < 0 : m_rows.at(a).deal.id < m_rows.at(b).deal.id;
}

void DealShelf::put(const Deal &deal, Changes &changes)
{
    const int position = find(deal.id);
    if (position >= 0 && m_rows.at(position).deal == deal)
        return;
    DealRow row = deriveDealRow(deal, needleOf(deal), m_stages, m_days, m_today);
    changes.stages.insert(row.stageIndex);
    if (position < 0) {
        append(std::move(row));
    } else {
        changes.stages.insert(m_rows.at(position).stageIndex);
        replace(position, std::move(row));
    }
    const int handle = position < 0 ? m_facets.constLast().handle : m_facets.at(position).handle;
    changes.add(handle, deal.id);
    changes.placed.append(handle);
}

void DealShelf::drop(const QString &id, Changes &changes)
{
    const int position = m_index.value(id, -1);
    if (position < 0)
        return;
    changes.add(m_facets.at(position).handle, id);
    changes.removed = true;
    changes.stages.insert(m_rows.at(position).stageIndex);
    m_positions[m_facets.at(position).handle] = -1;
    m_index.remove(id);
    if (position != m_rows.size() - 1) { // the last one fills the gap: nothing else moves
        m_rows[position] = std::move(m_rows.last());
        m_facets[position] = m_facets.constLast();
        m_needles[position] = std::move(m_needles.last());
        m_index[m_rows.at(position).deal.id] = position;
        m_positions[m_facets.at(position).handle] = position;
    }
    m_rows.removeLast();
    m_facets.removeLast();
    m_needles.removeLast();
}

void DealShelf::append(DealRow row)
{
    const int position = int(m_rows.size());
    m_index.insert(row.deal.id, position);
    m_facets.append(facetOf(row, int(m_positions.size())));
    m_positions.append(position);
    m_needles.append(row.needle.toUtf8());
    m_rows.append(std::move(row));
}

void DealShelf::replace(int position, DealRow row)
{
    m_facets[position] = facetOf(row, m_facets.at(position).handle);
    m_needles[position] = row.needle.toUtf8();
    m_rows[position] = std::move(row);
}

DealFacet DealShelf::facetOf(const DealRow &row, int handle)
{
    DealFacet facet;
    facet.handle = handle;
    facet.stage = row.stageIndex;
    facet.quietDays = row.quietDays;
    facet.marks = marksOf(row.flags, m_stages.isOpen(row.stageIndex));
    auto owner = m_owners.constFind(row.deal.owner.id);
    if (owner == m_owners.constEnd())
        owner = m_owners.insert(row.deal.owner.id, int(m_owners.size()));
    facet.owner = *owner;
    facet.closingDay = closingDayOf(row.deal);
    if (!row.deal.amount || row.deal.amount->currency().isEmpty())
        return facet;
    facet.currency = int(m_currencies.indexOf(row.deal.amount->currency()));
    if (facet.currency < 0) {
        facet.currency = int(m_currencies.size());
        m_currencies.append(row.deal.amount->currency());
    }
    facet.raw = row.deal.amount->minor();
    if (const std::optional<Money> weighted = row.deal.weighted()) {
        facet.weighted = weighted->minor();
        facet.hasWeighted = true;
    }
    return facet;
}

void DealShelf::refreshMedian(int stage, Changes &changes)
{
    if (!m_stages.isOpen(stage))
        return;
    QList<int> quiet;
    for (const DealFacet &facet : std::as_const(m_facets))
        if (facet.stage == stage)
            quiet.append(facet.quietDays);
    m_medians[stage] = atlas::median(std::move(quiet));
    for (int position = 0; position < m_facets.size(); ++position) {
        const DealFacet &facet = std::as_const(m_facets)[position];
        if (facet.stage != stage)
            continue;
        const bool rotting = isRotting(facet.quietDays, m_medians.at(stage));
        if (rotting == bool(facet.marks & DealFacet::Rotting))
            continue;
        changes.add(facet.handle, m_rows.at(position).deal.id);
        m_rows[position].flags.rotting = rotting;
        m_facets[position].marks = marksOf(m_rows.at(position).flags, true);
    }
}

void DealShelf::reorder(const QList<int> &placed)
{
    std::vector<bool> leaves(size_t(m_positions.size()), false);
    QList<int> entering;
    for (const int handle : placed) {
        if (leaves[size_t(handle)])
            continue;
        leaves[size_t(handle)] = true;
        if (m_positions.at(handle) >= 0)
            entering.append(handle);
    }
    const auto before = [this](int a, int b) { return precedes(a, b); };
    std::sort(entering.begin(), entering.end(), before);
    m_order.removeIf([&](int handle) { return leaves[size_t(handle)] || m_positions.at(handle) < 0; });
    QList<int> merged;
    merged.reserve(m_order.size() + entering.size());
    std::merge(m_order.cbegin(), m_order.cend(), entering.cbegin(), entering.cend(), std::back_inserter(merged),
               before);
    m_order = std::move(merged);
}
} // namespace atlas
