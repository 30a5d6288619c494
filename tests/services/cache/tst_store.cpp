// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/store.h"
#include "tests/support/testprogram.h"

#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace tst_store
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// The store as its callers see it: sets, cursors, values, two processes on one file, closing with calls under way.
class TestStore : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"profile/atlas.db"_s); }
    static RecordSet deals() { return {u"acc1"_s, App::Crm, u"Deals"_s}; }
    static RecordBatch batchOf(const QList<StoredRecord> &records)
    {
        RecordBatch batch;
        batch.upserts = records;
        return batch;
    }
    static QStringList ids(const RecordSnapshot &snapshot)
    {
        QStringList list;
        for (const StoredRecord &record : snapshot.records)
            list << record.id;
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everyCallBeforeOpenFailsAndSaysSo()
    {
        Store store(file());
        const auto snapshot = QCoro::waitFor(store.read(deals()));
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, ErrorKind::Storage);
        QCOMPARE(snapshot.error().code, u"not_open"_s);
        QVERIFY(!QFile::exists(file()));
    }

    void openMakesTheFolderAndReportsTheSchema()
    {
        Store store(file());
        const auto report = QCoro::waitFor(store.open());
        QVERIFY(report);
        QCOMPARE(report->movedAside, QString());
        QCOMPARE(report->schemaVersion, 3);
        QVERIFY(QFile::exists(file()));
    }

    void aFileOfTheFirstSchemaKeepsItsRecords()
    {
        {
            Store store(file());
            QVERIFY(QCoro::waitFor(store.open()));
            const RecordBatch batch = batchOf({{u"1"_s, u"s"_s, "{}"}});
            QVERIFY(QCoro::waitFor(store.apply(deals(), batch)));
        }
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
            db.setDatabaseName(file());
            QVERIFY(db.open());
            for (const QString &sql : {u"DROP TABLE audit_call"_s, u"DROP TABLE audit_end"_s, u"DROP TABLE digest"_s,
                                       u"ALTER TABLE record_set DROP COLUMN revision"_s, u"PRAGMA user_version = 1"_s})
                QVERIFY2(QSqlQuery(db).exec(sql), qPrintable(sql));
        }
        QSqlDatabase::removeDatabase(u"first"_s);
        Store store(file());
        const auto report = QCoro::waitFor(store.open());
        QVERIFY(report);
        QCOMPARE(report->movedAside, QString());
        QCOMPARE(report->schemaVersion, 3);
        const auto snapshot = QCoro::waitFor(store.read(deals()));
        QVERIFY(snapshot);
        QCOMPARE(ids(*snapshot), QStringList{u"1"_s});
        const Store::DigestWork ignore = [](SetDigest &, const RecordSnapshot &) {};
        const auto kept = QCoro::waitFor(store.keepDigest(deals(), snapshot->state, "short"));
        QVERIFY(kept);
        QCOMPARE(QCoro::waitFor(store.digest(deals(), {}, ignore))->body, QByteArray("short"));
    }

    void anUnknownSetIsEmptyAndNeverRead()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        const auto snapshot = QCoro::waitFor(store.read(deals()));
        QVERIFY(snapshot);
        QVERIFY(snapshot->records.isEmpty());
        QVERIFY(!snapshot->state.readAt.isValid());
        QCOMPARE(snapshot->state.cursor, QString());
        QCOMPARE(snapshot->state.count, 0);
    }

    void recordsComeBackInIdOrderWithTheirBytesAfterReopening()
    {
        const QDateTime readAt(QDate(2026, 11, 22), QTime(9, 0, 0, 123), Qt::UTC);
        const QByteArray body = u"{\"Deal_Name\":\"Été à Zürich — 50 % ✓\"}"_s.toUtf8();
        {
            Store store(file());
            QVERIFY(QCoro::waitFor(store.open()));
            RecordBatch batch = batchOf({{u"20"_s, u"2026-11-01T10:00:00+01:00"_s, body}, {u"10"_s, {}, "{}"}});
            batch.cursor = u"c1"_s;
            batch.readAt = readAt;
            QVERIFY(QCoro::waitFor(store.apply(deals(), batch)));
        }
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        const auto snapshot = QCoro::waitFor(store.read(deals()));
        QVERIFY(snapshot);
        QCOMPARE(ids(*snapshot), QStringList({u"10"_s, u"20"_s}));
        QCOMPARE(snapshot->records.at(1).stamp, u"2026-11-01T10:00:00+01:00"_s);
        QCOMPARE(snapshot->records.at(1).body, body);
        QCOMPARE(snapshot->state.readAt, readAt);
        QCOMPARE(snapshot->state.readAt.timeSpec(), Qt::UTC);
        QCOMPARE(snapshot->state.cursor, u"c1"_s);
        QCOMPARE(snapshot->state.count, 2);
    }

    void aBatchUpsertsRemovesAndLeavesTheRest()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        RecordBatch first = batchOf({{u"1"_s, u"a"_s, "{}"}, {u"2"_s, u"a"_s, "{}"}, {u"3"_s, u"a"_s, "{}"}});
        first.cursor = u"c1"_s;
        first.readAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        QVERIFY(QCoro::waitFor(store.apply(deals(), first)));

        RecordBatch single = batchOf({{u"2"_s, u"b"_s, "{\"x\":1}"}});
        single.removedIds = {u"3"_s, u"unknown"_s};
        QVERIFY(QCoro::waitFor(store.apply(deals(), single)));

        const auto snapshot = QCoro::waitFor(store.read(deals()));
        QVERIFY(snapshot);
        QCOMPARE(ids(*snapshot), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(snapshot->records.at(1).stamp, u"b"_s);
        QCOMPARE(snapshot->state.cursor, u"c1"_s);
        QCOMPARE(snapshot->state.readAt, first.readAt);
    }

    void replaceAllRemovesWhatIsNotInTheBatchAndNoOtherSet()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        const RecordSet leads{u"acc1"_s, App::Crm, u"Leads"_s};
        const RecordSet otherApp{u"acc1"_s, App::Books, u"Deals"_s};
        const RecordSet otherAccount{u"acc2"_s, App::Crm, u"Deals"_s};
        const RecordBatch two = batchOf({{u"1"_s, {}, "{}"}, {u"2"_s, {}, "{}"}});
        for (const RecordSet &set : {deals(), leads, otherApp, otherAccount})
            QVERIFY(QCoro::waitFor(store.apply(set, two)));
        RecordBatch whole = batchOf({{u"2"_s, {}, "{}"}, {u"5"_s, {}, "{}"}});
        whole.replaceAll = true;
        QVERIFY(QCoro::waitFor(store.apply(deals(), whole)));
        QCOMPARE(ids(*QCoro::waitFor(store.read(deals()))), QStringList({u"2"_s, u"5"_s}));
        for (const RecordSet &set : {leads, otherApp, otherAccount})
            QCOMPARE(QCoro::waitFor(store.read(set))->records.size(), 2);
    }

    void aCursorCanBeClearedAndKept()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        RecordBatch batch;
        batch.cursor = u"c1"_s;
        QVERIFY(QCoro::waitFor(store.apply(deals(), batch)));
        QVERIFY(!QCoro::waitFor(store.read(deals()))->state.readAt.isValid());
        const RecordBatch nothing;
        QVERIFY(QCoro::waitFor(store.apply(deals(), nothing)));
        QCOMPARE(QCoro::waitFor(store.read(deals()))->state.cursor, u"c1"_s);
        batch.cursor = QString();
        QVERIFY(QCoro::waitFor(store.apply(deals(), batch)));
        QCOMPARE(QCoro::waitFor(store.read(deals()))->state.cursor, QString());
    }

    void readOneFindsOneOrNothing()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        QVERIFY(QCoro::waitFor(store.apply(deals(), batchOf({{u"1"_s, u"s"_s, "{\"a\":1}"}}))));
        const auto known = QCoro::waitFor(store.readOne(deals(), u"1"_s));
        QVERIFY(known && known->has_value());
        QCOMPARE((*known)->id, u"1"_s);
        QCOMPARE((*known)->body, QByteArray("{\"a\":1}"));
        const auto unknown = QCoro::waitFor(store.readOne(deals(), u"2"_s));
        QVERIFY(unknown && !unknown->has_value());
    }

    void valuesAreKeptReplacedAndRemoved()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        QCOMPARE(QCoro::waitFor(store.value(u"acc1"_s, u"draft"_s)).value(), QByteArray());
        const QByteArray binary("a\0b", 3);
        QVERIFY(QCoro::waitFor(store.setValue(u"acc1"_s, u"draft"_s, "first")));
        QVERIFY(QCoro::waitFor(store.setValue(u"acc1"_s, u"draft"_s, binary)));
        QCOMPARE(QCoro::waitFor(store.value(u"acc1"_s, u"draft"_s)).value(), binary);
        QCOMPARE(QCoro::waitFor(store.value(u"acc2"_s, u"draft"_s)).value(), QByteArray());
        QVERIFY(QCoro::waitFor(store.setValue(u"acc1"_s, u"draft"_s, {})));
        QCOMPARE(QCoro::waitFor(store.value(u"acc1"_s, u"draft"_s)).value(), QByteArray());
    }

    void forgetRemovesOneAccountOnly()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        const RecordSet other{u"acc2"_s, App::Crm, u"Deals"_s};
        RecordBatch batch = batchOf({{u"1"_s, {}, "{}"}});
        batch.cursor = u"c"_s;
        for (const RecordSet &set : {deals(), other}) {
            QVERIFY(QCoro::waitFor(store.apply(set, batch)));
            QVERIFY(QCoro::waitFor(store.setValue(set.account, u"v"_s, "x")));
        }
        QVERIFY(QCoro::waitFor(store.forget(u"acc1"_s)));
        QCOMPARE(QCoro::waitFor(store.read(deals()))->state.cursor, QString());
        QCOMPARE(QCoro::waitFor(store.read(deals()))->records.size(), 0);
        QCOMPARE(QCoro::waitFor(store.value(u"acc1"_s, u"v"_s)).value(), QByteArray());
        QCOMPARE(QCoro::waitFor(store.read(other))->records.size(), 1);
        QCOMPARE(QCoro::waitFor(store.value(u"acc2"_s, u"v"_s)).value(), QByteArray("x"));
    }

    void twoStoresShareOneFile()
    {
        Store one(file());
        Store two(file());
        auto opening = one.open();
        QVERIFY(QCoro::waitFor(two.open()));
        QVERIFY(QCoro::waitFor(opening));
        std::vector<Task<Result<Done>>> writes;
        for (int i = 0; i < 50; ++i) {
            const RecordBatch batch = batchOf({{QString::number(i), {}, "{}"}});
            writes.push_back(i % 2 ? one.apply(deals(), batch) : two.apply(deals(), batch));
        }
        for (auto &write : writes)
            QVERIFY(QCoro::waitFor(write));
        QCOMPARE(QCoro::waitFor(one.read(deals()))->records.size(), 50);
        QCOMPARE(QCoro::waitFor(two.read(deals()))->records.size(), 50);
    }

    void closingAnswersEveryCallAndFinishesWrites()
    {
        auto store = std::make_unique<Store>(file());
        QVERIFY(QCoro::waitFor(store->open()));
        QSemaphore blocked;
        QSemaphore running;
        // Holds the worker, so that the calls below are still waiting when the store goes.
        auto holding = store->run([&](const QString &) -> Result<QVariant> {
            running.release();
            blocked.acquire();
            return QVariant(1);
        });
        running.acquire();
        auto reading = store->read(deals());
        auto writing = store->setValue(u"acc1"_s, u"draft"_s, "typed last");
        auto readingValue = store->value(u"acc1"_s, u"draft"_s);
        blocked.release();
        store.reset();
        const auto held = QCoro::waitFor(holding);
        const auto read = QCoro::waitFor(reading);
        const auto written = QCoro::waitFor(writing);
        const auto value = QCoro::waitFor(readingValue);
        QVERIFY(held);
        QVERIFY(written);
        // Whether the worker or the destructor came first is the scheduler's choice; an answer there must be.
        QVERIFY(read || read.error().kind == ErrorKind::Cancelled);
        QVERIFY(value || value.error().kind == ErrorKind::Cancelled);
        Store again(file());
        QVERIFY(QCoro::waitFor(again.open()));
        QCOMPARE(QCoro::waitFor(again.value(u"acc1"_s, u"draft"_s)).value(), QByteArray("typed last"));
    }

    void noConnectionIsLeftBehind()
    {
        {
            Store store(file());
            QVERIFY(QCoro::waitFor(store.open()));
            QVERIFY(QCoro::waitFor(store.read(deals())));
        }
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }
};
} // namespace tst_store

ATLAS_TEST(tst_store::TestStore)
#include "tst_store.moc"
