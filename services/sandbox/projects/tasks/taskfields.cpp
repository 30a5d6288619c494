// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/taskfields.h"

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskplacing.h"
#include "services/sandbox/projects/tasks/tasktimes.h"
#include "services/sandbox/projects/tasks/taskwork.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList taskKeys{u"name"_s,
                           u"description"_s,
                           u"tasklist"_s,
                           u"parental_info"_s,
                           u"status"_s,
                           u"priority"_s,
                           u"start_date"_s,
                           u"end_date"_s,
                           u"duration"_s,
                           u"completion_percentage"_s,
                           u"billing_type"_s,
                           u"owners_and_work"_s,
                           u"tags"_s,
                           u"teams"_s,
                           u"budget_info"_s,
                           u"recurrence"_s,
                           u"reminder"_s,
                           u"attachments"_s,
                           u"remove_dependency_lag"_s,
                           u"work"_s}; // accepted and dropped: planned hours live in owners_and_work only
constexpr int maximumName = 10000;
constexpr int maximumDescription = 80000;

std::optional<Response> takeTexts(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    if (body.contains(u"name")) {
        const QString name = body.value(u"name").toString().trimmed();
        if (name.isEmpty() || name.size() > maximumName)
            return badValue(call.request, u"name"_s, u"Invalid name"_s);
        task.insert(u"name"_s, name);
    }
    if (body.contains(u"description")) {
        if (body.value(u"description").toString().size() > maximumDescription)
            return badValue(call.request, u"description"_s, u"Description is too long"_s);
        task.insert(u"description"_s, body.value(u"description").toString());
    }
    return std::nullopt;
}

std::optional<Response> takeChoice(const Call &call, QJsonObject &task, const QJsonObject &body, const QString &key,
                                   const QStringList &choices)
{
    if (!body.contains(key))
        return std::nullopt;
    if (!choices.contains(body.value(key).toString()))
        return badValue(call.request, key, u"Invalid "_s + key);
    task.insert(key, body.value(key));
    return std::nullopt;
}

std::optional<Response> takeProgress(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    if (body.contains(u"status")) {
        const QJsonObject status = statusNamed(call.store.taskStatuses, body.value(u"status").toObject());
        if (status.isEmpty())
            return badValue(call.request, u"status"_s, u"Invalid status"_s);
        setTaskStatus(call, task, status);
    }
    if (!body.contains(u"completion_percentage"))
        return std::nullopt;
    bool number = false;
    const int percent = textOf(body.value(u"completion_percentage")).toInt(&number);
    if (!number || percent < 0 || percent > 100)
        return badValue(call.request, u"completion_percentage"_s, u"Invalid completion percentage"_s);
    const bool closed = task.value(u"is_completed").toBool();
    if (closed != (percent == 100))
        setTaskStatus(call, task, firstStatus(call.store.taskStatuses, percent == 100));
    task.insert(u"completion_percentage"_s, percent);
    return std::nullopt;
}

void setFlag(QJsonObject &task, const QString &flag, bool on)
{
    QJsonObject flags = task.value(u"association_info").toObject();
    flags.insert(flag, on);
    task.insert(u"association_info"_s, flags);
}

/// Fields whose inner shape is not documented: kept as they were sent.
void takeUndocumented(QJsonObject &task, const QJsonObject &body)
{
    if (body.contains(u"budget_info"))
        task.insert(u"budget_info"_s, body.value(u"budget_info"));
    for (const QString &key : {u"recurrence"_s, u"reminder"_s, u"attachments"_s}) {
        if (body.contains(key)) {
            task.insert(u'_' + key, body.value(key));
            setFlag(task, u"has_"_s + key, !body.value(key).isNull());
        }
    }
    if (body.contains(u"teams")) {
        QJsonArray teams;
        const QStringList added = textsOf(body.value(u"teams").toObject().value(u"add"));
        for (const QString &team : added)
            teams.append(QJsonObject{{u"id"_s, team}});
        task.insert(u"teams"_s, teams);
    }
}

