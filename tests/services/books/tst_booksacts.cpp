// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/books/bookswritefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_booksacts
{
using namespace Qt::Literals::StringLiterals;

/// Changing, voiding, converting: verified before, confirmed after, never done twice.
class TestBooksActs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void updateIsReadWriteRead();
    void updateReportsConflict();
    void updateThatOthersOverwrote();
    void lostUpdateIsReadAgain_data();
    void lostUpdateIsReadAgain();
    void updateChecksLines();
    void contactsKeepTheirPersons();
    void lostDelete_data();
    void lostDelete();
    void voidsWithAReason();
    void actsAreRefusedByState_data();
    void actsAreRefusedByState();
    void lostActIsConfirmed();
    void appliesCredits();
    void creditsAreChecked_data();
    void creditsAreChecked();
    void lostCredits_data();
    void lostCredits();
    void convertsAnEstimate();
    void lostConversion_data();
    void lostConversion();
    void attachesAReceipt();
    void receiptsAreChecked();
};

void TestBooksActs::updateIsReadWriteRead()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("notes":"a","last_modified_time":"2026-10-05T10:00:00+0200")"));
    f.server.expect(u"PUT /books/v3/invoices/8"_s,
                    f.invoiceWith(R"("notes":"b","last_modified_time":"2026-10-05T10:00:09+0200")"));
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("notes":"b","last_modified_time":"2026-10-05T10:00:09+0200")"));
    const QJsonObject base{{u"notes"_s, u"a"_s}}, changes{{u"notes"_s, u"b"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.books.update(BooksKind::Invoice, u"8"_s, base, changes));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(!outcome->conflict && !outcome->unchanged);
    QCOMPARE(outcome->saved.version, u"2026-10-05T10:00:09+0200"_s);
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(QJsonDocument::fromJson(f.server.seen().at(2).body).object(), changes);
}

void TestBooksActs::updateReportsConflict()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(),
                    f.invoiceWith(R"("notes":"theirs","last_modified_time":"2026-10-05T10:00:00+0200")"));
    const QJsonObject base{{u"notes"_s, u"a"_s}}, changes{{u"notes"_s, u"b"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.books.update(BooksKind::Invoice, u"8"_s, base, changes));
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.first().theirs.toString(), u"theirs"_s);
    QCOMPARE(f.server.finish(), QString());
}

/// Between our write and the look at it somebody else wrote the same field.
void TestBooksActs::updateThatOthersOverwrote()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("notes":"a","last_modified_time":"2026-10-05T10:00:00+0200")"));
    f.server.expect(u"PUT /books/v3/invoices/8"_s,
                    f.invoiceWith(R"("notes":"b","last_modified_time":"2026-10-05T10:00:09+0200")"));
    const ScriptedReply theirs = f.invoiceWith(R"("notes":"c","last_modified_time":"2026-10-05T10:00:10+0200")");
    f.server.expect(f.readInvoice(), theirs);
    f.server.expect(f.readInvoice(), theirs);
    const QJsonObject base{{u"notes"_s, u"a"_s}}, changes{{u"notes"_s, u"b"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.books.update(BooksKind::Invoice, u"8"_s, base, changes));
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.first().theirs.toString(), u"c"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::lostUpdateIsReadAgain_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("arrived") << true;
    QTest::newRow("not arrived") << false;
}

