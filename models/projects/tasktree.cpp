// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/tasktree.h"

#include "models/projects/taskmatcher.h"

#include <algorithm>

namespace atlas::tasktree
{
TaskTree::TaskTree(const DeliveryBook &book, TaskSorter &sorter)
    : m_book(book)
    , m_sorter(sorter)
{
}

void TaskTree::build(const TaskFilter &filter)
{
    m_root.children.clear();
    m_nodes.clear();
    const auto count = size_t(m_book.snapshot().tasks.size());
    m_nodeAt.assign(count, nullptr);
    m_shown.assign(count, false);
    TaskMatcher matcher(filter, m_book);
    for (const int place : m_book.taskPlaces())
        m_shown[size_t(place)] = matcher.passes(place);
    const QHash<Node *, QList<Node *>> made = makeMissing();
    m_root.children = made.value(&m_root);
}

Node *TaskTree::find(const QString &id) const
{
    const auto known = m_nodes.find(id);
    return known == m_nodes.end() ? nullptr : known->second.get();
}

// Rows are looked up, not kept: an insertion at the top would else touch every row below.
int TaskTree::rowOf(Node *node)
{
    const QList<Node *> &siblings = node->parent->children;
    if (siblings.value(node->row) != node)
        for (int row = 0; row < siblings.size(); ++row)
            siblings.at(row)->row = row;
    return node->row;
}

void TaskTree::advance(const TaskFilter &filter, const QList<int> &candidates)
{
    relearnPlaces();
    TaskMatcher matcher(filter, m_book);
    for (const int place : candidates)
        m_shown[size_t(place)] = matcher.passes(place);
}

void TaskTree::relearnPlaces()
{
    const bool moved = m_book.lastChange().reordered;
    if (!moved && m_nodeAt.size() == size_t(m_book.snapshot().tasks.size()))
        return;
    const auto count = size_t(m_book.snapshot().tasks.size());
    m_nodeAt.assign(count, nullptr);
    m_shown.assign(count, false);
    for (const auto &[id, node] : m_nodes) {
        node->place = m_book.placeOf(id);
        if (node->place < 0)
            continue;
        m_nodeAt[size_t(node->place)] = node.get();
        m_shown[size_t(node->place)] = true;
    }
}

bool TaskTree::leaves(const Node &node) const
{
    return node.place < 0 || !m_shown[size_t(node.place)] || wantedParent(node.place) != node.parent;
}

Node *TaskTree::wantedParent(int place) const
{
    const int above = m_book.parentPlaceOf(place);
    return above >= 0 && m_shown[size_t(above)] ? m_nodeAt[size_t(above)] : const_cast<Node *>(&m_root);
}

void TaskTree::removeChildren(Node *parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        forget(parent->children.at(row));
    parent->children.remove(first, last - first + 1);
}

void TaskTree::forget(Node *node)
{
    for (Node *child : std::as_const(node->children))
        forget(child);
    if (node->place >= 0)
        m_nodeAt[size_t(node->place)] = nullptr;
    m_nodes.erase(QString(node->id));
}

QHash<Node *, QList<Node *>> TaskTree::makeMissing()
{
    QList<Node *> made;
    for (const int place : m_book.taskPlaces()) {
        if (!m_shown[size_t(place)] || m_nodeAt[size_t(place)])
            continue;
        auto node = std::make_unique<Node>();
        node->id = m_book.snapshot().tasks.at(place).id;
        node->place = place;
        m_nodeAt[size_t(place)] = node.get();
        made.append(node.get());
        m_nodes.emplace(node->id, std::move(node));
    }
    const QSet<Node *> fresh(made.cbegin(), made.cend());
    QHash<Node *, QList<Node *>> byKnownParent;
    for (Node *node : std::as_const(made)) {
        node->parent = wantedParent(node->place);
        if (fresh.contains(node->parent))
            node->parent->children.append(node);
        else
            byKnownParent[node->parent].append(node);
    }
    const auto before = [this](const Node *a, const Node *b) { return precedes(a, b); };
    for (Node *node : std::as_const(made))
        std::sort(node->children.begin(), node->children.end(), before);
    for (QList<Node *> &children : byKnownParent)
        std::sort(children.begin(), children.end(), before);
    return byKnownParent;
}

void TaskTree::insertChildren(Node *parent, int row, const QList<Node *> &nodes)
{
    parent->children.insert(row, nodes.size(), nullptr);
    std::copy(nodes.cbegin(), nodes.cend(), parent->children.begin() + row);
}

void TaskTree::moveChild(Node *parent, int from, int to)
{
    parent->children.move(from, to);
}

bool TaskTree::isSorted() const
{
    const auto before = [this](const Node *a, const Node *b) { return precedes(a, b); };
    if (!std::is_sorted(m_root.children.cbegin(), m_root.children.cend(), before))
        return false;
    return std::all_of(m_nodes.begin(), m_nodes.end(), [&before](const auto &entry) {
        const QList<Node *> &children = entry.second->children;
        return std::is_sorted(children.cbegin(), children.cend(), before);
    });
}

void TaskTree::sort()
{
    sortChildren(&m_root);
    for (const auto &[id, node] : m_nodes)
        sortChildren(node.get());
}

void TaskTree::sortChildren(Node *node)
{
    std::sort(node->children.begin(), node->children.end(),
              [this](const Node *a, const Node *b) { return precedes(a, b); });
}
} // namespace atlas::tasktree
