// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcliqreads
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/// What one reads: channels, chats, messages, users.
class SandboxCliqReadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void channelShape();
    void channelFilters_data();
    void channelFilters();
    void channelPagesAndSync();
    void channelErrors();
    void chatsByTime();
    void messageRange();
    void messagePage();
    void messageShape();
    void messageErrors_data();
    void messageErrors();
    void idForms_data();
    void idForms();
    void encodedIds();
    void users();
    void presence();
    void scopes_data();
    void scopes();
};

void SandboxCliqReadsTest::channelShape()
{
    CliqFixture f;
    const QString id = f.lay(chat::platformChat, chat::ben, u"Release is green"_s);
    const QJsonObject row = f.get(u"/api/v2/channels/"_s + chat::platform).json;
    QCOMPARE(row.value(u"name"_s).toString(), u"#Platform"_s);
    QCOMPARE(row.value(u"chat_id"_s).toString(), chat::platformChat);
    QCOMPARE(row.value(u"total_message_count"_s), QJsonValue(u"1"_s)); // a text
    QCOMPARE(row.value(u"unread_message_count"_s), QJsonValue(1));     // a number
    QCOMPARE(row.value(u"current_user_role"_s).toString(), u"super_admin"_s);
    QCOMPARE(row.value(u"participant_count"_s).toInt(), 4); // with the bot
    QCOMPARE(row.value(u"member_permission"_s).toObject().size(), 20);
    QCOMPARE(row.value(u"last_message_info"_s)[u"message_id"_s].toString(), sandbox::cliq::encodedMessageId(id));
    QCOMPARE(f.get(u"/api/v2/channelsbyname/platform"_s).json, row);
    const CliqReply members = f.get(u"/api/v2/channels/%1/members"_s.arg(chat::platform));
    QCOMPARE(members.column(u"members"_s, u"user_role"_s),
             (QStringList{u"super_admin"_s, u"member"_s, u"member"_s, u"bot"_s}));
    QVERIFY(!members.list(u"members"_s).at(3).toObject().contains(u"email_id"_s));
}

void SandboxCliqReadsTest::channelFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    const QString platform = u"#Platform"_s, lounge = u"#Lounge"_s;
    QTest::newRow("all, unjoined too") << QString() << QStringList{platform, lounge};
    QTest::newRow("joined") << u"joined=true"_s << QStringList{platform};
    QTest::newRow("not joined") << u"joined=false"_s << QStringList{lounge};
    QTest::newRow("name") << u"name=oun"_s << QStringList{lounge};
    QTest::newRow("level") << u"level=private"_s << QStringList{platform};
    QTest::newRow("level, other word") << u"level=personal"_s << QStringList{platform};
    QTest::newRow("status") << u"status=archived"_s << QStringList();
    QTest::newRow("ids") << u"channel_ids="_s + chat::lounge << QStringList{lounge};
    QTest::newRow("creator") << u"created_by=dee@example.org"_s << QStringList{lounge};
    QTest::newRow("pinned") << u"pinned=true"_s << QStringList();
    QTest::newRow("order") << u"order_by=%2Blast_modified_time"_s << QStringList{lounge, platform};
    QTest::newRow("after, ISO") << u"modified_after=2026-10-01T00:00:00%2B02:00"_s << QStringList{platform};
}

void SandboxCliqReadsTest::channelFilters()
{
    QFETCH(QString, query);
    CliqFixture f;
    f.lay(chat::platformChat, chat::ben, u"x"_s);
    QTEST(f.get(u"/api/v2/channels?"_s + query).column(u"channels"_s, u"name"_s), "names");
}

