// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/workdrive/drivefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxdrivechunks
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// Sessions of files in chunks: here 1000 bytes at least, chunks of 400.
class SandboxDriveChunksTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realSizes();
    void wholeSession();
    void createRefusals();
    void wrongOrderAndSize();
    void lostChunkIsSentAgain();
    void lostAnswerIsSeenByResuming();
    void newerAttemptWins();
    void commitRefusals();
    void commitAsksAgain();
    void expiry();
    void nameConflicts();
    void revision();
    void sessionsOfOthers();
};

namespace
{
QByteArray patternBytes(int count)
{
    QByteArray bytes;
    for (int number = 0; bytes.size() < count; ++number)
        bytes += QByteArray::number(number) + ' ';
    return bytes.left(count);
}

DriveQuery target(DriveFixture &drive, const QString &name, const QString &conflict = u"fail"_s)
{
    return {{u"file_name"_s, name}, {u"parent_id"_s, drive.idOf(u"Nordwind"_s)}, {u"name_conflict"_s, conflict}};
}

DriveReply create(DriveFixture &drive, const QString &name, qint64 size, const QString &conflict = u"fail"_s)
{
    DriveQuery query = target(drive, name, conflict);
    query.insert(u"size"_s, QString::number(size));
    return drive.call("POST", u"/uploadsession/create"_s, query);
}

QString sessionFor(DriveFixture &drive, const QString &name, qint64 size, const QString &conflict = u"fail"_s)
{
    return create(drive, name, size, conflict).json[u"upload_id"].toString();
}

DriveReply commit(DriveFixture &drive, const QString &session, const QString &name, const QString &conflict = u"fail"_s)
{
    DriveQuery query = target(drive, name, conflict);
    query.insert(u"upload_id"_s, session);
    return drive.call("POST", u"/uploadsession/commit"_s, query);
}

DriveReply resume(DriveFixture &drive, const QString &session)
{
    return drive.get(u"/uploadsession"_s, {{u"upload_id"_s, session}});
}

/// Sends everything from this position on.
void sendFrom(DriveFixture &drive, const QString &session, const QByteArray &bytes, qint64 first)
{
    for (qint64 at = first; at < bytes.size(); at += 400)
        QCOMPARE(drive.chunk(session, at, bytes.mid(at, 400), bytes.size()).status, 200);
}
} // namespace

void SandboxDriveChunksTest::realSizes()
{
    DriveFixture drive;
    drive.settings = {};
    drive.apply();
    const DriveReply small = create(drive, u"a"_s, 1'073'741'823);
    QCOMPARE(small.status, 401);
    QCOMPARE(small.title(), u"Allowed minimum file size is 1073741824 Bytes"_s);
    QCOMPARE(create(drive, u"a"_s, 1'073'741'824).json[u"chunk_size"].toInteger(), 67'108'864);
    QCOMPARE(create(drive, u"a"_s, (qint64(5) << 30) + 1).status, 404);
    drive.settings.largestFile = qint64(250) << 30;
    drive.apply();
    QCOMPARE(create(drive, u"a"_s, qint64(11) << 30).json[u"chunk_size"].toInteger(), 134'217'728);
}

void SandboxDriveChunksTest::wholeSession()
{
    DriveFixture drive;
    const QByteArray bytes = patternBytes(1000);
    const DriveReply made = create(drive, u"grand.iso"_s, 1000);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json[u"chunk_size"].toInt(), 400);
    QCOMPARE(made.json[u"next_chunk"].toString(), u"0-399"_s);
    QCOMPARE(made.json[u"remaining_chunks"].toInt(), 3);
    const QString session = made.json[u"upload_id"].toString();
    const DriveReply first = drive.chunk(session, 0, bytes.left(400), 1000);
    QCOMPARE(first.json[u"bytes_received"].toInt(), 400);
    QCOMPARE(first.json[u"chunks_uploaded"].toInt(), 1);
    QCOMPARE(first.json[u"next_chunk"].toString(), u"400-799"_s);
    sendFrom(drive, session, bytes, 400);
    QCOMPARE(resume(drive, session).json[u"remaining_chunks"].toInt(-1), 0);
    QVERIFY(drive.idOf(u"grand.iso"_s).isEmpty()); // not before the commit
    const DriveReply done = commit(drive, session, u"grand.iso"_s);
    QCOMPARE(done.status, 200);
    QCOMPARE(done.text(u"name"_s), u"grand.iso"_s);
    QCOMPARE(done.attribute(u"storage_info"_s)[u"size_in_bytes"].toInt(), 1000);
    QCOMPARE(drive.download(done.id()).raw, bytes);
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 1000).status, 412);
    QCOMPARE(commit(drive, session, u"grand.iso"_s).status, 412);
}

