// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/calendar/calendarstore.h"

#include <QHash>

namespace atlas::sandbox::calendar
{
/// What identifies the generated content of a store: every write changes an event's etag and a calendar's ctag.
struct Baseline {
    QHash<QString, qint64> events, calendars; ///< etags and ctags by uid
};

/// What a store has beyond its generated content, as JSON. Locking is the caller's.
struct StateCodec {
    [[nodiscard]] static Baseline baseline(const Store &store);
    /// Changed and new records, removed ones as null, and the counters.
    [[nodiscard]] static QJsonObject changes(const Store &store, const Baseline &baseline);
    static void apply(Store &store, const QJsonObject &changes);
};
} // namespace atlas::sandbox::calendar
