// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Writes what the body of an add or an update says into the log, whose project, owner and module_detail are set
/// already, or refuses it whole: spelling of bill_status, hours under 24, a day of a person that would pass 24:00, days
/// to come (a setting of the portal).
[[nodiscard]] std::optional<Response> takeLogFields(const Call &call, QJsonObject &log, const QJsonObject &body);
/// Sets the owner: owner_zpuid, else the person who calls. Refused: no member of the project.
[[nodiscard]] std::optional<Response> takeLogOwner(const Call &call, QJsonObject &log, const QJsonObject &body);
/// Sets module_detail from module{type,id} and log_name. Refused: an item that is not in the project (any more).
[[nodiscard]] std::optional<Response> takeLogModule(const Call &call, QJsonObject &log, const QJsonObject &body);
} // namespace atlas::sandbox::projects
