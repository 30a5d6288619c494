// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"

/// The writing calls of Zoho Projects v3 as plain values. Source: https://projects.zoho.com/api-docs
namespace atlas::projectswriterequests
{
/// POST /projects or /projects/<project>/<kind>.
[[nodiscard]] ApiRequest create(const QString &portalId, ProjectsKind kind, const QString &projectId,
                                const QJsonObject &record);
/// What the create itself takes: phases only their name (observed), everything else all of it.
[[nodiscard]] QJsonObject firstPart(ProjectsKind kind, const QJsonObject &record);
/// What has to follow as an update.
[[nodiscard]] QJsonObject secondPart(ProjectsKind kind, const QJsonObject &record);
/// PATCH; partial, but owners_and_work replaces the owners.
[[nodiscard]] ApiRequest update(const QString &portalId, ProjectsKind kind, const QString &projectId, const QString &id,
                                const QJsonObject &changes);
/// The same fields with days as MM/DD/YYYY, which some portals want for phases.
[[nodiscard]] QJsonObject withAmericanDays(QJsonObject fields);
[[nodiscard]] ApiRequest remove(const QString &portalId, ProjectsKind kind, const QString &projectId,
                                const QString &id);
[[nodiscard]] ApiRequest comment(const QString &portalId, const QString &projectId, const QString &taskId,
                                 const QString &html);

/// POST /projects/<project>/log.
[[nodiscard]] ApiRequest addLog(const QString &portalId, const TimeLogEntry &entry);
/// PATCH /projects/<project>/logs/<log>.
[[nodiscard]] ApiRequest changeLog(const QString &portalId, const QString &logId, const TimeLogEntry &entry);
/// DELETE with the module as a word in a JSON body: without it the call is refused (INVALID_INPUTSTREAM).
[[nodiscard]] ApiRequest removeLog(const QString &portalId, const TimeLog &log);
/// PATCH /logs with an array; the module is a word here as well.
[[nodiscard]] ApiRequest approve(const QString &portalId, const QList<TimeLog> &logs, LogApproval approval);
/// "Approved", "Rejected", "Unapproved".
[[nodiscard]] QString approvalText(LogApproval approval);
} // namespace atlas::projectswriterequests
