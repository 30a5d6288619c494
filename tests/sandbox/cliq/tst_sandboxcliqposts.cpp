// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QUrl>

namespace tst_sandboxcliqposts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
const QString byName = u"/api/v2/channelsbyname/platform/message"_s;
const QString byChat = u"/api/v2/chats/%1/message"_s.arg(chat::platformChat);

QJsonObject textBody(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject syncBody(const QString &text)
{
    return {{u"text"_s, text}, {u"sync_message"_s, true}};
}
} // namespace

/// Posting, editing, deleting, reacting.
class SandboxCliqPostsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targets_data();
    void targets();
    void refusals_data();
    void refusals();
    void longText();
    void ownPostStaysUnread();
    void everybodyNeedsPermission();
    void archivedAndReadOnly();
    void asBot();
    void botMessage();
    void botErrors();
    void edit();
    void editRefused();
    void remove();
    void reactions();
};

void SandboxCliqPostsTest::targets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("chatId");
    QTest::addColumn<bool>("encoded");
    QTest::newRow("name") << byName << chat::platformChat << true;
    QTest::newRow("id") << u"/api/v2/channels/%1/message"_s.arg(chat::platform) << chat::platformChat << true;
    QTest::newRow("chat") << byChat << chat::platformChat << true;
    QTest::newRow("address") << u"/api/v2/buddies/ben@example.org/message"_s << chat::withBen << false;
    QTest::newRow("user id") << u"/api/v2/buddies/%1/message"_s.arg(chat::ben) << chat::withBen << false;
}

void SandboxCliqPostsTest::targets()
{
    QFETCH(QString, path);
    QFETCH(QString, chatId);
    QFETCH(bool, encoded);
    CliqFixture f;
    const CliqReply silent = f.post(path, textBody(u"one"_s));
    QCOMPARE(silent.status, 204);
    QVERIFY(silent.bytes.isEmpty());
    const CliqReply told = f.post(path, syncBody(u"two"_s));
    QCOMPARE(told.status, 200);
    const QString id = told.text(u"message_id"_s);
    QCOMPARE(id.contains(u'_'), !encoded);
    const auto plain = sandbox::cliq::plainMessageId(QUrl::fromPercentEncoding(id.toUtf8()));
    QVERIFY(plain);
    const sandbox::cliq::Message &last = f.chatOf(chatId).messages.at(*plain);
    QCOMPARE(last.text, u"two"_s);
    QCOMPARE(last.sender, chat::ada);
    QCOMPARE(f.chatOf(chatId).messages.size(), 2U);
    QCOMPARE(f.changes, 2);
}

void SandboxCliqPostsTest::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QJsonObject plain = textBody(u"x"_s);
    QTest::newRow("no text") << byName << QJsonObject() << 400 << u"param_missing"_s;
    QTest::newRow("empty text") << byName << textBody(u" "_s) << 400 << u"param_missing"_s;
    QTest::newRow("extra key") << byName << QJsonObject{{u"text"_s, u"x"_s}, {u"chatid"_s, u"1"_s}} << 400
                               << u"extra_key_found"_s;
    QTest::newRow("mark_as_read in the body of a channel post")
        << byName << QJsonObject{{u"text"_s, u"x"_s}, {u"mark_as_read"_s, true}} << 400 << u"extra_key_found"_s;
    QTest::newRow("extra parameter") << byName + u"?sync=1"_s << plain << 400 << u"extra_param_found"_s;
    QTest::newRow("sync as a text") << byName << QJsonObject{{u"text"_s, u"x"_s}, {u"sync_message"_s, u"true"_s}} << 400
                                    << u"invalid.inputs.submitted"_s;
    QTest::newRow("six buttons") << byName
                                 << QJsonObject{{u"text"_s, u"x"_s}, {u"buttons"_s, QJsonArray{1, 2, 3, 4, 5, 6}}}
                                 << 400 << u"invalid.inputs.submitted"_s;
    QTest::newRow("answer to nothing") << byName << QJsonObject{{u"text"_s, u"x"_s}, {u"reply_to"_s, u"1_2"_s}} << 400
                                       << QString();
    QTest::newRow("plural on v2") << u"/api/v2/channelsbyname/platform/messages"_s << plain << 404 << QString();
    QTest::newRow("display name") << u"/api/v2/channelsbyname/Platform/message"_s << plain << 400 << QString();
    QTest::newRow("not a member") << u"/api/v2/channelsbyname/lounge/message"_s << plain << 403 << u"430002"_s;
    QTest::newRow("stranger") << u"/api/v2/buddies/zed@other.example/message"_s << plain << 403
                              << u"chat_continue_nonorg_nonmutual_contact_failed"_s;
    QTest::newRow("oneself") << u"/api/v2/buddies/ada@example.org/message"_s << plain << 400
                             << u"invalid.inputs.submitted"_s;
    QTest::newRow("v3, not a member") << u"/api/v3/channelsbyname/lounge/messages"_s << plain << 403
                                      << u"chat_access_denied"_s;
}

