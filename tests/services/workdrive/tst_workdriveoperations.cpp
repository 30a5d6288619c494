// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/workdrive/workdriveoperationsfixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

namespace atlas::test::tst_workdriveoperations
{
/// The operations of WorkDrive: parameters become the right requests, answers keep Zoho's names.
class TestWorkDriveOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); } // the C locale does not collate
    void table();
    void schemas_data();
    void schemas();
    void listsTheFirstTeamFolder();
    void listsPageByPage();
    void listsAllPages();
    void ownFoldersWithoutATeam();
    void aFolderThatIsGone();
    void uploadsWholeAndTells();
    void uploadUnderAnotherName();
    void uploadRefusesATakenName();
    void uploadRefusesBeforeTheFirstByte_data();
    void uploadRefusesBeforeTheFirstByte();
    void downloadsIntoAFolder();
    void downloadTellsHowFarItIs();
    void downloadNeverOverwrites();
    void downloadRefusals();
    void createsAFolder();
    void aFolderOfThatNameIsThere();
    void dryRunsOnlyRead_data();
    void dryRunsOnlyRead();
    void planOfALargeFile();
};

void TestWorkDriveOperations::table()
{
    const QList<Operation> operations = workDriveOperations(nullptr);
    QStringList names;
    for (const Operation &operation : operations) {
        names.append(operation.name);
        QCOMPARE(operation.app, App::WorkDrive);
        QCOMPARE(operation.parameters.value(u"additionalProperties"_s), QJsonValue(false));
        QVERIFY(!operation.summary.isEmpty() && !operation.requestCost.isEmpty() && !operation.result.isEmpty());
        QVERIFY(operation.scopes.contains(u"WorkDrive.files.READ"_s));
        QVERIFY(operation.run && operation.plan);
        const bool moves = operation.name == "workdrive_upload"_L1 || operation.name == "workdrive_download"_L1;
        QCOMPARE(bool(operation.runTelling), moves);
        QCOMPARE(operation.needsConfirmation, operation.kind != OperationKind::Read);
    }
    QCOMPARE(names, (QStringList{u"workdrive_list_files"_s, u"workdrive_upload"_s, u"workdrive_download"_s,
                                 u"workdrive_create_folder"_s, u"workdrive_share"_s}));
}

void TestWorkDriveOperations::schemas_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<bool>("sound");
    const auto row = [](const char *name, const char *operation, const QJsonObject &parameters, bool sound) {
        QTest::newRow(name) << QByteArray(operation) << parameters << sound;
    };
    row("nothing needed", "workdrive_list_files", {}, true);
    row("unknown", "workdrive_list_files", {{u"x"_s, 1}}, false);
    row("id", "workdrive_list_files", {{u"folder_id"_s, u"../users"_s}}, false);
    row("no path", "workdrive_upload", {{u"name"_s, u"a"_s}}, false);
    row("conflict", "workdrive_upload", {{u"path"_s, u"a"_s}, {u"on_conflict"_s, u"merge"_s}}, false);
    row("no file", "workdrive_download", {{u"path"_s, u"a"_s}}, false);
    row("no name", "workdrive_create_folder", {{u"parent_id"_s, u"tf"_s}}, false);
    row("neither", "workdrive_share", {{u"file_id"_s, u"a"_s}}, false);
    row("both", "workdrive_share", {{u"file_id"_s, u"a"_s}, {u"email"_s, u"i@b.example"_s}, {u"link"_s, true}}, false);
    row("address", "workdrive_share", {{u"file_id"_s, u"a"_s}, {u"email"_s, u"ivo"_s}}, false);
    row("role", "workdrive_share", {{u"file_id"_s, u"a"_s}, {u"link"_s, true}, {u"role"_s, u"own"_s}}, false);
    row("day", "workdrive_share", {{u"file_id"_s, u"a"_s}, {u"link"_s, true}, {u"expires"_s, u"soon"_s}}, false);
    row("link", "workdrive_share", {{u"file_id"_s, u"a"_s}, {u"link"_s, true}, {u"password"_s, u"x"_s}}, true);
}

