// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/calendarbook.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_calendarbook
{
using namespace Qt::StringLiterals;

/// The calendars as the page sees them, in five zones and across the changes of the hour.
class TestCalendarBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void betweenIsOrdered();
    void betweenTouches_data();
    void betweenTouches();
    void betweenAgreesWithAPlainSearch_data();
    void betweenAgreesWithAPlainSearch();
    void hiddenCalendars();
    void usualCalendar();
    void pendingStaysOverSnapshots();
    void pendingIntoAnotherWeek();
    void todayIsOfTheZone();
    void emitsOnlyChanges();
    void seriesKeepsItsWallClock_data();
    void seriesKeepsItsWallClock();
    void moveAcrossAChangeKeepsTheHour_data();
    void moveAcrossAChangeKeepsTheHour();
    void wholeDaysMoveByDays();
    void blocksTime();
};

namespace
{
const QDate monday(2026, 11, 23);

QStringList uidsOf(const QList<const CalendarEvent *> &events)
{
    QStringList uids;
    for (const CalendarEvent *event : events)
        uids.append(event->uid);
    return uids;
}

void addZones()
{
    QTest::addColumn<QTimeZone>("zone");
    for (const QTimeZone &zone : calendarZones())
        QTest::newRow(zone.id().constData()) << zone;
}
} // namespace

void TestCalendarBook::betweenIsOrdered()
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    CalendarEvent b = meetingOf(u"b"_s, monday, 600, 660, paris), a = b;
    a.uid = u"a"_s;
    a.title = u"Accueil"_s;
    CalendarBook book;
    showCalendar(book,
                 calendarsWith({b, a, meetingOf(u"long"_s, monday, 600, 720, paris),
                                meetingOf(u"early"_s, monday, 540, 560, paris), allDayOf(u"day"_s, monday, monday)}),
                 paris);
    QCOMPARE(uidsOf(book.between(monday, monday)), (QStringList{u"day"_s, u"early"_s, u"long"_s, u"a"_s, u"b"_s}));
}

void TestCalendarBook::betweenTouches_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("touches");
    QTest::newRow("inside") << 600 << 660 << true;
    QTest::newRow("until midnight before") << -60 << 0 << false;
    QTest::newRow("across the first midnight") << -60 << 1 << true;
    QTest::newRow("from midnight after") << 1440 << 1500 << false;
    QTest::newRow("across the second midnight") << 1439 << 1500 << true;
    QTest::newRow("around") << -3000 << 4000 << true;
    QTest::newRow("without length, first minute") << 0 << 0 << true;
    QTest::newRow("without length, day after") << 1440 << 1440 << false;
}

void TestCalendarBook::betweenTouches()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, touches);
    const QTimeZone auckland = zoneOf("Pacific/Auckland");
    const QDateTime midnight = monday.startOfDay(auckland).toUTC();
    CalendarEvent event = meetingOf(u"e"_s, monday, 0, 0, auckland);
    event.time = EventTime::timed(midnight.addSecs(from * 60), midnight.addSecs(to * 60), u"Pacific/Auckland"_s);
    CalendarBook book;
    showCalendar(book, calendarsWith({event}), auckland);
    QCOMPARE(!book.between(monday, monday).isEmpty(), touches);
}

void TestCalendarBook::betweenAgreesWithAPlainSearch_data()
{
    addZones();
}

void TestCalendarBook::betweenAgreesWithAPlainSearch()
{
    QFETCH(QTimeZone, zone);
    QRandomGenerator random(11);
    CalendarBook book;
    const QDate first(2026, 3, 1); // all five zones but two change within these 60 days
    showCalendar(book, randomCalendar(random, 400, first, 60, zoneOf("Europe/Paris")), zone);
    for (int round = 0; round < 60; ++round) {
        const QDate from = first.addDays(random.bounded(60)), to = from.addDays(random.bounded(8));
        const QDateTime begin = from.startOfDay(zone), end = to.addDays(1).startOfDay(zone);
        QSet<QString> expected;
        for (const CalendarEvent &event : book.snapshot().events) {
            const QDateTime start = event.time.from(zone), over = event.time.to(zone);
            if (start < end && (over > begin || (start == over && start >= begin)))
                expected.insert(event.uid);
        }
        const QStringList found = uidsOf(book.between(from, to));
        QCOMPARE(QSet<QString>(found.cbegin(), found.cend()), expected);
        QCOMPARE(found.size(), expected.size());
    }
}

