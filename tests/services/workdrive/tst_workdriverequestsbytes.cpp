// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/workdrivefixture.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace atlas::test::tst_workdriverequestsbytes
{
/// Uploads, sessions of chunks and downloads exactly as they go over the wire, and what breaks on it.
class TestWorkDriveRequestsBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formIsWhole();
    void streamHeaders();
    void streamFailureIsAskedFor_data();
    void streamFailureIsAskedFor();
    void streamIsWaitedFor();
    void sessionCalls();
    void planLimitIsTooLarge();
    void chunkCalls();
    void repeatedChunkIsSettled();
    void chunkThatIsNotTaken();
    void goneSessions_data();
    void goneSessions();
    void commitOfAGoneFolder();
    void downloadGoesOn();
    void ignoredRangeStartsAnew();
    void wrongRangeIsRefused();
    void brokenDownloadIsTakenUp();
    void brokenExportBeginsAnew();
    void brokenDownloadWithoutBytes();
    void previewsAreLimited();
};

static DriveItem fileNamed(const char *id, qint64 size = 0)
{
    DriveItem item;
    item.id = QLatin1StringView(id);
    item.name = u"plan.pdf"_s;
    item.size = size;
    return item;
}

namespace
{
/// Answers the first request with half of the bytes and then waits for breakOff(); later ones from where they ask on.
class BreakingServer
{
public:
    explicit BreakingServer(const QByteArray &whole)
        : bytes(whole)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                m_head += socket->readAll();
                if (m_head.contains("\r\n\r\n"))
                    answer(socket, std::exchange(m_head, {}).toLower());
            });
        });
        [[maybe_unused]] const bool listens = m_server.listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }
    void breakOff()
    {
        if (m_first)
            m_first->disconnectFromHost();
    }
    const QByteArray bytes;
    QList<qint64> asked; ///< from where on, in the order of the requests

private:
    void answer(QTcpSocket *socket, const QByteArray &head)
    {
        static const QByteArray range = "\r\nrange: bytes=";
        const qsizetype at = head.indexOf(range);
        const qint64 from = at < 0 ? 0 : head.sliced(at + range.size()).split('-').first().toLongLong();
        asked.append(from);
        QByteArray said = from == 0 ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 206 Partial Content\r\n";
        if (from > 0)
            said += "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(bytes.size() - 1) +
                    '/' + QByteArray::number(bytes.size()) + "\r\n";
        said += "Content-Length: " + QByteArray::number(bytes.size() - from) + "\r\n\r\n";
        const bool isFirst = asked.size() == 1;
        if (isFirst)
            m_first = socket;
        socket->write(said + bytes.sliced(from, isFirst ? bytes.size() / 2 : bytes.size() - from));
    }
    QTcpServer m_server;
    QPointer<QTcpSocket> m_first;
    QByteArray m_head;
};
} // namespace

