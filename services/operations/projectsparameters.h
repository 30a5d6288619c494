// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsservice.h"

/// Parameters of the Projects operations as queries of ProjectsService, and what Zoho's filters cannot tell; shared by
/// running and planning.
namespace atlas::projectsparameters
{
[[nodiscard]] ProjectsListQuery projectQuery(const QJsonObject &parameters);
/// Open, closed and overdue tasks are filtered by Zoho (is_completed), everything else by taskIsWanted().
[[nodiscard]] ProjectsListQuery taskQuery(const QJsonObject &parameters);
/// By status ("open", "closed", a name or an id) and search (name or key).
[[nodiscard]] bool projectIsWanted(const QJsonObject &row, const QJsonObject &parameters);
/// By status, owner (zpuid, e-mail address or name) and overdue; `today`: in the portal's zone.
[[nodiscard]] bool taskIsWanted(const QJsonObject &row, const QJsonObject &parameters, const ProjectsPortal &portal,
                                const QDate &today);
/// Without the person: that may have to be looked up. Usage for a date that does not exist, Validation for hours.
[[nodiscard]] Result<TimeLogEntry> timeLogEntry(const QJsonObject &parameters);
/// The zpuid of the person a text means: itself, or a member by e-mail address or name. Usage "unknown_owner" or
/// "ambiguous_owner" with the choices in details.
[[nodiscard]] Result<QString> personMeant(const QString &text, const QList<WorkPerson> &members);
/// The error with the operation's own name of the parameter at fault.
[[nodiscard]] ApiError blamed(ApiError error, const QString &idParameter);

/// The service an operation works with: the given one, or for another portal_id one of its own, so that a call about
/// one portal never redirects the calls of others.
class Target
{
public:
    Target(ProjectsService *projects, const QJsonObject &parameters);
    [[nodiscard]] ProjectsService *service() const { return m_own ? m_own.get() : m_shared; }
    /// The portal in use; Usage "unknown_portal" if it is not the one that was asked for.
    [[nodiscard]] Task<Result<ProjectsPortal>> portal(CancelToken cancel) const;

private:
    ProjectsService *m_shared;
    QString m_wanted;
    std::unique_ptr<ProjectsService> m_own;
};
} // namespace atlas::projectsparameters
