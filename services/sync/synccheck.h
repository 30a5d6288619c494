// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncservice.h"

namespace atlas
{
/// The check of a night: counts what differs, from what is known on this computer and without a request.
class SyncCheck : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the check.
    SyncCheck(SyncService &service, Store &store, QString account, QObject *parent = nullptr);
    struct Found {
        QDate night;
        SyncCounts counts;
        QDateTime readAt; ///< UTC, of the older side; invalid: nothing was ever read, and nothing is counted
        friend bool operator==(const Found &, const Found &) = default;
    };
    /// Counts unless `night` was counted already, and keeps what was found. The count of that night either way.
    [[nodiscard]] Task<Result<Found>> run(QDate night);
    /// What the last check found; an invalid night: there was none.
    [[nodiscard]] Task<Result<Found>> last();

Q_SIGNALS:
    /// A new night was counted, and customers differ: "12 customers differ".
    void differs(const atlas::SyncCounts &counts, const QDate &night);

private:
    SyncService &m_service;
    Store &m_store;
    QString m_account;
};
} // namespace atlas
