// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QDateTime>

namespace atlas::sandbox::workdrive
{
/// Milliseconds since 1970 of an expiration_date, "2026-12-31 23:59:59" or with single digits, read as UTC (its zone is
/// UNCONFIRMED). Nothing: not of that form.
[[nodiscard]] std::optional<qint64> expiryOf(const QString &text);
} // namespace atlas::sandbox::workdrive
