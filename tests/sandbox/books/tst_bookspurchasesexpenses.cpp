// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

#include "services/sandbox/books/booksstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookspurchasesexpenses
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

namespace
{
QJsonObject expenseBody(double amount)
{
    return {{u"account_id"_s, ids::travel},
            {u"date"_s, u"2026-07-12"_s},
            {u"amount"_s, amount},
            {u"paid_through_account_id"_s, ids::bank}};
}

QByteArray receiptForm(const QByteArray &name, const QByteArray &fileName, const QByteArray &content)
{
    return "--b0undary\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n"
           "--b0undary\r\nContent-Disposition: form-data; name=\"" +
           name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content +
           "\r\n--b0undary--\r\n";
}

double bankBalance(BooksFixture &books)
{
    return books.get(u"/bankaccounts/"_s + ids::bank).object(u"bankaccount"_s).value(u"balance").toDouble();
}
} // namespace

class BooksPurchasesExpensesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void records();
    void taxes_data();
    void taxes();
    void refuses_data();
    void refuses();
    void takesCurrencyOfAccount();
    void billable();
    void changesAndDeletes();
    void receipts();
    void receiptRefusals_data();
    void receiptRefusals();
    void attachments();
    void recurring();
};

void BooksPurchasesExpensesTest::records()
{
    BooksFixture books;
    const BooksReply reply = books.post(u"/expenses"_s, expenseBody(320.5));
    QCOMPARE(reply.status, 201); // the description says 200
    QCOMPARE(reply.message(), u"The expense has been recorded."_s);
    const QJsonObject expense = reply.object(u"expense"_s);
    QCOMPARE(expense.value(u"status").toString(), u"nonbillable"_s);
    QCOMPARE(expense.value(u"account_name").toString(), u"Travel Expense"_s);
    QVERIFY(expense.value(u"line_items").isArray());
    QVERIFY(!expense.contains(u"line_item"));
    QCOMPARE(bankBalance(books), 9679.5);
    const QJsonObject row = books.get(u"/expenses"_s).row(u"expenses"_s);
    QCOMPARE(row.value(u"bcy_total").toDouble(), 320.5);
    QCOMPARE(row.value(u"custom_fields_list").toString(), QString());
    QCOMPARE(books.get(u"/expenses?filter_by=Status.Nonbillable"_s).list(u"expenses"_s).size(), 1);
    QCOMPARE(books.get(u"/expenses?status=non-billable"_s).list(u"expenses"_s).size(), 1);
    QCOMPARE(books.get(u"/expenses?filter_by=Status.Billable"_s).list(u"expenses"_s).size(), 0);
    QCOMPARE(books.get(u"/expenses?last_modified_time=2026-07-01T00:00:00%2B0200"_s).code(), 2); // not for expenses
}

void BooksPurchasesExpensesTest::taxes_data()
{
    QTest::addColumn<bool>("inclusive");
    QTest::addColumn<double>("net");
    QTest::addColumn<double>("tax");
    QTest::addColumn<double>("total");
    QTest::newRow("on top") << false << 120.0 << 24.0 << 144.0;
    QTest::newRow("within") << true << 100.0 << 20.0 << 120.0;
}

void BooksPurchasesExpensesTest::taxes()
{
    QFETCH(bool, inclusive);
    BooksFixture books;
    QJsonObject body = expenseBody(120);
    body.insert(u"tax_id"_s, ids::vat20);
    body.insert(u"is_inclusive_tax"_s, inclusive);
    const QJsonObject expense = books.post(u"/expenses"_s, body).object(u"expense"_s);
    QTEST(expense.value(u"sub_total").toDouble(), "net");
    QTEST(expense.value(u"tax_amount").toDouble(), "tax");
    QTEST(expense.value(u"total").toDouble(), "total");
    QFETCH(double, total);
    QCOMPARE(bankBalance(books), 10000 - total);
}

void BooksPurchasesExpensesTest::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const QString invalid = u"Invalid value passed for "_s;
    QTest::newRow("account") << u"account_id"_s << QJsonValue(u"7"_s) << invalid + u"account_id"_s;
    QTest::newRow("date") << u"date"_s << QJsonValue(u""_s) << invalid + u"date"_s;
    QTest::newRow("amount") << u"amount"_s << QJsonValue(0) << invalid + u"amount"_s;
    QTest::newRow("paid through") << u"paid_through_account_id"_s << QJsonValue(u""_s)
                                  << invalid + u"paid_through_account_id"_s;
    QTest::newRow("tax") << u"tax_id"_s << QJsonValue(u"7"_s) << invalid + u"tax_id"_s;
    QTest::newRow("long text") << u"description"_s << QJsonValue(QString(101, u'x')) << invalid + u"description"_s;
    QTest::newRow("customer") << u"customer_id"_s << QJsonValue(u"7"_s) << u"Customer does not exist."_s;
}

