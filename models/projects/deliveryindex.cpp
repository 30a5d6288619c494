// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/deliverybook_p.h"

#include "models/crm/dealfilter.h"

#include <algorithm>

namespace atlas::delivery
{
namespace
{
const QList<int> kNoPlaces;
const QList<TaskLink> kNoLinks;
const QList<WorkStatus> kNoStatuses;
const ProjectHealth kNoHealth;

// What Projects told, in its order, then what tasks have beyond that: by age of the status, open before closed.
QList<WorkStatus> statusesAmong(const QList<WorkStatus> &told, const QList<int> &places,
                                const QList<ProjectTask> &tasks)
{
    QList<WorkStatus> found;
    for (const int place : places) {
        const WorkStatus &status = tasks.at(place).status;
        const auto isSame = [&status](const WorkStatus &known) {
            return known.id == status.id && known.name == status.name && known.closed == status.closed;
        };
        if (std::none_of(told.cbegin(), told.cend(), isSame) && std::none_of(found.cbegin(), found.cend(), isSame))
            found.append(status);
    }
    std::sort(found.begin(), found.end(), [](const WorkStatus &a, const WorkStatus &b) {
        if (a.closed != b.closed)
            return b.closed;
        if (a.id.size() != b.id.size())
            return a.id.size() < b.id.size();
        return a.id != b.id ? a.id < b.id : a.name < b.name;
    });
    return told + found;
}

// Follows the parents of a task: back at the task itself, they go in a circle.
bool isInCircle(int place, const QList<int> &parents)
{
    int steps = 0;
    for (int above = parents.at(place); above >= 0 && steps <= parents.size(); above = parents.at(above), ++steps)
        if (above == place)
            return true;
    return false;
}
} // namespace

QString needleOf(const ProjectTask &task, const QString &projectName)
{
    QStringList texts{task.name, task.key, projectName.isEmpty() ? task.projectName : projectName};
    for (const TaskShare &share : task.owners)
        texts.append(share.person.name);
    return foldForSearch(texts.join(u'\n'));
}

void DeliveryIndex::forgetHealth()
{
    for (ProjectEntry &own : m_entries)
        own.health.reset();
}

const ProjectEntry *DeliveryIndex::entry(const QString &projectId) const
{
    const auto own = m_entries.constFind(projectId);
    return own == m_entries.cend() ? nullptr : &*own;
}

const QList<int> &DeliveryIndex::orderedTasks(const QString &projectId)
{
    const auto own = m_entries.find(projectId);
    if (own == m_entries.end())
        return kNoPlaces;
    if (!own->ordered) {
        learnParents();
        QHash<QString, int> sequences;
        for (const TaskList &list : std::as_const(snapshot.taskLists))
            if (list.projectId == projectId)
                sequences.insert(list.id, list.sequence);
        own->tasks = inTreeOrder(own->tasks, snapshot, sequences, m_parents);
        own->ordered = true;
    }
    return own->tasks;
}

const QList<WorkStatus> &DeliveryIndex::statusesOf(const QString &projectId)
{
    const auto own = m_entries.find(projectId);
    if (own == m_entries.end())
        return kNoStatuses;
    if (!own->statuses) {
        own->statuses = statusesAmong(snapshot.taskStatuses.value(projectId), own->tasks, snapshot.tasks);
    }
    return *own->statuses;
}

const ProjectHealth &DeliveryIndex::healthOf(const QString &projectId, const QDate &today)
{
    const auto own = m_entries.find(projectId);
    const Project *project = projects.find(snapshot.projects, projectId);
    if (own == m_entries.end() || !project)
        return kNoHealth;
    if (own->health)
        return *own->health;
    QList<const ProjectTask *> ownTasks;
    for (const int place : std::as_const(own->tasks))
        ownTasks.append(&snapshot.tasks.at(place));
    QList<const Milestone *> ownMilestones;
    for (const int place : milestonesOf.value(projectId))
        ownMilestones.append(&snapshot.milestones.at(place));
    const auto schedule = snapshot.schedules.constFind(projectId);
    own->health = projectHealth(*project, ownTasks, ownMilestones,
                                schedule == snapshot.schedules.cend() ? nullptr : &*schedule, today);
    return *own->health;
}

const QList<int> &DeliveryIndex::logsOf(const QString &projectId)
{
    if (!m_logsKnown) {
        m_logsOf.clear();
        for (qsizetype place = 0; place < snapshot.logs.size(); ++place)
            m_logsOf[snapshot.logs.at(place).projectId].append(int(place));
        m_logsKnown = true;
    }
    const auto own = m_logsOf.constFind(projectId);
    return own == m_logsOf.cend() ? kNoPlaces : *own;
}

const QString &DeliveryIndex::needleAt(int place)
{
    if (m_needles.size() != snapshot.tasks.size())
        m_needles = QStringList(snapshot.tasks.size());
    QString &needle = m_needles[place];
    if (needle.isEmpty()) {
        const ProjectTask &task = snapshot.tasks.at(place);
        const Project *project = projects.find(snapshot.projects, task.projectId);
        needle = needleOf(task, project ? project->name : QString());
    }
    return needle;
}

int DeliveryIndex::parentOf(int place)
{
    learnParents();
    return m_parents.at(place);
}

const QList<TaskLink> &DeliveryIndex::linksFrom(const QString &taskId)
{
    learnLinks();
    const auto links = m_from.constFind(taskId);
    return links == m_from.cend() ? kNoLinks : *links;
}

const QList<TaskLink> &DeliveryIndex::linksTo(const QString &taskId)
{
    learnLinks();
    const auto links = m_to.constFind(taskId);
    return links == m_to.cend() ? kNoLinks : *links;
}

const BaselineTask *DeliveryIndex::baselineOf(const QString &taskId)
{
    learnLinks();
    const auto baseline = m_baselines.constFind(taskId);
    return baseline == m_baselines.cend() ? nullptr : &*baseline;
}

void DeliveryIndex::relearnPlaces()
{
    tasks.relearn(snapshot.tasks);
    places.clear();
    places.reserve(snapshot.tasks.size());
    for (qsizetype place = 0; place < snapshot.tasks.size(); ++place)
        if (tasks.of(snapshot.tasks.at(place).id) == place)
            places.append(int(place));
    m_parents.clear();
}

void DeliveryIndex::relearnEntries()
{
    // What was made of statuses and health stays where nothing differs.
    for (ProjectEntry &own : m_entries) {
        own.tasks.clear();
        own.ordered = false;
    }
    for (const int place : std::as_const(places))
        m_entries[snapshot.tasks.at(place).projectId].tasks.append(place);
}

void DeliveryIndex::addEntries()
{
    for (const Project &project : std::as_const(snapshot.projects))
        m_entries[project.id];
}

void DeliveryIndex::relearnMilestones()
{
    milestones.relearn(snapshot.milestones);
    milestonesOf.clear();
    for (qsizetype place = 0; place < snapshot.milestones.size(); ++place)
        if (const Milestone &milestone = snapshot.milestones.at(place); milestones.of(milestone.id) == place)
            milestonesOf[milestone.projectId].append(int(place));
    for (QList<int> &own : milestonesOf)
        std::stable_sort(own.begin(), own.end(), [this](int a, int b) {
            const QDate &left = snapshot.milestones.at(a).end;
            const QDate &right = snapshot.milestones.at(b).end;
            return left.isValid() != right.isValid() ? left.isValid() : left < right;
        });
}

void DeliveryIndex::learnParents()
{
    if (m_parents.size() == snapshot.tasks.size())
        return;
    m_parents = QList<int>(snapshot.tasks.size(), -1);
    QList<int> children;
    for (const int place : std::as_const(places)) {
        const QString &parentId = snapshot.tasks.at(place).parentId;
        if (parentId.isEmpty())
            continue;
        m_parents[place] = tasks.of(parentId);
        children.append(place);
    }
    QList<int> circular;
    std::copy_if(children.cbegin(), children.cend(), std::back_inserter(circular),
                 [this](int place) { return isInCircle(place, m_parents); });
    for (const int place : std::as_const(circular))
        m_parents[place] = -1;
}

void DeliveryIndex::learnLinks()
{
    if (m_linksKnown)
        return;
    m_linksKnown = true;
    m_from.clear();
    m_to.clear();
    m_baselines.clear();
    for (const ProjectSchedule &schedule : std::as_const(snapshot.schedules)) {
        for (const TaskLink &link : schedule.links) {
            m_from[link.predecessorId].append(link);
            m_to[link.taskId].append(link);
        }
        for (const BaselineTask &task : schedule.baseline)
            m_baselines.insert(task.taskId, task);
    }
}
} // namespace atlas::delivery
