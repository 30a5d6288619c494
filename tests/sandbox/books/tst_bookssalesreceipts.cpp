// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/salesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookssalesreceipts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

/// Customer payments and credit notes, and what they do to invoices, contacts and the bank.
class BooksSalesReceiptsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pays();
    void paysDraftsAndSeveral();
    void refusesPayments_data();
    void refusesPayments();
    void changesAndDeletes();
    void keepsTheSurplus();
    void refundsPayments();
    void listsPayments();
    void paysForeign();
    void upsertsPayments();
    void batchPayments();
    void creditNoteLife();
    void appliesCredits();
    void refusesCredits();
    void creditsFromTheNote();
    void refundsNotes();
};

namespace
{
double bankBalance(SalesFixture &fixture)
{
    return fixture.store().of(kind::bankAccounts).find(ids::bank)->value("balance"_L1).toDouble();
}

QJsonObject noteOf(SalesFixture &fixture, const QString &id)
{
    return fixture.get(u"/creditnotes/"_s + id).object(u"creditnote"_s);
}

QString makeNote(SalesFixture &fixture, double rate, const QString &customer = ids::customer)
{
    return fixture.make(u"creditnotes"_s, SalesFixture::document({SalesFixture::line(rate)}, customer))
        .value("creditnote_id"_L1)
        .toString();
}

QJsonObject applying(const QString &list, const QString &key, const QString &id, double amount)
{
    return {{list, QJsonArray{QJsonObject{{key, id}, {u"amount_applied"_s, amount}}}}};
}
} // namespace

void BooksSalesReceiptsTest::pays()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100, u"2026-08-14"_s);
    const BooksReply reply = fixture.pay(id, 50, 50);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"The payment from the customer has been recorded"_s);
    const QJsonObject payment = reply.object(u"payment"_s);
    QCOMPARE(payment.value("payment_number"_L1).toString(), u"1"_s);
    QCOMPARE(payment.value("unused_amount"_L1).toDouble(), 0.0);
    QCOMPARE(payment.value("account_name"_L1).toString(), u"Compte courant"_s);
    QCOMPARE(fixture.invoice(id).value("status"_L1).toString(), u"partially_paid"_s);
    QCOMPARE(fixture.invoice(id).value("balance"_L1).toDouble(), 70.0);
    QCOMPARE(fixture.invoice(id).value("last_payment_date"_L1).toString(), u"2026-07-10"_s);
    QCOMPARE(fixture.contact(ids::customer).value("outstanding_receivable_amount"_L1).toDouble(), 70.0);
    QCOMPARE(bankBalance(fixture), 10050.0);
    QCOMPARE(fixture.pay(id, 70, 70).status, 201);
    QCOMPARE(fixture.invoice(id).value("status"_L1).toString(), u"paid"_s);
    const BooksReply list = fixture.get(u"/invoices/%1/payments"_s.arg(id));
    QCOMPARE(list.list(u"payments"_s).size(), 2);
    QCOMPARE(list.row(u"payments"_s).value("payment_number"_L1).toInt(), 1); // a number here
    const QString link = list.row(u"payments"_s, 1).value("invoice_payment_id"_L1).toString();
    QCOMPARE(fixture.del(u"/invoices/%1/payments/%2"_s.arg(id, link)).status, 200);
    QCOMPARE(fixture.invoice(id).value("balance"_L1).toDouble(), 70.0);
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 70.0);
    QCOMPARE(fixture.del(u"/invoices/%1/payments/%2"_s.arg(id, link)).code(), 1002);
}

