// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncrunner.h"

#include "services/core/lostwrite.h"
#include "services/core/underway.h"
#include "services/sync/syncpatience.h"

#include <algorithm>
#include <QLockFile>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostAttempts = 4;

/// Errors that say nothing of the write: the next one would end the same way.
bool stopsRun(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::SignedOut:
    case ErrorKind::SignInRejected:
    case ErrorKind::WrongRegion:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
    case ErrorKind::Storage:
        return true;
    default:
        return false;
    }
}

/// An attempt that looks first may be made again: it meets what this one did.
bool isWorthAnother(const ApiError &error)
{
    return error.code == "not_created"_L1 || lostwrite::leavesFateOpen(error);
}

SyncWrite failedWrite(SyncWrite write, const ApiError &error, bool isUndo)
{
    write.state = isUndo                             ? SyncWrite::State::UndoSkipped
                  : lostwrite::leavesFateOpen(error) ? SyncWrite::State::Unknown
                                                     : SyncWrite::State::Failed;
    write.error = error.code.isEmpty() ? errorKindName(error.kind) : error.code;
    write.errorText = error.detail;
    return write;
}

bool isToDo(const SyncWrite &write, bool isUndo)
{
    using State = SyncWrite::State;
    if (isUndo) // what was made inactive stays so
        return write.state == State::Done || write.state == State::Undoing || write.state == State::UndoSkipped;
    return write.state == State::Planned || write.state == State::Sending;
}

/// The id of the record that another write made, in the place where it is needed. False: that write did not succeed.
bool takeParent(SyncWrite &write, const QList<SyncWrite> &writes)
{
    if (write.parent == 0)
        return true;
    const SyncWrite &parent = writes.at(write.parent - 1);
    if (parent.state != SyncWrite::State::Done || parent.resultId.isEmpty())
        return false;
    if (write.verb == SyncWrite::Verb::Link)
        write.changes.insert("crm"_L1, parent.module + u':' + parent.resultId);
    else
        write.changes.insert("Account_Name"_L1, QJsonObject{{u"id"_s, parent.resultId}});
    return true;
}
} // namespace

struct SyncRunner::Private {
    Private(SyncWriter &w, SyncJournal &j, const Clock &c, const QString &lockPath)
        : writer(w)
        , journal(j)
        , clock(c)
        , lock(lockPath)
    {
    }
    SyncWriter &writer;
    SyncJournal &journal;
    const Clock &clock;
    QLockFile lock;
    bool busy = false, pausing = false;

    [[nodiscard]] bool isFree()
    {
        if (busy || !lock.tryLock(0))
            return false;
        lock.unlock();
        return true;
    }
    [[nodiscard]] static ApiError busyError()
    {
        return ApiError(ErrorKind::Usage, u"busy"_s, u"Another run is under way."_s);
    }
};

SyncRunner::SyncRunner(SyncWriter &writer, SyncJournal &journal, const Clock &clock, QString lockPath, QObject *parent)
    : QObject(parent)
    , d(new Private(writer, journal, clock, lockPath))
{
    d->lock.setStaleLockTime(0); // a run may take hours: only a process that is gone leaves a lock behind
}

SyncRunner::~SyncRunner() = default;

bool SyncRunner::isBusy() const
{
    return d->busy;
}

void SyncRunner::pause()
{
    d->pausing = d->busy;
}

Task<Result<SyncRun>> SyncRunner::apply(QList<SyncWrite> writes, QString rule, CancelToken cancel)
{
    // A run that could not begin would lie in the history as one that waits.
    if (!d->isFree())
        co_return fail(d->busyError());
    SyncRun run;
    run.begun = d->clock.now();
    run.id = run.begun.toString(u"yyyyMMdd-HHmmss"_s) + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(6);
    run.rule = rule;
    syncwrite::count(run, writes);
    const Result<Done> kept = co_await d->journal.begin(run, writes);
    if (!kept)
        co_return fail(kept.error());
    co_return co_await carryOut(run, false, cancel);
}

Task<Result<SyncRun>> SyncRunner::resume(QString runId, CancelToken cancel)
{
    const Result<SyncRun> run = co_await d->journal.run(runId);
    if (!run)
        co_return run;
    const bool wasUndoing = run->state == SyncRun::State::Undoing;
    const SyncRun found = *run;
    co_return co_await carryOut(found, wasUndoing, cancel);
}

Task<Result<SyncRun>> SyncRunner::undo(QString runId, CancelToken cancel)
{
    const Result<SyncRun> run = co_await d->journal.run(runId);
    if (!run)
        co_return run;
    const SyncRun found = *run;
    co_return co_await carryOut(found, true, cancel);
}

