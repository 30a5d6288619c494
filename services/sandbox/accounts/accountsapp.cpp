// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/accountsapp.h"

#include "services/sandbox/accounts/formparams.h"
#include "services/sandbox/accounts/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
AccountsApp::AccountsApp(TokenStore &store, std::function<qint64()> nowMs, QString userEmail)
    : m_store(store)
    , m_devices(store, std::move(nowMs))
    , m_userEmail(std::move(userEmail))
{
}

void AccountsApp::setBase(const QString &base)
{
    m_base = base;
}

QList<Route> AccountsApp::routes()
{
    const auto open = [](const char *method, const QString &pattern, std::function<Response(const Request &)> handle) {
        Route route;
        route.method = method;
        route.pattern = pattern;
        route.handle = std::move(handle);
        route.open = true;
        return route;
    };
    return {
        open("GET", u"/oauth/serverinfo"_s, [this](const Request &) { return serverInfo(); }),
        open("GET", u"/oauth/v2/auth"_s, [this](const Request &request) { return consentPage(request); }),
        open("POST", u"/oauth/v2/auth"_s, [this](const Request &request) { return decideConsent(request); }),
        open("POST", u"/oauth/v2/token"_s, [this](const Request &request) { return token(request); }),
        open("POST", u"/oauth/v2/token/revoke"_s, [this](const Request &request) { return revoke(request); }),
        open("POST", u"/oauth/v2/revoke/token"_s, [this](const Request &request) { return revokeWithClient(request); }),
        open("POST", u"/oauth/v3/device/code"_s, [this](const Request &request) { return startDevice(request); }),
        open("GET", u"/oauth/v3/device"_s, [this](const Request &request) { return devicePage(request); }),
        open("POST", u"/oauth/v3/device"_s, [this](const Request &request) { return decideDevice(request); }),
        open("POST", u"/oauth/v3/device/token"_s, [this](const Request &request) { return pollDevice(request); })};
}

AuthErrors AccountsApp::authErrors() const
{
    // No route of this app needs a token; the throttle is what a fault of status 429 says here.
    const auto denied = [] { return oauthError(u"access_denied"_s); };
    return {denied, denied, denied, [](int) { return throttledResponse(); }, {}};
}

Response AccountsApp::unknownPath(const Request &) const
{
    Response response = pages::error(u"Not Found"_s, u"The accounts server has no such page."_s);
    response.status = 404;
    return response;
}

Response AccountsApp::wrongMethod(const Request &) const
{
    Response response = pages::error(u"Method Not Allowed"_s, u"This address answers to another HTTP method."_s);
    response.status = 405;
    return response;
}

Response AccountsApp::serverInfo() const
{
    // The body's shape is UNCONFIRMED.
    return Response::json(200, {{u"result"_s, u"success"_s}, {u"locations"_s, QJsonObject{{u"eu"_s, m_base}}}});
}

Response AccountsApp::tokenResponse(const TokenReply &reply) const
{
    if (reply.throttled)
        return throttledResponse();
    if (!reply.error.isEmpty())
        return oauthError(reply.error);
    QJsonObject object{{u"access_token"_s, reply.accessToken},
                       {u"scope"_s, reply.scopes.join(u' ')},
                       {u"api_domain"_s, m_base},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, 3600}};
    if (!reply.refreshToken.isEmpty())
        object.insert(u"refresh_token"_s, reply.refreshToken);
    return Response::json(200, object);
}

Response AccountsApp::token(const Request &request)
{
    const auto params = mergedParams(request);
    return params ? tokenFor(*params) : oauthError(u"general_error"_s);
}

Response AccountsApp::tokenFor(const Params &params)
{
    const QString wrongClient = m_store.clientError(params[u"client_id"_s], params[u"client_secret"_s]);
    if (!wrongClient.isEmpty())
        return oauthError(wrongClient);
    const QString grantType = params[u"grant_type"_s];
    if (grantType == u"authorization_code"_s)
        return tokenResponse(
            m_store.exchange(params[u"code"_s], params[u"redirect_uri"_s], params[u"code_verifier"_s]));
    if (grantType == u"refresh_token"_s)
        return tokenResponse(m_store.refresh(params[u"refresh_token"_s]));
    return oauthError(u"unsupported_grant_type"_s); // exact spelling UNCONFIRMED
}

Response AccountsApp::revoke(const Request &request)
{
    const auto params = mergedParams(request);
    if (!params || !m_store.revoke(params->value(u"token"_s)))
        return Response::json(400, {{u"error"_s, u"invalid_token"_s}}); // body UNCONFIRMED
    return Response::json(200, {{u"status"_s, u"success"_s}});
}

Response AccountsApp::revokeWithClient(const Request &request)
{
    const auto [id, secret] = basicCredentials(request.headers.value("authorization"));
    const QString wrongClient = m_store.clientError(id, secret);
    if (!wrongClient.isEmpty())
        return Response::json(400, {{u"error"_s, wrongClient}}); // status UNCONFIRMED
    return revoke(request);
}
} // namespace atlas::sandbox
