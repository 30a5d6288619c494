// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailjson.h"
#include "tests/sandbox/mail/mailcontentsupport.h"
#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace tst_sandboxmailgenerated
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using atlas::sandbox::mail::Message;

namespace
{
/// A mailbox with the sample mails.
std::unique_ptr<MailFixture> generatedMailbox()
{
    auto mail = std::make_unique<MailFixture>(false);
    mailcontent::fillStore(mail->store(), 7, 1);
    return mail;
}
} // namespace

/// The API over the sample mails, the hostile and the broken ones among them.
class SandboxMailGeneratedTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMailIsServed();
    void everyFileIsServed();
    void pagesOfTheInbox();
    void searches();
    void stateOfEverything();
};

void SandboxMailGeneratedTest::everyMailIsServed()
{
    const auto mail = generatedMailbox();
    const QList<const Message *> all = mail->store().newestFirst();
    QVERIFY(all.size() >= 500);
    for (const Message *message : all) {
        const QString base = u"/folders/%1/messages/%2/"_s.arg(message->folderId, message->id);
        const MailReply details = mail->get(base + u"details"_s);
        QVERIFY2(details.status == 200, qPrintable(message->subject));
        QVERIFY(details.text(u"summary"_s).size() <= 250 * 6); // each character an entity at most
        QCOMPARE(mail->get(base + u"content"_s).text(u"content"_s), message->html);
        QCOMPARE(mail->get(base + u"header"_s).status, 200);
        QVERIFY(!mail->get(u"/messages/%1/originalmessage"_s.arg(message->id)).text(u"content"_s).isEmpty());
    }
}

void SandboxMailGeneratedTest::everyFileIsServed()
{
    const auto mail = generatedMailbox();
    const QList<const Message *> all = mail->store().newestFirst();
    for (const Message *message : all) {
        const QString base = u"/folders/%1/messages/%2/"_s.arg(message->folderId, message->id);
        const MailReply info = mail->get(base + u"attachmentinfo"_s, {{u"includeInline"_s, u"true"_s}});
        const qsizetype listed =
            info.data()[u"attachments"_s].toArray().size() + info.data()[u"inline"_s].toArray().size();
        QCOMPARE(listed, message->attachments.size());
        for (const auto &file : message->attachments) {
            const MailReply bytes =
                file.contentId.isEmpty()
                    ? mail->get(base + u"attachments/"_s + file.id)
                    : mail->get(base + u"inline"_s, {{u"contentId"_s, file.contentId}, {u"fileName"_s, file.name}});
            QVERIFY2(bytes.status == 200, qPrintable(file.name));
            QCOMPARE(bytes.raw, file.bytes);
        }
    }
}

void SandboxMailGeneratedTest::pagesOfTheInbox()
{
    const auto mail = generatedMailbox();
    const QString inbox = mail->folderId(u"Inbox"_s);
    QSet<QString> seen;
    qsizetype rows = 0;
    for (int start = 1;; start += 50) {
        const MailReply page = mail->get(
            u"/messages/view"_s, {{u"folderId"_s, inbox}, {u"start"_s, QString::number(start)}, {u"limit"_s, u"50"_s}});
        const QStringList ids = page.column(u"messageId"_s);
        seen += QSet<QString>(ids.cbegin(), ids.cend());
        rows += ids.size();
        if (ids.size() < 50)
            break;
    }
    QCOMPARE(rows, mail->in(u"Inbox"_s).size());
    QCOMPARE(seen.size(), rows);
}

void SandboxMailGeneratedTest::searches()
{
    const auto mail = generatedMailbox();
    for (const QString &key : {u"entire:devis"_s, u"has:attachment"_s, u"sender:example"_s, u"has:convo"_s}) {
        const MailReply found = mail->get(u"/messages/search"_s, {{u"searchKey"_s, key}, {u"limit"_s, u"200"_s}});
        QVERIFY2(!found.rows().isEmpty(), qPrintable(key));
    }
}

/// The mails were put in after the start, so that the state has to hold all of them.
void SandboxMailGeneratedTest::stateOfEverything()
{
    const auto before = generatedMailbox();
    const QByteArray json = QJsonDocument(before->app->persistent().save()).toJson(QJsonDocument::Compact);
    MailFixture after(false);
    after.app->persistent().load(QJsonDocument::fromJson(json).object());
    const QList<const Message *> all = before->store().newestFirst();
    QCOMPARE(after.store().newestFirst().size(), all.size());
    for (const Message *message : all) {
        const Message *kept = after.store().message(message->id);
        QVERIFY(kept);
        const QJsonObject lost = atlas::sandbox::mail::messageChanges(*kept, *message);
        QVERIFY2(lost.isEmpty(), qPrintable(message->subject + lost.keys().join(u',')));
    }
}
} // namespace tst_sandboxmailgenerated

ATLAS_TEST(tst_sandboxmailgenerated::SandboxMailGeneratedTest)
#include "tst_sandboxmailgenerated.moc"
