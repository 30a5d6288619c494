// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/calendar/calendarworld.h"
#include "ui/pages/calendar/calendarcontroller.h"
#include "ui/pages/calendar/calendarpage.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/sheet/eventsheet.h"
#include "ui/widgets/stateview.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>
#include <QTimeZone>

namespace tst_calendarpage
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
struct Desk {
    CalendarWorld world;
    QSettings settings{world.folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<CalendarController> controller;
    CalendarPage *page = nullptr;

    Desk() { restart(); }
    void restart()
    {
        controller = std::make_unique<CalendarController>(world.repository, world.today, world.prompter, settings);
        controller->setRefreshInterval(0ms);
        controller->setToastHost(world.toast);
        controller->book().setZone(QTimeZone("Europe/Paris"));
        page = controller->page();
        page->setParent(&world.host);
        page->setGeometry(0, 0, 1200, 800);
    }
    void start() const
    {
        page->show();
        controller->start();
    }
    [[nodiscard]] bool showsState() const
    {
        const auto *state = page->findChild<StateView *>();
        return state && state->isVisible();
    }
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        const auto labels = page->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'|');
    }
    /// The timer that looks for reminders, as it would fire.
    void remind() const
    {
        const auto timers = controller->findChildren<QTimer *>();
        for (QTimer *timer : timers) {
            if (timer->intervalAsDuration() == 20s)
                QMetaObject::invokeMethod(timer, "timeout");
        }
    }
};

QByteArray sync()
{
    return CalendarWorld::row("sync", CalendarWorld::paris(11, 10), 60,
                              R"(,"reminders":[{"action":"popup","minutes":"-10"}],"location":"Room 21")");
}
} // namespace

/// The page as a whole, and what keeps it fresh.
class TestCalendarPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void loadingThenData();
    void errorWithoutData();
    void errorBesideData();
    void noEventAtAll();
    void noCalendarAtAll();
    void viewAndHiddenAreRemembered();
    void keysChangeTheView();
    void escapeClosesThePanel();
    void openingLeadsThere();
    void secondZoneIsChosen();
    void remindersAreTold();
    void sleptThroughIsNotTold();
    void findsByWords();
    void dragOpensTheForm();
    void followsTheLanguage();
};

void TestCalendarPage::loadingThenData()
{
    Desk f;
    f.page->show();
    QTRY_VERIFY(f.showsState());
    QVERIFY(!f.page->showsData());
    f.world.fill({sync()});
    f.controller->start();
    QTRY_VERIFY(f.page->showsData());
    QVERIFY(!f.showsState());
    QCOMPARE(f.page->currentView(), u"week"_s);
    QVERIFY(f.page->findChild<QPushButton *>(u"calendarAdd"_s)->isEnabled());
}

