// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/tasktree.h"

namespace atlas
{
/// Takes the difference between two states of the book into the rows of the model, step by step.
struct TaskTreeModel::Private {
    Private(TaskTreeModel &model, const DeliveryBook &shown)
        : q(model)
        , book(shown)
        , sorter(shown)
        , tree(shown, sorter)
    {
    }
    using Node = tasktree::Node;

    void takeChange();
    /// A new order is a change of layout, not a reset: selection and expansion follow their tasks.
    void relayout(const std::function<void()> &sortAnew);
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Node *node) const; ///< invalid for the root
    /// nullptr: gone, or the book is ahead of the rows.
    [[nodiscard]] const ProjectTask *taskOf(const Node &node) const;

    TaskTreeModel &q;
    const DeliveryBook &book;
    TaskFilter filter;
    TaskSorter sorter;
    mutable tasktree::TaskTree tree;

private:
    [[nodiscard]] QList<int> candidates() const;
    void removeLeaving(Node *parent);
    void sortChanged(const QList<Node *> &changed);
    [[nodiscard]] bool moveChanged(Node *parent, QList<Node *> changed);
    void insertMissing();
    void insertAmong(Node *parent, const QList<Node *> &nodes);
    void reportChanged(const QList<Node *> &changed);
};
} // namespace atlas
