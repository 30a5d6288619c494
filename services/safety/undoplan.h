// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/safety/auditentry.h"

namespace atlas
{
/// How a call that was done can be taken back, as the log keeps it:
/// {"can":true,"sentence":..,"operation":..,"parameters":..}: by calling an operation, which verifies, writes and
/// confirms, and conflicts where somebody has changed the same since;
/// {"can":true,"sentence":..,"remove":{"what":..,...}}: by deleting what was made;
/// {"can":false,"why":..}: Zoho does not allow it. `before` and `after` as in images.h.
[[nodiscard]] QJsonObject undoPlan(const QString &operation, const QJsonObject &parameters, const QJsonObject &before,
                                   const QJsonObject &after);
} // namespace atlas
