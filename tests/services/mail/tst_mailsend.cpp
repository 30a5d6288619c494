// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <numeric>
#include <QTest>

namespace atlas::test::tst_mailsend
{
using namespace std::chrono_literals;

/// Sending: what goes out, what is refused before, and what becomes of a lost answer. Never twice.
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
    void lostIsFound_data();
    void lostIsFound();
    void lostIsFoundLater();
    void lostIsInTheOutbox();
    void lostIsNotThere_data();
    void lostIsNotThere();
    void lostStaysUnknown_data();
    void lostStaysUnknown();
    void ownSendsAreNotTakenForIt();
    void lostReplyWithoutSubject();
    void cancellingDoesNotCallBack();
    void findsWhatAnotherRunSent();
    void savesADraft();
    void savesATemplate();
    void lostDraftIsLookedFor();
    void requestIsNotSent();
};

namespace
{
Result<SentMail> send(MailFixture &f, const OutgoingMail &mail = MailFixture::offer())
{
    return QCoro::waitFor(f.mail.send(mail));
}

ScriptedReply accepted(const QByteArray &id = "1795337999000100200")
{
    return MailFixture::ok(R"({"messageId":")" + id + R"(","mailId":"<a@zohomail.example>","subject":"x"})");
}

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
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = f.offer();
    mail.cc = {{u"Lind, Tom"_s, u"tom@fjord.example"_s}};
    mail.bcc = {{{}, u"archive@nordwerk.example"_s}};
    mail.wantsReceipt = true;
    const Result<SentMail> sent = send(f, mail);
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
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = f.offer();
    mail.isPlainText = true;
    mail.html = u"a < b\nc"_s;
    mail.from.address = u"SALES@nordwerk.example"_s;
    QVERIFY(send(f, mail));
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
    f.server.expect(f.posting(), accepted());
    QVERIFY(send(f));
    QCOMPARE(f.bodyOf(f.posting()).value(u"fromAddress"_s).toString(), u"mara@nordwerk.example"_s);
    account.id = u"77"_s;
    f.mail.useAccount(account);
    f.server.expect(u"GET /api/accounts"_s, f.ok(rows));
    const Result<SentMail> stranger = send(f);
    QVERIFY(!stranger);
    QCOMPARE(stranger.error().field, u"account_id"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::replies()
{
    MailFixture f;
    const QString line = f.line("POST", "/messages/1781108289537154100");
    f.server.expect(line, accepted());
    OutgoingMail mail = f.offer();
    mail.replyTo = u"1781108289537154100"_s;
    mail.inReplyTo = u"<x@y>"_s; // for drafts only: Zoho refuses what it does not know
    mail.subject.clear();
    QVERIFY(send(f, mail));
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
    const Result<SentMail> sent = send(f, mail);
    QVERIFY(!sent);
    QVERIFY(sent.error().kind == ErrorKind::Validation || sent.error().kind == ErrorKind::Usage);
    QTEST(sent.error().code, "code");
    QTEST(sent.error().field, "field");
    QVERIFY(f.server.seen().isEmpty());
}

void TestMailSend::headersCannotBeInjected()
{
    MailFixture f;
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = f.offer();
    mail.subject = u"Hello\r\nBcc: x@y.example"_s;
    mail.to.first().name = u"Ivo\r\nX: y"_s;
    QVERIFY(send(f, mail));
    QCOMPARE(f.bodyOf(f.posting()).value(u"subject"_s).toString(), u"Hello Bcc: x@y.example"_s);
    QCOMPARE(f.bodyOf(f.posting()).value(u"toAddress"_s).toString(), u"\"Ivo X: y\" <ivo@fjord.example>"_s);
}

void TestMailSend::internationalDomains()
{
    MailFixture f;
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = f.offer();
    mail.to = {{{}, u"zoe@münchen.example"_s}};
    QVERIFY(send(f, mail));
    QCOMPARE(f.bodyOf(f.posting()).value(u"toAddress"_s).toString(), u"zoe@xn--mnchen-3ya.example"_s);
}

void TestMailSend::eachRecipientOnce()
{
    MailFixture f;
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = withRecipients(150);
    mail.cc = mail.to; // so that there are more entries than people
    QVERIFY(send(f, mail));
    QVERIFY(!f.bodyOf(f.posting()).contains(u"ccAddress"_s));
    QCOMPARE(f.bodyOf(f.posting()).value(u"toAddress"_s).toString().count(u'@'), 75);
}

void TestMailSend::uploadsFirst()
{
    MailFixture f;
    f.server.expect(uploading(), stored("a b.pdf"));
    f.server.expect(uploading(), stored("c.txt"));
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = f.offer();
    mail.files = {{u"../a b.pdf"_s, QByteArray("\x00\xff", 2), {}}, {u"c.txt"_s, {}, u"unused"_s}};
    QVERIFY(send(f, mail));
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
    f.server.expect(f.posting(), accepted());
    OutgoingMail mail = f.offer();
    mail.html = u"<p>cid:logo@1 <img src=\"cid:logo@1\"></p>"_s;
    mail.files = {{u"logo.png"_s, "png", u"logo@1"_s}};
    QVERIFY(send(f, mail));
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
    const Result<SentMail> sent = send(f, mail);
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
    const Result<SentMail> sent = send(f);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Usage);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::refusedConnectionIsRepeated()
{
    MailFixture f;
    f.server.expect(f.posting(), f.status(503));
    f.server.expect(f.posting(), accepted());
    QVERIFY(send(f)); // "not now" is said before anything is done
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::lostIsFound_data()
{
    QTest::addColumn<ScriptedReply>("lost");
    QTest::addColumn<QByteArray>("row");
    const ScriptedReply dropped = MailFixture::dropped();
    QTest::newRow("dropped") << dropped << MailFixture::sentRow(1);
    QTest::newRow("truncated") << MailFixture::how(ScriptedReply::How::Truncate) << MailFixture::sentRow(1);
    QTest::newRow("500") << MailFixture::status(500) << MailFixture::sentRow(1);
    QTest::newRow("web page") << MailFixture::status(200, "<html>") << MailFixture::sentRow(1);
    QTest::newRow("no envelope") << MailFixture::status(200, "{}") << MailFixture::sentRow(1);
    QTest::newRow("their clock is behind") << dropped << MailFixture::sentRow(-110);
    QTest::newRow("subject not encoded") << dropped << MailFixture::sentRow(1, "Offer & dates");
    QTest::newRow("address only") << dropped
                                  << MailFixture::sentRow(1, "Offer &amp; dates", "&lt;IVO@fjord.example&gt;");
}

void TestMailSend::lostIsFound()
{
    QFETCH(const ScriptedReply, lost);
    QFETCH(const QByteArray, row);
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), lost);
    f.server.expect(f.view(), f.rows({f.sentRow(1, "Another"), row}));
    const Result<SentMail> sent = send(f);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().code));
    QVERIFY(sent->wasLookedUp);
    QCOMPARE(sent->id, QJsonDocument::fromJson(row)[u"messageId"_s].toString());
    QVERIFY(sent->messageId.isEmpty());
    QCOMPARE(f.last().query.value(u"folderId"_s), u"3"_s);
    QCOMPARE(f.last().query.value(u"limit"_s), u"20"_s);
    QCOMPARE(f.sent(f.posting()), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::lostIsFoundLater()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({}));
    f.server.expect(f.view(), f.refusal(403, {})); // a look that fails for good ends the looking
    const Result<SentMail> blind = send(f);
    QVERIFY(!blind);
    QCOMPARE(blind.error().code, u"unknown"_s);
    MailFixture g;
    g.folders();
    g.server.expect(g.posting(), g.dropped());
    g.server.expect(g.view(), g.rows({}));
    g.server.expect(g.view(), g.rows({g.sentRow(2)}));
    const Result<SentMail> sent = send(g);
    QVERIFY(sent && sent->wasLookedUp);
    QCOMPARE(g.sent(g.folderList()), 1);
    QCOMPARE(g.server.finish(), QString());
}

