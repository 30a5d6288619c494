// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/verbs/verbform.h"
#include "services/projects/projectsrecords.h"

namespace atlas::verbs
{
/// Billable hours of a project become the lines of a draft invoice. Fields: customer, from, to, group, rate, tax, date,
/// reference. `billed`: ids of logs that an earlier invoice used up, which are left out; rejected ones are too.
/// `rate`: an hour's price as entered last for the project (decimal text), may be empty.
[[nodiscard]] Form invoiceOfTime(const HomeSources &sources, const Project &project, const QSet<QString> &billed,
                                 const QString &rate, const QDate &today);
/// The same logs as lines: one a task or one a person, quantities in hours rounded to a hundredth. `claims`: their ids.
[[nodiscard]] QJsonArray timeLines(const QList<TimeLog> &logs, bool byPerson, const QString &rate,
                                   const QString &taxId);
/// Logs that would be billed: billable, not rejected, not in `billed`, between two days, both inclusive.
[[nodiscard]] QList<TimeLog> unbilledLogs(const HomeSources &sources, const QString &projectId,
                                          const QSet<QString> &billed, const QDate &from, const QDate &to);
} // namespace atlas::verbs
