// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/logging.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_redact
{
using namespace Qt::StringLiterals;

class TestRedact : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hides_data();
    void hides();
    void keepsTheRest_data();
    void keepsTheRest();
    void logFileIsRedactedAndRotated();
};

void TestRedact::hides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const QString token = u"1000.0123456789abcdef0123456789abcdef.fedcba9876543210fedcba9876543210"_s;
    QTest::newRow("token") << u"sent "_s + token + u" to Zoho"_s << u"0123456789abcdef"_s;
    QTest::newRow("token tail") << token << u"fedcba98"_s;
    QTest::newRow("oauth header") << u"Authorization: Zoho-oauthtoken abc.def"_s << u"abc.def"_s;
    QTest::newRow("bearer") << u"authorization: bearer opaque-value"_s << u"opaque-value"_s;
    QTest::newRow("client secret") << u"client_secret=s3cr3t&grant_type=x"_s << u"s3cr3t"_s;
    QTest::newRow("code") << u"http://127.0.0.1:9/cb?code=abcdef&state=1"_s << u"abcdef"_s;
    QTest::newRow("refresh token") << u"POST ...&refresh_token=zzz111"_s << u"zzz111"_s;
    QTest::newRow("json") << uR"({"access_token":"qqq","refresh_token": "www"})"_s << u"qqq"_s;
    QTest::newRow("json second") << uR"({"access_token":"qqq","refresh_token": "www"})"_s << u"www"_s;
    QTest::newRow("json in json") << uR"({\"client_secret\":\"eee\"})"_s << u"eee"_s;
    QTest::newRow("mail") << u"to ana.ruiz+crm@nordlys.example now"_s << u"ana.ruiz"_s;
    QTest::newRow("mail encoded") << u"/buddies/ana%40nordlys.example/message"_s << u"ana%40"_s;
}

void TestRedact::hides()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString clean = redact(text);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY(clean.contains("***"_L1));
}

void TestRedact::keepsTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("path") << u"GET /crm/v8/Deals?fields=Deal_Name 200"_s;
    QTest::newRow("error") << uR"({"code":"INVALID_DATA","message":"invalid data"})"_s;
    QTest::newRow("amount") << u"1000.50"_s;
    QTest::newRow("empty") << QString();
}

void TestRedact::keepsTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(redact(text), text);
}

void TestRedact::logFileIsRedactedAndRotated()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"atlas.log"_s);
    const auto previous = qInstallMessageHandler(nullptr);
    installLogFile(path, false);
    const QString filler(1000, u'x');
    qCInfo(lcHttp).noquote() << "Zoho-oauthtoken 1000.aaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbb\nsecond line";
    for (int i = 0; i < 2500; ++i)
        qCInfo(lcHttp).noquote() << filler;
    qCWarning(lcAuth) << "last";
    qInstallMessageHandler(previous);

    QFile current(path);
    QFile old(path + u".1"_s);
    QVERIFY(current.open(QIODevice::ReadOnly));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(current.size() < 2 * 1024 * 1024);
    QVERIFY(old.size() <= 2 * 1024 * 1024 + 2000);
    const QByteArray text = old.readAll() + current.readAll();
    QVERIFY(!text.contains("1000.a"));
    QVERIFY(text.contains("atlas.http"));
    QVERIFY(text.contains("*** second line"));
    QVERIFY(text.endsWith("warning atlas.auth: last\n"));
    QCOMPARE(text.count('\n'), 2502);
}
} // namespace atlas::test::tst_redact

ATLAS_TEST(atlas::test::tst_redact::TestRedact)
#include "tst_redact.moc"
