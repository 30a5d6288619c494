// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksjson.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_booksjson
{
using namespace Qt::Literals::StringLiterals;

/// Rows as Books sends them (docs/zoho.md, "Books"); companies are invented.
class TestBooksJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnInvoiceRow();
    void readsAnInvoiceDetailTheSame();
    void toleratesAnything();
    void knowsStatusWords_data();
    void knowsStatusWords();
    void suspectsRates_data();
    void suspectsRates();
    void readsPurchases();
    void readsPayments();
    void readsExpenses();
    void readsContacts();
    void readsBankAccounts();
    void readsRecurringProfiles();
    void keepsWhatItReads_data();
    void keepsWhatItReads();

private:
    static QJsonObject row(const char *json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return document.object();
    }
    static QJsonObject invoiceRow()
    {
        return row(R"({"ach_payment_initiated":false,"invoice_id":"712300000000101011","zcrm_potential_id":"",
"customer_id":"712300000000097001","customer_name":"Maison Verrier SARL","company_name":"","status":"sent",
"invoice_number":"INV-000003","reference_number":"","date":"2026-10-05","due_date":"2026-11-04","due_days":"Due in 30 days",
"total":149.97,"balance":149.97,"payment_expected_date":"","custom_fields":[],"salesperson_name":"",
"created_time":"2026-10-05T09:46:27+0200","last_modified_time":"2026-10-05T13:15:36+0200","is_emailed":false,
"currency_id":"712300000000000097","currency_code":"EUR","reminders_sent":0,"last_reminder_sent_date":"",
"last_payment_date":"","documents":"","exchange_rate":1,"billing_address":{"zipcode":"69002"}})");
    }
    const QString m_base = u"EUR"_s;
};

void TestBooksJson::readsAnInvoiceRow()
{
    const Invoice invoice = booksjson::invoice(invoiceRow(), m_base);
    QCOMPARE(invoice.id, u"712300000000101011"_s);
    QCOMPARE(invoice.number, u"INV-000003"_s);
    QCOMPARE(invoice.contactId, u"712300000000097001"_s);
    QCOMPARE(invoice.contactName, u"Maison Verrier SARL"_s);
    QCOMPARE(invoice.status, InvoiceStatus::Sent);
    QCOMPARE(invoice.statusText, u"sent"_s);
    QCOMPARE(invoice.date, QDate(2026, 10, 5));
    QCOMPARE(invoice.due, QDate(2026, 11, 4));
    QVERIFY(!invoice.expectedPayment.isValid() && !invoice.lastPayment.isValid() && !invoice.lastReminder.isValid());
    QCOMPARE(invoice.total, Money(14997, m_base));
    QCOMPARE(invoice.balance, Money(14997, m_base));
    QVERIFY(invoice.rate.isOne() && !invoice.rateSuspect && !invoice.emailed && invoice.isOpen());
    QCOMPARE(invoice.created.toUTC(), QDateTime(QDate(2026, 10, 5), QTime(7, 46, 27), Qt::UTC));
    QCOMPARE(invoice.version, u"2026-10-05T13:15:36+0200"_s);
    QCOMPARE(invoice.modified.offsetFromUtc(), 7200);
    QVERIFY(invoice.dealId.isEmpty());
}

void TestBooksJson::readsAnInvoiceDetailTheSame()
{
    QJsonObject detail = invoiceRow();
    detail.insert(u"documents"_s, QJsonArray());
    detail.insert(u"billing_address"_s, QJsonObject{{u"zip"_s, u"69002"_s}});
    detail.insert(u"line_items"_s, QJsonArray{QJsonObject{{u"rate"_s, 299}}});
    QCOMPARE(booksjson::invoice(detail, m_base), booksjson::invoice(invoiceRow(), m_base));
}

void TestBooksJson::toleratesAnything()
{
    QCOMPARE(booksjson::invoice({}, m_base).total, Money(0, m_base));
    const Invoice odd = booksjson::invoice(
        row(R"({"invoice_id":712300000000101011,"total":"1234.565","balance":"","date":"05 Oct 2026","reminders_sent":"2",
               "is_emailed":"true","zcrm_potential_id":5725767000000600001,"invoice_number":17,"exchange_rate":"",
               "last_reminder_sent_date":"2026-11-01T10:00:00+0100"})"),
        m_base);
    QCOMPARE(odd.id, u"712300000000101011"_s);
    QCOMPARE(odd.number, u"17"_s);
    QCOMPARE(odd.total, Money(123457, m_base));
    QCOMPARE(odd.balance, Money(0, m_base));
    QVERIFY(!odd.date.isValid() && odd.emailed);
    QCOMPARE(odd.remindersSent, 2);
    QCOMPARE(odd.lastReminder, QDate(2026, 11, 1));
    QCOMPARE(odd.dealId, u"5725767000000600001"_s);
    QCOMPARE(odd.status, InvoiceStatus::Unknown);
}

