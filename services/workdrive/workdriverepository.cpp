// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/workdrive/workdriverepositoryprivate.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
namespace
{
constexpr auto folderAge = 20s, spacesAge = 3600s;
/// Many small files may arrive in one folder: its record is written once for a few of them.
constexpr auto keepingPause = 500ms;
} // namespace

WorkDriveRepository::Private::Private(WorkDriveRepository *owner, WorkDriveService &drive, Store &cache,
                                      const Clock &time, QString account)
    : q(owner)
    , service(drive)
    , store(cache)
    , clock(time)
    , mirror(cache, std::move(account))
{
    QObject::connect(&store, &Store::movedAside, q, [this] {
        toKeep += QSet<QString>(mirror.snapshot().folders.keyBegin(), mirror.snapshot().folders.keyEnd());
        keepsSpaces = true;
        keeping.start();
    });
    keeping.setSingleShot(true);
    keeping.setInterval(keepingPause);
    QObject::connect(&keeping, &QTimer::timeout, q, [this] {
        const auto none = [](const Result<Done> &) {}; // without a store that takes it, it still is in memory
        QCoro::connect(keepWaiting(), q, none);
    });
}

WorkDriveRepository::WorkDriveRepository(WorkDriveService &service, Store &store, const Clock &clock, QString accountId)
    : d(std::make_unique<Private>(this, service, store, clock, std::move(accountId)))
{
}

WorkDriveRepository::~WorkDriveRepository() = default;

const DriveSnapshot &WorkDriveRepository::snapshot() const
{
    return d->shown;
}

WorkDriveService &WorkDriveRepository::service() const
{
    return d->service;
}

bool WorkDriveRepository::isRefreshing() const
{
    return d->busy > 0;
}

bool WorkDriveRepository::Private::isYoung(const QDateTime &readAt, std::chrono::seconds age) const
{
    if (!readAt.isValid())
        return false;
    const qint64 seconds = readAt.secsTo(clock.now());
    return seconds >= 0 && seconds < age.count(); // a clock that was set back makes nothing young for ever
}

Task<Result<Done>> WorkDriveRepository::Private::load()
{
    const Result<Done> loaded = co_await mirror.load();
    if (!loaded)
        co_return loaded;
    if (!std::exchange(isShown, true)) {
        if (!mirror.snapshot().user.zuid.isEmpty())
            service.useUser(mirror.snapshot().user);
        showAll();
    }
    co_return Done{};
}

Task<Result<DriveSnapshot>> WorkDriveRepository::load()
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    co_return DriveSnapshot(d->shown);
}

Task<Result<Done>> WorkDriveRepository::refresh(Priority priority, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return loaded;
    if (priority == Priority::Background && d->isYoung(d->mirror.snapshot().readAt, spacesAge))
        co_return Done{};
    const bool first = !d->reads.isRunning(QString());
    if (first)
        Q_EMIT refreshingChanged(true);
    const SharedReads<Done>::Read read = [this, priority, cancel] { return d->refreshOnce(priority, cancel); };
    const Result<Done> outcome = co_await d->reads.run(QString(), read, cancel);
    if (first)
        Q_EMIT refreshingChanged(false);
    co_return outcome;
}

Task<Result<Done>> WorkDriveRepository::Private::refreshOnce(Priority priority, CancelToken cancel)
{
    Result<DriveUser> user = co_await service.user(priority, cancel);
    if (!user)
        co_return fail(user.error());
    Result<QList<DriveSpace>> spaces = co_await service.spaces(priority, cancel);
    if (!spaces && spaces.error().kind == ErrorKind::NotFound) {
        // The team that was kept is not theirs any more.
        const DriveUser before = *user;
        service.useUser(DriveUser());
        user = co_await service.user(priority, cancel);
        if (!user || user->zuid.isEmpty()) {
            service.useUser(before);
            co_return fail(user ? spaces.error() : user.error());
        }
        spaces = co_await service.spaces(priority, cancel);
    }
    if (!spaces)
        co_return fail(spaces.error());
    const Result<Done> kept = co_await mirror.putSpaces(*user, *spaces, clock.now());
    showAll(); // also without a store that keeps it
    Q_EMIT q->changed();
    co_return kept;
}

