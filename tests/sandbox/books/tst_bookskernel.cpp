// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/bookstime.h"
#include "tests/sandbox/books/booksfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_bookskernel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

class BooksKernelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAnswerHasTheHeaders_data();
    void everyAnswerHasTheHeaders();
    void refusesTokens();
    void needsTheScopeOfTheModule();
    void needsTheOrganisation();
    void listsASisterOrganisation();
    void tellsWhoIsAsking();
    void unknownPathsAndVerbs();
    void readsBothBodyForms_data();
    void readsBothBodyForms();
    void countsTheDay();
    void throttlesByCause();
    void currenciesHideRates();
    void storesExchangeRates();
    void keepsItems();
    void numbersAndIds();
    void stamps();
    void keepsOnlyChanges();
    void ignoresStateOfOtherData();
    void madeAgainAsOfItsDay();
};

void BooksKernelTest::everyAnswerHasTheHeaders_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("list") << QByteArray("GET") << u"/contacts"_s << 200;
    QTest::newRow("unknown id") << QByteArray("GET") << u"/contacts/1"_s << 404;
    QTest::newRow("unknown path") << QByteArray("GET") << u"/nonsense"_s << 404;
    QTest::newRow("wrong verb") << QByteArray("DELETE") << u"/contacts"_s << 405;
    QTest::newRow("foreign") << QByteArray("GET") << u"/contacts?organization_id=5"_s << 400;
}

void BooksKernelTest::everyAnswerHasTheHeaders()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    BooksFixture books;
    const BooksReply reply = books.send(method, path);
    QTEST(reply.status, "status");
    QCOMPARE(reply.contentType, "application/json;charset=UTF-8");
    QCOMPARE(reply.headers.value("content-disposition"), "attachment;");
    QCOMPARE(reply.headers.value("server"), "ZGS");
    QVERIFY(reply.headers.value("cache-control").startsWith("no-store"));
    QCOMPARE(reply.headers.value("x-rate-limit-limit"), "5000");
    QVERIFY(reply.headers.contains("x-rate-limit-remaining"));
    const int reset = reply.headers.value("x-rate-limit-reset").toInt();
    QVERIFY2(reset > 0 && reset <= 86400, "seconds to the organisation's midnight");
    QVERIFY(reply.headers.contains("build_version") && reply.headers.contains("server_build_version"));
    QVERIFY(!reply.headers.contains("retry-after"));
}

void BooksKernelTest::refusesTokens()
{
    const BooksFixture books;
    const AuthErrors errors = books.app->authErrors();
    const Response none = errors.noToken(), bad = errors.badToken(), scope = errors.missingScope();
    QCOMPARE(none.status, 401);
    QVERIFY(none.body.contains("\"code\":14"));
    QCOMPARE(bad.status, 401);
    QVERIFY(bad.body.contains("\"code\":57"));
    QCOMPARE(scope.body, bad.body);
    QVERIFY(!errors.expiredToken);
}

void BooksKernelTest::needsTheScopeOfTheModule()
{
    BooksFixture books;
    books.scopes = {u"ZohoBooks.settings.READ"_s, u"ZohoBooks.contacts.READ"_s};
    QCOMPARE(books.get(u"/contacts"_s).status, 200);
    QCOMPARE(books.get(u"/items"_s).status, 200);
    const BooksReply refused = books.post(u"/contacts"_s, {{u"contact_name"_s, u"A"_s}});
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.code(), 57);
    books.scopes = {u"ZohoBooks.contacts.ALL"_s};
    QCOMPARE(books.post(u"/contacts"_s, {{u"contact_name"_s, u"A"_s}}).status, 201);
    QCOMPARE(books.get(u"/items"_s).status, 401);
}

void BooksKernelTest::needsTheOrganisation()
{
    BooksFixture books;
    const BooksReply foreign = books.get(u"/contacts?organization_id=42"_s);
    QCOMPARE(foreign.status, 400);
    QCOMPARE(foreign.code(), 6041);
    QVERIFY(foreign.message().endsWith(u"CompanyID/CompanyName:42."_s));
    books.organisation.clear();
    const BooksReply missing = books.get(u"/contacts"_s);
    QCOMPARE(missing.status, 400);
    QCOMPARE(missing.code(), 6024);
    QCOMPARE(missing.list(u"organizations"_s).size(), 2);
    QCOMPARE(books.get(u"/organizations"_s).status, 200);
    QCOMPARE(books.get(u"/organizations/"_s + books::organisationId).status, 200);
    QCOMPARE(books.get(u"/organizations/7"_s).code(), 6041);
}

