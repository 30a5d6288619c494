// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealtablemodel.h"

#include <QCollator>

namespace atlas
{
/// What a column shows of a deal, raw; shared by the table's roles and the sorter.
namespace dealcell
{
[[nodiscard]] std::optional<Money> money(const DealRow &row, DealTableModel::Column column);
[[nodiscard]] QString text(const DealRow &row, DealTableModel::Column column, const Pipeline &pipeline);
} // namespace dealcell

/// Keeps the handles of all rows of a book in the order of one column. Keys are typed and made once a sort; texts are
/// collated in the program's language once a distinct text, then compared by rank.
class DealSorter
{
public:
    using Column = DealTableModel::Column;
    explicit DealSorter(const DealBook &book);
    [[nodiscard]] Column column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }
    [[nodiscard]] const QList<int> &handles() const { return m_handles; }
    /// Reads the book anew: after rebuilt(), or in another language.
    void rebuild();
    void sort(Column column, Qt::SortOrder order);
    /// The rows of these handles changed or are new, others may be gone: moves only these.
    void update(const QSet<int> &changed);

private:
    struct Key {
        bool missing = true; ///< last in both directions
        int group = 0;       ///< ascending in both directions: currencies
        qint64 number = 0;   ///< for texts their rank; Unranked for a text that came later
        std::optional<QCollatorSortKey> text;
    };
    static constexpr qint64 Unranked = -1;
    [[nodiscard]] bool sortsText() const;
    [[nodiscard]] Key keyOf(const DealRow &row) const;
    [[nodiscard]] int currencyGroup(const QString &currency) const;
    /// Negative: before the other one by key alone, in the order asked for; zero: equal keys.
    [[nodiscard]] int differs(int handle, int otherHandle) const;
    [[nodiscard]] bool precedes(int handle, int otherHandle) const; ///< total: equal keys by the book's order
    void makeKeys(const QList<int> &handles);
    void rankTexts(const QList<int> &handles);
    void setKey(int handle, Key key);

    const DealBook &m_book;
    Column m_column = Column::Closing;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<Key> m_keys; ///< by handle
    QList<int> m_handles;
};
} // namespace atlas
