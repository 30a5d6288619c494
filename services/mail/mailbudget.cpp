// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailbudget.h"

#include "services/mail/mailmirrorstored.h"

#include <algorithm>
#include <cmath>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using namespace std::chrono_literals;

namespace
{
constexpr int keptForThePerson = 20; ///< calls of the day that refreshing by itself never takes

QString backgroundCallsName()
{
    return u"mail/background"_s;
}

bool isDailyRule(std::chrono::milliseconds window)
{
    return window >= 24h;
}

int backgroundShare()
{
    const QList<QuotaRule> rules = defaultLimits(App::Mail).rules;
    for (const QuotaRule &rule : rules) {
        if (isDailyRule(rule.window))
            return int(std::floor(rule.count * rule.backgroundShare));
    }
    return 0;
}
} // namespace

MailBudgetBook::MailBudgetBook(Store &store, const Clock &clock, QString account)
    : m_store(store)
    , m_clock(clock)
    , m_account(std::move(account))
{
}

Task<Result<Done>> MailBudgetBook::load()
{
    if (m_loaded)
        co_return Done{};
    const Result<QByteArray> kept = co_await m_store.value(m_account, backgroundCallsName());
    if (!kept)
        co_return fail(kept.error());
    if (std::exchange(m_loaded, true))
        co_return Done{};
    const QJsonArray times = QJsonDocument::fromJson(*kept).object().value("calls"_L1).toArray();
    QList<QDateTime> calls;
    for (const QJsonValue &time : times)
        calls.append(QDateTime::fromMSecsSinceEpoch(time.toInteger(), Qt::UTC));
    m_background = calls + m_background;
    forgetOld();
    co_return Done{};
}

void MailBudgetBook::forgetOld()
{
    const QDateTime limit = m_clock.now().addDays(-1);
    m_background.removeIf([&limit](const QDateTime &call) { return call <= limit; });
}

void MailBudgetBook::noteBackground()
{
    m_background.append(m_clock.now());
    forgetOld();
    QJsonArray times;
    for (const QDateTime &call : std::as_const(m_background))
        times.append(call.toMSecsSinceEpoch());
    // Its outcome changes nothing: the gate counts for itself.
    static_cast<void>(
        m_store.setValue(m_account, backgroundCallsName(), mailstored::bytes(QJsonObject{{"calls"_L1, times}})));
}

void MailBudgetBook::noteError(const ApiError &error)
{
    if (error.kind == ErrorKind::BudgetSpent && error.retryAfter)
        m_refusedUntil = m_clock.now().addMSecs(error.retryAfter->count());
}

MailBudget MailBudgetBook::budget(const RequestGate::State &state)
{
    forgetOld();
    MailBudget budget;
    for (const QuotaUsage &usage : state.usage) {
        if (!isDailyRule(usage.window))
            continue;
        budget.used = usage.used;
        budget.limit = usage.limit;
    }
    const int left = budget.limit - budget.used;
    const int share = backgroundShare() - int(m_background.size());
    budget.backgroundLeft = std::max(0, std::min(share, left - keptForThePerson));
    if (left <= 0 && m_refusedUntil > m_clock.now())
        budget.freeAgainAt = m_refusedUntil;
    return budget;
}

std::optional<std::chrono::minutes> MailBudgetBook::refreshInterval(int left)
{
    if (left >= 100)
        return 10min;
    if (left >= 50)
        return 20min;
    if (left > keptForThePerson)
        return 40min;
    return std::nullopt;
}
} // namespace atlas
