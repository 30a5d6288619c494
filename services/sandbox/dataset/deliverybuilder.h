// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/dataset/dice.h"
#include "services/sandbox/projects/projectsstore.h"

#include <QHash>
#include <QTimeZone>
#include <vector>

namespace atlas::sandbox::dataset
{
/// How a project goes, before it is made of records.
struct ProjectShape {
    QString topic, group;
    int startedAgo = 0; ///< days before today; negative: begins later
    int length = 0;     ///< days
    int done = 0;       ///< percent of its tasks that are closed
    int burnGap = 0;    ///< points by which the hours spent are ahead of the work done
    bool completed = false;
};

struct TaskPlan {
    QString id, name;
    QDate start, end;
    QList<int> owners; ///< places in the list of people
    int putBack = 0;   ///< days it was planned anew, against the baseline
    bool closed = false, running = false;
};

struct DeliveryPlan {
    ProjectShape shape;
    QString id, name, key;
    QDate start, end;
    QList<int> members; ///< the first one leads
    std::vector<TaskPlan> tasks;
};

/// Builds the agency's delivery: people, projects, milestones, tasks, links, baselines, issues and hours.
class DeliveryBuilder
{
public:
    DeliveryBuilder(projects::Store &store, quint32 seed, int scale, QDate today);
    void build();

private:
    // deliverybuilder.cpp
    void buildPortal();
    void buildPeople();
    void buildTags();
    // deliveryprojects.cpp
    void buildProject(int number, const ProjectShape &shape);
    void buildBudget(const DeliveryPlan &plan);
    [[nodiscard]] QJsonObject projectRecord(const DeliveryPlan &plan, int number) const;
    [[nodiscard]] QString buildMilestone(const DeliveryPlan &plan, int phase, int phases);
    [[nodiscard]] QString buildTaskList(const DeliveryPlan &plan, int phase, const QString &milestoneId);
    // deliverytasks.cpp
    void buildTasks(DeliveryPlan &plan, int phase, int phases, const QString &milestoneId, const QString &listId);
    void buildSubtasks(DeliveryPlan &plan, const TaskPlan &parent, const QString &milestoneId, const QString &listId);
    void placeTask(const DeliveryPlan &plan, TaskPlan &task, double from, double to) const;
    void putTask(const DeliveryPlan &plan, const TaskPlan &task, const QString &milestoneId, const QString &listId,
                 const QString &parentId);
    void setState(QJsonObject &record, const TaskPlan &task);
    void buildLinks(const DeliveryPlan &plan);
    void buildBaseline(const DeliveryPlan &plan);
    void buildComments(const DeliveryPlan &plan);
    [[nodiscard]] static int slip(const DeliveryPlan &plan); ///< days its open tasks were put back
    // deliverytime.cpp
    /// What somebody can enter hours for on a day.
    struct DayWork {
        QList<std::pair<const DeliveryPlan *, const TaskPlan *>> tasks;
        const DeliveryPlan *general = nullptr; ///< project of hours that are for no task; never null
    };
    [[nodiscard]] DayWork workOn(const QDate &day, int person) const;
    void buildLogs();
    void logDay(const QDate &day, int person, Dice &dice);
    void buildIssues();

    [[nodiscard]] Dice dice(quint32 part) const { return Dice(m_seed * 2654435761u + 104729u * part); }
    [[nodiscard]] QJsonObject person(int place) const;
    /// An instant of that day in the portal's zone, as v3 writes it.
    [[nodiscard]] QString instant(const QDate &day, int hour, int minute = 0) const;
    [[nodiscard]] static QDate workday(const QDate &day, int step); ///< off a weekend, forwards or backwards

    projects::Store &m_store;
    quint32 m_seed;
    int m_scale;
    QDate m_today;
    QTimeZone m_zone;
    QStringList m_people;                                    ///< zpuids
    QList<QJsonObject> m_personObjects;                      ///< of the same, as records name them
    mutable QHash<std::pair<QDate, int>, QDateTime> m_hours; ///< beginnings in UTC of hours that were asked for
    QHash<std::pair<QDate, int>, DayWork> m_dayWork;         ///< by day and person: each is wanted many times
    QStringList m_tags;
    std::vector<DeliveryPlan> m_plans;
};

/// The shapes of the agency's 14 projects.
[[nodiscard]] const QList<ProjectShape> &projectShapes();
/// What is done in a phase, by its number; every list has six.
[[nodiscard]] const QStringList &phaseTasks(int phase);
[[nodiscard]] const QStringList &phaseNames();
[[nodiscard]] const QStringList &issueNames();
[[nodiscard]] const QStringList &workNotes();
} // namespace atlas::sandbox::dataset
