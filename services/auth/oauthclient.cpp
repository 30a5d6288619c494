// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/oauthclient.h"

#include "services/auth/tokenreply.h"
#include "services/core/clock.h"
#include "services/core/httpexchanges.h"
#include "services/core/json.h"
#include "services/core/logging.h"
#include "services/core/transporterror.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using Form = QList<QPair<QString, QString>>;

// application/x-www-form-urlencoded: QUrlQuery would leave '+' alone, which a server reads as a space.
QByteArray formBody(const Form &form)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : form)
        pairs << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

ApiRequest accountsPost(const QString &path, const Form &form)
{
    ApiRequest request(App::Accounts, Verb::Post, path);
    request.contentType = "application/x-www-form-urlencoded";
    request.body = formBody(form);
    request.headers.append({"Authorization", QByteArray()}); // a null value removes the header
    return request;
}

// The answer whatever its status; only a missing answer is an error here.
Task<Result<ApiReply>> exchangeOnce(std::shared_ptr<HttpExchanges> exchanges, QUrl base, ApiRequest request,
                                    QString token, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!isSafeServer(base)) {
        ApiError error(ErrorKind::Usage, u"https_needed"_s, base.host());
        error.field = u"accounts"_s;
        co_return fail(error);
    }
    const QUrl url = requestUrl(base, request);
    const Exchange exchange = co_await exchanges->run(request, url, token, cancel);
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (exchange.broke())
        co_return fail(transportError(exchange));
    qCInfo(lcAuth) << "accounts" << request.path << exchange.reply.status << exchange.took.count() << "ms";
    co_return exchange.reply;
}

Task<Result<TokenReply>> requestToken(std::shared_ptr<HttpExchanges> exchanges, const Clock *clock, DataCentre dc,
                                      Form form, tokenreply::Grant grant, CancelToken cancel)
{
    const ApiRequest request = accountsPost(u"/oauth/v2/token"_s, form);
    const Result<ApiReply> reply = co_await exchangeOnce(exchanges, dc.accounts, request, QString(), cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return tokenreply::parse(reply->status, reply->body, grant, clock->now());
}

// A client made for PKCE has no secret: the parameter is left out, not sent empty.
void addSecret(Form &form, const QString &clientSecret)
{
    if (!clientSecret.isEmpty())
        form.append({u"client_secret"_s, clientSecret});
}
} // namespace

OAuthClient::OAuthClient(QNetworkAccessManager &network, const Clock &clock)
    : m_exchanges(std::make_shared<HttpExchanges>(network, clock))
    , m_clock(clock)
{
}

OAuthClient::~OAuthClient()
{
    m_exchanges->close();
}

Task<Result<TokenReply>> OAuthClient::exchange(DataCentre dc, QString clientId, QString clientSecret, QString code,
                                               QString redirectUri, QString verifier, CancelToken cancel)
{
    Form form{{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, clientId}, {u"code"_s, code}};
    addSecret(form, clientSecret);
    if (!redirectUri.isEmpty())
        form.append({u"redirect_uri"_s, redirectUri});
    if (!verifier.isEmpty())
        form.append({u"code_verifier"_s, verifier});
    return requestToken(m_exchanges, &m_clock, std::move(dc), form, tokenreply::Grant::Code, std::move(cancel));
}

Task<Result<TokenReply>> OAuthClient::refresh(DataCentre dc, QString clientId, QString clientSecret,
                                              QString refreshToken, CancelToken cancel)
{
    Form form{{u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, clientId}, {u"refresh_token"_s, refreshToken}};
    addSecret(form, clientSecret);
    return requestToken(m_exchanges, &m_clock, std::move(dc), form, tokenreply::Grant::Refresh, std::move(cancel));
}

Task<Result<Done>> OAuthClient::revoke(DataCentre dc, QString token, CancelToken cancel)
{
    const auto exchanges = m_exchanges;
    ApiRequest request = accountsPost(u"/oauth/v2/token/revoke"_s, {});
    // Zoho documents the query, not the body: https://www.zoho.com/developer/oauth/revoke-oauth-token.html
    request.addParam(u"token"_s, token);
    const Result<ApiReply> reply = co_await exchangeOnce(exchanges, dc.accounts, request, QString(), cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return tokenreply::parseRevoked(reply->status, reply->body);
}

Task<Result<QJsonObject>> OAuthClient::read(QUrl base, QString path, QString accessToken, CancelToken cancel)
{
    const auto exchanges = m_exchanges;
    ApiRequest request(App::Crm, Verb::Get, path.section(u'?', 0, 0));
    request.query = QUrlQuery(path.section(u'?', 1));
    const Result<ApiReply> reply = co_await exchangeOnce(exchanges, base, request, accessToken, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(ErrorKind::Forbidden, QString::number(reply->status));
    co_return json::parseObject(reply->body);
}
} // namespace atlas
