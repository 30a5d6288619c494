// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/dataset/teamdata.h"
#include "tests/sandbox/cliq/cliqfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_sandboxcliqkernel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;
using sandbox::cliq::ChatKind;

/// Limits and locks, the state file, the invented conversations.
class SandboxCliqKernelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limits_data();
    void limits();
    void limitsAreOfOneUserAndEndpoint();
    void shortLock();
    void otherThrottling();
    void stateReturns();
    void otherSeedForgetsState();
    void datasetCounts();
    void datasetIsTheSame();
    void datasetHabits();
    void datasetUnread();
    void datasetScales();
    void smallTeams();
};

void SandboxCliqKernelTest::limits_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("lockMinutes");
    QTest::newRow("messages") << QByteArray("GET") << messagesPath(chat::platformChat) << 15 << 5;
    QTest::newRow("channels") << QByteArray("GET") << u"/api/v2/channels"_s << 30 << 5;
    QTest::newRow("post") << QByteArray("POST") << u"/api/v2/channelsbyname/platform/message"_s << 50 << 10;
    QTest::newRow("typing") << QByteArray("POST") << u"/api/v3/chats/%1/activities"_s.arg(chat::platformChat) << 100
                            << 50;
    QTest::newRow("associate") << QByteArray("POST") << u"/api/v2/bots/deploybot/associate"_s << 5 << 5;
}

void SandboxCliqKernelTest::limits()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, perMinute);
    QFETCH(int, lockMinutes);
    CliqFixture f;
    for (int i = 0; i < perMinute; ++i)
        QVERIFY(f.call(method, path).code() != u"request_limit_exceeded"_s);
    const CliqReply refused = f.call(method, path);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"request_limit_exceeded"_s);
    QCOMPARE(refused.text(u"message"_s), u"You have exceeded the URL throttle limits."_s);
    QVERIFY(!refused.headers.contains("retry-after"));
    f.tick += lockMinutes * 60'000LL - 1;
    QCOMPARE(f.call(method, path).code(), u"request_limit_exceeded"_s); // which does not lengthen the lock
    f.tick += 1;
    QVERIFY(f.call(method, path).code() != u"request_limit_exceeded"_s);
}

void SandboxCliqKernelTest::limitsAreOfOneUserAndEndpoint()
{
    CliqFixture f;
    for (int i = 0; i < 16; ++i)
        (void)f.get(messagesPath(chat::platformChat));
    QCOMPARE(f.get(messagesPath(chat::withBen)).status, 400); // the endpoint, not the chat
    QCOMPARE(f.get(u"/api/v2/channels"_s).status, 200);
    f.ask(chat::ben);
    QCOMPARE(f.get(messagesPath(chat::platformChat)).status, 200);
    f.ask(chat::ada);
    CliqFixture slow;
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(slow.get(messagesPath(chat::platformChat)).status, 200);
        slow.tick += 4001;
    }
}

void SandboxCliqKernelTest::shortLock()
{
    CliqFixture f;
    f.app->setLock(std::chrono::seconds(2));
    for (int i = 0; i < 16; ++i)
        (void)f.get(messagesPath(chat::platformChat));
    f.tick += 1999;
    QCOMPARE(f.get(messagesPath(chat::platformChat)).status, 400);
    f.tick += 1;
    QCOMPARE(f.get(messagesPath(chat::platformChat)).status, 200);
}

void SandboxCliqKernelTest::otherThrottling()
{
    CliqFixture f;
    f.app->setThrottled(429, true);
    for (int i = 0; i < 15; ++i)
        (void)f.get(messagesPath(chat::platformChat));
    const CliqReply refused = f.get(messagesPath(chat::platformChat));
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("retry-after"), QByteArray("300"));
}

