// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/router.h"

#include <deque>
#include <map>
#include <mutex>

namespace atlas::sandbox
{
/// Whether a call may run now. Refused: after how many seconds another try makes sense.
struct Admission {
    bool admitted = true;
    int retryAfterSeconds = 0;
    int creditsLeft = -1; ///< set once half of the app's budget is used
};

/// Counts what each app's limits count: calls in flight, calls in a rolling minute, credits in rolling 24 hours.
class AppLimits
{
public:
    /// Milliseconds that only grow; replaceable for tests.
    explicit AppLimits(std::function<qint64()> monotonicMs);
    /// Each admitted call must be ended by leave() with the same arguments.
    [[nodiscard]] Admission enter(const AppMount &app, const Route &route);
    void leave(const AppMount &app, const Route &route);

private:
    struct Load {
        int inFlight = 0, heavy = 0;
        std::deque<qint64> lastMinute;
        std::map<qint64, int> credits; ///< by slice of the day
        int creditsUsed = 0;
    };
    static bool minuteFull(const AppMount &app, Load &load, qint64 now, Admission &admission);
    static bool creditsGone(const AppMount &app, const Route &route, Load &load, qint64 now, Admission &admission);
    std::function<qint64()> m_now;
    std::mutex m_mutex;
    std::map<QString, Load> m_loads;
};
} // namespace atlas::sandbox
