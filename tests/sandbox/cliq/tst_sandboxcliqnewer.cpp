// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcliqnewer
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
const QString platformV3 = u"/api/v3/chats/"_s + chat::platformChat;

QJsonObject row(const CliqReply &reply, const QString &chatId)
{
    const QJsonArray rows = reply.list(u"chats"_s);
    for (const QJsonValue &value : rows) {
        if (value[u"chat_id"_s].toString() == chatId)
            return value.toObject();
    }
    return {};
}
} // namespace

/// The third version: unread counters, read state, forwarding, bulk deletion.
class SandboxCliqNewerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chats();
    void chatFilters_data();
    void chatFilters();
    void readState();
    void bulkRead();
    void createChat();
    void createChatErrors_data();
    void createChatErrors();
    void posting();
    void forward();
    void bulkDelete();
    void card();
    void members();
    void operations();
};

void SandboxCliqNewerTest::chats()
{
    CliqFixture f;
    const QString first = f.lay(chat::withBen, chat::ben, u"one"_s, 20);
    f.lay(chat::withBen, chat::ben, u"two"_s, 10);
    const CliqReply all = f.get(u"/api/v3/chats"_s);
    QCOMPARE(all.column(u"chats"_s, u"chat_id"_s), (QStringList{chat::withBen, chat::platformChat}));
    const QJsonObject ben = row(all, chat::withBen);
    QCOMPARE(ben.value(u"chat_type"_s).toString(), u"direct_message"_s);
    QCOMPARE(ben.value(u"unread_message_count"_s).toInt(), 2);
    QVERIFY(ben.value(u"unread_time"_s).toString().endsWith(u'Z'));
    QCOMPARE(ben.value(u"last_message_info"_s)[u"content"_s][u"text"_s].toString(), u"two"_s);
    QCOMPARE(row(all, chat::platformChat).value(u"name"_s).toString(), u"#Platform"_s);
    const CliqReply one = f.get(u"/api/v3/chats/%1?fields=name,chat_id"_s.arg(chat::withBen));
    QCOMPARE(one.json.value(u"data"_s).toObject().keys(), (QStringList{u"chat_id"_s, u"name"_s}));
    QVERIFY(!f.get(platformV3).json.value(u"data"_s).toObject().contains(u"last_message_info"_s));
    QVERIFY(sandbox::cliq::messageTime(first) > 0);
}

void SandboxCliqNewerTest::chatFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("ids");
    const QStringList platform{chat::platformChat}, ben{chat::withBen}, none;
    QTest::newRow("channel") << u"?type=channel"_s << platform;
    QTest::newRow("dm") << u"?type=dm"_s << ben;
    QTest::newRow("threads") << u"?type=threads"_s << none;
    QTest::newRow("muted") << u"?muted=true"_s << none;
    QTest::newRow("recipient") << u"?recipient="_s + chat::ben << ben;
    QTest::newRow("name") << u"?name=plat"_s << platform;
    QTest::newRow("ids") << u"?chat_ids="_s + chat::withBen << ben;
    QTest::newRow("closed") << u"?closed=true"_s << none;
    QTest::newRow("search") << u"/search?title=ruiz"_s << ben;
    QTest::newRow("search type") << u"/search?title=&chat_type=channel"_s << platform;
    QTest::newRow("after") << u"?modified_after=%1"_s.arg(
                                  QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch())
                           << ben;
}

void SandboxCliqNewerTest::chatFilters()
{
    QFETCH(QString, query);
    CliqFixture f;
    f.lay(chat::withBen, chat::ben, u"x"_s);
    QTEST(f.get(u"/api/v3/chats"_s + query).column(u"chats"_s, u"chat_id"_s), "ids");
    QCOMPARE(f.get(u"/api/v3/chats?type=group"_s).status, 400);
    QCOMPARE(f.get(u"/api/v3/chats?muted=1"_s).status, 400);
}

