// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/projectfields.h"

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int longestName = 200, longestDescription = 80'000;

using Taken = std::optional<Response>;

Taken takeProjectDay(const Call &call, QJsonObject &project, const QJsonObject &body, const QString &key)
{
    if (!body.contains(key))
        return std::nullopt;
    const QJsonValue sent = body.value(key);
    if (sent.isNull() || sent == u""_s) { // how v3 empties a date is UNCONFIRMED
        project.remove(key);
        return std::nullopt;
    }
    const QDate day = dayOf(sent.toString());
    if (!day.isValid())
        return badPattern(call.request, key);
    project.insert(key, day.toString(Qt::ISODate));
    return std::nullopt;
}

Taken takeProjectDays(const Call &call, QJsonObject &project, const QJsonObject &body)
{
    for (const QString &key : {u"start_date"_s, u"end_date"_s}) {
        if (auto refused = takeProjectDay(call, project, body, key))
            return refused;
    }
    const QDate start = dayOf(project.value(u"start_date"_s).toString());
    const QDate end = dayOf(project.value(u"end_date"_s).toString());
    if (start.isValid() && end.isValid() && end < start)
        return badValue(call.request, u"end_date"_s, u"End date cannot be before start date"_s);
    return std::nullopt;
}

Taken takeProjectFlags(const Call &call, QJsonObject &project, const QJsonObject &body)
{
    for (const QString &key : {u"is_public_project"_s, u"is_rollup_project"_s, u"is_strict_project"_s}) {
        if (!body.contains(key))
            continue;
        if (!body.value(key).isBool())
            return badPattern(call.request, key);
        project.insert(key, body.value(key));
    }
    return std::nullopt;
}

/// A new project may be given to any user of the portal, a running one to its members only.
Taken takeProjectOwner(const Call &call, QJsonObject &project, const QJsonObject &body, bool creating)
{
    if (!body.contains(u"owner"_s))
        return std::nullopt;
    const QString zpuid = idInside(body, u"owner"_s, u"zpuid"_s);
    const QJsonObject *user = std::as_const(call.store).of(kind::users).find(zpuid);
    if (!user || !user->value(u"is_active"_s).toBool(true))
        return badValue(call.request, u"owner"_s, zpuid + u" not available in the portal"_s);
    if (!creating) {
        if (auto refused = memberRefusal(call, project.value(u"id"_s).toString(), zpuid, u"owner"_s))
            return refused;
    }
    project.insert(u"owner"_s, personObject(call.store, zpuid));
    return std::nullopt;
}

void completeProject(const Call &call, QJsonObject &project, const QJsonObject &status)
{
    const bool closed = status.value(u"is_closed_type"_s).toBool();
    project.insert(u"status"_s, status);
    project.insert(u"is_completed"_s, closed);
    if (!closed)
        project.remove(u"completed_time"_s);
    else if (!project.contains(u"completed_time"_s))
        project.insert(u"completed_time"_s, call.stamp());
}

Taken takeProjectStatus(const Call &call, QJsonObject &project, const QJsonObject &body)
{
    if (body.contains(u"status"_s)) {
        const QJsonObject status = statusNamed(call.store.projectStatuses, body.value(u"status"_s).toObject());
        if (status.isEmpty())
            return badValue(call.request, u"status"_s, u"Invalid status"_s);
        completeProject(call, project, status);
    }
    if (!body.contains(u"completed_time"_s))
        return std::nullopt;
    const auto instant = instantText(body.value(u"completed_time"_s));
    if (!instant)
        return badPattern(call.request, u"completed_time"_s);
    if (!project.value(u"is_completed"_s).toBool())
        return badValue(call.request, u"completed_time"_s, u"The project is not completed"_s);
    project.insert(u"completed_time"_s, *instant);
    return std::nullopt;
}

/// The object of a project that names this id under a key; groups and layouts are known by the projects that have them.
QJsonObject knownThing(const Call &call, const QString &key, const QString &id)
{
    for (const auto &[projectId, project] : std::as_const(call.store).of(kind::projects).all()) {
        if (idInside(project, key) == id)
            return project.value(key).toObject();
    }
    return {};
}

Taken takeProjectPlace(const Call &call, QJsonObject &project, const QJsonObject &body)
{
    for (const QString &key : {u"layout"_s, u"project_group"_s}) {
        if (!body.contains(key))
            continue;
        const QString id = idInside(body, key);
        const QJsonObject thing = id.isEmpty() ? QJsonObject() : knownThing(call, key, id);
        if (thing.isEmpty())
            return badValue(call.request, key, u"Invalid id"_s);
        project.insert(key, thing);
    }
    return std::nullopt;
}

