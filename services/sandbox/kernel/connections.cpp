// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/connections.h"

#include <functional>
#include <QDir>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
#ifdef Q_OS_WIN
using Socket = SOCKET;
using AddressLength = int;
constexpr int shutBoth = SD_BOTH, shutRead = SD_RECEIVE;

QList<Socket> openHandles()
{
    // Handles are small multiples of four; anything that is no socket refuses getsockname().
    QList<Socket> handles;
    for (Socket handle = 4; handle < 0x10000; handle += 4)
        handles.append(handle);
    return handles;
}
#else
using Socket = int;
using AddressLength = socklen_t;
constexpr int shutBoth = SHUT_RDWR, shutRead = SHUT_RD;

QList<Socket> openHandles()
{
    QList<Socket> handles;
    const QStringList names = QDir(u"/dev/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        handles.append(name.toInt());
    return handles;
}
#endif

using NameOf = decltype(&::getsockname);

int portOf(Socket handle, NameOf nameOf)
{
    sockaddr_storage address{};
    AddressLength length = sizeof address;
    if (nameOf(handle, reinterpret_cast<sockaddr *>(&address), &length) != 0 || address.ss_family != AF_INET)
        return -1;
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

/// remotePort 0: all connections of the port.
void forConnections(int localPort, int remotePort, const std::function<void(Socket)> &use)
{
    for (const Socket handle : openHandles()) {
        if (portOf(handle, &::getsockname) != localPort)
            continue;
        const int peer = portOf(handle, &::getpeername);
        if (peer > 0 && (remotePort == 0 || peer == remotePort))
            use(handle);
    }
}
} // namespace

void dropConnection(int localPort, int remotePort)
{
    forConnections(localPort, remotePort, [](Socket handle) { ::shutdown(handle, shutBoth); });
}

bool clientLeft(int localPort, int remotePort)
{
    bool present = false;
    forConnections(localPort, remotePort, [&present](Socket handle) {
        char byte = 0;
#ifdef Q_OS_WIN
        u_long available = 0;
        present =
            ::ioctlsocket(handle, FIONREAD, &available) == 0 && (available > 0 || ::send(handle, &byte, 0, 0) == 0);
#else
        const ssize_t got = ::recv(handle, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        present = got > 0 || (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK));
#endif
    });
    return !present;
}

void endReading(int localPort)
{
    forConnections(localPort, 0, [](Socket handle) { ::shutdown(handle, shutRead); });
}
} // namespace atlas::sandbox