void BooksKernelTest::listsASisterOrganisation()
{
    BooksFixture books;
    const BooksReply reply = books.get(u"/organizations"_s);
    QStringList withBooks;
    const QJsonArray all = reply.list(u"organizations"_s);
    for (const auto value : all) {
        const QJsonObject row = value.toObject();
        if (row[u"org_joined_app_list"_s].toArray().contains(u"books"_s))
            withBooks.append(row[u"organization_id"_s].toString());
    }
    QCOMPARE(all.size(), 2);
    QCOMPARE(withBooks, QStringList{books::organisationId});
    const QJsonObject own = reply.row(u"organizations"_s);
    QCOMPARE(own[u"name"_s].toString(), u"Atelier Lumen"_s);
    QVERIFY(own[u"is_default_org"_s].toBool() && !all.at(1)[u"is_default_org"_s].toBool());
    const QJsonObject detail = books.get(u"/organizations/"_s + books::organisationId).object(u"organization"_s);
    QCOMPARE(detail[u"currency_code"_s].toString(), u"EUR"_s);
    QCOMPARE(detail[u"fiscal_year_start_month"_s].toInt(-1), 0);
}

void BooksKernelTest::tellsWhoIsAsking()
{
    BooksFixture books;
    const QJsonObject me = books.get(u"/users/me"_s).object(u"user"_s);
    QCOMPARE(me[u"name"_s].toString(), u"Claire Morel"_s);
    QCOMPARE(me[u"email_ids"_s][0][u"email"_s].toString(), u"claire@atelierlumen.example"_s);
    QCOMPARE(books.get(u"/users"_s).row(u"users"_s)[u"user_id"_s].toString(), ids::user);
    QCOMPARE(books.get(u"/users/5"_s).code(), 1002);
}

void BooksKernelTest::unknownPathsAndVerbs()
{
    BooksFixture books;
    const BooksReply unknown = books.get(u"/contacts/1/nothing/here"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), 5);
    const BooksReply verb = books.send("PUT", u"/contacts/1/active"_s);
    QCOMPARE(verb.status, 405);
    QCOMPARE(verb.code(), 37);
    QCOMPARE(verb.headers.value("allow"), "POST");
    QCOMPARE(books.send("POST", u"/contacts/1"_s).headers.value("allow"), "GET, PUT, DELETE");
    const BooksReply missing = books.get(u"/contacts/1"_s);
    QCOMPARE(missing.code(), 1002);
    QCOMPARE(missing.message(), u"Contact does not exist."_s);
}

void BooksKernelTest::readsBothBodyForms_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QByteArray json = "application/json;charset=UTF-8", form = "application/x-www-form-urlencoded";
    QTest::newRow("json") << json << QByteArray(R"({"contact_name":"Été"})") << 201 << 0;
    QTest::newRow("form") << form << QByteArray("JSONString=%7B%22contact_name%22%3A%22%C3%89t%C3%A9%22%7D") << 201
                          << 0;
    QTest::newRow("broken json") << json << QByteArray("{\"contact_name\":") << 400 << 1038;
    QTest::newRow("array") << json << QByteArray("[]") << 400 << 2;
    QTest::newRow("broken form") << form << QByteArray("JSONString=%7B") << 400 << 2;
    QTest::newRow("form without it") << form << QByteArray("contact_name=A") << 400 << 2;
    QTest::newRow("no type") << QByteArray() << QByteArray(R"({"contact_name":"A"})") << 400 << 2;
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray(R"({"contact_name":"A"})") << 400 << 2;
    QTest::newRow("empty") << json << QByteArray() << 400 << 2; // the name is missing
}