void TestCalendarPage::errorWithoutData()
{
    Desk f;
    f.world.server.expect(f.world.line("GET", ""), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    QSignalSpy synced(f.controller.get(), &CalendarController::synced);
    f.start();
    QTRY_COMPARE(synced.size(), 1);
    QVERIFY(f.showsState() && !f.page->showsData());
    QVERIFY(!f.page->findChild<QPushButton *>(u"calendarAdd"_s)->isEnabled());
}

void TestCalendarPage::errorBesideData()
{
    Desk f;
    f.world.fill({sync()});
    f.world.server.expect(f.world.line("GET", ""), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    QSignalSpy synced(f.controller.get(), &CalendarController::synced);
    f.start();
    QTRY_COMPARE(synced.size(), 1);
    QVERIFY(f.page->showsData() && !f.showsState()); // what is here stays readable
    QVERIFY(f.controller->book().event(CalendarWorld::key("sync")));
}

void TestCalendarPage::noEventAtAll()
{
    Desk f;
    f.world.fill({});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    for (const QString &view : CalendarPage::viewIds()) {
        f.page->showView(view);
        QCOMPARE(f.page->currentView(), view);
        QVERIFY(!f.page->grab().isNull());
    }
}

void TestCalendarPage::noCalendarAtAll()
{
    Desk f;
    f.world.server.expect(f.world.line("GET", ""), f.world.ok(R"({"calendars":[]})"));
    QSignalSpy synced(f.controller.get(), &CalendarController::synced);
    f.start();
    QTRY_COMPARE(synced.size(), 1);
    QVERIFY(f.page->showsData()); // an answer, not a wait for ever
}

void TestCalendarPage::viewAndHiddenAreRemembered()
{
    Desk f;
    f.world.fill({sync()});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    f.page->showView(u"month"_s);
    Q_EMIT f.page->hiddenChanged({u"c1"_s});
    QVERIFY(f.controller->book().between(QDate(2026, 3, 11), QDate(2026, 3, 11)).isEmpty());
    f.restart();
    f.start();
    QTRY_VERIFY(f.page->showsData());
    QCOMPARE(f.page->currentView(), u"month"_s);
    QCOMPARE(f.controller->book().hidden(), QSet<QString>{u"c1"_s});
}

void TestCalendarPage::keysChangeTheView()
{
    Desk f;
    f.world.fill({});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    QTest::keyClick(f.page, Qt::Key_M);
    QCOMPARE(f.page->currentView(), u"month"_s);
    QTest::keyClick(f.page, Qt::Key_PageDown);
    QCOMPARE(f.page->date(), QDate(2026, 4, 1));
    QTest::keyClick(f.page, Qt::Key_T);
    QCOMPARE(f.page->date(), QDate(2026, 3, 10));
    QTest::keyClick(f.page, Qt::Key_D);
    QCOMPARE(f.page->currentView(), u"day"_s);
    QTest::keyClick(f.page, Qt::Key_A);
    QCOMPARE(f.page->currentView(), u"agenda"_s);
    QTest::keyClick(f.page, Qt::Key_W);
    QCOMPARE(f.page->currentView(), u"week"_s);
    QTest::keyClick(f.page, Qt::Key_N);
    QVERIFY(f.world.host.findChild<EntrySheet *>(u"quickEvent"_s));
}

void TestCalendarPage::escapeClosesThePanel()
{
    Desk f;
    f.world.fill({sync()});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    f.world.server.always(f.world.one("GET", "sync"), f.world.events({sync()}));
    f.page->openEvent(CalendarWorld::key("sync"));
    QVERIFY(f.page->panel()->isVisible());
    QSignalSpy docked(f.page, &Page::panelVisibleChanged);
    QTest::keyClick(f.page, Qt::Key_Escape);
    QVERIFY(!f.page->panel()->isVisible());
    QCOMPARE(docked.size(), 1);
}

void TestCalendarPage::openingLeadsThere()
{
    Desk f;
    const QByteArray far = CalendarWorld::row("far", CalendarWorld::paris(26, 10), 60);
    f.world.fill({far});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    f.world.server.always(f.world.one("GET", "far"), f.world.events({far}));
    f.controller->openEvent(CalendarWorld::key("far"));
    QCOMPARE(f.page->date(), QDate(2026, 3, 26));
    QTRY_VERIFY2(f.texts().contains(u"23 \u2013 29 mars"_s), qPrintable(f.texts()));
}

void TestCalendarPage::secondZoneIsChosen()
{
    Desk f;
    QVERIFY(!f.controller->book().secondZone().isValid()); // nothing chosen is not UTC
    f.world.prompter.chosen = u"Toronto (%1)"_s.arg(
        QTimeZone("America/Toronto").displayName(QDateTime::currentDateTimeUtc(), QTimeZone::OffsetName));
    Q_EMIT f.page->secondZoneRequested();
    QCOMPARE(f.controller->book().secondZone().id(), QByteArray("America/Toronto"));
    f.restart();
    QCOMPARE(f.controller->book().secondZone().id(), QByteArray("America/Toronto"));
    f.world.prompter.chosen = u"None"_s;
    Q_EMIT f.page->secondZoneRequested();
    QVERIFY(!f.controller->book().secondZone().isValid());
    f.restart();
    QVERIFY(!f.controller->book().secondZone().isValid());
}

void TestCalendarPage::remindersAreTold()
{
    Desk f;
    f.world.fill({sync()});
    f.controller->start(); // nobody looks at the page
    QTRY_VERIFY(f.controller->readAt().isValid());
    QSignalSpy due(f.controller.get(), &CalendarController::reminderDue);
    f.world.today.advance(24h + 49min);
    f.remind();
    QCOMPARE(due.size(), 0);
    f.world.today.advance(1min);
    f.remind();
    f.remind();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().at(0).toString(), u"Title sync"_s);
    QCOMPARE(due.first().at(1).toString(), u"mer. 11\u00a0mars \u00b7 10:00 \u2013 11:00 \u00b7 Room 21"_s);
    QCOMPARE(due.first().at(2).toString(), CalendarWorld::key("sync"));
}

void TestCalendarPage::sleptThroughIsNotTold()
{
    Desk f;
    f.world.fill({sync()});
    f.controller->start();
    QTRY_VERIFY(f.controller->readAt().isValid());
    QSignalSpy due(f.controller.get(), &CalendarController::reminderDue);
    f.world.today.advance(48h);
    f.remind();
    QCOMPARE(due.size(), 0);
}

void TestCalendarPage::findsByWords()
{
    Desk f;
    f.world.fill({sync(), CalendarWorld::row("old", CalendarWorld::paris(3, 10), 60),
                  CalendarWorld::row("next", CalendarWorld::paris(12, 10), 60)});
    f.controller->start();
    QTRY_VERIFY(f.controller->readAt().isValid());
    QStringList keys;
    const QList<CalendarHit> hits = f.controller->find(u"title"_s);
    for (const CalendarHit &hit : hits)
        keys.append(hit.key.chopped(1));
    QCOMPARE(keys, (QStringList{u"sync"_s, u"next"_s, u"old"_s})); // what is to come first
    QCOMPARE(f.controller->find(u"room SYNC"_s).size(), 1);
    QVERIFY(f.controller->find(u" "_s).isEmpty());
}

void TestCalendarPage::dragOpensTheForm()
{
    Desk f;
    f.world.fill({});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    EventChange draft;
    draft.title = u"Budget"_s;
    draft.time = EventTime::timed(CalendarWorld::paris(12, 14), CalendarWorld::paris(12, 15), u"Europe/Paris"_s);
    f.controller->actions().newEvent({}, draft);
    auto *sheet = f.world.host.findChild<EventSheet *>();
    QVERIFY(sheet);
    QCOMPARE(sheet->findChild<QLineEdit *>(u"event.title"_s)->text(), u"Budget"_s);
    QCOMPARE(sheet->findChild<QLineEdit *>(u"event.from"_s)->text(), u"14:00"_s);
}

void TestCalendarPage::followsTheLanguage()
{
    Desk f;
    f.world.fill({sync()});
    f.start();
    QTRY_VERIFY(f.page->showsData());
    QTRY_VERIFY(f.texts().contains(u"9 \u2013 15 mars"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(f.page, &event);
    QVERIFY2(f.texts().contains(u"9 \u2013 15 March"_s), qPrintable(f.texts()));
    QVERIFY2(f.texts().contains(u"March 2026"_s), qPrintable(f.texts())); // the small month
}
} // namespace tst_calendarpage

ATLAS_TEST(tst_calendarpage::TestCalendarPage)
#include "tst_calendarpage.moc"
