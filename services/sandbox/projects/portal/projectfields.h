// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Writes what the body of a create or an update says into the project (the Projects reference, section 8.2), keeping
/// status, is_completed and completed_time in step, or refuses it whole. A new project has its creator already.
[[nodiscard]] std::optional<Response> takeProjectFields(const Call &call, QJsonObject &project, const QJsonObject &body,
                                                        bool creating);
/// The name of a body: required on create, at most `most` characters.
[[nodiscard]] std::optional<Response> takeRecordName(const Call &call, QJsonObject &record, const QJsonObject &body,
                                                     bool creating, int most);
/// One of the texts of a closed list, such as flag or project_type; absent: unchanged.
[[nodiscard]] std::optional<Response> takeOneOf(const Call &call, QJsonObject &record, const QJsonObject &body,
                                                const QString &key, const QStringList &choices);
} // namespace atlas::sandbox::projects
