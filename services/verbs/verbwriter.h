// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/task.h"
#include "services/verbs/verbplan.h"

#include <QJsonArray>

namespace atlas
{
class BooksRepository;
class CalendarRepository;
class CrmDirectory;
class ProjectsRepository;
class WorkDriveRepository;

/// What verbs write through: the repositories, so that every page shows at once what was made. All outlive the writer.
struct VerbServices {
    CrmDirectory *crm = nullptr;
    BooksRepository *books = nullptr;
    ProjectsRepository *projects = nullptr;
    CalendarRepository *calendar = nullptr;
    WorkDriveRepository *drive = nullptr;
};

/// The single writes of a plan. Steps come with their references resolved (verbplan::resolved).
class VerbWriter
{
public:
    explicit VerbWriter(const VerbServices &services);
    /// The step with the id, stamp and link of what it made. A lost answer is settled by the app's service.
    [[nodiscard]] Task<Result<VerbStep>> perform(VerbStep step, CancelToken cancel);
    /// For a step whose outcome was never kept: what it made, if it did. `taken`: ids that are known to be others.
    [[nodiscard]] Task<Result<std::optional<VerbStep>>> find(VerbStep step, QStringList taken, CancelToken cancel);
    /// Whether what the step made is as it was made; Conflict "changed_since" with why it is not, NotFound: gone.
    /// `inside`: ids and stamps of what the plan made in a project.
    [[nodiscard]] Task<Result<Done>> checkUnchanged(VerbStep step, QMap<QString, QString> inside, CancelToken cancel);
    /// Takes it away. Gone already: Done.
    [[nodiscard]] Task<Result<Done>> remove(VerbStep step, CancelToken cancel);

private:
    [[nodiscard]] Task<Result<VerbStep>> makeBooks(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<VerbStep>> makeWork(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<VerbStep>> makeCrm(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<VerbStep>> makeEvent(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<VerbStep>> makeInDrive(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<std::optional<VerbStep>>> findBooks(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<std::optional<VerbStep>>> findWork(VerbStep step, QStringList taken, CancelToken cancel);
    [[nodiscard]] Task<Result<std::optional<VerbStep>>> findCrm(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<std::optional<VerbStep>>> findEvent(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<std::optional<VerbStep>>> findInDrive(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> checkBooks(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> checkProject(VerbStep step, QMap<QString, QString> inside, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> checkWork(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> checkCrm(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> checkEvent(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> checkInDrive(VerbStep step, CancelToken cancel);
    /// The notes of a record.
    [[nodiscard]] Task<Result<QJsonArray>> notesAt(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> removeEvent(VerbStep step, CancelToken cancel);
    [[nodiscard]] Task<Result<Done>> removeInDrive(VerbStep step, CancelToken cancel);
    VerbServices m_to;
};

namespace verbwriter
{
/// The change stamp of a row of an app: last_modified_time, Modified_Time, ...
[[nodiscard]] QString stampOf(VerbStep::Kind kind, const QJsonObject &row);
} // namespace verbwriter
} // namespace atlas
