// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/clock.h"
#include "services/core/quotaledger.h"

#include <functional>
#include <QObject>

namespace atlas
{
/// A limit that each endpoint key beginning with `prefix` has for itself ("list:" -> one folder's listings). An empty
/// prefix means every endpoint.
struct EndpointRule {
    QString prefix;
    int count = 0;
    std::chrono::milliseconds window{};
};

/// Limits of one app: rolling rules and how many calls may be in flight at once.
struct AppLimits {
    QList<QuotaRule> rules;
    int concurrency = 5;
    int heavyConcurrency = 2;
    QList<EndpointRule> endpoints;
    bool locksEndpoints = false; ///< a refusal concerns the endpoint it was given for, not the whole app
};

/// The stricter of the customer's table and Zoho's documented limits (docs/architecture.md, "Limits").
[[nodiscard]] AppLimits defaultLimits(App app);
/// No rolling rule at all; for benchmarks against a stand-in with limits off.
[[nodiscard]] AppLimits unlimited(int concurrency);

/// Holds every call until its app may be called: rate, concurrency, pauses. User calls overtake background calls.
class RequestGate : public QObject
{
    Q_OBJECT
public:
    RequestGate(QuotaLedger &ledger, const Clock &clock, std::function<AppLimits(App)> limits = defaultLimits);
    ~RequestGate() override;

    /// Frees the slot when the last copy goes.
    using Ticket = std::shared_ptr<void>;
    /// Waits for a slot and for the rate. Fails with Cancelled; with RateLimited when the waits for the rate or a pause
    /// would exceed the caller's patience (background calls: 1 s, enough for pacing; user calls: 20 s), at once and
    /// with retryAfter; with BudgetSpent when it is a rule of a day or more that refuses. A wait for a slot has no
    /// limit but the token.
    [[nodiscard]] Task<Result<Ticket>> enter(QString account, App app, Priority priority, bool heavy, QString endpoint,
                                             CancelToken cancel);
    /// Zoho said "not now" to this app: nobody calls it for `interval`, at least; where its limits say so, only this
    /// endpoint of it. Emits changed.
    [[nodiscard]] Task<Done> pause(QString account, App app, std::chrono::milliseconds interval, QString endpoint = {});
    /// For the footer: used and limit of each rule, and the end of a pause (UTC) if there is one.
    struct State {
        QList<QuotaUsage> usage;
        std::optional<QDateTime> pausedUntil;
    };
    [[nodiscard]] Task<State> state(QString account, App app);

Q_SIGNALS:
    /// A call was let through or an app was paused; the footer reads state() again.
    void changed(atlas::App app);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with the calls that wait: they may outlive the gate by an event
};
} // namespace atlas
