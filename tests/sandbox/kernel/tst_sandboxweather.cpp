// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"
#include "tests/support/testprogram.h"

#include <future>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_sandboxweather
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using atlas::test::KernelFixture;
using atlas::test::Reply;

/// What a faults file does to requests.
class SandboxWeatherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void status();
    void statusWithBodyAndRetryAfter();
    void throttleInTheAppsWords();
    void delay();
    void hangUntilTheClientLeaves();
    void stopEndsHangs();
    void dropBefore();
    void dropAfter();
    void statusAfter();
    void truncate();
    void invalidJson();
    void expireTokens();
    void revokeTokens();
    void nth();
    void every();
    void times();
    void rateFollowsTheSeed();
    void patterns_data();
    void patterns();
    void methodOnly();
    void readAgainWhenChanged();
    void wrongFiles_data();
    void wrongFiles();

private:
    void weather(const QByteArray &json);
    [[nodiscard]] Reply get(const std::string &target = "/tiny/v1/a/1") const;
    [[nodiscard]] Reply post() const;
    std::unique_ptr<KernelFixture> m;
    QString m_token;
};

void SandboxWeatherTest::init()
{
    m = std::make_unique<KernelFixture>();
    m_token = m->accessToken();
}

void SandboxWeatherTest::cleanup()
{
    m.reset();
}

void SandboxWeatherTest::weather(const QByteArray &json)
{
    m->options.faultsFile = m->folder.filePath(u"faults.json"_s);
    m->setFaults(json);
    m->serve();
}

Reply SandboxWeatherTest::get(const std::string &target) const
{
    return m->send("GET", target, m_token);
}

Reply SandboxWeatherTest::post() const
{
    return m->send("POST", "/tiny/v1/a/1", m_token, "{}");
}

void SandboxWeatherTest::status()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":500}])");
    QCOMPARE(get().status, 500);
    QCOMPARE(post().status, 500);
    QCOMPARE(m->tiny.writes, 0);
}

void SandboxWeatherTest::statusWithBodyAndRetryAfter()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":503,"retry_after":7,"body":"{\"a\":1}"}])");
    const Reply reply = get();
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, QByteArray(R"({"a":1})"));
    QCOMPARE(reply.header("Retry-After"), u"7"_s);
}

void SandboxWeatherTest::throttleInTheAppsWords()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":429},
                {"path":"/workdrive/*","kind":"status","status":429,"retry_after":90}])");
    QCOMPARE(get().json()[u"code"_s].toString(), u"THROTTLED"_s);
    QVERIFY(get().header("Retry-After").isEmpty());
    const Reply drive = get("/workdrive/api/v1/users/me");
    QCOMPARE(drive.status, 429);
    QCOMPARE(drive.json()[u"errors"_s][0][u"id"_s].toString(), u"F7008"_s);
    QCOMPARE(drive.headers.count("Retry-After"), size_t(1));
    QCOMPARE(drive.header("Retry-After"), u"90"_s);
}

