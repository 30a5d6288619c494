// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

#include "services/sandbox/books/booksstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookspurchasespayments
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

namespace
{
/// A bill of the vendor over `net` plus 20 %, due in August. Its id.
QString billOf(BooksFixture &books, const QString &number, double net)
{
    const QJsonObject line{{u"account_id"_s, ids::hosting}, {u"rate"_s, net}, {u"tax_id"_s, ids::vat20}};
    const QJsonObject body{{u"vendor_id"_s, ids::vendor},
                           {u"bill_number"_s, number},
                           {u"date"_s, u"2026-07-10"_s},
                           {u"line_items"_s, QJsonArray{line}}};
    return books.post(u"/bills"_s, body).object(u"bill"_s).value(u"bill_id").toString();
}

QJsonObject paymentBody(double amount, const QString &billId = {}, double applied = 0)
{
    QJsonObject body{{u"vendor_id"_s, ids::vendor},
                     {u"amount"_s, amount},
                     {u"date"_s, u"2026-07-14"_s},
                     {u"payment_mode"_s, u"banktransfer"_s},
                     {u"paid_through_account_id"_s, ids::bank}};
    if (!billId.isEmpty())
        body.insert(u"bills"_s, QJsonArray{QJsonObject{{u"bill_id"_s, billId}, {u"amount_applied"_s, applied}}});
    return body;
}

QJsonObject billNow(BooksFixture &books, const QString &id)
{
    return books.get(u"/bills/"_s + id).object(u"bill"_s);
}

double bankBalance(BooksFixture &books)
{
    return books.get(u"/bankaccounts/"_s + ids::bank).object(u"bankaccount"_s).value(u"balance").toDouble();
}

QJsonObject vendorNow(BooksFixture &books)
{
    return *books.store().of(kind::contacts).find(ids::vendor);
}
} // namespace

class BooksPurchasesPaymentsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paysInParts();
    void refuses_data();
    void refuses();
    void updates();
    void deletes();
    void advancesAndCredits();
    void vendorCreditLife();
    void unapplies();
};

// 120 owed: 50 leaves 70 (partially paid), 100 more pays it and keeps 30 as an advance.
void BooksPurchasesPaymentsTest::paysInParts()
{
    BooksFixture books;
    const QString bill = billOf(books, u"F-1"_s, 100);
    const BooksReply first = books.post(u"/vendorpayments"_s, paymentBody(50, bill, 50));
    QCOMPARE(first.status, 201);
    QCOMPARE(first.message(), u"The payment made to the vendor has been recorded"_s);
    const QJsonObject payment = first.object(u"vendorpayment"_s);
    QCOMPARE(payment.value(u"bills")[0][u"bill_number"].toString(), u"F-1"_s);
    QCOMPARE(payment.value(u"bills")[0][u"balance"].toDouble(), 70.0);
    QCOMPARE(billNow(books, bill).value(u"status").toString(), u"partially_paid"_s);
    QCOMPARE(billNow(books, bill).value(u"balance").toDouble(), 70.0);
    QCOMPARE(vendorNow(books).value(u"outstanding_payable_amount").toDouble(), 70.0);
    QCOMPARE(bankBalance(books), 9950.0);

    (void)books.post(u"/vendorpayments"_s, paymentBody(100, bill, 70));
    QCOMPARE(billNow(books, bill).value(u"status").toString(), u"paid"_s);
    QCOMPARE(vendorNow(books).value(u"unused_credits_payable_amount").toDouble(), 30.0);
    QCOMPARE(bankBalance(books), 9850.0);
    const QJsonArray payments = books.get(u"/bills/%1/payments"_s.arg(bill)).list(u"payments"_s);
    QCOMPARE(payments.size(), 2);
    QCOMPARE(payments[0][u"amount"].toDouble() + payments[1][u"amount"].toDouble(), 120.0);
    const BooksReply list = books.get(u"/vendorpayments"_s);
    QCOMPARE(list.page().value(u"applied_filter").toString(), u"PaymentMode.All"_s);
    QCOMPARE(list.row(u"vendorpayments"_s).value(u"bill_numbers").toString(), u"F-1"_s);
}

