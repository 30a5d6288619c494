// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

namespace tst_sandboxmailsend
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using atlas::sandbox::mail::Message;

namespace
{
QJsonObject mailTo(const QString &to)
{
    return {{u"fromAddress"_s, u"mara@agency.example"_s},
            {u"toAddress"_s, to},
            {u"subject"_s, u"Bonjour"_s},
            {u"content"_s, u"<p>Texte</p>"_s}};
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

QString addresses(int count, const QString &domain)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(u"p%1@%2"_s.arg(i).arg(domain));
    return all.join(u',');
}
} // namespace

/// Sending, answering, scheduling.
class SandboxMailSendTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sends();
    void neverDeduplicates();
    void toOneself();
    void plainText();
    void names();
    void refusals_data();
    void refusals();
    void recipientLimits();
    void linksByHeader();
    void replies();
    void replySubjects();
    void replyRefusals();
    void schedules_data();
    void schedules();
    void scheduleRefusals_data();
    void scheduleRefusals();
    void leavesWhenDue();
    void takenOutOfOutbox();
};

void SandboxMailSendTest::sends()
{
    MailFixture mail;
    const MailReply reply =
        mail.post(u"/messages"_s, with(mailTo(u"nadia@nordwind.example"_s), u"bccAddress"_s, u"x@y.example"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.code(), 200);
    QCOMPARE(reply.text(u"toAddress"_s), u"nadia@nordwind.example"_s);
    QCOMPARE(reply.text(u"bccAddress"_s), u"x@y.example"_s);
    QCOMPARE(reply.text(u"subject"_s), u"Bonjour"_s);
    QVERIFY(reply.text(u"mailId"_s).startsWith(u'<') && reply.text(u"mailId"_s).endsWith(u"@zohomail.com>"_s));
    const QString id = reply.text(u"messageId"_s);
    QCOMPARE(id.size(), 19);
    const Message &sent = mail.message(id);
    QCOMPARE(sent.folderId, mail.folderId(u"Sent"_s));
    QCOMPARE(sent.html, u"<div><p>Texte</p></div>"_s);
    QCOMPARE(sent.from.name, u"Mara Stein"_s);
    QVERIFY(sent.isRead && sent.isOutgoing && sent.threadId.isEmpty());
    QCOMPARE(id.left(13).toLongLong(), sent.receivedMs);
    QCOMPARE(mail.in(u"Sent"_s).size(), 2);
    QCOMPARE(mail.in(u"Inbox"_s).size(), 5); // nobody answers
    QCOMPARE(mail.changes, 1);
}

void SandboxMailSendTest::neverDeduplicates()
{
    MailFixture mail;
    const QJsonObject body = mailTo(u"nadia@nordwind.example"_s);
    const MailReply first = mail.post(u"/messages"_s, body);
    const MailReply second = mail.post(u"/messages"_s, body);
    QVERIFY(first.text(u"messageId"_s) != second.text(u"messageId"_s));
    QVERIFY(first.text(u"mailId"_s) != second.text(u"mailId"_s));
    QCOMPARE(mail.in(u"Sent"_s).size(), 3);
}

void SandboxMailSendTest::toOneself()
{
    MailFixture mail;
    const MailReply reply = mail.post(
        u"/messages"_s, with(mailTo(u"nadia@nordwind.example"_s), u"bccAddress"_s, u"contact@agency.example"_s));
    const Message &received = *mail.in(u"Inbox"_s).first();
    QVERIFY(received.id != reply.text(u"messageId"_s));
    QCOMPARE(received.messageId, reply.text(u"mailId"_s));
    QVERIFY(!received.isRead && !received.isOutgoing);
    QVERIFY(received.bcc.isEmpty());
    QCOMPARE(mail.in(u"Sent"_s).first()->id, reply.text(u"messageId"_s));
}

void SandboxMailSendTest::plainText()
{
    MailFixture mail;
    QJsonObject body = with(mailTo(u"nadia@nordwind.example"_s), u"mailFormat"_s, u"plaintext"_s);
    body.insert(u"content"_s, u"a < b\nc"_s);
    const QString id = mail.post(u"/messages"_s, body).text(u"messageId"_s);
    QCOMPARE(mail.message(id).html, u"<div>a &lt; b<br>c</div>"_s);
}

void SandboxMailSendTest::names()
{
    MailFixture mail;
    QJsonObject body =
        mailTo(u"\"Weber, \\\"Nadia\\\"\" <nadia@nordwind.example>, Éva Roy <eva@x.example>, paul@nordwind.example"_s);
    body.insert(u"fromAddress"_s, u"Mara S. <contact@agency.example>"_s);
    const Message &sent = mail.message(mail.post(u"/messages"_s, body).text(u"messageId"_s));
    QCOMPARE(sent.to.size(), 3);
    QCOMPARE(sent.to.first().name, u"Weber, \"Nadia\""_s);
    QCOMPARE(sent.to.at(1).name, u"Éva Roy"_s);
    QCOMPARE(sent.to.last().address, u"paul@nordwind.example"_s);
    QCOMPARE(sent.from.name, u"Mara S."_s);
    QCOMPARE(sent.from.address, u"contact@agency.example"_s);
}

void SandboxMailSendTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("error");
    const QJsonObject good = mailTo(u"nadia@nordwind.example"_s);
    QJsonObject noSender = good;
    noSender.remove(u"fromAddress"_s);
    QJsonObject noRecipient = good;
    noRecipient.remove(u"toAddress"_s);
    const QString less = u"LESS_THAN_MIN_OCCURANCE"_s;
    const QString extra = u"EXTRA_PARAM_FOUND"_s;
    const QString pattern = u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("no sender") << noSender << less;
    QTest::newRow("no recipient") << noRecipient << less;
    QTest::newRow("empty recipient") << mailTo(QString()) << u"LESS_THAN_MIN_LENGTH"_s;
    QTest::newRow("bad recipient") << mailTo(u"nadia"_s) << pattern;
    QTest::newRow("one bad of two") << mailTo(u"a@b.example,c@"_s) << pattern;
    QTest::newRow("semicolon") << mailTo(u"a@b.example;c@d.example"_s) << pattern;
    QTest::newRow("bad copy") << with(good, u"ccAddress"_s, u"@x.example"_s) << pattern;
    QTest::newRow("foreign sender") << with(good, u"fromAddress"_s, u"ivo@agency.example"_s) << QString();
    QTest::newRow("replyTo") << with(good, u"replyTo"_s, u"a@b.example"_s) << extra;
    QTest::newRow("priority") << with(good, u"priority"_s, 1) << extra;
    QTest::newRow("action") << with(good, u"action"_s, u"reply"_s) << extra;
    QTest::newRow("list of recipients") << with(good, u"toAddress"_s, QJsonArray{u"a@b.example"_s})
                                        << u"INVALID_DATATYPE"_s;
    QTest::newRow("format") << with(good, u"mailFormat"_s, u"text"_s) << pattern;
    QTest::newRow("receipt") << with(good, u"askReceipt"_s, u"true"_s) << pattern;
    QTest::newRow("encoding") << with(good, u"encoding"_s, u"utf8"_s) << pattern;
    QTest::newRow("mode") << with(good, u"mode"_s, u"send"_s) << pattern;
    QTest::newRow("reference") << with(good, u"inReplyTo"_s, u"abc"_s) << pattern;
}

