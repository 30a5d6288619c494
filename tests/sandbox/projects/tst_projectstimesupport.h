// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/sandbox/projects/projectsfixture.h"

/// Bodies, queries and answers of hours.
namespace atlas::test::hours
{
using namespace Qt::Literals::StringLiterals;

inline const QString projectPath = u"/projects/"_s + pids::project;
inline const QString addPath = projectPath + u"/log"_s;
inline const QString logPath = projectPath + u"/logs/"_s + pids::log;
inline const QString tasksOnly = uR"({"type":"task"})"_s;

inline QJsonObject logBody(const QString &date, const QString &hours, QJsonObject more = {})
{
    more.insert(u"date"_s, date);
    more.insert(u"hours"_s, hours);
    if (!more.contains(u"bill_status"))
        more.insert(u"bill_status"_s, u"Billable"_s);
    if (!more.contains(u"module"))
        more.insert(u"module"_s, QJsonObject{{u"type"_s, u"task"_s}, {u"id"_s, pids::task}});
    return more;
}

inline QJsonObject firstLog(const ProjectsReply &reply)
{
    return reply.row(u"time_logs"_s).value(u"log_details").toArray().at(0).toObject();
}

inline QStringList daysOf(const ProjectsReply &reply)
{
    QStringList days;
    const QJsonArray groups = reply.list(u"time_logs"_s);
    for (const QJsonValue &group : groups)
        days.append(group.toObject().value(u"date").toString());
    return days;
}

inline QMap<QString, QString> queryOf(const QString &text, const QString &module = tasksOnly)
{
    QMap<QString, QString> query;
    for (const QString &part : text.split(u'&', Qt::SkipEmptyParts))
        query.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    if (!module.isEmpty())
        query.insert(u"module"_s, module);
    return query;
}
} // namespace atlas::test::hours
