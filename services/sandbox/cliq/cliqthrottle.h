// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <QString>

namespace atlas::sandbox::cliq
{
/// How often an endpoint may be called in a rolling minute, and how long it stays locked after one call too many.
/// A limit of no calls: none is documented.
struct CallLimit {
    int perMinute = 0;
    std::chrono::seconds lock{0};
};

/// Counts calls by user and endpoint. The call beyond the limit locks the endpoint for that user; calls during the lock
/// do not lengthen it. Thread-safe. Source: docs/zoho.md, "Throttling".
class Throttle
{
public:
    /// `monotonicMs`: milliseconds that only grow; replaceable for tests.
    explicit Throttle(std::function<qint64()> monotonicMs);
    /// Whole seconds until the lock ends; 0: admitted.
    [[nodiscard]] int enter(const QString &counter, const CallLimit &limit);
    void setClock(std::function<qint64()> monotonicMs);

private:
    struct Bucket {
        std::deque<qint64> calls;
        qint64 lockedUntil = 0;
    };
    std::function<qint64()> m_now;
    std::mutex m_mutex;
    std::map<QString, Bucket> m_buckets;
};
} // namespace atlas::sandbox::cliq
