// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"

#include <QJsonArray>
#include <QTimeZone>

/// Links between tasks and baselines, whose shapes are not documented: read tolerantly. Pure.
namespace atlas::projectsschedule
{
/// Of the tasks of the older API: "dependency" with "predecessor", "successor" (lists of ids as numbers, texts or
/// objects) and "dependencyDetails" {id: {"DEPENDENCY_TYPE","LAG_VALUE"}}. Each link once.
[[nodiscard]] QList<TaskLink> links(const QJsonArray &olderTasks);

struct Baseline {
    QString id, name;
    QDate taken;
    QList<BaselineTask> tasks; ///< if the list told them already
};
/// The newest one; without id and name: there is none.
[[nodiscard]] Baseline newestBaseline(const QJsonArray &rows, const QTimeZone &zone);
/// The planned days of tasks; rows that name another baseline than `baselineId` are left out.
[[nodiscard]] QList<BaselineTask> baselineTasks(const QJsonArray &rows, const QString &baselineId,
                                                const QTimeZone &zone);
/// {id,name,type,color_code} of the layouts, in their order, each once.
[[nodiscard]] QList<WorkStatus> layoutStatuses(const QJsonArray &layouts);
} // namespace atlas::projectsschedule
