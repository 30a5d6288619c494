// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/books/booksfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_booksservice
{
using namespace Qt::Literals::StringLiterals;

class TestBooksService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsExactly();
    void readsPages();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void settlesTheOnlyOrganisation();
    void asksOnceForAll();
    void whoWaitedForACancelledAskerAsksAgain();
    void leavesTheChoiceToThePerson();
    void noOrganisationUsesBooks();
    void asksAgainAfterARefusal();
    void codesUnderSuccessAreErrors_data();
    void codesUnderSuccessAreErrors();
    void renewsOnceThenNamesTheScope();
    void readsARecord_data();
    void readsARecord();
    void unknownRecord();
    void idsAreDigits();
    void readsFiles();
    void errorsInPlaceOfFiles_data();
    void errorsInPlaceOfFiles();
    void readsComments();

private:
    static Result<BooksPage> list(BooksFixture &f, BooksListQuery query)
    {
        return QCoro::waitFor(f.books.list(std::move(query)));
    }
    static ScriptedReply file(const QByteArray &type, const QByteArray &content)
    {
        ScriptedReply reply = BooksFixture::ok(content);
        reply.contentType = type;
        return reply;
    }
};

void TestBooksService::listsExactly()
{
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", R"({"invoice_id":"1"})"));
    BooksListQuery query(BooksKind::Invoice);
    query.filters = {{u"status"_s, u"overdue"_s}, {u"customer_name"_s, u"A&B + C"_s}};
    query.modifiedSince = u"2026-10-05T13:14:55+0200"_s;
    query.sortColumn = u"due_date"_s;
    query.ascending = true;
    query.page = 3;
    query.perPage = 50;
    const Result<BooksPage> page = list(f, query);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest seen = f.server.seen().last();
    const QMap<QString, QString> expected{{u"organization_id"_s, u"20087654321"_s},
                                          {u"status"_s, u"overdue"_s},
                                          {u"customer_name"_s, u"A&B + C"_s},
                                          {u"last_modified_time"_s, u"2026-10-05T13:14:55+0200"_s},
                                          {u"sort_column"_s, u"due_date"_s},
                                          {u"sort_order"_s, u"A"_s},
                                          {u"page"_s, u"3"_s},
                                          {u"per_page"_s, u"50"_s}};
    QCOMPARE(seen.query, expected);
    QCOMPARE(seen.headers["authorization"], QByteArray("Zoho-oauthtoken t1"));
    QVERIFY(f.server.seen().first().query.isEmpty()); // GET /organizations names none
}

void TestBooksService::readsPages()
{
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/contacts"_s, f.page("contacts", R"({"contact_id":"1"},{"contact_id":"2"})", true));
    // The official description draws page_context as an array and the list as one object.
    f.server.expect(
        u"GET /books/v3/creditnotes"_s,
        f.ok(R"({"code":"0","creditnotes":{"creditnote_id":"5"},"page_context":[{"page":2,"has_more_page":true}]})"));
    f.server.expect(u"GET /books/v3/bills"_s, f.ok(R"({"code":0,"message":"success"})"));
    const Result<BooksPage> contacts = list(f, BooksListQuery(BooksKind::Contact));
    QVERIFY(contacts && contacts->more);
    QCOMPARE(contacts->rows.size(), 2);
    QCOMPARE(contacts->context[u"sort_order"_s].toString(), u"D"_s);
    const Result<BooksPage> notes = list(f, BooksListQuery(BooksKind::CreditNote));
    QVERIFY(notes && notes->more);
    QCOMPARE(notes->rows.size(), 1);
    QCOMPARE(notes->page, 2);
    const Result<BooksPage> bills = list(f, BooksListQuery(BooksKind::Bill));
    QVERIFY(bills && bills->rows.isEmpty() && !bills->more);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksService::refusesBadQueries_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("field");
    QTest::newRow("page 0") << 0 << 200 << QString() << u"page"_s;
    QTest::newRow("too many") << 1 << 201 << QString() << u"per_page"_s;
    QTest::newRow("none") << 1 << 0 << QString() << u"per_page"_s;
    QTest::newRow("no changes of expenses") << 1 << 200 << u"2026-10-05T13:14:55+0200"_s << u"last_modified_time"_s;
}

void TestBooksService::refusesBadQueries()
{
    QFETCH(QString, since);
    QFETCH(int, page);
    QFETCH(int, perPage);
    BooksFixture f;
    BooksListQuery query(BooksKind::Expense);
    query.page = page;
    query.perPage = perPage;
    query.modifiedSince = since;
    const Result<BooksPage> refused = list(f, query);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QTEST(refused.error().field, "field");
    QVERIFY(f.server.seen().isEmpty());
}

