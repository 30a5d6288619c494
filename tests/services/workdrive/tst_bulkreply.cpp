// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/bulkfixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_bulkreply
{
using namespace atlas;
using namespace atlas::test;

namespace
{
/// A body that is shorter than it says.
class ShorterBuffer final : public QBuffer
{
public:
    [[nodiscard]] qint64 size() const override { return QBuffer::size() + 10; }
};

/// A certificate that nobody trusts, for 127.0.0.1.
struct Certificate {
    QTemporaryDir home;
    QSslConfiguration server = QSslConfiguration::defaultConfiguration();
    QSslCertificate own;
    [[nodiscard]] bool make()
    {
        const QString key = home.filePath(u"key.pem"_s), certificate = home.filePath(u"cert.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                                     u"30"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                                     u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return false;
        QFile keyFile(key);
        const QList<QSslCertificate> read = QSslCertificate::fromPath(certificate);
        if (!keyFile.open(QIODevice::ReadOnly) || read.isEmpty())
            return false;
        own = read.constFirst();
        server.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Rsa));
        server.setLocalCertificate(own);
        return true;
    }
};
} // namespace

/// A large body goes over a connection of its own, and everything else is as ever.
class BulkReplyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivesWholeAndLooksTheSame()
    {
        BulkFixture f;
        const QByteArray bytes = BulkFixture::bytes();
        QList<qint64> sent;
        const QString line = u"POST /up load/ü"_s;
        f.server.expect(line, f.status(200, QByteArray("{\"a\":1}")));
        f.server.expect(line, f.status(200, QByteArray("{\"a\":1}")));
        ApiRequest request = BulkFixture::upload(bytes);
        request.onSent = [&sent](qint64 count) { sent.append(count); };
        const Result<QJsonObject> large = f.json(request);
        QVERIFY2(large, large ? "" : qPrintable(large.error().code + large.error().detail));
        QCOMPARE((*large)[u"a"_s].toInt(), 1);
        QVERIFY(f.json(BulkFixture::upload(bytes.first(1000)))); // over the manager
        QCOMPARE(f.server.finish(), QString());
        SeenRequest ours = f.server.seen().at(0), managers = f.server.seen().at(1);
        QVERIFY(ours.body == bytes);
        QCOMPARE(ours.headers.take("content-length"), QByteArray::number(bytes.size()));
        QCOMPARE(managers.headers.take("content-length"), QByteArray("1000"));
        QCOMPARE(ours.query, managers.query);
        for (const char *own : {"x-request-id", "connection", "accept-encoding", "accept-language"}) {
            ours.headers.remove(own);
            managers.headers.remove(own);
        }
        QCOMPARE(ours.headers, managers.headers);
        QVERIFY(ours.headers["authorization"].startsWith("Zoho-oauthtoken "));
        QVERIFY(std::is_sorted(sent.cbegin(), sent.cend(), std::less_equal<qint64>()));
        QCOMPARE(sent.last(), bytes.size());
    }
    void refusalsAreWhatTheyAre()
    {
        BulkFixture f;
        f.server.expect(u"POST /up load/ü"_s,
                        f.status(507, QByteArray("{\"errors\":[{\"id\":\"F7006\",\"title\":\"full\"}]}")));
        const ApiError error = f.failure(BulkFixture::upload(BulkFixture::bytes()));
        QCOMPARE(error.http, 507);
        QCOMPARE(f.server.finish(), QString());
    }
    void neverSentTwice_data()
    {
        QTest::addColumn<ScriptedReply>("reply");
        QTest::newRow("no answer") << BulkFixture::how(ScriptedReply::How::Drop);
        QTest::newRow("half an answer") << BulkFixture::how(ScriptedReply::How::Truncate);
    }
    void neverSentTwice()
    {
        QFETCH(ScriptedReply, reply);
        BulkFixture f;
        f.server.expect(u"POST /up load/ü"_s, reply);
        QCOMPARE(f.failure(BulkFixture::upload(BulkFixture::bytes())).kind, ErrorKind::Ambiguous);
        QCOMPARE(f.server.seen().size(), 1);
        QCOMPARE(f.server.finish(), QString());
    }
    void anEarlyAnswerEndsIt()
    {
        BulkFixture f;
        RawServer server;
        f.tokens.hosts.insert(Host::Upload, server.url());
        server.onData = [&server](QTcpSocket *socket) {
            server.onData = {};
            socket->write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}");
        };
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes(64 * 1024 * 1024));
        request.host = Host::Upload;
        const ApiError error = f.failure(request);
        QCOMPARE(error.http, 413);
        QTRY_COMPARE(server.closed, 1);
        QVERIFY2(server.received < 48 * 1024 * 1024, qPrintable(QString::number(server.received)));
        QCOMPARE(server.connections, 1);
    }
    void aBrokenConnectionIsAmbiguous()
    {
        BulkFixture f;
        RawServer server;
        f.tokens.hosts.insert(Host::Upload, server.url());
        server.onData = [&server](QTcpSocket *socket) {
            if (server.received > 1024 * 1024)
                socket->abort();
        };
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        const ApiError error = f.failure(request);
        QCOMPARE(error.kind, ErrorKind::Ambiguous);
        QCOMPARE(server.connections, 1);
    }
    void whatIsNoHttpIsNoAnswer()
    {
        BulkFixture f;
        RawServer server;
        f.tokens.hosts.insert(Host::Upload, server.url());
        server.onData = [&server](QTcpSocket *socket) {
            if (server.received > bulkSize)
                socket->write("220 mail.example ESMTP\r\n");
        };
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        QCOMPARE(f.failure(request).kind, ErrorKind::Ambiguous);
        QCOMPARE(server.connections, 1);
    }
    void silenceEndsIt()
    {
        BulkFixture f;
        f.server.expect(u"POST /up load/ü"_s, f.how(ScriptedReply::How::Hang));
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.timeout = 300ms;
        const ApiError error = f.failure(request);
        QCOMPARE(error.kind, ErrorKind::Ambiguous);
        QCOMPARE(error.code, u"timeout"_s);
        QCOMPARE(f.server.finish(), QString());
    }
    void cancelEndsIt()
    {
        BulkFixture f;
        RawServer server;
        f.tokens.hosts.insert(Host::Upload, server.url());
        CancelScope scope;
        server.onData = [&](QTcpSocket *) {
            if (server.received > 1024 * 1024)
                scope.cancel();
        };
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        const CancelToken token = scope.token();
        const Result<ApiReply> reply = QCoro::waitFor(f.client->send(request, token));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.closed, 1);
        QVERIFY(server.received < bulkSize);
    }
    void theClientMayGoAtAnyMoment()
    {
        BulkFixture f;
        RawServer server;
        f.tokens.hosts.insert(Host::Upload, server.url());
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        Pending<Result<ApiReply>> pending(f.client->send(request));
        QTRY_VERIFY(server.received > 0);
        f.client.reset();
        QVERIFY(pending.done());
        QCOMPARE(pending.value().error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE(server.closed, 1);
    }
    void nobodyListens()
    {
        BulkFixture f;
        QUrl nowhere;
        {
            const RawServer server;
            nowhere = server.url();
        }
        f.tokens.hosts.insert(Host::Upload, nowhere);
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        const ApiError error = f.failure(request);
        QCOMPARE(error.kind, ErrorKind::Offline); // and not Ambiguous: nothing was sent
        QCOMPARE(error.code, u"connection_refused"_s);
    }
    void aShorterBodyEndsIt()
    {
        BulkFixture f;
        ApiRequest request = BulkFixture::upload({});
        request.openBody = [] {
            auto device = std::make_unique<ShorterBuffer>();
            device->setData(BulkFixture::bytes());
            device->open(QIODevice::ReadOnly);
            return device;
        };
        QCOMPARE(f.failure(request).code, u"body_short"_s);
        QVERIFY(f.server.seen().isEmpty()); // never whole
    }
    void aProxyGetsIt()
    {
        BulkFixture f;
        RawServer proxy;
        f.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        proxy.onData = [&proxy](QTcpSocket *socket) {
            if (proxy.received > bulkSize)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        };
        QVERIFY(f.send(BulkFixture::upload(BulkFixture::bytes())));
        QVERIFY2(proxy.head.startsWith("POST http://127.0.0.1:"), proxy.head.first(80).constData());
        QVERIFY(f.server.seen().isEmpty());
    }
    void tlsIsChecked()
    {
        Certificate certificate;
        if (!certificate.make())
            QSKIP("needs the program openssl");
        QSslServer server;
        server.setSslConfiguration(certificate.server);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray seen;
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server, &seen] {
            QTcpSocket *socket = server.nextPendingConnection();
            const auto read = [socket, &seen] {
                seen += socket->readAll();
                if (seen.size() > bulkSize)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            };
            connect(socket, &QTcpSocket::readyRead, socket, read);
            read();
        });
        BulkFixture f;
        f.tokens.hosts.insert(Host::Upload, QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        const ApiError error = f.failure(request);
        QCOMPARE(error.kind, ErrorKind::Offline); // nothing was sent
        QCOMPARE(error.code, u"tls_failed"_s);
        QCOMPARE(seen.size(), 0);

        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(certificate.own);
        QSslConfiguration::setDefaultConfiguration(trusting);
        const Result<ApiReply> reply = f.send(request);
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().code + reply.error().detail));
        QVERIFY(seen.endsWith(BulkFixture::bytes()));
    }
    void noTlsAtAllIsRefused()
    {
        BulkFixture f;
        RawServer server;
        server.onData = [](QTcpSocket *socket) { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"); };
        f.tokens.hosts.insert(Host::Upload, server.url(u"https"_s));
        ApiRequest request = BulkFixture::upload(BulkFixture::bytes());
        request.host = Host::Upload;
        QCOMPARE(f.failure(request).code, u"tls_failed"_s);
        QVERIFY(!server.head.contains("Zoho-oauthtoken"));
    }
};
} // namespace tst_bulkreply

ATLAS_TEST(tst_bulkreply::BulkReplyTest)
#include "tst_bulkreply.moc"
