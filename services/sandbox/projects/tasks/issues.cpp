// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/issues.h"

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/portal/removal.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
std::optional<QStringList> issueValues(const QJsonObject &row, const QString &field)
{
    static const QStringList plain{u"id"_s,       u"name"_s,         u"prefix"_s,           u"flag"_s,
                                   u"due_date"_s, u"created_time"_s, u"last_updated_time"_s};
    static const QStringList picked{u"severity"_s, u"classification"_s, u"module"_s, u"is_it_reproducible"_s};
    if (plain.contains(field))
        return QStringList{textOf(row.value(field))};
    if (picked.contains(field))
        return QStringList{idInside(row, field), idInside(row, field, u"value"_s)};
    if (field == u"status" || field == u"project")
        return QStringList{idInside(row, field), idInside(row, field, u"name"_s)};
    if (field == u"assignee" || field == u"created_by")
        return QStringList{idInside(row, field, u"zpuid"_s)};
    return std::nullopt;
}

Response answerIssues(const Call &call, QList<QJsonObject> records)
{
    ListSpec spec;
    spec.key = u"issues"_s;
    spec.sortFields = {u"id"_s, u"name"_s, u"due_date"_s, u"created_time"_s, u"last_updated_time"_s};
    spec.values = issueValues;
    spec.parameters = {u"issue_ids"_s};
    if (call.has(u"issue_ids"_s)) {
        const QStringList ids = textsOf(call.param(u"issue_ids"_s));
        records.removeIf([&](const QJsonObject &record) { return !ids.contains(textOf(record.value(u"id"))); });
    }
    return listRecords(call, spec, records);
}

std::optional<QJsonObject> issueToWrite(const Call &call, std::optional<Response> &refusal)
{
    const QJsonObject *issue = recordInPath(call, kind::issues);
    refusal = issue ? closedRefusal(call, call.id()) : std::optional(notFound(call.request));
    return refusal ? std::nullopt : std::optional(*issue);
}

QJsonObject savedIssue(const Call &call, QJsonObject issue)
{
    stampRecord(call, issue, u"last_updated_time"_s);
    keepRecord(call, kind::issues, textOf(issue.value(u"id")), issue);
    settleProject(call.store, idInside(issue, u"project"_s));
    return issue;
}
} // namespace

Response listPortalIssues(Call &call)
{
    return answerIssues(call, recordsOf(call, kind::issues, {}));
}

Response listIssues(Call &call)
{
    if (!projectRecord(call, call.id()))
        return notFound(call.request);
    return answerIssues(call, recordsOf(call, kind::issues, call.id()));
}

Response getIssue(Call &call)
{
    const QJsonObject *issue = recordInPath(call, kind::issues);
    return issue ? object(*issue) : notFound(call.request);
}

Response createIssue(Call &call)
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
    QJsonObject issue{{u"flag"_s, u"internal"_s},
                      {u"added_via"_s, u"api"_s},
                      {u"project"_s, reference(*project)},
                      {u"created_by"_s, personObject(call.store, call.zpuid)},
                      {u"created_time"_s, call.stamp()}};
    setIssueDefaults(call, issue);
    if ((refusal = takeIssueFields(call, issue, *body)))
        return *refusal;
    issue.insert(u"id"_s, call.store.nextId());
    issue.insert(u"prefix"_s, call.store.nextKey(call.id(), u'I'));
    return object(savedIssue(call, issue), 201);
}

Response updateIssue(Call &call)
{
    std::optional<Response> refusal;
    auto issue = issueToWrite(call, refusal);
    if (!issue)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    if ((refusal = takeIssueFields(call, *issue, *body)))
        return *refusal;
    if (body->contains(u"name"))
        renameReferences(call, {kind::timeLogs}, u"module_detail"_s, call.id(1), issue->value(u"name").toString());
    return object(savedIssue(call, *issue));
}

Response deleteIssue(Call &call)
{
    std::optional<Response> refusal;
    if (!issueToWrite(call, refusal))
        return *refusal;
    dropWhere(call, kind::timeLogs, [&](const QJsonObject &log) {
        return idInside(log, u"module_detail"_s) == call.id(1); // its hours go with it, as a task's do
    });
    dropRecord(call, kind::issues, call.id(1));
    settleProject(call.store, call.id());
    return deletedAnswer();
}

QList<ProjectsRoute> issueRoutes()
{
    const QString read = u"bugs.READ"_s;
    const QString all = u"/projects/{pr}/issues"_s;
    const QString one = all + u"/{issue}"_s;
    return {{"GET", u"/issues"_s, read, listPortalIssues}, {"GET", all, read, listIssues},
            {"POST", all, u"bugs.CREATE"_s, createIssue},  {"GET", one, read, getIssue},
            {"PATCH", one, u"bugs.UPDATE"_s, updateIssue}, {"DELETE", one, u"bugs.DELETE"_s, deleteIssue}};
}
} // namespace atlas::sandbox::projects
