// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmailread
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
/// "/folders/<folder>/messages/<id>/<part>" of a message of the inbox.
QString inboxPath(MailFixture &mail, const QString &id, const QString &part)
{
    return u"/folders/%1/messages/%2/%3"_s.arg(mail.folderId(u"Inbox"_s), id, part);
}
} // namespace

/// Details, body, header, MIME and files of a message.
class SandboxMailReadTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void detailsHealStaleFolder();
    void contentHasBareNumber();
    void contentLeavesUnread();
    void staleFolderElsewhere();
    void rawHeader();
    void headerMap();
    void headerFolds();
    void original();
    void originalOfFiles();
    void brokenOriginal();
    void attachmentInfo();
    void attachmentBytes();
    void inlineBytes();
    void unknownMessage();
};

void SandboxMailReadTest::detailsHealStaleFolder()
{
    MailFixture mail;
    const MailReply reply = mail.get(inboxPath(mail, mids::archived, u"details"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.text(u"folderId"_s), mail.folderId(u"Archive"_s));
    QCOMPARE(mail.get(inboxPath(mail, mids::first, u"details"_s)).text(u"threadId"_s), mids::first);
}

void SandboxMailReadTest::contentHasBareNumber()
{
    MailFixture mail;
    const MailReply reply =
        mail.get(inboxPath(mail, mids::files, u"content"_s), {{u"includeBlockContent"_s, u"true"_s}});
    QVERIFY2(reply.raw.contains("\"messageId\":1783300000000100400"), reply.raw.constData());
    QCOMPARE(reply.text(u"content"_s), u"<p>Voir le contrat</p><img src=\"cid:logo.1\">"_s);
}

void SandboxMailReadTest::contentLeavesUnread()
{
    MailFixture mail;
    QCOMPARE(mail.get(inboxPath(mail, mids::plain, u"content"_s)).status, 200);
    QVERIFY(!mail.message(mids::plain).isRead);
}

void SandboxMailReadTest::staleFolderElsewhere()
{
    MailFixture mail;
    for (const QString &part : {u"content"_s, u"header"_s, u"attachmentinfo"_s})
        QCOMPARE(mail.get(inboxPath(mail, mids::archived, part)).status, 404);
}

void SandboxMailReadTest::rawHeader()
{
    MailFixture mail;
    const QString header = mail.get(inboxPath(mail, mids::plain, u"header"_s)).text(u"headerContent"_s);
    QVERIFY(header.startsWith(u"Received: from a.example\r\nReceived: from b.example\r\nDate: "_s));
    QVERIFY(header.contains(u"Date: Thu, 02 Jul 2026 15:46:40 +0200\r\n"_s));
    QVERIFY(header.contains(u"From: \"Nadia Weber\" <nadia@nordwind.example>\r\n"_s));
    QVERIFY(header.contains(u"Message-Id: <m1783000000000100100@nordwind.example>\r\n"_s));
    QVERIFY(header.contains(u"Subject: =?UTF-8?B?"_s));
    QVERIFY(header.endsWith(u"\r\n"_s));
}

void SandboxMailReadTest::headerMap()
{
    MailFixture mail;
    const QJsonObject map = mail.get(inboxPath(mail, mids::plain, u"header"_s), {{u"raw"_s, u"false"_s}})
                                .data()[u"headerContent"_s]
                                .toObject();
    QCOMPARE(map[u"Received"_s], (QJsonArray{u"from a.example"_s, u"from b.example"_s}));
    QCOMPARE(map[u"From"_s], QJsonArray{u"\"Nadia Weber\" <nadia@nordwind.example>"_s});
}

void SandboxMailReadTest::headerFolds()
{
    MailFixture mail;
    mail.store().message(mids::plain)->references = QStringList(5, u"<a.long.message.id@nordwind.example>"_s);
    const QString header = mail.get(inboxPath(mail, mids::plain, u"header"_s)).text(u"headerContent"_s);
    QVERIFY(header.contains(u"\r\n\t<a.long.message.id@nordwind.example>"_s));
    const QStringList lines = header.split(u"\r\n"_s);
    for (const QString &line : lines)
        QVERIFY(line.size() <= 78);
}

void SandboxMailReadTest::original()
{
    MailFixture mail;
    const MailReply reply = mail.get(u"/messages/%1/originalmessage"_s.arg(mids::plain));
    QVERIFY(reply.raw.contains("\"messageId\":1783000000000100100"));
    const QString mime = reply.text(u"content"_s);
    const QByteArray body = mime.section(u"\r\n\r\n"_s, 1).toLatin1();
    QCOMPARE(QString::fromUtf8(QByteArray::fromBase64(body)), mail.message(mids::plain).html);
}

void SandboxMailReadTest::originalOfFiles()
{
    MailFixture mail;
    const QString mime = mail.get(u"/messages/%1/originalmessage"_s.arg(mids::files)).text(u"content"_s);
    QVERIFY(mime.contains(u"Content-Type: multipart/mixed; boundary="_s));
    QVERIFY(mime.contains(u"Content-Type: multipart/related; boundary="_s));
    QVERIFY(mime.contains(u"Content-ID: <logo.1>"_s));
    QVERIFY(mime.contains(QString::fromLatin1(QByteArray("clause de paiement").toBase64())));
    QVERIFY(mime.contains(u"filename=\"contrat.txt\""_s));
}

void SandboxMailReadTest::brokenOriginal()
{
    MailFixture mail;
    const QString mime = mail.get(u"/messages/%1/originalmessage"_s.arg(mids::broken)).text(u"content"_s);
    QCOMPARE(mime, mail.message(mids::broken).rawMime);
    const QJsonObject map = mail.get(inboxPath(mail, mids::broken, u"header"_s), {{u"raw"_s, u"false"_s}})
                                .data()[u"headerContent"_s]
                                .toObject();
    QCOMPARE(map[u"Subject"_s], QJsonArray{u"folded line"_s});
    QCOMPARE(map.size(), 2);
}

void SandboxMailReadTest::attachmentInfo()
{
    MailFixture mail;
    const QString path = inboxPath(mail, mids::files, u"attachmentinfo"_s);
    const MailReply plain = mail.get(path);
    QVERIFY(!plain.data().contains(u"inline"_s));
    QCOMPARE(plain.text(u"messageId"_s), mids::files); // a string here
    QCOMPARE(plain.data()[u"attachments"_s].toArray().size(), 1);
    const QJsonObject file = plain.data()[u"attachments"_s][0].toObject();
    QCOMPARE(file[u"attachmentId"_s].toString(), mids::file);
    QCOMPARE(file[u"attachmentName"_s].toString(), u"contrat.txt"_s);
    QCOMPARE(file[u"attachmentSize"_s].toInt(), 18);
    const MailReply all = mail.get(path, {{u"includeInline"_s, u"true"_s}});
    QCOMPARE(all.data()[u"inline"_s][0][u"cid"_s].toString(), u"logo.1"_s);
    const MailReply none = mail.get(inboxPath(mail, mids::plain, u"attachmentinfo"_s));
    QVERIFY(!none.data().contains(u"attachments"_s));
}

void SandboxMailReadTest::attachmentBytes()
{
    MailFixture mail;
    const MailReply reply = mail.get(inboxPath(mail, mids::files, u"attachments/"_s + mids::file));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.type, QByteArray("application/octet-stream"));
    QCOMPARE(reply.raw, QByteArray("clause de paiement"));
    QCOMPARE(mail.get(inboxPath(mail, mids::files, u"attachments/77"_s)).status, 404);
}

void SandboxMailReadTest::inlineBytes()
{
    MailFixture mail;
    const QString path = inboxPath(mail, mids::files, u"inline"_s);
    const MailReply reply = mail.get(path, {{u"contentId"_s, u"logo.1"_s}, {u"fileName"_s, u"logo.png"_s}});
    QCOMPARE(reply.raw, QByteArray("\x89PNG\0\1", 6));
    QCOMPARE(mail.get(path, {{u"contentId"_s, u"logo.1"_s}}).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.get(path, {{u"contentId"_s, u"x"_s}, {u"fileName"_s, u"logo.png"_s}}).status, 404);
}

void SandboxMailReadTest::unknownMessage()
{
    MailFixture mail;
    for (const QString &part : {u"details"_s, u"content"_s, u"header"_s, u"attachmentinfo"_s}) {
        const MailReply reply = mail.get(inboxPath(mail, u"77"_s, part));
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.more(), u"Message id 77 is invalid"_s);
    }
    QCOMPARE(mail.get(u"/messages/77/originalmessage"_s).status, 404);
}
} // namespace tst_sandboxmailread

ATLAS_TEST(tst_sandboxmailread::SandboxMailReadTest)
#include "tst_sandboxmailread.moc"
