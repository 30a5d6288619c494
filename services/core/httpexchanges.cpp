// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/httpexchanges.h"

#include "services/core/bulkreply.h"
#include "services/core/oncedevice.h"
#include "services/core/replyfeed.h"
#include "services/core/streamedbody.h"
#include "services/core/underway.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QUuid>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
QByteArray verbWord(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return QByteArrayLiteral("GET");
    case Verb::Post:
        return QByteArrayLiteral("POST");
    case Verb::Put:
        return QByteArrayLiteral("PUT");
    case Verb::Patch:
        return QByteArrayLiteral("PATCH");
    case Verb::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

QNetworkRequest networkRequest(const ApiRequest &request, const QUrl &url, const QString &token)
{
    QNetworkRequest http(url);
    http.setTransferTimeout(int(request.timeout.count()));
    // A redirect would carry the token to whoever answers; no documented call needs one.
    http.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Over HTTP/2 Qt decides by itself what to send again; over HTTP/1.1 OnceDevice decides.
    http.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    http.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    http.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    http.setRawHeader("Authorization", "Zoho-oauthtoken " + token.toLatin1());
    http.setRawHeader("User-Agent", "Atlas/" ATLAS_VERSION);
    http.setRawHeader("Accept", request.app == App::WorkDrive ? "application/vnd.api+json" : "application/json");
    http.setRawHeader("X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (request.sink) // as it is stored: lengths and ranges are of those bytes
        http.setRawHeader("Accept-Encoding", "identity");
    if (!request.contentType.isEmpty())
        http.setRawHeader("Content-Type", request.contentType);
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);
    return http;
}

ApiReply completeReply(QNetworkReply *reply, ReplyFeed *feed)
{
    ApiReply complete = replyHead(*reply);
    if (feed) {
        feed->finish();
        complete.body = feed->body();
    } else if (reply->isOpen()) { // an aborted one is not
        complete.body = reply->readAll();
    }
    return complete;
}

/// Whether another number of bytes came than was announced. When a connection ends within an answer, Qt may ask again
/// by itself and call the half it has whole. (It takes the length away where it decompresses.)
bool isCut(const ApiReply &reply, qint64 received)
{
    constexpr int noContent = 204, notModified = 304;
    bool told = false;
    const qint64 announced = reply.header(QByteArrayLiteral("content-length")).toLongLong(&told);
    return told && announced != received && reply.status != noContent && reply.status != notModified;
}

/// Tells how much of the body was handed over; Qt also signals zeros and the same number again.
void tellSent(QNetworkReply *reply, const std::function<void(qint64)> &onSent)
{
    QObject::connect(reply, &QNetworkReply::uploadProgress, reply, [onSent, told = qint64(0)](qint64 sent) mutable {
        if (sent > told)
            onSent(told = sent);
    });
}

/// Whether the request certainly never left. Where Qt cannot tell, its word that it began to write decides.
bool neverSent(QNetworkReply::NetworkError error, bool beganToWrite)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return !beganToWrite;
    default:
        return false;
    }
}
} // namespace

bool Exchange::broke() const
{
    // Below 200: network and proxy layer. Above, Qt repeats what the status says, unless there is none; but wishing to
    // send again it says so whatever of a good answer there was (with a redirect it only means that it follows none).
    return error != QNetworkReply::NoError &&
           (int(error) < 200 || reply.status == 0 || error == QNetworkReply::ProtocolFailure ||
            (error == QNetworkReply::ContentReSendError && reply.status < 300));
}

