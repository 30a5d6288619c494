// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/projecthealth.h"
#include "models/insight/timefigures.h"
#include "models/projects/workplan.h"
#include "services/projects/projectsrepository.h"

#include <memory>
#include <QObject>
#include <QSet>

namespace atlas
{
/// What the last DeliveryBook::changed was about: a view of 10,000 tasks then works in the order of the change.
struct DeliveryChange {
    QSet<QString> taskIds;    ///< came, went, or are to be looked at anew
    QSet<QString> projectIds; ///< whose record, tasks, milestones, schedule, statuses or health may differ
    bool reordered = false;   ///< places in snapshot().tasks, or the order of tasks below their parents, differ
    bool costs = false;       ///< hours, people or rates, so that what projects cost may differ
    bool everything = false;  ///< another day or another portal
};

/// What the portfolio tells of a project's cost. Minutes.
struct CostShare {
    ProjectCost cost;
    std::optional<Money> budget; ///< an amount as budget
    QString currency;            ///< leads where there are several
    int logged = 0;              ///< all hours of the project
    int unread = 0;              ///< of them in months whose logs were not read
    /// Of the logged hours, 0 to 1, those whose cost is not known; nullopt: nothing was logged.
    [[nodiscard]] std::optional<double> unknownShare() const;
    /// The known cost alone is more than the budget, in the budget's currency.
    [[nodiscard]] bool isOverBudget() const;
};

/// The projects of one portal as the pages see them: the snapshot, indices over it, the local work plan, the health of
/// each project (recomputed lazily). No network, no waiting.
class DeliveryBook : public QObject
{
    Q_OBJECT
public:
    explicit DeliveryBook(QObject *parent = nullptr);
    ~DeliveryBook() override;
    /// Emits changed; models find the difference row by row.
    void setSnapshot(const ProjectsSnapshot &snapshot, const QDate &today);
    /// `today` in the portal's zone. The same day again emits nothing.
    void setToday(const QDate &today);
    /// The same plan again emits nothing.
    void setPlan(const WorkPlan &plan);

    [[nodiscard]] const ProjectsSnapshot &snapshot() const;
    [[nodiscard]] const WorkPlan &plan() const;
    [[nodiscard]] QDate today() const;

    // nullptr: no such record. Valid until changed.
    [[nodiscard]] const Project *project(const QString &id) const;
    [[nodiscard]] const ProjectTask *task(const QString &id) const;
    [[nodiscard]] const Milestone *milestone(const QString &id) const;
    [[nodiscard]] const ProjectIssue *issue(const QString &id) const;
    [[nodiscard]] const ProjectsUser *user(const QString &id) const;
    /// Place of a task in snapshot().tasks; -1: no such task.
    [[nodiscard]] int placeOf(const QString &taskId) const;
    /// Place of the task that a task is part of; -1: of none, or the parents go in a circle.
    [[nodiscard]] int parentPlaceOf(int taskPlace) const;
    /// What a search looks in: folded name, key, project and owners of the task, one a line.
    [[nodiscard]] const QString &needleAt(int taskPlace) const;
    /// The places of all tasks, repetitions of an id left out.
    [[nodiscard]] const QList<int> &taskPlaces() const;
    /// Id of the milestone a task counts for: its own, else that of its task list; empty: none.
    [[nodiscard]] QString milestoneIdOf(const ProjectTask &task) const;
    /// Indices into snapshot().tasks, in the order of list, sequence and depth-first below their parents.
    [[nodiscard]] const QList<int> &tasksOf(const QString &projectId) const;
    [[nodiscard]] const QList<int> &milestonesOf(const QString &projectId) const;
    [[nodiscard]] const QList<int> &logsOf(const QString &projectId) const;
    /// What waits for a task, and what it waits for.
    [[nodiscard]] QList<TaskLink> successorsOf(const QString &taskId) const;
    [[nodiscard]] QList<TaskLink> predecessorsOf(const QString &taskId) const;
    [[nodiscard]] const BaselineTask *baselineOf(const QString &taskId) const;
    /// The statuses a task of the project may have, in order: as Projects told them, else those its tasks have.
    [[nodiscard]] QList<WorkStatus> statusesOf(const QString &projectId) const;
    /// Active people who are no clients, by name.
    [[nodiscard]] QList<const ProjectsUser *> staff() const;
    [[nodiscard]] const ProjectHealth &health(const QString &projectId) const;
    /// The hours read so far at the rates of the plan, else at those Projects tells, beside all hours and the budget.
    [[nodiscard]] CostShare cost(const QString &projectId) const;
    /// Of the changed() that was emitted last.
    [[nodiscard]] const DeliveryChange &lastChange() const;

Q_SIGNALS:
    /// Snapshot, plan or today changed.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
