// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/gatelanes.h"

#include <QCoreApplication>

namespace atlas
{

Task<RequestGate::Ticket> GateLanes::slot(Demand demand, CancelToken cancel)
{
    const auto self = shared_from_this();
    if (self->m_closed || cancel.isCancelled())
        co_return RequestGate::Ticket();
    Lane &lane = self->m_lanes[demand.m_lane];
    const bool nobodyAhead = lane.user.empty() && (demand.m_priority == Priority::User || lane.background.empty());
    if (nobodyAhead && hasRoom(lane, demand)) {
        self->occupy(demand);
        co_return self->ticket(demand);
    }

    const auto waiter = std::make_shared<Waiter>(demand);
    (demand.m_priority == Priority::User ? lane.user : lane.background).push_back(waiter);
    // Queued: a light call may fit although a heavy one is ahead, and a cancelling destructor must not resume us.
    QMetaObject::invokeMethod(
        &self->m_context, [self, name = demand.m_lane] { self->wakeNext(name); }, Qt::QueuedConnection);
    const auto registration = cancel.onCancel([self, waiter] {
        QMetaObject::invokeMethod(
            &self->m_context, [self, waiter] { self->giveUp(waiter); }, Qt::QueuedConnection);
    });
    co_await waiter->wake.event();
    co_return waiter->granted ? self->ticket(demand) : RequestGate::Ticket();
}

void GateLanes::close()
{
    m_closed = true;
    std::map<QString, Lane> lanes;
    for (auto &[name, lane] : m_lanes) {
        lanes[name].user.swap(lane.user);
        lanes[name].background.swap(lane.background);
    }
    for (auto &[name, lane] : lanes) {
        for (const auto &waiter : lane.user)
            waiter->wake.fire();
        for (const auto &waiter : lane.background)
            waiter->wake.fire();
    }
    QCoreApplication::removePostedEvents(&m_context); // they keep these lanes alive
}

bool GateLanes::hasRoom(const Lane &lane, const Demand &demand)
{
    return lane.running < demand.m_concurrency && (!demand.m_heavy || lane.heavyRunning < demand.m_heavyConcurrency);
}

std::shared_ptr<GateLanes::Waiter> GateLanes::takeNext(Lane &lane)
{
    for (Queue *queue : {&lane.user, &lane.background}) {
        for (auto it = queue->begin(); it != queue->end(); ++it) {
            if (hasRoom(lane, (*it)->demand)) {
                const auto waiter = *it;
                queue->erase(it);
                return waiter;
            }
        }
    }
    return {};
}

void GateLanes::occupy(const Demand &demand)
{
    Lane &lane = m_lanes[demand.m_lane];
    ++lane.running;
    lane.heavyRunning += demand.m_heavy ? 1 : 0;
}

RequestGate::Ticket GateLanes::ticket(const Demand &demand)
{
    const auto giveBack = [self = shared_from_this(), demand](void *) { self->release(demand); };
    return {static_cast<void *>(this), giveBack};
}

void GateLanes::release(const Demand &demand)
{
    Lane &lane = m_lanes[demand.m_lane];
    --lane.running;
    lane.heavyRunning -= demand.m_heavy ? 1 : 0;
    if (m_closed)
        return;
    const auto self = shared_from_this();
    QMetaObject::invokeMethod(
        &m_context, [self, name = demand.m_lane] { self->wakeNext(name); }, Qt::QueuedConnection);
}

void GateLanes::wakeNext(const QString &lane)
{
    // Looked up anew each time: whoever is woken may come back to the lane at once.
    while (const auto waiter = takeNext(m_lanes[lane])) {
        occupy(waiter->demand);
        waiter->granted = true;
        waiter->wake.fire();
    }
}

void GateLanes::giveUp(const std::shared_ptr<Waiter> &waiter)
{
    Lane &lane = m_lanes[waiter->demand.m_lane];
    std::erase(lane.user, waiter);
    std::erase(lane.background, waiter);
    waiter->wake.fire();
}
} // namespace atlas