void SandboxCliqPostsTest::refusals()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    CliqFixture f;
    const CliqReply reply = f.post(path, body);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QCOMPARE(f.changes, 0);
}

void SandboxCliqPostsTest::longText()
{
    CliqFixture f;
    QCOMPARE(f.post(byName, textBody(QString(5000, u'x'))).status, 204);
    QCOMPARE(f.post(byName, textBody(QString(5001, u'x'))).status, 400);
    QCOMPARE(f.call("POST", byName, "text=x", "application/x-www-form-urlencoded").status, 400);
    QCOMPARE(f.call("POST", byName, "[1]").status, 400);
    QCOMPARE(f.chatOf(chat::platformChat).messages.size(), 1U);
}

void SandboxCliqPostsTest::ownPostStaysUnread()
{
    CliqFixture f;
    QCOMPARE(f.post(byName, textBody(u"a"_s)).status, 204);
    QCOMPARE(sandbox::cliq::unreadCount(f.chatOf(chat::platformChat), chat::ada), 1);
    QCOMPARE(f.post(byName + u"?mark_as_read=true"_s, textBody(u"b"_s)).status, 204);
    QCOMPARE(sandbox::cliq::unreadCount(f.chatOf(chat::platformChat), chat::ada), 0);
    QCOMPARE(sandbox::cliq::unreadCount(f.chatOf(chat::platformChat), chat::ben), 2);
    QCOMPARE(f.post(byChat, {{u"text"_s, u"c"_s}, {u"mark_as_read"_s, true}}).status, 204);
    QCOMPARE(sandbox::cliq::unreadCount(f.chatOf(chat::platformChat), chat::ada), 0);
}

void SandboxCliqPostsTest::everybodyNeedsPermission()
{
    CliqFixture f;
    QCOMPARE(f.put(u"/api/v2/channels/"_s + chat::platform,
                   {{u"member_permission"_s, QJsonObject{{u"special_mentions"_s, false}}}})
                 .status,
             200);
    QCOMPARE(f.post(byName, textBody(u"{@all} hello"_s)).status, 204);
    f.ask(chat::ben);
    QCOMPARE(f.post(byName, textBody(u"{@participants} hello"_s)).code(), u"access_denied"_s);
    const QByteArray file = formBody({{"file", "a.txt", "a", {}}, {"comments", {}, "[\"{@all} look\"]", {}}});
    QCOMPARE(f.call("POST", u"/api/v2/channelsbyname/platform/files"_s, file, formType).code(), u"access_denied"_s);
    QCOMPARE(f.post(byName, textBody(u"{@%1} hello"_s.arg(chat::ada))).status, 204);
    QCOMPARE(f.chatOf(chat::platformChat).messages.size(), 2U);
}

void SandboxCliqPostsTest::archivedAndReadOnly()
{
    CliqFixture f;
    const QString channel = u"/api/v2/channels/"_s + chat::platform;
    QCOMPARE(f.put(channel, {{u"member_permission"_s, QJsonObject{{u"send_message"_s, false}}}}).status, 200);
    f.ask(chat::ben);
    QCOMPARE(f.post(byName, textBody(u"x"_s)).code(), u"access_denied"_s);
    QCOMPARE(f.post(channel + u"/archive"_s).status, 403);
    f.ask(chat::ada);
    QCOMPARE(f.post(channel + u"/archive"_s).status, 204);
    QCOMPARE(f.post(byName, textBody(u"x"_s)).code(), u"operation_failed"_s);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).status, 200); // reading goes on
    QCOMPARE(f.post(channel + u"/unarchive"_s).status, 204);
    QCOMPARE(f.post(byName, textBody(u"x"_s)).status, 204);
}

