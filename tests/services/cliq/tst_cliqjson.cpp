// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqids.h"
#include "services/cliq/cliqjson.h"
#include "services/cliq/cliqstored.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_cliqjson
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}
} // namespace

/// Every shape Cliq has been seen to answer in, as records.
class TestCliqJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsHaveOneForm_data();
    void idsHaveOneForm();
    void timesAreRead_data();
    void timesAreRead();
    void messagesAreRead_data();
    void messagesAreRead();
    void messagesAreOrdered();
    void filesAreRead();
    void threadsAndRepliesAreRead();
    void channelsAreRead_data();
    void channelsAreRead();
    void chatsAreRead();
    void reactionsAreRead();
    void presenceIsRead_data();
    void presenceIsRead();
    void postsAreRead_data();
    void postsAreRead();
    void hitsAndMentionsAreRead();
    void storedFormsAreUndone();
};

void TestCliqJson::idsHaveOneForm_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("wanted");
    const QString plain = u"1772142435619_202049860549923"_s;
    QTest::newRow("plain") << plain << plain;
    QTest::newRow("encoded space") << u"1772142435619%20202049860549923"_s << plain;
    QTest::newRow("encoded twice") << u"1772142435619%2520202049860549923"_s << plain;
    QTest::newRow("space") << u"1772142435619 202049860549923"_s << plain;
    QTest::newRow("plus") << u"1772142435619+202049860549923"_s << plain;
    QTest::newRow("encoded plus") << u"1772142435619%2B202049860549923"_s << plain;
    QTest::newRow("encoded dash") << u"1772142435619%2D202049860549923"_s << plain;
    QTest::newRow("encoded underscore") << u"1772142435619%5F202049860549923"_s << plain;
    QTest::newRow("bare time") << u"1710934200000"_s << u"1710934200000"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCliqJson::idsHaveOneForm()
{
    QFETCH(const QString, given);
    QFETCH(const QString, wanted);
    QCOMPARE(cliq::messageId(given), wanted);
    QCOMPARE(cliq::messageId(cliq::messageId(given)), wanted);
}

void TestCliqJson::timesAreRead_data()
{
    QTest::addColumn<QJsonValue>("given");
    QTest::addColumn<qint64>("wanted");
    const qint64 ms = 1772612422798;
    QTest::newRow("number") << QJsonValue(ms) << ms;
    QTest::newRow("digits") << QJsonValue(u"1772612422798"_s) << ms;
    QTest::newRow("utc") << QJsonValue(u"2026-03-04T08:20:22.798Z"_s) << ms;
    QTest::newRow("offset") << QJsonValue(u"2026-03-04T09:20:22+01:00"_s) << qint64(1772612422000);
    QTest::newRow("no zone") << QJsonValue(u"2026-03-04T09:20:22"_s) << qint64(0);
    QTest::newRow("never") << QJsonValue(-1) << qint64(0);
    QTest::newRow("absent") << QJsonValue() << qint64(0);
}

void TestCliqJson::timesAreRead()
{
    QFETCH(const QJsonValue, given);
    QFETCH(const qint64, wanted);
    const QDateTime read = cliqjson::time(given);
    QCOMPARE(read.isValid(), wanted != 0);
    if (wanted != 0)
        QCOMPARE(read.toMSecsSinceEpoch(), wanted);
}

void TestCliqJson::messagesAreRead_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<int>("kind");
    using Kind = CliqMessage::Kind;
    QTest::newRow("live") << QByteArray(R"({"id":"1772612422798_209244327054","time":1772612422798,"type":"text",)"
                                        R"("sender":{"name":"Ben Ruiz","id":"22"},"content":{"text":"Hi"}})")
                          << u"Hi"_s << u"22 Ben Ruiz"_s << int(Kind::Text);
    QTest::newRow("specified") << QByteArray(R"({"id":"1772612422798%20209244327054","time":"1772612422798",)"
                                             R"("sender":{"senderName":"Ben Ruiz","senderID":"22"},"content":"Hi"})")
                               << u"Hi"_s << u"22 Ben Ruiz"_s << int(Kind::Text);
    QTest::newRow("number as id") << QByteArray(R"({"id":"1772612422798_209244327054","type":"text",)"
                                                R"("sender":{"name":"Ben Ruiz","id":22},"content":{"text":"Hi"}})")
                                  << u"Hi"_s << u"22 Ben Ruiz"_s << int(Kind::Text);
    QTest::newRow("internal") << QByteArray(R"({"id":"1772612422798_209244327054","time":"1772612422798","msg":"Hi",)"
                                            R"("sender":"22","dname":"Ben Ruiz"})")
                              << u"Hi"_s << u"22 Ben Ruiz"_s << int(Kind::Text);
    QTest::newRow("info") << QByteArray(R"({"id":"1772612422798_209244327054","time":1772612422798,"type":"info",)"
                                        R"("sender":{"id":"22"},"content":{"text":"Ada added Ben"}})")
                          << u"Ada added Ben"_s << u"22 "_s << int(Kind::Info);
    QTest::newRow("poll") << QByteArray(R"({"id":"1772612422798_209244327054","time":1772612422798,"type":"poll",)"
                                        R"("sender":{"id":"22"},"content":{"text":"Lunch?"}})")
                          << u"Lunch?"_s << u"22 "_s << int(Kind::Other);
}

