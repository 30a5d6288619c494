// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/calendar/calendarworld.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/hours/hourscanvas.h"
#include "ui/pages/calendar/hours/hourshead.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTimeZone>

namespace tst_hoursview
{
using namespace atlas;
using namespace atlas::test;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The week of Monday 9 March.
struct Hours {
    CalendarWorld world;
    CalendarView *view;
    HoursCanvas *canvas;
    HoursHead *head;
    explicit Hours(const QString &id = u"week"_s)
        : view(makeHoursView(world.actions, id, &world.host))
        , canvas(view->findChild<HoursCanvas *>())
        , head(view->findChild<HoursHead *>())
    {
        view->setGeometry(0, 0, 1000, 700);
        view->showDate(QDate(2026, 3, 10));
        view->show();
    }
    [[nodiscard]] QPoint at(const QDate &day, int hour, int minute = 0) const
    {
        const QRect column = canvas->scene().dayRect(int(canvas->scene().first().daysTo(day)));
        return {column.center().x(), (hour * 60 + minute) * HoursScene::hourHeight / 60};
    }
    [[nodiscard]] QPoint at(int march, int hour, int minute = 0) const
    {
        return at(QDate(2026, 3, march), hour, minute);
    }
    [[nodiscard]] QRect rect(const char *uid) const { return canvas->scene().of(CalendarWorld::key(uid))->rect; }
    [[nodiscard]] QPoint grip(const char *uid) const { return rect(uid).topLeft() + QPoint(20, 9); }
};

QByteArray sync()
{
    return CalendarWorld::row("sync", CalendarWorld::paris(11, 10), 60);
}

QDateTime paris(int day, int hour, int minute = 0)
{
    return CalendarWorld::paris(day, hour, minute);
}
} // namespace

/// Day, work week and week between their hours, with mouse and keys.
class TestHoursView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }
    void showsItsDays_data();
    void showsItsDays();
    void dragOnAnEmptyPlaceCreates();
    void dragAtTheEndOfTheDay();
    void doubleClickCreatesAnHour();
    void clickOpensAndDoubleClickEdits();
    void dragMovesAndUndoPutsBack();
    void lowerEdgeChangesTheEnd();
    void secondPartMovesTheWhole();
    void readOnlyStays();
    void escapeGivesUp();
    void refusalPutsBack();
    void seriesAsksFirst();
    void guestsAreAskedAbout();
    void controlMovesOnceItIsLetGo();
    void controlShiftMovesTheEnd();
    void arrowsPassEachEventOnce();
    void deleteAsksAndUndoes();
    void menuOffersWhatMayBeDone();
    void hiddenCalendarsStillConflict();
    void threeAtATimeAreOneConflict();
    void blocksTakeTheRoomThatIsFree();
    void tooCloseIsMarked();
    void secondZoneWidensTheGutter();
    void dayOf25Hours();
    void wholeDaysMoveByKeyboard();
    void manyWholeDaysAreCounted();
};

void TestHoursView::showsItsDays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("day") << u"day"_s << QDate(2026, 3, 15) << QDate(2026, 3, 15);
    QTest::newRow("work week") << u"workweek"_s << QDate(2026, 3, 9) << QDate(2026, 3, 13);
    QTest::newRow("week") << u"week"_s << QDate(2026, 3, 9) << QDate(2026, 3, 15);
}

void TestHoursView::showsItsDays()
{
    QFETCH(QString, id);
    Hours f(id);
    f.view->showDate(QDate(2026, 3, 15)); // a Sunday
    QTEST(f.view->firstDay(), "first");
    QTEST(f.view->lastDay(), "last");
    QCOMPARE(f.view->dateAfter(1), f.view->firstDay().addDays(id == u"day"_s ? 1 : 7));
}

void TestHoursView::dragOnAnEmptyPlaceCreates()
{
    Hours f;
    f.world.fill({sync()});
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    drag(f.canvas, f.at(12, 15, 30), f.at(12, 14)); // upwards too
    QCOMPARE(wanted.size(), 1);
    const auto draft = wanted.first().at(1).value<EventChange>();
    QCOMPARE(draft.time->start, paris(12, 14));
    QCOMPARE(draft.time->end, paris(12, 15, 30));
    QCOMPARE(draft.time->zone, u"Europe/Paris"_s);
}

void TestHoursView::dragAtTheEndOfTheDay()
{
    Hours f;
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    drag(f.canvas, f.at(12, 23, 57), f.at(12, 23, 59) + QPoint(0, 40));
    QCOMPARE(wanted.size(), 1);
    const auto draft = wanted.first().at(1).value<EventChange>();
    QCOMPARE(draft.time->start, paris(12, 23, 45));
    QCOMPARE(draft.time->end, paris(13, 0));
}