void BooksPurchasesExpensesTest::refuses()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    BooksFixture books;
    QJsonObject body = expenseBody(10);
    body.insert(key, value);
    QTEST(books.post(u"/expenses"_s, body).message(), "message");
    QCOMPARE(books.changes, 0);
    QCOMPARE(bankBalance(books), 10000.0);
}

// Paid from an account in pounds the expense is one in pounds, with a rate of 1 that nobody gave.
void BooksPurchasesExpensesTest::takesCurrencyOfAccount()
{
    BooksFixture books;
    const QString pounds = books
                               .post(u"/bankaccounts"_s, {{u"account_name"_s, u"Compte en livres"_s},
                                                          {u"account_type"_s, u"bank"_s},
                                                          {u"currency_id"_s, ids::gbp}})
                               .object(u"bankaccount"_s)
                               .value(u"account_id")
                               .toString();
    QJsonObject body = expenseBody(100);
    body.insert(u"paid_through_account_id"_s, pounds);
    const QJsonObject silent = books.post(u"/expenses"_s, body).object(u"expense"_s);
    QCOMPARE(silent.value(u"currency_code").toString(), u"GBP"_s);
    QCOMPARE(silent.value(u"exchange_rate").toDouble(), 1.0);
    QCOMPARE(silent.value(u"bcy_total").toDouble(), 100.0);
    body.insert(u"exchange_rate"_s, 1.2);
    QCOMPARE(books.post(u"/expenses"_s, body).object(u"expense"_s).value(u"bcy_total").toDouble(), 120.0);
    const QJsonObject account = books.get(u"/bankaccounts/"_s + pounds).object(u"bankaccount"_s);
    QCOMPARE(account.value(u"balance").toDouble(), -200.0);
    QCOMPARE(account.value(u"bcy_balance").toDouble(), -220.0);
}

void BooksPurchasesExpensesTest::billable()
{
    BooksFixture books;
    QJsonObject body = expenseBody(10);
    body.insert(u"is_billable"_s, true);
    QCOMPARE(books.post(u"/expenses"_s, body).object(u"expense"_s).value(u"status").toString(), u"nonbillable"_s);
    body.insert(u"customer_id"_s, ids::customer);
    QCOMPARE(books.post(u"/expenses"_s, body).object(u"expense"_s).value(u"status").toString(), u"unbilled"_s);
}

void BooksPurchasesExpensesTest::changesAndDeletes()
{
    BooksFixture books;
    const QString path =
        u"/expenses/"_s +
        books.post(u"/expenses"_s, expenseBody(50)).object(u"expense"_s).value(u"expense_id").toString();
    QCOMPARE(books.put(path, {{u"amount"_s, 80}}).object(u"expense"_s).value(u"total").toDouble(), 80.0);
    QCOMPARE(bankBalance(books), 9920.0);
    QCOMPARE(books.put(path, {{u"description"_s, u"Taxi"_s}}).object(u"expense"_s).value(u"total").toDouble(), 80.0);
    QCOMPARE(books.del(path).message(), u"The expense has been deleted."_s);
    QCOMPARE(bankBalance(books), 10000.0);
    QCOMPARE(books.get(path).message(), u"Expense does not exist."_s);
}

void BooksPurchasesExpensesTest::receipts()
{
    BooksFixture books;
    const QString id = books.post(u"/expenses"_s, expenseBody(50)).object(u"expense"_s).value(u"expense_id").toString();
    const QString path = u"/expenses/%1/receipt"_s.arg(id);
    const QByteArray type = "multipart/form-data; boundary=\"b0undary\"";
    QCOMPARE(books.get(path).code(), 1002);
    const QByteArray picture("\x89PNG\r\n--b0\r\n\0\x01", 14);
    QCOMPARE(books.send("POST", path, receiptForm("receipt", "Taxi.PNG", picture), type).message(),
             u"The expense receipt has been attached."_s);
    const BooksReply file = books.get(path);
    QCOMPARE(file.raw, picture);
    QCOMPARE(file.contentType, QByteArray("image/png"));
    const QJsonObject expense = books.get(u"/expenses/"_s + id).object(u"expense"_s);
    QCOMPARE(expense.value(u"expense_receipt_name").toString(), u"Taxi.PNG"_s);
    QVERIFY(books.get(u"/expenses"_s).row(u"expenses"_s).value(u"has_attachment").toBool());
    QCOMPARE(books.del(path).status, 200);
    QCOMPARE(books.get(path).status, 404);
    QVERIFY(books.store().receipts.isEmpty());
}

