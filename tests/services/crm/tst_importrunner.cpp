// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"
#include "services/crm/importrunner.h"
#include "tests/services/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_importrunner
{
using namespace Qt::Literals::StringLiterals;

namespace
{
ImportItem importItem(int number, bool good = true)
{
    ImportItem item;
    item.line = number + 2;
    item.cells = {u"Row %1"_s.arg(number)};
    item.record = {{"Last_Name"_L1, u"Import %1"_s.arg(number)},
                   {"Company"_L1, u"Lot SA"_s},
                   {"Email"_L1, good ? u"import%1@lot.example"_s.arg(number) : u"no address"_s}};
    return item;
}

/// So many rows in batches of so many.
ImportRun importRun(int rows, int perBatch, ImportBatch::Way way = ImportBatch::Way::Insert)
{
    ImportRun run;
    run.id = u"run"_s;
    run.module = u"Leads"_s;
    run.fileName = u"leads.csv"_s;
    run.headers = {u"Name"_s};
    run.begunAt = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < rows; ++i) {
        if (i % perBatch == 0) {
            run.batches.append(ImportBatch());
            run.batches.last().way = way;
            if (way == ImportBatch::Way::Upsert)
                run.batches.last().checkFields = QStringList{u"Email"_s};
        }
        run.batches.last().items.append(importItem(i));
    }
    return run;
}

/// The stand-in under some weather, and a runner before it.
struct ImportWorld {
    SandboxFixture sandbox;
    std::unique_ptr<Connection> connection;
    SystemClock clock;
    std::unique_ptr<ImportRunner> runner;

    explicit ImportWorld(const QByteArray &faults = {})
        : sandbox(faults)
    {
        const Result<Credentials> credentials = sandbox.credentials();
        Q_ASSERT(credentials);
        connection = std::make_unique<Connection>(Profile(u"import"_s), *credentials);
        const auto opened = QCoro::waitFor(connection->open());
        Q_ASSERT(opened);
        renew();
    }
    /// As after a restart.
    void renew()
    {
        runner =
            std::make_unique<ImportRunner>(connection->crm(), connection->store(), clock, connection->account().id);
    }
    [[nodiscard]] QStringList stored()
    {
        CrmListQuery query(u"Leads"_s, {u"Last_Name"_s, u"Company"_s});
        QStringList names;
        for (;;) {
            const Result<RecordPage> page = QCoro::waitFor(connection->crm().list(query));
            if (!page)
                return {page.error().code};
            for (const QJsonValue &row : page->data)
                if (row.toObject().value("Company"_L1).toString() == "Lot SA"_L1)
                    names.append(row.toObject().value("Last_Name"_L1).toString());
            if (!page->more)
                return names;
            query.pageToken = page->pageToken;
        }
    }
};

QByteArray leadFault(const QByteArray &kind)
{
    return R"([{"path":"/crm/v8/Leads*","method":"POST","nth":2,)" + kind + "}]";
}
} // namespace

/// Imports against the stand-in over HTTP.
class TestImportRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowOnce();
    void upsertKnowsItsOwn();
    void refusedRowsSayWhy();
    void aLostAnswerIsLookedUp_data();
    void aLostAnswerIsLookedUp();
    void zohoIsBusy();
    void aCrashBetweenCallAndAnswer();
    void pausedAndResumed();
    void theJournalForgets();
    void whatNeverArrivedIsSentAgain();
    void withoutALookNothingIsSentAgain();
};

void TestImportRunner::everyRowOnce()
{
    ImportWorld world;
    const QSignalSpy progress(world.runner.get(), &ImportRunner::progressed);
    const Result<Done> done = QCoro::waitFor(world.runner->start(importRun(230, 100)));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    QCOMPARE(world.runner->state(), ImportRunner::State::Finished);
    QCOMPARE(world.runner->run().count(ImportItem::State::Created), 230);
    QVERIFY(progress.size() >= 6);
    const QStringList names = world.stored();
    QCOMPARE(names.size(), 230);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 230);
}