/// Inner keys of the budget are UNCONFIRMED: they are kept as sent, beside those the project has.
Taken takeProjectBudget(const Call &call, QJsonObject &project, const QJsonObject &body)
{
    if (!body.contains(u"budget_info"_s))
        return std::nullopt;
    if (!body.value(u"budget_info"_s).isObject())
        return badPattern(call.request, u"budget_info"_s);
    QJsonObject budget = project.value(u"budget_info"_s).toObject();
    const QJsonObject sent = body.value(u"budget_info"_s).toObject();
    for (auto it = sent.begin(); it != sent.end(); ++it)
        budget.insert(it.key(), it.value());
    project.insert(u"budget_info"_s, budget);
    return std::nullopt;
}

Taken takeProjectTexts(const Call &call, QJsonObject &project, const QJsonObject &body, bool creating)
{
    if (auto refused = takeRecordName(call, project, body, creating, longestName))
        return refused;
    for (const QString &key : {u"description"_s, u"color"_s}) {
        if (!body.contains(key))
            continue;
        if (!body.value(key).isString())
            return badPattern(call.request, key);
        if (body.value(key).toString().size() > longestDescription)
            return badValue(call.request, key, u"Value is too long"_s);
        project.insert(key, body.value(key));
    }
    QStringList types{u"active"_s, u"template"_s};
    if (!creating)
        types.append(u"archived"_s);
    if (auto refused = takeOneOf(call, project, body, u"project_type"_s, types))
        return refused;
    return takeOneOf(call, project, body, u"added_via"_s, {u"web"_s, u"api"_s});
}

QStringList projectKeys(bool creating)
{
    QStringList keys{u"name"_s,
                     u"description"_s,
                     u"start_date"_s,
                     u"end_date"_s,
                     u"project_type"_s,
                     u"owner"_s,
                     u"is_public_project"_s,
                     u"is_rollup_project"_s,
                     u"status"_s,
                     u"layout"_s,
                     u"added_via"_s,
                     u"is_strict_project"_s,
                     u"budget_info"_s,
                     u"project_group"_s,
                     u"tags"_s,
                     u"sub_module_settings"_s};
    return creating ? keys : keys + QStringList{u"completed_time"_s, u"color"_s};
}
} // namespace

Taken takeRecordName(const Call &call, QJsonObject &record, const QJsonObject &body, bool creating, int most)
{
    if (!body.contains(u"name"_s))
        return creating ? std::optional(missing(call.request, u"name"_s)) : std::nullopt;
    if (!body.value(u"name"_s).isString())
        return badPattern(call.request, u"name"_s);
    const QString name = body.value(u"name"_s).toString().trimmed();
    if (name.isEmpty())
        return badValue(call.request, u"name"_s, u"Name cannot be empty"_s);
    if (name.size() > most)
        return badValue(call.request, u"name"_s, u"Value is too long"_s);
    record.insert(u"name"_s, name);
    return std::nullopt;
}

Taken takeOneOf(const Call &call, QJsonObject &record, const QJsonObject &body, const QString &key,
                const QStringList &choices)
{
    if (!body.contains(key))
        return std::nullopt;
    if (!choices.contains(body.value(key).toString()))
        return badValue(call.request, key, u"Invalid value"_s);
    record.insert(key, body.value(key));
    return std::nullopt;
}

Taken takeProjectFields(const Call &call, QJsonObject &project, const QJsonObject &body, bool creating)
{
    // Copying a template is not part of this portal: it has none.
    if (body.contains(u"copy_from"_s))
        return badValue(call.request, u"copy_from"_s, u"No such template"_s);
    if (auto refused = unknownKey(call, body, projectKeys(creating)))
        return refused;
    using Take = Taken (*)(const Call &, QJsonObject &, const QJsonObject &);
    if (auto refused = takeProjectTexts(call, project, body, creating))
        return refused;
    if (auto refused = takeProjectOwner(call, project, body, creating))
        return refused;
    for (const Take take :
         {takeProjectDays, takeProjectFlags, takeProjectStatus, takeProjectPlace, takeProjectBudget}) {
        if (auto refused = take(call, project, body))
            return refused;
    }
    if (body.contains(u"tags"_s)) { // a plain list adds
        const QJsonValue sent = body.value(u"tags"_s);
        const QJsonValue change = sent.isArray() ? QJsonObject{{u"add"_s, sent}} : sent;
        if (auto refused = takeTags(call, project, change))
            return refused;
    }
    takeCustomFields(project, body);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