void SandboxCliqKernelTest::stateReturns()
{
    const QDate today(2026, 11, 25);
    CliqFixture f(CliqFixture::Content::Generated, today);
    const QString general = f.store().channelNamed(u"generale"_s)->id;
    const QString board = f.store().channelNamed(u"direction"_s)->channelId;
    QCOMPARE(f.post(u"/api/v2/channelsbyname/generale/message"_s, {{u"text"_s, u"kept"_s}}).status, 204);
    QCOMPARE(
        f.call("POST", u"/api/v2/channelsbyname/generale/files"_s, formBody({{"file", "a.txt", "kept", {}}}), formType)
            .status,
        204);
    const QString last = f.store().chat(general)->messages.rbegin()->first;
    QCOMPARE(f.post(messagesPath(general, u"/%1/reactions"_s.arg(last)), {{u"emoji_code"_s, u"👍"_s}}).status, 204);
    QCOMPARE(f.post(u"/api/v2/statuses"_s, {{u"code"_s, u"busy"_s}, {u"message"_s, u"x"_s}}).status, 200);
    QCOMPARE(f.del(u"/api/v2/channels/"_s + board).status, 204);
    const QJsonObject saved = f.app->persistent().save();

    CliqFixture again(CliqFixture::Content::Generated, today.addDays(3)); // made again as of the first day
    again.app->persistent().load(saved);
    QCOMPARE(again.app->persistent().save(), saved);
    QCOMPARE(again.get(messagesPath(general)).json, f.get(messagesPath(general)).json);
    QCOMPARE(again.get(messagesPath(general, u"/%1/reactions"_s.arg(last))).json,
             f.get(messagesPath(general, u"/%1/reactions"_s.arg(last))).json);
    const QString file = again.store().chat(general)->messages.at(last).file;
    QCOMPARE(again.get(u"/api/v2/files/"_s + file).bytes, QByteArray("kept"));
    QCOMPARE(again.get(u"/api/v2/statuses"_s).json, f.get(u"/api/v2/statuses"_s).json);
    QVERIFY(!again.store().channelNamed(u"direction"_s));
    const QString next = again.store().nextFileId();
    QVERIFY(!f.store().files.contains(next));
}

void SandboxCliqKernelTest::otherSeedForgetsState()
{
    CliqFixture f(CliqFixture::Content::Generated);
    QCOMPARE(f.post(u"/api/v2/channelsbyname/generale/message"_s, {{u"text"_s, u"kept"_s}}).status, 204);
    CliqFixture other(CliqFixture::Content::Generated, QDate(2026, 11, 25), 1, 2);
    other.app->persistent().load(f.app->persistent().save());
    QVERIFY(other.store().channelNamed(u"generale"_s)->messages.rbegin()->second.text != u"kept"_s);
}

