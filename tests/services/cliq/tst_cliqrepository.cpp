// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/cliq/cliqrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace atlas::test::tst_cliqrepository
{
using RepositoryFixture = CliqRepositoryFixture;

class TestCliqRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndKeeps();
    void anHourStaysWithinTheLimits();
    void refusalLocksAndOutlivesARestart();
    void historyIsKept();
    void editsAndDeletionsAreFound();
    void olderMessagesAreRead();
    void firstMentionsAreNotTold();
    void directMessagesAreTold();
    void seenIsToldOnce();
    void reactionsAndPresenceInRounds();
};

void TestCliqRepository::readsAndKeeps()
{
    RepositoryFixture f;
    QSignalSpy changed(f.repository.get(), &CliqRepository::changed);
    f.firstRead();
    QVERIFY(!changed.isEmpty());
    CliqSnapshot read = f.repository->snapshot();
    QCOMPARE(read.me.id, u"11"_s);
    QCOMPARE(read.chats.size(), 2);
    QCOMPARE(read.chats.first().otherId + read.chats.first().lastSender, u"22Ben"_s);
    QCOMPARE(read.mentions.size(), 1);
    QVERIFY(read.readAt.isValid());
    const qsizetype calls = f.server.seen().size();
    f.restart();
    const CliqSnapshot again = f.repository->snapshot();
    QCOMPARE(again.chats, read.chats);
    QCOMPARE(again.people, read.people);
    QCOMPARE(again.mentions, read.mentions);
    QCOMPARE(again.me, read.me);
    QVERIFY(QCoro::waitFor(f.repository->refresh(Priority::User)));
    QCOMPARE(f.sent(u"GET /api/v2/users"_s).size(), 1); // people once a day
    QVERIFY(f.server.seen().size() <= calls + 3);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::anHourStaysWithinTheLimits()
{
    RepositoryFixture f;
    f.firstRead();
    const QStringList chats{u"CT_1_2"_s, u"CT_3_4"_s, u"77"_s};
    for (const QString &chat : chats)
        f.server.always(u"GET /api/v2/chats/%1/messages"_s.arg(chat), f.rows({f.row(-60)}));
    QList<qint64> reads;
    qsizetype before = 0;
    const auto readsNow = [&] {
        qsizetype count = 0;
        for (const QString &chat : chats)
            count += f.sent(u"GET /api/v2/chats/%1/messages"_s.arg(chat)).size();
        return count;
    };
    for (int second = 0; second < 3600; second += 5) {
        if (second % 25 == 0) { // whoever goes to and fro
            f.repository->setOpenChat(chats.at(second / 25 % 3));
            QVERIFY(QCoro::waitFor(f.repository->openChat(chats.at(second / 25 % 3))));
        }
        f.pass(5);
        const qsizetype now = readsNow();
        for (; before < now; ++before)
            reads.append(second);
        const auto recent =
            std::count_if(reads.cbegin(), reads.cend(), [second](qint64 read) { return second - read < 60; });
        QVERIFY2(recent <= 15, qPrintable(QString::number(recent)));
    }
    QVERIFY(reads.size() > 400);
    QVERIFY(f.sent(u"GET /api/v3/chats"_s).size() <= 242);
    QVERIFY(f.sent(u"GET /api/v3/mentions"_s).size() <= 62);
    QVERIFY(f.sent(u"GET /api/v2/channels"_s).size() <= 62);
    f.repository->setWatch(CliqRepository::Watch::Hidden);
    const qsizetype calls = f.server.seen().size();
    f.pass(600);
    QVERIFY(f.server.seen().size() - calls <= 6); // mentions, every two minutes
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::refusalLocksAndOutlivesARestart()
{
    RepositoryFixture f;
    f.firstRead();
    QSignalSpy locked(f.repository.get(), &CliqRepository::lockedChanged);
    QSignalSpy failed(f.repository.get(), &CliqRepository::pollFailed);
    f.repository->setOpenChat(u"CT_1_2"_s);
    f.server.expect(f.readLine(), f.throttled());
    f.pass(1);
    QCOMPARE(locked.size(), 1);
    QCOMPARE(failed.size(), 1);
    const QDateTime until = f.repository->lockedUntil();
    QVERIFY(qAbs(f.clock.now().secsTo(until) - 600) <= 1);
    f.pass(290);
    f.restart();
    QCOMPARE(f.repository->lockedUntil(), until);
    f.repository->setOpenChat(u"CT_1_2"_s);
    const Result<Done> refused = f.open(); // the person's own reads wait, too
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::RateLimited));
    f.pass(300);
    QCOMPARE(f.sent(f.readLine()).size(), 1);
    f.server.always(f.readLine(), f.rows({f.row(-60)}));
    f.pass(30);
    QVERIFY(f.sent(f.readLine()).size() > 1);
    QVERIFY(!f.repository->lockedUntil().isValid());
    QCOMPARE(f.texts(), QStringList{u"Hello"_s});
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::historyIsKept()
{
    RepositoryFixture f;
    f.server.expect(f.readLine(), f.rows({f.row(-60, "One"), f.row(-30, "Two")}));
    QVERIFY(f.open());
    QVERIFY(f.repository->history(u"CT_1_2"_s).isComplete);
    f.repository->markSeen(u"CT_1_2"_s, QString::fromLatin1(f.idAt(-30)));
    f.restart();
    QSignalSpy changed(f.repository.get(), &CliqRepository::historyChanged);
    f.server.expect(f.readLine(), f.dropped());
    for (int i = 0; i < 9; ++i)
        f.server.always(f.readLine(), f.dropped());
    f.clock.setAutoAdvance(true);
    QVERIFY(!f.open()); // no network: what was read is there all the same
    QVERIFY(!changed.isEmpty());
    QCOMPARE(f.texts(), (QStringList{u"One"_s, u"Two"_s}));
    QVERIFY(f.repository->history(u"CT_1_2"_s).isComplete);
    QCOMPARE(f.repository->history(u"CT_1_2"_s).seenId, QString::fromLatin1(f.idAt(-30)));
}

void TestCliqRepository::editsAndDeletionsAreFound()
{
    RepositoryFixture f;
    f.firstRead();
    f.repository->setOpenChat(u"CT_1_2"_s);
    f.server.expect(f.readLine(), f.rows({f.row(-60, "One"), f.row(-30, "Two"), f.row(-10, "Three")}));
    QVERIFY(f.open());
    f.server.expect(f.readLine(), f.rows({f.row(-10, "Three"), f.row(5, "Four")}));
    f.pass(9);
    QCOMPARE(f.sent(f.readLine()).last().query.value(u"fromtime"_s), QString::number(f.at(-10) - 1));
    QCOMPARE(f.texts(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}));
    f.server.always(f.readLine(), f.rows({f.row(5, "Four")}));
    f.pass(50);
    f.server.expect(f.readLine(),
                    f.rows({f.row(-60, "Changed", "22", R"(,"revision":2)"), f.row(-10, "Three"), f.row(5, "Four")}));
    f.pass(9); // the last hundred again, after a minute
    QVERIFY(!f.sent(f.readLine()).last().query.contains(u"fromtime"_s));
    QCOMPARE(f.texts(), (QStringList{u"Changed"_s, u"Three"_s, u"Four"_s}));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::olderMessagesAreRead()
{
    RepositoryFixture f;
    QByteArrayList page;
    for (int i = 0; i < 100; ++i)
        page.append(f.row(-i, QByteArray::number(i)));
    f.server.expect(f.readLine(), f.rows(page));
    QVERIFY(f.open());
    QVERIFY(!f.repository->history(u"CT_1_2"_s).isComplete);
    f.server.expect(f.readLine(), f.rows({f.row(-99, "99"), f.row(-100, "100")}));
    QVERIFY(QCoro::waitFor(f.repository->readOlder(u"CT_1_2"_s)));
    QCOMPARE(f.last().query.value(u"totime"_s), QString::number(f.at(-99)));
    QCOMPARE(f.texts().size(), 101);
    QCOMPARE(f.texts().first(), u"100"_s);
    QVERIFY(f.repository->history(u"CT_1_2"_s).isComplete);
    QVERIFY(QCoro::waitFor(f.repository->readOlder(u"CT_1_2"_s))); // there is nothing older to ask for
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::firstMentionsAreNotTold()
{
    RepositoryFixture f;
    f.quiet();
    QSignalSpy mentioned(f.repository.get(), &CliqRepository::mentioned);
    f.server.expect(u"GET /api/v3/mentions"_s, f.mentions({f.mention(-60)}));
    f.pass(1);
    QCOMPARE(f.repository->snapshot().mentions.size(), 1);
    QVERIFY(mentioned.isEmpty());
    f.server.expect(u"GET /api/v3/mentions"_s, f.mentions({f.mention(30), f.mention(20, "read"), f.mention(-60)}));
    f.pass(60);
    QCOMPARE(mentioned.size(), 1);
    QCOMPARE(mentioned.first().first().value<CliqMention>().chatName, u"Platform"_s);
    QCOMPARE(f.repository->snapshot().mentions.size(), 3);
    f.pass(120);
    QCOMPARE(mentioned.size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::directMessagesAreTold()
{
    RepositoryFixture f;
    f.firstRead();
    QSignalSpy mentioned(f.repository.get(), &CliqRepository::mentioned);
    f.server.expect(u"GET /api/v3/chats"_s, f.chats({f.chatRow("77", 2, 10)}));
    f.server.expect(u"GET /api/v3/chats"_s, f.chats({f.chatRow("77", 2, 20, "11")})); // one's own
    f.server.always(u"GET /api/v3/chats"_s, f.chats({f.chatRow("77", 2, 20, "11")}));
    f.pass(60);
    QCOMPARE(mentioned.size(), 1);
    QCOMPARE(mentioned.first().first().value<CliqMention>().message.text, u"Lunch?"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::seenIsToldOnce()
{
    RepositoryFixture f;
    f.firstRead();
    for (const qint64 second : {-402, -401, -400})
        f.repository->markSeen(u"77"_s, QString::fromLatin1(f.idAt(second)));
    QCOMPARE(f.repository->snapshot().chats.first().unread, 0);
    f.server.expect(u"PUT /api/v3/chats/77"_s, f.done());
    f.pass(5);
    QCOMPARE(f.bodyOf(f.sent(u"PUT /api/v3/chats/77"_s).first()).value(u"last_message_id"_s).toString(),
             QString::fromLatin1(f.idAt(-400)));
    f.repository->markSeen(u"77"_s, QString::fromLatin1(f.idAt(-400)));
    f.pass(30); // and a list that is not up to date does not bring the mark back
    QCOMPARE(f.repository->snapshot().chats.first().unread, 0);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::reactionsAndPresenceInRounds()
{
    RepositoryFixture f;
    f.firstRead();
    f.repository->setOpenChat(u"CT_1_2"_s);
    QByteArrayList rows;
    QStringList ids, people;
    for (int i = 0; i < 12; ++i) {
        rows.append(f.row(-60 + i));
        ids.append(QString::fromLatin1(f.idAt(-60 + i)));
        people.append(QString::number(100 + i));
        f.server.always(u"GET /api/v2/chats/CT_1_2/messages/%1/reactions"_s.arg(ids.last()),
                        f.ok(R"({"data":{":ok:":["1:22:Ben"]}})"));
        f.server.always(u"GET /api/v2/users/%1"_s.arg(people.last()), f.ok(R"({"data":{"state":"online"}})"));
    }
    f.server.always(f.readLine(), f.rows(rows));
    QVERIFY(f.open());
    const auto count = [&f](QLatin1StringView what) {
        const QList<SeenRequest> all = f.server.seen();
        return std::count_if(all.cbegin(), all.cend(),
                             [&](const SeenRequest &request) { return request.path.contains(what); });
    };
    const auto presences = [&] { return count("/users/1"_L1); };
    const auto before = presences();
    f.repository->wantReactions(u"CT_1_2"_s, ids);
    f.repository->wantPresence(people);
    f.pass(1);
    QCOMPARE(count("/reactions"_L1), 10);
    QCOMPARE(presences() - before, 5);
    f.repository->wantReactions(u"CT_1_2"_s, ids);
    f.pass(58);
    QCOMPARE(count("/reactions"_L1), 12);
    QCOMPARE(presences() - before, 12);
    QCOMPARE(f.repository->history(u"CT_1_2"_s).messages.first().reactions.value(0).emoji, u":ok:"_s);
    QCOMPARE(int(f.repository->presence(people.last())), int(CliqPresence::Available));
    f.clock.advance(2min);
    QCOMPARE(int(f.repository->presence(people.last())), int(CliqPresence::Unknown));
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_cliqrepository

ATLAS_TEST(atlas::test::tst_cliqrepository::TestCliqRepository)
#include "tst_cliqrepository.moc"
