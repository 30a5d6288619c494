// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmaillists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using Query = QMap<QString, QString>;

namespace
{
const QString viewPath = u"/messages/view"_s;

QStringList viewed(MailFixture &mail, const Query &query)
{
    return mail.get(viewPath, query).column(u"messageId"_s);
}

QJsonObject rowOf(MailFixture &mail, const QString &id)
{
    const QJsonArray rows =
        mail.get(viewPath, {{u"includesent"_s, u"true"_s}, {u"includearchive"_s, u"true"_s}}).rows();
    for (const QJsonValue &row : rows) {
        if (row[u"messageId"_s].toString() == id)
            return row.toObject();
    }
    return {};
}
} // namespace

/// messages/view and the shape of its rows.
class SandboxMailListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowIsMadeOfStrings();
    void rowEncodesEntities();
    void rowTimes();
    void rowOfConversation();
    void rowOfSentMail();
    void rowOfMarkedMail();
    void rowOfFiles();
    void withoutFolder();
    void ofFolder();
    void filters_data();
    void filters();
    void sorting();
    void paging();
    void refusals_data();
    void refusals();
    void listingReadsNothing();
};

void SandboxMailListsTest::rowIsMadeOfStrings()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::plain);
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key() != "calendarType"_L1)
            QVERIFY2(it->isString(), qPrintable(it.key()));
    }
    QCOMPARE(row[u"calendarType"_s].toInt(-1), 0);
    QCOMPARE(row[u"status"_s].toString(), u"0"_s);
    QCOMPARE(row[u"status2"_s].toString(), u"0"_s);
    QCOMPARE(row[u"flagid"_s].toString(), u"flag_not_set"_s);
    QCOMPARE(row[u"priority"_s].toString(), u"3"_s);
    QCOMPARE(row[u"hasAttachment"_s].toString(), u"0"_s);
    QCOMPARE(row[u"hasInline"_s].toString(), u"false"_s);
    QCOMPARE(row[u"ccAddress"_s].toString(), u"Not Provided"_s);
    QVERIFY(!row.contains(u"threadId"_s));
    QVERIFY(!row.contains(u"threadCount"_s));
    QVERIFY(!row.contains(u"labelId"_s));
    QVERIFY(!row.contains(u"toAddr"_s));
    QVERIFY(!row.contains(u"mailDeliveryStatus"_s));
}

void SandboxMailListsTest::rowEncodesEntities()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::plain);
    QCOMPARE(row[u"summary"_s].toString(), u"It&#39;s the offer for R&amp;D &lt;2026&gt;"_s);
    QCOMPARE(row[u"subject"_s].toString(), u"Devis &amp; &lt;suite&gt; 💌"_s);
    QCOMPARE(row[u"toAddress"_s].toString(), u"&quot;Mara Stein&quot;&lt;mara@agency.example&gt;"_s);
    QCOMPARE(row[u"fromAddress"_s].toString(), u"nadia@nordwind.example"_s);
    QCOMPARE(row[u"sender"_s].toString(), u"Nadia Weber"_s);
}

void SandboxMailListsTest::rowTimes()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::plain);
    QCOMPARE(row[u"receivedTime"_s].toString(), u"1783000000397"_s);
    QCOMPARE(row[u"sentDateInGMT"_s].toString(), u"1783025200000"_s); // 7 h later, on the second
}

void SandboxMailListsTest::rowOfConversation()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::first);
    QCOMPARE(row[u"threadId"_s].toString(), mids::first);
    QCOMPARE(row[u"threadCount"_s].toString(), u"0"_s);
    QCOMPARE(row[u"status2"_s].toString(), u"1"_s);
}

void SandboxMailListsTest::rowOfSentMail()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::answer);
    const QString to = u"&quot;Nadia Weber&quot;&lt;nadia@nordwind.example&gt;,&lt;ivo@agency.example&gt;"_s;
    QCOMPARE(row[u"toAddress"_s].toString(), to);
    QCOMPARE(row[u"toAddr"_s].toString(), to);
    QCOMPARE(row[u"ccAddress"_s].toString(), u"&quot;Paul Roy&quot;&lt;paul@nordwind.example&gt;"_s);
    QCOMPARE(row[u"mailDeliveryStatus"_s].toString(), u"success"_s);
}

