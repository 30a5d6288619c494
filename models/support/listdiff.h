// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QHash>
#include <QStringList>
#include <type_traits>
#include <vector>

namespace atlas
{
/// Where the steps of a list difference go. `apply` makes the step in the list itself, so a handler of an item model
/// reads: beginRemoveRows(...); apply(); endRemoveRows().
struct ListDiffHandlers {
    std::function<void(int first, int last, const std::function<void()> &apply)> remove;
    std::function<void(int first, int last, const std::function<void()> &apply)> insert;
    std::function<void(int first, int last)> changed;
};

namespace listdiff
{
/// Which entries of `targets` (each the place wanted, or -1: not wanted) may stay while the others move around them:
/// a longest increasing subsequence, so that as few rows as possible are touched.
[[nodiscard]] std::vector<bool> entriesThatStay(const std::vector<int> &targets);

/// The part of both lists between their common beginning and their common end.
struct Middle {
    int first = 0;
    int currentEnd = 0, wantedEnd = 0; ///< one past the last
};

template <class Id>
[[nodiscard]] Middle middleOf(const QList<Id> &current, const QList<Id> &wanted)
{
    Middle middle{0, int(current.size()), int(wanted.size())};
    while (middle.first < middle.currentEnd && middle.first < middle.wantedEnd &&
           current.at(middle.first) == wanted.at(middle.first))
        ++middle.first;
    while (middle.currentEnd > middle.first && middle.wantedEnd > middle.first &&
           current.at(middle.currentEnd - 1) == wanted.at(middle.wantedEnd - 1)) {
        --middle.currentEnd;
        --middle.wantedEnd;
    }
    return middle;
}

/// Removes from the back, so that the numbers of the rows still to be removed stay true.
template <class Id>
void removeRuns(QList<Id> &current, int first, const std::vector<bool> &stays, const ListDiffHandlers &handlers)
{
    for (int last = int(stays.size()) - 1; last >= 0;) {
        if (stays[size_t(last)]) {
            --last;
            continue;
        }
        int begin = last;
        while (begin > 0 && !stays[size_t(begin) - 1])
            --begin;
        handlers.remove(first + begin, first + last, [&] { current.remove(first + begin, last - begin + 1); });
        last = begin - 1;
    }
}

/// `current` now holds, between first and the common end, only ids that stay, in the order wanted.
template <class Id>
void insertRuns(QList<Id> &current, const QList<Id> &wanted, const Middle &middle, const ListDiffHandlers &handlers)
{
    const auto suffix = wanted.size() - middle.wantedEnd;
    for (int row = middle.first; row < middle.wantedEnd;) {
        const bool atSuffix = current.size() - suffix <= row;
        int end = row;
        while (end < middle.wantedEnd && (atSuffix || wanted.at(end) != current.at(row)))
            ++end;
        if (end > row)
            handlers.insert(row, end - 1, [&] {
                current.insert(row, end - row, Id());
                std::copy(wanted.begin() + row, wanted.begin() + end, current.begin() + row);
            });
        row = end + (atSuffix ? 0 : 1);
    }
}

template <class Id, class Changed>
void reportChanges(const QList<Id> &wanted, int first, const std::vector<bool> &isNew, const Changed &changed,
                   const ListDiffHandlers &handlers)
{
    const auto isChanged = [&](int row) {
        const int inMiddle = row - first;
        const bool added = inMiddle >= 0 && inMiddle < int(isNew.size()) && isNew[size_t(inMiddle)];
        return !added && changed(wanted.at(row));
    };
    for (int row = 0; row < wanted.size(); ++row) {
        if (!isChanged(row))
            continue;
        const int begin = row;
        while (row + 1 < wanted.size() && isChanged(row + 1))
            ++row;
        handlers.changed(begin, row);
    }
}
} // namespace listdiff

/// Turns `current` into `wanted` (both lists of unique ids) by contiguous removals, moves-as-remove-and-insert and
/// insertions, and reports ids present in both whose `changed` is true as contiguous changed ranges. The callbacks are
/// called in an order in which begin/endRemoveRows, begin/endInsertRows and dataChanged are always valid; afterwards
/// `current` equals `wanted`. Cost: linear outside, n log n within the part between the first and last difference.
template <class Id>
void applyListDiff(QList<Id> &current, const QList<Id> &wanted,
                   const std::type_identity_t<std::function<bool(const Id &)>> &changed,
                   const ListDiffHandlers &handlers)
{
    const listdiff::Middle middle = listdiff::middleOf(current, wanted);
    QHash<Id, int> wantedRow;
    wantedRow.reserve(middle.wantedEnd - middle.first);
    for (int row = middle.first; row < middle.wantedEnd; ++row)
        wantedRow.insert(wanted.at(row), row - middle.first);
    std::vector<int> targets;
    targets.reserve(size_t(middle.currentEnd - middle.first));
    std::vector<bool> isNew(size_t(middle.wantedEnd - middle.first), true);
    for (int row = middle.first; row < middle.currentEnd; ++row) {
        targets.push_back(wantedRow.value(current.at(row), -1));
        if (targets.back() >= 0)
            isNew[size_t(targets.back())] = false;
    }
    listdiff::removeRuns(current, middle.first, listdiff::entriesThatStay(targets), handlers);
    listdiff::insertRuns(current, wanted, middle, handlers);
    listdiff::reportChanges(wanted, middle.first, isNew, changed, handlers);
}
} // namespace atlas
