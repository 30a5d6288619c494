// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/booksshelf.h"

#include "models/crm/dealfilter.h"

#include <algorithm>

namespace atlas::bookstable
{
namespace
{
constexpr qsizetype kFewOf = 8; ///< up to this part of the rows is sorted in one by one
}

BooksShelf::BooksShelf(Table table, const CashBook &book)
    : m_table(table)
    , m_book(book)
    , m_source(makeRowSource(table))
{
    sort(-1, Qt::AscendingOrder);
}

BooksShelf::Changes BooksShelf::reload()
{
    Changes changes;
    if (!m_source->advance(m_book))
        return changes;
    const QList<int> before = m_handleAt;
    std::vector<bool> met(size_t(m_rows.size())); // handles whose record was there
    for (qsizetype place = 0; place < m_source->count(); ++place)
        takeRow(place, met, changes);
    m_handleAt.resize(m_source->count());
    dropRows(before, met, changes);
    m_source->settle();
    if (!changes.isEmpty())
        sortChanged(changes);
    return changes;
}

void BooksShelf::takeRow(qsizetype place, std::vector<bool> &met, Changes &changes)
{
    int handle = knownAt(place);
    const bool repeated = handle >= 0 && met[size_t(handle)]; // Books repeats rows at times
    if (handle < 0) {
        handle = freeHandle();
        met.resize(size_t(m_rows.size()));
        m_rows[handle] = m_source->rowAt(place);
        m_handles.insert(m_rows.at(handle).id, handle);
        changes.arrived.append(handle);
    } else if (!repeated && !m_source->isUnchanged(place, m_placeOf.at(handle))) {
        Row row = m_source->rowAt(place);
        if (row != m_rows.at(handle)) {
            m_rows[handle] = std::move(row);
            changes.changed.insert(handle);
        }
    }
    if (!repeated)
        m_placeOf[handle] = place;
    met[size_t(handle)] = true;
    if (place < m_handleAt.size())
        m_handleAt[place] = repeated ? -1 : handle;
    else
        m_handleAt.append(repeated ? -1 : handle);
}

// The record of a place is mostly the one that was there before: that is cheaper to see than to look up.
int BooksShelf::knownAt(qsizetype place) const
{
    const int before = m_handleAt.value(place, -1);
    const QString &id = m_source->idAt(place);
    return before >= 0 && m_rows.at(before).id == id ? before : handleOf(id);
}

void BooksShelf::dropRows(const QList<int> &before, const std::vector<bool> &met, Changes &changes)
{
    for (const int handle : before) {
        if (handle < 0 || met[size_t(handle)])
            continue;
        m_handles.remove(m_rows.at(handle).id);
        changes.gone.append(handle);
    }
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
    m_home = m_book.baseCurrency();
    m_sorted = m_handles.values();
    m_sorter.sort(m_sorted, m_rows, m_column, m_order, m_home);
}

void BooksShelf::sortChanged(const Changes &changes)
{
    QList<int> moved = changes.arrived;
    moved.append(changes.changed.values());
    if (m_home != m_book.baseCurrency() || moved.size() > m_sorted.size() / kFewOf)
        return sortAnew();
    std::vector<bool> leaves(size_t(m_rows.size()));
    for (const QList<int> &handles : {changes.gone, moved})
        for (const int handle : handles)
            leaves[size_t(handle)] = true;
    m_sorted.removeIf([&leaves](int handle) { return leaves[size_t(handle)]; });
    m_sorter.insert(m_sorted, moved, m_rows, m_column, m_order, m_home);
}

int BooksShelf::freeHandle()
{
    if (!m_free.isEmpty())
        return m_free.takeLast();
    m_rows.append(Row());
    m_placeOf.append(-1);
    return int(m_rows.size()) - 1;
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