void BooksSalesReceiptsTest::paysDraftsAndSeveral()
{
    SalesFixture fixture;
    const QString draft = fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}))
                              .value("invoice_id"_L1)
                              .toString();
    const QString late = fixture.sentInvoice(50, u"2026-07-01"_s);
    const QJsonArray links{QJsonObject{{u"invoice_id"_s, draft}, {u"amount_applied"_s, 120}},
                           QJsonObject{{u"invoice_id"_s, late}, {u"amount_applied"_s, 10}}};
    const BooksReply reply = fixture.post(u"/customerpayments"_s, {{u"customer_id"_s, ids::customer},
                                                                   {u"payment_mode"_s, u"cash"_s},
                                                                   {u"amount"_s, 130},
                                                                   {u"invoices"_s, links}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.object(u"payment"_s).value("date"_L1).toString(), u"2026-07-15"_s);
    QCOMPARE(reply.object(u"payment"_s).value("account_name"_L1).toString(), u"Undeposited Funds"_s);
    QCOMPARE(fixture.invoice(draft).value("status"_L1).toString(), u"paid"_s);
    QCOMPARE(fixture.invoice(late).value("status"_L1).toString(), u"overdue"_s); // part-paid and late
    QCOMPARE(fixture.invoice(late).value("balance"_L1).toDouble(), 50.0);
    QCOMPARE(bankBalance(fixture), 10000.0);
}

void BooksSalesReceiptsTest::refusesPayments_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("no amount") << u"amount"_s << QJsonValue() << 2;
    QTest::newRow("amount 0") << u"amount"_s << QJsonValue(0) << 2;
    QTest::newRow("negative") << u"amount"_s << QJsonValue(-5) << 2;
    QTest::newRow("applied more than received") << u"amount"_s << QJsonValue(99.99) << 24016;
    QTest::newRow("no mode") << u"payment_mode"_s << QJsonValue(u""_s) << 2;
    QTest::newRow("no customer") << u"customer_id"_s << QJsonValue(u""_s) << 2;
    QTest::newRow("unknown customer") << u"customer_id"_s << QJsonValue(u"1"_s) << 1002;
    QTest::newRow("another customer") << u"customer_id"_s << QJsonValue(ids::british) << 1003;
    QTest::newRow("unknown account") << u"account_id"_s << QJsonValue(u"1"_s) << 1002;
    QTest::newRow("bad date") << u"date"_s << QJsonValue(u"yesterday"_s) << 2;
    QTest::newRow("unknown element") << u"colour"_s << QJsonValue(u"red"_s) << 2;
    QTest::newRow("charges above amount") << u"bank_charges"_s << QJsonValue(200) << 2;
}

void BooksSalesReceiptsTest::refusesPayments()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(int, code);
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100);
    QJsonObject body = applying(u"invoices"_s, u"invoice_id"_s, id, 100);
    body.insert(u"customer_id"_s, ids::customer);
    body.insert(u"payment_mode"_s, u"cash"_s);
    body.insert(u"amount"_s, 100);
    QJsonObject faulty = body;
    faulty.insert(key, value);
    QCOMPARE(fixture.post(u"/customerpayments"_s, faulty).code(), code);
    QVERIFY(fixture.store().of(kind::payments).isEmpty());
    QCOMPARE(fixture.invoice(id).value("balance"_L1).toDouble(), 120.0);
    // More than the invoice owes, void, unknown.
    body.insert(u"amount"_s, 500);
    body.insert(u"invoices"_s, applying(u"invoices"_s, u"invoice_id"_s, id, 120.01).value("invoices"_L1));
    QCOMPARE(fixture.post(u"/customerpayments"_s, body).code(), 24016);
    body.insert(u"invoices"_s, applying(u"invoices"_s, u"invoice_id"_s, u"1"_s, 1).value("invoices"_L1));
    QCOMPARE(fixture.post(u"/customerpayments"_s, body).code(), 1002);
    QCOMPARE(fixture.post(u"/invoices/%1/status/void"_s.arg(id)).status, 200);
    QCOMPARE(fixture.pay(id, 10, 10).code(), 12007);
}

