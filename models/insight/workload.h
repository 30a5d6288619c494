// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/workplan.h"
#include "services/projects/projectsrepository.h"

namespace atlas
{
/// A person's week: what is planned, logged and available, in minutes.
struct WorkCell {
    QDate week; ///< Monday
    int planned = 0, logged = 0, available = 0;
    struct Part {
        QString taskId, projectId;
        int minutes = 0; ///< planned in this week
        friend bool operator==(const Part &, const Part &) = default;
    };
    QList<Part> parts;                                ///< largest first
    QString absence;                                  ///< reason, when the whole week is off
    [[nodiscard]] std::optional<double> load() const; ///< planned / available; nullopt: nothing available
    friend bool operator==(const WorkCell &, const WorkCell &) = default;
};

struct WorkRow {
    QString personId, name, role;
    int weeklyMinutes = 0;
    QList<WorkCell> cells;
    friend bool operator==(const WorkRow &, const WorkRow &) = default;
};

struct Workload {
    QList<QDate> weeks;     ///< Mondays
    QList<WorkRow> rows;    ///< by name; people who are no staff only if something is planned for them
    QList<WorkCell> team;   ///< sums, without parts
    int undatedMinutes = 0; ///< planned work of open tasks without dates: in no week, said beside the grid
};
/// Planned minutes of a task's owner are spread evenly over the working days of the task the person is there, from
/// `today` on for what is left (share x (1 - percent complete)); weeks before today show what was planned then. An open
/// task past its end: what is left falls into the current week. Weeks: `count` from the Monday of `from`.
[[nodiscard]] Workload workload(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const QDate &today,
                                const QDate &from, int count);

/// Who could take over: people with free time in that week, most first; for "share out 12 h". Proposes, moves nothing.
struct Relief {
    QString taskId, fromId, toId, toName;
    int minutes = 0;
    friend bool operator==(const Relief &, const Relief &) = default;
};
/// Only people who already own a task of the same project; tasks not begun first.
[[nodiscard]] QList<Relief> proposeRelief(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const Workload &load,
                                          const QString &personId, const QDate &week, const QDate &today);
} // namespace atlas
