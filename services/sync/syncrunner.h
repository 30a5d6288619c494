// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/sync/syncjournal.h"
#include "services/sync/syncwriter.h"

#include <QObject>

namespace atlas
{
/// Does the writes of a run one after another, and takes them back. One run at a time, over all processes of the
/// profile. What Zoho cannot be asked for now (no connection, no budget, no sign-in) stops a run; resume() goes on.
class SyncRunner : public QObject
{
    Q_OBJECT
public:
    /// All references outlive the tasks. `lockPath`: a file that says that a run is under way.
    SyncRunner(SyncWriter &writer, SyncJournal &journal, const Clock &clock, QString lockPath,
               QObject *parent = nullptr);
    ~SyncRunner() override;

    /// Usage "busy" while a run is under way, in whatever process. The answer is the run as far as it came.
    [[nodiscard]] Task<Result<SyncRun>> apply(QList<SyncWrite> writes, QString rule, CancelToken cancel);
    /// What is left; writes whose outcome is open are looked up first.
    [[nodiscard]] Task<Result<SyncRun>> resume(QString runId, CancelToken cancel);
    /// What was done, last first. What changed since is left (UndoSkipped).
    [[nodiscard]] Task<Result<SyncRun>> undo(QString runId, CancelToken cancel);
    /// Ends after the write under way.
    void pause();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A write ended: the run with its numbers, and the write.
    void progressed(const atlas::SyncRun &run, const atlas::SyncWrite &write);

private:
    struct Private;
    [[nodiscard]] Task<Result<SyncRun>> carryOut(SyncRun run, bool isUndo, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncRun>> goThrough(SyncRun run, QList<SyncWrite> writes, bool isUndo,
                                                  CancelToken cancel);
    /// One write, which the journal holds before it is sent and after. An error: nothing further can be sent now.
    [[nodiscard]] Task<Result<SyncWrite>> settle(QString runId, SyncWrite write, bool hasParent, bool isUndo,
                                                 CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> attempt(SyncWrite write, bool isRepeat, bool isUndo, CancelToken cancel);
    std::unique_ptr<Private> d;
};
} // namespace atlas
