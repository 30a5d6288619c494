// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/books/bookswritefixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_booksmail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
BooksEmail sampleMail()
{
    BooksEmail email;
    email.to = {u"anne@verrier.example"_s};
    email.cc = {u"claire@atelierlumen.example"_s};
    email.subject = u"Facture FA-8"_s;
    email.body = u"Bonjour"_s;
    return email;
}

} // namespace

/// Mails and reminders: sent once, whatever happens to the answer.
class TestBooksMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailDraft();
    void mailIsSentOnce();
    void sentMailStaysSent();
    void mailIsChecked_data();
    void mailIsChecked();
    void lostMail_data();
    void lostMail();
    void lostMailAfterAnEarlierOne();
    void lostReminder_data();
    void lostReminder();
    void remindsOpenInvoicesOnly();
};

void TestBooksMail::mailDraft()
{
    BooksWriteFixture f;
    f.server.expect(u"GET /books/v3/invoices/8/email"_s,
                    f.ok(R"({"code":0,"data":{"subject":"Facture","body":"Bonjour,<br>",
        "file_name":"FA-8.pdf","attach_pdf":true,
        "from_emails":[{"user_name":"Paul","email":"paul@a.example"},
                       {"user_name":"Claire","selected":true,"email":"claire@a.example"}],
        "cc_mails_list":[{"user_name":"Claire","email":"claire@a.example"}],
        "to_contacts":[{"email":"anne@v.example","selected":true},{"email":"jean@v.example","selected":false},
                       {"email":""}]}})"));
    const Result<BooksEmailDraft> draft = QCoro::waitFor(f.books.emailDraft(BooksKind::Invoice, u"8"_s));
    QVERIFY(draft);
    QCOMPARE(draft->email.to, QStringList{u"anne@v.example"_s});
    QCOMPARE(draft->email.cc, QStringList{u"claire@a.example"_s});
    QCOMPARE(draft->knownAddresses, (QStringList{u"anne@v.example"_s, u"jean@v.example"_s}));
    QCOMPARE(draft->fromName, u"Claire"_s);
    QCOMPARE(draft->fileName, u"FA-8.pdf"_s);
    QCOMPARE(QCoro::waitFor(f.books.emailDraft(BooksKind::Expense, u"8"_s)).error().kind, ErrorKind::Usage);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksMail::mailIsSentOnce()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","is_emailed":false)"));
    f.server.expect(u"POST /books/v3/invoices/8/email"_s, f.said("Your invoice has been sent."));
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","is_emailed":true)"));
    QVERIFY(QCoro::waitFor(f.books.email(BooksKind::Invoice, u"8"_s, sampleMail())));
    QCOMPARE(f.server.finish(), QString());
    const SeenRequest post = f.server.seen().at(2);
    QCOMPARE(post.query.value(u"send_attachment"_s), u"true"_s);
    QCOMPARE(QJsonDocument::fromJson(post.body).object(),
             f.object(R"({"to_mail_ids":["anne@verrier.example"],"cc_mail_ids":["claire@atelierlumen.example"],
                 "subject":"Facture FA-8","body":"Bonjour"})"));
}

/// The mail is out, but the record cannot be read: an error would make the person send it again.
void TestBooksMail::sentMailStaysSent()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"sent","is_emailed":false)"));
    f.server.expect(u"POST /books/v3/invoices/8/email"_s, f.said("Your invoice has been sent."));
    f.server.expect(f.readInvoice(), f.ok(R"({"code":1002,"message":"Invoice does not exist."})", 404));
    const Result<QJsonObject> sent = QCoro::waitFor(f.books.email(BooksKind::Invoice, u"8"_s, sampleMail()));
    QVERIFY(sent);
    QVERIFY(sent->value(u"is_emailed"_s).toBool());
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksMail::mailIsChecked_data()
{
    QTest::addColumn<QStringList>("to");
    QTest::addColumn<QStringList>("cc");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("field");
    const QStringList anne{u"anne@verrier.example"_s};
    QTest::newRow("nobody") << QStringList() << QStringList() << u"x"_s << u"to"_s;
    QTest::newRow("no subject") << anne << QStringList() << u" "_s << u"subject"_s;
    QTest::newRow("no address") << QStringList{u"a@b.example"_s, u"Anne"_s} << QStringList() << u"x"_s << u"to/1"_s;
    QTest::newRow("two in one") << anne << QStringList{u"a@b.example,c@d.example"_s} << u"x"_s << u"cc/0"_s;
}

