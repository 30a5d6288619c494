// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/projectshandlers.h"

#include "services/core/clock.h"
#include "services/core/json.h"
#include "services/operations/crmparameters.h"
#include "services/operations/projectsparameters.h"
#include "services/projects/projectstime.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectshandlers
{
using namespace projectsparameters;

namespace
{
using RowFilter = std::function<bool(const QJsonObject &)>;

/// Reads one page, or with `all` every page, and keeps the rows that are wanted, each once. Some lists never say that
/// they end: a page without anything new is the last.
Task<Result<OperationResult>> listedRows(ProjectsService *projects, ProjectsListQuery query, RowFilter isWanted,
                                         bool all, CancelToken cancel)
{
    OperationResult result;
    QJsonArray rows;
    QSet<QString> seen;
    bool fresh = true;
    do {
        const ProjectsListQuery next = query;
        const Result<ProjectsRowPage> page = co_await projects->list(next, cancel);
        if (!page)
            co_return fail(page.error());
        fresh = false;
        for (const QJsonValue &value : page->rows) {
            const QString id = json::id(value["id"_L1]);
            if (seen.contains(id))
                continue;
            seen.insert(id);
            fresh = true;
            if (isWanted(value.toObject()))
                rows.append(value);
        }
        result.more = page->more && fresh;
        query.page += 1;
    } while (all && result.more);
    if (result.more)
        result.pageToken = QString::number(query.page);
    result.rows = int(rows.size());
    result.data = rows;
    co_return result;
}

OperationResult singleProjectsRecord(const QJsonObject &record)
{
    OperationResult result;
    result.data = record;
    result.rows = 1;
    return result;
}
} // namespace

Task<Result<OperationResult>> listProjects(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const ProjectsListQuery query = projectQuery(parameters);
    const RowFilter isWanted = [parameters](const QJsonObject &row) { return projectIsWanted(row, parameters); };
    const bool all = parameters.value("all"_L1).toBool();
    co_return co_await listedRows(target.service(), query, isWanted, all, cancel);
}

Task<Result<OperationResult>> listTasks(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const ProjectsListQuery query = taskQuery(parameters);
    const QDate today = SystemClock().today(QTimeZone(portal->zone));
    const ProjectsPortal place = *portal;
    const RowFilter isWanted = [parameters, place, today](const QJsonObject &row) {
        return taskIsWanted(row, parameters, place, today);
    };
    const bool all = parameters.value("all"_L1).toBool();
    const Result<OperationResult> listed = co_await listedRows(target.service(), query, isWanted, all, cancel);
    if (!listed)
        co_return fail(blamed(listed.error(), u"project_id"_s));
    co_return *listed;
}

Task<Result<OperationResult>> getProject(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString id = parameters.value("project_id"_L1).toString();
    const Result<QJsonObject> record = co_await target.service()->record(ProjectsKind::Project, {}, id, cancel);
    if (!record)
        co_return fail(blamed(record.error(), u"project_id"_s));
    co_return singleProjectsRecord(*record);
}

Task<Result<OperationResult>> createTask(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString project = parameters.value("project_id"_L1).toString();
    const QJsonObject task = parameters.value("task"_L1).toObject();
    const Result<QJsonObject> record = co_await target.service()->create(ProjectsKind::Task, project, task, cancel);
    if (!record)
        co_return fail(blamed(record.error(), u"project_id"_s));
    co_return singleProjectsRecord(*record);
}

Task<Result<OperationResult>> updateTask(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString project = parameters.value("project_id"_L1).toString();
    const QString id = parameters.value("task_id"_L1).toString();
    const QJsonObject base = parameters.value("base"_L1).toObject();
    const QJsonObject task = parameters.value("task"_L1).toObject();
    const Result<UpdateOutcome> outcome =
        co_await target.service()->update(ProjectsKind::Task, project, id, base, task, cancel);
    if (!outcome)
        co_return fail(blamed(outcome.error(), u"task_id"_s));
    if (outcome->conflict)
        co_return fail(crmparameters::conflictError(*outcome->conflict));
    co_return singleProjectsRecord(outcome->saved.record);
}

Task<Result<TimeLogEntry>> loggedEntry(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    Result<TimeLogEntry> entry = timeLogEntry(parameters);
    const QString owner = parameters.value("owner"_L1).toString().trimmed();
    if (!entry || owner.isEmpty())
        co_return entry;
    const Result<QList<WorkPerson>> members = co_await projects->members(entry->projectId, cancel);
    if (!members)
        co_return fail(members.error());
    const Result<QString> person = personMeant(owner, *members);
    if (!person)
        co_return fail(person.error());
    entry->personId = *person;
    co_return entry;
}

Task<Result<OperationResult>> logTime(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const Result<TimeLogEntry> entry = co_await loggedEntry(target.service(), parameters, cancel);
    if (!entry)
        co_return fail(blamed(entry.error(), u"project_id"_s));
    const Result<TimeLog> log = co_await target.service()->logTime(*entry, cancel);
    if (!log)
        co_return fail(blamed(log.error(), u"project_id"_s));
    co_return singleProjectsRecord(logRow(*log));
}
} // namespace atlas::projectshandlers