void BooksSalesReceiptsTest::changesAndDeletes()
{
    SalesFixture fixture;
    const QString first = fixture.sentInvoice(100), second = fixture.sentInvoice(200);
    const QString payment = fixture.pay(first, 120, 120).object(u"payment"_s).value("payment_id"_L1).toString();
    const QString path = u"/customerpayments/"_s + payment;
    QJsonObject change = applying(u"invoices"_s, u"invoice_id"_s, second, 150);
    change.insert(u"amount"_s, 200);
    const BooksReply reply = fixture.put(path, change);
    QCOMPARE(reply.message(), u"The details of the payment received from the customer have been updated"_s);
    QCOMPARE(reply.object(u"payment"_s).value("unused_amount"_L1).toDouble(), 50.0);
    QCOMPARE(fixture.invoice(first).value("balance"_L1).toDouble(), 120.0);
    QCOMPARE(fixture.invoice(second).value("balance"_L1).toDouble(), 90.0);
    QCOMPARE(bankBalance(fixture), 10200.0);
    QCOMPARE(fixture.put(path, {{u"amount"_s, 100}}).code(), 24016); // 150 is applied
    QCOMPARE(fixture.put(path, {{u"customer_id"_s, ids::british}}).status, 400);
    QCOMPARE(fixture.put(path, {{u"reference_number"_s, u"VIR-1"_s}}).status, 200);
    QCOMPARE(fixture.del(path).message(), u"The payment has been deleted."_s);
    QCOMPARE(fixture.invoice(second).value("balance"_L1).toDouble(), 240.0);
    QCOMPARE(bankBalance(fixture), 10000.0);
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 0.0);
    QCOMPARE(fixture.del(path).code(), 1002);
}

void BooksSalesReceiptsTest::keepsTheSurplus()
{
    SalesFixture fixture;
    const QString first = fixture.sentInvoice(100), second = fixture.sentInvoice(100);
    const QString payment = fixture.pay(first, 150, 120).object(u"payment"_s).value("payment_id"_L1).toString();
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 30.0);
    const QString path = u"/invoices/%1/credits"_s.arg(second);
    QCOMPARE(fixture.post(path, applying(u"invoice_payments"_s, u"payment_id"_s, payment, 30.01)).status, 400);
    QCOMPARE(fixture.post(path, applying(u"invoice_payments"_s, u"payment_id"_s, payment, 30)).message(),
             u"Credits have been applied to the invoice(s)."_s);
    QCOMPARE(fixture.invoice(second).value("balance"_L1).toDouble(), 90.0);
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 0.0);
}

void BooksSalesReceiptsTest::refundsPayments()
{
    SalesFixture fixture;
    const QString payment =
        fixture.pay(fixture.sentInvoice(100), 150, 120).object(u"payment"_s).value("payment_id"_L1).toString();
    const QString path = u"/customerpayments/%1/refunds"_s.arg(payment);
    QJsonObject refund{{u"date"_s, u"2026-07-12"_s}, {u"amount"_s, 30.01}, {u"from_account_id"_s, ids::bank}};
    QCOMPARE(fixture.post(path, refund).status, 400);
    refund.insert(u"amount"_s, 20);
    QCOMPARE(fixture.post(path, refund).status, 201);
    QCOMPARE(bankBalance(fixture), 10130.0);
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 10.0);
    const BooksReply list = fixture.get(path);
    QCOMPARE(list.list(u"payment_refunds"_s).size(), 1);
    QCOMPARE(fixture.get(u"/customerpayments"_s).row(u"customerpayments"_s).value("bcy_refunded_amount"_L1).toDouble(),
             20.0);
    QCOMPARE(fixture.del(u"/customerpayments/"_s + payment).status, 400); // refunded
    const QString id = list.row(u"payment_refunds"_s).value("payment_refund_id"_L1).toString();
    QCOMPARE(fixture.del(path + u'/' + id).status, 200);
    QCOMPARE(bankBalance(fixture), 10150.0);
    QCOMPARE(fixture.del(u"/customerpayments/"_s + payment).status, 200);
}

