// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrl>

namespace tst_crmqueries
{
using namespace Qt::Literals::StringLiterals;
using atlas::test::CrmFixture;
using atlas::test::Reply;

namespace
{
QString searchPath(const QString &module, const QString &criteria)
{
    return module + u"/search?fields=id&criteria="_s + QString::fromLatin1(QUrl::toPercentEncoding(criteria));
}
} // namespace

class TestCrmQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coqlErrors_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail"); // key=value of the details
        const auto row = [](const char *name, const QString &query, const QString &code, const QString &detail = {}) {
            QTest::newRow(name) << query << code << detail;
        };
        const auto syntax = u"SYNTAX_ERROR"_s;
        const auto invalid = u"INVALID_QUERY"_s;
        const auto limit = u"LIMIT_EXCEEDED"_s;
        row("no from", u"select Deal_Name"_s, syntax, u"clause=from"_s);
        row("no where", u"select Deal_Name from Deals"_s, syntax, u"clause=where"_s);
        row("no where but limit", u"select Deal_Name from Deals limit 2"_s, syntax, u"clause=where"_s);
        row("misspelt", u"select Deal_Name from Deals whre id is not null"_s, syntax, u"near=whre"_s);
        row("not a select", u"delete from Deals"_s, syntax, u"near=delete"_s);
        row("three terms", u"select id from Deals where Amount > 1 and Amount > 2 and Amount > 3"_s, syntax);
        row("open string", u"select id from Deals where Stage = 'a"_s, syntax);
        row("aggregate case", u"select sum(Amount) from Deals where id is not null"_s, syntax);
        row("trailing", u"select id from Deals where id is not null nonsense"_s, syntax);
        row("text compared", u"select id from Deals where Deal_Name >= 'a'"_s, syntax, u"operator=>="_s);
        row("like on a number", u"select id from Deals where Amount like '1%'"_s, syntax, u"operator=like"_s);
        row("like on a lookup", u"select id from Deals where Owner like '1%'"_s, syntax);
        row("not like", u"select id from Deals where Deal_Name not like 'a%'"_s, syntax);
        row("column", u"select Foo from Deals where id is not null"_s, invalid, u"column_name=Foo"_s);
        row("where column", u"select id from Deals where Foo = 1"_s, invalid, u"column_name=Foo"_s);
        row("path", u"select Stage.Name from Deals where id is not null"_s, invalid);
        row("value", u"select id from Deals where Amount = 'many'"_s, invalid, u"expected_data_type=currency"_s);
        row("date value", u"select id from Deals where Closing_Date > 'today'"_s, invalid);
        row("module", u"select id from Dealz where id is not null"_s, u"INVALID_MODULE"_s);
        row("limit 0", u"select id from Deals where id is not null limit 0"_s, invalid);
        row("limit 2001", u"select id from Deals where id is not null limit 2001"_s, limit, u"by=limit"_s);
        row("reach", u"select id from Deals where id is not null limit 2000 offset 98001"_s, limit, u"by=offset"_s);
        row("duplicate column", u"select Stage, Stage from Deals where id is not null"_s, u"DUPLICATE_DATA"_s);
        row("alias", u"select Stage as from from Deals where id is not null"_s, u"INVALID_ALIAS"_s);
        row("same alias", u"select Stage as a, Amount as a from Deals where id is not null"_s, u"DUPLICATE_ALIAS"_s);
        row("not grouped", u"select Stage, SUM(Amount) from Deals where id is not null"_s, invalid);
        row("sum of text", u"select SUM(Deal_Name) from Deals where id is not null"_s, invalid);
        row("count of text", u"select COUNT(Deal_Name) from Deals where id is not null"_s, invalid);
    }
    void coqlErrors()
    {
        QFETCH(QString, query);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        CrmFixture crm;
        const Reply reply = crm.coql(query);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), code);
        if (!detail.isEmpty())
            QCOMPARE(reply.details().value(detail.section(u'=', 0, 0)).toString(), detail.section(u'=', 1));
    }

    void coqlCounts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *name, const QString &query, int rows) { QTest::newRow(name) << query << rows; };
        row("all", u"select Deal_Name from Deals where id is not null"_s, 120);
        row("keywords without case", u"SELECT Deal_Name FROM Deals WHERE Id IS NOT NULL"_s, -1);
        row("stage", u"select id from Deals where Stage = 'Qualification'"_s, 18);
        row("in", u"select id from Deals where Stage in ('Qualification','Needs Analysis')"_s, 30);
        row("not in",
            u"select id from Deals where Stage not in ('Closed Won','Closed Lost','Closed Lost to Competition')"_s, 50);
        row("nested",
            u"select id from Deals where ((Stage = 'Closed Won' and Amount > 0) or Stage = 'Qualification')"_s, 49);
        row("between", u"select id from Deals where Probability between 10 and 25"_s, 31);
        row("not between", u"select id from Deals where Probability not between 0 and 100"_s, 0);
        row("like", u"select id from Deals where Stage like 'Closed%'"_s, 70);
        row("like middle", u"select id from Deals where Stage like '%Price%'"_s, 9);
        row("is null", u"select id from Deals where Stage is null"_s, 0);
        row("limit", u"select id from Deals where id is not null limit 7"_s, 7);
        row("offset", u"select id from Deals where id is not null limit 200 offset 110"_s, 10);
        row("comma", u"select id from Deals where id is not null limit 115, 200"_s, 5);
        row("dotted", u"select Account_Name.Account_Name from Deals where Account_Name.Industry is not null"_s, 120);
        row("boolean", u"select id from Leads where Converted__s = 'true'"_s, 15);
        row("owner attribute", u"select id from Deals where Owner.email = 'nobody@halvorine.example'"_s, 0);
    }
    void coqlCounts()
    {
        QFETCH(QString, query);
        QFETCH(int, rows);
        CrmFixture crm;
        const Reply reply = crm.coql(query);
        if (rows < 0) { // field names keep their case, keywords do not matter
            QCOMPARE(reply.code(), u"INVALID_QUERY"_s);
            return;
        }
        QCOMPARE(reply.status, rows ? 200 : 204);
        QCOMPARE(reply.data().size(), rows);
    }

    void coqlShapes()
    {
        CrmFixture crm;
        const QJsonObject row = crm.coql(u"select Deal_Name, Owner, Account_Name, Account_Name.Account_Name as client, "
                                         u"Owner.email from Deals "
                                         "where id is not null order by Amount desc limit 1"_s)
                                    .element();
        QCOMPARE(row.keys(),
                 (QStringList{u"Account_Name"_s, u"Deal_Name"_s, u"Owner"_s, u"Owner.email"_s, u"client"_s, u"id"_s}));
        QCOMPARE(row.value(u"client"_s), row.value(u"Account_Name"_s).toObject().value(u"name"_s));
        QCOMPARE(row.value(u"Owner"_s).toObject().keys(), (QStringList{u"id"_s, u"name"_s}));
        QVERIFY(row.value(u"Owner.email"_s).toString().endsWith(u"@halvorine.example"));
        const Reply quoted = crm.coql(u"select id from Deals where Deal_Name = 'O''Brien'"_s);
        QCOMPARE(quoted.status, 204);
    }

    void coqlAggregates()
    {
        CrmFixture crm;
        const Reply reply =
            crm.coql(u"select Stage, SUM(Amount), COUNT(id) as n, MIN(Amount), MAX(Amount), AVG(Amount) "
                     "from Deals where id is not null group by Stage order by n desc"_s);
        QCOMPARE(reply.status, 200);
        double total = 0;
        int count = 0;
        for (const auto row : reply.data()) {
            const QJsonObject object = row.toObject();
            QVERIFY(!object.contains(u"id"_s));
            total += object.value(u"SUM(Amount)"_s).toDouble();
            count += object.value(u"n"_s).toInt();
            QVERIFY(object.value(u"MIN(Amount)"_s).toDouble() <= object.value(u"AVG(Amount)"_s).toDouble());
            QVERIFY(object.value(u"AVG(Amount)"_s).toDouble() <= object.value(u"MAX(Amount)"_s).toDouble());
        }
        QCOMPARE(count, 120);
        QCOMPARE(reply.element().value(u"Stage"_s).toString(), u"Closed Won"_s);
        const Reply sum = crm.coql(u"select SUM(Amount) from Deals where id is not null"_s);
        QCOMPARE(sum.data().size(), 1);
        QVERIFY(qAbs(sum.element().value(u"SUM(Amount)"_s).toDouble() - total) < 0.01);
    }

    void coqlOrdersAndMeta()
    {
        CrmFixture crm;
        const Reply reply = crm.write(
            "POST", u"coql"_s,
            {{u"select_query"_s, u"select Stage, Amount from Deals where id is not null order by Stage asc, Amount "
                                 "desc limit 200"_s},
             {u"include_meta"_s, QJsonArray{u"fields"_s}}});
        for (int i = 1; i < reply.data().size(); ++i) {
            const QString a = reply.element(i - 1).value(u"Stage"_s).toString();
            const QString b = reply.element(i).value(u"Stage"_s).toString();
            QVERIFY(a.compare(b, Qt::CaseInsensitive) <= 0);
            if (a == b)
                QVERIFY(reply.element(i - 1).value(u"Amount"_s).toDouble() >=
                        reply.element(i).value(u"Amount"_s).toDouble());
        }
        const QJsonObject fields = reply.json.value(u"fields"_s).toObject();
        QCOMPARE(fields.value(u"Amount"_s).toObject().value(u"data_type"_s).toString(), u"currency"_s);
        crm.scopes.removeAll(u"ZohoCRM.coql.READ"_s);
        QCOMPARE(crm.coql(u"select id from Deals where id is not null"_s).code(), u"OAUTH_SCOPE_MISMATCH"_s);
    }

    void coqlBody()
    {
        CrmFixture crm;
        QCOMPARE(crm.write("POST", u"coql"_s, {}).code(), u"MANDATORY_NOT_FOUND"_s);
        QCOMPARE(crm.send("POST", u"coql"_s, "{", {{"content-type", "application/json"}}).code(),
                 u"UNABLE_TO_PARSE_DATA_TYPE"_s);
        QCOMPARE(crm.send("POST", u"coql"_s, "{}", {{"content-type", "text/plain"}}).code(),
                 u"UNABLE_TO_PARSE_DATA_TYPE"_s);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *name, const QString &path, int rows) { QTest::newRow(name) << path << rows; };
        row("picklist is exact", searchPath(u"Deals"_s, u"(Stage:equals:Closed Lost)"_s), -1);
        row("stage", searchPath(u"Deals"_s, u"(Stage:equals:Qualification)"_s), 18);
        row("in", searchPath(u"Deals"_s, u"(Stage:in:Qualification,Needs Analysis)"_s), 30);
        row("numbers", searchPath(u"Deals"_s, u"((Probability:greater_equal:10)and(Probability:less_than:40))"_s), 31);
        row("text equals contains", searchPath(u"Accounts"_s, u"(Account_Name:equals:transports)"_s), 1);
        row("ampersand", searchPath(u"Accounts"_s, u"(Account_Name:starts_with:Pellworth & S)"_s), 1);
        row("word", u"Accounts/search?fields=id&word=Solméa"_s, 1);
        row("criteria win over word", searchPath(u"Deals"_s, u"(Stage:equals:Qualification)"_s) + u"&word=zz"_s, 18);
        row("email", u"Contacts/search?fields=id&email=nobody@nowhere.example"_s, 0);
        row("nothing", u"Deals/search?fields=id&word=xyzzy"_s, 0);
    }
    void searches()
    {
        QFETCH(QString, path);
        QFETCH(int, rows);
        CrmFixture crm;
        const Reply reply = crm.get(path);
        if (rows < 0) {
            const int exact = int(crm.coql(u"select id from Deals where Stage = 'Closed Lost'"_s).data().size());
            QCOMPARE(reply.data().size(), exact);
            return;
        }
        QCOMPARE(reply.status, rows ? 200 : 204);
        QCOMPARE(reply.data().size(), rows);
    }

    void theIndexLags()
    {
        CrmFixture crm;
        crm.app->setSearchLag(std::chrono::hours(1));
        const Reply made = crm.write("POST", u"Leads"_s, CrmFixture::data({{u"Last_Name"_s, u"Zyxwvut"_s}}));
        QCOMPARE(made.status, 201);
        QCOMPARE(crm.get(u"Leads/search?word=Zyxwvut"_s).status, 204);
        QCOMPARE(crm.coql(u"select id from Leads where Last_Name = 'Zyxwvut'"_s).data().size(), 1);
        const QString account = crm.anyId(u"Accounts"_s);
        const QString before = crm.get(u"Accounts/"_s + account).element().value(u"Account_Name"_s).toString();
        QCOMPARE(
            crm.write("PUT", u"Accounts/"_s + account, CrmFixture::data({{u"Account_Name"_s, u"Zyxwvut"_s}})).status,
            200);
        QCOMPARE(crm.get(u"Accounts/search?word=Zyxwvut"_s).status, 204);
        QCOMPARE(crm.get(searchPath(u"Accounts"_s, u"(Account_Name:equals:%1)"_s.arg(before))).status, 200);
        crm.app->setSearchLag(std::chrono::milliseconds(0));
        QCOMPARE(crm.get(u"Accounts/search?word=Zyxwvut"_s).data().size(), 1);
        QCOMPARE(crm.get(u"Leads/search?word=Zyxwvut"_s).data().size(), 1);
    }

    void counts()
    {
        CrmFixture crm;
        QCOMPARE(crm.get(u"Deals/actions/count"_s).json.value(u"count"_s).toInt(), 120);
        QCOMPARE(crm.get(u"Deals/actions/count?criteria=(Stage:equals:Qualification)"_s).json.value(u"count"_s).toInt(),
                 18);
        QCOMPARE(crm.get(u"users/actions/count?type=ActiveUsers"_s).json.value(u"count"_s).toInt(), 25);
    }
};
} // namespace tst_crmqueries

ATLAS_TEST(tst_crmqueries::TestCrmQueries)
#include "tst_crmqueries.moc"
