// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/task.h"

#include <QString>

namespace atlas
{
/// Writes the brief of a role: what matters today, from what is stored of all apps.
class BriefSource
{
public:
    virtual ~BriefSource() = default;
    /// Markdown. `role`: "ceo", "cmo", "cto", "cfo", "coo" or "av"; `language`: "en" or "fr". NotFound
    /// "nothing_stored" while nothing has been read from Zoho yet.
    [[nodiscard]] virtual Task<Result<QString>> brief(QString role, QString language) = 0;
};
} // namespace atlas
