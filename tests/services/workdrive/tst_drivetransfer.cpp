// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transfernames.h"
#include "tests/services/workdrive/transferfixture.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"

namespace tst_drivetransfer
{
using namespace atlas;
using namespace atlas::test;

namespace
{
constexpr qint64 kib = 1024;

DownloadOrder downloadTo(const DriveItem &item, const QString &path)
{
    DownloadOrder order;
    order.item = item;
    order.path = path;
    return order;
}
} // namespace

/// A file sent and fetched whole, before the stand-in over HTTP.
class DriveTransferTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrivesWhole_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("empty") << qint64(0) << QByteArray("POST /workdrive/api/v1/upload");
        QTest::newRow("one byte") << qint64(1) << QByteArray("POST /workdrive/api/v1/upload");
        QTest::newRow("largest form") << 64 * kib << QByteArray("POST /workdrive/api/v1/upload");
        QTest::newRow("smallest stream") << 64 * kib + 1 << QByteArray("POST /_upload");
        QTest::newRow("largest stream") << 256 * kib - 1 << QByteArray("POST /_upload");
        QTest::newRow("smallest session") << 256 * kib << QByteArray("POST /workdrive/api/v1/uploadsession/commit");
        QTest::newRow("odd session") << 1000 * kib + 7 << QByteArray("POST /workdrive/api/v1/uploadsession/commit");
    }
    void arrivesWhole()
    {
        QFETCH(qint64, size);
        QFETCH(QByteArray, way);
        TransferFixture f;
        QVERIFY(f.ready);
        const QString path = f.file(u"offer.bin"_s, size);
        QList<qint64> told;
        TransferHooks hooks = f.hooks();
        hooks.progress = [&told](qint64 bytes) { told.append(bytes); };
        const Result<DriveItem> item = f.upload(f.order(path), hooks);
        QVERIFY2(item, qPrintable(item ? QString() : item.error().code + item.error().detail));
        QCOMPARE(item->size, size);
        QCOMPARE(item->name, u"offer.bin"_s);
        QCOMPARE(item->parentId, f.folder);
        QCOMPARE(item->id, f.idIn(f.folder, u"offer.bin"_s));
        QVERIFY(f.content(item->id) == TransferFixture::read(path));
        QCOMPARE(f.calls(way), 1);
        QVERIFY(size == 0 || (!told.isEmpty() && told.constLast() == size));
        const QString back = f.home.filePath(u"back.bin"_s);
        const Result<DriveItem> listed = QCoro::waitFor(f.service.item(item->id));
        QVERIFY(listed);
        const Result<QString> fetched = QCoro::waitFor(downloadFile(f.service, downloadTo(*listed, back), f.hooks()));
        QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().code + fetched.error().detail));
        QCOMPARE(*fetched, back);
        QVERIFY(TransferFixture::read(back) == TransferFixture::read(path));
        QVERIFY(!QFile::exists(back + u".atlas-part"_s));
        QVERIFY(!QFile::exists(back + u".atlas-part.json"_s));
    }
    void keepsBothNames()
    {
        TransferFixture f;
        const QString path = f.file(u"plan.pdf"_s, 5000); // there is one already
        TransferHooks hooks = f.hooks();
        hooks.names = std::make_shared<FolderNames>();
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names.append(f.upload(f.order(path), hooks).value_or(DriveItem()).name);
        QCOMPARE(names, QStringList({u"plan (2).pdf"_s, u"plan (3).pdf"_s, u"plan (4).pdf"_s}));
        QCOMPARE(f.listings(f.folder), 1);
        QCOMPARE(f.calls("POST /workdrive/api/v1/upload"), 3);
    }
    void keepsBothNamesAtOnce()
    {
        TransferFixture f;
        TransferHooks hooks = f.hooks();
        hooks.names = std::make_shared<FolderNames>();
        const QString path = f.file(u"new.pdf"_s, 5000);
        Pending<Result<DriveItem>> one(uploadFile(f.service, f.order(path), f.limits, hooks));
        Pending<Result<DriveItem>> two(uploadFile(f.service, f.order(path), f.limits, hooks));
        QTRY_VERIFY(one.done() && two.done());
        QVERIFY(one.value() && two.value());
        QStringList names{one.value()->name, two.value()->name};
        names.sort();
        QCOMPARE(names, QStringList({u"new (2).pdf"_s, u"new.pdf"_s}));
    }
    void takesTheNextNameWhenRefused_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("form") << qint64(5000);
        QTest::newRow("session") << 300 * kib;
    }
    void takesTheNextNameWhenRefused()
    {
        QFETCH(qint64, size);
        TransferFixture f;
        f.drive.settings.takenNameRefused = true;
        f.drive.apply();
        TransferHooks hooks = f.hooks();
        hooks.names = std::make_shared<FolderNames>();
        QVERIFY(QCoro::waitFor(FolderNames::read(hooks.names, &f.service, f.folder, false, {})));
        QCOMPARE(f.drive.form(u"late.bin"_s, f.folder, "somebody else's").status, 200);
        const Result<DriveItem> item = f.upload(f.order(f.file(u"late.bin"_s, size)), hooks);
        QVERIFY2(item, qPrintable(item ? QString() : item.error().code));
        QCOMPARE(item->name, u"late (2).bin"_s);
        QCOMPARE(item->size, size);
    }
    void refusesATakenName()
    {
        TransferFixture f;
        const QString path = f.file(u"plan.pdf"_s, 5000);
        const Result<DriveItem> item = f.upload(f.order(path, {}, NameConflict::Fail));
        QVERIFY(!item);
        QCOMPARE(item.error().kind, ErrorKind::Duplicate);
        QCOMPARE(item.error().code, u"name_taken"_s);
        QCOMPARE(item.error().field, u"name"_s);
        QCOMPARE(f.calls("POST"), 0);
    }
    void noticesANameTakenMeanwhile()
    {
        TransferFixture f;
        TransferHooks hooks = f.hooks();
        hooks.names = std::make_shared<FolderNames>();
        QVERIFY(QCoro::waitFor(FolderNames::read(hooks.names, &f.service, f.folder, false, {})));
        QCOMPARE(f.drive.form(u"late.bin"_s, f.folder, "somebody else's").status, 200);
        const Result<DriveItem> item = f.upload(f.order(f.file(u"late.bin"_s, 900), {}, NameConflict::Fail), hooks);
        QVERIFY(!item);
        QCOMPARE(item.error().code, u"name_taken"_s);
        const QStringList names = f.names(f.folder);
        QCOMPARE(names.filter(u"late"_s), QStringList({u"late.bin"_s}));
    }
    void replaces_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("form") << qint64(5000);
        QTest::newRow("stream") << 100 * kib;
        QTest::newRow("session") << 300 * kib;
    }
    void replaces()
    {
        QFETCH(qint64, size);
        TransferFixture f;
        const QString before = f.idIn(f.folder, u"plan.pdf"_s);
        const QStringList names = f.names(f.folder);
        const QString path = f.file(u"plan.pdf"_s, size);
        const Result<DriveItem> item = f.upload(f.order(path, {}, NameConflict::Replace));
        QVERIFY2(item, qPrintable(item ? QString() : item.error().code));
        QCOMPARE(item->id, before);
        QCOMPARE(f.names(f.folder), names);
        QVERIFY(f.content(before) == TransferFixture::read(path));
    }
    void keepsTheNameZohoGave()
    {
        TransferFixture f;
        const QString sent = u"Ｂudget 2026.txt"_s;
        const Result<DriveItem> item = f.upload(f.order(f.file(u"budget.txt"_s, 700), sent));
        QVERIFY2(item, qPrintable(item ? QString() : item.error().code));
        QCOMPARE(item->name, u"udget 2026.txt"_s);
        const Result<DriveItem> again = f.upload(f.order(f.file(u"budget.txt"_s, 700), sent, NameConflict::Fail));
        QCOMPARE(again ? QString() : again.error().code, u"name_taken"_s);
    }
    void noticesAChange_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("form") << qint64(5000);
        QTest::newRow("stream") << 100 * kib;
        QTest::newRow("session") << 500 * kib;
    }
    void noticesAChange()
    {
        QFETCH(qint64, size);
        TransferFixture f;
        const QString path = f.file(u"changing.bin"_s, size);
        TransferHooks hooks = f.hooks();
        bool isChanged = false;
        hooks.progress = [&](qint64 bytes) {
            if (bytes > 0 && !std::exchange(isChanged, true)) [[maybe_unused]]
                const QString changed = f.file(u"changing.bin"_s, size + 1, 7);
        };
        const QStringList before = f.names(f.folder);
        const Result<DriveItem> item = f.upload(f.order(path), hooks);
        QVERIFY(isChanged);
        QVERIFY(!item);
        QCOMPARE(item.error().kind, ErrorKind::Conflict);
        QCOMPARE(item.error().code, u"file_changed"_s);
        QCOMPARE(f.names(f.folder), before);
        QCOMPARE(f.calls("POST /workdrive/api/v1/uploadsession/commit"), 0);
    }
    void goesOnWithAPart()
    {
        TransferFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"photo.png"_s);
        const QByteArray whole = f.content(item->id);
        interrupt(f, *item, path, whole);
        const Result<QString> fetched = QCoro::waitFor(downloadFile(f.service, downloadTo(*item, path), f.hooks()));
        QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().code + fetched.error().detail));
        QVERIFY(TransferFixture::read(path) == whole);
    }
    void goesOnWithoutRanges()
    {
        TransferFixture f;
        f.drive.settings.rangesIgnored = true;
        f.drive.apply();
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"photo.png"_s);
        const QByteArray whole = f.content(item->id);
        interrupt(f, *item, path, whole);
        QVERIFY(QCoro::waitFor(downloadFile(f.service, downloadTo(*item, path), f.hooks())));
        QVERIFY(TransferFixture::read(path) == whole);
    }
    void dropsAPartOfAnotherVersion()
    {
        TransferFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"photo.png"_s)));
        QVERIFY(item);
        const QString path = f.home.filePath(u"photo.png"_s);
        interrupt(f, *item, path, f.content(item->id));
        const QByteArray other = TransferFixture::bytes(item->size, 5);
        f.drive.settings.largestForm = item->size;
        f.drive.apply();
        QCOMPARE(f.drive.form(u"photo.png"_s, f.folder, other, "true").status, 200);
        const Result<QString> fetched = QCoro::waitFor(downloadFile(f.service, downloadTo(*item, path), f.hooks()));
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().kind, ErrorKind::Conflict);
        QCOMPARE(fetched.error().code, u"file_changed"_s);
        QVERIFY(!QFile::exists(path + u".atlas-part"_s));
        QVERIFY(!QFile::exists(path));
        const Result<DriveItem> now = QCoro::waitFor(f.service.item(item->id));
        QVERIFY(now);
        QVERIFY(QCoro::waitFor(downloadFile(f.service, downloadTo(*now, path), f.hooks())));
        QVERIFY(TransferFixture::read(path) == other);
    }
    void neverOverwrites()
    {
        TransferFixture f;
        const Result<DriveItem> item = QCoro::waitFor(f.service.item(f.idIn(f.folder, u"notes.txt"_s)));
        QVERIFY(item);
        DownloadOrder order = downloadTo(*item, f.fileOf(u"notes.txt"_s, "mine"));
        const Result<QString> refused = QCoro::waitFor(downloadFile(f.service, order, f.hooks()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QCOMPARE(refused.error().code, u"exists"_s);
        QCOMPARE(refused.error().field, u"path"_s);
        QCOMPARE(TransferFixture::read(order.path), QByteArray("mine"));
        QCOMPARE(f.calls("GET /_download"), 0);
        order.overwrite = true;
        QVERIFY(QCoro::waitFor(downloadFile(f.service, order, f.hooks())));
        QVERIFY(TransferFixture::read(order.path) == f.content(item->id));
    }
    void numbersNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("numbered");
        QTest::newRow("plain") << u"report.pdf"_s << u"report (2).pdf"_s;
        QTest::newRow("no extension") << u"README"_s << u"README (2)"_s;
        QTest::newRow("hidden") << u".profile"_s << u".profile (2)"_s;
        QTest::newRow("two dots") << u"a.tar.gz"_s << u"a.tar (2).gz"_s;
        QTest::newRow("longest") << QString(196, u'x') + u".pdf"_s << QString(192, u'x') + u" (2).pdf"_s;
    }
    void numbersNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, numbered);
        QCOMPARE(numberedName(name, 2), numbered);
        QVERIFY(::atlas::workdrive::checkName(numberedName(name, 2)));
    }

private:
    /// A download that was stopped after some of its bytes: what it left behind is a true part.
    static void interrupt(TransferFixture &f, const DriveItem &item, const QString &path, const QByteArray &whole)
    {
        CancelScope scope;
        TransferHooks hooks = f.hooks();
        hooks.progress = [&scope](qint64) { scope.cancel(); };
        const Result<QString> stopped =
            QCoro::waitFor(downloadFile(f.service, downloadTo(item, path), hooks, scope.token()));
        QVERIFY(!stopped);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(path + u".atlas-part.json"_s));
        QFile part(path + u".atlas-part"_s); // however far it came
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(whole.first(70'001));
    }
};
} // namespace tst_drivetransfer

ATLAS_TEST(tst_drivetransfer::DriveTransferTest)
#include "tst_drivetransfer.moc"
