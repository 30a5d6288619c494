// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/quotaledger.h"

#include <cmath>
#include <QHash>

namespace atlas
{
namespace
{
struct CountedCall {
    QDateTime when;
    Priority priority;
};

struct LedgerPage {
    QHash<QString, QList<CountedCall>> calls; // by rule, oldest first
    QDateTime pausedUntil;
};

QString ledgerKey(const QString &account, App app)
{
    return account + u'\n' + appId(app);
}

/// When there is room again: the moment the call that is `limit` calls from the end leaves the window.
QDateTime roomAgain(const QList<QDateTime> &used, qsizetype limit, const QuotaRule &rule, const QDateTime &now)
{
    if (limit <= 0)
        return now.addMSecs(rule.window.count());
    return used.at(used.size() - limit).addMSecs(rule.window.count());
}

/// The earliest moment at which `rule` lets the call through; `now` or before if it does at once.
QDateTime earliestTry(const QList<CountedCall> &calls, const QuotaRule &rule, Priority priority, const QDateTime &now)
{
    QList<QDateTime> all;
    QList<QDateTime> background;
    for (const CountedCall &call : calls) {
        all.append(call.when);
        if (call.priority == Priority::Background)
            background.append(call.when);
    }
    QDateTime next = now;
    if (all.size() >= rule.count)
        next = roomAgain(all, rule.count, rule, now);
    const auto share = qsizetype(std::floor(rule.count * rule.backgroundShare));
    if (priority == Priority::Background && background.size() >= share)
        next = std::max(next, roomAgain(background, share, rule, now));
    return next;
}
} // namespace

struct MemoryQuotaLedger::State {
    QHash<QString, LedgerPage> pages;

    static void forgetOld(QList<CountedCall> &calls, const QuotaRule &rule, const QDateTime &now)
    {
        const QDateTime limit = now.addMSecs(-rule.window.count());
        calls.removeIf([&limit](const CountedCall &call) { return call.when <= limit; });
    }
};

MemoryQuotaLedger::MemoryQuotaLedger()
    : m_state(std::make_unique<State>())
{
}

MemoryQuotaLedger::~MemoryQuotaLedger() = default;

Task<QuotaDecision> MemoryQuotaLedger::take(QuotaRequest request)
{
    LedgerPage &page = m_state->pages[ledgerKey(request.account, request.app)];
    QuotaDecision decision;
    if (page.pausedUntil.isValid() && request.now < page.pausedUntil) {
        decision.nextTry = page.pausedUntil;
        decision.paused = true;
        co_return decision;
    }
    for (const QuotaRule &rule : request.rules) {
        QList<CountedCall> &calls = page.calls[rule.name];
        State::forgetOld(calls, rule, request.now);
        const QDateTime next = earliestTry(calls, rule, request.priority, request.now);
        if (next > request.now && (!decision.nextTry.isValid() || next > decision.nextTry)) {
            decision.nextTry = next;
            decision.rule = rule.name;
        }
    }
    decision.granted = !decision.nextTry.isValid();
    if (decision.granted) {
        for (const QuotaRule &rule : request.rules)
            page.calls[rule.name].append(CountedCall{request.now, request.priority});
    }
    co_return decision;
}

Task<Done> MemoryQuotaLedger::pause(QString account, App app, QDateTime until)
{
    m_state->pages[ledgerKey(account, app)].pausedUntil = until;
    co_return Done{};
}

Task<std::optional<QDateTime>> MemoryQuotaLedger::pausedUntil(QString account, App app, QDateTime now)
{
    const QDateTime until = m_state->pages.value(ledgerKey(account, app)).pausedUntil;
    if (until.isValid() && now < until)
        co_return until;
    co_return std::nullopt;
}

Task<QList<QuotaUsage>> MemoryQuotaLedger::usage(QString account, App app, QList<QuotaRule> rules, QDateTime now)
{
    LedgerPage &page = m_state->pages[ledgerKey(account, app)];
    QList<QuotaUsage> list;
    for (const QuotaRule &rule : rules) {
        QList<CountedCall> &calls = page.calls[rule.name];
        State::forgetOld(calls, rule, now);
        list.append(QuotaUsage{rule.name, int(calls.size()), rule.count, rule.window});
    }
    co_return list;
}
} // namespace atlas
