// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manualclock.h"

#include "services/core/wake.h"

#include <QObject>

namespace atlas::test
{
using std::chrono::milliseconds;

struct ManualClock::Private {
    struct Sleeper {
        milliseconds due;
        std::shared_ptr<Wake> wake;
    };
    QDateTime start;
    milliseconds elapsed{0};
    bool autoAdvance = false;
    QList<milliseconds> slept;
    QList<Sleeper> sleepers; // in order of `due`
    QObject context;         // its queued calls die with the clock

    std::shared_ptr<Wake> add(milliseconds due)
    {
        const auto later =
            std::find_if(sleepers.cbegin(), sleepers.cend(), [due](const Sleeper &other) { return other.due > due; });
        auto wake = std::make_shared<Wake>();
        sleepers.insert(later, Sleeper{due, wake});
        return wake;
    }

    void wakeCancelled(const std::shared_ptr<Wake> &wake)
    {
        sleepers.removeIf([&wake](const Sleeper &sleeper) { return sleeper.wake == wake; });
        wake->fire();
    }
};

ManualClock::ManualClock(QDateTime start)
    : d(std::make_unique<Private>())
{
    d->start = std::move(start);
}

ManualClock::~ManualClock()
{
    // Sleepers left over are resumed, or their coroutine frames would leak.
    const auto left = std::exchange(d->sleepers, {});
    for (const Private::Sleeper &sleeper : left)
        sleeper.wake->fire();
}

QDateTime ManualClock::now() const
{
    return d->start.addMSecs(d->elapsed.count());
}

milliseconds ManualClock::monotonic() const
{
    return d->elapsed;
}

QCoro::Task<void> ManualClock::sleep(milliseconds interval, CancelToken cancel) const
{
    d->slept.append(interval);
    if (cancel.isCancelled())
        co_return;
    if (d->autoAdvance) {
        d->elapsed += interval;
        co_return;
    }
    const auto wake = d->add(d->elapsed + interval);
    const auto registration = cancel.onCancel([clock = d.get(), wake] {
        QMetaObject::invokeMethod(
            &clock->context, [clock, wake] { clock->wakeCancelled(wake); }, Qt::QueuedConnection);
    });
    co_await wake->event();
}

void ManualClock::advance(milliseconds interval)
{
    const milliseconds target = d->elapsed + interval;
    while (!d->sleepers.isEmpty() && d->sleepers.first().due <= target) {
        const Private::Sleeper next = d->sleepers.takeFirst();
        d->elapsed = std::max(d->elapsed, next.due);
        next.wake->fire();
    }
    d->elapsed = target;
}

void ManualClock::setAutoAdvance(bool on)
{
    d->autoAdvance = on;
}

QList<milliseconds> ManualClock::slept() const
{
    return d->slept;
}
} // namespace atlas::test
