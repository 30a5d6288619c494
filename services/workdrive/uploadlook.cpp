// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/lostwrite.h"
#include "services/workdrive/uploadwork.h"

namespace atlas
{
using namespace std::chrono_literals;

namespace
{
/// By how much Zoho's clock and this computer's may differ: also one set to another time zone. That the name was free
/// shortly before is what counts.
constexpr std::chrono::milliseconds clocksDiffer = 26h;

/// Whether it is what this upload made: its name was free before, or what it replaces was older.
bool isMadeBy(const UploadMark &mark, const DriveItem &item)
{
    if (item.isFolder || item.size != mark.file.size)
        return false;
    if (mark.replacesAt.isValid())
        return item.modifiedAt > mark.replacesAt;
    return !item.createdAt.isValid() || item.createdAt.addMSecs(clocksDiffer.count()) >= mark.begunAt;
}

DriveStored asStored(const DriveItem &item)
{
    DriveStored stored;
    stored.fileId = item.id;
    stored.name = item.name;
    stored.size = item.size;
    return stored;
}

/// Zoho said no before it took anything.
bool isRefused(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Validation:
    case ErrorKind::Duplicate:
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
    case ErrorKind::MissingScope:
    case ErrorKind::SignedOut:
    case ErrorKind::Usage:
    case ErrorKind::Storage: // the file ended early, and so did the call
        return true;
    default:
        return false;
    }
}
} // namespace

Task<Result<std::optional<DriveStored>>> Upload::look(Shared up)
{
    const bool isStream = !up->mark.uploadId.isEmpty() && up->mark.chunkSize == 0;
    if (isStream) {
        const QString uploadId = up->mark.uploadId;
        const Result<DriveStored> progress = co_await up->service.streamProgress(uploadId, up->cancel);
        if (progress && !progress->fileId.isEmpty())
            co_return *progress;
    }
    const QString folder = up->order.folderId;
    const Result<Done> read = co_await FolderNames::read(up->names, &up->service, folder, true, up->cancel);
    if (!read)
        co_return fail(read.error());
    const QList<DriveItem> there = up->names->named(folder, up->mark.name);
    for (const DriveItem &item : there) {
        if (isMadeBy(up->mark, item))
            co_return asStored(item);
    }
    co_return std::nullopt;
}

Task<Result<DriveStored>> Upload::settle(Shared up, ApiError error)
{
    if (isRefused(error)) {
        up->mark.begunAt = {};
        co_await keep(up);
        co_return fail(error);
    }
    if (!lostwrite::leavesFateOpen(error))
        co_return fail(error); // stopped, or no connection to look with: the next try looks first
    const Result<std::optional<DriveStored>> found = co_await look(up);
    if (found && *found)
        co_return **found;
    if (!found)
        co_return fail(found.error().kind == ErrorKind::Cancelled ? found.error() : lostwrite::unknownFate(error));
    co_return fail(lostwrite::notCreated(error));
}
} // namespace atlas
