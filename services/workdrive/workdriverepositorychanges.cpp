// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/lostwrite.h"
#include "services/workdrive/workdriverepositoryprivate.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

// Changes: shown at once, made in the mirror when Zoho confirms them, left out when it refuses.
namespace atlas
{
namespace
{
/// Zoho takes so many in one call: of more, some may be done when a later call is refused.
constexpr qsizetype mostPerCall = 50;

QStringList idsOfItems(const QList<DriveItem> &items)
{
    QStringList ids;
    for (const DriveItem &item : items)
        ids.append(item.id);
    return ids;
}

/// One edit a folder that the items lie in.
QList<DriveEdit> leavingEdits(const QList<DriveItem> &items)
{
    QList<DriveEdit> edits;
    for (const DriveItem &item : items) {
        auto edit = std::find_if(edits.begin(), edits.end(),
                                 [&item](const DriveEdit &each) { return each.folderId == item.parentId; });
        if (edit == edits.end()) {
            edits.append(DriveEdit{0, item.parentId, {}, {}, false});
            edit = edits.end() - 1;
        }
        edit->removed.append(item.id);
    }
    return edits;
}

QList<DriveEdit> comingEdits(const QList<DriveItem> &items)
{
    QList<DriveEdit> edits = leavingEdits(items);
    for (DriveEdit &edit : edits) {
        edit.removed.clear();
        for (const DriveItem &item : items) {
            if (item.parentId == edit.folderId)
                edit.put.append(item);
        }
    }
    return edits;
}

QList<DriveEdit> movingEdits(const QList<DriveItem> &items, const QString &toFolder)
{
    QList<DriveEdit> edits = leavingEdits(items);
    DriveEdit coming{0, toFolder, {}, items, false};
    for (DriveItem &item : coming.put)
        item.parentId = toFolder;
    edits.append(coming);
    return edits;
}

/// Each part of the change, for the ids that Zoho did.
QList<DriveEdit> onlyFor(const QList<DriveEdit> &edits, const QStringList &ids)
{
    QList<DriveEdit> parts;
    for (const DriveEdit &edit : edits)
        parts.append(driveedits::only(edit, ids));
    return parts;
}
} // namespace

void driveedits::apply(const DriveEdit &edit, QList<DriveItem> &rows)
{
    QSet<QString> goes(edit.removed.cbegin(), edit.removed.cend());
    QSet<QString> there;
    for (const DriveItem &item : edit.put)
        goes.insert(item.id);
    rows.removeIf([&](const DriveItem &row) {
        if (!goes.contains(row.id))
            return false;
        there.insert(row.id);
        return true;
    });
    for (const DriveItem &item : edit.put) {
        if (!edit.onlyThere || there.contains(item.id))
            rows.insert(std::upper_bound(rows.cbegin(), rows.cend(), item, workdrive::itemBefore), item);
    }
}

DriveEdit driveedits::only(DriveEdit edit, const QStringList &ids)
{
    edit.removed.removeIf([&ids](const QString &id) { return !ids.contains(id); });
    edit.put.removeIf([&ids](const DriveItem &item) { return !ids.contains(item.id); });
    return edit;
}

qint64 WorkDriveRepository::Private::begin(QList<DriveEdit> edits)
{
    const qint64 number = ++lastNumber;
    for (DriveEdit &edit : edits) {
        edit.number = number;
        waiting.append(edit);
        show(edit.folderId);
    }
    return number;
}

QStringList WorkDriveRepository::Private::foldersOf(qint64 number) const
{
    QStringList folders;
    for (const DriveEdit &edit : waiting) {
        if (edit.number == number && !folders.contains(edit.folderId))
            folders.append(edit.folderId);
    }
    return folders;
}

bool WorkDriveRepository::Private::keepEdit(const DriveEdit &edit)
{
    if (reads.isRunning(edit.folderId))
        meanwhile[edit.folderId].append(edit);
    const auto known = mirror.snapshot().folders.constFind(edit.folderId);
    if (known == mirror.snapshot().folders.constEnd())
        return false;
    DriveFolder folder = *known;
    driveedits::apply(edit, folder.items);
    if (folder.items == known->items)
        return false;
    mirror.setFolder(folder);
    return true;
}

Task<Result<Done>> WorkDriveRepository::Private::settle(qint64 number, QList<DriveEdit> confirmed)
{
    const QStringList touched = foldersOf(number);
    waiting.removeIf([number](const DriveEdit &edit) { return edit.number == number; });
    QStringList moved;
    for (const DriveEdit &edit : std::as_const(confirmed)) {
        if (keepEdit(edit))
            moved.append(edit.folderId);
    }
    for (const QString &folder : touched)
        show(folder);
    co_return co_await mirror.keep(moved); // Zoho has it: a store that cannot keep it is no reason to report a failure
}

Task<Result<Done>> WorkDriveRepository::Private::refuse(qint64 number, QStringList ids, ApiError error,
                                                        CancelToken cancel)
{
    const QStringList touched = foldersOf(number);
    QList<DriveEdit> gone;
    if (error.kind == ErrorKind::NotFound && ids.size() == 1) {
        for (const QString &folder : touched)
            gone.append(DriveEdit{0, folder, ids, {}, false});
    }
    co_await settle(number, gone);
    const bool isPartOfMany = ids.size() > mostPerCall || (error.kind == ErrorKind::NotFound && ids.size() > 1);
    const bool asksNow = lostwrite::leavesFateOpen(error) || isPartOfMany;
    // Without a connection there is nobody to ask, and a call that was left may have arrived: with the next look.
    const bool asksLater = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Cancelled;
    for (const QString &folder : touched) {
        if ((!asksNow && !asksLater) || !mirror.snapshot().folders.contains(folder))
            continue;
        doubtful.insert(folder);
        if (asksNow)
            co_await q->readFolder(folder, true, cancel);
    }
    co_return fail(error);
}

Task<Result<Done>> WorkDriveRepository::Private::dropFolder(QString folderId)
{
    QStringList moved = mirror.dropFolder(folderId);
    for (auto it = shown.folders.cbegin(); it != shown.folders.cend(); ++it) {
        const QList<DriveItem> &rows = it->items;
        const bool lists =
            std::any_of(rows.cbegin(), rows.cend(), [&folderId](const DriveItem &item) { return item.id == folderId; });
        if (lists && keepEdit(DriveEdit{0, it.key(), {folderId}, {}, false}))
            moved.append(it.key());
    }
    for (const QString &folder : std::as_const(moved))
        show(folder);
    co_return co_await mirror.keep(moved);
}

Task<Result<DriveItem>> WorkDriveRepository::createFolder(QString parentId, QString name, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const Result<DriveItem> made = co_await d->service.createFolder(parentId, name, false, cancel);
    if (made) {
        DriveItem item = *made;
        item.parentId = parentId;
        noteArrived(item);
    }
    co_return made;
}

Task<Result<Done>> WorkDriveRepository::rename(DriveItem item, QString name, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    DriveItem wished = item;
    wished.name = name;
    const qint64 number = d->begin({DriveEdit{0, item.parentId, {}, {wished}, true}});
    const Result<DriveItem> renamed = co_await d->service.rename(item.id, name, cancel);
    if (!renamed) {
        const QStringList ids{item.id};
        co_return co_await d->refuse(number, ids, renamed.error(), cancel);
    }
    DriveItem confirmed = *renamed;
    confirmed.parentId = item.parentId;
    const QList<DriveEdit> edits{DriveEdit{0, item.parentId, {}, {confirmed}, true}};
    co_await d->settle(number, edits);
    co_return Done{};
}

Task<Result<Done>> WorkDriveRepository::move(QList<DriveItem> items, QString toFolder, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    items.removeIf([&toFolder](const DriveItem &item) { return item.parentId == toFolder; });
    if (items.isEmpty())
        co_return Done{};
    const QStringList ids = idsOfItems(items);
    const QList<DriveEdit> edits = movingEdits(items, toFolder);
    const qint64 number = d->begin(edits);
    const Result<QStringList> moved = co_await d->service.move(ids, toFolder, cancel);
    if (!moved)
        co_return co_await d->refuse(number, ids, moved.error(), cancel);
    co_await d->settle(number, onlyFor(edits, *moved));
    for (const DriveItem &item : std::as_const(items)) {
        if (!moved->contains(item.id))
            co_return fail(ErrorKind::Conflict, u"not_all_moved"_s, item.name);
    }
    co_return Done{};
}

Task<Result<Done>> WorkDriveRepository::trash(QList<DriveItem> items, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const QStringList ids = idsOfItems(items);
    const QList<DriveEdit> edits = leavingEdits(items);
    const qint64 number = d->begin(edits);
    const Result<Done> trashed = co_await d->service.trash(ids, cancel);
    if (!trashed)
        co_return co_await d->refuse(number, ids, trashed.error(), cancel);
    co_await d->settle(number, edits);
    co_return Done{};
}

Task<Result<Done>> WorkDriveRepository::restore(QList<DriveItem> items, CancelToken cancel)
{
    const Private::Busy busyNow(*d);
    const QStringList ids = idsOfItems(items);
    const QList<DriveEdit> edits = comingEdits(items);
    const qint64 number = d->begin(edits);
    const Result<Done> restored = co_await d->service.restore(ids, cancel);
    if (!restored)
        co_return co_await d->refuse(number, ids, restored.error(), cancel);
    co_await d->settle(number, edits);
    co_return Done{};
}

void WorkDriveRepository::noteArrived(const DriveItem &item)
{
    if (!d->keepEdit(DriveEdit{0, item.parentId, {}, {item}, false}))
        return;
    d->show(item.parentId);
    d->keepSoon(item.parentId);
}
} // namespace atlas