Task<Result<SyncRun>> SyncRunner::carryOut(SyncRun run, bool isUndo, CancelToken cancel)
{
    if (d->busy || !d->lock.tryLock(0))
        co_return fail(d->busyError());
    const UnderWay underWay;
    d->busy = true;
    d->pausing = false;
    Q_EMIT busyChanged(true);
    run.state = isUndo ? SyncRun::State::Undoing : SyncRun::State::Running;
    run.error.clear();
    Result<SyncRun> outcome = fail(ErrorKind::Unknown);
    const Result<Done> kept = co_await d->journal.keepRun(run);
    const Result<QList<SyncWrite>> writes = co_await d->journal.writes(run.id);
    if (kept && writes) {
        const QList<SyncWrite> all = *writes;
        outcome = co_await goThrough(run, all, isUndo, cancel);
    } else {
        outcome = fail(kept ? writes.error() : kept.error());
    }
    d->lock.unlock();
    d->busy = false;
    Q_EMIT busyChanged(false);
    co_return outcome;
}

Task<Result<SyncRun>> SyncRunner::goThrough(SyncRun run, QList<SyncWrite> writes, bool isUndo, CancelToken cancel)
{
    bool stopped = false;
    for (qsizetype step = 0; step < writes.size() && !stopped; ++step) {
        SyncWrite &slot = writes[isUndo ? writes.size() - 1 - step : step];
        if (!isToDo(slot, isUndo))
            continue;
        if (d->pausing || cancel.isCancelled()) {
            stopped = true;
            break;
        }
        SyncWrite write = slot;
        const bool hasParent = isUndo || takeParent(write, writes);
        const Result<SyncWrite> settled = co_await settle(run.id, write, hasParent, isUndo, cancel);
        if (!settled) {
            run.error = errorKindName(settled.error().kind);
            stopped = true;
            break;
        }
        slot = *settled;
        syncwrite::count(run, writes);
        Q_EMIT progressed(run, *settled);
    }
    syncwrite::count(run, writes);
    run.ended = d->clock.now();
    if (stopped)
        run.state = isUndo ? SyncRun::State::Undoing : SyncRun::State::Stopped;
    else
        run.state = isUndo ? SyncRun::State::Undone : SyncRun::State::Finished;
    const Result<Done> kept = co_await d->journal.keepRun(run);
    if (!kept)
        co_return fail(kept.error());
    co_return run;
}

Task<Result<SyncWrite>> SyncRunner::settle(QString runId, SyncWrite write, bool hasParent, bool isUndo,
                                           CancelToken cancel)
{
    Result<SyncWrite> ended = fail(ErrorKind::Validation, u"parent_missing"_s);
    if (hasParent) {
        const bool isRepeat = write.state == SyncWrite::State::Sending;
        write.state = isUndo ? SyncWrite::State::Undoing : SyncWrite::State::Sending;
        if (!isRepeat && !isUndo)
            write.at = d->clock.now();
        const Result<Done> marked = co_await d->journal.keepWrite(runId, write);
        if (!marked)
            co_return fail(marked.error());
        ended = co_await attempt(write, isRepeat, isUndo, cancel);
    }
    if (!ended && stopsRun(ended.error()))
        co_return fail(ended.error());
    const SyncWrite settled = ended ? *ended : failedWrite(write, ended.error(), isUndo);
    const Result<Done> kept = co_await d->journal.keepWrite(runId, settled);
    if (!kept)
        co_return fail(kept.error());
    co_return settled;
}

Task<Result<SyncWrite>> SyncRunner::attempt(SyncWrite write, bool isRepeat, bool isUndo, CancelToken cancel)
{
    bool mayBeSent = isRepeat;
    const std::function<bool()> pausing = [this] { return d->pausing; };
    Result<SyncWrite> outcome = fail(ErrorKind::Unknown);
    for (int round = 0; round < mostAttempts; ++round) {
        const bool again = std::exchange(mayBeSent, true);
        if (isUndo)
            outcome = co_await d->writer.undo(write, cancel);
        else
            outcome = co_await d->writer.apply(write, again, cancel);
        if (outcome)
            break;
        if (syncpatience::isWorthWaiting(outcome.error())) {
            const ApiError throttle = outcome.error();
            const bool waited = co_await syncpatience::outwait(&d->clock, throttle, pausing, cancel);
            if (!waited)
                break;
            --round; // it was not let through: that was no attempt
        } else if (!isWorthAnother(outcome.error())) {
            break;
        }
    }
    co_return outcome;
}
} // namespace atlas
