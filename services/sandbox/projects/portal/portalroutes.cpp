// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

QList<ProjectsRoute> portalRoutes()
{
    const QString users = u"users.READ"_s, search = u"search.READ"_s;
    return {
        {.method = "GET",
         .pattern = u"/portals"_s,
         .scope = u"portals.READ"_s,
         .handle = listPortals,
         .portalFree = true},
        {.method = "GET", .pattern = u""_s, .scope = u"portals.READ"_s, .handle = portalDetails},
        {.method = "GET", .pattern = u"/users"_s, .scope = users, .handle = listUsers},
        {.method = "GET", .pattern = u"/users/{user}"_s, .scope = users, .handle = getUser},
        {.method = "GET", .pattern = u"/projects/{project}/users"_s, .scope = users, .handle = listProjectUsers},
        {.method = "GET", .pattern = u"/projects/{project}/users/{user}"_s, .scope = users, .handle = getProjectUser},
        {.method = "GET",
         .pattern = u"/projects/{project}/users/{user}/fields/permissions"_s,
         .scope = users,
         .handle = fieldPermissions},
        {.method = "GET",
         .pattern = u"/projects/{project}/modules"_s,
         .scope = u"projects.READ"_s,
         .handle = listModules},
        // The usual consent does not reach it; which scope would is UNCONFIRMED.
        {.method = "GET", .pattern = u"/settings/fields"_s, .scope = u"custom_fields.READ"_s, .handle = listFields},
        {.method = "GET", .pattern = u"/search"_s, .scope = search, .handle = searchPortal},
        {.method = "GET", .pattern = u"/projects/{project}/search"_s, .scope = search, .handle = searchProject},
    };
}

QList<ProjectsRoute> projectRoutes()
{
    const QString all = u"/projects"_s, one = u"/projects/{project}"_s;
    const QString lists = one + u"/tasklists"_s, list = one + u"/tasklists/{tasklist}"_s;
    const auto route = [](const QByteArray &method, const QString &pattern, const QString &scope, Handler handle) {
        return ProjectsRoute{.method = method, .pattern = pattern, .scope = scope, .handle = handle};
    };
    return {
        route("GET", all, u"projects.READ"_s, listProjects),
        route("POST", all, u"projects.CREATE"_s, createProject),
        route("GET", one, u"projects.READ"_s, getProject),
        route("PATCH", one, u"projects.UPDATE"_s, updateProject),
        // The scope of these three is UNCONFIRMED.
        route("POST", one + u"/trash"_s, u"projects.DELETE"_s, trashProject),
        route("POST", one + u"/restore"_s, u"projects.DELETE"_s, restoreProject),
        route("DELETE", one, u"projects.DELETE"_s, deleteProject),
        route("GET", lists, u"tasklists.READ"_s, listTaskLists),
        route("POST", lists, u"tasklists.CREATE"_s, createTaskList),
        route("POST", one + u"/default-tasklists"_s, u"tasklists.CREATE"_s, createDefaultTaskList),
        route("GET", list, u"tasklists.READ"_s, getTaskList),
        route("PATCH", list, u"tasklists.UPDATE"_s, updateTaskList),
        route("DELETE", list, u"tasklists.DELETE"_s, deleteTaskList),
    };
}
} // namespace atlas::sandbox::projects
