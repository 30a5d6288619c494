// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferqueueprivate.h"

#include <cmath>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int progressMs = 250; ///< at most four times a second
constexpr int staleMs = 1000;   ///< a speed is told anew, also when nothing moves
constexpr qint64 smallestChunk = 64LL * 1024 * 1024;
} // namespace

TransferQueue::Private::Private(TransferQueue *owner, WorkDriveService &drive, Store &kept, const Clock &time,
                                QString accountId, TransferLimits sizes)
    : q(owner)
    , service(drive)
    , store(kept)
    , clock(time)
    , account(std::move(accountId))
    , limits(sizes)
{
}

Transfer *TransferQueue::Private::find(const QString &id)
{
    const auto row = rows.constFind(id);
    return row == rows.cend() ? nullptr : &list[*row];
}

QStringList TransferQueue::Private::ids() const
{
    QStringList all;
    for (const Transfer &transfer : list)
        all.append(transfer.id);
    return all;
}

void TransferQueue::Private::append(const Transfer &transfer, const Work &work)
{
    rows.insert(transfer.id, list.size());
    list.append(transfer);
    works.insert(transfer.id, work);
}

void TransferQueue::Private::reindex()
{
    rows.clear();
    for (qsizetype row = 0; row < list.size(); ++row)
        rows.insert(list.at(row).id, row);
}

void TransferQueue::Private::remove(const QString &id)
{
    list.remove(rows.value(id));
    works.remove(id);
    reindex();
}

/// In the order they were added, also among those of other runs.
QString TransferQueue::Private::newId()
{
    const QString time = QString::number(clock.now().toMSecsSinceEpoch()).rightJustified(14, u'0');
    const QString number = QString::number(++added).rightJustified(7, u'0');
    return time + u'-' + number + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(8);
}

bool TransferQueue::Private::canResume(const Transfer &transfer) const
{
    return transfer.kind == Kind::Download ? transfer.resumes : transfer.size >= limits.chunksFrom;
}

void TransferQueue::Private::dropPart(const QString &path) const
{
    for (const Transfer &transfer : list) {
        if (transfer.kind == Kind::Download && transfer.state != State::Done && transfer.path == path)
            return;
    }
    removePart(path);
}

QString TransferQueue::Private::freePath(const QString &path) const
{
    QSet<QString> taken; // many systems do not tell case
    for (const Transfer &transfer : list) {
        if (transfer.kind == Kind::Download && transfer.state != State::Done && transfer.state != State::Failed)
            taken.insert(transfer.path.toCaseFolded());
    }
    const QFileInfo wanted(path);
    QString free = path;
    const auto isTaken = [&taken, &path](const QString &way) {
        return taken.contains(way.toCaseFolded()) || (way != path && QFileInfo::exists(way));
    };
    for (int number = 2; isTaken(free); ++number)
        free = wanted.path() + u'/' + numberedName(wanted.fileName(), number);
    return free;
}

Transfer TransferQueue::Private::uploadOf(const UploadWish &wish, const QString &batch)
{
    Transfer transfer;
    transfer.id = newId();
    transfer.path = wish.path;
    transfer.name = wish.name.isEmpty() ? QFileInfo(wish.path).fileName() : wish.name;
    transfer.folderId = wish.folderId;
    transfer.placeName = wish.placeName;
    transfer.below = wish.below;
    transfer.batch = batch;
    transfer.onConflict = wish.onConflict;
    transfer.addedAt = clock.now();
    return transfer;
}

void TransferQueue::Private::touch(const QString &id, bool isState)
{
    touched.insert(id);
    const int within = isState ? 0 : progressMs;
    if (!teller.isActive() || teller.remainingTime() > within)
        teller.start(within);
}

void TransferQueue::Private::tell()
{
    for (Transfer &transfer : list) {
        if (transfer.state == State::Running || transfer.state == State::Verifying || transfer.speed > 0) {
            measure(transfer);
            touched.insert(transfer.id);
        }
    }
    const QSet<QString> told = std::exchange(touched, {});
    const QStringList ids(told.cbegin(), told.cend());
    if (running > 0)
        teller.start(staleMs);
    if (!ids.isEmpty())
        Q_EMIT q->transfersChanged(ids);
}

void TransferQueue::Private::measure(Transfer &transfer)
{
    const bool moves = transfer.state == State::Running || transfer.state == State::Verifying;
    transfer.speed = moves ? works[transfer.id].speed.at(clock.monotonic()) : 0;
    const auto left = timeForBytes(transfer.speed, transfer.size - transfer.moved);
    transfer.left.reset();
    if (moves && left)
        transfer.left = std::chrono::ceil<std::chrono::seconds>(*left);
}

/// One for a small file; sessions are opened, filled chunk by chunk, committed and looked at.
qint64 TransferQueue::Private::callsLeft(const Transfer &transfer) const
{
    if (transfer.kind == Kind::Download || transfer.size <= limits.formUpTo)
        return 1;
    if (transfer.size < limits.chunksFrom)
        return 2;
    return (transfer.size - transfer.moved) / smallestChunk + 4;
}

TransferTotals TransferQueue::totals() const
{
    TransferTotals totals;
    qint64 calls = 0;
    for (const Transfer &transfer : std::as_const(d->list)) {
        const Private::State state = transfer.state;
        const bool moves = state == Private::State::Running || state == Private::State::Verifying;
        totals.running += moves ? 1 : 0;
        totals.waiting += state == Private::State::Waiting || state == Private::State::Held ? 1 : 0;
        totals.paused += state == Private::State::Paused ? 1 : 0;
        totals.failed += state == Private::State::Failed ? 1 : 0;
        totals.done += state == Private::State::Done ? 1 : 0;
        if (state == Private::State::Failed || state == Private::State::Done)
            continue;
        totals.size += transfer.size;
        totals.moved += transfer.moved;
        if (state != Private::State::Paused)
            calls += d->callsLeft(transfer);
    }
    const std::chrono::milliseconds now = d->clock.monotonic();
    totals.speed = totals.running > 0 ? d->recent.at(now) : 0;
    const auto bytes = timeForBytes(d->lately.at(now), totals.size - totals.moved);
    if (bytes && calls > 0)
        totals.left = std::chrono::ceil<std::chrono::seconds>(std::max(*bytes, timeForCalls(d->rate, calls)));
    return totals;
}
} // namespace atlas
