// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/storeschema.h"

#include "services/cache/storesql.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace atlas::storeschema
{
namespace
{
// One list of statements a version; a released step is never changed, only followed by another.
const QList<QStringList> &schemaSteps()
{
    static const QList<QStringList> all{
        {
            u"CREATE TABLE record (account TEXT NOT NULL, app TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,"
            " stamp TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (account, app, kind, id)) WITHOUT ROWID"_s,
            u"CREATE TABLE record_set (account TEXT NOT NULL, app TEXT NOT NULL, kind TEXT NOT NULL, cursor TEXT,"
            " read_at INTEGER, PRIMARY KEY (account, app, kind)) WITHOUT ROWID"_s,
            // Two calls may be made in the same millisecond: events have no natural key.
            u"CREATE TABLE quota_event (account TEXT NOT NULL, app TEXT NOT NULL, rule TEXT NOT NULL,"
            " at_ms INTEGER NOT NULL, background INTEGER NOT NULL)"_s,
            u"CREATE INDEX quota_event_by_rule ON quota_event (account, app, rule, at_ms, background)"_s,
            u"CREATE TABLE quota_pause (account TEXT NOT NULL, app TEXT NOT NULL, until_ms INTEGER NOT NULL,"
            " PRIMARY KEY (account, app)) WITHOUT ROWID"_s,
            u"CREATE TABLE value (account TEXT NOT NULL, name TEXT NOT NULL, body BLOB NOT NULL,"
            " PRIMARY KEY (account, name)) WITHOUT ROWID"_s,
        },
        {
            u"ALTER TABLE record_set ADD COLUMN revision INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE TABLE digest (account TEXT NOT NULL, app TEXT NOT NULL, kind TEXT NOT NULL,"
            " revision INTEGER NOT NULL, count INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (account, app, kind))"_s,
        },
        {
            // What was begun and what became of it are two rows, so that neither is ever changed.
            u"CREATE TABLE audit_call (id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL,"
            " at_ms INTEGER NOT NULL, who TEXT NOT NULL, operation TEXT NOT NULL, app TEXT NOT NULL,"
            " kind TEXT NOT NULL, parameters BLOB NOT NULL, plan BLOB NOT NULL, before BLOB NOT NULL,"
            " undoes INTEGER NOT NULL)"_s,
            u"CREATE INDEX audit_call_by_account ON audit_call (account, id)"_s,
            u"CREATE TABLE audit_end (call INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, outcome TEXT NOT NULL,"
            " detail TEXT NOT NULL, after BLOB NOT NULL, undo BLOB NOT NULL, requests INTEGER NOT NULL)"_s,
            u"CREATE TRIGGER audit_call_stays BEFORE UPDATE ON audit_call"
            " BEGIN SELECT RAISE(ABORT, 'append only'); END"_s,
            u"CREATE TRIGGER audit_end_stays BEFORE UPDATE ON audit_end"
            " BEGIN SELECT RAISE(ABORT, 'append only'); END"_s,
        }};
    return all;
}

Result<int> userVersion(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail(storesql::storageError(query.lastError()));
    return query.value(0).toInt();
}

Result<Done> runSteps(const QSqlDatabase &db, int from)
{
    for (int version = from; version < newestVersion(); ++version) {
        for (const QString &sql : schemaSteps().at(version)) {
            if (const auto done = storesql::execute(db, sql); !done)
                return done;
        }
    }
    return storesql::execute(db, u"PRAGMA user_version = %1"_s.arg(newestVersion()));
}
} // namespace

int newestVersion()
{
    return int(schemaSteps().size());
}

Result<int> migrate(const QSqlDatabase &db)
{
    // Most starts find nothing to do and must not wait for another process's write.
    const Result<int> seen = userVersion(db);
    if (!seen || *seen == newestVersion())
        return seen;
    storesql::Transaction transaction(db, storesql::Transaction::Mode::Write);
    if (!transaction.begun())
        return fail(transaction.begun().error());
    const Result<int> before = userVersion(db);
    if (!before)
        return before;
    if (*before > newestVersion())
        return fail(ErrorKind::Storage, storesql::damagedCode,
                    u"schema version %1 is newer than %2"_s.arg(*before).arg(newestVersion()));
    if (*before < newestVersion()) {
        if (const auto done = runSteps(db, *before); !done)
            return fail(done.error());
    }
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return newestVersion();
}
} // namespace atlas::storeschema
