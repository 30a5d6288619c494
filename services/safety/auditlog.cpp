// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/auditlog.h"

#include "services/cache/store.h"
#include "services/safety/audittables.h"

#include <QSqlDatabase>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString auditDaysName()
{
    return u"audit/days_kept"_s;
}

/// Runs one of the functions of the audit tables on the store's thread.
template <class T>
Task<Result<T>> onAuditThread(Store *store, std::function<Result<T>(const QSqlDatabase &)> work)
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
} // namespace

AuditLog::AuditLog(Store &store, const Clock &clock, QString account)
    : m_store(store)
    , m_clock(clock)
    , m_account(std::move(account))
{
}

Task<Result<qint64>> AuditLog::begin(AuditEntry entry)
{
    entry.at = m_clock.now();
    entry.parameters = withoutSecrets(entry.parameters);
    entry.plan = withoutSecrets(entry.plan);
    std::function<Result<qint64>(const QSqlDatabase &)> work = [account = m_account, entry](const QSqlDatabase &db) {
        return audittables::addCall(db, account, entry);
    };
    co_return co_await onAuditThread<qint64>(&m_store, std::move(work));
}

Task<Result<Done>> AuditLog::end(qint64 id, AuditEnd end)
{
    const QDateTime at = m_clock.now();
    std::function<Result<qint64>(const QSqlDatabase &)> work = [id, end, at](const QSqlDatabase &db) {
        return audittables::addEnd(db, id, end, at);
    };
    const Result<qint64> added = co_await onAuditThread<qint64>(&m_store, std::move(work));
    if (!added)
        co_return fail(added.error());
    co_return Done{};
}

Task<Result<QList<AuditEntry>>> AuditLog::entries(AuditFilter filter)
{
    std::function<Result<QList<AuditEntry>>(const QSqlDatabase &)> work =
        [account = m_account, filter](const QSqlDatabase &db) { return audittables::entries(db, account, filter); };
    co_return co_await onAuditThread<QList<AuditEntry>>(&m_store, std::move(work));
}

Task<Result<AuditEntry>> AuditLog::entry(qint64 id)
{
    AuditFilter only;
    only.before = id + 1;
    only.limit = 1;
    const Result<QList<AuditEntry>> found = co_await entries(only);
    if (!found)
        co_return fail(found.error());
    if (found->isEmpty() || found->first().id != id)
        co_return fail(ErrorKind::NotFound, u"no_such_entry"_s, u"The audit log has no entry %1."_s.arg(id));
    co_return AuditEntry(found->first());
}

Task<Result<int>> AuditLog::daysKept()
{
    const QString account = m_account, name = auditDaysName();
    const Result<QByteArray> stored = co_await m_store.value(account, name);
    if (!stored)
        co_return fail(stored.error());
    bool isNumber = false;
    const int days = stored->toInt(&isNumber);
    co_return isNumber &&days >= 0 ? days : auditDaysKept;
}

Task<Result<Done>> AuditLog::keepDays(int days)
{
    const QString account = m_account, name = auditDaysName();
    const QByteArray body = QByteArray::number(qMax(0, days));
    co_return co_await m_store.setValue(account, name, body);
}

Task<Result<int>> AuditLog::prune(int most)
{
    const Result<int> days = co_await daysKept();
    if (!days)
        co_return fail(days.error());
    const QDateTime before = *days > 0 ? m_clock.now().addDays(-*days) : QDateTime();
    std::function<Result<int>(const QSqlDatabase &)> work = [account = m_account, before,
                                                             most](const QSqlDatabase &db) {
        return audittables::prune(db, account, before, most);
    };
    co_return co_await onAuditThread<int>(&m_store, std::move(work));
}
} // namespace atlas