void SandboxCliqReadsTest::channelPagesAndSync()
{
    CliqFixture f;
    const CliqReply first = f.get(u"/api/v2/channels?limit=1"_s);
    QVERIFY(first.json.value(u"has_more"_s).toBool());
    const CliqReply second = f.get(u"/api/v2/channels?limit=1&next_token="_s + first.text(u"next_token"_s));
    QVERIFY(!second.json.value(u"has_more"_s).toBool());
    QVERIFY(!second.json.contains(u"next_token"_s));
    QVERIFY(first.column(u"channels"_s, u"name"_s) != second.column(u"channels"_s, u"name"_s));
    const QString sync = first.text(u"sync_token"_s);
    QCOMPARE(f.get(u"/api/v2/channels?sync_token="_s + sync).list(u"channels"_s).size(), 0);
    QCOMPARE(f.get(u"/api/v2/channels?sync_token=%1&next_token=%1"_s.arg(sync)).status, 400);
    f.lay(chat::loungeChat, chat::dee, u"Tea?"_s);
    QCOMPARE(f.get(u"/api/v2/channels?sync_token="_s + sync).column(u"channels"_s, u"name"_s),
             QStringList{u"#Lounge"_s});
    sandbox::cliq::Chat extra = f.chatOf(chat::loungeChat);
    for (int i = 0; i < 51; ++i) {
        extra.id = u"CT_%1_758204180"_s.arg(9000 + i);
        extra.channelId = u"O%1"_s.arg(9000 + i);
        f.store().touch(f.store().chats.insert_or_assign(extra.id, extra).first->second);
    }
    QCOMPARE(f.get(u"/api/v2/channels?sync_token="_s + sync).code(), u"operation_failed"_s);
}

void SandboxCliqReadsTest::channelErrors()
{
    CliqFixture f;
    QCOMPARE(f.get(u"/api/v2/channels?limit=101"_s).code(), u"invalid.inputs.submitted"_s);
    QCOMPARE(f.get(u"/api/v2/channels?limits=10"_s).status, 400);
    QCOMPARE(f.get(u"/api/v2/channels?order_by=name"_s).status, 400);
    QCOMPARE(f.get(u"/api/v2/channels?modified_after=yesterday"_s).code(), u"invalid.time.submitted"_s);
    QCOMPARE(f.get(u"/api/v2/channels?next_token=zz"_s).status, 400);
    QCOMPARE(f.get(u"/api/v2/channels/"_s + chat::secret).status, 403);
    QCOMPARE(f.get(u"/api/v2/channels/"_s + chat::platformChat).status, 400); // a chat id is no channel id
    QCOMPARE(f.get(u"/api/v2/channelsbyname/Platform"_s).status, 400);
    QCOMPARE(f.get(u"/api/v3/channels"_s).status, 404);
    QCOMPARE(f.call("PATCH", u"/api/v2/channels"_s).status, 405);
}

void SandboxCliqReadsTest::chatsByTime()
{
    CliqFixture f;
    f.lay(chat::withBen, chat::ben, u"See you at 10"_s, 30);
    QVERIFY(f.post(u"/api/v2/buddies/cy@example.org/message"_s, {{u"text"_s, u"Hello"_s}}).status == 204);
    const CliqReply newest = f.get(u"/api/v2/chats"_s);
    QCOMPARE(newest.column(u"chats"_s, u"name"_s), (QStringList{u"Cy Varga"_s, u"Ben Ruiz"_s}));
    QCOMPARE(newest.column(u"chats"_s, u"chat_type"_s), (QStringList{u"dm"_s, u"dm"_s}));
    QVERIFY(!newest.json.contains(u"next_token"_s));
    QVERIFY(!newest.list(u"chats"_s).at(0).toObject().contains(u"unread_message_count"_s));
    // Oldest first with modified_after.
    QCOMPARE(f.get(u"/api/v2/chats?modified_after=1"_s).column(u"chats"_s, u"name"_s),
             (QStringList{u"Ben Ruiz"_s, u"Cy Varga"_s}));
    const qint64 ms = f.chatOf(chat::withBen).modified;
    QCOMPARE(f.get(u"/api/v2/chats?modified_before=%1"_s.arg(ms + 1)).column(u"chats"_s, u"name"_s),
             QStringList{u"Ben Ruiz"_s});
    QCOMPARE(f.get(u"/api/v2/chats/%1/members?fields=name"_s.arg(chat::withBen)).list(u"members"_s).at(1),
             QJsonValue(QJsonObject{{u"name"_s, u"Ben Ruiz"_s}}));
}

