// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/images.h"

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarservice.h"
#include "services/crm/crmservice.h"
#include "services/operations/calendarhandlers.h"
#include "services/operations/projectsparameters.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonObject pickedFields(const QJsonObject &record, const QStringList &names)
{
    QJsonObject some;
    for (const QString &name : names)
        some.insert(name, record.value(name).isUndefined() ? QJsonValue() : record.value(name));
    return some;
}

Task<Result<QJsonObject>> crmBefore(CrmService *crm, QJsonObject parameters, CancelToken cancel)
{
    const QStringList names = parameters.value("record"_L1).toObject().keys();
    const QString module = parameters.value("module"_L1).toString(), id = parameters.value("id"_L1).toString();
    const Result<QJsonObject> record = co_await crm->record(module, id, names, cancel);
    if (!record)
        co_return fail(record.error());
    co_return pickedFields(*record, names);
}

Task<Result<QJsonObject>> taskBefore(ProjectsService *projects, QJsonObject parameters, CancelToken cancel)
{
    const projectsparameters::Target target(projects, parameters);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    const QString project = parameters.value("project_id"_L1).toString(),
                  id = parameters.value("task_id"_L1).toString();
    const Result<QJsonObject> record = co_await target.service()->record(ProjectsKind::Task, project, id, cancel);
    if (!record)
        co_return fail(projectsparameters::blamed(record.error(), u"task_id"_s));
    co_return pickedFields(*record, parameters.value("task"_L1).toObject().keys());
}

/// A deletion touches everything.
QJsonObject allEventParameters()
{
    QJsonObject all;
    for (const QString &name :
         {u"title"_s, u"start"_s, u"location"_s, u"description"_s, u"attendees"_s, u"recurrence"_s})
        all.insert(name, true);
    return all;
}

Task<Result<QJsonObject>> eventBefore(CalendarService *calendar, QJsonObject parameters, bool isDeletion,
                                      CancelToken cancel)
{
    const Result<calendarhandlers::MeantEvent> meant =
        co_await calendarhandlers::eventMeant(calendar, parameters, cancel);
    if (!meant)
        co_return fail(meant.error());
    const QJsonObject touched = isDeletion ? allEventParameters() : parameters;
    QJsonObject fields = eventFields(meant->current, touched);
    if (isDeletion || meant->current.isSeries)
        fields.insert("is_series"_L1, meant->current.isSeries);
    co_return fields;
}

void insertTime(QJsonObject &fields, const EventTime &time)
{
    fields.insert("all_day"_L1, time.isAllDay);
    if (!time.zone.isEmpty())
        fields.insert("timezone"_L1, time.zone);
    fields.insert("start"_L1, time.isAllDay ? time.firstDay.toString(Qt::ISODate) : time.start.toString(Qt::ISODate));
    fields.insert("end"_L1, time.isAllDay ? time.lastDay.toString(Qt::ISODate) : time.end.toString(Qt::ISODate));
}
} // namespace

QString fieldsMember(const QString &operation)
{
    if (operation == "crm_update_record"_L1)
        return u"record"_s;
    return operation == "projects_update_task"_L1 ? u"task"_s : QString();
}

QJsonObject eventFields(const CalendarEvent &event, const QJsonObject &parameters)
{
    QJsonObject fields;
    if (parameters.contains("title"_L1))
        fields.insert("title"_L1, event.title);
    if (parameters.contains("location"_L1))
        fields.insert("location"_L1, event.location);
    if (parameters.contains("description"_L1))
        fields.insert("description"_L1, event.description);
    if (parameters.contains("start"_L1) || parameters.contains("end"_L1) || parameters.contains("all_day"_L1) ||
        parameters.contains("timezone"_L1))
        insertTime(fields, event.time);
    if (parameters.contains("recurrence"_L1))
        fields.insert("recurrence"_L1, event.rule.isEmpty() ? u"none"_s : event.rule);
    if (parameters.contains("attendees"_L1)) {
        QJsonArray addresses;
        for (const EventAttendee &attendee : event.attendees)
            addresses.append(attendee.email);
        fields.insert("attendees"_L1, addresses);
    }
    return fields;
}

Task<Result<QJsonObject>> beforeImage(OperationServices services, QString operation, QJsonObject parameters,
                                      CancelToken cancel)
{
    if (operation == "crm_update_record"_L1)
        co_return co_await crmBefore(services.crm, parameters, cancel);
    if (operation == "projects_update_task"_L1)
        co_return co_await taskBefore(services.projects, parameters, cancel);
    const bool isDeletion = operation == "calendar_delete_event"_L1;
    if (isDeletion || operation == "calendar_update_event"_L1)
        co_return co_await eventBefore(services.calendar, parameters, isDeletion, cancel);
    co_return QJsonObject();
}

QJsonObject afterImage(const QString &operation, const QJsonObject &parameters, const QJsonValue &data)
{
    const QString member = fieldsMember(operation);
    if (!member.isEmpty())
        return pickedFields(data.toObject(), parameters.value(member).toObject().keys());
    if (operation == "calendar_update_event"_L1)
        return eventFields(calendarjson::event(data.toObject(), {}), parameters);
    return data.toObject();
}
} // namespace atlas
