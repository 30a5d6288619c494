// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsrepository.h"

#include "services/core/json.h"
#include "services/projects/projectsrepositoryprivate.h"

#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The small value that holds the id of the portal the person chose.
QString chosenPortal()
{
    return u"portal"_s;
}

QString projectsValueName(const QString &name)
{
    return u"projects/value/"_s + name;
}

/// The portal's plan has no such list, or Zoho no such call: nothing to report.
bool isNoSuchList(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Usage;
}

bool isNotForThisPerson(const ApiError &error)
{
    return error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Forbidden || isNoSuchList(error);
}

/// Whether the other kinds can still be read: this one is not for this user, or Projects stumbles over it.
bool otherStepsMayGoOn(const ApiError &error)
{
    return error.kind == ErrorKind::Validation || error.kind == ErrorKind::Server || error.kind == ErrorKind::Decode ||
           isNotForThisPerson(error);
}
} // namespace

ProjectsRepository::Private::Private(ProjectsRepository *owner, ProjectsService &projects, Store &cache,
                                     const Clock &time, QString account)
    : q(owner)
    , service(projects)
    , store(cache)
    , clock(time)
    , accountId(account)
    , mirror(cache, account)
    , sync(projects, mirror, time)
{
    QObject::connect(&store, &Store::movedAside, q, [this] { mirror.forget(); });
}

