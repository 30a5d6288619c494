// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/booksshelf.h"

#include "models/crm/dealfilter.h"

#include <algorithm>

namespace atlas::bookstable
{
BooksShelf::BooksShelf(Table table, const CashBook &book)
    : m_table(table)
    , m_book(book)
{
    sort(-1, Qt::AscendingOrder);
}

BooksShelf::Changes BooksShelf::reload()
{
    Changes changes;
    QHash<QString, int> handles;
    QList<Row> rows = rowsOf(m_table, m_book);
    handles.reserve(rows.size());
    for (Row &row : rows) {
        if (handles.contains(row.id)) // Books repeats rows at times
            continue;
        const int known = handleOf(row.id);
        if (known < 0) {
            changes.arrived = true;
            const QString id = row.id;
            handles.insert(id, take(std::move(row)));
            continue;
        }
        handles.insert(row.id, known);
        if (row != m_rows.at(known)) {
            m_rows[known] = std::move(row);
            changes.changed.insert(known);
        }
    }
    for (auto it = m_handles.cbegin(); it != m_handles.cend(); ++it)
        if (!handles.contains(it.key()))
            changes.gone.append(it.value());
    m_handles = std::move(handles);
    if (!changes.isEmpty())
        sortAnew();
    return changes;
}

void BooksShelf::release(const QList<int> &gone)
{
    for (const int handle : gone) {
        m_rows[handle] = Row();
        m_free.append(handle);
    }
}

void BooksShelf::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    const QList<Column> &columns = columnsOf(m_table);
    if (column < 0 || column >= columns.size()) {
        const qsizetype date = columns.indexOf(Column::Date);
        m_column = int(date >= 0 ? date : columns.indexOf(Column::Name));
        m_order = date >= 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    sortAnew();
}

void BooksShelf::relearnLanguage()
{
    m_sorter.relearnLanguage();
    sortAnew();
}

void BooksShelf::setText(const QString &text)
{
    m_words = foldForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
}

void BooksShelf::setStatuses(const QSet<QString> &keys)
{
    m_filtersKeys = !keys.isEmpty();
    m_wantedKeys = 0;
    const QStringList &known = statusKeysOf(m_table);
    for (qsizetype bit = 0; bit < known.size(); ++bit)
        if (keys.contains(known.at(bit)))
            m_wantedKeys |= 1U << bit;
}

QList<int> BooksShelf::visible() const
{
    QList<int> visible;
    visible.reserve(m_sorted.size());
    std::copy_if(m_sorted.cbegin(), m_sorted.cend(), std::back_inserter(visible),
                 [this](int handle) { return passes(m_rows.at(handle)); });
    return visible;
}

void BooksShelf::sortAnew()
{
    m_sorted = m_handles.values();
    m_sorter.sort(m_sorted, m_rows, m_column, m_order, m_book.baseCurrency());
}

int BooksShelf::take(Row row)
{
    if (m_free.isEmpty()) {
        m_rows.append(std::move(row));
        return int(m_rows.size()) - 1;
    }
    const int handle = m_free.takeLast();
    m_rows[handle] = std::move(row);
    return handle;
}

bool BooksShelf::passes(const Row &row) const
{
    if (m_filtersKeys && !(row.keys & m_wantedKeys))
        return false;
    if (m_only && !m_only->contains(row.id))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&row](const QString &word) { return row.needle.contains(word); });
}
} // namespace atlas::bookstable
