// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/cliq/cliqrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace atlas::test::tst_cliqsettling
{
using SettlingFixture = CliqRepositoryFixture;

/// Which message is which of two equal ones whose answer was lost, and first messages to people.
class TestCliqSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOneOfItsTimeIsSettled();
    void oneMessageSettlesOne();
    void whatWasThereBeforeIsNotIt();
    void claimsOutliveARestart();
    void firstMessageMakesTheChat();
    void firstMessageMayFail();
    void firstMessageOfUnknownFate();
    void firstMessagesGoTogether();
    void nothingIsReadBeforeThereIsAChat();

private:
    /// Two equal posts cut short `apart` seconds after each other; both of unknown fate, as after a crash.
    static void leaveTwo(SettlingFixture &f, int apart);
};

namespace
{
QString benLine()
{
    return u"POST /api/v2/buddies/22/message"_s;
}

QString toBen()
{
    return cliq::personChat(u"22"_s);
}
} // namespace

void TestCliqSettling::leaveTwo(SettlingFixture &f, int apart)
{
    const auto entry = [](const char *key, qint64 ms) {
        return QByteArray("{\"key\":\"") + key + "\",\"chat\":\"CT_1_2\",\"at\":" + QByteArray::number(ms) +
               ",\"pieces\":[\"Hello\"],\"files\":[],\"begun\":" + QByteArray::number(ms) + '}';
    };
    const QByteArray kept = "{\"entries\":[" + entry("first", f.at(0)) + ',' + entry("second", f.at(apart)) + "]}";
    QVERIFY(QCoro::waitFor(f.store.setValue(u"acc"_s, u"cliq/outgoing"_s, kept)));
    f.firstRead();
    f.restart();
    QCOMPARE(f.repository->pending(u"CT_1_2"_s).size(), 2);
}

