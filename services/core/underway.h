// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace atlas
{
/// Counts, while it lives in a coroutine, something that will resume a coroutine of this thread for certain: an answer
/// of the store, work on the thread pool, a call to Zoho, a sleep that nobody can cancel. Whoever destroys what
/// coroutines work on (Connection::retire) waits until there is none.
class UnderWay
{
public:
    UnderWay() { ++s_count; }
    ~UnderWay() { --s_count; }
    Q_DISABLE_COPY_MOVE(UnderWay)
    [[nodiscard]] static bool any() { return s_count > 0; }

private:
    static inline thread_local int s_count = 0;
};
} // namespace atlas
