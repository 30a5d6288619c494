// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/booksbalance.h"
#include "services/operations/operationregistry.h"
#include "tests/services/books/bookswritefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_booksoperations
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The registry before a scripted server that reaches one organisation.
struct BooksRegistryFixture : BooksWriteFixture {
    OperationServices services{nullptr, &books};
    OperationRegistry registry{services};

    [[nodiscard]] Result<OperationResult> call(const char *name, const QByteArray &json) const
    {
        return QCoro::waitFor(registry.call(QString::fromLatin1(name), object(json)));
    }
    [[nodiscard]] Result<OperationPlan> plan(const char *name, const QByteArray &json) const
    {
        return QCoro::waitFor(registry.plan(QString::fromLatin1(name), object(json)));
    }
};
} // namespace

/// The six operations of Books: parameters become the right requests, answers keep Zoho's names.
class TestBooksOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsByFilters_data();
    void listsByFilters();
    void allFollowsPagesAndTakesEachOnce();
    void periodsAreChecked();
    void readsAnInvoice();
    void anotherOrganisation();
    void severalOrganisations();
    void dryRunOfACreateOnlyReads();
    void dryRunsOfReads();
    void balances();
    void balanceOfOneAccount();
};

void TestBooksOperations::listsByFilters_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("invoices") << u"books_list_invoices"_s
                              << QByteArray(R"({"status":"overdue","customer_id":"1","date_start":"2026-01-01",
                                  "date_end":"2026-02-28","search":"CMD","per_page":50,"page":3})")
                              << u"invoices"_s
                              << QByteArray(R"({"status":"overdue","customer_id":"1","date_start":"2026-01-01",
                                  "date_end":"2026-02-28","search_text":"CMD","per_page":"50","page":"3"})");
    QTest::newRow("customers") << u"books_list_customers"_s << QByteArray(R"({"search":"Verrier"})") << u"contacts"_s
                               << QByteArray(R"({"contact_type":"customer","search_text":"Verrier","per_page":"200",
                                   "page":"1"})");
    QTest::newRow("expenses") << u"books_list_expenses"_s
                              << QByteArray(R"({"status":"nonbillable","date_start":"2026-01-01"})") << u"expenses"_s
                              << QByteArray(R"({"filter_by":"Status.Nonbillable","date_start":"2026-01-01",
                                  "per_page":"200","page":"1"})");
}

