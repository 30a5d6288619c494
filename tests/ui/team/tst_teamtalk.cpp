// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/team/teamworld.h"
#include "ui/pages/team/compose/composebox.h"
#include "ui/pages/team/compose/messageeditor.h"
#include "ui/pages/team/compose/newmessagesheet.h"
#include "ui/pages/team/history/conversation.h"
#include "ui/pages/team/history/searchbar.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/pages/team/teamactions.h"
#include "ui/pages/team/teampage.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QListWidget>
#include <QScrollBar>
#include <QSettings>
#include <QToolButton>

namespace tst_teamtalk
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Talk {
    TeamWorld world;
    Conversation conversation{*world.actions};

    /// `page`: what the server has of the chat when it is opened; less than a full page is its beginning.
    explicit Talk(const QList<CliqMessage> &messages = {}, bool complete = false, const QByteArrayList &page = {})
    {
        if (!page.isEmpty())
            world.server.expect(TeamWorld::readLine(), TeamWorld::rows(page));
        conversation.resize(760, 600);
        conversation.show();
        world.lay(messages, {}, complete);
        conversation.openChat(TeamWorld::finance);
        QApplication::processEvents();
    }
    [[nodiscard]] HistoryView &view() const { return conversation.view(); }
    [[nodiscard]] MessageSearchBar *bar() const { return conversation.findChild<MessageSearchBar *>(); }
    [[nodiscard]] SearchField *field() const { return bar()->findChild<SearchField *>(); }
    [[nodiscard]] QString count() const { return bar()->findChild<QLabel *>(u"conversation.searchCount"_s)->text(); }
    [[nodiscard]] QString shownId() const
    {
        const HistoryRow *row = view().currentRow();
        return row ? row->message.id : QString();
    }
    /// Where in the row of a message something of this kind can be pressed.
    [[nodiscard]] QPoint placeOf(const QString &id, MessageTarget::Kind kind) const
    {
        const QRect rect = view().visualRect(conversation.model().index(conversation.model().rowOf(id)));
        const MessageLook look(*conversation.model().rowAt(conversation.model().rowOf(id)), *world.actions,
                               view().viewport()->width());
        for (int y = 0; y < look.height(); y += 3) {
            for (int x = 0; x < rect.width(); x += 3) {
                if (look.targetAt({x, y}).kind == kind)
                    return rect.topLeft() + QPoint(x, y);
            }
        }
        return {-1, -1};
    }
    [[nodiscard]] bool press(const QString &id, MessageTarget::Kind kind) const
    {
        const QPoint place = placeOf(id, kind);
        if (place.y() < 0)
            return false;
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
        return true;
    }
};

CliqMessage inFinance(CliqMessage message)
{
    message.chatId = TeamWorld::finance;
    return message;
}

CliqMessage withButtons()
{
    CliqMessage message = teamMessage(5, u"b-projects"_s, u"Nightly report"_s);
    message.card.title = u"Build 812"_s;
    CliqSlide table;
    table.kind = CliqSlide::Kind::Table;
    table.headers = {u"Job"_s, u"State"_s};
    table.rows = {{u"unit"_s, u"ok"_s}, {u"ui"_s, u"red"_s}};
    message.card.slides = {table};
    message.card.buttons = {{CliqButton::Kind::Open, u"Open"_s, {}, u"https://build.example/812"_s},
                            {CliqButton::Kind::Other, u"Approve"_s, u"Deploys"_s, {}}};
    return message;
}
} // namespace

class TestTeamTalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusalsSayWhatToDo_data();
    void refusalsSayWhatToDo();
    void refusedTextGoesBack();
    void unknownFateIsNotWrittenAgain();
    void lateEditKeepsTheText();
    void editingKeepsMentions();
    void closedChannelSaysWhy();
    void mentionOpensAPerson();
    void firstMessageOpensTheChat();
    void newMessageAsksToWhom();
    void searchWalks();
    void searchLooksFurtherBack();
    void muteIsKept();
    void whatItBecameIsShown();
    void cardsAreDrawn();
    void unsafeButtonsAreOff();
};

