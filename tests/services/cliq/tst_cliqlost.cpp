// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/cliq/cliqclientfixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_cliqlost
{
using Kind = CliqTarget::Kind;

/// What becomes of a lost answer to a post: looked for, told, and never posted twice.
class TestCliqLost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostIsFound_data();
    void lostIsFound();
    void lostIsFoundLater();
    void lostIsNotThere_data();
    void lostIsNotThere();
    void lostStaysUnknown_data();
    void lostStaysUnknown();
    void channelsAndPeopleHaveChats_data();
    void channelsAndPeopleHaveChats();
    void ownPostsAreNotTakenForIt();
    void threadsAreLookedInto();
    void filesAreLookedFor();
    void findsWhatAnotherRunPosted();
};

void TestCliqLost::lostIsFound_data()
{
    QTest::addColumn<ScriptedReply>("lost");
    QTest::addColumn<QByteArray>("row");
    using F = CliqClientFixture;
    const QByteArray own = F::row(1, "Hello", "11");
    QTest::newRow("dropped") << F::dropped() << own;
    QTest::newRow("truncated") << F::how(ScriptedReply::How::Truncate) << own;
    QTest::newRow("500") << F::status(500) << own;
    QTest::newRow("web page") << F::status(200, "<html>") << own;
    QTest::newRow("generic failure") << F::refused(400, "operation_failed") << own;
    QTest::newRow("their clock is behind") << F::dropped() << F::row(-110, "Hello", "11");
    QTest::newRow("other spaces") << F::dropped() << F::row(1, " Hello ", "11");
}

void TestCliqLost::lostIsFound()
{
    QFETCH(const ScriptedReply, lost);
    QFETCH(const QByteArray, row);
    CliqClientFixture f;
    f.server.expect(f.postLine(), lost);
    f.server.expect(f.readLine(), f.rows({f.row(0, "Another", "11"), f.row(2, "Hello", "22"), row}));
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(), f.draft()));
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code));
    QVERIFY(posted->wasLookedUp);
    QCOMPARE(posted->messageId, QJsonDocument::fromJson(row)[u"id"_s].toString());
    QCOMPARE(f.last().query.value(u"fromtime"_s), QString::number(f.at(-120)));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::lostIsFoundLater()
{
    CliqClientFixture f;
    f.server.expect(f.postLine(), f.dropped());
    f.server.expect(f.readLine(), f.rows({}));
    f.server.expect(f.readLine(), f.rows({f.row(2, "Hello", "11")}));
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(), f.draft()));
    QVERIFY(posted && posted->wasLookedUp);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::lostIsNotThere_data()
{
    QTest::addColumn<QByteArray>("row");
    using F = CliqClientFixture;
    QTest::newRow("nothing") << F::row(1, "Hello!", "11");
    QTest::newRow("somebody else's") << F::row(1, "Hello", "22");
}

void TestCliqLost::lostIsNotThere()
{
    QFETCH(const QByteArray, row);
    CliqClientFixture f;
    f.server.expect(f.postLine(), f.dropped());
    for (int i = 0; i < 3; ++i)
        f.server.expect(f.readLine(), f.rows({row}));
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(), f.draft()));
    QVERIFY(!posted);
    QCOMPARE(posted.error().code, u"not_created"_s);
    QCOMPARE(int(posted.error().kind), int(ErrorKind::Offline));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::lostStaysUnknown_data()
{
    QTest::addColumn<ScriptedReply>("look");
    using F = CliqClientFixture;
    QTest::newRow("may not read") << F::refused(403, "chat_access_denied");
    QTest::newRow("throttled") << F::throttled();
}

