// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

#include <QHash>

namespace atlas::delivery
{
/// Places of records by id, made anew only when the list is another one. Of a repeated id the last record counts.
class RecordPlaces
{
public:
    template <class Record>
    void relearn(const QList<Record> &records)
    {
        m_places.clear();
        m_places.reserve(records.size());
        for (qsizetype place = 0; place < records.size(); ++place)
            m_places.insert(records.at(place).id, int(place));
    }
    [[nodiscard]] int of(const QString &id) const { return m_places.value(id, -1); }
    template <class Record>
    [[nodiscard]] const Record *find(const QList<Record> &records, const QString &id) const
    {
        const int place = of(id);
        return place >= 0 ? &records.at(place) : nullptr;
    }

private:
    QHash<QString, int> m_places;
};

/// Both lists are one and the same in memory: nothing to compare.
template <class Record>
[[nodiscard]] bool isShared(const QList<Record> &a, const QList<Record> &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

/// What belongs to one project. The parts are made when first asked for.
struct ProjectEntry {
    QList<int> tasks; ///< places; in their order once `ordered`
    bool ordered = false;
    std::optional<QList<WorkStatus>> statuses;
    std::optional<ProjectHealth> health;
};

/// Indices over one snapshot; knows nothing of signals.
class DeliveryIndex
{
public:
    /// Takes the snapshot and says what differs from the one before.
    [[nodiscard]] DeliveryChange take(const ProjectsSnapshot &snapshot);
    void forgetHealth();
    [[nodiscard]] const ProjectEntry *entry(const QString &projectId) const;
    [[nodiscard]] const QList<int> &orderedTasks(const QString &projectId);
    [[nodiscard]] const QList<WorkStatus> &statusesOf(const QString &projectId);
    [[nodiscard]] const ProjectHealth &healthOf(const QString &projectId, const QDate &today);
    [[nodiscard]] const QList<int> &logsOf(const QString &projectId);
    [[nodiscard]] const QString &needleAt(int place);
    /// -1: none.
    [[nodiscard]] int parentOf(int place);
    [[nodiscard]] const QList<TaskLink> &linksFrom(const QString &taskId);
    [[nodiscard]] const QList<TaskLink> &linksTo(const QString &taskId);
    [[nodiscard]] const BaselineTask *baselineOf(const QString &taskId);

    ProjectsSnapshot snapshot;
    RecordPlaces projects, taskLists, tasks, milestones, issues, users;
    QList<int> places; ///< of all tasks, repetitions left out
    QHash<QString, QList<int>> milestonesOf;

private:
    void compareTasks(const QList<ProjectTask> &before, DeliveryChange &change);
    void compareInPlace(const QList<ProjectTask> &before, DeliveryChange &change) const;
    void compareById(const QList<ProjectTask> &before, DeliveryChange &change);
    void compareProjects(const QList<Project> &before, DeliveryChange &change) const;
    void compareSchedules(const ProjectsSnapshot &before, DeliveryChange &change);
    void compareRest(const ProjectsSnapshot &before, DeliveryChange &change);
    void relearnPlaces();
    void relearnEntries();
    void addEntries();
    void relearnMilestones();
    void refresh(const DeliveryChange &change);
    void learnParents();
    void learnLinks();

    QHash<QString, ProjectEntry> m_entries;
    QHash<QString, QList<int>> m_logsOf;
    bool m_logsKnown = false;
    QList<int> m_parents; ///< by place; empty: not made
    QStringList m_needles;
    bool m_linksKnown = false;
    QHash<QString, QList<TaskLink>> m_from, m_to;
    QHash<QString, BaselineTask> m_baselines;
};

/// What a search for tasks looks in; `projectName` wins over the name the task tells.
[[nodiscard]] QString needleOf(const ProjectTask &task, const QString &projectName);
/// Puts the tasks of one project into the order of task list, sequence and depth-first below their parents.
[[nodiscard]] QList<int> inTreeOrder(const QList<int> &places, const ProjectsSnapshot &snapshot,
                                     const QHash<QString, int> &listSequence, const QList<int> &parents);
} // namespace atlas::delivery
