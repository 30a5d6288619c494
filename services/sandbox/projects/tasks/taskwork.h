// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Minutes of "06:00", "24:00", "120:30" or decimal hours; -1: neither. Unlike those of a time log, planned hours may
/// pass 24.
[[nodiscard]] int workMinutes(const QJsonValue &hours);

/// Replaces the owners and the planned hours of a task by what was sent (the Projects reference, section 8.4): owners
/// that are not named again are gone. Refused: no work_type or no owners ("Input Parameter Missing"), a person who is
/// no member, hours that are none.
[[nodiscard]] std::optional<Response> takeOwners(const Call &call, QJsonObject &task, const QJsonValue &sent);

/// owners_and_work of a task nobody owns yet.
[[nodiscard]] QJsonObject noOwners();
} // namespace atlas::sandbox::projects
