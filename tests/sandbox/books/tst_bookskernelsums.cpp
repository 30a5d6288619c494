// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "tests/sandbox/books/booksfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_bookskernelsums
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;
namespace kind = atlas::sandbox::books::kind;

class BooksKernelSumsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totals_data();
    void totals();
    void linesAddUp();
    void taxesByRate();
    void baseTwins();
    void settles_data();
    void settles();
    void remembersThePayment();
    void contactTotals();
    void daysMakeOverdue();
};

namespace
{
QJsonObject parsed(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Q_ASSERT(!object.isEmpty());
    return object;
}

QJsonObject summed(const QByteArray &json)
{
    QJsonObject document = parsed(json);
    books::sumDocument(document);
    return document;
}
} // namespace

void BooksKernelSumsTest::totals_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<double>("subTotal");
    QTest::addColumn<double>("discount");
    QTest::addColumn<double>("tax");
    QTest::addColumn<double>("total");
    QTest::newRow("nothing") << QByteArray("{\"line_items\":[]}") << 0. << 0. << 0. << 0.;
    QTest::newRow("plain") << QByteArray(R"({"line_items":[{"rate":299,"quantity":2}]})") << 598. << 0. << 0. << 598.;
    QTest::newRow("one by default") << QByteArray(R"({"line_items":[{"rate":12.5}]})") << 12.5 << 0. << 0. << 12.5;
    QTest::newRow("half up") << QByteArray(R"({"line_items":[{"rate":0.125,"quantity":1}]})") << 0.13 << 0. << 0.
                             << 0.13;
    QTest::newRow("half away from zero") << QByteArray(R"({"line_items":[{"rate":-0.125,"quantity":1}]})") << -0.13
                                         << 0. << 0. << -0.13;
    QTest::newRow("not what doubles make of it")
        << QByteArray(R"({"line_items":[{"rate":1.005,"quantity":1}]})") << 1.01 << 0. << 0. << 1.01;
    // Each line alone would be taxed 0.01 (0.006), 0.03 in all; together 0.018 are taxed.
    QTest::newRow("tax of the whole document")
        << QByteArray(R"({"line_items":[{"rate":0.033,"tax_id":"1","tax_percentage":20},{"rate":0.033,"tax_id":"1",
              "tax_percentage":20},{"rate":0.033,"tax_id":"1","tax_percentage":20}]})")
        << 0.09 << 0. << 0.02 << 0.11;
    QTest::newRow("line discounts")
        << QByteArray(
               R"({"discount_type":"item_level","discount":99,"line_items":[{"rate":100,"quantity":1,"discount":"10%",
              "tax_percentage":20},{"rate":50,"quantity":2,"discount":5}]})")
        << 185. << 0. << 18. << 203.;
    QTest::newRow("discount before tax")
        << QByteArray(
               R"({"discount":"10%","discount_type":"entity_level","line_items":[{"rate":100,"tax_percentage":20},
              {"rate":100,"tax_percentage":10}]})")
        << 200. << 20. << 27. << 207.;
    QTest::newRow("discount after tax")
        << QByteArray(
               R"({"discount":10,"is_discount_before_tax":false,"line_items":[{"rate":100,"tax_percentage":20}]})")
        << 100. << 10. << 20. << 110.;
    QTest::newRow("shipping and adjustment")
        << QByteArray(R"({"shipping_charge":15,"adjustment":-0.4,"line_items":[{"rate":100,"tax_percentage":20}]})")
        << 100. << 0. << 20. << 134.6;
    QTest::newRow("tax included")
        << QByteArray(
               R"({"is_inclusive_tax":true,"line_items":[{"rate":120,"tax_percentage":20},{"rate":11,"tax_percentage":10}]})")
        << 110. << 0. << 21. << 131.;
    QTest::newRow("tax included, discount")
        << QByteArray(R"({"is_inclusive_tax":true,"discount":"50%","line_items":[{"rate":120,"tax_percentage":20}]})")
        << 100. << 50. << 10. << 60.;
    QTest::newRow("headings carry nothing")
        << QByteArray(
               R"({"line_items":[{"rate":5,"line_item_category":"header"},{"rate":5,"line_item_category":"line_item"}]})")
        << 5. << 0. << 0. << 5.;
    QTest::newRow("no decimals") << QByteArray(
                                        R"({"price_precision":0,"line_items":[{"rate":99.5,"tax_percentage":10}]})")
                                 << 100. << 0. << 10. << 110.;
    QTest::newRow("six decimals") << QByteArray(R"({"line_items":[{"rate":1234567.891234,"quantity":1000.000001}]})")
                                  << 1234567892.47 << 0. << 0. << 1234567892.47;
    QTest::newRow("more than there is") << QByteArray(R"({"line_items":[{"rate":1e12,"quantity":1e12}]})") << 9e13 << 0.
                                        << 0. << 9e13;
    QTest::newRow("texts for numbers")
        << QByteArray(R"({"line_items":[{"rate":"19.99","quantity":"3","tax_percentage":"5.5"}]})") << 59.97 << 0.
        << 3.3 << 63.27;
}

