// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/accountsapp.h"

#include "services/sandbox/accounts/formparams.h"
#include "services/sandbox/accounts/pages.h"
#include "services/sandbox/accounts/scopecatalogue.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

// The browser's part of signing in: the accounts reference, sections 4.1 and 4.2, and the pages of section 6.
namespace atlas::sandbox
{
namespace
{
constexpr qint64 browserCodeMs = 120'000;

QString firstUnknownScope(const QStringList &scopes)
{
    const auto unknown = std::find_if_not(scopes.cbegin(), scopes.cend(), isKnownScope);
    return unknown == scopes.cend() ? QString() : *unknown;
}

Response redirectTo(const QString &uri, const QList<std::pair<QString, QString>> &params)
{
    QByteArray location = uri.toUtf8();
    for (const auto &[name, value] : params) {
        if (value.isEmpty())
            continue;
        location += (location.contains('?') ? '&' : '?') + name.toUtf8() + '=' + QUrl::toPercentEncoding(value);
    }
    Response response = Response::empty(302);
    response.headers.append({"Location", location});
    return response;
}
} // namespace

/// An authorization request that was checked; error set: it ends on a page.
struct AccountsApp::Authorization {
    QString error, sentence;
    CodeSpec spec;
    QString state;
};

const QStringList &AccountsApp::redirectUris()
{
    static const QStringList uris{u"http://localhost:8749/callback"_s, u"http://localhost:8750/callback"_s,
                                  u"http://127.0.0.1:8749/callback"_s, u"http://127.0.0.1:8750/callback"_s};
    return uris;
}

AccountsApp::Authorization AccountsApp::authorization(const Params &params) const
{
    const auto refused = [](const QString &error, const QString &sentence) {
        return Authorization{error, sentence, {}, {}};
    };
    if (params[u"client_id"_s] != m_store.clientId())
        return refused(u"invalid_client"_s, u"There is no client with this client ID."_s);
    if (!redirectUris().contains(params[u"redirect_uri"_s]))
        return refused(u"invalid_redirect_uri"_s, u"The redirect URI is not one registered for this client."_s);
    if (params[u"response_type"_s] != u"code"_s)
        return refused(u"invalid_response_type"_s, u"response_type must be code."_s);
    const QStringList scopes = splitScopes(params[u"scope"_s]);
    if (scopes.isEmpty())
        return refused(u"invalid_scope"_s, u"The request names no scope."_s);
    const QString unknown = firstUnknownScope(scopes);
    if (!unknown.isEmpty())
        return refused(u"invalid_scope"_s, u"Scope does not exist: %1"_s.arg(unknown));
    const QString method = params.value(u"code_challenge_method"_s, u"plain"_s);
    if (method != u"plain"_s && method != u"S256"_s)
        return refused(u"invalid_request"_s, u"code_challenge_method must be plain or S256."_s);

    Authorization result;
    result.state = params[u"state"_s];
    result.spec.scopes = scopes;
    result.spec.redirectUri = params[u"redirect_uri"_s];
    result.spec.offline = params[u"access_type"_s] == u"offline"_s;
    result.spec.consent = params[u"prompt"_s] == u"consent"_s;
    result.spec.challenge = params[u"code_challenge"_s];
    result.spec.challengeIsS256 = method == u"S256"_s;
    result.spec.lifetimeMs = browserCodeMs;
    return result;
}

Response AccountsApp::consentPage(const Request &request) const
{
    const Authorization asked = authorization(request.query);
    if (!asked.error.isEmpty())
        return pages::error(asked.error, asked.sentence);
    return pages::consent(u"/oauth/v2/auth"_s, m_userEmail, asked.spec.scopes, request.query);
}

Response AccountsApp::decideConsent(const Request &request)
{
    const auto params = mergedParams(request);
    if (!params)
        return pages::error(u"invalid_request"_s, u"The form is malformed."_s);
    const Authorization asked = authorization(*params);
    if (!asked.error.isEmpty())
        return pages::error(asked.error, asked.sentence);
    if (params->value(u"decision"_s) == u"deny"_s)
        return redirectTo(asked.spec.redirectUri, {{u"state"_s, asked.state}, {u"error"_s, u"access_denied"_s}});
    return redirectTo(asked.spec.redirectUri, {{u"state"_s, asked.state},
                                               {u"code"_s, m_store.issueCode(asked.spec)},
                                               {u"location"_s, u"eu"_s},
                                               {u"accounts-server"_s, m_base}});
}

Response AccountsApp::startDevice(const Request &request)
{
    const auto params = mergedParams(request);
    if (!params)
        return oauthError(u"general_error"_s);
    if (params->value(u"client_id"_s) != m_store.clientId())
        return oauthError(u"invalid_client"_s);
    if (params->value(u"grant_type"_s) != u"device_request"_s)
        return oauthError(u"unsupported_grant_type"_s);
    const QStringList scopes = splitScopes(params->value(u"scope"_s));
    if (scopes.isEmpty() || !firstUnknownScope(scopes).isEmpty())
        return oauthError(u"invalid_scope"_s);
    const auto started = m_devices.start(scopes, params->value(u"access_type"_s) == u"offline"_s);
    const QString page = m_base + u"/oauth/v3/device"_s;
    return Response::json(200, {{u"user_code"_s, started.userCode},
                                {u"device_code"_s, started.deviceCode},
                                {u"verification_url"_s, page},
                                {u"verification_uri_complete"_s, page + u"?user_code="_s + started.userCode},
                                {u"interval"_s, DeviceFlow::intervalMs},
                                {u"expires_in"_s, DeviceFlow::lifetimeMs}});
}

Response AccountsApp::devicePage(const Request &request) const
{
    const QString userCode = request.query[u"user_code"_s];
    if (userCode.isEmpty())
        return pages::enterUserCode(u"/oauth/v3/device"_s);
    const auto scopes = m_devices.pending(userCode);
    if (!scopes)
        return pages::error(u"invalid_code"_s, u"No device is waiting with this code."_s);
    return pages::consent(u"/oauth/v3/device"_s, m_userEmail, *scopes, {{u"user_code"_s, userCode}});
}

Response AccountsApp::decideDevice(const Request &request)
{
    const auto params = mergedParams(request);
    const QString userCode = params ? params->value(u"user_code"_s) : QString();
    if (!m_devices.pending(userCode))
        return pages::error(u"invalid_code"_s, u"No device is waiting with this code."_s);
    const bool accepted = params->value(u"decision"_s) != u"deny"_s;
    m_devices.decide(userCode, accepted);
    return pages::message(accepted ? u"Device connected"_s : u"Request refused"_s, u"You may close this page."_s);
}

Response AccountsApp::pollDevice(const Request &request)
{
    const auto params = mergedParams(request);
    if (!params)
        return oauthError(u"general_error"_s);
    const QString wrongClient = m_store.clientError(params->value(u"client_id"_s), params->value(u"client_secret"_s));
    if (!wrongClient.isEmpty())
        return oauthError(wrongClient);
    if (params->value(u"grant_type"_s) != u"device_token"_s)
        return oauthError(u"unsupported_grant_type"_s);
    return tokenResponse(m_devices.poll(params->value(u"code"_s)));
}
} // namespace atlas::sandbox
