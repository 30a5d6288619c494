// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/deliverybuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = projects::kind;

namespace
{
constexpr int logMonths = 12;
constexpr int logsWanted = 1800;
constexpr int lastDays = 16;        ///< of these nearly everybody has entered their hours
constexpr int approvedAfter = 12;   ///< days
constexpr int issuesPerProject = 5; ///< of the projects that run: 60 in all

QJsonObject valueRow(int number, const QString &value)
{
    return {{u"id"_s, QString::number(2210000000000017100 + number)}, {u"value"_s, value}};
}
} // namespace

void DeliveryBuilder::buildLogs()
{
    Dice throws = dice(7001);
    QList<QDate> days;
    for (QDate day = m_today.addDays(-1); day > m_today.addMonths(-logMonths); day = day.addDays(-1)) {
        if (day.dayOfWeek() <= 5)
            days.append(day);
    }
    const int people = int(m_people.size());
    if (people == 0 || days.isEmpty())
        return;
    const int wanted = logsWanted * m_scale;
    const auto made = [this] { return int(m_store.of(kind::timeLogs).all().size()); };
    for (int i = 0; i < std::min(lastDays, int(days.size())); ++i) {
        for (int person = 0; person < people; ++person) {
            if ((person + i) % 8 != 3) // a few always forget
                logDay(days.at(i), person, throws);
        }
    }
    const int older = int(days.size()) - lastDays;
    const int left = wanted - made();
    for (int i = 0; i < left && older > 0; ++i)
        logDay(days.at(lastDays + int(qint64(i) * older / left)), (i * 7 + throws.below(3)) % people, throws);
    while (made() < wanted) // a day without anything to work on gave none
        logDay(days.at(throws.below(int(days.size()))), throws.below(people), throws);
}

DeliveryBuilder::DayWork DeliveryBuilder::workOn(const QDate &day, int place) const
{
    DayWork work;
    for (const DeliveryPlan &plan : m_plans) {
        for (const TaskPlan &task : plan.tasks) {
            if (task.start <= day && (task.end >= day || !task.closed) && (task.closed || task.running) &&
                task.owners.contains(place))
                work.tasks.append({&plan, &task});
        }
    }
    for (const DeliveryPlan &plan : m_plans) {
        if (!plan.members.contains(place))
            continue;
        if (!work.general && plan.start <= day && plan.end >= day)
            work.general = &plan;
        for (const TaskPlan &task : plan.tasks) {
            // Nothing of their own: they help their team with the first of its tasks.
            if (work.tasks.isEmpty() && task.start <= day && (task.end >= day || task.running))
                work.tasks.append({&plan, &task});
        }
    }
    if (!work.general)
        work.general = &m_plans.front();
    return work;
}

void DeliveryBuilder::logDay(const QDate &day, int place, Dice &throws)
{
    auto known = m_dayWork.constFind({day, place});
    if (known == m_dayWork.cend())
        known = m_dayWork.insert({day, place}, workOn(day, place));
    const DeliveryPlan *plan = known->general;
    const TaskPlan *task = nullptr;
    if (!known->tasks.isEmpty() && !throws.chance(8))
        std::tie(plan, task) = throws.pick(known->tasks);
    const QString id = m_store.nextId();
    const QJsonObject who = person(place);
    const int minutes = 30 * throws.between(10, 16);
    const bool billable = task && !throws.chance(22);
    QJsonObject record{{u"id"_s, id},
                       {u"date"_s, day.toString(Qt::ISODate)},
                       {u"log_hour"_s, projects::hoursOf(minutes)},
                       {u"notes"_s, throws.pick(workNotes())},
                       {u"owner"_s, who},
                       {u"added_by"_s, who},
                       {u"billing_status"_s, billable ? u"Billable"_s : u"Non Billable"_s},
                       {u"created_time"_s, instant(day, 18, throws.below(60))}};
    record.insert(u"last_modified_time"_s, record.value(u"created_time"_s));
    record.insert(u"project"_s, QJsonObject{{u"id"_s, plan->id}, {u"name"_s, plan->name}});
    record.insert(u"module_detail"_s,
                  task ? QJsonObject{{u"id"_s, task->id}, {u"type"_s, u"task"_s}, {u"name"_s, task->name}}
                       : QJsonObject{{u"type"_s, u"general"_s}, {u"name"_s, u"Réunion d’équipe"_s}});
    const bool approved = day < m_today.addDays(-approvedAfter);
    record.insert(u"approval"_s, QJsonObject{{u"status"_s, approved ? u"Approved"_s : u"Unapproved"_s}});
    m_store.of(kind::timeLogs).put(id, record);
}

void DeliveryBuilder::buildIssues()
{
    static const QStringList severities{u"Show stopper"_s, u"Critical"_s, u"Major"_s, u"Minor"_s, u"Minor"_s};
    Dice throws = dice(8001);
    int number = 0;
    for (const DeliveryPlan &plan : m_plans) {
        if (plan.shape.completed)
            continue;
        for (int i = 0; i < issuesPerProject; ++i, ++number) {
            const QString id = m_store.nextId();
            const QDate created = workday(m_today.addDays(-throws.between(2, 60)), -1);
            const int state = number % 5 < 2 ? 3 : number % 3;
            const QJsonObject reporter = person(plan.members.first());
            QJsonObject record{
                {u"id"_s, id},
                {u"prefix"_s, m_store.nextKey(plan.id, u'I')},
                {u"name"_s, issueNames().at(number % issueNames().size())},
                {u"flag"_s, u"internal"_s},
                {u"added_via"_s, u"web"_s},
                {u"assignee"_s, person(throws.pick(plan.members))},
                {u"created_by"_s, reporter},
                {u"created_time"_s, instant(created, 11, number % 60)},
                {u"due_date"_s, workday(created.addDays(throws.between(5, 30)), 1).toString(Qt::ISODate)}};
            record.insert(u"last_updated_time"_s,
                          instant(workday(std::min(created.addDays(3), m_today.addDays(-1)), -1), 15, number % 60));
            record.insert(u"project"_s, QJsonObject{{u"id"_s, plan.id}, {u"name"_s, plan.name}});
            record.insert(u"status"_s, m_store.issueStatuses.at(state));
            record.insert(u"severity"_s, valueRow(number % 5, severities.at(number % severities.size())));
            record.insert(u"classification"_s, valueRow(11, u"Other Bug"_s));
            record.insert(u"module"_s, valueRow(21, u"None"_s));
            record.insert(u"is_it_reproducible"_s, valueRow(31, number % 2 ? u"Always"_s : u"Sometimes"_s));
            m_store.of(kind::issues).put(id, record);
        }
    }
}
} // namespace atlas::sandbox::dataset
