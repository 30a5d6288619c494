// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/formdevice.h"
#include "tests/services/cliq/cliqclientfixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_cliqrequests
{
using Kind = CliqTarget::Kind;

/// What goes over the wire, exactly.
class TestCliqRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void channelsArePaged();
    void chatsArePagedByTime();
    void messagesHaveBounds();
    void meIsFoundOut_data();
    void meIsFoundOut();
    void postsGoWhereTheyShould_data();
    void postsGoWhereTheyShould();
    void textsAreChecked_data();
    void textsAreChecked();
    void refusalsHaveWords_data();
    void refusalsHaveWords();
    void throttlingIsOfTheEndpoint();
    void changesAreSent();
    void filesGoAsAForm();
    void filesAreChecked_data();
    void filesAreChecked();
    void aFormThatShrankEndsEarly();
    void downloadsHaveALimit();
    void invitationsAreAnswered();
};

void TestCliqRequests::channelsArePaged()
{
    CliqClientFixture f;
    const QString line = u"GET /api/v2/channels"_s;
    f.server.expect(line, f.ok(R"({"channels":[{"chat_id":"CT_1_2","channel_id":"P1"}],"has_more":true,)"
                               R"("next_token":"n+1"})"));
    f.server.expect(line, f.ok(R"({"channels":[{"chat_id":"CT_1_2"},{"chat_id":"CT_1_3"}],"has_more":false,)"
                               R"("next_token":"x"})"));
    const Result<QList<CliqChat>> channels = QCoro::waitFor(f.cliq.channels(true));
    QVERIFY(channels);
    QCOMPARE(channels->size(), 2);
    QCOMPARE(f.sent(line).first().query, (QMap<QString, QString>{{u"limit"_s, u"100"_s}, {u"joined"_s, u"true"_s}}));
    QCOMPARE(f.last().query.value(u"next_token"_s), u"n+1"_s);
    f.server.expect(line, f.done()); // 204: there is none
    const Result<QList<CliqChat>> none = QCoro::waitFor(f.cliq.channels(false));
    QVERIFY(none && none->isEmpty());
    QVERIFY(!f.last().query.contains(u"joined"_s));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::chatsArePagedByTime()
{
    CliqClientFixture f;
    const QString line = u"GET /api/v3/chats"_s;
    QByteArrayList first;
    for (int i = 0; i < 100; ++i)
        first.append(R"({"chat_id":")" + QByteArray::number(1000 + i) +
                     R"(","chat_type":"direct_message","last_modified_time":)" + QByteArray::number(f.at(-i)) + '}');
    f.server.expect(line, f.ok(R"({"chats":[)" + first.join(',') + "]}"));
    f.server.expect(line, f.ok(R"({"chats":[{"chat_id":"1099","chat_type":"direct_message","last_modified_time":)" +
                               QByteArray::number(f.at(-99)) + R"(},{"chat_id":"CT_9_9","chat_type":"channel"}]})"));
    const Result<QList<CliqChat>> chats = QCoro::waitFor(f.cliq.chats({}));
    QVERIFY(chats);
    QCOMPARE(chats->size(), 100);
    QCOMPARE(chats->first().id, u"1000"_s);
    QCOMPARE(f.last().query.value(u"modified_before"_s), QString::number(f.at(-99)));
    f.server.expect(line, f.ok(R"({"chats":[]})"));
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(f.at(-5), Qt::UTC);
    QVERIFY(QCoro::waitFor(f.cliq.chats(since)));
    QCOMPARE(f.last().query.value(u"modified_after"_s), QString::number(f.at(-5)));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::messagesHaveBounds()
{
    CliqClientFixture f;
    f.server.expect(f.readLine(), f.rows({f.row(2), f.row(1), f.row(2)}));
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(f.at(1), Qt::UTC), to = from.addSecs(1);
    const Result<QList<CliqMessage>> read = QCoro::waitFor(f.cliq.messages(u"CT_1_2"_s, from, to));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QVERIFY(read->first().at < read->last().at);
    QCOMPARE(f.last().query, (QMap<QString, QString>{{u"limit"_s, u"100"_s},
                                                     {u"fromtime"_s, QString::number(f.at(1))},
                                                     {u"totime"_s, QString::number(f.at(2))}}));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::meIsFoundOut_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("mentioned");
    QTest::newRow("by address") << u"ada@example.org"_s << false;
    QTest::newRow("by a mention") << QString() << true;
    QTest::newRow("by a direct chat") << QString() << false;
}

void TestCliqRequests::meIsFoundOut()
{
    QFETCH(const QString, email);
    QFETCH(const bool, mentioned);
    CliqClientFixture f(false);
    f.cliq.useEmail(email);
    const QByteArray person = R"({"data":{"id":"11","email_id":"ada@example.org","full_name":"Ada Lindt"}})";
    if (email.isEmpty())
        f.server.expect(u"GET /api/v3/mentions"_s,
                        f.ok(mentioned ? R"({"data":[{"mention":{"recipient_id":"11"}}]})" : R"({"data":[]})"));
    if (email.isEmpty() && !mentioned) {
        f.server.expect(u"GET /api/v2/chats"_s,
                        f.ok(R"({"chats":[{"chat_id":"77","chat_type":"bot"},{"chat_id":"78","chat_type":"dm",)"
                             R"("recipients_summary":[{"user_id":"22","name":"Ben"}]}]})"));
        f.server.expect(u"GET /api/v2/chats/78/members"_s, f.ok(R"({"members":[{"user_id":"22"},{"user_id":"11"}]})"));
    }
    f.server.expect(email.isEmpty() ? u"GET /api/v2/users/11"_s : u"GET /api/v2/users/ada@example.org"_s, f.ok(person));
    const Result<CliqPerson> me = QCoro::waitFor(f.cliq.me());
    QVERIFY2(me, me ? "" : qPrintable(me.error().code));
    QCOMPARE(*me, f.ada());
    QVERIFY(QCoro::waitFor(f.cliq.me())); // known now
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::postsGoWhereTheyShould_data()
{
    QTest::addColumn<CliqTarget>("target");
    QTest::addColumn<CliqDraft>("draft");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("query");
    const auto target = CliqClientFixture::target;
    CliqDraft plain = CliqClientFixture::draft(), rich = plain;
    rich.replyToId = u"1772612422798_209244327054"_s;
    rich.threadMessageId = u"1772612422799_209244327055"_s;
    rich.marksRead = true;
    const QByteArray simple = R"({"text":"Hello","sync_message":true})";
    QTest::newRow("chat") << target(Kind::Chat, u"CT_1_2"_s) << plain << u"POST /api/v2/chats/CT_1_2/message"_s
                          << simple << QString();
    QTest::newRow("everything") << target(Kind::Chat, u"CT_1_2"_s) << rich << u"POST /api/v2/chats/CT_1_2/message"_s
                                << QByteArray(R"({"text":"Hello","sync_message":true,"mark_as_read":true,)"
                                              R"("reply_to":"1772612422798_209244327054",)"
                                              R"("thread_message_id":"1772612422799_209244327055"})")
                                << QString();
    CliqDraft seen = plain;
    seen.marksRead = true;
    QTest::newRow("channel by name") << target(Kind::ChannelName, u"platform"_s) << seen
                                     << u"POST /api/v2/channelsbyname/platform/message"_s << simple
                                     << u"mark_as_read=true"_s;
    CliqTarget asBot = target(Kind::ChannelId, u"P20"_s);
    asBot.asBot = u"deploybot"_s;
    QTest::newRow("as a bot") << asBot << plain << u"POST /api/v2/channels/P20/message"_s << simple
                              << u"bot_unique_name=deploybot"_s;
    QTest::newRow("person") << target(Kind::Person, u"ben@example.org"_s) << plain
                            << u"POST /api/v2/buddies/ben@example.org/message"_s << simple << QString();
    CliqTarget subscriber = target(Kind::BotSubscribers, u"deploybot"_s);
    QTest::newRow("all subscribers") << subscriber << plain << u"POST /api/v2/bots/deploybot/message"_s
                                     << QByteArray(R"({"text":"Hello","sync_message":true,"broadcast":true})")
                                     << QString();
    subscriber.userId = u"22"_s;
    QTest::newRow("a subscriber") << subscriber << seen << u"POST /api/v2/bots/deploybot/message"_s
                                  << QByteArray(R"({"text":"Hello","sync_message":true,"userids":"22"})") << QString();
}

void TestCliqRequests::postsGoWhereTheyShould()
{
    QFETCH(const CliqTarget, target);
    QFETCH(const CliqDraft, draft);
    QFETCH(const QString, line);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, query);
    CliqClientFixture f;
    f.server.expect(line, f.ok(R"({"message_id":"1772142435619%20202049860549923"})"));
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(target, draft));
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code));
    QCOMPARE(posted->messageId, u"1772142435619_202049860549923"_s);
    QVERIFY(!posted->wasLookedUp);
    QCOMPARE(f.bodyOf(f.last()), QJsonDocument::fromJson(body).object());
    QCOMPARE(f.last().query.isEmpty() ? QString() : f.last().query.firstKey() + u'=' + f.last().query.first(), query);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::textsAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u" \n"_s << u"empty"_s;
    QTest::newRow("too long") << QString(5001, u'x') << u"too_long"_s;
}

