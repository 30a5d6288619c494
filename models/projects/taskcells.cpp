// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/taskcells.h"

#include "models/projects/deliverywords.h"

namespace atlas::taskcell
{
namespace
{
constexpr int kBad = 3;
constexpr int kWarn = 2;
constexpr int kGood = 1;

QVariant dayOrNothing(const QDate &day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

QVariant positiveOrNothing(int number)
{
    return number > 0 ? QVariant(number) : QVariant();
}

QVariant daysOverdue(const ProjectTask &task, const QDate &today)
{
    return task.isOverdue(today) ? QVariant(int(task.end.daysTo(today))) : QVariant();
}

QVariant hoursOrNothing(int minutes)
{
    return minutes > 0 ? QVariant(DeliveryWords::hours(minutes)) : QVariant();
}

QString projectNameOf(const ProjectTask &task, const DeliveryBook &book)
{
    const Project *project = book.project(task.projectId);
    return project ? project->name : task.projectName;
}
} // namespace

QVariant display(const ProjectTask &task, Column column, const DeliveryBook &book)
{
    switch (column) {
    case Column::Planned:
        return hoursOrNothing(task.plannedMinutes);
    case Column::Logged:
        return hoursOrNothing(task.loggedMinutes);
    case Column::Priority:
        return DeliveryWords::priority(task.priority);
    default:
        return sortValue(task, column, book);
    }
}

QVariant sortValue(const ProjectTask &task, Column column, const DeliveryBook &book)
{
    switch (column) {
    case Column::Name:
        return task.name;
    case Column::Project:
        return projectNameOf(task, book);
    case Column::Status:
        return task.status.name;
    case Column::Owner:
        return DeliveryWords::names(task.owners);
    case Column::Start:
        return dayOrNothing(task.start);
    case Column::End:
        return dayOrNothing(task.end);
    case Column::Late:
        return daysOverdue(task, book.today());
    case Column::Percent:
        return task.percent;
    case Column::Planned:
        return positiveOrNothing(task.plannedMinutes);
    case Column::Logged:
        return positiveOrNothing(task.loggedMinutes);
    case Column::Priority:
        return positiveOrNothing(int(task.priority));
    case Column::Key:
        return task.key;
    }
    return {};
}

int tone(const ProjectTask &task, Column column, const QDate &today)
{
    switch (column) {
    case Column::Status:
        return task.isOpen() ? 0 : kGood;
    case Column::End:
    case Column::Late:
        return task.isOverdue(today) ? kBad : 0;
    case Column::Logged:
        return task.plannedMinutes > 0 && task.loggedMinutes > task.plannedMinutes ? kWarn : 0;
    case Column::Priority:
        return task.isOpen() && task.priority == TaskPriority::High ? kWarn : 0;
    default:
        return 0;
    }
}

int alignment(Column column)
{
    switch (column) {
    case Column::Late:
    case Column::Percent:
    case Column::Planned:
    case Column::Logged:
    case Column::Key: // stands after numbers
        return int(Qt::AlignVCenter | Qt::AlignRight);
    default:
        return int(Qt::AlignVCenter | Qt::AlignLeading);
    }
}

QString title(Column column)
{
    switch (column) {
    case Column::Name:
        return TaskTreeModel::tr("Task");
    case Column::Project:
        return TaskTreeModel::tr("Project");
    case Column::Status:
        return TaskTreeModel::tr("Status");
    case Column::Owner:
        return TaskTreeModel::tr("Owner");
    case Column::Start:
        return TaskTreeModel::tr("Start");
    case Column::End:
        return TaskTreeModel::tr("End");
    case Column::Late:
        //: days past the end
        return TaskTreeModel::tr("Days late");
    case Column::Percent:
        //: percent complete
        return TaskTreeModel::tr("Done");
    case Column::Planned:
        //: hours planned
        return TaskTreeModel::tr("Planned");
    case Column::Logged:
        //: hours logged
        return TaskTreeModel::tr("Logged");
    case Column::Priority:
        return TaskTreeModel::tr("Priority");
    case Column::Key:
        //: short name of a task, "NW-T282"
        return TaskTreeModel::tr("Key");
    }
    return {};
}
} // namespace atlas::taskcell
