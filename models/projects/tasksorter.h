// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

#include <QCollator>
#include <QHash>
#include <vector>

namespace atlas
{
/// The order of tasks by one column, or by project and the order within it. Keys are made once per task; each distinct
/// text is collated once in the program's language.
class TaskSorter
{
public:
    using Column = TaskTreeModel::Column;
    explicit TaskSorter(const DeliveryBook &book);
    /// A column that does not exist: by project and the order within it. Makes all keys.
    void sort(int column, Qt::SortOrder order);
    void relearnLanguage();
    /// All keys anew: the places of tasks changed.
    void relearn();
    /// The keys of these places.
    void update(const QList<int> &places);
    /// Total; tasks without a value last in both directions, equal ones by name.
    [[nodiscard]] bool precedes(int place, int otherPlace) const;

private:
    struct Key {
        bool missing = true;
        std::optional<QCollatorSortKey> text; ///< compared before the number
        qint64 number = 0;
    };
    [[nodiscard]] Key keyOf(int place);
    [[nodiscard]] Key naturalKeyOf(int place, int order);
    [[nodiscard]] Key textKey(const QString &text);
    void learnNaturalKeys();

    const DeliveryBook &m_book;
    QCollator m_collator;
    QHash<QString, QCollatorSortKey> m_collated;
    std::vector<Key> m_keys; ///< by place
    std::optional<Column> m_column;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
} // namespace atlas
