// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/datacentre.h"
#include "services/core/cancel.h"
#include "services/core/task.h"

#include <QDateTime>
#include <QObject>

class QNetworkAccessManager;

namespace atlas
{
class Clock;
class HttpExchanges;

/// The answer of the token endpoint, every member checked.
struct TokenReply {
    QString accessToken;
    QString refreshToken; ///< empty on refresh
    QStringList scopes;   ///< empty if Zoho did not say
    QUrl apiDomain;       ///< empty if absent: keep the old one
    QDateTime expiry;     ///< UTC; expires_in normalised (milliseconds are recognised), 3,600 s if absent
};

/// Calls to the accounts server. Zoho answers most failures with HTTP 200 and {"error":...}: the body decides.
/// Errors: SignInRejected (code as Zoho spells it, lower case with underscores), SignedOut (invalid_code on refresh),
/// WrongRegion (only where Zoho says so; usually a wrong region shows as invalid_code or invalid_client), RateLimited
/// ("Access Denied": ten minutes), Offline, Timeout, Server, Decode, Cancelled; Usage (field "accounts") when the
/// accounts server is neither https nor loopback. Calls are never repeated: a code can be used once.
class OAuthClient : public QObject
{
    Q_OBJECT
public:
    OAuthClient(QNetworkAccessManager &network, const Clock &clock);
    ~OAuthClient() override;
    /// Self Client (no redirect, no verifier) or browser sign-in.
    [[nodiscard]] Task<Result<TokenReply>> exchange(DataCentre dc, QString clientId, QString clientSecret, QString code,
                                                    QString redirectUri = {}, QString verifier = {},
                                                    CancelToken cancel = {});
    [[nodiscard]] Task<Result<TokenReply>> refresh(DataCentre dc, QString clientId, QString clientSecret,
                                                   QString refreshToken, CancelToken cancel = {});
    [[nodiscard]] Task<Result<Done>> revoke(DataCentre dc, QString token, CancelToken cancel = {});

    /// One authorised GET with a token that belongs to no account yet: who is it that just signed in? The answer's JSON
    /// object; Forbidden for any refusal, because nothing but a label depends on it.
    [[nodiscard]] Task<Result<QJsonObject>> read(QUrl base, QString path, QString accessToken, CancelToken cancel = {});

private:
    std::shared_ptr<HttpExchanges> m_exchanges;
    const Clock &m_clock;
};
} // namespace atlas
