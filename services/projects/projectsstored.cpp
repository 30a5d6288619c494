// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsstored.h"

#include "services/core/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectsstored
{
namespace
{
QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject ofLink(const TaskLink &link)
{
    return {
        {"from"_L1, link.predecessorId}, {"to"_L1, link.taskId}, {"type"_L1, int(link.type)}, {"lag"_L1, link.lagDays}};
}

TaskLink toLink(const QJsonObject &stored)
{
    TaskLink link;
    link.predecessorId = json::text(stored, "from"_L1);
    link.taskId = json::text(stored, "to"_L1);
    link.type = TaskLink::Type(std::clamp<qint64>(json::integer(stored, "type"_L1), 0, 3));
    link.lagDays = int(json::integer(stored, "lag"_L1));
    return link;
}
} // namespace

QJsonObject ofPortal(const ProjectsPortal &portal)
{
    QJsonArray days;
    for (const int day : portal.workingDays)
        days.append(day);
    return {{"id"_L1, portal.id},
            {"name"_L1, portal.name},
            {"zone"_L1, QString::fromLatin1(portal.zone)},
            {"user"_L1, portal.userId},
            {"start"_L1, portal.dayStart.toString(Qt::ISODate)},
            {"end"_L1, portal.dayEnd.toString(Qt::ISODate)},
            {"days"_L1, days}};
}

ProjectsPortal toPortal(const QJsonObject &stored)
{
    ProjectsPortal portal;
    portal.id = json::text(stored, "id"_L1);
    portal.name = json::text(stored, "name"_L1);
    const QByteArray zone = json::text(stored, "zone"_L1).toLatin1();
    if (!zone.isEmpty())
        portal.zone = zone;
    portal.userId = json::text(stored, "user"_L1);
    const QTime start = QTime::fromString(json::text(stored, "start"_L1), Qt::ISODate);
    const QTime end = QTime::fromString(json::text(stored, "end"_L1), Qt::ISODate);
    if (start.isValid() && end.isValid()) {
        portal.dayStart = start;
        portal.dayEnd = end;
    }
    const QJsonArray days = stored.value("days"_L1).toArray();
    if (!days.isEmpty())
        portal.workingDays.clear();
    for (const QJsonValue &day : days)
        portal.workingDays.append(day.toInt());
    return portal;
}

QJsonObject ofSchedule(const ProjectSchedule &schedule)
{
    QJsonArray links, baseline;
    for (const TaskLink &link : schedule.links)
        links.append(ofLink(link));
    for (const BaselineTask &task : schedule.baseline)
        baseline.append(
            QJsonObject{{"task"_L1, task.taskId}, {"start"_L1, dayText(task.start)}, {"end"_L1, dayText(task.end)}});
    return {{"project"_L1, schedule.projectId}, {"links"_L1, links},
            {"name"_L1, schedule.baselineName}, {"taken"_L1, dayText(schedule.baselineTaken)},
            {"baseline"_L1, baseline},          {"read"_L1, json::isoOffset(schedule.readAt)}};
}

ProjectSchedule toSchedule(const QJsonObject &stored)
{
    ProjectSchedule schedule;
    schedule.projectId = json::text(stored, "project"_L1);
    const QJsonArray links = stored.value("links"_L1).toArray();
    for (const QJsonValue &link : links)
        schedule.links.append(toLink(link.toObject()));
    schedule.baselineName = json::text(stored, "name"_L1);
    schedule.baselineTaken = json::date(stored, "taken"_L1);
    const QJsonArray baseline = stored.value("baseline"_L1).toArray();
    for (const QJsonValue &value : baseline) {
        const QJsonObject row = value.toObject();
        schedule.baseline.append(
            BaselineTask{json::text(row, "task"_L1), json::date(row, "start"_L1), json::date(row, "end"_L1)});
    }
    schedule.readAt = json::instant(stored, "read"_L1);
    return schedule;
}

QJsonObject ofStatuses(const QList<WorkStatus> &statuses)
{
    QJsonArray rows;
    for (const WorkStatus &status : statuses)
        rows.append(QJsonObject{
            {"id"_L1, status.id}, {"name"_L1, status.name}, {"color"_L1, status.color}, {"closed"_L1, status.closed}});
    return {{"statuses"_L1, rows}};
}

QList<WorkStatus> toStatuses(const QJsonObject &stored)
{
    QList<WorkStatus> statuses;
    const QJsonArray rows = stored.value("statuses"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        statuses.append(WorkStatus{json::text(row, "id"_L1), json::text(row, "name"_L1), json::text(row, "color"_L1),
                                   json::boolean(row, "closed"_L1)});
    }
    return statuses;
}
} // namespace atlas::projectsstored
