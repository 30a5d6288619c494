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
constexpr int membersOfProject = 6;
constexpr int leaders = 5; ///< the first people may lead a project

/// "Maison Tervel" and "refonte du site" -> "MT".
QString keyOf(const QString &client, int number)
{
    QString letters;
    const QStringList words = client.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters += word.at(0).isLetter() ? word.at(0).toUpper() : QChar();
    letters.remove(QChar());
    const QString plain = letters.normalized(QString::NormalizationForm_D);
    QString key;
    for (const QChar letter : plain) {
        if (letter.unicode() < 128)
            key += letter;
    }
    return u"%1-%2"_s.arg(key.isEmpty() ? u"PR"_s : key.left(3)).arg(number + 11);
}
} // namespace

void DeliveryBuilder::buildProject(int number, const ProjectShape &shape)
{
    Dice throws = dice(100 + quint32(number));
    DeliveryPlan plan;
    plan.shape = shape;
    plan.id = m_store.nextId();
    const QString client =
        m_store.accounts.isEmpty() ? u"Agence"_s : m_store.accounts.at(number % int(m_store.accounts.size())).name;
    plan.name = client + u", "_s + shape.topic;
    plan.key = keyOf(client, number);
    plan.start = workday(m_today.addDays(-shape.startedAgo), 1);
    plan.end = workday(plan.start.addDays(shape.length), -1);
    const int people = int(m_people.size());
    plan.members.append(number % std::min(leaders, people));
    while (int(plan.members.size()) < std::min(membersOfProject, people)) {
        // Spread evenly: everybody works on about as many projects as the others.
        const int who = (number * 5 + int(plan.members.size()) * 3 + throws.below(2)) % people;
        for (int next = who; next < who + people; ++next) {
            if (!plan.members.contains(next % people)) {
                plan.members.append(next % people);
                break;
            }
        }
    }
    m_store.of(kind::projects).put(plan.id, projectRecord(plan, number));
    const int phases = shape.completed ? 2 : int(phaseNames().size());
    for (int phase = 0; phase < phases; ++phase) {
        const QString milestone = buildMilestone(plan, phase, phases);
        buildTasks(plan, phase, phases, milestone, buildTaskList(plan, phase, milestone));
    }
    buildLinks(plan);
    buildBaseline(plan);
    buildComments(plan);
    m_plans.push_back(plan);
}

QJsonObject DeliveryBuilder::projectRecord(const DeliveryPlan &plan, int number) const
{
    const QJsonObject owner = person(plan.members.first());
    QJsonArray members;
    for (const int place : plan.members)
        members.append(m_people.at(place));
    QJsonObject record{{u"id"_s, plan.id},
                       {u"key"_s, plan.key},
                       {u"name"_s, plan.name},
                       {u"project_type"_s, u"active"_s},
                       {u"description"_s, u"<div>%1</div>"_s.arg(plan.shape.topic)},
                       {u"owner"_s, owner},
                       {u"is_public_project"_s, false},
                       {u"is_strict_project"_s, false},
                       {u"is_rollup_project"_s, false},
                       {u"start_date"_s, plan.start.toString(Qt::ISODate)},
                       {u"end_date"_s, plan.end.toString(Qt::ISODate)},
                       {u"created_time"_s, instant(workday(plan.start.addDays(-9), -1), 10, number % 60)},
                       {u"created_by"_s, owner},
                       {u"modified_time"_s, instant(workday(m_today.addDays(-1 - number % 9), -1), 11, number % 60)},
                       {u"updated_by"_s, owner},
                       {u"is_completed"_s, plan.shape.completed},
                       {u"_members"_s, members}};
    record.insert(u"status"_s, m_store.projectStatuses.at(plan.shape.completed ? 2 : 0));
    record.insert(u"layout"_s, QJsonObject{{u"id"_s, u"2210000000000020008"_s},
                                           {u"name"_s, u"Standard Layout"_s},
                                           {u"is_default"_s, true},
                                           {u"type"_s, u"public"_s}});
    record.insert(u"project_group"_s, QJsonObject{{u"id"_s, QString::number(2210000000000048000 + number % 7)},
                                                  {u"name"_s, plan.shape.group},
                                                  {u"type"_s, u"public"_s}});
    if (plan.shape.completed)
        record.insert(u"completed_time"_s, instant(plan.end, 17));
    if (!m_store.accounts.isEmpty())
        record.insert(u"projects_cf_crm_account_id"_s, m_store.accounts.at(number % int(m_store.accounts.size())).id);
    return record;
}

