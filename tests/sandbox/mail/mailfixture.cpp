// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"

#include <algorithm>
#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
const QDate mailDay(2026, 7, 15);

QByteArray mailJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MailSource mailSource(bool filled)
{
    MailSource source;
    source.fill = [filled](mail::Store &store, quint32, int, const QDate &) {
        if (filled)
            layMailFoundation(store);
    };
    source.people = [] {
        return QList<mail::Person>{{u"5725767000000411001"_s, u"Mara"_s, u"Stein"_s, u"mara@agency.example"_s},
                                   {u"5725767000000411002"_s, u"Ivo"_s, u"Lang"_s, u"ivo@agency.example"_s}};
    };
    return source;
}

Options mailOptions()
{
    Options options;
    options.today = mailDay;
    options.limits = false;
    return options;
}

bool mailScopesSuffice(const QStringList &granted, const QList<QStringList> &anyOf)
{
    return std::any_of(anyOf.cbegin(), anyOf.cend(), [&granted](const QStringList &set) {
        return std::all_of(set.cbegin(), set.cend(),
                           [&granted](const QString &scope) { return grants(granted, scope); });
    });
}
} // namespace

QStringList MailReply::column(const QString &key) const
{
    QStringList values;
    const QJsonArray all = rows();
    for (const QJsonValue &row : all)
        values.append(row[key].toString());
    return values;
}

MailFixture::MailFixture(bool filled)
    : clock(mailDay)
    , app(std::make_unique<MailApp>(mailOptions(), clock, mailSource(filled), [this] { ++changes; }))
    , scopes{u"ZohoMail.accounts.ALL"_s, u"ZohoMail.folders.ALL"_s, u"ZohoMail.tags.ALL"_s, u"ZohoMail.messages.ALL"_s}
{
    m_table.mount(app.get());
}

MailReply MailFixture::call(const QByteArray &method, const QString &path, const QMap<QString, QString> &query,
                            const QByteArray &body, const QMap<QByteArray, QByteArray> &headers)
{
    Request request;
    request.method = method;
    request.path = path.startsWith(u"/api/"_s) ? path : u"/api/accounts/"_s + mail::accountId + path;
    request.query = query;
    request.headers = headers;
    request.scopes = scopes;
    const RouteMatch match = m_table.match(method, QStringList{u"_mail"_s} + request.path.sliced(1).split(u'/'));
    request.segments = match.segments;
    if (match.route && match.route->streamsIn)
        request.readBody = [body](const ByteSink &sink) { return sink(body.constData(), size_t(body.size())); };
    else
        request.body = body;
    Response response;
    if (!match.route)
        response = match.pathKnown ? app->wrongMethod(request) : app->unknownPath(request);
    else if (!mailScopesSuffice(scopes, match.anyOf))
        response = app->authErrors().missingScope();
    else
        response = match.route->handle(request);
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    MailReply reply{response.status, document.object(), document.array(), response.body, response.contentType, {}};
    for (const auto &[name, value] : std::as_const(response.headers))
        reply.headers.insert(name.toLower(), value);
    return reply;
}

MailReply MailFixture::get(const QString &path, const QMap<QString, QString> &query)
{
    return call("GET", path, query);
}

MailReply MailFixture::post(const QString &path, const QJsonObject &body)
{
    return call("POST", path, {}, mailJson(body), {{"content-type", "application/json"}});
}

MailReply MailFixture::put(const QString &path, const QJsonObject &body)
{
    return call("PUT", path, {}, mailJson(body), {{"content-type", "application/json"}});
}

MailReply MailFixture::del(const QString &path, const QMap<QString, QString> &query)
{
    return call("DELETE", path, query);
}

QJsonObject MailFixture::upload(const QString &name, const QByteArray &bytes, bool isInline)
{
    QMap<QString, QString> query{{u"fileName"_s, name}};
    if (isInline)
        query.insert(u"isInline"_s, u"true"_s);
    return call("POST", u"/messages/attachments"_s, query, bytes, {{"content-type", "application/octet-stream"}})
        .data();
}

QList<const mail::Message *> MailFixture::in(const QString &folder)
{
    QList<const mail::Message *> all = store().newestFirst();
    const QString id = folderId(folder);
    all.removeIf([&id](const mail::Message *message) { return message->folderId != id; });
    return all;
}
} // namespace atlas::test