void TestBooksJson::knowsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<InvoiceStatus>("status");
    using enum InvoiceStatus;
    const QList<std::pair<const char *, InvoiceStatus>> words{
        {"draft", Draft},       {"sent", Sent},         {"open", Sent},         {"viewed", Viewed},
        {"overdue", Overdue},   {"paid", Paid},         {"void", Void},         {"partially_paid", PartiallyPaid},
        {"approved", Approved}, {"rejected", Rejected}, {"brand_new", Unknown}, {"pending_approval", PendingApproval}};
    for (const auto &[word, status] : words)
        QTest::newRow(word) << QString::fromLatin1(word) << status;
}

void TestBooksJson::knowsStatusWords()
{
    QFETCH(QString, word);
    QJsonObject invoice = invoiceRow();
    invoice.insert(u"status"_s, word);
    const Invoice read = booksjson::invoice(invoice, m_base);
    QTEST(read.status, "status");
    QCOMPARE(read.statusText, word);
}

void TestBooksJson::suspectsRates_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QJsonValue>("rate");
    QTest::addColumn<bool>("suspect");
    QTest::addColumn<QString>("read");
    QTest::newRow("home") << u"EUR"_s << QJsonValue(1) << false << u"1"_s;
    QTest::newRow("home, none stored") << u"EUR"_s << QJsonValue(0) << false << u"1"_s;
    QTest::newRow("foreign") << u"USD"_s << QJsonValue(0.9137) << false << u"0.9137"_s;
    QTest::newRow("foreign at one") << u"INR"_s << QJsonValue(1) << true << u"1"_s;
    QTest::newRow("foreign, none stored") << u"USD"_s << QJsonValue(0) << true << u"1"_s;
    QTest::newRow("foreign, unsaid") << u"USD"_s << QJsonValue(QJsonValue::Undefined) << true << u"1"_s;
}

void TestBooksJson::suspectsRates()
{
    QFETCH(QString, currency);
    QFETCH(QJsonValue, rate);
    QJsonObject invoice = invoiceRow();
    invoice.insert(u"currency_code"_s, currency);
    invoice.insert(u"exchange_rate"_s, rate);
    const Invoice read = booksjson::invoice(invoice, m_base);
    QTEST(read.rateSuspect, "suspect");
    QTEST(read.rate.toDecimal(), "read");
    QCOMPARE(read.total.currency(), currency);
}

void TestBooksJson::readsPurchases()
{
    const Bill bill = booksjson::bill(
        row(R"({"bill_id":"712300000000113002","vendor_id":"712300000000098001","vendor_name":"Papeterie Duval","status":"open",
"bill_number":"BILL-003","date":"2026-10-05","due_date":"2026-11-04","currency_code":"USD","exchange_rate":0.92,"total":2000,
"balance":2000,"is_opening_balance":"712300000000113002","last_modified_time":"2026-10-05T09:47:41+0200","balance_due":2000})"),
        m_base);
    QCOMPARE(bill.contactName, u"Papeterie Duval"_s);
    QCOMPARE(bill.due, QDate(2026, 11, 4));
    QCOMPARE(bill.balance, Money(200000, u"USD"_s));
    QCOMPARE(*bill.rate.convert(bill.balance, m_base), Money(184000, m_base));
    QVERIFY(bill.isOpen());

    const PurchaseOrder order = booksjson::purchaseOrder(
        row(R"({"purchaseorder_id":"712300000000103019","vendor_name":"Papeterie Duval","order_status":"closed",
"billed_status":"billed","status":"closed","purchaseorder_number":"PO-00002","date":"2026-10-05","delivery_date":"",
"expected_delivery_date":"2026-10-20","currency_code":"EUR","price_precision":"","total":40})"),
        m_base);
    QCOMPARE(order.number, u"PO-00002"_s);
    QVERIFY(order.billed && !order.rateSuspect);
    QCOMPARE(order.delivery, QDate(2026, 10, 20));

    const Estimate estimate = booksjson::estimate(
        row(R"({"estimate_id":"712300000000116017","zcrm_potential_id":"5725767000000600001","status":"accepted",
"estimate_number":"QT-000006","total":100,"currency_code":"EUR","accepted_date":"2026-10-06","declined_date":"","expiry_date":"2026-11-04"})"),
        m_base);
    QCOMPARE(estimate.accepted, QDate(2026, 10, 6));
    QVERIFY(!estimate.declined.isValid());
    QCOMPARE(estimate.expiry, QDate(2026, 11, 4));
    QCOMPARE(estimate.dealId, u"5725767000000600001"_s);
}

