// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/booksfixture.h"

#include "services/sandbox/books/booksstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookspurchases
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

namespace
{
QJsonObject hostingLine(double rate, const QString &tax = ids::vat20, double quantity = 1)
{
    return {{u"name"_s, u"Hébergement"_s},
            {u"account_id"_s, ids::hosting},
            {u"rate"_s, rate},
            {u"quantity"_s, quantity},
            {u"tax_id"_s, tax}};
}

QJsonObject billBody(const QString &number, const QJsonArray &lines, const QString &date = u"2026-07-10"_s)
{
    return {{u"vendor_id"_s, ids::vendor}, {u"bill_number"_s, number}, {u"date"_s, date}, {u"line_items"_s, lines}};
}

double payable(BooksFixture &books)
{
    const QJsonObject vendor = *books.store().of(kind::contacts).find(ids::vendor);
    return vendor.value(u"outstanding_payable_amount").toDouble();
}
} // namespace

class BooksPurchasesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsBillOpen();
    void refusesBills_data();
    void refusesBills();
    void billsBecomeOverdue();
    void filtersBills();
    void voidsAndReopens();
    void updateKeepsLines();
    void ordersAreNumbered();
    void ordersBecomeBills();
    void ordersAreMailed();
    void ordersPrint();
    void movesOrders();
    void attachesFiles();
    void lockedPeriod();
};

// 2 x 100 + 50 = 250 net, 20 % = 50: 300.
void BooksPurchasesTest::createsBillOpen()
{
    BooksFixture books;
    const BooksReply reply =
        books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100, ids::vat20, 2), hostingLine(50)}));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"The bill has been created."_s);
    const QJsonObject bill = reply.object(u"bill"_s);
    QCOMPARE(bill.value(u"status").toString(), u"open"_s);
    QCOMPARE(bill.value(u"sub_total").toDouble(), 250.0);
    QCOMPARE(bill.value(u"tax_total").toDouble(), 50.0);
    QCOMPARE(bill.value(u"total").toDouble(), 300.0);
    QCOMPARE(bill.value(u"balance").toDouble(), 300.0);
    QCOMPARE(bill.value(u"due_date").toString(), u"2026-08-09"_s); // 30 days after the 10th of July
    QCOMPARE(reply.headers.value("location"), "/api/v3/bills/" + bill.value(u"bill_id").toString().toUtf8());
    QCOMPARE(payable(books), 300.0);
    QCOMPARE(books.changes, 1);
    const QJsonObject row = books.get(u"/bills"_s).row(u"bills"_s);
    QCOMPARE(row.value(u"is_opening_balance"), row.value(u"bill_id")); // as live answers have it
    QCOMPARE(row.value(u"balance_due").toDouble(), 300.0);
    QCOMPARE(row.value(u"due_days").toString(), u"Due in 25 days"_s);
    QVERIFY(row.value(u"created_time_formatted").toString().startsWith(u"15 Jul 2026 "_s));
    QVERIFY(!row.contains(u"line_items"));
}

void BooksPurchasesTest::refusesBills_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QString invalid = u"Invalid value passed for "_s;
    QTest::newRow("no vendor") << QJsonObject{{u"vendor_id"_s, u""_s}} << 400 << 2 << invalid + u"vendor_id"_s;
    QTest::newRow("a customer") << QJsonObject{{u"vendor_id"_s, ids::customer}} << 404 << 1002
                                << u"Vendor does not exist."_s;
    QTest::newRow("no number") << QJsonObject{{u"bill_number"_s, u""_s}} << 400 << 2 << invalid + u"bill_number"_s;
    QTest::newRow("no lines") << QJsonObject{{u"line_items"_s, QJsonArray{}}} << 400 << 2 << invalid + u"line_items"_s;
    QTest::newRow("terms as text") << QJsonObject{{u"payment_terms"_s, u"Net 15"_s}} << 400 << 2
                                   << invalid + u"Payment Terms"_s;
    QTest::newRow("wrong date") << QJsonObject{{u"date"_s, u"10/07/2026"_s}} << 400 << 2 << invalid + u"date"_s;
    QTest::newRow("taken number") << QJsonObject{{u"bill_number"_s, u"F-0"_s}} << 400 << 1001
                                  << u"Bill F-0 already exists"_s;
    QTest::newRow("unknown tax") << QJsonObject{{u"line_items"_s, QJsonArray{hostingLine(10, u"7"_s)}}} << 400 << 2
                                 << invalid + u"tax_id"_s;
    QTest::newRow("unknown item") << QJsonObject{{u"line_items"_s, QJsonArray{QJsonObject{{u"item_id"_s, u"7"_s}}}}}
                                  << 404 << 1002 << u"Item does not exist."_s;
    QTest::newRow("rate as text") << QJsonObject{{u"line_items"_s, QJsonArray{QJsonObject{{u"rate"_s, u"much"_s}}}}}
                                  << 400 << 2 << invalid + u"rate"_s;
}

