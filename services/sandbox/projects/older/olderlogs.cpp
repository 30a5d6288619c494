// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/older/older.h"
#include "services/sandbox/projects/tasks/recordfields.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// What a call asks for.
struct OlderLogsWanted {
    QStringList zuids; ///< empty: everybody
    QString type;      ///< of v3: "task", "issue", "general"
    QString bill;      ///< empty: both
    QDate from, to;
    [[nodiscard]] bool covers(const QJsonObject &log) const
    {
        const QDate day = dayOf(log.value(u"date").toString());
        const QString owner = textOf(log.value(u"owner").toObject().value(u"zuid"));
        return day >= from && day <= to && (zuids.isEmpty() || zuids.contains(owner)) &&
               log.value(u"module_detail").toObject().value(u"type").toString() == type &&
               (bill.isEmpty() || log.value(u"billing_status").toString() == bill);
    }
};

bool readCustomDate(const Call &call, bool ofPortal, OlderLogsWanted &wanted)
{
    if (ofPortal) // failed in every form that was tried
        return false;
    const QJsonObject span = QJsonDocument::fromJson(call.param(u"custom_date"_s).toUtf8()).object();
    wanted.from = dayOfOlder(span.value(u"start_date").toString());
    wanted.to = dayOfOlder(span.value(u"end_date").toString());
    return wanted.from.isValid() && wanted.to.isValid() && wanted.from <= wanted.to;
}

bool readPeriod(const Call &call, bool ofPortal, OlderLogsWanted &wanted)
{
    const QString view = call.has(u"view_type"_s) ? call.param(u"view_type"_s) : u"week"_s;
    if (view == u"custom_date")
        return readCustomDate(call, ofPortal, wanted);
    const QDate day = call.has(u"date"_s) ? dayOfOlder(call.param(u"date"_s)) : call.today;
    if (!day.isValid())
        return false;
    wanted.from = wanted.to = day;
    if (view == u"week") {
        wanted.from = day.addDays(1 - day.dayOfWeek());
        wanted.to = wanted.from.addDays(6);
    } else if (view == u"month") {
        wanted.from = QDate(day.year(), day.month(), 1);
        wanted.to = wanted.from.addMonths(1).addDays(-1);
    }
    return view == u"day" || view == u"week" || view == u"month";
}

std::optional<OlderLogsWanted> olderLogsWanted(const Call &call, bool ofPortal)
{
    static const QMap<QString, QString> types{
        {u"task"_s, u"task"_s}, {u"bug"_s, u"issue"_s}, {u"general"_s, u"general"_s}};
    OlderLogsWanted wanted;
    wanted.type = types.value(call.param(u"component_type"_s));
    if (call.param(u"users_list"_s) != u"all")
        wanted.zuids = call.param(u"users_list"_s).split(u',');
    const QString bill = call.has(u"bill_status"_s) ? call.param(u"bill_status"_s) : u"All"_s;
    if (wanted.type.isEmpty() || !QStringList{u"All"_s, u"Billable"_s, u"Non Billable"_s}.contains(bill))
        return std::nullopt;
    wanted.bill = bill == u"All" ? QString() : bill;
    return readPeriod(call, ofPortal, wanted) ? std::optional(wanted) : std::nullopt;
}

QString fullName(const QJsonObject &person)
{
    return person.value(u"full_name").toString(person.value(u"name").toString());
}

void insertItem(const Call &call, QJsonObject &row, const QJsonObject &log)
{
    const QJsonObject module = log.value(u"module_detail").toObject();
    const QString type = module.value(u"type").toString();
    if (type == u"general") {
        row.insert(u"name"_s, module.value(u"name"));
        return;
    }
    QJsonObject item{{u"name"_s, module.value(u"name")}};
    insertOlderId(item, textOf(module.value(u"id")));
    row.insert(type == u"task" ? u"task"_s : u"bug"_s, item);
    const QJsonObject *task = std::as_const(call.store).of(kind::tasks).find(textOf(module.value(u"id")));
    if (!task)
        return;
    QJsonObject list{{u"name"_s, task->value(u"tasklist").toObject().value(u"name")}};
    insertOlderId(list, idInside(*task, u"tasklist"_s));
    row.insert(u"task_list"_s, list);
}

