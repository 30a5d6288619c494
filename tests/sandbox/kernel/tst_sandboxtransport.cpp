// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_sandboxtransport
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using atlas::test::KernelFixture;
using atlas::test::Reply;

/// The wire, the order of the checks, and the probes' refusals.
class SandboxTransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void checksInOrder_data();
    void checksInOrder();
    void tokensInTheUrlAreRefused();
    void eitherSchemeWorks();
    void anyOfScopes();
    void badTargets_data();
    void badTargets();
    void longPath();
    void oddMethods();
    void head();
    void emptyAnswers();
    void keepsConnections();
    void keepsConnectionsAfterRefusedBodies();
    void getWithBody();
    void oversizedBody();
    void chunkedBody();
    void streamsIn();
    void streamsOut();
    void manyAtOnce();
    void portTaken();
    void stopsWithIdleConnections();
    void probes_data();
    void probes();
    void probeTellsExpired();

private:
    std::unique_ptr<KernelFixture> m;
};

void SandboxTransportTest::init()
{
    m = std::make_unique<KernelFixture>();
    m->serve();
}

void SandboxTransportTest::cleanup()
{
    m.reset();
}

void SandboxTransportTest::checksInOrder_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("credentials");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no app") << u"GET"_s << u"/nowhere"_s << QString() << 404 << QString();
    QTest::newRow("URL before token") << u"GET"_s << u"/tiny/v9"_s << QString() << 404 << u"NO_PATH"_s;
    QTest::newRow("method before token") << u"PUT"_s << u"/tiny/v1/a/1"_s << QString() << 405 << u"NO_METHOD"_s;
    QTest::newRow("token") << u"GET"_s << u"/tiny/v1/a/1"_s << QString() << 401 << u"NO_TOKEN"_s;
    QTest::newRow("bad token") << u"GET"_s << u"/tiny/v1/a/1"_s << u"1000.x.y"_s << 401 << u"BAD_TOKEN"_s;
    QTest::newRow("scope") << u"GET"_s << u"/tiny/v1/a/1"_s << u"other"_s << 401 << u"NO_SCOPE"_s;
    QTest::newRow("handler") << u"GET"_s << u"/tiny/v1/a/1"_s << u"tiny"_s << 200 << QString();
}

void SandboxTransportTest::checksInOrder()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, credentials);
    if (credentials == u"tiny"_s)
        credentials = m->accessToken();
    else if (credentials == u"other"_s)
        credentials = m->accessToken({u"ZohoCRM.modules.ALL"_s});
    const Reply reply = m->send(method.toStdString(), path.toStdString(), credentials);
    QTEST(reply.status, "status");
    QTEST(reply.json()[u"code"_s].toString(), "code");
}

void SandboxTransportTest::tokensInTheUrlAreRefused()
{
    const std::string token = m->accessToken().toStdString();
    QCOMPARE(m->send("GET", "/tiny/v1/a/1?access_token=" + token).json()[u"code"_s].toString(), u"NO_TOKEN"_s);
    QCOMPARE(m->send("GET", "/tiny/v1/a/1?authtoken=" + token, m->accessToken()).status, 401);
}

void SandboxTransportTest::eitherSchemeWorks()
{
    httplib::Client client("127.0.0.1", m->listener->port());
    const std::string token = m->accessToken().toStdString();
    for (const std::string scheme : {"Zoho-oauthtoken ", "ZOHO-OAUTHTOKEN ", "Bearer ", "bearer "})
        QCOMPARE(client.Get("/tiny/v1/a/1", {{"Authorization", scheme + token}})->status, 200);
    QCOMPARE(client.Get("/tiny/v1/a/1", {{"Authorization", "Basic " + token}})->status, 401);
}

void SandboxTransportTest::anyOfScopes()
{
    const auto status = [this](const QStringList &scopes) {
        return m->send("GET", "/tiny/v1/Deals", m->accessToken(scopes)).status;
    };
    QCOMPARE(status({u"Tiny.READ"_s}), 200);
    QCOMPARE(status({u"ZohoCRM.modules.ALL"_s}), 401);
    QCOMPARE(status({u"ZohoCRM.modules.ALL"_s, u"ZohoSearch.securesearch.READ"_s}), 200);
    QCOMPARE(status({u"ZohoCRM.modules.Leads.READ"_s, u"ZohoSearch.securesearch.READ"_s}), 401);
}

