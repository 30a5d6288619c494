// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

#include <optional>

/// Decoded deals as one block of bytes: loads many times faster than their JSON. Every text is written once, so that
/// equal texts are one string in memory after decoding. Pure; run off the ui thread.
namespace atlas::dealdigest
{
/// What a block holds. Amounts without a currency of their own were read in `homeCurrency`.
struct Content {
    QString homeCurrency;
    QList<Deal> deals;
    friend bool operator==(const Content &, const Content &) = default;
};
[[nodiscard]] QByteArray encode(const Content &content);
/// nullopt for a block of another version or a damaged one. Instants come back in UTC.
[[nodiscard]] std::optional<Content> decode(const QByteArray &block);
} // namespace atlas::dealdigest