void TestWorkDriveOperations::schemas()
{
    QFETCH(const QByteArray, operation);
    QFETCH(const QJsonObject, parameters);
    WorkDriveOperationsFixture f;
    QTEST(!schema::firstProblem(f.named(operation.constData()).parameters, parameters), "sound");
}

void TestWorkDriveOperations::listsTheFirstTeamFolder()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"tf"_s),
                    f.page({f.row(u"a"_s, u"no 10.txt"_s, u"tf"_s), f.row(u"b"_s, u"No 9.txt"_s, u"tf"_s),
                            f.row(u"s"_s, u"Press"_s, u"tf"_s, true)}));
    const Result<OperationResult> result = f.call("workdrive_list_files", {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().code));
    QCOMPARE(f.namesOf(result), (QStringList{u"Press"_s, u"No 9.txt"_s, u"no 10.txt"_s}));
    QCOMPARE(result->rows, 3);
    QVERIFY(!result->more);
    const QJsonObject row = result->data[1].toObject();
    QCOMPARE(row.value(u"id"_s).toString(), u"b"_s);
    QCOMPARE(row.value(u"is_folder"_s), QJsonValue(false));
    QCOMPARE(row.value(u"parent_id"_s).toString(), u"tf"_s);
    QCOMPARE(row.value(u"modified_by"_s).toString(), u"Shawn"_s);
    QCOMPARE(row.value(u"modified_time_in_millisecond"_s).toInteger(), 1795337999000LL);
    QCOMPARE(row.value(u"modified_at"_s).toString(), u"2026-11-22T08:59:59Z"_s);
    QCOMPARE(row.value(u"storage_info"_s)[u"size_in_bytes"_s].toInt(), 12);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::listsPageByPage()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"a"_s, u"a.txt"_s, u"x"_s)}, u"TOK"_s));
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"b"_s, u"b.txt"_s, u"x"_s)}));
    const Result<OperationResult> first = f.call("workdrive_list_files", {{u"folder_id"_s, u"x"_s}});
    QVERIFY(first && first->more);
    QCOMPARE(first->pageToken, u"TOK"_s);
    const Result<OperationResult> second =
        f.call("workdrive_list_files", {{u"folder_id"_s, u"x"_s}, {u"page_token"_s, first->pageToken}});
    QVERIFY(second && !second->more);
    QCOMPARE(f.namesOf(second), QStringList{u"b.txt"_s});
    QCOMPARE(f.server.seen().last().query.value(u"page[next]"_s), u"TOK"_s);
    QCOMPARE(f.server.seen().size(), 2); // the folder was named
}

void TestWorkDriveOperations::listsAllPages()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"b"_s, u"b.txt"_s, u"x"_s)}, u"TOK"_s));
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"a"_s, u"a.txt"_s, u"x"_s)}));
    const Result<OperationResult> result = f.call("workdrive_list_files", {{u"folder_id"_s, u"x"_s}, {u"all"_s, true}});
    QCOMPARE(f.namesOf(result), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QVERIFY(!result->more && result->pageToken.isEmpty());
}

