// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/quotaledger.h"

class QSqlDatabase;

/// The SQL of call counting. Every function runs on the store's thread; all fail with Storage only.
namespace atlas::quotatables
{
/// Counts the call against all its rules or none, under SQLite's write lock.
[[nodiscard]] Result<QuotaDecision> take(const QSqlDatabase &db, const QuotaRequest &request);
[[nodiscard]] Result<Done> pause(const QSqlDatabase &db, const QString &account, App app, const QDateTime &until);
[[nodiscard]] Result<std::optional<QDateTime>> pausedUntil(const QSqlDatabase &db, const QString &account, App app,
                                                           const QDateTime &now);
[[nodiscard]] Result<QList<QuotaUsage>> usage(const QSqlDatabase &db, const QString &account, App app,
                                              const QList<QuotaRule> &rules, const QDateTime &now);
} // namespace atlas::quotatables