void TestCalendarBook::hiddenCalendars()
{
    const QTimeZone utc = zoneOf("UTC");
    CalendarEvent team = meetingOf(u"team"_s, monday, 600, 660, utc);
    team.calendarUid = u"team"_s;
    CalendarBook book;
    showCalendar(book, calendarsWith({team, meetingOf(u"own"_s, monday, 700, 760, utc)}), utc);
    book.setHidden({u"team"_s});
    QCOMPARE(uidsOf(book.between(monday, monday)), QStringList{u"own"_s});
    QCOMPARE(uidsOf(book.between(monday, monday, true)), (QStringList{u"team"_s, u"own"_s}));
}

void TestCalendarBook::usualCalendar()
{
    CalendarBook book;
    QVERIFY(!book.usualCalendar());
    CalendarSnapshot snapshot = calendarsWith({});
    book.setSnapshot(snapshot);
    QCOMPARE(book.usualCalendar()->uid, u"own"_s);
    snapshot.calendars[1].isDefault = false;
    book.setSnapshot(snapshot);
    QCOMPARE(book.usualCalendar()->uid, u"team"_s); // the first that may be written to
    snapshot.calendars = {snapshot.calendars.at(2)};
    book.setSnapshot(snapshot);
    QVERIFY(!book.usualCalendar());
    QVERIFY(!book.calendar(u"own"_s));
}

void TestCalendarBook::pendingStaysOverSnapshots()
{
    const QTimeZone utc = zoneOf("UTC");
    const CalendarSnapshot snapshot = calendarsWith({meetingOf(u"e"_s, monday, 600, 660, utc)});
    const QString key = snapshot.events.first().key();
    CalendarBook book;
    showCalendar(book, snapshot, utc);
    const EventTime moved = snapshot.events.first().time.movedTo(monday.addDays(1));
    book.setPending(key, moved);
    book.setSnapshot(snapshot);
    QVERIFY(book.isPending(key));
    QCOMPARE(book.timeOf(*book.event(key)), moved);
    QVERIFY(book.between(monday, monday).isEmpty());
    QCOMPARE(book.between(monday.addDays(1), monday.addDays(1)).size(), 1);
    book.clearPending(key);
    QVERIFY(!book.isPending(key));
    QCOMPARE(book.between(monday, monday).size(), 1);
}

void TestCalendarBook::pendingIntoAnotherWeek()
{
    // A long pending event is found from days far behind its start.
    const QTimeZone utc = zoneOf("UTC");
    const CalendarSnapshot snapshot = calendarsWith({meetingOf(u"e"_s, monday, 600, 660, utc)});
    CalendarBook book;
    showCalendar(book, snapshot, utc);
    book.setPending(snapshot.events.first().key(), EventTime::allDay(monday.addDays(7), monday.addDays(27)));
    QCOMPARE(book.between(monday.addDays(26), monday.addDays(26)).size(), 1);
    QVERIFY(!book.takesTime(snapshot.events.first()));
}

void TestCalendarBook::todayIsOfTheZone()
{
    const QDateTime now(monday, QTime(11, 30), Qt::UTC);
    CalendarBook book;
    book.setZone(zoneOf("Pacific/Auckland"));
    QCOMPARE(book.today(now), monday.addDays(1));
    book.setZone(zoneOf("America/Los_Angeles"));
    QCOMPARE(book.today(now), monday);
    QCOMPARE(book.today(QDateTime(monday, QTime(7, 59), Qt::UTC)), monday.addDays(-1));
}

void TestCalendarBook::emitsOnlyChanges()
{
    CalendarBook book;
    book.setZone(zoneOf("UTC"));
    const QSignalSpy spy(&book, &CalendarBook::changed);
    book.setZone(zoneOf("UTC"));
    book.setZone(QTimeZone());
    book.setHidden({});
    book.setSecondZone({});
    book.clearPending(u"none"_s);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(book.zone(), zoneOf("UTC"));
    book.setZone(zoneOf("Asia/Kolkata"));
    book.setSecondZone(zoneOf("UTC"));
    book.setHidden({u"own"_s});
    book.setSnapshot(calendarsWith({}));
    QCOMPARE(spy.size(), 4);
}

