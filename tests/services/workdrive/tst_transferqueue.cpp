// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferspeed.h"
#include "tests/services/workdrive/manyfiles.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace tst_transferqueue
{
using namespace atlas;
using namespace atlas::test;
using State = Transfer::State;

namespace
{
constexpr qint64 kib = 1024;

QuotaUsage usageOf(const QString &rule, int used, int limit, std::chrono::milliseconds window)
{
    QuotaUsage usage;
    usage.rule = rule;
    usage.used = used;
    usage.limit = limit;
    usage.window = window;
    return usage;
}
} // namespace

/// The queue before the stand-in over HTTP.
class TransferQueueTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sendsInOrderTwoAtOnce()
    {
        QueueFixture f;
        QList<UploadWish> wishes;
        for (int i = 0; i < 8; ++i)
            wishes.append(QueueFixture::wish(f.file(u"file %1.bin"_s.arg(i), 3000, quint32(i)), f.folder));
        int most = 0;
        QStringList started;
        connect(f.queue.get(), &TransferQueue::transfersChanged, this, [&](const QStringList &) {
            most = std::max(most, f.count(State::Running) + f.count(State::Verifying));
        });
        const QSignalSpy finished(f.queue.get(), &TransferQueue::finished);
        const QSignalSpy folders(f.queue.get(), &TransferQueue::folderChanged);
        f.queue->upload(wishes);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(finished.size(), 8);
        QCOMPARE(folders.size(), 8);
        QVERIFY(most <= 2);
        QCOMPARE(f.listings(f.folder), 1);
        QCOMPARE(f.calls("POST"), 8);
        QTRY_VERIFY(!f.queue->isBusy());
        for (int i = 0; i < 8; ++i) {
            const Transfer &each = f.at(i);
            QCOMPARE(each.name, u"file %1.bin"_s.arg(i));
            QCOMPARE(each.moved, 3000);
            QVERIFY(f.content(each.fileId) == TransferFixture::bytes(3000, quint32(i)));
        }
        const TransferTotals totals = f.queue->totals();
        QCOMPARE(totals.done, 8);
        QCOMPARE(totals.size, 0);
        QVERIFY(!totals.left);
    }
    void aFailureStopsNoOther()
    {
        QueueFixture f;
        const QSignalSpy failed(f.queue.get(), &TransferQueue::failed);
        f.queue->upload({QueueFixture::wish(f.file(u"one.bin"_s, 100), f.folder),
                         QueueFixture::wish(f.home.filePath(u"nothing.bin"_s), f.folder),
                         QueueFixture::wish(f.file(u"gone.bin"_s, 100), u"0123456789"_s),
                         QueueFixture::wish(f.file(u"two.bin"_s, 100), f.folder)});
        QVERIFY(f.passUntil([&] { return f.count(State::Done) == 2 && f.count(State::Failed) == 2; }));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(f.named(u"nothing.bin"_s).error->code, u"vanished"_s);
        QCOMPARE(f.named(u"gone.bin"_s).error->kind, ErrorKind::NotFound);
        QCOMPARE(f.queue->totals().failed, 2);
    }
    void makesFoldersOnce()
    {
        QueueFixture f;
        QList<UploadWish> wishes;
        for (int i = 0; i < 6; ++i)
            wishes.append(QueueFixture::wish(f.file(u"deep %1.bin"_s.arg(i), 100), f.folder,
                                             i % 2 == 0 ? u"Campaign/June"_s : u"Campaign/July"_s));
        f.queue->upload(wishes);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.names(f.folder).filter(u"Campaign"_s), QStringList({u"Campaign"_s}));
        const QString campaign = f.idIn(f.folder, u"Campaign"_s);
        QCOMPARE(f.names(campaign), QStringList({u"July"_s, u"June"_s}));
        QCOMPARE(f.names(f.idIn(campaign, u"June"_s)),
                 QStringList({u"deep 0.bin"_s, u"deep 2.bin"_s, u"deep 4.bin"_s}));
        QCOMPARE(f.calls("GET"), 1); // the folder they were dropped on, once
    }
    void usesFoldersThatAreThere()
    {
        QueueFixture f;
        const QString clients = f.drive.idOf(u"Clients"_s);
        f.queue->upload({QueueFixture::wish(f.file(u"there.bin"_s, 100), clients, u"Nordwind"_s)});
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(f.names(f.folder).contains(u"there.bin"_s));
        QCOMPARE(f.names(clients), QStringList({u"Nordwind"_s}));
    }
    void pausesAndResumes()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 1000 * kib), f.folder)});
        const QString id = f.at(0).id;
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 3; }));
        f.queue->pause(id);
        QCOMPARE(f.at(0).state, State::Paused);
        QTRY_VERIFY(!f.queue->isBusy());
        const int sent = f.calls("POST /_upload");
        QVERIFY(sent < 16);
        QVERIFY(f.at(0).resumes);
        QVERIFY(f.at(0).moved > 0);
        QCOMPARE(f.queue->totals().paused, 1);
        f.queue->resume(id);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(f.calls("POST /_upload") <= 17); // at most the one that was cut was sent again
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/create"), 1);
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(1000 * kib, 1));
    }
    void staysPausedAfterARestart()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 1000 * kib), f.folder),
                         QueueFixture::wish(f.file(u"small.bin"_s, 1000), f.folder)});
        f.queue->pauseAll();
        f.restart();
        QTRY_COMPARE(f.queue->transfers().size(), 2);
        QVERIFY(f.areAll(State::Paused));
        f.queue->resumeAll();
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        f.restart();
        QTRY_COMPARE(f.queue->transfers().size(), 2);
        QVERIFY(f.areAll(State::Done));
        QCOMPARE(f.at(0).name, u"big.bin"_s);
        QVERIFY(f.at(0).endedAt.isValid());
        f.queue->clearDone();
        QVERIFY(f.queue->transfers().isEmpty());
        f.restart();
        QTest::qWait(20);
        QVERIFY(f.queue->transfers().isEmpty());
    }
    void forgetsWhatIsCancelled()
    {
        QueueFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"photo.png"_s);
        f.queue->download(*item, path, u"Nordwind"_s);
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 1000 * kib), f.folder)});
        QTRY_VERIFY(f.count(State::Running) > 0);
        f.queue->cancel(f.at(1).id);
        f.queue->cancel(f.at(0).id);
        QVERIFY(f.queue->transfers().isEmpty());
        QTRY_VERIFY(!f.queue->isBusy());
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + u".atlas-part"_s));
        QVERIFY(!QFile::exists(path + u".atlas-part.json"_s));
        QVERIFY(!f.names(f.folder).contains(u"big.bin"_s));
    }
    void downloads()
    {
        QueueFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"photo.png"_s);
        f.queue->download(*item, path, u"Nordwind"_s);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(TransferFixture::read(path) == f.content(item->id));
        f.queue->download(*item, path, u"Nordwind"_s);
        QVERIFY(f.passUntil([&] { return f.count(State::Failed) == 1; }));
        QCOMPARE(f.at(1).error->code, u"exists"_s);
        f.queue->download(*item, path, u"Nordwind"_s, true);
        QVERIFY(f.passUntil([&] { return f.count(State::Done) == 2; }));
    }
    void goesOnWhenTheCableIsBack()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 2000 * kib), f.folder),
                         QueueFixture::wish(f.file(u"small.bin"_s, 60 * kib), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 29; })); // of 32: at 90 %
        f.isCut = true;
        QVERIFY(f.passUntil([&] { return f.count(State::Held) > 0; }));
        const int before = f.calls("POST /_upload");
        QCOMPARE(f.count(State::Failed), 0);
        f.clock.advance(3min);
        QTest::qWait(20);
        f.isCut = false;
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(f.calls("POST /_upload") - before <= 4);
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/create"), 1);
        QVERIFY(f.content(f.named(u"big.bin"_s).fileId) == TransferFixture::bytes(2000 * kib, 1));
        QCOMPARE(f.names(f.folder).filter(u"small"_s), QStringList({u"small.bin"_s}));
    }
    void keepsTheSessionWhenThereIsNoRoom()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 600 * kib), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 2; }));
        f.drive.settings.teamQuota = 1000;
        f.drive.apply();
        QVERIFY(f.passUntil([&] { return f.count(State::Failed) == 1; }));
        QCOMPARE(f.at(0).error->kind, ErrorKind::Forbidden);
        QCOMPARE(f.at(0).error->code, u"storage_full"_s);
        f.drive.settings.teamQuota = qint64(1) << 40;
        f.drive.apply();
        f.queue->retry(f.at(0).id);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/create"), 1);
        QCOMPARE(f.calls("POST /_upload"), 10);
    }
    void goesOnUnderAnotherName()
    {
        QueueFixture f;
        UploadWish wish = QueueFixture::wish(f.file(u"plan.pdf"_s, 900), f.folder);
        wish.onConflict = NameConflict::Fail;
        f.queue->upload({wish});
        QVERIFY(f.passUntil([&] { return f.count(State::Failed) == 1; }));
        QCOMPARE(f.at(0).error->code, u"name_taken"_s);
        wish.name = u"plan of June.pdf"_s;
        f.queue->change(f.at(0).id, wish);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(f.names(f.folder).contains(u"plan of June.pdf"_s));
    }
    void stopsAndStarts()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 1000 * kib), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 2; }));
        Pending<Done> stopped(f.queue->stop());
        QTRY_VERIFY(stopped.done());
        QVERIFY(!f.queue->isBusy());
        QVERIFY(f.areAll(State::Waiting));
        f.queue->start();
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/create"), 1);
    }
    void estimatesCalls_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("calls");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("none") << 0 << 0 << qint64(0);
        QTest::newRow("a few at the pace") << 0 << 31 << qint64(5);
        QTest::newRow("five thousand") << 0 << 5000 << qint64((5000 - 90) * 60 / 90);
        QTest::newRow("nothing left this minute") << 90 << 90 << qint64(60);
    }
    void estimatesCalls()
    {
        QFETCH(int, used);
        QFETCH(int, calls);
        QFETCH(qint64, seconds);
        const QList<QuotaUsage> usage{usageOf(u"minute"_s, used, 100, 1min), usageOf(u"pace"_s, 0, 1, 167ms)};
        QCOMPARE(std::chrono::duration_cast<std::chrono::seconds>(timeForCalls(usage, calls)).count(), seconds);
    }
    void measuresSpeed()
    {
        TransferSpeed speed;
        QCOMPARE(speed.at(5s), 0.0);
        for (int second = 0; second <= 20; ++second)
            speed.note(std::chrono::seconds(second), 1000);
        QVERIFY(std::abs(speed.at(20s) - 1000) < 150);
        QVERIFY(speed.at(40s) < 1);
        QCOMPARE(timeForBytes(1000, 5000).value_or(0ms), std::chrono::milliseconds(5s));
        QVERIFY(!timeForBytes(0, 5000));
    }
    void manySmallFilesWithinTheRate() { QCOMPARE(problemOfMany(400), QString()); } // 5,000: tests/long
};
} // namespace tst_transferqueue

ATLAS_TEST(tst_transferqueue::TransferQueueTest)
#include "tst_transferqueue.moc"
