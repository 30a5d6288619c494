// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncplan.h"
#include "services/sync/syncrunner.h"

namespace atlas
{
/// CRM and Books in step: reads both, compares, plans, writes, takes back. Desktop and console use this one.
class SyncService : public QObject
{
    Q_OBJECT
public:
    /// All references outlive the service. `account` is the id of the signed-in account.
    SyncService(CrmDirectory &directory, BooksRepository &ledger, Store &store, const Clock &clock, QString account);
    ~SyncService() override;

    /// From what the repositories hold, without a request: what a page paints first.
    [[nodiscard]] Task<Result<SyncComparison>> known();
    /// The same for somebody who only counts: what was compared last stays.
    [[nodiscard]] Task<Result<SyncComparison>> counted();
    /// From Zoho. `mostDetails`: how many customers may be read whole (one call each; kept until they change).
    [[nodiscard]] Task<Result<SyncComparison>> read(int mostDetails, CancelToken cancel = {});
    /// The comparison that was made last, by known(), read() or plan().
    [[nodiscard]] const SyncComparison &comparison() const;
    /// Compares anew what was read last, after a link was made or a run ended.
    [[nodiscard]] Task<Result<SyncComparison>> compareAgain();

    [[nodiscard]] Task<Result<SyncChoices>> choices();
    [[nodiscard]] Task<Result<Done>> setChoices(SyncChoices choices);
    /// Says that a customer and a record of the CRM are one client, or that they are not.
    [[nodiscard]] Task<Result<Done>> link(QString customer, QString crmKey);
    [[nodiscard]] Task<Result<Done>> unlink(QString customer);

    /// The exact writes. Reads the customers whole that are to be written and are not known whole; nothing else is
    /// sent. Usage "read_first" when nothing was read from Zoho yet.
    [[nodiscard]] Task<Result<SyncPlan>> plan(SyncChoices choices, CancelToken cancel = {});
    [[nodiscard]] Task<Result<SyncRun>> apply(SyncPlan plan, CancelToken cancel = {});
    [[nodiscard]] Task<Result<SyncRun>> resume(QString runId, CancelToken cancel = {});
    [[nodiscard]] Task<Result<SyncRun>> undo(QString runId, CancelToken cancel = {});
    void pause();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Task<Result<QList<SyncRun>>> runs(); ///< newest first
    [[nodiscard]] Task<Result<QList<SyncWrite>>> writes(QString runId);

Q_SIGNALS:
    void readingProgressed(const atlas::SyncReading &reading);
    void busyChanged(bool busy);
    void progressed(const atlas::SyncRun &run, const atlas::SyncWrite &write);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