void TestBooksService::settlesTheOnlyOrganisation()
{
    BooksFixture f;
    f.server.expect(u"GET /books/v3/organizations"_s,
                    f.organisations(f.organisation("1", R"(,"AppList":["inventory"])") + ',' +
                                    f.organisation("2", R"(,"is_default_org":true,"fiscal_year_start_month":3)") + ',' +
                                    f.organisation("3", R"(,"isOrgNotSupported":true)")));
    const Result<BooksOrg> org = QCoro::waitFor(f.books.organisation());
    QVERIFY(org);
    QCOMPARE(org->id, u"2"_s);
    QCOMPARE(org->currency, u"EUR"_s);
    QCOMPARE(org->fiscalYearStartMonth, 4);
    QVERIFY(QCoro::waitFor(f.books.organisation())); // known by now
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.server.seen().size(), 1);
}

void TestBooksService::asksOnceForAll()
{
    BooksFixture f;
    f.oneOrganisation();
    f.server.always(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    f.server.always(u"GET /books/v3/bills"_s, f.page("bills", {}));
    Pending<Result<BooksPage>> invoices(f.books.list(BooksListQuery(BooksKind::Invoice)));
    Pending<Result<BooksPage>> bills(f.books.list(BooksListQuery(BooksKind::Bill)));
    QTRY_VERIFY(invoices.done() && bills.done());
    QVERIFY(invoices.value() && bills.value());
    QCOMPARE(f.server.seen().size(), 3);
}

void TestBooksService::whoWaitedForACancelledAskerAsksAgain()
{
    BooksFixture f;
    f.server.expect(u"GET /books/v3/organizations"_s, f.how(ScriptedReply::How::Hang));
    f.server.expect(u"GET /books/v3/organizations"_s, f.organisations(f.organisation("7")));
    CancelScope asker;
    Pending<Result<BooksOrg>> first(f.books.organisation(asker.token()));
    Pending<Result<BooksOrg>> second(f.books.organisation());
    QTRY_COMPARE(f.server.seen().size(), 1);
    asker.cancel();
    QTRY_VERIFY(first.done() && second.done());
    QCOMPARE(first.value().error().kind, ErrorKind::Cancelled);
    QVERIFY(second.value());
    QCOMPARE(second.value()->id, u"7"_s);
}

void TestBooksService::leavesTheChoiceToThePerson()
{
    BooksFixture f;
    f.server.always(u"GET /books/v3/organizations"_s,
                    f.organisations(f.organisation("1") + ',' + f.organisation("2", R"(,"is_default_org":true)")));
    const Result<BooksOrg> open = QCoro::waitFor(f.books.organisation());
    QVERIFY(!open);
    QCOMPARE(open.error().kind, ErrorKind::Usage);
    QCOMPARE(open.error().code, u"choose_organisation"_s);
    const QJsonArray choices = open.error().details[u"organizations"_s].toArray();
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.at(1)[u"organization_id"_s].toString(), u"2"_s);
    QVERIFY(choices.at(1)[u"is_default_org"_s].toBool());
    f.books.useOrganisation(u"1"_s);
    f.server.expect(u"GET /books/v3/items"_s, f.page("items", {}));
    QVERIFY(list(f, BooksListQuery(BooksKind::Item)));
    QCOMPARE(f.server.seen().last().query[u"organization_id"_s], u"1"_s);
    f.books.useOrganisation(u"2"_s);
    QCOMPARE(QCoro::waitFor(f.books.organisation())->id, u"2"_s);
    f.books.useOrganisation(u"99"_s); // not one of them
    QCOMPARE(QCoro::waitFor(f.books.organisation()).error().code, u"choose_organisation"_s);
    f.books.useOrganisation({});
    QCOMPARE(QCoro::waitFor(f.books.organisation()).error().code, u"choose_organisation"_s);
}

