// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/booksrow.h"

#include <QCollator>
#include <vector>

namespace atlas::bookstable
{
/// Orders rows by one column. Texts are collated in the program's language, each distinct one once, and compared by
/// rank; what was collated is kept from one sort to the next.
class BooksSorter
{
public:
    BooksSorter();
    /// The program's language changed.
    void relearnLanguage();
    /// Sorts `handles` (places in `rows`) by the cells of a column. Empty cells last in both directions; amounts by
    /// currency first, `homeCurrency` leading; equal ones newest first, then by text, then by id.
    void sort(QList<int> &handles, const QList<Row> &rows, int column, Qt::SortOrder order,
              const QString &homeCurrency);

    /// Puts `added` where sort() with the same arguments would have put them among `sorted`.
    void insert(QList<int> &sorted, QList<int> added, const QList<Row> &rows, int column, Qt::SortOrder order,
                const QString &homeCurrency);

private:
    struct Key {
        bool missing = true;
        int currency = 0;
        qint64 number = 0; ///< of texts their rank
    };
    [[nodiscard]] std::vector<Key> keysOf(const QList<int> &handles, const QList<Row> &rows, int column,
                                          const QString &homeCurrency);
    [[nodiscard]] bool precedes(const Row &a, const Row &b, int column, Qt::SortOrder order,
                                const QString &homeCurrency);
    [[nodiscard]] QCollatorSortKey collated(const QString &text);
    void rankTexts(std::vector<Key> &keys, const QList<int> &handles, const QList<Row> &rows, int column);

    QCollator m_collator;
    QHash<QString, QCollatorSortKey> m_collated;
};
} // namespace atlas::bookstable
