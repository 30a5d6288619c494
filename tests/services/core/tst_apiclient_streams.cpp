// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/core/apifixture.h"
#include "tests/support/testprogram.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

namespace atlas::test::tst_apiclient_streams
{
using namespace Qt::StringLiterals;

namespace
{
QByteArray manyBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    quint32 state = 42;
    for (char &byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

/// A device that says it is longer than it is.
class ShortDevice final : public QBuffer
{
public:
    using QBuffer::QBuffer;
    [[nodiscard]] qint64 size() const override { return QBuffer::size() + 10; }
};

/// Keeps what it is given, until it refuses.
class KeepingSink final : public ReplySink
{
public:
    [[nodiscard]] bool begin(const ApiReply &head) override
    {
        heads.append(head);
        bytes.clear();
        return takesHead;
    }
    [[nodiscard]] bool take(const char *data, qint64 count) override
    {
        largest = std::max(largest, count);
        bytes.append(data, count);
        return bytes.size() <= room;
    }

    QList<ApiReply> heads;
    QByteArray bytes;
    qint64 largest = 0;
    qint64 room = 100'000'000;
    bool takesHead = true;
};

template <class Device>
std::function<std::unique_ptr<QIODevice>()> deviceOf(const QByteArray &bytes, const std::shared_ptr<int> &opened)
{
    return [bytes, opened]() -> std::unique_ptr<QIODevice> {
        ++*opened;
        auto device = std::make_unique<Device>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        return device;
    };
}

ApiRequest uploadRequest()
{
    ApiRequest request(App::WorkDrive, Verb::Post, u"/upload"_s);
    request.contentType = "application/octet-stream";
    return request;
}
} // namespace

class TestApiClientStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsBodyFromDevice();
    void opensAgainForEachAttempt();
    void neverSentAgainByItself();
    void shortDeviceEndsTheCall();
    void unreadableBodySendsNothing();
    void feedsTheSink();
    void emptyBodyBeginsToo();
    void sinkRefuses_data();
    void sinkRefuses();
    void errorBodyIsNotGiven();
    void beginsAgainAfterABreak();
    void cancelsWhileReceiving();
    void asksTheRightHost();
};

void TestApiClientStreams::sendsBodyFromDevice()
{
    ApiFixture f;
    const QByteArray bytes = manyBytes(3'000'000);
    const auto opened = std::make_shared<int>(0);
    const auto sent = std::make_shared<QList<qint64>>();
    f.server.expect(u"POST /upload"_s, f.status(200, "{}"));
    ApiRequest request = uploadRequest();
    request.openBody = deviceOf<QBuffer>(bytes, opened);
    request.onSent = [sent](qint64 count) { sent->append(count); };
    QVERIFY(f.json(request));
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest seen = f.server.seen().at(0);
    QCOMPARE(seen.headers["content-length"], QByteArray("3000000"));
    QVERIFY(!seen.headers.contains("transfer-encoding"));
    QVERIFY(seen.body == bytes);
    QCOMPARE(*opened, 1);
    QVERIFY(!sent->isEmpty());
    QVERIFY(std::is_sorted(sent->cbegin(), sent->cend(), std::less_equal<qint64>()));
    QCOMPARE(sent->last(), bytes.size());
}

void TestApiClientStreams::opensAgainForEachAttempt()
{
    ApiFixture f;
    const QByteArray bytes = manyBytes(100'000);
    const auto opened = std::make_shared<int>(0);
    f.server.expect(u"POST /upload"_s, f.status(503));
    f.server.expect(u"POST /upload"_s, f.status(200, "{}"));
    ApiRequest request = uploadRequest();
    request.openBody = deviceOf<QBuffer>(bytes, opened);
    QVERIFY(f.send(request));
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(f.server.seen().at(1).body == bytes);
    QCOMPARE(*opened, 2);
}

void TestApiClientStreams::neverSentAgainByItself()
{
    ApiFixture f;
    const auto opened = std::make_shared<int>(0);
    f.server.expect(u"GET /first"_s, f.status(200, "{}"));
    f.server.expect(u"POST /upload"_s, f.how(ScriptedReply::How::Drop)); // on the connection that was kept
    QVERIFY(f.send(ApiRequest(App::WorkDrive, Verb::Get, u"/first"_s)));
    ApiRequest request = uploadRequest();
    request.openBody = deviceOf<QBuffer>(manyBytes(1000), opened);
    QCOMPARE(f.send(request).error().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(*opened, 1);
}

void TestApiClientStreams::shortDeviceEndsTheCall()
{
    ApiFixture f;
    const auto opened = std::make_shared<int>(0);
    ApiRequest request = uploadRequest();
    request.openBody = deviceOf<ShortDevice>(manyBytes(200'000), opened);
    const Result<ApiReply> reply = f.send(request);
    QCOMPARE(reply.error().kind, ErrorKind::Storage);
    QCOMPARE(reply.error().code, u"body_short"_s);
    QCOMPARE(*opened, 1);
    QVERIFY(f.server.seen().isEmpty()); // never whole
}

void TestApiClientStreams::unreadableBodySendsNothing()
{
    ApiFixture f;
    ApiRequest request = uploadRequest();
    request.openBody = [] { return std::unique_ptr<QIODevice>(); };
    const Result<ApiReply> reply = f.send(request);
    QCOMPARE(reply.error().kind, ErrorKind::Storage);
    QCOMPARE(reply.error().code, u"body_unreadable"_s);
    QVERIFY(f.server.seen().isEmpty());
    QCOMPARE(f.server.finish(), QString());
}

static ApiRequest downloadInto(const std::shared_ptr<KeepingSink> &sink)
{
    ApiRequest request(App::WorkDrive, Verb::Get, u"/download"_s);
    request.sink = sink;
    return request;
}

void TestApiClientStreams::feedsTheSink()
{
    ApiFixture f;
    ScriptedReply file = f.status(206, manyBytes(5'000'000));
    file.headers.emplaceBack("Content-Range", "bytes 0-4999999/5000000");
    f.server.expect(u"GET /download"_s, file);
    const auto sink = std::make_shared<KeepingSink>();
    const Result<ApiReply> reply = f.send(downloadInto(sink));
    QVERIFY(reply);
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.server.seen().at(0).headers["accept-encoding"], QByteArray("identity"));
    QVERIFY(sink->bytes == file.body);
    QCOMPARE(sink->heads.size(), 1);
    QCOMPARE(sink->heads[0].status, 206);
    QCOMPARE(sink->heads[0].header("content-range"), QByteArray("bytes 0-4999999/5000000"));
    QVERIFY(sink->largest <= 1024 * 1024);
    QVERIFY(reply->body.isEmpty());
}

void TestApiClientStreams::emptyBodyBeginsToo()
{
    ApiFixture f;
    f.server.expect(u"GET /download"_s, f.status(200));
    const auto sink = std::make_shared<KeepingSink>();
    QVERIFY(f.send(downloadInto(sink)));
    QCOMPARE(sink->heads.size(), 1);
    QVERIFY(sink->bytes.isEmpty());
}

void TestApiClientStreams::sinkRefuses_data()
{
    QTest::addColumn<bool>("takesHead");
    QTest::addColumn<qint64>("room");
    QTest::newRow("the head") << false << qint64(100'000'000);
    QTest::newRow("the first bytes") << true << qint64(0);
    QTest::newRow("later bytes") << true << qint64(2'000'000);
    QTest::newRow("the last byte") << true << qint64(4'999'999);
}

void TestApiClientStreams::sinkRefuses()
{
    QFETCH(bool, takesHead);
    QFETCH(qint64, room);
    ApiFixture f;
    f.server.expect(u"GET /download"_s, f.status(200, manyBytes(5'000'000)));
    const auto sink = std::make_shared<KeepingSink>();
    sink->takesHead = takesHead;
    sink->room = room;
    const Result<ApiReply> reply = f.send(downloadInto(sink));
    QCOMPARE(reply.error().kind, ErrorKind::Storage);
    QCOMPARE(reply.error().code, u"sink_refused"_s);
    QCOMPARE(sink->heads.size(), 1); // not tried again
    QCOMPARE(f.server.finish(), QString());
}

void TestApiClientStreams::errorBodyIsNotGiven()
{
    ApiFixture f;
    const QJsonObject error{{u"id"_s, u"F918"_s}, {u"title"_s, u"Range"_s}};
    f.server.expect(u"GET /download"_s, ScriptedReply::json(416, {{u"errors"_s, QJsonArray{error}}}));
    const auto sink = std::make_shared<KeepingSink>();
    const Result<ApiReply> reply = f.send(downloadInto(sink));
    QCOMPARE(reply.error().http, 416);
    QCOMPARE(reply.error().details, error); // read from the body
    QVERIFY(sink->heads.isEmpty());
    QVERIFY(sink->bytes.isEmpty());
}

void TestApiClientStreams::beginsAgainAfterABreak()
{
    ApiFixture f;
    const QByteArray bytes = manyBytes(1'000'000);
    ScriptedReply half = f.status(200, bytes);
    half.how = ScriptedReply::How::Truncate;
    f.server.expect(u"GET /download"_s, half);
    f.server.expect(u"GET /download"_s, f.status(200, bytes));
    const auto sink = std::make_shared<KeepingSink>();
    QVERIFY(f.send(downloadInto(sink)));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(sink->heads.size(), 2);
    QVERIFY(sink->bytes == bytes);
}

void TestApiClientStreams::cancelsWhileReceiving()
{
    ApiFixture f;
    f.server.expect(u"GET /download"_s, f.how(ScriptedReply::How::Hang));
    CancelScope scope;
    const auto sink = std::make_shared<KeepingSink>();
    const Pending<Result<ApiReply>> call(f.client->send(downloadInto(sink), scope.token()));
    QTRY_COMPARE(f.server.seen().size(), 1);
    scope.cancel();
    QTRY_VERIFY(call.done());
    QCOMPARE(call.value().error().kind, ErrorKind::Cancelled);
    QVERIFY(sink->heads.isEmpty());
}

void TestApiClientStreams::asksTheRightHost()
{
    ApiFixture f;
    ScriptedServer upload;
    f.tokens.hosts.insert(Host::Upload, upload.url());
    upload.expect(u"POST /upload"_s, f.status(200, "{}"));
    f.server.expect(u"POST /upload"_s, f.status(200, "{}"));
    ApiRequest request = uploadRequest();
    QVERIFY(f.send(request));
    request.host = Host::Upload;
    QVERIFY(f.send(request));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(upload.finish(), QString());
}
} // namespace atlas::test::tst_apiclient_streams

ATLAS_TEST(atlas::test::tst_apiclient_streams::TestApiClientStreams)
#include "tst_apiclient_streams.moc"