void TestBooksActs::lostUpdateIsReadAgain()
{
    QFETCH(bool, arrived);
    BooksWriteFixture f;
    const ScriptedReply before = f.invoiceWith(R"("notes":"a","last_modified_time":"2026-10-05T10:00:00+0200")");
    const ScriptedReply after = f.invoiceWith(R"("notes":"b","last_modified_time":"2026-10-05T10:00:09+0200")");
    f.server.expect(f.readInvoice(), before);
    f.server.expect(u"PUT /books/v3/invoices/8"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(f.readInvoice(), arrived ? after : before);
    if (!arrived) {
        f.server.expect(u"PUT /books/v3/invoices/8"_s, after);
        f.server.expect(f.readInvoice(), after);
    }
    const QJsonObject base{{u"notes"_s, u"a"_s}}, changes{{u"notes"_s, u"b"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.books.update(BooksKind::Invoice, u"8"_s, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.record.value(u"notes"_s).toString(), u"b"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::updateChecksLines()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("line_items":[{"line_item_id":"1","rate":5,"quantity":1}])"));
    const QJsonObject changes = f.object(R"({"line_items":[{"line_item_id":"1","rate":5,"quantity":-1}]})");
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.books.update(BooksKind::Invoice, u"8"_s, {}, changes));
    QCOMPARE(outcome.error().field, u"line_items/0/quantity"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::contactsKeepTheirPersons()
{
    BooksWriteFixture f;
    const QString line = u"GET /books/v3/contacts/1"_s;
    const ScriptedReply contact = f.ok(R"({"code":0,"contact":{"contact_id":"1","contact_name":"Maison Verrier",
        "contact_type":"customer","notes":"","last_modified_time":"x","contact_persons":[{"contact_person_id":"7",
        "first_name":"Anne","phone":"","is_primary_contact":true,"enable_portal":false},
        {"contact_person_id":"8","first_name":"Jean","is_primary_contact":false}]}})");
    f.server.expect(line, contact);
    f.server.expect(u"PUT /books/v3/contacts/1"_s, contact);
    f.server.expect(line, contact);
    const QJsonObject changes{{u"notes"_s, u"b"_s}};
    QVERIFY(QCoro::waitFor(f.books.update(BooksKind::Contact, u"1"_s, {}, changes)));
    QCOMPARE(f.body(2), f.object(R"({"contact_name":"Maison Verrier","contact_type":"customer","notes":"b",
        "contact_persons":[{"contact_person_id":"7","first_name":"Anne","is_primary_contact":true},
        {"contact_person_id":"8","first_name":"Jean"}]})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::lostDelete_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("gone") << true;
    QTest::newRow("still there") << false;
}

void TestBooksActs::lostDelete()
{
    QFETCH(bool, gone);
    BooksWriteFixture f;
    f.server.expect(u"DELETE /books/v3/invoices/8"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(f.readInvoice(), gone ? f.ok(R"({"code":1002,"message":"Invoice does not exist."})", 404)
                                          : f.invoiceWith(R"("status":"draft")"));
    const Result<Done> removed = QCoro::waitFor(f.books.remove(BooksKind::Invoice, u"8"_s));
    QCOMPARE(removed.has_value(), gone);
    if (!removed)
        QCOMPARE(removed.error().code, u"not_deleted"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::voidsWithAReason()
{
    BooksWriteFixture f;
    QCOMPARE(QCoro::waitFor(f.books.act(BooksKind::Invoice, u"8"_s, BooksAct::Void)).error().field, u"reason"_s);
    QVERIFY(f.server.seen().isEmpty());
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"partially_paid")"));
    f.server.expect(u"GET /books/v3/invoices/8/comments"_s, f.ok(R"({"code":0,"comments":[]})"));
    f.server.expect(u"POST /books/v3/invoices/8/comments"_s, f.said("Comments added."));
    f.server.expect(u"POST /books/v3/invoices/8/status/void"_s, f.said("Invoice status has been changed to Void."));
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"void")"));
    const Result<QJsonObject> voided =
        QCoro::waitFor(f.books.act(BooksKind::Invoice, u"8"_s, BooksAct::Void, u" Erreur de client "_s));
    QVERIFY(voided);
    QCOMPARE(voided->value(u"status"_s).toString(), u"void"_s);
    QCOMPARE(f.server.finish(), QString());
    QCOMPARE(f.body(3), f.object(R"({"description":"Erreur de client"})"));
    QCOMPARE(f.server.seen().at(4).body, QByteArray("{}"));
    // Once more: nothing is left to do.
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"void")"));
    QVERIFY(QCoro::waitFor(f.books.act(BooksKind::Invoice, u"8"_s, BooksAct::Void, u"x"_s)));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::actsAreRefusedByState_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("status");
    QTest::newRow("void a paid one") << int(BooksAct::Void) << u"paid"_s;
    QTest::newRow("send a void one") << int(BooksAct::MarkSent) << u"void"_s;
    QTest::newRow("draft a sent one") << int(BooksAct::Draft) << u"sent"_s;
    QTest::newRow("write off a draft") << int(BooksAct::WriteOff) << u"draft"_s;
}

void TestBooksActs::actsAreRefusedByState()
{
    QFETCH(int, act);
    QFETCH(QString, status);
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith("\"status\":\"" + status.toLatin1() + '"'));
    const Result<QJsonObject> done = QCoro::waitFor(f.books.act(BooksKind::Invoice, u"8"_s, BooksAct(act), u"x"_s));
    QCOMPARE(done.error().kind, ErrorKind::Validation);
    QCOMPARE(done.error().code, u"act_not_allowed"_s);
    QCOMPARE(done.error().details.value(u"status"_s).toString(), status);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::lostActIsConfirmed()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"draft")"));
    f.server.expect(u"POST /books/v3/invoices/8/status/sent"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(u"POST /books/v3/invoices/8/status/sent"_s,
                    f.ok(R"({"code":1045,"message":"The invoice is sent already."})", 400));
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"overdue")"));
    const Result<QJsonObject> sent = QCoro::waitFor(f.books.act(BooksKind::Invoice, u"8"_s, BooksAct::MarkSent));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(f.server.finish(), QString());
}

static ScriptedReply creditNote(const QByteArray &members = {})
{
    return BooksWriteFixture::ok(R"({"code":0,"creditnote":{"creditnote_id":"3","status":"open","balance":50,
        "currency_code":"EUR","customer_id":"1")" +
                                 members + "}}");
}

