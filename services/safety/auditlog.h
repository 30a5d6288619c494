// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditentry.h"

#include "services/core/clock.h"
#include "services/core/task.h"

namespace atlas
{
class Store;

/// What was done in the name of an account, by whom, and what became of it. Entries are only ever added; "forget my
/// data" takes them away with everything else. Several programs may write at once. Storage errors only.
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

private:
    Store &m_store;
    const Clock &m_clock;
    QString m_account;
};
} // namespace atlas
