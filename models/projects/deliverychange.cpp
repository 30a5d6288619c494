// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/deliverybook_p.h"

#include <algorithm>

namespace atlas::delivery
{
namespace
{
// A task that only has other values keeps its place among the others; these decide the place.
bool standsElsewhere(const ProjectTask &a, const ProjectTask &b)
{
    return a.projectId != b.projectId || a.parentId != b.parentId || a.taskListId != b.taskListId ||
           a.sequence != b.sequence;
}

void noteTask(const ProjectTask &task, DeliveryChange &change)
{
    change.taskIds.insert(task.id);
    change.projectIds.insert(task.projectId);
}

bool haveSameIds(const QList<ProjectTask> &a, const QList<ProjectTask> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const ProjectTask &left, const ProjectTask &right) { return left.id == right.id; });
}

template <class Value>
void noteDifferentKeys(const QMap<QString, Value> &before, const QMap<QString, Value> &now, QSet<QString> &keys)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!now.contains(it.key()))
            keys.insert(it.key());
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto known = before.constFind(it.key());
        if (known == before.cend() || !(*known == it.value()))
            keys.insert(it.key());
    }
}

// The projects of milestones or task lists that came, went or differ.
template <class Record>
QSet<QString> projectsOfDifferent(const QList<Record> &before, const QList<Record> &now)
{
    QSet<QString> projects;
    RecordPlaces places;
    places.relearn(before);
    QSet<QString> met;
    for (const Record &record : now) {
        met.insert(record.id);
        const Record *known = places.find(before, record.id);
        if (known && *known == record)
            continue;
        projects.insert(record.projectId);
        if (known)
            projects.insert(known->projectId);
    }
    for (const Record &record : before)
        if (!met.contains(record.id))
            projects.insert(record.projectId);
    return projects;
}
} // namespace

DeliveryChange DeliveryIndex::take(const ProjectsSnapshot &next)
{
    const ProjectsSnapshot before = std::exchange(snapshot, next);
    DeliveryChange change;
    change.everything = !(before.portal == snapshot.portal);
    compareTasks(before.tasks, change);
    if (!isShared(before.taskLists, snapshot.taskLists)) {
        const QSet<QString> projectIds = projectsOfDifferent(before.taskLists, snapshot.taskLists);
        change.reordered = change.reordered || !projectIds.isEmpty();
        change.projectIds.unite(projectIds);
        taskLists.relearn(snapshot.taskLists);
    }
    if (change.reordered) {
        relearnPlaces();
        relearnEntries();
    }
    compareRest(before, change);
    refresh(change);
    return change;
}

void DeliveryIndex::compareTasks(const QList<ProjectTask> &before, DeliveryChange &change)
{
    if (isShared(before, snapshot.tasks))
        return;
    if (haveSameIds(before, snapshot.tasks))
        compareInPlace(before, change);
    else
        compareById(before, change);
}

void DeliveryIndex::compareInPlace(const QList<ProjectTask> &before, DeliveryChange &change) const
{
    for (qsizetype place = 0; place < before.size(); ++place) {
        const ProjectTask &was = before.at(place);
        const ProjectTask &is = snapshot.tasks.at(place);
        if (was == is)
            continue;
        noteTask(was, change);
        noteTask(is, change);
        change.reordered = change.reordered || standsElsewhere(was, is);
    }
}

void DeliveryIndex::compareById(const QList<ProjectTask> &before, DeliveryChange &change)
{
    change.reordered = true;
    QList<bool> met(before.size(), false);
    for (const ProjectTask &task : std::as_const(snapshot.tasks)) {
        const int place = tasks.of(task.id);
        if (place >= 0)
            met[place] = true;
        if (place >= 0 && before.at(place) == task)
            continue;
        noteTask(task, change);
        if (place >= 0)
            noteTask(before.at(place), change);
    }
    for (qsizetype place = 0; place < before.size(); ++place)
        if (!met.at(place))
            noteTask(before.at(place), change);
}

void DeliveryIndex::compareProjects(const QList<Project> &before, DeliveryChange &change) const
{
    RecordPlaces earlier;
    earlier.relearn(before);
    QSet<QString> different;
    for (const Project &project : snapshot.projects) {
        const Project *known = earlier.find(before, project.id);
        if (known && *known == project)
            continue;
        different.insert(project.id);
        // Whether its tasks are shown at all, and under what name, hangs on their project.
        if (known && known->isClosed() == project.isClosed() && known->name == project.name)
            continue;
        if (const ProjectEntry *own = entry(project.id))
            for (const int place : own->tasks)
                change.taskIds.insert(snapshot.tasks.at(place).id);
    }
    for (const Project &project : before) {
        if (projects.of(project.id) >= 0)
            continue;
        different.insert(project.id);
        if (const ProjectEntry *own = entry(project.id))
            for (const int place : own->tasks)
                change.taskIds.insert(snapshot.tasks.at(place).id);
    }
    change.projectIds.unite(different);
}

void DeliveryIndex::compareSchedules(const ProjectsSnapshot &before, DeliveryChange &change)
{
    QSet<QString> projectIds;
    noteDifferentKeys(before.schedules, snapshot.schedules, projectIds);
    m_linksKnown = m_linksKnown && projectIds.isEmpty();
    change.projectIds.unite(projectIds);
}

void DeliveryIndex::compareRest(const ProjectsSnapshot &before, DeliveryChange &change)
{
    change.costs = !isShared(before.logs, snapshot.logs) || !isShared(before.users, snapshot.users) ||
                   !isShared(before.projects, snapshot.projects);
    if (!isShared(before.projects, snapshot.projects)) {
        projects.relearn(snapshot.projects);
        addEntries();
        compareProjects(before.projects, change);
    }
    if (!isShared(before.milestones, snapshot.milestones)) {
        change.projectIds.unite(projectsOfDifferent(before.milestones, snapshot.milestones));
        relearnMilestones();
    }
    if (!isShared(before.issues, snapshot.issues))
        issues.relearn(snapshot.issues);
    if (!isShared(before.users, snapshot.users))
        users.relearn(snapshot.users);
    if (!isShared(before.logs, snapshot.logs))
        m_logsKnown = false;
    compareSchedules(before, change);
    noteDifferentKeys(before.taskStatuses, snapshot.taskStatuses, change.projectIds);
}

// Forgets what was made of that which differs.
void DeliveryIndex::refresh(const DeliveryChange &change)
{
    for (const QString &projectId : change.projectIds) {
        const auto own = m_entries.find(projectId);
        if (own == m_entries.end())
            continue;
        own->statuses.reset();
        own->health.reset();
    }
    if (change.reordered)
        m_needles.clear();
    else if (!m_needles.isEmpty())
        for (const QString &id : change.taskIds)
            if (const int place = tasks.of(id); place >= 0)
                m_needles[place].clear();
}
} // namespace atlas::delivery
