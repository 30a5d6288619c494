// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcrmwrites
{
using namespace Qt::Literals::StringLiterals;
using atlas::test::CrmFixture;
using atlas::test::Reply;

namespace
{
QJsonObject deal(const QJsonObject &extra = {})
{
    QJsonObject record{{u"Deal_Name"_s, u"Portail"_s},
                       {u"Stage"_s, u"Qualification"_s},
                       {u"Pipeline"_s, u"Standard (Standard)"_s},
                       {u"Closing_Date"_s, u"2026-09-30"_s},
                       {u"Amount"_s, 10000}};
    for (auto it = extra.begin(); it != extra.end(); ++it)
        record.insert(it.key(), it.value());
    return record;
}
} // namespace

class TestCrmWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertErrors_data()
    {
        QTest::addColumn<QString>("module");
        QTest::addColumn<QJsonObject>("record");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("api");
        const auto row = [](const char *name, const QString &module, const QJsonObject &record, const QString &code,
                            const QString &api) { QTest::newRow(name) << module << record << code << api; };
        const auto invalid = u"INVALID_DATA"_s;
        const auto missing = u"MANDATORY_NOT_FOUND"_s;
        row("no last name", u"Leads"_s, {{u"Company"_s, u"x"_s}}, missing, u"Last_Name"_s);
        row("null name", u"Leads"_s, {{u"Last_Name"_s, QJsonValue()}}, missing, u"Last_Name"_s);
        row("e-mail", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"Email"_s, u"luis@"_s}}, invalid, u"Email"_s);
        row("phone", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"Phone"_s, u"call me"_s}}, invalid, u"Phone"_s);
        row("too long", u"Leads"_s, {{u"Last_Name"_s, QString(81, u'x')}}, invalid, u"Last_Name"_s);
        row("not a text", u"Leads"_s, {{u"Last_Name"_s, 5}}, invalid, u"Last_Name"_s);
        row("not a flag", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"Email_Opt_Out"_s, u"true"_s}}, invalid,
            u"Email_Opt_Out"_s);
        row("not an integer", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"No_of_Employees"_s, 1.5}}, invalid,
            u"No_of_Employees"_s);
        row("ten digits", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"No_of_Employees"_s, 1e9}}, invalid,
            u"No_of_Employees"_s);
        row("display value", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"Lead_Source"_s, u"Online Store"_s}}, invalid,
            u"Lead_Source"_s);
        row("unused option", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"Lead_Source"_s, u"Google+"_s}}, invalid,
            u"Lead_Source"_s);
        row("owner", u"Leads"_s, {{u"Last_Name"_s, u"x"_s}, {u"Owner"_s, QJsonObject{{u"id"_s, u"12"_s}}}}, invalid,
            u"Owner"_s);
        row("plain lookup", u"Deals"_s, deal({{u"Account_Name"_s, u"548"_s}}), invalid, u"Account_Name"_s);
        row("lost lookup", u"Deals"_s, deal({{u"Account_Name"_s, QJsonObject{{u"id"_s, u"5482910000000000001"_s}}}}),
            invalid, u"Account_Name"_s);
        row("amount text", u"Deals"_s, deal({{u"Amount"_s, u"12"_s}}), invalid, u"Amount"_s);
        row("amount size", u"Deals"_s, deal({{u"Amount"_s, 1e17}}), invalid, u"Amount"_s);
        row("date", u"Deals"_s, deal({{u"Closing_Date"_s, u"30/09/2026"_s}}), invalid, u"Closing_Date"_s);
        row("probability", u"Deals"_s, deal({{u"Probability"_s, 101}}), invalid, u"Probability"_s);
        row("stage of the other pipeline", u"Deals"_s, deal({{u"Stage"_s, u"Contracting"_s}}), u"MAPPING_MISMATCH"_s,
            u"Stage"_s);
        row("stage that is no more", u"Deals"_s, deal({{u"Stage"_s, u"Value Proposition"_s}}), invalid, u"Stage"_s);
        row("translated stage", u"Deals"_s, deal({{u"Stage"_s, u"Gagnée"_s}}), invalid, u"Stage"_s);
        row("no pipeline", u"Deals"_s, deal({{u"Pipeline"_s, QJsonValue()}}), missing, u"Pipeline"_s);
        row("layout", u"Leads"_s,
            {{u"Last_Name"_s, u"x"_s}, {u"Layout"_s, QJsonObject{{u"id"_s, u"1"_s}}}, {u"Company"_s, u"y"_s}}, invalid,
            u"Layout"_s);
        row("task", u"Tasks"_s, {{u"Priority"_s, u"High"_s}}, missing, u"Subject"_s);
        const QJsonObject call{{u"Subject"_s, u"x"_s},
                               {u"Call_Type"_s, u"Outbound"_s},
                               {u"Call_Start_Time"_s, u"2026-07-01T09:00:00+02:00"_s}};
        row("call without duration", u"Calls"_s, call, u"DEPENDENT_FIELD_MISSING"_s, u"Call_Duration"_s);
        QJsonObject empty = call;
        empty.insert(u"Call_Duration"_s, u"00:00"_s);
        row("call of no length", u"Calls"_s, empty, u"DEPENDENT_MISMATCH"_s, u"Call_Duration"_s);
        const QJsonObject event{{u"Event_Title"_s, u"x"_s},
                                {u"Start_DateTime"_s, u"2026-07-01T09:00:00+02:00"_s},
                                {u"End_DateTime"_s, u"2026-07-01T08:00:00+02:00"_s}};
        row("event backwards", u"Events"_s, event, invalid, u"End_DateTime"_s);
        QJsonObject crowd = event;
        crowd.insert(u"End_DateTime"_s, u"2026-07-01T10:00:00+02:00"_s);
        QJsonArray people;
        for (int i = 0; i < 51; ++i)
            people.append(QJsonObject{{u"type"_s, u"email"_s}, {u"Email"_s, u"a@b.example"_s}});
        crowd.insert(u"Participants"_s, people);
        row("event for 51", u"Events"_s, crowd, u"LIMIT_EXCEEDED"_s, u"Participants"_s);
        row("campaign", u"Campaigns"_s, {{u"Type"_s, u"Email"_s}}, missing, u"Campaign_Name"_s);
    }
    void insertErrors()
    {
        QFETCH(QString, module);
        QFETCH(QJsonObject, record);
        QFETCH(QString, code);
        QFETCH(QString, api);
        CrmFixture crm;
        const Reply reply = crm.write("POST", module, CrmFixture::data(record));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.element().value(u"code"_s).toString(), code);
        QCOMPARE(reply.details().value(u"api_name"_s).toString(), api);
        QVERIFY(reply.details().value(u"json_path"_s).toString().startsWith(u"$.data[0]."_s + api));
        QCOMPARE(crm.changes, 0);
    }

    void severalErrorsAreWrapped()
    {
        CrmFixture crm;
        const Reply reply = crm.write("POST", u"Leads"_s, CrmFixture::data({{u"Email"_s, u"x"_s}}));
        QCOMPARE(reply.code(), u"MULTIPLE_OR_MULTI_ERRORS"_s);
        QCOMPARE(reply.details().value(u"errors"_s).toArray().size(), 2);
    }

    void layoutMakesMoreMandatory()
    {
        CrmFixture crm;
        const QString layout = crm.get(u"settings/layouts?module=Leads"_s)
                                   .json.value(u"layouts"_s)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value(u"id"_s)
                                   .toString();
        QJsonObject lead{{u"Last_Name"_s, u"x"_s}};
        QCOMPARE(crm.write("POST", u"Leads"_s, CrmFixture::data(lead)).status, 201);
        lead.insert(u"Layout"_s, QJsonObject{{u"id"_s, layout}});
        const Reply reply = crm.write("POST", u"Leads"_s, CrmFixture::data(lead));
        QCOMPARE(reply.details().value(u"api_name"_s).toString(), u"Company"_s);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("not JSON") << QByteArray("hello") << u"UNABLE_TO_PARSE_DATA_TYPE"_s;
        QTest::newRow("no data") << QByteArray("{}") << u"MANDATORY_NOT_FOUND"_s;
        QTest::newRow("object") << QByteArray(R"({"data":{}})") << u"INVALID_DATA"_s;
        QTest::newRow("empty") << QByteArray(R"({"data":[]})") << u"INVALID_DATA"_s;
        QTest::newRow("trigger") << QByteArray(R"({"data":[{"Last_Name":"x"}],"trigger":["magic"]})")
                                 << u"INVALID_DATA"_s;
        QByteArray many = R"({"data":[)";
        for (int i = 0; i < 101; ++i)
            many += R"({"Last_Name":"x"},)";
        many.chop(1);
        QTest::newRow("101 records") << many + "]}" << u"LIMIT_EXCEEDED"_s;
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        CrmFixture crm;
        const Reply reply = crm.send("POST", u"Leads"_s, body, {{"content-type", "application/json;charset=UTF-8"}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json.value(u"code"_s).toString(), code);
        QCOMPARE(crm.changes, 0);
    }

    void mixedResults()
    {
        CrmFixture crm;
        const QJsonObject body{
            {u"data"_s, QJsonArray{QJsonObject{{u"Last_Name"_s, u"Vega"_s}}, QJsonObject{{u"Company"_s, u"x"_s}}}},
            {u"trigger"_s, QJsonArray{}}};
        const Reply reply = crm.write("POST", u"Leads"_s, body);
        QCOMPARE(reply.status, 207);
        QCOMPARE(reply.element(0).value(u"message"_s).toString(), u"record added"_s);
        QCOMPARE(reply.details(0).value(u"$approval_state"_s).toString(), u"approved"_s);
        QCOMPARE(reply.details(1).value(u"json_path"_s).toString(), u"$.data[1].Last_Name"_s);
        QCOMPARE(crm.changes, 1);
    }

    void dealDerivesItsFigures()
    {
        CrmFixture crm;
        const Reply made = crm.write("POST", u"Deals"_s, CrmFixture::data(deal({{u"Currency"_s, u"USD"_s}})));
        QCOMPARE(made.status, 201);
        const QString path = u"Deals/"_s + made.details().value(u"id"_s).toString();
        QJsonObject record = crm.get(path).element();
        QCOMPARE(record.value(u"Probability"_s).toInt(), 10);
        QCOMPARE(record.value(u"Expected_Revenue"_s).toDouble(), 1000.0);
        QCOMPARE(record.value(u"Exchange_Rate"_s).toDouble(), 1.08);
        QCOMPARE(crm.write("PUT", path, CrmFixture::data({{u"Stage"_s, u"Negotiation/Review"_s}})).status, 200);
        record = crm.get(path).element();
        QCOMPARE(record.value(u"Probability"_s).toInt(), 60);
        QCOMPARE(record.value(u"Deal_Name"_s).toString(), u"Portail"_s); // partial
        QCOMPARE(
            crm.write("PUT", path, CrmFixture::data({{u"Stage"_s, u"Closed Won"_s}, {u"Probability"_s, 90}})).status,
            200);
        record = crm.get(path).element();
        QCOMPARE(record.value(u"Probability"_s).toInt(), 90);
        QCOMPARE(record.value(u"Sales_Cycle_Duration"_s).toInt(-1), 0);
        const QJsonArray lines = crm.get(path + u"/__timeline"_s).json.value(u"__timeline"_s).toArray();
        QCOMPARE(lines.size(), 3);
        const QJsonArray changes = lines.first().toObject().value(u"field_history"_s).toArray();
        bool found = false;
        for (const auto change : changes) {
            const QJsonObject object = change.toObject();
            if (object.value(u"api_name"_s).toString() != u"Stage")
                continue;
            found = true;
            QCOMPARE(object.value(u"_value"_s).toObject(),
                     (QJsonObject{{u"new"_s, u"Closed Won"_s}, {u"old"_s, u"Negotiation/Review"_s}}));
        }
        QVERIFY(found);
    }

    void movingBetweenPipelines()
    {
        CrmFixture crm;
        const Reply made = crm.write("POST", u"Deals"_s, CrmFixture::data(deal()));
        const QString path = u"Deals/"_s + made.details().value(u"id"_s).toString();
        QCOMPARE(crm.write("PUT", path, CrmFixture::data({{u"Pipeline"_s, u"Récurrent / Support"_s}})).code(),
                 u"MAPPING_MISMATCH"_s);
        QCOMPARE(
            crm.write("PUT", path,
                      CrmFixture::data({{u"Pipeline"_s, u"Récurrent / Support"_s}, {u"Stage"_s, u"Contracting"_s}}))
                .status,
            200);
    }

    void unmodifiedSince()
    {
        CrmFixture crm;
        const QString path = u"Deals/"_s + crm.anyId(u"Deals"_s);
        const QByteArray at = crm.get(path).element().value(u"Modified_Time"_s).toString().toLatin1();
        const QJsonObject change = CrmFixture::data({{u"Next_Step"_s, u"Rappeler"_s}});
        QCOMPARE(crm.write("PUT", path, change, {{"if-unmodified-since", at}}).status, 200);
        const Reply stale = crm.write("PUT", path, change, {{"if-unmodified-since", at}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.code(), u"ALREADY_MODIFIED"_s);
        QCOMPARE(stale.details().value(u"Modified_Time"_s), crm.get(path).element().value(u"Modified_Time"_s));
        QCOMPARE(crm.write("PUT", path, change, {{"if-unmodified-since", "2026-01-01"}}).status, 400);
        QCOMPARE(crm.changes, 1);
    }

    void updateErrors()
    {
        CrmFixture crm;
        const QJsonObject change = CrmFixture::data({{u"Next_Step"_s, u"x"_s}});
        QCOMPARE(crm.write("PUT", u"Deals/5482910000000000001"_s, change).code(), u"INVALID_DATA"_s);
        QCOMPARE(crm.write("PUT", u"Deals"_s, change).code(), u"MANDATORY_NOT_FOUND"_s);
        const QString converted = crm.anyId(u"Leads"_s, u"&converted=true"_s);
        QCOMPARE(crm.write("PUT", u"Leads/"_s + converted, CrmFixture::data({{u"City"_s, u"x"_s}})).code(),
                 u"CONVERTED_RECORD"_s);
        const QString id = crm.anyId(u"Deals"_s);
        QCOMPARE(crm.write("PUT", u"Deals/"_s + id, CrmFixture::data({{u"Deal_Name"_s, QJsonValue()}})).code(),
                 u"MANDATORY_NOT_FOUND"_s);
        QCOMPARE(crm.changes, 0);
    }

    void uniqueEmail()
    {
        CrmFixture crm;
        const QJsonObject first = crm.get(u"Contacts?fields=Email&per_page=1"_s).element();
        const QJsonObject twin{{u"Last_Name"_s, u"x"_s}, {u"Email"_s, first.value(u"Email"_s).toString().toUpper()}};
        const Reply reply = crm.write("POST", u"Contacts"_s, CrmFixture::data(twin));
        QCOMPARE(reply.code(), u"DUPLICATE_DATA"_s);
        const QJsonObject duplicate = reply.details().value(u"duplicate_record"_s).toObject();
        QCOMPARE(duplicate.value(u"id"_s), first.value(u"id"_s));
        QCOMPARE(duplicate.value(u"module"_s).toObject().value(u"api_name"_s).toString(), u"Contacts"_s);
    }

    void upserts()
    {
        CrmFixture crm;
        const QString name =
            crm.get(u"Accounts?fields=Account_Name&per_page=1"_s).element().value(u"Account_Name"_s).toString();
        const QJsonObject body{
            {u"data"_s, QJsonArray{QJsonObject{{u"Account_Name"_s, name}, {u"Phone"_s, u"+33 1 99 00 00 00"_s}},
                                   QJsonObject{{u"Account_Name"_s, u"Nouvelle Maison"_s}}}}};
        const Reply reply = crm.write("POST", u"Accounts/upsert"_s, body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.element(0).value(u"action"_s).toString(), u"update"_s);
        QCOMPARE(reply.element(0).value(u"duplicate_field"_s).toString(), u"Account_Name"_s);
        QCOMPARE(reply.element(1).value(u"action"_s).toString(), u"insert"_s);
        QVERIFY(reply.element(1).value(u"duplicate_field"_s).isNull());
        QCOMPARE(crm.write("POST", u"Tasks/upsert"_s, CrmFixture::data({{u"Subject"_s, u"x"_s}})).code(),
                 u"NOT_SUPPORTED"_s);
        QCOMPARE(crm.write("POST", u"Accounts/upsert"_s, body, {{"if-unmodified-since", "2020-01-01T00:00:00+01:00"}})
                     .status,
                 412); // both exist now
    }

    void deletes()
    {
        CrmFixture crm;
        const QString id = crm.anyId(u"Deals"_s);
        QCOMPARE(crm.send("DELETE", u"Deals/"_s + id).element().value(u"message"_s).toString(), u"record deleted"_s);
        const Reply again = crm.send("DELETE", u"Deals/"_s + id);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.element().value(u"message"_s).toString(), u"record not deleted"_s);
        QCOMPARE(crm.send("DELETE", u"Deals"_s).code(), u"REQUIRED_PARAM_MISSING"_s);
        QCOMPARE(crm.send("DELETE", u"Deals?ids=a,b"_s).code(), u"UNABLE_TO_PARSE_DATA_TYPE"_s);
        QCOMPARE(crm.send("DELETE", u"Deals?ids=%1,%2"_s.arg(id, crm.anyId(u"Deals"_s))).status, 207);
        const Reply bin = crm.get(u"Deals/deleted"_s);
        QCOMPARE(bin.data().size(), 3);
        QCOMPARE(bin.element(1).value(u"id"_s).toString(), id);
        QCOMPARE(bin.element(1).value(u"type"_s).toString(), u"recycle"_s);
        QCOMPARE(crm.get(u"Deals/deleted?type=permanent"_s).status, 204);
        const Reply gone = crm.get(u"Contacts/deleted?type=permanent"_s);
        QVERIFY(gone.element().value(u"display_name"_s).isNull());
        QCOMPARE(crm.get(u"settings/recycle_bin"_s).json.value(u"recycle_bin"_s).toArray().size(), 5);
        QCOMPARE(crm.get(u"Deals?fields=id&ids="_s + id).status, 204);
    }
};
} // namespace tst_sandboxcrmwrites

ATLAS_TEST(tst_sandboxcrmwrites::TestCrmWrites)
#include "tst_sandboxcrmwrites.moc"
