// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandboxserver.h"
#include "tests/support/testprogram.h"

#include <httplib.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sandboxserver
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;

namespace
{
QJsonObject tokenReply(const QJsonObject &announcement, const char *grantType, const char *key, const QString &secret)
{
    httplib::Client client(announcement[u"base"_s].toString().toStdString());
    const httplib::Params form{{"grant_type", grantType},
                               {"client_id", announcement[u"client_id"_s].toString().toStdString()},
                               {"client_secret", announcement[u"client_secret"_s].toString().toStdString()},
                               {key, secret.toStdString()}};
    const auto result = client.Post("/oauth/v2/token", form);
    return result ? QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object() : QJsonObject();
}

QString accessToken(const QJsonObject &announcement)
{
    return tokenReply(announcement, "refresh_token", "refresh_token",
                      announcement[u"refresh_token"_s].toString())[u"access_token"_s]
        .toString();
}

httplib::Result call(const QJsonObject &announcement, const QString &token, const char *method,
                     const std::string &target, const QJsonObject &body = {})
{
    httplib::Client client(announcement[u"base"_s].toString().toStdString());
    httplib::Request request;
    request.method = method;
    request.path = target;
    request.set_header("Authorization", "Zoho-oauthtoken " + token.toStdString());
    const bool files = target.rfind("/workdrive", 0) == 0; // takes no other media type
    request.set_header("Accept", files ? "application/vnd.api+json" : "application/json");
    if (!body.isEmpty()) {
        request.body = QJsonDocument(body).toJson().toStdString();
        request.set_header("Content-Type", "application/json");
    }
    return client.send(request);
}
} // namespace

/// The whole stand-in, as programs start it.
class SandboxServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announces();
    void exchangesTheAnnouncedCode();
    void announcedTokenReachesEveryApp();
    void stateSurvivesRestart();
    void restartKeepsTheSignIn();
    void stateFileIsPrivate();
    void refusesDamagedState();
    void refusesMissingFaults();
    void refusesTakenPort();
    void seedMakesTheSameSecrets();
    void todayMovesTheClock();
};

void SandboxServerTest::announces()
{
    SandboxServer server({});
    QVERIFY2(server.start(), qPrintable(server.error()));
    const QJsonObject said = server.announcement();
    for (const char *key : {"base", "client_id", "client_secret", "grant_code", "refresh_token", "data_centre_file",
                            "user_email", "colleague_email", "bot"})
        QVERIFY2(!said[QLatin1StringView(key)].toString().isEmpty(), key);
    QCOMPARE(said.size(), 9);
    QCOMPARE(said[u"bot"_s].toString(), u"atlasbot"_s);
    QCOMPARE(said[u"base"_s].toString(), u"http://127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(said[u"user_email"_s] != said[u"colleague_email"_s]);

    QFile file(said[u"data_centre_file"_s].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject centre = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(centre.keys(), (QStringList{u"accounts"_s, u"api"_s, u"calendar"_s, u"cliq"_s, u"mail"_s, u"projects"_s,
                                         u"workdrive"_s, u"workdrive_download"_s, u"workdrive_upload"_s}));
    for (const QJsonValue url : centre)
        QVERIFY(url.toString().startsWith(said[u"base"_s].toString()));
}

void SandboxServerTest::exchangesTheAnnouncedCode()
{
    SandboxServer server({});
    QVERIFY(server.start());
    const QJsonObject said = server.announcement();
    const QString code = said[u"grant_code"_s].toString();
    const QJsonObject reply = tokenReply(said, "authorization_code", "code", code);
    QVERIFY(reply.contains(u"access_token"_s) && reply.contains(u"refresh_token"_s));
    QVERIFY(reply[u"refresh_token"_s] != said[u"refresh_token"_s]);
    QCOMPARE(reply[u"scope"_s].toString().split(u' ').size(), 44);
    QCOMPARE(tokenReply(said, "authorization_code", "code", code)[u"error"_s].toString(), u"invalid_code"_s);
}

void SandboxServerTest::announcedTokenReachesEveryApp()
{
    SandboxServer server({});
    QVERIFY(server.start());
    const QJsonObject said = server.announcement();
    const QString token = accessToken(said);
    for (const char *target : {"/crm/v8/org", "/crm/v8/users?type=CurrentUser", "/books/v3/organizations",
                               "/_projects/api/v3/portals", "/_cliq/api/v2/channels", "/_calendar/api/v1/calendars",
                               "/_mail/api/accounts", "/workdrive/api/v1/users/me"}) {
        const auto result = call(said, token, "GET", target);
        QVERIFY2(result, target);
        QVERIFY2(result->status == 200, (std::string(target) + ' ' + result->body).c_str());
    }
}

void SandboxServerTest::stateSurvivesRestart()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(u"state.json"_s);
    QString id;
    {
        SandboxServer server(options);
        QVERIFY2(server.start(), qPrintable(server.error()));
        const QJsonObject said = server.announcement();
        const QJsonObject lead{{u"Last_Name"_s, u"Vasseur"_s}, {u"Company"_s, u"Verrerie d'Alba"_s}};
        const auto result = call(said, accessToken(said), "POST", "/crm/v8/Leads", {{u"data"_s, QJsonArray{lead}}});
        QVERIFY(result && result->status == 201);
        const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object();
        id = body[u"data"_s][0][u"details"_s][u"id"_s].toString();
        QVERIFY(!id.isEmpty());
    }
    SandboxServer server(options);
    QVERIFY2(server.start(), qPrintable(server.error()));
    const QJsonObject said = server.announcement();
    const auto result = call(said, accessToken(said), "GET", "/crm/v8/Leads/" + id.toStdString() + "?fields=Last_Name");
    QVERIFY(result && result->status == 200);
    QVERIFY(result->body.find("Vasseur") != std::string::npos);
}

void SandboxServerTest::restartKeepsTheSignIn()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(u"state.json"_s);
    QJsonObject first;
    QString token;
    {
        SandboxServer server(options);
        QVERIFY(server.start());
        first = server.announcement();
        token = accessToken(first);
    }
    SandboxServer server(options);
    QVERIFY(server.start());
    const QJsonObject second = server.announcement();
    QCOMPARE(second[u"client_id"_s], first[u"client_id"_s]);
    QCOMPARE(second[u"client_secret"_s], first[u"client_secret"_s]);
    QCOMPARE(second[u"refresh_token"_s], first[u"refresh_token"_s]);
    QVERIFY(second[u"grant_code"_s] != first[u"grant_code"_s]);
    const auto result = call(second, token, "GET", "/_mail/api/accounts");
    QVERIFY(result && result->status == 200);
}