void SandboxCliqNewerTest::readState()
{
    CliqFixture f;
    const QString first = f.lay(chat::platformChat, chat::ben, u"1"_s, 30);
    const QString second = f.lay(chat::platformChat, chat::cy, u"2"_s, 20);
    const auto unread = [&f] { return sandbox::cliq::unreadCount(f.chatOf(chat::platformChat), chat::ada); };
    const auto mark = [&f](const QString &operation, const QString &key, const QString &id) {
        return f.put(platformV3, {{u"operation"_s, operation}, {key, id}});
    };
    QCOMPARE(mark(u"mark_as_read"_s, u"last_message_id"_s, first).status, 204);
    QCOMPARE(unread(), 1);
    QCOMPARE(mark(u"mark_as_read"_s, u"last_message_id"_s, QString(second).replace(u'_', u' ')).status, 204);
    QCOMPARE(unread(), 0);
    QCOMPARE(mark(u"mark_as_unread"_s, u"message_id"_s, second).status, 204);
    QCOMPARE(unread(), 1);
    QCOMPARE(mark(u"mark_as_read"_s, u"message_id"_s, first).code(), u"param_missing"_s);
    QCOMPARE(mark(u"mark_as_read"_s, u"last_message_id"_s, u"1772612422798_209244327054"_s).status, 404);
    QCOMPARE(f.put(platformV3).code(), u"param_missing"_s);
    QCOMPARE(f.put(platformV3, {{u"operation"_s, u"read"_s}}).status, 400);
    f.scopes = {u"ZohoCliq.Chats.UPDATE"_s}; // both are needed
    QCOMPARE(mark(u"mark_as_read"_s, u"last_message_id"_s, first).status, 401);
}

void SandboxCliqNewerTest::bulkRead()
{
    CliqFixture f;
    const QString id = f.lay(chat::platformChat, chat::ben, u"1"_s);
    f.lay(chat::withBen, chat::ben, u"1"_s);
    const CliqReply marked =
        f.put(u"/api/v3/chats"_s,
              {{u"operation"_s, u"read_status_update"_s},
               {u"read_status"_s, u"read"_s},
               {u"chats"_s, QJsonArray{QJsonObject{{u"chat_id"_s, chat::platformChat}, {u"last_message_id"_s, id}},
                                       QJsonObject{{u"chat_id"_s, chat::loungeChat}, {u"last_message_id"_s, id}}}}});
    QCOMPARE(marked.json.value(u"data"_s)[u"success"_s].toArray(), QJsonArray{chat::platformChat});
    QCOMPARE(marked.json.value(u"data"_s)[u"failure"_s].toArray(), QJsonArray{chat::loungeChat});
    QCOMPARE(
        f.put(u"/api/v3/chats"_s, {{u"operation"_s, u"clear_unread"_s}, {u"chat_ids"_s, QJsonArray{chat::withBen}}})
            .status,
        204);
    QCOMPARE(row(f.get(u"/api/v3/chats"_s), chat::withBen).value(u"unread_message_count"_s).toInt(), 0);
    QCOMPARE(f.put(u"/api/v3/chats"_s, {{u"operation"_s, u"clear_unread"_s}}).code(), u"param_missing"_s);
}

void SandboxCliqNewerTest::createChat()
{
    CliqFixture f;
    const CliqReply direct =
        f.post(u"/api/v3/chats"_s, {{u"chat_type"_s, u"direct_message"_s}, {u"user_id"_s, chat::ben}});
    QCOMPARE(direct.json.value(u"data"_s)[u"chat_id"_s].toString(), chat::withBen); // the one there is
    QCOMPARE(direct.json.value(u"data"_s)[u"user_membership"_s].toObject().keys(),
             (QStringList{u"pinned"_s, u"removed"_s}));
    const CliqReply group = f.post(u"/api/v3/chats"_s, {{u"chat_type"_s, u"group_chat"_s},
                                                        {u"user_ids"_s, QJsonArray{chat::ben, chat::cy}},
                                                        {u"title"_s, u"Lunch"_s}});
    QCOMPARE(group.json.value(u"data"_s)[u"participant_count"_s].toInt(), 3);
    QCOMPARE(f.get(u"/api/v2/chats"_s).column(u"chats"_s, u"chat_type"_s).count(u"chat"_s), 1);
}

void SandboxCliqNewerTest::createChatErrors_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no type") << QJsonObject{{u"user_id"_s, chat::ben}} << u"param_missing"_s;
    QTest::newRow("stranger") << QJsonObject{{u"chat_type"_s, u"direct_message"_s}, {u"user_id"_s, u"1"_s}}
                              << u"no_valid_users_available_to_create_chat"_s;
    QTest::newRow("two in a group") << QJsonObject{{u"chat_type"_s, u"group_chat"_s},
                                                   {u"user_ids"_s, QJsonArray{chat::ben}},
                                                   {u"title"_s, u"x"_s}}
                                    << u"insufficient_members_to_create_group_chat"_s;
    QTest::newRow("unknown key") << QJsonObject{{u"chat_type"_s, u"group_chat"_s}, {u"name"_s, u"x"_s}}
                                 << u"extra_key_found"_s;
}

