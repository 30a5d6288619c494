// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/portal/projectfields.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString defaultLayoutId = u"2210000000000020008"_s;
const QString defaultGroupId = u"2210000000000048900"_s;

/// Which names projects are filtered by is UNCONFIRMED: here it is by the keys of the record.
std::optional<QStringList> projectValues(const QJsonObject &row, const QString &field)
{
    static const QStringList plain{u"id"_s,           u"name"_s,          u"key"_s,
                                   u"project_type"_s, u"start_date"_s,    u"end_date"_s,
                                   u"created_time"_s, u"modified_time"_s, u"completed_time"_s};
    static const QStringList named{u"status"_s, u"project_group"_s, u"layout"_s};
    static const QStringList people{u"owner"_s, u"created_by"_s, u"updated_by"_s};
    static const QStringList flags{u"is_completed"_s, u"is_public_project"_s, u"is_strict_project"_s};
    const QJsonValue value = row.value(field);
    if (plain.contains(field))
        return QStringList{value.toString()};
    if (named.contains(field))
        return QStringList{value[u"id"].toString(), value[u"name"].toString()};
    if (people.contains(field))
        return QStringList{value[u"zpuid"].toString(), value[u"full_name"].toString()};
    if (flags.contains(field))
        return QStringList{value.toBool() ? u"true"_s : u"false"_s};
    if (field == u"percent_complete"_s)
        return QStringList{QString::number(value.toInt())};
    return std::nullopt;
}

ListSpec projectList()
{
    ListSpec spec;
    spec.key = u"projects"_s;
    spec.envelope = ListSpec::Envelope::BareArray;
    spec.sortFields = {u"id"_s,           u"name"_s,          u"key"_s,   u"start_date"_s,      u"end_date"_s,
                       u"created_time"_s, u"modified_time"_s, u"owner"_s, u"percent_complete"_s};
    spec.values = projectValues;
    return spec;
}

/// "NW-40": the beginning the portal's projects have, and the next number.
QString nextProjectKey(Store &store)
{
    QString beginning = store.portal.value(u"portal_name"_s).toString().left(2).toUpper();
    qint64 highest = 0;
    for (const auto &[id, project] : std::as_const(store).of(kind::projects).all()) {
        const QString key = project.value(u"key"_s).toString();
        if (highest == 0)
            beginning = key.section(u'-', 0, 0);
        if (key.section(u'-', 0, 0) == beginning)
            highest = qMax(highest, key.section(u'-', 1).toLongLong());
    }
    qint64 &used = store.counters[beginning + u"/project"_s];
    used = qMax(used, highest) + 1; // a number is not given out again after its project is gone
    return u"%1-%2"_s.arg(beginning).arg(used);
}

QJsonObject openProjectStatus(const Store &store)
{
    return firstStatus(store.projectStatuses, false);
}

QJsonObject defaultBudget()
{
    return {{u"currency"_s, u"EUR"_s}, {u"tracking_method"_s, u"project_hours"_s}};
}

QJsonObject freshProject(Call &call)
{
    const QJsonObject me = personObject(call.store, call.zpuid);
    const QJsonObject nothing{{u"open_count"_s, 0}, {u"closed_count"_s, 0}};
    return {{u"id"_s, call.store.nextId()},
            {u"key"_s, nextProjectKey(call.store)},
            {u"project_type"_s, u"active"_s},
            {u"description"_s, u"<div><br></div>"_s},
            {u"owner"_s, me},
            {u"is_public_project"_s, false},
            {u"is_strict_project"_s, false},
            {u"created_time"_s, call.stamp()},
            {u"created_by"_s, me},
            {u"modified_time"_s, call.stamp()},
            {u"updated_by"_s, me},
            {u"status"_s, openProjectStatus(call.store)},
            {u"layout"_s, QJsonObject{{u"id"_s, defaultLayoutId},
                                      {u"name"_s, u"Standard Layout"_s},
                                      {u"is_default"_s, true},
                                      {u"type"_s, u"public"_s}}},
            {u"business_hours_id"_s, call.store.portal.value(u"owner"_s)[u"business_hours_id"].toString()},
            {u"is_rollup_project"_s, false},
            {u"budget_info"_s, defaultBudget()},
            {u"project_group"_s,
             QJsonObject{{u"id"_s, defaultGroupId}, {u"name"_s, u"Ungrouped Projects"_s}, {u"type"_s, u"public"_s}}},
            {u"percent_complete"_s, 0},
            {u"tasks"_s, nothing},
            {u"issues"_s, nothing},
            {u"milestones"_s, nothing},
            {u"is_completed"_s, false}};
}
} // namespace

Response listProjects(Call &call)
{
    QList<QJsonObject> projects;
    for (const auto &[id, project] : std::as_const(call.store).of(kind::projects).all()) {
        const bool isTemplate = project.value(u"project_type"_s) == u"template"_s;
        if (!project.value(u"_trashed"_s).toBool() && !isTemplate)
            projects.append(project);
    }
    return listRecords(call, projectList(), projects);
}

Response getProject(Call &call)
{
    const QJsonObject *project = projectRecord(call, call.id());
    return project ? object(*project) : notFound(call.request);
}

Response createProject(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    // Read into a draft first: a refused create uses up no id and no key.
    QJsonObject draft{{u"status"_s, openProjectStatus(call.store)}, {u"budget_info"_s, defaultBudget()}};
    if (auto refused = takeProjectFields(call, draft, *body, true))
        return *refused;
    QJsonObject project = freshProject(call);
    for (auto it = draft.constBegin(); it != draft.constEnd(); ++it)
        project.insert(it.key(), it.value());
    project.insert(u"_members"_s, QJsonArray{call.zpuid});
    keepRecord(call, kind::projects, project.value(u"id"_s).toString(), project);
    return object(project, 201); // 200 or 201: UNCONFIRMED
}

Response updateProject(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *stored = projectRecord(call, call.id());
    if (!stored)
        return notFound(call.request);
    QJsonObject project = *stored;
    const QString nameBefore = project.value(u"name"_s).toString();
    if (auto refused = takeProjectFields(call, project, *body, false))
        return *refused;
    stampRecord(call, project, u"modified_time"_s);
    keepRecord(call, kind::projects, call.id(), project);
    const QString name = project.value(u"name"_s).toString();
    if (name != nameBefore)
        renameReferences(call, {kind::taskLists, kind::tasks, kind::milestones, kind::issues, kind::timeLogs},
                         u"project"_s, call.id(), name);
    return object(project);
}

void renameReferences(const Call &call, const QStringList &kinds, const QString &key, const QString &id,
                      const QString &name)
{
    for (const QString &kind : kinds) {
        QList<std::pair<QString, QJsonObject>> renamed;
        for (const auto &[recordId, record] : std::as_const(call.store).of(kind).all()) {
            QJsonObject named = record.value(key).toObject();
            if (textOf(named.value(u"id"_s)) != id)
                continue;
            QJsonObject changed = record;
            named.insert(u"name"_s, name);
            changed.insert(key, named);
            renamed.emplaceBack(recordId, changed);
        }
        for (const auto &[recordId, record] : std::as_const(renamed))
            keepRecord(call, kind, recordId, record);
    }
}
} // namespace atlas::sandbox::projects