void BooksKernelSumsTest::totals()
{
    QFETCH(QByteArray, document);
    const QJsonObject sums = summed(document);
    QTEST(sums[u"sub_total"_s].toDouble(), "subTotal");
    QTEST(sums[u"discount_total"_s].toDouble(), "discount");
    QTEST(sums[u"tax_total"_s].toDouble(), "tax");
    QTEST(sums[u"total"_s].toDouble(), "total");
}

void BooksKernelSumsTest::linesAddUp()
{
    const QJsonObject sums = summed(R"({"is_inclusive_tax":true,"line_items":[{"rate":10,"tax_percentage":20},
        {"rate":10,"tax_percentage":20},{"rate":10,"tax_percentage":20}]})");
    QCOMPARE(sums[u"line_items"_s][0][u"item_total"_s].toDouble(), 8.33);
    QCOMPARE(sums[u"line_items"_s][1][u"item_total"_s].toDouble(), 8.34);
    QCOMPARE(sums[u"line_items"_s][2][u"item_total"_s].toDouble(), 8.33);
    QCOMPARE(sums[u"sub_total"_s].toDouble(), 25.0);
    QCOMPARE(sums[u"sub_total_inclusive_of_tax"_s].toDouble(), 30.0);
    const QJsonObject cut = summed(R"({"discount_type":"item_level","line_items":[{"rate":80,"quantity":3,
        "discount":"12.5%"}]})");
    QCOMPARE(cut[u"line_items"_s][0][u"discount_amount"_s].toDouble(), 30.0);
    QCOMPARE(cut[u"line_items"_s][0][u"item_total"_s].toDouble(), 210.0);
}

void BooksKernelSumsTest::taxesByRate()
{
    const QJsonObject sums = summed(R"({"line_items":[
        {"rate":100,"tax_id":"1","tax_name":"TVA 20%","tax_percentage":20},
        {"rate":50,"tax_id":"2","tax_name":"TVA 10%","tax_percentage":10},
        {"rate":1,"tax_id":"1","tax_name":"TVA 20%","tax_percentage":20},
        {"rate":7,"tax_id":"3","tax_name":"TVA 0%","tax_percentage":0},{"rate":9}]})");
    const QJsonArray taxes = sums[u"taxes"_s].toArray();
    QCOMPARE(taxes.size(), 3);
    QCOMPARE(taxes[0].toObject(), (QJsonObject{{u"tax_name"_s, u"TVA 20%"_s}, {u"tax_amount"_s, 20.2}}));
    QCOMPARE(taxes[1].toObject(), (QJsonObject{{u"tax_name"_s, u"TVA 10%"_s}, {u"tax_amount"_s, 5}}));
    QCOMPARE(taxes[2].toObject(), (QJsonObject{{u"tax_name"_s, u"TVA 0%"_s}, {u"tax_amount"_s, 0}}));
    QCOMPARE(sums[u"total_taxable_amount"_s].toDouble(), 151.0);
}

void BooksKernelSumsTest::baseTwins()
{
    const QJsonObject sums = summed(R"({"exchange_rate":1.1735,"shipping_charge":3,
        "line_items":[{"rate":99.99,"quantity":1,"tax_percentage":20}]})");
    QCOMPARE(sums[u"total"_s].toDouble(), 122.99);
    QCOMPARE(sums[u"bcy_total"_s].toDouble(), 144.33);     // 144.328765
    QCOMPARE(sums[u"bcy_sub_total"_s].toDouble(), 117.34); // 117.338265
    QCOMPARE(sums[u"bcy_tax_total"_s].toDouble(), 23.47);  // 23.47
    QCOMPARE(sums[u"bcy_shipping_charge"_s].toDouble(), 3.52);
    QCOMPARE(sums[u"line_items"_s][0][u"bcy_rate"_s].toDouble(), 117.34);
    QCOMPARE(summed(R"({"line_items":[{"rate":5}]})")[u"bcy_total"_s].toDouble(), 5.0);
}