void TestTeamTalk::refusalsSayWhatToDo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    const int forbidden = int(ErrorKind::Forbidden), gone = int(ErrorKind::NotFound);
    QTest::newRow("archived") << forbidden << u"archived"_s << QString() << u"archived"_s;
    QTest::newRow("not in it") << forbidden << u"not_a_member"_s << QString() << u"Join the channel"_s;
    QTest::newRow("everybody") << forbidden << u"mention_all"_s << QString() << u"@all"_s;
    QTest::newRow("too late") << forbidden << u"too_late"_s << QString() << u"Write another message"_s;
    QTest::newRow("gone") << gone << u"no_chat"_s << QString() << u"no longer exists"_s;
    QTest::newRow("nobody") << gone << u"no_person"_s << QString() << u"Invite them"_s;
    QTest::newRow("deleted") << gone << u"deleted_meanwhile"_s << QString() << u"deleted meanwhile"_s;
    QTest::newRow("too long") << int(ErrorKind::Validation) << u"too_long"_s << u"text"_s << u"5,000"_s;
    QTest::newRow("large file") << int(ErrorKind::Validation) << u"too_large"_s << u"files"_s << u"WorkDrive"_s;
}

void TestTeamTalk::refusalsSayWhatToDo()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(QString, word);
    ApiError error(ErrorKind(kind), code);
    error.field = field;
    const QString said = teamwords::refusalLine(error, teamNow());
    QVERIFY2(said.contains(word), qPrintable(said));
    // In the row of what was not sent, and in the toast.
    Talk talk({teamMessage(5, u"y1"_s)});
    CliqPending pending;
    pending.key = u"k"_s;
    pending.chatId = TeamWorld::finance;
    pending.text = u"Hello"_s;
    pending.at = teamNow();
    talk.world.book.setPending(TeamWorld::finance, {pending});
    const auto heightNow = [&] {
        const HistoryRow row = *talk.conversation.model().rowAt(talk.conversation.model().rowCount() - 1);
        return MessageLook(row, *talk.world.actions, 700).height();
    };
    const int sending = heightNow();
    pending.error = error;
    talk.world.book.setPending(TeamWorld::finance, {pending});
    QVERIFY(heightNow() > sending + 30); // the sentence and the buttons
    Toast toast(&talk.conversation);
    talk.world.actions->setToast(&toast);
    talk.world.actions->sayError(error);
    const QList<QLabel *> labels = toast.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text() == said; }));
}

void TestTeamTalk::refusedTextGoesBack()
{
    Talk talk({teamMessage(5, u"y1"_s)});
    talk.world.server.always(TeamWorld::postLine(), TeamWorld::refused(403, "access_denied"));
    connect(talk.world.repository.get(), &CliqRepository::pendingChanged, &talk.world.book,
            [&](const QString &id) { talk.world.book.setPending(id, talk.world.repository->pending(id)); });
    talk.world.actions->post(TeamWorld::finance, TeamWorld::draft(u"Lunch {@all} with {@y1}?"_s));
    QTRY_VERIFY(talk.world.book.pending(TeamWorld::finance).value(0).error.has_value());
    QCOMPARE(talk.world.book.pending(TeamWorld::finance).first().error->code, u"mention_all"_s);
    auto *editor = talk.conversation.findChild<MessageEditor *>();
    QTest::keyClicks(editor, u"typed meanwhile"_s);
    const QString key = talk.conversation.model().keyAt(talk.conversation.model().rowCount() - 1);
    QVERIFY(talk.press(key, MessageTarget::Kind::Rewrite));
    QCOMPARE(editor->toPlainText(), u"Lunch @all with @Yanis Derrouiche?\ntyped meanwhile"_s);
    QTRY_VERIFY(talk.world.book.pending(TeamWorld::finance).isEmpty());
    QCOMPARE(talk.world.posts().size(), 1);
}

void TestTeamTalk::unknownFateIsNotWrittenAgain()
{
    Talk talk({teamMessage(5, u"y1"_s)});
    CliqPending pending;
    pending.key = u"k"_s;
    pending.chatId = TeamWorld::finance;
    pending.text = u"Hello"_s;
    pending.at = teamNow();
    pending.error = ApiError(ErrorKind::Ambiguous, u"unknown"_s);
    talk.world.book.setPending(TeamWorld::finance, {pending});
    const QString key = talk.conversation.model().keyAt(talk.conversation.model().rowCount() - 1);
    QVERIFY(talk.placeOf(key, MessageTarget::Kind::Rewrite).y() < 0);
    QVERIFY(talk.placeOf(key, MessageTarget::Kind::Retry).y() >= 0);
}

