// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/requestgate.h"
#include "services/core/wake.h"

#include <deque>
#include <map>

namespace atlas
{
/// The slots of all apps: how many calls are in flight, and who waits. One lane an account and app, two queues a lane.
class GateLanes : public std::enable_shared_from_this<GateLanes>
{
public:
    /// One call that wants a slot.
    class Demand
    {
    public:
        Demand(QString lane, const AppLimits &limits, Priority priority, bool heavy)
            : m_lane(std::move(lane))
            , m_concurrency(limits.concurrency)
            , m_heavyConcurrency(limits.heavyConcurrency)
            , m_priority(priority)
            , m_heavy(heavy)
        {
        }

    private:
        friend class GateLanes;
        QString m_lane;
        int m_concurrency;
        int m_heavyConcurrency;
        Priority m_priority;
        bool m_heavy;
    };

    /// A slot, freed when the last copy goes. Null when cancelled or closed.
    [[nodiscard]] Task<RequestGate::Ticket> slot(Demand demand, CancelToken cancel);
    /// Everybody who waits gets nothing, now and later.
    void close();

private:
    struct Waiter {
        Demand demand;
        Wake wake;
        bool granted = false;
        explicit Waiter(Demand d)
            : demand(std::move(d))
        {
        }
    };
    using Queue = std::deque<std::shared_ptr<Waiter>>;
    struct Lane {
        int running = 0;
        int heavyRunning = 0;
        Queue user, background;
    };

    [[nodiscard]] static bool hasRoom(const Lane &lane, const Demand &demand);
    [[nodiscard]] static std::shared_ptr<Waiter> takeNext(Lane &lane);
    void occupy(const Demand &demand);
    [[nodiscard]] RequestGate::Ticket ticket(const Demand &demand);
    void release(const Demand &demand);
    void wakeNext(const QString &lane);
    void giveUp(const std::shared_ptr<Waiter> &waiter);

    std::map<QString, Lane> m_lanes;
    bool m_closed = false;
    QObject m_context; ///< receiver of queued calls; they die with the lanes
};
} // namespace atlas