void TestImportRunner::upsertKnowsItsOwn()
{
    ImportWorld world;
    QVERIFY(QCoro::waitFor(world.runner->start(importRun(5, 100))));
    ImportRun again = importRun(7, 100, ImportBatch::Way::Upsert);
    QVERIFY(QCoro::waitFor(world.runner->start(again)));
    QCOMPARE(world.runner->run().count(ImportItem::State::Updated), 5);
    QCOMPARE(world.runner->run().count(ImportItem::State::Created), 2);
    QCOMPARE(world.stored().size(), 7);
}

void TestImportRunner::refusedRowsSayWhy()
{
    ImportWorld world;
    ImportRun run = importRun(12, 6);
    for (const int bad : {1, 3})
        run.batches[0].items[bad] = importItem(bad, false);
    for (int i = 0; i < 6; ++i) // a call all of whose rows are refused is answered like a refused call
        run.batches[1].items[i] = importItem(i + 6, false);
    const Result<Done> done = QCoro::waitFor(world.runner->start(run));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    QCOMPARE(world.runner->run().count(ImportItem::State::Created), 4);
    QCOMPARE(world.runner->run().count(ImportItem::State::Refused), 8);
    for (const ImportBatch &batch : world.runner->run().batches)
        for (const ImportItem &item : batch.items)
            if (item.state == ImportItem::State::Refused) {
                QCOMPARE(item.field, u"Email"_s);
                QCOMPARE(item.code, u"INVALID_DATA"_s);
            }
    QCOMPARE(world.stored().size(), 4);
}

void TestImportRunner::aLostAnswerIsLookedUp_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<int>("way");
    QTest::newRow("dropped after insert")
        << QByteArray(R"("kind":"drop","after":true)") << int(ImportBatch::Way::Insert);
    QTest::newRow("500 after insert") << QByteArray(R"("kind":"status","status":500,"after":true)")
                                      << int(ImportBatch::Way::Insert);
    QTest::newRow("dropped after upsert")
        << QByteArray(R"("kind":"drop","after":true)") << int(ImportBatch::Way::Upsert);
}

void TestImportRunner::aLostAnswerIsLookedUp()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const int, way);
    ImportWorld world(leadFault(kind));
    const Result<Done> done = QCoro::waitFor(world.runner->start(importRun(30, 10, ImportBatch::Way(way))));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    QCOMPARE(world.runner->run().count(ImportItem::State::Created), 30);
    const QStringList names = world.stored();
    QCOMPARE(names.size(), 30);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 30);
}

void TestImportRunner::zohoIsBusy()
{
    ImportWorld world(leadFault(R"("kind":"status","status":429,"retry_after":1)"));
    const Result<Done> done = QCoro::waitFor(world.runner->start(importRun(30, 10)));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    QCOMPARE(world.stored().size(), 30);
}

void TestImportRunner::aCrashBetweenCallAndAnswer()
{
    ImportWorld world;
    // The journal as a crash left it: the first batch was on its way and arrived, the second was not sent.
    ImportRun run = importRun(20, 10);
    QVERIFY(QCoro::waitFor(world.runner->start(importRun(10, 10))));
    for (ImportItem &item : run.batches[0].items)
        item.state = ImportItem::State::Sent;
    run.batches[0].sentAt = QDateTime::currentDateTimeUtc().addSecs(-5);
    ImportJournal journal(world.connection->store(), world.connection->account().id);
    QVERIFY(QCoro::waitFor(journal.begin(run)));
    world.renew();
    const Result<QList<ImportRun>> open = QCoro::waitFor(world.runner->unfinished());
    QVERIFY(open && open->size() == 1);
    QCOMPARE(open->first(), run);
    const Result<Done> done = QCoro::waitFor(world.runner->resume(open->first()));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    QCOMPARE(world.runner->run().count(ImportItem::State::Created), 20);
    QCOMPARE(world.stored().size(), 20);
}