HttpExchanges::Started HttpExchanges::start(const ApiRequest &request, const QUrl &url, const QString &token,
                                            std::unique_ptr<QIODevice> source)
{
    QNetworkRequest http = networkRequest(request, url, token);
    const QByteArray verb = verbWord(request.verb);
    Started started;
    if (source && !request.sink && BulkReply::isFor(m_network, url, source->size())) {
        started.bulk = new BulkReply(http, verb, std::make_unique<StreamedBody>(std::move(source)));
        started.reply = started.bulk;
    } else if (source) {
        started.body = new StreamedBody(std::move(source));
        http.setHeader(QNetworkRequest::ContentLengthHeader, started.body->size());
        http.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        started.reply = m_network.sendCustomRequest(http, verb, started.body);
        started.body->setParent(started.reply);
        QObject::connect(started.body, &StreamedBody::fellShort, started.reply, &QNetworkReply::abort,
                         Qt::QueuedConnection);
    } else if (request.repeat == Repeat::Safe && !request.sink) { // what a sink has taken cannot be asked for again
        started.reply = request.verb == Verb::Get && request.body.isEmpty()
                            ? m_network.get(http)
                            : m_network.sendCustomRequest(http, verb, request.body);
    } else {
        auto *body = new OnceDevice(request.body);
        started.reply = m_network.sendCustomRequest(http, verb, body);
        body->setParent(started.reply);
    }
    if (request.sink)
        started.feed = new ReplyFeed(started.reply, request.sink);
    if (request.onSent)
        tellSent(started.reply, request.onSent);
    return started;
}

Task<Exchange> HttpExchanges::run(ApiRequest request, QUrl url, QString token, CancelToken cancel)
{
    const auto self = shared_from_this();
    const auto began = self->m_clock.monotonic();
    Exchange exchange;
    std::unique_ptr<QIODevice> source = request.openBody ? request.openBody() : nullptr;
    if (request.openBody && (!source || !source->isReadable())) {
        exchange.fault = u"body_unreadable"_s;
        exchange.sent = false;
        co_return exchange;
    }
    const auto wake = std::make_shared<Wake>();
    const auto beganToWrite = std::make_shared<bool>(false);
    const Started started = self->start(request, url, token, std::move(source));
    QNetworkReply *reply = started.reply;
    self->m_live.insert(reply, wake);
    QObject::connect(reply, &QNetworkReply::requestSent, reply, [beganToWrite] { *beganToWrite = true; });
    QObject::connect(
        reply, &QNetworkReply::finished, &self->m_context, [self, reply] { self->finished(reply); },
        Qt::QueuedConnection);
    const auto registration =
        cancel.onCancel([reply] { QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection); });
    co_await wake->event();

    exchange.reply = completeReply(reply, started.feed); // the sink may still refuse the last of it
    exchange.error = reply->error();
    const qint64 received = started.feed ? started.feed->received() : exchange.reply.body.size();
    if (exchange.error == QNetworkReply::NoError && isCut(exchange.reply, received))
        exchange.error = QNetworkReply::RemoteHostClosedError;
    exchange.errorText = reply->errorString();
    exchange.fault = started.fault();
    exchange.sent = !neverSent(exchange.error, *beganToWrite);
    exchange.took = self->m_clock.monotonic() - began;
    reply->deleteLater();
    co_return exchange;
}

QString HttpExchanges::Started::fault() const
{
    if ((body && body->isShort()) || (bulk && bulk->isShort()))
        return u"body_short"_s;
    return feed && feed->isRefused() ? u"sink_refused"_s : QString();
}

void HttpExchanges::finished(QNetworkReply *reply)
{
    if (const auto wake = m_live.take(reply))
        wake->fire();
}

void HttpExchanges::close()
{
    const auto live = std::exchange(m_live, {});
    for (auto it = live.cbegin(); it != live.cend(); ++it) {
        it.key()->disconnect(&m_context);
        it.key()->abort();
        it.value()->fire();
    }
    QCoreApplication::removePostedEvents(&m_context);
}

QUrl requestUrl(const QUrl &base, const ApiRequest &request)
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyDecoded) + request.path, QUrl::DecodedMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

bool tokenMayTravelTo(const QUrl &base)
{
    if (base.scheme() == "https"_L1)
        return !base.host().isEmpty();
    const QString host = base.host();
    return base.scheme() == "http"_L1 && (host == "localhost"_L1 || QHostAddress(host).isLoopback());
}

QString endpointPattern(const ApiRequest &request)
{
    QStringList segments = request.path.split(u'/');
    for (QString &segment : segments) {
        const bool hasDigit = std::any_of(segment.cbegin(), segment.cend(), [](QChar c) { return c.isDigit(); });
        if ((hasDigit && segment.size() > 4) || segment.contains(u'@')) // "v8" and "v3" stay
            segment = u"*"_s;
    }
    return QString::fromLatin1(verbWord(request.verb)) + u' ' + segments.join(u'/');
}
} // namespace atlas
