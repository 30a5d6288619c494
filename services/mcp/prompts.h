// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QJsonArray>

namespace atlas::mcp
{
/// The prompts: morning_brief, pipeline_review, weekly_cash_review; each with role and language.
[[nodiscard]] QJsonArray promptList();
/// {"description","messages"}. `usualRole`: for who gives none; empty: the prompt's own. Usage with field "name",
/// "role" or "language".
[[nodiscard]] Result<QJsonObject> prompt(const QString &name, const QJsonObject &arguments, const QString &usualRole);
} // namespace atlas::mcp
