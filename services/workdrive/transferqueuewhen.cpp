// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferqueueprivate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using namespace std::chrono_literals;

namespace
{
constexpr int mostAtOnce = 2;
constexpr std::chrono::milliseconds shortestHold = 5s, longestHold = 5min;
constexpr std::chrono::milliseconds longestSleep = 60s; ///< at a time: computers sleep, and their clocks are set
constexpr int mostServerFailures = 5;

/// It is the connection, or WorkDrive as a whole: the next one would fare no better.
bool concernsAll(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
    case ErrorKind::SignedOut:
    case ErrorKind::KeychainLocked:
        return true;
    default:
        return false;
    }
}

bool passesByItself(const ApiError &error, int failures)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return true;
    case ErrorKind::Ambiguous:
        return error.code != "still_working"_L1;
    case ErrorKind::Server:
    case ErrorKind::Decode: // a captive portal's page, too
        return error.code != "not_verified"_L1 && failures < mostServerFailures;
    default:
        return concernsAll(error);
    }
}

std::chrono::milliseconds holdAfter(const ApiError &error, int failures)
{
    if (error.retryAfter)
        return std::max(*error.retryAfter, std::chrono::milliseconds(1s));
    std::chrono::milliseconds hold = shortestHold;
    for (int i = 1; i < failures && hold < longestHold; ++i)
        hold *= 2;
    return std::min(hold, longestHold);
}
} // namespace

void TransferQueue::Private::pump()
{
    if (!q || !isOpen || isStopping)
        return;
    wakeHeld();
    if (!quietUntil.isValid() || quietUntil <= clock.now()) {
        quietUntil = {};
        const QStringList ids = nextOnes();
        for (const QString &id : ids) {
            Work &work = works[id];
            work.isRunning = true;
            ++running;
            work.scope = std::make_shared<CancelScope>();
            work.speed.clear();
        }
        if (running == 0) { // a batch is over: from now on the folders may change
            names->forget();
            made.clear();
        }
        const Shared self = q->d;
        for (const QString &id : ids)
            static_cast<void>(run(self, id)); // ends with another pump
    }
    if (q)
        schedule();
}

/// In their order, as many as may; a large one waits for another large one and lets small ones pass, and so does a
/// download for another one to the same path: they would share their part.
QStringList TransferQueue::Private::nextOnes() const
{
    QStringList ids;
    int room = mostAtOnce - running, large = 0;
    QSet<QString> targets;
    for (const Transfer &transfer : list) {
        if (transfer.state == State::Done || !works.constFind(transfer.id)->isRunning)
            continue;
        large += transfer.size > limits.formUpTo ? 1 : 0;
        if (transfer.kind == Kind::Download)
            targets.insert(transfer.path);
    }
    for (const Transfer &transfer : list) {
        if (room <= 0)
            break;
        if (transfer.state != State::Waiting)
            continue;
        const auto work = works.constFind(transfer.id);
        const bool isLarge = transfer.size > limits.formUpTo;
        const bool isShared = transfer.kind == Kind::Download && targets.contains(transfer.path);
        if (work->isRunning || !work->isChecked || (isLarge && large > 0) || isShared)
            continue;
        large += isLarge ? 1 : 0;
        if (transfer.kind == Kind::Download)
            targets.insert(transfer.path);
        --room;
        ids.append(transfer.id);
    }
    return ids;
}

void TransferQueue::Private::wakeHeld()
{
    const QDateTime now = clock.now();
    for (Transfer &transfer : list) {
        if (transfer.state == State::Held && (!transfer.heldUntil.isValid() || transfer.heldUntil <= now)) {
            transfer.error.reset();
            setState(transfer, State::Waiting);
        }
    }
}

void TransferQueue::Private::schedule()
{
    timer.cancel();
    const int number = ++wakes;
    QDateTime next = quietUntil;
    for (const Transfer &transfer : std::as_const(list)) {
        if (transfer.state == State::Held && (!next.isValid() || transfer.heldUntil < next))
            next = transfer.heldUntil;
    }
    if (!next.isValid())
        return;
    const std::chrono::milliseconds wait(std::max<qint64>(1, clock.now().msecsTo(next)));
    QCoro::connect(clock.sleep(std::min(wait, longestSleep), timer.token()), q, [this, number] {
        if (number == wakes)
            pump();
    });
}

