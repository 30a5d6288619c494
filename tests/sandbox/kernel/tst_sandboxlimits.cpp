// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kernelfixture.h"
#include "tests/support/testprogram.h"

#include <future>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_sandboxlimits
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using atlas::test::KernelFixture;
using atlas::test::Reply;

/// Limits, latency and the log.
class SandboxLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void concurrency();
    void heavyConcurrency();
    void perMinute();
    void credits();
    void limitsOff();
    void latency();
    void logHasNoSecrets();

private:
    [[nodiscard]] Reply get(const std::string &target = "/tiny/v1/a/1") const;
    std::unique_ptr<KernelFixture> m;
    QString m_token;
};

void SandboxLimitsTest::init()
{
    m = std::make_unique<KernelFixture>();
    m_token = m->accessToken();
}

void SandboxLimitsTest::cleanup()
{
    m.reset();
}

Reply SandboxLimitsTest::get(const std::string &target) const
{
    return m->send("GET", target, m_token);
}

void SandboxLimitsTest::concurrency()
{
    m->tiny.inFlight = 3;
    m->serve();
    std::vector<std::future<int>> calls;
    for (int i = 0; i < 3; ++i)
        calls.push_back(std::async(std::launch::async, [this] { return get("/tiny/v1/wait").status; }));
    QTRY_COMPARE(m->tiny.waiting.load(), 3);
    const Reply refused = get();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json()[u"code"_s].toString(), u"THROTTLED"_s);
    m->tiny.release = true;
    for (auto &call : calls)
        QCOMPARE(call.get(), 200);
    QCOMPARE(get().status, 200);
}

void SandboxLimitsTest::heavyConcurrency()
{
    m->tiny.inFlight = 10;
    m->tiny.heavyInFlight = 1;
    m->serve();
    auto heavy = std::async(std::launch::async, [this] { return get("/tiny/v1/wait/heavy").status; });
    QTRY_COMPARE(m->tiny.waiting.load(), 1);
    QCOMPARE(get("/tiny/v1/wait/heavy").status, 429);
    QCOMPARE(get().status, 200);
    m->tiny.release = true;
    QCOMPARE(heavy.get(), 200);
    QCOMPARE(get("/tiny/v1/wait/heavy").status, 200);
}

void SandboxLimitsTest::perMinute()
{
    m->tiny.minuteLimit = 2;
    qint64 now = 0;
    AppLimits limits([&now] { return now; });
    const Route route;
    QVERIFY(limits.enter(m->tiny, route).admitted);
    now = 30'000;
    QVERIFY(limits.enter(m->tiny, route).admitted);
    now = 40'000;
    const Admission refused = limits.enter(m->tiny, route);
    QVERIFY(!refused.admitted);
    QCOMPARE(refused.retryAfterSeconds, 20);
    now = 60'000;
    QVERIFY(limits.enter(m->tiny, route).admitted);
    QVERIFY(!limits.enter(m->tiny, route).admitted);
}

void SandboxLimitsTest::credits()
{
    m->tiny.credits = 4;
    m->serve();
    QVERIFY(get().header("X-API-CREDITS-REMAINING").isEmpty());
    QVERIFY(get().header("X-API-CREDITS-REMAINING").isEmpty());
    QCOMPARE(get().header("X-API-CREDITS-REMAINING"), u"1"_s);
    QCOMPARE(get().header("X-API-CREDITS-REMAINING"), u"0"_s);
    QCOMPARE(get().status, 429);
}

void SandboxLimitsTest::limitsOff()
{
    m->options.limits = false;
    m->tiny.credits = 1;
    m->tiny.minuteLimit = 1;
    m->serve();
    for (int i = 0; i < 5; ++i)
        QCOMPARE(get().status, 200);
}

void SandboxLimitsTest::latency()
{
    m->options.latencyMs = 150;
    m->serve();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get().status, 200);
    QVERIFY(timer.elapsed() >= 150);
}

void SandboxLimitsTest::logHasNoSecrets()
{
    m->options.logFile = m->folder.filePath(u"log.jsonl"_s);
    m->options.faultsFile = m->folder.filePath(u"faults.json"_s);
    m->setFaults(R"([{"path":"/tiny/v1/a/dropped","kind":"drop"}])");
    m->serve();
    const TokenReply grant = m->tokens.grant({u"Tiny.ALL"_s}, true);
    m_token = grant.accessToken;
    QCOMPARE(get("/tiny/v1/a/1?q=2").status, 200);
    QCOMPARE(get("/tiny/v1/a/1?access_token=" + m_token.toStdString()).status, 401);
    QVERIFY(!get("/tiny/v1/a/dropped").arrived);
    QCOMPARE(m->send("POST", "/oauth/v2/token?grant_type=refresh_token&refresh_token=" +
                                 grant.refreshToken.toStdString() + "&client_id=" + m->tokens.clientId().toStdString() +
                                 "&client_secret=" + m->tokens.clientSecret().toStdString())
                 .status,
             200);
    httplib::Client client("127.0.0.1", m->listener->port());
    QCOMPARE(client
                 .Put("/tiny/v1/a/1",
                      {{"Authorization", "Bearer " + m_token.toStdString()},
                       {"If-Unmodified-Since", "2026-02-03T10:15:00+01:00"}},
                      "{}", "application/json")
                 ->status,
             405);

    QFile file(m->options.logFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const QString &secret : {m_token, grant.refreshToken, m->tokens.clientSecret()})
        QVERIFY(!text.contains(secret.toUtf8()));
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0][u"path"_s].toString(), u"/tiny/v1/a/1?q=2"_s);
    QCOMPARE(lines[0][u"method"_s].toString(), u"GET"_s);
    QCOMPARE(lines[0][u"status"_s].toInt(), 200);
    QCOMPARE(lines[0][u"app"_s].toString(), u"tiny"_s);
    QVERIFY(lines[0].contains(u"ms"_s) && lines[0].contains(u"time"_s));
    QVERIFY(!lines[0].contains(u"if-unmodified-since"_s));
    QCOMPARE(lines[2][u"status"_s].toInt(), 0);
    QCOMPARE(lines[2][u"fault"_s].toString(), u"drop"_s);
    QCOMPARE(lines[3][u"app"_s].toString(), u"accounts"_s);
    QCOMPARE(lines[4][u"if-unmodified-since"_s].toString(), u"2026-02-03T10:15:00+01:00"_s);
}
} // namespace tst_sandboxlimits

ATLAS_TEST(tst_sandboxlimits::SandboxLimitsTest)
#include "tst_sandboxlimits.moc"
