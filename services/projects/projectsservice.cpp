// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsservice.h"

#include "services/core/json.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsserviceprivate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostProjectsPages = 500; ///< of 200 rows: 100,000 records

const Clock &projectsClock()
{
    static const SystemClock clock;
    return clock;
}

ApiError unknownRecord(ApiError error)
{
    if (error.kind == ErrorKind::NotFound && error.field.isEmpty())
        error.field = u"id"_s;
    return error;
}
} // namespace

ProjectsListQuery::ProjectsListQuery(ProjectsKind k)
    : kind(k)
{
}

ProjectsService::Private::Private(ApiClient &api, const Clock *time)
    : client(&api)
    , clock(time ? time : &projectsClock())
    , choice(api)
{
}

ProjectsService::ProjectsService(ApiClient &client, const Clock *clock)
    : d(std::make_unique<Private>(client, clock))
{
}

ProjectsService::~ProjectsService() = default;

ApiClient &ProjectsService::client() const
{
    return *d->client;
}

Task<Result<QJsonObject>> ProjectsService::Private::send(ApiRequest request, CancelToken cancel)
{
    co_return co_await projectsAnswer(client, request, cancel);
}

Task<Result<ProjectsPortal>> ProjectsService::Private::portal(CancelToken cancel)
{
    co_return co_await choice.settled(cancel);
}

Task<Result<QString>> ProjectsService::Private::me(CancelToken cancel)
{
    const Result<ProjectsPortal> settled = co_await portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    if (!settled->userId.isEmpty() || choice.email().isEmpty())
        co_return QString(settled->userId);
    const ProjectsListQuery query(ProjectsKind::User);
    const Result<QJsonArray> rows = co_await listAll(query, cancel);
    if (!rows)
        co_return fail(rows.error());
    for (const QJsonValue &row : *rows) {
        const ProjectsUser user = projectsjson::user(row.toObject());
        if (user.email.compare(choice.email(), Qt::CaseInsensitive) != 0)
            continue;
        choice.setUserId(user.id);
        co_return QString(user.id);
    }
    co_return QString();
}

Task<Result<ProjectsRowPage>> ProjectsService::Private::list(ProjectsListQuery query, CancelToken cancel)
{
    const Result<ProjectsPortal> settled = co_await portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    const Result<ApiRequest> request = projectsrequests::list(query, settled->id);
    if (!request)
        co_return fail(request.error());
    const Result<QJsonObject> answer = co_await send(*request, cancel);
    if (!answer)
        co_return fail(answer.error());
    co_return projectsrequests::pageIn(*answer, query);
}

Task<Result<QJsonArray>> ProjectsService::Private::listAll(ProjectsListQuery query, CancelToken cancel)
{
    QJsonArray all;
    QSet<QString> seen;
    for (query.page = 1; query.page <= mostProjectsPages; ++query.page) {
        const Result<ProjectsRowPage> page = co_await list(query, cancel);
        if (!page)
            co_return fail(page.error());
        const qsizetype before = all.size();
        for (const QJsonValue &row : page->rows) {
            const QString id = json::id(row.toObject().value("id"_L1));
            if (!id.isEmpty() && seen.contains(id))
                continue;
            seen.insert(id);
            all.append(row);
        }
        if (!page->more || all.size() == before)
            break;
    }
    co_return all;
}

Task<Result<QJsonObject>> ProjectsService::Private::record(ProjectsKind kind, QString projectId, QString id,
                                                           CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(id);
    if (!target)
        co_return fail(target.error());
    const bool alone = !projectsKindInfo(kind).portalPath.isEmpty() && projectsKindInfo(kind).projectPath.isEmpty();
    const bool atPortal = alone || (projectId.isEmpty() && kind == ProjectsKind::User);
    const Result<Done> project = atPortal ? Done{} : projectsrequests::checkId(projectId, u"project_id"_s);
    if (!project)
        co_return fail(project.error());
    const Result<ProjectsPortal> settled = co_await portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    const QString path = projectsrequests::pathOf(kind, atPortal ? QString() : projectId, id);
    const ApiRequest request =
        projectsrequests::projectRequest(Verb::Get, settled->id, path, projectsKindInfo(kind).scope);
    const Result<QJsonObject> answer = co_await send(request, cancel);
    if (!answer)
        co_return fail(unknownRecord(answer.error()));
    co_return projectsrequests::recordIn(*answer);
}

Task<Result<QJsonObject>> ProjectsService::Private::log(LogModule module, QString projectId, QString id,
                                                        CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(id);
    const Result<Done> project = projectsrequests::checkId(projectId, u"project_id"_s);
    if (!target || !project)
        co_return fail(target ? project.error() : target.error());
    const Result<ProjectsPortal> settled = co_await portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    const QString path = projectsrequests::pathOf(ProjectsKind::TimeLog, projectId, id);
    ApiRequest request = projectsrequests::projectRequest(Verb::Get, settled->id, path, u"timesheets"_s);
    request.addParam(u"type"_s, projectsrequests::moduleName(module));
    const Result<QJsonObject> answer = co_await send(request, cancel);
    if (!answer)
        co_return fail(unknownRecord(answer.error()));
    const ProjectsListQuery shape(ProjectsKind::TimeLog); // some answers group even one log by its day
    const QJsonArray rows = projectsrequests::pageIn(*answer, shape).rows;
    const bool grouped = !answer->contains("id"_L1) && rows.size() == 1;
    co_return grouped ? Result<QJsonObject>(rows.first().toObject()) : projectsrequests::recordIn(*answer);
}

Task<Result<QList<ProjectsPortal>>> ProjectsService::portals(CancelToken cancel)
{
    const Result<QJsonArray> rows = co_await d->choice.rows(cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<ProjectsPortal> portals;
    for (const QJsonValue &row : *rows)
        portals.append(projectsjson::portal(row.toObject()));
    co_return portals;
}

Task<Result<ProjectsPortal>> ProjectsService::portal(CancelToken cancel)
{
    co_return co_await d->portal(cancel);
}

Task<Result<ProjectsPortal>> ProjectsService::freshPortal(CancelToken cancel)
{
    co_return co_await d->choice.again(cancel);
}

void ProjectsService::usePortal(const ProjectsPortal &portal)
{
    d->choice.choose(portal);
}

void ProjectsService::useEmail(const QString &email)
{
    d->choice.setEmail(email);
}

QString ProjectsService::email() const
{
    return d->choice.email();
}

bool ProjectsService::hasPortal() const
{
    return d->choice.isMade();
}

Task<Result<ProjectsRowPage>> ProjectsService::list(ProjectsListQuery query, CancelToken cancel)
{
    co_return co_await d->list(query, cancel);
}

Task<Result<QJsonObject>> ProjectsService::record(ProjectsKind kind, QString projectId, QString id, CancelToken cancel)
{
    if (kind != ProjectsKind::TimeLog)
        co_return co_await d->record(kind, projectId, id, cancel);
    Result<QJsonObject> log = fail(ErrorKind::NotFound);
    for (const LogModule module : {LogModule::Task, LogModule::Issue, LogModule::General}) {
        log = co_await d->log(module, projectId, id, cancel);
        if (log || log.error().kind != ErrorKind::NotFound)
            break;
    }
    co_return log;
}
} // namespace atlas
