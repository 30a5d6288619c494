// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/recordtables.h"

#include "services/cache/storesql.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::recordtables
{
using storesql::Transaction;

namespace
{
QVariantList setKey(const RecordSet &set)
{
    return {storesql::text(set.account), appId(set.app), storesql::text(set.kind)};
}

// Runs a prepared statement that yields no rows.
Result<Done> runPrepared(StoreConnection &connection, const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = connection.statement(sql);
    if (!query)
        return fail(query.error());
    const Result<Done> done = storesql::execute(**query, values);
    (*query)->finish();
    return done;
}

// Runs a prepared query and hands each row to `onRow`.
template <class OnRow>
Result<Done> forEachRow(StoreConnection &connection, const QString &sql, const QVariantList &values, OnRow onRow)
{
    const Result<QSqlQuery *> query = connection.statement(sql);
    if (!query)
        return fail(query.error());
    if (const auto done = storesql::execute(**query, values); !done)
        return done;
    while ((*query)->next())
        onRow(**query);
    const Result<Done> complete = storesql::fetched(**query);
    (*query)->finish(); // an unfinished SELECT would hold back the log's checkpoint
    return complete;
}

Result<SetState> readState(StoreConnection &connection, const RecordSet &set)
{
    SetState state;
    const auto done = forEachRow(
        connection, u"SELECT cursor, read_at, revision FROM record_set WHERE account = ? AND app = ? AND kind = ?"_s,
        setKey(set), [&state](const QSqlQuery &row) {
            state.cursor = row.value(0).toString();
            if (!row.isNull(1))
                state.readAt = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
            state.revision = row.value(2).toLongLong();
        });
    if (!done)
        return fail(done.error());
    return state;
}

Result<Done> upsertAll(StoreConnection &connection, const RecordSet &set, const QList<StoredRecord> &records)
{
    const QVariantList key = setKey(set);
    const QString sql = u"INSERT INTO record (account, app, kind, id, stamp, body) VALUES (?, ?, ?, ?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET stamp = excluded.stamp, body = excluded.body"_s;
    for (const StoredRecord &record : records) {
        const QVariantList values =
            key + QVariantList{storesql::text(record.id), storesql::text(record.stamp), storesql::blob(record.body)};
        if (const auto done = runPrepared(connection, sql, values); !done)
            return done;
    }
    return Done{};
}

Result<Done> removeIds(StoreConnection &connection, const RecordSet &set, const QStringList &ids)
{
    const QString sql = u"DELETE FROM record WHERE account = ? AND app = ? AND kind = ? AND id = ?"_s;
    for (const QString &id : ids) {
        const QVariantList values = setKey(set) << storesql::text(id);
        if (const auto done = runPrepared(connection, sql, values); !done)
            return done;
    }
    return Done{};
}

// A part that did not move is NULL in `excluded`, so that the old value stays.
Result<Done> updateState(StoreConnection &connection, const RecordSet &set, const RecordBatch &batch)
{
    if (!batch.cursor && !batch.readAt.isValid())
        return Done{};
    const QVariant cursor = batch.cursor ? storesql::text(*batch.cursor) : QVariant();
    const QVariant readAt = batch.readAt.isValid() ? QVariant(batch.readAt.toMSecsSinceEpoch()) : QVariant();
    return runPrepared(connection,
                       u"INSERT INTO record_set (account, app, kind, cursor, read_at) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET cursor = coalesce(excluded.cursor, cursor),"
                       " read_at = coalesce(excluded.read_at, read_at)"_s,
                       setKey(set) << cursor << readAt);
}

// A random number: a counter would begin anew after forget(), and a digest made before could seem to fit.
Result<Done> markChanged(StoreConnection &connection, const RecordSet &set)
{
    return runPrepared(connection,
                       u"INSERT INTO record_set (account, app, kind, revision) VALUES (?, ?, ?, random())"
                       " ON CONFLICT DO UPDATE SET revision = excluded.revision"_s,
                       setKey(set));
}

Result<Done> applyParts(StoreConnection &connection, const RecordSet &set, const RecordBatch &batch)
{
    if (batch.replaceAll) {
        const QString all = u"DELETE FROM record WHERE account = ? AND app = ? AND kind = ?"_s;
        if (const auto done = runPrepared(connection, all, setKey(set)); !done)
            return done;
    }
    if (const auto done = removeIds(connection, set, batch.removedIds); !done)
        return done;
    if (const auto done = upsertAll(connection, set, batch.upserts); !done)
        return done;
    if (batch.replaceAll || !batch.removedIds.isEmpty() || !batch.upserts.isEmpty()) {
        if (const auto done = markChanged(connection, set); !done)
            return done;
    }
    return updateState(connection, set, batch);
}
} // namespace

Result<RecordSnapshot> read(StoreConnection &connection, const RecordSet &set)
{
    // One transaction, so that state and records are of the same moment whatever other processes write.
    Transaction transaction(connection.database(), Transaction::Mode::Read);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    const Result<SetState> state = readState(connection, set);
    if (!state)
        return fail(state.error());
    RecordSnapshot snapshot;
    snapshot.state = *state;
    const auto done = forEachRow(
        connection,
        u"SELECT id, stamp, body FROM record WHERE account = ? AND app = ? AND kind = ?"
        " ORDER BY id"_s,
        setKey(set), [&snapshot](const QSqlQuery &row) {
            snapshot.records.append({row.value(0).toString(), row.value(1).toString(), row.value(2).toByteArray()});
        });
    if (!done)
        return fail(done.error());
    snapshot.state.count = int(snapshot.records.size());
    if (const auto ended = transaction.commit(); !ended)
        return fail(ended.error());
    return snapshot;
}

Result<std::optional<StoredRecord>> readOne(StoreConnection &connection, const RecordSet &set, const QString &id)
{
    std::optional<StoredRecord> found;
    const auto done = forEachRow(
        connection, u"SELECT stamp, body FROM record WHERE account = ? AND app = ? AND kind = ? AND id = ?"_s,
        setKey(set) << storesql::text(id), [&found, &id](const QSqlQuery &row) {
            found = StoredRecord{id, row.value(0).toString(), row.value(1).toByteArray()};
        });
    if (!done)
        return fail(done.error());
    return found;
}

Result<Done> apply(StoreConnection &connection, const RecordSet &set, const RecordBatch &batch)
{
    Transaction transaction(connection.database(), Transaction::Mode::Write);
    if (!transaction.begun())
        return transaction.begun();
    if (const auto done = applyParts(connection, set, batch); !done)
        return done;
    return transaction.commit();
}

Result<SetDigest> digest(StoreConnection &connection, const RecordSet &set)
{
    Transaction transaction(connection.database(), Transaction::Mode::Read);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    const Result<SetState> state = readState(connection, set);
    if (!state)
        return fail(state.error());
    SetDigest digest{*state, {}};
    const auto done = forEachRow(
        connection, u"SELECT count, body FROM digest WHERE account = ? AND app = ? AND kind = ? AND revision = ?"_s,
        setKey(set) << state->revision, [&digest](const QSqlQuery &row) {
            digest.state.count = row.value(0).toInt();
            digest.body = row.value(1).toByteArray();
        });
    if (!done)
        return fail(done.error());
    if (const auto ended = transaction.commit(); !ended)
        return fail(ended.error());
    return digest;
}

Result<Done> keepDigest(StoreConnection &connection, const RecordSet &set, const SetState &madeFrom,
                        const QByteArray &body)
{
    // One statement, so that no other process can change the records between the look and the write.
    return runPrepared(connection,
                       u"INSERT OR REPLACE INTO digest (account, app, kind, revision, count, body)"
                       " SELECT account, app, kind, revision, ?, ? FROM record_set"
                       " WHERE account = ? AND app = ? AND kind = ? AND revision = ?"_s,
                       QVariantList{madeFrom.count, storesql::blob(body)} + setKey(set) << madeFrom.revision);
}

Result<Done> forget(StoreConnection &connection, const QString &account)
{
    Transaction transaction(connection.database(), Transaction::Mode::Write);
    if (!transaction.begun())
        return transaction.begun();
    const QString ends = u"DELETE FROM audit_end WHERE call IN (SELECT id FROM audit_call WHERE account = ?)"_s;
    if (const auto done = runPrepared(connection, ends, {storesql::text(account)}); !done)
        return done;
    // Quota counts stay: Zoho goes on counting the calls of a person who signs in again.
    for (const QString &table : {u"record"_s, u"record_set"_s, u"digest"_s, u"value"_s, u"audit_call"_s}) {
        const QString sql = u"DELETE FROM %1 WHERE account = ?"_s.arg(table);
        if (const auto done = runPrepared(connection, sql, {storesql::text(account)}); !done)
            return done;
    }
    return transaction.commit();
}

Result<QByteArray> value(StoreConnection &connection, const QString &account, const QString &name)
{
    QByteArray body;
    const auto done = forEachRow(connection, u"SELECT body FROM value WHERE account = ? AND name = ?"_s,
                                 {storesql::text(account), storesql::text(name)},
                                 [&body](const QSqlQuery &row) { body = row.value(0).toByteArray(); });
    if (!done)
        return fail(done.error());
    return body;
}

Result<Done> setValue(StoreConnection &connection, const QString &account, const QString &name, const QByteArray &body)
{
    const QVariantList key{storesql::text(account), storesql::text(name)};
    if (body.isEmpty())
        return runPrepared(connection, u"DELETE FROM value WHERE account = ? AND name = ?"_s, key);
    return runPrepared(connection,
                       u"INSERT INTO value (account, name, body) VALUES (?, ?, ?)"
                       " ON CONFLICT DO UPDATE SET body = excluded.body"_s,
                       key + QVariantList{body});
}
} // namespace atlas::recordtables