void BooksPurchasesTest::refusesBills()
{
    QFETCH(QJsonObject, change);
    BooksFixture books;
    QCOMPARE(books.post(u"/bills"_s, billBody(u"F-0"_s, {hostingLine(10)})).status, 201);
    QJsonObject body = billBody(u"F-1"_s, {hostingLine(10)});
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        body.insert(it.key(), it.value());
    const BooksReply reply = books.post(u"/bills"_s, body);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QTEST(reply.message(), "message");
    QCOMPARE(books.store().of(kind::bills).all().size(), 1U);
    QCOMPARE(books.changes, 1);
}

void BooksPurchasesTest::billsBecomeOverdue()
{
    BooksFixture books;
    QJsonObject body = billBody(u"F-1"_s, {hostingLine(100)}, u"2026-06-01"_s); // due on the 1st of July
    const BooksReply reply = books.post(u"/bills"_s, body);
    QCOMPARE(reply.object(u"bill"_s).value(u"status").toString(), u"overdue"_s);
    QCOMPARE(reply.object(u"bill"_s).value(u"due_by_days").toInt(), 14);
    body.insert(u"bill_number"_s, u"F-2"_s);
    body.insert(u"due_date"_s, u"2026-07-15"_s); // due today is not late
    QCOMPARE(books.post(u"/bills"_s, body).object(u"bill"_s).value(u"status").toString(), u"open"_s);
}

void BooksPurchasesTest::filtersBills()
{
    BooksFixture books;
    (void)books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100)}, u"2026-06-01"_s));
    (void)books.post(u"/bills"_s, billBody(u"F-2"_s, {hostingLine(200)}));
    const auto numbers = [&](const QString &query) {
        QStringList found;
        const QJsonArray rows = books.get(u"/bills?sort_column=bill_number&sort_order=A&"_s + query).list(u"bills"_s);
        for (const QJsonValue &row : rows)
            found.append(row[u"bill_number"].toString());
        return found.join(u' ');
    };
    QCOMPARE(numbers(u"filter_by=Status.Overdue"_s), u"F-1"_s);
    QCOMPARE(numbers(u"status=open"_s), u"F-2"_s);
    QCOMPARE(numbers(u"filter_by=Status.Unpaid"_s), u"F-1 F-2"_s);
    QCOMPARE(numbers(u"due_date_before=2026-07-15"_s), u"F-1"_s);
    QCOMPARE(numbers(u"total_greater_than=120"_s), u"F-2"_s); // 100 and its tax are exactly 120
    QCOMPARE(numbers(u"vendor_id="_s + ids::customer), QString());
    QCOMPARE(books.get(u"/bills?filter_by=Status.Sent"_s).code(), 2);
    QCOMPARE(books.get(u"/bills?colour=red"_s).code(), 2);
}

void BooksPurchasesTest::voidsAndReopens()
{
    BooksFixture books;
    const QString id =
        books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100)})).object(u"bill"_s).value(u"bill_id").toString();
    QCOMPARE(books.post(u"/bills/%1/status/void"_s.arg(id)).message(), u"The bill has been marked as void."_s);
    const QJsonObject bill = books.get(u"/bills/"_s + id).object(u"bill"_s);
    QCOMPARE(bill.value(u"status").toString(), u"void"_s);
    QCOMPARE(bill.value(u"balance").toDouble(), 120.0); // a void document keeps its balance
    QCOMPARE(payable(books), 0.0);
    QCOMPARE(books.post(u"/bills/%1/status/void"_s.arg(id)).status, 400);
    QCOMPARE(books.post(u"/bills/%1/status/open"_s.arg(id)).status, 200);
    QCOMPARE(payable(books), 120.0);
    QCOMPARE(books.del(u"/bills/"_s + id).message(), u"The bill has been deleted."_s);
    QCOMPARE(books.get(u"/bills/"_s + id).message(), u"Bill does not exist."_s);
    QCOMPARE(payable(books), 0.0);
}

