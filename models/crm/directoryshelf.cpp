// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directoryshelf.h"

#include "models/crm/dealfilter.h"

#include <algorithm>
#include <QStringMatcher>

namespace atlas
{
DirectoryShelf::DirectoryShelf(DirectoryKind kind)
    : m_list(directorycells::listOf({}, kind))
{
}

std::vector<bool> DirectoryShelf::update(const DirectoryList &list, const directorycells::Context &context)
{
    const DirectoryList before = m_list;
    const std::vector<int> placesBefore = m_places;
    m_list = list;
    std::fill(m_places.begin(), m_places.end(), -1);
    std::vector<bool> changed(placesBefore.size(), false);
    QList<int> entering;
    const int size = directorycells::sizeOf(list);
    for (int place = 0; place < size; ++place) {
        const QString &id = directorycells::idAt(list, place);
        int handle = handleOf(id);
        if (handle < 0) {
            handle = handleCount();
            m_byId.insert(id, handle);
            m_places.push_back(-1);
            m_needles.emplace_back();
            m_keys.emplace_back();
            changed.push_back(false);
        }
        m_places[size_t(handle)] = place;
        const int placeBefore = size_t(handle) < placesBefore.size() ? placesBefore[size_t(handle)] : -1;
        if (placeBefore >= 0 && directorycells::isEqual(before, placeBefore, list, place))
            continue;
        changed[size_t(handle)] = placeBefore >= 0;
        m_needles[size_t(handle)] = directorycells::needleAt(list, place);
        m_keys[size_t(handle)] = keyOf(place, context);
        entering.append(handle);
    }
    m_ordered.removeIf([&](int handle) { return changed[size_t(handle)] || placeOf(handle) < 0; });
    insertSorted(entering);
    return changed;
}

/// Few among many move alone; many are sorted with all the others.
void DirectoryShelf::insertSorted(QList<int> entering)
{
    const auto before = [this](int a, int b) { return precedes(a, b); };
    std::sort(entering.begin(), entering.end(), before);
    QList<int> merged;
    merged.reserve(m_ordered.size() + entering.size());
    std::merge(m_ordered.cbegin(), m_ordered.cend(), entering.cbegin(), entering.cend(), std::back_inserter(merged),
               before);
    m_ordered = merged;
}

void DirectoryShelf::sort(DirectoryColumn column, Qt::SortOrder order, const directorycells::Context &context)
{
    m_column = column;
    m_order = order;
    for (const int handle : std::as_const(m_ordered))
        m_keys[size_t(handle)] = keyOf(placeOf(handle), context);
    std::sort(m_ordered.begin(), m_ordered.end(), [this](int a, int b) { return precedes(a, b); });
}

DirectoryShelf::Key DirectoryShelf::keyOf(int place, const directorycells::Context &context) const
{
    const QVariant value = directorycells::valueAt(m_list, place, m_column, context);
    Key key;
    key.isMissing = !value.isValid();
    if (value.typeId() == QMetaType::QDate)
        key.number = value.toDate().startOfDay(Qt::UTC).toMSecsSinceEpoch();
    else if (value.typeId() == QMetaType::QDateTime)
        key.number = value.toDateTime().toMSecsSinceEpoch();
    else if (value.typeId() == QMetaType::Int)
        key.number = value.toInt();
    else if (value.canConvert<Money>()) {
        key.number = value.value<Money>().minor();
        key.text = value.value<Money>().currency(); // amounts of two currencies do not compare
    } else {
        key.text = foldForSearch(value.toString());
    }
    return key;
}

bool DirectoryShelf::precedes(int handle, int other) const
{
    const Key &a = m_keys[size_t(handle)];
    const Key &b = m_keys[size_t(other)];
    if (a.isMissing != b.isMissing)
        return b.isMissing;
    const bool ascending = m_order == Qt::AscendingOrder;
    if (const int texts = a.text.compare(b.text); texts != 0)
        return ascending ? texts < 0 : texts > 0;
    if (a.number != b.number)
        return ascending ? a.number < b.number : a.number > b.number;
    return directorycells::idAt(m_list, placeOf(handle)) < directorycells::idAt(m_list, placeOf(other));
}

bool DirectoryShelf::passesChoices(const DirectoryFilter &filter, int place) const
{
    if (!filter.status.isEmpty() && directorycells::statusAt(m_list, place) != filter.status)
        return false;
    if (!filter.source.isEmpty() && directorycells::sourceAt(m_list, place) != filter.source)
        return false;
    if (!filter.activity && filter.due == DirectoryDue::Any)
        return true;
    const CrmActivity *activity = directorycells::activityAt(m_list, place);
    return activity && (!filter.activity || activity->kind == *filter.activity) &&
           directorycells::isDue(*activity, filter.due, filter.today);
}

QList<int> DirectoryShelf::picked(const DirectoryFilter &filter) const
{
    QList<QStringMatcher> words;
    const QStringList typed = foldForSearch(filter.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : typed)
        words.append(QStringMatcher(word));
    const auto passes = [&](int handle) {
        const int place = placeOf(handle);
        if (filter.openOnly && !directorycells::isOpenAt(m_list, place))
            return false;
        if (!filter.ownerId.isEmpty() && directorycells::ownerAt(m_list, place).id != filter.ownerId)
            return false;
        if (!filter.recordId.isEmpty() && !directorycells::isOfAt(m_list, place, filter.recordId))
            return false;
        if (!passesChoices(filter, place))
            return false;
        const QString &needle = m_needles[size_t(handle)];
        return std::all_of(words.cbegin(), words.cend(),
                           [&needle](const QStringMatcher &word) { return word.indexIn(needle) >= 0; });
    };
    // By handle, which is how the needles lie in memory; the order by which they are shown jumps about in it.
    std::vector<char> isPicked(m_places.size(), 0);
    for (int handle = 0; handle < handleCount(); ++handle)
        isPicked[size_t(handle)] = placeOf(handle) >= 0 && passes(handle) ? 1 : 0;
    QList<int> handles;
    handles.reserve(m_ordered.size());
    std::copy_if(m_ordered.cbegin(), m_ordered.cend(), std::back_inserter(handles),
                 [&isPicked](int handle) { return isPicked[size_t(handle)] != 0; });
    return handles;
}
} // namespace atlas
