// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

namespace tst_sandboxdriveuploads
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
const QString streamPath = u"/_upload/workdrive-api/v1/stream/upload"_s;

/// The code the progress call tells.
QString progressOf(DriveFixture &drive, const QString &upload)
{
    return drive.get(u"/workdrive/uploadprogress"_s, {{u"uploadid"_s, u"upload_900000001_"_s + upload}})
        .text(u"status_code"_s);
}

QJsonObject infoOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}
} // namespace

/// Multipart and stream uploads, and their progress.
class SandboxDriveUploadsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void form();
    void formByQuery();
    void formKeepsBoundaryLikeBytes();
    void formNames();
    void formTakenName();
    void formRefusals();
    void formTooLarge();
    void formLeftHalfway();
    void stream();
    void streamOverride();
    void streamFailuresShowInProgressOnly_data();
    void streamFailuresShowInProgressOnly();
    void streamFullOrRefused();
    void streamHeaders();
    void streamLeftHalfway();
    void streamInProgress();
    void quotas();
};

void SandboxDriveUploadsTest::form()
{
    DriveFixture drive;
    const QByteArray bytes("a\0b\r\n--b", 8);
    const DriveReply reply = drive.form(u"livré 100%.bin"_s, drive.idOf(u"Nordwind"_s), bytes);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.rows().size(), 1);
    QCOMPARE(reply.text(u"FileName"_s), u"livré 100%.bin"_s);
    QVERIFY(reply.text(u"Permalink"_s).endsWith(reply.text(u"resource_id"_s)));
    const QJsonObject info = infoOf(reply.text(u"File INFO"_s));
    QCOMPARE(info[u"RESOURCE_ID"].toString(), reply.text(u"resource_id"_s));
    QCOMPARE(info[u"size"].toInt(), 8);
    QCOMPARE(info[u"MD5_CHECKSUM"].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
    QCOMPARE(info[u"AUDIT_INFO"][u"resource"][u"name"].toString(), u"livré 100%.bin"_s);
    QCOMPARE(drive.download(reply.text(u"resource_id"_s)).raw, bytes);
    QCOMPARE(drive.changes, 1);
    // Nothing at all is a file, too.
    const DriveReply empty = drive.form(u"leer.txt"_s, drive.idOf(u"Nordwind"_s), {});
    QCOMPARE(empty.status, 200);
    QCOMPARE(drive.download(empty.text(u"resource_id"_s)).raw, QByteArray());
}

void SandboxDriveUploadsTest::formByQuery()
{
    DriveFixture drive;
    const QByteArray body =
        "--q\r\nContent-Disposition: form-data; name=\"content\"; filename=\"raw.txt\"\r\n\r\nhi\r\n"
        "--q--\r\n";
    const DriveHeaders headers{{"content-type", "multipart/form-data; boundary=\"q\""}};
    const DriveQuery query{{u"parent_id"_s, drive.idOf(u"Nordwind"_s)}, {u"filename"_s, u"a%20b.txt"_s}};
    QCOMPARE(drive.call("POST", u"/upload"_s, query, body, headers).text(u"FileName"_s), u"a b.txt"_s);
    const DriveQuery unnamed{{u"parent_id"_s, drive.idOf(u"Nordwind"_s)}};
    QCOMPARE(drive.call("POST", u"/upload"_s, unnamed, body, headers).text(u"FileName"_s), u"raw.txt"_s);
}

void SandboxDriveUploadsTest::formKeepsBoundaryLikeBytes()
{
    DriveFixture drive;
    QByteArray bytes;
    for (int number = 0; number < 60; ++number)
        bytes += QByteArray("\r\n--b7").left(number % 6) + "\r\n--b6\r\n--";
    const DriveReply reply = drive.form(u"x.bin"_s, drive.idOf(u"Nordwind"_s), bytes);
    QCOMPARE(drive.download(reply.text(u"resource_id"_s)).raw, bytes);
}

