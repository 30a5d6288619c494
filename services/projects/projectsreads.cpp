// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsschedule.h"
#include "services/projects/projectsserviceprivate.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// Reads beyond plain lists: hours, links, baselines, statuses, comments.
namespace atlas
{
namespace
{
constexpr int olderRange = 100; ///< the older API refuses 200 tasks on some portals
constexpr int mostPieces = 100; ///< pages of one list of a project

/// Whether Zoho has no such call (any more): the older API goes away one call after another.
bool isNoSuchCall(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Usage;
}

QJsonArray anyRows(const QJsonObject &answer)
{
    const ProjectsListQuery shape(ProjectsKind::Tag);
    return projectsrequests::pageIn(answer, shape).rows;
}
} // namespace

Task<Result<QJsonArray>> ProjectsService::Private::pagesOf(QString path, QString scope, CancelToken cancel)
{
    const Result<ProjectsPortal> settled = co_await portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    ProjectsListQuery shape(ProjectsKind::Tag); // only how its answers are read
    QJsonArray all, last;
    for (int page = 1; page <= mostPieces; ++page) {
        ApiRequest request = projectsrequests::projectRequest(Verb::Get, settled->id, path, scope);
        request.addParam(u"page"_s, QString::number(page));
        request.addParam(u"per_page"_s, QString::number(shape.perPage));
        const Result<QJsonObject> answer = co_await send(request, cancel);
        if (!answer)
            co_return fail(answer.error());
        const ProjectsRowPage rows = projectsrequests::pageIn(*answer, shape);
        if (rows.rows == last) // a list that never says that it ends
            break;
        last = rows.rows;
        for (const QJsonValue &row : last)
            all.append(row);
        if (!rows.more)
            break;
    }
    co_return all;
}

Task<Result<QJsonArray>> ProjectsService::Private::olderTasks(QString projectId, CancelToken cancel)
{
    const Result<ProjectsPortal> settled = co_await portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    QJsonArray all;
    for (int piece = 0; piece < mostPieces; ++piece) {
        const QString path = u"/projects/"_s + projectId + u"/tasks/"_s;
        ApiRequest request = projectsrequests::olderRequest(Verb::Get, settled->id, path, u"tasks"_s);
        request.addParam(u"index"_s, QString::number(piece * olderRange + 1)); // of the first record, not of a page
        request.addParam(u"range"_s, QString::number(olderRange));
        const Result<QJsonObject> answer = co_await send(request, cancel);
        if (!answer)
            co_return fail(answer.error());
        const ProjectsListQuery shape(ProjectsKind::Task);
        const QJsonArray rows = projectsrequests::pageIn(*answer, shape).rows;
        for (const QJsonValue &row : rows)
            all.append(row);
        if (rows.size() < olderRange)
            break;
    }
    co_return all;
}

Task<Result<QJsonArray>> ProjectsService::Private::logsOf(LogWindow window, CancelToken cancel)
{
    ProjectsListQuery query(ProjectsKind::TimeLog);
    const QString module = projectsrequests::moduleName(window.module);
    const QJsonObject type{{"type"_L1, module}};
    query.more = {{u"module"_s, QString::fromUtf8(QJsonDocument(type).toJson(QJsonDocument::Compact))},
                  {u"view_type"_s, window.from == window.to ? u"day"_s : u"month"_s},
                  {u"start_date"_s, window.from.toString(Qt::ISODate)},
                  {u"end_date"_s, window.to.toString(Qt::ISODate)}};
    if (window.byChange)
        query.more.insert(u"fetch_by_modified_time"_s, u"true"_s);
    query.priority = window.priority;
    const Result<QJsonArray> rows = co_await listAll(query, cancel);
    if (!rows)
        co_return fail(rows.error());
    QJsonArray logs;
    for (const QJsonValue &value : *rows) {
        QJsonObject row = value.toObject();
        if (!row.value("module_detail"_L1).toObject().contains("type"_L1))
            row.insert("type"_L1, module);
        logs.append(row);
    }
    co_return logs;
}

Task<Result<QJsonArray>> ProjectsService::Private::logsBetween(LogWindow window, CancelToken cancel)
{
    if (!window.from.isValid() || !window.to.isValid() || window.to < window.from) {
        ApiError error(ErrorKind::Usage, u"invalid_parameter"_s, u"A range of days ends after it begins."_s);
        error.field = u"end_date"_s;
        co_return fail(error);
    }
    if (window.from == window.to)
        co_return co_await logsOf(window, cancel);
    QJsonArray all;
    QSet<QString> seen;
    // Month by month: at the portal other ranges are cut to a week, or not understood.
    for (QDate first(window.from.year(), window.from.month(), 1); first <= window.to; first = first.addMonths(1)) {
        LogWindow month = window;
        month.from = first;
        month.to = first.addMonths(1).addDays(-1);
        const Result<QJsonArray> rows = co_await logsOf(month, cancel);
        if (!rows)
            co_return fail(rows.error());
        for (const QJsonValue &row : *rows) {
            const QDate day = projectsjson::timeLog(row.toObject()).date;
            const bool inside = window.byChange || (day >= window.from && day <= window.to);
            const QString id = json::id(row.toObject().value("id"_L1));
            if (!inside || seen.contains(id))
                continue;
            seen.insert(id);
            all.append(row);
        }
    }
    co_return all;
}

Task<Result<QJsonArray>> ProjectsService::timeLogs(LogModule module, QDate from, QDate to, Priority priority,
                                                   CancelToken cancel)
{
    const LogWindow window(module, from, to, priority);
    co_return co_await d->logsBetween(window, cancel);
}

Task<Result<QJsonArray>> ProjectsService::changedTimeLogs(LogModule module, QDate since, QDate until, Priority priority,
                                                          CancelToken cancel)
{
    LogWindow window(module, since, until, priority);
    window.byChange = true;
    co_return co_await d->logsBetween(window, cancel);
}

Task<Result<Done>> ProjectsService::Private::readBaseline(std::shared_ptr<ProjectSchedule> into, QTimeZone zone,
                                                          CancelToken cancel)
{
    const QString base = u"/projects/"_s + into->projectId;
    const Result<QJsonArray> rows = co_await pagesOf(base + u"/baselines"_s, u"tasks"_s, cancel);
    if (!rows)
        co_return isNoSuchCall(rows.error()) ? Result<Done>(Done{}) : fail(rows.error());
    projectsschedule::Baseline newest = projectsschedule::newestBaseline(*rows, zone);
    if (newest.id.isEmpty() && newest.name.isEmpty())
        co_return Done{};
    if (newest.tasks.isEmpty()) {
        const Result<QJsonArray> details = co_await pagesOf(base + u"/baselinedetails"_s, u"tasks"_s, cancel);
        if (!details && !isNoSuchCall(details.error()))
            co_return fail(details.error());
        if (details)
            newest.tasks = projectsschedule::baselineTasks(*details, newest.id, zone);
    }
    into->baselineName = newest.name;
    into->baselineTaken = newest.taken;
    into->baseline = newest.tasks;
    co_return Done{};
}

Task<Result<ProjectSchedule>> ProjectsService::schedule(QString projectId, CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(projectId, u"project_id"_s);
    if (!target)
        co_return fail(target.error());
    const Result<ProjectsPortal> settled = co_await d->portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    const auto schedule = std::make_shared<ProjectSchedule>();
    schedule->projectId = projectId;
    schedule->readAt = d->clock->now();
    auto tasks = d->olderTasks(projectId, cancel);
    auto baseline = d->readBaseline(schedule, QTimeZone(settled->zone), cancel);
    const Result<QJsonArray> rows = co_await tasks;
    const Result<Done> based = co_await baseline;
    if (!rows && !isNoSuchCall(rows.error()))
        co_return fail(rows.error());
    if (!based)
        co_return fail(based.error());
    if (rows)
        schedule->links = projectsschedule::links(*rows);
    co_return ProjectSchedule(*schedule);
}

Task<Result<QList<WorkStatus>>> ProjectsService::taskStatuses(QString projectId, CancelToken cancel)
{
    const Result<Done> target = projectsrequests::checkId(projectId, u"project_id"_s);
    if (!target)
        co_return fail(target.error());
    const Result<ProjectsPortal> settled = co_await d->portal(cancel);
    if (!settled)
        co_return fail(settled.error());
    const QString path = u"/projects/"_s + projectId + u"/tasklayouts"_s; // no slash at the end
    const ApiRequest request = projectsrequests::olderRequest(Verb::Get, settled->id, path, u"tasks"_s);
    const Result<QJsonObject> answer = co_await d->send(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    const QList<WorkStatus> statuses = projectsschedule::layoutStatuses(anyRows(*answer));
    if (statuses.isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_statuses"_s);
    co_return statuses;
}

Task<Result<QList<TaskComment>>> ProjectsService::comments(QString projectId, QString taskId, CancelToken cancel)
{
    const Result<Done> project = projectsrequests::checkId(projectId, u"project_id"_s);
    const Result<Done> task = projectsrequests::checkId(taskId, u"task_id"_s);
    if (!project || !task)
        co_return fail(project ? task.error() : project.error());
    const QString path = projectsrequests::pathOf(ProjectsKind::Task, projectId, taskId) + u"/comments"_s;
    const Result<QJsonArray> rows = co_await d->pagesOf(path, u"tasks"_s, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<TaskComment> comments;
    for (const QJsonValue &row : *rows)
        comments.append(projectsjson::comment(row.toObject()));
    co_return comments;
}

Task<Result<QList<WorkPerson>>> ProjectsService::members(QString projectId, CancelToken cancel)
{
    ProjectsListQuery query(ProjectsKind::User);
    query.projectId = projectId;
    const Result<Done> target = projectsrequests::checkId(projectId, u"project_id"_s);
    if (!target)
        co_return fail(target.error());
    const Result<QJsonArray> rows = co_await d->listAll(query, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<WorkPerson> people;
    for (const QJsonValue &row : *rows) {
        const WorkPerson person = projectsjson::user(row.toObject());
        if (!person.id.isEmpty())
            people.append(person);
    }
    co_return people;
}
} // namespace atlas