void BooksPurchasesPaymentsTest::refuses_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<double>("applied");
    QTest::addColumn<QString>("paidThrough");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing") << 0.0 << 0.0 << ids::bank << 400;
    QTest::newRow("negative") << -5.0 << 0.0 << ids::bank << 400;
    QTest::newRow("more applied than paid") << 50.0 << 60.0 << ids::bank << 400;
    QTest::newRow("more applied than owed") << 200.0 << 121.0 << ids::bank << 400;
    QTest::newRow("unknown account") << 50.0 << 50.0 << u"7"_s << 400;
    QTest::newRow("fits") << 120.0 << 120.0 << ids::bank << 201;
}

void BooksPurchasesPaymentsTest::refuses()
{
    QFETCH(double, amount);
    QFETCH(double, applied);
    QFETCH(QString, paidThrough);
    BooksFixture books;
    QJsonObject body = paymentBody(amount, billOf(books, u"F-1"_s, 100), applied);
    body.insert(u"paid_through_account_id"_s, paidThrough);
    const int changes = books.changes;
    const BooksReply reply = books.post(u"/vendorpayments"_s, body);
    QTEST(reply.status, "status");
    QCOMPARE(books.changes, changes + (reply.status == 201 ? 1 : 0));
    QCOMPARE(bankBalance(books), reply.status == 201 ? 9880.0 : 10000.0);
}

void BooksPurchasesPaymentsTest::updates()
{
    BooksFixture books;
    const QString bill = billOf(books, u"F-1"_s, 100);
    const QString path = u"/vendorpayments/"_s + books.post(u"/vendorpayments"_s, paymentBody(120, bill, 120))
                                                     .object(u"vendorpayment"_s)
                                                     .value(u"payment_id")
                                                     .toString();
    QCOMPARE(books.put(path, {{u"amount"_s, 100}}).status, 400); // 120 are applied
    QCOMPARE(billNow(books, bill).value(u"status").toString(), u"paid"_s);
    QCOMPARE(bankBalance(books), 9880.0);
    QJsonObject changed = paymentBody(90, bill, 90);
    QCOMPARE(books.put(path, changed).status, 200);
    QCOMPARE(billNow(books, bill).value(u"balance").toDouble(), 30.0);
    QCOMPARE(bankBalance(books), 9910.0);
    QCOMPARE(books.get(u"/banktransactions"_s).list(u"banktransactions"_s).size(), 1);
}

void BooksPurchasesPaymentsTest::deletes()
{
    BooksFixture books;
    const QString bill = billOf(books, u"F-1"_s, 100);
    const QString id = books.post(u"/vendorpayments"_s, paymentBody(120, bill, 120))
                           .object(u"vendorpayment"_s)
                           .value(u"payment_id")
                           .toString();
    QCOMPARE(books.del(u"/bills/"_s + bill).status, 400); // a payment is applied
    QCOMPARE(books.post(u"/bills/%1/status/void"_s.arg(bill)).status, 400);
    QCOMPARE(books.del(u"/vendorpayments/"_s + id).status, 200);
    QCOMPARE(billNow(books, bill).value(u"status").toString(), u"open"_s);
    QCOMPARE(bankBalance(books), 10000.0);
    QVERIFY(books.get(u"/banktransactions"_s).list(u"banktransactions"_s).isEmpty());
    QCOMPARE(books.get(u"/vendorpayments/"_s + id).code(), 1002);
}

