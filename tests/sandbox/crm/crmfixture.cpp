// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/crm/crmfixture.h"

#include <algorithm>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

QString Reply::code() const
{
    const QJsonObject object = json.contains(u"code"_s) ? json : element();
    return object.value(u"code"_s).toString();
}

QJsonObject Reply::details(int index) const
{
    const QJsonObject object = json.contains(u"details"_s) ? json : element(index);
    return object.value(u"details"_s).toObject();
}

CrmFixture::CrmFixture(int scale, quint32 seed, QDate today)
    : scopes{u"ZohoCRM.modules.ALL"_s, u"ZohoCRM.settings.ALL"_s, u"ZohoCRM.users.READ"_s,
             u"ZohoCRM.org.READ"_s,    u"ZohoCRM.coql.READ"_s,    u"ZohoSearch.securesearch.READ"_s}
{
    Options options;
    options.scale = scale;
    options.seed = seed;
    options.today = today;
    clock = std::make_unique<WorldClock>(today);
    app = std::make_unique<CrmApp>(options, *clock, [this] { ++changes; });
    app->setSearchLag(std::chrono::milliseconds(0));
    userId = app->userId();
    m_table.mount(app.get());
}

Reply CrmFixture::send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body,
                       const QMap<QByteArray, QByteArray> &headers)
{
    Request request;
    request.method = method;
    request.path = u"/crm/v8/"_s + pathAndQuery.section(u'?', 0, 0);
    const QUrlQuery query(pathAndQuery.section(u'?', 1));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        request.query.insert(key, value);
    request.headers = headers;
    request.body = body;
    request.userId = userId;
    request.scopes = scopes;
    const RouteMatch match = m_table.match(method, request.path.split(u'/', Qt::SkipEmptyParts));
    Response response;
    if (!match.route) {
        response = match.pathKnown ? app->wrongMethod(request) : app->unknownPath(request);
    } else {
        const bool granted =
            match.anyOf.isEmpty() || std::any_of(match.anyOf.cbegin(), match.anyOf.cend(), [&](const QStringList &set) {
                return std::all_of(set.cbegin(), set.cend(), [&](const QString &s) { return grants(scopes, s); });
            });
        request.segments = match.segments;
        response = granted ? match.route->handle(request) : app->authErrors().missingScope();
    }
    return {response.status, QJsonDocument::fromJson(response.body).object(), response.body};
}

Reply CrmFixture::get(const QString &pathAndQuery, const QMap<QByteArray, QByteArray> &headers)
{
    return send("GET", pathAndQuery, {}, headers);
}

Reply CrmFixture::write(const QByteArray &method, const QString &pathAndQuery, const QJsonObject &body,
                        const QMap<QByteArray, QByteArray> &headers)
{
    QMap<QByteArray, QByteArray> all = headers;
    all.insert("content-type", "application/json");
    return send(method, pathAndQuery, QJsonDocument(body).toJson(QJsonDocument::Compact), all);
}

Reply CrmFixture::coql(const QString &query)
{
    return write("POST", u"coql"_s, {{u"select_query"_s, query}});
}

QJsonObject CrmFixture::data(const QJsonObject &record)
{
    return {{u"data"_s, QJsonArray{record}}};
}

QString CrmFixture::anyId(const QString &module, const QString &extra)
{
    return get(module + u"?fields=id&per_page=1"_s + extra).element().value(u"id"_s).toString();
}
} // namespace atlas::test