void TestHoursView::doubleClickCreatesAnHour()
{
    Hours f;
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    mouse(f.canvas, QEvent::MouseButtonDblClick, f.at(12, 14, 40));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<EventChange>().time->start, paris(12, 14, 30));
    QCOMPARE(wanted.first().at(1).value<EventChange>().time->end, paris(12, 15, 30));
}

void TestHoursView::clickOpensAndDoubleClickEdits()
{
    Hours f;
    f.world.fill({sync()});
    QSignalSpy opened(&f.world.actions, &CalendarActions::eventRequested);
    QSignalSpy edited(&f.world.actions, &CalendarActions::editRequested);
    const QPoint pos = f.grip("sync");
    mouse(f.canvas, QEvent::MouseButtonPress, pos);
    mouse(f.canvas, QEvent::MouseButtonRelease, pos);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), CalendarWorld::key("sync"));
    f.view->resize(600, 700); // the panel that opens moves what is below the pointer
    mouse(f.canvas, QEvent::MouseButtonDblClick, pos);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().first().toString(), CalendarWorld::key("sync"));
}

void TestHoursView::dragMovesAndUndoPutsBack()
{
    Hours f;
    f.world.fill({sync()});
    const QByteArray moved = CalendarWorld::row("sync", paris(12, 11, 30), 60, {}, "101");
    f.world.expectUpdate("sync", sync(), moved);
    drag(f.canvas, f.grip("sync"), f.grip("sync") + f.at(12, 11, 30) - f.at(11, 10));
    QVERIFY(f.world.book.isPending(CalendarWorld::key("sync"))); // shown there before Zoho has answered
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(12, 11, 30));
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(12, 11, 30));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).end, paris(12, 12, 30));
    QVERIFY2(f.world.said().contains(u"jeu. 12\u00a0mars"_s), qPrintable(f.world.said()));
    f.world.expectUpdate("sync", moved, CalendarWorld::row("sync", paris(11, 10), 60, {}, "102"));
    QVERIFY(f.world.toast->triggerUndo());
    QTRY_COMPARE(f.world.sent(f.world.one("PUT", "sync")).size(), 2);
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 10));
    QCOMPARE(f.world.server.finish(), QString());
}

void TestHoursView::lowerEdgeChangesTheEnd()
{
    Hours f;
    f.world.fill({sync()});
    f.world.expectUpdate("sync", sync(), CalendarWorld::row("sync", paris(11, 10), 105, {}, "101"));
    const QPoint edge(f.rect("sync").center().x(), f.rect("sync").bottom() - 2);
    drag(f.canvas, edge, f.at(11, 11, 45));
    QTRY_COMPARE(f.world.sent(f.world.one("PUT", "sync")).size(), 1);
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 10));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).end, paris(11, 11, 45));
}

void TestHoursView::secondPartMovesTheWhole()
{
    Hours f;
    f.world.fill({CalendarWorld::row("night", paris(11, 22), 240)}); // until 2:00 on the 12th
    const auto &blocks = f.canvas->scene().blocks();
    QCOMPARE(blocks.size(), 2);
    const QPoint from = blocks.last().rect.topLeft() + QPoint(20, 20);
    drag(f.canvas, from, from + f.at(12, 1) - f.at(12, 0));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("night")).start, paris(11, 23));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("night")).end, paris(12, 3));
}

void TestHoursView::readOnlyStays()
{
    Hours f;
    f.world.fill({}, {CalendarWorld::row("team", paris(11, 10), 60, {}, "1", "c3")});
    const qsizetype requests = f.world.server.seen().size();
    drag(f.canvas, f.grip("team"), f.grip("team") + QPoint(0, 100));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("team")).start, paris(11, 10));
    f.canvas->select(CalendarWorld::key("team"));
    press(f.canvas, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(f.world.said(), u"This calendar is read only."_s);
    QTest::keyClick(f.canvas, Qt::Key_Delete);
    QVERIFY(f.world.prompter.asked.isEmpty());
    QCOMPARE(f.world.server.seen().size(), requests);
}

void TestHoursView::escapeGivesUp()
{
    Hours f;
    f.world.fill({sync()});
    const qsizetype requests = f.world.server.seen().size();
    drag(f.canvas, f.grip("sync"), f.grip("sync") + QPoint(0, 100), false);
    QTest::keyClick(f.canvas, Qt::Key_Escape);
    mouse(f.canvas, QEvent::MouseMove, f.grip("sync") + QPoint(0, 120));
    mouse(f.canvas, QEvent::MouseButtonRelease, f.grip("sync") + QPoint(0, 120));
    QVERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 10));
    QCOMPARE(f.world.server.seen().size(), requests);
}

