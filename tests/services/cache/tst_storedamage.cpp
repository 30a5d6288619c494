// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/store.h"
#include "services/cache/storefile.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_storedamage
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// Nothing is ever refused for a damaged file: it is moved aside, reported, and a fresh one is made.
class TestStoreDamage : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"atlas.db"_s); }
    [[nodiscard]] QStringList damagedFiles() const
    {
        return QDir(m_dir->path()).entryList({u"atlas.db.damaged-*"_s}, QDir::Files);
    }
    static RecordSet deals() { return {u"acc1"_s, App::Crm, u"Deals"_s}; }
    static RecordBatch manyRecords()
    {
        RecordBatch batch;
        for (int i = 0; i < 500; ++i)
            batch.upserts.append({QString::number(1000 + i), {}, QByteArray(500, 'x')});
        batch.readAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        return batch;
    }
    void writeHealthyFile() const
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        QVERIFY(QCoro::waitFor(store.apply(deals(), manyRecords())));
    }
    void writeRaw(const QByteArray &bytes, qint64 at = 0) const
    {
        QFile raw(file());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QVERIFY(raw.seek(at));
        QCOMPARE(raw.write(bytes), bytes.size());
    }
    void verifyFreshStoreWorks() const
    {
        Store store(file());
        const auto report = QCoro::waitFor(store.open());
        QVERIFY2(report, report ? "" : qPrintable(report.error().code + report.error().detail));
        QVERIFY(!report->movedAside.isEmpty());
        QVERIFY(QFile::exists(report->movedAside));
        QCOMPARE(report->schemaVersion, 3);
        QCOMPARE(damagedFiles().filter(QRegularExpression(u"-\\d{8}-\\d{6}$"_s)).size(), 1);
        QVERIFY(!QCoro::waitFor(store.read(deals()))->state.readAt.isValid());
        QVERIFY(QCoro::waitFor(store.apply(deals(), manyRecords())));
        QCOMPARE(QCoro::waitFor(store.read(deals()))->records.size(), 500);
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aFileThatIsNoDatabaseIsMovedAside()
    {
        writeRaw(QByteArray("this is not a database, but it is long enough to have a header. ").repeated(100));
        verifyFreshStoreWorks();
    }

    void aTruncatedFileIsMovedAside()
    {
        writeHealthyFile();
        QVERIFY(QFile::resize(file(), 20'000));
        verifyFreshStoreWorks();
    }

    void aFileOfANewerProgramIsMovedAside()
    {
        writeHealthyFile();
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            db.setDatabaseName(file());
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(u"PRAGMA user_version = 999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        verifyFreshStoreWorks();
    }

    void theLogGoesWithTheDamagedFile()
    {
        writeRaw(QByteArray(4096, 'z'));
        QFile log(file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("old log");
        log.close();
        const Result<QString> target = storefile::moveAside(file());
        QVERIFY(target);
        QVERIFY(!QFile::exists(file()) && !QFile::exists(file() + u"-wal"_s));
        QFile moved(*target + u"-wal"_s);
        QVERIFY(moved.open(QIODevice::ReadOnly));
        QCOMPARE(moved.readAll(), QByteArray("old log"));
    }

    void damageFoundInUseIsRepairedAndReported()
    {
        writeHealthyFile();
        // Beyond the schema's pages: opening sees nothing wrong, reading the records does.
        writeRaw(QByteArray(100'000, '\xff'), 40'000);
        Store store(file());
        QSignalSpy moved(&store, &Store::movedAside);
        const auto report = QCoro::waitFor(store.open());
        QVERIFY(report);
        QCOMPARE(report->movedAside, QString());
        const auto snapshot = QCoro::waitFor(store.read(deals()));
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().detail));
        QVERIFY(snapshot->records.isEmpty());
        QVERIFY(!snapshot->state.readAt.isValid());
        QTRY_COMPARE(moved.count(), 1);
        QVERIFY(QFile::exists(moved.first().first().toString()));
        QVERIFY(QCoro::waitFor(store.apply(deals(), manyRecords())));
        QCOMPARE(QCoro::waitFor(store.read(deals()))->records.size(), 500);
    }

    void anImpossibleFolderIsAStorageError()
    {
        writeRaw("a file where a folder is needed");
        Store store(file() + u"/below/atlas.db"_s);
        const auto report = QCoro::waitFor(store.open());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Storage);
        QCOMPARE(report.error().code, u"cannot_open"_s);
        QVERIFY(!QCoro::waitFor(store.read(deals())));
    }

    void aHealthyFileStays()
    {
        writeHealthyFile();
        Store store(file());
        const auto report = QCoro::waitFor(store.open());
        QVERIFY(report);
        QCOMPARE(report->movedAside, QString());
        QCOMPARE(damagedFiles(), QStringList());
        QCOMPARE(QCoro::waitFor(store.read(deals()))->records.size(), 500);
    }
};
} // namespace tst_storedamage

ATLAS_TEST(tst_storedamage::TestStoreDamage)
#include "tst_storedamage.moc"
