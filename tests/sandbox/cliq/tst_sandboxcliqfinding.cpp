// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcliqfinding
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/// Finding messages: search, mentions, pins.
class SandboxCliqFindingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void search();
    void searchErrors_data();
    void searchErrors();
    void mentions();
    void pins();
    void sticky();
};

void SandboxCliqFindingTest::search()
{
    CliqFixture f;
    f.lay(chat::platformChat, chat::ben, u"The proposal is ready"_s, 30);
    f.lay(chat::withBen, chat::ben, u"my Proposal {@%1}"_s.arg(chat::ada), 20);
    f.lay(chat::loungeChat, chat::dee, u"proposal nobody here may see"_s, 10);
    f.lay(chat::platformChat, chat::bot, u"proposal of a bot"_s, 5);
    const auto hits = [&f](const QString &more) { return f.get(u"/api/v3/messages/search?query=proposal"_s + more); };
    const CliqReply all = hits({});
    QCOMPARE(all.list(u"messages"_s).size(), 2);
    const QJsonObject newest = all.list(u"messages"_s).at(0).toObject();
    QCOMPARE(newest.value(u"sender"_s), QJsonValue(chat::ben));
    QVERIFY(!newest.value(u"message_id"_s).toString().contains(u'_')); // a bare time
    QCOMPARE(hits(u"&include_bot_messages=true"_s).list(u"messages"_s).size(), 3);
    QCOMPARE(hits(u"&has_mentions=true"_s).list(u"messages"_s).size(), 1);
    QCOMPARE(hits(u"&chat_ids="_s + chat::platformChat).list(u"messages"_s).size(), 1);
    QCOMPARE(hits(u"&chat_type=direct_message"_s).list(u"messages"_s).size(), 1);
    QCOMPARE(hits(u"&channel_type=personal"_s).list(u"messages"_s).size(), 1);
    QCOMPARE(hits(u"&to_user_ids="_s + chat::ben).column(u"messages"_s, u"chat_id"_s), QStringList{chat::withBen});
    QCOMPARE(hits(u"&message_type=file"_s).list(u"messages"_s).size(), 0);
    const CliqReply first = hits(u"&limit=1"_s);
    QVERIFY(first.json.value(u"next_token"_s).isDouble());
    const CliqReply second = hits(u"&limit=1&next_token=%1"_s.arg(first.json.value(u"next_token"_s).toInteger()));
    QCOMPARE(second.column(u"messages"_s, u"chat_id"_s), QStringList{chat::platformChat});
    QVERIFY(!second.json.contains(u"next_token"_s));
}

void SandboxCliqFindingTest::searchErrors_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString() << u"param_missing"_s;
    QTest::newRow("limit") << u"?query=x&limit=51"_s << u"invalid.inputs.submitted"_s;
    QTest::newRow("six chats") << u"?query=x&chat_ids=1,2,3,4,5,6"_s << u"invalid.inputs.submitted"_s;
    QTest::newRow("pinned anywhere") << u"?query=x&is_pinned=true"_s << u"invalid.inputs.submitted"_s;
    QTest::newRow("time") << u"?query=x&from_time=soon"_s << u"invalid.time.submitted"_s;
}

void SandboxCliqFindingTest::searchErrors()
{
    QFETCH(QString, query);
    CliqFixture f;
    QTEST(f.get(u"/api/v3/messages/search"_s + query).code(), "code");
}