void SandboxDriveChunksTest::createRefusals()
{
    DriveFixture drive;
    QCOMPARE(create(drive, u"a"_s, 999).status, 401);
    QCOMPARE(drive.call("POST", u"/uploadsession/create"_s, target(drive, u"a"_s)).title(),
             u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(drive.call("POST", u"/uploadsession/create"_s, {{u"size"_s, u"2000"_s}}).title(),
             u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(create(drive, u"a"_s, 1000, u"overwrite"_s).title(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(create(drive, u"plan.pdf"_s, 1000).status, 409);
    QCOMPARE(create(drive, u"a/b"_s, 1000).status, 500);
    drive.settings.teamQuota = drive.store().teamBytes() + 999;
    drive.apply();
    QCOMPARE(create(drive, u"a"_s, 1000).status, 507);
    QCOMPARE(drive.changes, 0);
}

void SandboxDriveChunksTest::wrongOrderAndSize()
{
    DriveFixture drive;
    const QByteArray bytes = patternBytes(1000);
    const QString session = sessionFor(drive, u"a"_s, 1000);
    QCOMPARE(drive.chunk(session, 400, bytes.mid(400, 400), 1000).error(), u"D9233"_s);
    QCOMPARE(drive.chunk(session, 0, bytes.left(399), 1000).error(), u"D9233"_s);
    QCOMPARE(drive.chunk(session, 0, bytes.left(500), 1000).error(), u"D9233"_s);
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 999).error(), u"D9233"_s);
    QCOMPARE(drive.chunk(u"unknown"_s, 0, bytes.left(400), 1000).error(), u"D9232"_s);
    // Announced 400, sent fewer or more.
    const QByteArray range = "bytes 0-399/1000";
    for (const QByteArray &sent : {bytes.left(100), bytes.left(401)})
        QCOMPARE(drive.stream(sent, {{"upload-id", session.toLatin1()}, {"content-range", range}}).error(), u"D9233"_s);
    QCOMPARE(resume(drive, session).json[u"bytes_received"].toInt(-1), 0);
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 1000).status, 200);
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 1000).error(), u"D9233"_s); // it has that one
}

void SandboxDriveChunksTest::lostChunkIsSentAgain()
{
    DriveFixture drive;
    const QByteArray bytes = patternBytes(1000);
    const QString session = sessionFor(drive, u"a"_s, 1000);
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 1000).status, 200);
    // The cable is pulled in the middle of the second, whose bytes were wrong at that.
    (void)drive.feed("POST", u"/_upload/workdrive-api/v1/stream/upload"_s, {},
                     [](const atlas::sandbox::ByteSink &sink) {
                         (void)sink(QByteArray(200, '#').constData(), 200);
                         return false;
                     },
                     {{"content-type", "application/octet-stream"},
                      {"x-streammode", "1"},
                      {"upload-id", session.toLatin1()},
                      {"content-range", "bytes 400-799/1000"}});
    const DriveReply state = resume(drive, session);
    QCOMPARE(state.json[u"bytes_received"].toInt(), 400);
    QCOMPARE(state.json[u"next_chunk"].toString(), u"400-799"_s);
    QCOMPARE(commit(drive, session, u"a"_s).status, 412);
    sendFrom(drive, session, bytes, 400);
    QCOMPARE(drive.download(commit(drive, session, u"a"_s).id()).raw, bytes);
}

