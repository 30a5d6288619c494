// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/team/teamworld.h"
#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/compose/messageeditor.h"
#include "ui/pages/team/history/conversation.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

namespace tst_conversation
{
using namespace atlas;
using namespace atlas::test;

namespace
{
struct Shown {
    TeamWorld world;
    Conversation conversation{*world.actions};

    explicit Shown(const QList<CliqMessage> &messages = {}, const QString &seenId = {}, bool complete = false)
    {
        conversation.resize(760, 600);
        conversation.show();
        world.lay(messages, seenId, complete);
        conversation.openChat(TeamWorld::finance);
        QApplication::processEvents();
    }
    [[nodiscard]] HistoryView &view() const { return conversation.view(); }
    [[nodiscard]] QRect rectOf(const QString &key) const
    {
        const int row = conversation.model().rowOf(key);
        return view().visualRect(conversation.model().index(row));
    }
    void key(int key) const { QTest::keyClick(&view(), Qt::Key(key)); }
    void focusOn(const CliqMessage &message) const
    {
        view().setFocus();
        QVERIFY(view().showMessage(message.id));
    }
    [[nodiscard]] QMenu *menu(const QString &name) const { return conversation.findChild<QMenu *>(name); }
};

QList<CliqMessage> manyMessages(int count)
{
    QList<CliqMessage> messages;
    for (int number = 1; number <= count; ++number)
        messages.append(teamMessage(number * 7, number % 3 ? u"y1"_s : u"i1"_s,
                                    u"Line %1 of *this* talk"_s.arg(number).repeated(1 + number % 4)));
    return messages;
}
} // namespace

class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAtTheEnd();
    void opensAtTheLine();
    void keepsItsPlaceWhenOlderCome();
    void staysAtTheEndWhenNewerCome();
    void staysWhereOneReads();
    void asksForOlderAtTheTop();
    void whatIsSeenIsMarked();
    void nothingIsMarkedUnwatched();
    void keysAct();
    void foreignMessagesAreNotEdited();
    void deletingAsks();
    void linksOpenOnlySafely();
    void menuHoldsEverything();
    void pendingIsSentAgain();
    void reactionTogglesOnce();
    void threadOpens();
    void throttleIsSaid();
    void errorsHaveTheirState();
    void thousandsStayQuick();
};

void TestConversation::opensAtTheEnd()
{
    Shown shown(manyMessages(60));
    QVERIFY(shown.view().verticalScrollBar()->maximum() > 0);
    QVERIFY(shown.view().isAtEnd());
    QCOMPARE(shown.view().lastSeen(), teamMessage(7, u"y1"_s).id);
    QVERIFY(!shown.view().accessibleName().isEmpty());
}

void TestConversation::opensAtTheLine()
{
    const QList<CliqMessage> messages = manyMessages(80);
    Shown shown(messages, messages.at(50).id);
    QVERIFY(!shown.view().isAtEnd());
    const int line = shown.conversation.model().newMessagesRow();
    QVERIFY(line > 0);
    const QRect rect = shown.view().visualRect(shown.conversation.model().index(line));
    QVERIFY(rect.top() > 0 && rect.top() < shown.view().viewport()->height());
}

void TestConversation::keepsItsPlaceWhenOlderCome()
{
    QList<CliqMessage> messages = manyMessages(60);
    Shown shown(messages);
    shown.view().verticalScrollBar()->setValue(150);
    const QString seen = shown.view().visibleMessages().at(1);
    const int before = shown.rectOf(seen).top();
    for (int number = 0; number < 100; ++number)
        messages.append(teamMessage(2000 + number * 9, u"i1"_s));
    shown.world.lay(messages);
    QCOMPARE(shown.rectOf(seen).top(), before);
}

void TestConversation::staysAtTheEndWhenNewerCome()
{
    QList<CliqMessage> messages = manyMessages(60);
    Shown shown(messages);
    messages.append(teamMessage(1, u"y1"_s, u"A new one"_s));
    shown.world.lay(messages);
    QVERIFY(shown.view().isAtEnd());
    QCOMPARE(shown.view().lastSeen(), messages.last().id);
}

void TestConversation::staysWhereOneReads()
{
    QList<CliqMessage> messages = manyMessages(60);
    Shown shown(messages);
    shown.view().verticalScrollBar()->setValue(200);
    const QString seen = shown.view().visibleMessages().at(1);
    const int before = shown.rectOf(seen).top();
    messages.append(teamMessage(1, u"y1"_s, u"A new one"_s));
    shown.world.lay(messages);
    QCOMPARE(shown.rectOf(seen).top(), before);
    QVERIFY(!shown.view().isAtEnd());
}

