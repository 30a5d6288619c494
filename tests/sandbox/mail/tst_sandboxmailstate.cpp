// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_sandboxmailstate
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
/// What the mailbox would write into the state file, through the file's own text.
QJsonObject savedState(MailFixture &mail)
{
    const QByteArray json = QJsonDocument(mail.app->persistent().save()).toJson();
    return QJsonDocument::fromJson(json).object();
}

/// Everything the API tells of a mailbox.
QByteArray wholeContent(MailFixture &mail)
{
    QByteArray content = mail.get(u"/folders"_s).raw + mail.get(u"/labels"_s).raw;
    content += mail.get(u"/api/accounts/signature"_s).raw;
    const auto all = mail.store().newestFirst();
    for (const auto *message : all) {
        const QString base = u"/folders/%1/messages/%2/"_s.arg(message->folderId, message->id);
        content += mail.get(base + u"details"_s).raw + mail.get(base + u"content"_s).raw;
        content += mail.get(u"/messages/%1/originalmessage"_s.arg(message->id)).raw;
    }
    return content;
}

/// A day's work: every kind of record is changed, made and removed.
void work(MailFixture &mail)
{
    const QString folder = mail.post(u"/folders"_s, {{u"folderName"_s, u"Été"_s}}).text(u"folderId"_s);
    (void)mail.post(u"/labels"_s, {{u"displayName"_s, u"Neu"_s}, {u"color"_s, u"#123456"_s}});
    (void)mail.post(u"/api/accounts/signature"_s, {{u"name"_s, u"S"_s}, {u"content"_s, u"<p>S</p>"_s}});
    QJsonObject file = mail.upload(u"a.bin"_s, QByteArray("\0\xff\r\n", 4));
    file.remove(u"attachmentSize"_s);
    const QJsonObject reply{{u"action"_s, u"reply"_s},
                            {u"fromAddress"_s, u"mara@agency.example"_s},
                            {u"toAddress"_s, u"mara@agency.example"_s},
                            {u"ccAddress"_s, u"Zoé <zoe@x.example>"_s},
                            {u"content"_s, u"Été"_s},
                            {u"attachments"_s, QJsonArray{file}}};
    (void)mail.post(u"/messages/"_s + mids::plain, reply);
    const QJsonArray ids{mids::files};
    (void)mail.put(u"/updatemessage"_s,
                   {{u"mode"_s, u"moveMessage"_s}, {u"messageId"_s, ids}, {u"destfolderId"_s, folder}});
    (void)mail.put(u"/updatemessage"_s, {{u"mode"_s, u"setFlag"_s}, {u"messageId"_s, ids}, {u"flagid"_s, u"info"_s}});
    (void)mail.del(u"/folders/%1/messages/%2"_s.arg(mail.folderId(u"Trash"_s), mids::trash),
                   {{u"expunge"_s, u"true"_s}});
}
} // namespace

/// What is kept across restarts.
class SandboxMailStateTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void onlyDifferences();
    void idsGoOn();
    void scheduledMails();
    void otherSeed();
};

void SandboxMailStateTest::roundTrip()
{
    MailFixture before;
    const QByteArray untouched = wholeContent(before);
    work(before);
    const QByteArray worked = wholeContent(before);
    QVERIFY(worked != untouched);
    MailFixture after;
    after.app->persistent().load(savedState(before));
    QCOMPARE(wholeContent(after), worked);
    QVERIFY(!after.store().message(mids::trash));
    QCOMPARE(savedState(after), savedState(before));
}

void SandboxMailStateTest::onlyDifferences()
{
    MailFixture mail;
    QVERIFY(savedState(mail)[u"messages"_s].toObject().isEmpty());
    QVERIFY(!savedState(mail).contains(u"folders"_s));
    (void)mail.put(u"/updatemessage"_s, {{u"mode"_s, u"markAsRead"_s}, {u"messageId"_s, QJsonArray{mids::plain}}});
    const QJsonObject messages = savedState(mail)[u"messages"_s].toObject();
    QCOMPARE(messages, (QJsonObject{{mids::plain, QJsonObject{{u"read"_s, true}}}}));
    const QString path = u"/folders/%1/messages/%2"_s.arg(mail.folderId(u"Trash"_s), mids::trash);
    (void)mail.del(path, {{u"expunge"_s, u"true"_s}});
    QVERIFY(savedState(mail)[u"messages"_s][mids::trash].isNull());
}

void SandboxMailStateTest::idsGoOn()
{
    MailFixture before;
    work(before);
    MailFixture after;
    after.app->persistent().load(savedState(before));
    QCOMPARE(after.store().nextId(), before.store().nextId());
    QCOMPARE(after.store().nextMessageId(1), before.store().nextMessageId(1));
}

void SandboxMailStateTest::scheduledMails()
{
    MailFixture before;
    const QJsonObject body{{u"fromAddress"_s, u"mara@agency.example"_s},
                           {u"toAddress"_s, u"nadia@nordwind.example"_s},
                           {u"isSchedule"_s, true},
                           {u"scheduleType"_s, 1},
                           {u"timeZone"_s, u"Europe/Paris"_s}};
    const QString id = before.post(u"/messages"_s, body).text(u"messageId"_s);
    MailFixture after;
    after.app->persistent().load(savedState(before));
    QCOMPARE(after.store().scheduled.at(id), before.store().scheduled.at(id));
    QCOMPARE(after.in(u"Outbox"_s).size(), 1);
}

void SandboxMailStateTest::otherSeed()
{
    MailFixture before;
    work(before);
    QJsonObject state = savedState(before);
    state.insert(u"seed"_s, 2);
    MailFixture after;
    after.app->persistent().load(state);
    QVERIFY(after.store().message(mids::trash));
}
} // namespace tst_sandboxmailstate

ATLAS_TEST(tst_sandboxmailstate::SandboxMailStateTest)
#include "tst_sandboxmailstate.moc"
