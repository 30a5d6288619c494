// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"
#include "services/core/apirequest.h"

#include <functional>

namespace atlas
{
/// Capped exponential back-off with full jitter. Pure: the random number in [0,1) is given.
struct RetryPolicy {
    int maxAttempts = 4;
    std::chrono::milliseconds base{500};
    std::chrono::milliseconds cap{30'000};

    /// Whether attempt number `attempt` (1 = first) that ended in `error` may be repeated. `sent` is false when the
    /// request certainly never reached the server (refused connection, unknown host).
    [[nodiscard]] bool mayRetry(const ApiRequest &request, const ApiError &error, int attempt, bool sent) const;
    /// How long to wait before the next attempt. A Retry-After longer than the cap is not waited for: see mayRetry.
    [[nodiscard]] std::chrono::milliseconds delay(const ApiError &error, int attempt, double random) const;
};
} // namespace atlas
