// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/mail/mailfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxmailsearch
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

namespace
{
const QString searchPath = u"/messages/search"_s;

QStringList found(MailFixture &mail, const QString &key)
{
    return mail.get(searchPath, {{u"searchKey"_s, key}}).column(u"messageId"_s);
}
} // namespace

/// messages/search and its grammar.
class SandboxMailSearchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void folders();
    void dates();
    void newMails();
    void receivedTime();
    void rows();
    void paging();
    void refusals_data();
    void refusals();
};

void SandboxMailSearchTest::finds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("ids");
    const QStringList none;
    QTest::newRow("anywhere") << u"entire:contrat"_s << QStringList{mids::files};
    QTest::newRow("case") << u"entire:CONTRAT"_s << QStringList{mids::files};
    QTest::newRow("body") << u"content:offer"_s << QStringList{mids::plain};
    QTest::newRow("no markup") << u"content:script"_s << none;
    QTest::newRow("subject") << u"subject:budget"_s << QStringList{mids::answer, mids::first};
    QTest::newRow("words") << u"content:offer 2026"_s << QStringList{mids::plain};
    QTest::newRow("phrase") << u"content:\"offer 2026\""_s << none;
    QTest::newRow("right phrase") << u"content:\"the offer\""_s << QStringList{mids::plain};
    QTest::newRow("sender") << u"sender:mara@agency.example"_s << QStringList{mids::answer};
    QTest::newRow("part of sender") << u"sender:agency"_s << QStringList{mids::answer};
    QTest::newRow("address is whole") << u"sender:ara@agency.example"_s << none;
    QTest::newRow("to") << u"to:ivo@agency.example"_s << QStringList{mids::answer};
    QTest::newRow("cc") << u"cc:paul"_s << QStringList{mids::answer};
    QTest::newRow("file name") << u"fileName:logo"_s << QStringList{mids::files};
    QTest::newRow("file content") << u"fileContent:paiement"_s << QStringList{mids::files};
    QTest::newRow("files") << u"has:attachment"_s << QStringList{mids::files};
    QTest::newRow("flags") << u"has:flags"_s << QStringList{mids::marked};
    QTest::newRow("conversations") << u"has:convo"_s << QStringList{mids::answer, mids::first};
    QTest::newRow("label id") << u"label:"_s + mids::label << QStringList{mids::marked};
    QTest::newRow("label name") << u"label:Clients"_s << QStringList{mids::marked};
    QTest::newRow("and") << u"subject:budget::sender:nadia"_s << QStringList{mids::first};
    QTest::newRow("or") << u"subject:invitation:or:cc:paul"_s << QStringList{mids::marked, mids::answer};
    QTest::newRow("grouped") << u"subject:budget::groupResult:true"_s << QStringList{mids::answer};
}

void SandboxMailSearchTest::finds()
{
    QFETCH(QString, key);
    QFETCH(QStringList, ids);
    MailFixture mail;
    QCOMPARE(found(mail, key), ids);
}

void SandboxMailSearchTest::folders()
{
    MailFixture mail;
    const QString sent = mail.folderId(u"Sent"_s);
    QCOMPARE(found(mail, u"in:"_s + sent), QStringList{mids::answer});
    QCOMPARE(found(mail, u"in:Sent"_s), QStringList{mids::answer});
    QVERIFY(found(mail, u"in:Spam"_s).isEmpty());
    QCOMPARE(found(mail, u"in:Spam::inclspamtrash:true"_s), QStringList{mids::spam});
    QCOMPARE(found(mail, u"in:Trash::inclspamtrash:true"_s), QStringList{mids::trash});
    QVERIFY(found(mail, u"in:Drafts"_s).isEmpty()); // drafts are never found
    QVERIFY(found(mail, u"subject:site"_s).contains(mids::archived));
    QVERIFY(!found(mail, u"subject:site"_s).contains(mids::trash));
}

