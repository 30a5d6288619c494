// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/workload.h"
#include "models/projects/workcalendar.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace atlas
{
namespace workrelief
{
namespace
{
/// Somebody with time left in the week.
struct Helper {
    const WorkRow *row;
    int free;
};

const WorkCell *cellOf(const WorkRow &row, const QDate &week)
{
    const auto found =
        std::find_if(row.cells.cbegin(), row.cells.cend(), [&week](const WorkCell &cell) { return cell.week == week; });
    return found == row.cells.cend() ? nullptr : &*found;
}

bool isStaff(const QString &personId, const ProjectsSnapshot &snapshot, const WorkPlan &plan)
{
    return plan.of(personId).counted &&
           std::any_of(snapshot.users.cbegin(), snapshot.users.cend(), [&personId](const ProjectsUser &user) {
               return user.id == personId && user.active && !user.client;
           });
}

QList<Helper> helpersOf(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const Workload &load,
                        const QString &personId, const QDate &week)
{
    QList<Helper> helpers;
    for (const WorkRow &row : load.rows) {
        const WorkCell *cell = cellOf(row, week);
        if (row.personId != personId && cell && cell->available > cell->planned &&
            isStaff(row.personId, snapshot, plan))
            helpers.append({&row, cell->available - cell->planned});
    }
    return helpers;
}

// Who owns a task of which project: only they know it, and only members may own its tasks.
QHash<QString, QSet<QString>> ownersByProject(const ProjectsSnapshot &snapshot)
{
    QHash<QString, QSet<QString>> owners;
    for (const ProjectTask &task : snapshot.tasks)
        for (const TaskShare &share : task.owners)
            owners[task.projectId].insert(share.person.id);
    return owners;
}

// Tasks not begun first: nothing of them has to be handed over but the task. Then the largest.
QList<WorkCell::Part> inOrderOfHandover(QList<WorkCell::Part> parts, const ProjectsSnapshot &snapshot)
{
    QSet<QString> wanted;
    for (const WorkCell::Part &part : std::as_const(parts))
        wanted.insert(part.taskId);
    QSet<QString> begun;
    for (const ProjectTask &task : snapshot.tasks)
        if (wanted.contains(task.id) && (task.percent > 0 || task.loggedMinutes > 0))
            begun.insert(task.id);
    std::stable_sort(parts.begin(), parts.end(), [&begun](const WorkCell::Part &a, const WorkCell::Part &b) {
        return !begun.contains(a.taskId) && begun.contains(b.taskId);
    });
    return parts;
}
} // namespace
} // namespace workrelief

QList<Relief> proposeRelief(const ProjectsSnapshot &snapshot, const WorkPlan &plan, const Workload &load,
                            const QString &personId, const QDate &week, const QDate &today)
{
    using namespace workrelief;
    const auto row = std::find_if(load.rows.cbegin(), load.rows.cend(),
                                  [&personId](const WorkRow &each) { return each.personId == personId; });
    const WorkCell *cell = row == load.rows.cend() ? nullptr : cellOf(*row, week);
    if (!cell || week < mondayOf(today))
        return {};
    int over = cell->planned - cell->available;
    QList<Helper> helpers = helpersOf(snapshot, plan, load, personId, week);
    const QHash<QString, QSet<QString>> owners = ownersByProject(snapshot);
    QList<Relief> proposed;
    for (const WorkCell::Part &part : inOrderOfHandover(cell->parts, snapshot)) {
        std::stable_sort(helpers.begin(), helpers.end(),
                         [](const Helper &a, const Helper &b) { return a.free > b.free; });
        int left = std::min(part.minutes, over);
        for (Helper &helper : helpers) {
            const int minutes = std::min(left, helper.free);
            if (minutes <= 0 || !owners.value(part.projectId).contains(helper.row->personId))
                continue;
            proposed.append({part.taskId, personId, helper.row->personId, helper.row->name, minutes});
            helper.free -= minutes;
            left -= minutes;
            over -= minutes;
        }
    }
    return proposed;
}
} // namespace atlas