// 240 owed: an advance of 100 and a credit of 60 leave 80.
void BooksPurchasesPaymentsTest::advancesAndCredits()
{
    BooksFixture books;
    const QString bill = billOf(books, u"F-1"_s, 200);
    const QString advance =
        books.post(u"/vendorpayments"_s, paymentBody(100)).object(u"vendorpayment"_s).value(u"payment_id").toString();
    const QJsonObject line{{u"account_id"_s, ids::hosting}, {u"rate"_s, 50}, {u"tax_id"_s, ids::vat20}};
    const QString credit =
        books.post(u"/vendorcredits"_s, {{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{line}}})
            .object(u"vendor_credit"_s)
            .value(u"vendor_credit_id")
            .toString();
    QCOMPARE(vendorNow(books).value(u"unused_credits_payable_amount").toDouble(), 160.0);
    const QJsonObject fromPayment{{u"payment_id"_s, advance}, {u"amount_applied"_s, 100}};
    const QJsonObject fromCredit{{u"vendor_credit_id"_s, credit}, {u"amount_applied"_s, 60}};
    const QString path = u"/bills/%1/credits"_s.arg(bill);
    const QJsonObject tooMuch{{u"payment_id"_s, advance}, {u"amount_applied"_s, 101}};
    QCOMPARE(books.post(path, {{u"bill_payments"_s, QJsonArray{tooMuch}}}).status, 400);
    QCOMPARE(books
                 .post(path, {{u"bill_payments"_s, QJsonArray{fromPayment}},
                              {u"apply_vendor_credits"_s, QJsonArray{fromCredit}}})
                 .message(),
             u"Credits have been applied to the bill(s)."_s);
    QCOMPARE(billNow(books, bill).value(u"balance").toDouble(), 80.0);
    QCOMPARE(billNow(books, bill).value(u"payment_made").toDouble(), 100.0);
    QCOMPARE(billNow(books, bill).value(u"vendor_credits_applied").toDouble(), 60.0);
    QCOMPARE(vendorNow(books).value(u"unused_credits_payable_amount").toDouble(), 0.0);
    QCOMPARE(books.get(u"/vendorcredits/"_s + credit).object(u"vendor_credit"_s).value(u"status").toString(),
             u"closed"_s);
}

void BooksPurchasesPaymentsTest::vendorCreditLife()
{
    BooksFixture books;
    const QString bill = billOf(books, u"F-1"_s, 100);
    const QJsonObject line{{u"account_id"_s, ids::hosting}, {u"rate"_s, 30}};
    const BooksReply reply =
        books.post(u"/vendorcredits"_s, {{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{line}}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.object(u"vendor_credit"_s).value(u"status").toString(), u"open"_s);
    const QString path = u"/vendorcredits/"_s + reply.object(u"vendor_credit"_s).value(u"vendor_credit_id").toString();
    QCOMPARE(books.post(path + u"/status/void"_s).status, 200);
    QCOMPARE(vendorNow(books).value(u"unused_credits_payable_amount").toDouble(), 0.0);
    const QJsonObject part{{u"bill_id"_s, bill}, {u"amount_applied"_s, 20}};
    QCOMPARE(books.post(path + u"/bills"_s, {{u"bills"_s, QJsonArray{part}}}).status, 400); // void
    QCOMPARE(books.post(path + u"/status/open"_s).status, 200);
    QCOMPARE(books.post(path + u"/bills"_s, {{u"bills"_s, QJsonArray{part}}}).status, 200);
    QCOMPARE(billNow(books, bill).value(u"balance").toDouble(), 100.0);
    QCOMPARE(books.del(path).status, 400);
    const QString applied =
        books.get(path + u"/bills"_s).row(u"bills_credited"_s).value(u"vendor_credit_bill_id").toString();
    QCOMPARE(books.del(path + u"/bills/"_s + applied).status, 200);
    QCOMPARE(billNow(books, bill).value(u"balance").toDouble(), 120.0);
    QCOMPARE(books.del(path).status, 200);
    QCOMPARE(books.get(u"/vendorcredits"_s).list(u"vendor_credits"_s).size(), 0);
}

void BooksPurchasesPaymentsTest::unapplies()
{
    BooksFixture books;
    const QString bill = billOf(books, u"F-1"_s, 100);
    (void)books.post(u"/vendorpayments"_s, paymentBody(120, bill, 120));
    const QString path = u"/bills/%1/payments"_s.arg(bill);
    const QString link = books.get(path).row(u"payments"_s).value(u"bill_payment_id").toString();
    QCOMPARE(books.del(path + u"/7"_s).status, 404);
    QCOMPARE(books.del(path + u'/' + link).status, 200);
    QCOMPARE(billNow(books, bill).value(u"balance").toDouble(), 120.0);
    QCOMPARE(vendorNow(books).value(u"unused_credits_payable_amount").toDouble(), 120.0); // an advance now
    QCOMPARE(bankBalance(books), 9880.0);
}
} // namespace tst_bookspurchasespayments

ATLAS_TEST(tst_bookspurchasespayments::BooksPurchasesPaymentsTest)
#include "tst_bookspurchasespayments.moc"