void TestHoursView::refusalPutsBack()
{
    Hours f;
    f.world.fill({sync()});
    f.world.server.expect(f.world.one("GET", "sync"), f.world.events({sync()}));
    f.world.server.expect(f.world.one("PUT", "sync"), f.world.refused(403, "OPERATION_NOT_PERMITTED"));
    f.world.server.always(f.world.one("GET", "sync"), f.world.events({sync()}));
    drag(f.canvas, f.grip("sync"), f.grip("sync") + QPoint(0, 108));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 12));
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 10));
    QVERIFY(!f.world.said().isEmpty());
    QVERIFY(!f.world.toast->triggerUndo());
}

void TestHoursView::seriesAsksFirst()
{
    Hours f;
    f.world.fill({f.world.occurrence(11)});
    const QString key = u"s1|20260311T090000Z"_s;
    const qsizetype requests = f.world.server.seen().size();
    const QPoint from = f.canvas->scene().of(key)->rect.topLeft() + QPoint(20, 9);
    drag(f.canvas, from, from + QPoint(0, 54));
    QCOMPARE(f.world.question.asked, (QList<SeriesQuestion::Verb>{SeriesQuestion::Verb::Move}));
    QVERIFY(!f.world.book.isPending(key)); // given up
    QCOMPARE(f.world.timeOf(key).start, paris(11, 10));
    QCOMPARE(f.world.server.seen().size(), requests);
}

void TestHoursView::guestsAreAskedAbout()
{
    Hours f;
    const QByteArray row = CalendarWorld::row("sync", paris(11, 10), 60,
                                              R"(,"attendees":[{"email":"ben@example.org","status":"ACCEPTED"}])");
    f.world.fill({row});
    drag(f.canvas, f.grip("sync"), f.grip("sync") + QPoint(0, 54));
    QCOMPARE(f.world.prompter.asked.size(), 1); // given up: it goes back
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 10));
    f.world.prompter.chosen = u"Tell nobody"_s;
    f.world.expectUpdate("sync", row, CalendarWorld::row("sync", paris(11, 11), 60, {}, "101"));
    drag(f.canvas, f.grip("sync"), f.grip("sync") + QPoint(0, 54));
    QTRY_COMPARE(f.world.sent(f.world.one("PUT", "sync")).size(), 1);
    QCOMPARE(f.world.lastForm(f.world.one("PUT", "sync")).value(u"notify_attendee"_s).toInt(), 0);
}

void TestHoursView::controlMovesOnceItIsLetGo()
{
    Hours f;
    f.world.fill({sync()});
    f.world.expectUpdate("sync", sync(), CalendarWorld::row("sync", paris(12, 10, 30), 60, {}, "101"));
    f.canvas->select(CalendarWorld::key("sync"));
    QTest::keyPress(f.canvas, Qt::Key_Control);
    press(f.canvas, Qt::Key_Down, Qt::ControlModifier);
    press(f.canvas, Qt::Key_Down, Qt::ControlModifier);
    press(f.canvas, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
    QTest::keyRelease(f.canvas, Qt::Key_Control);
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(12, 10, 30));
    QTRY_COMPARE(f.world.sent(f.world.one("PUT", "sync")).size(), 1);
    QTRY_COMPARE(f.world.server.finish(), QString());
}

void TestHoursView::controlShiftMovesTheEnd()
{
    Hours f;
    f.world.fill({sync()});
    f.canvas->select(CalendarWorld::key("sync"));
    for (int times = 0; times < 6; ++times)
        press(f.canvas, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    f.world.expectUpdate("sync", sync(), CalendarWorld::row("sync", paris(11, 10), 15, {}, "101"));
    QTest::keyRelease(f.canvas, Qt::Key_Control);
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).start, paris(11, 10));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("sync")).end, paris(11, 10, 15)); // never shorter than a step
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("sync")));
}

void TestHoursView::arrowsPassEachEventOnce()
{
    Hours f;
    f.world.fill(
        {CalendarWorld::row("night", paris(11, 22), 240), sync(), CalendarWorld::row("late", paris(12, 9), 60)});
    QStringList passed;
    for (int times = 0; times < 4; ++times) {
        QTest::keyClick(f.canvas, Qt::Key_Down);
        passed.append(f.canvas->selected().chopped(1));
    }
    QCOMPARE(passed, (QStringList{u"sync"_s, u"night"_s, u"late"_s, u"late"_s}));
    QVERIFY(f.canvas->accessibleDescription().startsWith(u"Title late"_s));
    QTest::keyClick(f.canvas, Qt::Key_Left);
    QCOMPARE(f.canvas->selected(), CalendarWorld::key("sync")); // the nearest hour of the day before
}

