// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/core/apifixture.h"

#include <QBuffer>
#include <QTcpServer>
#include <QTcpSocket>

namespace atlas::test
{
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline constexpr qsizetype bulkSize = 20 * 1024 * 1024;

/// A server that a test answers for by hand: reads all that comes, unless told to stop.
class RawServer final : public QTcpServer
{
public:
    RawServer()
    {
        const bool listens = listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                sockets.append(socket);
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    const QByteArray bytes = socket->readAll();
                    received += bytes.size();
                    if (head.size() < 4096)
                        head += bytes.first(std::min<qsizetype>(bytes.size(), 4096));
                    if (onData)
                        onData(socket);
                });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++closed; });
            }
        });
    }
    [[nodiscard]] QUrl url(const QString &scheme = u"http"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme, QString::number(serverPort())));
    }

    std::function<void(QTcpSocket *)> onData;
    QList<QTcpSocket *> sockets;
    QByteArray head; ///< the first bytes that came
    qint64 received = 0;
    int connections = 0, closed = 0;
};

/// Uploads of a body too large for the manager.
struct BulkFixture : ApiFixture {
    static QByteArray bytes(qsizetype size = bulkSize)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 42;
        for (char &byte : bytes)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    }
    static ApiRequest upload(const QByteArray &body)
    {
        ApiRequest request(App::WorkDrive, Verb::Post, u"/up load/ü"_s);
        request.contentType = "application/octet-stream";
        request.headers.emplaceBack("x-filename", "a%20b");
        request.addParam(u"a"_s, u"1+2&3"_s);
        request.openBody = [body] {
            auto device = std::make_unique<QBuffer>();
            device->setData(body);
            device->open(QIODevice::ReadOnly);
            return device;
        };
        return request;
    }
    /// Without a word in between: the first failure is told.
    [[nodiscard]] ApiError failure(const ApiRequest &request)
    {
        const Result<ApiReply> reply = send(request);
        return reply ? ApiError(ErrorKind::Usage, u"it_worked"_s) : reply.error();
    }
};
} // namespace atlas::test
