// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/team/teamworld.h"
#include "ui/pages/team/chats/chatpane.h"
#include "ui/widgets/searchfield.h"

#include <QTest>

namespace tst_chatpane
{
using namespace atlas;
using namespace atlas::test;

namespace
{
struct Pane {
    TeamWorld world;
    ChatPane pane{*world.actions};
    QSignalSpy asked{&pane, &ChatPane::chatRequested};
    QSignalSpy wrote{&pane, &ChatPane::writeRequested};

    Pane()
    {
        // As the page does: what is asked for is opened.
        QObject::connect(&pane, &ChatPane::chatRequested, &pane, &ChatPane::setOpenChat);
        pane.resize(216, 600);
        pane.show();
    }
    [[nodiscard]] ChatList *list() const { return pane.findChild<ChatList *>(u"team.chats"_s); }
    [[nodiscard]] SearchField *search() const { return pane.findChild<SearchField *>(u"team.search"_s); }
    [[nodiscard]] QModelIndex line(const QString &id) const
    {
        return list()->model()->match(list()->model()->index(0, 0), ChatListModel::IdRole, id, 1).value(0);
    }
    void click(const QString &id) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(line(id)).center());
    }
};
} // namespace

class TestChatPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyControlHasAName();
    void clickOpensAndWrites();
    void keysWalkOverHeadings();
    void searchOpensTheFirst();
    void choiceFollowsTheChat();
    void incomingMovesNobody();
    void threadShowsItsChannel();
};

void TestChatPane::everyControlHasAName()
{
    Pane shown;
    QVERIFY(!shown.list()->accessibleName().isEmpty());
    QVERIFY(!shown.search()->accessibleName().isEmpty());
    QCOMPARE(shown.pane.firstChat(), TeamWorld::finance);
}

void TestChatPane::clickOpensAndWrites()
{
    Pane shown;
    shown.click(TeamWorld::yanis);
    QCOMPARE(shown.asked.size(), 1);
    QCOMPARE(shown.asked.first().first().toString(), TeamWorld::yanis);
    QCOMPARE(shown.wrote.size(), 1);
    shown.click(TeamWorld::yanis); // again: nothing new is opened
    QCOMPARE(shown.asked.size(), 1);
    // A heading opens nothing.
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                      shown.list()->visualRect(shown.list()->model()->index(0, 0)).center());
    QCOMPARE(shown.asked.size(), 1);
}

void TestChatPane::keysWalkOverHeadings()
{
    Pane shown;
    shown.pane.setOpenChat(TeamWorld::finance);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.asked.last().first().toString(), TeamWorld::archived);
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.asked.last().first().toString(), TeamWorld::yanis);
    QTest::keyClick(shown.list(), Qt::Key_Down); // the end
    QCOMPARE(shown.asked.size(), 2);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QCOMPARE(shown.wrote.size(), 1);
}

void TestChatPane::searchOpensTheFirst()
{
    Pane shown;
    shown.pane.setOpenChat(TeamWorld::finance);
    shown.pane.focusSearch();
    QTest::keyClicks(shown.search(), u"yan"_s);
    QCOMPARE(shown.list()->model()->rowCount(), 2);
    QCOMPARE(shown.asked.size(), 0); // typing alone opens nothing
    QTest::keyClick(shown.search(), Qt::Key_Return);
    QCOMPARE(shown.asked.last().first().toString(), TeamWorld::yanis);
    QVERIFY(shown.search()->text().isEmpty());
    QVERIFY(shown.line(TeamWorld::finance).isValid());
    QCOMPARE(shown.list()->currentIndex(), shown.line(TeamWorld::yanis));
}

void TestChatPane::choiceFollowsTheChat()
{
    Pane shown;
    shown.pane.setOpenChat(TeamWorld::finance);
    CliqSnapshot snapshot = TeamWorld::snapshot();
    snapshot.chats.append(teamChannel(u"CT_0_0"_s, u"aaa"_s));
    shown.world.book.setSnapshot(snapshot);
    QCOMPARE(shown.list()->currentIndex(), shown.line(TeamWorld::finance));
    QCOMPARE(shown.asked.size(), 0);
}

void TestChatPane::incomingMovesNobody()
{
    Pane shown;
    shown.pane.setOpenChat(TeamWorld::yanis);
    CliqSnapshot snapshot = TeamWorld::snapshot();
    snapshot.chats[0].unread = 4;
    snapshot.chats[2].unread = 1;
    shown.world.book.setSnapshot(snapshot); // finance goes up to "To read"; the open chat stays
    QCOMPARE(shown.asked.size(), 0);
    QCOMPARE(shown.list()->currentIndex(), shown.line(TeamWorld::yanis));
    QCOMPARE(shown.line(TeamWorld::finance).row(), 1);
    snapshot.chats.removeAt(2); // left the chat elsewhere
    shown.world.book.setSnapshot(snapshot);
    QCOMPARE(shown.asked.size(), 0);
    QVERIFY(!shown.list()->currentIndex().isValid());
}

void TestChatPane::threadShowsItsChannel()
{
    Pane shown;
    shown.pane.setOpenChat(TeamWorld::finance + u"-T-77"_s);
    QCOMPARE(shown.list()->currentIndex(), shown.line(TeamWorld::finance));
    shown.click(TeamWorld::finance);
    QCOMPARE(shown.wrote.size(), 1);
}
} // namespace tst_chatpane

ATLAS_TEST(tst_chatpane::TestChatPane)
#include "tst_chatpane.moc"
