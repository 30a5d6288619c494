// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferqueue.h"

#include "services/workdrive/transferqueueprivate.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{

TransferQueue::TransferQueue(WorkDriveService &service, Store &store, const Clock &clock, QString accountId,
                             TransferLimits limits)
    : d(std::make_shared<Private>(this, service, store, clock, std::move(accountId), limits))
{
    d->teller.setSingleShot(true);
    connect(&d->teller, &QTimer::timeout, this, [this] { d->tell(); });
    connect(&service.client(), &ApiClient::onlineChanged, this, [this](bool online) {
        if (online)
            d->online();
    });
}

TransferQueue::~TransferQueue()
{
    d->q = nullptr;
    d->teller.stop();
    d->timer.cancel();
    for (const Private::Work &work : std::as_const(d->works)) {
        if (work.scope)
            work.scope->cancel();
    }
}

void TransferQueue::start()
{
    d->isStopping = false;
    if (d->isOpen)
        d->pump();
    else
        static_cast<void>(Private::open(d)); // goes on by itself
}

void TransferQueue::upload(const QList<UploadWish> &wishes)
{
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QStringList ids;
    for (const UploadWish &wish : wishes) {
        const Transfer transfer = d->uploadOf(wish, batch);
        Private::Work work;
        work.isChecked = false;
        d->append(transfer, work);
        ids.append(transfer.id);
    }
    const Private::Shared shared = d; // whoever is told may destroy the queue
    Q_EMIT listChanged();
    if (shared->q)
        static_cast<void>(Private::check(shared, ids));
}

void TransferQueue::download(const DriveItem &item, const QString &path, const QString &placeName, bool overwrite)
{
    Transfer transfer;
    transfer.id = d->newId();
    transfer.kind = Private::Kind::Download;
    transfer.path = d->freePath(path);
    transfer.name = transfer.path == path ? item.name : QFileInfo(transfer.path).fileName();
    transfer.folderId = item.parentId;
    transfer.placeName = placeName;
    transfer.fileId = item.id;
    transfer.size = item.size;
    transfer.resumes = !item.isNative;
    transfer.addedAt = d->clock.now();
    Private::Work work;
    work.item = item;
    work.overwrite = overwrite;
    d->append(transfer, work);
    const Private::Shared shared = d;
    static_cast<void>(Private::write(shared, {transfer.id}));
    Q_EMIT listChanged();
    shared->pump();
}

void TransferQueue::pause(const QString &id)
{
    Private::pause(d, {id});
}

void TransferQueue::resume(const QString &id)
{
    Private::resume(d, {id});
}

void TransferQueue::Private::pause(const Shared &shared, const QStringList &ids)
{
    const Shared d = shared; // whoever is told may destroy the queue
    QStringList paused;
    for (const QString &id : ids) {
        Transfer *transfer = d->find(id);
        if (!transfer || transfer->state == State::Failed || transfer->state == State::Done)
            continue;
        d->setState(*transfer, State::Paused);
        paused.append(id);
    }
    for (const QString &id : std::as_const(paused))
        d->halt(id);
    if (paused.isEmpty())
        return;
    static_cast<void>(write(d, paused)); // once for all of them
    d->pump();
}

void TransferQueue::Private::resume(const Shared &shared, const QStringList &ids)
{
    const Shared d = shared;
    QStringList resumed;
    for (const QString &id : ids) {
        Transfer *transfer = d->find(id);
        if (!transfer ||
            (transfer->state != State::Paused && transfer->state != State::Held && transfer->state != State::Failed))
            continue;
        transfer->error.reset();
        transfer->endedAt = {};
        d->works[id].failures = 0;
        d->setState(*transfer, State::Waiting);
        resumed.append(id);
    }
    if (resumed.isEmpty())
        return;
    d->quietUntil = {}; // a pause Zoho asked for is kept by the gate
    static_cast<void>(write(d, resumed));
    d->pump();
}

void TransferQueue::change(const QString &id, const UploadWish &wish)
{
    Transfer *transfer = d->find(id);
    if (!transfer || transfer->state != Private::State::Failed || transfer->kind != Private::Kind::Upload)
        return;
    Private::Work &work = d->works[id];
    const Transfer changed = d->uploadOf(wish, transfer->batch);
    const bool isSameTarget = transfer->path == changed.path && transfer->folderId == changed.folderId &&
                              transfer->below == changed.below && !work.mark.uploadId.isEmpty();
    if (isSameTarget)
        work.mark.name.clear(); // what was sent stays with its session
    else
        work.mark = {};
    transfer->path = changed.path;
    transfer->name = changed.name;
    transfer->folderId = changed.folderId;
    transfer->placeName = changed.placeName;
    transfer->below = changed.below;
    transfer->onConflict = changed.onConflict;
    transfer->moved = work.mark.sent;
    resume(id);
}

void TransferQueue::cancel(const QString &id)
{
    const Transfer *transfer = d->find(id);
    if (!transfer)
        return;
    const bool isDownload = transfer->kind == Private::Kind::Download && transfer->state != Private::State::Done;
    const QString path = transfer->path;
    const bool isRunning = d->works.value(id).isRunning;
    d->halt(id);
    d->remove(id);
    static_cast<void>(Private::erase(d, {id}));
    if (isDownload && !isRunning) // else once it has let go of it
        d->dropPart(path);
    const Private::Shared shared = d;
    Q_EMIT listChanged();
    shared->pump();
}

void TransferQueue::pauseAll()
{
    Private::pause(d, d->ids());
}

void TransferQueue::resumeAll()
{
    Private::resume(d, d->ids());
}

void TransferQueue::clearDone()
{
    QStringList ids;
    for (const Transfer &transfer : std::as_const(d->list)) {
        if (transfer.isOver())
            ids.append(transfer.id);
    }
    if (ids.isEmpty())
        return;
    d->list.removeIf([](const Transfer &transfer) { return transfer.isOver(); });
    d->reindex();
    for (const QString &id : std::as_const(ids))
        d->works.remove(id);
    static_cast<void>(Private::erase(d, ids));
    Q_EMIT listChanged();
}

const QList<Transfer> &TransferQueue::transfers() const
{
    return d->list;
}

const Transfer *TransferQueue::find(const QString &id) const
{
    return d->find(id);
}

void TransferQueue::setLimits(const TransferLimits &limits)
{
    d->limits = limits;
    d->pump();
}

void TransferQueue::setLargest(qint64 bytes)
{
    const Private::Shared shared = d; // whoever is told may destroy the queue
    shared->limits.largest = bytes;
    static_cast<void>(Private::keepLargest(shared));
    QStringList fitting;
    for (const Transfer &transfer : std::as_const(shared->list)) {
        const bool wasRefusedHere = transfer.state == Private::State::Failed && transfer.error &&
                                    transfer.error->code == "too_large"_L1 && transfer.error->http == 0;
        if (wasRefusedHere && transfer.size <= bytes)
            fitting.append(transfer.id);
    }
    Private::resume(shared, fitting);
}

const TransferLimits &TransferQueue::limits() const
{
    return d->limits;
}

Task<Done> TransferQueue::stop()
{
    return Private::stop(d);
}

bool TransferQueue::isBusy() const
{
    return d->running > 0;
}
} // namespace atlas