void SandboxCliqReadsTest::messageRange()
{
    CliqFixture f;
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(f.lay(chat::platformChat, chat::ben, QString::number(i), 50 - i));
    const auto shown = [&f](const QString &query) {
        return f.get(messagesPath(chat::platformChat, query)).column(u"data"_s, u"id"_s);
    };
    const qint64 second = sandbox::cliq::messageTime(ids.at(1)), fourth = sandbox::cliq::messageTime(ids.at(3));
    QCOMPARE(shown({}), ids);
    QCOMPARE(shown(u"?limit=2"_s), ids.last(2)); // the most recent
    QCOMPARE(shown(u"?fromtime=%1"_s.arg(fourth)), ids.last(2));
    QCOMPARE(shown(u"?totime=%1"_s.arg(second)), ids.first(2));
    QCOMPARE(shown(u"?fromtime=%1&totime=%2"_s.arg(second).arg(fourth)), ids.sliced(1, 3));
    f.app->setNewestFirst(true);
    QCOMPARE(shown(u"?limit=1"_s), ids.last(1));
    QCOMPARE(shown({}).constFirst(), ids.constLast());
}

void SandboxCliqReadsTest::messagePage()
{
    CliqFixture f;
    for (int i = 0; i < 130; ++i)
        f.lay(chat::platformChat, chat::ben, QString::number(i), 200 - i);
    const QJsonArray page = f.get(messagesPath(chat::platformChat)).data();
    QCOMPARE(page.size(), 100);
    QCOMPARE(page.at(0)[u"content"_s][u"text"_s].toString(), u"30"_s);
    const qint64 oldest = page.at(0)[u"time"_s].toVariant().toLongLong();
    QCOMPARE(f.get(messagesPath(chat::platformChat, u"?totime=%1"_s.arg(oldest - 1))).data().size(), 30);
}

void SandboxCliqReadsTest::messageShape()
{
    CliqFixture f;
    const QString first = f.lay(chat::platformChat, chat::ben, u"Is it *green* {@%1}?"_s.arg(chat::ada));
    QCOMPARE(
        f.post(u"/api/v2/chats/%1/message"_s.arg(chat::platformChat), {{u"text"_s, u"Yes"_s}, {u"reply_to"_s, first}})
            .status,
        204);
    const QJsonArray rows = f.get(messagesPath(chat::platformChat)).data();
    const QJsonObject question = rows.at(0).toObject();
    QCOMPARE(question.value(u"sender"_s), QJsonValue(QJsonObject{{u"name"_s, u"Ben Ruiz"_s}, {u"id"_s, chat::ben}}));
    QCOMPARE(question.value(u"content"_s)[u"text"_s].toString(), u"Is it *green* {@%1}?"_s.arg(chat::ada));
    QCOMPARE(question.value(u"mentions"_s)[0][u"name"_s].toString(), u"@Ada Lindt"_s);
    QCOMPARE(question.value(u"is_read"_s), QJsonValue(false));
    QVERIFY(!question.contains(u"revision"_s));
    QVERIFY(!question.contains(u"chat_id"_s));
    QCOMPARE(rows.at(1)[u"replied_to"_s][u"id"_s].toString(), first);
    QCOMPARE(f.get(messagesPath(chat::platformChat, u'/' + first)).json, question);
    // Now and then the time is a text.
    sandbox::cliq::Message &message = f.chatOf(chat::platformChat).messages.at(first);
    message.time = 7'000'000'000;
    QVERIFY(f.get(messagesPath(chat::platformChat, u'/' + first)).json.value(u"time"_s).isString());
    message.time = 7'000'000'001;
    QVERIFY(f.get(messagesPath(chat::platformChat, u'/' + first)).json.value(u"time"_s).isDouble());
}

