// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/books/bookswritefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_bookswrites
{
using namespace Qt::Literals::StringLiterals;

/// Creating: what is sent, and what becomes of a lost answer.
class TestBooksWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsOnce();
    void createsWithAnOwnNumber();
    void createsInAForeignCurrency();
    void expenseTakesItsAccountsCurrency();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void unknownCustomer();
    void paymentAboveTheBalance();
    void namesTheFieldOfARefusal_data();
    void namesTheFieldOfARefusal();
    void lostCreateIsFound_data();
    void lostCreateIsFound();
    void lostCreateIsNotThere();
    void lostCreateStaysUnknown_data();
    void lostCreateStaysUnknown();
    void lostPaymentIsFound();
    void uniqueKeyIsUsedWhereItIsShown();
    void uniqueKeyThatIsNotUnique();
    void createRequestOnlyReads();
};

void TestBooksWrites::createsOnce()
{
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    f.server.expect(u"POST /books/v3/invoices"_s, f.created(f.invoice("77")));
    QJsonObject invoice = f.sample();
    invoice.insert(u"notes"_s, u""_s); // says nothing: left out
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::Invoice, invoice));
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    QCOMPARE(created->value(u"invoice_id"_s).toString(), u"77"_s);
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.last().body, QJsonDocument(f.sample()).toJson(QJsonDocument::Compact));
    QCOMPARE(f.last().query.keys(), QStringList{u"organization_id"_s});
}

