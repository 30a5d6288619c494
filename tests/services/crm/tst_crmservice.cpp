// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmservice.h"
#include "tests/services/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmservice
{
using namespace Qt::Literals::StringLiterals;

class TestCrmService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listSendsFieldsAndFollowsTokens();
    void listNotModified();
    void searchSendsCriteriaVerbatim();
    void searchWantsExactlyOneWay();
    void unknownRecords_data();
    void unknownRecords();
    void elementErrors_data();
    void elementErrors();
    void countsAndDeletes();
    void usersOfAllPages();
    void layoutIsReadOnceADay();
    void refusesPathsInParameters();
};

void TestCrmService::listSendsFieldsAndFollowsTokens()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Leads"_s,
                    f.ok(R"({"data":[{"id":"1"}],"info":{"more_records":true,"next_page_token":"tok","page":1}})"));
    f.server.expect(u"GET /crm/v8/Leads"_s, f.ok(R"({"data":[{"id":"2"}],"info":{"more_records":false}})"));
    CrmListQuery query(u"Leads"_s, {u"Last_Name"_s, u"Email"_s});
    query.modifiedSince = u"2026-02-03T10:15:00+01:00"_s;
    const Result<RecordPage> first = QCoro::waitFor(f.crm.list(query));
    QVERIFY(first);
    QVERIFY(first->more);
    query.pageToken = first->pageToken;
    const Result<RecordPage> second = QCoro::waitFor(f.crm.list(query));
    QVERIFY(second && !second->more && second->pageToken.isEmpty());
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest seen = f.server.seen().at(1);
    QCOMPARE(seen.query[u"fields"_s], u"Last_Name,Email"_s);
    QCOMPARE(seen.query[u"page_token"_s], u"tok"_s);
    QVERIFY(!seen.query.contains(u"page"_s));
    QCOMPARE(seen.headers["if-modified-since"], QByteArray("2026-02-03T10:15:00+01:00"));
    QVERIFY(f.server.seen().at(0).query[u"per_page"_s] == u"200"_s);
}

void TestCrmService::listNotModified()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(304));
    f.server.expect(u"GET /crm/v8/Deals"_s, f.status(204));
    const Result<RecordPage> same = QCoro::waitFor(f.crm.list(CrmListQuery(u"Deals"_s)));
    QVERIFY(same && same->notModified && same->data.isEmpty());
    const Result<RecordPage> none = QCoro::waitFor(f.crm.list(CrmListQuery(u"Deals"_s)));
    QVERIFY(none && !none->notModified && none->data.isEmpty());
    QVERIFY(f.server.seen().at(0).query[u"fields"_s].contains(u"Expected_Revenue"_s)); // never without fields
}

void TestCrmService::searchSendsCriteriaVerbatim()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/search"_s, f.ok(R"({"data":[{"id":"1"}],"info":{"more_records":true}})"));
    CrmSearchQuery query(u"Deals"_s);
    query.criteria = u"((Deal_Name:equals:Burns\\,B & Co)and(Amount:greater_than:1000))"_s;
    query.page = 3;
    const Result<RecordPage> page = QCoro::waitFor(f.crm.search(query));
    QVERIFY(page && page->more && page->page == 3);
    QCOMPARE(f.server.seen().at(0).query[u"criteria"_s], query.criteria);
    QCOMPARE(f.server.seen().at(0).query[u"page"_s], u"3"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmService::searchWantsExactlyOneWay()
{
    CrmFixture f;
    CrmSearchQuery query(u"Deals"_s);
    QCOMPARE(QCoro::waitFor(f.crm.search(query)).error().kind, ErrorKind::Usage);
    query.word = u"acme"_s;
    query.email = u"a@b.example"_s;
    QCOMPARE(QCoro::waitFor(f.crm.search(query)).error().kind, ErrorKind::Usage);
    QVERIFY(f.server.seen().isEmpty());
}

void TestCrmService::unknownRecords_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("204") << 204 << QByteArray();
    QTest::newRow("404") << 404 << QByteArray(R"({"code":"INVALID_DATA","details":{},"message":"x","status":"error"})");
    QTest::newRow("400 path")
        << 400
        << QByteArray(
               R"({"code":"INVALID_DATA","details":{"resource_path_index":1},"message":"the id given seems to be invalid","status":"error"})");
    QTest::newRow("400 id") << 400
                            << QByteArray(
                                   R"({"code":"INVALID_DATA","details":{"id":"1"},"message":"x","status":"error"})");
}

void TestCrmService::unknownRecords()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/1"_s, f.status(status, body));
    const Result<QJsonObject> record = QCoro::waitFor(f.crm.record(u"Deals"_s, u"1"_s));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, ErrorKind::NotFound);
    QCOMPARE(record.error().field, u"id"_s);
}

