// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/approvaldesk.h"

#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 longestQuestion = 64LL * 1024 * 1024; ///< bytes: a mail with its files has its place in it
constexpr std::size_t mostQuestions = 100;

/// Connecting to a local socket is settled at once: it needs no answer.
bool somebodyListens(const QString &address)
{
    QLocalSocket probe;
    probe.connectToServer(address);
    return probe.state() == QLocalSocket::ConnectedState;
}
} // namespace

ApprovalDesk::ApprovalDesk(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QLocalServer>())
    , m_expiry(std::make_unique<QTimer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_expiry->setSingleShot(true);
    connect(m_server.get(), &QLocalServer::newConnection, this, &ApprovalDesk::accept);
    connect(m_expiry.get(), &QTimer::timeout, this, &ApprovalDesk::expire);
}

/// The sockets go with the server; whoever waits at their other ends learns that nobody is left to ask.
ApprovalDesk::~ApprovalDesk()
{
    const QList<QLocalSocket *> sockets = m_server->findChildren<QLocalSocket *>();
    for (QLocalSocket *socket : sockets)
        socket->disconnect(this);
}

Result<Done> ApprovalDesk::listen(const QString &address)
{
    // Listening would take the socket away from whoever has it.
    if (somebodyListens(address))
        return fail(ErrorKind::Storage, u"cannot_listen"_s, u"Another Atlas answers for this profile."_s);
    QLocalServer::removeServer(address);
    if (m_server->listen(address))
        return Done{};
    return fail(ErrorKind::Storage, u"cannot_listen"_s, m_server->errorString());
}

QList<Approval> ApprovalDesk::pending() const
{
    QList<Approval> list;
    for (const auto &[id, open] : m_open)
        list.append(open.approval);
    return list;
}

void ApprovalDesk::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            forget(socket);
            socket->deleteLater();
        });
    }
}

void ApprovalDesk::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestQuestion)
            socket->abort();
        return;
    }
    const Approval approval = approvalFromJson(QJsonDocument::fromJson(socket->readLine()).object());
    const bool isLate = approval.expiresAt <= QDateTime::currentDateTimeUtc();
    if (approval.id.isEmpty() || isLate || m_open.contains(approval.id) || m_open.size() >= mostQuestions) {
        socket->abort();
        return;
    }
    m_open.emplace(approval.id, Open{approval, socket});
    expire();
    Q_EMIT requested(approval);
}

void ApprovalDesk::allow(const QString &id)
{
    answer(id, "allowed"_L1);
}

void ApprovalDesk::refuse(const QString &id)
{
    answer(id, "refused"_L1);
}

void ApprovalDesk::answer(const QString &id, QLatin1StringView verdict)
{
    const auto found = m_open.find(id);
    if (found == m_open.end())
        return;
    QLocalSocket *socket = found->second.socket;
    m_open.erase(found);
    const QJsonObject line{{"id"_L1, id}, {"verdict"_L1, QString(verdict)}};
    socket->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    socket->flush();
    Q_EMIT closed(id);
}

void ApprovalDesk::forget(const QLocalSocket *socket)
{
    for (auto it = m_open.begin(); it != m_open.end(); ++it) {
        if (it->second.socket != socket)
            continue;
        const QString id = it->first;
        m_open.erase(it);
        Q_EMIT closed(id);
        return;
    }
}

/// Ends what is over, and wakes up for the next one.
void ApprovalDesk::expire()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList late;
    std::optional<qint64> next;
    for (const auto &[id, open] : m_open) {
        const qint64 left = now.msecsTo(open.approval.expiresAt);
        if (left <= 0)
            late.append(id);
        else
            next = std::min(left, next.value_or(left));
    }
    if (next)
        m_expiry->start(int(*next) + 1);
    for (const QString &id : std::as_const(late))
        answer(id, "expired"_L1);
}
} // namespace atlas
