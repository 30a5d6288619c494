// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/mail/mailjson.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_mailjson
{
using namespace Qt::Literals::StringLiterals;

/// Zoho's mail objects with all their quirks, as recorded.
class TestMailJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAMessage();
    void readsTheOtherSpellings();
    void readsAlmostNothing();
    void authors_data();
    void authors();
    void addresses_data();
    void addresses();
    void tricksOfDirection();
    void findsTheInbox_data();
    void findsTheInbox();
    void kindsOfFolders();
    void readsAnAccount();
    void accountWithLittle();
    void readsLabelsAndSignatures();
    void readsAttachments();
    void readsHeaders_data();
    void readsHeaders();
    void flags();
};

namespace
{
QJsonObject object(const QByteArray &text)
{
    const Result<QJsonObject> parsed = json::parseObject(text);
    Q_ASSERT(parsed);
    return *parsed;
}

QJsonArray array(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    Q_ASSERT(document.isArray());
    return document.array();
}

QString inboxName(const QByteArray &rows)
{
    QStringList names;
    const QList<MailFolder> folders = mailjson::folders(array(rows));
    for (const MailFolder &folder : folders) {
        if (folder.kind == MailFolder::Kind::Inbox)
            names.append(folder.name);
    }
    return names.join(u',');
}
} // namespace

void TestMailJson::readsAMessage()
{
    const MailMessage message = mailjson::message(object(
        R"({"messageId":"1781169128404158500","folderId":"1234567000000008008","threadId":"1781108288595155100",
        "threadCount":"0","subject":"Re: Caf&eacute; &amp;lt;b&amp;gt; \ud83d\udc8c","summary":"It&#39;s &lt;div&gt;",
        "fromAddress":"ivo@fjord.example","sender":"Ivo Brandt","toAddress":"&quot;Test User&quot;&lt;user@example.com&gt;",
        "ccAddress":"Not Provided","receivedTime":"1781169128397","sentDateInGMT":"1781194327000","size":"821",
        "status":"0","status2":"0","flagid":"important","priority":"3","hasAttachment":"1","hasInline":"true",
        "calendarType":1,"labelId":["11",12]})"));
    QCOMPARE(message.id, u"1781169128404158500"_s);
    QCOMPARE(message.threadId, u"1781108288595155100"_s);
    QCOMPARE(message.subject, u"Re: Café &lt;b&gt; 💌"_s); // decoded once, not twice
    QCOMPARE(message.summary, u"It's <div>"_s);
    QCOMPARE(message.from, (MailAddress{u"Ivo Brandt"_s, u"ivo@fjord.example"_s}));
    QCOMPARE(message.to, (QList<MailAddress>{{u"Test User"_s, u"user@example.com"_s}}));
    QVERIFY(message.cc.isEmpty());
    QCOMPARE(message.receivedAt, QDateTime::fromMSecsSinceEpoch(1781169128397, Qt::UTC));
    QCOMPARE(message.receivedAt.timeSpec(), Qt::UTC);
    QCOMPARE(message.size, 821);
    QVERIFY(!message.isRead && !message.isReplied && !message.isOutgoing);
    QVERIFY(message.hasAttachment && message.hasInline && message.isInvitation);
    QCOMPARE(message.flag, MailFlag::Important);
    QCOMPARE(message.labelIds, (QStringList{u"11"_s, u"12"_s}));
}

void TestMailJson::readsTheOtherSpellings()
{
    const MailMessage message = mailjson::message(
        object(R"({"messageId":1781108289537154100,"folderId":1234567000000008008,"threadId":"0","receivedtime":
        1781169128397,"status":"read","status2":"reply","flagid":"3","hasAttachment":"false","hasInline":true,
        "size":12,"toAddr":"&lt;a@b.example&gt;","mailDeliveryStatus":"success","labelIds":"5, 6"})"));
    QCOMPARE(message.id, u"1781108289537154100"_s); // above 2^53
    QCOMPARE(message.folderId, u"1234567000000008008"_s);
    QVERIFY(message.threadId.isEmpty());
    QVERIFY(message.receivedAt.isValid());
    QVERIFY(message.isRead && message.isReplied && message.isOutgoing);
    QVERIFY(!message.hasAttachment && message.hasInline && !message.isInvitation);
    QCOMPARE(message.size, 12);
    QCOMPARE(message.flag, MailFlag::FollowUp);
    QCOMPARE(message.to.size(), 1);
    QCOMPARE(message.labelIds, (QStringList{u"5"_s, u"6"_s}));
}