void TestBooksMail::mailIsChecked()
{
    QFETCH(QStringList, to);
    QFETCH(QStringList, cc);
    QFETCH(QString, subject);
    QFETCH(QString, field);
    BooksEmail email = sampleMail();
    email.to = to;
    email.cc = cc;
    email.subject = subject;
    BooksWriteFixture f;
    QCOMPARE(QCoro::waitFor(f.books.email(BooksKind::Invoice, u"8"_s, email)).error().field, field);
    QCOMPARE(QCoro::waitFor(f.books.remind(u"8"_s, email)).error().field, field);
    QVERIFY(f.server.seen().isEmpty());
}

void TestBooksMail::lostMail_data()
{
    QTest::addColumn<int>("looks"); // until it shows; 4: never
    QTest::newRow("at once") << 1;
    QTest::newRow("later") << 3;
    QTest::newRow("never") << 4;
}

void TestBooksMail::lostMail()
{
    QFETCH(int, looks);
    BooksWriteFixture f;
    const ScriptedReply unsent = f.invoiceWith(R"("status":"sent","is_emailed":false)");
    f.server.expect(f.readInvoice(), unsent);
    f.server.expect(u"POST /books/v3/invoices/8/email"_s, f.how(ScriptedReply::How::Drop));
    for (int look = 1; look <= std::min(looks, 3); ++look)
        f.server.expect(f.readInvoice(),
                        look == looks ? f.invoiceWith(R"("status":"sent","is_emailed":true)") : unsent);
    const Result<QJsonObject> sent = QCoro::waitFor(f.books.email(BooksKind::Invoice, u"8"_s, sampleMail()));
    QCOMPARE(sent.has_value(), looks < 4);
    if (!sent)
        QCOMPARE(sent.error().code, u"unknown"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksMail::lostMailAfterAnEarlierOne()
{
    BooksWriteFixture f;
    const ScriptedReply mailed = f.invoiceWith(R"("status":"sent","is_emailed":true)");
    const QByteArray old = R"({"comment_id":"1","description":"Invoice emailed to anne@verrier.example"})";
    f.server.expect(f.readInvoice(), mailed);
    f.server.expect(u"GET /books/v3/invoices/8/comments"_s, f.ok(R"({"code":0,"comments":[)" + old + "]}"));
    f.server.expect(u"POST /books/v3/invoices/8/email"_s, f.how(ScriptedReply::How::Drop));
    f.server.expect(f.readInvoice(), mailed);
    f.server.expect(u"GET /books/v3/invoices/8/comments"_s, f.ok(R"({"code":0,"comments":[)" + old + "]}"));
    f.server.expect(f.readInvoice(), mailed);
    f.server.expect(
        u"GET /books/v3/invoices/8/comments"_s,
        f.ok(R"({"code":0,"comments":[{"comment_id":"2","description":"Emailed to anne@verrier.example"},)" + old +
             "]}"));
    QVERIFY(QCoro::waitFor(f.books.email(BooksKind::Invoice, u"8"_s, sampleMail())));
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksMail::lostReminder_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("sent") << 3;
    QTest::newRow("not seen") << 2;
}

void TestBooksMail::lostReminder()
{
    QFETCH(int, after);
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"overdue","reminders_sent":2)"));
    f.server.expect(u"POST /books/v3/invoices/8/paymentreminder"_s, f.how(ScriptedReply::How::Drop));
    for (int look = 0; look < (after > 2 ? 1 : 3); ++look)
        f.server.expect(f.readInvoice(),
                        f.invoiceWith(R"("status":"overdue","reminders_sent":)" + QByteArray::number(after)));
    const Result<QJsonObject> sent = QCoro::waitFor(f.books.remind(u"8"_s, sampleMail()));
    QCOMPARE(sent.has_value(), after > 2);
    if (!sent)
        QCOMPARE(sent.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.server.finish(), QString());
}

void TestBooksMail::remindsOpenInvoicesOnly()
{
    BooksWriteFixture f;
    f.server.expect(f.readInvoice(), f.invoiceWith(R"("status":"paid")"));
    QCOMPARE(QCoro::waitFor(f.books.remind(u"8"_s, sampleMail())).error().code, u"act_not_allowed"_s);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_booksmail

ATLAS_TEST(atlas::test::tst_booksmail::TestBooksMail)
#include "tst_booksmail.moc"
