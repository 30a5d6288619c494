// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/clock.h"

#include "services/core/underway.h"
#include "services/core/wake.h"

#include <optional>
#include <QTimer>

namespace atlas
{
QDate Clock::today(const QTimeZone &zone) const
{
    return now().toTimeZone(zone).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QCoro::Task<void> SystemClock::sleep(std::chrono::milliseconds interval, CancelToken cancel) const
{
    const auto wake = std::make_shared<Wake>();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [wake] { wake->fire(); });
    // Restarted at zero rather than fired: whoever cancels may be a destructor, and must not run the sleeper's code.
    const auto registration = cancel.onCancel([&timer] { timer.start(0); });
    if (!cancel.isCancelled())
        timer.start(std::max(interval, std::chrono::milliseconds{0}));
    std::optional<UnderWay> underWay;
    if (!registration) // nobody can cut it short
        underWay.emplace();
    co_await wake->event();
}
} // namespace atlas
