// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqrepository.h"
#include "tests/services/cliq/cliqclientfixture.h"
#include "tests/support/testprogram.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_cliqrepository
{
using namespace std::chrono_literals;

namespace
{
/// CliqRepository with a store of its own before a scripted server; the clock stands still unless told.
struct RepositoryFixture : CliqClientFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<CliqService> service;
    std::unique_ptr<CliqRepository> repository;

    RepositoryFixture()
    {
        clock.setAutoAdvance(false);
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        restart();
    }
    /// A new process over the same store.
    void restart()
    {
        repository.reset();
        service = std::make_unique<CliqService>(*client, &clock);
        service->usePerson(ada());
        repository = std::make_unique<CliqRepository>(*service, store, clock, u"acc"_s);
        const Result<CliqSnapshot> loaded = QCoro::waitFor(repository->load());
        Q_ASSERT(loaded);
    }
    static QByteArray chatRow(const char *id, int unread, qint64 seconds, const char *sender = "22")
    {
        return "{\"chat_id\":\"" + QByteArray(id) + "\",\"name\":\"Ben Ruiz\",\"chat_type\":\"direct_message\"," +
               "\"unread_message_count\":" + QByteArray::number(unread) + ",\"last_message_info\":{\"sender\":\"" +
               sender + "\",\"time\":" + QByteArray::number(at(seconds)) + ",\"content\":{\"text\":\"Lunch?\"}}}";
    }
    static ScriptedReply chats(const QByteArrayList &rows) { return ok("{\"chats\":[" + rows.join(',') + "]}"); }
    static ScriptedReply mentions(const QByteArrayList &rows) { return ok("{\"data\":[" + rows.join(',') + "]}"); }
    static QByteArray mention(qint64 seconds, const char *status = "unread")
    {
        return "{\"status\":\"" + QByteArray(status) +
               "\",\"chat\":{\"id\":\"CT_1_2\",\"title\":\"#Platform\"},\"message\":" + row(seconds, "Ada?") +
               ",\"mention\":{\"recipient_id\":\"11\"}}";
    }
    /// What every list has that was not said otherwise.
    void quiet()
    {
        server.always(u"GET /api/v2/users/11"_s, ok("{\"data\":{\"id\":\"11\",\"name\":\"Ada Lindt\"}}"));
        server.always(u"GET /api/v3/mentions"_s, mentions({mention(-500, "read")}));
        server.always(u"GET /api/v2/channels"_s,
                      ok("{\"channels\":[{\"chat_id\":\"CT_1_2\",\"channel_id\":\"P20\",\"name\":\"#Platform\","
                         "\"unread_message_count\":2}],\"has_more\":false}"));
        server.always(u"GET /api/v3/chats"_s, chats({chatRow("77", 1, -400)}));
        server.always(u"GET /api/v2/chats"_s, ok("{\"chats\":[{\"chat_id\":\"77\",\"chat_type\":\"dm\",\"recipients_"
                                                 "summary\":[{\"user_id\":\"22\"}]}]}"));
        server.always(u"GET /api/v2/users"_s,
                      ok("{\"data\":[{\"id\":\"11\",\"name\":\"Ada\"},{\"id\":\"22\",\"name\":\"Ben\"}]}"));
    }
    void firstRead()
    {
        quiet();
        const Result<Done> read = QCoro::waitFor(repository->refresh(Priority::User));
        Q_ASSERT(read);
    }
    [[nodiscard]] Result<Done> open(const char *chat = "CT_1_2")
    {
        return QCoro::waitFor(repository->openChat(QLatin1StringView(chat)));
    }
    [[nodiscard]] QStringList texts(const char *chat = "CT_1_2") const
    {
        QStringList texts;
        const CliqHistory history = repository->history(QLatin1StringView(chat));
        for (const CliqMessage &message : history.messages)
            texts.append(message.text);
        return texts;
    }
    /// Until nothing is under way; without the pauses of QTRY_VERIFY, for an hour has many calls.
    void settle() const
    {
        const QDeadlineTimer deadline(20s);
        while (repository->isRefreshing() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QVERIFY(!repository->isRefreshing());
    }
    /// The time passes, with a poll each second.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(1s);
            repository->poll();
            settle();
        }
    }
    [[nodiscard]] QByteArray waiting() const
    {
        QByteArray stored =
            QCoro::waitFor(const_cast<Store &>(store).value(u"acc"_s, u"cliq/outgoing"_s)).value_or("?");
        return stored;
    }
};
} // namespace

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
    void postsAreShownAtOnce();
    void refusedPostsStay();
    void longTextsGoInPieces();
    void postsOfUnknownFateAreLookedFor();
    void crashIsNotSentTwice();
    void changesAreShown();
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

