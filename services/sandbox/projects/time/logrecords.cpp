// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/tasks/taskfields.h"
#include "services/sandbox/projects/time/logfields.h"
#include "services/sandbox/projects/time/timelogs.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The log of the path in a project that takes changes.
std::optional<QJsonObject> logToWrite(const Call &call, std::optional<Response> &refusal)
{
    const QJsonObject *log = recordInPath(call, kind::timeLogs);
    refusal = log ? closedRefusal(call, call.id()) : std::optional(notFound(call.request));
    return refusal ? std::nullopt : std::optional(*log);
}
} // namespace

const QStringList &moduleTypes()
{
    static const QStringList types{u"task"_s, u"issue"_s, u"general"_s};
    return types;
}

QString moduleTypeOf(const QJsonObject &log)
{
    return log.value(u"module_detail").toObject().value(u"type").toString();
}

std::optional<Response> moduleTextRefusal(const Call &call, const QJsonObject &body, const QJsonObject &log)
{
    const QString field = u"module"_s;
    if (!body.contains(field))
        return missing(call.request, field);
    if (!moduleTypes().contains(body.value(field).toString()))
        return badPattern(call.request, field);
    if (body.value(field).toString() != moduleTypeOf(log))
        return badValue(call.request, field, u"Invalid module"_s);
    return std::nullopt;
}

// created_time and last_modified_time of a log are not documented.
std::optional<QJsonObject> writeNewLog(const Call &call, const QString &projectId, const QJsonObject &body,
                                       std::optional<Response> &refusal)
{
    const QJsonObject *project = projectRecord(call, projectId);
    refusal = project ? closedRefusal(call, projectId) : std::optional(notFound(call.request));
    if (refusal)
        return std::nullopt;
    QJsonObject log{{u"project"_s, reference(*project)},
                    {u"notes"_s, QString()},
                    {u"approval"_s, QJsonObject{{u"status"_s, u"Unapproved"_s}}},
                    {u"added_by"_s, personObject(call.store, call.zpuid)},
                    {u"created_time"_s, call.stamp()}};
    refusal = takeLogModule(call, log, body);
    if (!refusal)
        refusal = takeLogOwner(call, log, body);
    if (!refusal)
        refusal = takeLogFields(call, log, body);
    if (refusal)
        return std::nullopt;
    const QString id = call.store.nextId();
    log.insert(u"id"_s, id);
    log.insert(u"last_modified_time"_s, call.stamp());
    keepRecord(call, kind::timeLogs, id, log);
    return log;
}

std::optional<QJsonObject> writeChangedLog(const Call &call, QJsonObject log, const QJsonObject &body,
                                           std::optional<Response> &refusal)
{
    // The module names where the log is; it cannot be moved.
    const QJsonObject module = body.value(u"module").toObject();
    if (!module.isEmpty() && module.value(u"type").toString() != moduleTypeOf(log)) {
        refusal = badValue(call.request, u"module"_s, u"Invalid module"_s);
        return std::nullopt;
    }
    refusal = takeLogOwner(call, log, body);
    if (!refusal)
        refusal = takeLogFields(call, log, body);
    if (refusal)
        return std::nullopt;
    stampRecord(call, log);
    keepRecord(call, kind::timeLogs, textOf(log.value(u"id")), log);
    return log;
}

Response getLog(Call &call)
{
    const QJsonObject *log = recordInPath(call, kind::timeLogs);
    if (!call.has(u"type"_s))
        return missing(call.request, u"type"_s);
    if (!moduleTypes().contains(call.param(u"type"_s)))
        return badPattern(call.request, u"type"_s);
    return log && moduleTypeOf(*log) == call.param(u"type"_s) ? object(*log) : notFound(call.request);
}

Response addLog(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const auto log = writeNewLog(call, call.id(), *body, refusal);
    if (!log)
        return *refusal;
    settleProject(call.store, call.id());
    return logsAnswer({*log}, 201);
}

Response updateLog(Call &call)
{
    std::optional<Response> refusal;
    const auto log = logToWrite(call, refusal);
    if (!log)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const auto changed = writeChangedLog(call, *log, *body, refusal);
    if (!changed)
        return *refusal;
    settleProject(call.store, call.id());
    return logsAnswer({*changed});
}

Response deleteLog(Call &call)
{
    std::optional<Response> refusal;
    const auto log = logToWrite(call, refusal);
    if (!log)
        return *refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    if ((refusal = moduleTextRefusal(call, *body, *log)))
        return *refusal;
    dropRecord(call, kind::timeLogs, call.id(1));
    settleProject(call.store, call.id());
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
