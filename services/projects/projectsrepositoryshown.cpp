// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/projects/projectsrepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;

// What is read only when somebody looks at it: months gone by, links and baselines, statuses.
namespace atlas
{
namespace
{
constexpr qsizetype readsAtOnce = 4;
constexpr qint64 shownForSeconds = 24 * 60 * 60;

bool isRecent(const QDateTime &readAt, const QDateTime &now)
{
    return readAt.isValid() && std::abs(readAt.secsTo(now)) < shownForSeconds;
}
} // namespace

Task<Result<Done>> ProjectsRepository::readMonth(QDate month, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<Done> opened = co_await d->openPortal(cancel);
    if (!opened)
        co_return fail(opened.error());
    QList<SyncStep> steps;
    const QDate first = firstOfMonth(month);
    for (const LogModule module : logModules) {
        if (isRecent(d->mirror.logCursor().wholeAt(first, module), d->clock.now()))
            continue;
        SyncStep step;
        step.what = SyncStep::What::LogMonth;
        step.kind = ProjectsKind::TimeLog;
        step.module = module;
        step.month = first;
        steps.append(step);
    }
    if (steps.isEmpty())
        co_return Done{};
    const Result<Done> read = co_await d->runSteps(steps, Priority::User, cancel);
    d->announce();
    co_return read;
}

Task<Result<Done>> ProjectsRepository::Private::readSchedule(QString projectId, CancelToken cancel)
{
    const QString portal = mirror.snapshot().portal.id;
    const Result<ProjectSchedule> schedule = co_await service.schedule(projectId, cancel);
    if (!schedule)
        co_return fail(schedule.error());
    if (portal != mirror.snapshot().portal.id)
        co_return fail(ErrorKind::Cancelled, u"other_portal"_s);
    co_return co_await mirror.putSchedule(*schedule);
}

Task<Result<Done>> ProjectsRepository::readSchedules(QStringList projectIds, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<Done> opened = co_await d->openPortal(cancel);
    if (!opened)
        co_return fail(opened.error());
    QStringList wanted;
    const QTimeZone zone = d->mirror.zone();
    for (const QString &id : projectIds) {
        const QDateTime readAt = d->mirror.snapshot().schedules.value(id).readAt;
        const bool today = readAt.isValid() && readAt.toTimeZone(zone).date() == d->clock.today(zone);
        if (!today && !wanted.contains(id))
            wanted.append(id);
    }
    Result<Done> outcome = Done{};
    for (qsizetype from = 0; from < wanted.size() && outcome; from += readsAtOnce) {
        std::vector<Task<Result<Done>>> readings;
        const QStringList part = wanted.mid(from, readsAtOnce);
        for (const QString &id : part)
            readings.push_back(d->readSchedule(id, cancel));
        for (Task<Result<Done>> &reading : readings) {
            const Result<Done> read = co_await reading;
            if (!read)
                outcome = read;
        }
    }
    d->announceIfMoved();
    co_return outcome;
}

/// All task lists of a project, the empty ones too: lists cannot be read at the portal.
Task<Result<Done>> ProjectsRepository::Private::readTaskLists(QString projectId, CancelToken cancel)
{
    ProjectsListQuery query(ProjectsKind::TaskList);
    query.projectId = projectId;
    QSet<QString> before, seen;
    for (const TaskList &list : mirror.snapshot().taskLists) {
        if (list.projectId == projectId)
            before.insert(list.id);
    }
    bool more = true;
    for (query.page = 1; more; ++query.page) {
        const Result<ProjectsRowPage> page = co_await service.list(query, cancel);
        if (!page)
            co_return fail(page.error());
        QJsonArray rows;
        for (const QJsonValue &value : page->rows) {
            QJsonObject row = value.toObject();
            if (!row.contains("project"_L1))
                row.insert("project"_L1, QJsonObject{{"id"_L1, projectId}});
            rows.append(row);
        }
        const ProjectsRows decoded = projectsrows::decode(query.kind, rows, mirror.zone());
        const qsizetype known = seen.size();
        for (const StoredRecord &record : decoded.records)
            seen.insert(record.id);
        const projectsrows::Difference difference = mirror.difference(query.kind, decoded);
        const Result<Done> kept = co_await mirror.put(query.kind, difference.news);
        if (!kept)
            co_return fail(kept.error());
        more = page->more && seen.size() > known;
    }
    const QSet<QString> missing = before - seen;
    if (missing.isEmpty())
        co_return Done{};
    const QStringList gone(missing.begin(), missing.end());
    co_return co_await mirror.remove(query.kind, gone);
}

Task<Result<Done>> ProjectsRepository::readTaskStatuses(QString projectId, CancelToken cancel)
{
    const Private::Reading underWay(*d);
    const Result<Done> opened = co_await d->openPortal(cancel);
    if (!opened)
        co_return fail(opened.error());
    const QDateTime now = d->clock.now();
    if (isRecent(d->mirror.statusesReadAt(projectId), now))
        co_return Done{};
    auto listsTask = d->readTaskLists(projectId, cancel);
    auto statusesTask = d->service.taskStatuses(projectId, cancel);
    const Result<Done> lists = co_await listsTask;
    const Result<QList<WorkStatus>> read = co_await statusesTask;
    const bool goneFromZoho =
        !read && (read.error().kind == ErrorKind::NotFound || read.error().kind == ErrorKind::Usage);
    if (!read && !goneFromZoho)
        co_return fail(read.error());
    const QList<WorkStatus> statuses = read ? *read : projectsrows::statusesOf(d->mirror.snapshot().tasks, projectId);
    const Result<Done> kept = co_await d->mirror.putStatuses(projectId, statuses, now);
    d->announceIfMoved();
    co_return kept ? lists : kept;
}
} // namespace atlas
