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
    /// A write with Repeat::OnlyIfUnsent that may have arrived fails with Ambiguous: the connection broke or timed out
    /// after sending, or the answer was 500, 502 or 504. A 429 or 503 counts as refused and is sent again.
    /// A token goes over https only, loopback hosts excepted (Usage, "insecure_base"); redirects are not followed.
    [[nodiscard]] Task<Result<ApiReply>> send(ApiRequest request, CancelToken cancel = {});
    /// As send, decoded off this thread. 204, 304 and an empty body give an empty object. HTML is Server with code
    /// "html_instead_of_json" (a captive portal), anything else but a JSON object Decode; both are Ambiguous for a
    /// write with Repeat::OnlyIfUnsent.
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
    /// The server's Date and this computer's clock differ by more than five minutes; positive = ours is ahead. 0 when
    /// that is over.
    void clockSkewSeen(qint64 seconds);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with the calls under way: they may outlive the client by an event
};
} // namespace atlas
