// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"

#include <chrono>
#include <QCoroTask>
#include <QDateTime>
#include <QTimeZone>

namespace atlas
{
/// The only source of time and of waiting in the client, so that tests own both.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Monotonic, for intervals.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Resumes the caller after the interval, or soon after `cancel` is cancelled, on the caller's event loop. Never
    /// resumes inside the call that cancels: that may be a destructor.
    [[nodiscard]] virtual QCoro::Task<void> sleep(std::chrono::milliseconds interval,
                                                  CancelToken cancel = {}) const = 0;
    /// Today in the given zone (default: the system's).
    [[nodiscard]] QDate today(const QTimeZone &zone = QTimeZone::systemTimeZone()) const;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds interval, CancelToken cancel = {}) const override;
};
} // namespace atlas
