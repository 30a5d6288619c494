// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <csignal>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sandboxprogram
{
using namespace Qt::Literals::StringLiterals;

/// atlas-sandbox as a process: its one line, its signals, its refusals.
class SandboxProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void announcesAndStops_data();
    void announcesAndStops();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void savesOnTermination();

private:
    [[nodiscard]] static QString program() { return QStringLiteral(ATLAS_SANDBOX_PROGRAM); }
};

void SandboxProgramTest::announcesAndStops_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void SandboxProgramTest::announcesAndStops()
{
    QFETCH(int, signal);
    QProcess process;
    process.start(program(), {u"--port"_s, u"0"_s, u"--today"_s, u"2026-03-31"_s});
    QVERIFY(process.waitForReadyRead(30000));
    const QByteArray line = process.readAllStandardOutput();
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    QVERIFY(said[u"base"_s].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(QFile::exists(said[u"data_centre_file"_s].toString()));
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(15000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QVERIFY2(!QFile::exists(said[u"data_centre_file"_s].toString()), "temporary files go with the program");
}

void SandboxProgramTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << QByteArray("colour");
    QTest::newRow("argument") << QStringList{u"extra"_s} << QByteArray("extra");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
    QTest::newRow("seed") << QStringList{u"--seed"_s, u"-1"_s} << QByteArray("--seed");
    QTest::newRow("scale") << QStringList{u"--scale"_s, u"0"_s} << QByteArray("--scale");
    QTest::newRow("date") << QStringList{u"--today"_s, u"31/03/2026"_s} << QByteArray("--today");
    QTest::newRow("limits") << QStringList{u"--limits"_s, u"maybe"_s} << QByteArray("--limits");
    QTest::newRow("latency") << QStringList{u"--latency"_s, u"soon"_s} << QByteArray("--latency");
    QTest::newRow("faults") << QStringList{u"--faults"_s, u"/nowhere.json"_s} << QByteArray("/nowhere.json");
    QTest::newRow("log") << QStringList{u"--log"_s, u"/nowhere/log"_s} << QByteArray("/nowhere/log");
}

void SandboxProgramTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    const QByteArray sentence = process.readAllStandardError();
    QVERIFY2(sentence.contains(named), sentence.constData());
    QCOMPARE(sentence.count('\n'), 1);
}

void SandboxProgramTest::savesOnTermination()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"state.json"_s);
    QStringList clients;
    for (int start = 0; start < 2; ++start) {
        QProcess process;
        process.start(program(), {u"--state"_s, state, u"--seed"_s, QString::number(start + 1)});
        QVERIFY(process.waitForReadyRead(30000));
        clients.append(QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"client_id"_s].toString());
        process.terminate();
        QVERIFY(process.waitForFinished(15000));
        QCOMPARE(process.exitCode(), 0);
    }
    QVERIFY(!clients[0].isEmpty());
    QCOMPARE(clients[0], clients[1]);
}
} // namespace tst_sandboxprogram

ATLAS_TEST(tst_sandboxprogram::SandboxProgramTest)
#include "tst_sandboxprogram.moc"
