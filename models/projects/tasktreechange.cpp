// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/taskcells.h"
#include "models/projects/tasktreemodel_p.h"

#include <algorithm>

namespace atlas
{
namespace
{
constexpr qsizetype kFewTasks = 32; ///< more are not moved and reported one by one
}

void TaskTreeModel::Private::takeChange()
{
    const DeliveryChange &change = book.lastChange();
    if (!change.everything && !change.reordered && change.taskIds.isEmpty())
        return;
    const QList<int> places = candidates();
    if (change.reordered || change.everything)
        sorter.relearn();
    else
        sorter.update(places);
    tree.advance(filter, places);
    removeLeaving(tree.root());
    QList<Node *> changed; // those that stay
    for (const int place : places)
        if (Node *node = tree.find(book.snapshot().tasks.at(place).id))
            changed.append(node);
    sortChanged(changed);
    insertMissing();
    reportChanged(changed);
}

QList<int> TaskTreeModel::Private::candidates() const
{
    const DeliveryChange &change = book.lastChange();
    if (change.everything)
        return book.taskPlaces();
    QList<int> places;
    for (const QString &id : change.taskIds)
        if (const int place = book.placeOf(id); place >= 0)
            places.append(place);
    return places;
}

// From the back, so that the numbers of the rows still to be looked at stay true.
void TaskTreeModel::Private::removeLeaving(Node *parent)
{
    for (int last = int(parent->children.size()) - 1; last >= 0;) {
        if (!tree.leaves(*parent->children.at(last))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && tree.leaves(*parent->children.at(first - 1)))
            --first;
        q.beginRemoveRows(indexOf(parent), first, last);
        tree.removeChildren(parent, first, last);
        q.endRemoveRows();
        last = first - 1;
    }
    const QList<Node *> staying = parent->children;
    for (Node *child : staying)
        removeLeaving(child);
}

void TaskTreeModel::Private::sortChanged(const QList<Node *> &changed)
{
    if (tree.isSorted())
        return;
    QHash<Node *, QList<Node *>> byParent;
    for (Node *node : changed)
        byParent[node->parent].append(node);
    bool done = changed.size() <= kFewTasks;
    for (auto it = byParent.cbegin(); done && it != byParent.cend(); ++it)
        done = moveChanged(it.key(), it.value());
    if (!done || !tree.isSorted())
        relayout([this] { tree.sort(); });
}

// Puts each changed row directly before the one that follows it in the order wanted, the last one first. False: the
// other rows are not in order either.
bool TaskTreeModel::Private::moveChanged(Node *parent, QList<Node *> changed)
{
    const auto before = [this](const Node *a, const Node *b) { return tree.precedes(a, b); };
    QList<Node *> rest = parent->children;
    rest.removeIf([&changed](Node *node) { return changed.contains(node); });
    if (!std::is_sorted(rest.cbegin(), rest.cend(), before))
        return false;
    std::sort(changed.begin(), changed.end(), before);
    while (!changed.isEmpty()) {
        Node *node = changed.takeLast();
        const auto next = std::lower_bound(rest.cbegin(), rest.cend(), node, before);
        const int from = int(parent->children.indexOf(node));
        const int to = next == rest.cend() ? int(parent->children.size()) : int(parent->children.indexOf(*next));
        rest.insert(next - rest.cbegin(), node);
        if (to == from || to == from + 1)
            continue;
        q.beginMoveRows(indexOf(parent), from, from, indexOf(parent), to);
        tree.moveChild(parent, from, to > from ? to - 1 : to);
        q.endMoveRows();
    }
    return true;
}

void TaskTreeModel::Private::insertMissing()
{
    const QHash<Node *, QList<Node *>> missing = tree.makeMissing();
    for (auto it = missing.cbegin(); it != missing.cend(); ++it)
        insertAmong(it.key(), it.value());
}

void TaskTreeModel::Private::insertAmong(Node *parent, const QList<Node *> &nodes)
{
    const auto before = [this](const Node *a, const Node *b) { return tree.precedes(a, b); };
    for (qsizetype next = 0; next < nodes.size();) {
        const auto place = std::lower_bound(parent->children.cbegin(), parent->children.cend(), nodes.at(next), before);
        const int row = int(place - parent->children.cbegin());
        qsizetype end = next + 1;
        while (end < nodes.size() && (place == parent->children.cend() || before(nodes.at(end), *place)))
            ++end;
        q.beginInsertRows(indexOf(parent), row, row + int(end - next) - 1);
        tree.insertChildren(parent, row, nodes.mid(next, end - next));
        q.endInsertRows();
        next = end;
    }
}

void TaskTreeModel::Private::reportChanged(const QList<Node *> &changed)
{
    const auto report = [this](Node *first, Node *last) {
        Q_EMIT q.dataChanged(indexOf(first), q.createIndex(tree.rowOf(last), taskcell::kColumns - 1, last));
    };
    if (changed.size() <= kFewTasks) {
        for (Node *node : changed)
            report(node, node);
        return;
    }
    QSet<Node *> parents;
    for (Node *node : changed)
        parents.insert(node->parent);
    for (Node *parent : std::as_const(parents))
        report(parent->children.front(), parent->children.back());
}

void TaskTreeModel::Private::relayout(const std::function<void()> &sortAnew)
{
    Q_EMIT q.layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    sortAnew();
    const QModelIndexList before = q.persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        auto *node = static_cast<Node *>(index.internalPointer());
        after.append(q.createIndex(tree.rowOf(node), index.column(), node));
    }
    q.changePersistentIndexList(before, after);
    Q_EMIT q.layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

TaskTreeModel::Private::Node *TaskTreeModel::Private::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : tree.root();
}

QModelIndex TaskTreeModel::Private::indexOf(Node *node) const
{
    return !node || !node->parent ? QModelIndex() : q.createIndex(tasktree::TaskTree::rowOf(node), 0, node);
}

const ProjectTask *TaskTreeModel::Private::taskOf(const Node &node) const
{
    const QList<ProjectTask> &tasks = book.snapshot().tasks;
    if (node.place < 0 || node.place >= tasks.size() || tasks.at(node.place).id != node.id)
        return nullptr;
    return &tasks.at(node.place);
}
} // namespace atlas
