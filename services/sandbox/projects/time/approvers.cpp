// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/time/timelogs.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString approversField = u"_approvers"_s; ///< of a project: zpuid of the approver by that of the person

QJsonObject approverRow(const Call &call, const QJsonObject &project, const QString &zpuid)
{
    const QString own = textOf(project.value(approversField).toObject().value(zpuid));
    const QString approver = own.isEmpty() ? idInside(project, u"owner"_s, u"zpuid"_s) : own;
    return {{u"user"_s, personObject(call.store, zpuid)}, {u"approver"_s, personObject(call.store, approver)}};
}
} // namespace

// The answer's shape is UNCONFIRMED. Who has no approver of their own has the project's owner.
Response listApprovers(Call &call)
{
    const QJsonObject *project = projectRecord(call, call.id());
    if (!project)
        return notFound(call.request);
    const QString user = call.param(u"user"_s);
    QList<QJsonObject> rows;
    const QStringList members = membersOf(call.store, call.id());
    for (const QString &zpuid : members) {
        if (user.isEmpty() || user == zpuid)
            rows.append(approverRow(call, *project, zpuid));
    }
    ListSpec spec;
    spec.key = u"approvers"_s;
    spec.parameters = {u"user"_s};
    return listRecords(call, spec, rows);
}

Response setApprover(Call &call)
{
    const QJsonObject *found = projectRecord(call, call.id());
    if (!found)
        return notFound(call.request);
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    for (const QString &field : {u"user"_s, u"approver"_s}) {
        if (!body->contains(field))
            return missing(call.request, field);
        if ((refusal = memberRefusal(call, call.id(), textOf(body->value(field)), field)))
            return *refusal;
    }
    QJsonObject project = *found;
    QJsonObject approvers = project.value(approversField).toObject();
    approvers.insert(textOf(body->value(u"user")), textOf(body->value(u"approver")));
    project.insert(approversField, approvers);
    keepRecord(call, kind::projects, call.id(), project);
    return object(approverRow(call, project, textOf(body->value(u"user"))));
}
} // namespace atlas::sandbox::projects
