// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/taskmatcher.h"

#include "models/crm/dealfilter.h"
#include "models/projects/deliverybook_p.h"

#include <algorithm>

namespace atlas
{
TaskMatcher::TaskMatcher(const TaskFilter &filter, const DeliveryBook &book)
    : m_filter(filter)
    , m_book(book)
    , m_words(foldForSearch(filter.text).simplified().split(u' ', Qt::SkipEmptyParts))
{
}

bool TaskMatcher::passes(int place)
{
    static const QString unread;
    const ProjectTask &task = m_book.snapshot().tasks.at(place);
    return passes(task, m_words.isEmpty() ? unread : m_book.needleAt(place));
}

bool TaskMatcher::passes(const ProjectTask &task, const QString &needle)
{
    if (m_filter.only && !m_filter.only->contains(task.id))
        return false;
    if (m_filter.openOnly && !task.isOpen() && !isRecent(task.completed.isValid() ? task.completed : task.end))
        return false;
    if (m_filter.overdueOnly && !task.isOverdue(m_book.today()))
        return false;
    return isOfShownProject(task) && isOfOwner(task) && hasStatus(task) && containsWords(needle);
}

bool TaskMatcher::isRecent(const QDate &finished) const
{
    return m_filter.finishedSince.isValid() && finished.isValid() && finished >= m_filter.finishedSince;
}

bool TaskMatcher::containsWords(const QString &needle) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&needle](const QString &word) { return needle.contains(word); });
}

// Tasks that were asked for one by one are shown whatever became of their project.
bool TaskMatcher::isOfShownProject(const ProjectTask &task)
{
    if (!m_filter.projectIds.isEmpty())
        return m_filter.projectIds.contains(task.projectId);
    if (m_filter.only)
        return true;
    const auto known = m_shownProjects.constFind(task.projectId);
    if (known != m_shownProjects.cend())
        return *known;
    const Project *project = m_book.project(task.projectId);
    return *m_shownProjects.insert(task.projectId, !project || !project->isClosed());
}

bool TaskMatcher::isOfOwner(const ProjectTask &task) const
{
    if (m_filter.ownerIds.isEmpty())
        return true;
    if (task.owners.isEmpty())
        return m_filter.ownerIds.contains(QString());
    return std::any_of(task.owners.cbegin(), task.owners.cend(),
                       [this](const TaskShare &share) { return m_filter.ownerIds.contains(share.person.id); });
}

bool TaskMatcher::hasStatus(const ProjectTask &task)
{
    if (m_filter.statusNames.isEmpty())
        return true;
    const auto known = m_shownStatuses.constFind(task.status.name);
    if (known != m_shownStatuses.cend())
        return *known;
    const bool shown = m_filter.statusNames.contains(foldForSearch(task.status.name));
    return *m_shownStatuses.insert(task.status.name, shown);
}

bool passes(const ProjectTask &task, const TaskFilter &filter, const DeliveryBook &book)
{
    const Project *project = book.project(task.projectId);
    return TaskMatcher(filter, book).passes(task, delivery::needleOf(task, project ? project->name : QString()));
}
} // namespace atlas