void TestMailJson::readsAlmostNothing()
{
    const MailMessage message = mailjson::message({});
    QCOMPARE(message, MailMessage());
    QVERIFY(!message.receivedAt.isValid());
    QVERIFY(!mailjson::message(object(R"({"receivedTime":"soon"})")).receivedAt.isValid());
}

void TestMailJson::authors_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const QString address = u"a@b.example"_s;
    QTest::newRow("no name") << QByteArray(R"({"fromAddress":"a@b.example","sender":"A@B.example"})") << QString()
                             << address;
    QTest::newRow("encoded") << QByteArray(R"({"fromAddress":"a@b.example","sender":"R&amp;D, Inc"})") << u"R&D, Inc"_s
                             << address;
    QTest::newRow("whole") << QByteArray(R"({"fromAddress":"&quot;A B&quot; &lt;a@b.example&gt;"})") << u"A B"_s
                           << address;
    QTest::newRow("sender whole") << QByteArray(R"({"fromAddress":"a@b.example","sender":"A B <a@b.example>"})")
                                  << u"A B"_s << address;
    QTest::newRow("sender only") << QByteArray(R"({"sender":"a@b.example"})") << QString() << address;
    QTest::newRow("local") << QByteArray(R"({"fromAddress":"root@mailhost","sender":"Cron"})") << u"Cron"_s
                           << u"root@mailhost"_s;
}

void TestMailJson::authors()
{
    QFETCH(const QByteArray, row);
    const MailAddress from = mailjson::message(object(row)).from;
    QTEST(from.name, "name");
    QTEST(from.address, "address");
}

void TestMailJson::addresses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("none") << u"Not Provided"_s << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"&lt;a@b.example&gt;"_s << QStringList{u"|a@b.example"_s};
    QTest::newRow("several") << u"&quot;B, A&quot;&lt;a@b.example&gt;,&lt;c@d.example&gt;,Eve&lt;root@host&gt;"_s
                             << QStringList{u"B, A|a@b.example"_s, u"|c@d.example"_s, u"Eve|root@host"_s};
    QTest::newRow("group") << u"undisclosed-recipients:"_s << QStringList{u"undisclosed-recipients:|"_s};
}

void TestMailJson::addresses()
{
    QFETCH(const QString, field);
    QStringList found;
    for (const MailAddress &address : mailjson::addresses(field))
        found.append(address.name + u'|' + address.address);
    QTEST(found, "found");
}

void TestMailJson::tricksOfDirection()
{
    const MailMessage message = mailjson::message(
        object(R"({"subject":"a\u202eb&#8238;c\r\nX: y","sender":"\u2066Bank\u0000","fromAddress":"a@b.example"})"));
    QCOMPARE(message.subject, u"abc  X: y"_s);
    QCOMPARE(message.from.name, u"Bank"_s);
}

void TestMailJson::findsTheInbox_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("name");
    QTest::newRow("english") << QByteArray(R"([{"folderId":"9","folderName":"Offers","path":"/Offers",
        "folderType":"Inbox","previousFolderId":"1"},{"folderId":"1","folderName":"Inbox","path":"/Inbox",
        "folderType":"Inbox"}])")
                             << u"Inbox"_s;
    QTest::newRow("localised") << QByteArray(R"([{"folderId":"9","folderName":"Offres","path":"/Offres",
        "folderType":"Inbox","previousFolderId":"1"},{"folderId":"1","folderName":"Boîte de réception",
        "path":"/Boîte de réception","folderType":"Inbox"}])")
                               << u"Boîte de réception"_s;
    QTest::newRow("own folder called so") << QByteArray(R"([{"folderId":"1","folderName":"Posteingang",
        "path":"/Posteingang","folderType":"Inbox"},{"folderId":"9","folderName":"Inbox","path":"/Old/Inbox",
        "folderType":"Inbox","parentFolderId":"8","previousFolderId":"1"}])")
                                          << u"Posteingang"_s;
    QTest::newRow("no order told") << QByteArray(R"([{"folderId":"9","folderName":"Offers","folderType":"Inbox"},
        {"folderId":"1","folderName":"INBOX","folderType":"Inbox","parentFolderId":"0"}])")
                                   << u"INBOX"_s;
    QTest::newRow("nothing told") << QByteArray(R"([{"folderId":"1","folderName":"Correo","folderType":"Inbox"},
        {"folderId":"9","folderName":"Ofertas","folderType":"Inbox"}])")
                                  << u"Correo"_s;
    QTest::newRow("none") << QByteArray(R"([{"folderId":"2","folderName":"Sent","folderType":"Sent"}])") << QString();
}