void TransferQueue::Private::online()
{
    bool wasCut = false;
    for (Transfer &transfer : list) {
        const bool isCut = transfer.state == State::Held && transfer.error && !transfer.error->retryAfter;
        if (isCut)
            transfer.heldUntil = clock.now();
        wasCut = wasCut || isCut;
    }
    if (!wasCut)
        return;
    quietUntil = {};
    QMetaObject::invokeMethod(
        q, [this] { pump(); }, Qt::QueuedConnection);
}

void TransferQueue::Private::setState(Transfer &transfer, State state)
{
    transfer.state = state;
    if (state != State::Held)
        transfer.heldUntil = {};
    if (state != State::Running && state != State::Verifying)
        measure(transfer);
    touch(transfer.id, true);
}

void TransferQueue::Private::halt(const QString &id)
{
    if (const auto scope = works.value(id).scope)
        scope->cancel();
}

void TransferQueue::Private::ended(const QString &id, const Ended &result)
{
    Transfer *transfer = find(id);
    if (!transfer)
        return;
    Work &work = works[id];
    if (result)
        succeeded(*transfer, work, *result);
    else
        stopped(*transfer, work, result.error());
}

void TransferQueue::Private::succeeded(Transfer &transfer, Work &work, const DriveItem &item)
{
    work.mark = {};
    work.failures = 0;
    transfer.error.reset();
    transfer.endedAt = clock.now();
    transfer.moved = transfer.size;
    transfer.fileId = item.id;
    if (transfer.kind == Kind::Upload)
        transfer.name = item.name;
    setState(transfer, State::Done);
    const Transfer done = transfer; // the list may change in what follows
    Q_EMIT q->finished(done);
    if (q && done.kind == Kind::Upload)
        Q_EMIT q->folderChanged(item.parentId);
}

void TransferQueue::Private::stopped(Transfer &transfer, Work &work, const ApiError &error)
{
    if (!canResume(transfer) && transfer.kind == Kind::Upload)
        transfer.moved = 0;
    if (transfer.state == State::Paused)
        return;
    if (error.kind == ErrorKind::Cancelled) { // it was resumed meanwhile, or all stops
        setState(transfer, State::Waiting);
        return;
    }
    if (error.code == "file_changed"_L1) { // what was moved is of no use
        work.mark = {};
        work.item.modifiedAt = {};
        transfer.moved = 0;
    }
    if (error.code == "exists"_L1)
        work.mark.begunAt = {}; // what is there is not ours
    ++work.failures;
    if (!passesByItself(error, work.failures)) {
        failNow(transfer, error);
        return;
    }
    hold(transfer, error, holdAfter(error, work.failures));
    if (concernsAll(error))
        quietUntil = transfer.heldUntil;
}

void TransferQueue::Private::hold(Transfer &transfer, const ApiError &error, std::chrono::milliseconds interval)
{
    transfer.error = error;
    setState(transfer, State::Held);
    transfer.heldUntil = clock.now().addMSecs(interval.count());
}

void TransferQueue::Private::failNow(Transfer &transfer, const ApiError &error)
{
    transfer.error = error;
    transfer.endedAt = clock.now();
    setState(transfer, State::Failed);
    const Transfer failed = transfer; // the list may change in what follows
    Q_EMIT q->failed(failed);
}

Task<Done> TransferQueue::Private::stop(Shared d)
{
    d->isStopping = true;
    d->timer.cancel();
    ++d->wakes;
    for (const Work &work : std::as_const(d->works)) {
        if (work.isRunning && work.scope)
            work.scope->cancel();
    }
    while (d->running > 0) {
        const auto idle = std::make_shared<Wake>();
        d->idle.append(idle);
        co_await idle->event();
    }
    co_return Done{};
}
} // namespace atlas
