// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditentry.h"

#include "services/core/clock.h"
#include "services/core/task.h"

namespace atlas
{
class Store;

/// How long the log keeps an entry until the person chooses; 0 would be: however old it is.
inline constexpr int auditDaysKept = 365;
/// And how many it keeps at most, of an account.
inline constexpr int auditEntriesKept = 20'000;

/// What was done in the name of an account, by whom, and what became of it. No entry is ever changed; prune() takes the
/// oldest away, "forget my data" all of them with everything else. Several programs may write at once. Storage errors
/// only.
class AuditLog
{
public:
    AuditLog(Store &store, const Clock &clock, QString account);
    /// Notes that a call begins, before anything is changed. The id.
    [[nodiscard]] Task<Result<qint64>> begin(AuditEntry entry);
    [[nodiscard]] Task<Result<Done>> end(qint64 id, AuditEnd end);
    [[nodiscard]] Task<Result<QList<AuditEntry>>> entries(AuditFilter filter);
    /// NotFound "no_such_entry".
    [[nodiscard]] Task<Result<AuditEntry>> entry(qint64 id);
    /// How many days entries are kept; 0: however old they are. One setting for the desktop and the console.
    [[nodiscard]] Task<Result<int>> daysKept();
    [[nodiscard]] Task<Result<Done>> keepDays(int days);
    /// Takes away what is older than that, and all but the newest `most`. How many went.
    [[nodiscard]] Task<Result<int>> prune(int most = auditEntriesKept);

private:
    Store &m_store;
    const Clock &m_clock;
    QString m_account;
};
} // namespace atlas
