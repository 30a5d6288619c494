// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/secretparts.h"
#include "services/auth/secretstore.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <qt6keychain/keychain.h>
#include <QTest>

namespace tst_keychain
{
using namespace atlas;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The keychain of the system. What is to be seen depends on where it runs; ATLAS_TEST_KEYCHAIN says which: "open" (an
/// unlocked Secret Service, see with-keyring.sh), "locked" (one without a password typed), "none" (no session bus).
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    const QString m_service = u"Atlas test"_s;
    const QByteArray m_mode = qgetenv("ATLAS_TEST_KEYCHAIN");

    /// What the Secret Service itself says, without any code of ours.
    [[nodiscard]] QByteArray entry(const QString &key) const
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        job->setAutoDelete(false);
        job->setKey(key);
        QSignalSpy finished(job, &QKeychain::Job::finished);
        job->start();
        const bool ended = QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 5000);
        const QByteArray data = ended && job->error() == QKeychain::NoError ? job->binaryData() : QByteArray();
        job->deleteLater();
        return data;
    }

private Q_SLOTS:
    void aSecretIsKeptReplacedAndRemoved()
    {
        if (m_mode != "open")
            QSKIP("needs ATLAS_TEST_KEYCHAIN=open, see with-keyring.sh");
        KeychainSecretStore store(m_service, 10s);
        QVERIFY(store.persistent());
        QCOMPARE(QCoro::waitFor(store.read(u"none"_s)).error().kind, ErrorKind::NotFound);
        const auto written = QCoro::waitFor(store.write(u"account/1"_s, "{\"refresh_token\":\"1000.a.b\"}"));
        QVERIFY2(written, written ? "" : qPrintable(written.error().code + written.error().detail));
        QCOMPARE(entry(u"account/1"_s), QByteArray("{\"refresh_token\":\"1000.a.b\"}"));
        QVERIFY(QCoro::waitFor(store.write(u"account/1"_s, "second")));
        KeychainSecretStore again(m_service, 10s);
        QCOMPARE(QCoro::waitFor(again.read(u"account/1"_s)).value(), QByteArray("second"));
        QVERIFY(QCoro::waitFor(again.remove(u"account/1"_s)));
        QCOMPARE(QCoro::waitFor(again.read(u"account/1"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(QCoro::waitFor(again.remove(u"account/1"_s)).error().kind, ErrorKind::NotFound);
    }

    void aLongSecretIsKeptInPartsAndLeavesNone()
    {
        if (m_mode != "open")
            QSKIP("needs ATLAS_TEST_KEYCHAIN=open, see with-keyring.sh");
        KeychainSecretStore store(m_service, 20s);
        const QString key = u"account/long"_s;
        const QByteArray secret = QByteArray("0123456789abcdef").repeated(400); // 6,400 bytes: three parts
        QVERIFY(QCoro::waitFor(store.write(key, secret)));
        for (int part = 0; part < 3; ++part) {
            const QByteArray kept = entry(secretparts::partKey(key, part));
            QVERIFY(!kept.isEmpty());
            QVERIFY(kept.size() <= 2'560);
        }
        QCOMPARE(QCoro::waitFor(store.read(key)).value(), secret);
        QVERIFY(QCoro::waitFor(store.write(key, "short")));
        QCOMPARE(QCoro::waitFor(store.read(key)).value(), QByteArray("short"));
        QVERIFY(entry(secretparts::partKey(key, 1)).isEmpty());
        QVERIFY(QCoro::waitFor(store.write(key, secret)));
        QVERIFY(QCoro::waitFor(store.remove(key)));
        for (int part = 0; part < 3; ++part)
            QVERIFY(entry(secretparts::partKey(key, part)).isEmpty());
    }

    void manyCallsAtOnce()
    {
        if (m_mode != "open")
            QSKIP("needs ATLAS_TEST_KEYCHAIN=open, see with-keyring.sh");
        KeychainSecretStore store(m_service, 20s);
        std::vector<Task<Result<Done>>> writes;
        for (int i = 0; i < 5; ++i)
            writes.push_back(store.write(u"many/"_s + QString::number(i), QByteArray::number(i)));
        for (auto &write : writes)
            QVERIFY(QCoro::waitFor(write));
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(QCoro::waitFor(store.read(u"many/"_s + QString::number(i))).value(), QByteArray::number(i));
            QVERIFY(QCoro::waitFor(store.remove(u"many/"_s + QString::number(i))));
        }
    }

    void aLockedRingIsNotAnAbsentOne()
    {
        if (m_mode != "locked")
            QSKIP("needs ATLAS_TEST_KEYCHAIN=locked, see with-keyring.sh");
        KeychainSecretStore store(m_service, 3s);
        QElapsedTimer timer;
        timer.start();
        const auto read = QCoro::waitFor(store.read(u"account/1"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::KeychainLocked);
        const auto written = QCoro::waitFor(store.write(u"account/1"_s, "x"));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::KeychainLocked);
        QVERIFY2(timer.elapsed() < 12'000, qPrintable(QString::number(timer.elapsed())));
    }

    void withoutABusTheAnswerComesAtOnce()
    {
        if (m_mode != "none")
            QSKIP("needs ATLAS_TEST_KEYCHAIN=none, see with-keyring.sh");
        KeychainSecretStore store(m_service, 10s);
        QElapsedTimer timer;
        timer.start();
        const auto read = QCoro::waitFor(store.read(u"account/1"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::KeychainAbsent);
        QCOMPARE(read.error().detail, u"org.freedesktop.secrets"_s);
        QCOMPARE(QCoro::waitFor(store.write(u"account/1"_s, "x")).error().kind, ErrorKind::KeychainAbsent);
        QCOMPARE(QCoro::waitFor(store.remove(u"account/1"_s)).error().kind, ErrorKind::KeychainAbsent);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    }
};
} // namespace tst_keychain

ATLAS_TEST(tst_keychain::TestKeychain)
#include "tst_keychain.moc"
