// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/storesql.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace atlas::storesql
{
ApiError storageError(const QSqlError &error)
{
    // The primary result code is the low byte of the extended one (https://www.sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ApiError(ErrorKind::Storage, busyCode, error.text());
    case 8: // SQLITE_READONLY
        return ApiError(ErrorKind::Storage, u"read_only"_s, error.text());
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ApiError(ErrorKind::Storage, damagedCode, error.text());
    case 13: // SQLITE_FULL
        return ApiError(ErrorKind::Storage, u"disk_full"_s, error.text());
    case 14: // SQLITE_CANTOPEN
        return ApiError(ErrorKind::Storage, u"cannot_open"_s, error.text());
    default:
        return ApiError(ErrorKind::Storage, u"sql"_s, error.text());
    }
}

Result<Done> execute(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec())
        return fail(storageError(query.lastError()));
    return Done{};
}

Result<Done> execute(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return fail(storageError(query.lastError()));
    return Done{};
}

Result<Done> fetched(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return fail(storageError(query.lastError()));
    return Done{};
}

QVariant text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QVariant blob(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

Transaction::Transaction(const QSqlDatabase &db, Mode mode)
    : m_db(db)
    , m_begun(execute(db, mode == Mode::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
    , m_open(m_begun.has_value())
{
}

Transaction::~Transaction()
{
    // A failed rollback means that SQLite has rolled back by itself (disk full, damage): nothing is left to undo.
    if (m_open)
        static_cast<void>(execute(m_db, u"ROLLBACK"_s));
}

Result<Done> Transaction::commit()
{
    const Result<Done> done = execute(m_db, u"COMMIT"_s);
    m_open = !done;
    return done;
}
} // namespace atlas::storesql
