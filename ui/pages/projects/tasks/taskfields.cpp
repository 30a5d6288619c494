// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/taskfields.h"

#include "models/projects/deliverywords.h"
#include "services/projects/projectsjson.h"
#include "services/projects/timelogentry.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atlas::taskfields
{
namespace
{
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskFields)
public:
    static const QMap<QString, QString> labels()
    {
        return {{u"name"_s, tr("Name")},
                {u"status"_s, tr("Status")},
                {u"owners_and_work"_s, tr("Owners")},
                {u"start_date"_s, tr("Start")},
                {u"end_date"_s, tr("End")},
                {u"completion_percentage"_s, tr("Percent done")},
                {u"priority"_s, tr("Priority")},
                {u"billing_type"_s, tr("Billing")},
                {u"tasklist"_s, tr("Task list")},
                {u"description"_s, tr("Description")}};
    }
    static QList<EntryProblem> problems(const TaskEntries &entries)
    {
        QList<EntryProblem> found;
        if (entries.name.trimmed().isEmpty())
            found.append({u"name"_s, tr("Give the task a name.")});
        QSet<QString> seen;
        for (const OwnerEntry &owner : entries.owners) {
            const bool fine = owner.hours.trimmed().isEmpty() || minutesOf(owner.hours).has_value();
            if (owner.id.isEmpty())
                found.append({u"owners_and_work"_s, tr("Choose a person, or remove the line.")});
            else if (seen.contains(owner.id))
                found.append({u"owners_and_work"_s, tr("Somebody stands here twice.")});
            else if (!fine)
                found.append({u"owners_and_work"_s, tr("Type hours such as 4, 1:30 or 2.5.")});
            seen.insert(owner.id);
        }
        for (const auto &[field, day] :
             {std::pair(u"start_date"_s, entries.start), std::pair(u"end_date"_s, entries.end)}) {
            if (!day.typed.isEmpty())
                found.append({field, tr("This is no date.")});
        }
        const QDate start = entries.start.date;
        if (start.isValid() && entries.end.date.isValid() && entries.end.date < start)
            found.append({u"end_date"_s, tr("The end is before the start.")});
        return found;
    }
    /// nullopt: no hours. Planned work of a whole project part may exceed the day that a log may have.
    static std::optional<int> minutesOf(const QString &text)
    {
        const QString trimmed = text.trimmed();
        if (const Result<int> minutes = minutesFromText(trimmed))
            return *minutes;
        static const QRegularExpression clock(u"^(\\d{1,5})(?:[:hH]\\s*([0-5]?\\d)?)?$"_s);
        static const QRegularExpression decimal(u"^(\\d{1,5})[.,](\\d{1,2})\\s*h?$"_s);
        const QRegularExpressionMatch whole = clock.match(QString(trimmed).remove(u' '));
        if (whole.hasMatch())
            return whole.captured(1).toInt() * 60 + whole.captured(2).toInt();
        const QRegularExpressionMatch part = decimal.match(trimmed);
        if (!part.hasMatch())
            return std::nullopt;
        const double share = (u"0."_s + part.captured(2)).toDouble();
        return part.captured(1).toInt() * 60 + qRound(share * 60);
    }
};

QString editHours(int minutes)
{
    if (minutes <= 0)
        return {};
    return minutes % 60 == 0 ? QString::number(minutes / 60) : hoursText(minutes);
}

QJsonValue instantOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue dayValue(const DayEntry &day, bool end, const ProjectsPortal &portal)
{
    return day.date.isValid() ? QJsonValue(projectsjson::taskInstant(day.date, end, portal)) : QJsonValue();
}

QJsonObject reference(const QString &id)
{
    return {{u"id"_s, id}};
}

QString ownersText(const QJsonObject &value, const DeliveryBook &book)
{
    QStringList parts;
    const QJsonArray owners = value.value(u"owners"_s).toArray();
    for (const QJsonValue &entry : owners) {
        const QJsonObject owner = entry.toObject();
        const QString id = owner.value(u"zpuid"_s).toVariant().toString();
        const ProjectsUser *user = book.user(id);
        QString words = user ? user->name : owner.value(u"name"_s).toString(id);
        const std::optional<int> minutes = minutesFromZoho(owner.value(u"work_values"_s));
        if (minutes.value_or(0) > 0)
            words += u' ' + DeliveryWords::hours(*minutes);
        parts.append(words);
    }
    return parts.join(u", "_s);
}

QString statusText(const QJsonValue &value, const QString &projectId, const DeliveryBook &book)
{
    const QString id = value.toObject().value(u"id"_s).toVariant().toString();
    const QList<WorkStatus> known = book.statusesOf(projectId);
    for (const WorkStatus &status : known) {
        if (status.id == id)
            return status.name;
    }
    return value.toObject().value(u"name"_s).toString(id);
}

QString listText(const QJsonValue &value, const DeliveryBook &book)
{
    const QString id = value.toObject().value(u"id"_s).toVariant().toString();
    for (const TaskList &list : book.snapshot().taskLists) {
        if (list.id == id)
            return list.name;
    }
    return value.toObject().value(u"name"_s).toString(id);
}

QString dayText(const QJsonValue &value, const DeliveryBook &book)
{
    const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODate);
    if (!when.isValid())
        return value.toString();
    const QTimeZone zone(book.snapshot().portal.zone);
    return format::shortDate((zone.isValid() ? when.toTimeZone(zone) : when).date(), book.today());
}

