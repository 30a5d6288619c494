// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/salesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookssalesinvoices
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

/// Creating, changing and deleting invoices.
class BooksSalesInvoicesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsFromTheLeast();
    void sums_data();
    void sums();
    void refusesBodies_data();
    void refusesBodies();
    void takesForeignRates();
    void numbersItsOwnWay();
    void refusesTheLockedPeriod();
    void keepsLinesWhenPutHasNone();
    void replacesLines();
    void locksSettledAndVoid();
    void upsertsOnce();
    void refusesUnknownUniqueKeys();
    void setsCustomFields();
    void showsEveryKey();
    void deletes();
    void franceEditionNumbersLate();
};

namespace
{
// A sound body but for one key, of the document or of its line.
QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject body = SalesFixture::document({SalesFixture::line(10)});
    body.insert(key, value);
    return body;
}

QJsonObject withLine(const QString &key, const QJsonValue &value)
{
    QJsonObject line = SalesFixture::line(10);
    line.insert(key, value);
    return SalesFixture::document({line});
}
} // namespace

void BooksSalesInvoicesTest::createsFromTheLeast()
{
    SalesFixture fixture;
    const BooksReply reply = fixture.post(
        u"/invoices"_s, SalesFixture::document({QJsonObject{{u"item_id"_s, ids::item}, {u"quantity"_s, 2}}}));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"The invoice has been created."_s);
    const QJsonObject invoice = reply.object(u"invoice"_s);
    QCOMPARE(reply.headers.value("location"), "/api/v3/invoices/" + invoice.value("invoice_id"_L1).toString().toUtf8());
    QCOMPARE(invoice.value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(invoice.value("date"_L1).toString(), u"2026-07-15"_s);
    QCOMPARE(invoice.value("due_date"_L1).toString(), u"2026-08-14"_s); // 30 days
    QCOMPARE(invoice.value("invoice_number"_L1).toString(), u"FA-2026-0001"_s);
    const QJsonObject line = invoice.value("line_items"_L1).toArray().first().toObject();
    QCOMPARE(line.value("name"_L1).toString(), u"Conseil horaire"_s);
    QCOMPARE(line.value("rate"_L1).toDouble(), 150.0);
    QCOMPARE(invoice.value("sub_total"_L1).toDouble(), 300.0);
    QCOMPARE(invoice.value("tax_total"_L1).toDouble(), 60.0);
    QCOMPARE(invoice.value("total"_L1).toDouble(), 360.0);
    QCOMPARE(invoice.value("balance"_L1).toDouble(), 360.0);
    QVERIFY(!invoice.contains("invoice_url"_L1));
    // A draft is not owed.
    QCOMPARE(fixture.contact(ids::customer).value("outstanding_receivable_amount"_L1).toDouble(), 0.0);
    QCOMPARE(fixture.changes, 1);
}

void BooksSalesInvoicesTest::sums_data()
{
    QTest::addColumn<QJsonArray>("lines");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<double>("subTotal");
    QTest::addColumn<double>("tax");
    QTest::addColumn<double>("total");
    const auto line = [](double rate, double quantity = 1, const QString &tax = ids::vat20) {
        return SalesFixture::line(rate, quantity, tax);
    };
    QJsonObject tenth = line(100, 1, ids::vat20);
    tenth.insert(u"discount"_s, u"10%"_s);
    QTest::newRow("half cents up") << QJsonArray{line(0.335, 3, ids::vat20)} << QJsonObject{} << 1.01 << 0.2 << 1.21;
    QTest::newRow("two taxes") << QJsonArray{line(100), line(50, 1, ids::vat10)} << QJsonObject{} << 150.0 << 25.0
                               << 175.0;
    QTest::newRow("line discount") << QJsonArray{tenth} << QJsonObject{} << 90.0 << 18.0 << 108.0;
    QTest::newRow("before tax") << QJsonArray{line(200)} << QJsonObject{{u"discount"_s, u"10%"_s}} << 200.0 << 36.0
                                << 216.0;
    QTest::newRow("after tax") << QJsonArray{line(200)}
                               << QJsonObject{{u"discount"_s, 20}, {u"is_discount_before_tax"_s, false}} << 200.0
                               << 40.0 << 220.0;
    QTest::newRow("shipping, adjustment")
        << QJsonArray{line(100, 1, {})} << QJsonObject{{u"shipping_charge"_s, 12.5}, {u"adjustment"_s, -0.5}} << 100.0
        << 0.0 << 112.0;
    QTest::newRow("tax included") << QJsonArray{line(120)} << QJsonObject{{u"is_inclusive_tax"_s, true}} << 100.0
                                  << 20.0 << 120.0;
    QTest::newRow("one tax for all") << QJsonArray{QJsonObject{{u"name"_s, u"A"_s}, {u"rate"_s, 10}}}
                                     << QJsonObject{{u"tax_id"_s, ids::vat10}} << 10.0 << 1.0 << 11.0;
}