void SandboxDriveChunksTest::lostAnswerIsSeenByResuming()
{
    DriveFixture drive;
    const QByteArray bytes = patternBytes(1000);
    const QString session = sessionFor(drive, u"a"_s, 1000);
    (void)drive.chunk(session, 0, bytes.left(400), 1000); // whose answer never arrives
    QCOMPARE(drive.chunk(session, 0, bytes.left(400), 1000).error(), u"D9233"_s);
    sendFrom(drive, session, bytes, resume(drive, session).json[u"bytes_received"].toInt());
    QCOMPARE(drive.download(commit(drive, session, u"a"_s).id()).raw, bytes);
}

void SandboxDriveChunksTest::newerAttemptWins()
{
    DriveFixture drive;
    const QByteArray bytes = patternBytes(1000);
    const QString session = sessionFor(drive, u"a"_s, 1000);
    const DriveReply older =
        drive.feed("POST", u"/_upload/workdrive-api/v1/stream/upload"_s, {},
                   [&](const atlas::sandbox::ByteSink &sink) {
                       const bool begun = sink(QByteArray(100, '#').constData(), 100);
                       // While it hangs, the client tries again on another connection.
                       const int status = drive.chunk(session, 0, bytes.left(400), 1000).status;
                       return begun && status == 200 && sink(QByteArray(300, '#').constData(), 300);
                   },
                   {{"content-type", "application/octet-stream"},
                    {"x-streammode", "1"},
                    {"upload-id", session.toLatin1()},
                    {"content-range", "bytes 0-399/1000"}});
    QCOMPARE(older.error(), u"D9233"_s);
    sendFrom(drive, session, bytes, 400);
    QCOMPARE(drive.download(commit(drive, session, u"a"_s).id()).raw, bytes);
}

