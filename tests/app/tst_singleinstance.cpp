// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/singleinstance.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_singleinstance
{
using namespace atlas;
using namespace Qt::StringLiterals;
using Standing = SingleInstance::Standing;

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Openings>(); }
    void theSecondHandsOver();
    void manyAtOnceEndWithOne();
    void aSocketOfACrashIsRemoved();
    void profilesAreApart();
    void theNextIsFirstOnceTheFirstIsGone();
    void nobodyAnswers();
    void nonsenseIsNotTaken();
    void messages_data();
    void messages();
};

namespace
{
/// Where a program of this profile listens; the same rule as the program's, written apart.
QString listeningPlace(const QString &directory)
{
    const QByteArray hash = QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"atlas-"_s + QString::fromLatin1(hash.left(24));
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}
} // namespace

void SingleInstanceTest::theSecondHandsOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path()), second(folder.path());
    QCOMPARE(first.claim(), Standing::First);
    QCOMPARE(second.claim(), Standing::Second);
    QSignalSpy received(&first, &SingleInstance::received);
    QSignalSpy done(&second, &SingleInstance::handedOver);
    const Openings wanted{{u"/tmp/é \"quoted\".pdf"_s}, {u"atlas://crm/deals/1"_s}};
    second.handOver(wanted);
    QVERIFY(done.wait());
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().value<Openings>(), wanted);
    second.handOver({}); // only wants the window in front
    QVERIFY(done.wait());
    QCOMPARE(received.size(), 2);
    QVERIFY(received.last().first().value<Openings>().isEmpty());
}

void SingleInstanceTest::manyAtOnceEndWithOne()
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<SingleInstance>> starts;
    int firsts = 0;
    SingleInstance *first = nullptr;
    for (int i = 0; i < 8; ++i) {
        starts.push_back(std::make_unique<SingleInstance>(folder.path()));
        if (starts.back()->claim() == Standing::First) {
            ++firsts;
            first = starts.back().get();
        }
    }
    QCOMPARE(firsts, 1);
    QSignalSpy received(first, &SingleInstance::received);
    for (const auto &start : starts)
        if (start.get() != first)
            start->handOver({});
    QTRY_COMPARE(received.size(), 7);
}

void SingleInstanceTest::aSocketOfACrashIsRemoved()
{
    const QTemporaryDir folder;
    const QString place = listeningPlace(folder.path());
    {
        // A process that dies without a word leaves its socket and its lock behind.
        QFile socket(place);
        if (!place.startsWith(u'/'))
            QSKIP("no folder of this person's own for sockets here");
        QVERIFY(socket.open(QIODevice::WriteOnly));
        QFile lock(folder.filePath(u"window.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        QProcess gone;
        gone.start(u"true"_s, QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        lock.write(QByteArray::number(pid) + "\natlas\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    }
    SingleInstance first(folder.path()), second(folder.path());
    QCOMPARE(first.claim(), Standing::First);
    QCOMPARE(second.claim(), Standing::Second);
    QSignalSpy done(&second, &SingleInstance::handedOver);
    second.handOver({});
    QVERIFY(done.wait());
}

void SingleInstanceTest::profilesAreApart()
{
    const QTemporaryDir one, other;
    SingleInstance first(one.path()), second(other.path());
    QCOMPARE(first.claim(), Standing::First);
    QCOMPARE(second.claim(), Standing::First);
}

void SingleInstanceTest::theNextIsFirstOnceTheFirstIsGone()
{
    const QTemporaryDir folder;
    auto first = std::make_unique<SingleInstance>(folder.path());
    QCOMPARE(first->claim(), Standing::First);
    first.reset();
    SingleInstance next(folder.path());
    QCOMPARE(next.claim(), Standing::First);
}

void SingleInstanceTest::nobodyAnswers()
{
    const QTemporaryDir folder;
    SingleInstance alone(folder.path());
    QSignalSpy failed(&alone, &SingleInstance::unreachable);
    QSignalSpy done(&alone, &SingleInstance::handedOver);
    alone.handOver({}, std::chrono::milliseconds(200));
    QVERIFY(failed.wait());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(done.size(), 0);
    // It comes up meanwhile.
    SingleInstance late(folder.path());
    alone.handOver({}, std::chrono::seconds(5));
    QCOMPARE(late.claim(), Standing::First);
    QVERIFY(done.wait());
    QCOMPARE(failed.size(), 1);
}

void SingleInstanceTest::nonsenseIsNotTaken()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QCOMPARE(first.claim(), Standing::First);
    QSignalSpy received(&first, &SingleInstance::received);
    QLocalSocket stranger;
    QSignalSpy closed(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(listeningPlace(folder.path()));
    QVERIFY(stranger.waitForConnected());
    stranger.write("{\"v\":1,\"files\":[\"relative.txt\"]}\n");
    QVERIFY(closed.wait());
    QCOMPARE(received.size(), 0);
}

void SingleInstanceTest::messages_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isMessage");
    QTest::newRow("empty") << QByteArray("{\"v\":1}") << true;
    QTest::newRow("link") << QByteArray("{\"v\":1,\"links\":[\"atlas://home\"]}") << true;
    QTest::newRow("no version") << QByteArray("{}") << false;
    QTest::newRow("later version") << QByteArray("{\"v\":2}") << false;
    QTest::newRow("no JSON") << QByteArray("hello") << false;
    QTest::newRow("relative file") << QByteArray("{\"v\":1,\"files\":[\"a\"]}") << false;
    QTest::newRow("other link") << QByteArray("{\"v\":1,\"links\":[\"https://example.com\"]}") << false;
    QTest::newRow("too long") << QByteArray("{\"v\":1,\"x\":\"") + QByteArray(300 * 1024, 'a') + "\"}" << false;
}

void SingleInstanceTest::messages()
{
    QFETCH(const QByteArray, line);
    QTEST(handovermessage::decode(line).has_value(), "isMessage");
}
} // namespace tst_singleinstance

ATLAS_TEST(tst_singleinstance::SingleInstanceTest)
#include "tst_singleinstance.moc"
