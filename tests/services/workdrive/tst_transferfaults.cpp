// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/transferfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTimer>

namespace tst_transferfaults
{
using namespace atlas;
using namespace atlas::test;
using State = Transfer::State;

/// What happens to the queue between two of its steps.
class TransferFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesEachFolderOnceHoweverOftenItLooks()
    {
        QueueFixture f;
        QTimer looks; // each change of a transfer is one, and may come at any moment
        connect(&looks, &QTimer::timeout, f.queue.get(), [&f] { f.queue->setLimits(f.limits); });
        looks.start(0);
        QList<UploadWish> wishes;
        for (int i = 0; i < 6; ++i)
            wishes.append(QueueFixture::wish(f.file(u"deep %1.bin"_s.arg(i), 100), f.folder,
                                             i % 2 == 0 ? u"Campaign/June"_s : u"Campaign/July"_s));
        f.queue->upload(wishes);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.names(f.folder).filter(u"Campaign"_s), QStringList({u"Campaign"_s}));
        QCOMPARE(f.names(f.idIn(f.folder, u"Campaign"_s)), QStringList({u"July"_s, u"June"_s}));
        QCOMPARE(f.calls("POST /workdrive/api/v1/files"), 3); // each folder once
    }
    void whoeverIsToldMayDestroyIt_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::newRow("a file arrived") << u"finished"_s;
        QTest::newRow("a folder changed") << u"folder"_s;
        QTest::newRow("a file failed") << u"failed"_s;
        QTest::newRow("rows were added") << u"list"_s;
        QTest::newRow("a row was removed") << u"cancel"_s;
    }
    void whoeverIsToldMayDestroyIt()
    {
        QFETCH(QString, signal);
        QueueFixture f;
        const auto destroy = [&f] { f.queue.reset(); };
        TransferQueue *queue = f.queue.get();
        if (signal == u"finished")
            connect(queue, &TransferQueue::finished, this, destroy);
        else if (signal == u"folder")
            connect(queue, &TransferQueue::folderChanged, this, destroy);
        else if (signal == u"failed")
            connect(queue, &TransferQueue::failed, this, destroy);
        else if (signal == u"list")
            connect(queue, &TransferQueue::listChanged, this, destroy);
        const QString first = signal == u"failed" ? f.home.filePath(u"nothing.bin"_s) : f.file(u"one.bin"_s, 100);
        queue->upload({QueueFixture::wish(first, f.folder), QueueFixture::wish(f.file(u"two.bin"_s, 100), f.folder)});
        if (signal == u"cancel") {
            connect(queue, &TransferQueue::listChanged, this, destroy);
            queue->cancel(f.at(0).id);
        }
        QTRY_VERIFY(!f.queue);
        QueueFixture::settle();
        f.restart();
        QTRY_VERIFY(f.passUntil([&f] { return !f.queue->isBusy() && f.count(State::Waiting) == 0; }));
        QCOMPARE(f.names(f.folder).filter(u"one"_s).size() > 1, false);
    }
    void nothingIsLeftOfADownloadTakenBackBeforeItsTurn()
    {
        QueueFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"photo.png"_s);
        [[maybe_unused]] const QString part = f.file(u"photo.png.atlas-part"_s, 10); // of an earlier start
        f.queue->download(*item, path, u"Nordwind"_s);
        QVERIFY(f.queue->isBusy()); // it asks how many calls are left
        f.queue->cancel(f.at(0).id);
        QTRY_VERIFY(!f.queue->isBusy());
        QVERIFY(!QFile::exists(path + u".atlas-part"_s));
        QVERIFY(!QFile::exists(path));
    }
    void twoDownloadsDoNotShareAPart()
    {
        QueueFixture f;
        const Result<DriveItem> photo = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        const Result<DriveItem> plan = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"plan.pdf"_s)));
        QVERIFY(photo && plan);
        const QString path = f.home.filePath(u"one.bin"_s);
        f.queue->download(*photo, path, u"Nordwind"_s);
        f.queue->download(*plan, path, u"Nordwind"_s);
        QCOMPARE(f.at(1).path, f.home.filePath(u"one (2).bin"_s));
        QCOMPARE(f.at(1).name, u"one (2).bin"_s);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(TransferFixture::read(path) == f.content(photo->id));
        QVERIFY(TransferFixture::read(f.at(1).path) == f.content(plan->id));
    }
    void aRetriedDownloadWaitsForTheOneThatTookItsPath()
    {
        QueueFixture f;
        const Result<DriveItem> photo = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        const Result<DriveItem> plan = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"plan.pdf"_s)));
        QVERIFY(photo && plan);
        const QString path = f.fileOf(u"one.bin"_s, "there before");
        f.queue->download(*photo, path, u"Nordwind"_s);
        QVERIFY(f.passUntil([&] { return f.count(State::Failed) == 1; }));
        QVERIFY(QFile::remove(path));
        f.queue->download(*plan, path, u"Nordwind"_s);
        QCOMPARE(f.at(1).path, path); // the failed one goes nowhere
        f.queue->retry(f.at(0).id);
        QVERIFY(f.passUntil([&] { return f.count(State::Done) == 1 && f.count(State::Failed) == 1; }));
        const Transfer &done = f.at(0).state == State::Done ? f.at(0) : f.at(1);
        QVERIFY(TransferFixture::read(path) == f.content(done.fileId));
        QVERIFY(!QFile::exists(path + u".atlas-part"_s));
    }
    /// The program ends after the last byte went out, starts again and looks before WorkDrive has put the file there.
    void aFileThatArrivesLateIsNotSentTwice()
    {
        QueueFixture f;
        f.holdForms(true);
        f.queue->upload({QueueFixture::wish(f.file(u"new.bin"_s, 9000), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /workdrive/api/v1/upload") == 1; }));
        QTRY_COMPARE(f.at(0).state, State::Verifying); // all of it went out
        const int listings = f.listings(f.folder);
        f.restart();
        QTRY_COMPARE(f.listings(f.folder), listings + 1); // it is not there
        f.holdForms(false);
        QTRY_COMPARE(f.names(f.folder).filter(u"new"_s), QStringList({u"new.bin"_s}));
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.names(f.folder).filter(u"new"_s), QStringList({u"new.bin"_s}));
        QCOMPARE(f.calls("POST /workdrive/api/v1/upload"), 1);
    }
};
} // namespace tst_transferfaults

ATLAS_TEST(tst_transferfaults::TransferFaultsTest)
#include "tst_transferfaults.moc"