void BooksSalesReceiptsTest::listsPayments()
{
    SalesFixture fixture;
    QCOMPARE(fixture.pay(fixture.sentInvoice(100), 150, 120).status, 201);
    const BooksReply reply = fixture.get(u"/customerpayments?filter_by=PaymentMode.BankTransfer"_s);
    QCOMPARE(reply.page().value("report_name"_L1).toString(), u"Payments Received"_s);
    QCOMPARE(reply.page().value("sort_column"_L1).toString(), u"date"_s);
    const QJsonObject row = reply.row(u"customerpayments"_s);
    QCOMPARE(row.value("invoice_numbers"_L1).toString(), u"FA-2026-0001"_s);
    QCOMPARE(row.value("bcy_amount"_L1).toDouble(), 150.0);
    QCOMPARE(row.value("bcy_unused_amount"_L1).toDouble(), 30.0);
    QVERIFY(!row.contains("currency_code"_L1)); // the list does not tell it
    QCOMPARE(fixture.get(u"/customerpayments?filter_by=PaymentMode.Cash"_s).list(u"customerpayments"_s).size(), 0);
    QCOMPARE(fixture.get(u"/customerpayments?date_start=2026-07-11"_s).list(u"customerpayments"_s).size(), 0);
    QCOMPARE(fixture.get(u"/customerpayments?last_modified_time=2026-01-01T00:00:00%2B0200"_s).code(), 2);
    QCOMPARE(fixture.get(u"/customerpayments?status=paid"_s).code(), 2);
}

void BooksSalesReceiptsTest::paysForeign()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100, {}, ids::british);
    QCOMPARE(fixture.pay(id, 120, 120, ids::british).status, 201);
    const QJsonObject row = fixture.get(u"/customerpayments"_s).row(u"customerpayments"_s);
    QCOMPARE(row.value("bcy_amount"_L1).toDouble(), 140.4); // 120 x 1.17
    QCOMPARE(bankBalance(fixture), 10140.4);
}

void BooksSalesReceiptsTest::upsertsPayments()
{
    SalesFixture fixture;
    const QMap<QByteArray, QByteArray> headers{
        {"x-unique-identifier-key", "cf_atlas_key"}, {"x-unique-identifier-value", "p-1"}, {"x-upsert", "true"}};
    const QByteArray body = R"({"customer_id":"712300000000097001","payment_mode":"cash","amount":10})";
    QCOMPARE(fixture.send("PUT", u"/customerpayments"_s, body, "application/json", headers).status, 201);
    QCOMPARE(fixture.send("PUT", u"/customerpayments"_s, body, "application/json", headers).status, 200);
    QCOMPARE(int(fixture.store().of(kind::payments).all().size()), 1);
}

void BooksSalesReceiptsTest::batchPayments()
{
    SalesFixture fixture;
    QJsonObject body = SalesFixture::document({SalesFixture::line(100)});
    const auto paying = [](double amount) {
        return QJsonArray{QJsonObject{{u"payment_mode"_s, u"cash"_s}, {u"amount"_s, 20}},
                          QJsonObject{{u"payment_mode"_s, u"cash"_s}, {u"amount"_s, amount}}};
    };
    body.insert(u"batch_payments"_s, paying(100.01));
    QCOMPARE(fixture.post(u"/invoices"_s, body).code(), 24016);
    QVERIFY(fixture.store().of(kind::invoices).isEmpty());
    QVERIFY(fixture.store().of(kind::payments).isEmpty());
    body.insert(u"batch_payments"_s, paying(100));
    QCOMPARE(fixture.post(u"/invoices"_s, body).object(u"invoice"_s).value("status"_L1).toString(), u"paid"_s);
}