void TestCliqRepository::postsAreShownAtOnce()
{
    RepositoryFixture f;
    f.firstRead();
    f.server.expect(f.readLine(), f.rows({f.row(-60, "One")}));
    QVERIFY(f.open());
    f.server.expect(f.postLine(), f.ok(R"({"message_id":")" + f.idAt(1) + R"("})"));
    const QString key = f.repository->post(u"CT_1_2"_s, f.draft());
    QVERIFY(!key.isEmpty());
    QCOMPARE(f.repository->pending(u"CT_1_2"_s).value(0).text, u"Hello"_s);
    f.settle();
    QVERIFY(f.repository->pending(u"CT_1_2"_s).isEmpty());
    QCOMPARE(f.texts(), (QStringList{u"One"_s, u"Hello"_s}));
    QCOMPARE(f.repository->history(u"CT_1_2"_s).messages.last().sender.id, u"11"_s);
    QVERIFY(f.waiting().isEmpty());
    QVERIFY(f.repository->post(u"CT_1_2"_s, f.draft(u" "_s)).isEmpty());
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::refusedPostsStay()
{
    RepositoryFixture f;
    f.firstRead();
    f.server.expect(f.postLine(), f.refused(400, "operation_failed", "The channel is archived."));
    const QString key = f.repository->post(u"CT_1_2"_s, f.draft());
    f.settle();
    QCOMPARE(f.repository->pending(u"CT_1_2"_s).value(0).error.value_or(ApiError()).code, u"archived"_s);
    f.server.expect(f.postLine(), f.ok(R"({"message_id":")" + f.idAt(1) + R"("})"));
    f.repository->retry(key);
    f.settle();
    QVERIFY(f.repository->pending(u"CT_1_2"_s).isEmpty());
    f.server.expect(f.postLine(), f.refused(403, "access_denied"));
    const QString other = f.repository->post(u"CT_1_2"_s, f.draft());
    f.settle();
    f.repository->discard(other);
    f.settle();
    QVERIFY(f.repository->pending(u"CT_1_2"_s).isEmpty());
    QVERIFY(f.waiting().isEmpty());
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::longTextsGoInPieces()
{
    RepositoryFixture f;
    f.firstRead();
    for (int i = 0; i < 21; ++i)
        f.server.expect(f.postLine(), f.ok(R"({"message_id":")" + f.idAt(i + 1) + R"("})"));
    f.repository->post(u"CT_1_2"_s, f.draft(u"word 56789 "_s.repeated(9091)));
    QTRY_VERIFY_WITH_TIMEOUT(f.repository->pending(u"CT_1_2"_s).isEmpty(), 20'000);
    f.settle();
    const QList<SeenRequest> posts = f.sent(f.postLine());
    for (const SeenRequest &post : posts)
        QVERIFY(f.bodyOf(post).value(u"text"_s).toString().size() <= cliq::kMaxText);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::postsOfUnknownFateAreLookedFor()
{
    RepositoryFixture f;
    f.firstRead();
    f.clock.setAutoAdvance(true); // between the looks
    f.server.expect(f.postLine(), f.dropped());
    f.server.expect(f.readLine(), f.refused(403, "chat_access_denied"));
    const QString key = f.repository->post(u"CT_1_2"_s, f.draft());
    f.settle();
    QCOMPARE(int(f.repository->pending(u"CT_1_2"_s).value(0).error.value_or(ApiError()).kind),
             int(ErrorKind::Ambiguous));
    f.server.expect(f.readLine(), f.rows({f.row(1, "Hello", "11")}));
    f.repository->retry(key); // found: nothing is sent
    f.settle();
    QVERIFY(f.repository->pending(u"CT_1_2"_s).isEmpty());
    QCOMPARE(f.sent(f.postLine()).size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqRepository::crashIsNotSentTwice()
{
    RepositoryFixture f;
    f.firstRead();
    f.server.expect(f.postLine(), f.how(ScriptedReply::How::Hang));
    f.repository->post(u"CT_1_2"_s, f.draft());
    QTRY_VERIFY(f.sent(f.postLine()).size() == 1);
    const QByteArray kept = f.waiting();
    f.client.reset(); // the hanging call ends
    f.settle();
    QVERIFY(kept.contains("Hello"));
    RepositoryFixture g; // another run finds it
    QVERIFY(QCoro::waitFor(g.store.setValue(u"acc"_s, u"cliq/outgoing"_s, kept)));
    g.firstRead();
    g.restart();
    const CliqPending left = g.repository->pending(u"CT_1_2"_s).value(0);
    QCOMPARE(left.text, u"Hello"_s);
    QCOMPARE(int(left.error.value_or(ApiError()).kind), int(ErrorKind::Ambiguous));
    g.clock.advance(1h);
    g.server.expect(g.readLine(), g.rows({g.row(1, "Another", "11")}));
    g.server.expect(g.postLine(), g.ok(R"({"message_id":")" + g.idAt(3601) + R"("})"));
    g.repository->retry(left.key); // certainly not there: sent
    g.settle();
    QVERIFY(g.repository->pending(u"CT_1_2"_s).isEmpty());
    QCOMPARE(g.server.finish(), QString());
}

void TestCliqRepository::changesAreShown()
{
    RepositoryFixture f;
    f.firstRead();
    f.server.expect(f.readLine(), f.rows({f.row(-60, "One"), f.row(-30, "Two")}));
    QVERIFY(f.open());
    const QList<CliqMessage> messages = f.repository->history(u"CT_1_2"_s).messages;
    const QString base = u" /api/v2/chats/CT_1_2/messages/"_s;
    f.server.expect(u"PUT"_s + base + messages.at(0).id, f.done());
    QVERIFY(QCoro::waitFor(f.repository->edit(messages.at(0), u"First"_s)));
    QCOMPARE(f.texts().first(), u"First"_s);
    QCOMPARE(f.repository->history(u"CT_1_2"_s).messages.first().revision, 2);
    f.server.expect(u"POST"_s + base + messages.at(0).id + u"/reactions"_s, f.done());
    QVERIFY(QCoro::waitFor(f.repository->react(messages.at(0), u":smile:"_s, true)));
    QCOMPARE(f.repository->history(u"CT_1_2"_s).messages.first().reactions.value(0).who, QStringList{u"11"_s});
    f.server.expect(u"DELETE"_s + base + messages.at(0).id + u"/reactions"_s, f.done());
    QVERIFY(QCoro::waitFor(f.repository->react(messages.at(0), u":smile:"_s, false)));
    QVERIFY(f.repository->history(u"CT_1_2"_s).messages.first().reactions.isEmpty());
    f.server.expect(u"DELETE"_s + base + messages.at(1).id, f.done());
    QVERIFY(QCoro::waitFor(f.repository->remove(messages.at(1))));
    QCOMPARE(f.texts(), QStringList{u"First"_s});
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