void TestCliqSettling::theOneOfItsTimeIsSettled()
{
    SettlingFixture f;
    leaveTwo(f, 60);
    f.server.expect(f.readLine(), f.rows({f.row(61, "Hello", "11")}));
    QVERIFY(f.open());
    const QList<CliqPending> left = f.repository->pending(u"CT_1_2"_s);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().key, u"first"_s); // the message is of the second's time
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::oneMessageSettlesOne()
{
    SettlingFixture f;
    leaveTwo(f, 30);
    f.clock.advance(1h);
    f.server.expect(f.readLine(), f.rows({f.row(1, "Hello", "11")}));
    QVERIFY(f.open());
    const QList<CliqPending> left = f.repository->pending(u"CT_1_2"_s);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().key, u"second"_s);
    // Sent again: the one message there is no proof of it, so it is posted.
    f.server.expect(f.readLine(), f.rows({f.row(1, "Hello", "11")}));
    f.server.expect(f.postLine(), f.ok("{\"message_id\":\"" + f.idAt(3601) + "\"}"));
    f.repository->retry(left.first().key);
    f.settle();
    QVERIFY(f.repository->pending(u"CT_1_2"_s).isEmpty());
    QCOMPARE(f.texts(), (QStringList{u"Hello"_s, u"Hello"_s}));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::whatWasThereBeforeIsNotIt()
{
    SettlingFixture f;
    f.firstRead();
    f.server.expect(f.readLine(), f.rows({f.row(-60, "Hello", "11")}));
    QVERIFY(f.open()); // the same words, a minute ago, from another device
    f.server.expect(f.postLine(), f.dropped());
    f.clock.setAutoAdvance(true);
    for (int look = 0; look < 3; ++look)
        f.server.expect(f.readLine(), f.rows({f.row(-60, "Hello", "11")}));
    f.repository->post(u"CT_1_2"_s, f.draft());
    f.settle();
    // Not taken for it: it is certain not to be there, and says so.
    const CliqPending left = f.repository->pending(u"CT_1_2"_s).value(0);
    QCOMPARE(left.error.value_or(ApiError()).code, u"not_created"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::claimsOutliveARestart()
{
    SettlingFixture f;
    leaveTwo(f, 60);
    f.server.expect(f.readLine(), f.rows({f.row(61, "Hello", "11")}));
    QVERIFY(f.open());
    f.settle();
    f.restart();
    f.server.expect(f.readLine(), f.rows({f.row(61, "Hello", "11")}));
    QVERIFY(f.open());
    QCOMPARE(f.repository->pending(u"CT_1_2"_s).size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::firstMessageMakesTheChat()
{
    SettlingFixture f;
    f.firstRead();
    QSignalSpy made(f.repository.get(), &CliqRepository::chatMade);
    f.server.expect(benLine(),
                    f.ok("{\"message_details\":{\"22\":{\"message_id\":\"" + f.idAt(1) + "\",\"chat_id\":\"99\"}}}"));
    QVERIFY(!f.repository->post(toBen(), f.draft()).isEmpty());
    QCOMPARE(f.repository->pending(toBen()).size(), 1);
    f.settle();
    QVERIFY(f.repository->pending(toBen()).isEmpty());
    QVERIFY(f.repository->pending(u"99"_s).isEmpty());
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().at(1).toString(), u"99"_s);
    QCOMPARE(f.texts("99"), QStringList{u"Hello"_s});
    const QList<CliqChat> &chats = f.repository->snapshot().chats;
    const auto chat = std::find_if(chats.cbegin(), chats.cend(), [](const CliqChat &each) { return each.id == u"99"; });
    QVERIFY(chat != chats.cend());
    QCOMPARE(chat->otherId, u"22"_s);
    QCOMPARE(chat->name, u"Ben"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::firstMessageMayFail()
{
    SettlingFixture f;
    f.firstRead();
    f.server.expect(benLine(), f.refused(403, "chat_continue_nonorg_nonmutual_contact_failed"));
    f.repository->post(toBen(), f.draft());
    f.settle();
    const CliqPending left = f.repository->pending(toBen()).value(0);
    QCOMPARE(left.text, u"Hello"_s);
    QCOMPARE(left.error.value_or(ApiError()).code, u"no_person"_s);
    f.restart(); // and after a restart it still waits
    QCOMPARE(f.repository->pendingChats(), QStringList{toBen()});
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::firstMessageOfUnknownFate()
{
    SettlingFixture f;
    f.firstRead();
    f.clock.setAutoAdvance(true);
    f.server.expect(benLine(), f.dropped());
    // There is no chat with them: nothing was posted.
    f.server.expect(u"GET /api/v3/chats"_s, f.chats({}));
    f.repository->post(toBen(), f.draft());
    f.settle();
    const CliqPending left = f.repository->pending(toBen()).value(0);
    QCOMPARE(left.error.value_or(ApiError()).code, u"not_created"_s);
    QCOMPARE(f.sent(benLine()).size(), 1);
}

void TestCliqSettling::firstMessagesGoTogether()
{
    SettlingFixture f;
    f.firstRead();
    f.server.expect(benLine(),
                    f.ok("{\"message_details\":{\"22\":{\"message_id\":\"" + f.idAt(1) + "\",\"chat_id\":\"99\"}}}"));
    f.server.expect(f.postLine("99"), f.ok("{\"message_id\":\"" + f.idAt(2) + "\"}"));
    f.repository->post(toBen(), f.draft(u"One"_s));
    f.repository->post(toBen(), f.draft(u"Two"_s)); // typed before the chat was there
    f.settle();
    QTRY_COMPARE(f.texts("99"), (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(f.server.finish(), QString());
}

void TestCliqSettling::nothingIsReadBeforeThereIsAChat()
{
    SettlingFixture f;
    f.firstRead();
    const qsizetype before = f.server.seen().size();
    QVERIFY(QCoro::waitFor(f.repository->openChat(toBen())));
    QVERIFY(QCoro::waitFor(f.repository->readOlder(toBen())));
    QCOMPARE(QCoro::waitFor(f.repository->members(toBen())).value_or(QList<CliqPerson>(1)).size(), 0);
    f.repository->setOpenChat(toBen());
    f.repository->poll();
    f.settle();
    const QList<SeenRequest> seen = f.server.seen().mid(before);
    for (const SeenRequest &request : seen)
        QVERIFY(!request.line().contains(u"to:"_s) && !request.line().contains(u"to%3A"_s));
}
} // namespace atlas::test::tst_cliqsettling

ATLAS_TEST(atlas::test::tst_cliqsettling::TestCliqSettling)
#include "tst_cliqsettling.moc"
