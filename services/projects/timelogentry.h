// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/projects/projectsrecords.h"

namespace atlas
{
/// Hours somebody worked, as a person enters them.
struct TimeLogEntry {
    QString projectId;
    LogModule module = LogModule::Task;
    QString itemId;   ///< task or issue; empty for general work
    QString name;     ///< of general work: what it was
    QString personId; ///< zpuid; empty: the person signed in
    QDate date;
    int minutes = 0;
    bool billable = true;
    QString notes;
    friend bool operator==(const TimeLogEntry &, const TimeLogEntry &) = default;
};

/// "1:30", "1h30", "1 h 30", "90m", "90 min", "1.5", "1,5h" -> minutes; Validation with field "hours" and code
/// "bad_hours" (not a duration), "too_many_hours" (24 hours or more), "no_hours" (nothing, or under a minute).
[[nodiscard]] Result<int> minutesFromText(const QString &text);
/// 90 -> "01:30", as Zoho wants it.
[[nodiscard]] QString hoursText(int minutes);
/// "HH:MM", decimal hours, or a number of them, as Zoho answers; nullopt: neither.
[[nodiscard]] std::optional<int> minutesFromZoho(const QJsonValue &value);
/// What can be told without a request: "bad_hours"..., "no_date", "no_item". Future days are left to the portal.
[[nodiscard]] Result<Done> checkTimeLog(const TimeLogEntry &entry);
} // namespace atlas
