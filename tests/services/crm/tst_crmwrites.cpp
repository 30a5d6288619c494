// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmjson.h"
#include "services/crm/crmservice.h"
#include "tests/services/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmwrites
{
using namespace Qt::Literals::StringLiterals;

class TestCrmWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createReadsBack();
    void createChecksTheLayoutFirst_data();
    void createChecksTheLayoutFirst();
    void lostCreateIsFound();
    void lostCreateIsNotThere();
    void lostCreateStaysUnknown_data();
    void lostCreateStaysUnknown();
    void lostCreateWithoutCoql();
    void updateIsOneReadAndOneConditionalWrite();
    void updateReportsConflict();
    void updateSurvivesARace();
    void updateOfARemovedStage();
    void lostUpdateIsNotRepeatedBlindly();
    void dropsComputedFields();

private:
    static QJsonObject sampleDeal() { return {{u"Deal_Name"_s, u"O'Neill relaunch"_s}}; }
    static void expectMe(CrmFixture &f) { f.server.expect(u"GET /crm/v8/users"_s, f.ok(R"({"users":[{"id":"4"}]})")); }
    static ScriptedReply rows(const QByteArray &json, const QByteArray &date = "Sun, 22 Nov 2026 09:00:05 GMT")
    {
        ScriptedReply reply = CrmFixture::status(json.isEmpty() ? 204 : 200, json);
        reply.headers.append({"Date", date});
        return reply;
    }
};

void TestCrmWrites::createReadsBack()
{
    CrmFixture f;
    f.allowAnyRecord();
    f.server.expect(
        u"POST /crm/v8/Deals"_s,
        f.ok(R"({"data":[{"code":"SUCCESS","details":{"id":"77"},"message":"record added","status":"success"}]})",
             201));
    f.server.expect(u"GET /crm/v8/Deals/77"_s,
                    f.ok(R"({"data":[{"id":"77","Deal_Name":"O'Neill relaunch","Probability":10}]})"));
    const QJsonObject record{{u"Deal_Name"_s, u"O'Neill relaunch"_s},
                             {u"Account_Name"_s, QJsonObject{{u"id"_s, u"9"_s}, {u"name"_s, u"O'Neill"_s}}}};
    const Result<QJsonObject> created = QCoro::waitFor(f.crm.create(u"Deals"_s, record));
    QVERIFY(created);
    QCOMPARE(created->value(u"Probability"_s).toInt(), 10);
    QCOMPARE(f.server.finish(), QString());
    const QJsonObject sent = f.body(1)[u"data"_s][0].toObject();
    QCOMPARE(sent.value(u"Account_Name"_s).toObject(), (QJsonObject{{u"id"_s, u"9"_s}}));
}

void TestCrmWrites::createChecksTheLayoutFirst_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("mandatory") << QByteArray(R"({"Stage":"A"})") << u"Deal_Name"_s << u"mandatory_missing"_s;
    QTest::newRow("blank") << QByteArray(R"({"Deal_Name":"  "})") << u"Deal_Name"_s << u"mandatory_missing"_s;
    QTest::newRow("long") << QByteArray(R"({"Deal_Name":"123456789012"})") << u"Deal_Name"_s << u"too_long"_s;
    QTest::newRow("choice") << QByteArray(R"({"Deal_Name":"x","Stage":"Z"})") << u"Stage"_s << u"not_a_choice"_s;
    QTest::newRow("read only") << QByteArray(R"({"Deal_Name":"x","Expected_Revenue":5})") << u"Expected_Revenue"_s
                               << u"read_only"_s;
}

void TestCrmWrites::createChecksTheLayoutFirst()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, field);
    QFETCH(QString, code);
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/settings/layouts"_s, f.ok(R"({"layouts":[{"id":"1","sections":[{"fields":[
        {"api_name":"Deal_Name","data_type":"text","length":10,"required":true},
        {"api_name":"Owner","data_type":"ownerlookup","required":true},
        {"api_name":"Expected_Revenue","data_type":"currency","read_only":true},
        {"api_name":"Stage","data_type":"picklist","pick_list_values":[{"actual_value":"A","display_value":"Aa"}]}]}]}]})"));
    const Result<QJsonObject> created = QCoro::waitFor(f.crm.create(u"Deals"_s, object(record.constData())));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Validation);
    QCOMPARE(created.error().field, field);
    QCOMPARE(created.error().code, code);
    QCOMPARE(f.server.finish(), QString()); // nothing was sent
    const QJsonObject fine{{u"Deal_Name"_s, u"x"_s}, {u"Stage"_s, u"Aa"_s}};
    QCOMPARE(QCoro::waitFor(f.crm.checkedCreate(u"Deals"_s, fine))->value(u"Stage"_s).toString(), u"A"_s);
}

