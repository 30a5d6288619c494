// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace atlas::sandbox
{
/// Lets threads sleep until a time is over or the server stops, whichever comes first.
class StopSignal
{
public:
    void raise()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_raised = true;
        }
        m_condition.notify_all();
    }
    /// True when the server is stopping.
    bool waitFor(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_condition.wait_for(lock, time, [this] { return m_raised; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_raised = false;
};
} // namespace atlas::sandbox