void TestMailSend::lostIsInTheOutbox()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    for (int i = 0; i < 4; ++i)
        f.server.expect(f.view(), f.rows({}));
    f.server.expect(f.view(), f.rows({f.sentRow(2)}));
    const Result<SentMail> sent = send(f);
    QVERIFY(sent && sent->wasLookedUp);
    QCOMPARE(f.last().query.value(u"folderId"_s), u"4"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestMailSend::lostIsNotThere_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("older") << MailFixture::sentRow(-130);
    QTest::newRow("other subject") << MailFixture::sentRow(1, "Offer");
    QTest::newRow("other people") << MailFixture::sentRow(1, "Offer &amp; dates", "&lt;eva@fjord.example&gt;");
    QTest::newRow("more people") << MailFixture::sentRow(1, "Offer &amp; dates",
                                                         "&lt;ivo@fjord.example&gt;,&lt;eva@fjord.example&gt;");
    QTest::newRow("a copy more") << MailFixture::sentRow(1, "Offer &amp; dates", "&lt;ivo@fjord.example&gt;",
                                                         "&lt;eva@fjord.example&gt;");
}

void TestMailSend::lostIsNotThere()
{
    QFETCH(const QByteArray, row);
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.always(f.view(), row.isEmpty() ? f.rows({}) : f.rows({row}));
    const Result<SentMail> sent = send(f);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"not_created"_s);
    QCOMPARE(sent.error().kind, ErrorKind::Offline);
    QCOMPARE(f.sent(f.posting()), 1);
    const QList<std::chrono::milliseconds> slept = f.clock.slept();
    QCOMPARE(std::accumulate(slept.cbegin(), slept.cend(), 0ms), 30'000ms);
}

