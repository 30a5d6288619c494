// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace atlas::test
{
/// The real atlasctl against the real atlas-sandbox: exit codes, the envelope, and nothing else on standard output.
class TestAtlasCtl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void withoutAccount();
    void listsOperations();
    void referenceIsMarkdown();
    void readsAndWrites();
    void dryRunWritesNothing();
    void refusedByZoho();
    void parametersFromStandardInput();
    void embeddedStandIn();
    void halfTheVariables();
    void notSignedIn();
    void statusListsTheEnvironment();
    void noSecretInAnyFile();

private:
    struct Run {
        int exitCode = -1;
        QByteArray out, err;
        [[nodiscard]] QByteArray all() const { return out + err; }
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}, bool signedIn = true) const;

    QTemporaryDir m_home;
    QProcess m_sandbox;
    QJsonObject m_announced;
};

TestAtlasCtl::Run TestAtlasCtl::run(const QStringList &arguments, const QByteArray &input, bool signedIn) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (signedIn) {
        environment.insert(u"ZOHO_CLIENT_ID"_s, m_announced.value(u"client_id"_s).toString());
        environment.insert(u"ZOHO_CLIENT_SECRET"_s, m_announced.value(u"client_secret"_s).toString());
        environment.insert(u"ZOHO_REFRESH_TOKEN"_s, m_announced.value(u"refresh_token"_s).toString());
        environment.insert(u"ZOHO_REGION"_s, m_announced.value(u"data_centre_file"_s).toString());
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATLASCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(60'000))
        return result;
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

void TestAtlasCtl::initTestCase()
{
    m_sandbox.start(QStringLiteral(ATLAS_SANDBOX), {u"--limits"_s, u"off"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.canReadLine(), 30'000);
    m_announced = QJsonDocument::fromJson(m_sandbox.readLine()).object();
    QVERIFY(!m_announced.isEmpty());
}

void TestAtlasCtl::cleanupTestCase()
{
    m_sandbox.terminate();
    QVERIFY(m_sandbox.waitForFinished(10'000));
}

void TestAtlasCtl::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("field");
    QTest::newRow("command") << QStringList{u"dance"_s} << u"command"_s;
    QTest::newRow("no operation") << QStringList{u"call"_s} << u"operation"_s;
    QTest::newRow("unknown operation") << QStringList{u"call"_s, u"crm_dance"_s} << u"operation"_s;
    QTest::newRow("unknown parameter") << QStringList{u"call"_s, u"crm_list_records"_s, u"--modul"_s, u"Deals"_s}
                                       << u"modul"_s;
    QTest::newRow("missing parameter") << QStringList{u"call"_s, u"crm_list_records"_s} << u"module"_s;
    QTest::newRow("bad number") << QStringList{u"call"_s, u"crm_list_records"_s, u"--module=Deals"_s, u"--per-page"_s,
                                               u"x"_s}
                                << u"per_page"_s;
    QTest::newRow("bad json") << QStringList{u"call"_s, u"crm_list_records"_s, u"--json"_s, u"{"_s} << u"--json"_s;
    QTest::newRow("option") << QStringList{u"status"_s, u"--colour"_s} << u"--colour"_s;
    QTest::newRow("profile") << QStringList{u"status"_s, u"--profile"_s, u"../x"_s} << u"--profile"_s;
    QTest::newRow("login") << QStringList{u"login"_s, u"--client-id"_s, u"x"_s} << u"--region"_s;
}

void TestAtlasCtl::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, field);
    const Run result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    const QJsonObject answer = result.json();
    QCOMPARE(answer.value(u"ok"_s), QJsonValue(false));
    QCOMPARE(answer.value(u"error"_s)[u"kind"_s].toString(), u"usage"_s);
    QCOMPARE(answer.value(u"error"_s)[u"field"_s].toString(), field);
}

void TestAtlasCtl::withoutAccount()
{
    const Run help = run({u"help"_s}, {}, false);
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith("Usage: atlasctl"));
}

void TestAtlasCtl::listsOperations()
{
    const Run table = run({u"ops"_s, u"--json"_s}, {}, false);
    QCOMPARE(table.exitCode, 0);
    QCOMPARE(table.json().value(u"data"_s).toArray().size(), 36);
    QCOMPARE(table.json().value(u"data"_s)[0][u"name"_s].toString(), u"crm_search"_s);
    QVERIFY(run({u"ops"_s}, {}, false).out.contains("crm_update_record"));
}

void TestAtlasCtl::referenceIsMarkdown()
{
    const Run reference = run({u"reference"_s}, {}, false);
    QCOMPARE(reference.exitCode, 0);
    QVERIFY(reference.out.startsWith("# Operations\n"));
    QVERIFY(!reference.out.contains('\r'));
}

void TestAtlasCtl::readsAndWrites()
{
    const Run list = run({u"call"_s, u"crm_list_records"_s, u"--module"_s, u"Deals"_s, u"--per-page"_s, u"3"_s});
    QVERIFY2(list.exitCode == 0, list.all().constData());
    const QJsonObject answer = list.json();
    QCOMPARE(answer.keys(), (QStringList{u"data"_s, u"meta"_s, u"ok"_s, u"operation"_s}));
    QCOMPARE(answer.value(u"meta"_s)[u"rows"_s].toInt(), 3);
    QCOMPARE(answer.value(u"meta"_s)[u"more"_s], QJsonValue(true));
    QCOMPARE(list.out.count('\n'), 1);
    const QString id = answer.value(u"data"_s)[0][u"id"_s].toString();
    const Run changed = run({u"call"_s, u"crm_update_record"_s, u"--module=Deals"_s, u"--id"_s, id, u"--record"_s,
                             u"{\"Next_Step\":\"Appeler à 9 h\"}"_s});
    QVERIFY2(changed.exitCode == 0, changed.all().constData());
    const Run read =
        run({u"call"_s, u"crm_get_record"_s, u"--module=Deals"_s, u"--id"_s, id, u"--fields"_s, u"Next_Step"_s});
    QCOMPARE(read.json().value(u"data"_s)[u"Next_Step"_s].toString(), u"Appeler à 9 h"_s);
}

void TestAtlasCtl::dryRunWritesNothing()
{
    const QStringList create{u"call"_s, u"crm_create_record"_s, u"--module=Accounts"_s, u"--record"_s,
                             u"{\"Account_Name\":\"Never there\"}"_s};
    const Run plan = run(create + QStringList{u"--dry-run"_s});
    QVERIFY2(plan.exitCode == 0, plan.all().constData());
    QCOMPARE(plan.json().value(u"data"_s)[u"request"_s][u"method"_s].toString(), u"POST"_s);
    const Run all =
        run({u"call"_s, u"crm_list_records"_s, u"--module=Accounts"_s, u"--all"_s, u"--fields=Account_Name"_s});
    QCOMPARE(all.exitCode, 0);
    QVERIFY(!all.out.contains("Never there"));
}

void TestAtlasCtl::refusedByZoho()
{
    const Run gone = run({u"call"_s, u"crm_get_record"_s, u"--module=Deals"_s, u"--id=1111111111111111111"_s});
    QCOMPARE(gone.exitCode, 1);
    QCOMPARE(gone.json().value(u"error"_s)[u"kind"_s].toString(), u"not_found"_s);
    const Run module = run({u"call"_s, u"crm_list_records"_s, u"--module=Nonsense"_s});
    QCOMPARE(module.exitCode, 1);
    QCOMPARE(module.json().value(u"error"_s)[u"code"_s].toString(), u"INVALID_MODULE"_s);
}

void TestAtlasCtl::parametersFromStandardInput()
{
    const Run list = run({u"call"_s, u"crm_list_records"_s, u"--json"_s, u"-"_s}, R"({"module":"Leads","per_page":2})");
    QVERIFY2(list.exitCode == 0, list.all().constData());
    QCOMPARE(list.json().value(u"data"_s).toArray().size(), 2);
}

void TestAtlasCtl::embeddedStandIn()
{
    const QStringList create{u"call"_s,      u"crm_create_record"_s,
                             u"--sandbox"_s, u"--module=Accounts"_s,
                             u"--record"_s,  u"{\"Account_Name\":\"Kept across runs\"}"_s};
    const Run created = run(create, {}, false);
    QVERIFY2(created.exitCode == 0, created.all().constData());
    const QString id = created.json().value(u"data"_s)[u"id"_s].toString();
    const Run read =
        run({u"call"_s, u"crm_get_record"_s, u"--sandbox"_s, u"--module=Accounts"_s, u"--id"_s, id}, {}, false);
    QVERIFY2(read.exitCode == 0, read.all().constData());
    QCOMPARE(read.json().value(u"data"_s)[u"Account_Name"_s].toString(), u"Kept across runs"_s);
}

void TestAtlasCtl::halfTheVariables()
{
    qputenv("ZOHO_CLIENT_ID", "1000.half");
    const Run result = run({u"call"_s, u"crm_list_records"_s, u"--module=Deals"_s}, {}, false);
    qunsetenv("ZOHO_CLIENT_ID");
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.json().value(u"error"_s)[u"field"_s].toString().startsWith(u"ZOHO_"_s));
}

void TestAtlasCtl::notSignedIn()
{
    const Run call = run({u"call"_s, u"crm_list_records"_s, u"--module=Deals"_s, u"--profile=empty"_s}, {}, false);
    QCOMPARE(call.exitCode, 3);
    QCOMPARE(call.json().value(u"error"_s)[u"kind"_s].toString(), u"signed_out"_s);
    const Run status = run({u"status"_s, u"--profile=empty"_s}, {}, false);
    QCOMPARE(status.exitCode, 3);
    QCOMPARE(status.json().value(u"data"_s)[u"signed_in"_s], QJsonValue(false));
}

void TestAtlasCtl::statusListsTheEnvironment()
{
    const Run status = run({u"status"_s});
    QVERIFY2(status.exitCode == 0, status.all().constData());
    QCOMPARE(status.json().value(u"data"_s)[u"accounts"_s].toArray().size(), 1);
    QVERIFY(!status.json().value(u"data"_s)[u"budget"_s].toArray().isEmpty());
}

void TestAtlasCtl::noSecretInAnyFile()
{
    const QByteArray secret = m_announced.value(u"refresh_token"_s).toString().toLatin1();
    QVERIFY(!secret.isEmpty());
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        // The stand-in's own state is Zoho's side of the fence.
        if (file.fileName().endsWith(u"sandbox-state.json"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
    }
}
} // namespace atlas::test

QTEST_GUILESS_MAIN(atlas::test::TestAtlasCtl)
#include "tst_atlasctl.moc"
