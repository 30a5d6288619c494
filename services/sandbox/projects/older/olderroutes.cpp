// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/older/older.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

// The slash at the end is required on some paths and fatal on others (the Projects reference, 9.4); tasks answer with
// and without, by assumption. A path that is not here answers 6891.
QList<ProjectsRoute> olderRoutes()
{
    const QString tasks = u"/projects/{pr}/tasks"_s;
    const QString tasksScope = u"tasks.READ"_s;
    const QString timeScope = u"timesheets.READ"_s;
    return {{"GET", u"/projects/{pr}/tasklayouts"_s, tasksScope, olderTaskLayouts, true},
            {"GET", tasks, tasksScope, olderTasks, true},
            {"GET", tasks + u'/', tasksScope, olderTasks, true},
            {"GET", u"/logs"_s, timeScope, olderPortalLogs, true},
            {"GET", u"/projects/{pr}/logs/"_s, timeScope, olderProjectLogs, true}};
}
} // namespace atlas::sandbox::projects
