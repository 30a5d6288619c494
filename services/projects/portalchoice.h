// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsanswer.h"
#include "services/projects/projectsrecords.h"

#include <QJsonArray>

namespace atlas
{
/// Which portal the calls of ProjectsService go to. Asked for once, however many calls wait for the answer.
class PortalChoice : public QObject
{
    Q_OBJECT
public:
    explicit PortalChoice(ApiClient &client);

    /// Rows of GET /portals.
    [[nodiscard]] Task<Result<QJsonArray>> rows(CancelToken cancel);
    /// The one in use, with its business hours, settled at the first call. Usage "choose_portal" with details
    /// {"portals":[{id,name,is_default_portal}]}; NotFound "no_portal".
    [[nodiscard]] Task<Result<ProjectsPortal>> settled(CancelToken cancel);
    /// Reads the settled one again. The old one stays in use until then, and if that fails.
    [[nodiscard]] Task<Result<ProjectsPortal>> again(CancelToken cancel);
    /// Without name only its id is known: the rest is read when it is needed. Empty id: no choice.
    void choose(const ProjectsPortal &portal);
    [[nodiscard]] bool isMade() const { return m_portal.has_value() || !m_chosen.isEmpty(); }
    /// Who is signed in, once that is known.
    void setUserId(const QString &zpuid);
    /// The address of the person signed in: it tells which user they are.
    void setEmail(const QString &email) { m_email = email; }
    [[nodiscard]] const QString &email() const { return m_email; }

Q_SIGNALS:
    void asked();

private:
    [[nodiscard]] Task<Result<ProjectsPortal>> ask(CancelToken cancel);
    /// The portal with what only its own page tells; `row` where this user may not read that.
    [[nodiscard]] Task<Result<ProjectsPortal>> detailed(QString id, QJsonObject row, CancelToken cancel);

    ApiClient &m_client;
    QString m_chosen, m_email;
    std::optional<ProjectsPortal> m_portal;
    bool m_asking = false;
    bool m_abandoned = false; ///< whoever asked last went away before the answer
    int m_choice = 0;         ///< counts choices: an answer to an older one is not kept
    std::optional<ApiError> m_lastError;
};
} // namespace atlas
