// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/time/timelogs.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString readTime = u"timesheets.READ"_s;
const QString createTime = u"timesheets.CREATE"_s;
const QString updateTime = u"timesheets.UPDATE"_s;
const QString removeTime = u"timesheets.DELETE"_s;

/// The path word is "timesheet" or "timelogs": both work.
QList<ProjectsRoute> timeListRoutes(const QString &word)
{
    const QString portal = u'/' + word;
    const QString project = u"/projects/{pr}/"_s + word;
    return {{"GET", portal, readTime, listPortalLogs},
            {"DELETE", portal + u"/bulkdelete"_s, removeTime, deleteLogsInBulk},
            {"GET", portal + u"/timers"_s, readTime, listTimers},
            {"POST", portal + u"/timers"_s, createTime, startTimer},
            {"PATCH", portal + u"/timers/{timer}/pause"_s, updateTime, pauseTimer},
            {"PATCH", portal + u"/timers/{timer}/resume"_s, updateTime, resumeTimer},
            {"PATCH", portal + u"/timers/{timer}/stop"_s, updateTime, stopTimer},
            {"GET", project, readTime, listProjectLogs},
            {"GET", project + u"/approver"_s, readTime, listApprovers},
            {"PATCH", project + u"/approver"_s, updateTime, setApprover}};
}
} // namespace

QList<ProjectsRoute> timeRoutes()
{
    const QString one = u"/projects/{pr}/logs/{log}"_s;
    return timeListRoutes(u"timelogs"_s) + timeListRoutes(u"timesheet"_s) +
           QList<ProjectsRoute>{{"POST", u"/projects/{pr}/log"_s, createTime, addLog},
                                {"GET", one, readTime, getLog},
                                {"PATCH", one, updateTime, updateLog},
                                {"DELETE", one, removeTime, deleteLog},
                                {"POST", u"/addbulktimelogs"_s, createTime, addLogsInBulk},
                                {"PATCH", u"/logs"_s, updateTime, updateLogsInBulk}};
}
} // namespace atlas::sandbox::projects