void SandboxCliqPostsTest::asBot()
{
    CliqFixture f;
    const CliqReply posted = f.post(byName + u"?bot_unique_name=deploybot"_s, syncBody(u"Deployed"_s));
    QCOMPARE(posted.status, 204); // never an id
    QCOMPARE(f.chatOf(chat::platformChat).messages.rbegin()->second.sender, chat::bot);
    QCOMPARE(f.post(byName + u"?bot_unique_name=nobot"_s, syncBody(u"x"_s)).status, 400);
    QCOMPARE(f.del(u"/api/v2/channels/%1/members/%2"_s.arg(chat::platform, chat::bot)).status, 204);
    QCOMPARE(f.post(byName + u"?bot_unique_name=deploybot"_s, textBody(u"x"_s)).status, 403);
    QCOMPARE(f.post(u"/api/v2/bots/deploybot/associate"_s, {{u"channel_unique_name"_s, u"platform"_s}}).status, 204);
    QCOMPARE(f.post(byName + u"?bot_unique_name=deploybot"_s, textBody(u"x"_s)).status, 204);
    // Another name shown, the same sender.
    QCOMPARE(f.post(byName, {{u"text"_s, u"x"_s}, {u"bot"_s, QJsonObject{{u"name"_s, u"Reports"_s}}}}).status, 204);
    const QJsonValue last = f.get(messagesPath(chat::platformChat)).data().last();
    QCOMPARE(last[u"sender"_s][u"name"_s].toString(), u"Reports"_s);
    QCOMPARE(last[u"sender"_s][u"id"_s].toString(), chat::ada);
}

void SandboxCliqPostsTest::botMessage()
{
    CliqFixture f;
    QCOMPARE(f.post(u"/api/v2/bots/deploybot/message"_s, textBody(u"for me"_s)).status, 204);
    const CliqReply told = f.post(u"/api/v2/bots/deploybot/message"_s,
                                  {{u"text"_s, u"both"_s}, {u"broadcast"_s, true}, {u"sync_message"_s, true}});
    QCOMPARE(told.list(u"user_ids"_s).size(), 2);
    const QString chatId = told.json.value(u"message_details"_s)[chat::ada][u"chat_id"_s].toString();
    QVERIFY(chatId.section(u'-', 1).startsWith(u'B'));
    QCOMPARE(f.get(messagesPath(chatId)).data().size(), 2);
    QCOMPARE(f.get(u"/api/v2/chats"_s).column(u"chats"_s, u"chat_type"_s).count(u"bot"_s), 1);
    const CliqReply newer =
        f.post(u"/api/v3/bots/deploybot/messages"_s, {{u"text"_s, u"x"_s}, {u"userids"_s, chat::ben}});
    QVERIFY(newer.json.value(u"message_details"_s)[chat::ben][u"message_id"_s].toString().contains(u'_'));
    QCOMPARE(f.get(u"/api/v2/bots/deploybot/subscribers"_s).column(u"data"_s, u"user_id"_s),
             (QStringList{chat::ada, chat::ben}));
}

void SandboxCliqPostsTest::botErrors()
{
    CliqFixture f;
    const QString path = u"/api/v2/bots/deploybot/message"_s;
    QCOMPARE(f.post(path, {{u"text"_s, u"x"_s}, {u"user_ids"_s, chat::ben}}).code(), u"extra_key_found"_s);
    QCOMPARE(f.post(path, {{u"text"_s, u"x"_s}, {u"chatid"_s, u"1"_s}}).code(), u"extra_key_found"_s);
    QCOMPARE(f.post(path, {{u"text"_s, u"x"_s}, {u"userids"_s, chat::ben}, {u"broadcast"_s, true}}).status, 400);
    QCOMPARE(f.post(path, {{u"text"_s, u"x"_s}, {u"userids"_s, chat::dee}}).status, 400);
    QCOMPARE(f.post(u"/api/v2/bots/nobot/message"_s, textBody(u"x"_s)).status, 404);
    f.ask(chat::ben);
    QCOMPARE(f.get(u"/api/v2/bots/deploybot/subscribers"_s).status, 403);
}

void SandboxCliqPostsTest::edit()
{
    CliqFixture f;
    const QString id = f.postPlain(u"helo"_s);
    const CliqReply before = f.get(messagesPath(chat::platformChat, u'/' + id));
    QCOMPARE(f.put(messagesPath(chat::platformChat, u'/' + id), textBody(u"hello"_s)).status, 204);
    const CliqReply after = f.get(messagesPath(chat::platformChat, u'/' + id));
    QCOMPARE(after.json.value(u"content"_s)[u"text"_s].toString(), u"hello"_s);
    QCOMPARE(after.json.value(u"revision"_s).toInt(), 2);
    QCOMPARE(after.json.value(u"time"_s), before.json.value(u"time"_s));
    QCOMPARE(
        f.put(messagesPath(chat::platformChat, u'/' + id), {{u"text"_s, u"hello!"_s}, {u"notify_edit"_s, true}}).status,
        204);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).column(u"data"_s, u"type"_s), (QStringList{u"text"_s, u"info"_s}));
}