void TestHoursView::deleteAsksAndUndoes()
{
    Hours f;
    f.world.fill({sync()});
    f.canvas->select(CalendarWorld::key("sync"));
    f.world.prompter.confirmed = false;
    const qsizetype requests = f.world.server.seen().size();
    QTest::keyClick(f.canvas, Qt::Key_Delete);
    QCOMPARE(f.world.prompter.asked.size(), 1);
    QCOMPARE(f.world.server.seen().size(), requests);
    f.world.prompter.confirmed = true;
    const QByteArray whole = CalendarWorld::row("sync", paris(11, 10), 60, R"(,"description":"Agenda")");
    f.world.server.always(f.world.one("GET", "sync"), f.world.events({whole}));
    f.world.server.expect(f.world.one("DELETE", "sync"), f.world.ok("{}"));
    QTest::keyClick(f.canvas, Qt::Key_Delete);
    QTRY_COMPARE(f.world.said(), u"Deleted: Title sync"_s);
    QVERIFY(!f.world.book.event(CalendarWorld::key("sync")));
    QVERIFY(f.canvas->selected().isEmpty());
    f.world.server.expect(f.world.line("POST", "/c1/events"),
                          f.world.events({CalendarWorld::row("again", paris(11, 10), 60)}));
    f.world.server.expect(f.world.one("GET", "again"),
                          f.world.events({CalendarWorld::row("again", paris(11, 10), 60)}));
    QVERIFY(f.world.toast->triggerUndo());
    QTRY_VERIFY(f.world.book.event(CalendarWorld::key("again")));
    const QJsonObject form = f.world.lastForm(f.world.line("POST", "/c1/events"));
    QCOMPARE(form.value(u"description"_s).toString(), u"Agenda"_s); // which the list did not tell
}

void TestHoursView::menuOffersWhatMayBeDone()
{
    Hours f;
    f.world.fill({sync()}, {CalendarWorld::row("team", paris(12, 10), 60, {}, "1", "c3")});
    for (const char *uid : {"sync", "team"}) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, f.grip(uid), f.canvas->mapToGlobal(f.grip(uid)));
        QCoreApplication::sendEvent(f.canvas, &event);
        auto *menu = f.canvas->findChild<QMenu *>(u"eventMenu"_s);
        QVERIFY(menu);
        QCOMPARE(f.canvas->selected(), CalendarWorld::key(uid));
        QStringList enabled;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isEnabled() && !action->isSeparator())
                enabled.append(action->text());
        }
        const QStringList all{u"Open"_s, u"Change\u2026"_s, u"Find a time\u2026"_s, u"Notes for the account\u2026"_s,
                              u"Delete\u2026"_s};
        QCOMPARE(enabled, uid == QByteArray("sync") ? all : (QStringList{all.at(0), all.at(2), all.at(3)}));
        delete menu;
    }
}

void TestHoursView::hiddenCalendarsStillConflict()
{
    Hours f;
    f.world.fill({sync()}, {CalendarWorld::row("team", paris(11, 10, 30), 60, {}, "1", "c3")});
    QCOMPARE(f.canvas->scene().blocks().size(), 2);
    f.world.book.setHidden({u"c3"_s});
    QCOMPARE(f.canvas->scene().blocks().size(), 1);
    QCOMPARE(f.canvas->scene().conflicts().size(), 1);
    QCOMPARE(f.canvas->scene().conflicts().first().startMinute, 630);
    QCOMPARE(f.canvas->scene().conflicts().first().endMinute, 660);
    QCOMPARE(f.canvas->scene().conflictsOf(CalendarWorld::key("sync")).size(), 1);
}

void TestHoursView::threeAtATimeAreOneConflict()
{
    Hours f;
    f.world.fill(
        {sync(), CalendarWorld::row("b", paris(11, 10, 30), 60), CalendarWorld::row("c", paris(11, 10, 45), 30)});
    QCOMPARE(f.canvas->scene().conflicts().size(), 1);
    QCOMPARE(f.canvas->scene().conflicts().first().startMinute, 630);
    QCOMPARE(f.canvas->scene().conflicts().first().endMinute, 675);
}