void SandboxMailSearchTest::dates()
{
    MailFixture mail;
    mail.store().message(mids::plain)->receivedMs = 1'781'560'800'000; // 2026-06-16 00:00 in Paris
    QCOMPARE(found(mail, u"toDate:16-Jun-2026"_s), QStringList{mids::plain});
    QVERIFY(found(mail, u"toDate:15-Jun-2026"_s).isEmpty());
    QVERIFY(!found(mail, u"fromDate:17-Jun-2026"_s).contains(mids::plain));
    QVERIFY(found(mail, u"fromDate:16-Jun-2026"_s).contains(mids::plain));
}

void SandboxMailSearchTest::newMails()
{
    MailFixture mail;
    QVERIFY(found(mail, u"newMails"_s).isEmpty());
    const MailReply since =
        mail.get(searchPath, {{u"searchKey"_s, u"newMails"_s}, {u"receivedTime"_s, u"1783800000000"_s}});
    QCOMPARE(since.column(u"messageId"_s), (QStringList{mids::broken, mids::marked}));
    const MailReply both =
        mail.get(searchPath, {{u"searchKey"_s, u"newMails::label:Clients"_s}, {u"receivedTime"_s, u"1783000000000"_s}});
    QCOMPARE(both.column(u"messageId"_s), QStringList{mids::marked});
}

void SandboxMailSearchTest::receivedTime()
{
    MailFixture mail;
    const MailReply before =
        mail.get(searchPath, {{u"searchKey"_s, u"subject:budget"_s}, {u"receivedTime"_s, u"1783150000000"_s}});
    QCOMPARE(before.column(u"messageId"_s), QStringList{mids::first});
}

void SandboxMailSearchTest::rows()
{
    MailFixture mail;
    const QJsonObject row = mail.get(searchPath, {{u"searchKey"_s, u"cc:paul"_s}}).row();
    QVERIFY(!row.contains(u"threadId"_s));
    QCOMPARE(row[u"folderId"_s].toString(), mail.folderId(u"Sent"_s));
    QCOMPARE(row[u"mailDeliveryStatus"_s].toString(), u"success"_s);
}

void SandboxMailSearchTest::paging()
{
    MailFixture mail;
    for (int i = 0; i < 25; ++i) {
        atlas::sandbox::mail::Message copy = mail.message(mids::plain);
        copy.id = mail.store().nextMessageId(1'782'000'000'000);
        copy.subject = u"Copie"_s;
        mail.store().put(copy);
    }
    const auto page = [&mail](const QString &start, const QString &limit) {
        return mail.get(searchPath, {{u"searchKey"_s, u"subject:copie"_s}, {u"start"_s, start}, {u"limit"_s, limit}})
            .column(u"messageId"_s);
    };
    const QStringList all = page(u"1"_s, u"200"_s);
    QCOMPARE(all.size(), 25);
    QCOMPARE(found(mail, u"subject:copie"_s).size(), 10);
    QCOMPARE(page(u"1"_s, u"10"_s), all.mid(0, 10));
    QCOMPARE(page(u"0"_s, u"10"_s), all.mid(0, 10));
    QCOMPARE(page(u"21"_s, u"10"_s), all.mid(20, 5));
    QVERIFY(page(u"1"_s, u"9"_s).isEmpty()); // refused
    QVERIFY(page(u"1"_s, u"201"_s).isEmpty());
}

void SandboxMailSearchTest::refusals_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("bare word") << u"budget"_s;
    QTest::newRow("unknown field") << u"from:nadia"_s;
    QTest::newRow("empty value") << u"subject:"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("both operators") << u"subject:a::subject:b:or:subject:c"_s;
    QTest::newRow("has") << u"has:star"_s;
    QTest::newRow("date") << u"fromDate:2026-06-01"_s;
    QTest::newRow("half a quote") << u"subject:\"a"_s;
    QTest::newRow("option only") << u"inclspamtrash:true"_s;
    QTest::newRow("option value") << u"subject:a::inclspamtrash:yes"_s;
}

void SandboxMailSearchTest::refusals()
{
    QFETCH(QString, key);
    MailFixture mail;
    const MailReply reply = mail.get(searchPath, {{u"searchKey"_s, key}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(mail.get(searchPath).error(), u"LESS_THAN_MIN_OCCURANCE"_s);
}
} // namespace tst_sandboxmailsearch

ATLAS_TEST(tst_sandboxmailsearch::SandboxMailSearchTest)
#include "tst_sandboxmailsearch.moc"
