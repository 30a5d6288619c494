// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/envelope.h"
#include "app/ctl/invocation.h"
#include "services/sync/syncchoices.h"

namespace atlas
{
class Connection;
}

namespace atlas::ctl
{
/// What "atlasctl sync crm-books" is asked to do. Without apply, undo, resume or runs: a dry run.
struct SyncOptions {
    bool apply = false, runs = false, json = false;
    bool createInBooks = false, createInCrm = false, link = false;
    std::optional<SyncRule> rule;  ///< unset: the one chosen in the desktop
    std::optional<int> confidence; ///< percent; unset likewise
    int details = 500;             ///< customers that may be read whole (one call each)
    QString undo, resume;          ///< ids of runs
};
/// Usage errors name the argument. Needs no account.
[[nodiscard]] Result<SyncOptions> syncOptions(const Invocation &invocation);
/// Choices a person made row by row in the desktop hold here too. Exit code 1 when a write failed, is unknown, or the
/// run stopped.
[[nodiscard]] Task<Outcome> syncCrmBooks(Connection &connection, SyncOptions options);
} // namespace atlas::ctl
