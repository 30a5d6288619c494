// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/crm/directoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmdirectorywrites
{
/// What a confirmed write leaves in the directory and in its store.
class TestCrmDirectoryWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCreatedRecordIsThere();
    void anUpdateLeavesTheRestAsItWas();
    void anUpdateOfADeletedRecordRemovesIt();
    void removing_data();
    void removing();
    void aRecordReadWholeIsKept();
    void converting();
    void convertingWithoutADeal();
    void aLostConversionIsLookedUp_data();
    void aLostConversionIsLookedUp();

private:
    static DirectorySnapshot stored(DirectoryFixture &f)
    {
        CrmDirectory later(f.crm, f.store, f.clock, u"acc"_s);
        const Result<DirectorySnapshot> loaded = QCoro::waitFor(later.load());
        return loaded.value_or(DirectorySnapshot());
    }
};

namespace
{
const QByteArray added =
    R"({"data":[{"code":"SUCCESS","details":{"id":"8"},"message":"record added","status":"success"}]})";
const QByteArray updated =
    R"({"data":[{"code":"SUCCESS","details":{"id":"7","Modified_Time":"2026-11-22T10:00:00+01:00"},"message":"record updated","status":"success"}]})";
const QByteArray converted =
    R"({"data":[{"code":"SUCCESS","details":{"Contacts":{"name":"Luis Vega","id":"31"},"Deals":{"name":"Licences","id":"32"},"Accounts":{"name":"ACME","id":"33"}},"message":"m","status":"success"}]})";
const QByteArray convertedLead =
    R"({"data":[{"id":"1","Last_Name":"Vega","Converted__s":true,"Converted_Account":{"id":"33","name":"ACME"},"Converted_Contact":{"id":"31","name":"Luis Vega"},"Converted_Deal":null,"Modified_Time":"2026-11-22T10:00:00+01:00"}]})";
const auto convertLine = u"POST /crm/v8/Leads/1/actions/convert"_s;
} // namespace

void TestCrmDirectoryWrites::aCreatedRecordIsThere()
{
    DirectoryFixture f;
    f.firstRead();
    f.allowAnyRecord();
    f.server.expect(u"POST /crm/v8/Leads"_s, f.status(201, added));
    f.server.expect(u"GET /crm/v8/Leads/8"_s, f.status(200, "{\"data\":[" + f.lead(8, "Mora") + "]}"));
    const QJsonObject record{{u"Last_Name"_s, u"Mora"_s}};
    const Result<QJsonObject> created = QCoro::waitFor(f.directory.create(u"Leads"_s, record));
    QVERIFY(created);
    QCOMPARE(f.directory.snapshot().leads.last().lastName, u"Mora"_s);
    QCOMPARE(stored(f).leads, f.directory.snapshot().leads);
    QCOMPARE(f.changes, 1);
}

