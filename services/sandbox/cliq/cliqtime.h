// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QString>

/// Times of Cliq. Source: docs/zoho.md, "Time formats".
namespace atlas::sandbox::cliq
{
/// v2: "2026-03-04T09:15:20+01:00", in the organisation's zone (Europe/Paris). `ms` since 1970 UTC.
[[nodiscard]] QString zonedTime(qint64 ms);
/// v3: "2026-03-04T14:30:00.000Z".
[[nodiscard]] QString utcTime(qint64 ms);
/// What filters take: epoch milliseconds or ISO 8601.
[[nodiscard]] std::optional<qint64> parsedTime(const QString &text);
} // namespace atlas::sandbox::cliq
