// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/task.h"

#include <QDateTime>
#include <QLockFile>

namespace atlas
{
class Clock;

/// What the processes of one account share on disk so that they refresh one at a time: a lock file, and until when Zoho
/// asked for silence. No secrets.
class RefreshLock
{
public:
    RefreshLock(const QString &directory, const QString &accountId);
    /// Waits, without blocking the event loop, until no other process refreshes. False after 30 s or when cancelled. A
    /// lock left behind by a dead process does not count. True without a lock where the file system allows none: Zoho
    /// bears two refreshes.
    [[nodiscard]] static Task<bool> acquire(std::shared_ptr<RefreshLock> lock, const Clock *clock, CancelToken cancel);
    void release();
    /// UTC; invalid if none is known.
    [[nodiscard]] QDateTime throttledUntil() const;
    void setThrottledUntil(const QDateTime &until) const;

private:
    QString m_throttlePath;
    QLockFile m_file;
};
} // namespace atlas