void TestConversation::asksForOlderAtTheTop()
{
    {
        Shown shown(manyMessages(60));
        QTRY_COMPARE(shown.world.sent(TeamWorld::readLine()).size(), 1); // the newest, on opening
        QTRY_VERIFY(!shown.world.repository->isRefreshing());
        QSignalSpy reached(&shown.view(), &HistoryView::topReached);
        shown.view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(!reached.isEmpty());
    }
    // A whole conversation has nothing older.
    Shown whole(manyMessages(60), {}, true);
    QTRY_COMPARE(whole.world.sent(TeamWorld::readLine()).size(), 1);
    QTRY_VERIFY(!whole.world.repository->isRefreshing());
    whole.view().verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    QTest::qWait(20);
    QCOMPARE(whole.world.sent(TeamWorld::readLine()).size(), 1);
}

void TestConversation::whatIsSeenIsMarked()
{
    const QList<CliqMessage> messages = manyMessages(3);
    Shown shown(messages, messages.last().id);
    shown.conversation.setWatched(true);
    QTRY_COMPARE(shown.world.repository->history(TeamWorld::finance).seenId, messages.first().id);
}

void TestConversation::nothingIsMarkedUnwatched()
{
    const QList<CliqMessage> messages = manyMessages(3);
    Shown shown(messages, messages.last().id);
    QTest::qWait(700);
    QCOMPARE(shown.world.repository->history(TeamWorld::finance).seenId, QString());
}

void TestConversation::keysAct()
{
    const CliqMessage mine = teamMessage(5, u"m1"_s, u"Ask {@y1}"_s), other = teamMessage(30, u"y1"_s);
    Shown shown({mine, other});
    QSignalSpy tasks(shown.world.actions.get(), &TeamActions::taskRequested);
    shown.focusOn(other);
    shown.key(Qt::Key_T);
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().first().value<CliqMessage>().id, other.id);
    shown.key(Qt::Key_Down);
    QVERIFY(shown.view().currentRow());
    QCOMPARE(shown.view().currentRow()->message.id, mine.id);
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.view().currentRow()->message.id, other.id);
    shown.key(Qt::Key_R);
    auto *mode = shown.conversation.findChild<QLabel *>(u"compose.mode"_s);
    QVERIFY(mode->text().startsWith(u"Reply to Yanis"_s));
    shown.focusOn(mine);
    shown.key(Qt::Key_E);
    QCOMPARE(shown.conversation.compose().text(), u"Ask @Yanis Derrouiche"_s);
    shown.focusOn(mine);
    QTest::keySequence(&shown.view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Ask @Yanis Derrouiche"_s);
    shown.key(Qt::Key_Escape);
    QVERIFY(shown.conversation.findChild<MessageEditor *>()->hasFocus() || !shown.conversation.isActiveWindow());
}

void TestConversation::foreignMessagesAreNotEdited()
{
    const CliqMessage other = teamMessage(30, u"y1"_s);
    Shown shown({other});
    shown.focusOn(other);
    shown.key(Qt::Key_E);
    QCOMPARE(shown.conversation.compose().text(), QString());
    shown.key(Qt::Key_Delete);
    QVERIFY(shown.world.prompter.asked.isEmpty());
}

void TestConversation::deletingAsks()
{
    const CliqMessage mine = teamMessage(5, u"m1"_s);
    Shown shown({mine});
    const QString line = u"DELETE /api/v2/chats/CT_1_2/messages/"_s + mine.id;
    shown.world.server.always(line, TeamWorld::done());
    shown.world.prompter.answer = false;
    shown.focusOn(mine);
    shown.key(Qt::Key_Delete);
    QCOMPARE(shown.world.prompter.asked.size(), 1);
    shown.world.prompter.answer = true;
    shown.key(Qt::Key_Delete);
    QTRY_COMPARE(shown.world.sent(line).size(), 1);
}

void TestConversation::linksOpenOnlySafely()
{
    TeamWorld world;
    world.actions->openLink(u"https://studio.example/a"_s);
    QCOMPARE(world.opened, QList<QUrl>{QUrl(u"https://studio.example/a"_s)});
    for (const QString &hostile : {u"file:///etc/passwd"_s, u"javascript:x"_s, u"/bin/sh"_s, QString()})
        world.actions->openLink(hostile);
    QCOMPARE(world.opened.size(), 1);
}

