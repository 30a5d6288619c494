// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealsorter.h"

#include <algorithm>
#include <numeric>

namespace atlas
{
using Column = DealTableModel::Column;

std::optional<Money> dealcell::money(const DealRow &row, Column column)
{
    if (column == Column::Amount)
        return row.deal.amount;
    return column == Column::Weighted ? row.deal.weighted() : std::nullopt;
}

QString dealcell::text(const DealRow &row, Column column, const Pipeline &pipeline)
{
    switch (column) {
    case Column::Name:
        return row.deal.name;
    case Column::Account:
        return row.deal.account.name;
    case Column::Contact:
        return row.deal.contact.name;
    case Column::Stage:
        return row.stageIndex >= 0 ? pipeline.stages.at(row.stageIndex).display : row.deal.stage;
    case Column::Owner:
        return row.deal.owner.name;
    case Column::NextStep:
        return row.deal.nextStep;
    case Column::Source:
        return row.deal.leadSource;
    case Column::Amount:
    case Column::Weighted:
    case Column::Probability:
    case Column::Closing:
    case Column::Quiet:
    case Column::Created:
        return {};
    }
    return {};
}

DealSorter::DealSorter(const DealBook &book)
    : m_book(book)
{
}

void DealSorter::rebuild()
{
    m_collator = QCollator();
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    m_keys.clear();
    sort(m_column, m_order);
}

void DealSorter::sort(Column column, Qt::SortOrder order)
{
    const bool keysHold = column == m_column && !m_keys.empty();
    m_column = column;
    m_order = order;
    m_handles = m_book.handlesInOrder(); // equal keys keep this order: the sort is stable
    if (!keysHold)
        makeKeys(m_handles);
    std::stable_sort(m_handles.begin(), m_handles.end(), [this](int a, int b) { return differs(a, b) < 0; });
}

void DealSorter::update(const QSet<int> &changed)
{
    QList<int> entering(changed.cbegin(), changed.cend());
    m_handles.removeIf([&](int handle) { return changed.contains(handle) || !m_book.rowOf(handle); });
    for (const int handle : std::as_const(entering))
        setKey(handle, keyOf(*m_book.rowOf(handle)));
    const auto before = [this](int a, int b) { return precedes(a, b); };
    std::sort(entering.begin(), entering.end(), before);
    QList<int> merged;
    merged.reserve(m_handles.size() + entering.size());
    auto from = m_handles.cbegin();
    for (const int handle : std::as_const(entering)) {
        const auto to = std::lower_bound(from, m_handles.cend(), handle, before);
        merged.append(QList<int>(from, to));
        merged.append(handle);
        from = to;
    }
    merged.append(QList<int>(from, m_handles.cend()));
    m_handles = std::move(merged);
}

bool DealSorter::sortsText() const
{
    switch (m_column) {
    case Column::Name:
    case Column::Account:
    case Column::Contact:
    case Column::Owner:
    case Column::NextStep:
    case Column::Source:
        return true;
    case Column::Stage:
    case Column::Amount:
    case Column::Weighted:
    case Column::Probability:
    case Column::Closing:
    case Column::Quiet:
    case Column::Created:
        return false;
    }
    return false;
}

DealSorter::Key DealSorter::keyOf(const DealRow &row) const
{
    const auto number = [](bool known, qint64 value) { return Key{!known, 0, value, std::nullopt}; };
    switch (m_column) {
    case Column::Stage:
        return number(row.stageIndex >= 0, row.stageIndex);
    case Column::Probability:
        return number(row.deal.probability >= 0, row.deal.probability);
    case Column::Closing:
        return number(row.deal.closing.isValid(), row.deal.closing.toJulianDay());
    case Column::Quiet:
        return number(true, row.quietDays);
    case Column::Created:
        return number(row.deal.created.isValid(), row.deal.created.toMSecsSinceEpoch());
    case Column::Amount:
    case Column::Weighted: {
        const std::optional<Money> money = dealcell::money(row, m_column);
        return money ? Key{false, currencyGroup(money->currency()), money->minor(), std::nullopt} : Key();
    }
    case Column::Name:
    case Column::Account:
    case Column::Contact:
    case Column::Owner:
    case Column::NextStep:
    case Column::Source: {
        const QString text = dealcell::text(row, m_column, m_book.pipeline());
        return text.isEmpty() ? Key() : Key{false, 0, Unranked, m_collator.sortKey(text)};
    }
    }
    return {};
}

// The home currency first, the others by code: a base-26 number of the letters.
int DealSorter::currencyGroup(const QString &currency) const
{
    if (currency == m_book.settings().org.currency)
        return 0;
    return std::accumulate(currency.cbegin(), currency.cend(), 0,
                           [](int group, QChar letter) {
                               return (group * 26 + std::clamp(letter.unicode() - 'A', 0, 25)) % 1'000'000;
                           }) +
           1;
}

int DealSorter::differs(int handle, int otherHandle) const
{
    const Key &left = m_keys[size_t(handle)];
    const Key &right = m_keys[size_t(otherHandle)];
    if (left.missing != right.missing)
        return left.missing ? 1 : -1;
    if (left.group != right.group)
        return left.group - right.group;
    const bool unranked = left.text && right.text && (left.number == Unranked || right.number == Unranked);
    const int difference =
        unranked ? left.text->compare(*right.text) : (left.number > right.number) - (left.number < right.number);
    return m_order == Qt::AscendingOrder ? difference : -difference;
}

bool DealSorter::precedes(int handle, int otherHandle) const
{
    const int difference = differs(handle, otherHandle);
    return difference != 0 ? difference < 0 : m_book.precedes(handle, otherHandle);
}

void DealSorter::makeKeys(const QList<int> &handles)
{
    m_keys.clear();
    if (sortsText())
        return rankTexts(handles);
    for (const int handle : handles)
        setKey(handle, keyOf(*m_book.rowOf(handle)));
}

// Each distinct text is collated once; equal ones get equal ranks, so that the long sort compares integers.
void DealSorter::rankTexts(const QList<int> &handles)
{
    QHash<QString, int> known;
    known.reserve(handles.size());
    std::vector<QCollatorSortKey> keys;
    std::vector<std::pair<int, int>> textOfHandle;
    textOfHandle.reserve(size_t(handles.size()));
    for (const int handle : handles) {
        const QString text = dealcell::text(*m_book.rowOf(handle), m_column, m_book.pipeline());
        if (text.isEmpty()) {
            setKey(handle, {});
            continue;
        }
        auto entry = known.constFind(text);
        if (entry == known.constEnd()) {
            entry = known.insert(text, int(keys.size()));
            keys.push_back(m_collator.sortKey(text));
        }
        textOfHandle.emplace_back(handle, *entry);
    }
    std::vector<int> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::sort(sorted.begin(), sorted.end(), [&](int a, int b) { return keys[size_t(a)].compare(keys[size_t(b)]) < 0; });
    std::vector<qint64> ranks(keys.size(), 0);
    for (size_t i = 1; i < sorted.size(); ++i) {
        const bool same = keys[size_t(sorted[i])].compare(keys[size_t(sorted[i - 1])]) == 0;
        ranks[size_t(sorted[i])] = ranks[size_t(sorted[i - 1])] + (same ? 0 : 1);
    }
    for (const auto &[handle, text] : textOfHandle)
        setKey(handle, Key{false, 0, ranks[size_t(text)], keys[size_t(text)]});
}

void DealSorter::setKey(int handle, Key key)
{
    if (size_t(handle) >= m_keys.size())
        m_keys.resize(size_t(handle) + 1);
    m_keys[size_t(handle)] = std::move(key);
}
} // namespace atlas
