// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/projects/portalchoice.h"
#include "services/projects/projectsrequests.h"
#include "services/projects/projectsvalidationreads.h"

#include <QSet>

namespace atlas
{
/// Which time logs are wanted.
class LogWindow
{
public:
    LogWindow(LogModule m, const QDate &first, const QDate &last, Priority p)
        : module(m)
        , from(first)
        , to(last)
        , priority(p)
    {
    }
    LogModule module;
    QDate from, to; ///< both included
    Priority priority;
    bool byChange = false; ///< the days are those of the last change, not of the work
};

/// What ProjectsService keeps in memory, and the one way its calls go out. Shared by its source files only.
struct ProjectsService::Private {
    Private(ApiClient &api, const Clock *time);

    /// Sent and the envelope checked (projectsAnswer). The whole answer.
    Task<Result<QJsonObject>> send(ApiRequest request, CancelToken cancel);
    /// The portal in use; settles it if that is still open.
    Task<Result<ProjectsPortal>> portal(CancelToken cancel);
    /// The zpuid of the person signed in; empty if nothing tells it. May read the portal's users.
    Task<Result<QString>> me(CancelToken cancel);
    Task<Result<ProjectsRowPage>> list(ProjectsListQuery query, CancelToken cancel);
    /// Every page, without doubles by id; stops where a page adds nothing, for some lists never say that they end.
    Task<Result<QJsonArray>> listAll(ProjectsListQuery query, CancelToken cancel);
    /// GET of one record; NotFound names the field "id".
    Task<Result<QJsonObject>> record(ProjectsKind kind, QString projectId, QString id, CancelToken cancel);
    /// GET of one log, which must be told what it is of.
    Task<Result<QJsonObject>> log(LogModule module, QString projectId, QString id, CancelToken cancel);
    /// Every page of a v3 list that is no kind of its own.
    Task<Result<QJsonArray>> pagesOf(QString path, QString scope, CancelToken cancel);
    /// The tasks of a project as the older API has them, with "dependency".
    Task<Result<QJsonArray>> olderTasks(QString projectId, CancelToken cancel);
    Task<Result<Done>> readBaseline(std::shared_ptr<ProjectSchedule> into, QTimeZone zone, CancelToken cancel);
    /// The logs of a window, each once, with "type" where nothing else says what it is of.
    Task<Result<QJsonArray>> logsBetween(LogWindow window, CancelToken cancel);

    ApiClient *client;
    const Clock *clock;
    PortalChoice choice;
    QSet<QString> createdHere; ///< ids this process knows it created: never taken for the outcome of another create
    ProjectsChecks checks{*clock};

private:
    /// The logs of a day or of a month.
    Task<Result<QJsonArray>> logsOf(LogWindow window, CancelToken cancel);
};
} // namespace atlas
