// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/bulkconnection.h"

#include "services/core/streamedbody.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 bulkPiece = 256 * 1024;
constexpr qint64 bulkWaiting = 1024 * 1024; ///< with the socket
constexpr int tellMs = 50;

QNetworkReply::NetworkError networkError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError:
        return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError:
        return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SocketTimeoutError:
        return QNetworkReply::TimeoutError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return QNetworkReply::SslHandshakeFailedError;
    default:
        return QNetworkReply::UnknownNetworkError;
    }
}
} // namespace

BulkConnection::BulkConnection(const QNetworkRequest &request, const QByteArray &verb,
                               std::unique_ptr<StreamedBody> body)
    : m_request(request)
    , m_verb(verb)
    , m_body(std::move(body))
    , m_patience(this) // so that they go to its thread with it
    , m_teller(this)
{
}

BulkConnection::~BulkConnection() = default;

void BulkConnection::start()
{
    if (m_ended)
        return;
    const QUrl url = m_request.url();
    const bool isSafe = url.scheme() == "https"_L1;
    m_socket = std::make_unique<QSslSocket>();
    QSslSocket *socket = m_socket.get();
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QSslSocket::bytesWritten, this, &BulkConnection::pump);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &BulkConnection::pump);
    connect(socket, &QSslSocket::readyRead, this, &BulkConnection::read);
    connect(socket, &QSslSocket::errorOccurred, this, &BulkConnection::broken);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(QNetworkReply::OperationCanceledError, u"Nothing moved for too long."_s); });
    connect(&m_teller, &QTimer::timeout, this, &BulkConnection::noteSent);
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_request.transferTimeout());
    waitOn();
    const quint16 standard = isSafe ? 443 : 80;
    const auto port = quint16(url.port(standard));
    if (isSafe) {
        socket->setSslConfiguration(m_request.sslConfiguration());
        connect(socket, &QSslSocket::encrypted, this, &BulkConnection::begin);
        socket->connectToHostEncrypted(url.host(), port);
    } else {
        connect(socket, &QSslSocket::connected, this, &BulkConnection::begin);
        socket->connectToHost(url.host(), port);
    }
}

void BulkConnection::stop()
{
    m_ended = true;
    m_patience.stop();
    m_teller.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

/// Something moved.
void BulkConnection::waitOn()
{
    if (m_patience.interval() > 0)
        m_patience.start();
}

QByteArray BulkConnection::head() const
{
    const QUrl url = m_request.url();
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray head = m_verb + ' ' + (path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery())
        head += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    head += " HTTP/1.1\r\nHost: " + host + "\r\n";
    const QList<QByteArray> names = m_request.rawHeaderList();
    for (const QByteArray &name : names)
        head += name + ": " + m_request.rawHeader(name) + "\r\n";
    return head + "Accept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

void BulkConnection::begin()
{
    m_begun = true;
    Q_EMIT began();
    m_block.resize(bulkPiece);
    m_teller.start(tellMs);
    m_socket->write(head());
    pump();
}

void BulkConnection::pump()
{
    if (!m_begun || m_ended)
        return;
    waitOn();
    while (m_written < m_body->size() && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < bulkWaiting) {
        const qint64 count = m_body->read(m_block.data(), m_block.size());
        if (count <= 0) {
            m_outcome.isShort = true;
            fail(QNetworkReply::OperationCanceledError, u"The body ended early."_s);
            return;
        }
        if (m_socket->write(m_block.constData(), count) != count) {
            broken();
            return;
        }
        m_written += count;
    }
}

void BulkConnection::noteSent()
{
    const qint64 gone = std::max<qint64>(0, m_written - m_socket->bytesToWrite() - m_socket->encryptedBytesToWrite());
    if (gone <= m_told)
        return;
    m_told = gone;
    Q_EMIT sent(gone);
}

void BulkConnection::read()
{
    if (m_ended)
        return;
    waitOn();
    if (!m_outcome.answer.take(m_socket->readAll()))
        fail(QNetworkReply::ProtocolFailure, u"The answer is no HTTP."_s);
    else if (m_outcome.answer.isComplete()) // also of a body that is not whole yet: it is not wanted
        finish();
}

/// The connection ended; what came before is read first: a server may say why and close.
void BulkConnection::broken()
{
    if (m_ended)
        return;
    const QAbstractSocket::SocketError error = m_socket->error();
    const QString text = m_socket->errorString();
    const bool isClosed = error == QAbstractSocket::RemoteHostClosedError;
    if (m_begun && m_socket->bytesAvailable() > 0)
        read();
    if (m_ended)
        return;
    if (isClosed)
        m_outcome.answer.end();
    if (m_outcome.answer.isComplete())
        finish();
    else
        fail(networkError(error), text);
}

void BulkConnection::fail(QNetworkReply::NetworkError error, const QString &text)
{
    m_outcome.error = error;
    m_outcome.errorText = text;
    finish();
}

void BulkConnection::finish()
{
    if (m_ended)
        return;
    noteSent();
    stop();
    m_body.reset();
    Q_EMIT ended(m_outcome);
}
} // namespace atlas