void BooksKernelTest::readsBothBodyForms()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    BooksFixture books;
    const BooksReply reply = books.send("POST", u"/contacts"_s, body, type);
    QCOMPARE(reply.status, status);
    QTEST(reply.code(), "code");
    QCOMPARE(books.changes, status == 201 ? 1 : 0);
    if (status != 201)
        return;
    const QJsonObject contact = reply.object(u"contact"_s);
    QCOMPARE(contact[u"contact_name"_s].toString(), u"Été"_s);
    QCOMPARE(reply.headers.value("location"), "/api/v3/contacts/" + contact[u"contact_id"_s].toString().toUtf8());
}

void BooksKernelTest::countsTheDay()
{
    BooksFixture books;
    books.app->setDailyQuota(3);
    QCOMPARE(books.get(u"/contacts"_s).headers.value("x-rate-limit-remaining"), "2");
    QCOMPARE(books.get(u"/contacts/1"_s).headers.value("x-rate-limit-remaining"), "1");
    QCOMPARE(books.get(u"/organizations"_s).headers.value("x-rate-limit-remaining"), "0");
    const BooksReply over = books.get(u"/contacts"_s);
    QCOMPARE(over.status, 429);
    QCOMPARE(over.code(), 45);
    QVERIFY(over.message().endsWith(u"maximum call rate limit of 3."_s));
}

void BooksKernelTest::throttlesByCause()
{
    const BooksFixture books;
    QCOMPARE(books.app->perMinute(), 100);
    QCOMPARE(books.app->concurrency(), 10);
    const auto codeAfter = [&](int seconds) {
        const Response response = books.app->authErrors().throttled(seconds);
        return QJsonDocument::fromJson(response.body)[u"code"_s].toInt() + 100000 * response.status;
    };
    QCOMPARE(codeAfter(12), 44 + 42900000);
    QCOMPARE(codeAfter(0), 1070 + 42900000);
}

void BooksKernelTest::currenciesHideRates()
{
    BooksFixture books;
    const BooksReply all = books.get(u"/settings/currencies"_s);
    QCOMPARE(all.list(u"currencies"_s).size(), 2);
    QCOMPARE(all.page()[u"report_name"_s].toString(), u"Currencies"_s);
    const QJsonObject euro = all.row(u"currencies"_s, 0);
    QVERIFY(euro[u"is_base_currency"_s].toBool());
    QCOMPARE(euro[u"exchange_rate"_s].toDouble(-1), 0.0);
    QCOMPARE(euro[u"currency_name_formatted"_s].toString(), u"EUR- Euro"_s);
    const BooksReply others = books.get(u"/settings/currencies?filter_by=Currencies.ExcludeBaseCurrency"_s);
    QCOMPARE(others.list(u"currencies"_s).size(), 1);
    QCOMPARE(others.row(u"currencies"_s)[u"currency_code"_s].toString(), u"GBP"_s);
    QCOMPARE(books.get(u"/settings/currencies?filter_by=Nonsense"_s).code(), 2);
    const BooksReply taxes = books.get(u"/settings/taxes"_s);
    QCOMPARE(taxes.list(u"taxes"_s).size(), 3);
    QCOMPARE(taxes.page()[u"applied_filter"_s].toString(), u"Taxes.Active"_s);
    QCOMPARE(books.get(u"/settings/taxes/"_s + ids::vat10).object(u"tax"_s)[u"tax_percentage"_s].toDouble(), 10.0);
}

void BooksKernelTest::storesExchangeRates()
{
    BooksFixture books;
    const QString path = u"/settings/currencies/%1/exchangerates"_s.arg(ids::gbp);
    QCOMPARE(books.get(path).row(u"exchange_rates"_s)[u"rate"_s].toDouble(), 1.17);
    QCOMPARE(books.post(path, {{u"rate"_s, -1}}).code(), 2);
    const BooksReply added = books.post(path, {{u"rate"_s, 1.19}, {u"effective_date"_s, u"2026-07-10"_s}});
    QCOMPARE(added.status, 201);
    QCOMPARE(books.get(path).row(u"exchange_rates"_s)[u"effective_date"_s].toString(), u"2026-07-10"_s);
    const QJsonObject pound = books.get(u"/settings/currencies/"_s + ids::gbp).object(u"currency"_s);
    QCOMPARE(pound[u"exchange_rate"_s].toDouble(), 1.19);
}

