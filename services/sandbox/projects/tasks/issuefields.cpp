// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/issues.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

#include <algorithm>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The values of a pick list of issues: those of Zoho's default layout, those below numbered from `first`.
struct IssuePick {
    QString field;
    qint64 first;
    QStringList values;
};

// No call lists them; ids of a portal's own records win over these.
const QList<IssuePick> issuePicks{
    {u"severity"_s, 2210000000000018100, {u"None"_s, u"Major"_s, u"Minor"_s, u"Critical"_s, u"Show stopper"_s}},
    {u"classification"_s,
     2210000000000018200,
     {u"None"_s, u"Other Bug"_s, u"Security"_s, u"Crash/Hang"_s, u"Data loss"_s, u"Performance"_s, u"UI/Usability"_s,
      u"Feature(New)"_s, u"Enhancement"_s}},
    {u"module"_s, 2210000000000018300, {u"None"_s}},
    {u"is_it_reproducible"_s,
     2210000000000018400,
     {u"None"_s, u"Always"_s, u"Sometimes"_s, u"Rarely"_s, u"Unable"_s, u"Never tried"_s, u"Not applicable"_s}}};

const QStringList issueKeys{u"name"_s,
                            u"description"_s,
                            u"flag"_s,
                            u"assignee"_s,
                            u"status"_s,
                            u"due_date"_s,
                            u"severity"_s,
                            u"classification"_s,
                            u"module"_s,
                            u"is_it_reproducible"_s,
                            u"release_milestone"_s,
                            u"affected_milestone"_s,
                            u"associated_teams"_s,
                            u"rate_per_hour"_s,
                            u"cost_rate_per_hour"_s};

QList<QJsonObject> choicesOf(const Call &call, const IssuePick &pick)
{
    QList<QJsonObject> choices;
    for (const auto &[id, issue] : std::as_const(call.store).of(kind::issues).all()) {
        const QJsonObject used = issue.value(pick.field).toObject();
        if (!used.isEmpty() && !choices.contains(used))
            choices.append(used);
    }
    for (qsizetype i = 0; i < pick.values.size(); ++i) {
        const bool known = std::any_of(choices.cbegin(), choices.cend(), [&](const QJsonObject &choice) {
            return choice.value(u"value").toString() == pick.values[i];
        });
        if (!known)
            choices.append({{u"id"_s, QString::number(pick.first + i)}, {u"value"_s, pick.values[i]}});
    }
    return choices;
}

std::optional<Response> takePick(const Call &call, QJsonObject &issue, const QJsonObject &body, const IssuePick &pick)
{
    if (!body.contains(pick.field))
        return std::nullopt;
    const QString wanted = idInside(body, pick.field);
    const QList<QJsonObject> choices = choicesOf(call, pick);
    for (const QJsonObject &choice : choices) {
        if (textOf(choice.value(u"id")) == wanted) {
            issue.insert(pick.field, choice);
            return std::nullopt;
        }
    }
    return badValue(call.request, pick.field, u"Invalid "_s + pick.field);
}

std::optional<Response> takeIssueTexts(const Call &call, QJsonObject &issue, const QJsonObject &body)
{
    if (body.contains(u"name")) {
        const QString name = body.value(u"name").toString().trimmed();
        if (name.isEmpty())
            return badValue(call.request, u"name"_s, u"Invalid name"_s);
        issue.insert(u"name"_s, name);
    }
    if (body.contains(u"description"))
        issue.insert(u"description"_s, body.value(u"description").toString());
    if (body.contains(u"flag")) { // one port of Zoho's text has "Internal", another "internal"
        const QString flag = body.value(u"flag").toString().toLower();
        if (flag != u"internal" && flag != u"external")
            return badValue(call.request, u"flag"_s, u"Invalid flag"_s);
        issue.insert(u"flag"_s, flag);
    }
    if (!body.contains(u"due_date"))
        return std::nullopt;
    const QString due = body.value(u"due_date").toString();
    if (due.isEmpty())
        issue.remove(u"due_date"_s);
    else if (!dayOf(due).isValid())
        return badPattern(call.request, u"due_date"_s);
    else
        issue.insert(u"due_date"_s, due);
    return std::nullopt;
}

std::optional<Response> takeAssignee(const Call &call, QJsonObject &issue, const QJsonObject &body)
{
    if (!body.contains(u"assignee"))
        return std::nullopt;
    const QString zpuid = idInside(body, u"assignee"_s, u"zpuid"_s);
    if (zpuid.isEmpty()) {
        issue.remove(u"assignee"_s);
        return std::nullopt;
    }
    if (auto refusal = memberRefusal(call, idInside(issue, u"project"_s), zpuid, u"assignee"_s))
        return refusal;
    issue.insert(u"assignee"_s, personObject(call.store, zpuid));
    return std::nullopt;
}

std::optional<Response> takePhase(const Call &call, QJsonObject &issue, const QJsonObject &body, const QString &key)
{
    if (!body.contains(key))
        return std::nullopt;
    const QJsonObject *phase = std::as_const(call.store).of(kind::milestones).find(idInside(body, key));
    if (!phase || idInside(*phase, u"project"_s) != idInside(issue, u"project"_s))
        return badValue(call.request, key, u"Invalid phase"_s);
    issue.insert(key, reference(*phase));
    return std::nullopt;
}
} // namespace

void setIssueDefaults(const Call &call, QJsonObject &issue)
{
    for (const IssuePick &pick : issuePicks) {
        const QList<QJsonObject> choices = choicesOf(call, pick);
        for (const QJsonObject &choice : choices) {
            if (choice.value(u"value").toString() == u"None")
                issue.insert(pick.field, choice);
        }
    }
    issue.insert(u"status"_s, firstStatus(call.store.issueStatuses, false));
}

std::optional<Response> takeIssueFields(const Call &call, QJsonObject &issue, const QJsonObject &body)
{
    if (auto refusal = unknownKey(call, body, issueKeys))
        return refusal;
    if (auto refusal = takeIssueTexts(call, issue, body))
        return refusal;
    if (auto refusal = takeAssignee(call, issue, body))
        return refusal;
    for (const IssuePick &pick : issuePicks) {
        if (auto refusal = takePick(call, issue, body, pick))
            return refusal;
    }
    for (const QString &key : {u"release_milestone"_s, u"affected_milestone"_s}) {
        if (auto refusal = takePhase(call, issue, body, key))
            return refusal;
    }
    if (body.contains(u"status")) {
        const QJsonObject status = statusNamed(call.store.issueStatuses, body.value(u"status").toObject());
        if (status.isEmpty())
            return badValue(call.request, u"status"_s, u"Invalid status"_s);
        issue.insert(u"status"_s, status);
    }
    for (const QString &key : {u"rate_per_hour"_s, u"cost_rate_per_hour"_s, u"associated_teams"_s}) {
        if (body.contains(key))
            issue.insert(key, body.value(key));
    }
    takeCustomFields(issue, body);
    return std::nullopt;
}
} // namespace atlas::sandbox::projects
