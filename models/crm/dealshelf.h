// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealderivation.h"

#include <limits>
#include <QSet>

namespace atlas
{
/// What a filter pass reads of a deal: small and side by side, so that 100,000 of them pass within a few milliseconds.
struct DealFacet {
    enum Mark : quint8 { Open = 1, Rotting = 2, NoNextStep = 4, Overdue = 8 };
    enum class Text : quint8 { Unknown, Hit, Miss };
    static constexpr qint64 NoDay = std::numeric_limits<qint64>::max(); ///< orders deals without a date last

    qint64 raw = 0, weighted = 0; ///< minor units of `currency`
    qint64 closingDay = NoDay;    ///< Julian day
    int handle = -1;
    int stage = -1;
    int owner = -1;
    int currency = -1; ///< -1: no amount
    int quietDays = 0;
    quint8 marks = 0;
    Text text = Text::Unknown; ///< whether the needle holds the words of the filter
    bool hasWeighted = false;  ///< false without a probability
    bool visible = false;      ///< passes the whole filter
};

/// The rows of one pipeline, their flags and their order (closing date, folded name, id). A row's position changes when
/// another one goes; its handle stays until reset(), and is never given to another row.
class DealShelf
{
public:
    /// The rows are stored in their order, so that passes in order read memory forwards.
    void reset(const QList<const Deal *> &deals, const Pipeline &pipeline, const QDate &today);
    /// Upserts, then removes; returns the ids of all rows that came, went or differ, those whose flags changed because
    /// the median of their stage did included.
    [[nodiscard]] QStringList apply(const QList<const Deal *> &upserts, const QStringList &removedIds);
    [[nodiscard]] QStringList setToday(const QDate &today);

    [[nodiscard]] const QList<DealRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<DealFacet> &facets() const { return m_facets; }
    [[nodiscard]] QList<DealFacet> &mutableFacets() { return m_facets; } ///< for the query: text and visible only
    [[nodiscard]] const QList<QByteArray> &needles() const { return m_needles; } ///< UTF-8, same positions as rows()
    [[nodiscard]] const QList<int> &order() const { return m_order; }            ///< handles
    [[nodiscard]] const StageLookup &stages() const { return m_stages; }
    [[nodiscard]] int find(const QString &id) const { return m_index.value(id, -1); }
    [[nodiscard]] int positionOf(int handle) const { return m_positions.value(handle, -1); }
    [[nodiscard]] bool precedes(int handle, int otherHandle) const;
    [[nodiscard]] int owner(const QString &id) const { return m_owners.value(id, -1); }
    [[nodiscard]] const QStringList &currencies() const { return m_currencies; }
    [[nodiscard]] int median(int stage) const { return m_medians.value(stage, -1); }

private:
    struct Changes {
        QSet<int> stages;       ///< whose median may differ
        QList<int> placed;      ///< handles that may stand elsewhere in the order
        QStringList ids;        ///< rows that differ
        std::vector<bool> seen; ///< by handle: is in ids
        bool removed = false;
        void add(int handle, const QString &id);
    };
    void put(const Deal &deal, Changes &changes);
    void drop(const QString &id, Changes &changes);
    void append(DealRow row);
    void replace(int position, DealRow row);
    [[nodiscard]] DealFacet facetOf(const DealRow &row, int handle);
    void refreshMedian(int stage, Changes &changes);
    void reorder(const QList<int> &placed);

    QList<DealRow> m_rows;
    QList<DealFacet> m_facets;   ///< same positions as m_rows
    QList<QByteArray> m_needles; ///< the same, needles in UTF-8: half the memory to search
    QList<int> m_positions;      ///< by handle; -1: gone
    QList<int> m_order;
    QHash<QString, int> m_index; ///< id -> position
    QHash<QString, int> m_owners;
    QStringList m_currencies;
    QList<int> m_medians; ///< by stage
    StageLookup m_stages;
    LocalDays m_days;
    QDate m_today;
};
} // namespace atlas