void TestCliqJson::messagesAreRead()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, text);
    QFETCH(const QString, sender);
    QFETCH(const int, kind);
    const CliqMessage message = cliqjson::message(object(row), u"CT_1_2"_s);
    QCOMPARE(message.id, u"1772612422798_209244327054"_s);
    QCOMPARE(message.chatId, u"CT_1_2"_s);
    QCOMPARE(message.at.toMSecsSinceEpoch(), 1772612422798);
    QCOMPARE(message.text, text);
    QCOMPARE(message.sender.id + u' ' + message.sender.name, sender);
    QCOMPARE(int(message.kind), kind);
    QCOMPARE(message.kindWord, message.kind == CliqMessage::Kind::Other ? u"poll"_s : QString());
    QCOMPARE(message.revision, 1);
}

void TestCliqJson::messagesAreOrdered()
{
    QJsonArray rows;
    for (const char *id :
         {"1772612422799_300000", "1772612422798_200000", "1772612422798_100000", "1772612422799%20300000"})
        rows.append(QJsonObject{{u"id"_s, QLatin1StringView(id)}});
    rows.append(QJsonObject{{u"time"_s, 1}}); // without an id it can neither be told apart nor changed
    QStringList ids;
    const QList<CliqMessage> messages = cliqjson::messages(rows, u"1"_s);
    for (const CliqMessage &message : messages)
        ids.append(message.id);
    QCOMPARE(ids, (QStringList{u"1772612422798_100000"_s, u"1772612422798_200000"_s, u"1772612422799_300000"_s}));
}

void TestCliqJson::filesAreRead()
{
    const CliqMessage message = cliqjson::message(
        object(R"({"id":"1772612500111_209244327099","time":1772612500111,"type":"file","sender":{"id":"11"},)"
               R"("content":{"file":{"name":"plan.png","type":"image/png","id":"a_1_1_2",)"
               R"("dimensions":{"height":4,"width":4,"size":8045}},"thumbnail":{"blur_data":"AQID"},)"
               R"("comment":"draft"}})"),
        u"1"_s);
    QCOMPARE(int(message.kind), int(CliqMessage::Kind::File));
    QCOMPARE(message.file, (CliqFile{u"a_1_1_2"_s, u"plan.png"_s, u"image/png"_s, 8045, u"draft"_s, "\1\2\3"}));
}

void TestCliqJson::threadsAndRepliesAreRead()
{
    const CliqMessage message =
        cliqjson::message(object(R"({"id":"1772612500111_209244327099","type":"text","revision":2,"is_pinned":true,)"
                                 R"("mentions":[{"name":"@Ada Lindt","id":"11","type":"user"}],)"
                                 R"("thread_information":{"message_count":19,"chat_id":"CT_1_2-T-3"},)"
                                 R"("replied_to":{"id":"1772612422798%20209244327054","content":{"text":"Why?"},)"
                                 R"("sender":{"id":"22","name":"Ben"}}})"),
                          u"1"_s);
    QCOMPARE(message.revision, 2);
    QVERIFY(message.isPinned);
    QCOMPARE(message.mentions.value(0).name, u"Ada Lindt"_s);
    QCOMPARE(message.threadId, u"CT_1_2-T-3"_s);
    QCOMPARE(message.replies, 19);
    QCOMPARE(message.replyToId, u"1772612422798_209244327054"_s);
    QCOMPARE(message.replyToText, u"Why?"_s);
    QCOMPARE(message.replyToSender, u"Ben"_s);
}