void BooksSalesInvoicesTest::sums()
{
    QFETCH(QJsonArray, lines);
    QFETCH(QJsonObject, more);
    QFETCH(double, subTotal);
    QFETCH(double, tax);
    QFETCH(double, total);
    SalesFixture fixture;
    const QJsonObject invoice = fixture.make(u"invoices"_s, SalesFixture::document(lines), more);
    QCOMPARE(invoice.value("sub_total"_L1).toDouble(), subTotal);
    QCOMPARE(invoice.value("tax_total"_L1).toDouble(), tax);
    QCOMPARE(invoice.value("total"_L1).toDouble(), total);
    QCOMPARE(invoice.value("balance"_L1).toDouble(), total);
}

void BooksSalesInvoicesTest::refusesBodies_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QJsonObject{} << 400 << 2;
    QTest::newRow("no lines") << QJsonObject{{u"customer_id"_s, ids::customer}} << 400 << 2;
    QTest::newRow("empty lines") << with(u"line_items"_s, QJsonArray{}) << 400 << 2;
    QTest::newRow("no customer") << QJsonObject{{u"line_items"_s, QJsonArray{SalesFixture::line(1)}}} << 400 << 2;
    QTest::newRow("unknown customer") << with(u"customer_id"_s, u"999"_s) << 404 << 1002;
    QTest::newRow("a vendor") << with(u"customer_id"_s, ids::vendor) << 404 << 1002;
    QTest::newRow("terms as text") << with(u"payment_terms"_s, u"Net 15"_s) << 400 << 2;
    QTest::newRow("terms too long") << with(u"payment_terms"_s, 101) << 400 << 2;
    QTest::newRow("bad date") << with(u"date"_s, u"15/07/2026"_s) << 400 << 2;
    QTest::newRow("due before date") << with(u"due_date"_s, u"2026-07-14"_s) << 400 << 2;
    QTest::newRow("unknown currency") << with(u"currency_id"_s, u"1"_s) << 400 << 2;
    QTest::newRow("discount over 100 %") << with(u"discount"_s, u"101%"_s) << 400 << 2;
    QTest::newRow("negative discount") << with(u"discount"_s, -1) << 400 << 2;
    QTest::newRow("negative shipping") << with(u"shipping_charge"_s, -1) << 400 << 2;
    QTest::newRow("unknown element") << with(u"colour"_s, u"red"_s) << 400 << 2;
    QTest::newRow("unknown custom field")
        << with(u"custom_fields"_s, QJsonArray{QJsonObject{{u"api_name"_s, u"cf_other"_s}, {u"value"_s, u"x"_s}}})
        << 400 << 2;
    QTest::newRow("own number") << with(u"invoice_number"_s, u"MY-1"_s) << 400 << 4097;
    QTest::newRow("unknown item") << withLine(u"item_id"_s, u"999"_s) << 404 << 1002;
    QTest::newRow("unknown tax") << withLine(u"tax_id"_s, u"999"_s) << 404 << 1002;
    QTest::newRow("unknown account") << withLine(u"account_id"_s, u"999"_s) << 404 << 1002;
    QTest::newRow("negative quantity") << withLine(u"quantity"_s, -1) << 400 << 2;
    QTest::newRow("rate as word") << withLine(u"rate"_s, u"much"_s) << 400 << 2;
    QTest::newRow("too large") << withLine(u"rate"_s, 1e18) << 400 << 2;
    QTest::newRow("too large together") << withLine(u"quantity"_s, 5e9) << 400 << 2;
    QTest::newRow("long name") << withLine(u"name"_s, QString(101, u'x')) << 400 << 2;
    QTest::newRow("unknown line element") << withLine(u"colour"_s, u"red"_s) << 400 << 2;
    QTest::newRow("line of nothing") << SalesFixture::document({QJsonObject{{u"rate"_s, 1}}}) << 400 << 2;
}

