// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Which logs a list is asked for.
struct LogsWanted {
    QString type;         ///< "task", "issue", "general"
    QString itemId;       ///< of a task or issue; empty: all
    QDate from, to;       ///< inclusive; invalid: the whole project
    bool changed = false; ///< the days are those of the last change, not those worked on
    [[nodiscard]] bool covers(const QJsonObject &log) const;
};
/// Reads module, view_type, start_date, end_date and fetch_by_modified_time. Where the reference is silent: without
/// view_type a project answers as the portal does, or whole when no start_date is given either; a span of more than six
/// months is refused.
[[nodiscard]] std::optional<LogsWanted> logsWanted(const Call &call, bool ofPortal, std::optional<Response> &refusal);
} // namespace atlas::sandbox::projects
