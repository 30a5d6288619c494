// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QSqlQuery>
#include <QVariant>

class QSqlError;

namespace atlas::storesql
{
/// Codes of Storage errors: what a person can do about them differs.
inline constexpr QLatin1StringView damagedCode("damaged");
inline constexpr QLatin1StringView busyCode("busy");

/// Maps SQLite's result code: "damaged", "busy", "disk_full", "read_only", "cannot_open", else "sql".
[[nodiscard]] ApiError storageError(const QSqlError &error);
/// Binds by position, runs. The caller fetches and calls finish().
[[nodiscard]] Result<Done> execute(QSqlQuery &query, const QVariantList &values = {});
/// Runs a statement without parameters and without rows.
[[nodiscard]] Result<Done> execute(const QSqlDatabase &db, const QString &sql);
/// Success unless fetching rows stopped on an error.
[[nodiscard]] Result<Done> fetched(const QSqlQuery &query);
/// As a bound value that is never SQL NULL: the driver stores a null QString or QByteArray as NULL.
[[nodiscard]] QVariant text(const QString &value);
[[nodiscard]] QVariant blob(const QByteArray &value);

/// One transaction; rolled back unless committed.
class Transaction
{
public:
    enum class Mode { Read, Write };
    Transaction(const QSqlDatabase &db, Mode mode);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// How beginning went. Write takes SQLite's write lock at once (BEGIN IMMEDIATE), waiting up to the busy timeout.
    [[nodiscard]] const Result<Done> &begun() const { return m_begun; }
    [[nodiscard]] Result<Done> commit();

private:
    const QSqlDatabase &m_db;
    Result<Done> m_begun;
    bool m_open = false;
};
} // namespace atlas::storesql
