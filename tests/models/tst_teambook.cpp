// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_teambook
{
using namespace Qt::StringLiterals;

/// Chats in their sections, and what waits in them.
class TestTeamBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsInTheirOrder();
    void toReadHoldsWhatIsAddressedFirst();
    void mutedWaitsOnlyWhenAddressed();
    void openChatStays();
    void addressedCounts();
    void findsByNameAndAddress();
    void threadIsAConversation();
    void namesOfWriters();
    void sameHistoryTellsNothing();
    void pendingErrorsAreTold();
    void presenceIsLookedUp();
};

namespace
{
CliqChat botChat()
{
    CliqChat chat = teamChannel(u"b"_s, u"Robot Projets"_s);
    chat.channelId.clear();
    chat.kind = CliqChat::Kind::Bot;
    return chat;
}
} // namespace

void TestTeamBook::sectionsInTheirOrder()
{
    CliqChat pinned = teamChannel(u"c3"_s, u"zoo"_s);
    pinned.isPinned = true;
    CliqChat archived = teamChannel(u"c4"_s, u"aaa"_s);
    archived.isArchived = true;
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"finance"_s), teamChannel(u"c2"_s, u"delivery"_s), pinned,
                                   archived, teamDirect(u"y1"_s, 500), teamDirect(u"i1"_s, 20), botChat()}));
    const ChatSections sections = book.sections();
    QCOMPARE(sections.toRead, QStringList());
    QCOMPARE(sections.channels, (QStringList{u"c3"_s, u"c2"_s, u"c1"_s, u"c4"_s}));
    QCOMPARE(sections.direct, (QStringList{u"d-i1"_s, u"d-y1"_s}));
    QCOMPARE(sections.bots, QStringList{u"b"_s});
}

void TestTeamBook::toReadHoldsWhatIsAddressedFirst()
{
    TeamBook book;
    CliqChat newest = teamChannel(u"c1"_s, u"commercial"_s, 9);
    newest.lastAt = teamNow();
    book.setSnapshot(teamSnapshot({newest, teamChannel(u"c2"_s, u"direction"_s, 2), teamDirect(u"y1"_s, 30, 1),
                                   teamChannel(u"c3"_s, u"finance"_s)},
                                  {teamMention(u"c2"_s, 60, true), teamMention(u"c3"_s, 60, false)}));
    QCOMPARE(book.sections().toRead, (QStringList{u"d-y1"_s, u"c2"_s, u"c1"_s}));
    QCOMPARE(book.sections().channels, QStringList{u"c3"_s});
}

void TestTeamBook::mutedWaitsOnlyWhenAddressed()
{
    CliqChat muted = teamChannel(u"c1"_s, u"marketing"_s, 30);
    muted.isMuted = true;
    TeamBook book;
    book.setSnapshot(teamSnapshot({muted}));
    QCOMPARE(book.unreadIn(*book.chat(u"c1"_s)), 0);
    QVERIFY(book.sections().toRead.isEmpty());
    book.setSnapshot(teamSnapshot({muted}, {teamMention(u"c1"_s, 5, true)}));
    QCOMPARE(book.sections().toRead, QStringList{u"c1"_s});
}

void TestTeamBook::openChatStays()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s, 2), teamChannel(u"c2"_s, u"b"_s)}));
    QCOMPARE(book.sections(u"c1"_s, false).channels, (QStringList{u"c1"_s, u"c2"_s}));
    QCOMPARE(book.sections(u"c2"_s, true).toRead, (QStringList{u"c2"_s, u"c1"_s}));
}

void TestTeamBook::addressedCounts()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"a"_s, 9), teamDirect(u"y1"_s, 1, 3), botChat()},
                                  {teamMention(u"c1"_s, 60, true), teamMention(u"c1"_s, 70, true),
                                   teamMention(u"d-y1"_s, 1, true), teamMention(u"c1"_s, 90, false)}));
    QCOMPARE(book.addressedIn(u"c1"_s), 2);
    QCOMPARE(book.addressedIn(u"d-y1"_s), 3); // not once as message and once as mention
    QCOMPARE(book.addressed(), 5);
    QCOMPARE(book.addressedIn(u"nowhere"_s), 0);
}