void SandboxMailSendTest::refusals()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, error);
    MailFixture mail;
    const MailReply reply = mail.post(u"/messages"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), error);
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
    QCOMPARE(mail.changes, 0);
}

void SandboxMailSendTest::recipientLimits()
{
    MailFixture mail;
    QCOMPARE(mail.post(u"/messages"_s, mailTo(addresses(150, u"x.example"_s))).status, 200);
    QCOMPARE(mail.post(u"/messages"_s, mailTo(addresses(151, u"x.example"_s))).status, 400);
    QCOMPARE(mail.post(u"/messages"_s, mailTo(addresses(500, u"agency.example"_s))).status, 200);
    QCOMPARE(mail.post(u"/messages"_s, mailTo(addresses(501, u"agency.example"_s))).status, 400);
}

void SandboxMailSendTest::linksByHeader()
{
    MailFixture mail;
    const QString parent = mail.message(mids::plain).messageId;
    QJsonObject body = with(mailTo(u"nadia@nordwind.example"_s), u"inReplyTo"_s, parent);
    body.insert(u"refHeader"_s, u"<old@x.example> "_s + parent);
    const Message &sent = mail.message(mail.post(u"/messages"_s, body).text(u"messageId"_s));
    QCOMPARE(sent.threadId, mids::plain);
    QCOMPARE(mail.message(mids::plain).threadId, mids::plain);
    QVERIFY(mail.message(mids::plain).isReplied);
    QCOMPARE(sent.references, (QStringList{u"<old@x.example>"_s, parent}));
}