void TestBooksActs::appliesCredits()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","balance":80,"credits_applied":0)"));
    f.server.expect(u"GET /books/v3/creditnotes/3"_s, creditNote());
    f.server.expect(u"POST /books/v3/invoices/8/credits"_s, f.said("Credits have been applied to the invoice(s)."));
    f.server.expect(f.readInvoice(),
                    f.invoiceWith(R"("status":"partially_paid","balance":30.5,"credits_applied":49.5)"));
    QVERIFY(QCoro::waitFor(f.books.applyCredits(u"8"_s, {{u"3"_s, u"49.50"_s}})));
    QCOMPARE(f.body(3), f.object(R"({"apply_creditnotes":[{"creditnote_id":"3","amount_applied":49.5}]})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::creditsAreChecked_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QString>("code");
    QTest::newRow("above the note") << u"50.01"_s << QByteArray() << u"exceeds_balance"_s;
    QTest::newRow("above the invoice") << u"45"_s << QByteArray() << u"exceeds_balance"_s;
    QTest::newRow("nothing") << u"0"_s << QByteArray() << u"not_positive"_s;
    QTest::newRow("other customer") << u"1"_s << QByteArray(R"(,"customer_id":"2")") << u"other_customer"_s;
    QTest::newRow("other currency") << u"1"_s << QByteArray(R"(,"currency_code":"USD")") << u"other_currency"_s;
    QTest::newRow("closed") << u"1"_s << QByteArray(R"(,"status":"closed")") << u"not_open"_s;
}

void TestBooksActs::creditsAreChecked()
{
    QFETCH(QString, amount);
    QFETCH(QByteArray, note);
    QFETCH(QString, code);
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","balance":40)"));
    f.server.expect(u"GET /books/v3/creditnotes/3"_s, creditNote(note));
    QCOMPARE(QCoro::waitFor(f.books.applyCredits(u"8"_s, {{u"3"_s, amount}})).error().code, code);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::lostCredits_data()
{
    QTest::addColumn<QByteArray>("applied");
    QTest::addColumn<int>("looks");
    QTest::addColumn<QString>("code"); // empty: found
    QTest::newRow("applied") << QByteArray("60") << 1 << QString();
    QTest::newRow("not applied") << QByteArray("10") << 3 << u"not_created"_s;
    QTest::newRow("something else") << QByteArray("35") << 1 << u"unknown"_s;
}

void TestBooksActs::lostCredits()
{
    QFETCH(QByteArray, applied);
    QFETCH(int, looks);
    QFETCH(QString, code);
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","balance":80,"credits_applied":10)"));
    f.server.expect(u"GET /books/v3/creditnotes/3"_s, creditNote());
    f.server.expect(u"POST /books/v3/invoices/8/credits"_s, f.how(ScriptedReply::How::Drop));
    for (int look = 0; look < looks; ++look)
        f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","credits_applied":)" + applied));
    const Result<QJsonObject> done = QCoro::waitFor(f.books.applyCredits(u"8"_s, {{u"3"_s, u"50"_s}}));
    QCOMPARE(done ? QString() : done.error().code, code);
    QCOMPARE(f.server.finish(), QString());
}

