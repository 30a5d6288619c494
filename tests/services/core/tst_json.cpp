// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/apirequest.h"
#include "services/core/json.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace atlas::test::tst_json
{
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesObjects();
    void namesTheOffsetNotTheText();
    void readsIds();
    void readsNumbersAndBooleans();
    void readsDates();
    void keepsInstants_data();
    void keepsInstants();
    void writesOffsets_data();
    void writesOffsets();
    void encodesParameters_data();
    void encodesParameters();
    void knowsApps();
};

static QJsonObject sampleObject()
{
    return QJsonDocument::fromJson(
               R"({"big":1234567890123456789,"text":"42","real":1.5,"yes":true,"one":"1","no":"false",
        "null":null,"date":"2026-11-22","when":"2026-11-22T10:00:00+01:00","naive":"2026-11-22T10:00:00"})")
        .object();
}

void TestJson::parsesObjects()
{
    QCOMPARE(json::parseObject("{\"a\":1}").value(), (QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(json::parseObject("[1]").error().kind, ErrorKind::Decode);
    QCOMPARE(json::parseObject("").error().kind, ErrorKind::Decode);
}

void TestJson::namesTheOffsetNotTheText()
{
    const ApiError error = json::parseObject("{\"mail\":\"confidential\",,}").error();
    QCOMPARE(error.kind, ErrorKind::Decode);
    QVERIFY(error.detail.startsWith("offset "_L1));
    QVERIFY(!error.detail.contains("confidential"_L1));
}

void TestJson::readsIds()
{
    const QJsonObject object = sampleObject();
    QCOMPARE(json::id(object[u"big"_s]), u"1234567890123456789"_s);
    QCOMPARE(json::id(object[u"text"_s]), u"42"_s);
    QCOMPARE(json::id(object[u"real"_s]), QString());
    QCOMPARE(json::id(object[u"null"_s]), QString());
    QCOMPARE(json::id(object[u"absent"_s]), QString());
}

void TestJson::readsNumbersAndBooleans()
{
    const QJsonObject object = sampleObject();
    QCOMPARE(json::integer(object, "big"_L1), 1234567890123456789);
    QCOMPARE(json::integer(object, "text"_L1), 42);
    QCOMPARE(json::integer(object, "date"_L1, -1), -1);
    QCOMPARE(json::integer(object, "absent"_L1, 7), 7);
    QVERIFY(json::boolean(object, "yes"_L1));
    QVERIFY(json::boolean(object, "one"_L1));
    QVERIFY(!json::boolean(object, "no"_L1, true));
    QVERIFY(json::boolean(object, "null"_L1, true));
    QCOMPARE(json::text(object, "text"_L1), u"42"_s);
    QCOMPARE(json::text(object, "null"_L1), QString());
}

void TestJson::readsDates()
{
    const QJsonObject object = sampleObject();
    QCOMPARE(json::date(object, "date"_L1), QDate(2026, 11, 22));
    QVERIFY(!json::date(object, "text"_L1).isValid());
    QCOMPARE(json::instant(object, "when"_L1), QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    QVERIFY(!json::instant(object, "naive"_L1).isValid());
    QVERIFY(!json::instant(object, "absent"_L1).isValid());
}

void TestJson::keepsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("winter") << u"2026-11-22T10:00:00+01:00"_s;
    QTest::newRow("half hour") << u"2026-06-22T10:00:00+05:30"_s;
    QTest::newRow("west") << u"2026-06-22T10:00:00-07:00"_s;
    QTest::newRow("utc") << u"2026-06-22T10:00:00+00:00"_s;
}

void TestJson::keepsInstants()
{
    QFETCH(QString, text);
    const QJsonObject object{{u"when"_s, text}};
    QCOMPARE(json::isoOffset(json::instant(object, "when"_L1)), text);
}

void TestJson::writesOffsets_data()
{
    QTest::addColumn<QDateTime>("when");
    QTest::addColumn<QString>("text");
    const QTimeZone paris("Europe/Paris");
    QTest::newRow("utc with milliseconds")
        << QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC) << u"2026-01-02T03:04:05+00:00"_s;
    QTest::newRow("summer") << QDateTime(QDate(2026, 7, 1), QTime(12, 0), paris) << u"2026-07-01T12:00:00+02:00"_s;
    QTest::newRow("winter") << QDateTime(QDate(2026, 12, 1), QTime(12, 0), paris) << u"2026-12-01T12:00:00+01:00"_s;
}

void TestJson::writesOffsets()
{
    QFETCH(QDateTime, when);
    QFETCH(QString, text);
    QCOMPARE(json::isoOffset(when), text);
}

void TestJson::encodesParameters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plus") << u"2026-11-22T10:00:00+01:00"_s << QByteArray("2026-11-22T10%3A00%3A00%2B01%3A00");
    QTest::newRow("percent") << u"100%"_s << QByteArray("100%25");
    QTest::newRow("looks encoded") << u"%2B"_s << QByteArray("%252B");
    QTest::newRow("separators") << u"a&b=c#d"_s << QByteArray("a%26b%3Dc%23d");
    QTest::newRow("letters") << u"Émile & fils"_s << QByteArray("%C3%89mile%20%26%20fils");
}

void TestJson::encodesParameters()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, encoded);
    ApiRequest request(App::Crm, Verb::Get, u"/crm/v8/Deals"_s);
    request.addParam(u"q"_s, value);
    QUrl url(u"https://example.com/"_s);
    url.setQuery(request.query);
    const QByteArray sent = url.toEncoded();
    QCOMPARE(QUrl::fromPercentEncoding(sent.mid(sent.indexOf("q=") + 2)), value);
    QVERIFY(!sent.contains('+'));
    QCOMPARE(sent.mid(sent.indexOf("q=") + 2).replace("%3A", ":"), QByteArray(encoded).replace("%3A", ":"));
}

void TestJson::knowsApps()
{
    for (const App app : allApps) {
        QCOMPARE(appFromId(appId(app)), app);
        QVERIFY(appName(app).startsWith("Zoho "_L1));
    }
    QCOMPARE(appFromId(u"accounts"), App::Accounts);
    QVERIFY(!appFromId(u"desk"));
}
} // namespace atlas::test::tst_json

ATLAS_TEST(atlas::test::tst_json::TestJson)
#include "tst_json.moc"
