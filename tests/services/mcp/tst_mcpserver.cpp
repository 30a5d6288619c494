// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/mcpserver.h"
#include "tests/services/mcp/heldhost.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace tst_mcpserver
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using atlas::test::HeldHost;

namespace
{
QByteArray line(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}
} // namespace

class TestMcpServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void legacySession();
    void modernSession();
    void versions_data();
    void versions();
    void nothingBeforeTheHandshake();
    void modernHasNoHandshake();
    void unknownThings_data();
    void unknownThings();
    void readOnlyAndRoles();
    void toolsAnswerAsTheyAreReady();
    void failuresSayWhatToDo();
    void progressRises();
    void noProgressWithoutAToken();
    void cancelledMeansSilence();
    void sameIdTwice();
    void tooLongIsTold();
    void shutsDown();

private:
    void restart(const QString &role = {}, bool readOnly = false)
    {
        m_server.reset();
        mcp::ServerOptions options;
        options.version = u"9.9"_s;
        options.role = role;
        options.readOnly = readOnly;
        m_server = std::make_unique<mcp::Server>(*m_host, options);
        connect(m_server.get(), &mcp::Server::lineReady, this, [this](const QByteArray &text) { m_out.append(text); });
    }
    void send(const QByteArray &text) { m_server->receive({text, false}); }
    void ask(const QJsonValue &id, const QString &method, QJsonObject params = {}, const QString &version = {})
    {
        if (!version.isEmpty()) {
            QJsonObject meta = params.value(u"_meta"_s).toObject();
            meta.insert(u"io.modelcontextprotocol/protocolVersion"_s, version);
            meta.insert(u"io.modelcontextprotocol/clientCapabilities"_s, QJsonObject());
            meta.insert(u"io.modelcontextprotocol/clientInfo"_s,
                        QJsonObject{{u"name"_s, u"modern"_s}, {u"version"_s, u"2"_s}});
            params.insert(u"_meta"_s, meta);
        }
        send(line({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}}));
    }
    void shakeHands(const QString &version = u"2025-11-25"_s)
    {
        ask(0, u"initialize"_s,
            {{u"protocolVersion"_s, version},
             {u"capabilities"_s, QJsonObject()},
             {u"clientInfo"_s, QJsonObject{{u"name"_s, u"probe"_s}, {u"version"_s, u"1"_s}}}});
        send(line({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/initialized"_s}}));
    }
    void callTool(const QJsonValue &id, const QString &tool, const QJsonObject &arguments = {},
                  const QJsonValue &progressToken = QJsonValue::Undefined)
    {
        QJsonObject params{{u"name"_s, tool}, {u"arguments"_s, arguments}};
        if (!progressToken.isUndefined())
            params.insert(u"_meta"_s, QJsonObject{{u"progressToken"_s, progressToken}});
        ask(id, u"tools/call"_s, params);
    }
    [[nodiscard]] QJsonObject taken()
    {
        if (m_out.isEmpty())
            return {};
        return QJsonDocument::fromJson(m_out.takeFirst()).object();
    }
    [[nodiscard]] int errorCode() { return taken().value(u"error"_s)[u"code"_s].toInt(); }

    std::unique_ptr<HeldHost> m_host;
    std::unique_ptr<mcp::Server> m_server;
    QByteArrayList m_out;
};

void TestMcpServer::init()
{
    m_host = std::make_unique<HeldHost>();
    m_out.clear();
    restart();
}

void TestMcpServer::cleanup()
{
    for (int which = 0; which < m_host->held.size(); ++which)
        m_host->release(which);
    m_server.reset();
    m_host.reset();
}

void TestMcpServer::legacySession()
{
    shakeHands();
    QCOMPARE(m_out.size(), 1);
    const QJsonObject hello = taken().value(u"result"_s).toObject();
    QCOMPARE(hello.value(u"protocolVersion"_s).toString(), u"2025-11-25"_s);
    QCOMPARE(hello.value(u"serverInfo"_s)[u"name"_s].toString(), u"atlas"_s);
    QCOMPARE(hello.value(u"serverInfo"_s)[u"version"_s].toString(), u"9.9"_s);
    QCOMPARE(QStringList(hello.value(u"capabilities"_s).toObject().keys()),
             QStringList({u"prompts"_s, u"resources"_s, u"tools"_s}));
    ask(1, u"ping"_s);
    QCOMPARE(m_out.takeFirst(), QByteArray("{\"id\":1,\"jsonrpc\":\"2.0\",\"result\":{}}\n"));
    ask(u"two"_s, u"tools/list"_s);
    const QJsonObject tools = taken();
    QCOMPARE(tools.value(u"id"_s), QJsonValue(u"two"_s));
    QCOMPARE(tools.value(u"result"_s)[u"tools"_s].toArray().size(), 36);
    QVERIFY(!tools.value(u"result"_s).toObject().contains(u"resultType"_s));
    ask(3, u"resources/read"_s, {{u"uri"_s, u"atlas://brief/cto?language=fr"_s}});
    QCOMPARE(taken().value(u"result"_s)[u"contents"_s][0][u"text"_s].toString(), u"# cto fr"_s);
    ask(4, u"resources/templates/list"_s);
    QCOMPARE(taken().value(u"result"_s)[u"resourceTemplates"_s][0][u"uriTemplate"_s].toString(),
             u"atlas://brief/{role}"_s);
    ask(5, u"resources/list"_s);
    QCOMPARE(taken().value(u"result"_s)[u"resources"_s].toArray().size(), 8);
    ask(6, u"prompts/list"_s);
    QCOMPARE(taken().value(u"result"_s)[u"prompts"_s].toArray().size(), 3);
    ask(7, u"resources/read"_s, {{u"uri"_s, u"atlas://operations"_s}});
    QVERIFY(taken().value(u"result"_s)[u"contents"_s][0][u"text"_s].toString().contains(u"## crm_search"_s));
    ask(8, u"resources/read"_s, {{u"uri"_s, u"atlas://limits"_s}});
    QCOMPARE(taken().value(u"result"_s)[u"contents"_s][0][u"text"_s].toString(), u"{\"limits\":[{\"app\":\"crm\"}]}"_s);
    QVERIFY(m_out.isEmpty());
}

void TestMcpServer::modernSession()
{
    const QString version = u"2026-07-28"_s;
    ask(1, u"server/discover"_s, {}, version);
    const QJsonObject found = taken().value(u"result"_s).toObject();
    QCOMPARE(found.value(u"supportedVersions"_s).toArray(), QJsonArray{version});
    QCOMPARE(found.value(u"resultType"_s).toString(), u"complete"_s);
    QVERIFY(found.value(u"ttlMs"_s).isDouble());
    QCOMPARE(found.value(u"cacheScope"_s).toString(), u"private"_s);
    QCOMPARE(found.value(u"_meta"_s)[u"io.modelcontextprotocol/serverInfo"_s][u"name"_s].toString(), u"atlas"_s);
    ask(2, u"tools/list"_s, {}, version);
    const QJsonObject tools = taken().value(u"result"_s).toObject();
    QCOMPARE(tools.value(u"tools"_s).toArray().size(), 36);
    QCOMPARE(tools.value(u"resultType"_s).toString(), u"complete"_s);
    QVERIFY(tools.contains(u"ttlMs"_s));
    ask(3, u"tools/call"_s, {{u"name"_s, u"crm_search"_s}, {u"arguments"_s, QJsonObject()}}, version);
    QCOMPARE(m_host->held.at(0)->call.client, u"modern 2"_s);
    m_host->answer(0, QJsonArray());
    const QJsonObject called = taken().value(u"result"_s).toObject();
    QCOMPARE(called.value(u"resultType"_s).toString(), u"complete"_s);
    QVERIFY(!called.contains(u"ttlMs"_s));
    ask(4, u"resources/read"_s, {{u"uri"_s, u"atlas://nope"_s}}, version);
    QCOMPARE(errorCode(), int(jsonrpc::InvalidParams));
    ask(5, u"prompts/get"_s, {{u"name"_s, u"morning_brief"_s}}, version);
    QCOMPARE(taken().value(u"result"_s)[u"resultType"_s].toString(), u"complete"_s);
    QVERIFY(m_out.isEmpty());
}

void TestMcpServer::versions_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answered");
    QTest::newRow("own") << u"2025-11-25"_s << u"2025-11-25"_s;
    QTest::newRow("June") << u"2025-06-18"_s << u"2025-06-18"_s;
    QTest::newRow("older") << u"2024-11-05"_s << u"2025-11-25"_s;
    QTest::newRow("newer") << u"2031-01-01"_s << u"2025-11-25"_s;
    QTest::newRow("none") << QString() << u"2025-11-25"_s;
}

void TestMcpServer::versions()
{
    QFETCH(QString, asked);
    shakeHands(asked);
    QTEST(taken().value(u"result"_s)[u"protocolVersion"_s].toString(), "answered");
}

void TestMcpServer::nothingBeforeTheHandshake()
{
    ask(1, u"tools/list"_s);
    QCOMPARE(errorCode(), int(jsonrpc::InvalidParams));
    ask(2, u"ping"_s);
    QVERIFY(taken().contains(u"result"_s));
    ask(3, u"tools/list"_s, {}, u"1999-01-01"_s);
    const QJsonObject refused = taken().value(u"error"_s).toObject();
    QCOMPARE(refused.value(u"code"_s).toInt(), -32022);
    QCOMPARE(refused.value(u"data"_s)[u"supported"_s].toArray(), QJsonArray{u"2026-07-28"_s});
    QCOMPARE(refused.value(u"data"_s)[u"requested"_s].toString(), u"1999-01-01"_s);
}

void TestMcpServer::modernHasNoHandshake()
{
    for (const QString &gone : {u"initialize"_s, u"ping"_s, u"logging/setLevel"_s, u"resources/subscribe"_s}) {
        ask(1, gone, {}, u"2026-07-28"_s);
        QCOMPARE(errorCode(), int(jsonrpc::MethodNotFound));
    }
}

void TestMcpServer::unknownThings_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<int>("code");
    QTest::newRow("method") << u"dance"_s << QJsonObject() << int(jsonrpc::MethodNotFound);
    QTest::newRow("tool") << u"tools/call"_s << QJsonObject{{u"name"_s, u"crm_dance"_s}} << int(jsonrpc::InvalidParams);
    QTest::newRow("no tool") << u"tools/call"_s << QJsonObject() << int(jsonrpc::InvalidParams);
    QTest::newRow("list of arguments") << u"tools/call"_s
                                       << QJsonObject{{u"name"_s, u"crm_search"_s}, {u"arguments"_s, QJsonArray()}}
                                       << int(jsonrpc::InvalidParams);
    QTest::newRow("resource") << u"resources/read"_s << QJsonObject{{u"uri"_s, u"atlas://x"_s}}
                              << int(jsonrpc::ResourceNotFound);
    QTest::newRow("prompt") << u"prompts/get"_s << QJsonObject{{u"name"_s, u"x"_s}} << int(jsonrpc::InvalidParams);
    QTest::newRow("cursor") << u"tools/list"_s << QJsonObject{{u"cursor"_s, u"x"_s}} << int(jsonrpc::InvalidParams);
}

