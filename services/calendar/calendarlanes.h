// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"

#include <memory>
#include <QObject>

namespace atlas
{
/// Lets one write after another through for each series: every write gives all its occurrences a new etag.
class CalendarLanes
{
public:
    /// `context` outlives all who wait.
    explicit CalendarLanes(QObject *context);
    /// Resumes when nobody before is at work on `uid`; the next may go when the pass is destroyed.
    [[nodiscard]] Task<std::shared_ptr<void>> enter(QString uid);

private:
    struct Queues;
    std::shared_ptr<Queues> m_queues;
};
} // namespace atlas
