// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include "services/sandbox/workdrive/byterange.h"

#include <QTest>

namespace tst_sandboxdrivedownloads
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using atlas::sandbox::workdrive::ByteRange;

/// Downloads, parts of them, versions.
class SandboxDriveDownloadsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
    void whole();
    void part();
    void changedMeanwhile();
    void unsatisfiable();
    void rangesIgnored();
    void uploadedFilesInParts();
    void versions();
    void refusals();
};

void SandboxDriveDownloadsTest::ranges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    const int whole = int(ByteRange::Kind::Whole), part = int(ByteRange::Kind::Part),
              none = int(ByteRange::Kind::Unsatisfiable);
    QTest::newRow("none") << QByteArray() << whole << qint64(0) << qint64(-1);
    QTest::newRow("both") << QByteArray("bytes=10-19") << part << qint64(10) << qint64(19);
    QTest::newRow("open") << QByteArray("bytes=10-") << part << qint64(10) << qint64(99);
    QTest::newRow("end") << QByteArray("bytes=-10") << part << qint64(90) << qint64(99);
    QTest::newRow("all of it") << QByteArray("bytes=-500") << part << qint64(0) << qint64(99);
    QTest::newRow("too long") << QByteArray("bytes=90-500") << part << qint64(90) << qint64(99);
    QTest::newRow("behind") << QByteArray("bytes=100-") << none << qint64(100) << qint64(99);
    QTest::newRow("nothing") << QByteArray("bytes=-0") << none << qint64(100) << qint64(99);
    QTest::newRow("backwards") << QByteArray("bytes=20-10") << whole << qint64(0) << qint64(-1);
    QTest::newRow("two") << QByteArray("bytes=0-1,3-4") << whole << qint64(0) << qint64(-1);
    QTest::newRow("unit") << QByteArray("lines=0-1") << whole << qint64(0) << qint64(-1);
    QTest::newRow("dash") << QByteArray("bytes=-") << whole << qint64(0) << qint64(-1);
}

void SandboxDriveDownloadsTest::ranges()
{
    QFETCH(QByteArray, header);
    QFETCH(int, kind);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const ByteRange range = atlas::sandbox::workdrive::byteRangeOf(header, 100);
    QCOMPARE(int(range.kind), kind);
    QCOMPARE(range.first, first);
    QCOMPARE(range.last, last);
}