void SandboxMailListsTest::rowOfMarkedMail()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::marked);
    QCOMPARE(row[u"flagid"_s].toString(), u"important"_s); // a name, though the filter wants a number
    QCOMPARE(row[u"calendarType"_s].toInt(), 1);
    QCOMPARE(row[u"labelId"_s][0].toString(), mids::label);
}

void SandboxMailListsTest::rowOfFiles()
{
    MailFixture mail;
    const QJsonObject row = rowOf(mail, mids::files);
    QCOMPARE(row[u"hasAttachment"_s].toString(), u"1"_s);
    QCOMPARE(row[u"hasInline"_s].toString(), u"true"_s);
    QCOMPARE(row[u"status"_s].toString(), u"1"_s);
    QVERIFY(row[u"size"_s].toString().toInt() > 20);
}

void SandboxMailListsTest::withoutFolder()
{
    MailFixture mail;
    const QStringList received{mids::broken, mids::marked, mids::files, mids::first, mids::plain};
    QCOMPARE(viewed(mail, {}), received);
    QVERIFY(viewed(mail, {{u"includesent"_s, u"true"_s}}).contains(mids::answer));
    QVERIFY(viewed(mail, {{u"includearchive"_s, u"true"_s}}).contains(mids::archived));
}

void SandboxMailListsTest::ofFolder()
{
    MailFixture mail;
    QCOMPARE(viewed(mail, {{u"folderId"_s, mail.folderId(u"Spam"_s)}}), QStringList{mids::spam});
    QCOMPARE(viewed(mail, {{u"folderId"_s, mail.folderId(u"Drafts"_s)}}), QStringList{mids::draft});
    QCOMPARE(viewed(mail, {{u"folderId"_s, mail.folderId(u"Archive"_s)}}), QStringList{mids::archived});
    QCOMPARE(viewed(mail, {{u"folderId"_s, mail.folderId(u"Sent"_s)}}), QStringList{mids::answer});
    // Archived where it is, as in mailboxes without that folder.
    mail.store().message(mids::plain)->isArchived = true;
    Query inbox{{u"folderId"_s, mail.folderId(u"Inbox"_s)}};
    QVERIFY(!viewed(mail, inbox).contains(mids::plain));
    inbox.insert(u"includearchive"_s, u"true"_s);
    QVERIFY(viewed(mail, inbox).contains(mids::plain));
    const MailReply empty = mail.get(viewPath, {{u"folderId"_s, mail.folderId(u"Outbox"_s)}});
    QVERIFY(empty.json[u"data"_s].isArray());
    QVERIFY(empty.rows().isEmpty());
}

void SandboxMailListsTest::filters_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const Query &query, const QStringList &ids) {
        QTest::newRow(name) << query << ids;
    };
    row("read", {{u"status"_s, u"read"_s}}, {mids::files});
    row("unread", {{u"status"_s, u"unread"_s}}, {mids::broken, mids::marked, mids::first, mids::plain});
    row("flag", {{u"flagid"_s, u"2"_s}}, {mids::marked});
    row("no flag", {{u"flagid"_s, u"0"_s}, {u"status"_s, u"read"_s}}, {mids::files});
    row("label", {{u"labelid"_s, mids::label}}, {mids::marked});
    row("conversation", {{u"threadId"_s, mids::first}}, {mids::first});
    row("whole conversation", {{u"threadId"_s, mids::first}, {u"includesent"_s, u"true"_s}},
        {mids::answer, mids::first});
    row("files", {{u"attachedMails"_s, u"true"_s}}, {mids::files});
    row("images", {{u"inlinedMails"_s, u"true"_s}}, {mids::files});
    row("flagged", {{u"flaggedMails"_s, u"true"_s}}, {mids::marked});
    row("answered", {{u"respondedMails"_s, u"true"_s}}, {mids::first});
    row("threaded", {{u"threadedMails"_s, u"true"_s}}, {mids::first});
}