void BooksSalesInvoicesTest::refusesBodies()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(int, code);
    SalesFixture fixture;
    const BooksReply reply = fixture.post(u"/invoices"_s, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QVERIFY(fixture.store().of(kind::invoices).isEmpty());
    QCOMPARE(fixture.changes, 0);
    // Nothing used up a number.
    QCOMPARE(fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(1)}))
                 .value("invoice_number"_L1)
                 .toString(),
             u"FA-2026-0001"_s);
}

void BooksSalesInvoicesTest::takesForeignRates()
{
    SalesFixture fixture;
    const QJsonObject stored =
        fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}, ids::british));
    QCOMPARE(stored.value("currency_code"_L1).toString(), u"GBP"_s);
    QCOMPARE(stored.value("exchange_rate"_L1).toDouble(), 1.17);
    QCOMPARE(stored.value("bcy_total"_L1).toDouble(), 140.4); // 120 x 1.17
    const QJsonObject sent = fixture.make(
        u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}, ids::british), {{u"exchange_rate"_s, 1.2}});
    QCOMPARE(sent.value("bcy_total"_L1).toDouble(), 144.0);
    // A change that names the same customer keeps the document's own rate and due date.
    const QString id = sent.value("invoice_id"_L1).toString();
    const QJsonObject same =
        fixture.put(u"/invoices/"_s + id, {{u"customer_id"_s, ids::british}, {u"date"_s, u"2026-07-14"_s}})
            .object(u"invoice"_s);
    QCOMPARE(same.value("exchange_rate"_L1).toDouble(), 1.2);
    QCOMPARE(same.value("due_date"_L1), sent.value("due_date"_L1));
    const QJsonObject moved =
        fixture.put(u"/invoices/"_s + id, {{u"customer_id"_s, ids::customer}}).object(u"invoice"_s);
    QCOMPARE(moved.value("currency_code"_L1).toString(), u"EUR"_s);
    QCOMPARE(moved.value("exchange_rate"_L1).toDouble(), 1.0);

    QJsonObject pound = *fixture.store().of(kind::currencies).find(ids::gbp);
    pound.insert(u"exchange_rate"_s, 0);
    fixture.store().of(kind::currencies).put(ids::gbp, pound);
    const QJsonObject silent =
        fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}, ids::british));
    QCOMPARE(silent.value("exchange_rate"_L1).toDouble(), 1.0);
    QCOMPARE(silent.value("bcy_total"_L1).toDouble(), silent.value("total"_L1).toDouble());
}

