// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/quotatables.h"

#include "services/cache/storesql.h"

#include <cmath>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace atlas::quotatables
{
using storesql::Transaction;

namespace
{
// An event later than this was counted under a clock that has been set back since; it would block for that long.
constexpr qint64 clockSetBackMs = 60'000;
// Longer than any rule's window: what is older belongs to rules nobody asks for any more.
constexpr qint64 longestWindowMs = 48LL * 60 * 60 * 1000;

struct QuotaKey {
    QString account;
    QString app;
    [[nodiscard]] QVariantList values() const { return {storesql::text(account), app}; }
};

QDateTime quotaTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

// The first column of the first row, if there is one.
Result<std::optional<qint64>> firstNumber(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(storesql::storageError(query.lastError()));
    if (const auto done = storesql::execute(query, values); !done)
        return fail(done.error());
    if (query.next())
        return std::optional<qint64>(query.value(0).toLongLong());
    if (const auto done = storesql::fetched(query); !done)
        return fail(done.error());
    return std::optional<qint64>();
}

Result<Done> change(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    if (!query.prepare(sql))
        return fail(storesql::storageError(query.lastError()));
    return storesql::execute(query, values);
}

// Which calls a limit looks at: everybody's, or the background's own share.
enum class Counted { All, Background };

QString countedFilter(Counted counted)
{
    const QString base = u" FROM quota_event WHERE account = ? AND app = ? AND rule = ? AND at_ms > ? AND at_ms <= ?"_s;
    return counted == Counted::All ? base : base + u" AND background = 1"_s;
}

QVariantList countedValues(const QuotaKey &key, const QuotaRule &rule, qint64 nowMs)
{
    return key.values() << storesql::text(rule.name) << nowMs - rule.window.count() << nowMs + clockSetBackMs;
}

Result<int> countEvents(const QSqlDatabase &db, const QuotaKey &key, const QuotaRule &rule, Counted counted,
                        qint64 nowMs)
{
    const auto count = firstNumber(db, u"SELECT count(*)"_s + countedFilter(counted), countedValues(key, rule, nowMs));
    if (!count)
        return fail(count.error());
    return int(count->value_or(0));
}

// When a full limit has room again; nullopt if it has room now. The event `used - limit` places after the oldest is the
// one whose leaving makes room.
Result<std::optional<QDateTime>> roomAgainAt(const QSqlDatabase &db, const QuotaKey &key, const QuotaRule &rule,
                                             Counted counted, int limit, qint64 nowMs)
{
    const Result<int> used = countEvents(db, key, rule, counted, nowMs);
    if (!used)
        return fail(used.error());
    if (*used < limit)
        return std::optional<QDateTime>();
    const qint64 window = rule.window.count();
    if (limit <= 0)
        return std::optional(quotaTime(nowMs + window));
    const auto leaving =
        firstNumber(db, u"SELECT at_ms"_s + countedFilter(counted) + u" ORDER BY at_ms LIMIT 1 OFFSET ?"_s,
                    countedValues(key, rule, nowMs) << *used - limit);
    if (!leaving)
        return fail(leaving.error());
    return std::optional(quotaTime(leaving->value_or(nowMs) + window));
}

// When the rule lets the call through; nullopt if it does now.
Result<std::optional<QDateTime>> refusedUntil(const QSqlDatabase &db, const QuotaKey &key, const QuotaRule &rule,
                                              Priority priority, qint64 nowMs)
{
    const auto all = roomAgainAt(db, key, rule, Counted::All, rule.count, nowMs);
    if (!all || priority == Priority::User)
        return all;
    const int share = int(std::floor(rule.count * rule.backgroundShare));
    const auto own = roomAgainAt(db, key, rule, Counted::Background, share, nowMs);
    if (!own)
        return own;
    return std::max(*all, *own); // an empty optional is the smallest
}

// The refusal that lasts longest, if any rule refuses.
Result<QuotaDecision> judge(const QSqlDatabase &db, const QuotaKey &key, const QuotaRequest &request, qint64 nowMs)
{
    QuotaDecision decision;
    for (const QuotaRule &rule : request.rules) {
        const auto until = refusedUntil(db, key, rule, request.priority, nowMs);
        if (!until)
            return fail(until.error());
        if (*until && (!decision.nextTry.isValid() || **until > decision.nextTry)) {
            decision.nextTry = **until;
            decision.rule = rule.name;
        }
    }
    decision.granted = !decision.nextTry.isValid();
    return decision;
}

Result<Done> countCall(const QSqlDatabase &db, const QuotaKey &key, const QuotaRequest &request, qint64 nowMs)
{
    for (const QuotaRule &rule : request.rules) {
        const QVariantList ruleKey = key.values() << storesql::text(rule.name);
        const auto pruned = change(db,
                                   u"DELETE FROM quota_event WHERE account = ? AND app = ? AND rule = ?"
                                   " AND (at_ms <= ? OR at_ms > ?)"_s,
                                   ruleKey + QVariantList{nowMs - rule.window.count(), nowMs + clockSetBackMs});
        if (!pruned)
            return pruned;
        const auto added =
            change(db, u"INSERT INTO quota_event (account, app, rule, at_ms, background) VALUES (?, ?, ?, ?, ?)"_s,
                   ruleKey + QVariantList{nowMs, request.priority == Priority::Background ? 1 : 0});
        if (!added)
            return added;
    }
    return Done{};
}

Result<std::optional<QDateTime>> pauseEnd(const QSqlDatabase &db, const QuotaKey &key, qint64 nowMs)
{
    const auto until = firstNumber(db,
                                   u"SELECT until_ms FROM quota_pause WHERE account = ? AND app = ?"
                                   " AND until_ms > ?"_s,
                                   key.values() << nowMs);
    if (!until)
        return fail(until.error());
    return *until ? std::optional<QDateTime>(quotaTime(**until)) : std::nullopt;
}

Result<QuotaDecision> takeLocked(const QSqlDatabase &db, const QuotaRequest &request)
{
    const QuotaKey key{request.account, appId(request.app)};
    const qint64 nowMs = request.now.toMSecsSinceEpoch();
    const auto paused = pauseEnd(db, key, nowMs);
    if (!paused)
        return fail(paused.error());
    if (*paused) {
        QuotaDecision refused;
        refused.nextTry = **paused;
        refused.paused = true;
        return refused;
    }
    const Result<QuotaDecision> decision = judge(db, key, request, nowMs);
    if (!decision || !decision->granted)
        return decision;
    if (const auto counted = countCall(db, key, request, nowMs); !counted)
        return fail(counted.error());
    return decision;
}
} // namespace

Result<QuotaDecision> take(const QSqlDatabase &db, const QuotaRequest &request)
{
    Transaction transaction(db, Transaction::Mode::Write);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    const Result<QuotaDecision> decision = takeLocked(db, request);
    if (!decision)
        return decision;
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return decision;
}

Result<Done> pause(const QSqlDatabase &db, const QString &account, App app, const QDateTime &until)
{
    const QuotaKey key{account, appId(app)};
    Transaction transaction(db, Transaction::Mode::Write);
    if (!transaction.begun())
        return transaction.begun();
    // A pause is a good moment to drop what no rule will ask for again: it is rare, and the write lock is held anyway.
    const auto pruned =
        change(db, u"DELETE FROM quota_event WHERE at_ms < ?"_s, {until.toMSecsSinceEpoch() - 2 * longestWindowMs});
    if (!pruned)
        return pruned;
    const auto paused = change(db,
                               u"INSERT INTO quota_pause (account, app, until_ms) VALUES (?, ?, ?)"
                               " ON CONFLICT DO UPDATE SET until_ms = max(until_ms, excluded.until_ms)"_s,
                               key.values() << until.toMSecsSinceEpoch());
    if (!paused)
        return paused;
    return transaction.commit();
}

Result<std::optional<QDateTime>> pausedUntil(const QSqlDatabase &db, const QString &account, App app,
                                             const QDateTime &now)
{
    return pauseEnd(db, QuotaKey{account, appId(app)}, now.toMSecsSinceEpoch());
}

Result<QList<QuotaUsage>> usage(const QSqlDatabase &db, const QString &account, App app, const QList<QuotaRule> &rules,
                                const QDateTime &now)
{
    const QuotaKey key{account, appId(app)};
    QList<QuotaUsage> list;
    for (const QuotaRule &rule : rules) {
        const Result<int> used = countEvents(db, key, rule, Counted::All, now.toMSecsSinceEpoch());
        if (!used)
            return fail(used.error());
        list.append({rule.name, *used, rule.count, rule.window});
    }
    return list;
}
} // namespace atlas::quotatables
