// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/tasksorter.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace atlas::tasktree
{
/// A task that is shown. Its address is its identity in model indices.
struct Node {
    QString id;
    int place = -1; ///< in the snapshot; -1: the task is gone
    Node *parent = nullptr;
    QList<Node *> children;
    int row = 0; ///< where it was last seen among its siblings
};

/// The shown tasks with their subtasks below them. Knows nothing of item models: who changes it step by step is told by
/// TaskTreeModel. Every list of children is in the order of the sorter.
class TaskTree
{
public:
    TaskTree(const DeliveryBook &book, TaskSorter &sorter);
    /// All anew.
    void build(const TaskFilter &filter);
    [[nodiscard]] Node *root() { return &m_root; }
    [[nodiscard]] const Node *root() const { return &m_root; }
    [[nodiscard]] Node *find(const QString &id) const;
    [[nodiscard]] int size() const { return int(m_nodes.size()); }
    [[nodiscard]] static int rowOf(Node *node);

    // Another state of the book, in this order.
    /// Places of all nodes, and which tasks are to be shown: `candidates` decided anew, the others as they are.
    void advance(const TaskFilter &filter, const QList<int> &candidates);
    /// Whether the node is to leave its place: not shown, or below another parent.
    [[nodiscard]] bool leaves(const Node &node) const;
    void removeChildren(Node *parent, int first, int last);
    /// Makes nodes for what is shown and has none. Answers those whose parent was there before, sorted, by parent;
    /// their own children are below them already.
    [[nodiscard]] QHash<Node *, QList<Node *>> makeMissing();
    void insertChildren(Node *parent, int row, const QList<Node *> &nodes);
    void moveChild(Node *parent, int from, int to);

    [[nodiscard]] bool isSorted() const;
    void sort();
    [[nodiscard]] bool precedes(const Node *a, const Node *b) const { return m_sorter.precedes(a->place, b->place); }

private:
    [[nodiscard]] Node *wantedParent(int place) const;
    void relearnPlaces();
    void forget(Node *node);
    void sortChildren(Node *node);

    const DeliveryBook &m_book;
    TaskSorter &m_sorter;
    Node m_root;
    std::unordered_map<QString, std::unique_ptr<Node>> m_nodes;
    std::vector<Node *> m_nodeAt; ///< by place
    std::vector<bool> m_shown;    ///< by place
};
} // namespace atlas::tasktree