void TestBooksWrites::createsWithAnOwnNumber()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    f.server.expect(u"POST /books/v3/invoices"_s, f.created(f.invoice("77")));
    QJsonObject invoice = f.sample();
    invoice.insert(u"invoice_number"_s, u"FA-9"_s);
    QVERIFY(QCoro::waitFor(f.books.create(BooksKind::Invoice, invoice)));
    QCOMPARE(f.last().query.value(u"ignore_auto_number_generation"_s), u"true"_s);
    QCOMPARE(f.lastBody().value(u"invoice_number"_s).toString(), u"FA-9"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::createsInAForeignCurrency()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s,
                    f.ok(R"({"code":0,"contact":{"contact_id":"1","currency_id":"99","currency_code":"USD"}})"));
    const Result<QJsonObject> refused = QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample()));
    QCOMPARE(refused.error().code, u"rate_missing"_s);
    QCOMPARE(refused.error().field, u"exchange_rate"_s);
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    f.server.expect(u"POST /books/v3/invoices"_s, f.created(f.invoice("77")));
    QJsonObject invoice = f.sample();
    invoice.insert(u"exchange_rate"_s, u"0.92"_s);
    QVERIFY(QCoro::waitFor(f.books.create(BooksKind::Invoice, invoice)));
    QCOMPARE(f.lastBody().value(u"currency_id"_s).toString(), u"99"_s);
    QCOMPARE(f.lastBody().value(u"exchange_rate"_s), QJsonValue(0.92));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::expenseTakesItsAccountsCurrency()
{
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/bankaccounts/5"_s,
                    f.ok(R"({"code":0,"bankaccount":{"account_id":"5","currency_id":"99","currency_code":"USD"}})"));
    const QJsonObject expense =
        f.object(R"({"account_id":"4","paid_through_account_id":"5","date":"2026-10-05","amount":12.5})");
    QCOMPARE(QCoro::waitFor(f.books.create(BooksKind::Expense, expense)).error().code, u"rate_missing"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::refusesBeforeSending_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, BooksKind kind, const char *record, const char *code, const char *field) {
        QTest::newRow(name) << int(kind) << QByteArray(record) << QString::fromLatin1(code)
                            << QString::fromLatin1(field);
    };
    using enum BooksKind;
    row("no customer", Invoice, R"({"line_items":[{"name":"a","rate":1}]})", "mandatory_missing", "customer_id");
    row("blank customer", Invoice, R"({"customer_id":" ","line_items":[{"name":"a","rate":1}]})", "mandatory_missing",
        "customer_id");
    row("no lines", Invoice, R"({"customer_id":"1"})", "no_lines", "line_items");
    row("empty lines", Invoice, R"({"customer_id":"1","line_items":[]})", "no_lines", "line_items");
    row("id", Invoice, R"({"customer_id":"1/../2","line_items":[{"name":"a","rate":1}]})", "invalid_id", "customer_id");
    row("date", Invoice, R"({"customer_id":"1","date":"05/10/2026","line_items":[{"name":"a","rate":1}]})",
        "invalid_date", "date");
    row("no such day", Invoice, R"({"customer_id":"1","due_date":"2026-02-29","line_items":[{"name":"a","rate":1}]})",
        "invalid_date", "due_date");
    row("quantity", Invoice, R"({"customer_id":"1","line_items":[{"name":"a","rate":1,"quantity":-2}]})", "negative",
        "line_items/0/quantity");
    row("rate", Invoice, R"({"customer_id":"1","line_items":[{"name":"a","rate":-2}]})", "negative",
        "line_items/0/rate");
    row("decimals", Invoice, R"({"customer_id":"1","line_items":[{"name":"a","rate":1,"quantity":"0.0000001"}]})",
        "too_many_decimals", "line_items/0/quantity");
    row("words", Invoice, R"({"customer_id":"1","line_items":[{"name":"a","rate":"lots"}]})", "not_a_number",
        "line_items/0/rate");
    row("too large", Invoice, R"({"customer_id":"1","line_items":[{"name":"a","rate":45035996273704.97}]})",
        "too_large", "line_items/0/rate");
    row("nameless line", Invoice, R"({"customer_id":"1","line_items":[{"rate":1}]})", "mandatory_missing",
        "line_items/0/name");
    row("priceless line", Invoice, R"({"customer_id":"1","line_items":[{"name":"a"}]})", "mandatory_missing",
        "line_items/0/rate");
    row("terms", Invoice, R"({"customer_id":"1","payment_terms":"Net 15","line_items":[{"name":"a","rate":1}]})",
        "not_a_number", "payment_terms");
    row("rate of zero", Invoice, R"({"customer_id":"1","exchange_rate":0,"line_items":[{"name":"a","rate":1}]})",
        "rate_missing", "exchange_rate");
    row("currency code", Invoice, R"({"customer_id":"1","currency_code":"GBP","line_items":[{"name":"a","rate":1}]})",
        "currency_needs_id", "currency_code");
    row("bill number", Bill, R"({"vendor_id":"1","line_items":[{"name":"a","rate":1}]})", "mandatory_missing",
        "bill_number");
    row("payment of nothing", CustomerPayment,
        R"({"customer_id":"1","payment_mode":"cash","date":"2026-10-05","amount":0})", "not_positive", "amount");
    row("payment too fine", CustomerPayment,
        R"({"customer_id":"1","payment_mode":"cash","date":"2026-10-05","amount":1.005})", "too_many_decimals",
        "amount");
    row("contact", Contact, R"({"company_name":"x"})", "mandatory_missing", "contact_name");
    row("not ours", Tax, R"({"tax_name":"x"})", "not_creatable", "");
}

void TestBooksWrites::refusesBeforeSending()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, record);
    QFETCH(QString, code);
    QFETCH(QString, field);
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    const Result<QJsonObject> created =
        QCoro::waitFor(f.books.create(BooksKind(kind), BooksWriteFixture::object(record)));
    QVERIFY(!created);
    QCOMPARE(created.error().code, code);
    QCOMPARE(created.error().field, field);
    for (const SeenRequest &seen : f.server.seen())
        QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::unknownCustomer()
{
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/contacts/1"_s, f.ok(R"({"code":1002,"message":"Contact does not exist."})", 404));
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample()));
    QCOMPARE(created.error().kind, ErrorKind::Validation);
    QCOMPARE(created.error().field, u"customer_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::paymentAboveTheBalance()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.always(u"GET /books/v3/invoices/8"_s,
                    f.ok(R"({"code":0,"invoice":{"invoice_id":"8","status":"sent","balance":99.99,"currency_id":"97",
                    "currency_code":"EUR"}})"));
    f.server.always(u"GET /books/v3/invoices/9"_s,
                    f.ok(R"({"code":0,"invoice":{"invoice_id":"9","status":"void","balance":100,"currency_id":"97",
                    "currency_code":"EUR"}})"));
    const auto refusal = [&f](const char *applied) {
        const QByteArray record = R"({"customer_id":"1","payment_mode":"cash","date":"2026-10-05","amount":100,
            "invoices":[)" + QByteArray(applied) +
                                  "]}";
        return QCoro::waitFor(f.books.create(BooksKind::CustomerPayment, BooksWriteFixture::object(record))).error();
    };
    const ApiError above = refusal(R"({"invoice_id":"8","amount_applied":100})");
    QCOMPARE(above.code, u"exceeds_balance"_s);
    QCOMPARE(above.field, u"invoices/0/amount_applied"_s);
    QCOMPARE(refusal(R"({"invoice_id":"9","amount_applied":100})").code, u"not_open"_s);
    QCOMPARE(refusal(R"({"invoice_id":"8","amount_applied":60},{"invoice_id":"8","amount_applied":50})").code,
             u"exceeds_amount"_s);
    for (const SeenRequest &seen : f.server.seen())
        QCOMPARE(seen.method, QByteArray("GET"));
}