void TestCrmWrites::lostCreateIsFound()
{
    CrmFixture f;
    f.allowAnyRecord();
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Drop));
    expectMe(f);
    // An older namesake, a colleague's new one, and ours.
    f.server.expect(u"POST /crm/v8/coql"_s, rows(R"({"data":[
        {"id":"3","Created_Time":"2026-11-22T10:00:02+01:00","Created_By":{"id":"8"}},
        {"id":"2","Created_Time":"2026-11-22T10:00:01+01:00","Created_By":{"id":"4"}},
        {"id":"1","Created_Time":"2026-11-01T10:00:01+01:00","Created_By":{"id":"4"}}],"info":{"more_records":false}})"));
    f.server.expect(u"GET /crm/v8/Deals/2"_s, f.ok(R"({"data":[{"id":"2","Deal_Name":"O'Neill relaunch"}]})"));
    const Result<QJsonObject> created = QCoro::waitFor(f.crm.create(u"Deals"_s, sampleDeal()));
    QVERIFY(created);
    QCOMPARE(created->value(u"id"_s).toString(), u"2"_s);
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(f.body(3)[u"select_query"_s].toString().contains(u"Deal_Name = 'O''Neill relaunch'"_s));
}

void TestCrmWrites::lostCreateIsNotThere()
{
    CrmFixture f;
    f.allowAnyRecord();
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Drop));
    expectMe(f);
    f.server.expect(u"POST /crm/v8/coql"_s, rows({}));
    f.server.expect(u"POST /crm/v8/coql"_s, rows({})); // looked at twice: it may still have been at work
    const Result<QJsonObject> created = QCoro::waitFor(f.crm.create(u"Deals"_s, sampleDeal()));
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"not_created"_s);
    QVERIFY(created.error().kind != ErrorKind::Ambiguous);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmWrites::lostCreateStaysUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("look-up fails") << 400
                                   << QByteArray(
                                          R"({"code":"SYNTAX_ERROR","details":{},"message":"x","status":"error"})");
    QTest::newRow("two candidates") << 200 << QByteArray(R"({"data":[
        {"id":"3","Created_Time":"2026-11-22T10:00:02+01:00","Created_By":{"id":"4"}},
        {"id":"2","Created_Time":"2026-11-22T10:00:01+01:00","Created_By":{"id":"4"}}],"info":{"more_records":false}})");
}

void TestCrmWrites::lostCreateStaysUnknown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    CrmFixture f;
    f.allowAnyRecord();
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Drop));
    expectMe(f);
    ScriptedReply reply = rows(body);
    reply.status = status;
    f.server.expect(u"POST /crm/v8/coql"_s, reply);
    const Result<QJsonObject> created = QCoro::waitFor(f.crm.create(u"Deals"_s, sampleDeal()));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(created.error().code, u"unknown"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmWrites::lostCreateWithoutCoql()
{
    CrmFixture f;
    f.allowAnyRecord();
    const QByteArray scope = R"({"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"x","status":"error"})";
    f.server.expect(u"POST /crm/v8/Deals"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"GET /crm/v8/users"_s, f.status(401, scope));
    f.server.expect(u"POST /crm/v8/coql"_s, f.status(401, scope));
    f.server.expect(u"GET /crm/v8/Deals"_s, rows(R"({"data":[
        {"id":"9","Deal_Name":"Another","Created_Time":"2026-11-22T10:00:02+01:00","Created_By":{"id":"4"}},
        {"id":"2","Deal_Name":"O'Neill relaunch","Created_Time":"2026-11-22T10:00:01+01:00","Created_By":{"id":"4"}}],
        "info":{"more_records":false}})"));
    f.server.expect(u"GET /crm/v8/Deals/2"_s, f.ok(R"({"data":[{"id":"2"}]})"));
    QVERIFY(QCoro::waitFor(f.crm.create(u"Deals"_s, sampleDeal())));
    QCOMPARE(f.server.finish(), QString());
}

static const char *dealNow =
    R"({"data":[{"id":"77","Stage":"Qualification","Amount":100,"Probability":10,"Expected_Revenue":10,
    "Next_Step":"Call","Pipeline":"Standard","Modified_Time":"2026-02-03T10:15:00+01:00","Modified_By":{"name":"Ana","id":"4"}}]})";
static const char *saved =
    R"({"data":[{"code":"SUCCESS","details":{"id":"77","Modified_Time":"2026-02-03T10:20:00+01:00",
    "Modified_By":{"name":"Me","id":"5"}},"message":"record updated","status":"success"}]})";

