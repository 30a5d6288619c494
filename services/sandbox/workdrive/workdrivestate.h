// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivestore.h"

namespace atlas::sandbox::workdrive
{
/// The generated content of a store. It shares its data with the store until those change.
struct Baseline {
    std::map<QString, Item> items;
    std::map<QString, Permission> permissions;
    std::map<QString, Link> links;
};

/// What a store has beyond its generated content, as JSON. Locking is the caller's.
struct StateCodec {
    [[nodiscard]] static Baseline baseline(const Store &store);
    /// New and changed records whole, removed ones as null; sessions; the counters.
    [[nodiscard]] static QJsonObject changes(const Store &store, const Baseline &baseline);
    static void apply(Store &store, const QJsonObject &changes);
};
} // namespace atlas::sandbox::workdrive