void TestTeamTalk::lateEditKeepsTheText()
{
    const CliqMessage message = inFinance(teamMessage(5, u"m1"_s, u"Mine"_s));
    Talk talk({message});
    Toast toast(&talk.conversation);
    talk.world.actions->setToast(&toast);
    talk.world.server.always(u"PUT /api/v2/chats/CT_1_2/messages/"_s + message.id,
                             TeamWorld::refused(403, "message_delete_timeout"));
    talk.view().setFocus();
    QVERIFY(talk.view().showMessage(message.id));
    QTest::keyClick(&talk.view(), Qt::Key_E);
    auto *editor = talk.conversation.findChild<MessageEditor *>();
    QTest::keyClicks(editor, u", changed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(!editor->isReadOnly());
    QCOMPARE(editor->toPlainText(), u"Mine, changed"_s);
    const QList<QLabel *> labels = toast.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                        [](const QLabel *label) { return label->text().contains(u"too late"_s); }));
}

void TestTeamTalk::editingKeepsMentions()
{
    const QString markup = u"See {#OCT_1_2}, {@y1}: {@y1}s plan"_s;
    const CliqMessage message = inFinance(teamMessage(5, u"m1"_s, markup));
    Talk talk({message});
    talk.world.server.always(u"PUT /api/v2/chats/CT_1_2/messages/"_s + message.id, TeamWorld::done());
    talk.conversation.compose().edit(message);
    auto *editor = talk.conversation.findChild<MessageEditor *>();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"!"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const QString line = u"PUT /api/v2/chats/CT_1_2/messages/"_s + message.id;
    QTRY_COMPARE(talk.world.sent(line).size(), 1);
    QCOMPARE(TeamWorld::bodyOf(talk.world.sent(line).first()).value(u"text"_s).toString(), markup + u'!');
}

void TestTeamTalk::closedChannelSaysWhy()
{
    TeamWorld world;
    CliqMessage mine = teamMessage(5, u"m1"_s);
    mine.chatId = TeamWorld::archived;
    QVERIFY(world.actions->whyNotChange(mine).contains(u"archived"_s));
    mine.chatId = u"CT_left"_s;
    QVERIFY(world.actions->whyNotChange(mine).contains(u"no longer in this conversation"_s));
    mine.chatId = TeamWorld::finance;
    QVERIFY(world.actions->whyNotChange(mine).isEmpty());
}

void TestTeamTalk::mentionOpensAPerson()
{
    const CliqMessage message = teamMessage(5, u"y1"_s, u"{@i1}"_s);
    Talk talk({message});
    QSignalSpy asked(talk.world.actions.get(), &TeamActions::chatRequested);
    QVERIFY(talk.press(message.id, MessageTarget::Kind::Mention));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(cliq::personOf(asked.first().first().toString()), u"i1"_s);
    talk.conversation.openChat(asked.first().first().toString());
    auto *editor = talk.conversation.findChild<MessageEditor *>();
    QVERIFY(editor->isVisible());
    QVERIFY(editor->placeholderText().contains(u"In\u00e8s Vauquelin"_s));
}

void TestTeamTalk::firstMessageOpensTheChat()
{
    TeamWorld world;
    QSettings settings(world.folder.filePath(u"atlas.ini"_s), QSettings::IniFormat);
    connect(world.repository.get(), &CliqRepository::pendingChanged, &world.book,
            [&](const QString &id) { world.book.setPending(id, world.repository->pending(id)); });
    connect(world.repository.get(), &CliqRepository::changed, &world.book, [&] {
        CliqSnapshot snapshot = TeamWorld::snapshot();
        snapshot.chats += world.repository->snapshot().chats;
        world.book.setSnapshot(snapshot);
    });
    world.server.always(u"POST /api/v2/buddies/i1/message"_s,
                        TeamWorld::ok("{\"message_details\":{\"i1\":{\"message_id\":\"1795600800000_2092443270\","
                                      "\"chat_id\":\"99\"}}}"));
    world.server.always(TeamWorld::readLine("99"), TeamWorld::rows({}));
    {
        TeamPage page(*world.actions, settings);
        page.resize(1000, 700);
        page.showData();
        page.show();
        world.actions->writeTo(u"i1"_s);
        QCOMPARE(cliq::personOf(page.chatId()), u"i1"_s);
        auto *editor = page.findChild<MessageEditor *>();
        QTest::keyClicks(editor, u"Good morning"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, u"and"_s); // typed on: it moves along
        QTRY_COMPARE(page.chatId(), u"99"_s);
        QCOMPARE(editor->toPlainText(), u"and"_s);
        QCOMPARE(world.sent(u"POST /api/v2/buddies/i1/message"_s).size(), 1);
        QVERIFY(settings.value(u"team/chat"_s).toString() == u"99"_s);
    }
}

