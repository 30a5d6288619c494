// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/uploadwork.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype md5Digits = 32;

/// What must not stay. A file that was replaced keeps its earlier versions, and would go with them: it stays.
Task<Done> discard(Upload::Shared up, QString fileId)
{
    if (up->order.onConflict != NameConflict::Replace) {
        const QStringList ids{fileId};
        co_await up->service.trash(ids, up->cancel); // what cannot be moved there is not called done either
    }
    up->forget();
    co_await Upload::keep(up);
    co_return Done{};
}

bool isWhole(const Upload &up, const DriveStored &stored, qint64 size)
{
    const bool canCompare = stored.md5.size() == md5Digits && !up.md5.isEmpty();
    return size == up.size() && (!canCompare || stored.md5.toLower() == up.md5);
}

/// The file as Zoho has it; of one sent as a form as the answer tells it, which spares a call each.
Task<Result<DriveItem>> storedItem(Upload::Shared up, DriveStored stored)
{
    if (stored.size < 0 || up->size() > up->limits.formUpTo) {
        const QString id = stored.fileId;
        co_return co_await up->service.item(id, up->cancel);
    }
    DriveItem item;
    item.id = stored.fileId;
    item.parentId = up->order.folderId;
    item.name = stored.name.isEmpty() ? nameAsStored(up->mark.name) : stored.name;
    item.extension = QFileInfo(item.name).suffix().toLower();
    item.type = item.extension;
    item.size = stored.size;
    item.modifiedAt = up->clock().now();
    item.createdAt = item.modifiedAt;
    co_return item;
}

/// With Fail: Zoho gave it another name because the one it was sent with is taken by now.
Task<Result<bool>> wasTaken(Upload::Shared up, DriveItem item)
{
    if (up->order.onConflict != NameConflict::Fail || item.name == nameAsStored(up->mark.name))
        co_return false;
    const QString folder = up->order.folderId;
    const Result<Done> read = co_await FolderNames::read(up->names, &up->service, folder, true, up->cancel);
    if (!read)
        co_return fail(read.error());
    co_return up->names->isTaken(folder, up->mark.name);
}

tl::unexpected<ApiError> notWhole(const DriveStored &stored)
{
    return fail(ErrorKind::Server, u"not_verified"_s,
                u"What WorkDrive stored (%1) is not what was sent."_s.arg(stored.fileId));
}
} // namespace

Task<Result<DriveItem>> Upload::verify(Shared up, DriveStored stored)
{
    if (stored.fileId.isEmpty())
        co_return notWhole(stored);
    const Result<FileMark> file = co_await examine(up);
    if (!file) {
        const ApiError error = file.error();
        co_await discard(up, stored.fileId);
        co_return fail(error);
    }
    const Result<DriveItem> item = co_await storedItem(up, stored);
    if (!item)
        co_return fail(item.error());
    if (!isWhole(*up, stored, item->size)) {
        co_await discard(up, stored.fileId);
        co_return notWhole(stored);
    }
    const Result<bool> taken = co_await wasTaken(up, *item);
    if (!taken)
        co_return fail(taken.error());
    if (*taken) {
        co_await discard(up, stored.fileId);
        ApiError error(ErrorKind::Duplicate, u"name_taken"_s);
        error.field = u"name"_s;
        co_return fail(error);
    }
    up->names->add(up->order.folderId, *item);
    const DriveItem whole = *item;
    co_return whole;
}
} // namespace atlas