void SandboxMailListsTest::filters()
{
    QFETCH(Query, query);
    QFETCH(QStringList, ids);
    MailFixture mail;
    QCOMPARE(viewed(mail, query), ids);
}

void SandboxMailListsTest::sorting()
{
    MailFixture mail;
    QStringList newest = viewed(mail, {});
    const QStringList oldest = viewed(mail, {{u"sortorder"_s, u"true"_s}});
    QCOMPARE(oldest.first(), mids::plain);
    std::reverse(newest.begin(), newest.end());
    QCOMPARE(oldest, newest);
    QStringList bySize = mail.get(viewPath, {{u"sortBy"_s, u"size"_s}}).column(u"size"_s);
    for (int i = 1; i < bySize.size(); ++i)
        QVERIFY(bySize.at(i - 1).toInt() >= bySize.at(i).toInt());
    QCOMPARE(viewed(mail, {{u"sortBy"_s, u"messageId"_s}}).first(), mids::broken);
}

void SandboxMailListsTest::paging()
{
    MailFixture mail;
    using atlas::sandbox::mail::Message;
    for (int i = 0; i < 210; ++i) {
        Message copy = mail.message(mids::plain);
        copy.id = mail.store().nextMessageId(1'782'000'000'000);
        mail.store().put(copy);
    }
    QCOMPARE(viewed(mail, {}).size(), 10);
    QCOMPARE(viewed(mail, {{u"limit"_s, u"200"_s}}).size(), 200);
    const QStringList all = viewed(mail, {{u"limit"_s, u"200"_s}});
    QCOMPARE(viewed(mail, {{u"start"_s, u"1"_s}, {u"limit"_s, u"2"_s}}), all.mid(0, 2));
    QCOMPARE(viewed(mail, {{u"start"_s, u"3"_s}, {u"limit"_s, u"2"_s}}), all.mid(2, 2));
    QCOMPARE(viewed(mail, {{u"start"_s, u"201"_s}, {u"limit"_s, u"200"_s}}).size(), 15);
    QVERIFY(viewed(mail, {{u"start"_s, u"900"_s}}).isEmpty());
}

void SandboxMailListsTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("start 0") << u"start"_s << u"0"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("limit 0") << u"limit"_s << u"0"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("limit 201") << u"limit"_s << u"201"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("limit text") << u"limit"_s << u"ten"_s << u"INVALID_DATATYPE"_s;
    QTest::newRow("flag name") << u"flagid"_s << u"important"_s << u"INVALID_DATATYPE"_s;
    QTest::newRow("flag 4") << u"flagid"_s << u"4"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("status") << u"status"_s << u"new"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("sortorder") << u"sortorder"_s << u"asc"_s << u"INVALID_DATATYPE"_s;
    QTest::newRow("sortBy") << u"sortBy"_s << u"subject"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("folder name") << u"folderId"_s << u"Inbox"_s << u"INVALID_DATATYPE"_s;
    QTest::newRow("boolean") << u"includesent"_s << u"1"_s << u"INVALID_DATATYPE"_s;
}

void SandboxMailListsTest::refusals()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    MailFixture mail;
    const MailReply reply = mail.get(viewPath, {{name, value}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), error);
    QCOMPARE(mail.get(viewPath, {{u"folderId"_s, u"77"_s}}).status, 404);
}

void SandboxMailListsTest::listingReadsNothing()
{
    MailFixture mail;
    QCOMPARE(mail.get(viewPath).status, 200);
    QVERIFY(!mail.message(mids::plain).isRead);
    QCOMPARE(mail.changes, 0);
}
} // namespace tst_sandboxmaillists

ATLAS_TEST(tst_sandboxmaillists::SandboxMailListsTest)
#include "tst_sandboxmaillists.moc"
