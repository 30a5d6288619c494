// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqthrottle.h"

namespace atlas::sandbox::cliq
{
namespace
{
constexpr qint64 windowMs = 60'000;
}

Throttle::Throttle(std::function<qint64()> monotonicMs)
    : m_now(std::move(monotonicMs))
{
}

void Throttle::setClock(std::function<qint64()> monotonicMs)
{
    const std::lock_guard lock(m_mutex);
    m_now = std::move(monotonicMs);
}

int Throttle::enter(const QString &counter, const CallLimit &limit)
{
    if (limit.perMinute <= 0)
        return 0;
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = m_buckets[counter];
    const qint64 now = m_now();
    if (bucket.lockedUntil <= now) {
        while (!bucket.calls.empty() && bucket.calls.front() <= now - windowMs)
            bucket.calls.pop_front();
        if (int(bucket.calls.size()) < limit.perMinute) {
            bucket.calls.push_back(now);
            return 0;
        }
        bucket.calls.clear(); // once the lock ends the endpoint starts anew
        bucket.lockedUntil = now + std::chrono::duration_cast<std::chrono::milliseconds>(limit.lock).count();
    }
    return int((bucket.lockedUntil - now + 999) / 1000);
}
} // namespace atlas::sandbox::cliq
