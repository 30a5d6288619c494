// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/quotaledger.h"

namespace atlas
{
class Store;

/// Counts in the store, in BEGIN IMMEDIATE transactions, so that all processes of a person share one budget. While the
/// store fails (not open, disk full) it counts in memory: a limit is then kept by this process alone.
class SqliteQuotaLedger final : public QuotaLedger
{
public:
    explicit SqliteQuotaLedger(Store &store);
    [[nodiscard]] Task<QuotaDecision> take(QuotaRequest request) override;
    [[nodiscard]] Task<Done> pause(QString account, App app, QDateTime until) override;
    [[nodiscard]] Task<std::optional<QDateTime>> pausedUntil(QString account, App app, QDateTime now) override;
    [[nodiscard]] Task<QList<QuotaUsage>> usage(QString account, App app, QList<QuotaRule> rules,
                                                QDateTime now) override;

private:
    Store &m_store;
    std::shared_ptr<MemoryQuotaLedger> m_fallback; // shared with calls under way, which may outlive the ledger
};
} // namespace atlas
