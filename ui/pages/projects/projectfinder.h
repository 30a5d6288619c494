// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

#include <QObject>

namespace atlas
{
/// A project or task that the search found.
struct ProjectHit {
    QString id, title, note; ///< note: status, project
    bool isTask = false;
};

/// Finds projects and open tasks by words, for the palette. The words of all records are folded once per change.
class ProjectFinder : public QObject
{
    Q_OBJECT
public:
    explicit ProjectFinder(const DeliveryBook &book, QObject *parent = nullptr);
    /// All words must occur in key or name (tasks: or in their project's); projects first. Case and accents do not
    /// matter.
    [[nodiscard]] QList<ProjectHit> find(const QString &text, int limit) const;

private:
    void index() const;
    const DeliveryBook &m_book;
    mutable bool m_indexed = false;
    mutable QStringList m_projects, m_tasks; ///< folded, in the order of the snapshot; empty: closed
};
} // namespace atlas
