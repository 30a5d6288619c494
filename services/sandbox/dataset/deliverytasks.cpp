// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/deliverybuilder.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = projects::kind;

namespace
{
constexpr int tasksOfList = 6;
constexpr double overlap = 0.9; ///< a task ends before the next one begins
constexpr int subtasks = 2;
constexpr int subtasksAt = 2;   ///< the third task of a list has them
constexpr int baselineAgo = 20; ///< days
constexpr int minutesPerHour = 60;
} // namespace

int DeliveryBuilder::slip(const DeliveryPlan &plan)
{
    const int elapsed = std::clamp(plan.shape.startedAgo * 100 / plan.shape.length, 0, 100);
    // Two thirds of what is behind was put back when the tasks were planned anew; the rest is overdue.
    return plan.shape.completed ? 0 : (elapsed - plan.shape.done) * plan.shape.length / 150;
}

void DeliveryBuilder::placeTask(const DeliveryPlan &plan, TaskPlan &task, double from, double to) const
{
    // What runs was put back less than what is to come: it is late now.
    task.putBack = task.closed ? 0 : task.running ? slip(plan) / 2 : slip(plan);
    const int put = task.putBack;
    task.start = workday(plan.start.addDays(int(plan.shape.length * from) + put), 1);
    task.end = workday(std::max(task.start.addDays(1), plan.start.addDays(int(plan.shape.length * to) + put)), 1);
    // What is done cannot end after today, what runs has begun.
    const QDate yesterday = workday(m_today.addDays(-1), -1);
    if (task.closed) {
        task.end = std::min(task.end, yesterday);
        task.start = std::min(task.start, workday(task.end.addDays(-2), -1));
    } else if (task.running) {
        task.start = std::min(task.start, yesterday);
    }
}

void DeliveryBuilder::buildTasks(DeliveryPlan &plan, int phase, int phases, const QString &milestoneId,
                                 const QString &listId)
{
    Dice throws = dice(300 + quint32(m_plans.size()) * 8 + quint32(phase));
    for (int i = 0; i < tasksOfList; ++i) {
        const double from = (phase + double(i) / tasksOfList) / phases;
        const double to = from + overlap / tasksOfList / phases;
        TaskPlan task;
        task.id = m_store.nextId();
        task.name = phaseTasks(phase).at(i);
        const double done = plan.shape.done / 100.0;
        task.closed = plan.shape.completed || to <= done + 0.02;
        task.running = !task.closed && from <= done + 0.08 && plan.shape.startedAgo > 0;
        placeTask(plan, task, from, to);
        const int members = int(plan.members.size());
        task.owners = {plan.members.at((i + phase) % members)};
        if (members > 1 && throws.chance(30))
            task.owners.append(plan.members.at((i + phase + 1) % members));
        plan.tasks.push_back(task);
        putTask(plan, task, milestoneId, listId, {});
        if (i == subtasksAt)
            buildSubtasks(plan, task, milestoneId, listId);
    }
}

void DeliveryBuilder::buildSubtasks(DeliveryPlan &plan, const TaskPlan &parent, const QString &milestoneId,
                                    const QString &listId)
{
    static const QStringList parts{u"première passe"_s, u"relecture"_s};
    const qint64 days = parent.start.daysTo(parent.end);
    for (int i = 0; i < subtasks; ++i) {
        TaskPlan task = parent;
        task.id = m_store.nextId();
        task.name = parent.name + u", "_s + parts.at(i);
        task.start = workday(parent.start.addDays(days * i / subtasks), 1);
        task.end =
            std::max(task.start, i + 1 == subtasks ? parent.end : workday(parent.start.addDays(days / subtasks), -1));
        task.closed = parent.closed || (parent.running && i == 0);
        task.running = parent.running && i > 0;
        task.owners = {parent.owners.first()};
        plan.tasks.push_back(task);
        putTask(plan, task, milestoneId, listId, parent.id);
    }
}

