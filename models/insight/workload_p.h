// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/workload.h"
#include "models/projects/workcalendar.h"

#include <QHash>

namespace atlas::workspread
{
/// The days one person is there, counted from the first day of a horizon on.
class Presence
{
public:
    Presence(const QString &personId, const WorkPlan &plan, const QList<int> &workingDays, const QDate &from,
             const QDate &to);
    /// Days between both, inclusive; days outside the horizon count as away.
    [[nodiscard]] int days(const QDate &from, const QDate &to) const;

private:
    [[nodiscard]] int before(const QDate &day) const;
    QDate m_from;
    QList<int> m_before; ///< by day of the horizon: days present earlier
};

/// A task's planned minutes by person: as its owners have them, else the task's own work in equal parts.
[[nodiscard]] QList<std::pair<WorkPerson, int>> sharesOf(const ProjectTask &task);
/// What is left of a share: by percent complete; nothing once the task is closed.
[[nodiscard]] int leftOf(int minutes, const ProjectTask &task);
} // namespace atlas::workspread
