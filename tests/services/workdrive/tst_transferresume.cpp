// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/transferfixture.h"
#include "tests/support/testprogram.h"

namespace tst_transferresume
{
using namespace atlas;
using namespace atlas::test;
using State = Transfer::State;

namespace
{
/// Small and large ones in turn.
qint64 sizeOf(int number)
{
    return number % 3 == 0 ? 40'000 + number : number % 3 == 1 ? 150'000 + number : 900'000 + number;
}
} // namespace

/// The program ends without a word in the middle, again and again, and every byte arrives, once.
class TransferResumeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tenUploadsArriveWhole_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("after each 3 calls") << 3;
        QTest::newRow("after each 5 calls") << 5;
        QTest::newRow("after each 17 calls") << 17;
    }
    void tenUploadsArriveWhole()
    {
        QFETCH(int, every);
        QueueFixture f;
        QList<UploadWish> wishes;
        for (int i = 0; i < 10; ++i)
            wishes.append(QueueFixture::wish(f.file(u"%1.bin"_s.arg(i), sizeOf(i), quint32(i)), f.folder));
        const QStringList before = f.names(f.folder);
        f.queue->upload(wishes);
        QTRY_VERIFY(f.at(9).size > 0); // looked at, and so kept
        for (int kills = 0; kills < 12 && !f.areAll(State::Done); ++kills) {
            const int wanted = int(f.lines().size()) + every;
            QVERIFY(f.passUntil([&] { return f.lines().size() >= wanted || f.areAll(State::Done); }));
            f.restart();
            QTRY_COMPARE(f.queue->transfers().size(), 10);
        }
        QVERIFY2(f.passUntil([&] { return f.areAll(State::Done); }), qPrintable(f.said()));
        QCOMPARE(f.names(f.folder).size(), before.size() + 10); // none twice
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(f.at(i).name, u"%1.bin"_s.arg(i));
            QVERIFY(f.content(f.at(i).fileId) == TransferFixture::bytes(sizeOf(i), quint32(i)));
        }
    }
    void sendsNoChunkTwice()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 2'000'000), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 20; }));
        const int before = f.calls("POST /_upload");
        f.restart();
        QVERIFY(f.passUntil([&] { return f.queue->transfers().size() == 1 && f.areAll(State::Done); }));
        QVERIFY2(f.calls("POST /_upload") <= 31 + 2, qPrintable(QString::number(before)));
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/create"), 1);
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(2'000'000, 1));
    }
    void refusesAFileThatChangedMeanwhile()
    {
        QueueFixture f;
        const QString path = f.file(u"big.bin"_s, 1'000'000);
        f.queue->upload({QueueFixture::wish(path, f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 4; }));
        f.queue.reset();
        [[maybe_unused]] const QString changed = f.file(u"big.bin"_s, 1'000'001, 9);
        f.restart();
        QVERIFY(f.passUntil([&] { return f.count(State::Failed) == 1; }));
        QCOMPARE(f.at(0).error->code, u"file_changed"_s);
        f.queue->retry(f.at(0).id); // the person wants it as it is now
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(1'000'001, 9));
    }
    void beginsAnewWhenTheSessionIsGone()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"big.bin"_s, 1'000'000), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST /_upload") >= 4; }));
        f.queue.reset();
        QueueFixture::settle();
        {
            const QWriteLocker lock(&f.drive.store().lock);
            f.drive.store().sessions.clear();
        }
        f.restart();
        QVERIFY(f.passUntil([&] { return f.queue->transfers().size() == 1 && f.areAll(State::Done); }));
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/create"), 2);
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(1'000'000, 1));
    }
    void downloadsGoOn()
    {
        QueueFixture f;
        const QByteArray whole = TransferFixture::bytes(3'000'000, 3);
        QCOMPARE(f.drive.form(u"film.bin"_s, f.folder, whole.first(100'000)).status, 200);
        f.drive.settings.largestForm = 10 << 20;
        f.drive.apply();
        QCOMPARE(f.drive.form(u"film.bin"_s, f.folder, whole, "true").status, 200);
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"film.bin"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"film.bin"_s);
        f.queue->download(*item, path, u"Nordwind"_s);
        QTRY_VERIFY(f.at(0).moved > 0 || f.at(0).isOver());
        f.restart();
        QVERIFY2(f.passUntil([&] { return f.queue->transfers().size() == 1 && f.areAll(State::Done); }),
                 qPrintable(f.said()));
        QVERIFY(TransferFixture::read(path) == whole);
    }
    void knowsADownloadThatArrivedUnnoted()
    {
        QueueFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QByteArray whole = f.content(item->id);
        const QString path = f.home.filePath(u"photo.png"_s);
        f.queue->download(*item, path, u"Nordwind"_s);
        QTRY_VERIFY(QFile::exists(path + u".atlas-part.json"_s) || f.at(0).isOver());
        f.restart(); // wherever it was
        QVERIFY2(f.passUntil([&] { return f.queue->transfers().size() == 1 && f.areAll(State::Done); }),
                 qPrintable(f.said()));
        QVERIFY(TransferFixture::read(path) == whole);
        DownloadOrder order;
        order.item = *item;
        order.path = path;
        QVERIFY(hasArrived(order, f.clock.now().addDays(-1)));
        QVERIFY(!hasArrived(order, QDateTime()));
        QVERIFY(!hasArrived(order, QDateTime::currentDateTimeUtc().addDays(1)));
        order.item.size += 1;
        QVERIFY(!hasArrived(order, f.clock.now().addDays(-1)));
    }
};
} // namespace tst_transferresume

ATLAS_TEST(tst_transferresume::TransferResumeTest)
#include "tst_transferresume.moc"