void TestWorkDriveOperations::ownFoldersWithoutATeam()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.line("GET", u"teams/t1/workspaces"_s), f.data(QJsonArray()));
    f.server.expect(f.listing(u"own"_s), f.page({}));
    const Result<OperationResult> result = f.call("workdrive_list_files", {});
    QVERIFY(result);
    QCOMPARE(result->data, QJsonValue(QJsonArray()));
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::aFolderThatIsGone()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"x"_s), f.gone());
    const Result<OperationResult> result = f.call("workdrive_list_files", {{u"folder_id"_s, u"x"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().field, u"folder_id"_s);
}

void TestWorkDriveOperations::uploadsWholeAndTells()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"tf"_s), f.page({}));
    f.server.expect(f.posting(), f.storedAs(u"n1"_s, u"note.txt"_s, 5));
    const QJsonObject parameters{{u"path"_s, f.file(u"note.txt"_s, "hello")}};
    QList<qint64> told;
    qint64 total = 0;
    const OperationProgress progress = [&](qint64 done, qint64 all) {
        told.append(done);
        total = all;
    };
    const Result<OperationResult> result =
        QCoro::waitFor(f.named("workdrive_upload").runTelling(parameters, progress, {}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + result.error().detail));
    QCOMPARE(result->data[u"id"_s].toString(), u"n1"_s);
    QCOMPARE(result->data[u"name"_s].toString(), u"note.txt"_s);
    QVERIFY(f.seenAs(f.posting()).last().body.contains("hello"));
    QCOMPARE(told.last(), 5);
    QCOMPARE(total, 5);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::uploadUnderAnotherName()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"a"_s, u"offer.txt"_s, u"x"_s)}));
    f.server.expect(f.posting(), f.storedAs(u"n1"_s, u"offer (2).txt"_s, 5));
    const Result<OperationResult> result =
        f.call("workdrive_upload", {{u"path"_s, f.file(u"note.txt"_s, "hello")},
                                    {u"folder_id"_s, u"x"_s},
                                    {u"name"_s, u"offer.txt"_s}}); // both are kept unless said otherwise
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + result.error().detail));
    QVERIFY(f.seenAs(f.posting()).last().body.contains("offer%20%282%29.txt"));
    QCOMPARE(result->data[u"name"_s].toString(), u"offer (2).txt"_s);
}

void TestWorkDriveOperations::uploadRefusesATakenName()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"a"_s, u"note.txt"_s, u"x"_s)}));
    const Result<OperationResult> result =
        f.call("workdrive_upload",
               {{u"path"_s, f.file(u"note.txt"_s, "hello")}, {u"folder_id"_s, u"x"_s}, {u"on_conflict"_s, u"fail"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Duplicate);
    QCOMPARE(result.error().field, u"name"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::uploadRefusesBeforeTheFirstByte_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("no file") << u"missing.txt"_s << QString() << u"path"_s;
    QTest::newRow("a folder") << u"."_s << QString() << u"path"_s;
    QTest::newRow("a slash") << u"there.txt"_s << u"a/b.txt"_s << u"name"_s;
    QTest::newRow("too long") << u"there.txt"_s << QString(300, u'x') << u"name"_s;
}

void TestWorkDriveOperations::uploadRefusesBeforeTheFirstByte()
{
    QFETCH(const QString, path);
    QFETCH(const QString, name);
    WorkDriveOperationsFixture f;
    static_cast<void>(f.file(u"there.txt"_s, "x"));
    QJsonObject parameters{{u"path"_s, f.home.filePath(path)}};
    if (!name.isEmpty())
        parameters.insert(u"name"_s, name);
    for (const Result<QString> &outcome :
         {f.call("workdrive_upload", parameters).map([](const OperationResult &) { return QString(); }),
          f.plan("workdrive_upload", parameters).map([](const OperationPlan &) { return QString(); })}) {
        QVERIFY(!outcome);
        QTEST(outcome.error().field, "field");
    }
    QVERIFY(f.server.seen().isEmpty());
}

void TestWorkDriveOperations::downloadsIntoAFolder()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.one(u"a"_s), f.data(f.row(u"a"_s, u"../a/b.txt"_s, u"tf"_s)));
    f.server.expect(f.bytesOf(u"a"_s), f.status(200, "hello world!"));
    f.server.expect(f.one(u"a"_s), f.data(f.row(u"a"_s, u"../a/b.txt"_s, u"tf"_s))); // still that file
    const Result<OperationResult> result =
        f.call("workdrive_download", {{u"file_id"_s, u"a"_s}, {u"path"_s, f.home.path()}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().code + result.error().detail));
    const QString path = result->data[u"path"_s].toString();
    QCOMPARE(QFileInfo(path).absolutePath(), QFileInfo(f.home.path()).absoluteFilePath()); // never beside it
    QCOMPARE(f.content(QFileInfo(path).fileName()), QByteArray("hello world!"));
    QCOMPARE(result->data[u"size"_s].toInt(), 12);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::downloadTellsHowFarItIs()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    f.server.expect(f.bytesOf(u"a"_s), f.status(200, "hello world!"));
    f.server.expect(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s))); // still that file
    qint64 done = 0, total = 0;
    const OperationProgress progress = [&](qint64 bytes, qint64 all) {
        done = bytes;
        total = all;
    };
    const QJsonObject parameters{{u"file_id"_s, u"a"_s}, {u"path"_s, f.home.filePath(u"copy.txt"_s)}};
    QVERIFY(QCoro::waitFor(f.named("workdrive_download").runTelling(parameters, progress, {})));
    QCOMPARE(done, 12);
    QCOMPARE(total, 12);
    QCOMPARE(f.content(u"copy.txt"_s), QByteArray("hello world!"));
}

