// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmailupdates
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using atlas::sandbox::mail::Message;

namespace
{
QJsonObject change(const QString &mode, const QJsonObject &more = {}, const QString &id = mids::plain)
{
    QJsonObject body{{u"mode"_s, mode}, {u"messageId"_s, QJsonArray{id}}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}
} // namespace

/// updatemessage, updatethread, delete.
class SandboxMailUpdatesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readAndUnread();
    void moves();
    void flags();
    void labels();
    void archives();
    void archivesWithoutFolder();
    void spam();
    void severalAndUnknownIds();
    void integerIds();
    void folderSpecific();
    void refusals_data();
    void refusals();
    void threads();
    void threadRefusals();
    void deletes();
    void expunges();
};

void SandboxMailUpdatesTest::readAndUnread()
{
    MailFixture mail;
    const MailReply reply = mail.put(u"/updatemessage"_s, change(u"markAsRead"_s));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.code(), 200);
    QVERIFY(!reply.hasData());
    QVERIFY(mail.message(mids::plain).isRead);
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"markAsUnread"_s)).code(), 200);
    QVERIFY(!mail.message(mids::plain).isRead);
    QCOMPARE(mail.changes, 2);
}

void SandboxMailUpdatesTest::moves()
{
    MailFixture mail;
    const QString trash = mail.folderId(u"Trash"_s);
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"moveMessage"_s, {{u"destfolderId"_s, trash}})).code(), 200);
    QCOMPARE(mail.message(mids::plain).folderId, trash);
    const QJsonObject back{{u"destfolderId"_s, mail.folderId(u"Inbox"_s)}};
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"moveMessage"_s, back, mids::archived)).code(), 200);
    QVERIFY(!mail.message(mids::archived).isArchived);
}

void SandboxMailUpdatesTest::flags()
{
    MailFixture mail;
    for (const QString &flag : {u"info"_s, u"important"_s, u"followup"_s, u"flag_not_set"_s}) {
        QCOMPARE(mail.put(u"/updatemessage"_s, change(u"setFlag"_s, {{u"flagid"_s, flag}})).code(), 200);
        QCOMPARE(mail.message(mids::plain).flag, flag);
    }
}

void SandboxMailUpdatesTest::labels()
{
    MailFixture mail;
    const QJsonObject label{{u"labelId"_s, QJsonArray{mids::label}}};
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"applyLabel"_s, label)).code(), 200);
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"applyLabel"_s, label)).code(), 200);
    QCOMPARE(mail.message(mids::plain).labelIds, QStringList{mids::label});
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"removeLabel"_s, label)).code(), 200);
    QVERIFY(mail.message(mids::plain).labelIds.isEmpty());
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"removeAllLabels"_s, {}, mids::marked)).code(), 200);
    QVERIFY(mail.message(mids::marked).labelIds.isEmpty());
}

void SandboxMailUpdatesTest::archives()
{
    MailFixture mail;
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"archiveMails"_s)).code(), 200);
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Archive"_s));
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"unArchiveMails"_s, {{u"isArchive"_s, true}})).code(), 200);
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Inbox"_s));
    QVERIFY(!mail.message(mids::plain).isArchived);
}

void SandboxMailUpdatesTest::archivesWithoutFolder()
{
    MailFixture mail;
    const QString archive = mail.folderId(u"Archive"_s);
    mail.store().folders.removeIf([&archive](const auto &folder) { return folder.id == archive; });
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"archiveMails"_s)).code(), 200);
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Inbox"_s)); // hidden where it is
    QVERIFY(mail.message(mids::plain).isArchived);
}

void SandboxMailUpdatesTest::spam()
{
    MailFixture mail;
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"moveToSpam"_s)).code(), 200);
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Spam"_s));
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"markNotSpam"_s)).code(), 200);
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Inbox"_s));
}

void SandboxMailUpdatesTest::severalAndUnknownIds()
{
    MailFixture mail;
    QJsonObject body = change(u"markAsRead"_s);
    body.insert(u"messageId"_s, QJsonArray{mids::plain, u"77"_s, mids::first});
    QCOMPARE(mail.put(u"/updatemessage"_s, body).code(), 200);
    QVERIFY(mail.message(mids::plain).isRead && mail.message(mids::first).isRead);
    QCOMPARE(mail.put(u"/updatemessage"_s, change(u"markAsRead"_s, {}, u"77"_s)).code(), 200);
    QCOMPARE(mail.changes, 1);
}

void SandboxMailUpdatesTest::integerIds()
{
    MailFixture mail;
    const QByteArray body = R"({"mode":"markAsRead","messageId":[1783000000000100100]})";
    QCOMPARE(mail.call("PUT", u"/updatemessage"_s, {}, body).code(), 200);
    QVERIFY(mail.message(mids::plain).isRead);
}

