// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferqueueprivate.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Counts one that moves a file less in the end; pump() has counted it.
class RunningNow
{
public:
    RunningNow(int &count, std::shared_ptr<void> owner)
        : m_count(count)
        , m_owner(std::move(owner))
    {
    }
    ~RunningNow() { --m_count; }
    Q_DISABLE_COPY_MOVE(RunningNow)

private:
    int &m_count;
    std::shared_ptr<void> m_owner;
};
} // namespace

Task<Done> TransferQueue::Private::run(Shared d, QString id)
{
    {
        const RunningNow runningNow(d->running, d);
        const Transfer begun = *d->find(id);
        const bool mayGo = co_await mayCall(d);
        Transfer *transfer = d->q ? d->find(id) : nullptr;
        if (transfer && transfer->state == State::Waiting && !mayGo && d->isSilenced) {
            ApiError error(ErrorKind::RateLimited);
            error.retryAfter = std::chrono::milliseconds(d->clock.now().msecsTo(d->quietUntil));
            d->hold(*transfer, error, *error.retryAfter);
        } else if (transfer && transfer->state == State::Waiting && mayGo && !d->isStopping) {
            d->setState(*transfer, State::Running);
            const Task<Ended> moving = begun.kind == Kind::Upload ? upload(d, id) : download(d, id);
            const Ended result = co_await moving;
            if (d->q)
                d->ended(id, result); // whoever is told may destroy the queue
            if (d->q)
                static_cast<void>(write(d, {id}));
        }
        if (d->q && !d->find(id) && begun.kind == Kind::Download)
            d->dropPart(begun.path); // forgotten meanwhile
    }
    if (const auto work = d->works.find(id); work != d->works.end())
        work->isRunning = false;
    if (d->q)
        d->pump();
    if (d->running == 0) {
        const QList<std::shared_ptr<Wake>> idle = std::exchange(d->idle, {});
        for (const std::shared_ptr<Wake> &wake : idle)
            QMetaObject::invokeMethod(
                &d->teller, [wake] { wake->fire(); }, Qt::QueuedConnection);
    }
    co_return Done{};
}

Task<bool> TransferQueue::Private::mayCall(Shared d)
{
    RequestGate &gate = d->service.client().gate();
    const QString accountId = d->service.client().tokens().accountId();
    const RequestGate::State state = co_await gate.state(accountId, App::WorkDrive);
    if (!d->q)
        co_return false;
    d->rate = state.usage;
    QDateTime until = state.pausedUntil.value_or(QDateTime());
    d->isSilenced = until.isValid();
    for (const QuotaUsage &usage : std::as_const(d->rate)) {
        const bool isSpent = usage.limit >= personsPart && usage.used >= callsForTransfers(usage);
        const QDateTime later = d->clock.now().addMSecs(usage.window.count() / personsPart);
        if (isSpent && (!until.isValid() || until < later))
            until = later;
    }
    if (until.isValid() && until > d->clock.now())
        d->quietUntil = until;
    co_return !d->quietUntil.isValid() || d->quietUntil <= d->clock.now();
}

Task<TransferQueue::Private::Ended> TransferQueue::Private::upload(Shared d, QString id)
{
    const Transfer transfer = *d->find(id);
    const CancelToken cancel = d->works[id].scope->token();
    const Result<QString> folder = co_await folderFor(d, transfer.folderId, transfer.below, cancel);
    if (!folder)
        co_return fail(folder.error());
    if (!d->q)
        co_return fail(ErrorKind::Cancelled);
    UploadOrder order;
    order.path = transfer.path;
    order.folderId = *folder;
    order.name = transfer.name;
    order.onConflict = transfer.onConflict;
    order.mark = d->works.value(id).mark;
    TransferHooks hooks;
    hooks.names = d->names;
    hooks.clock = &d->clock;
    const std::weak_ptr<Private> weak = d;
    hooks.progress = [weak, id](qint64 bytes) {
        if (const Shared shared = weak.lock())
            shared->moved(id, bytes);
    };
    hooks.keep = [d, id](UploadMark mark) { return keepMark(d, id, std::move(mark)); };
    const TransferLimits limits = d->limits;
    co_return co_await uploadFile(d->service, order, limits, hooks, cancel);
}

Task<TransferQueue::Private::Ended> TransferQueue::Private::download(Shared d, QString id)
{
    const CancelToken cancel = d->works[id].scope->token();
    DownloadOrder order;
    order.path = d->find(id)->path;
    order.item = d->works[id].item;
    order.overwrite = d->works[id].overwrite;
    if (!order.item.modifiedAt.isValid()) { // it was changed in WorkDrive: as it is now
        const QString fileId = d->find(id)->fileId;
        const Result<DriveItem> now = co_await d->service.item(fileId, cancel);
        if (!now)
            co_return fail(now.error());
        order.item = *now;
        if (Transfer *transfer = d->find(id)) {
            d->works[id].item = *now;
            transfer->size = now->size;
        }
    }
    const DriveItem item = order.item;
    if (hasArrived(order, d->works.value(id).mark.begunAt))
        co_return item;
    co_await noteBegun(d, id);
    TransferHooks hooks;
    const std::weak_ptr<Private> weak = d;
    hooks.progress = [weak, id](qint64 bytes) {
        if (const Shared shared = weak.lock())
            shared->moved(id, bytes);
    };
    const Result<QString> path = co_await downloadFile(d->service, order, hooks, cancel);
    if (!path)
        co_return fail(path.error());
    co_return item;
}

Task<Done> TransferQueue::Private::noteBegun(Shared d, QString id)
{
    const auto work = d->works.find(id);
    if (work == d->works.end() || work->mark.begunAt.isValid())
        co_return Done{};
    work->mark.begunAt = d->clock.now();
    const QStringList ids{id};
    co_await write(d, ids);
    co_return Done{};
}

void TransferQueue::Private::moved(const QString &id, qint64 bytes)
{
    Transfer *transfer = q ? find(id) : nullptr;
    if (!transfer || (transfer->state != State::Running && transfer->state != State::Verifying))
        return;
    const qint64 more = bytes - transfer->moved;
    transfer->moved = bytes;
    Work &work = works[id];
    if (more > 0) {
        const std::chrono::milliseconds now = clock.monotonic();
        work.speed.note(now, more);
        recent.note(now, more);
        lately.note(now, more);
        if (transfer->kind == Kind::Download)
            work.failures = 0;
    }
    const bool isAllSent = transfer->kind == Kind::Upload && bytes >= transfer->size;
    const State state = isAllSent ? State::Verifying : State::Running;
    if (state != transfer->state)
        setState(*transfer, state);
    else
        touch(id);
}
} // namespace atlas
