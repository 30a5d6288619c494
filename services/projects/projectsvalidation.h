// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"
#include "services/projects/projectskind.h"
#include "services/projects/projectsrecords.h"

/// What can be refused before anything is sent. Every refusal is a Validation error that names the field, with one of
/// the codes "mandatory_missing", "too_long", "invalid_date", "invalid_id", "invalid_value", "bad_hours",
/// "end_before_start", "closed_project", "not_a_member", "parent_loop".
namespace atlas::projectsvalidation
{
[[nodiscard]] ApiError refusal(const QString &code, const QString &field, const QString &sentence);
/// Whether Atlas creates records of this kind.
[[nodiscard]] bool isCreatable(ProjectsKind kind);
/// The record as it should be sent: blank members left out, the name trimmed, ids as text, hours as HH:MM, owners with
/// their totals. Usage "not_creatable" for other kinds.
[[nodiscard]] Result<QJsonObject> checkCreate(ProjectsKind kind, const QJsonObject &record);
/// The same for the touched fields of an update; blanks stay, they empty a field. `current`: the record they are
/// written over, because a new start may lie after the end that is there.
[[nodiscard]] Result<QJsonObject> checkUpdate(ProjectsKind kind, const QJsonObject &changes,
                                              const QJsonObject &current);
/// Days of tasks become instants at the portal's business hours; what is no day stays as it is.
[[nodiscard]] QJsonObject withInstants(QJsonObject fields, const ProjectsPortal &portal);
/// owners_and_work with all that Zoho wants whenever it is sent: work_type, unit, total_work and the owners, each with
/// hours; those of `stored` where none are given.
[[nodiscard]] QJsonObject completedOwners(QJsonObject value, const QJsonObject &stored);

/// Somebody a record would be given to, and the field that says so.
struct NamedPerson {
    QString field, id;
};
[[nodiscard]] QList<NamedPerson> peopleIn(const QJsonObject &fields);
/// "not_a_member" for the first that is not among `members`. Without members nothing is known.
[[nodiscard]] Result<Done> checkMembers(const QList<NamedPerson> &people, const QList<WorkPerson> &members);
/// "closed_project".
[[nodiscard]] Result<Done> checkOpen(const Project &project);
/// The task a subtask is below, in either of the places v3 says it; empty for none.
[[nodiscard]] QString parentOf(const QJsonObject &task);
/// Zoho's refusal in our words where it is one of the above: a user who is "not available in the project".
[[nodiscard]] ApiError refined(ApiError error);
} // namespace atlas::projectsvalidation
