// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/logging.h"
#include "tests/services/core/apifixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_apiclient_failures
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Intervals = QList<std::chrono::milliseconds>;

class TestApiClientFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsReadsAfterServerErrors();
    void givesUpAfterTheLastAttempt();
    void createsAreAmbiguousAfterServerErrors_data();
    void createsAreAmbiguousAfterServerErrors();
    void createsAreRepeatedWhenRefused();
    void waitsAsLongAsZohoSays_data();
    void waitsAsLongAsZohoSays();
    void longThrottlesPauseTheApp();
    void droppedReadsAreRepeated();
    void droppedCreatesAreAmbiguous_data();
    void droppedCreatesAreAmbiguous();
    void keptAliveConnectionThatDies();
    void truncatedAnswers();
    void timeouts();
    void refusedConnections();
    void brokenTls();
    void logsNoSecrets();
};

void TestApiClientFailures::repeatsReadsAfterServerErrors()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(500, "{\"code\":\"INTERNAL_ERROR\"}"));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(502, "<html></html>"));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(503));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{\"ok\":true}"));
    QVERIFY(f.json(f.get()));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.clock.slept(), (Intervals{250ms, 500ms, 1000ms}));
}

void TestApiClientFailures::givesUpAfterTheLastAttempt()
{
    ApiFixture f;
    for (int i = 0; i < 4; ++i)
        f.server.expect(u"GET /crm/v8/Deals"_s, f.status(504));
    const Result<ApiReply> reply = f.send(f.get());
    QCOMPARE(reply.error().kind, ErrorKind::Server);
    QCOMPARE(reply.error().http, 504);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::createsAreAmbiguousAfterServerErrors_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {500, 502, 504})
        QTest::addRow("%d", status) << status;
}