void TestWorkDriveOperations::downloadNeverOverwrites()
{
    WorkDriveOperationsFixture f;
    f.server.always(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    f.server.always(f.bytesOf(u"a"_s), f.status(200, "hello world!"));
    const QString there = f.file(u"there.txt"_s, "mine");
    QJsonObject parameters{{u"file_id"_s, u"a"_s}, {u"path"_s, there}};
    const Result<OperationResult> refused = f.call("workdrive_download", parameters);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"exists"_s);
    QCOMPARE(refused.error().field, u"path"_s);
    QCOMPARE(f.content(u"there.txt"_s), QByteArray("mine"));
    QVERIFY(f.seenAs(f.bytesOf(u"a"_s)).isEmpty());
    parameters.insert(u"overwrite"_s, true);
    QVERIFY(f.call("workdrive_download", parameters));
    QCOMPARE(f.content(u"there.txt"_s), QByteArray("hello world!"));
}

void TestWorkDriveOperations::downloadRefusals()
{
    WorkDriveOperationsFixture f;
    const auto refusal = [&](const char *id, const QString &path) {
        const Result<OperationResult> result =
            f.call("workdrive_download", {{u"file_id"_s, QLatin1StringView(id)}, {u"path"_s, f.home.filePath(path)}});
        return result ? u"done"_s : result.error().code + u'/' + result.error().field;
    };
    f.server.always(f.one(u"s"_s), f.data(f.row(u"s"_s, u"Press"_s, u"tf"_s, true)));
    f.server.always(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    f.server.always(f.one(u"g"_s), f.gone());
    QCOMPARE(refusal("s", u"x"_s), u"not_a_file/file_id"_s);
    QCOMPARE(refusal("a", u"no/such/x"_s), u"no_such_folder/path"_s);
    QVERIFY(refusal("g", u"x"_s).endsWith(u"/file_id"_s));
    QVERIFY(QDir(f.home.path()).isEmpty());
}

void TestWorkDriveOperations::createsAFolder()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"tf"_s), f.page({}));
    f.server.expect(f.line("POST", u"files"_s), f.data(f.row(u"n"_s, u"Atelier"_s, u"tf"_s, true), 201));
    const Result<OperationResult> result = f.call("workdrive_create_folder", {{u"name"_s, u"Atelier"_s}});
    QVERIFY(result);
    QCOMPARE(result->data[u"id"_s].toString(), u"n"_s);
    const QJsonObject sent = f.sentBody(f.line("POST", u"files"_s))[u"data"_s][u"attributes"_s].toObject();
    QCOMPARE(sent, (QJsonObject{{u"name"_s, u"Atelier"_s}, {u"parent_id"_s, u"tf"_s}}));
    const Result<OperationResult> bad = f.call("workdrive_create_folder", {{u"name"_s, u"a/b"_s}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().field, u"name"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::aFolderOfThatNameIsThere()
{
    WorkDriveOperationsFixture f;
    f.server.expect(f.listing(u"x"_s), f.page({f.row(u"s1"_s, u"Press"_s, u"x"_s, true)}));
    const Result<OperationResult> result =
        f.call("workdrive_create_folder", {{u"name"_s, u"Press"_s}, {u"parent_id"_s, u"x"_s}});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Duplicate);
    QCOMPARE(result.error().details.value(u"id"_s).toString(), u"s1"_s);
    QVERIFY(result.error().detail.contains(u"s1"_s));
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::dryRunsOnlyRead_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *operation, const QJsonObject &parameters, const QString &line, int requests) {
        QTest::addRow("%s %lld", operation, qlonglong(parameters.size()))
            << QByteArray(operation) << parameters << line << requests;
    };
    row("workdrive_list_files", {}, u"GET /api/v1/files/tf/files"_s, 6);
    row("workdrive_list_files", {{u"folder_id"_s, u"x"_s}}, u"GET /api/v1/files/x/files"_s, 1);
    row("workdrive_upload", {{u"path"_s, u"note.txt"_s}, {u"folder_id"_s, u"x"_s}}, u"POST /api/v1/upload"_s, 2);
    row("workdrive_download", {{u"path"_s, u"new.txt"_s}, {u"file_id"_s, u"a"_s}}, u"GET /v1/workdrive/download/a"_s,
        2);
    row("workdrive_create_folder", {{u"name"_s, u"Atelier"_s}}, u"POST /api/v1/files"_s, 7);
    row("workdrive_share", {{u"file_id"_s, u"a"_s}, {u"email"_s, u"i@b.example"_s}}, u"POST /api/v1/permissions"_s, 2);
    row("workdrive_share", {{u"file_id"_s, u"a"_s}, {u"link"_s, true}, {u"role"_s, u"edit"_s}}, u"POST /api/v1/links"_s,
        2);
}

