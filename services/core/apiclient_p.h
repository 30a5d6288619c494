// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apiclient.h"
#include "services/core/httpexchanges.h"

#include <QPointer>

namespace atlas
{
/// One try of a call.
struct Attempt {
    Result<ApiReply> result;
    QString token;        ///< the one that was sent
    bool sent = false;    ///< false when the request certainly never reached the server
    bool settled = false; ///< nothing was asked of the app: the gate or the sign-in has the last word
};

struct ApiClient::Private {
    QPointer<ApiClient> owner;
    AccessTokens &tokens;
    RequestGate &gate;
    const Clock &clock;
    QString account;
    std::shared_ptr<HttpExchanges> http;
    RetryPolicy policy;
    std::function<double()> random;
    CancelScope closing;
    int exchangeCount = 0;
    bool online = true;
    qint64 skewSeconds = 0; ///< as last reported

    Private(ApiClient *client, QNetworkAccessManager &network, AccessTokens &t, RequestGate &g, const Clock &c);

    // Static, with a shared pointer: they go on after the client is gone, just long enough to say Cancelled.
    static Task<Result<ApiReply>> send(std::shared_ptr<Private> client, ApiRequest request, CancelToken cancel);
    static Task<Result<QJsonObject>> json(std::shared_ptr<Private> client, ApiRequest request, CancelToken cancel);
    static Task<Attempt> attempt(std::shared_ptr<Private> client, ApiRequest request, QUrl url, CancelToken cancel);

    /// Log line, connection state and clock difference of one exchange.
    void observe(const ApiRequest &request, const Exchange &exchange, const Result<ApiReply> &result);
    void noteClock(const ApiReply &reply);
    /// The result itself, after telling everybody when the grant is gone.
    Result<ApiReply> told(Result<ApiReply> result);
    /// What it means when a fresh token is refused as well.
    [[nodiscard]] ApiError refusedTwice(const ApiRequest &request, ApiError error) const;
};
} // namespace atlas