void TestMailJson::findsTheInbox()
{
    QFETCH(const QByteArray, rows);
    QTEST(inboxName(rows), "name");
}

void TestMailJson::kindsOfFolders()
{
    using Kind = MailFolder::Kind;
    const QList<MailFolder> folders = mailjson::folders(
        array(R"([{"folderId":1234567000000008008,"folderName":"Inbox","path":"/Inbox","folderType":"Inbox"},
        {"folderId":"2","folderName":"Entwürfe","folderType":"Drafts","previousFolderId":"1"},
        {"folderId":"3","folderName":"Notification","folderType":"Inbox","previousFolderId":"2"},
        {"folderId":"4","folderName":"Newsletter","folderType":"Inbox","previousFolderId":"3"},
        {"folderId":"5","folderName":"R&amp;D","folderType":"Inbox","previousFolderId":"4"},
        {"folderId":"6","folderName":"Sent","folderType":"Inbox","parentFolderId":"5","previousFolderId":"5"},
        {"folderId":"7","folderName":"x","folderType":"Archive"},{"folderName":"no id"}])"));
    QCOMPARE(folders.size(), 7);
    QCOMPARE(folders.at(0).id, u"1234567000000008008"_s);
    const QList<Kind> kinds{Kind::Inbox, Kind::Drafts, Kind::Notification, Kind::Newsletter,
                            Kind::User,  Kind::User,   Kind::Archive};
    for (qsizetype i = 0; i < kinds.size(); ++i)
        QCOMPARE(folders.at(i).kind, kinds.at(i));
    QCOMPARE(folders.at(4).name, u"R&D"_s);
    QVERIFY(folders.at(4).parentId.isEmpty());
    QCOMPARE(folders.at(5).parentId, u"5"_s); // not previousFolderId
}

void TestMailJson::readsAnAccount()
{
    const MailAccount account =
        mailjson::account(object(R"({"accountId":"1234567000000008002","zuid":900000001,"isDefaultAccount":true,
        "displayName":"Mara Lind","primaryEmailAddress":"Mara@nordwerk.example","mailboxAddress":"m.lind@nordwerk.example",
        "emailAddress":[{"mailId":"mara@nordwerk.example","isPrimary":true},{"mailId":"ml@nordwerk.example"}],
        "sendMailDetails":[{"fromAddress":"sales@nordwerk.example","displayName":"Sales","status":true,
        "signatureId":"16"},{"fromAddress":"old@nordwerk.example","status":false},
        {"fromAddress":"mara@nordwerk.example","displayName":"Mara Lind","status":"true"}],
        "timeZone":"Europe/Paris"})"));
    QCOMPARE(account.id, u"1234567000000008002"_s);
    QCOMPARE(account.name, u"Mara Lind"_s);
    QVERIFY(account.isDefault);
    QCOMPARE(account.zone, u"Europe/Paris"_s);
    QCOMPARE(account.senders.size(), 2);
    QCOMPARE(account.senders.at(0).from.address, u"mara@nordwerk.example"_s); // the usual one first
    QCOMPARE(account.senders.at(1).signatureId, u"16"_s);
    QCOMPARE(account.ownAddresses, (QStringList{u"mara@nordwerk.example"_s, u"ml@nordwerk.example"_s,
                                                u"m.lind@nordwerk.example"_s, u"sales@nordwerk.example"_s}));
}

