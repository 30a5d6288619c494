// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/quotaledger.h"
#include "services/core/underway.h"
#include "services/core/wake.h"

#include <QCoreApplication>

namespace atlas::test
{
/// Counts in memory, but answers with a later event, as the ledger on the store's thread does.
class LateLedger final : public QuotaLedger
{
public:
    [[nodiscard]] Task<QuotaDecision> take(QuotaRequest request) override
    {
        co_await later();
        co_return co_await m_counts.take(request);
    }
    [[nodiscard]] Task<Done> pause(QString account, App app, QDateTime until) override
    {
        co_await later();
        co_return co_await m_counts.pause(account, app, until);
    }
    [[nodiscard]] Task<std::optional<QDateTime>> pausedUntil(QString account, App app, QDateTime now) override
    {
        co_await later();
        co_return co_await m_counts.pausedUntil(account, app, now);
    }
    [[nodiscard]] Task<QList<QuotaUsage>> usage(QString account, App app, QList<QuotaRule> rules,
                                                QDateTime now) override
    {
        co_await later();
        co_return co_await m_counts.usage(account, app, rules, now);
    }

private:
    [[nodiscard]] static Task<Done> later()
    {
        const UnderWay underWay;
        const auto wake = std::make_shared<Wake>();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [wake] { wake->fire(); }, Qt::QueuedConnection);
        co_await wake->event();
        co_return Done{};
    }
    MemoryQuotaLedger m_counts;
};
} // namespace atlas::test
