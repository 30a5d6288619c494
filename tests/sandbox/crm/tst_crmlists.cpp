// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/zone.h"
#include "tests/sandbox/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

namespace tst_crmlists
{
using namespace Qt::Literals::StringLiterals;
using atlas::test::CrmFixture;
using atlas::test::Reply;

class TestCrmLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listErrors_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto fifty = QStringList(50, u"Deal_Name"_s).join(u',');
        QTest::newRow("no fields") << u"Deals"_s << 400 << u"REQUIRED_PARAM_MISSING"_s;
        QTest::newRow("empty fields") << u"Deals?fields="_s << 400 << u"REQUIRED_PARAM_MISSING"_s;
        QTest::newRow("fifty fields") << u"Deals?fields="_s + fifty << 200 << QString();
        QTest::newRow("fifty-one fields") << u"Deals?fields="_s + fifty + u",Stage"_s << 400 << u"LIMIT_EXCEEDED"_s;
        QTest::newRow("module") << u"Potentials?fields=id"_s << 400 << u"INVALID_MODULE"_s;
        QTest::newRow("case of module") << u"deals?fields=id"_s << 400 << u"INVALID_MODULE"_s;
        QTest::newRow("per_page") << u"Deals?fields=id&per_page=201"_s << 400 << u"LIMIT_EXCEEDED"_s;
        QTest::newRow("per_page text") << u"Deals?fields=id&per_page=ten"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("page zero") << u"Deals?fields=id&page=0"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("page 11") << u"Deals?fields=id&page=11"_s << 400 << u"DISCRETE_PAGINATION_LIMIT_EXCEEDED"_s;
        QTest::newRow("page 10, beyond the end") << u"Deals?fields=id&page=10"_s << 204 << QString();
        QTest::newRow("page and token") << u"Deals?fields=id&page=1&page_token=ab"_s << 400
                                        << u"AMBIGUITY_DURING_PROCESSING"_s;
        QTest::newRow("foreign token") << u"Deals?fields=id&page_token=ab"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("sort field") << u"Deals?fields=id&sort_by=Amount"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("cvid and sort") << u"Deals?fields=id&cvid=1&sort_by=id"_s << 400
                                       << u"AMBIGUITY_DURING_PROCESSING"_s;
        QTest::newRow("cvid") << u"Deals?fields=id&cvid=1"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("ids") << u"Deals?fields=id&ids=abc"_s << 400 << u"UNABLE_TO_PARSE_DATA_TYPE"_s;
        QTest::newRow("unknown id") << u"Deals/5482910000000000001"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("not an id") << u"Deals/abc"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("path") << u"a/b/c/d/e"_s << 404 << u"INVALID_URL_PATTERN"_s;
        QTest::newRow("deleted type") << u"Leads/deleted?type=gone"_s << 400 << u"PATTERN_NOT_MATCHED"_s;
        QTest::newRow("search without") << u"Deals/search"_s << 400 << u"EXPECTED_PARAM_MISSING"_s;
        QTest::newRow("search word") << u"Deals/search?word=a"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("search phone") << u"Leads/search?phone=12"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("search far") << u"Deals/search?word=Refonte&page=11"_s << 400 << u"LIMIT_REACHED"_s;
        QTest::newRow("count both") << u"Deals/actions/count?cvid=1&word=ab"_s << 400
                                    << u"AMBIGUITY_DURING_PROCESSING"_s;
        QTest::newRow("related list") << u"Deals/%1/Products?fields=id"_s << 400 << u"INVALID_DATA"_s;
        QTest::newRow("related without fields") << u"Deals/%1/Notes"_s << 400 << u"REQUIRED_PARAM_MISSING"_s;
        QTest::newRow("attachments") << u"Deals/%1/Attachments?fields=id"_s << 204 << QString();
    }
    void listErrors()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, code);
        CrmFixture crm;
        const Reply reply = crm.get(path.contains(u"%1") ? path.arg(crm.anyId(u"Deals"_s)) : path);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.raw.isEmpty(), status == 204);
    }

    void wrongVerbs_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::newRow("PATCH") << QByteArray("PATCH") << u"Deals"_s;
        QTest::newRow("POST users") << QByteArray("POST") << u"users"_s;
        QTest::newRow("GET coql") << QByteArray("GET") << u"coql"_s;
        QTest::newRow("POST to a record") << QByteArray("POST") << u"Deals/1"_s;
    }
    void wrongVerbs()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        CrmFixture crm;
        const Reply reply = crm.send(method, path);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), u"INVALID_REQUEST_METHOD"_s);
    }

    void scopes_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &scope, const QString &path, int status) {
            QTest::newRow(name) << scope << path << status;
        };
        row("none", u"ZohoCRM.users.READ"_s, u"Deals?fields=id"_s, 401);
        row("all modules", u"ZohoCRM.modules.ALL"_s, u"Deals?fields=id"_s, 200);
        row("one module", u"ZohoCRM.modules.deals.READ"_s, u"Deals?fields=id"_s, 200);
        row("another module", u"ZohoCRM.modules.leads.READ"_s, u"Deals?fields=id"_s, 401);
        row("scope before module", u"ZohoCRM.modules.leads.READ"_s, u"Nonsense?fields=id"_s, 401);
        row("search needs ZohoSearch", u"ZohoCRM.modules.ALL"_s, u"Deals/search?word=Refonte"_s, 401);
        row("search needs the module", u"ZohoSearch.securesearch.READ"_s, u"Deals/search?word=Refonte"_s, 401);
        row("users", u"ZohoCRM.modules.ALL"_s, u"users"_s, 401);
        row("org", u"ZohoCRM.users.READ"_s, u"org"_s, 401);
        row("settings", u"ZohoCRM.settings.fields.READ"_s, u"settings/fields?module=Deals"_s, 200);
        row("other settings", u"ZohoCRM.settings.fields.READ"_s, u"settings/layouts?module=Deals"_s, 401);
        row("count", u"ZohoCRM.modules.ALL"_s, u"Deals/actions/count"_s, 401);
    }
    void scopes()
    {
        QFETCH(QString, scope);
        QFETCH(QString, path);
        QFETCH(int, status);
        CrmFixture crm;
        crm.scopes = {scope};
        const Reply reply = crm.get(path);
        QCOMPARE(reply.status, status);
        if (status == 401)
            QCOMPARE(reply.code(), u"OAUTH_SCOPE_MISMATCH"_s);
    }

    void compositeNeedsItsOwnScope()
    {
        CrmFixture crm;
        QCOMPARE(crm.write("POST", u"__composite_requests"_s, {}).code(), u"OAUTH_SCOPE_MISMATCH"_s);
    }

    void onlyTheAskedFields()
    {
        CrmFixture crm;
        const Reply reply = crm.get(u"Deals?fields=Deal_Name,Nope,Owner&per_page=2"_s);
        QCOMPARE(reply.element().keys(), (QStringList{u"Deal_Name"_s, u"Owner"_s, u"id"_s}));
        QCOMPARE(reply.element().value(u"Owner"_s).toObject().keys(), (QStringList{u"email"_s, u"id"_s, u"name"_s}));
        QCOMPARE(reply.info().value(u"count"_s).toInt(), 2);
        QCOMPARE(reply.info().value(u"sort_order"_s).toString(), u"desc"_s);
        QVERIFY(reply.info().value(u"more_records"_s).toBool());
        QCOMPARE(reply.element().value(u"id"_s).toString().size(), 19);
        QVERIFY(reply.element(0).value(u"id"_s).toString() > reply.element(1).value(u"id"_s).toString());
    }

    void pagesReachTwoThousandThenTokens()
    {
        CrmFixture crm(17); // 2,040 deals
        QSet<QString> seen;
        QString token;
        for (int page = 1; page <= 10; ++page) {
            const Reply reply = crm.get(u"Deals?fields=id&page=%1"_s.arg(page));
            QCOMPARE(reply.data().size(), 200);
            for (const auto deal : reply.data())
                seen.insert(deal.toObject().value(u"id"_s).toString());
            token = reply.info().value(u"next_page_token"_s).toString();
        }
        QCOMPARE(seen.size(), 2000);
        QCOMPARE(crm.get(u"Deals?fields=id&page=11"_s).code(), u"DISCRETE_PAGINATION_LIMIT_EXCEEDED"_s);
        QCOMPARE(crm.get(u"Deals?fields=id,Stage&page_token="_s + token).code(), u"TOKEN_BOUND_DATA_MISMATCH"_s);
        QCOMPARE(crm.get(u"Leads?fields=id&page_token="_s + token).code(), u"TOKEN_BOUND_DATA_MISMATCH"_s);
        const Reply last = crm.get(u"Deals?fields=id&page_token="_s + token);
        QCOMPARE(last.data().size(), 40);
        QCOMPARE(last.info().value(u"page"_s).toInt(), 11);
        QVERIFY(!last.info().value(u"more_records"_s).toBool());
        QVERIFY(last.info().value(u"next_page_token"_s).isNull());
        for (const auto deal : last.data())
            QVERIFY(!seen.contains(deal.toObject().value(u"id"_s).toString()));
        crm.userId = crm.app->colleagueId();
        QCOMPARE(crm.get(u"Deals?fields=id&page_token="_s + token).code(), u"INVALID_DATA"_s);
    }

    void tokensSkipNothingWhenRowsComeAndGo()
    {
        CrmFixture crm;
        const Reply first = crm.get(u"Deals?fields=id&per_page=50"_s);
        const QString next = first.info().value(u"next_page_token"_s).toString();
        QCOMPARE(crm.send("DELETE", u"Deals/"_s + first.element(3).value(u"id"_s).toString()).status, 200);
        const Reply second = crm.get(u"Deals?fields=id&per_page=50&page_token="_s + next);
        QCOMPARE(second.data().size(), 50);
        QVERIFY(second.element().value(u"id"_s).toString() < first.element(49).value(u"id"_s).toString());
    }

    void sortedByModification()
    {
        CrmFixture crm;
        const Reply reply = crm.get(u"Deals?fields=Modified_Time&sort_by=Modified_Time&sort_order=asc"_s);
        qint64 last = 0;
        for (const auto deal : reply.data()) {
            const auto at = atlas::sandbox::crm::parseInstant(deal.toObject().value(u"Modified_Time"_s).toString());
            QVERIFY(at && *at >= last);
            last = *at;
        }
    }

    void modifiedSince()
    {
        CrmFixture crm;
        const Reply newest = crm.get(u"Deals?fields=Modified_Time&sort_by=Modified_Time&per_page=1"_s);
        const QByteArray at = newest.element().value(u"Modified_Time"_s).toString().toLatin1();
        const Reply none = crm.get(u"Deals?fields=id"_s, {{"if-modified-since", at}});
        QCOMPARE(none.status, 304);
        QVERIFY(none.raw.isEmpty());
        const Reply some = crm.get(u"Deals?fields=id"_s, {{"if-modified-since", "2026-07-01T00:00:00+02:00"}});
        QCOMPARE(some.status, 200);
        QVERIFY(some.data().size() < 120);
        QCOMPARE(crm.get(u"Deals?fields=id"_s, {{"if-modified-since", "yesterday"}}).status, 400);
        const QString path = u"Deals/"_s + newest.element().value(u"id"_s).toString();
        QCOMPARE(crm.get(path, {{"if-modified-since", at}}).status, 304);
    }

    void convertedLeadsAreHidden()
    {
        CrmFixture crm;
        QCOMPARE(crm.get(u"Leads?fields=id"_s).data().size(), 75);
        QCOMPARE(crm.get(u"Leads?fields=id&converted=true"_s).data().size(), 15);
        QCOMPARE(crm.get(u"Leads?fields=id&converted=both"_s).data().size(), 90);
    }

    void wholeRecord()
    {
        CrmFixture crm;
        const QString id = crm.anyId(u"Deals"_s);
        const QJsonObject deal = crm.get(u"Deals/"_s + id).element();
        for (const auto &key : {u"Deal_Name"_s, u"$editable"_s, u"$has_more"_s, u"Layout"_s, u"Expected_Revenue"_s,
                                u"Pipeline"_s, u"Next_Step"_s, u"Tag"_s, u"$currency_symbol"_s})
            QVERIFY2(deal.contains(key), qPrintable(key));
        QCOMPARE(deal.value(u"Expected_Revenue"_s).toDouble(),
                 std::round(deal.value(u"Amount"_s).toDouble() * deal.value(u"Probability"_s).toDouble()) / 100.0);
        QVERIFY(!crm.get(u"Deals/"_s + id).json.contains(u"info"_s));
        QCOMPARE(crm.get(u"Deals/"_s + id + u"?fields=Stage"_s).element().keys(), (QStringList{u"Stage"_s, u"id"_s}));
    }

    void notesAreForAdministrators()
    {
        CrmFixture crm;
        QCOMPARE(crm.get(u"Notes?fields=Note_Title"_s).status, 200);
        crm.userId = crm.app->colleagueId();
        const Reply reply = crm.get(u"Notes?fields=Note_Title"_s);
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.code(), u"NOT_SUPPORTED"_s);
    }

    void customViewsFilter()
    {
        CrmFixture crm;
        const QJsonArray views =
            crm.get(u"settings/custom_views?module=Deals"_s).json.value(u"custom_views"_s).toArray();
        QVERIFY(views.size() >= 3);
        for (const auto view : views) {
            if (view.toObject().value(u"name"_s).toString() != u"Won Deals")
                continue;
            const Reply reply = crm.get(u"Deals?fields=Stage&cvid="_s + view.toObject().value(u"id"_s).toString());
            QCOMPARE(reply.data().size(), 31);
            QCOMPARE(reply.element().value(u"Stage"_s).toString(), u"Closed Won"_s);
            return;
        }
        QFAIL("no such view");
    }
};
} // namespace tst_crmlists

ATLAS_TEST(tst_crmlists::TestCrmLists)
#include "tst_crmlists.moc"
