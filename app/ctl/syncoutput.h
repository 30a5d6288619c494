// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/envelope.h"
#include "services/sync/syncplan.h"

/// What "atlasctl sync" prints: lines for people, or the envelope all commands answer with (--json).
namespace atlas::ctl::syncoutput
{
[[nodiscard]] Outcome plan(const SyncComparison &comparison, const SyncPlan &plan, bool json);
/// Applied, and there was nothing to write.
[[nodiscard]] Outcome nothing(const SyncComparison &comparison, const SyncPlan &plan, bool json);
[[nodiscard]] Outcome run(const SyncRun &run, const QList<SyncWrite> &writes, bool json);
[[nodiscard]] Outcome runs(const QList<SyncRun> &runs, bool json);
} // namespace atlas::ctl::syncoutput