void BooksKernelTest::keepsItems()
{
    BooksFixture books;
    QCOMPARE(books.post(u"/items"_s, {{u"name"_s, u"Atelier"_s}}).code(), 2);
    QCOMPARE(books.post(u"/items"_s, {{u"name"_s, u"conseil HORAIRE"_s}, {u"rate"_s, 1}}).code(), 1001);
    QCOMPARE(books.post(u"/items"_s, {{u"name"_s, u"A"_s}, {u"rate"_s, 1}, {u"tax_id"_s, u"9"_s}}).code(), 2);
    const BooksReply added =
        books.post(u"/items"_s, {{u"name"_s, u"Atelier"_s}, {u"rate"_s, 900.5}, {u"tax_id"_s, ids::vat10}});
    QCOMPARE(added.status, 201);
    const QJsonObject item = added.object(u"item"_s);
    const QString path = u"/items/"_s + item[u"item_id"_s].toString();
    QCOMPARE(item[u"tax_percentage"_s].toDouble(), 10.0);
    QCOMPARE(books.put(path, {{u"rate"_s, u"950"_s}}).object(u"item"_s)[u"rate"_s].toDouble(), 950.0);
    QCOMPARE(books.get(path).object(u"item"_s)[u"name"_s].toString(), u"Atelier"_s);
    QCOMPARE(books.post(path + u"/inactive"_s).status, 200);
    QCOMPARE(books.get(u"/items?filter_by=Status.Inactive"_s).list(u"items"_s).size(), 1);
    QCOMPARE(books.get(u"/items?status=active"_s).list(u"items"_s).size(), 1);
    QCOMPARE(books.get(u"/itemdetails?item_ids=%1,%2"_s.arg(ids::item, item[u"item_id"_s].toString()))
                 .list(u"items"_s)
                 .size(),
             2);
    books.store().of(books::kind::estimates).put(u"1"_s, {{u"line_items"_s, QJsonArray{item}}});
    QCOMPARE(books.del(path).status, 400);
    books.store().of(books::kind::estimates).remove(u"1"_s);
    QCOMPARE(books.del(path).status, 200);
    QCOMPARE(books.get(path).status, 404);
}

void BooksKernelTest::numbersAndIds()
{
    books::Store store;
    const QDate day(2026, 3, 1);
    QCOMPARE(store.nextNumber(books::kind::invoices, day), u"FA-2026-0001"_s);
    QCOMPARE(store.nextNumber(books::kind::invoices, day), u"FA-2026-0002"_s);
    QCOMPARE(store.nextNumber(books::kind::invoices, day.addYears(1)), u"FA-2027-0001"_s);
    QCOMPARE(store.nextNumber(books::kind::creditNotes, day), u"AV-2026-0001"_s);
    QCOMPARE(store.nextNumber(books::kind::estimates, day), u"DE-2026-0001"_s);
    QCOMPARE(store.nextNumber(books::kind::payments, day), u"1"_s);
    const QString first = store.nextId(), second = store.nextId();
    QCOMPARE(first.size(), 18);
    QVERIFY(first.startsWith(u"7123"_s) && first < second);
    store.comment(first, u"Créée"_s, u"Added"_s, 1'784'110'387'000);
    const QJsonObject comment = store.comments.value(first).at(0).toObject();
    QCOMPARE(comment[u"date"_s].toString(), u"2026-07-15"_s);
    QCOMPARE(comment[u"time"_s].toString(), u"12:13 PM"_s);
}

