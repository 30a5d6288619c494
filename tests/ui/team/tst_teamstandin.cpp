// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/connection.h"
#include "services/auth/datacentre.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"
#include "ui/pages/team/chats/chatpane.h"
#include "ui/pages/team/compose/messageeditor.h"
#include "ui/pages/team/history/conversation.h"
#include "ui/pages/team/panel/channelpanel.h"
#include "ui/pages/team/panel/panelsection.h"
#include "ui/pages/team/teamcontroller.h"
#include "ui/pages/team/teampage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/stateview.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

namespace tst_teamstandin
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
class YesPrompter final : public Prompter
{
public:
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The team page in a window, before the stand-in over HTTP: what a person has in front of them.
struct StandIn {
    Theme theme{*qApp};
    SandboxFixture sandbox;
    SystemClock clock;
    YesPrompter prompter;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<TeamController> controller;

    StandIn()
    {
        if (!sandbox.started)
            qFatal("stand-in: %s", qPrintable(sandbox.server->error()));
        const Credentials credentials = sandbox.credentials().value();
        connection = std::make_unique<Connection>(Profile(u"team-test"_s), credentials, nullptr,
                                                  [](App) { return unlimited(10); });
        const Result<StoreReport> opened = QCoro::waitFor(connection->open());
        if (!opened)
            qFatal("store: %s", qPrintable(opened.error().detail));
        settings = std::make_unique<QSettings>(sandbox.folder.filePath(u"atlas.ini"_s), QSettings::IniFormat);
        controller = make();
    }
    ~StandIn()
    {
        controller.reset();
        // Cancelled calls end while their services still live.
        if (!QTest::qWaitFor([this] { return !connection->team().isRefreshing(); }, 10000))
            qFatal("a cancelled call goes on");
        QCoreApplication::processEvents();
        connection.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] std::unique_ptr<TeamController> make()
    {
        auto made = std::make_unique<TeamController>(connection->team(), nullptr, clock, prompter, *settings);
        made->setPolling(false); // each test says what is read
        made->page()->resize(1180, 760);
        return made;
    }
    [[nodiscard]] TeamPage *page() const { return controller->page(); }
    /// Shows the page and waits for the first reading.
    [[nodiscard]] bool showAndWait() const
    {
        QSignalSpy synced(controller.get(), &TeamController::synced);
        page()->show();
        controller->start();
        return QTest::qWaitFor([&] { return !synced.isEmpty() && page()->showsData(); }, 60000);
    }
    [[nodiscard]] Conversation *conversation() const { return page()->findChild<Conversation *>(); }
    [[nodiscard]] bool hasMessages() const
    {
        return QTest::qWaitFor([this] { return conversation() && conversation()->model().rowCount() > 1; }, 20000);
    }
    /// The channel with most people in it that may be written in.
    [[nodiscard]] QString channel() const
    {
        const QStringList ids = controller->book().sections().channels + controller->book().sections().toRead;
        for (const QString &id : ids) {
            const CliqChat *chat = controller->book().chat(id);
            if (chat->kind == CliqChat::Kind::Channel && chat->mayPost && !chat->isArchived)
                return id;
        }
        return {};
    }
};
} // namespace

class TestTeamStandIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsChannelsPeopleAndTalk();
    void postsEditsDeletes();
    void readsBackwards();
    void panelTellsMembers();
    void tourStopsShowThemselves();
    void findsAndCounts();
    void draftIsThereAfterARestart();
    void firstMessageToAPerson();
    void nothingReadSaysWhy();
    void wordsAreEverywhere();
};

void TestTeamStandIn::showsChannelsPeopleAndTalk()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    const CliqSnapshot &snapshot = shown.controller->book().snapshot();
    const auto count = [&snapshot](CliqChat::Kind kind) {
        return std::count_if(snapshot.chats.cbegin(), snapshot.chats.cend(),
                             [kind](const CliqChat &chat) { return chat.kind == kind; });
    };
    QVERIFY(count(CliqChat::Kind::Channel) >= 5);
    QVERIFY(count(CliqChat::Kind::Direct) >= 5);
    QVERIFY(!snapshot.me.id.isEmpty());
    QVERIFY(!shown.page()->chatId().isEmpty()); // something is open at once
    QVERIFY(shown.hasMessages());
}

