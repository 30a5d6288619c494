// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// Handlers of phases and baselines. Source: the Projects reference, sections 8.4, 8.5.
namespace atlas::sandbox::projects
{
// milestones.cpp
[[nodiscard]] Response listPortalMilestones(Call &call);
[[nodiscard]] Response listMilestones(Call &call);
[[nodiscard]] Response getMilestone(Call &call);
[[nodiscard]] Response createMilestone(Call &call);
[[nodiscard]] Response updateMilestone(Call &call);
[[nodiscard]] Response deleteMilestone(Call &call);
[[nodiscard]] Response cloneMilestone(Call &call);

// baselines.cpp
[[nodiscard]] Response listBaselines(Call &call);
[[nodiscard]] Response baselineDetails(Call &call);

// milestonefields.cpp
/// The statuses of phases, as the portal's phases show them: those in use, and an open and a closed one at least.
[[nodiscard]] QList<QJsonObject> milestoneStatuses(const Call &call);
/// Writes what the body of an update says into the phase, or refuses it whole.
[[nodiscard]] std::optional<Response> takeMilestoneFields(const Call &call, QJsonObject &milestone,
                                                          const QJsonObject &body);
/// Puts a status on a phase; a closed one completes it.
void setMilestoneStatus(const Call &call, QJsonObject &milestone, const QJsonObject &status);
} // namespace atlas::sandbox::projects