void SandboxDriveDownloadsTest::whole()
{
    DriveFixture drive;
    const DriveReply reply = drive.download(drive.idOf(u"plan.pdf"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.raw.size(), 24'001);
    QVERIFY(reply.raw.startsWith("%PDF-1."));
    QCOMPARE(reply.type, QByteArray("application/pdf"));
    QCOMPARE(reply.headers["accept-ranges"], QByteArray("bytes"));
    QVERIFY(!reply.headers["etag"].isEmpty());
    QCOMPARE(reply.headers["content-disposition"], QByteArray("attachment; filename*=UTF-8''plan.pdf"));
    QVERIFY(!reply.headers.contains("content-range"));
}

void SandboxDriveDownloadsTest::part()
{
    DriveFixture drive;
    const QString id = drive.idOf(u"photo.png"_s);
    const QByteArray all = drive.download(id).raw;
    QByteArray pieces;
    for (qsizetype at = 0; at < all.size(); at += 70'001) {
        const QByteArray from = QByteArray::number(at), to = QByteArray::number(at + 70'000);
        const DriveReply reply = drive.download(id, {{"range", "bytes=" + from + '-' + to}});
        QCOMPARE(reply.status, 206);
        QVERIFY(reply.headers["content-range"].startsWith("bytes " + from + '-'));
        QVERIFY(reply.headers["content-range"].endsWith("/200000"));
        pieces += reply.raw;
    }
    QCOMPARE(pieces, all);
}

void SandboxDriveDownloadsTest::changedMeanwhile()
{
    DriveFixture drive;
    const QString id = drive.idOf(u"notes.txt"_s);
    const QByteArray etag = drive.download(id).headers["etag"];
    const DriveHeaders rest{{"range", "bytes=10-"}, {"if-range", etag}};
    QCOMPARE(drive.download(id, rest).status, 206);
    (void)drive.form(u"notes.txt"_s, drive.idOf(u"Nordwind"_s), "a new version", "true");
    const DriveReply changed = drive.download(id, rest);
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.raw, QByteArray("a new version"));
    QVERIFY(changed.headers["etag"] != etag);
}

void SandboxDriveDownloadsTest::unsatisfiable()
{
    DriveFixture drive;
    const DriveReply reply = drive.download(drive.idOf(u"notes.txt"_s), {{"range", "bytes=3000-"}});
    QCOMPARE(reply.status, 416);
    QCOMPARE(reply.headers["content-range"], QByteArray("bytes */3000"));
}

void SandboxDriveDownloadsTest::rangesIgnored()
{
    DriveFixture drive;
    drive.settings.rangesIgnored = true;
    drive.apply();
    const DriveReply reply = drive.download(drive.idOf(u"notes.txt"_s), {{"range", "bytes=10-19"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.raw.size(), 3000);
}

void SandboxDriveDownloadsTest::uploadedFilesInParts()
{
    DriveFixture drive;
    const QString id = drive.form(u"a.bin"_s, drive.idOf(u"Nordwind"_s), "0123456789").text(u"resource_id"_s);
    QCOMPARE(drive.download(id, {{"range", "bytes=3-5"}}).raw, QByteArray("345"));
    QCOMPARE(drive.download(id, {{"range", "bytes=-2"}}).raw, QByteArray("89"));
}

void SandboxDriveDownloadsTest::versions()
{
    DriveFixture drive;
    const QString id = drive.idOf(u"plan.pdf"_s);
    const DriveReply versions = drive.get(u"/files/%1/versions"_s.arg(id));
    QCOMPARE(versions.status, 200);
    QCOMPARE(versions.rows().size(), 2);
    QCOMPARE(versions.attribute(u"version_number"_s).toInt(), 2);
    QVERIFY(versions.attribute(u"version_id"_s).toInteger() > (qint64(1) << 50));
    QCOMPARE(versions.id(), id + u'-' + QString::number(versions.attribute(u"version_id"_s).toInteger()));
    QVERIFY(versions.attribute(u"created_time_in_milliseconds"_s).toInteger() > 0);
    QCOMPARE(versions.text(u"file_size"_s), u"23.4 KB"_s);
    QCOMPARE(drive.download(id, {}, {{u"version"_s, u"1"_s}}).raw.size(), 20'000);
    QCOMPARE(drive.download(id, {}, {{u"version"_s, u"2.0"_s}}).raw.size(), 24'001);
    QCOMPARE(drive.download(id, {}, {{u"version"_s, u"9"_s}}).status, 404);
    QCOMPARE(drive.get(u"/files/x/versions"_s).error(), u"R008"_s);
    QVERIFY(drive.get(u"/files/%1/versions"_s.arg(drive.idOf(u"Wiki"_s))).rows().isEmpty());
}

void SandboxDriveDownloadsTest::refusals()
{
    DriveFixture drive;
    QCOMPARE(drive.download(u"x"_s).error(), u"R008"_s);
    QCOMPARE(drive.download(drive.idOf(u"private.txt"_s)).error(), u"R008"_s);
    QCOMPARE(drive.download(drive.idOf(u"Nordwind"_s)).status, 400);
    QCOMPARE(drive.download(drive.idOf(u"plan.pdf"_s), {}, {{u"as"_s, u"zip"_s}}).title(), u"EXTRA_PARAM_FOUND"_s);
    // The API host has no downloads.
    QCOMPARE(drive.get(u"/download/"_s + drive.idOf(u"plan.pdf"_s)).status, 404);
}
} // namespace tst_sandboxdrivedownloads

ATLAS_TEST(tst_sandboxdrivedownloads::SandboxDriveDownloadsTest)
#include "tst_sandboxdrivedownloads.moc"
