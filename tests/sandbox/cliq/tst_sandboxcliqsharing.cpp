// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcliqsharing
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
const QString intoPlatform = u"/api/v2/channelsbyname/platform/message"_s;
} // namespace

/// Files and threads.
class SandboxCliqSharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void upload();
    void uploadErrors();
    void download();
    void thread();
    void threadState();
};

void SandboxCliqSharingTest::upload()
{
    CliqFixture f;
    const QByteArray body = formBody({{"file", "plan \xc3\xa9.png", "PNG", "image/png"},
                                      {"file", "../notes.txt", "two\r\n--edges", "text/plain"},
                                      {"comments", {}, "[\"draft\",\"\"]", {}},
                                      {"mark_as_read", {}, "true", {}}});
    for (const QString &path :
         {u"/api/v2/channels/%1/files"_s.arg(chat::platform), u"/api/v2/channelsbyname/platform/files"_s,
          u"/api/v2/chats/%1/files"_s.arg(chat::platformChat), u"/api/v2/buddies/ben@example.org/files"_s}) {
        const CliqReply reply = f.call("POST", path, body, formType);
        QCOMPARE(reply.status, 204);
        QVERIFY(reply.bytes.isEmpty());
    }
    const QJsonArray rows = f.get(messagesPath(chat::platformChat)).data();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.at(0)[u"type"_s].toString(), u"file"_s);
    const QJsonValue content = rows.at(0)[u"content"_s];
    QCOMPARE(content[u"file"_s][u"name"_s].toString(), u"plan é.png"_s);
    QCOMPARE(content[u"file"_s][u"type"_s].toString(), u"image/png"_s);
    QCOMPARE(content[u"file"_s][u"dimensions"_s][u"size"_s].toInt(), 3);
    QCOMPARE(content[u"comment"_s].toString(), u"draft"_s);
    QCOMPARE(rows.at(1)[u"content"_s][u"file"_s][u"name"_s].toString(), u"notes.txt"_s);
    QCOMPARE(sandbox::cliq::unreadCount(f.chatOf(chat::platformChat), chat::ada), 0);
    QCOMPARE(f.call("POST", u"/api/v2/bots/deploybot/files"_s,
                    formBody({{"files[]", "a.txt", "a", {}}, {"user_id", {}, chat::ben.toLatin1(), {}}}), formType)
                 .status,
             204);
}

void SandboxCliqSharingTest::uploadErrors()
{
    CliqFixture f;
    const QString path = u"/api/v2/chats/%1/files"_s.arg(chat::platformChat);
    QCOMPARE(f.call("POST", path, "{}", "application/json").status, 400);
    QCOMPARE(f.call("POST", path, formBody({{"mark_as_read", {}, "true", {}}}), formType).code(), u"param_missing"_s);
    QCOMPARE(f.call("POST", path, formBody({{"upload", "a.txt", "a", {}}}), formType).status, 400);
    QCOMPARE(f.call("POST", path, formBody({{"file", "a.txt", "a", {}}}).chopped(12), formType).status, 400);
    QList<FormField> eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append({"file", "a.txt", "a", {}});
    QCOMPARE(f.call("POST", path, formBody(eleven), formType).status, 400);
    QCOMPARE(
        f.call("POST", u"/api/v2/chats/%1/files"_s.arg(chat::loungeChat), formBody(eleven.first(1)), formType).status,
        403);
    QCOMPARE(f.chatOf(chat::platformChat).messages.size(), 0U);
    QCOMPARE(f.changes, 0);
}

void SandboxCliqSharingTest::download()
{
    CliqFixture f;
    const QByteArray bytes("\0\r\n\xff binary", 11);
    QCOMPARE(f.call("POST", u"/api/v2/chats/%1/files"_s.arg(chat::platformChat),
                    formBody({{"attachments", "b\xc3\xa9.bin", bytes, {}}}), formType)
                 .status,
             204);
    const QString id =
        f.get(messagesPath(chat::platformChat)).data().at(0)[u"content"_s][u"file"_s][u"id"_s].toString();
    const CliqReply file = f.get(u"/api/v2/files/"_s + id);
    QCOMPARE(file.status, 200);
    QCOMPARE(file.bytes, bytes);
    QCOMPARE(file.type, QByteArray("application/octet-stream"));
    QCOMPARE(file.headers.value("content-disposition"),
             QByteArray("attachment; filename=\"b_.bin\"; filename*=UTF-8''b%C3%A9.bin"));
    QCOMPARE(f.get(u"/api/v2/files/nothing"_s).status, 400);
    QCOMPARE(f.get(u"/api/v3/files/"_s + id).status, 404);
    f.ask(chat::dee);
    QCOMPARE(f.get(u"/api/v2/files/"_s + id).status, 403);
}