void TestHoursView::blocksTakeTheRoomThatIsFree()
{
    Hours f;
    f.world.fill({CalendarWorld::row("long", paris(11, 10), 120), CalendarWorld::row("b", paris(11, 11), 30),
                  CalendarWorld::row("c", paris(11, 11), 30), CalendarWorld::row("d", paris(11, 11, 45), 15)});
    QVERIFY(f.rect("d").width() > 1.8 * f.rect("c").width()); // nothing else in the third column then
    QVERIFY(!f.rect("b").intersects(f.rect("c")) && !f.rect("d").intersects(f.rect("long")));
    QCOMPARE(f.rect("d").right(), f.rect("c").right());
    QVERIFY(f.rect("d").height() >= 14); // a quarter of an hour can be read
}

void TestHoursView::tooCloseIsMarked()
{
    Hours f;
    f.world.fill(
        {sync(), CalendarWorld::row("next", paris(11, 11, 5), 30), CalendarWorld::row("later", paris(11, 12), 30)});
    QCOMPARE(f.canvas->scene().unbuffered(), QSet<QString>{CalendarWorld::key("next")});
}

void TestHoursView::secondZoneWidensTheGutter()
{
    Hours f;
    const int before = f.canvas->scene().gutter();
    f.world.book.setSecondZone(QTimeZone("America/Toronto"));
    QCOMPARE(f.canvas->scene().gutter(), 2 * f.canvas->scene().gutterColumn());
    QVERIFY(f.canvas->scene().gutter() > before);
    f.world.book.setSecondZone({});
    QCOMPARE(f.canvas->scene().gutter(), before);
}

void TestHoursView::dayOf25Hours()
{
    Hours f(u"day"_s);
    const QDate day(2026, 10, 25);
    f.view->showDate(day);
    QSignalSpy wanted(&f.world.actions, &CalendarActions::newRequested);
    drag(f.canvas, f.at(day, 1), f.at(day, 4));
    const auto time = wanted.first().at(1).value<EventChange>().time.value_or(EventTime());
    QCOMPARE(time.start, CalendarWorld::paris(25, 1, 0, 10));
    QCOMPARE(time.start.secsTo(time.end), 4 * 3600); // three on the clock, four on the way
    const auto stretch = f.canvas->scene().stretchOf(f.world.book, time);
    QVERIFY(stretch);
    QCOMPARE(stretch->endMinute - stretch->startMinute, 180); // drawn as the clock on the wall shows it
}

void TestHoursView::wholeDaysMoveByKeyboard()
{
    Hours f;
    const QByteArray trip = CalendarWorld::wholeDays("trip", QDate(2026, 3, 10), QDate(2026, 3, 11));
    f.world.fill({trip, sync()});
    QCOMPARE(f.head->focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(f.head, Qt::Key_Right);
    QCOMPARE(f.view->selectedEvent(), CalendarWorld::key("trip"));
    press(f.head, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(f.head, Qt::Key_Escape);
    QTest::keyRelease(f.head, Qt::Key_Control);
    QCOMPARE(f.world.timeOf(CalendarWorld::key("trip")).firstDay, QDate(2026, 3, 10));
    f.world.expectUpdate("trip", trip, CalendarWorld::wholeDays("trip", QDate(2026, 3, 12), QDate(2026, 3, 13), "101"));
    press(f.head, Qt::Key_Right, Qt::ControlModifier);
    press(f.head, Qt::Key_Right, Qt::ControlModifier);
    QTest::keyRelease(f.head, Qt::Key_Control);
    QCOMPARE(f.world.timeOf(CalendarWorld::key("trip")).lastDay, QDate(2026, 3, 13));
    QTRY_VERIFY(!f.world.book.isPending(CalendarWorld::key("trip")));
    QCOMPARE(f.world.timeOf(CalendarWorld::key("trip")).firstDay, QDate(2026, 3, 12));
}

void TestHoursView::manyWholeDaysAreCounted()
{
    Hours f;
    QCOMPARE(f.head->focusPolicy(), Qt::NoFocus);
    QByteArrayList rows;
    for (const char *uid : {"a", "b", "c", "d", "e", "f"})
        rows.append(CalendarWorld::wholeDays(uid, QDate(2026, 3, 12), QDate(2026, 3, 12)));
    f.world.fill(rows);
    QSignalSpy days(&f.world.actions, &CalendarActions::dayRequested);
    const QPoint last(f.canvas->scene().dayRect(3).center().x(), f.head->height() - 15);
    mouse(f.head, QEvent::MouseButtonPress, last);
    mouse(f.head, QEvent::MouseButtonRelease, last);
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().first().toDate(), QDate(2026, 3, 12));
}
} // namespace tst_hoursview

ATLAS_TEST(tst_hoursview::TestHoursView)
#include "tst_hoursview.moc"