void TestCliqRequests::textsAreChecked()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    CliqClientFixture f;
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(), f.draft(text)));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code + u' ' + posted.error().field, code + u" text"_s);
    QVERIFY(!QCoro::waitFor(f.cliq.edit(u"CT_1_2"_s, u"1_1"_s, text)));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::refusalsHaveWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("code");
    using F = CliqClientFixture;
    const QString all = u"{@all} now"_s, plain = u"Hello"_s;
    QTest::newRow("archived") << int(Kind::ChannelName) << plain
                              << F::refused(400, "operation_failed", "The channel is archived.")
                              << int(ErrorKind::Forbidden) << u"archived"_s;
    QTest::newRow("unknown channel") << int(Kind::ChannelName) << plain << F::technical() << int(ErrorKind::NotFound)
                                     << u"no_channel"_s;
    QTest::newRow("not a member") << int(Kind::ChannelId) << plain
                                  << F::status(403, R"({"code":430002,"message":"chat_access_denied"})")
                                  << int(ErrorKind::Forbidden) << u"not_a_member"_s;
    QTest::newRow("unknown person") << int(Kind::Person) << plain
                                    << F::refused(403, "chat_continue_nonorg_nonmutual_contact_failed")
                                    << int(ErrorKind::NotFound) << u"no_person"_s;
    QTest::newRow("everybody") << int(Kind::Chat) << all << F::refused(403, "access_denied")
                               << int(ErrorKind::Forbidden) << u"mention_all"_s;
    QTest::newRow("may not post") << int(Kind::Chat) << plain << F::refused(403, "access_denied")
                                  << int(ErrorKind::Forbidden) << u"access_denied"_s;
    QTest::newRow("unknown chat") << int(Kind::Chat) << plain << F::refused(404, "chat_not_found")
                                  << int(ErrorKind::NotFound) << u"no_chat"_s;
    QTest::newRow("unknown bot") << int(Kind::BotSubscribers) << plain << F::refused(404, "bot_not_found")
                                 << int(ErrorKind::NotFound) << u"no_bot"_s;
    QTest::newRow("no scope") << int(Kind::Chat) << plain << F::refused(401, "oauthtoken_scope_invalid")
                              << int(ErrorKind::MissingScope) << u"oauthtoken_scope_invalid"_s;
    QTest::newRow("throttled") << int(Kind::Chat) << plain << F::throttled() << int(ErrorKind::RateLimited)
                               << u"request_limit_exceeded"_s;
}

