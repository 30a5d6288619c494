// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QObject>
#include <QUrlQuery>

class QTcpServer;
class QTcpSocket;

namespace atlas
{
/// A listener on this computer for one redirect of the browser. Answers /callback with a page and hands its query over
/// once; answers anything else with 404 and goes on waiting. A client that sends nothing, or too much, is dropped and
/// holds nobody up.
class LoopbackListener : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(std::function<void(const QUrlQuery &)> onCallback);
    ~LoopbackListener() override;
    /// Listens on 127.0.0.1 and, where there is IPv6, on ::1 ("localhost" means either). False if the port is taken.
    [[nodiscard]] bool listen(quint16 port);

private:
    void accept(QTcpServer *server);
    void readRequest(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &page);

    std::function<void(const QUrlQuery &)> m_onCallback;
    QList<QTcpServer *> m_servers;
    int m_open = 0;
    bool m_done = false;
};
} // namespace atlas
