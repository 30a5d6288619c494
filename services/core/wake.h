// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <utility>

namespace atlas
{
/// A one-shot event that one coroutine waits for: co_await wake->event(). fire() resumes it on the spot, so fire from a
/// clean stack (a queued call), never from a destructor of a view. Shared by pointer: both sides may go first.
class Wake
{
public:
    Wake() = default;
    Wake(const Wake &) = delete;
    Wake &operator=(const Wake &) = delete;

    void fire()
    {
        m_fired = true;
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume(); // may destroy *this: nothing may follow
    }
    [[nodiscard]] bool fired() const { return m_fired; }

    class Awaiter
    {
    public:
        explicit Awaiter(Wake *wake)
            : m_wake(wake)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return m_wake->m_fired; }
        void await_suspend(std::coroutine_handle<> handle) const noexcept { m_wake->m_waiting = handle; }
        void await_resume() const noexcept {}

    private:
        Wake *m_wake;
    };
    [[nodiscard]] Awaiter event() { return Awaiter(this); }

private:
    bool m_fired = false;
    std::coroutine_handle<> m_waiting;
};
} // namespace atlas