void SandboxCliqReadsTest::messageErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("channel id") << messagesPath(chat::platform) << 400 << QString();
    QTest::newRow("unknown chat") << messagesPath(u"123456"_s) << 404 << u"chat_not_found"_s;
    QTest::newRow("not a member") << messagesPath(chat::loungeChat) << 403 << u"430002"_s;
    QTest::newRow("limit") << messagesPath(chat::platformChat, u"?limit=101"_s) << 400 << u"invalid.inputs.submitted"_s;
    QTest::newRow("inverted") << messagesPath(chat::platformChat, u"?fromtime=5&totime=4"_s) << 400
                              << u"invalid.time.submitted"_s;
    QTest::newRow("no token") << messagesPath(chat::platformChat, u"?next_token=x"_s) << 400 << u"extra_param_found"_s;
    QTest::newRow("unknown message") << messagesPath(chat::platformChat, u"/1772612422798_209244327054"_s) << 404
                                     << u"message_not_found"_s;
    QTest::newRow("v3 has none") << u"/api/v3/chats/%1/messages/1772612422798_209244327054"_s.arg(chat::platformChat)
                                 << 404 << QString();
}

void SandboxCliqReadsTest::messageErrors()
{
    QFETCH(QString, path);
    CliqFixture f;
    const CliqReply reply = f.get(path);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
}

void SandboxCliqReadsTest::idForms_data()
{
    QTest::addColumn<QString>("separator");
    QTest::addColumn<int>("status");
    QTest::newRow("plain") << u"_"_s << 200;
    QTest::newRow("encoded") << u"%20"_s << 200;
    QTest::newRow("plus") << u"+"_s << 200;
    QTest::newRow("encoded plus") << u"%2B"_s << 200;
    QTest::newRow("encoded twice") << u"%2520"_s << 400;
    QTest::newRow("nonsense") << u"-x-"_s << 400;
}

void SandboxCliqReadsTest::idForms()
{
    QFETCH(QString, separator);
    CliqFixture f;
    const QString id = f.lay(chat::platformChat, chat::ben, u"x"_s);
    QTEST(f.get(messagesPath(chat::platformChat, u'/' + QString(id).replace(u"_"_s, separator))).status, "status");
}

void SandboxCliqReadsTest::encodedIds()
{
    QCOMPARE(sandbox::cliq::encodedMessageId(u"1772612422798_209244327050"_s), u"1772612422798%20209244327050"_s);
    QCOMPARE(sandbox::cliq::encodedMessageId(u"1772612422798_209244327054"_s), u"1772612422798+209244327054"_s);
    QVERIFY(!sandbox::cliq::plainMessageId(u"17_2"_s));
    QVERIFY(!sandbox::cliq::tokenNumber(sandbox::cliq::TokenKind::Sync,
                                        sandbox::cliq::tokenFor(sandbox::cliq::TokenKind::Page, 4)));
}

void SandboxCliqReadsTest::users()
{
    CliqFixture f;
    const CliqReply first = f.get(u"/api/v2/users?limit=3"_s);
    QCOMPARE(first.column(u"data"_s, u"email_id"_s).constFirst(), u"ada@example.org"_s);
    QVERIFY(first.json.value(u"has_more"_s).toBool());
    QCOMPARE(f.get(u"/api/v2/users?limit=3&next_token="_s + first.text(u"next_token"_s)).column(u"data"_s, u"id"_s),
             QStringList{chat::dee});
    QCOMPARE(f.get(u"/api/v2/users?search=rui"_s).column(u"data"_s, u"name"_s), QStringList{u"Ben Ruiz"_s});
    QCOMPARE(f.get(u"/api/v2/users?status=inactive"_s).data().size(), 0);
    QCOMPARE(f.get(u"/api/v2/users?limit=1&fields=name"_s).data().at(0).toObject().keys(),
             (QStringList{u"id"_s, u"name"_s}));
    QCOMPARE(f.get(u"/api/v2/users?modified_after=1"_s).code(), u"invalid.time.submitted"_s);
    for (const QString &who : {chat::ben, u"ben@example.org"_s})
        QCOMPARE(f.get(u"/api/v2/users/%1?fields=all"_s.arg(who)).json.value(u"data"_s)[u"full_name"_s].toString(),
                 u"Ben Ruiz"_s);
    QCOMPARE(f.get(u"/api/v2/users/nobody@example.org"_s).status, 400);
    QCOMPARE(f.get(u"/api/v2/users/%1/teams"_s.arg(chat::cy)).column(u"data"_s, u"name"_s), QStringList{u"Dev"_s});
}

