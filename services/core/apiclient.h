// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/accesstokens.h"
#include "services/core/apirequest.h"
#include "services/core/requestgate.h"
#include "services/core/retrypolicy.h"

#include <QObject>

class QNetworkAccessManager;

namespace atlas
{
/// Everything about HTTP that no service should know: gate, token, send, classify, retry, redaction in logs.
/// Lives in the thread of its QNetworkAccessManager; outlives all views, is outlived by the manager.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    ApiClient(QNetworkAccessManager &network, AccessTokens &tokens, RequestGate &gate, const Clock &clock,
              RetryPolicy policy = {}, std::function<double()> random = {});
    ~ApiClient() override;

    /// Sends until it succeeds, fails for good, or is cancelled. 2xx and 304 are success; the rest is classified.
    /// A write that may have arrived without an answer fails with Ambiguous.
    [[nodiscard]] Task<Result<ApiReply>> send(ApiRequest request, CancelToken cancel = {});
    /// As send, decoded off this thread. 204 and 304 give an empty object. Anything but a JSON object is Decode.
    [[nodiscard]] Task<Result<QJsonObject>> json(ApiRequest request, CancelToken cancel = {});

    [[nodiscard]] AccessTokens &tokens() const;
    [[nodiscard]] RequestGate &gate() const;
    /// HTTP exchanges made so far, retries and token refreshes by this client included.
    [[nodiscard]] int exchanges() const;

Q_SIGNALS:
    /// True after an answer, false after a connection failure; only emitted on change.
    void onlineChanged(bool online);
    /// The grant is gone: the ui offers to sign in again.
    void signedOut();
    /// The server's Date and this computer's clock differ by more than five minutes; positive = ours is ahead.
    void clockSkewSeen(qint64 seconds);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
