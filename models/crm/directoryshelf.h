// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/directorycells.h"

#include <vector>

namespace atlas
{
/// What a table shows of the records of a kind.
struct DirectoryFilter {
    QString text;          ///< all words must occur, folded
    QString ownerId;       ///< empty: everybody's
    QString recordId;      ///< contacts of this account, activities of this record; empty: all
    bool openOnly = false; ///< leads not converted, activities not done
    QString status = {};   ///< as the record has it; empty: any
    QString source = {};   ///< leads: where from; campaigns: type; empty: any
    std::optional<CrmActivity::Kind> activity = std::nullopt;
    DirectoryDue due = DirectoryDue::Any;
    QDate today = {}; ///< in the person's zone: what `due` counts from
    friend bool operator==(const DirectoryFilter &, const DirectoryFilter &) = default;
};

/// The records of one kind with numbers ("handles") that stay theirs from one snapshot to the next, their needles, and
/// their order by one column: made once a change, so that a letter typed only picks.
class DirectoryShelf
{
public:
    explicit DirectoryShelf(DirectoryKind kind);

    /// Takes the step to another list; the handles of records that are there before and after and differ.
    std::vector<bool> update(const DirectoryList &list, const directorycells::Context &context);
    /// Rows without a value come last in both directions, equal ones by id.
    void sort(DirectoryColumn column, Qt::SortOrder order, const directorycells::Context &context);
    [[nodiscard]] DirectoryColumn column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    /// Handles of the records that pass, in order.
    [[nodiscard]] QList<int> picked(const DirectoryFilter &filter) const;
    [[nodiscard]] const DirectoryList &list() const { return m_list; }
    [[nodiscard]] int handleCount() const { return int(m_places.size()); }               ///< also of those gone
    [[nodiscard]] int handleOf(const QString &id) const { return m_byId.value(id, -1); } ///< -1: never seen
    [[nodiscard]] int placeOf(int handle) const { return m_places[size_t(handle)]; }     ///< -1: it is gone

private:
    struct Key {
        bool isMissing = true;
        qint64 number = 0;
        QString text; ///< folded
    };
    [[nodiscard]] Key keyOf(int place, const directorycells::Context &context) const;
    [[nodiscard]] bool precedes(int handle, int other) const;
    [[nodiscard]] bool passesChoices(const DirectoryFilter &filter, int place) const;
    void insertSorted(QList<int> entering);

    DirectoryList m_list;
    QHash<QString, int> m_byId;
    std::vector<int> m_places;      ///< by handle
    std::vector<QString> m_needles; ///< by handle
    std::vector<Key> m_keys;        ///< by handle
    QList<int> m_ordered;
    DirectoryColumn m_column = DirectoryColumn::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
} // namespace atlas
