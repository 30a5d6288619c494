// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailsend
{
/// Sending and saving: what goes out, and what is refused before.
class TestMailSend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends();
    void plainText();
    void asksForTheSenders();
    void replies();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void headersCannotBeInjected();
    void internationalDomains();
    void eachRecipientOnce();
    void uploadsFirst();
    void inlineImages();
    void failedUploadSendsNothing_data();
    void failedUploadSendsNothing();
    void refusedByZoho();
    void refusedConnectionIsRepeated();
    void cancellingDoesNotCallBack();
    void savesADraft();
    void savesATemplate();
    void requestIsNotSent();
};

namespace
{
QString uploading()
{
    return MailFixture::line("POST", "/messages/attachments");
}

ScriptedReply stored(const QByteArray &name, const QByteArray &more = {})
{
    return MailFixture::ok(R"([{"storeName":900000001,"attachmentName":")" + name + R"(","attachmentPath":"/Mail/)" +
                           name + '"' + more + "}]");
}

OutgoingMail withRecipients(int count)
{
    OutgoingMail mail = MailFixture::offer();
    mail.to.clear();
    for (int i = 0; i < count; ++i)
        (i % 2 ? mail.to : mail.bcc).append({{}, u"p%1@fjord.example"_s.arg(i)});
    return mail;
}
} // namespace

void TestMailSend::sends()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.cc = {{u"Lind, Tom"_s, u"tom@fjord.example"_s}};
    mail.bcc = {{{}, u"archive@nordwerk.example"_s}};
    mail.wantsReceipt = true;
    const Result<SentMail> sent = f.send(mail);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().code));
    QCOMPARE(sent->id, u"1795337999000100200"_s);
    QCOMPARE(sent->messageId, u"<a@zohomail.example>"_s);
    QVERIFY(!sent->wasLookedUp);
    const QJsonObject wanted{{u"fromAddress"_s, u"Mara Lind <mara@nordwerk.example>"_s},
                             {u"toAddress"_s, u"Ivo Brandt <ivo@fjord.example>"_s},
                             {u"ccAddress"_s, u"\"Lind, Tom\" <tom@fjord.example>"_s},
                             {u"bccAddress"_s, u"archive@nordwerk.example"_s},
                             {u"subject"_s, u"Offer & dates"_s},
                             {u"content"_s, u"<p>Hello</p>"_s},
                             {u"mailFormat"_s, u"html"_s},
                             {u"askReceipt"_s, u"yes"_s}};
    QCOMPARE(f.bodyOf(f.posting()), wanted);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::plainText()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.isPlainText = true;
    mail.html = u"a < b\nc"_s;
    mail.from.address = u"SALES@nordwerk.example"_s;
    QVERIFY(f.send(mail));
    QCOMPARE(f.bodyOf(f.posting()).value(u"mailFormat"_s).toString(), u"plaintext"_s);
    QCOMPARE(f.bodyOf(f.posting()).value(u"content"_s).toString(), u"a < b\nc"_s);
    QCOMPARE(f.bodyOf(f.posting()).value(u"fromAddress"_s).toString(), u"Sales <sales@nordwerk.example>"_s);
}