void BooksPurchasesTest::updateKeepsLines()
{
    BooksFixture books;
    const QJsonObject bill =
        books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100), hostingLine(40)})).object(u"bill"_s);
    const QString path = u"/bills/"_s + bill.value(u"bill_id").toString();
    QJsonObject changed = books.put(path, {{u"notes"_s, u"Note"_s}}).object(u"bill"_s);
    QCOMPARE(changed.value(u"line_items").toArray().size(), 2);
    QCOMPARE(changed.value(u"notes").toString(), u"Note"_s);
    // A row that is left out is deleted; the kept one keeps what the body does not say.
    const QString line = bill.value(u"line_items").toArray().first()[u"line_item_id"].toString();
    const QJsonObject kept{{u"line_item_id"_s, line}, {u"rate"_s, 60}};
    changed = books.put(path, {{u"line_items"_s, QJsonArray{kept}}}).object(u"bill"_s);
    QCOMPARE(changed.value(u"line_items").toArray().size(), 1);
    QCOMPARE(changed.value(u"line_items")[0][u"account_id"].toString(), ids::hosting);
    QCOMPARE(changed.value(u"total").toDouble(), 72.0); // 60 and 20 %
    QCOMPARE(payable(books), 72.0);
}

void BooksPurchasesTest::ordersAreNumbered()
{
    BooksFixture books;
    QJsonObject body{{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{hostingLine(40)}}};
    const BooksReply reply = books.post(u"/purchaseorders"_s, body);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"Purchase Order has been added."_s);
    const QJsonObject order = reply.object(u"purchaseorder"_s);
    QCOMPARE(order.value(u"purchaseorder_number").toString(), u"BC-2026-0001"_s);
    QCOMPARE(order.value(u"status").toString(), u"draft"_s);
    QCOMPARE(order.value(u"date").toString(), u"2026-07-15"_s);
    body.insert(u"purchaseorder_number"_s, u"BC-77"_s);
    QCOMPARE(books.post(u"/purchaseorders"_s, body).code(), 4097);
    const QString own = u"/purchaseorders?ignore_auto_number_generation=true"_s;
    QCOMPARE(books.post(own, body).status, 201);
    QCOMPARE(books.post(own, body).code(), 1001);
}

void BooksPurchasesTest::ordersBecomeBills()
{
    BooksFixture books;
    const QJsonObject order =
        books
            .post(u"/purchaseorders"_s,
                  {{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{hostingLine(10, ids::vat20, 5)}}})
            .object(u"purchaseorder"_s);
    const QString id = order.value(u"purchaseorder_id").toString();
    QCOMPARE(books.post(u"/purchaseorders/%1/status/open"_s.arg(id)).status, 200);
    const BooksReply draft = books.get(u"/bills/editpage/frompurchaseorders?purchaseorder_ids="_s + id);
    QJsonObject bill = draft.object(u"bill"_s);
    QCOMPARE(bill.value(u"line_items")[0][u"quantity"].toDouble(), 5.0);
    // Two of five first.
    QJsonObject line = bill.value(u"line_items").toArray().first().toObject();
    line.insert(u"quantity"_s, 2);
    bill.insert(u"line_items"_s, QJsonArray{line});
    bill.insert(u"bill_number"_s, u"F-1"_s);
    const QJsonObject first = books.post(u"/bills"_s, bill).object(u"bill"_s);
    QCOMPARE(first.value(u"total").toDouble(), 24.0);
    const auto state = [&] { return books.get(u"/purchaseorders/"_s + id).object(u"purchaseorder"_s); };
    QCOMPARE(state().value(u"billed_status").toString(), u"partially_billed"_s);
    // Without lines the rest is billed.
    const QJsonObject rest =
        books.post(u"/bills"_s, {{u"bill_number"_s, u"F-2"_s}, {u"purchaseorder_ids"_s, QJsonArray{id}}})
            .object(u"bill"_s);
    QCOMPARE(rest.value(u"total").toDouble(), 36.0);
    QCOMPARE(state().value(u"status").toString(), u"billed"_s);
    QCOMPARE(state().value(u"bills").toArray().size(), 2);
    QCOMPARE(books.del(u"/purchaseorders/"_s + id).status, 400);
    QCOMPARE(books.del(u"/bills/"_s + rest.value(u"bill_id").toString()).status, 200);
    QCOMPARE(state().value(u"status").toString(), u"partially_billed"_s);
}

