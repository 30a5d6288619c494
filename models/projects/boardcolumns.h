// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

#include <array>
#include <QHash>

namespace atlas::taskboard
{
/// The columns of a board without their tasks: the statuses of several projects, joined by name.
class BoardColumns
{
public:
    /// What makes two statuses one column: the same folded name, both open or both closed.
    [[nodiscard]] static QString keyOf(const WorkStatus &status);
    /// Adds the statuses of a project in their order; one that is new stands after the one before it.
    void join(const QList<WorkStatus> &statuses);
    /// Adds what is missing, then puts closed columns last.
    void finish(const QList<WorkStatus> &further);
    [[nodiscard]] int indexOf(const WorkStatus &status) const;
    [[nodiscard]] const QList<WorkStatus> &statuses() const { return m_statuses; }
    friend bool operator==(const BoardColumns &a, const BoardColumns &b) { return a.m_statuses == b.m_statuses; }

private:
    QList<WorkStatus> m_statuses; ///< ids empty
    QHash<QString, int> m_indexOf;
    mutable std::array<QHash<QString, int>, 2> m_found; ///< by name as it is written; open, closed
};

/// The order within a column: overdue first, then by end day, priority and name.
class BoardOrder
{
public:
    explicit BoardOrder(const DeliveryBook &book)
        : m_book(book)
    {
    }
    [[nodiscard]] bool precedes(int place, int otherPlace) const;
    void sort(QList<int> &places) const;

private:
    struct Key {
        bool overdue;
        qint64 end; ///< Julian day
        TaskPriority priority;
        int place;
    };
    [[nodiscard]] Key keyOf(int place) const;
    [[nodiscard]] bool keyPrecedes(const Key &a, const Key &b) const;
    const DeliveryBook &m_book;
};
} // namespace atlas::taskboard
