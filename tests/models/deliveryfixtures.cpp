// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/deliveryfixtures.h"

namespace atlas::test
{
using namespace Qt::StringLiterals;

namespace
{
QString nameOfPerson(int person)
{
    static const QStringList names{u"Léna Guirec"_s, u"Hugo Talmont"_s, u"Bastien Rochard"_s, u"Yanis Derrouiche"_s};
    return names.at(person % names.size());
}

Milestone randomMilestone(QRandomGenerator &random, const QString &id, int projects)
{
    const QDate end = deliveryDay().addDays(random.bounded(-20, 40));
    Milestone milestone = milestoneOf(id, end, random.bounded(3) ? QDate() : end.addDays(random.bounded(-3, 4)),
                                      u"p%1"_s.arg(random.bounded(projects)));
    milestone.name = u"Jalon %1"_s.arg(random.bounded(9));
    return milestone;
}
} // namespace

QDate deliveryDay()
{
    return {2026, 11, 25};
}

QDate november(int day)
{
    return {2026, 11, day};
}

WorkStatus statusOf(const QString &name, bool closed)
{
    return {u"s-"_s + name, name, u"#08aeea"_s, closed};
}

Project projectOf(const QString &id, const QString &name)
{
    Project project;
    project.id = id;
    project.name = name.isEmpty() ? u"Projet "_s + id : name;
    project.start = november(2);
    project.end = november(2).addDays(39);
    project.budgetMinutes = 100 * 60;
    project.status = statusOf(u"Active"_s);
    return project;
}

ProjectTask taskOf(const QString &id, const QDate &start, const QDate &end, const QString &projectId)
{
    ProjectTask task;
    task.id = id;
    task.name = u"Tâche "_s + id;
    task.projectId = projectId;
    task.projectName = u"Projet "_s + projectId;
    task.status = statusOf(u"Open"_s);
    task.start = start;
    task.end = end;
    return task;
}

ProjectTask closedTask(ProjectTask task, const QDate &completed)
{
    task.isCompleted = true;
    task.percent = 100;
    task.completed = completed;
    task.status = statusOf(u"Closed"_s, true);
    return task;
}

ProjectTask ownedTask(ProjectTask task, const QString &personId, int minutes)
{
    task.owners.append({{personId, u"Personne "_s + personId, {}}, minutes});
    task.plannedMinutes += minutes;
    return task;
}

Milestone milestoneOf(const QString &id, const QDate &end, const QDate &completed, const QString &projectId)
{
    Milestone milestone;
    milestone.id = id;
    milestone.name = u"Jalon "_s + id;
    milestone.projectId = projectId;
    milestone.end = end;
    milestone.completed = completed;
    milestone.isCompleted = completed.isValid();
    return milestone;
}

ProjectsUser userOf(const QString &id, const QString &name)
{
    ProjectsUser user;
    user.id = id;
    user.name = name;
    return user;
}

TimeLog logOf(const QString &id, const QString &personId, const QDate &date, int minutes, const QString &taskId)
{
    TimeLog log;
    log.id = id;
    log.projectId = u"p1"_s;
    log.projectName = u"Projet p1"_s;
    log.itemId = taskId;
    log.itemName = u"Tâche "_s + taskId;
    log.person = {personId, u"Personne "_s + personId, {}};
    log.date = date;
    log.minutes = minutes;
    log.approval = LogApproval::Approved;
    return log;
}

TaskLink linkOf(const QString &predecessorId, const QString &taskId, TaskLink::Type type, int lagDays)
{
    return {predecessorId, taskId, type, lagDays};
}

ProjectsSnapshot deliveryOf(const QList<Project> &projects, const QList<ProjectTask> &tasks)
{
    ProjectsSnapshot snapshot;
    snapshot.projects = projects;
    snapshot.tasks = tasks;
    snapshot.readAt = QDateTime(deliveryDay(), QTime(8, 0), Qt::UTC);
    snapshot.logMonths = {{QDate(2026, 10, 1), snapshot.readAt}, {QDate(2026, 11, 1), snapshot.readAt}};
    return snapshot;
}

ProjectTask randomTask(QRandomGenerator &random, const QString &id, int projects, int tasks)
{
    static const QStringList names{u"Audit refonte"_s, u"Maquettes"_s, u"Intégration du catalogue"_s, u"Œuvre 2"_s,
                                   u"recette"_s};
    ProjectTask task = taskOf(id, {}, {}, u"p%1"_s.arg(random.bounded(projects)));
    task.name = names.at(random.bounded(names.size()));
    task.key = u"NW-T%1"_s.arg(random.bounded(30));
    task.taskListId = u"l%1"_s.arg(random.bounded(3));
    task.sequence = random.bounded(5);
    task.priority = TaskPriority(random.bounded(4));
    task.percent = random.bounded(101);
    task.plannedMinutes = random.bounded(3) * 60;
    task.loggedMinutes = random.bounded(3) * 45;
    if (random.bounded(4))
        task.end = deliveryDay().addDays(random.bounded(-15, 30));
    if (random.bounded(4) && task.end.isValid())
        task.start = task.end.addDays(-random.bounded(10));
    if (random.bounded(3) == 0)
        task.parentId = u"t%1"_s.arg(random.bounded(tasks)); // now and then of another project, or in a circle
    if (random.bounded(3) == 0)
        task.milestoneId = u"m%1"_s.arg(random.bounded(4));
    for (int owner = random.bounded(3); owner > 0; --owner)
        task.owners.append({{u"u%1"_s.arg(owner), nameOfPerson(owner), {}}, 60 * owner});
    if (random.bounded(4) == 0)
        task = closedTask(task, deliveryDay().addDays(-random.bounded(30)));
    else if (random.bounded(3) == 0)
        task.status = statusOf(random.bounded(2) ? u"In progress"_s : u"Review"_s);
    return task;
}

ProjectsSnapshot randomDelivery(QRandomGenerator &random, int projects, int tasks)
{
    ProjectsSnapshot snapshot = deliveryOf({});
    for (int i = 0; i < projects; ++i)
        snapshot.projects.append(projectOf(u"p%1"_s.arg(i)));
    for (int i = 0; i < tasks; ++i)
        snapshot.tasks.append(randomTask(random, u"t%1"_s.arg(i), projects, tasks));
    for (int i = 0; i < 4; ++i)
        snapshot.milestones.append(randomMilestone(random, u"m%1"_s.arg(i), projects));
    return snapshot;
}

void changeDelivery(QRandomGenerator &random, ProjectsSnapshot &snapshot, int projects, int tasks)
{
    for (int i = random.bounded(6); i > 0; --i) {
        const QString id = u"t%1"_s.arg(random.bounded(tasks));
        const auto known = std::find_if(snapshot.tasks.begin(), snapshot.tasks.end(),
                                        [&id](const ProjectTask &task) { return task.id == id; });
        const int dice = random.bounded(8);
        if (dice < 5 && known != snapshot.tasks.end()) {
            const ProjectTask changed = randomTask(random, id, projects, tasks);
            known->name = changed.name;
            known->end = changed.end;
            known->status = changed.status;
            known->isCompleted = changed.isCompleted;
            known->completed = changed.completed;
            known->parentId = random.bounded(4) ? known->parentId : changed.parentId;
            continue;
        }
        if (known != snapshot.tasks.end())
            snapshot.tasks.erase(known);
        if (dice > 5)
            snapshot.tasks.insert(random.bounded(int(snapshot.tasks.size()) + 1),
                                  randomTask(random, id, projects, tasks));
    }
    if (random.bounded(4) == 0) {
        Project &project = snapshot.projects[random.bounded(int(snapshot.projects.size()))];
        project.isCompleted = !project.isCompleted;
    }
    if (random.bounded(4) == 0)
        snapshot.milestones[random.bounded(4)] = randomMilestone(random, u"m%1"_s.arg(random.bounded(4)), projects);
    if (random.bounded(5) == 0) {
        ProjectSchedule &schedule = snapshot.schedules[u"p0"_s];
        schedule.projectId = u"p0"_s;
        schedule.links.append(linkOf(u"t%1"_s.arg(random.bounded(tasks)), u"t%1"_s.arg(random.bounded(tasks))));
    }
}
} // namespace atlas::test