void SandboxMailUpdatesTest::folderSpecific()
{
    MailFixture mail;
    QJsonObject body{
        {u"mode"_s, u"markAsUnread"_s}, {u"threadId"_s, QJsonArray{mids::first}}, {u"isFolderSpecific"_s, true}};
    QCOMPARE(mail.put(u"/updatemessage"_s, body).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
    body.insert(u"folderId"_s, mail.folderId(u"Inbox"_s));
    QCOMPARE(mail.put(u"/updatemessage"_s, body).code(), 200);
    QVERIFY(mail.message(mids::answer).isRead); // in Sent: not meant
}

void SandboxMailUpdatesTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QString less = u"LESS_THAN_MIN_OCCURANCE"_s;
    const QString extra = u"EXTRA_PARAM_FOUND"_s;
    const QString range = u"ARRAY_SIZE_OUT_OF_RANGE"_s;
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(QString::number(i));
    QTest::newRow("no mode") << QJsonObject{{u"messageId"_s, QJsonArray{u"1"_s}}} << 400 << less;
    QTest::newRow("no ids") << QJsonObject{{u"mode"_s, u"markAsRead"_s}} << 400 << less;
    QTest::newRow("empty ids") << change(u"markAsRead"_s, {{u"messageId"_s, QJsonArray{}}}) << 400 << range;
    QTest::newRow("101 ids") << change(u"markAsRead"_s, {{u"messageId"_s, many}}) << 400 << range;
    QTest::newRow("one id bare") << change(u"markAsRead"_s, {{u"messageId"_s, mids::plain}}) << 400
                                 << u"INVALID_DATATYPE"_s;
    QTest::newRow("flagMessage") << change(u"flagMessage"_s) << 400 << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("destFolderId") << change(u"moveMessage"_s, {{u"destFolderId"_s, u"1"_s}}) << 400 << extra;
    QTest::newRow("no folder") << change(u"moveMessage"_s) << 400 << less;
    QTest::newRow("lost folder") << change(u"moveMessage"_s, {{u"destfolderId"_s, u"77"_s}}) << 404 << QString();
    QTest::newRow("flag number") << change(u"setFlag"_s, {{u"flagid"_s, 2}}) << 400 << u"INVALID_DATATYPE"_s;
    QTest::newRow("flag name") << change(u"setFlag"_s, {{u"flagid"_s, u"star"_s}}) << 400 << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("lost label") << change(u"applyLabel"_s, {{u"labelId"_s, QJsonArray{u"77"_s}}}) << 404 << QString();
    QTest::newRow("no label") << change(u"applyLabel"_s, {{u"labelId"_s, QJsonArray{}}}) << 400 << range;
    QTest::newRow("field of another mode") << change(u"markAsRead"_s, {{u"flagid"_s, u"info"_s}}) << 400 << extra;
}

void SandboxMailUpdatesTest::refusals()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    MailFixture mail;
    const MailReply reply = mail.put(u"/updatemessage"_s, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.error(), error);
    QCOMPARE(mail.changes, 0);
}

void SandboxMailUpdatesTest::threads()
{
    MailFixture mail;
    const QJsonObject body{{u"mode"_s, u"moveMessage"_s},
                           {u"threadId"_s, QJsonArray{mids::first}},
                           {u"destfolderId"_s, mail.folderId(u"Trash"_s)}};
    const MailReply reply = mail.put(u"/updatethread"_s, body);
    QCOMPARE(reply.code(), 200);
    QVERIFY(!reply.hasData());
    QCOMPARE(mail.message(mids::first).folderId, mail.folderId(u"Trash"_s));
    QCOMPARE(mail.message(mids::answer).folderId, mail.folderId(u"Trash"_s));
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Inbox"_s));
}

void SandboxMailUpdatesTest::threadRefusals()
{
    MailFixture mail;
    const QJsonArray ids{mids::first};
    QCOMPARE(mail.put(u"/updatethread"_s, {{u"mode"_s, u"archiveMails"_s}, {u"threadId"_s, ids}}).error(),
             u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(mail.put(u"/updatethread"_s, {{u"mode"_s, u"markAsRead"_s}, {u"messageId"_s, ids}}).error(),
             u"EXTRA_PARAM_FOUND"_s);
}

void SandboxMailUpdatesTest::deletes()
{
    MailFixture mail;
    const QString inbox = u"/folders/%1/messages/"_s.arg(mail.folderId(u"Inbox"_s));
    const MailReply reply = mail.del(inbox + mids::plain);
    QCOMPARE(reply.code(), 200);
    QCOMPARE(reply.data()[u"cId"_s].toInt(-1), 0);
    QCOMPARE(mail.message(mids::plain).folderId, mail.folderId(u"Trash"_s));
    QCOMPARE(mail.del(inbox + mids::plain).status, 404); // no longer in this folder
    QCOMPARE(mail.del(inbox + u"77"_s).status, 404);
}

void SandboxMailUpdatesTest::expunges()
{
    MailFixture mail;
    const QString path = u"/folders/%1/messages/%2"_s.arg(mail.folderId(u"Trash"_s), mids::trash);
    QCOMPARE(mail.del(path, {{u"expunge"_s, u"yes"_s}}).error(), u"INVALID_DATATYPE"_s);
    QCOMPARE(mail.del(path, {{u"expunge"_s, u"true"_s}}).code(), 200);
    QVERIFY(!mail.store().message(mids::trash));
}
} // namespace tst_sandboxmailupdates

ATLAS_TEST(tst_sandboxmailupdates::SandboxMailUpdatesTest)
#include "tst_sandboxmailupdates.moc"