void TestApiClientFailures::createsAreAmbiguousAfterServerErrors()
{
    QFETCH(int, status);
    ApiFixture f;
    f.server.expect(u"POST /crm/v8/Deals"_s, f.status(status));
    const Result<ApiReply> reply = f.send(f.post());
    QCOMPARE(reply.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(reply.error().http, status);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::createsAreRepeatedWhenRefused()
{
    ApiFixture f;
    f.server.expect(u"POST /crm/v8/Deals"_s, f.status(503));
    ScriptedReply throttled = f.status(429, "{\"code\":\"TOO_MANY_REQUESTS\"}");
    throttled.headers.emplaceBack("Retry-After", "2");
    f.server.expect(u"POST /crm/v8/Deals"_s, throttled);
    f.server.expect(u"POST /crm/v8/Deals"_s, f.status(201, "{}"));
    QVERIFY(f.send(f.post()));
    QCOMPARE(f.server.finish(), QString());
    for (const SeenRequest &seen : f.server.seen())
        QCOMPARE(seen.body, f.post().body);
}

void TestApiClientFailures::waitsAsLongAsZohoSays_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::chrono::milliseconds>("slept");
    QTest::newRow("seconds") << QByteArray("9") << std::chrono::milliseconds(10s);
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 09:00:19 GMT") << std::chrono::milliseconds(20s);
    QTest::newRow("longer than a caller waits at the gate") << QByteArray("29") << std::chrono::milliseconds(30s);
}

void TestApiClientFailures::waitsAsLongAsZohoSays()
{
    QFETCH(QByteArray, header);
    QFETCH(std::chrono::milliseconds, slept);
    ApiFixture f;
    ScriptedReply throttled = f.status(429);
    throttled.headers.emplaceBack("Retry-After", header);
    f.server.expect(u"GET /crm/v8/Deals"_s, throttled);
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{}"));
    QVERIFY(f.send(f.get()));
    QCOMPARE(f.clock.slept(), Intervals{slept});
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::longThrottlesPauseTheApp()
{
    ApiFixture f;
    ScriptedReply throttled =
        f.status(429, "{\"errors\":[{\"id\":\"F7008\",\"title\":\"Request rate limit exceeded\"}]}");
    throttled.headers.emplaceBack("Retry-After", "119");
    f.server.expect(u"GET /api/v1/users/me"_s, throttled);
    const ApiRequest request(App::WorkDrive, Verb::Get, u"/api/v1/users/me"_s);
    const Result<ApiReply> first = f.send(request);
    QCOMPARE(first.error().kind, ErrorKind::RateLimited);
    QCOMPARE(first.error().retryAfter, 120s);
    const Result<ApiReply> second = f.send(request); // refused here, nothing goes out
    QCOMPARE(second.error().kind, ErrorKind::RateLimited);
    QCOMPARE(second.error().code, u"paused"_s);
    QCOMPARE(second.error().retryAfter, 120s);
    QVERIFY(f.clock.slept().isEmpty());
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{}")); // other apps go on
    QVERIFY(f.send(f.get()));
    f.clock.advance(120s);
    f.server.expect(u"GET /api/v1/users/me"_s, f.status(200, "{}"));
    QVERIFY(f.send(request));
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::droppedReadsAreRepeated()
{
    ApiFixture f;
    QSignalSpy online(f.client.get(), &ApiClient::onlineChanged);
    for (int i = 0; i < 2; ++i)
        f.server.expect(u"GET /crm/v8/Deals"_s, f.how(ScriptedReply::How::Drop));
    f.server.always(u"GET /crm/v8/Deals"_s, f.status(200, "{}"));
    QVERIFY(f.send(f.get()));
    QVERIFY(!f.clock.slept().isEmpty());
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(online.size(), 2);
    QCOMPARE(online[0][0].toBool(), false);
    QCOMPARE(online[1][0].toBool(), true);
}

void TestApiClientFailures::droppedCreatesAreAmbiguous_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<bool>("body");
    QTest::newRow("post") << Verb::Post << true;
    QTest::newRow("post without body") << Verb::Post << false;
    QTest::newRow("delete") << Verb::Delete << false;
}

void TestApiClientFailures::droppedCreatesAreAmbiguous()
{
    QFETCH(Verb, verb);
    QFETCH(bool, body);
    ApiFixture f;
    const QString line = verb == Verb::Post ? u"POST /x"_s : u"DELETE /x"_s;
    f.server.expect(line, f.how(ScriptedReply::How::Drop));
    ApiRequest request(App::Crm, verb, u"/x"_s);
    if (body)
        request.setJson({{u"a"_s, 1}});
    const Result<ApiReply> reply = f.send(request);
    QCOMPARE(reply.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(reply.error().code, u"connection_closed"_s);
    QCOMPARE(f.server.finish(), QString()); // once, whatever Qt would like to do
    QVERIFY(f.clock.slept().isEmpty());
}

void TestApiClientFailures::keptAliveConnectionThatDies()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{}"));
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"POST /crm/v8/Deals"_s, f.status(201, "{}"));
    QVERIFY(f.send(f.get()));
    QCOMPARE(f.send(f.post()).error().kind, ErrorKind::Ambiguous);
    QVERIFY(f.send(f.post()));
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::truncatedAnswers()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.how(ScriptedReply::How::Truncate));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(200, "{\"whole\":1}"));
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Truncate));
    QCOMPARE(f.json(f.get()).value()[u"whole"_s].toInt(), 1);
    const Result<QJsonObject> create = f.json(f.post());
    QCOMPARE(create.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::timeouts()
{
    ApiFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.how(ScriptedReply::How::Hang));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.how(ScriptedReply::How::Hang));
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Hang));
    ApiRequest read = f.get();
    read.timeout = 150ms;
    const Result<ApiReply> late = f.send(read);
    QCOMPARE(late.error().kind, ErrorKind::Timeout);
    QCOMPARE(late.error().code, u"timeout"_s);
    ApiRequest create = f.post();
    create.timeout = 150ms;
    const Result<ApiReply> unknown = f.send(create);
    QCOMPARE(unknown.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(unknown.error().code, u"timeout"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientFailures::refusedConnections()
{
    ApiFixture f;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    FakeTokens tokens(QUrl(u"http://127.0.0.1:%1"_s.arg(closed.serverPort())));
    closed.close();
    ApiClient client(f.network, tokens, f.gate, f.clock, RetryPolicy{}, [] { return 0.5; });
    QSignalSpy online(&client, &ApiClient::onlineChanged);
    const Result<ApiReply> reply = QCoro::waitFor(client.send(f.post()));
    QCOMPARE(reply.error().kind, ErrorKind::Offline); // certainly not sent: not ambiguous
    QCOMPARE(reply.error().code, u"connection_refused"_s);
    QCOMPARE(client.exchanges(), 4);
    QCOMPARE(f.clock.slept(), (Intervals{250ms, 500ms, 1000ms}));
    QCOMPARE(online.size(), 1);
}

void TestApiClientFailures::brokenTls()
{
    ApiFixture f;
    QUrl base = f.server.url();
    base.setScheme(u"https"_s); // the server speaks no TLS
    FakeTokens tokens(base);
    ApiClient client(f.network, tokens, f.gate, f.clock, RetryPolicy{}, [] { return 0.5; });
    ApiRequest request = f.post();
    request.timeout = 500ms;
    const Result<ApiReply> reply = QCoro::waitFor(client.send(request));
    QVERIFY(!reply);
    QVERIFY(f.server.seen().isEmpty());
}

void TestApiClientFailures::logsNoSecrets()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"atlas.log"_s);
    const auto previous = qInstallMessageHandler(nullptr);
    installLogFile(path, false);
    {
        ApiFixture f;
        const QString line = u"GET /buddies/ana@nordlys.example/message"_s;
        f.server.expect(line, f.status(401, "{\"code\":\"oauthtoken_invalid\",\"message\":\"amount 4711.50\"}"));
        f.server.expect(line, f.status(200, "{\"text\":\"amount 4711.50\"}"));
        ApiRequest request(App::Cliq, Verb::Get, u"/buddies/ana@nordlys.example/message"_s);
        request.addParam(u"q"_s, u"amount 4711.50"_s);
        QVERIFY(f.json(request));
        QCOMPARE(f.server.finish(), QString());
    }
    qInstallMessageHandler(previous);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray log = file.readAll();
    QCOMPARE(log.count("cliq GET /buddies/*/message"), 2);
    for (const char *secret : {"t1", "t2", "ana@", "4711", "Zoho-oauthtoken"})
        QVERIFY2(!log.contains(secret), secret);
}
} // namespace atlas::test::tst_apiclient_failures

ATLAS_TEST(atlas::test::tst_apiclient_failures::TestApiClientFailures)
#include "tst_apiclient_failures.moc"
