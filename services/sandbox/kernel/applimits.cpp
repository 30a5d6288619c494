// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/applimits.h"

namespace atlas::sandbox
{
namespace
{
constexpr qint64 minuteMs = 60'000;
constexpr qint64 creditSliceMs = 10 * minuteMs;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
} // namespace

AppLimits::AppLimits(std::function<qint64()> monotonicMs)
    : m_now(std::move(monotonicMs))
{
}

bool AppLimits::minuteFull(const AppMount &app, Load &load, qint64 now, Admission &admission)
{
    const int limit = app.perMinute();
    if (limit <= 0)
        return false;
    while (!load.lastMinute.empty() && load.lastMinute.front() <= now - minuteMs)
        load.lastMinute.pop_front();
    if (qint64(load.lastMinute.size()) < limit) {
        load.lastMinute.push_back(now);
        return false;
    }
    admission.retryAfterSeconds = int((load.lastMinute.front() + minuteMs - now + 999) / 1000);
    return true;
}

bool AppLimits::creditsGone(const AppMount &app, const Route &route, Load &load, qint64 now, Admission &admission)
{
    const int budget = app.dailyCredits();
    if (budget <= 0)
        return false;
    while (!load.credits.empty() && load.credits.begin()->first <= now - dayMs) {
        load.creditsUsed -= load.credits.begin()->second;
        load.credits.erase(load.credits.begin());
    }
    if (load.creditsUsed + route.credits > budget) {
        admission.retryAfterSeconds = int((load.credits.begin()->first + dayMs - now + 999) / 1000);
        return true;
    }
    load.credits[now - now % creditSliceMs] += route.credits;
    load.creditsUsed += route.credits;
    if (load.creditsUsed * 2 > budget)
        admission.creditsLeft = budget - load.creditsUsed;
    return false;
}

Admission AppLimits::enter(const AppMount &app, const Route &route)
{
    const std::lock_guard lock(m_mutex);
    Load &load = m_loads[app.name()];
    Admission admission;
    const bool tooMany = app.concurrency() > 0 && load.inFlight >= app.concurrency();
    const bool tooHeavy = route.heavy && app.heavyConcurrency() > 0 && load.heavy >= app.heavyConcurrency();
    const qint64 now = m_now();
    if (tooMany || tooHeavy || minuteFull(app, load, now, admission) || creditsGone(app, route, load, now, admission)) {
        admission.admitted = false;
        return admission;
    }
    ++load.inFlight;
    load.heavy += route.heavy ? 1 : 0;
    return admission;
}

void AppLimits::leave(const AppMount &app, const Route &route)
{
    const std::lock_guard lock(m_mutex);
    Load &load = m_loads[app.name()];
    --load.inFlight;
    load.heavy -= route.heavy ? 1 : 0;
}
} // namespace atlas::sandbox
