// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/syncchoices.h"
#include "services/sync/syncwrite.h"

namespace atlas
{
/// The exact writes that choices make of a comparison.
struct SyncPlan {
    QList<SyncWrite> writes; ///< in the order they are sent; numbered from 1
    int requests = 0;        ///< calls when all goes well
    int undecided = 0;       ///< differences that stay
    QStringList needDetails; ///< customers whose whole record must be read before they can be written
    QString rule;            ///< syncRuleKey
    friend bool operator==(const SyncPlan &, const SyncPlan &) = default;
};

namespace syncplan
{
/// Pure. Rows whose customer is in needDetails have no writes yet.
[[nodiscard]] SyncPlan build(const SyncComparison &comparison, const SyncChoices &choices);
} // namespace syncplan
} // namespace atlas