void BooksSalesInvoicesTest::numbersItsOwnWay()
{
    SalesFixture fixture;
    QJsonObject body = SalesFixture::document({SalesFixture::line(10)});
    const QString own = u"/invoices?ignore_auto_number_generation=true"_s;
    QCOMPARE(fixture.post(own, body).code(), 4018);
    body.insert(u"invoice_number"_s, u"FA-2026-0001"_s);
    QCOMPARE(fixture.post(own, body).status, 201);
    const BooksReply twice = fixture.post(own, body);
    QCOMPARE(twice.code(), 1001);
    QCOMPARE(twice.message(), u"Invoice FA-2026-0001 already exists"_s);
    // The flag inside the body has no effect.
    body.insert(u"ignore_auto_number_generation"_s, true);
    QCOMPARE(fixture.post(u"/invoices"_s, body).code(), 4097);
    // Automatic numbers step over those in use.
    const QJsonObject next = fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(10)}));
    QCOMPARE(next.value("invoice_number"_L1).toString(), u"FA-2026-0002"_s);
}

void BooksSalesInvoicesTest::refusesTheLockedPeriod()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100);
    fixture.store().lockedUntil = QDate(2026, 6, 30);
    QJsonObject body = SalesFixture::document({SalesFixture::line(10)});
    body.insert(u"date"_s, u"2026-06-30"_s);
    QCOMPARE(fixture.post(u"/invoices"_s, body).status, 400);
    QCOMPARE(fixture.put(u"/invoices/"_s + id, {{u"notes"_s, u"x"_s}}).status, 400);
    QCOMPARE(fixture.post(u"/invoices/%1/status/void"_s.arg(id)).status, 400);
    QCOMPARE(fixture.del(u"/invoices/"_s + id).status, 400);
    body.insert(u"date"_s, u"2026-07-01"_s);
    QCOMPARE(fixture.post(u"/invoices"_s, body).status, 201);
}

void BooksSalesInvoicesTest::keepsLinesWhenPutHasNone()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100);
    const BooksReply reply = fixture.put(u"/invoices/"_s + id, {{u"notes"_s, u"Bonjour"_s}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.message(), u"Invoice information has been updated."_s);
    QCOMPARE(reply.object(u"invoice"_s).value("total"_L1).toDouble(), 120.0);
    QCOMPARE(reply.object(u"invoice"_s).value("line_items"_L1).toArray().size(), 1);
    QCOMPARE(reply.object(u"invoice"_s).value("notes"_L1).toString(), u"Bonjour"_s);
}

void BooksSalesInvoicesTest::replacesLines()
{
    SalesFixture fixture;
    const QJsonObject made =
        fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100), SalesFixture::line(50)}));
    const QString id = made.value("invoice_id"_L1).toString();
    const QString kept = made.value("line_items"_L1).toArray().last().toObject().value("line_item_id"_L1).toString();
    const QJsonArray lines{QJsonObject{{u"line_item_id"_s, kept}, {u"quantity"_s, 3}}};
    const QJsonObject changed = fixture.put(u"/invoices/"_s + id, {{u"line_items"_s, lines}}).object(u"invoice"_s);
    QCOMPARE(changed.value("line_items"_L1).toArray().size(), 1);
    QCOMPARE(changed.value("sub_total"_L1).toDouble(), 150.0);
    QCOMPARE(changed.value("total"_L1).toDouble(), 180.0);
    const QJsonArray unknown{QJsonObject{{u"line_item_id"_s, u"1"_s}, {u"rate"_s, 1}}};
    QCOMPARE(fixture.put(u"/invoices/"_s + id, {{u"line_items"_s, unknown}}).code(), 2);
    QCOMPARE(fixture.put(u"/invoices/1"_s, {}).code(), 1002);
}

