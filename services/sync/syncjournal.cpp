// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncjournal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Ids sort as text: the store answers in their order.
StoredRecord storedWrite(const SyncWrite &write)
{
    return {u"%1"_s.arg(write.number, 7, 10, QLatin1Char('0')), {}, syncwrite::toJson(write)};
}
} // namespace

SyncJournal::SyncJournal(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

RecordSet SyncJournal::runSet() const
{
    return {m_account, App::Books, u"sync_runs"_s};
}

RecordSet SyncJournal::writeSet(const QString &runId) const
{
    return {m_account, App::Books, u"sync_run:"_s + runId};
}

Task<Result<Done>> SyncJournal::begin(SyncRun run, QList<SyncWrite> writes)
{
    RecordBatch batch;
    batch.replaceAll = true;
    for (const SyncWrite &write : writes)
        batch.upserts.append(storedWrite(write));
    const RecordSet set = writeSet(run.id);
    const Result<Done> kept = co_await m_store.apply(set, batch);
    if (!kept)
        co_return kept;
    co_return co_await keepRun(run);
}

Task<Result<Done>> SyncJournal::keepRun(SyncRun run)
{
    RecordBatch batch;
    batch.upserts = {{run.id, {}, syncwrite::toJson(run)}};
    const RecordSet set = runSet();
    co_return co_await m_store.apply(set, batch);
}

Task<Result<Done>> SyncJournal::keepWrite(QString runId, SyncWrite write)
{
    RecordBatch batch;
    batch.upserts = {storedWrite(write)};
    const RecordSet set = writeSet(runId);
    co_return co_await m_store.apply(set, batch);
}

Task<Result<QList<SyncRun>>> SyncJournal::runs()
{
    const RecordSet set = runSet();
    const Result<RecordSnapshot> kept = co_await m_store.read(set);
    if (!kept)
        co_return fail(kept.error());
    QList<SyncRun> found;
    for (const StoredRecord &record : kept->records)
        found.append(syncwrite::runFromJson(record.body));
    std::ranges::stable_sort(found, [](const SyncRun &a, const SyncRun &b) { return a.begun > b.begun; });
    co_return found;
}

Task<Result<SyncRun>> SyncJournal::run(QString runId)
{
    const RecordSet set = runSet();
    const Result<std::optional<StoredRecord>> kept = co_await m_store.readOne(set, runId);
    if (!kept)
        co_return fail(kept.error());
    if (!kept->has_value())
        co_return fail(ErrorKind::NotFound, u"no_such_run"_s, u"There is no run \"%1\"."_s.arg(runId));
    co_return syncwrite::runFromJson((*kept)->body);
}

Task<Result<QList<SyncWrite>>> SyncJournal::writes(QString runId)
{
    const RecordSet set = writeSet(runId);
    const Result<RecordSnapshot> kept = co_await m_store.read(set);
    if (!kept)
        co_return fail(kept.error());
    QList<SyncWrite> found;
    found.reserve(kept->records.size());
    for (const StoredRecord &record : kept->records)
        found.append(syncwrite::writeFromJson(record.body));
    co_return found;
}

Task<Result<Done>> SyncJournal::forget(QString runId)
{
    RecordBatch batch;
    batch.removedIds = {runId};
    const RecordSet runsKept = runSet();
    const Result<Done> gone = co_await m_store.apply(runsKept, batch);
    if (!gone)
        co_return gone;
    RecordBatch everything;
    everything.replaceAll = true;
    const RecordSet writesKept = writeSet(runId);
    co_return co_await m_store.apply(writesKept, everything);
}
} // namespace atlas
