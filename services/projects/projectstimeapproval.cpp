// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsserviceprivate.h"
#include "services/projects/projectswriterequests.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

// Approving and rejecting hours.
namespace atlas
{
namespace
{
constexpr qsizetype logsPerCall = 50; ///< no maximum is documented; a page of them is easily taken

Result<Done> checkLogs(const QList<TimeLog> &logs)
{
    for (const TimeLog &log : logs) {
        const Result<Done> good = projectsrequests::checkId(log.id);
        if (!good)
            return good;
    }
    return Done{};
}

/// What the rows say of the approval of these logs; those they do not tell of are not in it.
QHash<QString, LogApproval> approvalsIn(const QJsonArray &rows)
{
    QHash<QString, LogApproval> found;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (row.contains("approval"_L1) || row.contains("approval_status"_L1))
            found.insert(json::id(row.value("id"_L1)), projectsjson::timeLog(row).approval);
    }
    return found;
}

QStringList notIn(const QList<TimeLog> &logs, const QHash<QString, LogApproval> &known)
{
    QStringList ids;
    for (const TimeLog &log : logs) {
        if (!known.contains(log.id))
            ids.append(log.id);
    }
    return ids;
}

ApiError notApproved(const QStringList &ids)
{
    ApiError error(ErrorKind::Validation, u"not_approved"_s, u"Zoho left some of these hours as they were."_s);
    error.field = u"approval_status"_s;
    error.details = {{"ids"_L1, QJsonArray::fromStringList(ids)}};
    return error;
}

/// The approvals of these logs as they are read again; empty where this user may not read them. `service` outlives the
/// task.
Task<Result<QHash<QString, LogApproval>>> readApprovals(ProjectsService *service, QList<TimeLog> logs,
                                                        CancelToken cancel)
{
    QHash<QString, LogApproval> found;
    for (const LogModule module : {LogModule::Task, LogModule::Issue, LogModule::General}) {
        QDate from, to;
        for (const TimeLog &log : logs) {
            if (log.module != module || !log.date.isValid())
                continue;
            from = from.isValid() ? std::min(from, log.date) : log.date;
            to = to.isValid() ? std::max(to, log.date) : log.date;
        }
        if (!from.isValid())
            continue;
        const Result<QJsonArray> rows = co_await service->timeLogs(module, from, to, Priority::User, cancel);
        if (!rows)
            co_return fail(rows.error());
        found.insert(approvalsIn(*rows));
    }
    co_return found;
}
} // namespace

Task<Result<Done>> ProjectsService::approve(QList<TimeLog> logs, LogApproval approval, CancelToken cancel)
{
    const Result<Done> checked = checkLogs(logs);
    const Result<ProjectsPortal> portal = co_await d->portal(cancel);
    if (!checked || !portal)
        co_return fail(checked ? portal.error() : checked.error());
    QHash<QString, LogApproval> told;
    for (qsizetype from = 0; from < logs.size(); from += logsPerCall) {
        const QList<TimeLog> batch = logs.mid(from, logsPerCall);
        const ApiRequest request = projectswriterequests::approve(portal->id, batch, approval);
        const Result<QJsonObject> answer = co_await d->send(request, cancel);
        if (!answer)
            co_return fail(answer.error());
        const ProjectsListQuery shape(ProjectsKind::TimeLog);
        told.insert(approvalsIn(projectsrequests::pageIn(*answer, shape).rows));
    }
    const QStringList silent = notIn(logs, told);
    if (!silent.isEmpty()) {
        const Result<QHash<QString, LogApproval>> read = co_await readApprovals(this, logs, cancel);
        if (read)
            told.insert(*read);
    }
    QStringList left;
    for (const TimeLog &log : std::as_const(logs)) {
        if (told.value(log.id, approval) != approval)
            left.append(log.id);
    }
    if (!left.isEmpty())
        co_return fail(notApproved(left));
    co_return Done{};
}
} // namespace atlas
