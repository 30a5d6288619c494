// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmailfolders
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

/// Folders and labels.
class SandboxMailFoldersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultFolders();
    void oneFolder();
    void creates();
    void createsBelow();
    void namesRefused_data();
    void namesRefused();
    void renames();
    void moves();
    void updateRefusals_data();
    void updateRefusals();
    void marksRead();
    void deletes();
    void systemFolders();
    void labels();
    void labelRefusals();
};

void SandboxMailFoldersTest::defaultFolders()
{
    MailFixture mail(false);
    const MailReply list = mail.get(u"/folders"_s);
    const QStringList names{u"Inbox"_s, u"Drafts"_s, u"Templates"_s,    u"Snoozed"_s,    u"Sent"_s,   u"Spam"_s,
                            u"Trash"_s, u"Outbox"_s, u"Notification"_s, u"Newsletter"_s, u"Archive"_s};
    QCOMPARE(list.column(u"folderName"_s), names);
    const QStringList types = list.column(u"folderType"_s);
    QCOMPARE(types.count(u"Inbox"_s), 3); // Notification and Newsletter too
    QVERIFY(!list.row(0).contains(u"previousFolderId"_s));
    for (int i = 1; i < names.size(); ++i)
        QCOMPARE(list.row(i)[u"previousFolderId"_s].toString(), list.row(i - 1)[u"folderId"_s].toString());
    QVERIFY(!list.row(0).contains(u"unreadCount"_s));
    QCOMPARE(list.row(0)[u"path"_s].toString(), u"/Inbox"_s);
    QCOMPARE(list.row(0)[u"isArchived"_s].toInt(-1), 0);
}

void SandboxMailFoldersTest::oneFolder()
{
    MailFixture mail;
    QCOMPARE(mail.get(u"/folders/"_s + mail.folderId(u"Sent"_s)).text(u"folderType"_s), u"Sent"_s);
    const MailReply none = mail.get(u"/folders/77"_s);
    QCOMPARE(none.status, 404);
    QCOMPARE(none.more(), u"Folder id 77 is invalid"_s);
}

void SandboxMailFoldersTest::creates()
{
    MailFixture mail;
    const MailReply made = mail.post(u"/folders"_s, {{u"folderName"_s, u"Projet été"_s}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.code(), 201);
    QCOMPARE(made.text(u"folderType"_s), u"Inbox"_s); // as the real inbox
    QCOMPARE(made.text(u"path"_s), u"/Projet été"_s);
    QVERIFY(!made.data().contains(u"parentFolderId"_s));
    QCOMPARE(mail.get(u"/folders"_s).rows().size(), 12);
    QCOMPARE(mail.changes, 1);
}

void SandboxMailFoldersTest::createsBelow()
{
    MailFixture mail;
    const QString parent = mail.post(u"/folders"_s, {{u"folderName"_s, u"A"_s}}).text(u"folderId"_s);
    const MailReply byId = mail.post(u"/folders"_s, {{u"folderName"_s, u"B"_s}, {u"parentFolderId"_s, parent}});
    QCOMPARE(byId.text(u"parentFolderId"_s), parent);
    QCOMPARE(byId.text(u"path"_s), u"/A/B"_s);
    const MailReply byPath = mail.post(u"/folders"_s, {{u"folderName"_s, u"C"_s}, {u"parentFolderPath"_s, u"/A/B"_s}});
    QCOMPARE(byPath.text(u"parentFolderId"_s), byId.text(u"folderId"_s));
    const QJsonObject lost{{u"folderName"_s, u"D"_s}, {u"parentFolderId"_s, u"77"_s}};
    QCOMPARE(mail.post(u"/folders"_s, lost).status, 404);
}

void SandboxMailFoldersTest::namesRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("slash") << u"a/b"_s;
    QTest::newRow("markup") << u"<b>"_s;
    QTest::newRow("taken") << u"inbox"_s;
}

void SandboxMailFoldersTest::namesRefused()
{
    QFETCH(QString, name);
    MailFixture mail;
    QCOMPARE(mail.post(u"/folders"_s, {{u"folderName"_s, name}}).status, 400);
    QCOMPARE(mail.changes, 0);
}

void SandboxMailFoldersTest::renames()
{
    MailFixture mail;
    const QString a = mail.post(u"/folders"_s, {{u"folderName"_s, u"A"_s}}).text(u"folderId"_s);
    const QString b =
        mail.post(u"/folders"_s, {{u"folderName"_s, u"B"_s}, {u"parentFolderId"_s, a}}).text(u"folderId"_s);
    const MailReply done = mail.put(u"/folders/"_s + a, {{u"mode"_s, u"rename"_s}, {u"folderName"_s, u"Neu"_s}});
    QCOMPARE(done.code(), 200);
    QVERIFY(!done.hasData());
    QCOMPARE(mail.get(u"/folders/"_s + b).text(u"path"_s), u"/Neu/B"_s);
}