void TestImportRunner::pausedAndResumed()
{
    ImportWorld world;
    ImportRunner &runner = *world.runner;
    connect(&runner, &ImportRunner::progressed, this, [&runner] {
        if (runner.run().count(ImportItem::State::Created) == 10 && runner.state() == ImportRunner::State::Running)
            runner.pause();
    });
    QVERIFY(QCoro::waitFor(runner.start(importRun(40, 10))));
    QCOMPARE(runner.state(), ImportRunner::State::Paused);
    const int created = runner.run().count(ImportItem::State::Created);
    QVERIFY(created >= 10 && created < 40);
    QCOMPARE(world.stored().size(), created);
    disconnect(&runner, nullptr, this, nullptr);
    QVERIFY(QCoro::waitFor(runner.resume()));
    QCOMPARE(world.stored().size(), 40);
}

void TestImportRunner::theJournalForgets()
{
    ImportWorld world;
    ImportJournal journal(world.connection->store(), world.connection->account().id);
    QVERIFY(QCoro::waitFor(journal.begin(importRun(20, 10))));
    world.renew();
    QVERIFY(QCoro::waitFor(world.runner->forget(u"run"_s)));
    const Result<QList<ImportRun>> open = QCoro::waitFor(world.runner->unfinished());
    QVERIFY(open && open->isEmpty());
    QVERIFY(QCoro::waitFor(world.runner->start(importRun(5, 10))));
    const Result<QList<ImportRun>> kept = QCoro::waitFor(journal.kept()); // finished: nothing to go on with
    QVERIFY(kept && kept->isEmpty());
}

namespace
{
/// A runner before a scripted server, with a clock that jumps.
struct ScriptedImport : CrmFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    ImportRunner runner{crm, store, clock, u"acc"_s};
    ScriptedImport()
    {
        const auto opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        server.always(u"GET /crm/v8/users"_s, ok(R"({"users":[{"id":"1"}]})"));
    }
};
} // namespace

void TestImportRunner::whatNeverArrivedIsSentAgain()
{
    ScriptedImport world;
    world.server.expect(u"POST /crm/v8/Leads"_s, ScriptedImport::how(ScriptedReply::How::Drop));
    world.server.always(u"GET /crm/v8/Leads"_s, ScriptedImport::status(204));
    world.server.always(
        u"POST /crm/v8/Leads"_s,
        ScriptedImport::ok(R"({"data":[{"status":"success","code":"SUCCESS","details":{"id":"5"}}]})", 201));
    const Result<Done> done = QCoro::waitFor(world.runner.start(importRun(1, 1)));
    QVERIFY2(done, done ? "" : qPrintable(done.error().code + done.error().detail));
    QCOMPARE(world.runner.run().count(ImportItem::State::Created), 1);
    int posts = 0;
    int looks = 0;
    for (const SeenRequest &request : world.server.seen()) {
        posts += request.line() == u"POST /crm/v8/Leads"_s ? 1 : 0;
        looks += request.line() == u"GET /crm/v8/Leads"_s ? 1 : 0;
    }
    QCOMPARE(posts, 2);
    QCOMPARE(looks, 3);
}

void TestImportRunner::withoutALookNothingIsSentAgain()
{
    ScriptedImport world;
    world.server.expect(u"POST /crm/v8/Leads"_s, ScriptedImport::how(ScriptedReply::How::Drop));
    world.server.always(
        u"GET /crm/v8/Leads"_s,
        ScriptedImport::status(403, R"({"code":"NO_PERMISSION","details":{},"message":"m","status":"error"})"));
    const Result<Done> done = QCoro::waitFor(world.runner.start(importRun(1, 1)));
    QVERIFY(!done);
    QCOMPARE(world.runner.state(), ImportRunner::State::Held);
    QCOMPARE(world.runner.run().count(ImportItem::State::Sent), 1);
    QVERIFY(!QCoro::waitFor(world.runner.resume())); // and again: it is looked up first
    int posts = 0;
    for (const SeenRequest &request : world.server.seen())
        posts += request.line() == u"POST /crm/v8/Leads"_s ? 1 : 0;
    QCOMPARE(posts, 1);
}
} // namespace atlas::test::tst_importrunner

ATLAS_TEST(atlas::test::tst_importrunner::TestImportRunner)
#include "tst_importrunner.moc"
