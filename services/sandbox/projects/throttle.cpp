// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/throttle.h"

namespace atlas::sandbox::projects
{
namespace
{
qint64 milliseconds(std::chrono::seconds span)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
}
} // namespace

Throttle::Throttle(std::function<qint64()> monotonicMs)
    : m_now(std::move(monotonicMs))
{
}

ThrottleVerdict Throttle::enter(const QString &pattern, const ThrottleLimit &limit)
{
    const std::lock_guard lock(m_mutex);
    Bucket &bucket = m_buckets[pattern];
    const qint64 now = m_now();
    const auto refused = [&bucket, now] { return ThrottleVerdict{int((bucket.lockedUntil - now + 999) / 1000), 0}; };
    if (bucket.lockedUntil > now)
        return refused();
    while (!bucket.calls.empty() && bucket.calls.front() <= now - milliseconds(limit.window))
        bucket.calls.pop_front();
    if (int(bucket.calls.size()) >= limit.calls) {
        bucket.calls.clear(); // once the lock ends the pattern starts anew
        bucket.lockedUntil = now + milliseconds(limit.lock);
        return refused();
    }
    bucket.calls.push_back(now);
    return {0, limit.calls - int(bucket.calls.size())};
}
} // namespace atlas::sandbox::projects
