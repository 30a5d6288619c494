// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/workdrive/downloadpart.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// A download under way. Its coroutines hold it.
struct Download {
    WorkDriveService &service;
    const DownloadOrder order;
    const TransferHooks hooks;
    const CancelToken cancel;
    const qint64 whole; ///< -1: not told

    [[nodiscard]] WorkDriveService::Progress progressFrom(qint64 offset) const
    {
        if (!hooks.progress)
            return {};
        return [told = hooks.progress, offset, most = whole](qint64 bytes) {
            told(most < 0 ? offset + bytes : std::min(offset + bytes, most));
        };
    }
};
using SharedDownload = std::shared_ptr<const Download>;

/// Conflict "file_changed" when Zoho's file is no longer the one ordered.
Task<Result<Done>> checkUnchanged(SharedDownload down)
{
    const QString id = down->order.item.id;
    const Result<DriveItem> now = co_await down->service.item(id, down->cancel);
    if (!now)
        co_return fail(now.error());
    if (now->modifiedAt == down->order.item.modifiedAt && now->size == down->order.item.size)
        co_return Done{};
    removePart(down->order.path);
    ApiError error(ErrorKind::Conflict, u"file_changed"_s, u"The file was changed in WorkDrive."_s);
    error.field = u"path"_s;
    co_return fail(error);
}

Task<Result<Done>> receivePart(SharedDownload down, qint64 from)
{
    const DriveItem item = down->order.item;
    const QString version = down->order.version, part = downloadpart::partPath(down->order.path);
    const WorkDriveService::Progress progress = down->progressFrom(from);
    const Result<qint64> got = co_await down->service.download(item, version, part, from, progress, down->cancel);
    if (!got && got.error().kind == ErrorKind::Storage)
        co_return fail(downloadpart::diskError(down->order.path, got.error()));
    if (!got)
        co_return fail(got.error());
    const qint64 there = partSize(down->order.path);
    if (there == *got && (down->whole < 0 || there == down->whole))
        co_return Done{};
    removePart(down->order.path);
    co_return fail(ErrorKind::Server, u"not_verified"_s,
                   u"%1 of %2 bytes came."_s.arg(QString::number(there), QString::number(down->whole)));
}
} // namespace

Task<Result<QString>> downloadFile(WorkDriveService &service, DownloadOrder order, TransferHooks hooks,
                                   CancelToken cancel)
{
    const SharedDownload down(new Download{service, order, hooks, cancel, downloadpart::wholeSize(order)});
    const auto prepare = [order] { return downloadpart::prepare(order); };
    const Result<qint64> there = co_await offThread(prepare);
    if (!there)
        co_return fail(there.error());
    const qint64 from = *there;
    if (from > 0) { // the part is of the file as ordered: so must the rest be
        const Result<Done> same = co_await checkUnchanged(down);
        if (!same)
            co_return fail(same.error());
    }
    if (from == 0 || from < down->whole) {
        const Result<Done> received = co_await receivePart(down, from);
        if (!received)
            co_return fail(received.error());
    }
    if (from < down->whole) { // it may have gone on after a break: all of it must be of one file
        const Result<Done> same = co_await checkUnchanged(down);
        if (!same)
            co_return fail(same.error());
    }
    const auto finish = [order] { return downloadpart::finish(order); };
    const Result<Done> finished = co_await offThread(finish);
    if (!finished)
        co_return fail(finished.error());
    const QString path = order.path;
    co_return path;
}
} // namespace atlas
