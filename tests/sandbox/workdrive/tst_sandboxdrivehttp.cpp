// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/dispatcher.h"
#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <httplib.h>
#include <QJsonDocument>
#include <QTest>

namespace tst_sandboxdrivehttp
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

namespace
{
const httplib::Headers withToken{{"Authorization", "Zoho-oauthtoken good"}, {"Accept", "application/vnd.api+json"}};

/// Everything is granted to "good"; other tokens have expired.
TokenFacts factsOf(const QString &token, const QStringList &scopes)
{
    TokenFacts facts;
    facts.state = token == u"good"_s ? TokenFacts::State::Valid : TokenFacts::State::Expired;
    facts.userId = u"11"_s;
    facts.scopes = scopes;
    return facts;
}

/// The three hosts on a port of their own.
struct ServedDrive {
    ServedDrive()
        : dispatcher({}, drive.clock,
                     {[this](const QString &token) { return factsOf(token, drive.scopes); }, [] {}, [] {}})
        , listener([this](Exchange &exchange) { return dispatcher.handle(exchange); })
    {
        const QList<AppMount *> mounts = drive.app->mounts();
        for (AppMount *mount : mounts)
            dispatcher.mount(mount);
        listening = listener.bind(0);
        listener.serve();
    }
    ~ServedDrive()
    {
        dispatcher.stop();
        listener.stop();
    }
    ServedDrive(const ServedDrive &) = delete;
    ServedDrive &operator=(const ServedDrive &) = delete;
    [[nodiscard]] httplib::Client client() const { return httplib::Client("127.0.0.1", listener.port()); }

    DriveFixture drive;
    Dispatcher dispatcher;
    Listener listener;
    bool listening = false;
};

QJsonObject firstAttributes(const httplib::Result &result)
{
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object();
    return body[u"data"][0][u"attributes"].toObject();
}

/// Bytes of which no two places look alike.
std::string countedBytes(int count)
{
    QByteArray bytes;
    for (int number = 0; bytes.size() < count; ++number)
        bytes += QByteArray::number(number) + (number % 7 == 0 ? "\r\n--" : " ");
    return bytes.left(count).toStdString();
}
} // namespace

/// The same over a real connection.
class SandboxDriveHttpTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uploadsAndDownloads();
    void formComesThrough();
    void refusals();
};

void SandboxDriveHttpTest::uploadsAndDownloads()
{
    ServedDrive served;
    QVERIFY(served.listening);
    httplib::Client client = served.client();
    httplib::Headers headers = withToken;
    headers.insert({{"x-streammode", "1"},
                    {"x-filename", "gro%C3%9F.bin"},
                    {"x-parent_id", served.drive.idOf(u"Nordwind"_s).toStdString()},
                    {"upload-id", "u-1"}});
    const std::string bytes = countedBytes(3'000'000);
    const auto sent =
        client.Post("/_upload/workdrive-api/v1/stream/upload", headers, bytes, "application/octet-stream");
    QVERIFY(sent);
    QCOMPARE(sent->status, 200);
    const QString id = firstAttributes(sent)[u"resource_id"].toString();
    const auto progress = client.Get("/workdrive/uploadprogress?uploadid=upload_900000001_u-1", withToken);
    QCOMPARE(firstAttributes(progress)[u"status_code"].toString(), u"D201"_s);
    const auto got = client.Get("/_download/v1/workdrive/download/" + id.toStdString(), withToken);
    QVERIFY(got);
    QCOMPARE(got->status, 200);
    QVERIFY(got->body == bytes);
}

void SandboxDriveHttpTest::formComesThrough()
{
    ServedDrive served;
    QVERIFY(served.listening);
    const std::string bytes = countedBytes(2'000'000);
    const httplib::MultipartFormDataItems parts{{"filename", "%C3%89t%C3%A9.bin", {}, {}},
                                                {"parent_id", served.drive.idOf(u"Nordwind"_s).toStdString(), {}, {}},
                                                {"content", bytes, "x.bin", "application/octet-stream"}};
    const auto sent = served.client().Post("/workdrive/api/v1/upload", withToken, parts);
    QVERIFY(sent);
    QCOMPARE(sent->status, 200);
    QCOMPARE(firstAttributes(sent)[u"FileName"].toString(), u"Été.bin"_s);
    const QString id = firstAttributes(sent)[u"resource_id"].toString();
    QVERIFY(served.drive.download(id).raw.toStdString() == bytes);
}

void SandboxDriveHttpTest::refusals()
{
    ServedDrive served;
    QVERIFY(served.listening);
    httplib::Client client = served.client();
    const auto none = client.Get("/workdrive/api/v1/users/me");
    QCOMPARE(none->status, 500);
    QVERIFY(none->body.find("INVALID_TICKET") != std::string::npos);
    const auto expired = client.Get("/_download/v1/workdrive/download/x", {{"Authorization", "Bearer old"}});
    QCOMPARE(expired->status, 401);
    QVERIFY(expired->get_header_value("WWW-Authenticate").find("expired_token") != std::string::npos);
    const auto gone = client.Get("/_download/v1/workdrive/download/x", withToken);
    QCOMPARE(gone->status, 401);
    QVERIFY(gone->body.find("R008") != std::string::npos);
    const auto noMedia = client.Get("/workdrive/api/v1/users/me", {{"Authorization", "Bearer good"}});
    QCOMPARE(noMedia->status, 415);
}
} // namespace tst_sandboxdrivehttp

ATLAS_TEST(tst_sandboxdrivehttp::SandboxDriveHttpTest)
#include "tst_sandboxdrivehttp.moc"