/// The history that status-timeline tells.
void remember(const Call &call, QJsonObject &task, const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray history = task.value(u"_history").toArray();
    history.append(QJsonObject{{u"previous_status"_s, before},
                               {u"status"_s, after},
                               {u"updated_time"_s, call.stamp()},
                               {u"updated_by"_s, personObject(call.store, call.zpuid)}});
    task.insert(u"_history"_s, history);
}
} // namespace

QJsonObject firstStatus(const QJsonArray &statuses, bool closed)
{
    for (const QJsonValue &status : statuses) {
        if (status.toObject().value(u"is_closed_type").toBool() == closed)
            return status.toObject();
    }
    return {};
}

QJsonObject statusNamed(const QJsonArray &statuses, const QJsonObject &sent)
{
    const QString key = sent.contains(u"id") ? u"id"_s : u"name"_s;
    for (const QJsonValue &status : statuses) {
        if (sent.contains(key) && textOf(status.toObject().value(key)) == textOf(sent.value(key)))
            return status.toObject();
    }
    return {};
}

void setTaskStatus(const Call &call, QJsonObject &task, const QJsonObject &status)
{
    const QJsonObject before = task.value(u"status").toObject();
    if (before.value(u"id") == status.value(u"id"))
        return;
    const bool closed = status.value(u"is_closed_type").toBool();
    task.insert(u"status"_s, status);
    remember(call, task, before, status);
    if (closed) {
        task.insert(u"completion_percentage"_s, 100);
        // v3's key of the moment is not documented: projects have completed_time.
        task.insert(u"completed_time"_s, call.stamp());
    } else {
        if (task.value(u"completion_percentage").toInt() == 100)
            task.insert(u"completion_percentage"_s, 0);
        task.remove(u"completed_time"_s);
    }
    task.insert(u"is_completed"_s, closed);
}

std::optional<Response> takeTags(const Call &call, QJsonObject &record, const QJsonValue &sent)
{
    const QStringList added = textsOf(sent.toObject().value(u"add"));
    const QStringList removed = textsOf(sent.toObject().value(u"remove"));
    QJsonArray tags;
    const QJsonArray before = record.value(u"tags").toArray();
    for (const QJsonValue &tag : before) {
        const QString id = textOf(tag.toObject().value(u"id"));
        if (!removed.contains(id) && !added.contains(id))
            tags.append(tag);
    }
    for (const QString &id : added) {
        const QJsonObject *tag = std::as_const(call.store).of(kind::tags).find(id);
        if (!tag)
            return badValue(call.request, u"tags"_s, u"Invalid tag"_s);
        QJsonObject shown = reference(*tag);
        shown.insert(u"color_class"_s, tag->value(u"color_class"));
        tags.append(shown);
    }
    record.insert(u"tags"_s, tags);
    return std::nullopt;
}

void stampRecord(const Call &call, QJsonObject &record, const QString &key)
{
    record.insert(key, stampAfter(call, record.value(key).toString()));
    record.insert(u"updated_by"_s, personObject(call.store, call.zpuid));
}

std::optional<Response> takeTaskFields(const Call &call, QJsonObject &task, const QJsonObject &body)
{
    static const QStringList priorities{u"none"_s, u"low"_s, u"medium"_s, u"high"_s};
    static const QStringList billings{u"none"_s, u"billable"_s, u"non_billable"_s};
    if (auto refusal = unknownKey(call, body, taskKeys))
        return refusal;
    if (auto refusal = takeTexts(call, task, body))
        return refusal;
    if (auto refusal = takePlace(call, task, body))
        return refusal;
    if (auto refusal = takeProgress(call, task, body))
        return refusal;
    if (auto refusal = takeChoice(call, task, body, u"priority"_s, priorities))
        return refusal;
    if (auto refusal = takeChoice(call, task, body, u"billing_type"_s, billings))
        return refusal;
    if (auto refusal = takeTaskTimes(call, task, body))
        return refusal;
    if (body.contains(u"owners_and_work")) {
        if (auto refusal = takeOwners(call, task, body.value(u"owners_and_work")))
            return refusal;
    }
    if (body.contains(u"tags")) {
        if (auto refusal = takeTags(call, task, body.value(u"tags")))
            return refusal;
    }
    takeUndocumented(task, body);
    takeCustomFields(task, body);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
