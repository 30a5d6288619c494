// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailcall.h"

namespace atlas::sandbox::mail
{
/// When a scheduled mail leaves, milliseconds since 1970 UTC; nothing when isSchedule is absent or false, or with the
/// refusal of a field that is missing or wrong.
[[nodiscard]] std::optional<qint64> dueTime(const QJsonObject &body, qint64 nowMs, std::optional<Response> &refusal);
} // namespace atlas::sandbox::mail
