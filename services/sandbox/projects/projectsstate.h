// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectsstore.h"

namespace atlas::sandbox::projects
{
/// The generated content of a store. It shares its data with the store until those change, so it costs little.
struct Baseline {
    std::map<QString, Collection> collections;
};

/// What a store has beyond its generated content, as JSON. Locking is the caller's.
struct StateCodec {
    [[nodiscard]] static Baseline baseline(const Store &store);
    /// Changed and new records, removed ones as null, and the counters whole.
    [[nodiscard]] static QJsonObject changes(const Store &store, const Baseline &baseline);
    static void apply(Store &store, const QJsonObject &changes);
};
} // namespace atlas::sandbox::projects