QString priorityWord(const QString &value)
{
    for (const TaskPriority one : {TaskPriority::Low, TaskPriority::Medium, TaskPriority::High}) {
        if (projectsjson::priorityText(one) == value)
            return taskwords::priority(one);
    }
    return taskwords::priority(TaskPriority::None);
}

QString billingWord(const QString &value)
{
    for (const TaskBilling one : {TaskBilling::Billable, TaskBilling::NonBillable}) {
        if (projectsjson::billingText(one) == value)
            return taskwords::billing(one);
    }
    return taskwords::billing(TaskBilling::None);
}
} // namespace

TaskEntries entriesOf(const ProjectTask &task)
{
    TaskEntries entries;
    entries.name = task.name;
    entries.statusId = task.status.id;
    entries.listId = task.taskListId;
    entries.description = taskwords::plainText(task.description);
    for (const TaskShare &share : task.owners)
        entries.owners.append({share.person.id, editHours(share.minutes)});
    entries.start.date = task.start;
    entries.end.date = task.end;
    entries.percent = task.percent;
    entries.priority = task.priority;
    entries.billing = task.billing;
    return entries;
}

QList<EntryProblem> problemsOf(const TaskEntries &entries)
{
    return FieldWords::problems(entries);
}

QList<TaskShare> shares(const QList<OwnerEntry> &owners)
{
    QList<TaskShare> out;
    for (const OwnerEntry &owner : owners)
        out.append({{owner.id, {}, {}}, FieldWords::minutesOf(owner.hours).value_or(0)});
    return out;
}

QJsonObject changes(const ProjectTask &task, const TaskEntries &entries, const ProjectsPortal &portal)
{
    const TaskEntries before = entriesOf(task);
    QJsonObject out;
    if (entries.name != before.name)
        out.insert(u"name"_s, entries.name.trimmed());
    if (entries.statusId != before.statusId)
        out.insert(u"status"_s, reference(entries.statusId));
    if (entries.listId != before.listId)
        out.insert(u"tasklist"_s, reference(entries.listId));
    if (entries.owners != before.owners)
        out.insert(u"owners_and_work"_s, projectsjson::ownersAndWork(shares(entries.owners)));
    if (entries.start != before.start)
        out.insert(u"start_date"_s, dayValue(entries.start, false, portal));
    if (entries.end != before.end)
        out.insert(u"end_date"_s, dayValue(entries.end, true, portal));
    if (entries.percent != before.percent)
        out.insert(u"completion_percentage"_s, entries.percent);
    if (entries.priority != before.priority)
        out.insert(u"priority"_s, projectsjson::priorityText(entries.priority));
    if (entries.billing != before.billing)
        out.insert(u"billing_type"_s, projectsjson::billingText(entries.billing));
    if (entries.description != before.description)
        out.insert(u"description"_s, taskwords::simpleHtml(entries.description));
    return out;
}

QJsonObject base(const ProjectTask &task, const QStringList &fields)
{
    const QJsonObject all{{u"name"_s, task.name},
                          {u"status"_s, reference(task.status.id)},
                          {u"tasklist"_s, reference(task.taskListId)},
                          {u"owners_and_work"_s, projectsjson::ownersAndWork(task.owners)},
                          {u"start_date"_s, instantOrNull(task.startAt)},
                          {u"end_date"_s, instantOrNull(task.endAt)},
                          {u"completion_percentage"_s, task.percent},
                          {u"priority"_s, projectsjson::priorityText(task.priority)},
                          {u"billing_type"_s, projectsjson::billingText(task.billing)},
                          {u"description"_s, task.description}};
    QJsonObject out;
    for (const QString &field : fields)
        out.insert(field, all.value(field));
    return out;
}

QJsonObject newRecord(const TaskEntries &entries, const ProjectsPortal &portal)
{
    QJsonObject record = changes(ProjectTask(), entries, portal);
    if (entries.owners.isEmpty())
        record.remove(u"owners_and_work"_s);
    if (entries.listId.isEmpty())
        record.remove(u"tasklist"_s);
    return record;
}

QString label(const QString &field)
{
    return FieldWords::labels().value(field, field);
}

QString valueText(const QString &field, const QJsonValue &value, const QString &projectId, const DeliveryBook &book)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field == "owners_and_work"_L1)
        return ownersText(value.toObject(), book);
    if (field == "status"_L1)
        return statusText(value, projectId, book);
    if (field == "tasklist"_L1)
        return listText(value, book);
    if (field == "start_date"_L1 || field == "end_date"_L1)
        return dayText(value, book);
    if (field == "completion_percentage"_L1)
        return format::percent(value.toVariant().toDouble() / 100.0);
    if (field == "priority"_L1)
        return priorityWord(value.toString());
    if (field == "billing_type"_L1)
        return billingWord(value.toString());
    return field == "description"_L1 ? taskwords::plainText(value.toString()) : value.toVariant().toString();
}

QDate shifted(const QDate &day, int days, const ProjectsPortal &portal)
{
    QDate out = day;
    const int step = days < 0 ? -1 : 1;
    // A portal without working days would have no next one.
    for (int left = qAbs(days); out.isValid() && left > 0;) {
        out = out.addDays(step);
        if (portal.workingDays.isEmpty() || portal.isWorkingDay(out))
            --left;
    }
    return out;
}
} // namespace atlas::taskfields
