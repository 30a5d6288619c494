// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/projectfinder.h"

#include "models/crm/dealfilter.h"

#include <algorithm>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool hasEveryWord(const QString &needle, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&needle](const QString &word) { return needle.contains(word); });
}
} // namespace

ProjectFinder::ProjectFinder(const DeliveryBook &book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
    connect(&book, &DeliveryBook::changed, this, [this] { m_indexed = false; });
}

void ProjectFinder::index() const
{
    const ProjectsSnapshot &snapshot = m_book.snapshot();
    m_projects.clear();
    m_tasks.clear();
    for (const Project &project : snapshot.projects)
        m_projects.append(foldForSearch(project.key + u' ' + project.name));
    for (const ProjectTask &task : snapshot.tasks)
        m_tasks.append(task.isOpen() ? foldForSearch(task.key + u' ' + task.name + u' ' + task.projectName)
                                     : QString());
    m_indexed = true;
}

QList<ProjectHit> ProjectFinder::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (!m_indexed)
        index();
    const ProjectsSnapshot &snapshot = m_book.snapshot();
    QList<ProjectHit> hits;
    for (qsizetype i = 0; i < m_projects.size() && hits.size() < limit; ++i) {
        const Project &project = snapshot.projects.at(i);
        if (hasEveryWord(m_projects.at(i), words))
            hits.append({project.id, project.name, project.status.name, false});
    }
    for (qsizetype i = 0; i < m_tasks.size() && hits.size() < limit; ++i) {
        const ProjectTask &task = snapshot.tasks.at(i);
        if (hasEveryWord(m_tasks.at(i), words))
            hits.append({task.id, task.name, task.status.name + u" \u00b7 "_s + task.projectName, true});
    }
    return hits;
}
} // namespace atlas