void TestWorkDriveOperations::dryRunsOnlyRead()
{
    QFETCH(const QByteArray, operation);
    QFETCH(QJsonObject, parameters);
    QFETCH(const QString, line);
    WorkDriveOperationsFixture f;
    static_cast<void>(f.file(u"note.txt"_s, "hello"));
    f.server.always(f.one(u"a"_s), f.data(f.row(u"a"_s, u"a.txt"_s, u"tf"_s)));
    if (parameters.contains(u"path"_s))
        parameters.insert(u"path"_s, f.home.filePath(parameters[u"path"_s].toString()));
    const Result<OperationPlan> plan = f.plan(operation.constData(), parameters);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().code));
    const QString shown = plan->request[u"method"_s].toString() + u' ' + plan->request[u"path"_s].toString();
    QVERIFY2(shown.startsWith(line), qPrintable(shown));
    QTEST(plan->requests, "requests");
    QVERIFY(!plan->summary.isEmpty());
    const QList<SeenRequest> seen = f.server.seen();
    for (const SeenRequest &one : seen)
        QCOMPARE(one.method, QByteArray("GET"));
    QCOMPARE(QDir(f.home.path()).entryList(QDir::Files), QStringList{u"note.txt"_s});
    QCOMPARE(f.server.finish(), QString());
}

void TestWorkDriveOperations::planOfALargeFile()
{
    WorkDriveOperationsFixture f;
    QFile large(f.home.filePath(u"film.mov"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(1300LL << 20)); // sparse
    large.close();
    const Result<OperationPlan> plan =
        f.plan("workdrive_upload", {{u"path"_s, large.fileName()}, {u"folder_id"_s, u"x"_s}});
    QVERIFY(plan);
    QVERIFY(plan->request[u"path"_s].toString().startsWith(u"/api/v1/uploadsession/create"_s));
    QCOMPARE(plan->requests, 4 + 21);
    QVERIFY(large.resize(100LL << 20));
    const Result<OperationPlan> smaller =
        f.plan("workdrive_upload", {{u"path"_s, large.fileName()}, {u"folder_id"_s, u"x"_s}});
    QVERIFY(smaller);
    QVERIFY(smaller->request[u"path"_s].toString().contains(u"stream/upload"_s));
    QCOMPARE(smaller->requests, 3);
}
} // namespace atlas::test::tst_workdriveoperations

ATLAS_TEST(atlas::test::tst_workdriveoperations::TestWorkDriveOperations)
#include "tst_workdriveoperations.moc"