void SandboxCliqReadsTest::presence()
{
    CliqFixture f;
    const qint64 later = f.clock->now().toMSecsSinceEpoch() + 3'600'000;
    const QString path = u"/api/v2/users/%1?fields=chat_status"_s.arg(chat::ada);
    QCOMPARE(f.get(path).json.value(u"data"_s)[u"state"_s].toString(), u"online"_s);
    QCOMPARE(f.put(u"/api/v2/statuses/ephemeral"_s,
                   {{u"code"_s, u"busy"_s}, {u"message"_s, u"In a meeting"_s}, {u"expiry"_s, later}})
                 .status,
             204);
    QCOMPARE(f.get(path).json.value(u"data"_s)[u"text"_s].toString(), u"In a meeting"_s);
    QCOMPARE(f.get(u"/api/v2/statuses/current"_s).json.value(u"data"_s)[u"code"_s].toString(), u"busy"_s);
    QCOMPARE(f.del(u"/api/v2/statuses/ephemeral"_s).status, 204);
    const CliqReply made = f.post(u"/api/v2/statuses"_s, {{u"code"_s, u"busy"_s}, {u"message"_s, u"Writing"_s}});
    const qint64 id = made.json.value(u"data"_s)[u"id"_s].toInteger();
    QVERIFY(id > (1LL << 53)); // beyond what a double holds
    QCOMPARE(f.put(u"/api/v2/statuses/%1/set"_s.arg(id)).status, 200);
    QCOMPARE(f.get(u"/api/v2/statuses/current"_s).json.value(u"data"_s)[u"message"_s].toString(), u"Writing"_s);
    QCOMPARE(f.del(u"/api/v2/statuses/%1"_s.arg(id)).status, 204);
    QCOMPARE(f.get(u"/api/v2/statuses"_s).data().size(), 0);
}

void SandboxCliqReadsTest::scopes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    QTest::newRow("channels") << u"/api/v2/channels"_s << u"ZohoCliq.Channels.READ"_s;
    QTest::newRow("chats") << u"/api/v2/chats"_s << u"ZohoCliq.Chats.READ"_s;
    QTest::newRow("messages") << messagesPath(chat::platformChat) << u"ZohoCliq.Messages.READ"_s;
    QTest::newRow("users") << u"/api/v2/users"_s << u"ZohoCliq.Users.READ"_s;
    QTest::newRow("mentions") << u"/api/v3/mentions"_s << u"ZohoCliq.Chats.READ"_s;
}

void SandboxCliqReadsTest::scopes()
{
    QFETCH(QString, path);
    QFETCH(QString, scope);
    CliqFixture f;
    f.scopes = {scope};
    QCOMPARE(f.get(path).status, 200);
    f.scopes = {scope.toLower(), u"ZohoCliq.Webhooks.CREATE"_s};
    QCOMPARE(f.get(path).status, 401);
    QCOMPARE(f.get(path).code(), u"oauthtoken_scope_invalid"_s);
}
} // namespace tst_sandboxcliqreads

ATLAS_TEST(tst_sandboxcliqreads::SandboxCliqReadsTest)
#include "tst_sandboxcliqreads.moc"