void SandboxDriveUploadsTest::formNames()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s);
    // Full-width characters are silently gone.
    QCOMPARE(drive.form(u"plan\uff01\uff21 b.txt"_s, folder, "x").text(u"FileName"_s), u"plan b.txt"_s);
    QCOMPARE(drive.form(QString(201, u'n'), folder, "x").status, 500);
    QCOMPARE(drive.form(QString(200, u'n'), folder, "x").status, 200);
    QCOMPARE(drive.form(u"a/b"_s, folder, "x").title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(drive.form(u"\uff01"_s, folder, "x").status, 500);
}

void SandboxDriveUploadsTest::formTakenName()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s), plan = drive.idOf(u"plan.pdf"_s);
    const DriveReply other = drive.form(u"plan.pdf"_s, folder, "other");
    QCOMPARE(other.status, 200);
    QVERIFY(other.text(u"resource_id"_s) != plan);
    QVERIFY(other.text(u"FileName"_s).startsWith(u"plan_2026"_s));
    const DriveReply third = drive.form(u"plan.pdf"_s, folder, "third");
    QVERIFY(third.text(u"FileName"_s) != other.text(u"FileName"_s));
    const DriveReply version = drive.form(u"plan.pdf"_s, folder, "version", "true");
    QCOMPARE(version.text(u"resource_id"_s), plan);
    QCOMPARE(drive.download(plan).raw, QByteArray("version"));
    QCOMPARE(drive.get(u"/files/%1/versions"_s.arg(plan)).rows().size(), 3);
    drive.settings.takenNameRefused = true;
    drive.apply();
    QCOMPARE(drive.form(u"plan.pdf"_s, folder, "x").status, 409);
    QCOMPARE(drive.form(u"plan.pdf"_s, folder, "x", "true").status, 200);
    QCOMPARE(drive.form(u"plan.pdf"_s, folder, "x", "yes").status, 500);
}

void SandboxDriveUploadsTest::formRefusals()
{
    DriveFixture drive;
    const DriveHeaders form{{"content-type", "multipart/form-data; boundary=b7"}};
    const QByteArray field = "--b7\r\nContent-Disposition: form-data; name=\"parent_id\"\r\n\r\nx\r\n--b7--\r\n";
    const DriveReply missing = drive.call("POST", u"/upload"_s, {}, field, form);
    QCOMPARE(missing.status, 400);
    QVERIFY(missing.title().contains(u"content"_s));
    QCOMPARE(drive.form(u"a"_s, {}, "x").title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.form(u"a"_s, u"x"_s, "x").error(), u"R008"_s);
    QCOMPARE(drive.call("POST", u"/upload"_s, {}, "not a form", form).status, 400);
    QByteArray other = field;
    other.replace("parent_id", "colour");
    QCOMPARE(drive.call("POST", u"/upload"_s, {}, other, form).title(), u"EXTRA_PARAM_FOUND"_s);
    QCOMPARE(drive.blobs(), 0);
    QCOMPARE(drive.changes, 0);
}

void SandboxDriveUploadsTest::formTooLarge()
{
    DriveFixture drive;
    QCOMPARE(drive.settings.largestForm, 250 << 20);
    drive.settings.largestForm = 100;
    drive.apply();
    QCOMPARE(drive.form(u"a"_s, drive.idOf(u"Nordwind"_s), QByteArray(100, 'x')).status, 200);
    QCOMPARE(drive.form(u"b"_s, drive.idOf(u"Nordwind"_s), QByteArray(101, 'x')).status, 413);
    QCOMPARE(drive.blobs(), 1);
}

