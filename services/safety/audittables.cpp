// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/audittables.h"

#include "services/cache/storesql.h"
#include "services/operations/operationtext.h"

#include <algorithm>
#include <array>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace atlas::audittables
{
namespace
{
constexpr int longestPage = 1'000;
constexpr std::array auditKinds{OperationKind::Read, OperationKind::Create, OperationKind::Update,
                                OperationKind::Delete, OperationKind::Send};

QVariant body(const QJsonObject &object)
{
    return storesql::blob(object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toByteArray()).object();
}

OperationKind kindFromName(const QString &name)
{
    const auto found = std::ranges::find(auditKinds, name, operationKindName);
    return found == auditKinds.end() ? OperationKind::Update : *found;
}

Result<qint64> insert(const QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    if (!query.prepare(sql))
        return fail(storesql::storageError(query.lastError()));
    if (const auto done = storesql::execute(query, values); !done)
        return fail(done.error());
    return query.lastInsertId().toLongLong();
}

QDateTime instant(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

/// In the order of the columns of entries().
AuditEntry entryOf(const QSqlQuery &row)
{
    AuditEntry entry;
    int column = 0;
    entry.id = row.value(column++).toLongLong();
    entry.at = instant(row.value(column++));
    entry.who = row.value(column++).toString();
    entry.operation = row.value(column++).toString();
    entry.app = appFromId(row.value(column++).toString()).value_or(App::Crm);
    entry.kind = kindFromName(row.value(column++).toString());
    entry.parameters = object(row.value(column++));
    entry.plan = object(row.value(column++));
    entry.before = object(row.value(column++));
    entry.undoes = row.value(column++).toLongLong();
    entry.endedAt = instant(row.value(column++));
    entry.outcome = auditOutcomeFromName(row.value(column++).toString());
    entry.detail = row.value(column++).toString();
    entry.after = object(row.value(column++));
    entry.undo = object(row.value(column++));
    entry.requests = row.value(column++).toInt();
    entry.undoneBy = row.value(column++).toLongLong();
    return entry;
}

QString condition(const AuditFilter &filter, QVariantList &values)
{
    QString sql = u" WHERE c.account = ?"_s;
    if (filter.before > 0) {
        sql += u" AND c.id < ?"_s;
        values.append(filter.before);
    }
    if (filter.app) {
        sql += u" AND c.app = ?"_s;
        values.append(appId(*filter.app));
    }
    if (!filter.operation.isEmpty()) {
        sql += u" AND c.operation = ?"_s;
        values.append(filter.operation);
    }
    if (filter.changesOnly)
        sql += u" AND c.kind <> 'read'"_s;
    if (filter.stoppedOnly)
        sql += u" AND e.outcome IN ('off', 'refused', 'expired', 'no_desktop')"_s;
    return sql;
}
} // namespace

Result<qint64> addCall(const QSqlDatabase &db, const QString &account, const AuditEntry &entry)
{
    return insert(
        db,
        u"INSERT INTO audit_call (account, at_ms, who, operation, app, kind, parameters, plan, before, undoes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {storesql::text(account), entry.at.toMSecsSinceEpoch(), storesql::text(entry.who),
         storesql::text(entry.operation), appId(entry.app), operationKindName(entry.kind), body(entry.parameters),
         body(entry.plan), body(entry.before), entry.undoes});
}

Result<qint64> addEnd(const QSqlDatabase &db, qint64 id, const AuditEnd &end, const QDateTime &at)
{
    return insert(db,
                  u"INSERT INTO audit_end (call, at_ms, outcome, detail, after, undo, requests)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {id, at.toMSecsSinceEpoch(), auditOutcomeName(end.outcome), storesql::text(end.detail),
                   body(end.after), body(end.undo), end.requests});
}

Result<int> prune(const QSqlDatabase &db, const QString &account, const QDateTime &before, int most)
{
    storesql::Transaction transaction(db, storesql::Transaction::Mode::Write);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    const QString old = u" WHERE account = ? AND (at_ms < ? OR id <= (SELECT id FROM audit_call WHERE account = ?"
                        " ORDER BY id DESC LIMIT 1 OFFSET ?))"_s;
    const QVariantList values{storesql::text(account), before.isValid() ? before.toMSecsSinceEpoch() : qint64(0),
                              storesql::text(account), most};
    QSqlQuery ends(db), calls(db);
    if (!ends.prepare(u"DELETE FROM audit_end WHERE call IN (SELECT id FROM audit_call"_s + old + u')'))
        return fail(storesql::storageError(ends.lastError()));
    if (const auto done = storesql::execute(ends, values); !done)
        return fail(done.error());
    if (!calls.prepare(u"DELETE FROM audit_call"_s + old))
        return fail(storesql::storageError(calls.lastError()));
    if (const auto done = storesql::execute(calls, values); !done)
        return fail(done.error());
    const int gone = calls.numRowsAffected();
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return gone;
}

Result<QList<AuditEntry>> entries(const QSqlDatabase &db, const QString &account, const AuditFilter &filter)
{
    QVariantList values{storesql::text(account)};
    const QString where = condition(filter, values);
    values.append(std::clamp(filter.limit, 1, longestPage));
    QSqlQuery query(db);
    query.setForwardOnly(true);
    const bool prepared =
        query.prepare(u"SELECT c.id, c.at_ms, c.who, c.operation, c.app, c.kind, c.parameters, c.plan, c.before,"
                      " c.undoes, e.at_ms, e.outcome, e.detail, e.after, e.undo, e.requests,"
                      " (SELECT max(u.id) FROM audit_call u JOIN audit_end x ON x.call = u.id"
                      "  WHERE u.account = c.account AND u.undoes = c.id AND x.outcome = 'done')"
                      " FROM audit_call c LEFT JOIN audit_end e ON e.call = c.id"_s +
                      where + u" ORDER BY c.id DESC LIMIT ?"_s);
    if (!prepared)
        return fail(storesql::storageError(query.lastError()));
    if (const auto done = storesql::execute(query, values); !done)
        return fail(done.error());
    QList<AuditEntry> list;
    while (query.next())
        list.append(entryOf(query));
    if (const auto done = storesql::fetched(query); !done)
        return fail(done.error());
    return list;
}
} // namespace atlas::audittables