ProjectsRepository::ProjectsRepository(ProjectsService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

ProjectsRepository::~ProjectsRepository() = default;

ProjectsService &ProjectsRepository::service() const
{
    return d->service;
}

QString ProjectsRepository::accountId() const
{
    return d->accountId;
}

bool ProjectsRepository::isRefreshing() const
{
    return d->refreshing || d->reads > 0;
}

void ProjectsRepository::Private::announce()
{
    announced = mirror.revision();
    Q_EMIT q->changed(mirror.snapshot());
}

void ProjectsRepository::Private::announceIfMoved()
{
    if (announced != mirror.revision())
        announce();
}

Task<Result<Done>> ProjectsRepository::Private::load()
{
    const Result<Done> loaded = co_await mirror.load();
    if (!loaded || choiceRead)
        co_return loaded;
    const Result<QByteArray> chosen = co_await store.value(accountId, projectsValueName(chosenPortal()));
    if (!chosen)
        co_return fail(chosen.error());
    if (choiceRead || service.hasPortal()) {
        choiceRead = true;
        co_return Done{};
    }
    choiceRead = true;
    const ProjectsPortal known = mirror.snapshot().portal;
    ProjectsPortal portal;
    portal.id = QString::fromUtf8(*chosen);
    if (portal.id.isEmpty() || portal.id == known.id)
        portal = known; // spares two requests
    if (!portal.id.isEmpty())
        service.usePortal(portal);
    co_return Done{};
}

Task<Result<ProjectsSnapshot>> ProjectsRepository::load()
{
    const Private::Reading underWay(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return ProjectsSnapshot(d->mirror.snapshot());
}

Task<Result<QByteArray>> ProjectsRepository::value(QString name)
{
    co_return co_await d->store.value(d->accountId, projectsValueName(name));
}

Task<Result<Done>> ProjectsRepository::setValue(QString name, QByteArray value)
{
    const Result<Done> kept = co_await d->store.setValue(d->accountId, projectsValueName(name), value);
    if (kept && name == chosenPortal()) {
        d->choiceRead = true;
        ProjectsPortal portal;
        portal.id = QString::fromUtf8(value);
        d->service.usePortal(portal);
    }
    co_return kept;
}

Task<Result<Done>> ProjectsRepository::refresh(Priority priority, CancelToken cancel)
{
    // One at a time. Who waited for a refresh that its owner cancelled still wants one.
    while (d->refreshing) {
        co_await qCoro(this, &ProjectsRepository::refreshingChanged);
        const bool abandoned = !d->lastRefresh && d->lastRefresh.error().kind == ErrorKind::Cancelled;
        if (!d->refreshing && !(abandoned && !cancel.isCancelled()))
            co_return Result<Done>(d->lastRefresh); // a copy: QCoro 0.8 moves out of what is named here
    }
    d->refreshing = true;
    Q_EMIT refreshingChanged(true);
    d->lastRefresh = co_await d->refreshOnce(priority, cancel);
    d->refreshing = false;
    const Result<Done> outcome = d->lastRefresh;
    Q_EMIT refreshingChanged(false);
    co_return outcome;
}

Task<Result<Done>> ProjectsRepository::Private::openPortal(CancelToken cancel)
{
    const Result<Done> loaded = co_await load();
    if (!loaded)
        co_return fail(loaded.error());
    const QDateTime begun = clock.now();
    const Result<ProjectsPortal> portal = co_await service.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString before = mirror.snapshot().portal.id;
    const Result<Done> opened = co_await mirror.open(*portal);
    if (!opened)
        co_return fail(opened.error());
    if (!mirror.portalReadAt().isValid()) {
        const Result<Done> noted = co_await mirror.putPortal(*portal, begun);
        if (!noted)
            co_return fail(noted.error());
    }
    if (!before.isEmpty() && before != portal->id)
        announce(); // what the store has of the other portal
    co_return Done{};
}

/// Three lanes side by side, what is looked at first leading each: small lists, tasks, time logs.
Task<Result<Done>> ProjectsRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    const Result<Done> opened = co_await openPortal(cancel);
    if (!opened)
        co_return fail(opened.error());
    QList<SyncStep> lists, tasks, logs;
    const QList<SyncStep> plan = sync.plan();
    for (const SyncStep &step : plan) {
        if (step.kind == ProjectsKind::TimeLog)
            logs.append(step);
        else if (step.kind == ProjectsKind::Task)
            tasks.append(step);
        else
            lists.append(step);
    }
    auto listsTask = runSteps(lists, priority, cancel);
    auto tasksTask = runSteps(tasks, priority, cancel);
    auto logsTask = runSteps(logs, priority, cancel);
    const Result<Done> listsRead = co_await listsTask;
    const Result<Done> tasksRead = co_await tasksTask;
    const Result<Done> logsRead = co_await logsTask;
    announce();
    if (!listsRead)
        co_return listsRead;
    co_return tasksRead ? logsRead : tasksRead;
}

Task<Result<Done>> ProjectsRepository::Private::runSteps(QList<SyncStep> steps, Priority priority, CancelToken cancel)
{
    Result<Done> outcome = Done{};
    for (const SyncStep &step : steps) {
        const Result<Done> read = co_await sync.run(step, priority, cancel);
        if (read) {
            if (step.first)
                announce();
            continue;
        }
        if (!otherStepsMayGoOn(read.error()))
            co_return fail(read.error());
        if (isNotForThisPerson(read.error())) {
            const Result<Done> noted = co_await sync.noteRefused(step);
            if (!noted)
                co_return fail(noted.error());
        }
        if (outcome && !isNoSuchList(read.error()))
            outcome = read;
    }
    co_return outcome;
}

Task<bool> ProjectsRepository::Private::mirrorsThisPortal()
{
    const Result<Done> loaded = co_await load();
    const Result<ProjectsPortal> portal = co_await service.portal();
    co_return loaded &&portal && portal->id == mirror.snapshot().portal.id;
}

Task<Result<Done>> ProjectsRepository::Private::keep(ProjectsKind kind, QJsonObject row)
{
    const bool here = co_await mirrorsThisPortal();
    if (!here || kind == ProjectsKind::Tag)
        co_return Done{};
    QJsonObject complete = row;
    const bool hasProject = kind == ProjectsKind::Project || kind == ProjectsKind::User || row.contains("project"_L1);
    if (!hasProject) {
        const Result<QJsonObject> known = co_await mirror.stored(kind, json::id(row.value("id"_L1)));
        if (known && known->contains("project"_L1))
            complete.insert("project"_L1, known->value("project"_L1));
    }
    const QJsonArray rows{complete};
    const ProjectsRows decoded = projectsrows::decode(kind, rows, mirror.zone());
    const projectsrows::Difference difference = mirror.difference(kind, decoded);
    const Result<Done> kept = co_await mirror.put(kind, difference.news);
    announceIfMoved();
    co_return kept;
}

Task<Result<Done>> ProjectsRepository::Private::drop(ProjectsKind kind, QString id)
{
    const bool here = co_await mirrorsThisPortal();
    if (!here || kind == ProjectsKind::Tag)
        co_return Done{};
    const QStringList gone{id};
    const Result<Done> dropped = co_await mirror.remove(kind, gone);
    announceIfMoved();
    co_return dropped;
}
} // namespace atlas