void TestMailJson::accountWithLittle()
{
    const MailAccount account = mailjson::account(
        object(R"({"accountId":1234567000000008002,"accountDisplayName":"mara","mailboxAddress":"m@n.example",
        "emailAddress":"m@n.example"})"));
    QCOMPARE(account.id, u"1234567000000008002"_s);
    QCOMPARE(account.senders, (QList<MailSender>{{{u"mara"_s, u"m@n.example"_s}, {}}}));
    QCOMPARE(account.ownAddresses, QStringList{u"m@n.example"_s});
    const QByteArray disabled = R"({"accountId":"1","mailboxAddress":"m@n.example","sendMailDetails":[]})";
    QVERIFY(mailjson::account(object(disabled)).senders.isEmpty());
}

void TestMailJson::readsLabelsAndSignatures()
{
    const MailLabel label =
        mailjson::label(object(R"({"labelId":"11","displayName":"To &amp; do","color":"#00FF00"})"));
    QCOMPARE(label, (MailLabel{u"11"_s, u"To & do"_s, u"#00FF00"_s}));
    const MailLabel old = mailjson::label(object(R"({"tagId":12,"labelName":"x","color":"red"
})"));
    QCOMPARE(old, (MailLabel{u"12"_s, u"x"_s, {}}));
    const MailSignature signature =
        mailjson::signature(object(R"({"id":"16","name":"Work","content":"<p>M &amp; L</p>"})"));
    QCOMPARE(signature, (MailSignature{u"16"_s, u"Work"_s, u"<p>M &amp; L</p>"_s}));
}

void TestMailJson::readsAttachments()
{
    const QList<MailAttachment> files = mailjson::attachments(
        object(R"({"attachments":[{"attachmentId":138907275303090130,"attachmentName":"../a.odt","attachmentSize":6737},
        {"attachmentId":"2","attachmentName":"b.jpg","attachmentSize":"15321"},{}],
        "inline":[{"attachmentId":"3","attachmentName":"1.png","attachmentSize":7,"cid":"<x@y>"}]})"));
    QCOMPARE(files.size(), 3);
    QCOMPARE(files.at(0).id, u"138907275303090130"_s);
    QCOMPARE(files.at(0).name, u"../a.odt"_s);
    QCOMPARE(files.at(1).size, 15321);
    QVERIFY(!files.at(1).isInline());
    QCOMPARE(files.at(2).contentId, u"x@y"_s);
    QVERIFY(mailjson::attachments({}).isEmpty());
}

void TestMailJson::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("raw") << QByteArray(
        R"({"headerContent":"Received: from a\r\n\twith SMTP\r\nReceived: from b\r\nFROM: A <a@b.example>\r\n\r\nX: body"})");
    QTest::newRow("map") << QByteArray(
        R"({"headerContent":{"Received":["from a\r\n\twith SMTP","from b"],"FROM":["A <a@b.example>"]}})");
    QTest::newRow("bare map") << QByteArray(R"({"FROM":"A <a@b.example>","Received":["from a with SMTP","from b"]})");
}

void TestMailJson::readsHeaders()
{
    QFETCH(const QByteArray, data);
    const MailHeaders headers = mailjson::headers(object(data));
    QCOMPARE(headers.fields.size(), 3);
    QCOMPARE(headers.value(u"received"_s), u"from a with SMTP"_s);
    QCOMPARE(headers.value(u"From"_s), u"A <a@b.example>"_s);
    QCOMPARE(headers.value(u"X"_s), QString());
}

void TestMailJson::flags()
{
    for (const MailFlag flag : {MailFlag::None, MailFlag::Info, MailFlag::Important, MailFlag::FollowUp})
        QCOMPARE(mailjson::message({{u"flagid"_s, mailjson::flagWord(flag)}}).flag, flag);
}
} // namespace atlas::test::tst_mailjson

ATLAS_TEST(atlas::test::tst_mailjson::TestMailJson)
#include "tst_mailjson.moc"