void SandboxMailSendTest::replies()
{
    MailFixture mail;
    const QJsonObject body{{u"action"_s, u"reply"_s},
                           {u"fromAddress"_s, u"mara@agency.example"_s},
                           {u"toAddress"_s, u"nadia@nordwind.example"_s},
                           {u"content"_s, u"Merci"_s}};
    const MailReply reply = mail.post(u"/messages/"_s + mids::first, body);
    QCOMPARE(reply.code(), 200);
    QCOMPARE(reply.text(u"action"_s), u"reply"_s);
    QVERIFY(!reply.data().contains(u"subject"_s)); // as recorded, though it is filled in
    const Message &sent = mail.message(reply.text(u"messageId"_s));
    QCOMPARE(sent.subject, u"Re: Budget"_s);
    QVERIFY(sent.html.startsWith(u"<div>Merci</div>"_s));
    QVERIFY(sent.html.contains(u"<blockquote><div>Bonjour Mara</div></blockquote>"_s));
    QVERIFY(sent.html.contains(u"Nadia Weber &lt;nadia@nordwind.example&gt; wrote"_s));
    QCOMPARE(sent.threadId, mids::first);
    QCOMPARE(sent.inReplyTo, mail.message(mids::first).messageId);
    QCOMPARE(sent.references, QStringList{mail.message(mids::first).messageId});
}

void SandboxMailSendTest::replySubjects()
{
    MailFixture mail;
    QJsonObject body = mailTo(u"nadia@nordwind.example"_s);
    body.insert(u"action"_s, u"Reply"_s);
    const MailReply own = mail.post(u"/messages/"_s + mids::plain, body);
    QCOMPARE(mail.message(own.text(u"messageId"_s)).subject, u"Bonjour"_s);
    QCOMPARE(own.text(u"subject"_s), u"Bonjour"_s);
    QVERIFY(mail.message(mids::plain).isReplied);
    QCOMPARE(mail.message(mids::plain).threadId, mids::plain);
    body.remove(u"subject"_s);
    const MailReply again = mail.post(u"/messages/"_s + mids::answer, body);
    QCOMPARE(mail.message(again.text(u"messageId"_s)).subject, u"Re: Budget"_s); // not twice
}

void SandboxMailSendTest::replyRefusals()
{
    MailFixture mail;
    QJsonObject body = mailTo(u"nadia@nordwind.example"_s);
    const QString path = u"/messages/"_s + mids::first;
    QCOMPARE(mail.post(path, body).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.post(path, with(body, u"action"_s, u"forward"_s)).error(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(mail.post(path, with(body, u"action"_s, u"replyall"_s)).error(), u"PATTERN_NOT_MATCHED"_s);
    body.insert(u"action"_s, u"reply"_s);
    QCOMPARE(mail.post(path, with(body, u"mode"_s, u"draft"_s)).error(), u"EXTRA_PARAM_FOUND"_s);
    QCOMPARE(mail.post(u"/messages/77"_s, body).status, 404);
    body.remove(u"toAddress"_s);
    QCOMPARE(mail.post(path, body).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.changes, 0);
}

void SandboxMailSendTest::schedules_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("1 h") << 1;
    QTest::newRow("2 h") << 2;
    QTest::newRow("4 h") << 3;
    QTest::newRow("morning") << 4;
    QTest::newRow("afternoon") << 5;
    QTest::newRow("custom") << 6;
}

void SandboxMailSendTest::schedules()
{
    QFETCH(int, type);
    MailFixture mail;
    QJsonObject body = with(mailTo(u"nadia@nordwind.example"_s), u"isSchedule"_s, true);
    body.insert(u"scheduleType"_s, type);
    body.insert(u"timeZone"_s, u"Asia/Kolkata"_s);
    if (type == 6)
        body.insert(u"scheduleTime"_s, u"20/07/2026 08:30:00"_s);
    const qint64 now = mail.clock.now().toMSecsSinceEpoch();
    const MailReply reply = mail.post(u"/messages"_s, body);
    QCOMPARE(reply.status, 200);
    const QString id = reply.text(u"messageId"_s);
    QCOMPARE(mail.message(id).folderId, mail.folderId(u"Outbox"_s));
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
    const qint64 due = mail.store().scheduled.at(id);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(due, QTimeZone("Asia/Kolkata"));
    const qint64 hours = (due - now) / 3'600'000;
    if (type <= 3)
        QCOMPARE(hours, qint64(type == 3 ? 4 : type));
    else if (type <= 5)
        QVERIFY(hours < 24 && there.time() == QTime(type == 4 ? 9 : 14, 0));
    else
        QCOMPARE(there, QDateTime(QDate(2026, 7, 20), QTime(8, 30), QTimeZone("Asia/Kolkata")));
}

void SandboxMailSendTest::scheduleRefusals_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QString>("error");
    const QString less = u"LESS_THAN_MIN_OCCURANCE"_s;
    const QString pattern = u"PATTERN_NOT_MATCHED"_s;
    const QJsonObject zone{{u"isSchedule"_s, true}, {u"timeZone"_s, u"Europe/Paris"_s}};
    const QJsonObject custom = with(zone, u"scheduleType"_s, 6);
    QTest::newRow("no type") << zone << less;
    QTest::newRow("no zone") << QJsonObject{{u"isSchedule"_s, true}, {u"scheduleType"_s, 1}} << less;
    QTest::newRow("no time") << custom << less;
    QTest::newRow("type 7") << with(zone, u"scheduleType"_s, 7) << pattern;
    QTest::newRow("zone") << QJsonObject{{u"isSchedule"_s, true}, {u"scheduleType"_s, 1}, {u"timeZone"_s, u"Mars"_s}}
                          << pattern;
    QTest::newRow("past") << with(custom, u"scheduleTime"_s, u"01/07/2026 08:00:00"_s) << pattern;
    QTest::newRow("month first") << with(custom, u"scheduleTime"_s, u"07/20/2026 08:00:00"_s) << pattern;
    QTest::newRow("text") << QJsonObject{{u"isSchedule"_s, u"true"_s}} << u"INVALID_DATATYPE"_s;
    QTest::newRow("not scheduled") << QJsonObject{{u"scheduleType"_s, 1}} << u"EXTRA_PARAM_FOUND"_s;
}