void BooksKernelTest::stamps()
{
    QCOMPARE(books::stampAt(1'784'110'387'999), u"2026-07-15T12:13:07+0200"_s);
    QCOMPARE(books::stampOf(QDate(2026, 1, 5), 9 * 3600), u"2026-01-05T09:00:00+0100"_s);
    QCOMPARE(books::dayAt(1'784'152'799'000), QDate(2026, 7, 15)); // 23:59:59 in Paris
    QCOMPARE(books::secondsToMidnight(1'784'152'799'000), 1);
    QCOMPARE(books::stampSeconds(u"2026-07-15T12:13:07+0200"_s).value_or(0), 1'784'110'387);
    for (const QString &odd : {u"2026-07-15T12:13:07 0200"_s, u"2026-07-15T12:13:07+02:00"_s, u"2026-07-15"_s,
                               u"2026-07-15T12:13:07Z"_s, u"2026-13-15T12:13:07+0200"_s})
        QVERIFY2(!books::stampSeconds(odd), qPrintable(odd));
    QCOMPARE(books::formattedDay(u"2026-10-05T13:15:33+0200"_s), u"05 Oct 2026"_s);
}

void BooksKernelTest::keepsOnlyChanges()
{
    BooksFixture before;
    const QString id =
        before.post(u"/contacts"_s, {{u"contact_name"_s, u"Neuve"_s}}).object(u"contact"_s)[u"contact_id"_s].toString();
    QCOMPARE(before.del(u"/contacts/"_s + ids::vendor).status, 200);
    QCOMPARE(before.put(u"/contacts/"_s + ids::customer, {{u"notes"_s, u"Relire"_s}}).status, 200);
    before.store().lockedUntil = QDate(2026, 6, 30);
    before.store().receipts.insert(u"55"_s, "%PDF");
    before.store().receiptNames.insert(u"55"_s, u"taxi.pdf"_s);
    const QJsonObject state = before.app->persistent().save();
    const QJsonObject contacts = state[u"records"_s][u"contacts"_s].toObject();
    QCOMPARE(contacts.size(), 3);
    QVERIFY(!state[u"records"_s].toObject().contains(u"items"_s));

    BooksFixture after;
    after.app->persistent().load(state);
    QCOMPARE(after.get(u"/contacts/"_s + id).object(u"contact"_s)[u"contact_name"_s].toString(), u"Neuve"_s);
    QCOMPARE(after.get(u"/contacts/"_s + ids::vendor).status, 404);
    QCOMPARE(after.get(u"/contacts/"_s + ids::customer).object(u"contact"_s)[u"notes"_s].toString(), u"Relire"_s);
    QCOMPARE(after.get(u"/contacts/"_s + ids::british).status, 200);
    QCOMPARE(after.store().lockedUntil, QDate(2026, 6, 30));
    QCOMPARE(after.store().receipts.value(u"55"_s), "%PDF");
    QCOMPARE(after.store().receiptNames.value(u"55"_s), u"taxi.pdf"_s);
    QCOMPARE(after.store().comments.value(id).size(), 1);
    QCOMPARE(after.store().nextId(), before.store().nextId());
}

void BooksKernelTest::ignoresStateOfOtherData()
{
    BooksFixture before;
    QCOMPARE(before.del(u"/contacts/"_s + ids::vendor).status, 200);
    BooksFixture other(BooksFixture::Content::Foundation, QDate(2026, 7, 15), 1, 2);
    other.app->persistent().load(before.app->persistent().save());
    QCOMPARE(other.get(u"/contacts/"_s + ids::vendor).status, 200);
}

void BooksKernelTest::madeAgainAsOfItsDay()
{
    BooksFixture before;
    const QJsonObject open{{u"invoice_id"_s, u"700"_s}, {u"status"_s, u"sent"_s}, {u"due_date"_s, u"2026-07-20"_s}};
    before.store().of(books::kind::invoices).put(u"700"_s, open);
    QJsonObject state = before.app->persistent().save();
    QCOMPARE(state[u"generated_on"_s].toString(), u"2026-07-15"_s);
    // Ten days later the state is put on the data of its own day, and the day's changes follow.
    BooksFixture later(BooksFixture::Content::Foundation, QDate(2026, 7, 25));
    later.app->persistent().load(state);
    QCOMPARE(later.get(u"/organizations"_s).status, 200);
    QCOMPARE(later.store().of(books::kind::invoices).find(u"700"_s)->value(u"status"_s).toString(), u"overdue"_s);
    QCOMPARE(later.app->persistent().save()[u"generated_on"_s].toString(), u"2026-07-15"_s);
}
} // namespace tst_bookskernel

ATLAS_TEST(tst_bookskernel::BooksKernelTest)
#include "tst_bookskernel.moc"