void TestMailSend::asksForTheSenders()
{
    MailFixture f(false);
    MailAccount account;
    account.id = u"100"_s;
    f.mail.useAccount(account);
    const QByteArray rows = R"([{"accountId":"90"},{"accountId":"100","mailboxAddress":"mara@nordwerk.example"}])";
    f.server.expect(u"GET /api/accounts"_s, f.ok(rows));
    f.server.expect(f.posting(), MailFixture::accepted());
    QVERIFY(f.send());
    QCOMPARE(f.bodyOf(f.posting()).value(u"fromAddress"_s).toString(), u"mara@nordwerk.example"_s);
    account.id = u"77"_s;
    f.mail.useAccount(account);
    f.server.expect(u"GET /api/accounts"_s, f.ok(rows));
    const Result<SentMail> stranger = f.send();
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().field, u"account_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::replies()
{
    MailFixture f;
    const QString line = f.line("POST", "/messages/1781108289537154100");
    f.server.expect(line, MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.replyTo = u"1781108289537154100"_s;
    mail.inReplyTo = u"<x@y>"_s; // for drafts only: Zoho refuses what it does not know
    mail.subject.clear();
    QVERIFY(f.send(mail));
    QCOMPARE(f.bodyOf(line).value(u"action"_s).toString(), u"reply"_s);
    QVERIFY(!f.bodyOf(line).contains(u"subject"_s));
    QVERIFY(!f.bodyOf(line).contains(u"inReplyTo"_s));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::refusesBeforeSending_data()
{
    QTest::addColumn<OutgoingMail>("mail");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &code, const QString &field, auto change) {
        OutgoingMail mail = MailFixture::offer();
        change(mail);
        QTest::newRow(name) << mail << code << field;
    };
    row("nobody", u"no_recipient"_s, u"to"_s, [](OutgoingMail &m) { m.to.clear(); });
    row("only copies", u"no_recipient"_s, u"to"_s, [](OutgoingMail &m) { std::swap(m.to, m.cc); });
    row("to", u"invalid_address"_s, u"to"_s, [](OutgoingMail &m) { m.to.append({u"Bob"_s, {}}); });
    row("cc", u"invalid_address"_s, u"cc"_s, [](OutgoingMail &m) { m.cc = {{{}, u"a@b"_s}}; });
    row("bcc", u"invalid_address"_s, u"bcc"_s, [](OutgoingMail &m) { m.bcc = {{{}, u"a@b.example\nx"_s}}; });
    row("from", u"unknown_sender"_s, u"from"_s, [](OutgoingMail &m) { m.from.address = u"ceo@fjord.example"_s; });
    row("subject", u"too_long"_s, u"subject"_s, [](OutgoingMail &m) { m.subject = QString(901, u'x'); });
    row("many", u"too_many_recipients"_s, u"to"_s, [](OutgoingMail &m) { m = withRecipients(151); });
    row("reply to nothing", u"invalid_parameter"_s, u"reply_to"_s, [](OutgoingMail &m) { m.replyTo = u"a/b"_s; });
    row("large file", u"too_large"_s, u"files"_s, [](OutgoingMail &m) {
        m.files = {{u"a.bin"_s, QByteArray(40 * 1024 * 1024, 'x'), {}}}; // the text comes on top
    });
    row("large together", u"too_large"_s, u"files"_s, [](OutgoingMail &m) {
        const QByteArray half(20 * 1024 * 1024, 'x');
        m.files = {{u"a.bin"_s, half, {}}, {u"b.bin"_s, half, {}}};
    });
}

void TestMailSend::refusesBeforeSending()
{
    QFETCH(const OutgoingMail, mail);
    MailFixture f;
    const Result<SentMail> sent = f.send(mail);
    QVERIFY(!sent);
    QVERIFY(sent.error().kind == ErrorKind::Validation || sent.error().kind == ErrorKind::Usage);
    QTEST(sent.error().code, "code");
    QTEST(sent.error().field, "field");
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailSend::headersCannotBeInjected()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.subject = u"Hello\r\nBcc: x@y.example"_s;
    mail.to.first().name = u"Ivo\r\nX: y"_s;
    QVERIFY(f.send(mail));
    QCOMPARE(f.bodyOf(f.posting()).value(u"subject"_s).toString(), u"Hello Bcc: x@y.example"_s);
    QCOMPARE(f.bodyOf(f.posting()).value(u"toAddress"_s).toString(), u"\"Ivo X: y\" <ivo@fjord.example>"_s);
}

void TestMailSend::internationalDomains()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.to = {{{}, u"zoe@münchen.example"_s}};
    QVERIFY(f.send(mail));
    QCOMPARE(f.bodyOf(f.posting()).value(u"toAddress"_s).toString(), u"zoe@xn--mnchen-3ya.example"_s);
}

void TestMailSend::eachRecipientOnce()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = withRecipients(150);
    mail.cc = mail.to; // so that there are more entries than people
    QVERIFY(f.send(mail));
    QVERIFY(!f.bodyOf(f.posting()).contains(u"ccAddress"_s));
    QCOMPARE(f.bodyOf(f.posting()).value(u"toAddress"_s).toString().count(u'@'), 75);
}

void TestMailSend::uploadsFirst()
{
    MailFixture f;
    f.server.expect(uploading(), stored("a b.pdf"));
    f.server.expect(uploading(), stored("c.txt"));
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.files = {{u"../a b.pdf"_s, QByteArray("\x00\xff", 2), {}}, {u"c.txt"_s, {}, u"unused"_s}};
    QVERIFY(f.send(mail));
    const SeenRequest first = f.server.seen().first();
    QCOMPARE(first.query, (QMap<QString, QString>{{u"fileName"_s, u"a b.pdf"_s}}));
    QCOMPARE(first.body, QByteArray("\x00\xff", 2));
    QCOMPARE(first.headers.value("content-type"), QByteArray("application/octet-stream"));
    QVERIFY(!f.server.seen().at(1).query.contains(u"isInline"_s)); // the HTML does not show it
    const QJsonArray files = f.bodyOf(f.posting()).value(u"attachments"_s).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files.first().toObject(), (QJsonObject{{u"storeName"_s, u"900000001"_s},
                                                    {u"attachmentPath"_s, u"/Mail/a b.pdf"_s},
                                                    {u"attachmentName"_s, u"a b.pdf"_s}}));
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::inlineImages()
{
    MailFixture f;
    f.server.expect(uploading(), stored("logo.png", R"(,"url":"/zm/Image?a=1&b=2")"));
    f.server.expect(f.posting(), MailFixture::accepted());
    OutgoingMail mail = f.offer();
    mail.html = u"<p>cid:logo@1 <img src=\"cid:logo@1\"></p>"_s;
    mail.files = {{u"logo.png"_s, "png", u"logo@1"_s}};
    QVERIFY(f.send(mail));
    QCOMPARE(f.server.seen().first().query.value(u"isInline"_s), u"true"_s);
    QCOMPARE(f.bodyOf(f.posting()).value(u"content"_s).toString(),
             u"<p>cid:logo@1 <img src=\"/zm/Image?a=1&amp;b=2\"></p>"_s);
}

