// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"
#include "services/core/result.h"
#include "services/core/task.h"

#include <functional>

/// A reading and a run make more calls than a minute allows: they wait where a person would be told to come back.
namespace atlas::syncpatience
{
/// Whether waiting helps: a throttle that ends within ten minutes.
[[nodiscard]] bool isWorthWaiting(const ApiError &error);
/// Waits as long as the throttle says. False: it is not worth waiting, or `stop` or the token ended it.
[[nodiscard]] Task<bool> outwait(const Clock *clock, ApiError error, std::function<bool()> stop, CancelToken cancel);
} // namespace atlas::syncpatience
