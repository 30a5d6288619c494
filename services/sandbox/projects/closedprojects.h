// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Whether a project takes no new tasks, hours or changes: completed, in a closed status, or archived.
[[nodiscard]] bool isClosedProject(const QJsonObject &project);
/// The refusal of a write inside a closed project (its wording is UNCONFIRMED); nullopt for an open one and for one
/// that does not exist.
[[nodiscard]] std::optional<Response> closedRefusal(const Call &call, const QString &projectId);
} // namespace atlas::sandbox::projects
