// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/workdrive/uploadwork.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostNames = 4; ///< tried when others take the free one meanwhile

tl::unexpected<ApiError> refusedField(ErrorKind kind, const QString &field, const QString &code, const QString &detail)
{
    ApiError error(kind, code, detail);
    error.field = field;
    return fail(error);
}
} // namespace

Upload::Upload(WorkDriveService &drive, UploadOrder what, TransferLimits sizes, TransferHooks told, CancelToken token)
    : service(drive)
    , order(std::move(what))
    , limits(sizes)
    , hooks(std::move(told))
    , cancel(std::move(token))
    , names(hooks.names ? hooks.names : std::make_shared<FolderNames>())
    , mark(order.mark)
{
    if (order.name.isEmpty())
        order.name = QFileInfo(order.path).fileName();
    if (!mark.name.isEmpty())
        promise = std::make_unique<FolderNames::Promise>(names, order.folderId, mark.name);
}

const Clock &Upload::clock() const
{
    static const SystemClock computers;
    return hooks.clock ? *hooks.clock : computers;
}

std::chrono::milliseconds Upload::age() const
{
    return std::chrono::milliseconds(mark.begunAt.msecsTo(clock().now()));
}

WorkDriveService::Progress Upload::progressFrom(qint64 offset) const
{
    if (!hooks.progress)
        return {};
    return [told = hooks.progress, offset, all = size()](qint64 bytes) { told(std::min(offset + bytes, all)); };
}

void Upload::forget()
{
    mark = {};
    promise.reset();
}

Task<Done> Upload::keep(Shared up)
{
    if (up->hooks.keep) {
        const UploadMark now = up->mark;
        co_await up->hooks.keep(now);
    }
    co_return Done{};
}

Task<Result<FileMark>> Upload::examine(Shared up)
{
    const QString path = up->order.path;
    const auto look = [path] { return fileMark(path); };
    const Result<FileMark> now = co_await offThread(look);
    if (!now)
        co_return fail(now.error());
    const bool isBegun = up->mark.begunAt.isValid() || !up->mark.uploadId.isEmpty();
    if (isBegun && up->mark.file != *now)
        co_return refusedField(ErrorKind::Conflict, u"path"_s, u"file_changed"_s,
                               u"The file was changed while it was being sent."_s);
    co_return *now;
}

Task<Result<Done>> Upload::chooseName(Shared up)
{
    if (!up->mark.name.isEmpty())
        co_return Done{};
    const QString folder = up->order.folderId;
    const Result<Done> read = co_await FolderNames::read(up->names, &up->service, folder, false, up->cancel);
    if (!read)
        co_return fail(read.error());
    QString name = up->order.name;
    const QList<DriveItem> there = up->names->named(folder, name);
    if (up->order.onConflict == NameConflict::Fail && !there.isEmpty())
        co_return refusedField(ErrorKind::Duplicate, u"name"_s, u"name_taken"_s, there.constFirst().id);
    if (up->order.onConflict == NameConflict::KeepBoth)
        name = up->names->freeName(folder, name);
    if (up->order.onConflict == NameConflict::Replace && !there.isEmpty())
        up->mark.replacesAt = there.constFirst().modifiedAt;
    up->mark.name = name;
    up->promise = std::make_unique<FolderNames::Promise>(up->names, folder, name);
    co_return Done{};
}

Task<ApiError> Upload::blame(Shared up, ApiError error)
{
    if (error.kind == ErrorKind::Storage) {
        const Result<FileMark> now = co_await examine(up);
        if (!now)
            error = now.error();
    }
    co_return error;
}

namespace
{
Task<Result<DriveStored>> sendNamed(Upload::Shared up)
{
    const bool chunks = up->size() >= up->limits.chunksFrom;
    for (int tries = 1;; ++tries) {
        const Result<Done> named = co_await Upload::chooseName(up);
        if (!named)
            co_return fail(named.error());
        const Task<Result<DriveStored>> sending = chunks ? Upload::sendChunks(up) : Upload::sendWhole(up);
        const Result<DriveStored> stored = co_await sending;
        const bool isTaken = !stored && stored.error().kind == ErrorKind::Duplicate;
        if (!isTaken || up->order.onConflict != NameConflict::KeepBoth || tries == mostNames)
            co_return stored;
        // Somebody else was faster: look again, take the next free name.
        const QString folder = up->order.folderId;
        const Result<Done> read = co_await FolderNames::read(up->names, &up->service, folder, true, up->cancel);
        if (!read)
            co_return fail(read.error());
        up->promise.reset();
        up->mark.name.clear();
    }
}
} // namespace

Result<Done> checkSize(const FileMark &file, const TransferLimits &limits)
{
    if (file.size <= limits.largest)
        return Done{};
    return refusedField(
        ErrorKind::Validation, u"path"_s, u"too_large"_s,
        u"%1 bytes; at most %2 may be sent."_s.arg(QString::number(file.size), QString::number(limits.largest)));
}

Task<Result<DriveItem>> uploadFile(WorkDriveService &service, UploadOrder order, TransferLimits limits,
                                   TransferHooks hooks, CancelToken cancel)
{
    const auto up = std::make_shared<Upload>(service, order, limits, hooks, cancel);
    const Result<FileMark> file = co_await Upload::examine(up);
    if (!file)
        co_return fail(file.error());
    if (const Result<Done> named = workdrive::checkName(up->order.name); !named)
        co_return fail(named.error());
    if (const Result<Done> fits = checkSize(*file, limits); !fits)
        co_return fail(fits.error());
    up->mark.file = *file;
    const Result<DriveStored> stored = co_await sendNamed(up);
    if (!stored) {
        const ApiError error = stored.error();
        co_return fail(co_await Upload::blame(up, error));
    }
    co_return co_await Upload::verify(up, *stored);
}
} // namespace atlas
