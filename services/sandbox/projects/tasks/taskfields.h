// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/projects/projectscall.h"

namespace atlas::sandbox::projects
{
/// Writes what the body of a create or an update says into the task (the Projects reference, section 8.4), keeping
/// status, is_completed and completion_percentage in step, or refuses it whole. The task has its project already.
[[nodiscard]] std::optional<Response> takeTaskFields(const Call &call, QJsonObject &task, const QJsonObject &body);

/// Puts a status on a task and what follows from it: a closed one completes it, an open one reopens it.
void setTaskStatus(const Call &call, QJsonObject &task, const QJsonObject &status);
/// The first open (or closed) status of the layout.
[[nodiscard]] QJsonObject firstStatus(const QJsonArray &statuses, bool closed);
/// The status of a list named by {id} or {name}; empty: none.
[[nodiscard]] QJsonObject statusNamed(const QJsonArray &statuses, const QJsonObject &sent);
/// Adds and removes tags as {"add":[ids],"remove":[ids]} says; refused: an unknown tag.
[[nodiscard]] std::optional<Response> takeTags(const Call &call, QJsonObject &record, const QJsonValue &sent);
/// last_modified_time (or `key`), updated_by.
void stampRecord(const Call &call, QJsonObject &record, const QString &key = QStringLiteral("last_modified_time"));
} // namespace atlas::sandbox::projects