void SandboxTransportTest::badTargets_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("broken percent") << QByteArray("GET /tiny/v1/a/%z HTTP/1.1") << QByteArray(" 400 ");
    QTest::newRow("broken query") << QByteArray("GET /tiny/v1/a/1?x=% HTTP/1.1") << QByteArray(" 400 ");
    QTest::newRow("overlong utf-8") << QByteArray("GET /tiny/%C0%AF HTTP/1.1") << QByteArray(" 400 ");
    QTest::newRow("dots are no way up") << QByteArray("GET /tiny/../../etc/passwd HTTP/1.1") << QByteArray(" 404 ");
    QTest::newRow("unknown verb") << QByteArray("BREW /tiny/v1/a/1 HTTP/1.1") << QByteArray(" 400 ");
    QTest::newRow("no HTTP") << QByteArray("hello") << QByteArray(" 400 ");
}

void SandboxTransportTest::badTargets()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, status);
    const QByteArray answer = m->raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.left(answer.indexOf('\r')).contains(status), answer.constData());
    QCOMPARE(m->send("GET", "/tiny/v1/a/1", m->accessToken()).status, 200);
}

void SandboxTransportTest::longPath()
{
    const QByteArray longest(8000, 'a');
    const QByteArray answer = m->raw("GET /tiny/" + longest + " HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 404"), answer.left(80).constData());
    const QByteArray tooLong = m->raw("GET /" + QByteArray(20000, 'a') + " HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY2(tooLong.startsWith("HTTP/1.1 414"), tooLong.left(80).constData());
}

void SandboxTransportTest::oddMethods()
{
    QCOMPARE(m->send("OPTIONS", "/tiny/v1/a/1").status, 405);
    QCOMPARE(m->send("DELETE", "/tiny/v1/a/1").status, 405);
    QCOMPARE(m->send("PATCH", "/tiny/v1/a/1", {}, "{}").status, 405);
}

void SandboxTransportTest::head()
{
    const QByteArray answer = m->raw("HEAD /tiny/v1/a/1 HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 405"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void SandboxTransportTest::emptyAnswers()
{
    const Reply reply = m->send("GET", "/tiny/v1/empty", m->accessToken());
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
}

void SandboxTransportTest::keepsConnections()
{
    httplib::Client client("127.0.0.1", m->listener->port());
    client.set_keep_alive(true);
    const httplib::Headers headers{{"Authorization", "Bearer " + m->accessToken().toStdString()}};
    QVERIFY(client.Get("/tiny/v1/a/1", headers));
    const auto socket = client.socket();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(client.Get("/tiny/v1/a/1", headers)->status, 200);
    QCOMPARE(client.socket(), socket);
}

void SandboxTransportTest::keepsConnectionsAfterRefusedBodies()
{
    httplib::Client client("127.0.0.1", m->listener->port());
    client.set_keep_alive(true);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.Post("/tiny/v1/a/1", "GET /stolen HTTP/1.1\r\n\r\n", "text/plain")->status, 401);
}

void SandboxTransportTest::getWithBody()
{
    const QByteArray smuggled = "GET /tiny/v1/empty HTTP/1.1\r\n\r\n";
    const QByteArray answer = m->raw(
        "GET /tiny/v1/a/1 HTTP/1.1\r\nContent-Length: " + QByteArray::number(smuggled.size()) + "\r\n\r\n" + smuggled);
    QVERIFY(answer.startsWith("HTTP/1.1 401"));
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
}

void SandboxTransportTest::oversizedBody()
{
    const Reply reply = m->send("POST", "/tiny/v1/a/1", m->accessToken(), QByteArray(33 << 20, 'x'));
    QCOMPARE(reply.status, 413);
    QCOMPARE(m->tiny.writes, 0);
}

void SandboxTransportTest::chunkedBody()
{
    const QByteArray answer = m->raw("POST /tiny/v1/a/1 HTTP/1.1\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
                                     "Authorization: Bearer " +
                                     m->accessToken().toUtf8() + "\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 201"));
    QVERIFY(answer.contains("\"bytes\":11"));
}