void SandboxWeatherTest::delay()
{
    weather(R"([{"path":"/tiny/*","kind":"delay","ms":300}])");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get().status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void SandboxWeatherTest::hangUntilTheClientLeaves()
{
    m->options.logFile = m->folder.filePath(u"log.jsonl"_s);
    weather(R"([{"path":"/tiny/v1/a/*","kind":"hang"}])");
    httplib::Client client("127.0.0.1", m->listener->port());
    client.set_read_timeout(0, 200'000);
    QVERIFY(!client.Get("/tiny/v1/a/1"));
    QVERIFY(!client.Post("/tiny/v1/a/1", "{}", "application/json"));
    QFile log(m->options.logFile);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QByteArray ended; // a line is written when its thread is free again
    QTRY_COMPARE((ended += log.readAll()).count("\"fault\":\"hang\""), 2);
    QCOMPARE(get("/tiny/v1/empty").status, 204);
}

void SandboxWeatherTest::stopEndsHangs()
{
    weather(R"([{"path":"/tiny/*","kind":"hang"}])");
    auto hanging = std::async(std::launch::async, [this] { return get().arrived; });
    QCOMPARE(hanging.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout);
    QElapsedTimer timer;
    timer.start();
    m->dispatcher->stop();
    m->listener->stop();
    QVERIFY(!hanging.get());
    QVERIFY2(timer.elapsed() < 3000, "stopping must not wait for a hang");
}

void SandboxWeatherTest::dropBefore()
{
    weather(R"([{"path":"/tiny/*","kind":"drop"}])");
    QVERIFY(!post().arrived);
    QCOMPARE(m->tiny.writes, 0);
    QCOMPARE(m->raw("GET /tiny/v1/a/1 HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray());
}

void SandboxWeatherTest::dropAfter()
{
    weather(R"([{"path":"/tiny/*","kind":"drop","after":true,"times":1}])");
    QVERIFY(!post().arrived);
    QCOMPARE(m->tiny.writes, 1);
    QCOMPARE(post().status, 201);
    QCOMPARE(m->tiny.writes, 2);
}

void SandboxWeatherTest::statusAfter()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":502,"after":true}])");
    QCOMPARE(post().status, 502);
    QCOMPARE(m->tiny.writes, 1);
}

void SandboxWeatherTest::truncate()
{
    weather(R"([{"path":"/tiny/*","kind":"truncate","nth":2}])");
    const QByteArray request =
        "GET /tiny/v1/a/1 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_token.toUtf8() + "\r\n";
    const QByteArray whole = m->raw(request + "Connection: close\r\n\r\n");
    const QByteArray cut = m->raw(request + "\r\n");
    const QByteArray wholeBody = whole.mid(whole.indexOf("\r\n\r\n") + 4),
                     cutBody = cut.mid(cut.indexOf("\r\n\r\n") + 4);
    QVERIFY(cut.contains("Content-Length: " + QByteArray::number(wholeBody.size())));
    QCOMPARE(cutBody, wholeBody.first(wholeBody.size() / 2));
}

void SandboxWeatherTest::invalidJson()
{
    weather(R"([{"path":"/tiny/*","kind":"invalid_json"}])");
    for (const char *target : {"/tiny/v1/a/1", "/tiny/v1/empty"}) {
        const Reply reply = get(target);
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.body.isEmpty());
        QJsonParseError error;
        (void)QJsonDocument::fromJson(reply.body, &error);
        QVERIFY2(error.error != QJsonParseError::NoError, reply.body.constData());
    }
}

void SandboxWeatherTest::expireTokens()
{
    weather(R"([{"path":"/tiny/*","kind":"expire_tokens","times":1}])");
    const TokenReply grant = m->tokens.grant({u"Tiny.ALL"_s}, true);
    m_token = grant.accessToken;
    QCOMPARE(get().json()[u"code"_s].toString(), u"BAD_TOKEN"_s);
    QCOMPARE(m->tokens.check(m_token).state, TokenFacts::State::Expired);
    m_token = m->tokens.refresh(grant.refreshToken).accessToken;
    QCOMPARE(get().status, 200);
}

void SandboxWeatherTest::revokeTokens()
{
    weather(R"([{"path":"/tiny/*","kind":"revoke_tokens","times":1}])");
    const TokenReply grant = m->tokens.grant({u"Tiny.ALL"_s}, true);
    m_token = grant.accessToken;
    QCOMPARE(get().json()[u"code"_s].toString(), u"BAD_TOKEN"_s);
    QCOMPARE(m->tokens.refresh(grant.refreshToken).error, u"invalid_code"_s);
}

void SandboxWeatherTest::nth()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":500,"nth":2}])");
    QCOMPARE(get().status, 200);
    QCOMPARE(get().status, 500);
    QCOMPARE(get().status, 200);
}

void SandboxWeatherTest::every()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":500,"every":3}])");
    QList<int> statuses;
    for (int i = 0; i < 6; ++i)
        statuses.append(get().status);
    QCOMPARE(statuses, (QList<int>{200, 200, 500, 200, 200, 500}));
}

void SandboxWeatherTest::times()
{
    weather(R"([{"path":"/tiny/*","kind":"status","status":500,"times":2}])");
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(get().status);
    QCOMPARE(statuses, (QList<int>{500, 500, 200, 200}));
}

void SandboxWeatherTest::rateFollowsTheSeed()
{
    m->options.faultsFile = m->folder.filePath(u"faults.json"_s);
    m->setFaults(R"([{"path":"/x","kind":"drop","rate":0.25}])");
    const auto strikes = [this](quint32 seed) {
        FaultTable table(m->options.faultsFile, seed);
        QString error, pattern;
        if (!table.load(&error))
            return error;
        for (int i = 0; i < 400; ++i)
            pattern += table.strike("GET", u"/x"_s).isEmpty() ? u'.' : u'!';
        return pattern;
    };
    QCOMPARE(strikes(1), strikes(1));
    QVERIFY(strikes(1) != strikes(2));
    const auto count = strikes(1).count(u'!');
    QVERIFY2(count > 60 && count < 140, qPrintable(QString::number(count)));
}

void SandboxWeatherTest::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("fits");
    QTest::newRow("exact") << u"/oauth/v2/token"_s << u"/oauth/v2/token"_s << true;
    QTest::newRow("exact is whole") << u"/crm/v8/Deals"_s << u"/crm/v8/Deals/17"_s << false;
    QTest::newRow("glob crosses segments") << u"/crm/v8/*"_s << u"/crm/v8/Deals/17"_s << true;
    QTest::newRow("glob one character") << u"/crm/v?/Deals"_s << u"/crm/v8/Deals"_s << true;
    QTest::newRow("regex") << u"/crm/v8/(Deals|Leads)(/.*)?"_s << u"/crm/v8/Leads/3"_s << true;
    QTest::newRow("anchored regex") << u"^/crm/v8/Deals/\\d+$"_s << u"/crm/v8/Deals/17"_s << true;
    QTest::newRow("regex no match") << u"^/crm/v8/Deals/\\d+$"_s << u"/crm/v8/Deals/x"_s << false;
    QTest::newRow("not a regex at all") << u"/x(*"_s << u"/x(y"_s << true;
}

void SandboxWeatherTest::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    m->options.faultsFile = m->folder.filePath(u"faults.json"_s);
    const QJsonArray rules{QJsonObject{{u"path"_s, pattern}, {u"kind"_s, u"drop"_s}}};
    m->setFaults(QJsonDocument(rules).toJson());
    FaultTable table(m->options.faultsFile, 1);
    QString error;
    QVERIFY2(table.load(&error), qPrintable(error));
    QTEST(!table.strike("GET", path).isEmpty(), "fits");
}

void SandboxWeatherTest::methodOnly()
{
    weather(R"([{"path":"/tiny/*","method":"post","kind":"status","status":500}])");
    QCOMPARE(get().status, 200);
    QCOMPARE(post().status, 500);
}

void SandboxWeatherTest::readAgainWhenChanged()
{
    weather("[]");
    QCOMPARE(get().status, 200);
    m->setFaults(R"([{"path":"/tiny/*","kind":"status","status":500}])");
    QCOMPARE(get().status, 500);
    m->setFaults("[{"); // half-written: the last weather stays
    QCOMPARE(get().status, 500);
    m->setFaults("[]");
    QCOMPARE(get().status, 200);
}

void SandboxWeatherTest::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("[");
    QTest::newRow("not an array") << QByteArray("{}");
    QTest::newRow("no path") << QByteArray(R"([{"kind":"drop"}])");
    QTest::newRow("unknown kind") << QByteArray(R"([{"path":"/","kind":"explode"}])");
    QTest::newRow("impossible status") << QByteArray(R"([{"path":"/","kind":"status","status":7}])");
}

void SandboxWeatherTest::wrongFiles()
{
    QFETCH(QByteArray, json);
    m->options.faultsFile = m->folder.filePath(u"faults.json"_s);
    m->setFaults(json);
    FaultTable table(m->options.faultsFile, 1);
    QString error;
    QVERIFY(!table.load(&error));
    QVERIFY(!error.isEmpty());
}
} // namespace tst_sandboxweather

ATLAS_TEST(tst_sandboxweather::SandboxWeatherTest)
#include "tst_sandboxweather.moc"
