// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"
#include "services/sync/syncwrite.h"

namespace atlas
{
/// The runs of an account in its store: every write is there before it is sent and after it was confirmed, so that a
/// run goes on, or is undone, after a crash. Lies in record sets of its own, which go with the account's data.
class SyncJournal
{
public:
    /// `store` outlives the tasks.
    SyncJournal(Store &store, QString account);
    /// A run whose writes are not all kept does not exist.
    [[nodiscard]] Task<Result<Done>> begin(SyncRun run, QList<SyncWrite> writes);
    [[nodiscard]] Task<Result<Done>> keepRun(SyncRun run);
    [[nodiscard]] Task<Result<Done>> keepWrite(QString runId, SyncWrite write);
    [[nodiscard]] Task<Result<QList<SyncRun>>> runs();      ///< newest first
    [[nodiscard]] Task<Result<SyncRun>> run(QString runId); ///< NotFound "no_such_run"
    [[nodiscard]] Task<Result<QList<SyncWrite>>> writes(QString runId);
    [[nodiscard]] Task<Result<Done>> forget(QString runId);

private:
    [[nodiscard]] RecordSet runSet() const;
    [[nodiscard]] RecordSet writeSet(const QString &runId) const;
    Store &m_store;
    QString m_account;
};
} // namespace atlas