void BooksSalesReceiptsTest::creditNoteLife()
{
    SalesFixture fixture;
    const QString id = makeNote(fixture, 50);
    QCOMPARE(noteOf(fixture, id).value("status"_L1).toString(), u"open"_s);
    QCOMPARE(noteOf(fixture, id).value("balance"_L1).toDouble(), 60.0);
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 60.0);
    const QString path = u"/creditnotes/%1/status/"_s.arg(id);
    QCOMPARE(fixture.post(path + u"draft"_s).status, 400); // from void only
    QCOMPARE(fixture.post(path + u"void"_s).message(), u"The credit note has been marked as void."_s);
    QCOMPARE(fixture.contact(ids::customer).value("unused_credits_receivable_amount"_L1).toDouble(), 0.0);
    QCOMPARE(fixture.post(path + u"open"_s).status, 400);
    QCOMPARE(fixture.post(path + u"draft"_s).status, 200);
    QCOMPARE(fixture.post(path + u"open"_s).status, 200);
    QCOMPARE(fixture.post(u"/creditnotes/%1/email"_s.arg(id)).message(), u"Your credit note has been sent."_s);
    QCOMPARE(fixture.put(u"/creditnotes/"_s + id, {{u"reference_number"_s, u"R"_s}}).status, 200);
    const BooksReply list = fixture.get(u"/creditnotes?status=open&balance=60"_s);
    QCOMPARE(list.page().value("report_name"_L1).toString(), u"Credit Notes"_s);
    QCOMPARE(list.row(u"creditnotes"_s).value("creditnote_number"_L1).toString(), u"AV-2026-0001"_s);
    QCOMPARE(fixture.del(u"/creditnotes/"_s + id).message(), u"The credit note has been deleted."_s);
    QCOMPARE(fixture.get(u"/creditnotes/"_s + id).code(), 1002);
}

void BooksSalesReceiptsTest::appliesCredits()
{
    SalesFixture fixture;
    const QString invoice = fixture.sentInvoice(100, u"2026-08-14"_s), note = makeNote(fixture, 50);
    const QString path = u"/invoices/%1/credits"_s.arg(invoice);
    QCOMPARE(fixture.post(path, applying(u"apply_creditnotes"_s, u"creditnote_id"_s, note, 60)).status, 200);
    QCOMPARE(fixture.invoice(invoice).value("balance"_L1).toDouble(), 60.0);
    QCOMPARE(fixture.invoice(invoice).value("credits_applied"_L1).toDouble(), 60.0);
    QCOMPARE(noteOf(fixture, note).value("status"_L1).toString(), u"closed"_s);
    QCOMPARE(fixture.get(u"/creditnotes"_s).row(u"creditnotes"_s).value("applied_invoices"_L1).toString(),
             u"FA-2026-0001"_s);
    QCOMPARE(fixture.del(u"/invoices/"_s + invoice).status, 400);
    QCOMPARE(fixture.del(u"/creditnotes/"_s + note).status, 400);
    QCOMPARE(fixture.post(u"/creditnotes/%1/status/void"_s.arg(note)).status, 400);
    const QJsonObject credit = fixture.get(u"/invoices/%1/creditsapplied"_s.arg(invoice)).row(u"credits"_s);
    QCOMPARE(credit.value("amount_applied"_L1).toDouble(), 60.0);
    const QString link = credit.value("creditnotes_invoice_id"_L1).toString();
    QCOMPARE(fixture.del(u"/invoices/%1/creditsapplied/%2"_s.arg(invoice, link)).status, 200);
    QCOMPARE(fixture.invoice(invoice).value("balance"_L1).toDouble(), 120.0);
    QCOMPARE(fixture.invoice(invoice).value("status"_L1).toString(), u"sent"_s);
    QCOMPARE(noteOf(fixture, note).value("status"_L1).toString(), u"open"_s);
}

