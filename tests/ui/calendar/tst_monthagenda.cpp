// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/calendar/calendarworld.h"
#include "ui/pages/calendar/agenda/agendamodel.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/month/monthgrid.h"

#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

namespace tst_monthagenda
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// March 2026: six weeks from Monday 23 February.
struct Month {
    CalendarWorld world;
    CalendarView *view = makeMonthView(world.actions, &world.host);
    MonthGrid *grid = view->findChild<MonthGrid *>();
    Month()
    {
        view->setGeometry(0, 0, 1000, 720);
        view->show();
        view->showDate(QDate(2026, 3, 10));
    }
    /// The first entry of a day; `row` of it.
    [[nodiscard]] QPoint at(int march, int row = 0) const
    {
        const auto place = int(view->firstDay().daysTo(QDate(2026, 3, march)));
        const int cell = (grid->height() - 24) / MonthGrid::weeks;
        return {grid->width() * (place % 7) / 7 + 60, 24 + cell * (place / 7) + 34 + 20 * row};
    }
};

struct Agenda {
    CalendarWorld world;
    CalendarView *view = makeAgendaView(world.actions, &world.host);
    QListView *list = view->findChild<QListView *>(u"agendaList"_s);
    Agenda()
    {
        view->setGeometry(0, 0, 800, 600);
        view->show();
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts.append(list->model()->index(row, 0).data().toString());
        return texts;
    }
};

QByteArray sync(int day = 11, const QByteArray &etag = "100")
{
    return CalendarWorld::row("sync", CalendarWorld::paris(day, 10), 60, {}, etag);
}
} // namespace

/// The month and the list.
class TestMonthAgenda : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void monthShowsSixWeeks();
    void dragMovesByDays();
    void dragKeepsTheHourAcrossTheChange();
    void arrowsAndTabReachEvents();
    void controlMovesOnceItIsLetGo();
    void escapeAndLeavingGiveUp();
    void deleteAndMenu();
    void moreLeadsToTheDay();
    void doubleClickMakesAWholeDay();
    void agendaListsDays();
    void agendaSaysThatNothingIsPlanned();
    void agendaKeepsTheSelection();
    void agendaKeys();
};

void TestMonthAgenda::monthShowsSixWeeks()
{
    Month f;
    QCOMPARE(f.view->firstDay(), QDate(2026, 2, 23));
    QCOMPARE(f.view->lastDay(), QDate(2026, 4, 5));
    QCOMPARE(f.view->rangeTitle(), u"Mars"_s);
    QCOMPARE(f.view->dateAfter(-1), QDate(2026, 2, 1));
}

void TestMonthAgenda::dragMovesByDays()
{
    Month f;
    f.world.fill({sync()});
    f.world.expectUpdate("sync", sync(), sync(20, "101"));
    drag(f.grid, f.at(11), f.at(20));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, CalendarWorld::paris(20, 10));
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, CalendarWorld::paris(20, 10));
    QVERIFY(!f.world.said().isEmpty());
}

void TestMonthAgenda::dragKeepsTheHourAcrossTheChange()
{
    Month f;
    f.world.fill({sync()});
    drag(f.grid, f.at(11), f.at(30)); // summer time begins on the 29th
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, CalendarWorld::paris(30, 10));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start.time(), QTime(8, 0));
}