void SandboxTransportTest::streamsIn()
{
    const QByteArray body(70 << 20, 'x'); // beyond what a buffered route takes
    const QJsonObject json = m->send("POST", "/tiny/v1/stream", m->accessToken(), body).json();
    QCOMPARE(json[u"bytes"_s].toInteger(), qint64(body.size()));
    QCOMPARE(json[u"complete"_s].toBool(), true);
    QCOMPARE(json[u"buffered"_s].toInteger(), 0);
}

void SandboxTransportTest::streamsOut()
{
    const Reply reply = m->send("GET", "/tiny/v1/stream?bytes=70000001", m->accessToken());
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body.size(), 70000001);
    QCOMPARE(reply.body.count('x'), reply.body.size());
}

void SandboxTransportTest::manyAtOnce()
{
    const QString token = m->accessToken();
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 24; ++i)
        threads.emplace_back([this, &good, token] {
            for (int n = 0; n < 20; ++n)
                good += m->send("GET", "/tiny/v1/a/1?q=x", token).status == 200 ? 1 : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 24 * 20);
}

void SandboxTransportTest::portTaken()
{
    Listener second([](Exchange &) { return Answer{}; });
    QVERIFY(!second.bind(m->listener->port()));
}

void SandboxTransportTest::stopsWithIdleConnections()
{
    httplib::Client client("127.0.0.1", m->listener->port());
    client.set_keep_alive(true);
    QVERIFY(client.Get("/tiny/v1/a/1"));
    QElapsedTimer timer;
    timer.start();
    m->listener->stop();
    QVERIFY2(timer.elapsed() < 3000, "an idle connection must not hold the server");
}

void SandboxTransportTest::probes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<int>("noTokenStatus");
    QTest::addColumn<QByteArray>("noToken");
    QTest::addColumn<int>("badTokenStatus");
    QTest::addColumn<QByteArray>("badToken");
    QTest::addColumn<int>("noScopeStatus");
    QTest::addColumn<QByteArray>("noScope");
    QTest::newRow("cliq") << u"/_cliq/api/v2/channels"_s << u"ZohoCliq.Channels.ALL"_s << QByteArray("\"channels\":[{")
                          << 401 << QByteArray("invalid AuthToken") << 401 << QByteArray("invalid AuthToken") << 401
                          << QByteArray("oauthtoken_scope_invalid");
    QTest::newRow("workdrive") << u"/workdrive/api/v1/users/me"_s << u"WorkDrive.users.READ"_s
                               << QByteArray("\"type\":\"users\"") << 500 << QByteArray("INVALID_TICKET") << 401
                               << QByteArray("F7003") << 401 << QByteArray("F7004");
}

void SandboxTransportTest::probes()
{
    QFETCH(QString, path);
    QFETCH(QString, scope);
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, noToken);
    QFETCH(QByteArray, badToken);
    QFETCH(QByteArray, noScope);
    const std::string target = path.toStdString();
    const Reply good = m->send("GET", target, m->accessToken({scope}));
    QCOMPARE(good.status, 200);
    QVERIFY2(good.body.contains(found), good.body.constData());
    QVERIFY(good.body.contains("lea.roux@agency.example") || path.contains(u"cliq"_s));
    const Reply none = m->send("GET", target);
    QTEST(none.status, "noTokenStatus");
    QVERIFY2(none.body.contains(noToken), none.body.constData());
    const Reply bad = m->send("GET", target, u"1000.x.y"_s);
    QTEST(bad.status, "badTokenStatus");
    QVERIFY2(bad.body.contains(badToken), bad.body.constData());
    const Reply scopeless = m->send("GET", target, m->accessToken({u"ZohoCRM.modules.ALL"_s}));
    QTEST(scopeless.status, "noScopeStatus");
    QVERIFY2(scopeless.body.contains(noScope), scopeless.body.constData());
    QCOMPARE(m->send("GET", target + "/nothing/here", m->accessToken({scope})).status, 404);
    QCOMPARE(m->send("DELETE", target, m->accessToken({scope})).status, 405);
}

void SandboxTransportTest::probeTellsExpired()
{
    const QString token = m->accessToken({u"WorkDrive.users.READ"_s});
    m->tokens.expireAll();
    const Reply reply = m->send("GET", "/workdrive/api/v1/users/me", token);
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.header("WWW-Authenticate").contains(u"expired_token"_s));
}
} // namespace tst_sandboxtransport

ATLAS_TEST(tst_sandboxtransport::SandboxTransportTest)
#include "tst_sandboxtransport.moc"
