// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

namespace atlas
{
/// Marks the board and the filter chips show. Sources: docs/kpis.md.
struct DealFlags {
    bool rotting = false;    ///< quiet for more than 1.5 x the median of its stage (and at least 7 days)
    bool noNextStep = false; ///< open, and Next_Step is empty
    bool overdue = false;    ///< open, and Closing_Date is before today
    friend bool operator==(const DealFlags &, const DealFlags &) = default;
};

/// A deal with what is derived from it. quietDays: whole days since the last activity (or change, or creation).
struct DealRow {
    Deal deal;
    DealFlags flags;
    int quietDays = 0;
    int stageIndex = -1; ///< in the chosen pipeline; -1: its stage no longer exists there
    QString needle;      ///< folded text the filter looks into: name, account, contact, owner
    friend bool operator==(const DealRow &, const DealRow &) = default;
};
} // namespace atlas