void TestMcpServer::unknownThings()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    shakeHands();
    (void)taken();
    ask(1, method, params);
    QTEST(errorCode(), "code");
    QVERIFY(m_host->held.isEmpty());
}

void TestMcpServer::readOnlyAndRoles()
{
    restart(u"av"_s, true);
    shakeHands();
    (void)taken();
    ask(1, u"tools/list"_s);
    const QJsonArray tools = taken().value(u"result"_s)[u"tools"_s].toArray();
    QVERIFY(!tools.isEmpty());
    for (const QJsonValue &tool : tools)
        QCOMPARE(tool[u"annotations"_s][u"readOnlyHint"_s], QJsonValue(true));
    for (const QString &hidden : {u"mail_send"_s, u"books_list_invoices"_s}) {
        callTool(2, hidden);
        QCOMPARE(errorCode(), int(jsonrpc::InvalidParams));
    }
    QVERIFY(m_host->held.isEmpty());
}

void TestMcpServer::toolsAnswerAsTheyAreReady()
{
    shakeHands();
    (void)taken();
    callTool(1, u"crm_search"_s, {{u"word"_s, u"acme"_s}});
    callTool(2, u"books_get_balance"_s);
    QVERIFY(m_out.isEmpty());
    QCOMPARE(m_host->held.at(0)->call.client, u"probe 1"_s);
    m_host->answer(1, QJsonObject{{u"x"_s, 1}});
    const QJsonObject second = taken();
    QCOMPARE(second.value(u"id"_s).toInt(), 2);
    const QJsonObject result = second.value(u"result"_s).toObject();
    QCOMPARE(result.value(u"isError"_s), QJsonValue(false));
    const QString text = result.value(u"content"_s)[0][u"text"_s].toString();
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), result.value(u"structuredContent"_s).toObject());
    m_host->answer(0, QJsonArray());
    QCOMPARE(taken().value(u"id"_s).toInt(), 1);
    QVERIFY(m_server->isIdle());
}