void TestCrmService::elementErrors_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *code, const char *details, ErrorKind kind, const QString &field) {
        const QByteArray json =
            QByteArray(R"({"code":")") + code + R"(","details":)" + details + R"(,"message":"m","status":"error"})";
        QTest::newRow(name) << json << int(kind) << field;
    };
    row("invalid", "INVALID_DATA", R"({"api_name":"Email","expected_data_type":"email"})", ErrorKind::Validation,
        u"Email"_s);
    row("mandatory", "MANDATORY_NOT_FOUND", R"({"api_name":"Last_Name"})", ErrorKind::Validation, u"Last_Name"_s);
    row("duplicate", "DUPLICATE_DATA", R"({"api_name":"Email","id":"57"})", ErrorKind::Duplicate, u"Email"_s);
    row("mapping", "MAPPING_MISMATCH", R"({"mapped_field":"Pipeline","api_name":"Stage"})", ErrorKind::Validation,
        u"Stage"_s);
    row("mapping, bare", "MAPPING_MISMATCH", R"({"mapped_field":"Pipeline"})", ErrorKind::Validation, u"Stage"_s);
    row("dependent", "DEPENDENT_FIELD_MISSING", R"({"api_name":"Call_Duration"})", ErrorKind::Validation,
        u"Call_Duration"_s);
    row("locked", "RECORD_LOCKED", R"({"api_name":"id"})", ErrorKind::Forbidden, u"id"_s);
    row("blueprint", "RECORD_IN_BLUEPRINT", "{}", ErrorKind::Forbidden, QString());
    row("several", "MULTIPLE_OR_MULTI_ERRORS",
        R"({"errors":[{"code":"DUPLICATE_DATA","details":{"api_name":"Email"},"message":"d","status":"error"}]})",
        ErrorKind::Duplicate, u"Email"_s);
}

/// Alone an error comes with 400; among others with 207: both mean the same.
void TestCrmService::elementErrors()
{
    QFETCH(QByteArray, element);
    QFETCH(int, kind);
    QFETCH(QString, field);
    for (const int status : {400, 207}) {
        CrmFixture f;
        f.allowAnyRecord();
        f.server.expect(u"POST /crm/v8/Deals"_s, f.status(status, R"({"data":[)" + element + "]}"));
        const QJsonObject record{{u"Deal_Name"_s, u"Fjord relaunch"_s}};
        const Result<QJsonObject> created = QCoro::waitFor(f.crm.create(u"Deals"_s, record));
        QVERIFY(!created);
        QCOMPARE(int(created.error().kind), kind);
        QCOMPARE(created.error().field, field);
        QCOMPARE(f.server.finish(), QString());
    }
}

void TestCrmService::countsAndDeletes()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/Deals/actions/count"_s, f.ok(R"({"count":694})"));
    f.server.expect(
        u"DELETE /crm/v8/Deals/7"_s,
        f.ok(R"({"data":[{"code":"SUCCESS","details":{"id":"7"},"message":"record deleted","status":"success"}]})"));
    f.server.expect(
        u"DELETE /crm/v8/Deals/7"_s,
        f.ok(
            R"({"data":[{"code":"INVALID_DATA","details":{"id":"7"},"message":"record not deleted","status":"error"}]})",
            400));
    QCOMPARE(QCoro::waitFor(f.crm.count(u"Deals"_s)).value_or(-1), 694);
    QVERIFY(QCoro::waitFor(f.crm.remove(u"Deals"_s, u"7"_s)));
    QCOMPARE(QCoro::waitFor(f.crm.remove(u"Deals"_s, u"7"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmService::usersOfAllPages()
{
    CrmFixture f;
    f.server.expect(u"GET /crm/v8/users"_s, f.ok(R"({"users":[{"id":"1"}],"info":{"more_records":true}})"));
    f.server.expect(u"GET /crm/v8/users"_s, f.ok(R"({"users":[{"id":"2"}],"info":{"more_records":false}})"));
    const Result<QJsonObject> users = QCoro::waitFor(f.crm.users(u"AllUsers"_s));
    QVERIFY(users);
    QCOMPARE(users->value("users"_L1).toArray().size(), 2);
    QCOMPARE(f.server.seen().at(1).query[u"page"_s], u"2"_s);
}

void TestCrmService::layoutIsReadOnceADay()
{
    CrmFixture f;
    const ScriptedReply layout = f.ok(R"({"layouts":[{"id":"5","status":"inactive"},{"id":"9","status":"active"}]})");
    f.server.expect(u"GET /crm/v8/settings/layouts"_s, layout);
    QCOMPARE(QCoro::waitFor(f.crm.layout(u"Deals"_s))->id, u"9"_s);
    QCOMPARE(QCoro::waitFor(f.crm.layout(u"Deals"_s))->id, u"9"_s);
    QCOMPARE(f.server.finish(), QString());
    f.server.expect(u"GET /crm/v8/settings/layouts"_s, layout);
    f.clock.advance(std::chrono::hours(25));
    QCOMPARE(QCoro::waitFor(f.crm.layout(u"Deals"_s))->id, u"9"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCrmService::refusesPathsInParameters()
{
    CrmFixture f;
    QCOMPARE(QCoro::waitFor(f.crm.record(u"Deals"_s, u"../org"_s)).error().field, u"id"_s);
    QCOMPARE(QCoro::waitFor(f.crm.list(CrmListQuery(u"settings/x"_s))).error().field, u"module"_s);
    QVERIFY(f.server.seen().isEmpty());
}
} // namespace atlas::test::tst_crmservice

ATLAS_TEST(atlas::test::tst_crmservice::TestCrmService)
#include "tst_crmservice.moc"