void SandboxDriveChunksTest::commitRefusals()
{
    DriveFixture drive;
    const QString session = sessionFor(drive, u"a"_s, 1000);
    QCOMPARE(commit(drive, session, u"a"_s).status, 412);
    QCOMPARE(commit(drive, u"unknown"_s, u"a"_s).status, 404);
    QCOMPARE(resume(drive, u"unknown"_s).status, 404);
    QCOMPARE(drive.get(u"/uploadsession"_s).title(), u"LESS_THAN_MIN_OCCURANCE"_s);
    sendFrom(drive, session, patternBytes(1000), 0);
    const DriveReply elsewhere = drive.call("POST", u"/uploadsession/commit"_s,
                                            {{u"upload_id"_s, session},
                                             {u"parent_id"_s, drive.idOf(u"Technique"_s)},
                                             {u"file_name"_s, u"a"_s},
                                             {u"name_conflict"_s, u"fail"_s}});
    QCOMPARE(elsewhere.status, 401);
    QCOMPARE(drive.call("POST", u"/uploadsession/commit"_s, {{u"upload_id"_s, session}}).title(),
             u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(commit(drive, session, u"a"_s).status, 200);
}

void SandboxDriveChunksTest::commitAsksAgain()
{
    DriveFixture drive;
    const QString session = sessionFor(drive, u"a"_s, 1000);
    sendFrom(drive, session, patternBytes(1000), 0);
    (void)drive.form(u"a"_s, drive.idOf(u"Nordwind"_s), "faster");
    QCOMPARE(commit(drive, session, u"a"_s).status, 409);
    drive.settings.teamQuota = drive.store().teamBytes() + 999;
    drive.apply();
    QCOMPARE(commit(drive, session, u"b"_s).status, 507);
    drive.settings.teamQuota += 1;
    drive.apply();
    QCOMPARE(commit(drive, session, u"b"_s).status, 200); // the session is still there
}

void SandboxDriveChunksTest::expiry()
{
    DriveFixture drive;
    drive.settings.sessionLifetimeMs = 0;
    drive.apply();
    const QString session = sessionFor(drive, u"a"_s, 1000);
    QCOMPARE(drive.chunk(session, 0, patternBytes(400), 1000).error(), u"D9234"_s);
    QCOMPARE(drive.chunk(session, 0, patternBytes(400), 1000).status, 400);
    QCOMPARE(commit(drive, session, u"a"_s).status, 400);
    QCOMPARE(resume(drive, session).error(), u"D9234"_s);
    // Long afterwards nothing is left of it.
    QCOMPARE(drive.blobs(), 0);
    drive.settings.sessionLifetimeMs = -2 * 86'400'000;
    drive.apply();
    (void)sessionFor(drive, u"b"_s, 1000);
    (void)sessionFor(drive, u"c"_s, 1000);
    QCOMPARE(drive.store().sessions.size(), size_t(2)); // the one of a moment ago and the last
}

void SandboxDriveChunksTest::nameConflicts()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    const QByteArray bytes = patternBytes(1000);
    const QString update = sessionFor(drive, u"plan.pdf"_s, 1000, u"update"_s);
    sendFrom(drive, update, bytes, 0);
    QCOMPARE(commit(drive, update, u"plan.pdf"_s, u"update"_s).id(), plan);
    QCOMPARE(drive.download(plan).raw, bytes);
    const QString other = sessionFor(drive, u"plan.pdf"_s, 1000, u"rename"_s);
    sendFrom(drive, other, bytes, 0);
    const DriveReply renamed = commit(drive, other, u"plan.pdf"_s, u"rename"_s);
    QVERIFY(renamed.id() != plan);
    QVERIFY(renamed.text(u"name"_s).startsWith(u"plan_"_s));
}

void SandboxDriveChunksTest::revision()
{
    DriveFixture drive;
    const QString plan = drive.idOf(u"plan.pdf"_s);
    const QByteArray bytes = patternBytes(1000);
    const DriveReply made = drive.call("POST", u"/uploadsession/%1/create"_s.arg(plan), {{u"size"_s, u"1000"_s}});
    QCOMPARE(made.status, 200);
    const QString session = made.json[u"upload_id"].toString();
    sendFrom(drive, session, bytes, 0);
    const QString photo = drive.idOf(u"photo.png"_s);
    QCOMPARE(drive.call("POST", u"/uploadsession/%1/commit"_s.arg(photo), {{u"upload_id"_s, session}}).status, 401);
    const DriveReply done = drive.call("POST", u"/uploadsession/%1/commit"_s.arg(plan), {{u"upload_id"_s, session}});
    QCOMPARE(done.id(), plan);
    QCOMPARE(drive.get(u"/files/%1/versions"_s.arg(plan)).attribute(u"version_number"_s).toInt(), 3);
    drive.store().item(plan)->lockedByZuid = u"900000002"_s;
    QCOMPARE(drive.call("POST", u"/uploadsession/%1/create"_s.arg(plan), {{u"size"_s, u"1000"_s}}).status, 423);
}

void SandboxDriveChunksTest::sessionsOfOthers()
{
    DriveFixture drive;
    const QString session = sessionFor(drive, u"a"_s, 1000);
    drive.signInColleague();
    QCOMPARE(resume(drive, session).status, 404);
    QCOMPARE(drive.chunk(session, 0, patternBytes(400), 1000).status, 401);
}
} // namespace tst_sandboxdrivechunks

ATLAS_TEST(tst_sandboxdrivechunks::SandboxDriveChunksTest)
#include "tst_sandboxdrivechunks.moc"
