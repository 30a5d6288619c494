// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"

#include <QTimeZone>

namespace atlas::projectsjson
{
// Reading: from v3's rows, tolerant of its several spellings (docs/zoho.md, "Projects"). `zone`: the portal's, for the
// days of tasks. A row without id gives a record without id; the caller drops it.
[[nodiscard]] ProjectsPortal portal(const QJsonObject &row);
[[nodiscard]] ProjectsUser user(const QJsonObject &row);
[[nodiscard]] Project project(const QJsonObject &row);
[[nodiscard]] TaskList taskList(const QJsonObject &row);
[[nodiscard]] ProjectTask task(const QJsonObject &row, const QTimeZone &zone);
[[nodiscard]] Milestone milestone(const QJsonObject &row);
[[nodiscard]] ProjectIssue issue(const QJsonObject &row);
[[nodiscard]] TimeLog timeLog(const QJsonObject &row);
[[nodiscard]] TaskComment comment(const QJsonObject &row);

// Writing: the fields of a task as v3 takes them; for forms, drags and operations alike.
/// Days become instants at the portal's business hours: start at dayStart, end at dayEnd.
[[nodiscard]] QString taskInstant(const QDate &day, bool end, const ProjectsPortal &portal);
/// The whole owner set with its hours: what is not in it is removed by Zoho.
[[nodiscard]] QJsonObject ownersAndWork(const QList<TaskShare> &owners);
[[nodiscard]] QString priorityText(TaskPriority priority);
[[nodiscard]] QString billingText(TaskBilling billing);
} // namespace atlas::projectsjson
