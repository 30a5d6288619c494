// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// Handlers of issues. Source: the Projects reference, section 8.6.
namespace atlas::sandbox::projects
{
// issues.cpp
[[nodiscard]] Response listPortalIssues(Call &call);
[[nodiscard]] Response listIssues(Call &call);
[[nodiscard]] Response getIssue(Call &call);
[[nodiscard]] Response createIssue(Call &call);
[[nodiscard]] Response updateIssue(Call &call);
[[nodiscard]] Response deleteIssue(Call &call);

// issuefields.cpp
/// Writes what the body of a create or an update says into the issue, or refuses it whole.
[[nodiscard]] std::optional<Response> takeIssueFields(const Call &call, QJsonObject &issue, const QJsonObject &body);
/// severity, classification, module and is_it_reproducible of an issue nobody classified.
void setIssueDefaults(const Call &call, QJsonObject &issue);
} // namespace atlas::sandbox::projects
