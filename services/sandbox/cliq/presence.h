// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqstore.h"

namespace atlas::sandbox::cliq
{
/// {"state","activity","text"}: how another person is told to be. Source: docs/zoho.md, "Users, status".
[[nodiscard]] QJsonObject presenceOf(const Store &store, const QString &zuid, qint64 nowMs);
/// The line that counts now: the ephemeral one until its end, else the one set.
[[nodiscard]] StatusLine currentStatus(const Store &store, const QString &zuid, qint64 nowMs);
} // namespace atlas::sandbox::cliq