void SandboxCliqNewerTest::createChatErrors()
{
    QFETCH(QJsonObject, body);
    CliqFixture f;
    QTEST(f.post(u"/api/v3/chats"_s, body).code(), "code");
}

void SandboxCliqNewerTest::posting()
{
    CliqFixture f;
    const QJsonObject body{{u"text"_s, u"x"_s}};
    const CliqReply channel = f.post(u"/api/v3/channelsbyname/platform/messages"_s, body);
    QCOMPARE(channel.status, 200);
    QCOMPARE(channel.json, (QJsonObject{{u"Response Code"_s, u"204 No response"_s}}));
    QCOMPARE(f.post(u"/api/v3/channels/%1/messages"_s.arg(chat::platform), body).json, channel.json);
    QVERIFY(f.post(platformV3 + u"/messages"_s, body).text(u"message_id"_s).contains(u'_'));
    QCOMPARE(f.post(platformV3 + u"/message"_s, body).status, 404);
    QCOMPARE(f.post(platformV3 + u"/messages"_s, {{u"text"_s, u"x"_s}, {u"buttons"_s, QJsonArray{1}}}).code(),
             u"extra_key_found"_s);
    QCOMPARE(f.chatOf(chat::platformChat).messages.size(), 3U);
}

void SandboxCliqNewerTest::forward()
{
    CliqFixture f;
    const QString id = f.lay(chat::platformChat, chat::ben, u"look"_s);
    const QJsonObject source{{u"chat_id"_s, chat::platformChat}, {u"message_ids"_s, QJsonArray{id}}};
    const CliqReply reply =
        f.post(u"/api/v3/messages"_s,
               {{u"source"_s, source},
                {u"recipients"_s,
                 QJsonObject{{u"chat_ids"_s, chat::withBen + u',' + chat::loungeChat}, {u"user_ids"_s, chat::cy}}}});
    const QJsonValue data = reply.json.value(u"data"_s);
    QCOMPARE(data[u"forwarded"_s][u"chat_ids"_s].toArray(), QJsonArray{chat::withBen});
    QCOMPARE(data[u"forwarded"_s][u"user_ids"_s].toArray(), QJsonArray{chat::cy});
    QCOMPARE(data[u"failures"_s][0][u"error"_s][u"code"_s].toString(), u"chat_access_denied"_s);
    QCOMPARE(f.chatOf(chat::withBen).messages.rbegin()->second.sender, chat::ada);
    QCOMPARE(f.post(u"/api/v3/messages"_s, {{u"source"_s, source}}).code(), u"param_missing"_s);
}

void SandboxCliqNewerTest::bulkDelete()
{
    CliqFixture f;
    const QString own = f.postPlain(u"x"_s);
    const QString foreign = f.lay(chat::platformChat, chat::ben, u"y"_s, 0);
    const QString old = f.lay(chat::withBen, chat::ada, u"z"_s, 60 * 72);
    const QString path = platformV3 + u"/messagess?message_ids="_s;
    QCOMPARE(f.del(platformV3 + u"/messages?message_ids="_s + own).status, 405);
    const CliqReply done = f.del(path + own + u',' + foreign);
    QCOMPARE(done.column(u"data"_s, u"status"_s), (QStringList{u"success"_s, u"failed"_s}));
    QCOMPARE(done.data().at(1)[u"error"_s][u"code"_s].toString(), u"invalid_delete_reason"_s);
    QCOMPARE(f.del(path + foreign + u"&reason=others"_s).column(u"data"_s, u"status"_s), QStringList{u"success"_s});
    QCOMPARE(f.del(path + foreign + u"&reason=bored"_s).code(), u"invalid_delete_reason"_s);
    QCOMPARE(f.del(u"/api/v3/chats/%1/messagess?message_ids=%2"_s.arg(chat::withBen, old))
                 .data()
                 .at(0)[u"error"_s][u"code"_s]
                 .toString(),
             u"message_delete_timeout"_s);
    QCOMPARE(f.del(path + QStringList(26, own).join(u',')).code(), u"message_delete_limit_exceeded"_s);
}

