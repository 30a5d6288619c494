// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

#include <QHash>
#include <QSet>

namespace atlas::sandbox::cliq
{
/// What identifies the generated content of a store: every change of a chat gives it a new stamp.
struct Baseline {
    QHash<QString, qint64> chats; ///< stamps by id
    QSet<QString> files;
};

/// What a store has beyond its generated content, as JSON. Locking is the caller's.
struct StateCodec {
    [[nodiscard]] static Baseline baseline(const Store &store);
    /// Changed and new chats, removed ones as null; new files; statuses; the counters.
    [[nodiscard]] static QJsonObject changes(const Store &store, const Baseline &baseline);
    static void apply(Store &store, const QJsonObject &changes);
};
} // namespace atlas::sandbox::cliq
