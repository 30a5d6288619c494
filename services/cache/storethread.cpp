// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/storethread.h"

namespace atlas
{
StoreThread::StoreThread(QString path)
    : m_path(std::move(path))
{
    setObjectName(QStringLiteral("atlas-store"));
    start();
}

StoreThread::~StoreThread()
{
    stop();
}

void StoreThread::post(Job job, AtClose atClose)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_closing) {
            m_jobs.push_back({std::move(job), atClose});
            m_wake.wakeOne();
            return;
        }
    }
    job(nullptr);
}

void StoreThread::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_closing = true;
        m_wake.wakeOne();
    }
    wait();
}

bool StoreThread::takeNext(Waiting &next, bool &closing)
{
    const QMutexLocker lock(&m_mutex);
    while (m_jobs.empty() && !m_closing)
        m_wake.wait(&m_mutex);
    if (m_jobs.empty())
        return false;
    next = std::move(m_jobs.front());
    m_jobs.pop_front();
    closing = m_closing;
    return true;
}

void StoreThread::run()
{
    StoreConnection connection(m_path);
    Waiting next;
    bool closing = false;
    while (takeNext(next, closing)) {
        next.job(closing && next.atClose == AtClose::Drop ? nullptr : &connection);
        next.job = {};
    }
}
} // namespace atlas
