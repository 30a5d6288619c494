// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"

#include <QRandomGenerator>

namespace atlas::test
{
/// Wednesday, 25 November 2026; its week begins on Monday the 23rd.
[[nodiscard]] QDate deliveryDay();
/// A day of November 2026.
[[nodiscard]] QDate november(int day);

[[nodiscard]] WorkStatus statusOf(const QString &name, bool closed = false);
/// An open project with 100 hours as budget, from 2 November on for 40 days.
[[nodiscard]] Project projectOf(const QString &id, const QString &name = {});
/// An open task of project "p1", owned by nobody.
[[nodiscard]] ProjectTask taskOf(const QString &id, const QDate &start = {}, const QDate &end = {},
                                 const QString &projectId = QStringLiteral("p1"));
/// The task closed on a day.
[[nodiscard]] ProjectTask closedTask(ProjectTask task, const QDate &completed);
/// The task with an owner and planned minutes.
[[nodiscard]] ProjectTask ownedTask(ProjectTask task, const QString &personId, int minutes);
[[nodiscard]] Milestone milestoneOf(const QString &id, const QDate &end, const QDate &completed = {},
                                    const QString &projectId = QStringLiteral("p1"));
[[nodiscard]] ProjectsUser userOf(const QString &id, const QString &name);
/// An approved, billable log of a task of project "p1".
[[nodiscard]] TimeLog logOf(const QString &id, const QString &personId, const QDate &date, int minutes,
                            const QString &taskId = QStringLiteral("t1"));
[[nodiscard]] TaskLink linkOf(const QString &predecessorId, const QString &taskId,
                              TaskLink::Type type = TaskLink::Type::FinishStart, int lagDays = 0);
/// Read on deliveryDay(), logs of October and November known.
[[nodiscard]] ProjectsSnapshot deliveryOf(const QList<Project> &projects, const QList<ProjectTask> &tasks = {});

/// Any task of one of `projects` projects "p0", "p1", ...; parents, owners, dates and statuses from the generator.
[[nodiscard]] ProjectTask randomTask(QRandomGenerator &random, const QString &id, int projects, int tasks);
[[nodiscard]] ProjectsSnapshot randomDelivery(QRandomGenerator &random, int projects, int tasks);
/// Adds, removes, changes or moves some records, now and then a project.
void changeDelivery(QRandomGenerator &random, ProjectsSnapshot &snapshot, int projects, int tasks);
} // namespace atlas::test