void TestMonthAgenda::arrowsAndTabReachEvents()
{
    Month f;
    f.world.fill({sync(), CalendarWorld::row("b", CalendarWorld::paris(11, 14), 30)});
    QTest::keyClick(f.grid, Qt::Key_Right);
    QCOMPARE(f.grid->chosenDay(), QDate(2026, 3, 11));
    QVERIFY2(f.grid->accessibleDescription().startsWith(u"mercredi 11 mars"_s),
             qPrintable(f.grid->accessibleDescription()));
    QTest::keyClick(f.grid, Qt::Key_Tab);
    QCOMPARE(f.grid->selected(), CalendarWorld::key("sync"));
    QTest::keyClick(f.grid, Qt::Key_Tab);
    QCOMPARE(f.grid->selected(), CalendarWorld::key("b"));
    QSignalSpy edited(&f.world.actions, &CalendarActions::editRequested);
    QTest::keyClick(f.grid, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QSignalSpy wanted(f.view, &CalendarView::rangeChanged);
    for (int weeks = 0; weeks < 4; ++weeks)
        QTest::keyClick(f.grid, Qt::Key_Down);
    QCOMPARE(wanted.size(), 1); // out of the six weeks: the next month
    QCOMPARE(f.view->rangeTitle(), u"Avril"_s);
}

void TestMonthAgenda::controlMovesOnceItIsLetGo()
{
    Month f;
    f.world.fill({sync()});
    f.grid->select(CalendarWorld::key("sync"));
    f.world.expectUpdate("sync", sync(), sync(19, "101"));
    press(f.grid, Qt::Key_Right, Qt::ControlModifier);
    press(f.grid, Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QTest::keyRelease(f.grid, Qt::Key_Control);
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, CalendarWorld::paris(19, 10));
    QTRY_COMPARE(f.world.sent(f.world.one("PUT", "sync")).size(), 1);
    QTRY_COMPARE(f.world.server.finish(), QString());
}

void TestMonthAgenda::escapeAndLeavingGiveUp()
{
    Month f;
    f.world.fill({sync()});
    const qsizetype requests = f.world.server.seen().size();
    f.grid->select(CalendarWorld::key("sync"));
    press(f.grid, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(f.grid, Qt::Key_Escape);
    QTest::keyRelease(f.grid, Qt::Key_Control);
    press(f.grid, Qt::Key_Right, Qt::ControlModifier);
    QFocusEvent left(QEvent::FocusOut);
    QCoreApplication::sendEvent(f.grid, &left);
    QTest::keyRelease(f.grid, Qt::Key_Control);
    drag(f.grid, f.at(11), f.at(12), false);
    QTest::keyClick(f.grid, Qt::Key_Escape);
    mouse(f.grid, QEvent::MouseButtonRelease, f.at(12));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, CalendarWorld::paris(11, 10));
    QCOMPARE(f.world.server.seen().size(), requests);
}

void TestMonthAgenda::deleteAndMenu()
{
    Month f;
    f.world.fill({sync()});
    QContextMenuEvent event(QContextMenuEvent::Mouse, f.at(11), f.grid->mapToGlobal(f.at(11)));
    QCoreApplication::sendEvent(f.grid, &event);
    auto *menu = f.grid->findChild<QMenu *>(u"eventMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Open"_s);
    QCOMPARE(f.grid->selected(), CalendarWorld::key("sync"));
    delete menu;
    QContextMenuEvent beside(QContextMenuEvent::Mouse, f.at(12), f.grid->mapToGlobal(f.at(12)));
    QCoreApplication::sendEvent(f.grid, &beside);
    menu = f.grid->findChild<QMenu *>(u"eventMenu"_s);
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    menu->actions().first()->trigger();
    QCOMPARE(wanted.first().at(1).value<EventChange>().time->firstDay, QDate(2026, 3, 12));
    delete menu;
    f.grid->select(CalendarWorld::key("sync"));
    f.world.prompter.confirmed = false;
    QTest::keyClick(f.grid, Qt::Key_Delete);
    QCOMPARE(f.world.prompter.asked, QStringList{u"Delete \u201cTitle sync\u201d?"_s});
}

void TestMonthAgenda::moreLeadsToTheDay()
{
    Month f;
    QByteArrayList rows;
    for (int hour = 8; hour < 18; ++hour)
        rows.append(CalendarWorld::row("e" + QByteArray::number(hour), CalendarWorld::paris(11, hour), 30));
    f.world.fill(rows);
    QSignalSpy days(&f.world.actions, &CalendarActions::dayRequested);
    const int shown = ((f.grid->height() - 24) / MonthGrid::weeks - 24) / 20;
    mouse(f.grid, QEvent::MouseButtonPress, f.at(11, shown - 1));
    mouse(f.grid, QEvent::MouseButtonRelease, f.at(11, shown - 1));
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().first().toDate(), QDate(2026, 3, 11));
}

