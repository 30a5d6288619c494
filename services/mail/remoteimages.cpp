// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/remoteimages.h"

#include "services/core/httpexchanges.h"
#include "services/core/transporterror.h"
#include "services/core/wake.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using namespace std::chrono_literals;

namespace
{
constexpr qint64 largestImage = 5LL * 1024 * 1024; ///< bytes, unpacked
constexpr auto longestFetch = 10s;                 ///< redirects included
constexpr int mostRedirects = 5;

/// One exchange; owned by its signals and its coroutine.
struct ImageDownload {
    QPointer<QNetworkReply> reply;
    QByteArray bytes;
    QString refusal; ///< why it was broken off
    bool timedOut = false;
    Wake done;
    QTimer deadline;
    QObject context; ///< receiver of queued calls
};
using SharedDownload = std::shared_ptr<ImageDownload>;

QNetworkRequest imageRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "image/*");
    // Qt would tell the person's language and its own version: as little as possible about who looks at the mail.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("User-Agent", "Mozilla/5.0");
    return request;
}

bool isRedirect(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::RedirectionTargetAttribute).isValid();
}

/// SVG is a document, with scripts and addresses of its own.
bool isPicture(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type.startsWith("image/") && !type.startsWith("image/svg");
}

/// Markup under the name of a picture: an image reader goes by the content.
bool isMarkup(const QByteArray &bytes)
{
    QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 256));
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    const bool isWide = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    const bool isPacked = start.startsWith("\x1F\x8B"); // a packed SVG
    return isWide || isPacked || start.trimmed().startsWith('<');
}

void breakOff(ImageDownload &download, const QString &refusal)
{
    download.refusal = refusal;
    if (download.reply)
        download.reply->abort();
}

void checkHead(ImageDownload &download)
{
    const QNetworkReply &reply = *download.reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(reply) || status >= 300)
        return;
    if (!isPicture(reply.header(QNetworkRequest::ContentTypeHeader).toByteArray()))
        breakOff(download, u"no_image"_s);
    else if (reply.header(QNetworkRequest::ContentLengthHeader).toLongLong() > largestImage)
        breakOff(download, u"too_large"_s);
}

void takeBytes(ImageDownload &download)
{
    if (!download.refusal.isEmpty())
        return;
    download.bytes += download.reply->readAll();
    if (download.bytes.size() > largestImage)
        breakOff(download, u"too_large"_s);
}

SharedDownload startDownload(QNetworkAccessManager &network, const QUrl &url, QDeadlineTimer until)
{
    const auto download = std::make_shared<ImageDownload>();
    QNetworkReply *reply = network.get(imageRequest(url));
    download->reply = reply;
    reply->setReadBufferSize(256 * 1024); // more is read as it comes, and counted
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &download->context,
                     [d = download.get()] { checkHead(*d); });
    QObject::connect(reply, &QNetworkReply::readyRead, &download->context, [d = download.get()] { takeBytes(*d); });
    QObject::connect(reply, &QNetworkReply::finished, &download->context, [download] {
        QMetaObject::invokeMethod(
            &download->context, [download] { download->done.fire(); }, Qt::QueuedConnection);
    });
    download->deadline.setSingleShot(true);
    QObject::connect(&download->deadline, &QTimer::timeout, &download->context, [d = download.get()] {
        d->timedOut = true;
        if (d->reply)
            d->reply->abort();
    });
    download->deadline.start(int(until.remainingTime()));
    return download;
}

Result<QByteArray> outcomeOf(ImageDownload &download)
{
    const QNetworkReply &reply = *download.reply;
    if (download.timedOut)
        return fail(ErrorKind::Timeout, u"timeout"_s);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (download.refusal.isEmpty() && status >= 300) {
        ApiError error(status >= 500 ? ErrorKind::Server : ErrorKind::NotFound);
        error.http = status;
        return fail(error);
    }
    if (download.refusal.isEmpty() && reply.error() != QNetworkReply::NoError) {
        Exchange exchange;
        exchange.error = reply.error();
        exchange.errorText = reply.errorString();
        return fail(transportError(exchange));
    }
    if (download.refusal.isEmpty())
        takeBytes(download);
    if (download.refusal.isEmpty() && (download.bytes.isEmpty() || isMarkup(download.bytes)))
        download.refusal = u"no_image"_s;
    if (!download.refusal.isEmpty())
        return fail(ErrorKind::Validation, download.refusal);
    return std::move(download.bytes);
}

/// https, or http to this very computer; no name and password in the address.
bool isSafeAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && tokenMayTravelTo(url);
}

// Not a member: it may end after its owner.
Task<Result<QByteArray>> fetchImage(QPointer<QNetworkAccessManager> network, QUrl url, CancelToken caller,
                                    CancelToken closing)
{
    const CancelEither either(caller, closing);
    const CancelToken cancel = either.token();
    const QString scheme = url.scheme();
    const QDeadlineTimer until(longestFetch);
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        if (!isSafeAddress(url) || url.scheme() != scheme)
            co_return fail(ErrorKind::Validation, u"unsafe_address"_s);
        if (cancel.isCancelled() || !network)
            co_return fail(ErrorKind::Cancelled);
        const SharedDownload download = startDownload(*network, url, until);
        const auto stop = cancel.onCancel([d = download.get()] { breakOff(*d, u"cancelled"_s); });
        co_await download->done.event();
        download->deadline.stop();
        if (!download->reply)
            co_return fail(ErrorKind::Cancelled);
        download->reply->deleteLater();
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!isRedirect(*download->reply) || download->timedOut)
            co_return outcomeOf(*download);
        const QUrl target = download->reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        url = url.resolved(target);
    }
    co_return fail(ErrorKind::Validation, u"unsafe_address"_s);
}
} // namespace

struct RemoteImages::Private {
    QNetworkAccessManager &network;
    CancelScope closing;
};

RemoteImages::RemoteImages(QNetworkAccessManager &network)
    : d(new Private{network, {}})
{
}

RemoteImages::~RemoteImages() = default;

Task<Result<QByteArray>> RemoteImages::fetch(QString url, CancelToken cancel)
{
    return fetchImage(&d->network, QUrl(url, QUrl::StrictMode), std::move(cancel), d->closing.token());
}
} // namespace atlas
