// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/clock.h"

#include <memory>
#include <QList>

namespace atlas::test
{
/// A clock that only moves when told. Sleepers resume when advance() passes them; `autoAdvance` lets sleep() jump there
/// at once, so that retry loops run without waiting.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    ~ManualClock() override;
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds interval, CancelToken cancel = {}) const override;
    void advance(std::chrono::milliseconds interval);
    void setAutoAdvance(bool on);
    /// Every interval anybody slept for, in order.
    [[nodiscard]] QList<std::chrono::milliseconds> slept() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::test
