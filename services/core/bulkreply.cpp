// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/bulkreply.h"

#include "services/core/streamedbody.h"

#include <cstring>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QThread>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 worthFrom = 8 * 1024 * 1024; ///< bytes; below, a connection that is there already is worth more
constexpr int patienceMs = 2000;              ///< with a thread that still reads a file

/// No: the manager itself has to send it.
bool isDirect(const QNetworkAccessManager &network, const QUrl &url)
{
    const QNetworkProxyQuery query(url);
    const QNetworkProxy own = network.proxy();
    QList<QNetworkProxy> proxies{own};
    if (QNetworkProxyFactory *factory = network.proxyFactory())
        proxies = factory->queryProxy(query);
    else if (own.type() == QNetworkProxy::DefaultProxy)
        proxies = QNetworkProxyFactory::proxyForQuery(query);
    return proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
}
} // namespace

bool BulkReply::isFor(const QNetworkAccessManager &network, const QUrl &url, qint64 size)
{
    return size >= worthFrom && isDirect(network, url);
}

BulkReply::BulkReply(const QNetworkRequest &request, const QByteArray &verb, std::unique_ptr<StreamedBody> body)
    : m_thread(new QThread)
    , m_size(body->size())
{
    setRequest(request);
    setUrl(request.url());
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QNetworkRequest complete = request;
    complete.setHeader(QNetworkRequest::ContentLengthHeader, m_size);
    body->moveToThread(m_thread);
    m_connection = new BulkConnection(complete, verb, std::move(body));
    m_connection->moveToThread(m_thread);
    m_thread->setObjectName(u"atlas upload"_s);
    connect(m_thread, &QThread::started, m_connection, &BulkConnection::start);
    connect(m_thread, &QThread::finished, m_connection, &QObject::deleteLater);
    connect(m_connection, &BulkConnection::began, this, &QNetworkReply::requestSent);
    connect(m_connection, &BulkConnection::sent, this, [this](qint64 bytes) { Q_EMIT uploadProgress(bytes, m_size); });
    connect(m_connection, &BulkConnection::ended, this, &BulkReply::take);
    m_thread->start();
}

BulkReply::~BulkReply()
{
    m_connection->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(patienceMs))
        delete m_thread;
    else
        connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater); // a disk that hangs
}

void BulkReply::abort()
{
    if (isFinished())
        return;
    m_connection->disconnect(this);
    QMetaObject::invokeMethod(m_connection, &BulkConnection::stop, Qt::QueuedConnection);
    setError(OperationCanceledError, u"Operation canceled"_s);
    end();
}

void BulkReply::take(const BulkOutcome &outcome)
{
    if (isFinished())
        return;
    m_isShort = outcome.isShort;
    if (outcome.answer.hasHead()) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, outcome.answer.status());
        setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, outcome.answer.reason());
        const QList<QPair<QByteArray, QByteArray>> headers = outcome.answer.headers();
        for (const auto &[name, value] : headers)
            setRawHeader(name, value);
    }
    m_answer = outcome.answer.body();
    if (outcome.error != NoError)
        setError(outcome.error, outcome.errorText);
    end();
}

void BulkReply::end()
{
    setFinished(true);
    Q_EMIT finished();
}

qint64 BulkReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_answer.size() - m_read;
}

qint64 BulkReply::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_answer.size() - m_read);
    if (count <= 0)
        return isFinished() ? -1 : 0;
    std::memcpy(data, m_answer.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}
} // namespace atlas
