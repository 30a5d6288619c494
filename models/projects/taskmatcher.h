// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

#include <QHash>

namespace atlas
{
/// One filter over many tasks of a book: what the filter means is worked out once. Not kept beyond a change of either.
class TaskMatcher
{
public:
    TaskMatcher(const TaskFilter &filter, const DeliveryBook &book);
    [[nodiscard]] bool passes(int place);
    /// `needle`: as DeliveryBook::needleAt().
    [[nodiscard]] bool passes(const ProjectTask &task, const QString &needle);
    /// Whether what was finished on this day is shown although only open work is asked for.
    [[nodiscard]] bool isRecent(const QDate &finished) const;
    [[nodiscard]] bool containsWords(const QString &needle) const;

private:
    [[nodiscard]] bool isOfShownProject(const ProjectTask &task);
    [[nodiscard]] bool isOfOwner(const ProjectTask &task) const;
    [[nodiscard]] bool hasStatus(const ProjectTask &task);

    const TaskFilter &m_filter;
    const DeliveryBook &m_book;
    QStringList m_words;
    QHash<QString, bool> m_shownProjects, m_shownStatuses; ///< answers found so far
};
} // namespace atlas
