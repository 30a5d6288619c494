// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/transferfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>

namespace tst_transferlost
{
using namespace atlas;
using namespace atlas::test;
using State = Transfer::State;

namespace
{
/// One disturbance of the posts to this path.
QByteArray faultsOf(const QByteArray &path, const QJsonObject &kind)
{
    QJsonObject rule = kind;
    rule.insert(u"path"_s, QString::fromLatin1(path));
    rule.insert(u"method"_s, u"POST"_s);
    return QJsonDocument(QJsonArray{rule}).toJson();
}
QJsonObject dropped(bool isDone, int nth = 1)
{
    return {{u"kind"_s, u"drop"_s}, {u"after"_s, isDone}, {u"nth"_s, nth}};
}
QJsonObject failing(int status, bool isDone)
{
    return {{u"kind"_s, u"status"_s}, {u"status"_s, status}, {u"after"_s, isDone}, {u"nth"_s, 1}};
}
const QByteArray formPath = "/workdrive/api/v1/upload", chunkPath = "/_upload/workdrive-api/v1/stream/upload",
                 commitPath = "/workdrive/api/v1/uploadsession/commit";
} // namespace

/// Answers are lost on their way back, and nothing is sent twice.
class TransferLostTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatArrived_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<NameConflict>("conflict");
        const QJsonObject lost = dropped(true), broken = failing(502, true);
        for (const NameConflict conflict : {NameConflict::KeepBoth, NameConflict::Fail, NameConflict::Replace}) {
            const int number = int(conflict);
            QTest::addRow("form dropped, %d", number) << faultsOf(formPath, lost) << qint64(9000) << conflict;
            QTest::addRow("form 502, %d", number) << faultsOf(formPath, broken) << qint64(9000) << conflict;
            QTest::addRow("stream dropped, %d", number) << faultsOf(chunkPath, lost) << qint64(99'000) << conflict;
            QTest::addRow("chunk dropped, %d", number) << faultsOf(chunkPath, lost) << qint64(400'000) << conflict;
            QTest::addRow("commit dropped, %d", number) << faultsOf(commitPath, lost) << qint64(400'000) << conflict;
            QTest::addRow("commit 502, %d", number) << faultsOf(commitPath, broken) << qint64(400'000) << conflict;
        }
    }
    void findsWhatArrived()
    {
        QFETCH(QByteArray, faults);
        QFETCH(qint64, size);
        QFETCH(NameConflict, conflict);
        QueueFixture f(faults);
        QVERIFY(f.ready);
        UploadWish wish = QueueFixture::wish(f.file(u"new.bin"_s, size), f.folder);
        wish.onConflict = conflict;
        f.queue->upload({wish});
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.names(f.folder).filter(u"new"_s), QStringList({u"new.bin"_s}));
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(size, 1));
        if (size < 100'000)
            QCOMPARE(f.calls(size < 65'536 ? "POST /workdrive/api/v1/upload" : "POST /_upload"), 1);
        const QReadLocker lock(&f.drive.store().lock);
        QCOMPARE(f.drive.store().item(f.at(0).fileId)->versions.size(), 1);
    }
    void sendsAgainWhatDidNotArrive_data()
    {
        QTest::addColumn<QByteArray>("faults");
        QTest::addColumn<qint64>("size");
        const QJsonObject lost = dropped(false), busy = failing(500, false);
        QTest::newRow("form") << faultsOf(formPath, lost) << qint64(9000);
        QTest::newRow("form 500") << faultsOf(formPath, busy) << qint64(9000);
        QTest::newRow("stream") << faultsOf(chunkPath, lost) << qint64(99'000);
        QTest::newRow("chunk") << faultsOf(chunkPath, lost) << qint64(400'000);
        QTest::newRow("commit") << faultsOf(commitPath, lost) << qint64(400'000);
    }
    void sendsAgainWhatDidNotArrive()
    {
        QFETCH(QByteArray, faults);
        QFETCH(qint64, size);
        QueueFixture f(faults);
        QVERIFY(f.ready);
        f.queue->upload({QueueFixture::wish(f.file(u"new.bin"_s, size), f.folder)});
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.names(f.folder).filter(u"new"_s), QStringList({u"new.bin"_s}));
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(size, 1));
    }
    void replacesAnOlderFileOnce()
    {
        QueueFixture f(faultsOf(formPath, dropped(true)));
        const qint64 size = 24'001; // as large as the one that is there: only its time tells
        UploadWish wish = QueueFixture::wish(f.file(u"plan.pdf"_s, size), f.folder);
        wish.onConflict = NameConflict::Replace;
        f.queue->upload({wish});
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QCOMPARE(f.calls("POST /workdrive/api/v1/upload"), 1);
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(size, 1));
    }
    void doesNotTakeTheOlderFileForItsOwn()
    {
        QueueFixture f(faultsOf(formPath, dropped(false)));
        const qint64 size = 24'001;
        UploadWish wish = QueueFixture::wish(f.file(u"plan.pdf"_s, size), f.folder);
        wish.onConflict = NameConflict::Replace;
        f.queue->upload({wish});
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }));
        QVERIFY(f.content(f.at(0).fileId) == TransferFixture::bytes(size, 1));
    }
    void looksBeforeSendingAgainAfterACrash()
    {
        QueueFixture f;
        f.queue->upload({QueueFixture::wish(f.file(u"new.bin"_s, 9000), f.folder)});
        QVERIFY(f.passUntil([&] { return f.calls("POST") == 1; }));
        f.restart(); // its answer came to nobody
        QVERIFY(f.passUntil([&] { return f.queue->transfers().size() == 1 && f.areAll(State::Done); }));
        QCOMPARE(f.names(f.folder).filter(u"new"_s), QStringList({u"new.bin"_s}));
    }
    void manyLostAnswersInABatch()
    {
        const QJsonObject some{{u"kind"_s, u"drop"_s}, {u"after"_s, true}, {u"every"_s, 4}};
        QueueFixture f(faultsOf(formPath, some));
        QList<UploadWish> wishes;
        for (int i = 0; i < 40; ++i)
            wishes.append(QueueFixture::wish(f.file(u"new %1.bin"_s.arg(i), 500, quint32(i)), f.folder));
        f.queue->upload(wishes);
        QVERIFY(f.passUntil([&] { return f.areAll(State::Done); }, 60min, 5s));
        QCOMPARE(f.names(f.folder).filter(u"new"_s).size(), 40);
        for (int i = 0; i < 40; ++i)
            QVERIFY(f.content(f.at(i).fileId) == TransferFixture::bytes(500, quint32(i)));
    }
};
} // namespace tst_transferlost

ATLAS_TEST(tst_transferlost::TransferLostTest)
#include "tst_transferlost.moc"