void SandboxCliqFindingTest::mentions()
{
    CliqFixture f;
    const QString own = f.lay(chat::platformChat, chat::ada, u"Shall we?"_s, 60);
    f.lay(chat::platformChat, chat::ben, u"{@ada@example.org} what do you think?"_s, 50);
    f.lay(chat::platformChat, chat::cy, u"{@all} lunch"_s, 40);
    f.lay(chat::platformChat, chat::ben, u"{@%1} not for Ada"_s.arg(chat::cy), 30);
    const QString answer = f.lay(chat::platformChat, chat::cy, u"Yes"_s, 20);
    f.chatOf(chat::platformChat).messages.at(answer).replyTo = own;
    f.lay(chat::platformChat, chat::ben, u"{@%1} long ago"_s.arg(chat::ada), 0);
    const CliqReply all = f.get(u"/api/v3/mentions"_s);
    QCOMPARE(all.data().size(), 4);
    QCOMPARE(all.column(u"data"_s, u"activity_type"_s).count(u"replies"_s), 1);
    QCOMPARE(all.data().at(0)[u"status"_s].toString(), u"unread"_s);
    QCOMPARE(all.data().at(0)[u"chat"_s][u"channel_display_name"_s].toString(), u"Platform"_s);
    QCOMPARE(all.data().at(3)[u"mention"_s][u"mentioned_users"_s][0][u"display_name"_s].toString(), u"@Ada Lindt"_s);
    QCOMPARE(f.get(u"/api/v3/mentions?type=replies"_s).data().at(0)[u"message"_s][u"replied_to"_s][u"id"_s].toString(),
             own);
    const CliqReply page = f.get(u"/api/v3/mentions?type=mentions&limit=2"_s);
    QVERIFY(page.json.value(u"has_more"_s).toBool());
    QCOMPARE(f.get(u"/api/v3/mentions?type=mentions&limit=2&next_token="_s + page.text(u"next_token"_s)).data().size(),
             1);
    const qint64 now = f.clock->now().toMSecsSinceEpoch();
    QCOMPARE(f.get(u"/api/v3/mentions?from_time=%1"_s.arg(now - 25 * 60'000)).data().size(), 2);
    QCOMPARE(f.get(u"/api/v3/mentions?type=some"_s).code(), u"INVALID_PARAMS"_s);
    QCOMPARE(f.get(u"/api/v3/mentions?limit=101"_s).code(), u"INVALID_PARAMS"_s);
}

void SandboxCliqFindingTest::pins()
{
    CliqFixture f;
    const QString id = f.lay(chat::platformChat, chat::ben, u"Rules"_s);
    const QString path = u"/api/v3/chats/"_s + chat::platformChat + u"/pin-messages"_s;
    QCOMPARE(f.post(path, {{u"message_id"_s, id}}).status, 200);
    QCOMPARE(f.get(path).column(u"data"_s, u"id"_s), QStringList{id});
    QCOMPARE(f.get(path + u"?primary=true"_s).data().size(), 0);
    QCOMPARE(f.put(path, {{u"message_id"_s, id}, {u"is_primary"_s, true}}).status, 200);
    QCOMPARE(f.get(path + u"?primary=true"_s).data().size(), 1);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).data().at(0)[u"is_pinned"_s], QJsonValue(true));
    QCOMPARE(f.post(path, {{u"message_id"_s, id}, {u"expiry_time"_s, 5}}).code(), u"invalid.time.submitted"_s);
    QCOMPARE(f.del(path + u"?message_id="_s + id).status, 204);
    QCOMPARE(f.del(path + u"?message_id="_s + id).status, 404);
}

void SandboxCliqFindingTest::sticky()
{
    CliqFixture f;
    const QString id = f.lay(chat::platformChat, chat::ben, u"Feature review Friday"_s);
    const QString path = u"/api/v2/chats/%1/stickymessage"_s.arg(chat::platformChat);
    QCOMPARE(f.get(path).status, 204);
    QCOMPARE(f.post(path).code(), u"param_missing"_s);
    QCOMPARE(f.post(path, {{u"id"_s, id}}).status, 204);
    const QJsonValue data = f.get(path).json.value(u"data"_s);
    QCOMPARE(data[u"expiry_time"_s].toInt(), -1);
    QCOMPARE(data[u"message"_s][u"dname"_s].toString(), u"Ben Ruiz"_s);
    QCOMPARE(data[u"message"_s][u"msguid"_s].toString(), sandbox::cliq::encodedMessageId(id));
    QCOMPARE(f.del(path).status, 204);
    QCOMPARE(f.get(path).status, 204);
}
} // namespace tst_sandboxcliqfinding

ATLAS_TEST(tst_sandboxcliqfinding::SandboxCliqFindingTest)
#include "tst_sandboxcliqfinding.moc"
