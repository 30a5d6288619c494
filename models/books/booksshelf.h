// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/bookssorter.h"
#include "models/books/rowsource.h"

namespace atlas::bookstable
{
/// The rows of one table under stable handles, sorted, searched and filtered. Knows nothing of item models. Between two
/// states of the book every record is looked at, but rows are made, hashed and sorted only where something changed.
class BooksShelf
{
public:
    BooksShelf(Table table, const CashBook &book);
    /// What another state of the book changed; the rows that went are kept until release().
    struct Changes {
        QSet<int> changed; ///< handles of rows that are there before and after, and differ
        QList<int> gone, arrived;
        [[nodiscard]] bool isEmpty() const { return changed.isEmpty() && gone.isEmpty() && arrived.isEmpty(); }
    };
    [[nodiscard]] Changes reload();
    void release(const QList<int> &gone);

    /// A column the table does not have: its natural order (documents newest first, contacts by name).
    void sort(int column, Qt::SortOrder order);
    void relearnLanguage();
    void setText(const QString &text);
    void setStatuses(const QSet<QString> &keys);
    void setOnly(const std::optional<QSet<QString>> &ids) { m_only = ids; }

    [[nodiscard]] Table table() const { return m_table; }
    [[nodiscard]] const Row &row(int handle) const { return m_rows.at(handle); }
    [[nodiscard]] int handleOf(const QString &id) const { return m_handles.value(id, -1); }
    [[nodiscard]] QList<int> visible() const; ///< sorted handles that pass

private:
    void takeRow(qsizetype place, std::vector<bool> &met, Changes &changes);
    [[nodiscard]] int knownAt(qsizetype place) const;
    void dropRows(const QList<int> &before, const std::vector<bool> &met, Changes &changes);
    void sortAnew();
    void sortChanged(const Changes &changes);
    [[nodiscard]] int freeHandle();
    [[nodiscard]] bool passes(const Row &row) const;

    Table m_table;
    const CashBook &m_book;
    std::unique_ptr<RowSource> m_source;
    BooksSorter m_sorter;
    QString m_home; ///< currency that leads in m_sorted
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<Row> m_rows;             ///< by handle; some are free
    QList<qsizetype> m_placeOf;    ///< of a handle in the list of the book
    QList<int> m_handleAt;         ///< a place of that list; -1: its record is a repetition
    QHash<QString, int> m_handles; ///< by id
    QList<int> m_free;
    QList<int> m_sorted; ///< every row that is there
    QStringList m_words;
    quint32 m_wantedKeys = 0;
    bool m_filtersKeys = false;
    std::optional<QSet<QString>> m_only;
};
} // namespace atlas::bookstable
