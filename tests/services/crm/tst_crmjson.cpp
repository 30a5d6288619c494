// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmjson.h"
#include "tests/services/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmjson
{
using namespace Qt::Literals::StringLiterals;

class TestCrmJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dealAmounts_data();
    void dealAmounts();
    void readsAWholeDeal();
    void emptyRecordsAreEmpty();
    void weightedIsExact();
    void readsLeadContactAccountNote();
    void joinsStagesById();
    void stagesMatchActualAndDisplay();
    void readsLayouts();
    void settingsSurviveTheStore();
    void dealFieldsFitOneCall();
};

void TestCrmJson::dealAmounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("probability");
    QTest::newRow("home currency") << QByteArray(R"({"Amount":12500.5,"Probability":10})") << u"12500.50 EUR"_s << 10;
    QTest::newRow("own currency") << QByteArray(R"({"Amount":100,"Currency":"USD","Probability":"75"})")
                                  << u"100.00 USD"_s << 75;
    QTest::newRow("text amount") << QByteArray(R"({"Amount":"0.1","Currency":null})") << u"0.10 EUR"_s << -1;
    QTest::newRow("null") << QByteArray(R"({"Amount":null,"Probability":null})") << QString() << -1;
    QTest::newRow("absent") << QByteArray("{}") << QString() << -1;
    QTest::newRow("out of range") << QByteArray(R"({"Probability":140})") << QString() << -1;
}

void TestCrmJson::dealAmounts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QFETCH(int, probability);
    const Deal deal = crmjson::deal(object(json.constData()), u"EUR"_s);
    QCOMPARE(deal.amount ? deal.amount->toDecimal() + u' ' + deal.amount->currency() : QString(), expected);
    QCOMPARE(deal.probability, probability);
}

void TestCrmJson::readsAWholeDeal()
{
    const Deal deal = crmjson::deal(
        object(R"({"id":"5725767000000600001","Deal_Name":"Licences 2026","Account_Name":{"name":"ACME","id":"7"},
        "Contact_Name":null,"Owner":{"name":"Ana Ruiz","id":"4","email":"ana@example.com"},"Stage":"Qualification",
        "Pipeline":"Standard","Closing_Date":"2026-03-31","Next_Step":"Call","Reason_For_Loss__s":"Price",
        "Created_Time":"2026-01-10T09:00:00+01:00","Modified_Time":"2026-07-03T10:15:00+02:00"})"),
        u"EUR"_s);
    QCOMPARE(deal.id, u"5725767000000600001"_s);
    QCOMPARE(deal.account, (LookupRef{u"7"_s, u"ACME"_s}));
    QCOMPARE(deal.contact, LookupRef());
    QCOMPARE(deal.owner.name, u"Ana Ruiz"_s);
    QCOMPARE(deal.closing, QDate(2026, 3, 31));
    QCOMPARE(deal.created.toUTC(), QDateTime(QDate(2026, 1, 10), QTime(8, 0), Qt::UTC));
    QCOMPARE(deal.modified.toUTC(), QDateTime(QDate(2026, 7, 3), QTime(8, 15), Qt::UTC));
    QCOMPARE(deal.version, u"2026-07-03T10:15:00+02:00"_s);
    QCOMPARE(deal.lossReason, u"Price"_s);
    QVERIFY(!deal.lastActivity.isValid());
}

void TestCrmJson::emptyRecordsAreEmpty()
{
    QCOMPARE(crmjson::deal({}, {}), Deal());
    QCOMPARE(crmjson::lead({}), Lead());
    QCOMPARE(crmjson::contact({}), Contact());
    QCOMPARE(crmjson::account({}), CrmAccount());
    QCOMPARE(crmjson::note({}), Note());
    QCOMPARE(crmjson::user({}), CrmUser());
    QCOMPARE(crmjson::org({}), CrmOrg());
    QVERIFY(crmjson::pipelines({}, {}).isEmpty());
    QVERIFY(crmjson::layout({}).fields.isEmpty());
}

void TestCrmJson::weightedIsExact()
{
    const Deal deal = crmjson::deal(object(R"({"Amount":0.05,"Probability":10})"), u"EUR"_s);
    QCOMPARE(deal.weighted()->minor(), 1); // half a cent rounds away from zero
    QVERIFY(!Deal().weighted());
}

void TestCrmJson::readsLeadContactAccountNote()
{
    const Lead lead = crmjson::lead(object(R"({"id":5725767000000524157,"Last_Name":"Vega","Converted__s":"true"})"));
    QCOMPARE(lead.id, u"5725767000000524157"_s);
    QVERIFY(lead.converted && lead.convertedDeal.id.isEmpty());
    const Lead became = crmjson::lead(object(R"({"Converted_Contact":{"id":"31"},"Converted_Deal":{"id":"8"}})"));
    QVERIFY(became.converted && became.convertedDeal.id == u"8"_s);
    const Deal deal = crmjson::deal(object(R"({"Campaign_Source":{"id":"4","name":"Fair"}})"), u"EUR"_s);
    QCOMPARE(deal.campaign, (LookupRef{u"4"_s, u"Fair"_s}));
    QCOMPARE(crmjson::contact(object(R"({"Account_Name":{"id":"9","name":"Beta"}})")).account.name, u"Beta"_s);
    QCOMPARE(crmjson::account(object(R"({"Billing_City":"Lyon"})")).city, u"Lyon"_s);
    QCOMPARE(crmjson::note(object(R"({"Note_Title":"Call","Created_By":{"name":"Ana","id":"1"}})")).authorName,
             u"Ana"_s);
    QVERIFY(!crmjson::user(object(R"({"status":"disabled"})")).active);
    QCOMPARE(crmjson::org(object(R"({"iso_code":"EUR","company_name":"ACME"})")).currency, u"EUR"_s);
}