void TestCrmDirectoryWrites::anUpdateLeavesTheRestAsItWas()
{
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(
        u"GET /crm/v8/Campaigns/7"_s,
        f.ok(
            R"({"data":[{"id":"7","Campaign_Name":"Fair","Status":null,"Modified_Time":"2026-11-20T10:15:00+01:00"}]})"));
    f.server.expect(u"PUT /crm/v8/Campaigns/7"_s, f.status(200, updated));
    const QJsonObject base{{u"Status"_s, QJsonValue()}};
    const QJsonObject changes{{u"Status"_s, u"Active"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.directory.update(u"Campaigns"_s, u"7"_s, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.server.finish(), QString());
    const Campaign campaign = f.directory.snapshot().campaigns.first();
    QCOMPARE(campaign.status, u"Active"_s);
    QCOMPARE(campaign.budgetedCost, std::optional(Money(400050, u"EUR"_s))); // no answer spoke of it
    QCOMPARE(campaign.version, u"2026-11-22T10:00:00+01:00"_s);
    QCOMPARE(stored(f).campaigns, f.directory.snapshot().campaigns);
}

void TestCrmDirectoryWrites::anUpdateOfADeletedRecordRemovesIt()
{
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(u"GET /crm/v8/Leads/2"_s, f.status(204));
    const QJsonObject changes{{u"Company"_s, u"Beta"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.directory.update(u"Leads"_s, u"2"_s, {}, changes));
    QVERIFY(!outcome && outcome.error().kind == ErrorKind::NotFound);
    QCOMPARE(f.directory.snapshot().leads.size(), 1);
    QCOMPARE(stored(f).leads.size(), 1);
}

void TestCrmDirectoryWrites::removing_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("left");
    QTest::newRow("done")
        << 200 << QByteArray(R"({"data":[{"code":"SUCCESS","details":{"id":"2"},"message":"m","status":"success"}]})")
        << 1;
    QTest::newRow("gone already") << 404 << QByteArray(R"({"code":"NOT_FOUND","details":{},"message":"m"})") << 1;
    QTest::newRow("not allowed") << 403 << QByteArray(R"({"code":"NO_PERMISSION","details":{},"message":"m"})") << 2;
}

void TestCrmDirectoryWrites::removing()
{
    QFETCH(int, http);
    QFETCH(QByteArray, answer);
    QFETCH(int, left);
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(u"DELETE /crm/v8/Leads/2"_s, f.status(http, answer));
    const Result<Done> removed = QCoro::waitFor(f.directory.remove(u"Leads"_s, u"2"_s));
    QCOMPARE(removed.has_value(), http == 200);
    QCOMPARE(f.directory.snapshot().leads.size(), left);
    QCOMPARE(stored(f).leads.size(), left);
}

void TestCrmDirectoryWrites::aRecordReadWholeIsKept()
{
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(u"GET /crm/v8/Leads/2"_s, f.status(200, "{\"data\":[" + f.lead(2, "Renamed") + "]}"));
    QVERIFY(QCoro::waitFor(f.directory.record(u"Leads"_s, u"2"_s)));
    QCOMPARE(f.directory.snapshot().leads.last().lastName, u"Renamed"_s);
    f.server.expect(u"GET /crm/v8/Deals/5"_s, f.ok(R"({"data":[{"id":"5"}]})"));
    QVERIFY(QCoro::waitFor(f.directory.record(u"Deals"_s, u"5"_s))); // read, but nothing of the directory's
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmDirectoryWrites::converting()
{
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(convertLine, f.status(200, converted));
    f.server.expect(u"GET /crm/v8/Leads/1"_s, f.status(200, convertedLead));
    f.server.expect(u"GET /crm/v8/Accounts/33"_s,
                    f.status(200, "{\"data\":[" + f.row(33, R"("Account_Name":"ACME")") + "]}"));
    f.server.expect(u"GET /crm/v8/Contacts/31"_s,
                    f.status(200, "{\"data\":[" + f.row(31, R"("Last_Name":"Vega")") + "]}"));
    const QJsonObject deal{{u"Deal_Name"_s, u"Licences"_s}, {u"Stage"_s, u"Qualification"_s}};
    const Result<CrmDirectory::Converted> made = QCoro::waitFor(f.directory.convert(u"1"_s, deal));
    QVERIFY(made);
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.body(7),
             object(R"({"data":[{"overwrite":false,"notify_lead_owner":false,"notify_new_entity_owner":false,)"
                    R"("Deals":{"Deal_Name":"Licences","Stage":"Qualification"}}]})"));
    QCOMPARE(made->deal, (LookupRef{u"32"_s, u"Licences"_s}));
    QCOMPARE(made->account.id, u"33"_s);
    QVERIFY(f.directory.snapshot().leads.first().converted);
    QCOMPARE(f.directory.snapshot().accounts.first().name, u"ACME"_s);
    QCOMPARE(f.directory.snapshot().contacts.first().lastName, u"Vega"_s);
}

void TestCrmDirectoryWrites::convertingWithoutADeal()
{
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(convertLine, f.refusal(400, "ID_ALREADY_CONVERTED"));
    const Result<CrmDirectory::Converted> made = QCoro::waitFor(f.directory.convert(u"1"_s, {}));
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"ID_ALREADY_CONVERTED"_s);
    QVERIFY(!f.body(7).value(u"data"_s).toArray().first().toObject().contains(u"Deals"_s));
    QVERIFY(!f.directory.snapshot().leads.first().converted);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmDirectoryWrites::aLostConversionIsLookedUp_data()
{
    QTest::addColumn<QByteArray>("lead");
    QTest::addColumn<bool>("done");
    QTest::newRow("it took place") << convertedLead << true;
    QTest::newRow("not yet, or not") << QByteArray("{\"data\":[" + DirectoryFixture::lead(1) + "]}") << false;
}

void TestCrmDirectoryWrites::aLostConversionIsLookedUp()
{
    QFETCH(QByteArray, lead);
    QFETCH(bool, done);
    DirectoryFixture f;
    f.firstRead();
    f.server.expect(convertLine, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"GET /crm/v8/Leads/1"_s, f.status(200, lead));
    const Result<CrmDirectory::Converted> made = QCoro::waitFor(f.directory.convert(u"1"_s, {}));
    QCOMPARE(f.server.finish(), QString()); // never sent twice
    QCOMPARE(made.has_value(), done);
    if (done)
        QCOMPARE(made->contact.id, u"31"_s);
    else
        QCOMPARE(made.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.directory.snapshot().leads.first().converted, done);
}
} // namespace atlas::test::tst_crmdirectorywrites

ATLAS_TEST(atlas::test::tst_crmdirectorywrites::TestCrmDirectoryWrites)
#include "tst_crmdirectorywrites.moc"
