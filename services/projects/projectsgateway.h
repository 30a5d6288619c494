// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"
#include "services/projects/projectsvalidationreads.h"

#include <functional>

namespace atlas
{
/// Sends one call of Projects and checks its envelope.
using ProjectsSender = std::function<Task<Result<QJsonObject>>(ApiRequest, CancelToken)>;

/// Which record an update is of.
struct ProjectsTarget {
    ProjectsPortal portal;
    ProjectsKind kind = ProjectsKind::Task;
    QString projectId; ///< of a project: its own id
    QString id;
};

/// Reads and writes one record of Projects for verifiedUpdate, which compares the fields in the form of
/// comparedFields(). Projects has no precondition, so the write is confirmed by reading again: a stamp that is not the
/// one of our own write, together with other values in the touched fields, is a conflict. A write whose answer is lost
/// counts as one too: what it did is seen by the next read.
class ProjectsRecordGateway : public RecordGateway
{
public:
    /// `changes`: in Zoho's form, days of tasks also as plain days; everything outlives the tasks.
    ProjectsRecordGateway(ProjectsService &service, ProjectsChecks &checks, ProjectsSender send, ProjectsTarget target,
                          QJsonObject changes);
    [[nodiscard]] Task<Result<VersionedRecord>> read(CancelToken cancel) override;
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString version,
                                                      CancelToken cancel) override;
    [[nodiscard]] Task<Result<Done>> validate(QJsonObject changes, CancelToken cancel) override;

    /// verifiedUpdate with this gateway. `base`: the touched fields as the person saw them, in Zoho's form, as the
    /// records and values of the outcome are. NotFound "deleted_meanwhile" for a record that is gone.
    [[nodiscard]] Task<Result<UpdateOutcome>> update(QJsonObject base, CancelToken cancel);

protected:
    /// The request for the fields that are left to write, after checking them.
    [[nodiscard]] Result<ApiRequest> requestFor(const QJsonObject &left) const;

private:
    [[nodiscard]] UpdateOutcome told(UpdateOutcome outcome, const QJsonObject &base) const;
    [[nodiscard]] QJsonObject inForm(const QJsonObject &fields) const;
    [[nodiscard]] QJsonObject sendable(const QJsonObject &left) const;
    [[nodiscard]] Task<Result<Done>> checkSurroundings(QJsonObject fields, CancelToken cancel);

    ProjectsService &m_service;
    ProjectsChecks &m_checks;
    ProjectsSender m_send;
    ProjectsTarget m_target;
    QJsonObject m_changes;
    QJsonObject m_current;
    int m_lost = 0;
};

/// The error of a record that was there when the person looked.
[[nodiscard]] ApiError deletedMeanwhile(ApiError error);
/// Sends a PATCH; for a phase whose days are refused for their form once more with MM/DD/YYYY.
[[nodiscard]] Task<Result<QJsonObject>> sendChanges(ProjectsSender send, ProjectsKind kind, ApiRequest request,
                                                    CancelToken cancel);
} // namespace atlas