void TestBooksWrites::namesTheFieldOfARefusal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("field");
    QTest::newRow("duplicate") << QByteArray(R"({"code":1001,"message":"Invoice FA-1 already exists"})")
                               << u"invoice_number"_s;
    QTest::newRow("not the next") << QByteArray(R"({"code":4097,"message":"Number entered does not match"})")
                                  << u"invoice_number"_s;
    QTest::newRow("terms") << QByteArray(R"({"code":2,"message":"Invalid value passed for Payment Terms"})")
                           << u"payment_terms"_s;
    QTest::newRow("unknown") << QByteArray(R"({"code":9,"message":"Something else"})") << QString();
}

void TestBooksWrites::namesTheFieldOfARefusal()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, field);
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    f.server.expect(u"POST /books/v3/invoices"_s, f.ok(answer, 400));
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample()));
    QCOMPARE(created.error().field, field);
    QVERIFY(created.error().kind != ErrorKind::Ambiguous);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::lostCreateIsFound_data()
{
    QTest::addColumn<int>("status"); // 0: the connection broke
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("dropped") << 0 << QByteArray();
    QTest::newRow("500") << 500 << QByteArray(R"({"code":1000,"message":"Internal error"})");
    QTest::newRow("html") << 200 << QByteArray("<html>502</html>");
    QTest::newRow("no record") << 201 << QByteArray(R"({"code":0,"message":"The invoice has been created."})");
}

void TestBooksWrites::lostCreateIsFound()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    // 5 is just like ours, and was there before; 7 is another customer's; 8 has another line.
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.row("5")));
    f.server.expect(u"POST /books/v3/invoices"_s,
                    status == 0 ? f.how(ScriptedReply::How::Drop) : BooksWriteFixture::ok(body, status));
    f.server.expect(u"GET /books/v3/invoices"_s,
                    f.page("invoices", f.row("8") + "," + f.row("7", "2") + "," + f.row("6") + "," + f.row("5")));
    f.server.expect(u"GET /books/v3/invoices/8"_s, f.detail(f.invoice("8", "41")));
    f.server.expect(u"GET /books/v3/invoices/6"_s, f.detail(f.invoice("6")));
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample()));
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    QCOMPARE(created->value(u"invoice_id"_s).toString(), u"6"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::lostCreateIsNotThere()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.row("5")));
    f.server.expect(u"POST /books/v3/invoices"_s, f.how(ScriptedReply::How::Drop));
    for (int look = 0; look < 4; ++look) // reads lag behind writes
        f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.row("5")));
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample()));
    QVERIFY(!created);
    QCOMPARE(created.error().code, u"not_created"_s);
    QCOMPARE(created.error().kind, ErrorKind::Offline);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::lostCreateStaysUnknown_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("details");
    using F = BooksWriteFixture;
    QTest::newRow("look-up fails") << QByteArray(R"({"code":2,"message":"Invalid value passed for page"})") << 0;
    QTest::newRow("two of them") << F::page("invoices", F::row("6") + "," + F::row("7")).body << 2;
    QTest::newRow("page full of others") << F::page("invoices", F::row("7", "2"), true).body << 0;
    QTest::newRow("order not kept") << F::page("invoices", F::row("5"), true, "date").body << 0;
}

