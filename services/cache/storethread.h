// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cache/storeconnection.h"

#include <deque>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace atlas
{
/// The store's one worker: runs jobs in the order they came, on one connection.
class StoreThread final : public QThread
{
public:
    /// Gets the connection, or nullptr when the job is dropped because the store closes. Must always answer its caller.
    using Job = std::function<void(StoreConnection *connection)>;
    /// What becomes of a job that still waits when the store closes: reads are dropped, writes are finished, or what
    /// a person typed last could be lost.
    enum class AtClose { Drop, Finish };

    explicit StoreThread(QString path);
    ~StoreThread() override;
    void post(Job job, AtClose atClose);
    /// Settles every job and ends the thread. Later jobs are dropped at once.
    void stop();

protected:
    void run() override;

private:
    struct Waiting {
        Job job;
        AtClose atClose;
    };
    [[nodiscard]] bool takeNext(Waiting &next, bool &closing);

    QString m_path;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Waiting> m_jobs;
    bool m_closing = false;
};
} // namespace atlas
