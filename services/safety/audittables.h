// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditentry.h"

#include "services/core/result.h"

class QSqlDatabase;

/// The SQL of the audit log. Every function runs on the store's thread; all fail with Storage only.
namespace atlas::audittables
{
[[nodiscard]] Result<qint64> addCall(const QSqlDatabase &db, const QString &account, const AuditEntry &entry);
/// The id again.
[[nodiscard]] Result<qint64> addEnd(const QSqlDatabase &db, qint64 id, const AuditEnd &end, const QDateTime &at);
[[nodiscard]] Result<QList<AuditEntry>> entries(const QSqlDatabase &db, const QString &account,
                                                const AuditFilter &filter);
/// Takes away what began before `before` (invalid: nothing by age) and all but the newest `most`. How many went.
[[nodiscard]] Result<int> prune(const QSqlDatabase &db, const QString &account, const QDateTime &before, int most);
} // namespace atlas::audittables
