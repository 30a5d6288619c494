// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmjson.h"
#include "services/crm/dealreader.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_dealreader
{
using namespace Qt::Literals::StringLiterals;

/// The reader of bytes and the reader of JSON objects must not differ in anything.
class TestDealReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meansWhatTheJsonReaderMeans_data();
    void meansWhatTheJsonReaderMeans();
    void keepsRowsAsTheyCame();
    void refusesHalfAPage_data();
    void refusesHalfAPage();
    void findsTheNextPage_data();
    void findsTheNextPage();
};

void TestDealReader::meansWhatTheJsonReaderMeans_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("everything") << QByteArray(
        R"({"id":"5482910040000600001","Deal_Name":"Refonte \u00e9t\u00e9 \"Nord\"","Amount":12500.5,)"
        R"("Currency":"EUR","Account_Name":{"name":"Vélia","id":"77"},"Contact_Name":null,)"
        R"("Owner":{"name":"Inès","id":"5","email":"ines@halvorine.example"},"Probability":40,)"
        R"("Stage":"Négociation","Pipeline":"Standard","Closing_Date":"2026-02-28",)"
        R"("Next_Step":"Rappeler","Type":"New Business","Lead_Source":null,"Campaign_Source":{"id":"4","name":"Salon"},)"
        R"("Reason_For_Loss__s":null,"Description":"Deux\nlignes","Expected_Revenue":5000.2,)"
        R"("Created_Time":"2026-01-05T09:00:00+01:00","Modified_Time":"2026-07-05T09:00:01+02:00",)"
        R"("Last_Activity_Time":"2026-07-05T07:00:01Z"})");
    QTest::newRow("numbers as texts") << QByteArray(R"({"id":12,"Amount":"99.999","Probability":"55","Currency":""})");
    QTest::newRow("an exponent") << QByteArray(R"({"id":"1","Amount":1.25E7,"Currency":"EUR"})");
    QTest::newRow("yen") << QByteArray(R"({"id":"1","Amount":1250.5,"Currency":"JPY"})");
    QTest::newRow("negative") << QByteArray(R"({"id":"1","Amount":-0.005,"Currency":"EUR"})");
    QTest::newRow("nothing but the id") << QByteArray(R"({"id":"1"})");
    QTest::newRow("nulls") << QByteArray(R"({"id":"1","Amount":null,"Probability":null,"Owner":null,"Stage":null,)"
                                         R"("Closing_Date":null,"Modified_Time":null})");
    QTest::newRow("out of range") << QByteArray(R"({"id":"1","Probability":140})");
    QTest::newRow("a fraction") << QByteArray(R"({"id":"1","Probability":33.5})");
    QTest::newRow("a plain owner id") << QByteArray(R"({"id":"1","Owner":"5482910000000411008"})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"id":"1","Deal_Name":7,"Amount":true,"Owner":[1,2],"Closing_Date":12,"Created_Time":{}})");
    QTest::newRow("no offset") << QByteArray(R"({"id":"1","Created_Time":"2026-01-05T09:00:00"})");
    QTest::newRow("no such day") << QByteArray(R"({"id":"1","Closing_Date":"2026-02-30",)"
                                               R"("Created_Time":"2026-02-30T09:00:00+01:00"})");
    QTest::newRow("fields nobody asked for")
        << QByteArray(R"({"$approved":true,"Tag":[{"name":"x"}],"id":"1","Layout":{"id":"3"},"Deal_Name":"A"})");
}

void TestDealReader::meansWhatTheJsonReaderMeans()
{
    QFETCH(QByteArray, record);
    const Deal wanted = crmjson::deal(QJsonDocument::fromJson(record).object(), u"USD"_s);
    const std::optional<Deal> alone = dealreader::Reader().readRecord(record, u"USD"_s);
    QVERIFY(alone);
    QCOMPARE(*alone, wanted);
    const auto page = dealreader::Reader().readPage("{\"data\":[" + record + "],\"info\":{}}", u"USD"_s);
    QVERIFY(page);
    QCOMPARE(page->deals, QList<Deal>{wanted});
    QCOMPARE(page->newest, wanted.modified);
}

void TestDealReader::keepsRowsAsTheyCame()
{
    const QByteArray first = R"({"id":"1","Deal_Name":"a } b","Modified_Time":"2026-07-05T09:00:01+02:00"})";
    const QByteArray second = R"({ "Owner":{"id":"2","name":"x"}, "id":"2" })";
    const QByteArray page = "{\"data\":[" + first + " , " + second + R"(,{"Deal_Name":"no id"}],"info":{}})";
    const auto rows = dealreader::Reader().readPage(page, u"EUR"_s);
    QVERIFY(rows);
    QCOMPARE(rows->records.size(), 2);
    QCOMPARE(rows->records.at(0).body, first);
    QCOMPARE(rows->records.at(0).stamp, u"2026-07-05T09:00:01+02:00"_s);
    QCOMPARE(rows->records.at(1).body, second);
    QCOMPARE(rows->records.at(1).id, u"2"_s);
}

void TestDealReader::refusesHalfAPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("cut in a row") << QByteArray(R"({"data":[{"id":"1"},{"id":"2","Deal_Na)");
    QTest::newRow("cut after a row") << QByteArray(R"({"data":[{"id":"1"})");
    QTest::newRow("no rows") << QByteArray(R"({"info":{"more_records":false}})");
    QTest::newRow("not an object") << QByteArray(R"({"data":[1,2],"info":{}})");
    QTest::newRow("broken inside") << QByteArray(R"({"data":[{"id":"1","Deal_Name" "x"}],"info":{}})");
}

void TestDealReader::refusesHalfAPage()
{
    QFETCH(QByteArray, page);
    const auto rows = dealreader::Reader().readPage(page, u"EUR"_s);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Decode);
}

void TestDealReader::findsTheNextPage_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("more");
    QTest::addColumn<QString>("token");
    QTest::newRow("more") << QByteArray(R"({"data":[],"info":{"more_records":true,"next_page_token":"abc","page":1}})")
                          << true << true << u"abc"_s;
    QTest::newRow("last") << QByteArray(R"({"data":[],"info":{"next_page_token":null,"more_records":false}})") << true
                          << false << QString();
    QTest::newRow("a token without more")
        << QByteArray(R"({"info":{"next_page_token":"x","more_records":false}})") << true << false << QString();
    QTest::newRow("cut") << QByteArray(R"({"data":[{"id":"1"}],"info":{"more_rec)") << false << false << QString();
    QTest::newRow("no info") << QByteArray(R"({"data":[]})") << false << false << QString();
    QTest::newRow("HTML") << QByteArray("<html></html>") << false << false << QString();
}

void TestDealReader::findsTheNextPage()
{
    QFETCH(QByteArray, page);
    QFETCH(bool, readable);
    const auto head = dealreader::readHead(page);
    QCOMPARE(head.has_value(), readable);
    if (!head)
        return;
    QTEST(head->more, "more");
    QTEST(head->pageToken, "token");
}
} // namespace atlas::test::tst_dealreader

ATLAS_TEST(atlas::test::tst_dealreader::TestDealReader)
#include "tst_dealreader.moc"