void BooksSalesReceiptsTest::refusesCredits()
{
    SalesFixture fixture;
    const QString invoice = fixture.sentInvoice(100), note = makeNote(fixture, 500);
    const QString other = makeNote(fixture, 10, ids::british);
    const auto apply = [&](const QString &target, const QString &source, double amount) {
        return fixture
            .post(u"/invoices/%1/credits"_s.arg(target),
                  applying(u"apply_creditnotes"_s, u"creditnote_id"_s, source, amount))
            .code();
    };
    QCOMPARE(apply(invoice, note, 120.01), 24016);
    QCOMPARE(apply(invoice, note, 0), 2);
    QCOMPARE(apply(invoice, u"1"_s, 10), 1002);
    QCOMPARE(apply(invoice, other, 10), 1003);
    QCOMPARE(fixture.post(u"/invoices/%1/credits"_s.arg(invoice)).code(), 2);
    const QString draft =
        fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(1)})).value("invoice_id"_L1).toString();
    QCOMPARE(apply(draft, note, 1), 12005);
    QCOMPARE(fixture.pay(invoice, 120, 120).status, 201);
    QCOMPARE(apply(invoice, note, 1), 12006);
    const QString open = fixture.sentInvoice(100);
    QCOMPARE(fixture.post(u"/creditnotes/%1/status/void"_s.arg(note)).status, 200);
    QCOMPARE(apply(open, note, 1), 12004);
}

void BooksSalesReceiptsTest::creditsFromTheNote()
{
    SalesFixture fixture;
    const QString first = fixture.sentInvoice(10), second = fixture.sentInvoice(100), note = makeNote(fixture, 50);
    const QString path = u"/creditnotes/%1/invoices"_s.arg(note);
    const QJsonArray links{QJsonObject{{u"invoice_id"_s, first}, {u"amount_applied"_s, 12}},
                           QJsonObject{{u"invoice_id"_s, second}, {u"amount_applied"_s, 48.01}}};
    QCOMPARE(fixture.post(path, {{u"invoices"_s, links}}).status, 400); // 60.01 of 60
    QCOMPARE(fixture.invoice(first).value("balance"_L1).toDouble(), 12.0);
    QCOMPARE(fixture.post(path, applying(u"invoices"_s, u"invoice_id"_s, first, 12)).status, 200);
    QCOMPARE(fixture.invoice(first).value("status"_L1).toString(), u"paid"_s);
    QCOMPARE(noteOf(fixture, note).value("balance"_L1).toDouble(), 48.0);
    const QString link = fixture.get(path).row(u"invoices_credited"_s).value("creditnotes_invoice_id"_L1).toString();
    QCOMPARE(fixture.del(path + u'/' + link).status, 200);
    QCOMPARE(fixture.invoice(first).value("balance"_L1).toDouble(), 12.0);
    // A note made for an invoice is applied to it at once.
    const BooksReply made =
        fixture.post(u"/creditnotes?invoice_id="_s + first, SalesFixture::document({SalesFixture::line(50)}));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.object(u"creditnote"_s).value("balance"_L1).toDouble(), 48.0);
    QCOMPARE(fixture.invoice(first).value("status"_L1).toString(), u"paid"_s);
}

void BooksSalesReceiptsTest::refundsNotes()
{
    SalesFixture fixture;
    const QString note = makeNote(fixture, 50);
    const QString path = u"/creditnotes/%1/refunds"_s.arg(note);
    QCOMPARE(fixture.post(path, {{u"amount"_s, 60.01}}).status, 400);
    const QJsonObject refund{{u"amount"_s, 60}, {u"from_account_id"_s, ids::bank}};
    QCOMPARE(fixture.post(path, refund).message(), u"The refund information for this credit note has been saved."_s);
    QCOMPARE(noteOf(fixture, note).value("status"_L1).toString(), u"closed"_s);
    QCOMPARE(bankBalance(fixture), 9940.0);
    QCOMPARE(fixture.put(u"/creditnotes/"_s + note, {{u"line_items"_s, QJsonArray{SalesFixture::line(1)}}}).status,
             400);
}
} // namespace tst_bookssalesreceipts

ATLAS_TEST(tst_bookssalesreceipts::BooksSalesReceiptsTest)
#include "tst_bookssalesreceipts.moc"