void BooksKernelSumsTest::settles_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<double>("paid");
    QTest::addColumn<double>("credited");
    QTest::addColumn<QString>("status");
    QTest::addColumn<double>("balance");
    const auto row = [](const char *name, const char *document, double paid, double credited, const QString &status,
                        double balance) {
        QTest::newRow(name) << QByteArray(document) << paid << credited << status << balance;
    };
    // Today is 2026-07-15.
    row("sent", R"({"status":"sent","total":100,"due_date":"2026-07-15"})", 0, 0, u"sent"_s, 100);
    row("viewed", R"({"status":"sent","is_viewed_by_client":true,"total":100,"due_date":"2026-08-01"})", 0, 0,
        u"viewed"_s, 100);
    row("late", R"({"status":"sent","total":100,"due_date":"2026-07-14"})", 0, 0, u"overdue"_s, 100);
    row("part paid", R"({"status":"sent","total":100,"due_date":"2026-07-15"})", 30.1, 0, u"partially_paid"_s, 69.9);
    row("part paid and late", R"({"status":"sent","total":100,"due_date":"2026-07-14"})", 30, 0, u"overdue"_s, 70);
    row("credited", R"({"status":"overdue","total":100,"due_date":"2026-07-14"})", 0, 100, u"paid"_s, 0);
    row("paid", R"({"status":"sent","total":0.3,"due_date":"2026-08-01"})", 0.1, 0.2, u"paid"_s, 0);
    row("payment removed", R"({"status":"paid","total":100,"due_date":"2026-08-01"})", 0, 0, u"sent"_s, 100);
    row("written off", R"({"status":"overdue","total":100,"write_off_amount":60,"due_date":"2026-07-01"})", 40, 0,
        u"paid"_s, 0);
    row("tax withheld", R"({"status":"sent","total":100,"tax_amount_withheld":10,"due_date":"2026-08-01"})", 90, 0,
        u"paid"_s, 0);
    row("draft", R"({"status":"draft","total":100,"due_date":"2026-07-01"})", 0, 0, u"draft"_s, 100);
    row("paid draft", R"({"status":"draft","total":100,"due_date":"2026-07-01"})", 100, 0, u"paid"_s, 0);
    row("void", R"({"status":"void","total":100,"due_date":"2026-07-01"})", 0, 0, u"void"_s, 100);
    row("waiting", R"({"status":"pending_approval","total":100,"due_date":"2026-07-01"})", 0, 0, u"pending_approval"_s,
        100);
    row("bill", R"({"bill_id":"1","status":"open","total":100,"due_date":"2026-08-01"})", 0, 0, u"open"_s, 100);
    row("late bill", R"({"bill_id":"1","status":"open","total":100,"due_date":"2026-07-01"})", 0, 0, u"overdue"_s, 100);
}

void BooksKernelSumsTest::settles()
{
    QFETCH(QByteArray, document);
    QFETCH(double, paid);
    QFETCH(double, credited);
    QJsonObject settled = parsed(document);
    books::settleBalance(settled, paid, credited, QDate(2026, 7, 15));
    QTEST(settled[u"status"_s].toString(), "status");
    QTEST(settled[u"balance"_s].toDouble(), "balance");
    QCOMPARE(settled[u"payment_made"_s].toDouble(), paid);
    const QString credits = settled.contains(u"bill_id"_s) ? u"vendor_credits_applied"_s : u"credits_applied"_s;
    QCOMPARE(settled[credits].toDouble(), credited);
}

void BooksKernelSumsTest::remembersThePayment()
{
    const QDate today(2026, 7, 15);
    QJsonObject invoice = parsed(R"({"status":"sent","total":100,"due_date":"2026-08-01"})");
    books::settleBalance(invoice, 10, 0, today);
    QCOMPARE(invoice[u"last_payment_date"_s].toString(), u"2026-07-15"_s);
    books::settleBalance(invoice, 20, 0, today.addDays(2));
    QCOMPARE(invoice[u"last_payment_date"_s].toString(), u"2026-07-15"_s);
    QCOMPARE(invoice[u"current_sub_status"_s].toString(), u"partially_paid"_s);
    books::settleBalance(invoice, 0, 0, today);
    QCOMPARE(invoice[u"last_payment_date"_s].toString(), QString());
}