void BooksPurchasesExpensesTest::receiptRefusals_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("status");
    const int largest = 7 * 1024 * 1024;
    QTest::newRow("other field") << QByteArray("attachment") << QByteArray("a.pdf") << 10 << 400;
    QTest::newRow("program") << QByteArray("receipt") << QByteArray("a.exe") << 10 << 400;
    QTest::newRow("text is for attachments") << QByteArray("receipt") << QByteArray("a.txt") << 10 << 400;
    QTest::newRow("empty") << QByteArray("receipt") << QByteArray("a.pdf") << 0 << 400;
    QTest::newRow("largest") << QByteArray("receipt") << QByteArray("a.pdf") << largest << 200;
    QTest::newRow("too large") << QByteArray("receipt") << QByteArray("a.pdf") << largest + 1 << 400;
}

void BooksPurchasesExpensesTest::receiptRefusals()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, file);
    QFETCH(int, size);
    BooksFixture books;
    const QString id = books.post(u"/expenses"_s, expenseBody(50)).object(u"expense"_s).value(u"expense_id").toString();
    const QString path = u"/expenses/%1/receipt"_s.arg(id);
    const QByteArray form = receiptForm(field, file, QByteArray(size, 'x'));
    QTEST(books.send("POST", path, form, "multipart/form-data; boundary=b0undary").status, "status");
}

void BooksPurchasesExpensesTest::attachments()
{
    BooksFixture books;
    const QString id = books.post(u"/expenses"_s, expenseBody(50)).object(u"expense"_s).value(u"expense_id").toString();
    const BooksReply reply =
        books.send("POST", u"/expenses/%1/attachment"_s.arg(id), receiptForm("attachment", "liste.csv", "a;b"),
                   "multipart/form-data; boundary=b0undary");
    QCOMPARE(reply.status, 200);
    const QJsonObject document = reply.row(u"documents"_s);
    QCOMPARE(document.value(u"file_size").toInt(), 3);
    QCOMPARE(document.value(u"document_type").toString(), u"csv"_s);
    QCOMPARE(books.store().receipts.size(), 1);
    (void)books.del(u"/expenses/"_s + id);
    QVERIFY(books.store().receipts.isEmpty());
}

void BooksPurchasesExpensesTest::recurring()
{
    BooksFixture books(BooksFixture::Content::Generated);
    const QJsonObject row = books.get(u"/recurringinvoices"_s).row(u"recurring_invoices"_s);
    QVERIFY(!row.value(u"next_invoice_date").toString().isEmpty());
    QVERIFY(!row.contains(u"total")); // the amount takes the detail
    const QString path = u"/recurringinvoices/"_s + row.value(u"recurring_invoice_id").toString();
    QVERIFY(books.get(path).object(u"recurring_invoice"_s).value(u"total").toDouble() > 0);
    QVERIFY(books.get(u"/recurringexpenses"_s).row(u"recurring_expenses"_s).value(u"total").toDouble() > 0);
    const QJsonObject bill = books.get(u"/recurringbills"_s).row(u"recurringbills"_s);
    QVERIFY(bill.value(u"total").toDouble() > 0);
    const QString billPath = u"/recurring_bills/"_s + bill.value(u"recurring_bill_id").toString();
    QCOMPARE(books.get(billPath).object(u"recurring_bill"_s).value(u"vendor_id"), bill.value(u"vendor_id"));
    QCOMPARE(books.post(path + u"/status/stop"_s).status, 200);
    QCOMPARE(books.post(path + u"/status/stop"_s).status, 400);
    QCOMPARE(books.get(u"/recurringinvoices?status=stopped"_s).list(u"recurring_invoices"_s).size(), 1);
    QCOMPARE(books.post(path + u"/status/resume"_s).status, 200);
}
} // namespace tst_bookspurchasesexpenses

ATLAS_TEST(tst_bookspurchasesexpenses::BooksPurchasesExpensesTest)
#include "tst_bookspurchasesexpenses.moc"
