// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/tasks.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString readTasks = u"tasks.READ"_s;
const QString createTasks = u"tasks.CREATE"_s;
const QString updateTasks = u"tasks.UPDATE"_s;
const QString deleteTasks = u"tasks.DELETE"_s;
const QString allTasks = u"/projects/{pr}/tasks"_s;
const QString oneTask = u"/projects/{pr}/tasks/{t}"_s;

QList<ProjectsRoute> taskRecordRoutes()
{
    return {{"GET", u"/tasks"_s, readTasks, listPortalTasks},
            {"GET", allTasks, readTasks, listTasks},
            {"POST", allTasks, createTasks, createTask},
            {"GET", allTasks + u"/count"_s, readTasks, countTasks},
            {"GET", oneTask, readTasks, getTask},
            {"PATCH", oneTask, updateTasks, updateTask},
            {"DELETE", oneTask, deleteTasks, deleteTask},
            {"POST", oneTask + u"/move"_s, updateTasks, moveTask},
            {"POST", oneTask + u"/clone"_s, createTasks, cloneTask},
            {"POST", oneTask + u"/reorder"_s, updateTasks, reorderTask}};
}

QList<ProjectsRoute> taskRelationRoutes()
{
    return {{"GET", oneTask + u"/comments"_s, readTasks, listComments},
            {"POST", oneTask + u"/comments"_s, createTasks, addComment},
            {"PATCH", oneTask + u"/comments/{c}"_s, updateTasks, changeComment},
            {"DELETE", oneTask + u"/comments/{c}"_s, deleteTasks, deleteComment},
            {"GET", oneTask + u"/followers"_s, readTasks, taskFollowers},
            {"POST", oneTask + u"/follow"_s, updateTasks, followTask},
            {"POST", oneTask + u"/unfollow"_s, updateTasks, unfollowTask},
            {"GET", oneTask + u"/blocking-waiting-tasks"_s, readTasks, blockingTasks},
            {"GET", oneTask + u"/status-timeline"_s, readTasks, taskStatusTimeline},
            {"GET", u"/projects/{pr}/taskstatushistory"_s, readTasks, projectStatusHistory},
            {"GET", oneTask + u"/associated-bugs"_s, readTasks, taskBugs},
            {"POST", oneTask + u"/associate-bugs"_s, updateTasks, associateBugs},
            {"DELETE", oneTask + u"/bug/{bug}"_s, updateTasks, dissociateBug}};
}
} // namespace

QList<ProjectsRoute> taskRoutes()
{
    return taskRecordRoutes() + taskRelationRoutes();
}
} // namespace atlas::sandbox::projects
