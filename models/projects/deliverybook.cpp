// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/deliverybook.h"

#include "models/projects/deliverybook_p.h"

#include <algorithm>
#include <QCollator>

namespace atlas
{
struct DeliveryBook::Private {
    delivery::DeliveryIndex index;
    WorkPlan plan;
    QDate today;
    DeliveryChange change;
    QString currency;
    std::optional<QHash<QString, ProjectCost>> costs; ///< by project; made when first asked for
    void learnCosts();
};

void DeliveryBook::Private::learnCosts()
{
    if (costs)
        return;
    costs.emplace();
    currency = rateCurrency(index.snapshot, plan);
    const QList<ProjectCost> made = projectCosts(index.snapshot, plan, currency);
    for (const ProjectCost &cost : made)
        costs->insert(cost.projectId, cost);
}

std::optional<double> CostShare::unknownShare() const
{
    return logged > 0 ? std::optional(1.0 - double(cost.costedMinutes()) / logged) : std::nullopt;
}

bool CostShare::isOverBudget() const
{
    return budget && cost.cost.in(budget->currency()).minor() > budget->minor();
}

DeliveryBook::DeliveryBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->today = QDate::currentDate();
}

DeliveryBook::~DeliveryBook() = default;

void DeliveryBook::setSnapshot(const ProjectsSnapshot &snapshot, const QDate &today)
{
    d->change = d->index.take(snapshot);
    if (d->change.costs)
        d->costs.reset();
    if (today != d->today) {
        d->today = today;
        d->index.forgetHealth();
        d->change.everything = true;
    }
    Q_EMIT changed();
}

void DeliveryBook::setToday(const QDate &today)
{
    if (today == d->today)
        return;
    d->today = today;
    d->index.forgetHealth();
    d->change = {};
    d->change.everything = true;
    Q_EMIT changed();
}

void DeliveryBook::setPlan(const WorkPlan &plan)
{
    if (plan == d->plan)
        return;
    d->plan = plan;
    d->costs.reset();
    d->change = {};
    d->change.costs = true;
    Q_EMIT changed();
}

const ProjectsSnapshot &DeliveryBook::snapshot() const
{
    return d->index.snapshot;
}

const WorkPlan &DeliveryBook::plan() const
{
    return d->plan;
}

QDate DeliveryBook::today() const
{
    return d->today;
}

const Project *DeliveryBook::project(const QString &id) const
{
    return d->index.projects.find(d->index.snapshot.projects, id);
}

const ProjectTask *DeliveryBook::task(const QString &id) const
{
    return d->index.tasks.find(d->index.snapshot.tasks, id);
}

const Milestone *DeliveryBook::milestone(const QString &id) const
{
    return d->index.milestones.find(d->index.snapshot.milestones, id);
}

const ProjectIssue *DeliveryBook::issue(const QString &id) const
{
    return d->index.issues.find(d->index.snapshot.issues, id);
}

const ProjectsUser *DeliveryBook::user(const QString &id) const
{
    return d->index.users.find(d->index.snapshot.users, id);
}

int DeliveryBook::placeOf(const QString &taskId) const
{
    return d->index.tasks.of(taskId);
}

int DeliveryBook::parentPlaceOf(int taskPlace) const
{
    return d->index.parentOf(taskPlace);
}

const QString &DeliveryBook::needleAt(int taskPlace) const
{
    return d->index.needleAt(taskPlace);
}

QString DeliveryBook::milestoneIdOf(const ProjectTask &task) const
{
    if (!task.milestoneId.isEmpty())
        return task.milestoneId;
    const TaskList *list = d->index.taskLists.find(d->index.snapshot.taskLists, task.taskListId);
    return list ? list->milestoneId : QString();
}

const QList<int> &DeliveryBook::taskPlaces() const
{
    return d->index.places;
}

const QList<int> &DeliveryBook::tasksOf(const QString &projectId) const
{
    return d->index.orderedTasks(projectId);
}

const QList<int> &DeliveryBook::milestonesOf(const QString &projectId) const
{
    static const QList<int> none;
    const auto own = d->index.milestonesOf.constFind(projectId);
    return own == d->index.milestonesOf.cend() ? none : *own;
}

const QList<int> &DeliveryBook::logsOf(const QString &projectId) const
{
    return d->index.logsOf(projectId);
}

QList<TaskLink> DeliveryBook::successorsOf(const QString &taskId) const
{
    return d->index.linksFrom(taskId);
}

QList<TaskLink> DeliveryBook::predecessorsOf(const QString &taskId) const
{
    return d->index.linksTo(taskId);
}

const BaselineTask *DeliveryBook::baselineOf(const QString &taskId) const
{
    return d->index.baselineOf(taskId);
}

QList<WorkStatus> DeliveryBook::statusesOf(const QString &projectId) const
{
    return d->index.statusesOf(projectId);
}

QList<const ProjectsUser *> DeliveryBook::staff() const
{
    QList<const ProjectsUser *> staff;
    for (const ProjectsUser &user : std::as_const(d->index.snapshot.users))
        if (user.active && !user.client)
            staff.append(&user);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(staff.begin(), staff.end(), [&collator](const ProjectsUser *a, const ProjectsUser *b) {
        const int byName = collator.compare(a->name, b->name);
        return byName != 0 ? byName < 0 : a->id < b->id;
    });
    return staff;
}

const ProjectHealth &DeliveryBook::health(const QString &projectId) const
{
    return d->index.healthOf(projectId, d->today);
}

CostShare DeliveryBook::cost(const QString &projectId) const
{
    d->learnCosts();
    CostShare share;
    share.cost = d->costs->value(projectId);
    share.currency = d->currency;
    if (const Project *own = project(projectId))
        share.budget = own->budgetMoney;
    share.logged = std::max(health(projectId).loggedMinutes, share.cost.minutes);
    share.unread = share.logged - share.cost.minutes;
    return share;
}

const DeliveryChange &DeliveryBook::lastChange() const
{
    return d->change;
}
} // namespace atlas