void SandboxMailFoldersTest::moves()
{
    MailFixture mail;
    const QString a = mail.post(u"/folders"_s, {{u"folderName"_s, u"A"_s}}).text(u"folderId"_s);
    const QString b = mail.post(u"/folders"_s, {{u"folderName"_s, u"B"_s}}).text(u"folderId"_s);
    const QString inbox = mail.folderId(u"Inbox"_s);
    QJsonObject body{{u"mode"_s, u"move"_s}, {u"parentFolderId"_s, a}, {u"previousFolderId"_s, inbox}};
    QCOMPARE(mail.put(u"/folders/"_s + b, body).code(), 200);
    QCOMPARE(mail.get(u"/folders/"_s + b).text(u"path"_s), u"/A/B"_s);
    QCOMPARE(mail.get(u"/folders/"_s + b).text(u"parentFolderId"_s), a);
    QCOMPARE(mail.get(u"/folders/"_s + b).text(u"previousFolderId"_s), inbox);
    body = {{u"mode"_s, u"move"_s}, {u"parentFolderId"_s, b}};
    QCOMPARE(mail.put(u"/folders/"_s + a, body).status, 400); // below itself
    body.insert(u"parentFolderId"_s, u"0"_s);
    QCOMPARE(mail.put(u"/folders/"_s + b, body).code(), 200);
    QVERIFY(!mail.get(u"/folders/"_s + b).data().contains(u"parentFolderId"_s));
}

void SandboxMailFoldersTest::updateRefusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("error");
    const QString less = u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("no mode") << QJsonObject{{u"folderName"_s, u"X"_s}} << less;
    QTest::newRow("unknown mode") << QJsonObject{{u"mode"_s, u"empty"_s}} << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("no name") << QJsonObject{{u"mode"_s, u"rename"_s}} << less;
    QTest::newRow("no parent") << QJsonObject{{u"mode"_s, u"move"_s}} << less;
    QTest::newRow("field of another mode")
        << QJsonObject{{u"mode"_s, u"markAsRead"_s}, {u"folderName"_s, u"X"_s}} << u"EXTRA_PARAM_FOUND"_s;
}

void SandboxMailFoldersTest::updateRefusals()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, error);
    MailFixture mail;
    const QString id = mail.post(u"/folders"_s, {{u"folderName"_s, u"A"_s}}).text(u"folderId"_s);
    QCOMPARE(mail.put(u"/folders/"_s + id, body).error(), error);
}

void SandboxMailFoldersTest::marksRead()
{
    MailFixture mail;
    const QString inbox = mail.folderId(u"Inbox"_s);
    QCOMPARE(mail.put(u"/folders/"_s + inbox, {{u"mode"_s, u"markAsRead"_s}}).code(), 200);
    QVERIFY(mail.get(u"/messages/view"_s, {{u"folderId"_s, inbox}, {u"status"_s, u"unread"_s}}).rows().isEmpty());
    QVERIFY(!mail.message(mids::spam).isRead);
}

void SandboxMailFoldersTest::deletes()
{
    MailFixture mail;
    const QString a = mail.post(u"/folders"_s, {{u"folderName"_s, u"A"_s}}).text(u"folderId"_s);
    const QString b =
        mail.post(u"/folders"_s, {{u"folderName"_s, u"B"_s}, {u"parentFolderId"_s, a}}).text(u"folderId"_s);
    mail.store().message(mids::plain)->folderId = b;
    const MailReply done = mail.del(u"/folders/"_s + a);
    QCOMPARE(done.code(), 200);
    QVERIFY(!done.hasData());
    QCOMPARE(mail.get(u"/folders"_s).rows().size(), 11);
    QVERIFY(!mail.store().message(mids::plain)); // with the mails of its sub-folders
}

void SandboxMailFoldersTest::systemFolders()
{
    MailFixture mail;
    const QString sent = u"/folders/"_s + mail.folderId(u"Sent"_s);
    QCOMPARE(mail.del(sent).status, 400);
    QCOMPARE(mail.put(sent, {{u"mode"_s, u"rename"_s}, {u"folderName"_s, u"Gone"_s}}).status, 400);
    QCOMPARE(mail.changes, 0);
}

void SandboxMailFoldersTest::labels()
{
    MailFixture mail;
    const MailReply made = mail.post(u"/labels"_s, {{u"displayName"_s, u"Urgent"_s}, {u"color"_s, u"#FF0000"_s}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.code(), 201);
    QCOMPARE(made.text(u"tagId"_s), made.text(u"labelId"_s));
    QCOMPARE(made.data()[u"sequence"_s].toInt(), 2);
    const QString path = u"/labels/"_s + made.text(u"labelId"_s);
    QVERIFY(!mail.put(path, {{u"displayName"_s, u"Pressé"_s}}).hasData());
    QCOMPARE(mail.get(path).text(u"displayName"_s), u"Pressé"_s);
    QCOMPARE(mail.get(path).text(u"color"_s), u"#FF0000"_s);
    QCOMPARE(mail.get(u"/labels"_s).column(u"displayName"_s), (QStringList{u"Clients"_s, u"Pressé"_s}));
    QVERIFY(!mail.del(u"/labels/"_s + mids::label).hasData());
    QVERIFY(mail.message(mids::marked).labelIds.isEmpty());
    QCOMPARE(mail.get(u"/labels"_s).rows().size(), 1);
}

void SandboxMailFoldersTest::labelRefusals()
{
    MailFixture mail;
    QCOMPARE(mail.post(u"/labels"_s, {{u"displayName"_s, u"clients"_s}, {u"color"_s, u"#FF0000"_s}}).status, 400);
    QCOMPARE(mail.put(u"/labels/"_s + mids::label, {}).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(mail.get(u"/labels/77"_s).status, 404);
    QCOMPARE(mail.del(u"/labels/77"_s).status, 404);
}
} // namespace tst_sandboxmailfolders

ATLAS_TEST(tst_sandboxmailfolders::SandboxMailFoldersTest)
#include "tst_sandboxmailfolders.moc"
