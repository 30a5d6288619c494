// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/store.h"

#include <map>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace atlas
{
/// The open database and its prepared statements. Made, used and destroyed on one thread.
class StoreConnection
{
public:
    explicit StoreConnection(QString path);
    ~StoreConnection();
    StoreConnection(const StoreConnection &) = delete;
    StoreConnection &operator=(const StoreConnection &) = delete;

    /// Opens, migrates, and moves a damaged file aside first. Storage errors as in storesql.h.
    [[nodiscard]] Result<StoreReport> open();
    /// After a "damaged" error: opens again, moving the file aside if it is still the damaged one (another process may
    /// have replaced it meanwhile).
    [[nodiscard]] Result<StoreReport> recover();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_db; }
    /// The statement, prepared on first use, forward-only. Call finish() on it when its rows are read.
    [[nodiscard]] Result<QSqlQuery *> statement(const QString &sql);

private:
    [[nodiscard]] Result<int> connectAndMigrate(bool thorough);
    [[nodiscard]] Result<Done> setUp(bool thorough);
    [[nodiscard]] Result<StoreReport> replaceIfDamaged(bool thorough);
    void close();

    QString m_path;
    QString m_name; ///< of the connection, unique in this process
    QSqlDatabase m_db;
    std::map<QString, QSqlQuery> m_statements;
    bool m_open = false;
};
} // namespace atlas
