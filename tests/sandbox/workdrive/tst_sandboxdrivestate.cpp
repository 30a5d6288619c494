// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

namespace tst_sandboxdrivestate
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// What survives a restart, and what it costs in memory to serve large files.
class SandboxDriveStateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void sessionGoesOn();
    void otherSeedIsIgnored();
    void leftoversAreSwept();
    void uploadsTakeNoMemory_data();
    void uploadsTakeNoMemory();
};

namespace
{
/// Resident memory of this process, in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:") + qsizetype(6);
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

/// A body of that many mebibytes between two literals, made piece by piece.
std::function<bool(const atlas::sandbox::ByteSink &)> largeBody(const QByteArray &begin, int mebibytes,
                                                                const QByteArray &end)
{
    return [=](const atlas::sandbox::ByteSink &sink) {
        QByteArray piece(1 << 16, 'x');
        bool taken = sink(begin.constData(), size_t(begin.size()));
        for (int number = 0; number < mebibytes * 16 && taken; ++number) {
            piece[number % piece.size()] = char(number);
            taken = sink(piece.constData(), size_t(piece.size()));
        }
        return taken && sink(end.constData(), size_t(end.size()));
    };
}
} // namespace

void SandboxDriveStateTest::roundTrip()
{
    DriveFixture drive;
    const QString folder = drive.idOf(u"Nordwind"_s), plan = drive.idOf(u"plan.pdf"_s);
    const QString uploaded = drive.form(u"neu.txt"_s, folder, "kept").text(u"resource_id"_s);
    (void)drive.form(u"plan.pdf"_s, folder, "version three", "true");
    QCOMPARE(drive.patchAll({drive.idOf(u"photo.png"_s)}, {{u"status"_s, u"51"_s}}).status, 200);
    QCOMPARE(drive.patchAll({drive.idOf(u"notes.txt"_s)}, {{u"status"_s, u"61"_s}}).status, 200);
    const QJsonObject link{{u"resource_id"_s, plan}, {u"link_name"_s, u"Plan"_s}, {u"password_text"_s, u"p"_s}};
    const DriveReply linked = drive.post(u"/links"_s, u"links"_s, link);
    const QJsonObject share{{u"resource_id"_s, plan},
                            {u"shared_type"_s, u"personal"_s},
                            {u"email_id"_s, u"a@b.example"_s},
                            {u"role_id"_s, 34}};
    const DriveReply shared = drive.post(u"/permissions"_s, u"permissions"_s, share);
    const QJsonObject state = drive.app->persistent().save();
    QCOMPARE(state[u"items"].toObject().size(), 4);

    DriveFixture again(false, DriveFixture::Data::Foundation, drive.folder.filePath(u"files"_s));
    again.app->persistent().load(state);
    QCOMPARE(again.app->persistent().save(), state);
    QCOMPARE(again.download(uploaded).raw, QByteArray("kept"));
    QCOMPARE(again.download(plan).raw, QByteArray("version three"));
    QCOMPARE(again.get(u"/files/%1/versions"_s.arg(plan)).rows().size(), 3);
    QStringList names = again.list(folder).names();
    names.sort();
    QCOMPARE(names, (QStringList{u"Wiki"_s, u"neu.txt"_s, u"plan.pdf"_s}));
    QCOMPARE(again.get(u"/links/"_s + linked.id()).json, linked.json);
    QCOMPARE(again.get(u"/files/%1/permissions"_s.arg(plan)).id(), shared.id());
    // Ids go on, none is given twice.
    const QString next = again.form(u"x"_s, folder, "x").text(u"resource_id"_s);
    QVERIFY(drive.store().item(next) == nullptr);
}

