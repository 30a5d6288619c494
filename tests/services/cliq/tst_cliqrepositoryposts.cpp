// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/cliq/cliqrepositoryfixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_cliqrepositoryposts
{
using RepositoryFixture = CliqRepositoryFixture;

/// What is on its way, and changes of messages.
class TestCliqRepositoryPosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postsAreShownAtOnce();
    void refusedPostsStay();
    void longTextsGoInPieces();
    void postsOfUnknownFateAreLookedFor();
    void crashIsNotSentTwice();
    void changesAreShown();
};

void TestCliqRepositoryPosts::postsAreShownAtOnce()
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

void TestCliqRepositoryPosts::refusedPostsStay()
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

void TestCliqRepositoryPosts::longTextsGoInPieces()
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

void TestCliqRepositoryPosts::postsOfUnknownFateAreLookedFor()
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

void TestCliqRepositoryPosts::crashIsNotSentTwice()
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

void TestCliqRepositoryPosts::changesAreShown()
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
} // namespace atlas::test::tst_cliqrepositoryposts

ATLAS_TEST(atlas::test::tst_cliqrepositoryposts::TestCliqRepositoryPosts)
#include "tst_cliqrepositoryposts.moc"
