// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealquery.h"

#include <algorithm>
#include <string_view>

namespace atlas
{
namespace
{
qint64 saturatingSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!qAddOverflow(a, b, &sum))
        return sum;
    return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

QByteArrayList wordsOf(const QString &folded)
{
    QByteArrayList words = folded.simplified().toUtf8().split(' ');
    words.removeAll(QByteArray());
    std::stable_sort(words.begin(), words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return words;
}
} // namespace

struct DealQuery::Criteria {
    bool anyOwner = true;
    int owner = -1;
    bool openOnly = false;
    qint64 firstDay = std::numeric_limits<qint64>::min();
    qint64 lastDay = DealFacet::NoDay;
    quint8 chips = 0;

    [[nodiscard]] bool accepts(const DealFacet &facet) const
    {
        return (anyOwner || facet.owner == owner) && facet.closingDay >= firstDay && facet.closingDay <= lastDay &&
               (!openOnly || (facet.marks & DealFacet::Open));
    }
    [[nodiscard]] bool acceptsMarks(const DealFacet &facet) const { return !chips || (facet.marks & chips); }
};

struct DealQuery::Sums {
    struct Sum {
        qint64 raw = 0, weighted = 0;
        bool hasRaw = false, hasWeighted = false;
    };
    Sums(int columns, qsizetype currencies)
        : currencyCount(size_t(currencies))
        , sums(size_t(columns) * currencyCount)
    {
    }
    void add(const DealFacet &facet)
    {
        if (facet.currency < 0)
            return;
        Sum &sum = sums[size_t(facet.stage + 1) * currencyCount + size_t(facet.currency)];
        sum.raw = saturatingSum(sum.raw, facet.raw);
        sum.hasRaw = true;
        sum.weighted = saturatingSum(sum.weighted, facet.weighted);
        sum.hasWeighted = sum.hasWeighted || facet.hasWeighted;
    }
    void writeTo(QList<StageTotals> &totals, const QStringList &currencies) const
    {
        for (size_t i = 0; i < sums.size(); ++i) {
            const QString &currency = currencies.at(qsizetype(i % currencyCount));
            StageTotals &column = totals[qsizetype(i / currencyCount)];
            if (sums[i].hasRaw)
                column.raw.add(Money(sums[i].raw, currency));
            if (sums[i].hasWeighted)
                column.weighted.add(Money(sums[i].weighted, currency));
        }
    }
    size_t currencyCount;
    std::vector<Sum> sums;
};

void DealQuery::setFilter(const DealFilter &filter, DealShelf &shelf)
{
    const QString folded = foldForSearch(filter.text);
    const QByteArrayList words = wordsOf(folded);
    if (words != m_words) {
        const bool narrows = folded.startsWith(m_folded);
        for (DealFacet &facet : shelf.mutableFacets())
            if (!narrows || facet.text == DealFacet::Text::Hit)
                facet.text = DealFacet::Text::Unknown;
    }
    m_filter = filter;
    m_folded = folded;
    m_words = words;
}

void DealQuery::run(DealShelf &shelf, const QDate &today)
{
    const Criteria criteria = criteriaFor(shelf, today);
    clear(shelf.stages().size() + 1);
    Sums sums(int(m_columns.size()), shelf.currencies().size());
    searchTexts(shelf, criteria);
    DealFacet *facets = shelf.mutableFacets().data();
    for (const int handle : shelf.order()) {
        const int position = shelf.positionOf(handle);
        DealFacet &facet = facets[position];
        facet.visible = false;
        if (!criteria.accepts(facet) || (facet.text != DealFacet::Text::Hit && !m_words.isEmpty()))
            continue;
        m_counts.rotting += bool(facet.marks & DealFacet::Rotting);
        m_counts.noNextStep += bool(facet.marks & DealFacet::NoNextStep);
        m_counts.overdue += bool(facet.marks & DealFacet::Overdue);
        if (!criteria.acceptsMarks(facet))
            continue;
        facet.visible = true;
        m_filtered.append(position);
        m_columns[facet.stage + 1].append(position);
        sums.add(facet);
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_totals[i].count = int(m_columns.at(i).size());
    sums.writeTo(m_totals, shelf.currencies());
}

const QList<int> &DealQuery::column(int stage) const
{
    static const QList<int> none;
    return stage >= -1 && stage + 1 < m_columns.size() ? m_columns.at(stage + 1) : none;
}

DealQuery::Criteria DealQuery::criteriaFor(const DealShelf &shelf, const QDate &today) const
{
    Criteria criteria;
    criteria.anyOwner = m_filter.ownerId.isEmpty();
    // An owner nobody in this pipeline has: -2, because -1 would be a match for nothing set.
    criteria.owner = shelf.owner(m_filter.ownerId) >= 0 ? shelf.owner(m_filter.ownerId) : -2;
    criteria.openOnly = m_filter.closing == ClosingPeriod::Overdue;
    criteria.chips =
        quint8((m_filter.rotting ? DealFacet::Rotting : 0) | (m_filter.noNextStep ? DealFacet::NoNextStep : 0) |
               (m_filter.overdue ? DealFacet::Overdue : 0));
    if (m_filter.closing == ClosingPeriod::NoDate) {
        criteria.firstDay = DealFacet::NoDay;
    } else if (m_filter.closing != ClosingPeriod::Any) {
        const DateRange range = closingRange(m_filter.closing, today);
        if (range.from.isValid())
            criteria.firstDay = range.from.toJulianDay();
        criteria.lastDay = range.to.isValid() ? range.to.toJulianDay() : DealFacet::NoDay - 1;
    }
    return criteria;
}

// Apart from the pass in order, because memory is read forwards here.
void DealQuery::searchTexts(DealShelf &shelf, const Criteria &criteria) const
{
    if (m_words.isEmpty())
        return;
    const QList<QByteArray> &needles = shelf.needles();
    QList<DealFacet> &facets = shelf.mutableFacets();
    for (int position = 0; position < facets.size(); ++position) {
        DealFacet &facet = facets[position];
        if (facet.text == DealFacet::Text::Unknown && criteria.accepts(facet))
            facet.text = findsWords(needles.at(position)) ? DealFacet::Text::Hit : DealFacet::Text::Miss;
    }
}

bool DealQuery::findsWords(const QByteArray &needle) const
{
    const std::string_view text(needle.constData(), size_t(needle.size()));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QByteArray &word) {
        return text.find(word.constData(), 0, size_t(word.size())) != std::string_view::npos;
    });
}

void DealQuery::clear(int columns)
{
    m_counts = {};
    m_filtered.clear();
    m_columns.resize(columns);
    for (QList<int> &column : m_columns)
        column.clear(); // keeps its capacity: the next pass allocates nothing
    m_totals.fill(StageTotals(), columns);
}
} // namespace atlas