void BooksKernelSumsTest::contactTotals()
{
    books::Store store;
    layBooksFoundation(store);
    const auto put = [&](const QString &which, const QString &id, const QString &party, const QString &contact,
                         const QString &status, double balance) {
        store.of(which).put(id, {{party, contact},
                                 {u"status"_s, status},
                                 {u"balance"_s, balance},
                                 {u"unused_amount"_s, balance},
                                 {u"exchange_rate"_s, contact == ids::british ? 1.2 : 1.0}});
    };
    put(kind::invoices, u"1"_s, u"customer_id"_s, ids::british, u"sent"_s, 100.10);
    put(kind::invoices, u"2"_s, u"customer_id"_s, ids::british, u"overdue"_s, 50);
    put(kind::invoices, u"3"_s, u"customer_id"_s, ids::british, u"draft"_s, 999);
    put(kind::invoices, u"4"_s, u"customer_id"_s, ids::british, u"void"_s, 999);
    put(kind::invoices, u"5"_s, u"customer_id"_s, ids::customer, u"partially_paid"_s, 7);
    put(kind::payments, u"6"_s, u"customer_id"_s, ids::british, u"paid"_s, 20);
    put(kind::creditNotes, u"7"_s, u"customer_id"_s, ids::british, u"open"_s, 5);
    put(kind::creditNotes, u"8"_s, u"customer_id"_s, ids::british, u"draft"_s, 5);
    put(kind::bills, u"9"_s, u"vendor_id"_s, ids::vendor, u"open"_s, 33.3);
    put(kind::vendorCredits, u"10"_s, u"vendor_id"_s, ids::vendor, u"open"_s, 3);
    put(kind::vendorPayments, u"11"_s, u"vendor_id"_s, ids::vendor, u"paid"_s, 4);
    books::settleContact(store, ids::british);
    const auto contact = [&](const QString &id) { return *store.of(kind::contacts).find(id); };
    const QJsonObject british = contact(ids::british);
    QCOMPARE(british[u"outstanding_receivable_amount"_s].toDouble(), 150.1);
    QCOMPARE(british[u"outstanding_receivable_amount_bcy"_s].toDouble(), 180.12);
    QCOMPARE(british[u"unused_credits_receivable_amount"_s].toDouble(), 25.0);
    QCOMPARE(british[u"unused_credits_receivable_amount_bcy"_s].toDouble(), 30.0);
    QCOMPARE(british[u"customer_currency_summaries"_s][0][u"outstanding_receivable_amount"_s].toDouble(), 150.1);
    QVERIFY(!contact(ids::customer).contains(u"outstanding_receivable_amount"_s));
    books::settleAllContacts(store);
    QCOMPARE(contact(ids::british), british);
    QCOMPARE(contact(ids::customer)[u"outstanding_receivable_amount"_s].toDouble(), 7.0);
    QCOMPARE(contact(ids::vendor)[u"outstanding_payable_amount"_s].toDouble(), 33.3);
    QCOMPARE(contact(ids::vendor)[u"unused_credits_payable_amount_bcy"_s].toDouble(), 7.0);
    QVERIFY(contact(ids::vendor)[u"has_transaction"_s].toBool());
}

void BooksKernelSumsTest::daysMakeOverdue()
{
    books::Store store;
    const auto put = [&](const QString &which, const QString &id, const QString &field, const QString &status) {
        store.of(which).put(id, {{field, u"2026-07-14"_s}, {u"status"_s, status}});
    };
    put(kind::invoices, u"1"_s, u"due_date"_s, u"sent"_s);
    put(kind::invoices, u"2"_s, u"due_date"_s, u"paid"_s);
    put(kind::bills, u"3"_s, u"due_date"_s, u"partially_paid"_s);
    put(kind::estimates, u"4"_s, u"expiry_date"_s, u"sent"_s);
    const auto status = [&](const QString &which, const QString &id) {
        return store.of(which).find(id)->value(u"status"_s).toString();
    };
    books::ageDocuments(store, QDate(2026, 7, 14));
    QCOMPARE(status(kind::invoices, u"1"_s), u"sent"_s);
    books::ageDocuments(store, QDate(2026, 7, 15));
    QCOMPARE(status(kind::invoices, u"1"_s), u"overdue"_s);
    QCOMPARE(status(kind::invoices, u"2"_s), u"paid"_s);
    QCOMPARE(status(kind::bills, u"3"_s), u"overdue"_s);
    QCOMPARE(status(kind::estimates, u"4"_s), u"expired"_s);
}
} // namespace tst_bookskernelsums

ATLAS_TEST(tst_bookskernelsums::BooksKernelSumsTest)
#include "tst_bookskernelsums.moc"