/// A row has no log_date: the day is that of its group.
QJsonObject olderLog(const Call &call, const QJsonObject &log)
{
    const int minutes = qMax(0, minutesOf(log.value(u"log_hour")));
    const QJsonObject owner = log.value(u"owner").toObject();
    const QJsonObject author = log.value(u"added_by").toObject();
    QJsonObject row{{u"owner_id"_s, textOf(owner.value(u"zuid"))},
                    {u"owner_name"_s, fullName(owner)},
                    {u"added_by"_s, QJsonObject{{u"zpuid"_s, author.value(u"zpuid")},
                                                {u"name"_s, fullName(author)},
                                                {u"zuid"_s, textOf(author.value(u"zuid"))}}},
                    {u"added_via"_s, u"api"_s},
                    {u"hours"_s, minutes / 60},
                    {u"minutes"_s, minutes % 60},
                    {u"total_minutes"_s, minutes},
                    {u"hours_display"_s, log.value(u"log_hour")},
                    {u"notes"_s, log.value(u"notes")},
                    {u"bill_status"_s, log.value(u"billing_status")},
                    {u"approval_status"_s, log.value(u"approval").toObject().value(u"status")},
                    {u"created_date"_s, olderDay(log.value(u"created_time").toString())},
                    {u"project"_s, QJsonObject{{u"id_string"_s, idInside(log, u"project"_s)},
                                               {u"name"_s, idInside(log, u"project"_s, u"name"_s)}}},
                    {u"custom_fields"_s, QJsonArray()}};
    insertOlderId(row, textOf(log.value(u"id")));
    insertItem(call, row, log);
    return row;
}

QJsonObject dayGroup(const Call &call, const QString &day, const QList<QJsonObject> &logs, const QString &key)
{
    QJsonObject group{{u"tasklogs"_s, QJsonArray()}, {u"buglogs"_s, QJsonArray()}, {u"generallogs"_s, QJsonArray()}};
    insertOlderDay(group, u"date"_s, day);
    group.insert(u"display_format"_s, olderDay(day));
    QJsonArray rows;
    int minutes = 0;
    for (const QJsonObject &log : logs) {
        rows.append(olderLog(call, log));
        minutes += qMax(0, minutesOf(log.value(u"log_hour")));
    }
    group.insert(key, rows);
    group.insert(u"total_hours"_s, hoursOf(minutes));
    return group;
}

Response groupedLogs(const Call &call, const QList<QJsonObject> &logs, const QString &type)
{
    static const QMap<QString, QString> keys{
        {u"task"_s, u"tasklogs"_s}, {u"issue"_s, u"buglogs"_s}, {u"general"_s, u"generallogs"_s}};
    QMap<QString, QList<QJsonObject>> days;
    int minutes = 0;
    for (const QJsonObject &log : logs) {
        days[log.value(u"date").toString()].append(log);
        minutes += qMax(0, minutesOf(log.value(u"log_hour")));
    }
    QJsonArray groups;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        groups.append(dayGroup(call, day.key(), day.value(), keys.value(type)));
    const QJsonObject answer{{u"grandtotal"_s, hoursOf(minutes)}, {u"role"_s, u"admin"_s}, {u"date"_s, groups}};
    return Response::json(200, {{u"timelogs"_s, answer}});
}

Response olderLogs(const Call &call, const QString &projectId)
{
    for (const QString &name : {u"users_list"_s, u"component_type"_s}) {
        if (call.param(name).isEmpty())
            return olderInputMissing();
    }
    const auto wanted = olderLogsWanted(call, projectId.isEmpty());
    const auto page = olderPage(call);
    if (!wanted || !page)
        return olderBadPattern();
    QList<QJsonObject> logs = recordsOf(call, kind::timeLogs, projectId);
    logs.removeIf([&](const QJsonObject &log) { return !wanted->covers(log); });
    std::stable_sort(logs.begin(), logs.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value(u"date").toString() < right.value(u"date").toString();
    });
    logs = page->of(logs);
    // A zpuid where a zuid is wanted finds nobody: an empty week, not an error.
    return logs.isEmpty() ? Response::empty(204) : groupedLogs(call, logs, wanted->type);
}
} // namespace

Response olderPortalLogs(Call &call)
{
    return olderLogs(call, {});
}

Response olderProjectLogs(Call &call)
{
    return projectRecord(call, call.id()) ? olderLogs(call, call.id()) : olderNotFound();
}
} // namespace atlas::sandbox::projects