void TestMailSend::failedUploadSendsNothing_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<QString>("code");
    QTest::newRow("lost") << MailFixture::dropped() << u"not_created"_s;
    QTest::newRow("refused") << MailFixture::refusal(400, "MORE_THAN_MAX_LENGTH") << u"MORE_THAN_MAX_LENGTH"_s;
    QTest::newRow("strange") << MailFixture::ok("{}") << u"not_created"_s;
}

void TestMailSend::failedUploadSendsNothing()
{
    QFETCH(const ScriptedReply, reply);
    MailFixture f;
    f.server.expect(uploading(), reply);
    OutgoingMail mail = f.offer();
    mail.files = {{u"a.pdf"_s, "x", {}}};
    const Result<SentMail> sent = f.send(mail);
    QVERIFY(!sent);
    QTEST(sent.error().code, "code");
    QVERIFY(sent.error().kind != ErrorKind::Ambiguous);
    QCOMPARE(sent.error().field, u"files"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::refusedByZoho()
{
    MailFixture f;
    f.server.expect(f.posting(), f.refusal(400, "EXTRA_PARAM_FOUND"));
    const Result<SentMail> sent = f.send();
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Usage);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::refusedConnectionIsRepeated()
{
    MailFixture f;
    f.server.expect(f.posting(), f.status(503));
    f.server.expect(f.posting(), MailFixture::accepted());
    QVERIFY(f.send()); // "not now" is said before anything is done
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::cancellingDoesNotCallBack()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted());
    CancelScope scope;
    const Pending<Result<SentMail>> sending(f.mail.send(f.offer(), scope.token()));
    scope.cancel();
    QTRY_VERIFY(sending.done());
    QVERIFY(sending.value()); // it went out, and that is said
    CancelScope early;
    const CancelToken token = early.token();
    early.cancel();
    OutgoingMail withFile = f.offer();
    withFile.files = {{u"a.pdf"_s, "x", {}}};
    const Result<SentMail> stopped = QCoro::waitFor(f.mail.send(withFile, token));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(f.sent(f.posting()), 1);
}

void TestMailSend::savesADraft()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted("9"));
    OutgoingMail mail = f.offer();
    mail.to.clear();
    mail.inReplyTo = u"<b@y>"_s;
    mail.references = {u"<a@y>"_s, u"<b@y>"_s};
    mail.replyTo = u"7"_s; // a draft is never a reply call: that would send it
    mail.files = {{u"a.pdf"_s, "x", {}}};
    const Result<SentMail> draft = QCoro::waitFor(f.mail.saveDraft(mail));
    QVERIFY(draft);
    QCOMPARE(draft->id, u"9"_s);
    const QJsonObject body = f.bodyOf(f.posting());
    QCOMPARE(body.value(u"mode"_s).toString(), u"draft"_s);
    QCOMPARE(body.value(u"inReplyTo"_s).toString(), u"<b@y>"_s);
    QCOMPARE(body.value(u"refHeader"_s).toString(), u"<a@y> <b@y>"_s);
    QVERIFY(!body.contains(u"action"_s) && !body.contains(u"attachments"_s));
    QCOMPARE(body.value(u"toAddress"_s).toString(), QString());
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::savesATemplate()
{
    MailFixture f;
    f.server.expect(f.posting(), MailFixture::accepted("9"));
    QVERIFY(QCoro::waitFor(f.mail.saveTemplate(f.offer())));
    QCOMPARE(f.bodyOf(f.posting()).value(u"mode"_s).toString(), u"template"_s);
}

void TestMailSend::requestIsNotSent()
{
    MailFixture f;
    OutgoingMail mail = f.offer();
    mail.files = {{u"a.pdf"_s, "secret", {}}};
    const Pending<Result<ApiRequest>> request(f.mail.sendRequest(mail, false));
    const Pending<Result<ApiRequest>> draft(f.mail.sendRequest(mail, true));
    QTRY_VERIFY(request.done() && draft.done());
    QVERIFY(request.value() && draft.value());
    QCOMPARE(request.value()->repeat, Repeat::OnlyIfUnsent);
    QVERIFY(request.value()->body.contains(R"("attachments":[{"attachmentName":"a.pdf"}])"));
    QVERIFY(!request.value()->body.contains("secret"));
    QVERIFY(draft.value()->body.contains(R"("mode":"draft")"));
    QVERIFY(f.server.seen().isEmpty());
}
} // namespace atlas::test::tst_mailsend

ATLAS_TEST(atlas::test::tst_mailsend::TestMailSend)
#include "tst_mailsend.moc"