void DeliveryBuilder::setState(QJsonObject &record, const TaskPlan &task)
{
    enum Place { Open, Running, Review, Waiting, Closed };
    const int number = int(task.id.right(6).toLongLong() / 3);
    Place place = Open;
    if (task.closed)
        place = Closed;
    else if (task.running)
        place = number % 7 == 0 ? Waiting : number % 4 == 0 ? Review : Running;
    record.insert(u"status"_s, m_store.taskStatuses.at(place));
    record.insert(u"is_completed"_s, task.closed);
    const int percent = task.closed ? 100 : place == Review ? 90 : task.running ? 10 * (2 + number % 6) : 0;
    record.insert(u"completion_percentage"_s, percent);
    const QDate touched = task.closed ? task.end : task.running ? m_today.addDays(-1 - number % 6) : task.start;
    const QDate last = workday(std::min(touched, m_today.addDays(-1)), -1);
    record.insert(u"last_modified_time"_s, instant(last, 9 + number % 9, number % 60));
}

void DeliveryBuilder::putTask(const DeliveryPlan &plan, const TaskPlan &task, const QString &milestoneId,
                              const QString &listId, const QString &parentId)
{
    const int number = int(task.id.right(6).toLongLong() / 3);
    const bool parent = task.name == phaseTasks(0).at(subtasksAt) || task.name == phaseTasks(1).at(subtasksAt) ||
                        task.name == phaseTasks(2).at(subtasksAt);
    // A parent's work is that of its subtasks.
    const int daily = parent ? 0 : (3 + number % 4) * minutesPerHour;
    QJsonArray owners;
    int total = 0;
    for (const int place : task.owners) {
        int days = 0;
        for (QDate day = task.start; day <= task.end; day = day.addDays(1))
            days += day.dayOfWeek() <= 5 ? 1 : 0;
        const int minutes = daily * days / int(task.owners.size());
        QJsonObject owner = person(place);
        owner.insert(u"work_values"_s, projects::hoursOf(minutes));
        owners.append(owner);
        total += minutes;
    }
    static const QStringList priorities{u"none"_s, u"low"_s, u"medium"_s, u"high"_s};
    const QJsonObject author = person(plan.members.first());
    QJsonObject record{
        {u"id"_s, task.id},
        {u"prefix"_s, m_store.nextKey(plan.id, u'T')},
        {u"name"_s, task.name},
        {u"description"_s, u"<div></div>"_s},
        {u"priority"_s, priorities.at(number % priorities.size())},
        {u"start_date"_s, instant(task.start, 9)},
        {u"end_date"_s, instant(task.end, 18)},
        {u"billing_type"_s, number % 6 == 0 ? u"non_billable"_s : u"billable"_s},
        {u"depth"_s, parentId.isEmpty() ? 0 : 1},
        {u"created_via"_s, u"web"_s},
        {u"created_by"_s, author},
        {u"updated_by"_s, author},
        {u"created_time"_s, instant(workday(std::min(plan.start, m_today.addDays(-1)), -1), 10, number % 60)}};
    record.insert(u"project"_s, QJsonObject{{u"id"_s, plan.id}, {u"name"_s, plan.name}});
    record.insert(u"milestone"_s,
                  QJsonObject{{u"id"_s, milestoneId},
                              {u"name"_s, m_store.of(kind::milestones).find(milestoneId)->value(u"name"_s)}});
    record.insert(u"tasklist"_s, QJsonObject{{u"id"_s, listId},
                                             {u"name"_s, m_store.of(kind::taskLists).find(listId)->value(u"name"_s)}});
    record.insert(u"duration"_s,
                  QJsonObject{{u"value"_s, QString::number(task.start.daysTo(task.end) + 1)}, {u"type"_s, u"days"_s}});
    record.insert(u"owners_and_work"_s, QJsonObject{{u"work_type"_s, u"standard"_s},
                                                    {u"unit"_s, u"hours"_s},
                                                    {u"total_work"_s, projects::hoursOf(total)},
                                                    {u"copy_task_duration"_s, false},
                                                    {u"refresh_business_hours"_s, false},
                                                    {u"owners"_s, owners}});
    record.insert(u"sequence"_s, QJsonObject{{u"sequence"_s, int(plan.tasks.size())}});
    record.insert(u"association_info"_s, QJsonObject{{u"has_subtasks"_s, false},
                                                     {u"has_comments"_s, false},
                                                     {u"has_attachments"_s, false},
                                                     {u"has_forums"_s, false},
                                                     {u"has_recurrence"_s, false},
                                                     {u"has_reminder"_s, false}});
    if (!parentId.isEmpty())
        record.insert(u"parental_info"_s, QJsonObject{{u"parent_task_id"_s, parentId}});
    if (number % 9 == 0)
        record.insert(
            u"tags"_s,
            QJsonArray{QJsonObject{
                {u"id"_s, m_tags.at(number % m_tags.size())},
                {u"name"_s, m_store.of(kind::tags).find(m_tags.at(number % m_tags.size()))->value(u"name"_s)}}});
    setState(record, task);
    m_store.of(kind::tasks).put(task.id, record);
}