void BooksSalesInvoicesTest::locksSettledAndVoid()
{
    SalesFixture fixture;
    const QString paid = fixture.sentInvoice(100), part = fixture.sentInvoice(100), voided = fixture.sentInvoice(100);
    QCOMPARE(fixture.pay(paid, 120, 120).status, 201);
    QCOMPARE(fixture.pay(part, 60, 60).status, 201);
    QCOMPARE(fixture.post(u"/invoices/%1/status/void"_s.arg(voided)).status, 200);
    const QJsonObject lines{{u"line_items"_s, QJsonArray{SalesFixture::line(10)}}};
    QCOMPARE(fixture.put(u"/invoices/"_s + paid, lines).status, 400);
    QCOMPARE(fixture.put(u"/invoices/"_s + paid, {{u"notes"_s, u"Merci"_s}}).status, 200);
    QCOMPARE(fixture.invoice(paid).value("status"_L1).toString(), u"paid"_s);
    QCOMPARE(fixture.put(u"/invoices/"_s + voided, {{u"notes"_s, u"x"_s}}).status, 400);
    // Less than what was paid, or somebody else's: no.
    QCOMPARE(fixture.put(u"/invoices/"_s + part, lines).status, 400);
    QCOMPARE(fixture.put(u"/invoices/"_s + part, {{u"customer_id"_s, ids::british}}).status, 400);
    const QJsonObject more{{u"line_items"_s, QJsonArray{SalesFixture::line(50)}}};
    QCOMPARE(fixture.put(u"/invoices/"_s + part, more).status, 200); // 60 in all, 60 paid
    QCOMPARE(fixture.invoice(part).value("status"_L1).toString(), u"paid"_s);
}

void BooksSalesInvoicesTest::upsertsOnce()
{
    SalesFixture fixture;
    const QMap<QByteArray, QByteArray> headers{
        {"x-unique-identifier-key", "cf_atlas_key"}, {"x-unique-identifier-value", "k-1"}, {"x-upsert", "true"}};
    const QByteArray body = R"({"customer_id":"712300000000097001","line_items":[{"name":"A","rate":10}]})";
    const BooksReply first = fixture.send("PUT", u"/invoices"_s, body, "application/json", headers);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.object(u"invoice"_s).value("custom_field_hash"_L1).toObject().value("cf_atlas_key"_L1).toString(),
             u"k-1"_s);
    const BooksReply second = fixture.send("PUT", u"/invoices"_s, body, "application/json", headers);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.object(u"invoice"_s).value("invoice_id"_L1), first.object(u"invoice"_s).value("invoice_id"_L1));
    QCOMPARE(int(fixture.store().of(kind::invoices).all().size()), 1);
    QCOMPARE(fixture.get(u"/invoices?cf_atlas_key=k-1"_s).list(u"invoices"_s).size(), 1);
    QCOMPARE(fixture.get(u"/invoices?custom_field_contains=K-"_s).list(u"invoices"_s).size(), 1);
    QCOMPARE(fixture.get(u"/invoices?cf_atlas_key=k-2"_s).list(u"invoices"_s).size(), 0);
}

void BooksSalesInvoicesTest::refusesUnknownUniqueKeys()
{
    SalesFixture fixture;
    const QByteArray body = R"({"customer_id":"712300000000097001","line_items":[{"name":"A","rate":10}]})";
    const auto put = [&](const QMap<QByteArray, QByteArray> &headers) {
        return fixture.send("PUT", u"/invoices"_s, body, "application/json", headers);
    };
    QCOMPARE(put({}).code(), 2);
    QCOMPARE(put({{"x-unique-identifier-key", "cf_other"}, {"x-unique-identifier-value", "1"}}).code(), 2);
    QCOMPARE(put({{"x-unique-identifier-key", "cf_atlas_key"}}).code(), 2);
    QCOMPARE(put({{"x-unique-identifier-key", "cf_atlas_key"}, {"x-unique-identifier-value", "1"}}).code(), 1002);
    QVERIFY(fixture.store().of(kind::invoices).isEmpty());
}