void DeliveryBuilder::buildBudget(const DeliveryPlan &plan)
{
    const QJsonObject *settled = m_store.of(kind::projects).find(plan.id);
    int logged = 0, planned = 0;
    for (const TaskPlan &task : plan.tasks) {
        const QJsonObject *record = m_store.of(kind::tasks).find(task.id);
        // Planned work may pass a day's 24 hours, which minutesOf() refuses.
        const auto minutes = [](const QString &text) {
            return text.section(u':', 0, 0).toInt() * 60 + text.section(u':', 1).toInt();
        };
        logged += minutes(record->value(u"log_hours"_s)[u"total_hours"].toString());
        planned += minutes(record->value(u"owners_and_work"_s)[u"total_work"].toString());
    }
    // The hours spent are ahead of the work done by the gap of the shape; before anything is spent, the plan counts.
    const int share = settled->value(u"percent_complete"_s).toInt() + plan.shape.burnGap;
    const int minutes = share > 0 && logged > 0 ? logged * 100 / share : planned;
    const int hours = std::max(40, (minutes / 60 + 5) / 10 * 10);
    QJsonObject record = *settled;
    record.insert(u"budget_info"_s, QJsonObject{{u"currency"_s, u"EUR"_s},
                                                {u"tracking_method"_s, u"project_hours"_s},
                                                {u"budget"_s, u"%1:00"_s.arg(hours)},
                                                {u"threshold"_s, u"80"_s}});
    m_store.of(kind::projects).put(plan.id, record);
}

QString DeliveryBuilder::buildMilestone(const DeliveryPlan &plan, int phase, int phases)
{
    const QString id = m_store.nextId();
    const auto at = [&plan, phases](int edge) {
        return workday(plan.start.addDays(qint64(plan.shape.length) * edge / phases), -1);
    };
    const bool closed = plan.shape.completed || plan.shape.done >= (phase + 1) * 100 / phases;
    QJsonObject owner = person(plan.members.first());
    owner.insert(u"is_client_user"_s, false);
    QJsonObject record{
        {u"id"_s, id},
        {u"name"_s, phaseNames().at(phase)},
        {u"sequence"_s, QString::number(phase + 1)},
        {u"flag"_s, phase == 2 ? u"external"_s : u"internal"_s},
        {u"start_date"_s, at(phase).toString(Qt::ISODate)},
        {u"end_date"_s, at(phase + 1).toString(Qt::ISODate)},
        {u"status_type"_s, closed ? u"closed"_s : u"open"_s},
        {u"owner"_s, owner},
        {u"addedby"_s, QJsonObject{{u"zpuid"_s, owner.value(u"zpuid"_s)}, {u"name"_s, owner.value(u"name"_s)}}},
        {u"created_time"_s, instant(workday(plan.start, 1), 9, phase)},
        {u"percent_type"_s, 1},
        {u"isTrashed"_s, u"0"_s},
        {u"is_editable"_s, true},
        {u"custom_fields"_s, QJsonObject()},
        {u"followers"_s, QJsonArray()},
        {u"tags"_s, QJsonArray()}};
    // Late projects also close their milestones late: the last change tells when.
    const QDate done = workday(at(phase + 1).addDays(plan.shape.burnGap > 10 ? 4 : -1), 1);
    const QDate touched = closed ? std::min(done, workday(m_today.addDays(-1), -1)) : workday(plan.start, 1);
    record.insert(u"last_modified_time"_s, instant(touched, 16, phase));
    if (closed)
        record.insert(u"completed_date"_s, touched.toString(Qt::ISODate));
    record.insert(u"status"_s,
                  QJsonObject{{u"statusId"_s, closed ? u"2210000000000016034"_s : u"2210000000000016031"_s},
                              {u"statusName"_s, closed ? u"Terminé"_s : u"Actif"_s},
                              {u"statusColorHexCode"_s, closed ? u"#74cb80"_s : u"#08aeea"_s},
                              {u"closed"_s, closed},
                              {u"defaultValue"_s, !closed},
                              {u"sequence"_s, closed ? u"2"_s : u"1"_s},
                              {u"layoutId"_s, u"2210000000000020010"_s}});
    record.insert(u"project"_s, QJsonObject{{u"id"_s, plan.id}, {u"name"_s, plan.name}});
    m_store.of(kind::milestones).put(id, record);
    return id;
}

QString DeliveryBuilder::buildTaskList(const DeliveryPlan &plan, int phase, const QString &milestoneId)
{
    static const QStringList names{u"Cadrage"_s, u"Réalisation"_s, u"Livraison"_s};
    const QString id = m_store.nextId();
    const QJsonObject owner = person(plan.members.first());
    QJsonObject record{{u"id"_s, id},
                       {u"name"_s, names.at(phase)},
                       {u"flag"_s, u"internal"_s},
                       {u"status"_s, plan.shape.completed ? u"completed"_s : u"active"_s},
                       {u"created_time"_s, instant(workday(plan.start, 1), 9, phase + 5)},
                       {u"last_updated_time"_s, instant(workday(plan.start, 1), 9, phase + 5)},
                       {u"created_by"_s, owner}};
    record.insert(u"milestone"_s, QJsonObject{{u"id"_s, milestoneId}, {u"name"_s, phaseNames().at(phase)}});
    record.insert(u"project"_s, QJsonObject{{u"id"_s, plan.id}, {u"name"_s, plan.name}});
    record.insert(u"sequence"_s, QJsonObject{{u"milestone_sequence"_s, phase + 1}, {u"project_sequence"_s, phase + 1}});
    record.insert(u"meta_info"_s, QJsonObject{{u"is_completed"_s, plan.shape.completed},
                                              {u"is_general"_s, false},
                                              {u"is_none_milestone_tasklist"_s, false},
                                              {u"is_rolled"_s, false},
                                              {u"has_comments"_s, false}});
    m_store.of(kind::taskLists).put(id, record);
    return id;
}
} // namespace atlas::sandbox::dataset
