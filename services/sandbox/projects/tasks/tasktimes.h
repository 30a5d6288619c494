// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// start_date, end_date and duration of a body. Refused: instants of another shape (PATTERN_NOT_MATCHED), an end before
/// the start, a duration that is none. null or "" empties a date. Without a duration in the body the working days
/// between the two dates are written.
[[nodiscard]] std::optional<Response> takeTaskTimes(const Call &call, QJsonObject &task, const QJsonObject &body);
} // namespace atlas::sandbox::projects
