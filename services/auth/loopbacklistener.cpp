// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/loopbacklistener.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostClients = 32;
constexpr qint64 longestRequest = 16 * 1024;
constexpr auto slowestRequest = 10s;

// Both languages at once: the page is shown by the browser, outside the program's own language switch.
constexpr char donePage[] = "<!doctype html><meta charset=utf-8><title>Atlas</title>"
                            "<body style=\"font:16px sans-serif;margin:4em auto;max-width:32em\"><h1>Atlas</h1>"
                            "<p lang=en>You can close this tab and go back to Atlas.</p>"
                            "<p lang=fr>Vous pouvez fermer cet onglet et revenir \303\240 Atlas.</p></body>";
} // namespace

LoopbackListener::LoopbackListener(std::function<void(const QUrlQuery &)> onCallback)
    : m_onCallback(std::move(onCallback))
{
}

LoopbackListener::~LoopbackListener() = default;

bool LoopbackListener::listen(quint16 port)
{
    for (const auto address : {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6}) {
        auto *server = new QTcpServer(this);
        m_servers.append(server);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(server); });
        if (server->listen(address, port))
            continue;
        // No IPv6 on this computer is no problem; somebody else on our port of either kind would get the code.
        if (address == QHostAddress::LocalHost || server->serverError() == QAbstractSocket::AddressInUseError) {
            qDeleteAll(std::exchange(m_servers, {}));
            return false;
        }
    }
    return true;
}

void LoopbackListener::accept(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (m_open >= mostClients) {
            socket->deleteLater();
            continue;
        }
        ++m_open;
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readRequest(socket); });
        QTimer::singleShot(slowestRequest, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::readRequest(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestRequest);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestRequest)
            answer(socket, "431 Request Header Fields Too Large", {});
        return;
    }
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QUrl target = words.size() == 3 ? QUrl::fromEncoded(words.at(1)) : QUrl();
    if (words.constFirst() != "GET" || target.path() != u"/callback"_s || m_done) {
        answer(socket, "404 Not Found", {});
        return;
    }
    m_done = true;
    answer(socket, "200 OK", donePage);
    m_onCallback(QUrlQuery(target));
}

void LoopbackListener::answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &page)
{
    socket->write(
        "HTTP/1.1 " + status +
        "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer"
        "\r\nConnection: close\r\nContent-Length: " +
        QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->flush(); // the listener may go before the event loop could write
    socket->disconnectFromHost();
}
} // namespace atlas