void TestBooksWrites::lostCreateStaysUnknown()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, details);
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", f.row("5")));
    f.server.expect(u"POST /books/v3/invoices"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"GET /books/v3/invoices"_s, f.ok(answer));
    for (int i = 0; i < details; ++i) {
        const QByteArray id = QByteArray::number(6 + i);
        f.server.expect(u"GET /books/v3/invoices/"_s + QString::fromLatin1(id), f.detail(f.invoice(id)));
    }
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample()));
    QCOMPARE(created.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(created.error().code, u"unknown"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::lostPaymentIsFound()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/customerpayments"_s, f.page("customerpayments", {}));
    f.server.expect(u"POST /books/v3/customerpayments"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"GET /books/v3/customerpayments"_s,
                    f.page("customerpayments", R"({"payment_id":"3","customer_id":"1","date":"2026-10-05","amount":90,
                        "reference_number":"VIR-1"},{"payment_id":"4","customer_id":"1","date":"2026-10-05",
                        "amount":100.0,"reference_number":"VIR-1"})"));
    f.server.expect(u"GET /books/v3/customerpayments/4"_s,
                    f.ok(R"({"code":0,"payment":{"payment_id":"4","customer_id":"1","amount":100,"invoices":[],
                        "reference_number":"VIR-1"}})"));
    const QJsonObject payment = f.object(R"({"customer_id":"1","payment_mode":"banktransfer","date":"2026-10-05",
        "amount":"100.00","reference_number":"VIR-1"})");
    const Result<QJsonObject> created = QCoro::waitFor(f.books.create(BooksKind::CustomerPayment, payment));
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    QCOMPARE(created->value(u"payment_id"_s).toString(), u"4"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksWrites::uniqueKeyIsUsedWhereItIsShown()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s,
                    f.page("invoices", R"({"invoice_id":"5","custom_field_hash":{"cf_atlas_key":"x"}})"));
    f.server.expect(u"PUT /books/v3/invoices"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"PUT /books/v3/invoices"_s, f.created(f.invoice("77")));
    QVERIFY(QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample())));
    QCOMPARE(f.server.finish(), QString());
    const QList<SeenRequest> seen = f.server.seen();
    const SeenRequest &first = seen.at(seen.size() - 2);
    const QByteArray key = first.headers.value("x-unique-identifier-value");
    QVERIFY(key.size() > 30);
    QCOMPARE(first.headers.value("x-unique-identifier-key"), QByteArray("cf_atlas_key"));
    QCOMPARE(first.headers.value("x-upsert"), QByteArray("true"));
    QCOMPARE(f.last().headers.value("x-unique-identifier-value"), key);
    QCOMPARE(f.lastBody().value(u"custom_fields"_s)[0][u"value"_s].toString(), QString::fromLatin1(key));
}

void TestBooksWrites::uniqueKeyThatIsNotUnique()
{
    BooksWriteFixture f;
    f.server.always(u"GET /books/v3/contacts/1"_s, f.euroContact());
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", R"({"invoice_id":"5","cf_atlas_key":"x"})"));
    f.server.expect(u"PUT /books/v3/invoices"_s, f.ok(R"({"code":2,"message":"The field is not unique."})", 400));
    f.server.expect(u"POST /books/v3/invoices"_s, f.created(f.invoice("77")));
    QVERIFY(QCoro::waitFor(f.books.create(BooksKind::Invoice, f.sample())));
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.lastBody(), f.sample());
}

void TestBooksWrites::createRequestOnlyReads()
{
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/invoices"_s, f.page("invoices", {}));
    const Pending<Result<ApiRequest>> pending(f.books.createRequest(BooksKind::Invoice, f.sample()));
    QTRY_VERIFY(pending.done());
    const Result<ApiRequest> request = pending.value();
    QVERIFY(request);
    QCOMPARE(request->verb, Verb::Post);
    QCOMPARE(request->query.queryItemValue(u"organization_id"_s), u"20087654321"_s);
    QCOMPARE(QJsonDocument::fromJson(request->body).object(), f.sample());
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_bookswrites

ATLAS_TEST(atlas::test::tst_bookswrites::TestBooksWrites)
#include "tst_bookswrites.moc"
