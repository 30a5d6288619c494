// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmaildrafts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
QJsonObject draftBody(const QString &mode = u"draft"_s)
{
    return {{u"mode"_s, mode},
            {u"fromAddress"_s, u"mara@agency.example"_s},
            {u"toAddress"_s, u"nadia@nordwind.example"_s},
            {u"subject"_s, u"Brouillon"_s}};
}
} // namespace

/// Drafts and templates: the request of a mail, with `mode`.
class SandboxMailDraftsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesDraft();
    void everySaveHasANewId();
    void withoutModeItSends();
    void withoutRecipient();
    void savesTemplate();
    void ofConversation();
    void withFile();
    void refusals_data();
    void refusals();
};

void SandboxMailDraftsTest::savesDraft()
{
    MailFixture mail;
    const MailReply reply = mail.post(u"/messages"_s, draftBody());
    QCOMPARE(reply.code(), 200);
    QCOMPARE(reply.text(u"mode"_s), u"draft"_s);
    QCOMPARE(mail.in(u"Drafts"_s).first()->id, reply.text(u"messageId"_s));
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
    QVERIFY(!mail.message(mids::first).threadId.isEmpty());
}

void SandboxMailDraftsTest::everySaveHasANewId()
{
    MailFixture mail;
    const QString first = mail.post(u"/messages"_s, draftBody()).text(u"messageId"_s);
    const QString second = mail.post(u"/messages"_s, draftBody()).text(u"messageId"_s);
    QVERIFY(first != second);
    QCOMPARE(mail.in(u"Drafts"_s).size(), 3);
    const QString path = u"/folders/%1/messages/%2"_s.arg(mail.folderId(u"Drafts"_s), first);
    QCOMPARE(mail.del(path, {{u"expunge"_s, u"true"_s}}).status, 200);
    const QString third = mail.post(u"/messages"_s, draftBody()).text(u"messageId"_s);
    QVERIFY(third != first); // not even that of a deleted one
}

void SandboxMailDraftsTest::withoutModeItSends()
{
    MailFixture mail;
    QJsonObject body = draftBody();
    body.remove(u"mode"_s);
    QCOMPARE(mail.post(u"/messages"_s, body).status, 200);
    QCOMPARE(mail.in(u"Drafts"_s).size(), 1);
    QCOMPARE(mail.in(u"Sent"_s).size(), 2);
}

void SandboxMailDraftsTest::withoutRecipient()
{
    MailFixture mail;
    QJsonObject body = draftBody();
    body.insert(u"toAddress"_s, QString());
    QCOMPARE(mail.post(u"/messages"_s, body).status, 200);
    body.remove(u"toAddress"_s);
    QCOMPARE(mail.post(u"/messages"_s, body).status, 200);
    const MailReply list = mail.get(u"/messages/view"_s, {{u"folderId"_s, mail.folderId(u"Drafts"_s)}});
    QCOMPARE(list.row()[u"toAddress"_s].toString(), u"Not Provided"_s);
}

void SandboxMailDraftsTest::savesTemplate()
{
    MailFixture mail;
    const QString id = mail.post(u"/messages"_s, draftBody(u"template"_s)).text(u"messageId"_s);
    const QString folder = mail.folderId(u"Templates"_s);
    QCOMPARE(mail.get(u"/messages/view"_s, {{u"folderId"_s, folder}}).column(u"messageId"_s), QStringList{id});
    QCOMPARE(mail.get(u"/folders/%1/messages/%2/content"_s.arg(folder, id)).status, 200);
    QCOMPARE(mail.in(u"Drafts"_s).size(), 1);
}

void SandboxMailDraftsTest::ofConversation()
{
    MailFixture mail;
    QJsonObject body = draftBody();
    const QString parent = mail.message(mids::first).messageId;
    body.insert(u"inReplyTo"_s, parent);
    body.insert(u"refHeader"_s, parent);
    const auto &draft = mail.message(mail.post(u"/messages"_s, body).text(u"messageId"_s));
    QCOMPARE(draft.threadId, mids::first);
    QCOMPARE(draft.inReplyTo, parent);
}

void SandboxMailDraftsTest::withFile()
{
    MailFixture mail;
    QJsonObject file = mail.upload(u"a.txt"_s, "abc");
    file.remove(u"attachmentSize"_s);
    QJsonObject body = draftBody();
    body.insert(u"attachments"_s, QJsonArray{file});
    const auto &draft = mail.message(mail.post(u"/messages"_s, body).text(u"messageId"_s));
    QCOMPARE(draft.attachments.size(), 1);
}

void SandboxMailDraftsTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("mode") << u"mode"_s << QJsonValue(u"drafts"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("recipient") << u"toAddress"_s << QJsonValue(u"nadia"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("references") << u"references"_s << QJsonValue(u"<a@b>"_s) << u"EXTRA_PARAM_FOUND"_s;
    QTest::newRow("scheduled") << u"isSchedule"_s << QJsonValue(true) << u"EXTRA_PARAM_FOUND"_s;
}

void SandboxMailDraftsTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, error);
    MailFixture mail;
    QJsonObject body = draftBody();
    body.insert(field, value);
    QCOMPARE(mail.post(u"/messages"_s, body).error(), error);
    QCOMPARE(mail.in(u"Drafts"_s).size(), 1);
    QCOMPARE(mail.in(u"Sent"_s).size(), 1);
}
} // namespace tst_sandboxmaildrafts

ATLAS_TEST(tst_sandboxmaildrafts::SandboxMailDraftsTest)
#include "tst_sandboxmaildrafts.moc"