void SandboxServerTest::stateFileIsPrivate()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(u"state.json"_s);
    SandboxServer server(options);
    QVERIFY(server.start());
    QTRY_VERIFY(QFile::exists(options.stateFile)); // written while running, not only at the end
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(options.stateFile) & others));
}

void SandboxServerTest::refusesDamagedState()
{
    const QTemporaryDir folder;
    Options options;
    options.stateFile = folder.filePath(u"state.json"_s);
    QFile file(options.stateFile);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"crm\":") > 0);
    file.close();
    SandboxServer server(options);
    QVERIFY(!server.start());
    QVERIFY(server.error().contains(options.stateFile));
    server.stop();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"crm\":"));
}

void SandboxServerTest::refusesMissingFaults()
{
    Options options;
    options.faultsFile = u"/nowhere/faults.json"_s;
    SandboxServer server(options);
    QVERIFY(!server.start());
    QVERIFY(server.error().contains(options.faultsFile));
}

void SandboxServerTest::refusesTakenPort()
{
    SandboxServer first({});
    QVERIFY(first.start());
    Options options;
    options.port = first.port();
    SandboxServer second(options);
    QVERIFY(!second.start());
    QVERIFY(second.error().contains(QString::number(first.port())));
}

void SandboxServerTest::seedMakesTheSameSecrets()
{
    const auto secretOf = [](quint32 seed) {
        Options options;
        options.seed = seed;
        SandboxServer server(options);
        return server.start() ? server.announcement()[u"refresh_token"_s].toString() : QString();
    };
    QVERIFY(!secretOf(3).isEmpty());
    QCOMPARE(secretOf(3), secretOf(3));
    QVERIFY(secretOf(3) != secretOf(4));
}

void SandboxServerTest::todayMovesTheClock()
{
    const WorldClock moved(QDate(2024, 7, 1));
    QCOMPARE(moved.today(), QDate(2024, 7, 1));
    QCOMPARE(moved.now().timeSpec(), Qt::UTC);
    const WorldClock real({});
    QVERIFY(std::abs(real.now().secsTo(QDateTime::currentDateTimeUtc())) <= 2);
}
} // namespace tst_sandboxserver

ATLAS_TEST(tst_sandboxserver::SandboxServerTest)
#include "tst_sandboxserver.moc"
