// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/projects/projectsfixture.h"

#include "services/sandbox/crm/crmapp.h"

#include <algorithm>
#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
Options projectsOptions(QDate today, int scale, quint32 seed, bool limits)
{
    Options options;
    options.scale = scale;
    options.seed = seed;
    options.today = today;
    options.limits = limits;
    return options;
}

ProjectsSource projectsSource(ProjectsFixture::Content content, const Options &options)
{
    if (content == ProjectsFixture::Content::Foundation)
        return {[](projects::Store &store, quint32, int, const QDate &) { layProjectsFoundation(store); }};
    const auto crm = std::make_shared<CrmApp>(options, WorldClock(options.today), [] {});
    return {projects::generateProjects, [crm] { return crm->accounts(); }, [crm] { return crm->users(); }};
}

bool scopesGranted(const QStringList &scopes, const QList<QStringList> &anyOf)
{
    return anyOf.isEmpty() || std::any_of(anyOf.cbegin(), anyOf.cend(), [&](const QStringList &set) {
               return std::all_of(set.cbegin(), set.cend(),
                                  [&](const QString &scope) { return grants(scopes, scope); });
           });
}

QStringList everyProjectsScope()
{
    QStringList scopes;
    const QStringList areas{u"portals"_s, u"projects"_s,   u"tasklists"_s, u"tasks"_s, u"milestones"_s,
                            u"bugs"_s,    u"timesheets"_s, u"users"_s,     u"tags"_s,  u"search"_s};
    for (const QString &area : areas)
        scopes.append(u"ZohoProjects.%1.ALL"_s.arg(area));
    return scopes;
}

QString wholePath(const QString &path)
{
    const bool whole = path.startsWith(u"/api/"_s) || path.startsWith(u"/restapi/"_s);
    return whole ? path : u"/api/v3/portal/"_s + projects::portalId + path;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

QString ProjectsReply::detail(const QString &key) const
{
    return object(u"error"_s).value(u"details"_s)[0][key].toString();
}

ProjectsFixture::ProjectsFixture(Content content, QDate day, int scale, quint32 seed, bool limits)
    : today(day)
    , clock(std::make_unique<WorldClock>(day))
    , scopes(everyProjectsScope())
{
    const Options options = projectsOptions(day, scale, seed, limits);
    app = std::make_unique<ProjectsApp>(options, *clock, projectsSource(content, options), [this] { ++changes; });
    userId = app->store().crmUsers.value(0).id;
    m_table.mount(app.get());
}

ProjectsReply ProjectsFixture::call(const QByteArray &method, const QString &path, const QMap<QString, QString> &query,
                                    const QByteArray &body, const QMap<QByteArray, QByteArray> &headers)
{
    Request request;
    request.method = method;
    request.path = wholePath(path);
    request.query = query;
    request.headers = headers;
    request.body = body;
    request.scopes = scopes;
    request.userId = userId;
    const RouteMatch match = m_table.match(method, QStringList{u"_projects"_s} + request.path.sliced(1).split(u'/'));
    request.segments = match.segments;
    Response response;
    if (!match.route)
        response = match.pathKnown ? app->wrongMethod(request) : app->unknownPath(request);
    else
        response = scopesGranted(scopes, match.anyOf) ? match.route->handle(request) : app->authErrors().missingScope();
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    ProjectsReply reply{response.status, document.object(), document.array(), response.body, {}};
    for (const auto &[name, value] : std::as_const(response.headers))
        reply.headers.insert(name.toLower(), value);
    return reply;
}

ProjectsReply ProjectsFixture::get(const QString &path, const QMap<QString, QString> &query)
{
    return call("GET", path, query);
}

ProjectsReply ProjectsFixture::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, {}, compact(body), {{"content-type", "application/json"}});
}

ProjectsReply ProjectsFixture::patch(const QString &path, const QJsonObject &body)
{
    return call("PATCH", path, {}, compact(body), {{"content-type", "application/json"}});
}

ProjectsReply ProjectsFixture::del(const QString &path, const QByteArray &body)
{
    return call("DELETE", path, {}, body, {{"content-type", "application/json"}});
}
} // namespace atlas::test