void TestBooksJson::readsPayments()
{
    // The row names no currency: only its base amount can be believed.
    const BooksPayment listed = booksjson::payment(
        row(R"({"payment_id":"712300000000114002","payment_number":"2","invoice_numbers":"INV-000002,INV-000003","date":"2026-10-05",
"payment_mode":"cash","amount":820,"bcy_amount":750,"account_name":"Undeposited Funds","customer_id":"712300000000097001",
"customer_name":"Maison Verrier SARL","last_modified_time":"2026-10-05T09:47:45+0200","bcy_refunded_amount":12.5,"applied_invoices":[]})"),
        m_base);
    QCOMPARE(listed.documentNumbers, u"INV-000002, INV-000003"_s);
    QCOMPARE(listed.amount, Money(75000, m_base));
    QCOMPARE(listed.baseAmount, Money(75000, m_base));
    QCOMPARE(listed.baseRefunded, Money(1250, m_base));
    QCOMPARE(listed.accountName, u"Undeposited Funds"_s);
    QVERIFY(!listed.rateSuspect);

    const BooksPayment detail = booksjson::payment(
        row(R"({"payment_id":"712300000000110028","payment_number":4,"created_time":"2026-10-05T13:16:45+0200","updated_time":"2026-10-05T13:16:45+0200",
"customer_id":"712300000000097001","payment_mode":"cash","date":"2026-10-05","account_name":"Undeposited Funds","currency_code":"USD",
"exchange_rate":0.9,"amount":100,"invoices":[{"invoice_number":"INV-000008","amount_applied":100},{"invoice_number":"INV-000009"}],
"payment_refunds":[{"amount":10}]})"),
        m_base);
    QCOMPARE(detail.number, u"4"_s);
    QCOMPARE(detail.documentNumbers, u"INV-000008, INV-000009"_s);
    QCOMPARE(detail.amount, Money(10000, u"USD"_s));
    QCOMPARE(detail.baseAmount, Money(9000, m_base));
    QCOMPARE(detail.baseRefunded, Money(900, m_base));
    QCOMPARE(detail.version, u"2026-10-05T13:16:45+0200"_s);
    QVERIFY(detail.modified.isValid());

    const BooksPayment vendor = booksjson::payment(
        row(R"({"payment_id":"712300000000127002","vendor_id":"712300000000098001","vendor_name":"Papeterie Duval","bill_numbers":"",
"payment_mode":"Cash","payment_number":"3","date":"2026-10-05","exchange_rate":1,"amount":100,"bcy_amount":100,"currency_code":"INR",
"paid_through_account_name":"Undeposited Funds"})"),
        m_base);
    QCOMPARE(vendor.contactId, u"712300000000098001"_s);
    QCOMPARE(vendor.amount, Money(10000, u"INR"_s));
    QVERIFY(vendor.rateSuspect);
}

void TestBooksJson::readsExpenses()
{
    const Expense listed = booksjson::expense(
        row(R"({"expense_id":"712300000000107001","date":"2026-10-05","paid_through_account_name":"Undeposited Funds",
"account_name":"IT and Internet Expenses","description":"Abonnement SaaS","currency_code":"EUR","bcy_total":199,"total":199,
"is_billable":false,"customer_id":"","vendor_name":"","status":"nonbillable","expense_receipt_name":"","exchange_rate":1,"has_attachment":true})"),
        m_base);
    QCOMPARE(listed.total, Money(19900, m_base));
    QCOMPARE(listed.paidThrough, u"Undeposited Funds"_s);
    QVERIFY(listed.hasReceipt && !listed.billable && !listed.rateSuspect);
    const Expense foreign = booksjson::expense(
        row(R"({"expense_id":"1","currency_code":"INR","total":320.5,"exchange_rate":1,"bcy_total":320.5,"is_billable":true})"),
        m_base);
    QVERIFY(foreign.rateSuspect && foreign.billable && !foreign.hasReceipt);
    QCOMPARE(foreign.baseTotal, Money(32050, m_base));
}

