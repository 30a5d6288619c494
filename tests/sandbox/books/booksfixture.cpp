// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/crm/crmapp.h"

#include <algorithm>
#include <QJsonDocument>
#include <QUrlQuery>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
Options optionsOf(QDate today, int scale, quint32 seed)
{
    Options options;
    options.scale = scale;
    options.seed = seed;
    options.today = today;
    return options;
}

void fillFoundation(books::Store &store, quint32, int, const QDate &)
{
    layBooksFoundation(store);
}

BooksSource sourceOf(BooksFixture::Content content, const Options &options)
{
    if (content == BooksFixture::Content::Foundation)
        return {fillFoundation, {}};
    const auto crm = std::make_shared<CrmApp>(options, WorldClock(options.today), [] {});
    return {books::generateBooks, [crm] { return crm->parties(); }};
}

bool granted(const QStringList &scopes, const QList<QStringList> &anyOf)
{
    return anyOf.isEmpty() || std::any_of(anyOf.cbegin(), anyOf.cend(), [&](const QStringList &set) {
               return std::all_of(set.cbegin(), set.cend(),
                                  [&](const QString &scope) { return grants(scopes, scope); });
           });
}
} // namespace

BooksFixture::BooksFixture(Content content, QDate day, int scale, quint32 seed)
    : BooksFixture(sourceOf(content, optionsOf(day, scale, seed)), optionsOf(day, scale, seed))
{
}

BooksFixture::BooksFixture(const QList<books::CrmParty> &parties)
    : BooksFixture({fillFoundation, [parties] { return parties; }}, optionsOf(QDate(2026, 7, 15), 1, 1))
{
}

BooksFixture::BooksFixture(const BooksSource &source, const Options &options)
    : today(options.today)
    , clock(std::make_unique<WorldClock>(options.today))
    , app(std::make_unique<BooksApp>(options, *clock, source, [this] { ++changes; }))
    , organisation(books::organisationId)
{
    m_table.mount(app.get());
}

BooksReply BooksFixture::send(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body,
                              const QByteArray &contentType, const QMap<QByteArray, QByteArray> &headers)
{
    Request request;
    request.method = method;
    request.path = u"/books/v3"_s + pathAndQuery.section(u'?', 0, 0);
    const auto items = QUrlQuery(pathAndQuery.section(u'?', 1)).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        request.query.insert(key, value);
    if (!organisation.isEmpty() && !request.query.contains(u"organization_id"_s))
        request.query.insert(u"organization_id"_s, organisation);
    request.headers = headers;
    if (!contentType.isEmpty())
        request.headers.insert("content-type", contentType);
    request.body = body;
    request.scopes = scopes;
    const RouteMatch match = m_table.match(method, request.path.split(u'/', Qt::SkipEmptyParts));
    request.segments = match.segments;
    Response response;
    if (!match.route)
        response = match.pathKnown ? app->wrongMethod(request) : app->unknownPath(request);
    else
        response = granted(scopes, match.anyOf) ? match.route->handle(request) : app->authErrors().missingScope();
    BooksReply reply{
        response.status, QJsonDocument::fromJson(response.body).object(), response.body, {}, response.contentType};
    for (const auto &[name, value] : std::as_const(response.headers))
        reply.headers.insert(name.toLower(), value);
    return reply;
}

BooksReply BooksFixture::get(const QString &pathAndQuery)
{
    return send("GET", pathAndQuery);
}

BooksReply BooksFixture::post(const QString &pathAndQuery, const QJsonObject &body)
{
    return send("POST", pathAndQuery, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json");
}

BooksReply BooksFixture::put(const QString &pathAndQuery, const QJsonObject &body)
{
    return send("PUT", pathAndQuery, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json");
}

BooksReply BooksFixture::del(const QString &pathAndQuery)
{
    return send("DELETE", pathAndQuery);
}
} // namespace atlas::test
