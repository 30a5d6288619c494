// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealfilter.h"
#include "models/crm/dealshelf.h"
#include "services/core/money.h"

namespace atlas
{
/// Totals of one column of the board, per currency, after the filter. Raw and probability-weighted.
struct StageTotals {
    int count = 0;
    MoneyBag raw, weighted;
    friend bool operator==(const StageTotals &, const StageTotals &) = default;
};

/// Open deals by mark, for the three chips.
struct DealFlagCounts {
    int rotting = 0, noNextStep = 0, overdue = 0;
    friend bool operator==(const DealFlagCounts &, const DealFlagCounts &) = default;
};

/// Applies a filter to a shelf: which rows are visible, in which column, with which totals. One pass over the facets;
/// needles are searched only where the answer is not known yet.
class DealQuery
{
public:
    /// Text that extends the previous one searches only what the previous one found.
    void setFilter(const DealFilter &filter, DealShelf &shelf);
    [[nodiscard]] const DealFilter &filter() const { return m_filter; }
    void run(DealShelf &shelf, const QDate &today);

    [[nodiscard]] const QList<int> &column(int stage) const; ///< positions; -1: unknown stage
    [[nodiscard]] const QList<int> &filtered() const { return m_filtered; }
    [[nodiscard]] StageTotals totals(int stage) const { return m_totals.value(stage + 1); }
    [[nodiscard]] DealFlagCounts flagCounts() const { return m_counts; }

private:
    struct Criteria; ///< the filter as numbers, for one pass
    struct Sums;     ///< per column and currency, in minor units
    [[nodiscard]] Criteria criteriaFor(const DealShelf &shelf, const QDate &today) const;
    void searchTexts(DealShelf &shelf, const Criteria &criteria) const;
    [[nodiscard]] bool findsWords(const QByteArray &needle) const;
    void clear(int columns);

    DealFilter m_filter;
    QString m_folded;
    QByteArrayList m_words;      ///< UTF-8, longest first: it rules out most
    QList<QList<int>> m_columns; ///< by stage + 1
    QList<int> m_filtered;
    QList<StageTotals> m_totals; ///< by stage + 1
    DealFlagCounts m_counts;
};
} // namespace atlas
