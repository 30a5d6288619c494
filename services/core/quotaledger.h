// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apirequest.h"
#include "services/core/task.h"

#include <QDateTime>

namespace atlas
{
/// A rolling limit: at most `count` calls in any `window`, a call leaving it exactly `window` after it was counted.
/// `backgroundShare` is the part background calls may use: at most floor(count * share) of the calls in the window are
/// background calls; user calls may use all of it.
struct QuotaRule {
    QString name; ///< "minute", "day", "endpoint:<key>", ...
    int count = 0;
    std::chrono::milliseconds window{};
    double backgroundShare = 1.0;
};

struct QuotaRequest {
    QString account;
    App app = App::Crm;
    Priority priority = Priority::User;
    QList<QuotaRule> rules;
    QDateTime now; ///< UTC
};

struct QuotaDecision {
    bool granted = false;
    QDateTime nextTry;   ///< UTC; when the call may be tried again, if not granted
    bool paused = false; ///< refused because Zoho asked for a pause, not because our count is spent
    QString rule;        ///< name of the rule that refused
};

struct QuotaUsage {
    QString rule;
    int used = 0;
    int limit = 0;
    std::chrono::milliseconds window{};
};

/// Where calls are counted. The SQLite one (services/cache) is shared by all processes and survives restarts.
class QuotaLedger
{
public:
    virtual ~QuotaLedger() = default;
    /// Counts the call against all its rules or none of them, atomically across processes.
    [[nodiscard]] virtual Task<QuotaDecision> take(QuotaRequest request) = 0;
    /// Zoho asked for silence until then (UTC); holds for every process.
    [[nodiscard]] virtual Task<Done> pause(QString account, App app, QDateTime until) = 0;
    /// When the app's pause ends (UTC), if it is paused now.
    [[nodiscard]] virtual Task<std::optional<QDateTime>> pausedUntil(QString account, App app, QDateTime now) = 0;
    [[nodiscard]] virtual Task<QList<QuotaUsage>> usage(QString account, App app, QList<QuotaRule> rules,
                                                        QDateTime now) = 0;
};

/// Counts in memory; for tests and for a store that could not be opened.
class MemoryQuotaLedger final : public QuotaLedger
{
public:
    MemoryQuotaLedger();
    ~MemoryQuotaLedger() override;
    [[nodiscard]] Task<QuotaDecision> take(QuotaRequest request) override;
    [[nodiscard]] Task<Done> pause(QString account, App app, QDateTime until) override;
    [[nodiscard]] Task<std::optional<QDateTime>> pausedUntil(QString account, App app, QDateTime now) override;
    [[nodiscard]] Task<QList<QuotaUsage>> usage(QString account, App app, QList<QuotaRule> rules,
                                                QDateTime now) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};
} // namespace atlas
