// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncparty.h"

#include <QHash>

namespace atlas
{
/// Why two records are taken for one client.
enum class SyncReason {
    None,
    ZohoLink, ///< Books names the record of the CRM
    OwnLink,  ///< a person, or a rule, said so in Atlas
    Email,
    Name
};
[[nodiscard]] QString syncReasonKey(SyncReason reason); ///< "zoho_link", "own_link", "email", "name"

struct SyncPair {
    QString crm, books; ///< keys of the parties
    SyncReason reason = SyncReason::None;
    int confidence = 0; ///< percent
    friend bool operator==(const SyncPair &, const SyncPair &) = default;
};

/// Records that may belong together and that nobody but a person can tell apart.
struct SyncTangle {
    QStringList crm, books; ///< keys, ascending
    SyncReason reason = SyncReason::None;
    friend bool operator==(const SyncTangle &, const SyncTangle &) = default;
};

/// Every party is in exactly one of the lists. `broken`: linked by Zoho to a record that is not there (any more).
struct SyncMatching {
    QList<SyncPair> pairs;
    QList<SyncTangle> tangles;
    QList<SyncPair> broken;
    QStringList onlyCrm, onlyBooks;
};

/// Links that Atlas keeps: key of the CRM by id of the customer.
using SyncLinks = QHash<QString, QString>;

namespace syncmatching
{
/// One to one: by Zoho's link, by Atlas's own, by mail address, then by name. Whatever would need a guess is a tangle.
/// Confidence: links 100; an address 85, with the name 98; a name 70, more with the same place, number or site, less
/// when these differ.
[[nodiscard]] SyncMatching match(const SyncParties &parties, const SyncLinks &ownLinks = {});
} // namespace syncmatching
} // namespace atlas