void TestCliqJson::channelsAreRead_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("mayPost");
    QTest::addColumn<bool>("mayMentionAll");
    QTest::newRow("member") << QByteArray(R"("current_user_role":"member","member_permission":{"send_message":true}})")
                            << true << true;
    QTest::newRow("may not") << QByteArray(R"("current_user_role":"member","member_permission":{"send_message":false,)"
                                           R"("special_mentions":false}})")
                             << false << false;
    QTest::newRow("another role's") << QByteArray(R"("current_user_role":"admin",)"
                                                  R"("member_permission":{"send_message":false}})")
                                    << true << true;
    QTest::newRow("archived") << QByteArray(R"("status":"archived"})") << false << true;
    QTest::newRow("not joined") << QByteArray(R"("joined":false})") << false << true;
}

void TestCliqJson::channelsAreRead()
{
    QFETCH(const QByteArray, more);
    QFETCH(const bool, mayPost);
    QFETCH(const bool, mayMentionAll);
    const CliqChat channel = cliqjson::channel(
        object(R"({"name":"#Platform Team","channel_id":"P20","chat_id":"CT_1_2","unique_name":"platformteam",)"
               R"("level":"personal","participant_count":14,"total_message_count":"2731","unread_message_count":3,)"
               R"("muted_interval":"2026-03-05T09:00:00+01:00","last_message_info":{"sender_id":"22",)"
               R"("sender_name":"Ben Ruiz","time":"2026-03-04T09:15:20+01:00","text":"Green"},)" +
               more));
    QCOMPARE(channel.name, u"Platform Team"_s);
    QCOMPARE(channel.channelId + channel.id, u"P20CT_1_2"_s);
    QCOMPARE(int(channel.level), int(CliqChat::Level::Private));
    QCOMPARE(channel.unread, 3);
    QVERIFY(channel.isMuted);
    QCOMPARE(channel.lastAt, QDateTime(QDate(2026, 3, 4), QTime(8, 15, 20), Qt::UTC));
    QCOMPARE(channel.lastText + channel.lastSender, u"GreenBen Ruiz"_s);
    QCOMPARE(channel.mayPost, mayPost);
    QCOMPARE(channel.mayMentionAll, mayMentionAll);
}

void TestCliqJson::chatsAreRead()
{
    const auto direct =
        cliqjson::chat(object(R"({"chat_id":"2890","name":"Ben","chat_type":"direct_message","participant_count":2,)"
                              R"("unread_message_count":3,"pinned":true,"last_message_info":{"sender":"22",)"
                              R"("time":"2026-03-04T14:30:00.000Z","type":"text","content":{"text":"See you!"}}})"));
    QVERIFY(direct);
    QCOMPARE(int(direct->kind), int(CliqChat::Kind::Direct));
    QCOMPARE(direct->unread, 3);
    QVERIFY(direct->isPinned && direct->mayPost);
    QCOMPARE(direct->lastText + direct->lastSender, u"See you!22"_s);
    const auto older = cliqjson::chat(object(R"({"chat_id":"2890","chat_type":"dm","removed":true,)"
                                             R"("recipients_summary":[{"user_id":"22","name":"Ben"}]})"));
    QVERIFY(older && !older->mayPost);
    QCOMPARE(older->otherId, u"22"_s);
    QVERIFY(!cliqjson::chat(object(R"({"chat_id":"CT_1_2","chat_type":"channel"})")));
    QVERIFY(!cliqjson::chat(object(R"({"chat_id":"CT_1_2-T-3","chat_type":"thread"})")));
    QCOMPARE(int(cliqjson::chat(object(R"({"chat_id":"1","chat_type":"entity_chat"})"))->kind),
             int(CliqChat::Kind::Group));
}

void TestCliqJson::reactionsAreRead()
{
    const QList<CliqReaction> read =
        cliqjson::reactions(object(R"({":smile:":["1772612700123:11:Ada: the first","1772612711456:22:Ben"],"x":[]})"));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first(), (CliqReaction{u":smile:"_s, {u"11"_s, u"22"_s}, {u"Ada: the first"_s, u"Ben"_s}}));
}

void TestCliqJson::presenceIsRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("wanted");
    QTest::newRow("live") << QByteArray(R"({"data":{"state":"online","activity":"web"}})")
                          << int(CliqPresence::Available);
    QTest::newRow("specified") << QByteArray(R"({"data":{"code":"busy","message":"x","id":1}})")
                               << int(CliqPresence::Busy);
    QTest::newRow("away") << QByteArray(R"({"data":{"state":"away"}})") << int(CliqPresence::Away);
    QTest::newRow("offline") << QByteArray(R"({"data":{"state":"offline"}})") << int(CliqPresence::Offline);
    QTest::newRow("new word") << QByteArray(R"({"data":{"state":"dancing"}})") << int(CliqPresence::Unknown);
    QTest::newRow("nothing") << QByteArray("{}") << int(CliqPresence::Unknown);
}

