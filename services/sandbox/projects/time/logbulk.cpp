// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/closedprojects.h"
#include "services/sandbox/projects/tasks/recordfields.h"
#include "services/sandbox/projects/time/timelogs.h"

#include <algorithm>
#include <QJsonDocument>
#include <QSet>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A row of log_object as the body of a single add.
QJsonObject singleBody(const QJsonObject &row)
{
    QJsonObject body = row;
    QJsonObject module{{u"type"_s, row.value(u"type")}};
    if (row.contains(u"item_id"))
        module.insert(u"id"_s, row.value(u"item_id"));
    for (const QString &key : {u"project_id"_s, u"item_id"_s, u"type"_s})
        body.remove(key);
    body.insert(u"module"_s, module);
    return body;
}

std::optional<QJsonObject> addRow(const Call &call, const QJsonObject &row, std::optional<Response> &refusal)
{
    for (const QString &field : {u"project_id"_s, u"type"_s}) {
        if (!row.contains(field)) {
            refusal = missing(call.request, field);
            return std::nullopt;
        }
    }
    if (!moduleTypes().contains(row.value(u"type").toString())) {
        refusal = badPattern(call.request, u"type"_s);
        return std::nullopt;
    }
    return writeNewLog(call, textOf(row.value(u"project_id")), singleBody(row), refusal);
}

void settleProjectsOf(const Call &call, const QList<QJsonObject> &logs)
{
    QSet<QString> projects;
    for (const QJsonObject &log : logs)
        projects.insert(idInside(log, u"project"_s));
    for (const QString &project : std::as_const(projects))
        settleProject(call.store, project);
}

/// Hours of a closed project can still be approved, by assumption.
bool approvesOnly(const QJsonObject &row)
{
    static const QStringList keys{u"id"_s, u"module"_s, u"approval_status"_s};
    const QStringList sent = row.keys();
    return std::all_of(sent.cbegin(), sent.cend(), [](const QString &key) { return keys.contains(key); });
}

/// The stored log of a row of a bulk call; the refusal when there is none or its project is closed.
std::optional<QJsonObject> logOfRow(const Call &call, const QJsonObject &row, std::optional<Response> &refusal)
{
    if (!row.contains(u"id")) {
        refusal = missing(call.request, u"id"_s);
        return std::nullopt;
    }
    const QJsonObject *log = std::as_const(call.store).of(kind::timeLogs).find(textOf(row.value(u"id")));
    if (!log) {
        refusal = notFound(call.request);
        return std::nullopt;
    }
    if (!row.contains(u"approval_status") || !approvesOnly(row))
        refusal = closedRefusal(call, idInside(*log, u"project"_s));
    return refusal ? std::nullopt : std::optional(*log);
}

std::optional<QJsonObject> changeRow(const Call &call, const QJsonObject &row, std::optional<Response> &refusal)
{
    const auto log = logOfRow(call, row, refusal);
    if (!log)
        return std::nullopt;
    if ((refusal = moduleTextRefusal(call, row, *log)))
        return std::nullopt;
    QJsonObject body = row;
    body.remove(u"id"_s);
    body.remove(u"module"_s);
    return writeChangedLog(call, *log, body, refusal);
}
} // namespace

// What becomes of the good rows beside a bad one is not documented: here none is written.
Response addLogsInBulk(Call &call)
{
    const auto form = bodyForm(call);
    if (!form)
        return inputMissing(call.request);
    if (!form->contains(u"log_object"_s))
        return missing(call.request, u"log_object"_s);
    const QJsonDocument document = QJsonDocument::fromJson(form->value(u"log_object"_s).toUtf8());
    if (!document.isArray() || document.array().isEmpty())
        return badPattern(call.request, u"log_object"_s);
    std::optional<Response> refusal;
    QList<QJsonObject> added;
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        const auto log = addRow(call, row.toObject(), refusal);
        if (!log)
            break;
        added.append(*log);
    }
    if (refusal) {
        for (const QJsonObject &log : std::as_const(added))
            call.store.of(kind::timeLogs).remove(textOf(log.value(u"id")));
        return *refusal;
    }
    settleProjectsOf(call, added);
    return logsAnswer(added, 201);
}

Response updateLogsInBulk(Call &call)
{
    std::optional<Response> refusal;
    const auto rows = bodyArray(call, refusal);
    if (!rows)
        return *refusal;
    QList<QJsonObject> before;
    QList<QJsonObject> changed;
    for (const QJsonValue &row : *rows) {
        const auto stored = logOfRow(call, row.toObject(), refusal);
        const auto log = stored ? changeRow(call, row.toObject(), refusal) : std::nullopt;
        if (!log)
            break;
        before.append(*stored);
        changed.append(*log);
    }
    if (refusal) {
        for (const QJsonObject &log : std::as_const(before))
            call.store.of(kind::timeLogs).put(textOf(log.value(u"id")), log);
        return *refusal;
    }
    settleProjectsOf(call, changed);
    return logsAnswer(changed);
}

Response deleteLogsInBulk(Call &call)
{
    std::optional<Response> refusal;
    const auto rows = bodyArray(call, refusal);
    if (!rows)
        return *refusal;
    QList<QJsonObject> gone;
    for (const QJsonValue &row : *rows) {
        const auto log = logOfRow(call, row.toObject(), refusal);
        if (!log)
            return *refusal;
        const QJsonObject module = row.toObject().value(u"module").toObject();
        if (module.isEmpty())
            return badPattern(call.request, u"module"_s);
        if (module.value(u"type").toString() != moduleTypeOf(*log))
            return badValue(call.request, u"module"_s, u"Invalid module"_s);
        gone.append(*log);
    }
    for (const QJsonObject &log : std::as_const(gone))
        dropRecord(call, kind::timeLogs, textOf(log.value(u"id")));
    settleProjectsOf(call, gone);
    return deletedAnswer();
}
} // namespace atlas::sandbox::projects