void TestMonthAgenda::doubleClickMakesAWholeDay()
{
    Month f;
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    mouse(f.grid, QEvent::MouseButtonDblClick, f.at(17));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<EventChange>().time, EventTime::allDay(QDate(2026, 3, 17), QDate(2026, 3, 17)));
}

void TestMonthAgenda::agendaListsDays()
{
    Agenda f;
    f.view->showDate(QDate(2026, 3, 10));
    f.world.fill({sync(), CalendarWorld::wholeDays("trip", QDate(2026, 3, 11), QDate(2026, 3, 12))},
                 {CalendarWorld::row("team", CalendarWorld::paris(11, 10, 30), 60, {}, "1", "c3")});
    const QStringList rows = f.rows();
    QCOMPARE(rows.size(), 7); // today, Wednesday with three, Thursday with one
    QVERIFY(rows.at(0).startsWith(u"mardi 10 mars"_s));
    QCOMPARE(rows.filter(u"Title trip"_s).size(), 2);
    QCOMPARE(rows.filter(u"conflict"_s).size(), 2);
    f.world.book.setHidden({u"c3"_s});
    QCOMPARE(f.rows().size(), 6);
    QCOMPARE(f.rows().filter(u"conflict"_s).size(), 1); // it is still there
}

void TestMonthAgenda::agendaSaysThatNothingIsPlanned()
{
    Agenda f;
    f.view->showDate(QDate(2026, 3, 10));
    QCOMPARE(f.rows().size(), 1);
    QVERIFY(f.list->model()->index(0, 0).data(AgendaModel::IsEmptyDayRole).toBool());
    f.view->showDate(QDate(2026, 6, 1)); // without today
    QCOMPARE(f.rows().size(), 1);
    QVERIFY(f.list->model()->index(0, 0).data(AgendaModel::IsEmptyDayRole).toBool());
}

void TestMonthAgenda::agendaKeepsTheSelection()
{
    Agenda f;
    f.view->showDate(QDate(2026, 3, 10));
    f.world.fill({sync()});
    f.view->selectEvent(CalendarWorld::key("sync"));
    QCOMPARE(f.view->selectedEvent(), CalendarWorld::key("sync"));
    CalendarSnapshot more = f.world.book.snapshot();
    CalendarEvent other = more.events.first();
    other.uid = u"other"_s;
    other.time = other.time.movedTo(QDate(2026, 3, 10));
    more.events.append(other);
    f.world.book.setSnapshot(more);
    QCOMPARE(f.rows().size(), 4);
    QCOMPARE(f.view->selectedEvent(), CalendarWorld::key("sync"));
}

void TestMonthAgenda::agendaKeys()
{
    Agenda f;
    f.view->showDate(QDate(2026, 3, 10));
    f.world.fill({sync()});
    QSignalSpy opened(&f.world.actions, &CalendarActions::eventRequested);
    QSignalSpy edited(&f.world.actions, &CalendarActions::editRequested);
    f.view->selectEvent(CalendarWorld::key("sync"));
    QTest::keyClick(f.list, Qt::Key_Space);
    QTest::keyClick(f.list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(edited.size(), 1);
    f.world.prompter.confirmed = false;
    QTest::keyClick(f.list, Qt::Key_Delete);
    QCOMPARE(f.world.prompter.asked.size(), 1);
}
} // namespace tst_monthagenda

ATLAS_TEST(tst_monthagenda::TestMonthAgenda)
#include "tst_monthagenda.moc"