void TestMcpServer::failuresSayWhatToDo()
{
    shakeHands();
    (void)taken();
    callTool(1, u"crm_search"_s);
    ApiError error(ErrorKind::RateLimited, u"gate"_s, u"Too many calls."_s);
    error.retryAfter = std::chrono::milliseconds(1'200);
    m_host->refuse(0, error);
    const QJsonObject result = taken().value(u"result"_s).toObject();
    QCOMPARE(result.value(u"isError"_s), QJsonValue(true));
    QVERIFY(!result.contains(u"structuredContent"_s));
    QVERIFY(result.value(u"content"_s)[0][u"text"_s].toString().startsWith(u"Too many calls. Wait 2 seconds"_s));
}

void TestMcpServer::progressRises()
{
    shakeHands();
    (void)taken();
    callTool(1, u"workdrive_upload"_s, {}, u"token"_s);
    const mcp::ProgressTold told = m_host->held.at(0)->told;
    QVERIFY(told);
    told({0, 100, {}});
    told({50, 100, {}});  // too soon after the one before
    told({100, 100, {}}); // the last one is always told
    told({100, 100, {}});
    told({20, 100, {}});
    QCOMPARE(m_out.size(), 2);
    QCOMPARE(taken().value(u"params"_s)[u"progress"_s].toInt(), 0);
    const QJsonObject last = taken();
    QCOMPARE(last.value(u"method"_s).toString(), u"notifications/progress"_s);
    QCOMPARE(last.value(u"params"_s)[u"progress"_s].toInt(), 100);
    QCOMPARE(last.value(u"params"_s)[u"total"_s].toInt(), 100);
    QCOMPARE(last.value(u"params"_s)[u"progressToken"_s].toString(), u"token"_s);
    m_host->answer(0, QJsonObject());
    m_out.clear();
    told({200, 200, {}});
    QVERIFY(m_out.isEmpty());
}

void TestMcpServer::noProgressWithoutAToken()
{
    shakeHands();
    callTool(1, u"workdrive_upload"_s);
    QVERIFY(!m_host->held.at(0)->told);
}

void TestMcpServer::cancelledMeansSilence()
{
    shakeHands();
    (void)taken();
    callTool(1, u"workdrive_upload"_s, {}, 5);
    m_host->held.at(0)->told({1, 10, {}});
    m_out.clear();
    send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1,"reason":"no"}})");
    QVERIFY(m_host->held.at(0)->cancel.isCancelled());
    m_host->held.at(0)->told({9, 10, {}});
    QTRY_VERIFY(m_server->isIdle());
    QVERIFY(m_out.isEmpty());
    send(R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})"); // late: ignored
    ask(2, u"ping"_s);
    QCOMPARE(m_out.size(), 1);
}

