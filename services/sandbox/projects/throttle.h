// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <QHash>
#include <QString>

namespace atlas::sandbox::projects
{
/// The limit of one of the two APIs: calls a window, and how long a pattern stays locked once they are used up.
struct ThrottleLimit {
    int calls = 0;
    std::chrono::seconds window{0}, lock{0};
};

/// What became of a call. Locked: whole seconds until the lock ends. Admitted: calls left in the window.
struct ThrottleVerdict {
    int retryAfterSeconds = 0;
    int remaining = 0;
    [[nodiscard]] bool locked() const { return retryAfterSeconds > 0; }
};

/// Counts calls by URL pattern in a rolling window. The call beyond the limit locks its pattern; calls during the lock
/// are refused and do not change when it ends. Thread-safe. Source: the Projects reference, section 3.
class Throttle
{
public:
    /// `monotonicMs`: milliseconds that only grow; replaceable for tests.
    explicit Throttle(std::function<qint64()> monotonicMs);
    [[nodiscard]] ThrottleVerdict enter(const QString &pattern, const ThrottleLimit &limit);

private:
    struct Bucket {
        std::deque<qint64> calls;
        qint64 lockedUntil = 0;
    };
    std::function<qint64()> m_now;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};
} // namespace atlas::sandbox::projects
