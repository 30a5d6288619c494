// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/throttle.h"

#include <algorithm>

namespace atlas::sandbox::workdrive
{
namespace
{
constexpr qint64 throttleMinuteMs = 60'000;

int wholeSeconds(qint64 ms)
{
    return int((ms + 999) / 1000);
}
} // namespace

int Throttle::Window::locked(qint64 now) const
{
    return now < lockedUntil ? wholeSeconds(lockedUntil - now) : 0;
}

void Throttle::Window::forget(qint64 now)
{
    while (!calls.empty() && calls.front() <= now - throttleMinuteMs)
        calls.pop_front();
}

Throttle::Throttle(std::function<qint64()> monotonicMs)
    : m_now(std::move(monotonicMs))
{
}

void Throttle::setMonotonic(std::function<qint64()> monotonicMs)
{
    const std::lock_guard lock(m_mutex);
    m_now = std::move(monotonicMs);
    m_accounts.clear();
    m_listings.clear();
    m_misses.clear();
}

int Throttle::call(const QString &account, const Settings &settings)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_now();
    Account &load = m_accounts[account];
    if (now < load.lockedUntil) {
        load.lockSeconds = std::min(load.lockSeconds * 2, settings.longestLockSeconds);
        load.lockedUntil = now + qint64(load.lockSeconds) * 1000;
        load.countedMs = load.lockedUntil;
        return load.lockSeconds;
    }
    if (load.saved < 0) {
        load.saved = settings.callBurst;
        load.countedMs = now;
    }
    load.saved = std::min(double(settings.callBurst),
                          load.saved + double(now - load.countedMs) * settings.callsPerSecond / 1000.0);
    load.countedMs = now;
    if (load.saved >= 1) {
        load.saved -= 1;
        return 0;
    }
    load.saved = 0;
    load.lockSeconds = settings.callLockSeconds;
    load.lockedUntil = now + qint64(load.lockSeconds) * 1000;
    load.countedMs = load.lockedUntil; // nothing is saved up during the lock
    return load.lockSeconds;
}

int Throttle::listing(const QString &account, const QString &folderId, const Settings &settings)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_now();
    Window &window = m_listings[account + u'/' + folderId];
    if (const int seconds = window.locked(now); seconds > 0)
        return seconds;
    window.forget(now);
    const auto recent = std::count_if(window.calls.cbegin(), window.calls.cend(),
                                      [&](qint64 at) { return at > now - settings.listingBurstMs; });
    if (qint64(window.calls.size()) < settings.listingsPerMinute && recent < settings.listingBurst) {
        window.calls.push_back(now);
        return 0;
    }
    window.lockedUntil = now + qint64(settings.listingLockSeconds) * 1000;
    window.calls.clear();
    return settings.listingLockSeconds;
}

int Throttle::missing(const QString &account, const QString &id)
{
    const std::lock_guard lock(m_mutex);
    const auto window = m_misses.constFind(account + u'/' + id);
    return window == m_misses.cend() ? 0 : window->locked(m_now());
}

void Throttle::missed(const QString &account, const QString &id, const Settings &settings)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_now();
    Window &window = m_misses[account + u'/' + id];
    window.forget(now);
    window.calls.push_back(now);
    if (qint64(window.calls.size()) < settings.missesPerMinute)
        return;
    window.lockedUntil = now + qint64(settings.missLockSeconds) * 1000;
    window.calls.clear();
}
} // namespace atlas::sandbox::workdrive
