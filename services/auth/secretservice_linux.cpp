// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/secretservice.h"

#include "services/core/wake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas::secretservice
{
namespace
{
// Without an address libdbus would launch a bus of its own (dbus-launch), which has no keyring and outlives us.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

// An error message when the bus is gone or does not answer in time.
Task<QDBusMessage> callBus(QDBusMessage call, std::chrono::milliseconds limit)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        co_return call.createErrorReply(QDBusError::Disconnected, {});
    const auto wake = std::make_shared<Wake>();
    const QDBusPendingCall pending = bus.asyncCall(call, int(limit.count()));
    QDBusPendingCallWatcher watcher(pending);
    QObject::connect(
        &watcher, &QDBusPendingCallWatcher::finished, &watcher, [wake] { wake->fire(); }, Qt::QueuedConnection);
    co_await wake->event();
    co_return watcher.reply();
}

Task<QStringList> busNames(QString method, std::chrono::milliseconds limit)
{
    const QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                             u"org.freedesktop.DBus"_s, method);
    const QDBusMessage reply = co_await callBus(call, limit);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        co_return QStringList();
    co_return reply.arguments().constFirst().toStringList();
}

// QtKeychain speaks to KWallet on a Plasma desktop, to the Secret Service elsewhere.
bool namesAKeychain(const QStringList &names)
{
    return names.contains(serviceName()) || names.contains(u"org.kde.kwalletd5"_s) ||
           names.contains(u"org.kde.kwalletd6"_s);
}
} // namespace

Task<bool> present(std::chrono::milliseconds limit)
{
    if (!hasSessionBus())
        co_return false;
    const QStringList owned = co_await busNames(u"ListNames"_s, limit);
    if (namesAKeychain(owned))
        co_return true;
    const QStringList startable = co_await busNames(u"ListActivatableNames"_s, limit);
    co_return namesAKeychain(startable);
}

Task<std::optional<bool>> locked(std::chrono::milliseconds limit)
{
    if (!hasSessionBus())
        co_return std::nullopt;
    QDBusMessage call = QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets/aliases/default"_s,
                                                       u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    const QDBusMessage reply = co_await callBus(call, limit);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        co_return std::nullopt;
    co_return reply.arguments().constFirst().value<QDBusVariant>().variant().toBool();
}

QString serviceName()
{
    return u"org.freedesktop.secrets"_s;
}
} // namespace atlas::secretservice