void SandboxCliqKernelTest::datasetCounts()
{
    CliqFixture f(CliqFixture::Content::Generated);
    QMap<ChatKind, int> chats;
    int messages = 0, deleted = 0;
    for (const auto &[id, conversation] : f.store().chats) {
        ++chats[conversation.kind];
        messages += messageCount(conversation);
        deleted += int(conversation.messages.size()) - messageCount(conversation);
    }
    QCOMPARE(messages, sandbox::dataset::teamMessages);
    QVERIFY(deleted > 3);
    QVERIFY(chats.value(ChatKind::Thread) > 5);
    QCOMPARE(f.get(u"/api/v2/channels"_s).list(u"channels"_s).size(), 9);
    QCOMPARE(f.get(u"/api/v2/channels?joined=true"_s).list(u"channels"_s).size(), 8);
    QCOMPARE(f.get(u"/api/v2/channels?status=archived"_s).list(u"channels"_s).size(), 1);
    const QStringList names = f.get(u"/api/v2/channels"_s).column(u"channels"_s, u"name"_s);
    for (const QString &name : {u"#générale"_s, u"#direction"_s, u"#technique"_s, u"#marketing"_s, u"#commercial"_s,
                                u"#projet-maison-calder"_s, u"#projet-sylvamer"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    const QStringList types = f.get(u"/api/v2/chats"_s).column(u"chats"_s, u"chat_type"_s);
    QCOMPARE(types.size(), 12);
    QCOMPARE(types.count(u"dm"_s), 10);
    QCOMPARE(types.count(u"bot"_s), 1);
}

void SandboxCliqKernelTest::datasetIsTheSame()
{
    CliqFixture one(CliqFixture::Content::Generated), two(CliqFixture::Content::Generated);
    CliqFixture other(CliqFixture::Content::Generated, QDate(2026, 11, 25), 1, 7);
    const auto shown = [](CliqFixture &f) {
        return f.get(messagesPath(f.store().channelNamed(u"technique"_s)->id)).json;
    };
    QCOMPARE(shown(one), shown(two));
    QVERIFY(shown(one) != shown(other));
}

void SandboxCliqKernelTest::datasetHabits()
{
    CliqFixture f(CliqFixture::Content::Generated);
    const QString me = f.store().zuidAt(0);
    const qint64 today = QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    int mentioned = 0, files = 0, edited = 0, replies = 0, reacted = 0, byBot = 0;
    for (const auto &[id, conversation] : f.store().chats) {
        for (const auto &[key, message] : conversation.messages) {
            QVERIFY2(message.time < today && message.time > today - 62LL * 86'400'000, qPrintable(message.text));
            QVERIFY2(!f.store().nameOf(message.sender).isEmpty(), qPrintable(message.text));
            QVERIFY2(!message.text.contains(u"{n}"_s) && !message.text.contains(u"{A}"_s), qPrintable(message.text));
            QCOMPARE(message.file.isEmpty(), message.type != u"file");
            mentioned += message.text.contains(u"{@%1}"_s.arg(me)) ? 1 : 0;
            files += message.file.isEmpty() ? 0 : 1;
            edited += message.revision > 1 ? 1 : 0;
            replies += message.replyTo.isEmpty() ? 0 : 1;
            reacted += message.reactions.isEmpty() ? 0 : 1;
            byBot += message.sender.startsWith(u"b-"_s) ? 1 : 0;
        }
    }
    QVERIFY2(
        mentioned > 5 && files > 40 && edited > 10 && replies > 10 && reacted > 150 && byBot > 50,
        qPrintable(u"%1 %2 %3 %4 %5 %6"_s.arg(mentioned).arg(files).arg(edited).arg(replies).arg(reacted).arg(byBot)));
    for (const auto &[id, file] : f.store().files)
        QVERIFY(!file.bytes.isEmpty());
}

void SandboxCliqKernelTest::datasetUnread()
{
    CliqFixture f(CliqFixture::Content::Generated);
    int unread = 0;
    const qint64 lastDay = QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const QJsonArray rows = f.get(u"/api/v3/chats"_s).list(u"chats"_s);
    for (const QJsonValue &row : rows) {
        const int count = row[u"unread_message_count"_s].toInt();
        unread += count > 0 ? 1 : 0;
        if (count > 0)
            QVERIFY(QDateTime::fromString(row[u"unread_time"_s].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch() >
                    lastDay);
    }
    QCOMPARE(unread, 8);
    QCOMPARE(f.get(u"/api/v3/mentions?limit=3"_s).column(u"data"_s, u"status"_s),
             (QStringList{u"unread"_s, u"unread"_s, u"unread"_s}));
}

void SandboxCliqKernelTest::datasetScales()
{
    CliqFixture f(CliqFixture::Content::Generated, QDate(2026, 11, 25), 3);
    int messages = 0;
    for (const auto &[id, conversation] : f.store().chats)
        messages += messageCount(conversation);
    QCOMPARE(messages, 3 * sandbox::dataset::teamMessages);
    QCOMPARE(f.get(u"/api/v2/chats"_s).list(u"chats"_s).size(), 12);
}

void SandboxCliqKernelTest::smallTeams()
{
    for (const int size : {0, 1, 2, 5}) {
        sandbox::cliq::Store store;
        for (int i = 0; i < size; ++i)
            store.people.append({QString::number(i), u"F"_s, u"L"_s, u"p%1@agency.example"_s.arg(i)});
        const QStringList alike{u"Refonte, lot 1"_s, u"Refonte, lot 2"_s};
        sandbox::dataset::generateTeam(store, alike, 1, 1, QDate(2026, 3, 1));
        QCOMPARE(store.chats.empty(), size < 2);
        QCOMPARE(store.channelNamed(u"projetrefonte"_s) == nullptr, size < 2);
        QCOMPARE(store.channelNamed(u"projetrefonte2"_s) == nullptr, size < 2);
    }
}
} // namespace tst_sandboxcliqkernel

ATLAS_TEST(tst_sandboxcliqkernel::SandboxCliqKernelTest)
#include "tst_sandboxcliqkernel.moc"