void TestCrmWrites::updateIsOneReadAndOneConditionalWrite()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    f.server.expect(u"PUT /crm/v8/Deals/77"_s, f.ok(saved));
    const QJsonObject base{{u"Next_Step"_s, u"Call"_s}};
    const QJsonObject changes{{u"Next_Step"_s, u"Visit"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.version, u"2026-02-03T10:20:00+01:00"_s);
    QCOMPARE(outcome->saved.changedBy, u"Me"_s);
    QCOMPARE(outcome->saved.record.value(u"Next_Step"_s).toString(), u"Visit"_s);
    QCOMPARE(outcome->saved.record.value(u"Expected_Revenue"_s).toInt(), 10);
    QCOMPARE(f.server.seen().at(1).headers["if-unmodified-since"], QByteArray("2026-02-03T10:15:00+01:00"));
    QCOMPARE(f.body(1), (QJsonObject{{u"data"_s, QJsonArray{changes}}}));
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmWrites::updateReportsConflict()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    const QJsonObject base{{u"Next_Step"_s, u"Write"_s}, {u"Amount"_s, 50}};
    const QJsonObject changes{{u"Next_Step"_s, u"Visit"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, base, changes));
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.size(), 1);
    QCOMPARE(outcome->conflict->fields.first().theirs.toString(), u"Call"_s);
    QCOMPARE(outcome->conflict->theirs.changedBy, u"Ana"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmWrites::updateSurvivesARace()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    f.server.expect(
        u"PUT /crm/v8/Deals/77"_s,
        f.ok(R"({"data":[{"code":"ALREADY_MODIFIED","details":{"id":"77"},"message":"m","status":"error"}]})", 412));
    f.server.expect(
        u"GET /crm/v8/Deals/77"_s,
        f.ok(R"({"data":[{"id":"77","Next_Step":"Call","Amount":999,"Modified_Time":"2026-02-03T10:16:00+01:00"}]})"));
    f.server.expect(u"PUT /crm/v8/Deals/77"_s, f.ok(saved));
    const QJsonObject base{{u"Next_Step"_s, u"Call"_s}};
    const QJsonObject changes{{u"Next_Step"_s, u"Visit"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.record.value(u"Amount"_s).toInt(), 999);
    QCOMPARE(f.server.seen().at(3).headers["if-unmodified-since"], QByteArray("2026-02-03T10:16:00+01:00"));
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmWrites::updateOfARemovedStage()
{
    CrmFixture f;
    const QList<Pipeline> pipelines = crmjson::pipelines(
        object(R"({"pipeline":[{"actual_value":"Standard","maps":[{"id":"1","actual_value":"Qualification"},
        {"id":"2","actual_value":"Id. Decision Makers","display_value":"Identify Decision Makers"}]}]})"),
        {});
    f.crm.useDealSettings(LayoutMeta(), pipelines);
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    const QJsonObject gone{{u"Stage"_s, u"Gone"_s}};
    const Result<UpdateOutcome> refused = QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, {}, gone));
    QCOMPARE(refused.error().kind, ErrorKind::Validation);
    QCOMPARE(refused.error().field, u"Stage"_s);
    QCOMPARE(f.server.finish(), QString());
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    f.server.expect(u"PUT /crm/v8/Deals/77"_s, f.ok(saved));
    const QJsonObject shown{{u"Stage"_s, u"Identify Decision Makers"_s}};
    QVERIFY(QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, {}, shown)));
    QCOMPARE(f.body(2)[u"data"_s][0][u"Stage"_s].toString(), u"Id. Decision Makers"_s);
}

/// The write arrived, its answer did not: the repeated one meets our own change and is no conflict.
void TestCrmWrites::lostUpdateIsNotRepeatedBlindly()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    f.server.expect(u"PUT /crm/v8/Deals/77"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(
        u"PUT /crm/v8/Deals/77"_s,
        f.ok(R"({"data":[{"code":"ALREADY_MODIFIED","details":{"id":"77"},"message":"m","status":"error"}]})", 412));
    f.server.expect(u"GET /crm/v8/Deals/77"_s,
                    f.ok(R"({"data":[{"id":"77","Next_Step":"Visit","Modified_Time":"2026-02-03T10:16:00+01:00"}]})"));
    const QJsonObject base{{u"Next_Step"_s, u"Call"_s}};
    const QJsonObject changes{{u"Next_Step"_s, u"Visit"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmWrites::dropsComputedFields()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/77"_s, f.ok(dealNow));
    f.server.expect(u"PUT /crm/v8/Deals/77"_s, f.ok(saved));
    const QJsonObject changes{{u"Stage"_s, u"Closed Won"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.crm.update(u"Deals"_s, u"77"_s, {}, changes));
    QVERIFY(outcome);
    QVERIFY(!outcome->saved.record.contains(u"Probability"_s));
    QVERIFY(!outcome->saved.record.contains(u"Expected_Revenue"_s));
}
} // namespace atlas::test::tst_crmwrites

ATLAS_TEST(atlas::test::tst_crmwrites::TestCrmWrites)
#include "tst_crmwrites.moc"
