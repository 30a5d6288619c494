// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/workdrive/uploadwork.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using StopFlag = std::shared_ptr<std::atomic_bool>;

/// Reads along with the sending: what was read from disk is what Zoho must have.
Task<QByteArray> hashAlong(QString path, qint64 size, StopFlag stop)
{
    const auto hash = [path, size, stop] { return fileMd5(path, size, *stop); };
    co_return co_await offThread(hash);
}

Task<Result<DriveStored>> sendBytes(Upload::Shared up)
{
    DriveBytes bytes;
    bytes.path = up->order.path;
    bytes.length = up->size();
    const bool replace = up->order.onConflict == NameConflict::Replace;
    const WorkDriveService::Progress progress = up->progressFrom(0);
    const QString folder = up->order.folderId, name = up->mark.name;
    if (!up->mark.uploadId.isEmpty())
        co_return co_await up->service.uploadStream(bytes, up->mark.uploadId, folder, name, replace, progress,
                                                    up->cancel);
    co_return co_await up->service.uploadForm(bytes, folder, name, replace, progress, up->cancel);
}
} // namespace

Task<Result<DriveStored>> Upload::sendWhole(Shared up)
{
    if (up->mark.begunAt.isValid()) { // an earlier try may have arrived
        const Result<std::optional<DriveStored>> found = co_await look(up);
        if (!found)
            co_return fail(found.error());
        if (*found)
            co_return **found;
    }
    up->mark.begunAt = up->clock().now();
    up->mark.uploadId =
        up->size() > up->limits.formUpTo ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    co_await keep(up);
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const Task<QByteArray> hashing = hashAlong(up->order.path, up->size(), stop);
    const Result<DriveStored> stored = co_await sendBytes(up);
    if (!stored) {
        *stop = true;
        const ApiError error = stored.error();
        co_return co_await settle(up, error);
    }
    up->md5 = co_await hashing;
    co_return stored;
}
} // namespace atlas