void SandboxMailSendTest::scheduleRefusals()
{
    QFETCH(QJsonObject, fields);
    QFETCH(QString, error);
    MailFixture mail;
    QJsonObject body = mailTo(u"nadia@nordwind.example"_s);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        body.insert(it.key(), it.value());
    QCOMPARE(mail.post(u"/messages"_s, body).error(), error);
    QVERIFY(mail.in(u"Outbox"_s).isEmpty());
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
}

void SandboxMailSendTest::leavesWhenDue()
{
    MailFixture mail;
    QJsonObject body = with(mailTo(u"mara@agency.example"_s), u"isSchedule"_s, true);
    body.insert(u"scheduleType"_s, 1);
    body.insert(u"timeZone"_s, u"Europe/Paris"_s);
    const QString id = mail.post(u"/messages"_s, body).text(u"messageId"_s);
    QCOMPARE(mail.get(u"/folders"_s).status, 200);
    QCOMPARE(mail.in(u"Outbox"_s).size(), 1);
    mail.store().scheduled[id] = mail.clock.now().toMSecsSinceEpoch() - 1000;
    QCOMPARE(mail.get(u"/folders"_s).status, 200);
    QVERIFY(mail.in(u"Outbox"_s).isEmpty());
    QCOMPARE(mail.in(u"Sent"_s).first()->id, id);
    QCOMPARE(mail.in(u"Inbox"_s).first()->messageId, mail.message(id).messageId);
    QCOMPARE(mail.changes, 2);
}

void SandboxMailSendTest::takenOutOfOutbox()
{
    MailFixture mail;
    QJsonObject body = with(mailTo(u"nadia@nordwind.example"_s), u"isSchedule"_s, true);
    body.insert(u"scheduleType"_s, 1);
    body.insert(u"timeZone"_s, u"Europe/Paris"_s);
    const QString id = mail.post(u"/messages"_s, body).text(u"messageId"_s);
    QCOMPARE(mail.del(u"/folders/%1/messages/%2"_s.arg(mail.folderId(u"Outbox"_s), id)).status, 200);
    mail.store().scheduled[id] = 1;
    QCOMPARE(mail.get(u"/folders"_s).status, 200);
    QCOMPARE(mail.message(id).folderId, mail.folderId(u"Trash"_s));
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
}
} // namespace tst_sandboxmailsend

ATLAS_TEST(tst_sandboxmailsend::SandboxMailSendTest)
#include "tst_sandboxmailsend.moc"
