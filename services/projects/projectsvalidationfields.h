// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/projects/projectskind.h"

#include <QDateTime>
#include <QJsonObject>

/// The single checks projectsvalidation is made of.
namespace atlas::projectsvalidation
{
[[nodiscard]] bool isBlank(const QJsonValue &value);
/// Without members that say nothing: Zoho then uses its defaults.
[[nodiscard]] QJsonObject withoutBlanks(QJsonObject record);
/// The name trimmed; numeric ids within lookups as text.
[[nodiscard]] QJsonObject tidied(QJsonObject record);
/// The instant of a date or date-time in any form v3 uses; a day is its midnight, UTC. Invalid: neither.
[[nodiscard]] QDateTime momentOf(const QJsonValue &value);

[[nodiscard]] Result<Done> checkLengths(ProjectsKind kind, const QJsonObject &fields);
[[nodiscard]] Result<Done> checkDates(ProjectsKind kind, const QJsonObject &fields);
/// Ids of lookups are digits.
[[nodiscard]] Result<Done> checkIds(ProjectsKind kind, const QJsonObject &fields);
/// priority, billing_type and completion_percentage.
[[nodiscard]] Result<Done> checkValues(ProjectsKind kind, const QJsonObject &fields);
/// Everybody in owners_and_work is named, with hours that can be read.
[[nodiscard]] Result<Done> checkOwners(ProjectsKind kind, const QJsonObject &fields);
} // namespace atlas::projectsvalidation