void TestTeamBook::findsByNameAndAddress()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"avant-vente"_s), teamDirect(u"i1"_s, 1),
                                   teamChannel(u"c2"_s, u"vente"_s), teamDirect(u"y1"_s, 2)}));
    QCOMPARE(book.find(u"INES"_s), QStringList{u"d-i1"_s});
    QCOMPARE(book.find(u"vente"_s), (QStringList{u"c2"_s, u"c1"_s}));
    QCOMPARE(book.find(u"yanis@"_s), QStringList{u"d-y1"_s});
    QCOMPARE(book.find(u"  "_s), QStringList());
    QCOMPARE(book.find(u"nobody"_s), QStringList());
}

void TestTeamBook::threadIsAConversation()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamChannel(u"CT_1_2"_s, u"finance"_s, 4)}));
    const std::optional<CliqChat> thread = book.conversation(u"CT_1_2-T-99"_s);
    QVERIFY(thread.has_value());
    QCOMPARE(thread->id, u"CT_1_2-T-99"_s);
    QCOMPARE(thread->name, u"finance"_s);
    QCOMPARE(thread->unread, 0);
    QCOMPARE(book.conversation(u"CT_1_2"_s)->unread, 4);
    QVERIFY(!book.conversation(u"CT_9_9-T-1"_s));
}

void TestTeamBook::namesOfWriters()
{
    TeamBook book;
    book.setSnapshot(teamSnapshot({teamChannel(u"c1"_s, u"finance"_s)}));
    QCOMPARE(book.nameOf(u"y1"_s), u"Yanis Derrouiche"_s);
    QCOMPARE(book.nameOf(u"Oc1"_s), u"finance"_s);
    QCOMPARE(book.nameOf(u"guest"_s), QString());
    CliqMessage message = teamMessage(3, u"y1"_s);
    message.sender = {u"guest"_s, u"Guest"_s, {}, false};
    book.setHistory(teamHistory({message}));
    QCOMPARE(book.nameOf(u"guest"_s), u"Guest"_s);
    QVERIFY(!book.isMine(message));
    QVERIFY(book.isMine(teamMessage(1, u"m1"_s)));
    QVERIFY(book.message(u"c1"_s, message.id));
    QVERIFY(!book.message(u"c2"_s, message.id));
}

void TestTeamBook::sameHistoryTellsNothing()
{
    TeamBook book;
    QSignalSpy told(&book, &TeamBook::historyChanged);
    const CliqHistory history = teamHistory({teamMessage(3, u"y1"_s)});
    book.setHistory(history);
    book.setHistory(history);
    QCOMPARE(told.size(), 1);
    CliqHistory changed = history;
    changed.messages.first().revision = 2;
    book.setHistory(changed);
    QCOMPARE(told.size(), 2);
}

void TestTeamBook::pendingErrorsAreTold()
{
    TeamBook book;
    QSignalSpy told(&book, &TeamBook::pendingChanged);
    CliqPending pending;
    pending.key = u"k"_s;
    pending.chatId = u"c1"_s;
    book.setPending(u"c1"_s, {pending});
    book.setPending(u"c1"_s, {pending});
    QCOMPARE(told.size(), 1);
    pending.error = ApiError(ErrorKind::Offline);
    book.setPending(u"c1"_s, {pending});
    QCOMPARE(told.size(), 2);
}

void TestTeamBook::presenceIsLookedUp()
{
    TeamBook book;
    QCOMPARE(book.presence(u"y1"_s), CliqPresence::Unknown);
    book.setPresenceSource(
        [](const QString &id) { return id == "y1"_L1 ? CliqPresence::Available : CliqPresence::Unknown; });
    QCOMPARE(book.presence(u"y1"_s), CliqPresence::Available);
    QCOMPARE(book.presence({}), CliqPresence::Unknown);
}
} // namespace atlas::test::tst_teambook

ATLAS_TEST(atlas::test::tst_teambook::TestTeamBook)
#include "tst_teambook.moc"
