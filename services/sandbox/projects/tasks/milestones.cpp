// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/milestones.h"

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<QStringList> milestoneValues(const QJsonObject &row, const QString &field)
{
    static const QStringList plain{u"id"_s,       u"name"_s,        u"flag"_s,         u"start_date"_s,
                                   u"end_date"_s, u"status_type"_s, u"created_time"_s, u"last_modified_time"_s};
    if (plain.contains(field))
        return QStringList{textOf(row.value(field))};
    if (field == u"owner" || field == u"assignee")
        return QStringList{idInside(row, u"owner"_s, u"zpuid"_s)};
    if (field == u"project")
        return QStringList{idInside(row, u"project"_s), idInside(row, u"project"_s, u"name"_s)};
    if (field == u"status")
        return QStringList{idInside(row, u"status"_s, u"statusId"_s), idInside(row, u"status"_s, u"statusName"_s)};
    return std::nullopt;
}

/// The key of the list is the word of the path: what /phases says is UNCONFIRMED.
Response answerMilestones(const Call &call, QList<QJsonObject> records)
{
    ListSpec spec;
    spec.key = call.request.path.endsWith(u"phases") ? u"phases"_s : u"milestones"_s;
    spec.envelope = ListSpec::Envelope::KeyedArrayInfo;
    spec.sortFields = {u"id"_s, u"name"_s, u"start_date"_s, u"end_date"_s, u"created_time"_s, u"last_modified_time"_s};
    spec.values = milestoneValues;
    spec.parameters = {u"milestone_ids"_s};
    if (call.has(u"milestone_ids"_s)) {
        const QStringList ids = textsOf(call.param(u"milestone_ids"_s));
        records.removeIf([&](const QJsonObject &record) { return !ids.contains(textOf(record.value(u"id"))); });
    }
    return listRecords(call, spec, records);
}

std::optional<QJsonObject> milestoneToWrite(const Call &call, std::optional<Response> &refusal)
{
    const QJsonObject *milestone = recordInPath(call, kind::milestones);
    refusal = milestone ? closedRefusal(call, call.id()) : std::optional(notFound(call.request));
    return refusal ? std::nullopt : std::optional(*milestone);
}

QJsonObject defaultStatus(const Call &call)
{
    const QList<QJsonObject> statuses = milestoneStatuses(call);
    for (const QJsonObject &status : statuses) {
        if (!status.value(u"closed").toBool())
            return status;
    }
    return {};
}

QJsonObject freshMilestone(const Call &call, const QJsonObject &project, const QString &name)
{
    const QJsonObject author = personObject(call.store, call.zpuid);
    const qsizetype number = recordsOf(call, kind::milestones, call.id()).size() + 1;
    QJsonObject milestone{
        {u"name"_s, name},
        {u"sequence"_s, QString::number(number)},
        {u"flag"_s, u"internal"_s},
        {u"owner"_s, author},
        {u"addedby"_s, QJsonObject{{u"zpuid"_s, call.zpuid}, {u"name"_s, author.value(u"name")}}},
        {u"created_time"_s, call.stamp()},
        {u"completion_percent"_s, 0},
        {u"percent_type"_s, 1},
        {u"isTrashed"_s, u"0"_s},
        {u"is_editable"_s, true},
        {u"budget_info"_s, QJsonObject{{u"is_workfield_removed"_s, false}}},
        {u"budget_details"_s, QJsonObject{{u"is_budget_enabled"_s, false}, {u"is_workfield_removed"_s, false}}},
        {u"project"_s, reference(project)},
        {u"custom_fields"_s, QJsonObject()},
        {u"followers"_s, QJsonArray()},
        {u"tags"_s, QJsonArray()},
        {u"tab_info"_s, QJsonObject{{u"comment_count"_s, 0},
                                    {u"task_tab_enabled"_s, true},
                                    {u"bug_tab_enabled"_s, true},
                                    {u"invoice_tab_enabled"_s, false},
                                    {u"statustimeline_tab_enabled"_s, true}}}};
    setMilestoneStatus(call, milestone, defaultStatus(call));
    return milestone;
}

QJsonObject savedMilestone(const Call &call, QJsonObject milestone)
{
    stampRecord(call, milestone);
    const QString id = textOf(milestone.value(u"id"));
    keepRecord(call, kind::milestones, id, milestone);
    settleProject(call.store, idInside(milestone, u"project"_s));
    return *std::as_const(call.store).of(kind::milestones).find(id);
}

/// Lists and tasks of a phase that is gone are in none.
void leaveMilestone(const Call &call, const QString &id)
{
    for (const QString &of : {kind::taskLists, kind::tasks}) {
        const QList<QJsonObject> records = recordsOf(call, of, call.id());
        for (QJsonObject record : records) {
            if (idInside(record, u"milestone"_s) != id)
                continue;
            record.remove(u"milestone"_s);
            keepRecord(call, of, textOf(record.value(u"id")), record);
        }
    }
}
} // namespace

Response listPortalMilestones(Call &call)
{
    return answerMilestones(call, recordsOf(call, kind::milestones, {}));
}

Response listMilestones(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    return answerMilestones(call, recordsOf(call, kind::milestones, call.id()));
}

Response getMilestone(Call &call)
{
    const QJsonObject *milestone = recordInPath(call, kind::milestones);
    return milestone ? object(*milestone) : notFound(call.request);
}

// Nothing but the name is taken on create, as one observer saw; the rest is PATCHed.
Response createMilestone(Call &call)
{
    const QJsonObject *project = projectRecord(call, call.id());
    std::optional<Response> refusal = project ? closedRefusal(call, call.id()) : std::optional(notFound(call.request));
    if (refusal)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    if (!body->contains(u"name"))
        return missing(call.request, u"name"_s);
    for (const QString &key : body->keys()) {
        if (key != u"name")
            return badValue(call.request, key, u"Unknown parameter"_s);
    }
    QJsonObject milestone = freshMilestone(call, *project, {});
    if ((refusal = takeMilestoneFields(call, milestone, *body)))
        return *refusal;
    milestone.insert(u"id"_s, call.store.nextId());
    return object(savedMilestone(call, milestone), 201);
}

Response updateMilestone(Call &call)
{
    std::optional<Response> refusal;
    const auto before = milestoneToWrite(call, refusal);
    if (!before)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject milestone = *before;
    if ((refusal = takeMilestoneFields(call, milestone, *body)))
        return *refusal;
    if (milestone.value(u"name") != before->value(u"name"))
        renameReferences(call, {kind::taskLists, kind::tasks}, u"milestone"_s, call.id(1),
                         milestone.value(u"name").toString());
    return object(savedMilestone(call, milestone));
}

Response deleteMilestone(Call &call)
{
    std::optional<Response> refusal;
    if (!milestoneToWrite(call, refusal))
        return *refusal;
    leaveMilestone(call, call.id(1));
    dropRecord(call, kind::milestones, call.id(1));
    settleProject(call.store, call.id());
    return deletedAnswer();
}

Response cloneMilestone(Call &call)
{
    std::optional<Response> refusal;
    const auto milestone = milestoneToWrite(call, refusal);
    if (!milestone)
        return *refusal;
    const QString name = milestone->value(u"name").toString();
    QJsonObject copy = freshMilestone(call, *projectRecord(call, call.id()), name);
    for (const QString &key : {u"start_date"_s, u"end_date"_s, u"flag"_s, u"owner"_s}) {
        if (milestone->contains(key))
            copy.insert(key, milestone->value(key));
    }
    copy.insert(u"id"_s, call.store.nextId());
    return object(savedMilestone(call, copy), 201);
}
} // namespace atlas::sandbox::projects