void SandboxCliqNewerTest::card()
{
    CliqFixture f;
    const QString path = u"/api/v3/channels/platform/message"_s;
    const CliqReply reply =
        f.post(path, {{u"card"_s, QJsonObject{{u"title"_s, u"Build 812"_s}, {u"theme"_s, u"modern-inline"_s}}}});
    QCOMPARE(reply.text(u"type"_s), u"message"_s);
    const QJsonValue shown = f.get(messagesPath(chat::platformChat)).data().at(0);
    QCOMPARE(shown[u"id"_s], reply.json.value(u"data"_s)[u"id"_s]);
    QCOMPARE(shown[u"content"_s][u"card"_s][u"title"_s].toString(), u"Build 812"_s);
    QCOMPARE(f.post(path).code(), u"param_missing"_s);
}

void SandboxCliqNewerTest::members()
{
    CliqFixture f;
    const CliqReply added = f.post(platformV3 + u"/members"_s, {{u"user_ids"_s, QJsonArray{chat::dee, chat::ben}}});
    QCOMPARE(added.json.value(u"data"_s)[u"added_user_ids"_s].toArray(), QJsonArray{chat::dee});
    const CliqReply removed = f.del(platformV3 + u"/members?user_ids="_s + chat::dee);
    QCOMPARE(removed.json.value(u"data"_s)[u"removed_user_ids"_s].toArray(), QJsonArray{chat::dee});
    QCOMPARE(f.post(u"/api/v3/chats/%1/members"_s.arg(chat::withBen), {{u"user_ids"_s, QJsonArray{chat::cy}}}).code(),
             u"one_to_one_chat_add_member_not_allowed"_s);
    QCOMPARE(f.get(platformV3 + u"/members"_s).data().size(), 3);
}

void SandboxCliqNewerTest::operations()
{
    CliqFixture f;
    f.lay(chat::withBen, chat::ben, u"x"_s);
    const QString direct = u"/api/v3/chats/"_s + chat::withBen;
    QCOMPARE(f.post(direct + u"/activities"_s, {{u"action"_s, u"typing"_s}}).status, 204);
    QCOMPARE(f.post(direct + u"/activities"_s, {{u"action"_s, u"dancing"_s}}).status, 400);
    QCOMPARE(f.put(direct, {{u"operation"_s, u"clear_local_history"_s}}).status, 204);
    QCOMPARE(f.get(messagesPath(chat::withBen)).data().size(), 0);
    QCOMPARE(f.put(direct, {{u"operation"_s, u"close_chat"_s}}).status, 204);
    QCOMPARE(f.get(u"/api/v2/chats"_s).list(u"chats"_s).size(), 0);
    f.lay(chat::withBen, chat::ben, u"again"_s, 0); // a new message opens it
    QCOMPARE(f.get(u"/api/v2/chats"_s).list(u"chats"_s).size(), 1);
    QCOMPARE(f.put(platformV3, {{u"operation"_s, u"update_title"_s}, {u"title"_s, u"Core"_s}}).text(u"type"_s),
             u"chat.title"_s);
    QCOMPARE(f.post(platformV3 + u"/mute"_s).status, 204);
    QCOMPARE(f.get(u"/api/v3/chats?muted=true"_s).column(u"chats"_s, u"name"_s), QStringList{u"#Core"_s});
    QCOMPARE(f.post(u"/api/v2/chats/%1/unmute"_s.arg(chat::platformChat)).status, 204);
    QCOMPARE(f.post(u"/api/v2/chats/%1/leave"_s.arg(chat::withBen)).code(), u"operation_failed"_s);
    QCOMPARE(f.put(u"/api/v2/events/meeting@zoho.com/statuses/accepted"_s)
                 .json.value(u"data"_s)[u"attendees"_s][0][u"status"_s]
                 .toString(),
             u"ACCEPTED"_s);
    QCOMPARE(f.put(u"/api/v2/events/meeting@zoho.com/statuses/maybe"_s).status, 400);
    QCOMPARE(f.put(u"/api/v2/events/other@zoho.com/statuses/declined"_s).status, 400);
}

} // namespace tst_sandboxcliqnewer

ATLAS_TEST(tst_sandboxcliqnewer::SandboxCliqNewerTest)
#include "tst_sandboxcliqnewer.moc"