void TestTeamStandIn::postsEditsDeletes()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    const QString chatId = shown.channel();
    QVERIFY(!chatId.isEmpty());
    shown.controller->openChat(chatId);
    QVERIFY(shown.hasMessages());
    auto *editor = shown.page()->findChild<MessageEditor *>();
    QTest::keyClicks(editor, u"A word from the desk"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const auto mine = [&]() -> const CliqMessage * {
        const auto &messages = shown.conversation()->model().history().messages;
        return !messages.isEmpty() && shown.controller->book().isMine(messages.last()) ? &messages.last() : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(mine() && mine()->text == u"A word from the desk"_s, 20000);
    QTRY_VERIFY(shown.connection->team().pending(chatId).isEmpty());
    QVERIFY(shown.conversation()->view().isAtEnd());
    shown.conversation()->view().focusLast();
    QTest::keyClick(&shown.conversation()->view(), Qt::Key_E);
    QTest::keyClicks(editor, u", again"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(mine()->text, u"A word from the desk, again"_s, 20000);
    QCOMPARE(mine()->revision > 1, true);
    const QString id = mine()->id;
    shown.conversation()->view().focusLast();
    QTest::keyClick(&shown.conversation()->view(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.controller->book().message(chatId, id), 20000);
}

void TestTeamStandIn::readsBackwards()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    QString longest;
    for (const CliqChat &chat : shown.controller->book().snapshot().chats) {
        shown.controller->openChat(QString(chat.id));
        QVERIFY(QTest::qWaitFor([&] { return shown.controller->book().history(chat.id).readAt.isValid(); }, 20000));
        if (shown.controller->book().history(chat.id).messages.size() >= 100)
            longest = chat.id;
        if (!longest.isEmpty())
            break;
    }
    QVERIFY2(!longest.isEmpty(), "no chat with more than a hundred messages");
    HistoryView &view = shown.conversation()->view();
    QVERIFY(QTest::qWaitFor([&] { return view.verticalScrollBar()->maximum() > 0; }, 5000));
    QVERIFY(QTest::qWaitFor([&] { return !shown.connection->team().isRefreshing(); }, 20000));
    const qsizetype before = shown.controller->book().history(longest).messages.size();
    const QString oldest = shown.controller->book().history(longest).messages.first().id;
    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    QTRY_VERIFY_WITH_TIMEOUT(shown.controller->book().history(longest).messages.size() > before, 20000);
    QVERIFY(view.verticalScrollBar()->value() > 0); // what was in sight still is
    QVERIFY(view.visibleMessages().contains(oldest));
}

void TestTeamStandIn::panelTellsMembers()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    shown.controller->openChat(shown.channel());
    QWidget *panel = shown.page()->panel();
    panel->resize(300, 700);
    panel->show();
    auto *members = panel->findChild<ChannelSection *>(u"about.members"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!members->findChildren<QAbstractButton *>(u"about.members.row"_s).isEmpty(), 20000);
    QTRY_VERIFY(!members->visibleIds().isEmpty());
    panel->hide();
}

void TestTeamStandIn::tourStopsShowThemselves()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    QCOMPARE(shown.page()->tourStops(), (QStringList{u"channel"_s, u"direct"_s, u"mentions"_s}));
    for (const QString &stop : shown.page()->tourStops()) {
        shown.page()->showTourStop(stop);
        QVERIFY(shown.hasMessages());
        const CliqChat *chat = shown.controller->book().chat(shown.page()->chatId().section(u"-T-"_s, 0, 0));
        QVERIFY(chat);
        QCOMPARE(chat->kind == CliqChat::Kind::Direct, stop == u"direct"_s);
    }
}

void TestTeamStandIn::findsAndCounts()
{
    StandIn shown;
    QSignalSpy unread(shown.controller.get(), &TeamController::unreadChanged);
    QVERIFY(shown.showAndWait());
    QCOMPARE(shown.controller->unreadCount(), shown.controller->book().addressed());
    QCOMPARE(unread.isEmpty(), shown.controller->unreadCount() == 0);
    const CliqChat chat = *shown.controller->book().chat(shown.channel());
    const QList<TeamHit> hits = shown.controller->find(chat.name);
    QVERIFY(!hits.isEmpty());
    QVERIFY(std::any_of(hits.cbegin(), hits.cend(), [&](const TeamHit &hit) { return hit.chatId == chat.id; }));
    QVERIFY(shown.controller->find(u"zzz nobody"_s).isEmpty());
}

void TestTeamStandIn::draftIsThereAfterARestart()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    const QString chatId = shown.channel();
    shown.controller->openChat(chatId);
    QTest::keyClicks(shown.page()->findChild<MessageEditor *>(), u"Not sent yet"_s);
    QTRY_VERIFY(!shown.connection->team().isRefreshing());
    shown.controller.reset();
    shown.controller = shown.make();
    QVERIFY(shown.showAndWait());
    QCOMPARE(shown.page()->chatId(), chatId); // and the chat that was open
    QTRY_COMPARE(shown.page()->findChild<MessageEditor *>()->toPlainText(), u"Not sent yet"_s);
}

void TestTeamStandIn::firstMessageToAPerson()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    QString stranger;
    for (const CliqPerson &person : shown.controller->book().snapshot().people) {
        if (!person.isBot && person.id != shown.controller->book().me().id &&
            !shown.controller->book().chatWith(person.id))
            stranger = person.id;
    }
    if (stranger.isEmpty())
        QSKIP("there is a chat with everybody");
    shown.controller->actions().writeTo(stranger);
    QCOMPARE(cliq::personOf(shown.page()->chatId()), stranger);
    auto *editor = shown.page()->findChild<MessageEditor *>();
    QTest::keyClicks(editor, u"Good morning"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(cliq::personOf(shown.page()->chatId()).isEmpty(), 20000);
    const CliqChat *chat = shown.controller->book().chat(shown.page()->chatId());
    QVERIFY(chat);
    QCOMPARE(chat->otherId, stranger);
    QTRY_COMPARE_WITH_TIMEOUT(shown.conversation()->model().history().messages.size(), 1, 20000);
    QVERIFY(shown.connection->team().pending(chat->id).isEmpty());
}

void TestTeamStandIn::nothingReadSaysWhy()
{
    StandIn shown;
    shown.sandbox.server.reset();
    QSignalSpy synced(shown.controller.get(), &TeamController::synced);
    shown.page()->show();
    shown.controller->start();
    QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 60000);
    QVERIFY(!shown.page()->showsData());
    QVERIFY(shown.page()->findChild<StateView *>()->isVisible());
}

void TestTeamStandIn::wordsAreEverywhere()
{
    StandIn shown;
    QVERIFY(shown.showAndWait());
    QVERIFY(shown.hasMessages());
    const QList<QAbstractButton *> buttons = shown.page()->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
    const QList<QAbstractItemView *> views = shown.page()->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (view->isVisible())
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
    }
}
} // namespace tst_teamstandin

ATLAS_TEST(tst_teamstandin::TestTeamStandIn)
#include "tst_teamstandin.moc"
