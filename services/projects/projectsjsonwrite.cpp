// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsjson.h"
#include "services/projects/timelogentry.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

// The fields of a task as v3 takes them.
namespace atlas::projectsjson
{
QString taskInstant(const QDate &day, bool end, const ProjectsPortal &portal)
{
    if (!day.isValid())
        return {};
    const QTimeZone zone(portal.zone);
    const QDateTime when(day, end ? portal.dayEnd : portal.dayStart, zone.isValid() ? zone : QTimeZone::utc());
    return when.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QJsonObject ownersAndWork(const QList<TaskShare> &owners)
{
    QJsonArray rows;
    int total = 0;
    for (const TaskShare &share : owners) {
        QJsonObject row{{"zpuid"_L1, share.person.id}};
        if (share.minutes > 0)
            row.insert("work_values"_L1, hoursText(share.minutes));
        total += share.minutes;
        rows.append(row);
    }
    QJsonObject work{{"work_type"_L1, u"standard"_s}, {"owners"_L1, rows}};
    if (total > 0) {
        work.insert("unit"_L1, u"hours"_s);
        work.insert("total_work"_L1, hoursText(total));
        work.insert("copy_task_duration"_L1, false);
    }
    return work;
}

QString priorityText(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::None:
        return u"none"_s;
    case TaskPriority::Low:
        return u"low"_s;
    case TaskPriority::Medium:
        return u"medium"_s;
    case TaskPriority::High:
        return u"high"_s;
    }
    return u"none"_s;
}

QString billingText(TaskBilling billing)
{
    switch (billing) {
    case TaskBilling::None:
        return u"none"_s;
    case TaskBilling::Billable:
        return u"billable"_s;
    case TaskBilling::NonBillable:
        return u"non_billable"_s;
    }
    return u"none"_s;
}
} // namespace atlas::projectsjson