void TestCliqLost::lostStaysUnknown()
{
    QFETCH(const ScriptedReply, look);
    CliqClientFixture f;
    f.server.expect(f.postLine(), f.dropped());
    f.server.expect(f.readLine(), look);
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(), f.draft()));
    QVERIFY(!posted);
    QCOMPARE(int(posted.error().kind), int(ErrorKind::Ambiguous));
    QCOMPARE(posted.error().code, u"unknown"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::channelsAndPeopleHaveChats_data()
{
    QTest::addColumn<CliqTarget>("target");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("chat");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("sender");
    const auto target = CliqClientFixture::target;
    const QByteArray channel = R"({"chat_id":"CT_1_2"})", chats = R"({"chats":[{"chat_id":"CT_1_2"}]})";
    QTest::newRow("by name") << target(Kind::ChannelName, u"platform"_s) << u"channelsbyname/platform"_s
                             << u"/api/v2/channelsbyname/platform"_s << channel << QByteArray("11");
    QTest::newRow("wrapped") << target(Kind::ChannelName, u"platform"_s) << u"channelsbyname/platform"_s
                             << u"/api/v2/channelsbyname/platform"_s << R"({"channel":)" + channel + '}'
                             << QByteArray("11");
    CliqTarget byBot = target(Kind::ChannelId, u"P20"_s);
    byBot.asBot = u"deploybot"_s;
    QTest::newRow("as a bot") << byBot << u"channels/P20"_s << u"/api/v2/channels/P20"_s << channel
                              << QByteArray("b-123");
    QTest::newRow("person") << target(Kind::Person, u"22"_s) << u"buddies/22"_s << u"/api/v3/chats"_s << chats
                            << QByteArray("11");
}

void TestCliqLost::channelsAndPeopleHaveChats()
{
    QFETCH(const CliqTarget, target);
    QFETCH(const QString, place);
    QFETCH(const QString, chat);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, sender);
    CliqClientFixture f;
    f.server.expect(u"POST /api/v2/%1/message"_s.arg(place), f.dropped());
    f.server.expect(u"GET "_s + chat, f.ok(answer));
    f.server.expect(f.readLine(), f.rows({f.row(1, "Hello", sender)}));
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(target, f.draft()));
    QVERIFY2(posted, posted ? "" : qPrintable(posted.error().code));
    QVERIFY(posted->wasLookedUp);
    QCOMPARE(posted->chatId, u"CT_1_2"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::ownPostsAreNotTakenForIt()
{
    CliqClientFixture f;
    f.server.expect(f.postLine(), f.ok(R"({"message_id":")" + f.idAt(1) + R"("})"));
    QVERIFY(QCoro::waitFor(f.cliq.post(f.target(), f.draft())));
    f.server.expect(f.postLine(), f.dropped()); // the same text again
    for (int i = 0; i < 3; ++i)
        f.server.expect(f.readLine(), f.rows({f.row(1, "Hello", "11")}));
    QCOMPARE(QCoro::waitFor(f.cliq.post(f.target(), f.draft())).error().code, u"not_created"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::threadsAreLookedInto()
{
    CliqClientFixture f;
    CliqDraft draft = f.draft();
    draft.threadMessageId = QString::fromLatin1(f.idAt(-60));
    f.server.expect(f.postLine(), f.dropped());
    f.server.expect(f.readLine(),
                    f.rows({f.row(-60, "Root", "22", R"(,"thread_information":{"chat_id":"CT_1_2-T-3"})")}));
    f.server.expect(f.readLine("CT_1_2-T-3"), f.rows({f.row(1, "Hello", "11")}));
    const Result<CliqPosted> posted = QCoro::waitFor(f.cliq.post(f.target(), draft));
    QVERIFY(posted && posted->wasLookedUp);
    QCOMPARE(posted->chatId, u"CT_1_2-T-3"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::filesAreLookedFor()
{
    CliqClientFixture f;
    const QTemporaryDir home;
    QFile file(home.filePath(u"plan.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345678") == 8);
    file.close();
    const QByteArray shared = R"({"id":")" + f.idAt(1) + R"(","type":"file","sender":{"id":"11"},"content":{"file":{)" +
                              R"("name":"plan.png","dimensions":{"size":8}}}})";
    const QString line = u"POST /api/v2/chats/CT_1_2/files"_s;
    f.server.expect(line, f.dropped());
    f.server.expect(f.readLine(), f.rows({shared}));
    const QList<CliqUpload> files{{file.fileName(), {}}};
    QVERIFY(QCoro::waitFor(f.cliq.postFiles(f.target(), files)));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqLost::findsWhatAnotherRunPosted()
{
    CliqClientFixture f;
    const QDateTime begun = f.clock.now();
    f.clock.advance(std::chrono::hours(1));
    f.server.expect(f.readLine(), f.rows({f.row(1, "Hello", "11")}));
    const Result<CliqPosted> found = QCoro::waitFor(f.cliq.findPost(u"CT_1_2"_s, f.draft(), begun));
    QVERIFY(found && found->wasLookedUp);
    f.server.expect(f.readLine(), f.rows({})); // so long after, one look is enough
    QCOMPARE(QCoro::waitFor(f.cliq.findPost(u"CT_1_2"_s, f.draft(), begun)).error().code, u"not_created"_s);
    QByteArrayList page;
    for (int i = 0; i < 100; ++i)
        page.append(f.row(100 + i));
    f.server.expect(f.readLine(), f.rows(page)); // a full page does not reach back for certain
    QCOMPARE(QCoro::waitFor(f.cliq.findPost(u"CT_1_2"_s, f.draft(), begun)).error().code, u"unknown"_s);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_cliqlost

ATLAS_TEST(atlas::test::tst_cliqlost::TestCliqLost)
#include "tst_cliqlost.moc"
