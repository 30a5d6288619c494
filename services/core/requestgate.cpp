// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/requestgate.h"

#include "services/core/gatelanes.h"
#include "services/core/logging.h"

#include <QPointer>

namespace atlas
{
using namespace std::chrono_literals;
using std::chrono::milliseconds;

struct RequestGate::Private {
    QPointer<RequestGate> owner;
    QuotaLedger &ledger;
    const Clock &clock;
    std::function<AppLimits(App)> limits;
    std::shared_ptr<GateLanes> lanes = std::make_shared<GateLanes>();
    CancelScope closing;
    bool closed = false;
    bool pausedOnce = false; ///< this process was asked for silence at some time

    Private(RequestGate *gate, QuotaLedger &l, const Clock &c, std::function<AppLimits(App)> f)
        : owner(gate)
        , ledger(l)
        , clock(c)
        , limits(std::move(f))
    {
    }

    static Task<Result<Ticket>> enter(std::shared_ptr<Private> gate, QuotaRequest request, GateLanes::Demand demand,
                                      QString lock, CancelToken cancel);
    static Task<QuotaDecision> decide(std::shared_ptr<Private> gate, QuotaRequest request, QString lock);
    static Task<Done> pause(std::shared_ptr<Private> gate, QString account, App app, milliseconds interval);
    static Task<State> state(std::shared_ptr<Private> gate, QString account, App app);
};

namespace
{
milliseconds gatePatience(Priority priority)
{
    return priority == Priority::User ? 20s : 1s;
}

/// Under which name the ledger keeps the lock of an endpoint; empty: it has none of its own.
QString lockOf(const AppLimits &limits, const QString &account, const QString &endpoint)
{
    return limits.locksEndpoints && !endpoint.isEmpty() ? account + u'\n' + endpoint : QString();
}

QList<QuotaRule> rulesFor(const AppLimits &limits, const QString &endpoint)
{
    QList<QuotaRule> rules = limits.rules;
    for (const EndpointRule &rule : limits.endpoints) {
        if (!endpoint.isEmpty() && endpoint.startsWith(rule.prefix))
            rules.append(QuotaRule{QStringLiteral("endpoint:") + endpoint, rule.count, rule.window, 1.0});
    }
    return rules;
}

ApiError gateRefusal(const QuotaDecision &decision, const QList<QuotaRule> &rules, milliseconds wait)
{
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                   [&decision](const QuotaRule &each) { return each.name == decision.rule; });
    const bool daily = !decision.paused && rule != rules.cend() && rule->window >= 24h;
    ApiError error(daily ? ErrorKind::BudgetSpent : ErrorKind::RateLimited,
                   decision.paused ? QStringLiteral("paused") : QStringLiteral("local_limit"), decision.rule);
    error.retryAfter = wait;
    return error;
}
} // namespace

Task<Result<RequestGate::Ticket>> RequestGate::Private::enter(std::shared_ptr<Private> gate, QuotaRequest request,
                                                              GateLanes::Demand demand, QString lock,
                                                              CancelToken cancel)
{
    const CancelEither either(cancel, gate->closing.token());
    milliseconds waited{0};
    for (;;) {
        Ticket ticket = co_await gate->lanes->slot(demand, either.token());
        if (!ticket || either.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        request.now = gate->clock.now();
        const QuotaDecision decision = co_await decide(gate, request, lock);
        if (either.token().isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (decision.granted) {
            Q_EMIT gate->owner->changed(request.app);
            co_return ticket;
        }
        ticket.reset(); // others of this app may have room while this one waits for its own rule
        const milliseconds wait{std::max<qint64>(1, request.now.msecsTo(decision.nextTry))};
        if (waited + wait > gatePatience(request.priority))
            co_return fail(gateRefusal(decision, request.rules, wait));
        waited += wait;
        co_await gate->clock.sleep(wait, either.token());
    }
}

Task<QuotaDecision> RequestGate::Private::decide(std::shared_ptr<Private> gate, QuotaRequest request, QString lock)
{
    QuotaDecision decision;
    if (!lock.isEmpty()) {
        const std::optional<QDateTime> until = co_await gate->ledger.pausedUntil(lock, request.app, request.now);
        if (until) {
            decision.paused = true;
            decision.nextTry = *until;
            co_return decision;
        }
    }
    decision.granted = request.rules.isEmpty() && !gate->pausedOnce; // nothing to count, nothing to wait for
    if (!decision.granted)
        decision = co_await gate->ledger.take(request);
    const QuotaDecision decided = decision;
    co_return decided;
}

Task<Done> RequestGate::Private::pause(std::shared_ptr<Private> gate, QString account, App app, milliseconds interval)
{
    gate->pausedOnce = true;
    const QDateTime now = gate->clock.now();
    const std::optional<QDateTime> current = co_await gate->ledger.pausedUntil(account, app, now);
    const QDateTime until = now.addMSecs(interval.count());
    if (gate->closed || (current && *current >= until))
        co_return Done{};
    if (!current) // one line an episode
        qCInfo(lcHttp).noquote() << appId(app) << "throttled, paused until" << until.toString(Qt::ISODate);
    co_await gate->ledger.pause(account, app, until);
    if (gate->owner)
        Q_EMIT gate->owner->changed(app);
    co_return Done{};
}

Task<RequestGate::State> RequestGate::Private::state(std::shared_ptr<Private> gate, QString account, App app)
{
    const QDateTime now = gate->clock.now();
    const QList<QuotaRule> rules = gate->limits(app).rules;
    State state;
    state.usage = co_await gate->ledger.usage(account, app, rules, now);
    if (!gate->closed)
        state.pausedUntil = co_await gate->ledger.pausedUntil(account, app, now);
    co_return state;
}

RequestGate::RequestGate(QuotaLedger &ledger, const Clock &clock, std::function<AppLimits(App)> limits)
    : d(std::make_shared<Private>(this, ledger, clock, std::move(limits)))
{
}

RequestGate::~RequestGate()
{
    d->closed = true;
    d->closing.cancel();
    d->lanes->close();
}

Task<Result<RequestGate::Ticket>> RequestGate::enter(QString account, App app, Priority priority, bool heavy,
                                                     QString endpoint, CancelToken cancel)
{
    const AppLimits limits = d->limits(app);
    QuotaRequest request;
    request.account = account;
    request.app = app;
    request.priority = priority;
    request.rules = rulesFor(limits, endpoint);
    const QString lock = lockOf(limits, account, endpoint);
    GateLanes::Demand demand(account + u'\n' + appId(app), limits, priority, heavy);
    return Private::enter(d, std::move(request), std::move(demand), lock, std::move(cancel));
}

Task<Done> RequestGate::pause(QString account, App app, milliseconds interval, QString endpoint)
{
    const QString lock = lockOf(d->limits(app), account, endpoint);
    return Private::pause(d, lock.isEmpty() ? account : lock, app, interval);
}

Task<RequestGate::State> RequestGate::state(QString account, App app)
{
    return Private::state(d, std::move(account), app);
}
} // namespace atlas