void TestBooksOperations::listsByFilters()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, parameters);
    QFETCH(QString, path);
    QFETCH(QByteArray, query);
    BooksRegistryFixture f;
    f.server.expect(u"GET /books/v3/"_s + path, f.page(path.toLatin1(), R"({"id":"1"},{"id":"2"})", true));
    const Result<OperationResult> result = f.call(operation.toLatin1().constData(), parameters);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result->rows, 2);
    QVERIFY(result->more);
    QCOMPARE(result->requests, 2);
    QJsonObject sent;
    const QMap<QString, QString> seen = f.last().query;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        if (it.key() != u"organization_id"_s)
            sent.insert(it.key(), it.value());
    }
    QCOMPARE(sent, BooksWriteFixture::object(query));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksOperations::allFollowsPagesAndTakesEachOnce()
{
    BooksRegistryFixture f;
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", R"({"invoice_id":"3"},{"invoice_id":"2"})", true));
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", R"({"invoice_id":"2"},{"invoice_id":"1"})"));
    const Result<OperationResult> all = f.call("books_list_invoices", R"({"all":true,"per_page":2})");
    QVERIFY(all && !all->more);
    QCOMPARE(all->rows, 3);
    QCOMPARE(f.last().query.value(u"page"_s), u"2"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksOperations::periodsAreChecked()
{
    BooksRegistryFixture f;
    QCOMPARE(f.call("books_list_invoices", R"({"date_start":"2026-02-30"})").error().field, u"date_start"_s);
    QCOMPARE(f.call("books_list_expenses", R"({"date_start":"2026-02-02","date_end":"2026-02-01"})").error().field,
             u"date_end"_s);
    QVERIFY(f.server.seen().isEmpty());
}

void TestBooksOperations::readsAnInvoice()
{
    BooksRegistryFixture f;
    f.server.expect(u"GET /books/v3/invoices/8"_s, f.detail(f.invoice("8")));
    const Result<OperationResult> found = f.call("books_get_invoice", R"({"invoice_id":"8"})");
    QVERIFY(found);
    QCOMPARE(found->data[u"line_items"_s][0][u"rate"_s].toInt(), 150);
    f.server.expect(u"GET /books/v3/invoices/9"_s, f.ok(R"({"code":1002,"message":"Invoice does not exist."})", 404));
    const Result<OperationResult> missing = f.call("books_get_invoice", R"({"invoice_id":"9"})");
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QCOMPARE(missing.error().field, u"invoice_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksOperations::anotherOrganisation()
{
    BooksRegistryFixture f;
    QCOMPARE(f.call("books_list_invoices", R"({"organization_id":"555"})").error().field, u"organization_id"_s);
    f.server.always(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    QVERIFY(f.call("books_list_invoices", R"({"organization_id":"20087654321"})"));
    QCOMPARE(f.last().query.value(u"organization_id"_s), u"20087654321"_s);
}

void TestBooksOperations::severalOrganisations()
{
    BooksFixture f;
    const OperationServices services{nullptr, &f.books};
    const OperationRegistry registry(services);
    f.server.always(u"GET /books/v3/organizations"_s, f.organisations(f.organisation("1") + "," + f.organisation("2")));
    f.server.always(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    const Result<OperationResult> open = QCoro::waitFor(registry.call(u"books_list_invoices"_s, {}));
    QCOMPARE(open.error().code, u"choose_organisation"_s);
    const QJsonObject second{{u"organization_id"_s, u"2"_s}};
    QVERIFY(QCoro::waitFor(registry.call(u"books_list_invoices"_s, second)));
    QCOMPARE(f.server.seen().last().query.value(u"organization_id"_s), u"2"_s);
    // One call's choice is not that of the next.
    QCOMPARE(QCoro::waitFor(registry.call(u"books_list_invoices"_s, {})).error().code, u"choose_organisation"_s);
}

void TestBooksOperations::dryRunOfACreateOnlyReads()
{
    BooksRegistryFixture f;
    f.server.expect(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    const QJsonObject parameters{{u"invoice"_s, f.sample()}};
    const Result<OperationPlan> plan = QCoro::waitFor(f.registry.plan(u"books_create_invoice"_s, parameters));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QCOMPARE(plan->request.value(u"method"_s).toString(), u"POST"_s);
    QCOMPARE(plan->request.value(u"path"_s).toString(), u"/books/v3/invoices?organization_id=20087654321"_s);
    QCOMPARE(plan->request.value(u"body"_s).toObject(), f.sample());
    QCOMPARE(f.server.finish(), QString());
    const Result<OperationPlan> bad = f.plan("books_create_invoice", R"({"invoice":{"customer_id":"1"}})");
    QCOMPARE(bad.error().field, u"line_items"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksOperations::dryRunsOfReads()
{
    BooksRegistryFixture f;
    const auto path = [&f](const char *name, const QByteArray &json) {
        return f.plan(name, json)->request.value(u"path"_s).toString();
    };
    const QString org = u"organization_id=20087654321"_s;
    QCOMPARE(path("books_get_invoice", R"({"invoice_id":"8"})"), u"/books/v3/invoices/8?"_s + org);
    QCOMPARE(path("books_get_balance", "{}"), u"/books/v3/bankaccounts?page=1&per_page=200&"_s + org);
    QCOMPARE(path("books_get_balance", R"({"account_id":"5"})"), u"/books/v3/bankaccounts/5?"_s + org);
    QCOMPARE(path("books_list_expenses", R"({"search":"a&b"})"),
             u"/books/v3/expenses?search_text=a%26b&page=1&per_page=200&"_s + org);
    for (const SeenRequest &seen : f.server.seen())
        QCOMPARE(seen.line(), u"GET /books/v3/organizations"_s);
}

void TestBooksOperations::balances()
{
    BooksRegistryFixture f;
    f.server.expect(u"GET /books/v3/bankaccounts"_s, f.page("bankaccounts", R"(
        {"account_id":"1","account_type":"bank","currency_code":"EUR","is_active":true,"balance":100.1,"bcy_balance":100.1},
        {"account_id":"2","account_type":"cash","currency_code":"EUR","is_active":true,"balance":-1,"bcy_balance":-1},
        {"account_id":"3","account_type":"bank","currency_code":"USD","is_active":true,"balance":50,"bcy_balance":46.2},
        {"account_id":"4","account_type":"bank","currency_code":"INR","is_active":true,"balance":900,"bcy_balance":900},
        {"account_id":"5","account_type":"credit_card","currency_code":"EUR","is_active":true,"balance":7,"bcy_balance":7},
        {"account_id":"6","account_type":"bank","currency_code":"EUR","is_active":false,"balance":8,"bcy_balance":8})"));
    const Result<OperationResult> result = f.call("books_get_balance", "{}");
    QVERIFY(result);
    const QJsonObject data = result->data.toObject();
    QCOMPARE(data.value(u"totals"_s).toArray(),
             f.object(R"({"t":[{"currency":"EUR","balance":99.1},{"currency":"INR","balance":900},
                 {"currency":"USD","balance":50}]})")
                 .value(u"t"_s)
                 .toArray());
    QCOMPARE(data.value(u"total_base"_s).toObject(), f.object(R"({"currency":"EUR","balance":145.3})"));
    QString flags;
    const QJsonArray accounts = data.value(u"accounts"_s).toArray();
    for (const QJsonValue &account : accounts) {
        flags += account[u"counted"_s].toBool() ? u'c' : u'-';
        flags += account[u"rate_usable"_s].toBool() ? u'r' : u'-';
    }
    QCOMPARE(flags, u"crcrcrc--r-r"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksOperations::balanceOfOneAccount()
{
    BooksRegistryFixture f;
    f.server.expect(u"GET /books/v3/bankaccounts/5"_s,
                    f.ok(R"({"code":0,"bankaccount":{"account_id":"5","account_type":"credit_card",
                        "currency_code":"EUR","is_active":true,"balance":7,"bcy_balance":7}})"));
    const Result<OperationResult> result = f.call("books_get_balance", R"({"account_id":"5"})");
    QVERIFY(result);
    QCOMPARE(result->rows, 1);
    QCOMPARE(result->data[u"total_base"_s][u"balance"_s].toInt(), 7);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_booksoperations

ATLAS_TEST(atlas::test::tst_booksoperations::TestBooksOperations)
#include "tst_booksoperations.moc"