void TestConversation::menuHoldsEverything()
{
    CliqMessage file = teamMessage(5, u"y1"_s, u"see https://studio.example/x"_s);
    file.kind = CliqMessage::Kind::File;
    file.file.name = u"plan.pdf"_s;
    file.file.id = u"f1"_s;
    Shown shown({file});
    shown.focusOn(file);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(shown.view().viewport(), &asked);
    QMenu *menu = shown.menu(u"message.menu"_s);
    QVERIFY(menu);
    QStringList texts;
    const QList<QAction *> all = menu->actions();
    for (const QAction *action : all)
        texts.append(action->text().section(u'\t', 0, 0));
    for (const QString &wanted :
         {u"Open"_s, u"Download"_s, u"Reply"_s, u"Turn into a task…"_s, u"Turn into an event…"_s,
          u"Keep as a note of a deal…"_s, u"Copy the text"_s, u"https://studio.example/x"_s, u"Edit"_s, u"Delete…"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    for (const QAction *action : all) {
        if (action->text().startsWith(u"Delete"_s))
            QVERIFY(!action->isEnabled() && !action->toolTip().isEmpty());
    }
    menu->close();
}

void TestConversation::pendingIsSentAgain()
{
    Shown shown({teamMessage(5, u"y1"_s)});
    CliqPending pending;
    pending.key = u"k"_s;
    pending.chatId = TeamWorld::finance;
    pending.text = u"Hello"_s;
    pending.at = teamNow();
    pending.error = ApiError(ErrorKind::Offline);
    shown.world.book.setPending(TeamWorld::finance, {pending});
    QVERIFY(shown.view().isAtEnd());
    shown.view().focusLast();
    QVERIFY(shown.view().currentRow()->pending);
    QSignalSpy pressed(&shown.view(), &HistoryView::pressed);
    shown.key(Qt::Key_Return);
    QCOMPARE(pressed.last().first().value<MessageTarget>().kind, MessageTarget::Kind::Retry);
    shown.key(Qt::Key_Delete);
    QCOMPARE(pressed.last().first().value<MessageTarget>().kind, MessageTarget::Kind::Discard);
    shown.world.book.setPending(TeamWorld::finance, {});
    QCOMPARE(shown.conversation.model().rowCount(), 2);
}

void TestConversation::reactionTogglesOnce()
{
    CliqMessage message = teamMessage(5, u"y1"_s);
    message.reactions = {{u":smile:"_s, {u"m1"_s}, {u"Maud"_s}}};
    TeamWorld world;
    world.lay({message});
    message.chatId = TeamWorld::finance;
    const QString line = u"/api/v2/chats/CT_1_2/messages/"_s + message.id + u"/reactions"_s;
    world.server.always(u"DELETE "_s + line, TeamWorld::done());
    world.server.always(u"POST "_s + line, TeamWorld::done());
    QVERIFY(world.actions->hasReacted(message, u":smile:"_s));
    world.actions->toggleReaction(message, u":smile:"_s);
    QTRY_COMPARE(world.sent(u"DELETE "_s + line).size(), 1);
    world.actions->toggleReaction(message, u"\u2705"_s);
    QTRY_COMPARE(world.sent(u"POST "_s + line).size(), 1);
}

void TestConversation::threadOpens()
{
    CliqMessage with = teamMessage(30, u"y1"_s), without = teamMessage(5, u"y1"_s);
    with.threadId = TeamWorld::finance + u"-T-1"_s;
    with.replies = 2;
    Shown shown({with, without});
    QSignalSpy asked(&shown.conversation, &Conversation::chatRequested);
    shown.focusOn(with);
    shown.key(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), with.threadId);
    shown.focusOn(without);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.conversation.findChild<QLabel *>(u"compose.mode"_s)->text().startsWith(u"In a thread"_s));
}

void TestConversation::throttleIsSaid()
{
    Shown shown({teamMessage(5, u"y1"_s)});
    auto *notice = shown.conversation.findChild<QWidget *>(u"conversation.notice"_s);
    QVERIFY(notice->isHidden());
    shown.conversation.showLock(shown.world.clock.now().addSecs(300));
    QVERIFY(!notice->isHidden());
    shown.conversation.showLock({});
    QVERIFY(notice->isHidden());
}

void TestConversation::errorsHaveTheirState()
{
    TeamWorld world;
    world.server.always(TeamWorld::readLine("CT_1_2-T-5"), TeamWorld::refused(403, "chat_access_denied"));
    Conversation conversation(*world.actions);
    conversation.resize(760, 500);
    conversation.show();
    conversation.openChat(TeamWorld::finance + u"-T-5"_s);
    QTRY_VERIFY(!world.sent(TeamWorld::readLine("CT_1_2-T-5")).isEmpty());
    QTRY_VERIFY(!world.repository->isRefreshing());
    QVERIFY(!conversation.view().isVisible());
}

void TestConversation::thousandsStayQuick()
{
    QList<CliqMessage> messages = manyMessages(1500);
    Shown shown(messages);
    QSignalSpy reset(&shown.conversation.model(), &QAbstractItemModel::modelReset);
    QVERIFY(shown.view().isAtEnd());
    for (int step = 0; step < 40; ++step) {
        messages[step].revision = 2;
        shown.world.lay(messages);
        shown.view().verticalScrollBar()->setValue(step * 500);
        QVERIFY(!shown.view().grab().isNull());
    }
    QCOMPARE(reset.size(), 0);
    shown.conversation.resize(500, 600);
    QVERIFY(!shown.view().grab().isNull());
}
} // namespace tst_conversation

ATLAS_TEST(tst_conversation::TestConversation)
#include "tst_conversation.moc"
