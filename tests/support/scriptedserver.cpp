// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedserver.h"

#include "tests/support/httpparser.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

namespace atlas::test
{
using namespace Qt::StringLiterals;

namespace
{
struct ScriptStep {
    QString line;
    ScriptedReply reply;
};

ScriptedReply unexpectedReply()
{
    ScriptedReply reply;
    reply.status = 599;
    reply.body = QByteArrayLiteral("{\"unexpected\":true}");
    return reply;
}

QByteArray answerHead(const ScriptedReply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    if (!reply.body.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const bool bodiless = reply.status == 204 || reply.status == 304;
    if (!bodiless)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    return head + "\r\n";
}
} // namespace

QString SeenRequest::line() const
{
    return QString::fromLatin1(method) + u' ' + path;
}

ScriptedReply ScriptedReply::json(int status, const QJsonObject &object)
{
    ScriptedReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

struct ScriptedServer::Private {
    QTcpServer server;
    QList<ScriptStep> script;
    QList<ScriptStep> standing;
    QList<SeenRequest> seen;
    QStringList problems;

    ScriptedReply replyFor(const QString &line)
    {
        if (!script.isEmpty() && script.first().line == line)
            return script.takeFirst().reply;
        for (const ScriptStep &step : std::as_const(standing)) {
            if (step.line == line)
                return step.reply;
        }
        const QString wanted = script.isEmpty() ? u"nothing more"_s : script.first().line;
        problems.append(u"got %1, expected %2"_s.arg(line, wanted));
        return unexpectedReply();
    }

    void answer(QTcpSocket *socket, const ScriptedReply &reply)
    {
        switch (reply.how) {
        case ScriptedReply::How::Hang:
            return;
        case ScriptedReply::How::Drop:
            socket->disconnectFromHost();
            return;
        case ScriptedReply::How::Truncate:
            socket->write(answerHead(reply) + reply.body.first(reply.body.size() / 2));
            socket->disconnectFromHost();
            return;
        case ScriptedReply::How::Answer:
            socket->write(answerHead(reply) + reply.body);
            return;
        }
    }

    void serve(QTcpSocket *socket)
    {
        auto parser = std::make_shared<HttpParser>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, parser] {
            parser->feed(socket->readAll());
            while (const auto request = parser->next()) {
                seen.append(*request);
                answer(socket, replyFor(request->line()));
            }
        });
    }
};

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = d->server.nextPendingConnection())
            d->serve(socket);
    });
    if (!d->server.listen(QHostAddress::LocalHost))
        qFatal("ScriptedServer cannot listen on 127.0.0.1");
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->server.serverPort()));
}

void ScriptedServer::expect(const QString &line, ScriptedReply reply)
{
    d->script.append(ScriptStep{line, std::move(reply)});
}

void ScriptedServer::always(const QString &line, ScriptedReply reply)
{
    d->standing.append(ScriptStep{line, std::move(reply)});
}

QList<SeenRequest> ScriptedServer::seen() const
{
    return d->seen;
}

QString ScriptedServer::finish() const
{
    QStringList wrong = d->problems;
    for (const ScriptStep &step : std::as_const(d->script))
        wrong.append(u"never got %1"_s.arg(step.line));
    return wrong.join(u"; ");
}
} // namespace atlas::test