static ScriptedReply estimate(const QByteArray &status, const QByteArray &invoices = {})
{
    return BooksWriteFixture::ok(R"({"code":0,"estimate":{"estimate_id":"6","status":")" + status +
                                 R"(","invoice_ids":[)" + invoices + "]}}");
}

void TestBooksActs::convertsAnEstimate()
{
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/estimates/6"_s, estimate("draft"));
    QCOMPARE(QCoro::waitFor(f.books.invoiceFromEstimate(u"6"_s)).error().code, u"act_not_allowed"_s);
    f.server.expect(u"GET /books/v3/estimates/6"_s, estimate("accepted"));
    f.server.expect(u"POST /books/v3/invoices/fromestimates"_s, f.created(f.invoice("77")));
    const Result<QJsonObject> made = QCoro::waitFor(f.books.invoiceFromEstimate(u"6"_s));
    QVERIFY(made);
    QCOMPARE(made->value(u"invoice_id"_s).toString(), u"77"_s);
    QCOMPARE(f.last().query.value(u"estimate_ids"_s), u"6"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::lostConversion_data()
{
    QTest::addColumn<bool>("made");
    QTest::newRow("made") << true;
    QTest::newRow("not made") << false;
}

void TestBooksActs::lostConversion()
{
    QFETCH(bool, made);
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/estimates/6"_s, estimate("accepted"));
    f.server.expect(u"POST /books/v3/invoices/fromestimates"_s, f.how(ScriptedReply::How::Drop));
    if (made) {
        f.server.expect(u"GET /books/v3/estimates/6"_s, estimate("invoiced", "\"77\""));
        f.server.expect(u"GET /books/v3/invoices/77"_s, f.detail(f.invoice("77")));
    } else {
        for (int look = 0; look < 3; ++look)
            f.server.expect(u"GET /books/v3/estimates/6"_s, estimate("accepted"));
    }
    const Result<QJsonObject> invoice = QCoro::waitFor(f.books.invoiceFromEstimate(u"6"_s));
    QCOMPARE(invoice.has_value(), made);
    if (!invoice)
        QCOMPARE(invoice.error().code, u"not_created"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksActs::attachesAReceipt()
{
    BooksWriteFixture f;
    const ScriptedReply expense = f.ok(R"({"code":0,"expense":{"expense_id":"2","expense_receipt_name":"train.pdf"}})");
    f.server.expect(u"GET /books/v3/expenses/2"_s, expense);
    f.server.expect(u"POST /books/v3/expenses/2/receipt"_s, f.said("The expense receipt has been attached."));
    f.server.expect(u"GET /books/v3/expenses/2"_s, expense);
    QVERIFY(QCoro::waitFor(f.books.attachReceipt(u"2"_s, u"train \"1\".pdf"_s, "%PDF-1.4\r\n--x")));
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest post = f.server.seen().at(2);
    const QByteArray type = post.headers.value("content-type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QCOMPARE(post.body, "--" + boundary +
                            "\r\nContent-Disposition: form-data; name=\"receipt\"; filename=\"train '1'.pdf\"\r\n"
                            "Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--x\r\n--" +
                            boundary + "--\r\n");
}

void TestBooksActs::receiptsAreChecked()
{
    BooksWriteFixture f;
    const auto code = [&f](const QString &name, const QByteArray &content) {
        return QCoro::waitFor(f.books.attachReceipt(u"2"_s, name, content)).error().code;
    };
    QCOMPARE(code(u"run.exe"_s, "x"), u"file_type"_s);
    QCOMPARE(code(u"photo.JPG"_s, {}), u"file_empty"_s);
    QCOMPARE(code(u"photo.JPG"_s, QByteArray(7 * 1024 * 1024 + 1, 'x')), u"file_too_large"_s);
    QVERIFY(f.server.seen().isEmpty());
}
} // namespace atlas::test::tst_booksacts

ATLAS_TEST(atlas::test::tst_booksacts::TestBooksActs)
#include "tst_booksacts.moc"
