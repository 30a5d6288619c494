// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectswriterequests.h"

#include "services/projects/projectsrequests.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::projectswriterequests
{
namespace
{
ApiRequest ofKind(Verb verb, const QString &portalId, ProjectsKind kind, const QString &projectId,
                  const QString &id = {})
{
    const QString path = projectsrequests::pathOf(kind, kind == ProjectsKind::Project ? QString() : projectId, id);
    return projectsrequests::projectRequest(verb, portalId, path, projectsKindInfo(kind).scope);
}

ApiRequest ofLogs(Verb verb, const QString &portalId, const QString &path)
{
    return projectsrequests::projectRequest(verb, portalId, path, u"timesheets"_s);
}

QString logPath(const QString &projectId, const QString &logId)
{
    return projectsrequests::pathOf(ProjectsKind::TimeLog, projectId, logId);
}

QJsonObject moduleOf(const TimeLogEntry &entry)
{
    QJsonObject module{{"type"_L1, projectsrequests::moduleName(entry.module)}};
    if (entry.module != LogModule::General)
        module.insert("id"_L1, entry.itemId);
    return module;
}

QJsonObject logBody(const TimeLogEntry &entry)
{
    QJsonObject body{{"date"_L1, entry.date.toString(Qt::ISODate)},
                     {"hours"_L1, hoursText(entry.minutes)},
                     {"bill_status"_L1, entry.billable ? u"Billable"_s : u"Non Billable"_s},
                     {"notes"_L1, entry.notes},
                     {"module"_L1, moduleOf(entry)}};
    if (!entry.personId.isEmpty())
        body.insert("owner_zpuid"_L1, entry.personId);
    if (entry.module == LogModule::General)
        body.insert("log_name"_L1, entry.name);
    return body;
}
} // namespace

ApiRequest create(const QString &portalId, ProjectsKind kind, const QString &projectId, const QJsonObject &record)
{
    ApiRequest request = ofKind(Verb::Post, portalId, kind, projectId);
    request.setJson(firstPart(kind, record));
    return request;
}

QJsonObject firstPart(ProjectsKind kind, const QJsonObject &record)
{
    return kind == ProjectsKind::Milestone ? QJsonObject{{"name"_L1, record.value("name"_L1)}} : record;
}

QJsonObject secondPart(ProjectsKind kind, const QJsonObject &record)
{
    if (kind != ProjectsKind::Milestone)
        return {};
    QJsonObject rest = record;
    rest.remove("name"_L1);
    return rest;
}

ApiRequest update(const QString &portalId, ProjectsKind kind, const QString &projectId, const QString &id,
                  const QJsonObject &changes)
{
    ApiRequest request = ofKind(Verb::Patch, portalId, kind, projectId, id);
    request.setJson(changes);
    return request;
}

QJsonObject withAmericanDays(QJsonObject fields)
{
    for (const auto name : {"start_date"_L1, "end_date"_L1}) {
        const QDate day = QDate::fromString(fields.value(name).toString(), u"yyyy-MM-dd"_s);
        if (day.isValid())
            fields.insert(name, day.toString(u"MM/dd/yyyy"_s));
    }
    return fields;
}

ApiRequest remove(const QString &portalId, ProjectsKind kind, const QString &projectId, const QString &id)
{
    return ofKind(Verb::Delete, portalId, kind, projectId, id);
}

ApiRequest comment(const QString &portalId, const QString &projectId, const QString &taskId, const QString &html)
{
    ApiRequest request = ofKind(Verb::Post, portalId, ProjectsKind::Task, projectId, taskId);
    request.path += u"/comments"_s;
    request.setJson({{"comment"_L1, html}});
    return request;
}

ApiRequest addLog(const QString &portalId, const TimeLogEntry &entry)
{
    ApiRequest request = ofLogs(Verb::Post, portalId, u"/projects/%1/log"_s.arg(entry.projectId));
    request.setJson(logBody(entry));
    return request;
}

ApiRequest changeLog(const QString &portalId, const QString &logId, const TimeLogEntry &entry)
{
    ApiRequest request = ofLogs(Verb::Patch, portalId, logPath(entry.projectId, logId));
    request.setJson(logBody(entry));
    return request;
}

ApiRequest removeLog(const QString &portalId, const TimeLog &log)
{
    ApiRequest request = ofLogs(Verb::Delete, portalId, logPath(log.projectId, log.id));
    request.setJson({{"module"_L1, projectsrequests::moduleName(log.module)}});
    return request;
}

ApiRequest approve(const QString &portalId, const QList<TimeLog> &logs, LogApproval approval)
{
    QJsonArray rows;
    for (const TimeLog &log : logs)
        rows.append(QJsonObject{{"id"_L1, log.id},
                                {"module"_L1, projectsrequests::moduleName(log.module)},
                                {"approval_status"_L1, approvalText(approval)}});
    ApiRequest request = ofLogs(Verb::Patch, portalId, u"/logs"_s);
    request.setJson({}); // the type of the content
    request.body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    request.repeat = Repeat::Safe; // it says what shall be, not what to add
    return request;
}

QString approvalText(LogApproval approval)
{
    switch (approval) {
    case LogApproval::Unapproved:
        return u"Unapproved"_s;
    case LogApproval::Approved:
        return u"Approved"_s;
    case LogApproval::Rejected:
        return u"Rejected"_s;
    }
    return u"Unapproved"_s;
}
} // namespace atlas::projectswriterequests