void TestTeamTalk::newMessageAsksToWhom()
{
    TeamWorld world;
    QSettings settings(world.folder.filePath(u"atlas.ini"_s), QSettings::IniFormat);
    TeamPage page(*world.actions, settings);
    page.resize(1000, 700);
    page.showData();
    page.show();
    auto *editor = page.findChild<MessageEditor *>();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_N, Qt::ControlModifier);
    QPointer<NewMessageSheet> sheet = page.findChild<NewMessageSheet *>();
    if (!sheet)
        sheet = page.window()->findChild<NewMessageSheet *>();
    QVERIFY(sheet);
    auto *field = sheet->findChild<SearchField *>();
    QVERIFY(sheet->findChild<QListWidget *>()->count() >= 4);
    QTest::keyClicks(field, u"zzz"_s);
    QCOMPARE(sheet->findChild<QListWidget *>()->count(), 0);
    QTest::keyClick(field, Qt::Key_Return); // nobody: it stays
    QVERIFY(sheet && sheet->isVisible());
    field->setText(u"ines"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(cliq::personOf(page.chatId()), u"i1"_s);
    QTRY_VERIFY(!sheet);
}

void TestTeamTalk::searchWalks()
{
    QList<CliqMessage> messages;
    for (int number = 1; number <= 40; ++number)
        messages.append(teamMessage(number * 7, u"y1"_s, number % 10 ? u"Words"_s : u"The budget"_s));
    Talk talk(messages, true);
    talk.conversation.beginSearch();
    QVERIFY(talk.bar()->isVisible());
    QTest::keyClicks(talk.field(), u"budget"_s);
    QCOMPARE(talk.shownId(), teamMessage(70, u"y1"_s).id); // the newest
    QCOMPARE(talk.count(), u"4 of 4"_s);
    QTest::keyClick(talk.field(), Qt::Key_Return);
    QCOMPARE(talk.shownId(), teamMessage(140, u"y1"_s).id);
    QTest::keyClick(talk.field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(talk.shownId(), teamMessage(70, u"y1"_s).id);
    QTest::keyClick(talk.field(), Qt::Key_Down); // round
    QCOMPARE(talk.shownId(), teamMessage(280, u"y1"_s).id);
    // What comes meanwhile moves nothing.
    messages.append(teamMessage(1, u"y1"_s, u"budget again"_s));
    talk.world.lay(messages, {}, true);
    QCOMPARE(talk.shownId(), teamMessage(280, u"y1"_s).id);
    QCOMPARE(talk.count(), u"1 of 5"_s);
    QTest::keyClicks(talk.field(), u" nowhere"_s);
    QCOMPARE(talk.count(), u"Not in this conversation"_s);
    QTest::keyClick(talk.field(), Qt::Key_Escape);
    QVERIFY(talk.field()->text().isEmpty());
    QTest::keyClick(talk.field(), Qt::Key_Escape);
    QVERIFY(!talk.bar()->isVisible());
}

void TestTeamTalk::searchLooksFurtherBack()
{
    QList<CliqMessage> messages;
    for (int number = 1; number <= 30; ++number)
        messages.append(teamMessage(number * 7, u"y1"_s, u"Words"_s));
    QByteArrayList page; // there is more behind a full one
    for (int number = 1; number <= 100; ++number)
        page.append(TeamWorld::row(-number * 7));
    Talk talk(messages, false, page);
    QTRY_VERIFY(!talk.world.repository->isRefreshing());
    talk.conversation.beginSearch();
    QTest::keyClicks(talk.field(), u"budget"_s);
    QCOMPARE(talk.count(), u"Not in what was read"_s);
    const int before = int(talk.world.sent(TeamWorld::readLine()).size());
    QTest::keyClick(talk.field(), Qt::Key_Return);
    QTRY_VERIFY(int(talk.world.sent(TeamWorld::readLine()).size()) > before);
    messages.append(teamMessage(900, u"y1"_s, u"The budget, long ago"_s));
    talk.world.lay(messages, {}, true); // what came of it
    QTRY_COMPARE(talk.shownId(), teamMessage(900, u"y1"_s).id);
    QTRY_COMPARE(talk.count(), u"1 of 1"_s);
}

void TestTeamTalk::muteIsKept()
{
    Talk talk({teamMessage(5, u"y1"_s)});
    CliqSnapshot snapshot = TeamWorld::snapshot();
    snapshot.chats[0].unread = 4;
    talk.world.book.setSnapshot(snapshot);
    QCOMPARE(talk.world.book.unreadIn(*talk.world.book.chat(TeamWorld::finance)), 4);
    QSignalSpy kept(talk.world.actions.get(), &TeamActions::keptChanged);
    auto *mute = talk.conversation.findChild<QToolButton *>(u"conversation.mute"_s);
    mute->click();
    QCOMPARE(talk.world.book.unreadIn(*talk.world.book.chat(TeamWorld::finance)), 0);
    QVERIFY(mute->accessibleName().contains(u"again"_s));
    QCOMPARE(kept.size(), 1);
    // Another start.
    TeamBook book;
    book.setSnapshot(snapshot);
    TeamActions actions(*talk.world.repository, book, nullptr, talk.world.prompter, talk.world.clock);
    actions.restore(kept.first().first().toByteArray());
    QVERIFY(book.isMuted(TeamWorld::finance));
    mute->click();
    QVERIFY(!talk.world.book.isMuted(TeamWorld::finance));
}

void TestTeamTalk::whatItBecameIsShown()
{
    const CliqMessage message = teamMessage(5, u"y1"_s);
    Talk talk({message});
    QSignalSpy kept(talk.world.actions.get(), &TeamActions::madeChanged);
    QSignalSpy opened(talk.world.actions.get(), &TeamActions::madeRequested);
    QVERIFY(talk.placeOf(message.id, MessageTarget::Kind::Made).y() < 0);
    const TeamMade task{TeamMade::Kind::Task, u"71"_s, u"Audit refonte"_s, u"p1"_s};
    talk.world.actions->noteMade(message.id, task);
    QVERIFY(talk.press(message.id, MessageTarget::Kind::Made));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<TeamMade>(), task);
    QCOMPARE(teamwords::made(task), u"Task: Audit refonte"_s);
    TeamActions actions(*talk.world.repository, talk.world.book, nullptr, talk.world.prompter, talk.world.clock);
    actions.restoreMade(kept.last().first().toByteArray());
    QCOMPARE(actions.madeOf(message.id), QList<TeamMade>{task});
    talk.world.actions->forgetMade(task);
    QVERIFY(talk.placeOf(message.id, MessageTarget::Kind::Made).y() < 0);
}