void TestBooksService::noOrganisationUsesBooks()
{
    BooksFixture f;
    f.server.expect(u"GET /books/v3/organizations"_s,
                    f.organisations(f.organisation("1", R"(,"org_joined_app_list":["invoice"])")));
    const Result<BooksPage> none = list(f, BooksListQuery(BooksKind::Invoice));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QCOMPARE(none.error().code, u"no_books"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksService::asksAgainAfterARefusal()
{
    BooksFixture f;
    f.server.expect(u"GET /books/v3/organizations"_s, f.organisations(f.organisation("1")));
    f.server.expect(u"GET /books/v3/invoices"_s,
                    f.status(400, R"({"code":6041,"message":"This user is not associated with the CompanyID:1."})"));
    f.server.expect(u"GET /books/v3/organizations"_s, f.organisations(f.organisation("2")));
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    const Result<BooksPage> refused = list(f, BooksListQuery(BooksKind::Invoice));
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(refused.error().field, u"organization_id"_s);
    QVERIFY(list(f, BooksListQuery(BooksKind::Invoice)));
    QCOMPARE(f.server.seen().last().query[u"organization_id"_s], u"2"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksService::codesUnderSuccessAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("day spent") << QByteArray(R"({"code":45,"message":"limit of 10,000"})") << ErrorKind::BudgetSpent
                               << u"45"_s;
    QTest::newRow("unknown id") << QByteArray(R"({"code":1002,"message":"x"})") << ErrorKind::NotFound << u"1002"_s;
    QTest::newRow("brand new") << QByteArray(R"({"code":9876,"message":"x"})") << ErrorKind::Validation << u"9876"_s;
    QTest::newRow("long") << R"({"code":9876,"message":"x","invoices":[")" + QByteArray(20'000, 'x') + "\"]}"
                          << ErrorKind::Validation << u"9876"_s;
    QTest::newRow("no code") << QByteArray(R"({"invoices":[]})") << ErrorKind::Decode << u"no_code"_s;
    QTest::newRow("no json") << QByteArray("oops") << ErrorKind::Decode << u"invalid_json"_s;
    QTest::newRow("html") << QByteArray("<html></html>") << ErrorKind::Server << u"html_instead_of_json"_s;
}

void TestBooksService::codesUnderSuccessAreErrors()
{
    QFETCH(QByteArray, body);
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/invoices"_s, f.ok(body));
    const Result<BooksPage> page = list(f, BooksListQuery(BooksKind::Invoice));
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
    QTEST(page.error().code, "code");
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksService::renewsOnceThenNamesTheScope()
{
    BooksFixture f;
    f.oneOrganisation();
    const ScriptedReply refused =
        f.status(401, R"({"code":57,"message":"You are not authorized to perform this operation"})");
    f.server.expect(u"GET /books/v3/invoices"_s, refused);
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    QVERIFY(list(f, BooksListQuery(BooksKind::Invoice)));
    QCOMPARE(f.tokens.renewals, 1);
    QCOMPARE(f.server.seen().last().headers["authorization"], QByteArray("Zoho-oauthtoken t2"));
    f.server.expect(u"GET /books/v3/bankaccounts"_s, refused);
    f.server.expect(u"GET /books/v3/bankaccounts"_s, refused);
    const Result<BooksPage> page = list(f, BooksListQuery(BooksKind::BankAccount));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::MissingScope);
    QCOMPARE(page.error().missingScope, u"ZohoBooks.banking.READ"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksService::readsARecord_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("invoice") << int(BooksKind::Invoice) << u"/invoices/12"_s << QByteArray("invoice");
    QTest::newRow("payment") << int(BooksKind::CustomerPayment) << u"/customerpayments/12"_s << QByteArray("payment");
    QTest::newRow("vendor") << int(BooksKind::VendorPayment) << u"/vendorpayments/12"_s << QByteArray("vendorpayment");
    QTest::newRow("account") << int(BooksKind::Account) << u"/chartofaccounts/12"_s << QByteArray("chart_of_account");
    QTest::newRow("order, as an array") << int(BooksKind::SalesOrder) << u"/salesorders/12"_s
                                        << QByteArray("salesorder");
    QTest::newRow("tax") << int(BooksKind::Tax) << u"/settings/taxes/12"_s << QByteArray("tax");
    QTest::newRow("recurring") << int(BooksKind::RecurringBill) << u"/recurring_bills/12"_s
                               << QByteArray("recurring_bill");
}

void TestBooksService::readsARecord()
{
    QFETCH(int, kind);
    QFETCH(QString, path);
    QFETCH(QByteArray, key);
    BooksFixture f;
    f.oneOrganisation();
    const bool array = BooksKind(kind) == BooksKind::SalesOrder;
    const QByteArray value = array ? R"([{"name":"x"}])" : R"({"name":"x"})";
    f.server.expect(u"GET /books/v3"_s + path, f.ok(R"({"code":0,"message":"success",")" + key + "\":" + value + "}"));
    const Result<QJsonObject> record = QCoro::waitFor(f.books.record(BooksKind(kind), u"12"_s));
    QVERIFY(record);
    QCOMPARE(record->value(u"name"_s).toString(), u"x"_s);
    QCOMPARE(f.server.finish(), QString());
    const QMap<QString, QString> query{{u"organization_id"_s, u"20087654321"_s}};
    QCOMPARE(f.server.seen().last().query, query);
}

void TestBooksService::unknownRecord()
{
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/invoices/12"_s,
                    f.status(404, R"({"code":1002,"message":"Invoice does not exist."})"));
    f.server.expect(u"GET /books/v3/invoices/13"_s, f.ok(R"({"code":0,"message":"success"})"));
    const Result<QJsonObject> missing = QCoro::waitFor(f.books.record(BooksKind::Invoice, u"12"_s));
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QCOMPARE(missing.error().field, u"id"_s);
    QCOMPARE(missing.error().detail, u"Invoice does not exist."_s);
    const Result<QJsonObject> empty = QCoro::waitFor(f.books.record(BooksKind::Invoice, u"13"_s));
    QCOMPARE(empty.error().kind, ErrorKind::Decode);
}

void TestBooksService::idsAreDigits()
{
    BooksFixture f;
    for (const QString &id : {QString(), u"12/../../users"_s, u"12?accept=pdf"_s, u"INV-1"_s}) {
        QCOMPARE(QCoro::waitFor(f.books.record(BooksKind::Invoice, id)).error().kind, ErrorKind::Usage);
        QCOMPARE(QCoro::waitFor(f.books.pdf(BooksKind::Invoice, id)).error().kind, ErrorKind::Usage);
        QCOMPARE(QCoro::waitFor(f.books.receipt(id)).error().field, u"id"_s);
        QCOMPARE(QCoro::waitFor(f.books.comments(BooksKind::Invoice, id)).error().kind, ErrorKind::Usage);
    }
    QVERIFY(f.server.seen().isEmpty());
}

void TestBooksService::readsFiles()
{
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/estimates/12"_s, file("application/pdf;charset=UTF-8", "%PDF-1.7 content"));
    f.server.expect(u"GET /books/v3/expenses/9/receipt"_s, file("image/png", "\x89PNG"));
    const Result<QByteArray> pdf = QCoro::waitFor(f.books.pdf(BooksKind::Estimate, u"12"_s));
    QVERIFY(pdf);
    QCOMPARE(*pdf, QByteArray("%PDF-1.7 content"));
    QCOMPARE(f.server.seen().last().query[u"accept"_s], u"pdf"_s);
    const Result<QByteArray> receipt = QCoro::waitFor(f.books.receipt(u"9"_s));
    QVERIFY(receipt);
    QCOMPARE(*receipt, QByteArray("\x89PNG"));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksService::errorsInPlaceOfFiles_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("error") << QByteArray("application/json;charset=UTF-8")
                           << QByteArray(R"({"code":1002,"message":"Invoice does not exist."})") << ErrorKind::NotFound;
    QTest::newRow("record") << QByteArray("application/json;charset=UTF-8")
                            << QByteArray(R"({"code":0,"message":"success","invoice":{}})") << ErrorKind::Decode;
    QTest::newRow("html") << QByteArray("text/html") << QByteArray("<html></html>") << ErrorKind::Server;
    QTest::newRow("something else") << QByteArray("application/pdf") << QByteArray("GIF89a") << ErrorKind::Decode;
    QTest::newRow("nothing") << QByteArray("application/pdf") << QByteArray() << ErrorKind::Decode;
}

void TestBooksService::errorsInPlaceOfFiles()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, content);
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/invoices/12"_s, file(type, content));
    const Result<QByteArray> pdf = QCoro::waitFor(f.books.pdf(BooksKind::Invoice, u"12"_s));
    QVERIFY(!pdf);
    QTEST(pdf.error().kind, "kind");
}

void TestBooksService::readsComments()
{
    BooksFixture f;
    f.oneOrganisation();
    f.server.expect(u"GET /books/v3/invoices/12/comments"_s,
                    f.ok(R"({"code":0,"comments":[{"comment_id":"1","description":"Invoice created"}]})"));
    f.server.expect(u"GET /books/v3/contacts/13/comments"_s, f.ok(R"({"code":0,"contact_comments":[{},{}]})"));
    const Result<QJsonArray> comments = QCoro::waitFor(f.books.comments(BooksKind::Invoice, u"12"_s));
    QVERIFY(comments);
    QCOMPARE(comments->first()[u"description"_s].toString(), u"Invoice created"_s);
    QCOMPARE(QCoro::waitFor(f.books.comments(BooksKind::Contact, u"13"_s))->size(), 2);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_booksservice

ATLAS_TEST(atlas::test::tst_booksservice::TestBooksService)
#include "tst_booksservice.moc"