Task<Result<Done>> WorkDriveRepository::readFolder(QString folderId, bool again, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return loaded;
    if (!again && !d->doubtful.contains(folderId) &&
        d->isYoung(d->mirror.snapshot().folders.value(folderId).readAt, folderAge))
        co_return Done{};
    const SharedReads<Done>::Read read = [this, folderId, cancel] { return d->list(folderId, cancel); };
    co_return co_await d->reads.run(folderId, read, cancel);
}

Task<Result<Done>> WorkDriveRepository::Private::list(QString folderId, CancelToken cancel)
{
    const QDateTime begun = clock.now();
    meanwhile.remove(folderId);
    const Result<QList<DriveItem>> rows = co_await service.listAll(folderId, Priority::User, cancel);
    const QList<DriveEdit> confirmed = meanwhile.take(folderId);
    if (!rows) {
        if (rows.error().kind == ErrorKind::NotFound)
            co_await dropFolder(folderId); // a store that cannot follow changes nothing: it is gone
        co_return fail(rows.error());
    }
    doubtful.remove(folderId);
    DriveFolder folder{folderId, begun, *rows};
    for (DriveItem &item : folder.items)
        item.parentId = folderId;
    for (const DriveEdit &edit : confirmed)
        driveedits::apply(edit, folder.items);
    mirror.setFolder(folder);
    show(folderId);
    const QStringList touched{folderId};
    co_return co_await mirror.keep(touched);
}

Task<Result<QList<DriveItem>>> WorkDriveRepository::search(QString text, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    const SharedReads<QList<DriveItem>>::Read read = [this, text, cancel] { return d->service.search(text, cancel); };
    co_return co_await d->searches.run(text, read, cancel);
}

void WorkDriveRepository::Private::show(const QString &folderId)
{
    const auto known = mirror.snapshot().folders.constFind(folderId);
    if (known == mirror.snapshot().folders.constEnd()) {
        if (shown.folders.remove(folderId) > 0)
            Q_EMIT q->folderChanged(folderId);
        return;
    }
    DriveFolder folder = *known;
    for (const DriveEdit &edit : std::as_const(waiting)) {
        if (edit.folderId == folderId)
            driveedits::apply(edit, folder.items);
    }
    shown.folders.insert(folderId, folder);
    Q_EMIT q->folderChanged(folderId);
}

/// User and spaces, and what came and went with them.
void WorkDriveRepository::Private::showAll()
{
    shown.user = mirror.snapshot().user;
    shown.spaces = mirror.snapshot().spaces;
    shown.readAt = mirror.snapshot().readAt;
    QSet<QString> ids;
    for (auto it = mirror.snapshot().folders.cbegin(); it != mirror.snapshot().folders.cend(); ++it) {
        if (!shown.folders.contains(it.key()))
            ids.insert(it.key());
    }
    for (auto it = shown.folders.cbegin(); it != shown.folders.cend(); ++it) {
        if (!mirror.snapshot().folders.contains(it.key()))
            ids.insert(it.key());
    }
    for (const QString &id : std::as_const(ids))
        show(id);
}

Task<Result<Done>> WorkDriveRepository::Private::keepWaiting()
{
    const Busy busyNow(*this);
    const QStringList folders = std::exchange(toKeep, {}).values();
    if (std::exchange(keepsSpaces, false))
        co_await mirror.keepSpaces();
    co_return co_await mirror.keep(folders);
}

void WorkDriveRepository::Private::keepSoon(const QString &folderId)
{
    toKeep.insert(folderId);
    if (!keeping.isActive())
        keeping.start();
}
} // namespace atlas