void BooksSalesInvoicesTest::setsCustomFields()
{
    SalesFixture fixture;
    const QJsonArray field{QJsonObject{{u"api_name"_s, u"cf_atlas_key"_s}, {u"value"_s, u"k"_s}}};
    const QJsonObject first =
        fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(1)}), {{u"custom_fields"_s, field}});
    const QString id = first.value("invoice_id"_L1).toString();
    QJsonObject second = SalesFixture::document({SalesFixture::line(1)});
    second.insert(u"custom_fields"_s, field);
    QCOMPARE(fixture.post(u"/invoices"_s, second).status, 400); // unique
    const QString fieldId =
        first.value("custom_fields"_L1).toArray().first().toObject().value("customfield_id"_L1).toString();
    const QByteArray change = R"([{"customfield_id":")" + fieldId.toUtf8() + R"(","value":"other"}])";
    QCOMPARE(fixture.send("PUT", u"/invoice/%1/customfields"_s.arg(id), change, "application/json").status, 200);
    QCOMPARE(fixture.invoice(id).value("custom_field_hash"_L1).toObject().value("cf_atlas_key"_L1).toString(),
             u"other"_s);
    QCOMPARE(fixture.post(u"/invoices"_s, second).status, 201);
}

void BooksSalesInvoicesTest::showsEveryKey()
{
    SalesFixture fixture;
    const QJsonObject invoice = fixture.invoice(fixture.sentInvoice(100));
    // As many as in the recorded detail, and a sample of its groups.
    QCOMPARE(invoice.size(), 185);
    for (const QString &key : {u"channel_invoice_id"_s, u"qr_code"_s, u"exchange_invoices"_s, u"lock_detail"_s,
                               u"contact"_s, u"tax_rounding"_s, u"sub_statuses"_s, u"invoice_url"_s})
        QVERIFY2(invoice.contains(key), qPrintable(key));
    const QJsonObject line = invoice.value("line_items"_L1).toArray().first().toObject();
    for (const QString &key : {u"item_total"_s, u"bcy_rate"_s, u"pricing_scheme"_s, u"mapped_items"_s, u"tax_name"_s})
        QVERIFY2(line.contains(key), qPrintable(key));
    QCOMPARE(invoice.value("contact"_L1).toObject().value("customer_balance"_L1).toDouble(), 120.0);
}

void BooksSalesInvoicesTest::deletes()
{
    SalesFixture fixture;
    const QString free = fixture.sentInvoice(100), paid = fixture.sentInvoice(100);
    QCOMPARE(fixture.pay(paid, 20, 20).status, 201);
    QCOMPARE(fixture.del(u"/invoices/"_s + paid).status, 400);
    const BooksReply reply = fixture.del(u"/invoices/"_s + free);
    QCOMPARE(reply.message(), u"The invoice has been deleted."_s);
    QCOMPARE(fixture.get(u"/invoices/"_s + free).status, 404);
    QCOMPARE(fixture.contact(ids::customer).value("outstanding_receivable_amount"_L1).toDouble(), 100.0);
}

void BooksSalesInvoicesTest::franceEditionNumbersLate()
{
    SalesFixture fixture;
    fixture.store().franceEdition = true;
    const QJsonObject draft = fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}));
    const QString id = draft.value("invoice_id"_L1).toString();
    QVERIFY(draft.value("invoice_number"_L1).toString().isEmpty());
    QCOMPARE(fixture.post(u"/invoices/%1/email"_s.arg(id)).status, 400); // open it first
    QCOMPARE(fixture.put(u"/invoices/"_s + id, {{u"notes"_s, u"x"_s}}).status, 200);
    QVERIFY(fixture.invoice(id).value("invoice_number"_L1).toString().isEmpty());
    QCOMPARE(fixture.post(u"/invoices/%1/status/sent"_s.arg(id)).status, 200);
    QCOMPARE(fixture.invoice(id).value("invoice_number"_L1).toString(), u"FA-2026-0001"_s);
    QCOMPARE(fixture.put(u"/invoices/"_s + id, {{u"notes"_s, u"y"_s}}).status, 400);
    QCOMPARE(fixture.put(u"/invoices/"_s + id, {{u"salesperson_name"_s, u"Luc"_s}}).status, 200);
    QCOMPARE(fixture.del(u"/invoices/"_s + id).status, 400);
}
} // namespace tst_bookssalesinvoices

ATLAS_TEST(tst_bookssalesinvoices::BooksSalesInvoicesTest)
#include "tst_bookssalesinvoices.moc"
