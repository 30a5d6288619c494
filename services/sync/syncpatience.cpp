// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncpatience.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace atlas::syncpatience
{
namespace
{
constexpr std::chrono::milliseconds longestWait = 10min, slice = 1s, grace = 250ms;
} // namespace

bool isWorthWaiting(const ApiError &error)
{
    return error.kind == ErrorKind::RateLimited && error.retryAfter && *error.retryAfter <= longestWait;
}

Task<bool> outwait(const Clock *clock, ApiError error, std::function<bool()> stop, CancelToken cancel)
{
    if (!isWorthWaiting(error))
        co_return false;
    const std::chrono::milliseconds until = clock->monotonic() + *error.retryAfter + grace;
    // In slices, so that a pause is heard.
    while (clock->monotonic() < until) {
        if (cancel.isCancelled() || (stop && stop()))
            co_return false;
        const std::chrono::milliseconds step = std::min(slice, until - clock->monotonic());
        co_await clock->sleep(step, cancel);
    }
    co_return !cancel.isCancelled();
}
} // namespace atlas::syncpatience
