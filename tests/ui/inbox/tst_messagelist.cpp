// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/listworld.h"
#include "ui/pages/inbox/inboxparts.h"
#include "ui/pages/inbox/list/mailview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace tst_messagelist
{
using namespace atlas;
using namespace atlas::test;

namespace
{
using Place = MailFilter::Place;

MailFilter folderPlace(const QString &id)
{
    MailFilter filter;
    filter.id = id;
    return filter;
}

struct List {
    ListWorld world;
    std::unique_ptr<MessageList> list{makeMessageList(*world.actions, nullptr)};
    QSignalSpy moved{list.get(), &MessageList::currentChanged};

    explicit List(const QString &folder = MailRepositoryFixture::inbox)
    {
        list->resize(316, 700);
        list->show();
        list->showPlace(folderPlace(folder));
    }
    ~List() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
    [[nodiscard]] MailView *view() const { return list->findChild<MailView *>(u"mailView"_s); }
    [[nodiscard]] QStringList shown() const { return view()->lines().ids(); }
    [[nodiscard]] QLineEdit *search() const { return list->findChild<QLineEdit *>(u"mailSearch"_s); }
    [[nodiscard]] QString note() const
    {
        const auto *label = list->findChild<QLabel *>(u"mailSearchNote"_s);
        return label->isVisibleTo(list.get()) ? label->text() : QString();
    }
    [[nodiscard]] QString stateTitle() const
    {
        const auto *label = list->findChild<QLabel *>(u"state.title"_s);
        return label->isVisibleTo(list.get()) ? label->text() : QString();
    }
    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(view(), Qt::Key(key), with);
    }
    void showUnread(bool unread) const
    {
        list->findChild<QAbstractButton *>(unread ? u"mailWhich.1"_s : u"mailWhich.0"_s)->click();
    }
    /// The open menu of that name.
    [[nodiscard]] QMenu *menu(const QString &name) const { return list->findChild<QMenu *>(name); }
    static void choose(QMenu *menu, const QString &text)
    {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text().section(u'\t', 0, 0) == text)
                action->trigger();
        }
        menu->close();
    }
    [[nodiscard]] QPoint middleOf(const QString &id) const
    {
        const int line = int(shown().indexOf(id));
        return view()->visualRect(view()->model()->index(view()->lines().rowOf(line), 0)).center();
    }
};
} // namespace

