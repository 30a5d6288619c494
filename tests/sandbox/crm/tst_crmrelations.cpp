// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_crmrelations
{
using namespace Qt::Literals::StringLiterals;
using atlas::test::CrmFixture;
using atlas::test::Reply;

namespace
{
QJsonObject parentOf(const QString &module, const QString &id)
{
    return {{u"module"_s, QJsonObject{{u"api_name"_s, module}}}, {u"id"_s, id}};
}
} // namespace

class TestCrmRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noteLife()
    {
        CrmFixture crm;
        const QString deal = crm.anyId(u"Deals"_s);
        const QString before = crm.get(u"Deals/"_s + deal).element().value(u"Last_Activity_Time"_s).toString();
        const QString modified = crm.get(u"Deals/"_s + deal).element().value(u"Modified_Time"_s).toString();
        const Reply made = crm.write("POST", u"Notes"_s,
                                     CrmFixture::data({{u"Parent_Id"_s, parentOf(u"Deals"_s, deal)},
                                                       {u"Note_Title"_s, u"Appel"_s},
                                                       {u"Note_Content"_s, u"Accord sur le prix"_s}}));
        QCOMPARE(made.status, 201);
        const QString id = made.details().value(u"id"_s).toString();
        const QString list = u"Deals/"_s + deal + u"/Notes?fields=Note_Title,Note_Content,Parent_Id,Owner"_s;
        const Reply notes = crm.get(list);
        const QJsonObject last = notes.data().last().toObject(); // oldest first
        QCOMPARE(last.value(u"id"_s).toString(), id);
        QCOMPARE(last.value(u"Parent_Id"_s).toObject().value(u"module"_s).toObject().value(u"api_name"_s).toString(),
                 u"Deals"_s);
        const QJsonObject parent = crm.get(u"Deals/"_s + deal).element();
        QVERIFY(parent.value(u"Last_Activity_Time"_s).toString() != before);
        QCOMPARE(parent.value(u"Modified_Time"_s).toString(), modified);
        QCOMPARE(crm.write("PUT", u"Notes/"_s + id, CrmFixture::data({{u"Note_Content"_s, u"Corrigé"_s}})).status, 200);
        QCOMPARE(crm.get(u"Notes/"_s + id).element().value(u"Note_Content"_s).toString(), u"Corrigé"_s);
        QCOMPARE(crm.send("DELETE", u"Deals/"_s + deal + u"/Notes/"_s + id).status, 200);
        QCOMPARE(crm.get(list).data().size(), notes.data().size() - 1);
    }

    void noteUnderItsRecord()
    {
        CrmFixture crm;
        const QString lead = crm.anyId(u"Leads"_s);
        const QString path = u"Leads/"_s + lead + u"/Notes"_s;
        QCOMPARE(crm.get(path + u"?fields=id"_s).status, 204);
        QCOMPARE(crm.write("POST", path, CrmFixture::data({{u"Note_Content"_s, u"x"_s}})).status, 201);
        QCOMPARE(crm.get(path + u"?fields=id"_s).data().size(), 1);
    }

    void noteErrors_data()
    {
        QTest::addColumn<QJsonObject>("note");
        QTest::addColumn<QString>("code");
        QTest::newRow("no parent") << QJsonObject{{u"Note_Content"_s, u"x"_s}} << u"MANDATORY_NOT_FOUND"_s;
        QTest::newRow("old form") << QJsonObject{{u"Note_Content"_s, u"x"_s}, {u"Parent_Id"_s, u"5"_s}}
                                  << u"MANDATORY_NOT_FOUND"_s;
        QTest::newRow("lost parent") << QJsonObject{{u"Note_Content"_s, u"x"_s},
                                                    {u"Parent_Id"_s, parentOf(u"Deals"_s, u"5"_s)}}
                                     << u"INVALID_DATA"_s;
    }
    void noteErrors()
    {
        QFETCH(QJsonObject, note);
        QFETCH(QString, code);
        CrmFixture crm;
        const Reply reply = crm.write("POST", u"Notes"_s, CrmFixture::data(note));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), code);
    }

    void activitiesOfADeal()
    {
        CrmFixture crm;
        const QString deal = crm.anyId(u"Deals"_s);
        QJsonObject task{{u"Subject"_s, u"Relancer"_s}, {u"What_Id"_s, QJsonObject{{u"id"_s, deal}}}};
        QCOMPARE(crm.write("POST", u"Tasks"_s, CrmFixture::data(task)).details().value(u"api_name"_s).toString(),
                 u"$se_module"_s);
        task.insert(u"$se_module"_s, u"Accounts"_s);
        QCOMPARE(crm.write("POST", u"Tasks"_s, CrmFixture::data(task)).code(), u"INVALID_DATA"_s);
        task.insert(u"$se_module"_s, u"Deals"_s);
        const Reply made = crm.write("POST", u"Tasks"_s, CrmFixture::data(task));
        QCOMPARE(made.status, 201);
        const QString id = made.details().value(u"id"_s).toString();
        const QString open = u"Deals/"_s + deal + u"/Activities_Chronological_View?fields=Subject,Status"_s;
        const auto contains = [&](const QString &path) {
            for (const auto row : crm.get(path).data())
                if (row.toObject().value(u"id"_s).toString() == id)
                    return row.toObject().value(u"$module"_s).toString() == u"Tasks";
            return false;
        };
        QVERIFY(contains(open));
        QCOMPARE(crm.write("PUT", u"Tasks/"_s + id, CrmFixture::data({{u"Status"_s, u"Completed"_s}})).status, 200);
        QVERIFY(!contains(open));
        QVERIFY(contains(u"Deals/"_s + deal + u"/Activities_Chronological_View_History?fields=Subject"_s));
        const QJsonObject whole = crm.get(u"Tasks/"_s + id).element();
        QCOMPARE(whole.value(u"$se_module"_s).toString(), u"Deals"_s);
        QVERIFY(!whole.value(u"Closed_Time"_s).isNull());
    }

    void dealsAndContactsOfAnAccount()
    {
        CrmFixture crm;
        const QJsonObject deal = crm.get(u"Deals?fields=Account_Name&per_page=1"_s).element();
        const QString account = deal.value(u"Account_Name"_s).toObject().value(u"id"_s).toString();
        const Reply deals = crm.get(u"Accounts/"_s + account + u"/Deals?fields=Account_Name"_s);
        QVERIFY(!deals.data().isEmpty());
        for (const auto row : deals.data())
            QCOMPARE(row.toObject().value(u"Account_Name"_s).toObject().value(u"id"_s).toString(), account);
        QVERIFY(crm.get(u"Accounts/"_s + account + u"/Contacts?fields=Full_Name"_s).data().size() >= 2);
        QCOMPARE(crm.send("DELETE", u"Deals/"_s + deal.value(u"id"_s).toString()).status, 200);
        QCOMPARE(crm.get(u"Accounts/"_s + account + u"/Deals?fields=id"_s).data().size(), deals.data().size() - 1);
    }

    void conversion()
    {
        CrmFixture crm;
        const QString lead = crm.anyId(u"Leads"_s);
        const QJsonObject before = crm.get(u"Leads/"_s + lead).element();
        QCOMPARE(
            crm.write("POST", u"Leads/"_s + lead + u"/Notes"_s, CrmFixture::data({{u"Note_Content"_s, u"n"_s}})).status,
            201);
        QJsonObject deal{{u"Deal_Name"_s, u"Première mission"_s},
                         {u"Stage"_s, u"Qualification"_s},
                         {u"Pipeline"_s, u"Standard (Standard)"_s}};
        const QString path = u"Leads/"_s + lead + u"/actions/convert"_s;
        const Reply noDate = crm.write("POST", path, CrmFixture::data({{u"Deals"_s, deal}}));
        QCOMPARE(noDate.code(), u"MANDATORY_NOT_FOUND"_s);
        QCOMPARE(noDate.details().value(u"api_name"_s).toString(), u"Closing_Date"_s);
        deal.insert(u"Closing_Date"_s, u"2026-10-01"_s);
        const Reply done = crm.write("POST", path, CrmFixture::data({{u"Deals"_s, deal}}));
        QCOMPARE(done.status, 200);
        const auto idOf = [&](const QString &module) {
            return done.details().value(module).toObject().value(u"id"_s).toString();
        };
        QCOMPARE(done.details().value(u"Accounts"_s).toObject().value(u"name"_s), before.value(u"Company"_s));
        const QJsonObject made = crm.get(u"Deals/"_s + idOf(u"Deals"_s)).element();
        QCOMPARE(made.value(u"Account_Name"_s).toObject().value(u"id"_s).toString(), idOf(u"Accounts"_s));
        QCOMPARE(made.value(u"Contact_Name"_s).toObject().value(u"id"_s).toString(), idOf(u"Contacts"_s));
        QCOMPARE(crm.get(u"Contacts/"_s + idOf(u"Contacts"_s) + u"/Notes?fields=id"_s).data().size(), 1);
        QCOMPARE(crm.get(u"Leads?fields=id&ids="_s + lead).status, 204);
        QVERIFY(crm.get(u"Leads/"_s + lead).element().value(u"Converted__s"_s).toBool());
        const Reply again = crm.write("POST", path, CrmFixture::data({{u"overwrite"_s, true}}));
        QCOMPARE(again.status, 400);
        QCOMPARE(again.code(), u"ID_ALREADY_CONVERTED"_s);
    }

    void conversionWithoutDeal()
    {
        CrmFixture crm;
        const QString account = crm.anyId(u"Accounts"_s);
        const QString path = u"Leads/"_s + crm.anyId(u"Leads"_s) + u"/actions/convert"_s;
        QCOMPARE(crm.write("POST", path, CrmFixture::data({{u"Accounts"_s, QJsonObject{{u"id"_s, u"1"_s}}}})).code(),
                 u"INVALID_DATA"_s);
        const auto request = [&](const QString &assignee) {
            return CrmFixture::data(
                {{u"Accounts"_s, QJsonObject{{u"id"_s, account}}}, {u"assign_to"_s, QJsonObject{{u"id"_s, assignee}}}});
        };
        QCOMPARE(crm.write("POST", path, request(u"12"_s)).details().value(u"api_name"_s).toString(), u"assign_to"_s);
        const Reply done = crm.write("POST", path, request(crm.app->colleagueId()));
        const QString contact = done.details().value(u"Contacts"_s).toObject().value(u"id"_s).toString();
        const QJsonObject made = crm.get(u"Contacts/"_s + contact).element();
        QCOMPARE(made.value(u"Owner"_s).toObject().value(u"email"_s).toString(), crm.app->colleagueEmail());
        QCOMPARE(made.value(u"Created_By"_s).toObject().value(u"email"_s).toString(), crm.app->userEmail());
        QCOMPARE(done.status, 200);
        QVERIFY(done.details().value(u"Deals"_s).isNull());
        QCOMPARE(done.details().value(u"Accounts"_s).toObject().value(u"id"_s).toString(), account);
    }

    void conversionOptions()
    {
        CrmFixture crm;
        const Reply plain = crm.write("POST", u"Leads"_s, CrmFixture::data({{u"Last_Name"_s, u"Zz"_s}}));
        const QString id = plain.details().value(u"id"_s).toString();
        QCOMPARE(crm.get(u"Leads/"_s + id + u"/__conversion_options"_s).status, 204);
        const QString name =
            crm.get(u"Accounts?fields=Account_Name&per_page=1"_s).element().value(u"Account_Name"_s).toString();
        QCOMPARE(crm.write("PUT", u"Leads/"_s + id, CrmFixture::data({{u"Company"_s, name}})).status, 200);
        const QJsonObject options =
            crm.get(u"Leads/"_s + id + u"/__conversion_options"_s).json.value(u"__conversion_options"_s).toObject();
        QCOMPARE(options.value(u"Accounts"_s).toArray().size(), 1);
    }
};
} // namespace tst_crmrelations

ATLAS_TEST(tst_crmrelations::TestCrmRelations)
#include "tst_crmrelations.moc"