void TestBooksJson::readsContacts()
{
    const BooksContact listed = booksjson::contact(
        row(R"({"contact_id":"712300000000097001","contact_name":"Maison Verrier SARL","company_name":"","contact_type":"customer","status":"active",
"is_linked_with_zohocrm":true,"payment_terms":30,"currency_code":"USD","outstanding_receivable_amount":149.97,
"outstanding_receivable_amount_bcy":137.02,"outstanding_payable_amount":0,"outstanding_payable_amount_bcy":0,
"unused_credits_receivable_amount":300,"unused_credits_receivable_amount_bcy":274.11,"email":"","phone":"","mobile":"+33 4 72 00 00 00"})"),
        m_base);
    QCOMPARE(listed.receivable, Money(14997, u"USD"_s));
    QCOMPARE(listed.receivableBase, Money(13702, m_base));
    QCOMPARE(listed.unusedCreditsBase, Money(27411, m_base));
    QCOMPARE(listed.paymentTermsDays, 30);
    QCOMPARE(listed.phone, u"+33 4 72 00 00 00"_s);
    QVERIFY(listed.customer && listed.active && listed.linkedWithCrm);
    const BooksContact detail = booksjson::contact(
        row(R"({"contact_id":"2","contact_type":"vendor","status":"inactive","email":"","outstanding_receivable_amount_bcy":"",
"contact_persons":[{"email":"second@verrier.example"},{"email":"anne@verrier.example","is_primary_contact":true}]})"),
        m_base);
    QCOMPARE(detail.email, u"anne@verrier.example"_s);
    QVERIFY(!detail.customer && !detail.active);
    QCOMPARE(detail.receivableBase, Money(0, m_base));
}

void TestBooksJson::readsBankAccounts()
{
    const BankAccount cash = booksjson::bankAccount(
        row(R"({"account_id":"712300000000000361","account_name":"Petty Cash","currency_code":"EUR","account_type":"cash",
"uncategorized_transactions":3,"is_active":true,"balance":-1,"bank_balance":99,"bcy_balance":-1,"feeds_last_refresh_date":""})"),
        m_base);
    QCOMPARE(cash.balance, Money(-100, m_base));
    QCOMPARE(cash.uncategorised, 3);
    QVERIFY(cash.isCash() && cash.active && !cash.lastFeed.isValid());
    const BankAccount bank = booksjson::bankAccount(
        row(R"({"account_id":"2","account_type":"bank","account_number":"xxxx6789","currency_code":"INR","balance":1000,"bcy_balance":11.2,
"feeds_last_refresh_date":"2026-10-05"})"),
        m_base);
    QCOMPARE(bank.baseBalance, Money(1120, m_base));
    QCOMPARE(bank.lastFeed, QDate(2026, 10, 5));
    QCOMPARE(bank.accountNumber, u"xxxx6789"_s);
}

void TestBooksJson::readsRecurringProfiles()
{
    const RecurringProfile listed = booksjson::recurring(
        row(R"({"recurring_invoice_id":"9","recurrence_name":"Maintenance","customer_name":"Maison Verrier SARL","currency_code":"EUR",
"end_date":"","next_invoice_date":"2026-12-01"})"),
        m_base);
    QCOMPARE(listed.next, QDate(2026, 12, 1));
    QVERIFY(listed.active && listed.amount.currency().isEmpty() && !listed.end.isValid());
    const RecurringProfile expense = booksjson::recurring(
        row(R"({"recurring_expense_id":"8","recurrence_frequency":"Month","repeat_every":"3","next_expense_date":"2026-12-05","total":"640.00",
"status":"stopped","end_date":"2027-12-31"})"),
        m_base);
    QCOMPARE(expense.frequency, u"months"_s);
    QCOMPARE(expense.every, 3);
    QCOMPARE(expense.amount, Money(64000, m_base));
    QCOMPARE(expense.end, QDate(2027, 12, 31));
    QVERIFY(!expense.active);
}