void TestCliqRequests::refusalsHaveWords()
{
    QFETCH(const int, kind);
    QFETCH(const QString, text);
    QFETCH(const ScriptedReply, reply);
    QFETCH(const int, error);
    QFETCH(const QString, code);
    CliqClientFixture f;
    const QStringList places{u"chats"_s, u"channelsbyname"_s, u"channels"_s, u"buddies"_s, u"bots"_s};
    f.server.expect(u"POST /api/v2/%1/x1/message"_s.arg(places.at(kind)), reply);
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(Kind(kind), u"x1"_s), f.draft(text)));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, code);
    QCOMPARE(int(posted.error().kind), error);
    QCOMPARE(f.server.finish(), QString()); // and nothing was looked for or sent again
}

void TestCliqRequests::throttlingIsOfTheEndpoint()
{
    CliqClientFixture f;
    f.server.expect(f.readLine(), f.throttled());
    const Result<QList<CliqMessage>> read = QCoro::waitFor(f.cliq.messages(u"CT_1_2"_s, {}, {}));
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), int(ErrorKind::RateLimited));
    QVERIFY(read.error().retryAfter == std::chrono::minutes(10));
    QVERIFY(!QCoro::waitFor(f.cliq.messages(u"CT_1_3"_s, {}, {}))); // not even asked
    f.server.expect(f.postLine(), f.ok(R"({"message_id":"1772142435619_202049860549923"})"));
    QVERIFY(QCoro::waitFor(f.cliq.post(f.target(), f.draft()))); // posting is another endpoint
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::changesAreSent()
{
    CliqClientFixture f;
    const QString chat = u"CT_1_2"_s, id = u"1772142435619_202049860549923"_s;
    const QString path = u" /api/v2/chats/CT_1_2/messages/"_s + id;
    f.server.expect(u"PUT"_s + path, f.done());
    f.server.expect(u"DELETE"_s + path, f.refused(404, "message_not_found")); // gone is gone
    f.server.expect(u"POST"_s + path + u"/reactions"_s, f.done());
    f.server.expect(u"DELETE"_s + path + u"/reactions"_s, f.ok(R"({"data":""})"));
    f.server.expect(u"PUT /api/v3/chats/CT_1_2"_s, f.ok(R"({"Response Code":"204 No response"})"));
    QVERIFY(QCoro::waitFor(f.cliq.edit(chat, id, u"New"_s)));
    QVERIFY(QCoro::waitFor(f.cliq.remove(chat, id)));
    QVERIFY(QCoro::waitFor(f.cliq.react(chat, id, u":smile:"_s, true)));
    QVERIFY(QCoro::waitFor(f.cliq.react(chat, id, u":smile:"_s, false)));
    QVERIFY(QCoro::waitFor(f.cliq.markRead(chat, id)));
    const QList<SeenRequest> seen = f.server.seen();
    QCOMPARE(f.bodyOf(seen.at(0)), (QJsonObject{{u"text"_s, u"New"_s}}));
    QVERIFY(seen.at(1).body.isEmpty());
    for (const int place : {2, 3})
        QCOMPARE(f.bodyOf(seen.at(place)), (QJsonObject{{u"emoji_code"_s, u":smile:"_s}}));
    QCOMPARE(f.bodyOf(seen.at(4)), (QJsonObject{{u"operation"_s, u"mark_as_read"_s}, {u"last_message_id"_s, id}}));
    f.server.expect(u"PUT"_s + path, f.status(400, R"({"message":"disabled your permission to edit messages"})"));
    QCOMPARE(QCoro::waitFor(f.cliq.edit(chat, id, u"New"_s)).error().code, u"too_late"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::filesGoAsAForm()
{
    CliqClientFixture f;
    const QTemporaryDir home;
    QList<CliqUpload> files;
    for (const char *name : {"plan \"A\".txt", "été.txt"}) {
        QFile file(home.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("bytes of it") > 0);
        files.append({file.fileName(), files.isEmpty() ? u"first"_s : QString()});
    }
    const QString line = u"POST /api/v2/chats/CT_1_2/files"_s;
    f.server.expect(line, f.done());
    QVERIFY(QCoro::waitFor(f.cliq.postFiles(f.target(), files)));
    const SeenRequest seen = f.last();
    QVERIFY(seen.headers.value("content-type").startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = seen.headers.value("content-type").split('=').last();
    QCOMPARE(seen.headers.value("content-length").toLongLong(), seen.body.size());
    QCOMPARE(seen.body.count("--" + boundary), 4); // two files, the comments, the end
    QCOMPARE(seen.body.count("name=\"file\"; filename=\""), 2);
    QVERIFY(seen.body.contains("filename=\"plan _A_.txt\""));
    QVERIFY(seen.body.contains(QByteArray("filename=\"") + u"été.txt"_s.toUtf8() + '"'));
    QVERIFY(seen.body.contains("name=\"comments\"\r\n\r\n[\"first\",\"\"]\r\n"));
    QCOMPARE(seen.body.count("\r\n\r\nbytes of it\r\n"), 2);
    QVERIFY(seen.body.endsWith("--" + boundary + "--\r\n"));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::filesAreChecked_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << qint64(1) << 0 << u"empty"_s;
    QTest::newRow("nothing in it") << qint64(0) << 1 << u"empty"_s;
    QTest::newRow("eleven") << qint64(1) << 11 << u"too_many"_s;
    QTest::newRow("50 MB and a byte") << (50LL << 20) + 1 << 1 << u"too_large"_s;
    QTest::newRow("not there") << qint64(-1) << 1 << u"unreadable"_s;
}

void TestCliqRequests::filesAreChecked()
{
    QFETCH(const qint64, size);
    QFETCH(const int, count);
    QFETCH(const QString, code);
    CliqClientFixture f;
    const QTemporaryDir home;
    QFile file(home.filePath(u"a.bin"_s));
    if (size >= 0)
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size));
    const Result<Done> posted =
        QCoro::waitFor(f.cliq.postFiles(f.target(), QList<CliqUpload>(count, {file.fileName(), {}})));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code + u' ' + posted.error().field, code + u" files"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::aFormThatShrankEndsEarly()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"a.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("1234567890") == 10);
    file.close();
    FormDevice whole({{"<", {}, 1}, {{}, file.fileName(), 10}, {">", {}, 1}});
    QVERIFY(whole.isOpen());
    QCOMPARE(whole.size(), 12);
    QCOMPARE(whole.readAll(), QByteArray("<1234567890>"));
    QVERIFY(whole.atEnd());
    FormDevice shrunk({{"<", {}, 1}, {{}, file.fileName(), 11}, {">", {}, 1}});
    QCOMPARE(shrunk.size(), 13);
    QCOMPARE(shrunk.readAll(), QByteArray("<1234567890"));
    QVERIFY(!FormDevice({{{}, home.filePath(u"none"_s), 1}}).isOpen());
}

void TestCliqRequests::downloadsHaveALimit()
{
    CliqClientFixture f;
    ScriptedReply file = f.ok("0123456789");
    file.contentType = "application/octet-stream";
    for (int i = 0; i < 2; ++i)
        f.server.expect(u"GET /api/v2/files/a_1"_s, file);
    const Result<QByteArray> whole = QCoro::waitFor(f.cliq.file(u"a_1"_s, 10));
    QVERIFY(whole);
    QCOMPARE(*whole, QByteArray("0123456789"));
    const Result<QByteArray> tooLarge = QCoro::waitFor(f.cliq.file(u"a_1"_s, 9));
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, u"too_large"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRequests::invitationsAreAnswered()
{
    CliqClientFixture f;
    const QString line = u"PUT /api/v2/events/a7@zoho.com/statuses/tentative"_s;
    f.server.expect(line, f.ok(R"({"data":{"uid":"a7@zoho.com","message":"Status Updated."}})"));
    f.server.expect(line, f.technical());
    QVERIFY(QCoro::waitFor(f.cliq.answerInvitation(u"a7@zoho.com"_s, u"tentative"_s)));
    QCOMPARE(QCoro::waitFor(f.cliq.answerInvitation(u"a7@zoho.com"_s, u"tentative"_s)).error().code,
             u"no_invitation"_s);
    QCOMPARE(int(QCoro::waitFor(f.cliq.answerInvitation(u"a7@zoho.com"_s, u"perhaps"_s)).error().kind),
             int(ErrorKind::Usage));
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_cliqrequests

ATLAS_TEST(atlas::test::tst_cliqrequests::TestCliqRequests)
#include "tst_cliqrequests.moc"
