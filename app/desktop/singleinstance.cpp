// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"

#include "services/core/logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 longestMessage = 256 * 1024;
constexpr std::chrono::milliseconds retryInterval{50};
constexpr std::chrono::seconds listeningPatience{5};
const QByteArray kAnswer = QByteArrayLiteral("ok\n");

/// A name of this person's and this profile's own. Sockets lie where only their owner may look, if there is such a
/// place.
QString socketNameOf(const QString &profileDirectory)
{
    const QByteArray hash = QCryptographicHash::hash(profileDirectory.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"atlas-"_s + QString::fromLatin1(hash.left(24));
#ifdef Q_OS_UNIX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    constexpr qsizetype longestPath = 100; // of a socket, sun_path
    if (!runtime.isEmpty() && runtime.size() + 1 + name.size() < longestPath)
        return runtime + u'/' + name;
#endif
    return name;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}
} // namespace

namespace handovermessage
{
QByteArray encode(const Openings &openings)
{
    const QJsonObject message{{u"v"_s, 1},
                              {u"files"_s, QJsonArray::fromStringList(openings.files)},
                              {u"links"_s, QJsonArray::fromStringList(openings.links)}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Openings> decode(const QByteArray &line)
{
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    if (line.size() > longestMessage || message.value(u"v"_s).toInt() != 1)
        return std::nullopt;
    Openings openings{textsOf(message.value(u"files"_s)), textsOf(message.value(u"links"_s))};
    const bool isAbsolute = std::all_of(openings.files.cbegin(), openings.files.cend(),
                                        [](const QString &path) { return QDir::isAbsolutePath(path); });
    const bool isLinks = std::all_of(openings.links.cbegin(), openings.links.cend(),
                                     [](const QString &link) { return parseAtlasLink(link).link.has_value(); });
    return isAbsolute && isLinks ? std::optional(openings) : std::nullopt;
}
} // namespace handovermessage

struct SingleInstance::Private {
    explicit Private(const QString &directory)
        : name(socketNameOf(directory))
        , lock(directory + u"/window.lock"_s)
    {
        lock.setStaleLockTime(0); // stale is only what a dead process left
    }
    QString name;
    QLockFile lock;
    QLocalServer server;
    QByteArray message;
    QDeadlineTimer deadline;
    QPointer<QLocalSocket> socket;
    bool isOver = false;
};

SingleInstance::SingleInstance(const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(profileDirectory))
{
    connect(&d->server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Standing SingleInstance::claim()
{
    if (!d->lock.tryLock()) {
        if (d->lock.error() == QLockFile::LockFailedError)
            return Standing::Second;
        qCWarning(lcUi) << "no lock for one window:" << int(d->lock.error());
        return Standing::Alone;
    }
    // Whoever holds the lock is the only one: what lies there was left by a crash.
    QLocalServer::removeServer(d->name);
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!d->server.listen(d->name)) {
        qCWarning(lcUi) << "cannot listen for other starts:" << d->server.errorString();
        return Standing::Alone;
    }
    return Standing::First;
}

void SingleInstance::greet()
{
    while (QLocalSocket *caller = d->server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(listeningPatience, caller, &QLocalSocket::abort);
        const auto read = [this, caller] {
            if (caller->bytesAvailable() > longestMessage) {
                caller->abort();
                return;
            }
            if (!caller->canReadLine())
                return;
            const std::optional<Openings> openings = handovermessage::decode(caller->readLine().trimmed());
            if (!openings) {
                caller->abort();
                return;
            }
            caller->write(kAnswer);
            caller->disconnectFromServer();
            Q_EMIT received(*openings);
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

void SingleInstance::handOver(const Openings &openings, std::chrono::milliseconds patience)
{
    d->message = handovermessage::encode(openings);
    d->deadline = QDeadlineTimer(patience);
    d->isOver = false;
    connectOnce();
}

void SingleInstance::connectOnce()
{
    if (d->socket)
        d->socket->deleteLater();
    auto *socket = new QLocalSocket(this);
    d->socket = socket;
    connect(socket, &QLocalSocket::connected, this, [this, socket] { socket->write(d->message); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!d->isOver && socket->canReadLine() && socket->readLine() == kAnswer) {
            d->isOver = true;
            Q_EMIT handedOver();
        }
    });
    const auto again = [this, socket] {
        if (d->isOver || socket != d->socket)
            return;
        if (d->deadline.hasExpired()) {
            d->isOver = true;
            Q_EMIT unreachable();
            return;
        }
        d->socket = nullptr;
        socket->deleteLater();
        QTimer::singleShot(retryInterval, this, &SingleInstance::connectOnce);
    };
    connect(socket, &QLocalSocket::errorOccurred, this, again, Qt::QueuedConnection);
    QTimer::singleShot(std::chrono::milliseconds(d->deadline.remainingTime()), socket, [socket] { socket->abort(); });
    QTimer::singleShot(std::chrono::milliseconds(d->deadline.remainingTime() + 1), socket, again);
    socket->connectToServer(d->name);
}
} // namespace atlas
