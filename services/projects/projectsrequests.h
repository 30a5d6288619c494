// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"

/// The HTTP calls of Zoho Projects as plain values, so that a dry run can show exactly what a call would send, and the
/// several envelopes of their answers. Source: https://projects.zoho.com/api-docs (docs/zoho.md, "Projects").
namespace atlas::projectsrequests
{
/// v3, below /api/v3/portal/{portal}: `path` begins with '/' and never ends with one. `scope` and the verb make the
/// scope to name: ZohoProjects.<scope>.<READ|CREATE|UPDATE|DELETE>.
[[nodiscard]] ApiRequest projectRequest(Verb verb, const QString &portalId, const QString &path, const QString &scope);
/// The older API, below /restapi/portal/{portal}; whether `path` ends with '/' differs from call to call.
[[nodiscard]] ApiRequest olderRequest(Verb verb, const QString &portalId, const QString &path, const QString &scope);
[[nodiscard]] ApiRequest portals();
/// "/projects/1", "/projects/1/tasks", "/projects/1/tasks/2", "/tasks": where a kind lives below the portal. Without
/// `id` its list. Time logs are listed under /timelogs, and one of them is under /logs.
[[nodiscard]] QString pathOf(ProjectsKind kind, const QString &projectId, const QString &id = {});
/// Usage for a page size out of range, a bad id, or a kind that is listed inside a project only.
[[nodiscard]] Result<ApiRequest> list(const ProjectsListQuery &query, const QString &portalId);

/// Ids are digits: anything else would lead to another path. Usage names the parameter.
[[nodiscard]] Result<Done> checkId(const QString &id, const QString &parameter = QStringLiteral("id"));
/// An answer as an object: a bare array is put under bareList(), an empty body is an empty object. Decode otherwise.
[[nodiscard]] Result<QJsonObject> decoded(const QByteArray &body);
[[nodiscard]] QLatin1StringView bareList();
/// An object with an "error" member is a failure, whatever the HTTP status was.
[[nodiscard]] bool isFailure(const QJsonObject &answer);
/// The record of an answer: bare, in a bare array of one, or under one key as an object or array. Ids are strings.
/// Decode "no_record" if there is none.
[[nodiscard]] Result<QJsonObject> recordIn(const QJsonObject &answer);
/// The rows of a list in any of its envelopes. Time logs come out of their days, each with its "date".
[[nodiscard]] ProjectsRowPage pageIn(const QJsonObject &answer, const ProjectsListQuery &query);
/// "task", "issue", "general".
[[nodiscard]] QString moduleName(LogModule module);
} // namespace atlas::projectsrequests
