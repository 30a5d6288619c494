// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mcp/host.h"
#include "services/mcp/jsonrpc.h"
#include "services/mcp/linebuffer.h"

#include <map>
#include <memory>
#include <QElapsedTimer>
#include <QObject>

namespace atlas::mcp
{
struct ServerOptions {
    QString version;       ///< of Atlas
    QString role;          ///< offers this role's apps only; empty: all
    bool readOnly = false; ///< offers what changes nothing only
};

/// A Model Context Protocol server for one connection, without its transport: lines in, lines out. Speaks both the
/// revisions with a handshake (up to 2025-11-25, begun by "initialize") and the stateless one of 2026-07-28, where each
/// request says its revision in _meta. Requests run at once; answers come as they are ready.
/// Source: https://modelcontextprotocol.io/specification
class Server : public QObject
{
    Q_OBJECT
public:
    static constexpr QLatin1StringView legacyVersion{"2025-11-25"}, modernVersion{"2026-07-28"};

    Server(Host &host, ServerOptions options, QObject *parent = nullptr);
    ~Server() override;

    /// A line of the client, without its line feed.
    void receive(const LineBuffer::Line &line);
    /// Cancels all that runs; nothing more is sent. allEnded() follows once the last call has ended.
    void shutDown();
    [[nodiscard]] bool isIdle() const { return m_calls.empty(); }

Q_SIGNALS:
    void lineReady(const QByteArray &line); ///< with its line feed
    void allEnded();                        ///< after shutDown()

private:
    enum class Era { Legacy, Modern };
    /// A request and how to speak about it.
    struct Asked {
        QJsonValue id;
        QString method;
        QJsonObject params;
        Era era = Era::Legacy;
        QString client;
    };
    /// What a request that takes time needs; its scope is cancelled when the client says so.
    struct Call {
        CancelScope scope;
        QJsonValue progressToken; ///< undefined: nobody wants to know
        QElapsedTimer sinceTold;
        qint64 told = -1;
        bool silent = false; ///< cancelled: nothing more is sent
    };
    using Answer = Result<QJsonObject>;

    void handle(const jsonrpc::Message &message);
    void notified(const jsonrpc::Message &message);
    void request(const Asked &asked);
    void requestOfModern(const jsonrpc::Message &message);
    void requestOfLegacy(const jsonrpc::Message &message);
    void initialize(const Asked &asked);
    void discover(const Asked &asked);
    void startTool(const Asked &asked);
    void readResource(const Asked &asked);
    void getPrompt(const Asked &asked);
    bool listed(const Asked &asked);
    Task<void> runTool(std::shared_ptr<Call> call, Asked asked);
    Task<void> runResource(std::shared_ptr<Call> call, Asked asked);
    [[nodiscard]] Task<Result<QJsonObject>> resourceContents(QString uri);
    [[nodiscard]] std::shared_ptr<Call> begin(const Asked &asked);
    void launch(const std::shared_ptr<Call> &call, const Asked &asked,
                Task<void> (Server::*work)(std::shared_ptr<Call>, Asked));
    void tell(const std::shared_ptr<Call> &call, const Progress &progress);
    void finish(const std::shared_ptr<Call> &call, const Asked &asked, const QByteArray &line);
    [[nodiscard]] QJsonObject toolFailure(const ApiError &error) const;

    void send(const QByteArray &line);
    void answer(const Asked &asked, QJsonObject result, bool cacheable = false);
    [[nodiscard]] QByteArray answerLine(const Asked &asked, QJsonObject result, bool cacheable = false) const;
    void refuse(const Asked &asked, int code, const QString &message, const QJsonObject &data = {});
    [[nodiscard]] QJsonObject serverInfo() const;
    [[nodiscard]] QString instructions() const;

    Host &m_host;
    ServerOptions m_options;
    QList<Operation> m_offered;
    QString m_legacyClient;
    bool m_initialized = false;
    bool m_leaving = false;
    std::map<QByteArray, std::shared_ptr<Call>> m_calls; ///< by the key of their id
};
} // namespace atlas::mcp