void BooksPurchasesTest::ordersAreMailed()
{
    BooksFixture books;
    const QString id =
        books
            .post(u"/purchaseorders"_s, {{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{hostingLine(40)}}})
            .object(u"purchaseorder"_s)
            .value(u"purchaseorder_id")
            .toString();
    const QString path = u"/purchaseorders/%1/email"_s.arg(id);
    QCOMPARE(books.get(path).object(u"data"_s).value(u"file_name").toString(), u"BC-2026-0001.pdf"_s);
    QCOMPARE(books.post(path).code(), 2);
    QCOMPARE(books.store().outbox.size(), 0);
    QCOMPARE(books.post(path, {{u"to_mail_ids"_s, QJsonArray{u"achats@duval.example"_s}}}).status, 200);
    QCOMPARE(books.store().outbox.size(), 1);
    QCOMPARE(books.get(u"/purchaseorders/"_s + id).object(u"purchaseorder"_s).value(u"status").toString(), u"open"_s);
}

void BooksPurchasesTest::ordersPrint()
{
    BooksFixture books;
    const QString id =
        books
            .post(u"/purchaseorders"_s, {{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{hostingLine(40)}}})
            .object(u"purchaseorder"_s)
            .value(u"purchaseorder_id")
            .toString();
    const BooksReply file = books.get(u"/purchaseorders/%1?accept=pdf"_s.arg(id));
    QVERIFY(file.contentType.startsWith("application/pdf"));
    QVERIFY(file.raw.startsWith("%PDF-"));
}

void BooksPurchasesTest::movesOrders()
{
    BooksFixture books;
    const QString id =
        books
            .post(u"/purchaseorders"_s, {{u"vendor_id"_s, ids::vendor}, {u"line_items"_s, QJsonArray{hostingLine(40)}}})
            .object(u"purchaseorder"_s)
            .value(u"purchaseorder_id")
            .toString();
    const auto act = [&](const QString &what) { return books.post(u"/purchaseorders/%1/%2"_s.arg(id, what)).status; };
    QCOMPARE(act(u"status/billed"_s), 400); // not from a draft
    QCOMPARE(act(u"submit"_s), 200);
    QCOMPARE(act(u"approve"_s), 200);
    QCOMPARE(act(u"approve"_s), 400);
    QCOMPARE(act(u"status/open"_s), 200);
    QCOMPARE(act(u"status/cancelled"_s), 200);
    QCOMPARE(act(u"status/draft"_s), 200);
    QCOMPARE(books.get(u"/purchaseorders?status=draft"_s).list(u"purchaseorders"_s).size(), 1);
    QCOMPARE(books.del(u"/purchaseorders/"_s + id).status, 200);
}

void BooksPurchasesTest::attachesFiles()
{
    BooksFixture books;
    const QString id =
        books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100)})).object(u"bill"_s).value(u"bill_id").toString();
    const QString path = u"/bills/%1/attachment"_s.arg(id);
    QCOMPARE(books.get(path).status, 404);
    const QByteArray form = "--x\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"f.pdf\"\r\n"
                            "Content-Type: application/pdf\r\n\r\n%PDF-1\r\n\r\n--y\r\n--x--\r\n";
    QCOMPARE(books.send("POST", path, form, "multipart/form-data; boundary=x").message(),
             u"Your file has been successfully attached to the bill."_s);
    QCOMPARE(books.get(path).raw, QByteArray("%PDF-1\r\n\r\n--y"));
    QVERIFY(books.get(u"/bills"_s).row(u"bills"_s).value(u"has_attachment").toBool());
    QCOMPARE(books.del(path).status, 200);
    QCOMPARE(books.get(path).status, 404);
}

void BooksPurchasesTest::lockedPeriod()
{
    BooksFixture books;
    books.store().lockedUntil = QDate(2026, 6, 30);
    QCOMPARE(books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100)}, u"2026-06-30"_s)).status, 400);
    QCOMPARE(books.post(u"/bills"_s, billBody(u"F-1"_s, {hostingLine(100)}, u"2026-07-01"_s)).status, 201);
    QCOMPARE(books.get(u"/transactionlock"_s).row(u"transaction_locks"_s).value(u"lock_date").toString(),
             u"2026-06-30"_s);
}
} // namespace tst_bookspurchases

ATLAS_TEST(tst_bookspurchases::BooksPurchasesTest)
#include "tst_bookspurchases.moc"
