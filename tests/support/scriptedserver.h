// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QUrl>

namespace atlas::test
{
/// A request the server received. Header names lower case.
struct SeenRequest {
    QByteArray method;
    QString path; ///< decoded
    QMap<QString, QString> query;
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    [[nodiscard]] QString line() const; ///< "GET /crm/v8/Deals"
};

/// One scripted answer. The behaviours beyond a plain answer are what weather does to a client.
struct ScriptedReply {
    enum class How {
        Answer,
        Drop /* close without answering */,
        Hang /* accept and stay silent */,
        Truncate /* half the body */
    } how = How::Answer;
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray contentType = "application/json";
    [[nodiscard]] static ScriptedReply json(int status, const QJsonObject &object);
};

/// A real HTTP server on 127.0.0.1 that plays a script: expect("GET /x", reply) in order. A request that was not
/// expected is answered with 599 and makes finish() fail. Built on QTcpServer, in the test's own event loop.
/// Query values are decoded as servers decode them: '+' is a space, "%2B" is a plus.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;
    [[nodiscard]] QUrl url() const;
    /// The next request must have this line ("PUT /crm/v8/Deals/1"); it gets the reply.
    void expect(const QString &line, ScriptedReply reply);
    /// Answers any number of requests with this line whenever the script has no match (for settings, tokens).
    void always(const QString &line, ScriptedReply reply);
    [[nodiscard]] QList<SeenRequest> seen() const;
    /// Empty when everything expected came and nothing else was sent; otherwise what is wrong.
    [[nodiscard]] QString finish() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas::test
