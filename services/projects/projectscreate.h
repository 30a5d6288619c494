// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"

#include <QSet>

namespace atlas
{
/// One create and what must be known to tell afterwards whether it took place. Two tasks of one name are legal, so the
/// newest records are looked at before sending: only what was not there then, by the server's own clock and ids, can be
/// the lost one.
class ProjectsCreate
{
public:
    /// `claimed`: ids this process knows it created; what is found is added to it. All references outlive the tasks.
    ProjectsCreate(ProjectsService &service, const Clock &clock, QSet<QString> &claimed, ProjectsKind kind,
                   QString projectId, QJsonObject record);

    /// The look before. Without the right to read nothing is known and the create may still be sent: a lost answer then
    /// stays unknown.
    [[nodiscard]] Task<Result<Done>> look(CancelToken cancel);
    /// After a lost answer: the record if exactly one new one equals what was sent; `lost` with the code "not_created"
    /// if there is none after several looks; Ambiguous "unknown" otherwise. `me`: zpuid of the person signed in, may be
    /// empty.
    [[nodiscard]] Task<Result<QJsonObject>> settle(ApiError lost, QString me, CancelToken cancel);

private:
    [[nodiscard]] ProjectsListQuery newest() const;
    [[nodiscard]] QStringList candidates(const ProjectsRowPage &page, const QString &me) const;
    [[nodiscard]] bool hidesOthers(const ProjectsRowPage &page) const;

    ProjectsService &m_service;
    const Clock &m_clock;
    QSet<QString> &m_claimed;
    ProjectsKind m_kind;
    QString m_projectId;
    QJsonObject m_record;
    bool m_looked = false;
    QSet<QString> m_before;
    QDateTime m_newestBefore;
};

/// Whether a row may be the record that was sent: the name, the parent and the task list of a task, and who made it.
[[nodiscard]] bool isEqualRecord(ProjectsKind kind, const QJsonObject &sent, const QJsonObject &stored,
                                 const QString &me);
} // namespace atlas
