// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdriverepositoryprivate.h"

#include <algorithm>

// What is asked of all spaces at once: the trash, and what links lead to.
namespace atlas
{
namespace
{
constexpr qsizetype mostLookedUp = 60; ///< items of folders that were never read: a call each

/// Not with this role, or not with what was granted.
bool isClosed(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::MissingScope ||
           error.kind == ErrorKind::NotFound;
}

QHash<QString, DriveItem> knownItems(const DriveSnapshot &snapshot)
{
    QHash<QString, DriveItem> known;
    for (const DriveFolder &folder : snapshot.folders) {
        for (const DriveItem &item : folder.items)
            known.insert(item.id, item);
    }
    return known;
}

void sortByAge(QList<DriveItem> &items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const DriveItem &a, const DriveItem &b) { return b.modifiedAt < a.modifiedAt; });
}
} // namespace

Task<Result<DriveGathered>> WorkDriveRepository::trashed(CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    DriveGathered found;
    const QList<DriveSpace> spaces = d->shown.spaces;
    for (const DriveSpace &space : spaces) {
        if (!space.isMember)
            continue;
        const Result<QList<DriveItem>> items = co_await d->service.trashIn(space, cancel);
        if (items)
            found.items += *items;
        else if (isClosed(items.error()))
            found.closed.append(space);
        else
            co_return fail(items.error());
    }
    sortByAge(found.items);
    co_return found;
}

Task<Result<DriveGathered>> WorkDriveRepository::linked(CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<Done> loaded = co_await d->load();
    if (!loaded)
        co_return fail(loaded.error());
    DriveGathered found;
    QStringList ids;
    const QList<DriveSpace> spaces = d->shown.spaces;
    for (const DriveSpace &space : spaces) {
        if (!space.isMember)
            continue;
        const Result<QList<DriveLink>> links = co_await d->service.linksIn(space, cancel);
        if (!links && !isClosed(links.error()))
            co_return fail(links.error());
        if (!links)
            found.closed.append(space);
        const QList<DriveLink> listed = links.value_or(QList<DriveLink>());
        for (const DriveLink &link : listed) {
            if (!link.itemId.isEmpty() && !ids.contains(link.itemId))
                ids.append(link.itemId);
        }
    }
    const QHash<QString, DriveItem> known = knownItems(d->shown);
    qsizetype asked = 0;
    for (const QString &id : std::as_const(ids)) {
        if (known.contains(id)) {
            found.items.append(known.value(id));
            continue;
        }
        if (++asked > mostLookedUp)
            break;
        const Result<DriveItem> item = co_await d->service.item(id, cancel);
        if (item)
            found.items.append(*item);
        else if (!isClosed(item.error()))
            co_return fail(item.error());
    }
    sortByAge(found.items);
    co_return found;
}
} // namespace atlas
