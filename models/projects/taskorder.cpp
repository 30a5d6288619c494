// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/deliverybook_p.h"

#include <algorithm>

namespace atlas::delivery
{
namespace
{
using ChildrenOf = QHash<int, QList<int>>; ///< by place; -1: at the top

void appendBranch(int place, const ChildrenOf &children, QList<int> &ordered)
{
    ordered.append(place);
    for (const int child : children.value(place))
        appendBranch(child, children, ordered);
}
} // namespace

QList<int> inTreeOrder(const QList<int> &places, const ProjectsSnapshot &snapshot,
                       const QHash<QString, int> &listSequence, const QList<int> &parents)
{
    const QSet<int> own(places.cbegin(), places.cend());
    ChildrenOf children;
    for (const int place : places)
        children[own.contains(parents.at(place)) ? parents.at(place) : -1].append(place);
    const auto precedes = [&](int a, int b) {
        const ProjectTask &left = snapshot.tasks.at(a);
        const ProjectTask &right = snapshot.tasks.at(b);
        const int leftList = listSequence.value(left.taskListId);
        const int rightList = listSequence.value(right.taskListId);
        if (leftList != rightList)
            return leftList < rightList;
        if (left.taskListId != right.taskListId)
            return left.taskListId < right.taskListId;
        return left.sequence != right.sequence ? left.sequence < right.sequence : left.id < right.id;
    };
    for (QList<int> &siblings : children)
        std::sort(siblings.begin(), siblings.end(), precedes);
    QList<int> ordered;
    ordered.reserve(places.size());
    for (const int top : children.value(-1))
        appendBranch(top, children, ordered);
    return ordered;
}
} // namespace atlas::delivery