void TestMailSend::lostStaysUnknown_data()
{
    QTest::addColumn<ScriptedReply>("folders");
    QTest::addColumn<ScriptedReply>("look");
    const ScriptedReply sentOnly = MailFixture::ok(R"([{"folderId":"3","folderType":"Sent"}])");
    QTest::newRow("folders") << MailFixture::refusal(403, {}) << MailFixture::rows({});
    QTest::newRow("no folder") << MailFixture::ok("[]") << MailFixture::rows({});
    QTest::newRow("list") << sentOnly << MailFixture::refusal(500, {});
    QTest::newRow("no connection") << sentOnly << MailFixture::dropped();
    QByteArrayList newer;
    for (int i = 0; i < 20; ++i)
        newer.append(MailFixture::sentRow(10 + i, "Newer"));
    QTest::newRow("full of newer ones") << sentOnly << MailFixture::rows(newer);
}

void TestMailSend::lostStaysUnknown()
{
    QFETCH(const ScriptedReply, folders);
    QFETCH(const ScriptedReply, look);
    MailFixture f;
    f.server.expect(f.posting(), f.dropped());
    f.server.always(f.folderList(), folders);
    f.server.always(f.view(), look);
    const Result<SentMail> sent = send(f);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(sent.error().code, u"unknown"_s);
    QCOMPARE(f.sent(f.posting()), 1);
}

void TestMailSend::ownSendsAreNotTakenForIt()
{
    MailFixture f;
    f.folders();
    const QByteArray first = f.sentRow(0);
    f.server.expect(f.posting(), accepted(QJsonDocument::fromJson(first)[u"messageId"_s].toString().toLatin1()));
    QVERIFY(send(f));
    f.server.expect(f.posting(), f.dropped()); // the same words to the same people, a moment later
    f.server.always(f.view(), f.rows({first}));
    const Result<SentMail> second = send(f);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"not_created"_s);
}

void TestMailSend::lostReplyWithoutSubject()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.line("POST", "/messages/7"), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(1, "Re: Anything")}));
    OutgoingMail mail = f.offer();
    mail.subject.clear();
    mail.replyTo = u"7"_s;
    const Result<SentMail> sent = send(f, mail);
    QVERIFY(sent && sent->wasLookedUp);
    QCOMPARE(f.sent(f.line("POST", "/messages/7")), 1);
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(2, "(No Subject)")}));
    mail.replyTo.clear();
    const Result<SentMail> silent = send(f, mail);
    QVERIFY(silent && silent->wasLookedUp);
}

void TestMailSend::cancellingDoesNotCallBack()
{
    MailFixture f;
    f.server.expect(f.posting(), accepted());
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

void TestMailSend::findsWhatAnotherRunSent()
{
    MailFixture f;
    f.folders();
    f.clock.advance(1h);
    f.server.expect(f.view(), f.rows({f.sentRow(-30)}));
    const QDateTime begun = QDateTime::fromMSecsSinceEpoch(f.at(0), Qt::UTC);
    const Result<SentMail> found = QCoro::waitFor(f.mail.findSent(f.offer(), begun));
    QVERIFY(found && found->wasLookedUp);
    QCOMPARE(f.last().query.value(u"limit"_s), u"200"_s);
    QVERIFY(f.clock.slept().isEmpty()); // long ago: one look tells
    f.server.always(f.view(), f.rows({}));
    const Result<SentMail> none = QCoro::waitFor(f.mail.findSent(f.offer(), begun));
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"not_created"_s);
    QCOMPARE(f.sent(f.posting()), 0);
}

void TestMailSend::savesADraft()
{
    MailFixture f;
    f.server.expect(f.posting(), accepted("9"));
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
    f.server.expect(f.posting(), accepted("9"));
    QVERIFY(QCoro::waitFor(f.mail.saveTemplate(f.offer())));
    QCOMPARE(f.bodyOf(f.posting()).value(u"mode"_s).toString(), u"template"_s);
}

void TestMailSend::lostDraftIsLookedFor()
{
    MailFixture f;
    f.folders();
    f.server.expect(f.posting(), f.dropped());
    f.server.expect(f.view(), f.rows({f.sentRow(1)}));
    const Result<SentMail> draft = QCoro::waitFor(f.mail.saveDraft(f.offer()));
    QVERIFY(draft && draft->wasLookedUp);
    QCOMPARE(f.last().query.value(u"folderId"_s), u"2"_s);
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