void TestCliqJson::presenceIsRead()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, wanted);
    QCOMPARE(int(cliqjson::presence(object(answer))), wanted);
}

void TestCliqJson::postsAreRead_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("wanted");
    const QString id = u"1772142435619_202049860549923"_s;
    QTest::newRow("encoded") << QByteArray(R"({"message_id":"1772142435619%20202049860549923"})") << id;
    QTest::newRow("id") << QByteArray(R"({"id":"1772142435619_202049860549923"})") << id;
    QTest::newRow("data") << QByteArray(R"({"data":{"message_id":"1772142435619+202049860549923"}})") << id;
    QTest::newRow("bot") << QByteArray(R"({"user_ids":["22"],"message_details":{"22":{"chat_id":"CT_1-B2",)"
                                       R"("message_id":"1772142435619%20202049860549923"}}})")
                         << id;
    QTest::newRow("bot to many") << QByteArray(R"({"message_details":{"22":{"message_id":"1"},"33":{}}})") << QString();
    QTest::newRow("pseudo body") << QByteArray(R"({"Response Code":"204 No response"})") << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString();
}

void TestCliqJson::postsAreRead()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, wanted);
    QCOMPARE(cliqjson::posted(object(answer)).messageId, wanted);
}

void TestCliqJson::hitsAndMentionsAreRead()
{
    const CliqMessage hit = cliqjson::searchHit(
        object(R"({"message_id":"1710934200000","time":"2024-03-20T11:30:00.000Z","sender":"22","chat_id":"67",)"
               R"("type":"text","content":{"text":"Review"}})"));
    QCOMPARE(hit.id + hit.chatId + hit.sender.id + hit.text, u"17109342000006722Review"_s);
    const CliqMention mention = cliqjson::mention(
        object(R"({"status":"unread","chat":{"id":"CT_1_2","title":"#Platform Team"},"message":{)"
               R"("id":"1772612422798_209244327054","time":"2026-03-04T09:20:22+01:00","content":{"text":"Ada?"},)"
               R"("sender":{"id":"22","name":"Ben"}},"mention":{"recipient_id":"11","mentioned_users":[)"
               R"({"id":"11","name":"Ada Lindt"}]}})"));
    QCOMPARE(mention.chatId + mention.chatName, u"CT_1_2Platform Team"_s);
    QVERIFY(mention.isUnread);
    QCOMPARE(mention.message.chatId + mention.message.text, u"CT_1_2Ada?"_s);
    QCOMPARE(mention.message.mentions.size(), 1);
}

void TestCliqJson::storedFormsAreUndone()
{
    CliqMessage message = cliqjson::message(
        object(
            R"({"id":"1772612500111_209244327099","type":"file","revision":3,"is_pinned":true,)"
            R"("sender":{"id":"b-1","name":"Bot"},"mentions":[{"name":"Ada","id":"11"}],)"
            R"("content":{"file":{"id":"f","name":"a.pdf","type":"application/pdf","dimensions":{"size":9}},)"
            R"("thumbnail":{"blur_data":"AQID"},"comment":"c"},"thread_information":{"chat_id":"T","message_count":2},)"
            R"("replied_to":{"id":"1772612422798_209244327054","content":"w","sender":{"id":"22","name":"Ben"}}})"),
        u"CT_1_2"_s);
    message.text = u"x"_s;
    message.reactions = {{u":smile:"_s, {u"11"_s}, {u"Ada"_s}}};
    QCOMPARE(cliqstored::toMessage(cliqstored::object(cliqstored::bytes(cliqstored::ofMessage(message)))), message);
    const CliqMention mention{u"CT_1_2"_s, u"Platform"_s, message, true};
    QCOMPARE(cliqstored::toMention(cliqstored::ofMention(mention)), mention);
    CliqChat chat = cliqjson::channel(object(R"({"name":"#A","channel_id":"P1","chat_id":"C","unique_name":"a",)"
                                             R"("level":"team","joined":false,"pinned":true,"muted_interval":"x",)"
                                             R"("description":"d","status":"archived"})"));
    chat.otherId = u"22"_s;
    chat.lastAt = QDateTime(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC);
    chat.mayMentionAll = false;
    QCOMPARE(cliqstored::toChat(cliqstored::ofChat(chat)), chat);
}
} // namespace atlas::test::tst_cliqjson

ATLAS_TEST(atlas::test::tst_cliqjson::TestCliqJson)
#include "tst_cliqjson.moc"
