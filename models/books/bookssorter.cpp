// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/bookssorter.h"

#include <algorithm>

namespace atlas::bookstable
{
namespace
{
bool currencyPrecedes(const QString &a, const QString &b, const QString &home)
{
    return (a != home) != (b != home) ? a == home : a < b;
}

// Places of currencies: the home currency first, the others by code.
QHash<QString, int> currencyPlaces(const QList<int> &handles, const QList<Row> &rows, int column, const QString &home)
{
    QStringList codes;
    for (const int handle : handles) {
        const Cell &cell = rows.at(handle).cells[size_t(column)];
        if (cell.kind == Cell::Kind::Amount && !codes.contains(cell.text))
            codes.append(cell.text);
    }
    std::sort(codes.begin(), codes.end(),
              [&home](const QString &a, const QString &b) { return currencyPrecedes(a, b, home); });
    QHash<QString, int> places;
    for (const QString &code : std::as_const(codes))
        places.insert(code, int(places.size()));
    return places;
}

// The order of equal rows: newest first, then by what is searched (number or name first), then by id.
bool precedesAmongEqual(const Row &a, const Row &b)
{
    if (a.day != b.day)
        return a.day > b.day;
    const int byText = a.needle.compare(b.needle);
    return byText != 0 ? byText < 0 : a.id < b.id;
}
} // namespace

BooksSorter::BooksSorter()
{
    relearnLanguage();
}

void BooksSorter::relearnLanguage()
{
    m_collator = QCollator();
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_collated.clear();
}

void BooksSorter::sort(QList<int> &handles, const QList<Row> &rows, int column, Qt::SortOrder order,
                       const QString &homeCurrency)
{
    const std::vector<Key> keys = keysOf(handles, rows, column, homeCurrency);
    const bool ascending = order == Qt::AscendingOrder;
    const auto precedes = [&](int a, int b) {
        const Key &left = keys[size_t(a)];
        const Key &right = keys[size_t(b)];
        if (left.missing != right.missing)
            return right.missing;
        if (left.currency != right.currency)
            return left.currency < right.currency;
        if (left.number != right.number)
            return ascending ? left.number < right.number : left.number > right.number;
        return precedesAmongEqual(rows.at(a), rows.at(b));
    };
    std::sort(handles.begin(), handles.end(), precedes);
}

void BooksSorter::insert(QList<int> &sorted, QList<int> added, const QList<Row> &rows, int column, Qt::SortOrder order,
                         const QString &homeCurrency)
{
    const auto before = [&](int a, int b) { return precedes(rows.at(a), rows.at(b), column, order, homeCurrency); };
    std::sort(added.begin(), added.end(), before);
    QList<int> merged;
    merged.reserve(sorted.size() + added.size());
    auto from = sorted.cbegin();
    for (const int handle : std::as_const(added)) {
        const auto place = std::lower_bound(from, sorted.cend(), handle, before);
        std::copy(from, place, std::back_inserter(merged));
        merged.append(handle);
        from = place;
    }
    std::copy(from, sorted.cend(), std::back_inserter(merged));
    sorted = std::move(merged);
}

// As in sort(), of two rows alone: without places of currencies and ranks of texts.
bool BooksSorter::precedes(const Row &a, const Row &b, int column, Qt::SortOrder order, const QString &homeCurrency)
{
    const Cell &left = a.cells[size_t(column)];
    const Cell &right = b.cells[size_t(column)];
    const bool leftMissing = left.kind == Cell::Kind::Empty;
    const bool rightMissing = right.kind == Cell::Kind::Empty;
    if (leftMissing != rightMissing)
        return rightMissing;
    if (leftMissing)
        return precedesAmongEqual(a, b);
    if (left.kind == Cell::Kind::Amount && left.text != right.text)
        return currencyPrecedes(left.text, right.text, homeCurrency);
    const bool texts = left.kind == Cell::Kind::Text;
    const qint64 difference = texts ? collated(left.text).compare(collated(right.text))
                                    : (left.number > right.number ? 1 : 0) - (left.number < right.number ? 1 : 0);
    if (difference == 0)
        return precedesAmongEqual(a, b);
    return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
}

QCollatorSortKey BooksSorter::collated(const QString &text)
{
    const auto known = m_collated.constFind(text);
    return known != m_collated.cend() ? *known : *m_collated.insert(text, m_collator.sortKey(text));
}

std::vector<BooksSorter::Key> BooksSorter::keysOf(const QList<int> &handles, const QList<Row> &rows, int column,
                                                  const QString &homeCurrency)
{
    std::vector<Key> keys(size_t(rows.size()));
    const QHash<QString, int> places = currencyPlaces(handles, rows, column, homeCurrency);
    bool texts = false;
    for (const int handle : handles) {
        const Cell &cell = rows.at(handle).cells[size_t(column)];
        const int currency = cell.kind == Cell::Kind::Amount ? places.value(cell.text) : 0;
        keys[size_t(handle)] = {cell.kind == Cell::Kind::Empty, currency, cell.number};
        texts = texts || cell.kind == Cell::Kind::Text;
    }
    if (texts)
        rankTexts(keys, handles, rows, column);
    return keys;
}

void BooksSorter::rankTexts(std::vector<Key> &keys, const QList<int> &handles, const QList<Row> &rows, int column)
{
    QHash<QString, QCollatorSortKey> used; // of the texts that are still there
    used.reserve(handles.size());
    for (const int handle : handles) {
        const Cell &cell = rows.at(handle).cells[size_t(column)];
        if (cell.kind != Cell::Kind::Text || used.contains(cell.text))
            continue;
        const auto known = m_collated.constFind(cell.text);
        used.insert(cell.text, known != m_collated.cend() ? *known : m_collator.sortKey(cell.text));
    }
    m_collated = std::move(used);
    using Entry = QHash<QString, QCollatorSortKey>::const_iterator;
    std::vector<Entry> sorted;
    sorted.reserve(size_t(m_collated.size()));
    for (auto it = m_collated.cbegin(); it != m_collated.cend(); ++it)
        sorted.push_back(it);
    std::sort(sorted.begin(), sorted.end(), [](Entry a, Entry b) { return a->compare(*b) < 0; });
    QHash<QString, qint64> ranks;
    ranks.reserve(qsizetype(sorted.size()));
    qint64 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i]->compare(*sorted[i - 1]) != 0)
            ++rank;
        ranks.insert(sorted[i].key(), rank);
    }
    for (const int handle : handles)
        if (!keys[size_t(handle)].missing)
            keys[size_t(handle)].number = ranks.value(rows.at(handle).cells[size_t(column)].text);
}
} // namespace atlas::bookstable
