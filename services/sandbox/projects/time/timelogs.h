// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

/// Handlers of hours. Source: the Projects reference, section 8.7.
namespace atlas::sandbox::projects
{
// loglist.cpp
[[nodiscard]] Response listPortalLogs(Call &call);
[[nodiscard]] Response listProjectLogs(Call &call);

// logrecords.cpp
[[nodiscard]] Response getLog(Call &call);
[[nodiscard]] Response addLog(Call &call);
[[nodiscard]] Response updateLog(Call &call);
[[nodiscard]] Response deleteLog(Call &call);

// logbulk.cpp
[[nodiscard]] Response addLogsInBulk(Call &call);
[[nodiscard]] Response updateLogsInBulk(Call &call);
[[nodiscard]] Response deleteLogsInBulk(Call &call);

// approvers.cpp
[[nodiscard]] Response listApprovers(Call &call);
[[nodiscard]] Response setApprover(Call &call);

// timers.cpp
[[nodiscard]] Response listTimers(Call &call);
[[nodiscard]] Response startTimer(Call &call);
[[nodiscard]] Response pauseTimer(Call &call);
[[nodiscard]] Response resumeTimer(Call &call);
[[nodiscard]] Response stopTimer(Call &call);

/// [{"date","log_details":[...]}] of logs, days in the order they first appear.
[[nodiscard]] QJsonArray groupedByDay(const QList<QJsonObject> &logs);
/// {"time_logs":[...]}: what an add and an update answer (that of the single add is UNCONFIRMED).
[[nodiscard]] Response logsAnswer(const QList<QJsonObject> &logs, int status = 200);
/// A new log of a project as `body` (of the single add) says; nullopt and the refusal otherwise. Written already; the
/// caller settles the project.
[[nodiscard]] std::optional<QJsonObject> writeNewLog(const Call &call, const QString &projectId,
                                                     const QJsonObject &body, std::optional<Response> &refusal);
/// Changes a log of the store likewise.
[[nodiscard]] std::optional<QJsonObject> writeChangedLog(const Call &call, QJsonObject log, const QJsonObject &body,
                                                         std::optional<Response> &refusal);
/// "task", "issue" or "general" of a log.
[[nodiscard]] QString moduleTypeOf(const QJsonObject &log);
[[nodiscard]] const QStringList &moduleTypes();
/// The text "module" of a body, which must name the log's own module; an object is PATTERN_NOT_MATCHED.
[[nodiscard]] std::optional<Response> moduleTextRefusal(const Call &call, const QJsonObject &body,
                                                        const QJsonObject &log);
} // namespace atlas::sandbox::projects
