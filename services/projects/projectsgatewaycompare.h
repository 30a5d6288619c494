// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectskind.h"

#include <QJsonObject>

namespace atlas
{
/// The fields of `changes` as `record` has them, in a form in which equal means the same: people by zpuid, owners with
/// their hours, days as days, of other nested objects only the members that are to be written. `record` may be a stored
/// one, what the person saw, or `changes` itself; v3 reads back some fields under other names than it takes them.
[[nodiscard]] QJsonObject comparedFields(ProjectsKind kind, const QJsonObject &record, const QJsonObject &changes);
/// The change stamp, verbatim: a kind's own, or whichever of Zoho's names the record has.
[[nodiscard]] QString projectsVersion(ProjectsKind kind, const QJsonObject &record);
} // namespace atlas
