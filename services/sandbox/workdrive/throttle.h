// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivesettings.h"

#include <deque>
#include <functional>
#include <mutex>
#include <QHash>
#include <QString>

namespace atlas::sandbox::workdrive
{
/// WorkDrive's limits. Each check counts the call and answers 0 when it may run, else the seconds of Retry-After.
/// Thread-safe. Source: docs/zoho.md, WorkDrive, limits.
class Throttle
{
public:
    /// `monotonicMs`: milliseconds that only grow.
    explicit Throttle(std::function<qint64()> monotonicMs);
    void setMonotonic(std::function<qint64()> monotonicMs);
    /// A call of the account. A call during a lock doubles it; at the end of a lock the account has no call saved up.
    [[nodiscard]] int call(const QString &account, const Settings &settings);
    /// The first page of a listing of the folder.
    [[nodiscard]] int listing(const QString &account, const QString &folderId, const Settings &settings);
    /// Whether calls of an id that is gone are locked; does not count.
    [[nodiscard]] int missing(const QString &account, const QString &id);
    /// A call of an id that is gone was answered.
    void missed(const QString &account, const QString &id, const Settings &settings);

private:
    struct Account {
        double saved = -1; ///< calls in the bucket; below 0: not seen yet
        qint64 countedMs = 0, lockedUntil = 0;
        int lockSeconds = 0;
    };
    struct Window {
        std::deque<qint64> calls;
        qint64 lockedUntil = 0;
        [[nodiscard]] int locked(qint64 now) const;
        void forget(qint64 now);
    };
    std::mutex m_mutex;
    std::function<qint64()> m_now;
    QHash<QString, Account> m_accounts;
    QHash<QString, Window> m_listings, m_misses;
};
} // namespace atlas::sandbox::workdrive