void SandboxDriveUploadsTest::formLeftHalfway()
{
    DriveFixture drive;
    const QByteArray begin = "--b7\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nhalf";
    const DriveReply reply =
        drive.feed("POST", u"/upload"_s, {{u"parent_id"_s, drive.idOf(u"Nordwind"_s)}, {u"filename"_s, u"a"_s}},
                   [&begin](const atlas::sandbox::ByteSink &sink) {
                       (void)sink(begin.constData(), size_t(begin.size()));
                       return false;
                   },
                   {{"content-type", "multipart/form-data; boundary=b7"}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(drive.blobs(), 0);
    QCOMPARE(drive.list(drive.idOf(u"Nordwind"_s)).rows().size(), 4);
}

void SandboxDriveUploadsTest::stream()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s);
    const DriveReply reply = drive.stream(
        "stream", {{"x-filename", "%C3%89t%C3%A9.iso"}, {"x-parent_id", folder.toLatin1()}, {"upload-id", "u-1"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json[u"status"].toString(), u"SUCCESS"_s);
    QCOMPARE(reply.row()[u"type"].toString(), u"API_UPLOAD"_s);
    QCOMPARE(reply.text(u"file_name"_s), u"Été.iso"_s);
    QCOMPARE(infoOf(reply.text(u"file_info"_s))[u"size"].toInt(), 6);
    QCOMPARE(drive.download(reply.text(u"resource_id"_s)).raw, QByteArray("stream"));
    const DriveReply progress = drive.get(u"/workdrive/uploadprogress"_s, {{u"uploadid"_s, u"upload_900000001_u-1"_s}});
    QCOMPARE(progress.text(u"status_code"_s), u"D201"_s);
    QCOMPARE(progress.text(u"resource_id"_s), reply.text(u"resource_id"_s));
    QCOMPARE(progressOf(drive, u"u-2"_s), u"D9200"_s);
    QCOMPARE(drive.get(u"/workdrive/uploadprogress"_s).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
}

void SandboxDriveUploadsTest::streamOverride()
{
    DriveFixture drive;
    const QByteArray folder = drive.idOf(u"Nordwind"_s).toLatin1();
    const QString plan = drive.idOf(u"plan.pdf"_s);
    // Without "x-" the flag is ignored and a renamed duplicate appears.
    const DriveReply other =
        drive.stream("1", {{"x-filename", "plan.pdf"}, {"x-parent_id", folder}, {"override-name-exist", "true"}});
    QVERIFY(other.text(u"resource_id"_s) != plan);
    QVERIFY(other.text(u"file_name"_s) != u"plan.pdf"_s);
    const DriveReply version =
        drive.stream("2", {{"x-filename", "plan.pdf"}, {"x-parent_id", folder}, {"x-override-name-exist", "true"}});
    QCOMPARE(version.text(u"resource_id"_s), plan);
    QCOMPARE(drive.download(plan).raw, QByteArray("2"));
}

void SandboxDriveUploadsTest::streamFailuresShowInProgressOnly_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u"Nordwind"_s << QByteArray() << u"D9201"_s;
    QTest::newRow("parent") << u"plan.pdf"_s << QByteArray("x") << u"D9214"_s;
    QTest::newRow("others") << u"private.txt"_s << QByteArray("x") << u"D9214"_s;
}

void SandboxDriveUploadsTest::streamFailuresShowInProgressOnly()
{
    QFETCH(QString, parent);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    DriveFixture drive;
    const DriveReply reply =
        drive.stream(bytes, {{"x-filename", "a"}, {"x-parent_id", drive.idOf(parent).toLatin1()}, {"upload-id", "u"}});
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.rows().isEmpty());
    QVERIFY(reply.json[u"status"].toString() != u"SUCCESS"_s);
    QCOMPARE(progressOf(drive, u"u"_s), code);
    QCOMPARE(drive.blobs(), 0);
}

void SandboxDriveUploadsTest::streamFullOrRefused()
{
    DriveFixture drive;
    drive.settings.teamQuota = drive.store().teamBytes() + 4;
    drive.apply();
    const QByteArray folder = drive.idOf(u"Nordwind"_s).toLatin1();
    (void)drive.stream("12345", {{"x-filename", "a"}, {"x-parent_id", folder}, {"upload-id", "full"}});
    QCOMPARE(progressOf(drive, u"full"_s), u"D9211"_s);
    drive.signInColleague();
    (void)drive.stream(
        "1", {{"x-filename", "a"}, {"x-parent_id", drive.idOf(u"Technique"_s).toLatin1()}, {"upload-id", "rights"}});
    const DriveReply own = drive.get(u"/workdrive/uploadprogress"_s, {{u"uploadid"_s, u"upload_900000002_rights"_s}});
    QCOMPARE(own.text(u"status_code"_s), u"D9219"_s);
    QCOMPARE(drive.blobs(), 0);
}

void SandboxDriveUploadsTest::streamHeaders()
{
    DriveFixture drive;
    const QByteArray folder = drive.idOf(u"Nordwind"_s).toLatin1();
    QCOMPARE(drive.stream("x", {{"x-filename", "a"}}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.stream("x", {{"x-parent_id", folder}}).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.stream("x", {{"x-filename", "a"}, {"x-parent_id", folder}, {"x-streammode", "0"}}).status, 500);
    QCOMPARE(drive.stream("x", {{"x-filename", "%C3"}, {"x-parent_id", folder}}).title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(drive.stream("x", {{"content-type", "text/plain"}}).status, 415);
    QCOMPARE(drive.call("PUT", streamPath).status, 405);
}

void SandboxDriveUploadsTest::streamLeftHalfway()
{
    DriveFixture drive;
    const DriveReply reply = drive.feed("POST", streamPath, {},
                                        [](const atlas::sandbox::ByteSink &sink) {
                                            (void)sink("half", 4);
                                            return false;
                                        },
                                        {{"content-type", "application/octet-stream"},
                                         {"x-streammode", "1"},
                                         {"x-filename", "a"},
                                         {"upload-id", "broken"},
                                         {"x-parent_id", drive.idOf(u"Nordwind"_s).toLatin1()}});
    QVERIFY(reply.rows().isEmpty());
    QCOMPARE(progressOf(drive, u"broken"_s), u"D9102"_s);
    QCOMPARE(drive.blobs(), 0);
}

void SandboxDriveUploadsTest::streamInProgress()
{
    DriveFixture drive;
    QString during;
    (void)drive.feed("POST", streamPath, {},
                     [&](const atlas::sandbox::ByteSink &sink) {
                         during = progressOf(drive, u"now"_s); // nothing is locked meanwhile
                         return sink("x", 1);
                     },
                     {{"content-type", "application/octet-stream"},
                      {"x-streammode", "1"},
                      {"x-filename", "a"},
                      {"upload-id", "now"},
                      {"x-parent_id", drive.idOf(u"Nordwind"_s).toLatin1()}});
    QCOMPARE(during, u"D9217"_s);
    QCOMPARE(progressOf(drive, u"now"_s), u"D201"_s);
}

void SandboxDriveUploadsTest::quotas()
{
    DriveFixture drive;
    drive.settings.teamQuota = drive.store().teamBytes() + 3;
    drive.settings.privateQuota = 3;
    drive.settings.largestFile = 10;
    drive.apply();
    QCOMPARE(drive.form(u"a"_s, drive.idOf(u"Nordwind"_s), "1234").status, 507);
    QCOMPARE(drive.form(u"a"_s, drive.idOf(u"My Folders"_s), "1234").status, 509);
    QCOMPARE(drive.form(u"a"_s, drive.idOf(u"My Folders"_s), "123").status, 200);
    QCOMPARE(drive.form(u"b"_s, drive.idOf(u"My Folders"_s), "1").status, 509);
    QCOMPARE(drive.form(u"a"_s, drive.idOf(u"Nordwind"_s), "12345678901").status, 413);
    const DriveReply copy = drive.post(u"/files/%1/copy"_s.arg(drive.idOf(u"Technique"_s)), u"files"_s,
                                       {{u"resource_id"_s, drive.idOf(u"plan.pdf"_s)}});
    QCOMPARE(copy.status, 507);
}
} // namespace tst_sandboxdriveuploads

ATLAS_TEST(tst_sandboxdriveuploads::SandboxDriveUploadsTest)
#include "tst_sandboxdriveuploads.moc"