void TestBooksJson::keepsWhatItReads_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, BooksKind kind, const char *json) {
        QTest::newRow(name) << int(kind) << QByteArray(json);
    };
    row("payment", BooksKind::CustomerPayment,
        R"({"payment_id":"1","amount":100,"currency_code":"USD","exchange_rate":0.9,"updated_time":"2026-10-05T13:16:45+0200",
"customer_id":"3","customer_name":"V","payment_mode":"cash","date":"2026-10-05","invoices":[{"invoice_number":"A"},{"invoice_number":"B"}],
"payment_refunds":[{"amount":10}],"reference_number":"R","account_name":"Bank","payment_number":"2","created_time":"2026-10-05T13:16:45+0200"})");
    row("contact", BooksKind::Contact,
        R"({"contact_id":"1","contact_name":"V","company_name":"V SARL","contact_type":"vendor","status":"inactive","currency_code":"USD",
"outstanding_payable_amount":5,"outstanding_payable_amount_bcy":4,"payment_terms":15,"is_linked_with_zohocrm":true,"email":"",
"contact_persons":[{"email":"a@v.example","phone":"1","is_primary_contact":true}],"unused_credits_receivable_amount_bcy":3,
"outstanding_receivable_amount":7,"outstanding_receivable_amount_bcy":6,"created_time":"2026-10-05T13:16:45+0200","last_modified_time":"2026-10-05T13:16:45+0200"})");
    row("recurring", BooksKind::RecurringInvoice,
        R"({"recurring_invoice_id":"9","recurrence_name":"M","customer_name":"V","currency_code":"EUR","next_invoice_date":"2026-12-01",
"recurrence_frequency":"weeks","repeat_every":2,"total":5,"status":"active","end_date":"2027-01-01","payment_terms":30})");
    row("order", BooksKind::PurchaseOrder,
        R"({"purchaseorder_id":"1","purchaseorder_number":"P","vendor_id":"2","vendor_name":"V","status":"open","billed_status":"billed","date":"2026-10-05",
"expected_delivery_date":"2026-10-06","total":4,"currency_code":"USD","exchange_rate":2,"reference_number":"R","last_modified_time":"2026-10-05T13:16:45+0200"})");
    row("bank", BooksKind::BankAccount,
        R"({"account_id":"1","account_name":"B","account_type":"bank","account_number":"x","currency_code":"USD","balance":2,"bcy_balance":1,
"is_active":false,"uncategorized_transactions":4,"feeds_last_refresh_date":"2026-10-05"})");
    row("expense", BooksKind::Expense,
        R"({"expense_id":"1","account_id":"2","account_name":"A","vendor_name":"V","customer_id":"3","customer_name":"C","description":"D",
"reference_number":"R","status":"unbilled","paid_through_account_name":"P","date":"2026-10-05","total":5,"bcy_total":4,"currency_code":"USD",
"exchange_rate":0.8,"expense_receipt_name":"r.pdf","is_billable":true,"last_modified_time":"2026-10-05T13:16:45+0200"})");
    row("estimate", BooksKind::Estimate,
        R"({"estimate_id":"1","estimate_number":"Q","customer_id":"2","customer_name":"V","status":"accepted","expiry_date":"2026-10-05",
"accepted_date":"2026-10-06","declined_date":"2026-10-07","zcrm_potential_id":"4","total":5,"currency_code":"EUR","date":"2026-10-01"})");
}

/// What the store keeps decodes to the very same record.
void TestBooksJson::keepsWhatItReads()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, json);
    const QJsonObject sent = row(json.constData());
    const QJsonObject kept = booksjson::compact(BooksKind(kind), sent);
    QCOMPARE(booksjson::compact(BooksKind(kind), kept), kept);
    QVERIFY(!kept.contains(u"invoices"_s) && !kept.contains(u"contact_persons"_s));
    QCOMPARE(booksjson::payment(kept, m_base), booksjson::payment(sent, m_base));
    QCOMPARE(booksjson::contact(kept, m_base), booksjson::contact(sent, m_base));
    QCOMPARE(booksjson::recurring(kept, m_base), booksjson::recurring(sent, m_base));
    QCOMPARE(booksjson::purchaseOrder(kept, m_base), booksjson::purchaseOrder(sent, m_base));
    QCOMPARE(booksjson::expense(kept, m_base), booksjson::expense(sent, m_base));
    QCOMPARE(booksjson::estimate(kept, m_base), booksjson::estimate(sent, m_base));
    if (BooksKind(kind) == BooksKind::BankAccount)
        QCOMPARE(booksjson::bankAccount(kept, m_base), booksjson::bankAccount(sent, m_base));
    const QJsonObject invoice = booksjson::compact(BooksKind::Invoice, invoiceRow());
    QCOMPARE(booksjson::invoice(invoice, m_base), booksjson::invoice(invoiceRow(), m_base));
}
} // namespace atlas::test::tst_booksjson

ATLAS_TEST(atlas::test::tst_booksjson::TestBooksJson)
#include "tst_booksjson.moc"
