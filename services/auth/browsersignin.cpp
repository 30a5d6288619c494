// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/browsersignin.h"

#include "services/auth/loopbacklistener.h"
#include "services/auth/pkce.h"
#include "services/auth/tokenreply.h"
#include "services/core/wake.h"

#include <array>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::array<quint16, 2> callbackPorts{8749, 8750};

QString redirectUri(quint16 port)
{
    return u"http://localhost:%1/callback"_s.arg(port);
}

// Source: https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html; PKCE as for mobile and desktop
// apps.
QUrl authorizationUrl(const DataCentre &dc, const QString &clientId, const QStringList &scopes, const QString &redirect,
                      const QString &state, const QString &verifier)
{
    const QList<QPair<QString, QString>> values{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, clientId},
        {u"scope"_s, scopes.join(u',')},
        {u"redirect_uri"_s, redirect},
        {u"access_type"_s, u"offline"_s}, // both are needed, or a second consent brings no refresh token
        {u"prompt"_s, u"consent"_s},
        {u"state"_s, state},
        {u"code_challenge"_s, pkce::challenge(verifier)},
        {u"code_challenge_method"_s, u"S256"_s},
    };
    QUrlQuery query;
    for (const auto &[name, value] : values)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl url = dc.accounts;
    url.setPath(url.path() + u"/oauth/v2/auth"_s);
    url.setQuery(query);
    return url;
}

// Zoho reports where the account lives. Only a server we know may get the client secret.
Result<DataCentre> reportedDataCentre(const QUrlQuery &query, const DataCentre &begunAt)
{
    const QString server = query.queryItemValue(u"accounts-server"_s, QUrl::FullyDecoded);
    if (server.isEmpty())
        return begunAt;
    const QUrl url(server, QUrl::StrictMode);
    const auto sameServer = QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    if (url.isValid() && url.adjusted(sameServer) == begunAt.accounts.adjusted(sameServer))
        return begunAt;
    if (const auto known = dataCentreByAccounts(url))
        return *known;
    return fail(ErrorKind::SignInRejected, u"unknown_accounts_server"_s, url.host());
}

Result<BrowserGrant> grantFrom(const QUrlQuery &query, const DataCentre &begunAt, const QString &state)
{
    if (query.queryItemValue(u"state"_s, QUrl::FullyDecoded) != state)
        return fail(ErrorKind::SignInRejected, u"state_mismatch"_s);
    const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded);
    if (!error.isEmpty())
        return fail(ErrorKind::SignInRejected, tokenreply::foldedCode(error));
    const Result<DataCentre> dc = reportedDataCentre(query, begunAt);
    if (!dc)
        return fail(dc.error());
    BrowserGrant grant;
    grant.code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded);
    grant.dataCentre = *dc;
    if (grant.code.isEmpty())
        return fail(ErrorKind::SignInRejected, u"no_code"_s);
    return grant;
}

// How waiting for the browser ended. Shared with timer, listener and cancel hook.
struct BrowserWait {
    Wake wake;
    std::optional<Result<QUrlQuery>> end;
    QTimer later; ///< resumes the flow from the event loop: a cancel may come from a destructor

    BrowserWait()
    {
        later.setSingleShot(true);
        QObject::connect(&later, &QTimer::timeout, &later, [this] { wake.fire(); });
    }
    void finish(Result<QUrlQuery> how)
    {
        if (end)
            return;
        end = std::move(how);
        later.start(0);
    }
};

Task<Result<QUrlQuery>> callbackQuery(std::shared_ptr<BrowserWait> wait, std::chrono::milliseconds limit,
                                      CancelToken cancel)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer,
                     [wait] { wait->finish(fail(ErrorKind::Timeout, u"no_callback"_s)); });
    timer.start(limit);
    const auto registration = cancel.onCancel([wait] { wait->finish(fail(ErrorKind::Cancelled)); });
    co_await wait->wake.event();
    const Result<QUrlQuery> query = *wait->end;
    co_return query;
}

Task<Result<BrowserGrant>> browserFlow(std::function<void(const QUrl &)> openBrowser, std::chrono::milliseconds limit,
                                       DataCentre dc, QString clientId, QStringList scopes, CancelToken cancel)
{
    const auto wait = std::make_shared<BrowserWait>();
    LoopbackListener listener([wait](const QUrlQuery &query) { wait->finish(query); });
    const auto port =
        std::find_if(callbackPorts.begin(), callbackPorts.end(), [&listener](quint16 p) { return listener.listen(p); });
    if (port == callbackPorts.end())
        co_return fail(ErrorKind::SignInRejected, u"port_in_use"_s, BrowserSignIn::redirectUris().join(u' '));
    const QString redirect = redirectUri(*port);
    const QString verifier = pkce::randomText();
    const QString state = pkce::randomText();
    openBrowser(authorizationUrl(dc, clientId, scopes, redirect, state, verifier));
    const Result<QUrlQuery> query = co_await callbackQuery(wait, limit, cancel);
    if (!query)
        co_return fail(query.error());
    Result<BrowserGrant> grant = grantFrom(*query, dc, state);
    if (grant) {
        grant->redirectUri = redirect;
        grant->verifier = verifier;
    }
    co_return grant;
}
} // namespace

BrowserSignIn::BrowserSignIn(std::function<void(const QUrl &)> openBrowser, std::chrono::milliseconds limit)
    : m_openBrowser(std::move(openBrowser))
    , m_limit(limit)
{
}

BrowserSignIn::~BrowserSignIn() = default;

Task<Result<BrowserGrant>> BrowserSignIn::run(DataCentre dc, QString clientId, QStringList scopes, CancelToken cancel)
{
    return browserFlow(m_openBrowser, m_limit, std::move(dc), std::move(clientId), std::move(scopes),
                       std::move(cancel));
}

QStringList BrowserSignIn::redirectUris()
{
    QStringList uris;
    for (const quint16 port : callbackPorts)
        uris << redirectUri(port);
    return uris;
}
} // namespace atlas
