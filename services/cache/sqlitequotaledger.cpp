// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/sqlitequotaledger.h"

#include "services/cache/quotatables.h"
#include "services/cache/store.h"
#include "services/core/logging.h"

#include <QSqlDatabase>

namespace atlas
{
namespace
{
// Runs one of the quota functions on the store's thread and brings its value back through the store's QVariant door.
template <class T>
Task<Result<T>> onStoreThread(Store *store, std::function<Result<T>(const QSqlDatabase &)> work)
{
    std::function<Result<QVariant>(const QString &)> job =
        [work = std::move(work)](const QString &connectionName) -> Result<QVariant> {
        const Result<T> result = work(QSqlDatabase::database(connectionName, false));
        if (!result)
            return fail(result.error());
        return QVariant::fromValue(*result);
    };
    const Result<QVariant> answer = co_await store->run(std::move(job));
    if (!answer)
        co_return fail(answer.error());
    co_return answer->template value<T>();
}

void reportUncounted(const ApiError &error)
{
    qCWarning(lcStore) << "quota kept in memory:" << error.code;
}
} // namespace

SqliteQuotaLedger::SqliteQuotaLedger(Store &store)
    : m_store(store)
    , m_fallback(std::make_shared<MemoryQuotaLedger>())
{
}

Task<QuotaDecision> SqliteQuotaLedger::take(QuotaRequest request)
{
    const auto fallback = m_fallback;
    std::function<Result<QuotaDecision>(const QSqlDatabase &)> work = [request](const QSqlDatabase &db) {
        return quotatables::take(db, request);
    };
    const Result<QuotaDecision> decision = co_await onStoreThread<QuotaDecision>(&m_store, std::move(work));
    if (decision)
        co_return *decision;
    reportUncounted(decision.error());
    co_return co_await fallback->take(std::move(request));
}

Task<Done> SqliteQuotaLedger::pause(QString account, App app, QDateTime until)
{
    const auto fallback = m_fallback;
    std::function<Result<QVariant>(const QString &)> work = [account, app,
                                                             until](const QString &connectionName) -> Result<QVariant> {
        const auto done = quotatables::pause(QSqlDatabase::database(connectionName, false), account, app, until);
        if (!done)
            return fail(done.error());
        return QVariant();
    };
    const Result<QVariant> done = co_await m_store.run(std::move(work));
    if (done)
        co_return Done{};
    reportUncounted(done.error());
    co_return co_await fallback->pause(std::move(account), app, std::move(until));
}

Task<std::optional<QDateTime>> SqliteQuotaLedger::pausedUntil(QString account, App app, QDateTime now)
{
    const auto fallback = m_fallback;
    std::function<Result<QDateTime>(const QSqlDatabase &)> work = [account, app,
                                                                   now](const QSqlDatabase &db) -> Result<QDateTime> {
        const auto until = quotatables::pausedUntil(db, account, app, now);
        if (!until)
            return fail(until.error());
        return until->value_or(QDateTime());
    };
    const Result<QDateTime> until = co_await onStoreThread<QDateTime>(&m_store, std::move(work));
    if (until)
        co_return until->isValid() ? std::optional<QDateTime>(*until) : std::nullopt;
    reportUncounted(until.error());
    co_return co_await fallback->pausedUntil(std::move(account), app, std::move(now));
}

Task<QList<QuotaUsage>> SqliteQuotaLedger::usage(QString account, App app, QList<QuotaRule> rules, QDateTime now)
{
    const auto fallback = m_fallback;
    std::function<Result<QList<QuotaUsage>>(const QSqlDatabase &)> work =
        [account, app, rules, now](const QSqlDatabase &db) { return quotatables::usage(db, account, app, rules, now); };
    const Result<QList<QuotaUsage>> list = co_await onStoreThread<QList<QuotaUsage>>(&m_store, std::move(work));
    if (list)
        co_return *list;
    reportUncounted(list.error());
    co_return co_await fallback->usage(std::move(account), app, std::move(rules), std::move(now));
}
} // namespace atlas
