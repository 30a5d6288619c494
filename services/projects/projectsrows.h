// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrepository.h"

#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

namespace atlas
{
/// Records of one kind, typed and as the store keeps them, in the same order.
struct ProjectsRows {
    ProjectsSnapshot typed; ///< only the list of that kind is filled
    QList<StoredRecord> records;
    bool newestFirst = true; ///< in the order of their last change, descending, as far as their stamps tell
};
} // namespace atlas

/// The lists of a ProjectsSnapshot, addressed by kind. Pure.
namespace atlas::projectsrows
{
/// Those with a record set of their own; time logs have one for each month.
[[nodiscard]] const QList<ProjectsKind> &keptKinds();

/// Rows without id and trashed ones are left out, and all but the last of rows with the same id. `zone`: the portal's.
[[nodiscard]] ProjectsRows decode(ProjectsKind kind, const QJsonArray &rows, const QTimeZone &zone);
/// An unreadable body is left out: the next whole read brings it back.
[[nodiscard]] ProjectsSnapshot decodeStored(ProjectsKind kind, const QList<StoredRecord> &records,
                                            const QTimeZone &zone);
/// Makes the list of a kind that of `first`, followed by that of `second`.
void join(ProjectsSnapshot &snapshot, ProjectsKind kind, const ProjectsSnapshot &first, const ProjectsSnapshot &second);

struct Difference {
    ProjectsRows news;     ///< what `known` does not hold, or holds otherwise
    bool metKnown = false; ///< a row was there already, the very same
};
/// Rows that are older than what is known are no news.
[[nodiscard]] Difference difference(const ProjectsSnapshot &known, ProjectsKind kind, const ProjectsRows &rows);
void append(ProjectsRows &rows, ProjectsKind kind, const ProjectsRows &more);

/// Replaces records by id and appends new ones.
void put(ProjectsSnapshot &snapshot, ProjectsKind kind, const ProjectsSnapshot &rows);
void remove(ProjectsSnapshot &snapshot, ProjectsKind kind, const QStringList &ids);
[[nodiscard]] QSet<QString> ids(const ProjectsSnapshot &snapshot, ProjectsKind kind);

/// Logs know people by their login name only: gives each the name their user goes by.
void namePeople(QList<TimeLog> &logs, const QList<ProjectsUser> &users);
/// The lists that were read, and those that only tasks tell of.
[[nodiscard]] QList<TaskList> taskListsOf(const QList<TaskList> &read, const QList<ProjectTask> &tasks);
/// The distinct statuses of a project's tasks, open ones first; of all tasks, if it has none.
[[nodiscard]] QList<WorkStatus> statusesOf(const QList<ProjectTask> &tasks, const QString &projectId);
} // namespace atlas::projectsrows