void TestCalendarBook::seriesKeepsItsWallClock_data()
{
    addZones();
}

void TestCalendarBook::seriesKeepsItsWallClock()
{
    QFETCH(QTimeZone, zone);
    for (const QDate &first : {QDate(2026, 3, 2), QDate(2026, 9, 7), QDate(2026, 10, 5)}) {
        QList<CalendarEvent> events;
        for (int week = 0; week < 8; ++week) {
            CalendarEvent event = meetingOf(u"series"_s, first.addDays(7 * week), 9 * 60 + 15, 10 * 60, zone);
            event.recurrenceId = calendartime::text(event.time.start);
            event.isSeries = true;
            events.append(event);
        }
        CalendarBook book;
        showCalendar(book, calendarsWith(events), zone);
        for (int week = 0; week < 8; ++week) {
            const QDate day = first.addDays(7 * week);
            const QList<const CalendarEvent *> found = book.between(day, day);
            QCOMPARE(found.size(), 1);
            const QDateTime start = book.timeOf(*found.first()).start.toTimeZone(zone);
            QCOMPARE(start.date(), day);
            QCOMPARE(start.time(), QTime(9, 15));
            QCOMPARE(found.first()->time.start.secsTo(found.first()->time.end), 45 * 60);
        }
    }
}

void TestCalendarBook::moveAcrossAChangeKeepsTheHour_data()
{
    addZones();
}

void TestCalendarBook::moveAcrossAChangeKeepsTheHour()
{
    QFETCH(QTimeZone, zone);
    for (const QDate &from : {QDate(2026, 3, 5), QDate(2026, 3, 27), QDate(2026, 9, 25), QDate(2026, 10, 23)}) {
        const CalendarEvent event = meetingOf(u"e"_s, from, 16 * 60 + 30, 18 * 60, zone);
        for (const int by : {-40, -7, 7, 14, 40}) {
            const EventTime moved = event.time.movedTo(from.addDays(by));
            QCOMPARE(moved.start.toTimeZone(zone).date(), from.addDays(by));
            QCOMPARE(moved.start.toTimeZone(zone).time(), QTime(16, 30));
            QCOMPARE(moved.end.toTimeZone(zone).time(), QTime(18, 0));
            QCOMPARE(moved.zone, event.time.zone);
        }
    }
}

void TestCalendarBook::wholeDaysMoveByDays()
{
    const EventTime trip = EventTime::allDay(QDate(2026, 3, 27), QDate(2026, 3, 30)); // over the change
    const EventTime moved = trip.movedTo(QDate(2026, 10, 24));
    QCOMPARE(moved, EventTime::allDay(QDate(2026, 10, 24), QDate(2026, 10, 27)));
    for (const QTimeZone &zone : calendarZones()) {
        QCOMPARE(moved.from(zone).toTimeZone(zone).date(), QDate(2026, 10, 24));
        QCOMPARE(moved.to(zone).toTimeZone(zone), QDate(2026, 10, 28).startOfDay(zone));
    }
}

void TestCalendarBook::blocksTime()
{
    const QTimeZone utc = zoneOf("UTC");
    CalendarEvent event = meetingOf(u"e"_s, monday, 600, 660, utc);
    CalendarBook book;
    QVERIFY(CalendarBook::blocksTime(event));
    QVERIFY(book.takesTime(event));
    event.ownAnswer = AttendeeAnswer::Tentative;
    QVERIFY(CalendarBook::blocksTime(event));
    event.ownAnswer = AttendeeAnswer::Declined;
    QVERIFY(!CalendarBook::blocksTime(event));
    event.ownAnswer = AttendeeAnswer::Accepted;
    event.isFree = true;
    QVERIFY(!CalendarBook::blocksTime(event));
    QVERIFY(!book.takesTime(event));
    QVERIFY(!CalendarBook::blocksTime(allDayOf(u"d"_s, monday, monday)));
}
} // namespace atlas::test::tst_calendarbook

ATLAS_TEST(atlas::test::tst_calendarbook::TestCalendarBook)
#include "tst_calendarbook.moc"