void DeliveryBuilder::buildLinks(const DeliveryPlan &plan)
{
    const TaskPlan *before = nullptr;
    for (const TaskPlan &task : plan.tasks) {
        if (m_store.of(kind::tasks).find(task.id)->contains(u"parental_info"_s))
            continue;
        if (before) {
            const QString id = m_store.nextId();
            m_store.of(kind::links)
                .put(id, {{u"id"_s, id},
                          {u"predecessor"_s, before->id},
                          {u"successor"_s, task.id},
                          {u"type"_s, u"FS"_s},
                          {u"lag"_s, 0}});
        }
        before = &task;
    }
}

void DeliveryBuilder::buildBaseline(const DeliveryPlan &plan)
{
    if (plan.shape.completed || plan.shape.startedAgo < baselineAgo)
        return;
    const QString id = m_store.nextId();
    QJsonArray tasks;
    for (const TaskPlan &task : plan.tasks) {
        const int back = -task.putBack;
        tasks.append(QJsonObject{{u"task_id"_s, task.id},
                                 {u"name"_s, task.name},
                                 {u"start_date"_s, workday(task.start.addDays(back), -1).toString(Qt::ISODate)},
                                 {u"end_date"_s, workday(task.end.addDays(back), -1).toString(Qt::ISODate)}});
    }
    m_store.of(kind::baselines)
        .put(id, {{u"id"_s, id},
                  {u"project_id"_s, plan.id},
                  {u"name"_s, u"Référence"_s},
                  {u"created_time"_s, instant(workday(m_today.addDays(-baselineAgo), -1), 9)},
                  {u"tasks"_s, tasks}});
}

void DeliveryBuilder::buildComments(const DeliveryPlan &plan)
{
    static const QStringList texts{u"Le client a validé la première version, on peut continuer."_s,
                                   u"J’attends les accès au serveur, sans eux je ne peux pas avancer."_s,
                                   u"Revu avec l’équipe : deux points à reprendre, voir le compte rendu."_s};
    int said = 0;
    for (const TaskPlan &task : plan.tasks) {
        if (!task.running || said >= int(texts.size()))
            continue;
        const QString id = m_store.nextId();
        const QJsonObject author = person(task.owners.first());
        const QString when = instant(workday(m_today.addDays(-2 - said), -1), 14, 10 * said);
        m_store.of(kind::comments)
            .put(id, {{u"id"_s, id},
                      {u"entity_id"_s, task.id},
                      {u"comment"_s, u"<div>%1</div>"_s.arg(texts.at(said))},
                      {u"created_by"_s, author},
                      {u"created_time"_s, when},
                      {u"updated_time"_s, when},
                      {u"attachments"_s, QJsonArray()}});
        QJsonObject record = *m_store.of(kind::tasks).find(task.id);
        QJsonObject info = record.value(u"association_info"_s).toObject();
        info.insert(u"has_comments"_s, true);
        record.insert(u"association_info"_s, info);
        m_store.of(kind::tasks).put(task.id, record);
        ++said;
    }
}
} // namespace atlas::sandbox::dataset