void SandboxDriveStateTest::sessionGoesOn()
{
    DriveFixture drive;
    const DriveQuery target{
        {u"file_name"_s, u"a"_s}, {u"parent_id"_s, drive.idOf(u"Nordwind"_s)}, {u"name_conflict"_s, u"fail"_s}};
    DriveQuery query = target;
    query.insert(u"size"_s, u"1000"_s);
    const QString session = drive.call("POST", u"/uploadsession/create"_s, query).json[u"upload_id"].toString();
    const QByteArray bytes = QByteArray(400, 'a') + QByteArray(400, 'b') + QByteArray(200, 'c');
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 1000).status, 200);
    const QJsonObject state = drive.app->persistent().save();
    QCOMPARE(drive.chunk(session, 400, bytes.mid(400, 400), 1000).status, 200); // which the state does not know

    DriveFixture again(false, DriveFixture::Data::Foundation, drive.folder.filePath(u"files"_s));
    again.app->persistent().load(state);
    const DriveReply resumed = again.get(u"/uploadsession"_s, {{u"upload_id"_s, session}});
    QCOMPARE(resumed.json[u"bytes_received"].toInt(), 400);
    QCOMPARE(again.chunk(session, 400, bytes.mid(400, 400), 1000).status, 200);
    QCOMPARE(again.chunk(session, 800, bytes.mid(800), 1000).status, 200);
    query = target;
    query.insert(u"upload_id"_s, session);
    QCOMPARE(again.download(again.call("POST", u"/uploadsession/commit"_s, query).id()).raw, bytes);
}

void SandboxDriveStateTest::otherSeedIsIgnored()
{
    DriveFixture drive;
    (void)drive.form(u"a"_s, drive.idOf(u"Nordwind"_s), "a");
    QJsonObject state = drive.app->persistent().save();
    state.insert(u"seed"_s, 99);
    DriveFixture again;
    again.app->persistent().load(state);
    QVERIFY(again.idOf(u"a"_s).isEmpty());
}

void SandboxDriveStateTest::leftoversAreSwept()
{
    DriveFixture drive;
    const QString contents = drive.folder.filePath(u"files"_s);
    (void)drive.form(u"a"_s, drive.idOf(u"Nordwind"_s), "a");
    for (const QString &name : {u"0123456789abcdef0123456789abcdef"_s, u"other.txt"_s}) {
        QFile file(contents + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    drive.app->persistent().load(drive.app->persistent().save());
    QVERIFY(!QFile::exists(contents + u"/0123456789abcdef0123456789abcdef"_s));
    QVERIFY(QFile::exists(contents + u"/other.txt"_s));
    QCOMPARE(drive.download(drive.idOf(u"a"_s)).raw, QByteArray("a"));
}

void SandboxDriveStateTest::uploadsTakeNoMemory_data()
{
    QTest::addColumn<bool>("form");
    QTest::newRow("stream") << false;
    QTest::newRow("form") << true;
}

void SandboxDriveStateTest::uploadsTakeNoMemory()
{
    QFETCH(bool, form);
    constexpr int mebibytes = 300;
    DriveFixture drive;
    drive.settings.largestForm = qint64(400) << 20;
    drive.apply();
    const QByteArray parent = drive.idOf(u"Nordwind"_s).toLatin1();
    const QByteArray head = "--b7\r\nContent-Disposition: form-data; name=\"content\"; filename=\"g.bin\"\r\n\r\n";
    const qint64 before = residentBytes();
    QVERIFY(before > 0);
    const DriveReply reply =
        form ? drive.feed("POST", u"/upload"_s, {{u"parent_id"_s, QString::fromLatin1(parent)}},
                          largeBody(head, mebibytes, "\r\n--b7--\r\n"),
                          {{"content-type", "multipart/form-data; boundary=b7"}})
             : drive.feed("POST", u"/_upload/workdrive-api/v1/stream/upload"_s, {}, largeBody({}, mebibytes, {}),
                          {{"content-type", "application/octet-stream"},
                           {"x-streammode", "1"},
                           {"x-filename", "g.bin"},
                           {"x-parent_id", parent}});
    const qint64 grown = residentBytes() - before;
    QVERIFY2(grown < (32 << 20), qPrintable(QString::number(grown)));
    const QString id = reply.text(u"resource_id"_s);
    QCOMPARE(drive.store().item(id)->size(), qint64(mebibytes) << 20);
    QCOMPARE(drive.download(id, {{"range", "bytes=0-1"}}).raw, QByteArray("\0x", 2));
}
} // namespace tst_sandboxdrivestate

ATLAS_TEST(tst_sandboxdrivestate::SandboxDriveStateTest)
#include "tst_sandboxdrivestate.moc"
