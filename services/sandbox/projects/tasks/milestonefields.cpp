// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/milestones.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList milestoneKeys{u"name"_s,      u"start_date"_s,    u"end_date"_s, u"owner_zpuid"_s,
                                u"flag"_s,      u"status_id"_s,     u"tagIds"_s,   u"budget"_s,
                                u"threshold"_s, u"hourly_budget"_s, u"next"_s,     u"hourly_budget_threshold"_s,
                                u"previous"_s,  u"revenue_budget"_s};
constexpr int maximumPhaseName = 100;

QJsonObject phaseStatus(const QString &id, const QString &name, const QString &color, bool closed)
{
    return {{u"statusId"_s, id},
            {u"statusName"_s, name},
            {u"statusColor"_s, color},
            {u"statusColorHexCode"_s, color},
            {u"closed"_s, closed},
            {u"defaultValue"_s, !closed},
            {u"sequence"_s, closed ? u"2"_s : u"1"_s},
            {u"layoutId"_s, u"2210000000000020010"_s}};
}

bool hasStatus(const QList<QJsonObject> &statuses, bool closed)
{
    for (const QJsonObject &status : statuses) {
        if (status.value(u"closed").toBool() == closed)
            return true;
    }
    return false;
}

std::optional<Response> takePhaseTexts(const Call &call, QJsonObject &milestone, const QJsonObject &body)
{
    if (body.contains(u"name")) {
        const QString name = body.value(u"name").toString().trimmed();
        if (name.isEmpty() || name.size() > maximumPhaseName)
            return badValue(call.request, u"name"_s, u"Invalid name"_s);
        milestone.insert(u"name"_s, name);
    }
    if (body.contains(u"flag")) {
        const QString flag = body.value(u"flag").toString();
        if (flag != u"internal" && flag != u"external")
            return badValue(call.request, u"flag"_s, u"Invalid flag"_s);
        milestone.insert(u"flag"_s, flag);
    }
    return std::nullopt;
}

/// ISO days; the MM/DD/YYYY of two ports of Zoho's text is refused here.
std::optional<Response> takePhaseDays(const Call &call, QJsonObject &milestone, const QJsonObject &body)
{
    for (const QString &key : {u"start_date"_s, u"end_date"_s}) {
        if (!body.contains(key))
            continue;
        if (body.value(key).isNull() || body.value(key) == QJsonValue(QString())) {
            milestone.remove(key);
            continue;
        }
        if (!dayOf(body.value(key).toString()).isValid())
            return badPattern(call.request, key);
        milestone.insert(key, body.value(key));
    }
    const QString start = milestone.value(u"start_date").toString();
    const QString end = milestone.value(u"end_date").toString();
    if (!start.isEmpty() && !end.isEmpty() && end < start)
        return badValue(call.request, u"end_date"_s, u"End date should be after start date"_s);
    return std::nullopt;
}

std::optional<Response> takePhaseOwner(const Call &call, QJsonObject &milestone, const QJsonObject &body)
{
    const QString field = u"owner_zpuid"_s;
    if (!body.contains(field))
        return std::nullopt;
    const QString zpuid = textOf(body.value(field));
    if (auto refusal = memberRefusal(call, idInside(milestone, u"project"_s), zpuid, field))
        return refusal;
    milestone.insert(u"owner"_s, personObject(call.store, zpuid));
    return std::nullopt;
}

std::optional<Response> takePhaseStatus(const Call &call, QJsonObject &milestone, const QJsonObject &body)
{
    if (!body.contains(u"status_id"))
        return std::nullopt;
    const QString wanted = textOf(body.value(u"status_id"));
    const QList<QJsonObject> statuses = milestoneStatuses(call);
    for (const QJsonObject &status : statuses) {
        if (textOf(status.value(u"statusId")) == wanted) {
            setMilestoneStatus(call, milestone, status);
            return std::nullopt;
        }
    }
    return badValue(call.request, u"status_id"_s, u"Invalid status"_s);
}
} // namespace

QList<QJsonObject> milestoneStatuses(const Call &call)
{
    QList<QJsonObject> statuses;
    for (const auto &[id, milestone] : std::as_const(call.store).of(kind::milestones).all()) {
        const QJsonObject status = milestone.value(u"status").toObject();
        if (!textOf(status.value(u"statusId")).isEmpty() && !statuses.contains(status))
            statuses.append(status);
    }
    if (!hasStatus(statuses, false))
        statuses.append(phaseStatus(u"2210000000000016031"_s, u"Active"_s, u"#74cb80"_s, false));
    if (!hasStatus(statuses, true))
        statuses.append(phaseStatus(u"2210000000000016034"_s, u"Completed"_s, u"#f56b62"_s, true));
    return statuses;
}

void setMilestoneStatus(const Call &call, QJsonObject &milestone, const QJsonObject &status)
{
    const bool closed = status.value(u"closed").toBool();
    milestone.insert(u"status"_s, status);
    milestone.insert(u"status_type"_s, closed ? u"closed"_s : u"open"_s);
    // completed_date is the older API's key; v3's is not documented.
    if (!closed)
        milestone.remove(u"completed_date"_s);
    else if (!milestone.contains(u"completed_date"))
        milestone.insert(u"completed_date"_s, call.today.toString(Qt::ISODate));
}

std::optional<Response> takeMilestoneFields(const Call &call, QJsonObject &milestone, const QJsonObject &body)
{
    if (auto refusal = unknownKey(call, body, milestoneKeys))
        return refusal;
    if (auto refusal = takePhaseTexts(call, milestone, body))
        return refusal;
    if (auto refusal = takePhaseDays(call, milestone, body))
        return refusal;
    if (auto refusal = takePhaseOwner(call, milestone, body))
        return refusal;
    if (auto refusal = takePhaseStatus(call, milestone, body))
        return refusal;
    if (body.contains(u"tagIds")) {
        milestone.insert(u"tags"_s, QJsonArray());
        const QJsonObject tags{{u"add"_s, QJsonArray::fromStringList(textsOf(body.value(u"tagIds")))}};
        if (auto refusal = takeTags(call, milestone, tags))
            return refusal;
    }
    QJsonObject budget = milestone.value(u"budget_info").toObject();
    for (const QString &key :
         {u"budget"_s, u"threshold"_s, u"hourly_budget"_s, u"hourly_budget_threshold"_s, u"revenue_budget"_s}) {
        if (body.contains(key))
            budget.insert(key, body.value(key));
    }
    milestone.insert(u"budget_info"_s, budget);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
