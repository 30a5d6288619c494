// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apirequest.h"
#include "services/core/cancel.h"
#include "services/core/clock.h"
#include "services/core/task.h"
#include "services/core/wake.h"

#include <QHash>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace atlas
{
class BulkReply;
class ReplyFeed;
class StreamedBody;

/// What came of putting one request on the wire.
struct Exchange {
    ApiReply reply; ///< status 0 when there was no answer
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    QString fault;    ///< what this computer could not do: "body_unreadable", "body_short" or "sink_refused"
    bool sent = true; ///< false only when the request certainly never reached the server
    std::chrono::milliseconds took{0};

    /// Whether the connection failed before a complete answer was there (also in the middle of a body).
    [[nodiscard]] bool broke() const;
};

/// Puts requests on the wire and keeps the live ones, so that closing can abort them: a reply that dies with its
/// manager would never resume its coroutine.
class HttpExchanges : public std::enable_shared_from_this<HttpExchanges>
{
public:
    HttpExchanges(QNetworkAccessManager &network, const Clock &clock)
        : m_network(network)
        , m_clock(clock)
    {
    }
    /// Resumes from a queued call, never inside the reply's own signal. Cancelling aborts the reply.
    [[nodiscard]] Task<Exchange> run(ApiRequest request, QUrl url, QString token, CancelToken cancel);
    /// Aborts what is under way and resumes its callers on the spot.
    void close();

private:
    /// A request on the wire. `body` and `feed` are children of the reply; null when nothing is streamed.
    struct Started {
        QNetworkReply *reply = nullptr;
        BulkReply *bulk = nullptr; ///< the reply itself, when the body is large
        StreamedBody *body = nullptr;
        ReplyFeed *feed = nullptr;
        [[nodiscard]] QString fault() const;
    };
    Started start(const ApiRequest &request, const QUrl &url, const QString &token, std::unique_ptr<QIODevice> source);
    void finished(QNetworkReply *reply);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    QHash<QNetworkReply *, std::shared_ptr<Wake>> m_live;
    QObject m_context; ///< receiver of queued calls
};

/// The address of a request below an app's base URL.
[[nodiscard]] QUrl requestUrl(const QUrl &base, const ApiRequest &request);
/// https, or http to this very computer: the only places a token may go.
[[nodiscard]] bool tokenMayTravelTo(const QUrl &base);
/// "GET /crm/v8/Deals/*": the path without ids, addresses and the like; the key of an endpoint in limits and logs.
[[nodiscard]] QString endpointPattern(const ApiRequest &request);
} // namespace atlas
