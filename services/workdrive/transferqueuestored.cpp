// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/offthread.h"
#include "services/workdrive/transferqueueprivate.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto largestKey = "workdrive/largest"_L1; ///< bytes, in decimal digits
} // namespace

RecordSet TransferQueue::Private::set() const
{
    return {account, App::WorkDrive, u"transfers"_s};
}

Task<Done> TransferQueue::Private::open(Shared d)
{
    if (std::exchange(d->isOpening, true))
        co_return Done{};
    const RecordSet set = d->set();
    const QString key = largestKey;
    const Task<Result<QByteArray>> asking = d->store.value(d->account, key);
    const Result<RecordSnapshot> kept = co_await d->store.read(set);
    const Result<QByteArray> largest = co_await asking;
    if (!d->q)
        co_return Done{};
    if (const qint64 bytes = largest.value_or(QByteArray()).toLongLong(); bytes > 0)
        d->limits.largest = bytes;
    const QList<StoredRecord> records = kept ? kept->records : QList<StoredRecord>();
    for (const StoredRecord &record : records) {
        if (d->rows.contains(record.id))
            continue;
        const transferkept::Kept read = transferkept::fromJson(QJsonDocument::fromJson(record.body).object());
        Transfer transfer = read.transfer;
        transfer.id = record.id;
        if (transfer.kind == Kind::Download && !transfer.isOver())
            transfer.moved = partSize(transfer.path);
        else if (!transfer.isOver())
            transfer.moved = read.mark.sent;
        transfer.resumes = transfer.kind == Kind::Download ? !read.item.isNative : d->canResume(transfer);
        Work work;
        work.mark = read.mark;
        work.item = read.item;
        work.overwrite = read.overwrite;
        d->append(transfer, work);
    }
    // In the order of ids all are in the order they were added, also those added meanwhile.
    std::ranges::sort(d->list, {}, &Transfer::id);
    d->reindex();
    d->isOpen = true;
    Q_EMIT d->q->listChanged();
    if (d->q)
        d->pump();
    co_return Done{};
}

Task<Done> TransferQueue::Private::write(Shared d, QStringList ids)
{
    RecordBatch batch;
    for (const QString &id : std::as_const(ids)) {
        const Transfer *transfer = d->find(id);
        if (!transfer)
            continue;
        const Work work = d->works.value(id);
        transferkept::Kept kept;
        kept.transfer = *transfer;
        kept.mark = work.mark;
        kept.item = work.item;
        kept.overwrite = work.overwrite;
        const QByteArray body = QJsonDocument(transferkept::toJson(kept)).toJson(QJsonDocument::Compact);
        batch.upserts.append(StoredRecord{id, {}, body});
    }
    if (batch.upserts.isEmpty())
        co_return Done{};
    const RecordSet set = d->set();
    // A store that fails costs what a restart would know, not the transfer.
    static_cast<void>(co_await d->store.apply(set, batch));
    co_return Done{};
}

Task<Done> TransferQueue::Private::erase(Shared d, QStringList ids)
{
    RecordBatch batch;
    batch.removedIds = ids;
    const RecordSet set = d->set();
    static_cast<void>(co_await d->store.apply(set, batch));
    co_return Done{};
}

Task<Done> TransferQueue::Private::keepLargest(Shared d)
{
    const QString key = largestKey;
    const QByteArray bytes = QByteArray::number(d->limits.largest);
    static_cast<void>(co_await d->store.setValue(d->account, key, bytes));
    co_return Done{};
}

Task<Done> TransferQueue::Private::keepMark(Shared d, QString id, UploadMark mark)
{
    const auto work = d->works.find(id);
    if (!d->q || work == d->works.end())
        co_return Done{};
    if (mark.sent > work->mark.sent)
        work->failures = 0;
    work->mark = mark;
    const QStringList ids{id};
    co_await write(d, ids);
    co_return Done{};
}

Task<Done> TransferQueue::Private::check(Shared d, QStringList ids)
{
    QStringList paths;
    for (const QString &id : std::as_const(ids))
        paths.append(d->find(id)->path);
    const auto look = [paths] {
        QList<Result<FileMark>> marks;
        for (const QString &path : paths)
            marks.append(fileMark(path));
        return marks;
    };
    const QList<Result<FileMark>> files = co_await offThread(look);
    if (!d->q)
        co_return Done{};
    for (qsizetype i = 0; i < ids.size() && d->q; ++i) { // whoever is told of a failure may destroy the queue
        if (Transfer *transfer = d->find(ids.at(i)))
            d->checked(*transfer, files.at(i));
    }
    if (d->q)
        co_await write(d, ids);
    if (d->q)
        d->pump();
    co_return Done{};
}

void TransferQueue::Private::checked(Transfer &transfer, const Result<FileMark> &file)
{
    works[transfer.id].isChecked = true;
    Result<Done> fits = workdrive::checkName(transfer.name);
    if (!file)
        fits = fail(file.error());
    if (file) {
        transfer.size = file->size;
        transfer.resumes = canResume(transfer);
        if (fits)
            fits = checkSize(*file, limits);
    }
    touch(transfer.id, true);
    if (!fits && transfer.state != State::Failed)
        failNow(transfer, fits.error());
}
} // namespace atlas
