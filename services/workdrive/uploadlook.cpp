// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/lostwrite.h"
#include "services/workdrive/uploadwork.h"

namespace atlas
{
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// By how much Zoho's clock and this computer's may differ: also one set to another time zone. That the name was free
/// shortly before is what counts.
constexpr std::chrono::milliseconds clocksDiffer = 26h;
/// A body whose sender went away may still be on its way through Zoho for so long after it was begun: what is not there
/// yet may come.
constexpr std::chrono::milliseconds arrivesWithin = 10s;
constexpr std::chrono::milliseconds lookAgainAfter = 5s;
/// Zoho works on a stream that was begun so long ago, and says so for so long: nobody can tell what becomes of it.
constexpr std::chrono::milliseconds worksAtMost = 30min, worksUnseen = 1min;

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

namespace
{
bool isAtWork(const ApiError &error)
{
    return error.code == "in_progress"_L1;
}

/// What Zoho says of the stream: what it stored, or that it is still at work on it ("in_progress").
Task<Result<std::optional<DriveStored>>> lookAtStream(Upload::Shared up)
{
    const QString uploadId = up->mark.uploadId;
    const Result<DriveStored> told = co_await up->service.streamProgress(uploadId, up->cancel);
    if (told && !told->fileId.isEmpty())
        co_return *told;
    if (!told && (isAtWork(told.error()) || told.error().kind == ErrorKind::Cancelled))
        co_return fail(told.error());
    co_return std::nullopt;
}

Task<Result<std::optional<DriveStored>>> lookInFolder(Upload::Shared up)
{
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

ApiError stillAtWork(const ApiError &told)
{
    ApiError error = lostwrite::unknownFate(told);
    error.code = u"still_working"_s;
    return error;
}
} // namespace

Task<Result<std::optional<DriveStored>>> Upload::look(Shared up)
{
    const bool isStream = !up->mark.uploadId.isEmpty() && up->mark.chunkSize == 0;
    const std::chrono::milliseconds begun = up->clock().monotonic();
    for (;;) {
        Result<std::optional<DriveStored>> found{std::nullopt};
        if (isStream)
            found = co_await lookAtStream(up);
        if (found && !*found)
            found = co_await lookInFolder(up);
        const bool isWorking = !found && isAtWork(found.error());
        const std::chrono::milliseconds looked = up->clock().monotonic() - begun;
        // By both clocks: that of the computer may have been set meanwhile.
        const std::chrono::milliseconds age = std::max(up->age(), looked);
        if (isWorking && age >= worksAtMost && looked >= worksUnseen)
            co_return fail(stillAtWork(found.error()));
        const bool mayCome = found && !*found && age < arrivesWithin;
        if (!isWorking && !mayCome)
            co_return found;
        co_await up->clock().sleep(isWorking ? lookAgainAfter : arrivesWithin - age, up->cancel);
        if (up->cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
    }
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
    if (!found) {
        const bool isSaid = found.error().kind == ErrorKind::Cancelled || found.error().code == "still_working"_L1;
        co_return fail(isSaid ? found.error() : lostwrite::unknownFate(error));
    }
    co_return fail(lostwrite::notCreated(error));
}
} // namespace atlas
