// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/projects/projectsfields.h"
#include "services/projects/projectsjson.h"
#include "services/projects/timelogentry.h"

using namespace Qt::Literals::StringLiterals;

// Tasks and what is around them.
namespace atlas::projectsjson
{
namespace
{
using namespace projectsfields;

/// Lower case, one spelling for "Non Billable", "non-billable" and "non_billable".
QString word(const QJsonValue &value)
{
    return nameOf(value).toLower().replace(u' ', u'_').replace(u'-', u'_');
}

TaskPriority priorityOf(const QString &text)
{
    if (text == "high"_L1)
        return TaskPriority::High;
    if (text == "medium"_L1)
        return TaskPriority::Medium;
    return text == "low"_L1 ? TaskPriority::Low : TaskPriority::None;
}

TaskBilling billingOf(const QString &text)
{
    if (text == "billable"_L1)
        return TaskBilling::Billable;
    return text == "non_billable"_L1 ? TaskBilling::NonBillable : TaskBilling::None;
}

QStringList tagNames(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray tags = value.toArray();
    for (const QJsonValue &tag : tags) {
        const QString name = nameOf(tag);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

void readOwners(ProjectTask &task, const QJsonObject &row)
{
    const QJsonObject work = row.value("owners_and_work"_L1).toObject();
    const QJsonValue owners =
        work.contains("owners"_L1) ? work.value("owners"_L1) : row.value("details"_L1).toObject().value("owners"_L1);
    const QJsonArray rows = owners.toArray();
    int planned = 0;
    for (const QJsonValue &owner : rows) {
        TaskShare share;
        share.person = person(owner);
        share.minutes = minutes(owner.toObject().value("work_values"_L1));
        planned += share.minutes;
        if (!share.person.id.isEmpty()) // "Unassigned" has none
            task.owners.append(share);
    }
    task.plannedMinutes = minutesFromZoho(work.value("total_work"_L1)).value_or(planned);
}

void readTimes(ProjectTask &task, const QJsonObject &row, const QTimeZone &zone)
{
    task.start = day(row.value("start_date"_L1), zone);
    task.end = day(row.value("end_date"_L1), zone);
    task.startAt = instant(row.value("start_date"_L1));
    task.endAt = instant(row.value("end_date"_L1));
    task.completed =
        day(first(row, {"completed_time"_L1, "completed_on"_L1, "completed_date"_L1, "completion_date"_L1}), zone);
    const QJsonObject logged = row.value("log_hours"_L1).toObject();
    task.billableMinutes = minutes(logged.value("billable_hours"_L1));
    task.loggedMinutes = minutesFromZoho(logged.value("total_hours"_L1))
                             .value_or(task.billableMinutes + minutes(logged.value("non_billable_hours"_L1)));
    task.created = instant(row.value("created_time"_L1));
    task.version = text(row, {"last_modified_time"_L1, "last_updated_time"_L1, "modified_time"_L1});
    task.modified = instant(QJsonValue(task.version));
}

LogModule moduleOf(const QString &text)
{
    if (text == "issue"_L1 || text == "bug"_L1)
        return LogModule::Issue;
    return text == "general"_L1 ? LogModule::General : LogModule::Task;
}

LogApproval approvalOf(const QString &text)
{
    if (text == "approved"_L1)
        return LogApproval::Approved;
    return text == "rejected"_L1 ? LogApproval::Rejected : LogApproval::Unapproved;
}

bool isBillable(const QJsonObject &row)
{
    const QJsonValue flag = first(row, {"billing_status"_L1, "bill_status"_L1, "billable"_L1, "is_billable"_L1});
    if (flag.isBool())
        return flag.toBool();
    const QString text = word(flag);
    return text.isEmpty() || text == "billable"_L1 || text == "true"_L1;
}
} // namespace

TaskList taskList(const QJsonObject &row)
{
    TaskList list;
    list.id = idOf(QJsonValue(row));
    list.projectId = idOf(row.value("project"_L1));
    list.name = json::text(row, "name"_L1);
    list.milestoneId = idOf(first(row, {"milestone"_L1, "milestone_id"_L1}));
    const bool closed = json::text(row, "status"_L1) == "completed"_L1;
    list.completed = json::boolean(row.value("meta_info"_L1).toObject(), "is_completed"_L1, closed);
    const QJsonValue sequence = row.value("sequence"_L1);
    list.sequence = whole(sequence.isObject() ? sequence.toObject().value("project_sequence"_L1) : sequence);
    list.version = text(row, {"last_updated_time"_L1, "last_modified_time"_L1});
    return list;
}

ProjectTask task(const QJsonObject &row, const QTimeZone &zone)
{
    ProjectTask task;
    task.id = idOf(QJsonValue(row));
    task.key = text(row, {"prefix"_L1, "key"_L1});
    task.name = json::text(row, "name"_L1);
    task.description = json::text(row, "description"_L1);
    task.projectId = idOf(row.value("project"_L1));
    task.projectName = nameOf(row.value("project"_L1));
    task.taskListId = idOf(row.value("tasklist"_L1));
    task.taskListName = nameOf(row.value("tasklist"_L1));
    task.milestoneId = idOf(first(row, {"milestone"_L1, "milestone_id"_L1}));
    const QJsonObject parent = row.value("parental_info"_L1).toObject();
    const QJsonValue parentId = parent.value("parent_task_id"_L1);
    task.parentId = idOf(parentId.isUndefined() ? row.value("parent_task_id"_L1) : parentId);
    task.status = status(row.value("status"_L1));
    task.priority = priorityOf(word(row.value("priority"_L1)));
    task.billing = billingOf(word(first(row, {"billing_type"_L1, "billingtype"_L1})));
    task.percent = whole(first(row, {"completion_percentage"_L1, "percent_complete"_L1}));
    task.isCompleted = json::boolean(row, "is_completed"_L1, json::boolean(row, "completed"_L1, task.status.closed));
    readTimes(task, row, zone);
    readOwners(task, row);
    task.tags = tagNames(row.value("tags"_L1));
    task.depth = whole(row.value("depth"_L1));
    const QJsonValue sequence = first(row, {"sequence"_L1, "order_sequence"_L1});
    task.sequence = whole(sequence.isObject() ? sequence.toObject().value("sequence"_L1) : sequence);
    const QJsonObject around = row.value("association_info"_L1).toObject();
    task.hasSubtasks = json::boolean(around, "has_subtasks"_L1, json::boolean(row, "subtasks"_L1));
    task.hasComments = json::boolean(around, "has_comments"_L1, json::boolean(row, "is_comment_added"_L1));
    return task;
}

Milestone milestone(const QJsonObject &row)
{
    Milestone milestone;
    milestone.id = idOf(QJsonValue(row));
    milestone.projectId = idOf(row.value("project"_L1));
    milestone.projectName = nameOf(row.value("project"_L1));
    milestone.name = json::text(row, "name"_L1);
    milestone.start = day(row.value("start_date"_L1));
    milestone.end = day(row.value("end_date"_L1));
    milestone.completed = day(first(row, {"completed_time"_L1, "completed_on"_L1, "completed_date"_L1}));
    milestone.status = status(row.value("status"_L1));
    const QString type = word(row.value("status_type"_L1));
    milestone.isCompleted = milestone.status.closed || type == "closed"_L1 || type == "completed"_L1;
    milestone.percent = whole(first(row, {"completion_percent"_L1, "completion_percentage"_L1, "percent_complete"_L1}));
    milestone.owner = person(row.value("owner"_L1));
    milestone.version =
        text(row, {"last_modified_time"_L1, "updated_time"_L1, "modified_time"_L1, "last_updated_time"_L1});
    milestone.modified = instant(QJsonValue(milestone.version));
    return milestone;
}

ProjectIssue issue(const QJsonObject &row)
{
    ProjectIssue issue;
    issue.id = idOf(QJsonValue(row));
    issue.key = text(row, {"prefix"_L1, "key"_L1});
    issue.name = text(row, {"name"_L1, "title"_L1});
    issue.projectId = idOf(row.value("project"_L1));
    issue.projectName = nameOf(row.value("project"_L1));
    issue.status = status(row.value("status"_L1));
    issue.severity = nameOf(row.value("severity"_L1));
    issue.classification = nameOf(row.value("classification"_L1));
    issue.reproducible = nameOf(first(row, {"is_it_reproducible"_L1, "reproducible"_L1}));
    issue.assignee = person(row.value("assignee"_L1));
    issue.reporter = person(first(row, {"reporter"_L1, "reported_by"_L1, "created_by"_L1}));
    issue.due = day(row.value("due_date"_L1));
    issue.created = instant(row.value("created_time"_L1));
    issue.version = text(row, {"last_updated_time"_L1, "last_modified_time"_L1, "modified_time"_L1});
    issue.modified = instant(QJsonValue(issue.version));
    return issue;
}

TimeLog timeLog(const QJsonObject &row)
{
    TimeLog log;
    log.id = idOf(QJsonValue(row));
    log.projectId = idOf(row.value("project"_L1));
    log.projectName = nameOf(row.value("project"_L1));
    const QJsonObject item = first(row, {"module_detail"_L1, "module"_L1}).toObject();
    log.module = moduleOf(word(first(item, {"type"_L1}).isUndefined() ? row.value("type"_L1) : item.value("type"_L1)));
    log.itemId = idOf(item.value("id"_L1));
    log.itemName = log.module == LogModule::General ? text(row, {"log_name"_L1, "name"_L1}) : QString();
    if (log.itemName.isEmpty())
        log.itemName = json::text(item, "name"_L1);
    log.person = person(row.value("owner"_L1));
    if (log.person.id.isEmpty())
        log.person.id = idOf(row.value("owner_zpuid"_L1));
    log.date = day(first(row, {"date"_L1, "log_date"_L1}));
    log.minutes = minutes(first(row, {"log_hour"_L1, "hours"_L1}));
    log.billable = isBillable(row);
    log.notes = json::text(row, "notes"_L1);
    const QJsonValue approval = row.value("approval"_L1).toObject().value("status"_L1);
    log.approval = approvalOf(word(approval.isUndefined() ? row.value("approval_status"_L1) : approval));
    log.costPerHour = rate(row.value("cost_rate_per_hour"_L1));
    log.version = text(row, {"last_modified_time"_L1, "modified_time"_L1, "last_updated_time"_L1});
    return log;
}

TaskComment comment(const QJsonObject &row)
{
    TaskComment comment;
    comment.id = idOf(QJsonValue(row));
    comment.html = text(row, {"comment"_L1, "content"_L1});
    comment.author = person(first(row, {"created_by"_L1, "added_by"_L1, "author"_L1}));
    comment.created = instant(first(row, {"created_time"_L1, "created_time_iso"_L1}));
    return comment;
}
} // namespace atlas::projectsjson
