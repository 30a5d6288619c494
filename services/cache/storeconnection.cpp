// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/storeconnection.h"

#include "services/cache/storefile.h"
#include "services/cache/storeschema.h"
#include "services/cache/storesql.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int busyTimeoutMs = 5'000;

// Switching to WAL answers "busy" at once, whatever the timeout, while another process opens the same new file.
Result<Done> switchToWal(const QSqlDatabase &db)
{
    Result<Done> done;
    for (int attempt = 0; attempt < 100; ++attempt) {
        done = storesql::execute(db, u"PRAGMA journal_mode = WAL"_s);
        if (done || done.error().code != storesql::busyCode)
            return done;
        QThread::msleep(20);
    }
    return done;
}

// Reads the whole file; only after a query has met damage.
Result<Done> checkIntegrity(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    if (!query.exec(u"PRAGMA integrity_check(1)"_s) || !query.next())
        return fail(storesql::storageError(query.lastError()));
    if (query.value(0).toString() != u"ok"_s)
        return fail(ErrorKind::Storage, storesql::damagedCode, query.value(0).toString());
    return Done{};
}
} // namespace

StoreConnection::StoreConnection(QString path)
    : m_path(std::move(path))
    , m_name(u"atlas-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

StoreConnection::~StoreConnection()
{
    close();
}

Result<StoreReport> StoreConnection::open()
{
    return replaceIfDamaged(false);
}

Result<StoreReport> StoreConnection::recover()
{
    return replaceIfDamaged(true);
}

Result<StoreReport> StoreConnection::replaceIfDamaged(bool thorough)
{
    close();
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fail(ErrorKind::Storage, u"cannot_open"_s, m_path);
    Result<int> version = connectAndMigrate(thorough);
    if (version)
        return StoreReport{{}, *version};
    if (version.error().code != storesql::damagedCode)
        return fail(version.error());
    // Two processes may find the damage together: only the first may move the file, or the fresh one would go too.
    QLockFile lock(m_path + u".repair"_s);
    if (!lock.tryLock(busyTimeoutMs))
        return fail(ErrorKind::Storage, storesql::busyCode, m_path);
    version = connectAndMigrate(thorough);
    if (version)
        return StoreReport{{}, *version};
    const Result<QString> moved = storefile::moveAside(m_path);
    if (!moved)
        return fail(moved.error());
    version = connectAndMigrate(false);
    if (!version)
        return fail(version.error());
    return StoreReport{*moved, *version};
}

Result<int> StoreConnection::connectAndMigrate(bool thorough)
{
    m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_db.setDatabaseName(m_path);
    m_db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    Result<int> version;
    if (!m_db.open())
        version = fail(storesql::storageError(m_db.lastError()));
    else if (const Result<Done> ready = setUp(thorough); !ready)
        version = fail(ready.error());
    else
        version = storeschema::migrate(m_db);
    m_open = version.has_value();
    if (!m_open)
        close();
    return version;
}

Result<Done> StoreConnection::setUp(bool thorough)
{
    // Only a new file takes it. With 4 KiB pages a record of 1 kB, as a deal is, already spills into a page of its own.
    if (const auto done = storesql::execute(m_db, u"PRAGMA page_size = 16384"_s); !done)
        return done;
    if (const auto done = switchToWal(m_db); !done)
        return done;
    // NORMAL loses at most the last commits on a power cut, never the file; the data can be read again from Zoho.
    for (const QString &pragma :
         {u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA wal_autocheckpoint = 1500"_s}) {
        if (const auto done = storesql::execute(m_db, pragma); !done)
            return done;
    }
    return thorough ? checkIntegrity(m_db) : Result<Done>(Done{});
}

Result<QSqlQuery *> StoreConnection::statement(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return &known->second;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(storesql::storageError(query.lastError()));
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

void StoreConnection::close()
{
    m_open = false;
    // Qt warns, and leaks the handle, if a query or a QSqlDatabase value outlives removeDatabase().
    m_statements.clear();
    if (!m_db.isValid())
        return;
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}
} // namespace atlas