void TestTeamTalk::cardsAreDrawn()
{
    const CliqMessage message = withButtons();
    CliqMessage bare = message;
    bare.card = {};
    Talk talk({message});
    const HistoryRow row = *talk.conversation.model().rowAt(talk.conversation.model().rowOf(message.id));
    HistoryRow plain = row;
    plain.message = bare;
    const MessageLook look(row, *talk.world.actions, 700);
    QVERIFY(look.height() > MessageLook(plain, *talk.world.actions, 700).height() + 100);
    QImage image(700, look.height(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    look.draw(painter, image.rect(), {});
    painter.end();
    QVERIFY(talk.press(message.id, MessageTarget::Kind::Button));
    QCOMPARE(talk.world.opened, QList<QUrl>{QUrl(u"https://build.example/812"_s)});
}

void TestTeamTalk::unsafeButtonsAreOff()
{
    CliqMessage message = withButtons();
    message.card.buttons = {{CliqButton::Kind::Open, u"Open"_s, {}, u"file:///etc/passwd"_s},
                            {CliqButton::Kind::Other, u"Approve"_s, u"Deploys"_s, {}}};
    Talk talk({message});
    QVERIFY(talk.placeOf(message.id, MessageTarget::Kind::Button).y() < 0);
    const HistoryRow row = *talk.conversation.model().rowAt(talk.conversation.model().rowOf(message.id));
    const MessageLook look(row, *talk.world.actions, 700);
    QStringList tips;
    for (int y = 0; y < look.height(); y += 3) {
        for (int x = 0; x < 700; x += 3)
            tips.append(look.tipAt({x, y}));
    }
    QVERIFY(std::any_of(tips.cbegin(), tips.cend(),
                        [](const QString &tip) { return tip.contains(u"Only Cliq itself"_s); }));
}
} // namespace tst_teamtalk

ATLAS_TEST(tst_teamtalk::TestTeamTalk)
#include "tst_teamtalk.moc"