/// The middle column of the inbox: what is listed, and working through it with keys and mouse.
class TestMessageList : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void nothingIsOpenedUntilSomebodyWalks()
    {
        List app;
        QCOMPARE(app.shown(), QStringList({u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s}));
        QCOMPARE(app.list->current(), QString());
        app.view()->setFocus(Qt::TabFocusReason);
        QCOMPARE(app.moved.size(), 0);
        app.press(Qt::Key_J);
        QCOMPARE(app.list->current(), u"11"_s);
        app.press(Qt::Key_Down);
        app.press(Qt::Key_J);
        app.press(Qt::Key_K);
        QCOMPARE(app.list->current(), u"12"_s);
        QCOMPARE(app.list->next(), u"13"_s);
        QCOMPARE(app.moved.size(), 4);
        QCOMPARE(app.moved.last().first().toString(), u"12"_s);
    }

    void archivingOpensTheNext()
    {
        List app;
        app.list->select(u"12"_s);
        const QString next = app.list->next();
        app.press(Qt::Key_E);
        QTRY_COMPARE(app.world.folderOf(u"12"_s), MailRepositoryFixture::archive);
        QTRY_COMPARE(app.list->current(), next);
        QCOMPARE(app.view()->selectedIds(), QStringList{u"13"_s});
        // At the end the one before.
        app.list->select(u"15"_s);
        QCOMPARE(app.list->next(), u"14"_s);
        app.press(Qt::Key_E);
        QTRY_COMPARE(app.list->current(), u"14"_s);
    }

    void severalAreTakenWithSpace()
    {
        List app;
        app.press(Qt::Key_J);
        app.press(Qt::Key_Space); // 11
        app.press(Qt::Key_J);
        app.press(Qt::Key_J);
        app.press(Qt::Key_Space); // and 13
        QCOMPARE(app.view()->selectedIds(), QStringList({u"11"_s, u"13"_s}));
        QCOMPARE(app.list->next(), u"14"_s);
        app.press(Qt::Key_E);
        QTRY_COMPARE(app.shown(), QStringList({u"12"_s, u"14"_s, u"15"_s}));
        QCOMPARE(app.list->current(), u"14"_s);
        QCOMPARE(app.view()->selectedIds(), QStringList{u"14"_s});
        // Walking takes one again.
        app.press(Qt::Key_K);
        QCOMPARE(app.view()->selectedIds(), QStringList{u"12"_s});
    }

    void shiftAndCtrlTakeSeveral()
    {
        List app;
        app.press(Qt::Key_J);
        app.press(Qt::Key_Down, Qt::ShiftModifier);
        app.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(app.view()->selectedIds(), QStringList({u"11"_s, u"12"_s, u"13"_s}));
        QTest::mouseClick(app.view()->viewport(), Qt::LeftButton, Qt::ControlModifier, app.middleOf(u"15"_s));
        QCOMPARE(app.view()->selectedIds(), QStringList({u"11"_s, u"12"_s, u"13"_s, u"15"_s}));
        app.press(Qt::Key_Escape);
        QCOMPARE(app.view()->selectedIds(), QStringList{u"15"_s});
        app.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(app.view()->selectedIds().size(), 5);
    }

    void lettersActOnTheMail()
    {
        List app;
        app.list->select(u"13"_s);
        const auto mail = [&app] { return *app.world.book.message(u"13"_s); };
        app.press(Qt::Key_S);
        QTRY_COMPARE(mail().flag, MailFlag::FollowUp);
        app.press(Qt::Key_S);
        QTRY_COMPARE(mail().flag, MailFlag::None);
        app.press(Qt::Key_U);
        QTRY_VERIFY(!mail().isRead);
        app.press(Qt::Key_U);
        QTRY_VERIFY(mail().isRead);
        QCOMPARE(app.list->current(), u"13"_s);
        app.press(Qt::Key_R);
        app.press(Qt::Key_A);
        app.press(Qt::Key_F);
        QList<ComposeStart::Kind> kinds;
        for (const ComposeStart &start : std::as_const(app.world.composed)) {
            kinds.append(start.kind);
            QCOMPARE(start.messageId, u"13"_s);
        }
        using Kind = ComposeStart::Kind;
        QCOMPARE(kinds, QList<Kind>({Kind::Reply, Kind::ReplyAll, Kind::Forward}));
        app.press(Qt::Key_Delete);
        QTRY_COMPARE(app.world.folderOf(u"13"_s), MailRepositoryFixture::trash);
        QTRY_COMPARE(app.list->current(), u"14"_s);
        QVERIFY(app.world.prompter.asked.isEmpty());
    }

    void menusForLabelsFoldersAndLater()
    {
        List app;
        app.list->select(u"11"_s);
        app.press(Qt::Key_L);
        QVERIFY(app.menu(u"labelMenu"_s));
        QVERIFY(!app.menu(u"labelMenu"_s)->actions().first()->isChecked());
        List::choose(app.menu(u"labelMenu"_s), u"Urgent"_s);
        QTRY_COMPARE(app.world.book.message(u"11"_s)->labelIds, QStringList{u"90"_s});
        app.press(Qt::Key_V);
        QMenu *folders = app.menu(u"folderMenu"_s);
        QVERIFY(folders);
        QStringList offered;
        for (const QAction *action : folders->actions())
            offered.append(action->text());
        QCOMPARE(offered, QStringList({u"Trash"_s, u"Archived"_s, u"Spam"_s, u"Clients"_s}));
        List::choose(folders, u"Clients"_s);
        QTRY_COMPARE(app.world.folderOf(u"11"_s), MailRepositoryFixture::clients);
        QTRY_COMPARE(app.list->current(), u"12"_s);
        app.press(Qt::Key_Z);
        QVERIFY(app.menu(u"snoozeMenu"_s));
        List::choose(app.menu(u"snoozeMenu"_s), u"Tomorrow"_s);
        QVERIFY(app.world.book.isSnoozed(u"12"_s));
        QCOMPARE(app.list->current(), u"13"_s);
        QCOMPARE(app.world.book.snoozed().value(u"12"_s).toLocalTime().time(), QTime(8, 0));
    }

    void aDayIsPickedFromTheCalendar()
    {
        List app;
        app.list->select(u"11"_s);
        app.press(Qt::Key_Z);
        auto *calendar = app.menu(u"snoozeMenu"_s)->findChild<QCalendarWidget *>();
        QVERIFY(calendar && !calendar->accessibleName().isEmpty());
        Q_EMIT calendar->activated(QDate(2026, 12, 3));
        const QDateTime until = app.world.book.snoozed().value(u"11"_s).toLocalTime();
        QCOMPARE(until, QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::LocalTime));
    }

    void theMailBeingReadStaysAmongTheUnread()
    {
        List app;
        app.showUnread(true);
        QCOMPARE(app.shown(), QStringList({u"12"_s, u"14"_s}));
        QVERIFY(app.list->place().unreadOnly);
        app.press(Qt::Key_J);
        app.world.actions->setRead({u"12"_s, u"14"_s}, true);
        QTRY_COMPARE(app.shown(), QStringList{u"12"_s});
        QCOMPARE(app.list->current(), u"12"_s);
        // Another place starts anew, still with unread ones only.
        app.list->showPlace(folderPlace(MailRepositoryFixture::inbox));
        QCOMPARE(app.stateTitle(), u"Nothing unread"_s);
        app.list->findChild<QPushButton *>(u"state.action"_s)->click();
        QCOMPARE(app.shown().size(), 5);
        QVERIFY(!app.list->place().unreadOnly);
    }

    void selectingShowsWhatWasFilteredOut()
    {
        List app;
        app.showUnread(true);
        app.list->select(u"13"_s);
        QCOMPARE(app.list->current(), u"13"_s);
        app.showUnread(false);
        app.search()->setText(u"mail 15"_s);
        QCOMPARE(app.shown(), QStringList{u"15"_s});
        app.list->select(u"11"_s);
        QCOMPARE(app.list->current(), u"11"_s);
        QCOMPARE(app.search()->text(), QString());
    }

    void theFilterWorksAsOneTypes()
    {
        List app;
        app.list->focusSearch();
        QTest::keyClicks(app.search(), u"mail 1"_s);
        QCOMPARE(app.shown().size(), 5);
        QCOMPARE(app.note(), u"Return: Zoho's search, 1 call"_s);
        QTest::keyClicks(app.search(), u"4"_s);
        QCOMPARE(app.shown(), QStringList{u"14"_s});
        QTest::keyClicks(app.search(), u"x"_s);
        QCOMPARE(app.stateTitle(), u"Nothing here has \u201cmail 14x\u201d"_s);
        QTest::keyClick(app.search(), Qt::Key_Escape);
        QCOMPARE(app.shown().size(), 5);
        QCOMPARE(app.note(), QString());
        QTest::keyClick(app.search(), Qt::Key_Down);
        QCOMPARE(app.list->current(), u"11"_s);
    }

    void returnAsksZoho()
    {
        List app;
        const qsizetype calls = app.world.calls();
        app.world.server.expect(u"GET /api/accounts/100/messages/search"_s,
                                ListWorld::rows({ListWorld::row(70, ListWorld::clients, 600min),
                                                 ListWorld::row(13, ListWorld::inbox, 180min)}));
        QTest::keyClicks(app.search(), u"offer"_s);
        QTest::keyClick(app.search(), Qt::Key_Return);
        QTRY_COMPARE(app.list->place().place, Place::Found);
        QCOMPARE(app.world.calls(), calls + 1);
        QCOMPARE(app.shown(), QStringList({u"70"_s, u"13"_s}));
        QCOMPARE(app.note(), u"2 found in Zoho for \u201coffer\u201d"_s);
        app.list->findChild<QPushButton *>(u"mailSearchBack"_s)->click();
        QCOMPARE(app.list->place(), folderPlace(ListWorld::inbox));
        QCOMPARE(app.shown().size(), 5);
        QCOMPARE(app.note(), QString());
        QCOMPARE(app.search()->text(), QString());
    }

    void anAnswerNobodyWaitsForIsNotShown()
    {
        List app;
        app.world.server.expect(u"GET /api/accounts/100/messages/search"_s,
                                ListWorld::rows({ListWorld::row(70, ListWorld::clients, 600min)}));
        QTest::keyClicks(app.search(), u"offer"_s);
        QTest::keyClick(app.search(), Qt::Key_Return);
        app.list->showPlace(folderPlace(ListWorld::clients));
        QTRY_VERIFY(app.world.book.message(u"70"_s));
        QCoreApplication::processEvents();
        QCOMPARE(app.list->place().place, Place::Folder);
        QCOMPARE(app.note(), QString());
    }

    void theOrderCanBeTurned()
    {
        List app;
        app.list->findChild<QAbstractButton *>(u"mailOrder"_s)->click();
        QCOMPARE(app.shown(), QStringList({u"15"_s, u"14"_s, u"13"_s, u"12"_s, u"11"_s}));
        QVERIFY(!app.list->place().newestFirst);
    }

    void selectionSurvivesAnotherOrder()
    {
        List app;
        app.list->select(u"12"_s);
        app.press(Qt::Key_Down, Qt::ShiftModifier);
        app.moved.clear();
        app.world.edit([](MailSnapshot &box) { std::reverse(box.messages.begin(), box.messages.end()); });
        QCOMPARE(app.shown().first(), u"15"_s);
        QCOMPARE(app.list->current(), u"13"_s);
        QCOMPARE(app.view()->selectedIds(), QStringList({u"13"_s, u"12"_s}));
        QCOMPARE(app.moved.size(), 0);
    }

    void selectionAndPlaceSurviveNewMail()
    {
        List app;
        app.world.edit([&app](MailSnapshot &box) {
            for (int i = 0; i < 30; ++i)
                box.messages.append(handMail(QString::number(200 + i), app.world.clock.now(), 10 + i));
        });
        app.list->select(u"220"_s);
        QScrollBar *bar = app.view()->verticalScrollBar();
        const QPoint before = app.middleOf(u"220"_s);
        QVERIFY(bar->value() > 0);
        app.moved.clear();
        app.world.edit([&app](MailSnapshot &box) {
            box.messages.prepend(handMail(u"300"_s, app.world.clock.now(), 0));
            box.messages.prepend(handMail(u"301"_s, app.world.clock.now(), 0));
        });
        QCOMPARE(app.list->current(), u"220"_s);
        QCOMPARE(app.view()->selectedIds(), QStringList{u"220"_s});
        QCOMPARE(app.middleOf(u"220"_s), before);
        QCOMPARE(app.moved.size(), 0);
    }

    void hoverActsLeaveTheSelectionAlone()
    {
        List app;
        app.list->select(u"11"_s);
        const QRect row(0, app.middleOf(u"13"_s).y() - MailLines::rowHeight / 2, app.view()->viewport()->width(),
                        MailLines::rowHeight);
        QTest::mouseClick(app.view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          mailrow::actRect(row, HoverAct::Flag).center());
        QTRY_COMPARE(app.world.book.message(u"13"_s)->flag, MailFlag::FollowUp);
        QTest::mouseClick(app.view()->viewport(), Qt::LeftButton, Qt::NoModifier,
                          mailrow::actRect(row, HoverAct::Archive).center());
        QTRY_COMPARE(app.world.folderOf(u"13"_s), MailRepositoryFixture::archive);
        QCOMPARE(app.list->current(), u"11"_s);
        QCOMPARE(app.view()->selectedIds(), QStringList{u"11"_s});
    }

    void draftsAndTemplatesAreWrittenOn()
    {
        List app;
        app.world.edit([&app](MailSnapshot &box) {
            MailMessage draft = handMail(u"40"_s, app.world.clock.now(), 1);
            draft.folderId = MailRepositoryFixture::drafts;
            box.messages.append(draft);
        });
        app.list->select(u"11"_s);
        app.press(Qt::Key_Return);
        QVERIFY(app.world.composed.isEmpty());
        app.list->showPlace(folderPlace(MailRepositoryFixture::drafts));
        app.press(Qt::Key_J);
        app.press(Qt::Key_Return);
        QCOMPARE(app.world.composed.size(), 1);
        QCOMPARE(app.world.composed.first().kind, ComposeStart::Kind::Draft);
        QCOMPARE(app.world.composed.first().messageId, u"40"_s);
        app.world.edit([](MailSnapshot &box) {
            for (MailFolder &folder : box.folders) {
                if (folder.id == MailRepositoryFixture::drafts)
                    folder.kind = MailFolder::Kind::Templates;
            }
        });
        QTest::mouseDClick(app.view()->viewport(), Qt::LeftButton, Qt::NoModifier, app.middleOf(u"40"_s));
        QCOMPARE(app.world.composed.last().kind, ComposeStart::Kind::Template);
    }

    void theEndAsksForOlderMailOnce()
    {
        List app;
        QByteArrayList page;
        for (int id = 1000; id < 1200; ++id) // a whole page: there may be more
            page.append(ListWorld::row(id, ListWorld::clients, std::chrono::minutes(id)));
        app.world.server.expect(ListWorld::view, ListWorld::rows(page));
        QVERIFY(QCoro::waitFor(app.world.repository->readFolder(ListWorld::clients)));
        app.list->showPlace(folderPlace(ListWorld::clients));
        auto *older = app.list->findChild<QPushButton *>(u"readOlder"_s);
        QTRY_VERIFY(older->isVisible());
        QCOMPARE(older->text(), u"Load older mail (1 call)"_s);
        const qsizetype calls = app.world.seen(ListWorld::view).size();
        app.list->select(u"1199"_s); // being shown is not walking there
        QVERIFY(older->isEnabled());
        app.world.server.expect(ListWorld::view, ListWorld::rows({ListWorld::row(1200, ListWorld::clients, 1200min)}));
        app.press(Qt::Key_J);
        QVERIFY(!older->isEnabled());
        app.press(Qt::Key_J);
        QTRY_COMPARE(app.shown().last(), u"1200"_s);
        QTRY_VERIFY(!older->isVisible()); // that was all
        QCOMPARE(app.world.seen(ListWorld::view).size(), calls + 1);
        QCOMPARE(app.list->current(), u"1199"_s);
    }

    void emptyPlacesSayWhy()
    {
        List app;
        const auto title = [&app](Place place) {
            MailFilter filter;
            filter.place = place;
            app.list->showPlace(filter);
            return app.stateTitle();
        };
        QCOMPARE(title(Place::Flagged), u"No follow-ups"_s);
        QCOMPARE(title(Place::Snoozed), u"Nothing snoozed"_s);
        QCOMPARE(title(Place::AwaitingAnswer), u"Nobody owes you an answer"_s);
        app.list->showPlace(folderPlace(MailRepositoryFixture::clients));
        QCOMPARE(app.stateTitle(), u"Not read yet"_s);
        QCOMPARE(app.list->current(), QString());
    }

    void theMenuHasEverything()
    {
        List app;
        app.list->select(u"12"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(app.view()->viewport(), &event);
        QMenu *menu = app.menu(u"mailMenu"_s);
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                names.append(action->text().section(u'\t', 0, 0));
        }
        QCOMPARE(names, QStringList({u"Reply"_s, u"Reply all"_s, u"Forward"_s, u"New event from this mail"_s,
                                     u"Make of this mail"_s, u"Mark as read"_s, u"Flag"_s, u"Label"_s, u"Snooze"_s,
                                     u"Archive"_s, u"Move to"_s, u"Mark as spam"_s, u"Delete"_s}));
        List::choose(menu, u"Mark as spam"_s);
        QTRY_COMPARE(app.world.folderOf(u"12"_s), MailRepositoryFixture::spam);
    }

    void everyControlHasAName()
    {
        List app;
        const QList<QAbstractButton *> buttons = app.list->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && !button->objectName().startsWith(u"state."_s))
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        QVERIFY(!app.search()->accessibleName().isEmpty());
        QVERIFY(!app.view()->accessibleName().isEmpty());
        const QString spoken = app.view()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Ivo, Mail 12, unread"_s), qPrintable(spoken));
    }
};
} // namespace tst_messagelist

ATLAS_TEST(tst_messagelist::TestMessageList)
#include "tst_messagelist.moc"
