// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/portalchoice.h"

#include "services/core/json.h"
#include "services/projects/projectsjson.h"
#include "services/projects/projectsrequests.h"

#include <algorithm>
#include <QCoroSignal>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError portalNeeded(const QJsonArray &rows)
{
    QJsonArray choices;
    for (const QJsonValue &value : rows) {
        const ProjectsPortal portal = projectsjson::portal(value.toObject());
        choices.append(QJsonObject{{"id"_L1, portal.id}, {"name"_L1, portal.name}});
    }
    ApiError error(ErrorKind::Usage, u"choose_portal"_s,
                   u"This account has several portals with Zoho Projects. Choose one."_s);
    error.field = u"portal_id"_s;
    error.details = {{"portals"_L1, choices}};
    return error;
}

/// The only one, else the default one.
Result<QJsonObject> pickedPortal(const QJsonArray &rows)
{
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"no_portal"_s, u"This account has no portal with Zoho Projects."_s);
    if (rows.size() == 1)
        return rows.first().toObject();
    const auto isDefault = [](const QJsonValue &row) { return json::boolean(row.toObject(), "is_default_portal"_L1); };
    const auto found = std::find_if(rows.begin(), rows.end(), isDefault);
    if (found == rows.end())
        return fail(portalNeeded(rows));
    return (*found).toObject();
}

/// Whether the rest of a portal may go unread: this user is not to see it, or Zoho has no such page.
bool isNotToBeRead(const ApiError &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::MissingScope || error.kind == ErrorKind::Usage;
}

QString ownIdIn(const QJsonObject &row, const QString &email)
{
    const QJsonObject owner = row.value("owner"_L1).toObject();
    const bool mine = !email.isEmpty() && json::text(owner, "email"_L1).compare(email, Qt::CaseInsensitive) == 0;
    return mine ? json::id(owner.value("zpuid"_L1)) : QString();
}
} // namespace

PortalChoice::PortalChoice(ApiClient &client)
    : m_client(client)
{
}

Task<Result<QJsonArray>> PortalChoice::rows(CancelToken cancel)
{
    const ApiRequest request = projectsrequests::portals();
    const Result<QJsonObject> answer = co_await projectsAnswer(&m_client, request, cancel);
    if (!answer)
        co_return fail(answer.error());
    const ProjectsListQuery query(ProjectsKind::Project); // any kind: the rows are found under any key
    const QJsonArray found = projectsrequests::pageIn(*answer, query).rows;
    QJsonArray portals;
    for (const QJsonValue &row : found) {
        if (!projectsjson::portal(row.toObject()).id.isEmpty())
            portals.append(row);
    }
    co_return portals;
}

Task<Result<ProjectsPortal>> PortalChoice::settled(CancelToken cancel)
{
    // One question for all who wait. Who waited for one that its asker cancelled asks again.
    while (!m_portal && m_asking) {
        co_await qCoro(this, &PortalChoice::asked);
        if (!m_asking && !m_portal && !m_abandoned && m_lastError)
            co_return fail(ApiError(*m_lastError));
    }
    if (m_portal)
        co_return ProjectsPortal(*m_portal);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    m_asking = true;
    const int choice = m_choice;
    const Result<ProjectsPortal> portal = co_await ask(cancel);
    m_abandoned = (!portal && portal.error().kind == ErrorKind::Cancelled) || choice != m_choice;
    m_lastError.reset();
    if (portal && choice == m_choice)
        m_portal = *portal;
    else if (!portal)
        m_lastError = portal.error();
    m_asking = false;
    Q_EMIT asked();
    co_return portal;
}

Task<Result<ProjectsPortal>> PortalChoice::ask(CancelToken cancel)
{
    if (!m_chosen.isEmpty())
        co_return co_await detailed(m_chosen, QJsonObject(), cancel);
    const Result<QJsonArray> all = co_await rows(cancel);
    if (!all)
        co_return fail(all.error());
    const Result<QJsonObject> row = pickedPortal(*all);
    if (!row)
        co_return fail(row.error());
    co_return co_await detailed(projectsjson::portal(*row).id, *row, cancel);
}

Task<Result<ProjectsPortal>> PortalChoice::detailed(QString id, QJsonObject row, CancelToken cancel)
{
    const Result<Done> good = projectsrequests::checkId(id, u"portal_id"_s);
    if (!good)
        co_return fail(good.error());
    const ApiRequest request = projectsrequests::projectRequest(Verb::Get, id, QString(), u"portals"_s);
    const Result<QJsonObject> answer = co_await projectsAnswer(&m_client, request, cancel);
    if (!answer && (row.isEmpty() || !isNotToBeRead(answer.error())))
        co_return fail(answer.error());
    const Result<QJsonObject> details = answer ? projectsrequests::recordIn(*answer) : row;
    QJsonObject known = row;
    if (details) {
        for (auto it = details->begin(); it != details->end(); ++it)
            known.insert(it.key(), it.value());
    }
    known.insert("id"_L1, id);
    ProjectsPortal portal = projectsjson::portal(known);
    portal.userId = ownIdIn(known, m_email);
    co_return portal;
}

Task<Result<ProjectsPortal>> PortalChoice::again(CancelToken cancel)
{
    const Result<ProjectsPortal> known = co_await settled(cancel);
    if (!known)
        co_return fail(known.error());
    const int choice = m_choice;
    const Result<ProjectsPortal> read = co_await detailed(known->id, QJsonObject(), cancel);
    if (!read)
        co_return fail(read.error());
    ProjectsPortal portal = *read;
    if (portal.userId.isEmpty())
        portal.userId = known->userId;
    if (choice == m_choice)
        m_portal = portal;
    co_return portal;
}

void PortalChoice::choose(const ProjectsPortal &portal)
{
    ++m_choice;
    m_chosen = portal.id;
    m_portal.reset();
    if (!portal.id.isEmpty() && !portal.name.isEmpty())
        m_portal = portal;
}

void PortalChoice::setUserId(const QString &zpuid)
{
    if (m_portal)
        m_portal->userId = zpuid;
}
} // namespace atlas