void TestMcpServer::sameIdTwice()
{
    shakeHands();
    (void)taken();
    callTool(1, u"crm_search"_s);
    callTool(1, u"crm_search"_s);
    QCOMPARE(errorCode(), int(jsonrpc::InvalidRequest));
    QCOMPARE(m_host->held.size(), 1);
    m_host->answer(0, QJsonArray());
    QCOMPARE(taken().value(u"id"_s).toInt(), 1);
}

void TestMcpServer::tooLongIsTold()
{
    m_server->receive({{}, true});
    const QJsonObject refused = taken();
    QCOMPARE(refused.value(u"error"_s)[u"code"_s].toInt(), int(jsonrpc::InvalidRequest));
    QVERIFY(refused.value(u"error"_s)[u"message"_s].toString().contains(u"16 MiB"_s));
    shakeHands();
    QVERIFY(taken().contains(u"result"_s));
}

void TestMcpServer::shutsDown()
{
    shakeHands();
    (void)taken();
    QSignalSpy ended(m_server.get(), &mcp::Server::allEnded);
    callTool(1, u"workdrive_upload"_s);
    m_server->shutDown();
    QVERIFY(m_host->held.at(0)->cancel.isCancelled());
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(m_out.isEmpty());
    ask(2, u"ping"_s);
    QVERIFY(m_out.isEmpty());
}
} // namespace tst_mcpserver

ATLAS_TEST(tst_mcpserver::TestMcpServer)
#include "tst_mcpserver.moc"