void TestWorkDriveRequestsBytes::formIsWhole()
{
    WorkDriveFixture f;
    QList<qint64> told;
    const QString path = f.file("0123456789");
    f.server.expect(f.line("POST", "/upload"), f.data(R"([{"attributes":{"resource_id":"g4","FileName":"a b.pdf"}}])"));
    const auto progress = [&told](qint64 bytes) { told.append(bytes); };
    const Result<DriveStored> stored =
        QCoro::waitFor(f.drive.uploadForm({path, 2, 6}, u"p1"_s, u"ü b%.pdf"_s, true, progress));
    QVERIFY(stored);
    QCOMPARE(stored->fileId, u"g4"_s);
    const SeenRequest seen = f.last();
    const QByteArray boundary = seen.headers["content-type"].split('=').value(1);
    QVERIFY(seen.headers["content-type"].startsWith("multipart/form-data; boundary=atlas-"));
    const QByteArray field = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
    QCOMPARE(seen.body,
             field + "filename\"\r\n\r\n%C3%BC%20b%25.pdf\r\n" + field + "parent_id\"\r\n\r\np1\r\n" + field +
                 "override-name-exist\"\r\n\r\ntrue\r\n" + field +
                 "content\"; filename=\"%C3%BC%20b%25.pdf\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                 "234567\r\n--" +
                 boundary + "--\r\n");
    QCOMPARE(seen.headers["content-length"], QByteArray::number(seen.body.size()));
    QCOMPARE(told.last(), 6);
    f.server.expect(f.line("POST", "/upload"), f.data("[]"));
    QCOMPARE(QCoro::waitFor(f.drive.uploadForm({path, 0, 0}, u"p1"_s, u"e"_s, false, {})).error().kind,
             ErrorKind::Ambiguous); // a success that names no file
    QCOMPARE(QCoro::waitFor(f.drive.uploadForm({path + u"x"_s, 0, 1}, u"p1"_s, u"e"_s, false, {})).error().code,
             u"body_unreadable"_s);
    QCOMPARE(QCoro::waitFor(f.drive.uploadForm({path, 0, 11}, u"p1"_s, u"e"_s, false, {})).error().code,
             u"body_short"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::streamHeaders()
{
    WorkDriveFixture f;
    f.upload.expect(f.streaming(), f.data(R"([{"attributes":{"resource_id":"g5","file_name":"ü.iso"}}])"));
    QCOMPARE(QCoro::waitFor(f.drive.uploadStream({f.file("abc"), 0, 3}, u"up-1"_s, u"p1"_s, u"ü.iso"_s, true, {}))
                 .value()
                 .fileId,
             u"g5"_s);
    const SeenRequest seen = f.upload.seen().last();
    QCOMPARE(seen.headers["x-filename"], QByteArray("%C3%BC.iso"));
    QCOMPARE(seen.headers["x-parent_id"], QByteArray("p1"));
    QCOMPARE(seen.headers["x-override-name-exist"], QByteArray("true"));
    QCOMPARE(seen.headers["upload-id"], QByteArray("up-1"));
    QCOMPARE(seen.headers["x-streammode"], QByteArray("1"));
    QCOMPARE(seen.headers["content-type"], QByteArray("application/octet-stream"));
    QCOMPARE(seen.headers["content-length"], QByteArray("3"));
    QCOMPARE(seen.body, QByteArray("abc"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::streamFailureIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray("D9201") << ErrorKind::Validation << u"empty_file"_s;
    QTest::newRow("full") << QByteArray("D9211") << ErrorKind::Forbidden << u"storage_full"_s;
    QTest::newRow("folder") << QByteArray("D9214") << ErrorKind::NotFound << u"no_folder"_s;
    QTest::newRow("permission") << QByteArray("D9219") << ErrorKind::Forbidden << u"no_permission"_s;
    QTest::newRow("cut") << QByteArray("D9102") << ErrorKind::Server << u"incomplete"_s;
    QTest::newRow("unknown") << QByteArray("D9200") << ErrorKind::Server << u"upload_failed"_s;
}

void TestWorkDriveRequestsBytes::streamFailureIsAskedFor()
{
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, word);
    WorkDriveFixture f;
    f.upload.expect(f.streaming(), f.status(200, R"({"data":[],"status":"FAILURE"})"));
    f.server.expect(f.progressing(), f.data(R"([{"attributes":{"status_code":")" + code + R"("}}])"));
    const Result<DriveStored> stored =
        QCoro::waitFor(f.drive.uploadStream({f.file("abc"), 0, 3}, u"up-1"_s, u"p1"_s, u"a"_s, false, {}));
    QCOMPARE(stored.error().kind, kind);
    QCOMPARE(stored.error().code, word);
    QCOMPARE(stored.error().detail, QString::fromLatin1(code));
    QCOMPARE(f.last().query[u"uploadid"_s], u"upload_747_up-1"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::streamIsWaitedFor()
{
    WorkDriveFixture f;
    const auto told = [](const char *code) {
        return WorkDriveFixture::data(R"([{"attributes":{"status_code":")" + QByteArray(code) +
                                      R"(","resource_id":"g6","file_name":"a"}}])");
    };
    f.upload.expect(f.streaming(), f.dropped()); // all sent, the answer lost
    f.server.expect(f.progressing(), told("D9217"));
    f.server.expect(f.progressing(), told("D9217"));
    f.server.expect(f.progressing(), told("D201"));
    const Result<DriveStored> stored =
        QCoro::waitFor(f.drive.uploadStream({f.file("abc"), 0, 3}, u"up-1"_s, u"p1"_s, u"a"_s, false, {}));
    QVERIFY(stored);
    QCOMPARE(stored->fileId, u"g6"_s);
    QCOMPARE(f.upload.seen().size(), 1);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::sessionCalls()
{
    WorkDriveFixture f;
    const QByteArray state = R"({"upload_id":"s1","chunk_size":4,"bytes_received":0})";
    f.server.expect(f.line("POST", "/uploadsession/create"), f.status(200, state));
    const Result<DriveSession> opened =
        QCoro::waitFor(f.drive.openSession(10, u"p1"_s, u"a&b.iso"_s, NameConflict::Replace));
    QCOMPARE(opened.value().uploadId, u"s1"_s);
    QCOMPARE(f.last().query, (QMap<QString, QString>{{u"size"_s, u"10"_s},
                                                     {u"file_name"_s, u"a&b.iso"_s},
                                                     {u"parent_id"_s, u"p1"_s},
                                                     {u"name_conflict"_s, u"update"_s}}));
    f.server.expect(f.line("GET", "/uploadsession"), f.status(200, R"({"bytes_received":8,"chunk_size":4})"));
    const Result<DriveSession> resumed = QCoro::waitFor(f.drive.session(u"s1"_s));
    QCOMPARE(resumed.value().received, 8);
    QCOMPARE(resumed.value().uploadId, u"s1"_s);
    QCOMPARE(f.last().query, (QMap<QString, QString>{{u"upload_id"_s, u"s1"_s}}));
    f.server.expect(f.line("POST", "/uploadsession/commit"),
                    f.data(R"({"id":"g7","attributes":{"name":"a.iso","storage_info":{"size_in_bytes":10}}})"));
    const Result<DriveStored> stored =
        QCoro::waitFor(f.drive.commit(u"s1"_s, u"p1"_s, u"a.iso"_s, NameConflict::KeepBoth));
    QCOMPARE(stored.value().fileId, u"g7"_s);
    QCOMPARE(stored.value().size, 10);
    QCOMPARE(f.last().query[u"name_conflict"_s], u"fail"_s);
    f.server.expect(f.line("POST", "/uploadsession/commit"), f.dropped());
    QCOMPARE(QCoro::waitFor(f.drive.commit(u"s1"_s, u"p1"_s, u"a.iso"_s, NameConflict::Fail)).error().kind,
             ErrorKind::Ambiguous);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::planLimitIsTooLarge()
{
    WorkDriveFixture f;
    const auto open = [&f] { return QCoro::waitFor(f.drive.openSession(10, u"p1"_s, u"a"_s, NameConflict::Fail)); };
    f.server.expect(f.line("POST", "/uploadsession/create"), f.refusal(404, "F000"));
    QCOMPARE(open().error().code, u"too_large"_s);
    f.server.expect(f.line("POST", "/uploadsession/create"), f.refusal(401, "R008"));
    QCOMPARE(open().error().kind, ErrorKind::NotFound);
    f.server.expect(f.line("POST", "/uploadsession/create"), f.refusal(409, "R009"));
    QCOMPARE(open().error().code, u"name_taken"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::chunkCalls()
{
    WorkDriveFixture f;
    f.upload.expect(f.streaming(), f.status(503));
    f.upload.expect(f.streaming(), f.status(200, R"({"upload_id":"s1","chunk_size":4,"bytes_received":8})"));
    const Result<DriveSession> state = QCoro::waitFor(f.drive.sendChunk({f.file("0123456789"), 4, 4}, 10, u"s1"_s, {}));
    QCOMPARE(state.value().received, 8);
    const SeenRequest seen = f.upload.seen().last();
    QCOMPARE(seen.headers["content-range"], QByteArray("bytes 4-7/10"));
    QCOMPARE(seen.headers["upload-id"], QByteArray("s1"));
    QCOMPARE(seen.headers["x-streammode"], QByteArray("1"));
    QCOMPARE(seen.body, QByteArray("4567"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::repeatedChunkIsSettled()
{
    WorkDriveFixture f;
    f.upload.expect(f.streaming(), f.dropped()); // it had arrived
    f.upload.expect(f.streaming(), f.refusal(400, "D9233"));
    f.server.expect(f.line("GET", "/uploadsession"), f.status(200, R"({"bytes_received":8,"chunk_size":4})"));
    const Result<DriveSession> state = QCoro::waitFor(f.drive.sendChunk({f.file("0123456789"), 4, 4}, 10, u"s1"_s, {}));
    QCOMPARE(state.value().received, 8);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::chunkThatIsNotTaken()
{
    WorkDriveFixture f;
    f.upload.expect(f.streaming(), f.refusal(400, "D9233"));
    f.server.expect(f.line("GET", "/uploadsession"), f.status(200, R"({"bytes_received":4,"chunk_size":3})"));
    const Result<DriveSession> state = QCoro::waitFor(f.drive.sendChunk({f.file("0123456789"), 4, 4}, 10, u"s1"_s, {}));
    QCOMPARE(state.error().code, u"D9233"_s); // asking for the same again would never end
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::goneSessions_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown") << 404 << QByteArray("D9232");
    QTest::newRow("over") << 400 << QByteArray("D9234");
    QTest::newRow("not ours") << 401 << QByteArray("R008");
}

void TestWorkDriveRequestsBytes::goneSessions()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    WorkDriveFixture f;
    f.server.expect(f.line("GET", "/uploadsession"), f.refusal(status, code));
    const Result<DriveSession> state = QCoro::waitFor(f.drive.session(u"s1"_s));
    QCOMPARE(state.error().kind, ErrorKind::NotFound);
    QCOMPARE(state.error().code, u"session_gone"_s);
    f.upload.expect(f.streaming(), f.refusal(status, code));
    QCOMPARE(QCoro::waitFor(f.drive.sendChunk({f.file("abc"), 0, 3}, 3, u"s1"_s, {})).error().code, u"session_gone"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::commitOfAGoneFolder()
{
    WorkDriveFixture f;
    f.server.expect(f.line("POST", "/uploadsession/commit"), f.refusal(401, "R008"));
    f.server.expect(f.line("POST", "/uploadsession/commit"), f.refusal(404, "D9232"));
    const auto commit = [&f] { return QCoro::waitFor(f.drive.commit(u"s"_s, u"p1"_s, u"a"_s, NameConflict::Fail)); };
    QCOMPARE(commit().error().code, u"R008"_s);
    QCOMPARE(commit().error().code, u"session_gone"_s);
    QCOMPARE(f.leftovers(), QString());
}

static ScriptedReply partOf(const QByteArray &bytes, qint64 from, qint64 whole)
{
    ScriptedReply reply = WorkDriveFixture::status(206, bytes);
    reply.contentType = "application/octet-stream";
    reply.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(from) + '-' +
                                                   QByteArray::number(from + bytes.size() - 1) + '/' +
                                                   QByteArray::number(whole));
    return reply;
}

static const QString loadingLine = u"GET /v1/workdrive/download/i1"_s;

void TestWorkDriveRequestsBytes::downloadGoesOn()
{
    WorkDriveFixture f;
    QList<qint64> told;
    const QString path = f.file("0123xx"); // two bytes too many: only four count
    f.loading.expect(loadingLine, partOf("456789", 4, 10));
    const Result<qint64> size = QCoro::waitFor(
        f.drive.download(fileNamed("i1"), u"3"_s, path, 4, [&told](qint64 bytes) { told.append(bytes); }));
    QCOMPARE(size.value(), 10);
    QCOMPARE(f.read(path), QByteArray("0123456789"));
    QCOMPARE(f.loading.seen().last().headers["range"], QByteArray("bytes=4-"));
    QCOMPARE(f.loading.seen().last().headers["accept-encoding"], QByteArray("identity"));
    QCOMPARE(f.loading.seen().last().query, (QMap<QString, QString>{{u"version"_s, u"3"_s}}));
    QCOMPARE(told.last(), 10);
    f.loading.expect(loadingLine, f.refusal(416, "F000"));
    QCOMPARE(QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, path, 10, {})).error().code,
             u"range_not_satisfiable"_s);
    QCOMPARE(f.read(path), QByteArray("0123456789"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::ignoredRangeStartsAnew()
{
    WorkDriveFixture f;
    const QString path = f.file("xxxxxxxxxxxxxx");
    f.loading.expect(loadingLine, f.status(200, "0123456789"));
    QCOMPARE(QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, path, 4, {})).value(), 10);
    QCOMPARE(f.read(path), QByteArray("0123456789"));
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::wrongRangeIsRefused()
{
    WorkDriveFixture f;
    const QString path = f.file("0123");
    f.loading.expect(loadingLine, partOf("56789", 5, 10));
    QCOMPARE(QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, path, 4, {})).error().code, u"wrong_range"_s);
    f.loading.expect(loadingLine, partOf("9", 9, 10)); // the part is shorter than was thought
    QCOMPARE(QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, path, 9, {})).error().code, u"wrong_range"_s);
    QCOMPARE(f.read(path), QByteArray("0123"));
    f.loading.expect(loadingLine, f.status(200, "0123456789"));
    const Result<qint64> nowhere =
        QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, f.home.filePath(u"no/such"_s), 0, {}));
    QCOMPARE(nowhere.error().kind, ErrorKind::Storage);
    QCOMPARE(nowhere.error().code, u"unwritable"_s);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::brokenDownloadIsTakenUp()
{
    WorkDriveFixture f;
    BreakingServer server(QByteArray(4'000'000, 'a') + QByteArray(4'000'000, 'b'));
    f.tokens.hosts.insert(Host::Download, server.url());
    const QString path = f.home.filePath(u"whole.bin"_s);
    constexpr qint64 taken =
        1'000'000; // by the file, when the connection breaks: of what comes after, some may be lost
    const auto progress = [&server](qint64 bytes) {
        if (bytes >= taken)
            server.breakOff();
    };
    const Result<qint64> size = QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, path, 0, progress));
    QVERIFY2(size, size ? "" : qPrintable(size.error().code));
    QCOMPARE(*size, server.bytes.size());
    QCOMPARE(server.asked.size(), 2);
    QCOMPARE(server.asked.first(), 0);
    QVERIFY2(server.asked.last() >= taken && server.asked.last() <= 4'000'000,
             qPrintable(QString::number(server.asked.last())));
    QVERIFY(f.read(path) == server.bytes);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::brokenExportBeginsAnew()
{
    WorkDriveFixture f;
    DriveItem document = fileNamed("i1");
    document.isNative = true;
    const QString path = f.home.filePath(u"letter.docx"_s);
    ScriptedReply half = f.status(200, QByteArray(2'000'000, 'a'));
    half.how = ScriptedReply::How::Truncate;
    f.loading.expect(loadingLine, half);
    f.loading.expect(loadingLine, f.status(200, QByteArray(1'500'000, 'b'))); // another export: another file
    QCOMPARE(QCoro::waitFor(f.drive.download(document, {}, path, 0, {})).value(), 1'500'000);
    QVERIFY(!f.loading.seen().last().headers.contains("range"));
    QVERIFY(f.read(path) == QByteArray(1'500'000, 'b'));
    for (int tries = 0; tries < 3; ++tries)
        f.loading.expect(loadingLine, half);
    QCOMPARE(QCoro::waitFor(f.drive.download(document, {}, path, 0, {})).error().kind, ErrorKind::Offline);
    QCOMPARE(f.leftovers(), QString());
}

void TestWorkDriveRequestsBytes::brokenDownloadWithoutBytes()
{
    WorkDriveFixture f;
    const QString path = f.file("0123");
    f.loading.always(loadingLine, f.dropped());
    const Result<qint64> size = QCoro::waitFor(f.drive.download(fileNamed("i1"), {}, path, 4, {}));
    QCOMPARE(size.error().kind, ErrorKind::Offline); // nothing is ambiguous about a read
    QCOMPARE(f.read(path), QByteArray("0123"));
}

void TestWorkDriveRequestsBytes::previewsAreLimited()
{
    WorkDriveFixture f;
    f.loading.expect(loadingLine, f.status(200, "0123456789"));
    QCOMPARE(QCoro::waitFor(f.drive.bytes(fileNamed("i1"), 10)).value(), QByteArray("0123456789"));
    f.loading.expect(loadingLine, f.status(200, "0123456789"));
    QCOMPARE(QCoro::waitFor(f.drive.bytes(fileNamed("i1"), 9)).error().code, u"too_large"_s); // nobody knew its size
    QCOMPARE(QCoro::waitFor(f.drive.bytes(fileNamed("i1", 10), 9)).error().kind, ErrorKind::Validation);
    QCOMPARE(f.leftovers(), QString());
}
} // namespace atlas::test::tst_workdriverequestsbytes

ATLAS_TEST(atlas::test::tst_workdriverequestsbytes::TestWorkDriveRequestsBytes)
#include "tst_workdriverequestsbytes.moc"