void SandboxCliqSharingTest::thread()
{
    CliqFixture f;
    const QString root = f.lay(chat::platformChat, chat::ben, u"Release 4.2?"_s);
    const CliqReply begun = f.post(intoPlatform, {{u"text"_s, u"On Friday"_s},
                                                  {u"thread_message_id"_s, root},
                                                  {u"thread_title"_s, u"Release"_s},
                                                  {u"sync_message"_s, true}});
    const QString threadId = begun.json.value(u"thread_information"_s)[u"chat_id"_s].toString();
    QVERIFY(threadId.startsWith(chat::platformChat + u"-T-"_s));
    QCOMPARE(
        f.post(u"/api/v2/chats/%1/message"_s.arg(threadId), {{u"text"_s, u"Or Monday"_s}, {u"post_in_parent"_s, true}})
            .status,
        204);
    QCOMPARE(f.get(messagesPath(threadId)).data().size(), 2);
    const QJsonArray parent = f.get(messagesPath(chat::platformChat)).data();
    QCOMPARE(parent.size(), 2);
    QCOMPARE(parent.at(0)[u"thread_information"_s][u"message_count"_s].toInt(), 2);
    QCOMPARE(parent.at(0)[u"thread_information"_s][u"thread_message_id"_s].toString(),
             sandbox::cliq::encodedMessageId(root));
    const QJsonObject main = f.get(u"/api/v2/threads/%1/messages/main"_s.arg(threadId)).json;
    QCOMPARE(main.value(u"id"_s).toString(), root);
    QCOMPARE(main.value(u"parent_resource_id"_s).toString(), u"platform"_s);
    QCOMPARE(main.value(u"thread_message"_s)[u"msg"_s].toString(), u"Or Monday"_s);
    QCOMPARE(f.get(u"/api/v2/channels/%1/threads?state=followed"_s.arg(chat::platform)).column(u"data"_s, u"title"_s),
             QStringList{u"Release"_s});
    QCOMPARE(f.get(u"/api/v2/channels/%1/threads?state=open"_s.arg(chat::platform)).status, 400);
    QCOMPARE(
        f.post(intoPlatform, {{u"text"_s, u"x"_s}, {u"thread_message_id"_s, u"1772612422798_209244327054"_s}}).status,
        400);
}

void SandboxCliqSharingTest::threadState()
{
    CliqFixture f;
    const QString root = f.lay(chat::platformChat, chat::ben, u"Q"_s);
    const CliqReply begun =
        f.post(intoPlatform, {{u"text"_s, u"A"_s}, {u"thread_message_id"_s, root}, {u"sync_message"_s, true}});
    const QString one = u"/api/v2/threads/"_s + begun.json.value(u"thread_information"_s)[u"chat_id"_s].toString();
    const QString newer = QString(one).replace(u"v2"_s, u"v3"_s);
    QCOMPARE(f.get(one + u"/followers"_s).column(u"data"_s, u"user_id"_s), (QStringList{chat::ada, chat::ben}));
    QCOMPARE(f.get(one + u"/nonfollowers"_s).column(u"data"_s, u"user_id"_s), QStringList{chat::cy});
    QCOMPARE(f.post(one + u"/followers"_s, {{u"user_ids"_s, QJsonArray{chat::cy}}}).status, 204);
    QCOMPARE(f.del(one + u"/followers"_s, {{u"user_ids"_s, QJsonArray{chat::ben}}}).status, 204);
    QCOMPARE(f.post(one + u"/unfollow"_s).status, 204);
    QCOMPARE(f.get(newer).json.value(u"data"_s)[u"follower_count"_s].toInt(), 1);
    QCOMPARE(f.put(newer, {{u"action"_s, u"follow"_s}}).status, 204);
    QCOMPARE(f.put(one, {{u"action"_s, u"follow"_s}}).status, 400); // v3 only
    QCOMPARE(f.put(one, {{u"action"_s, u"close"_s}}).status, 204);
    const QString into = QString(one).replace(u"threads"_s, u"chats"_s) + u"/message"_s;
    QCOMPARE(f.post(into, {{u"text"_s, u"late"_s}}).code(), u"operation_failed"_s);
    QCOMPARE(f.put(one, {{u"action"_s, u"reopen"_s}}).status, 204);
    QCOMPARE(f.post(into, {{u"text"_s, u"late"_s}}).status, 204);
    QCOMPARE(f.get(u"/api/v3/threads/"_s + chat::platformChat).code(), u"thread_chatid_invalid"_s);
}
} // namespace tst_sandboxcliqsharing

ATLAS_TEST(tst_sandboxcliqsharing::SandboxCliqSharingTest)
#include "tst_sandboxcliqsharing.moc"
