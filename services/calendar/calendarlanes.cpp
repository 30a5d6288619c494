// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarlanes.h"

#include "services/core/wake.h"

#include <QHash>

namespace atlas
{
struct CalendarLanes::Queues {
    QObject *context = nullptr;
    QHash<QString, QList<std::shared_ptr<Wake>>> waiting; ///< a key: somebody is at work

    void leave(const QString &uid)
    {
        QList<std::shared_ptr<Wake>> &queue = waiting[uid];
        if (queue.isEmpty()) {
            waiting.remove(uid);
            return;
        }
        const std::shared_ptr<Wake> next = queue.takeFirst();
        QMetaObject::invokeMethod(
            context, [next] { next->fire(); }, Qt::QueuedConnection);
    }
};

CalendarLanes::CalendarLanes(QObject *context)
    : m_queues(std::make_shared<Queues>())
{
    m_queues->context = context;
}

Task<std::shared_ptr<void>> CalendarLanes::enter(QString uid)
{
    const std::shared_ptr<Queues> queues = m_queues;
    if (queues->waiting.contains(uid)) {
        const auto wake = std::make_shared<Wake>();
        queues->waiting[uid].append(wake);
        co_await wake->event();
    } else {
        queues->waiting.insert(uid, {});
    }
    co_return std::shared_ptr<void>(nullptr, [queues, uid](void *) { queues->leave(uid); });
}
} // namespace atlas