void SandboxCliqPostsTest::editRefused()
{
    CliqFixture f;
    const QString foreign = f.lay(chat::platformChat, chat::ben, u"x"_s);
    const QString old = f.lay(chat::withBen, chat::ada, u"x"_s, 60 * 72);
    QCOMPARE(f.put(messagesPath(chat::platformChat, u'/' + foreign), textBody(u"y"_s)).code(), u"access_denied"_s);
    const CliqReply late = f.put(messagesPath(chat::withBen, u'/' + old), textBody(u"y"_s));
    QCOMPARE(late.status, 400);
    QVERIFY(late.text(u"message"_s).contains(u"disabled your permission to edit messages"_s));
    const QString own = messagesPath(chat::platformChat, u'/' + f.postPlain(u"x"_s));
    QCOMPARE(f.put(own).code(), u"param_missing"_s);
    QCOMPARE(f.put(own, {{u"text"_s, u"y"_s}, {u"sync_message"_s, true}}).code(), u"extra_key_found"_s);
    f.scopes = {u"ZohoCliq.Webhooks.CREATE"_s, u"ZohoCliq.Webhooks.UPDATE"_s}; // what the specification says
    QCOMPARE(f.put(own, textBody(u"y"_s)).code(), u"oauthtoken_scope_invalid"_s);
}

void SandboxCliqPostsTest::remove()
{
    CliqFixture f;
    const QString own = f.postPlain(u"x"_s);
    const QString foreign = f.lay(chat::platformChat, chat::ben, u"y"_s, 0);
    const QString old = f.lay(chat::withBen, chat::ada, u"x"_s, 60 * 72);
    const QString withBens = f.lay(chat::withBen, chat::ben, u"x"_s);
    QCOMPARE(f.del(messagesPath(chat::platformChat, u'/' + own)).status, 204);
    QCOMPARE(f.del(messagesPath(chat::platformChat, u'/' + own)).code(), u"message_not_found"_s);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).column(u"data"_s, u"id"_s), QStringList{foreign});
    QCOMPARE(f.del(messagesPath(chat::withBen, u'/' + withBens)).code(), u"access_denied"_s);
    QCOMPARE(f.del(messagesPath(chat::withBen, u'/' + old)).code(), u"message_delete_timeout"_s);
    QCOMPARE(f.del(messagesPath(chat::platformChat, u'/' + foreign)).status, 204); // as the channel's super admin
}

void SandboxCliqPostsTest::reactions()
{
    CliqFixture f;
    const QString path = messagesPath(chat::platformChat, u"/%1/reactions"_s.arg(f.postPlain(u"x"_s)));
    QCOMPARE(f.get(path).json.value(u"data"_s), QJsonValue(QJsonObject()));
    QCOMPARE(f.post(path, {{u"emoji_code"_s, u":smile:"_s}}).status, 204);
    QCOMPARE(f.post(path, {{u"emoji_code"_s, u":smile:"_s}}).status, 204); // once each
    f.ask(chat::ben);
    QCOMPARE(f.post(path, {{u"emoji_code"_s, u"👍"_s}}).status, 204);
    f.ask(chat::ada);
    const QJsonValue data = f.get(path).json.value(u"data"_s);
    QCOMPARE(data[u":smile:"_s].toArray().size(), 1);
    const QStringList parts = data[u"👍"_s][0].toString().split(u':');
    QVERIFY(parts.at(0).size() == 13);
    QCOMPARE(parts.mid(1), (QStringList{chat::ben, u"Ben Ruiz"_s}));
    QCOMPARE(f.del(path, {{u"emoji_code"_s, u"👍"_s}}).status, 204); // Ben's: success, and it stays
    QVERIFY(f.get(path).json.value(u"data"_s).toObject().contains(u"👍"_s));
    QCOMPARE(f.del(path + u"?emoji_code=:smile:"_s).status, 204);
    QCOMPARE(f.get(path).json.value(u"data"_s).toObject().keys(), QStringList{u"👍"_s});
    QCOMPARE(f.post(path).code(), u"param_missing"_s);
    QCOMPARE(f.post(path, {{u"emoji_code"_s, u"smile"_s}}).status, 400);
    f.scopes = {u"ZohoCliq.MessageActions.ALL"_s};
    QCOMPARE(f.get(path).status, 401); // the scope is written in lower case
}

} // namespace tst_sandboxcliqposts

ATLAS_TEST(tst_sandboxcliqposts::SandboxCliqPostsTest)
#include "tst_sandboxcliqposts.moc"