static QList<Pipeline> samplePipelines()
{
    return crmjson::pipelines(
        object(R"({"pipeline":[{"display_value":"Standard","default":true,"actual_value":"Std","id":"1",
      "maps":[{"display_value":"Closed Won","sequence_number":2,"actual_value":"Closed Won","id":"12","forecast_type":"Closed Won"},
        {"display_value":"Identify Decision Makers","sequence_number":1,"actual_value":"Id. Decision Makers","id":"11","forecast_type":"Open"},
        {"display_value":"Lost","sequence_number":3,"actual_value":"Closed Lost","id":"13","forecast_type":"Closed Lost"}]}]})"),
        object(R"({"pick_list_values":[{"id":"11","probability":60},{"id":"12","probability":100}]})"));
}

void TestCrmJson::joinsStagesById()
{
    const QList<Pipeline> pipelines = samplePipelines();
    QCOMPARE(pipelines.size(), 1);
    const QList<Stage> &stages = pipelines.first().stages;
    QCOMPARE(stages.size(), 3);
    QCOMPARE(stages.at(0).probability, 60);
    QCOMPARE(stages.at(1).outcome, StageOutcome::Won);
    QCOMPARE(stages.at(2).outcome, StageOutcome::Lost);
    QCOMPARE(stages.at(2).probability, 0);
    QVERIFY(pipelines.first().isDefault);
}

void TestCrmJson::stagesMatchActualAndDisplay()
{
    const Pipeline pipeline = samplePipelines().first();
    QCOMPARE(pipeline.stage(u"Id. Decision Makers"_s), &pipeline.stages.at(0));
    QCOMPARE(pipeline.stage(u"Identify Decision Makers"_s), &pipeline.stages.at(0));
    QVERIFY(!pipeline.stage(u"Gone"_s));
}

void TestCrmJson::readsLayouts()
{
    const LayoutMeta layout = crmjson::layout(object(R"({"id":"9","name":"Standard","sections":[
      {"display_label":"Second","sequence_number":2,"fields":[{"api_name":"Amount","data_type":"currency","decimal_place":2}]},
      {"display_label":"First","sequence_number":1,"fields":[
        {"api_name":"Stage","sequence_number":2,"data_type":"picklist","pick_list_values":[
          {"actual_value":"A","display_value":"Aa","type":"used"},{"actual_value":"B","type":"unused"}]},
        {"api_name":"Deal_Name","field_label":"Name","sequence_number":1,"length":120,"required":true,"data_type":"text"}]}]})"));
    QCOMPARE(layout.fields.size(), 3);
    QCOMPARE(layout.fields.at(0).apiName, u"Deal_Name"_s);
    QVERIFY(layout.fields.at(0).required);
    QCOMPARE(layout.fields.at(0).length, 120);
    QCOMPARE(layout.field(u"Stage"_s)->picklist, (QList<PicklistValue>{{u"A"_s, u"Aa"_s}}));
    QCOMPARE(layout.field(u"Amount"_s)->section, u"Second"_s);
    QVERIFY(!layout.field(u"Nope"_s));
}

void TestCrmJson::settingsSurviveTheStore()
{
    CrmSettings settings;
    settings.org = crmjson::org(object(R"({"id":"1","iso_code":"EUR","time_zone":"Europe/Paris"})"));
    settings.me = crmjson::user(object(R"({"id":"4","full_name":"Ana","role":{"name":"CEO","id":"2"}})"));
    settings.users = {settings.me};
    settings.pipelines = samplePipelines();
    settings.dealLayout = crmjson::layout(object(
        R"({"id":"9","sections":[{"fields":[{"api_name":"Owner","visible":false,"lookup":{"module":{"api_name":"Users"}}}]}]})"));
    QCOMPARE(crmjson::settings(crmjson::toJson(settings)), settings);
    QCOMPARE(crmjson::settings({}), CrmSettings());
}

void TestCrmJson::dealFieldsFitOneCall()
{
    const QStringList fields = crmjson::dealFields();
    QVERIFY(fields.size() <= 50);
    QCOMPARE(QSet<QString>(fields.begin(), fields.end()).size(), fields.size());
    QVERIFY(fields.contains(u"Modified_Time"_s));
}
} // namespace atlas::test::tst_crmjson

ATLAS_TEST(atlas::test::tst_crmjson::TestCrmJson)
#include "tst_crmjson.moc"
