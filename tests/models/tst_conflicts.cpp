// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/conflicts.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_conflicts
{
using namespace Qt::StringLiterals;

/// Two things at once, too little time between two, and the way out.
class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlap_data();
    void overlap();
    void overlapIsTheSharedPart();
    void hiddenCalendarsConflict();
    void sameMeetingTwice();
    void freeAndDeclined();
    void ofARange();
    void pendingMovesCount();
    void agreesWithAPlainSearch();
    void missingBuffer_data();
    void missingBuffer();
    void buffersLookPastInnerMeetings();
    void moveTheSmallerOwnMeeting();
    void nothingToMove();
    void moveNearestOfTheDay();
    void moveToTheNextWorkingDay();
    void moveNotBeforeNow();
    void moveAcrossAChangeKeepsTheLength();
    void movesNeverConflict();
};

namespace
{
const QDate monday(2026, 11, 23);

QTimeZone paris()
{
    return zoneOf("Europe/Paris");
}

CalendarEvent meeting(const QString &uid, int from, int to, const QDate &day = monday)
{
    return meetingOf(uid, day, from, to, paris());
}

QStringList pairsOf(const CalendarBook &book)
{
    QStringList pairs;
    for (const CalendarConflict &conflict : conflictsBetween(book, monday, monday.addDays(6)))
        pairs.append(book.event(conflict.firstKey)->uid + u'-' + book.event(conflict.secondKey)->uid);
    return pairs;
}

QStringList pairsOf(const QList<CalendarEvent> &events)
{
    CalendarBook book;
    showCalendar(book, calendarsWith(events), paris());
    return pairsOf(book);
}

/// Day and time in Paris of the way out of the first conflict of the week; empty: none.
QString wayOut(const QList<CalendarEvent> &events, const QDateTime &now)
{
    CalendarBook book;
    showCalendar(book, calendarsWith(events), paris());
    const QList<CalendarConflict> conflicts = conflictsBetween(book, monday, monday.addDays(6));
    const auto move = conflicts.isEmpty() ? std::nullopt : cheapestMove(book, conflicts.first(), now);
    return move ? book.event(move->key)->uid + move->to.start.toTimeZone(paris()).toString(u" dd hh:mm"_s) : QString();
}

QDateTime early()
{
    return wallClock(monday, 7, 0, paris());
}
} // namespace

void TestConflicts::overlap_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("conflicts");
    QTest::newRow("before") << 500 << 600 << false;
    QTest::newRow("after") << 660 << 720 << false;
    QTest::newRow("into") << 570 << 601 << true;
    QTest::newRow("out of") << 659 << 700 << true;
    QTest::newRow("inside") << 610 << 620 << true;
    QTest::newRow("around") << 500 << 800 << true;
    QTest::newRow("equal") << 600 << 660 << true;
    QTest::newRow("without length inside") << 630 << 630 << false;
    QTest::newRow("without length at the start") << 600 << 600 << false;
}

void TestConflicts::overlap()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, conflicts);
    QCOMPARE(pairsOf({meeting(u"a"_s, 600, 660), meeting(u"b"_s, from, to)}).size(), conflicts ? 1 : 0);
}

void TestConflicts::overlapIsTheSharedPart()
{
    CalendarBook book;
    showCalendar(book, calendarsWith({meeting(u"b"_s, 630, 700), meeting(u"a"_s, 600, 660)}), paris());
    const QList<CalendarConflict> conflicts = conflictsBetween(book, monday, monday);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(book.event(conflicts.first().firstKey)->uid, u"a"_s);
    QCOMPARE(conflicts.first().from, wallClock(monday, 10, 30, paris()));
    QCOMPARE(conflicts.first().to, wallClock(monday, 11, 0, paris()));
}

void TestConflicts::hiddenCalendarsConflict()
{
    CalendarEvent team = meeting(u"b"_s, 600, 660);
    team.calendarUid = u"team"_s;
    CalendarBook book;
    showCalendar(book, calendarsWith({meeting(u"a"_s, 630, 700), team}), paris());
    book.setHidden({u"team"_s});
    QCOMPARE(pairsOf(book), QStringList{u"b-a"_s});
}

void TestConflicts::sameMeetingTwice()
{
    CalendarEvent own = meeting(u"own"_s, 600, 660), copy = own;
    copy.uid = u"copy"_s;
    copy.calendarUid = u"team"_s;
    QCOMPARE(pairsOf({own, copy}), QStringList());
    copy.time.end = copy.time.end.addSecs(60);
    QCOMPARE(pairsOf({own, copy}).size(), 1); // another length: another meeting
    copy = own;
    copy.uid = u"other"_s;
    copy.title = u"Autre"_s;
    QCOMPARE(pairsOf({own, copy}).size(), 1);
}

void TestConflicts::freeAndDeclined()
{
    CalendarEvent free = meeting(u"free"_s, 600, 660), declined = free, tentative = free;
    free.isFree = true;
    declined.uid = u"declined"_s;
    declined.ownAnswer = AttendeeAnswer::Declined;
    tentative.uid = u"tentative"_s;
    tentative.ownAnswer = AttendeeAnswer::Tentative;
    const CalendarEvent plain = meeting(u"a"_s, 590, 650);
    QCOMPARE(pairsOf({plain, free, declined, allDayOf(u"d"_s, monday, monday)}), QStringList());
    QCOMPARE(pairsOf({plain, tentative}), QStringList{u"a-tentative"_s});
}

void TestConflicts::ofARange()
{
    const QList<CalendarEvent> before{meeting(u"a"_s, 600, 660, monday.addDays(-1)),
                                      meeting(u"b"_s, 600, 700, monday.addDays(-1))};
    QCOMPARE(pairsOf(before), QStringList());
    // Through the night into the week.
    QCOMPARE(pairsOf({meeting(u"a"_s, 1380, 1500, monday.addDays(-1)), meeting(u"b"_s, 30, 90)}),
             QStringList{u"a-b"_s});
}

void TestConflicts::pendingMovesCount()
{
    CalendarBook book;
    showCalendar(book, calendarsWith({meeting(u"a"_s, 600, 660), meeting(u"b"_s, 800, 860)}), paris());
    const QString key = book.snapshot().events.at(1).key();
    book.setPending(key, book.event(key)->time.movedTo(wallClock(monday, 10, 30, paris())));
    QCOMPARE(pairsOf(book), QStringList{u"a-b"_s});
    book.setPending(key, EventTime::allDay(monday, monday));
    QCOMPARE(pairsOf(book), QStringList());
}

void TestConflicts::agreesWithAPlainSearch()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 10; ++round) {
        CalendarBook book;
        showCalendar(book, randomCalendar(random, 120, monday, 7, paris()), paris());
        const QList<CalendarEvent> &events = book.snapshot().events;
        qsizetype expected = 0;
        for (qsizetype i = 0; i < events.size(); ++i) {
            for (qsizetype j = i + 1; j < events.size(); ++j) {
                const CalendarEvent &a = events.at(i), &b = events.at(j);
                const bool same = a.title == b.title && a.time.start == b.time.start && a.time.end == b.time.end;
                if (CalendarBook::blocksTime(a) && CalendarBook::blocksTime(b) && !same &&
                    qMax(a.time.start, b.time.start) < qMin(a.time.end, b.time.end))
                    ++expected;
            }
        }
        // Everything begins within the week; the longest goes on for two days.
        QCOMPARE(conflictsBetween(book, monday, monday.addDays(9)).size(), expected);
    }
}

void TestConflicts::missingBuffer_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("minutes");
    QTest::newRow("at once") << 660 << 0;
    QTest::newRow("five minutes") << 665 << 5;
    QTest::newRow("just too short") << 669 << 9;
    QTest::newRow("enough") << 670 << -1;
    QTest::newRow("a conflict") << 650 << -1;
}

void TestConflicts::missingBuffer()
{
    QFETCH(int, from);
    QFETCH(int, minutes);
    CalendarBook book;
    showCalendar(book, calendarsWith({meeting(u"a"_s, 600, 660), meeting(u"b"_s, from, 720)}), paris());
    const QList<MissingBuffer> missing = missingBuffers(book, monday, monday, 10);
    QCOMPARE(missing.isEmpty() ? -1 : missing.first().minutes, minutes);
    if (!missing.isEmpty()) {
        QCOMPARE(book.event(missing.first().beforeKey)->uid, u"a"_s);
        QCOMPARE(book.event(missing.first().afterKey)->uid, u"b"_s);
    }
}

void TestConflicts::buffersLookPastInnerMeetings()
{
    CalendarBook book;
    const QDate tuesday = monday.addDays(1);
    showCalendar(
        book,
        calendarsWith({meeting(u"long"_s, 540, 660), meeting(u"inner"_s, 550, 560), meeting(u"next"_s, 662, 700),
                       meeting(u"late"_s, 1380, 1439), meeting(u"morning"_s, 0, 60, tuesday)}),
        paris());
    const QList<MissingBuffer> missing = missingBuffers(book, monday, tuesday, 10);
    QCOMPARE(missing.size(), 1); // not across midnight
    QCOMPARE(book.event(missing.first().beforeKey)->uid, u"long"_s);
    QCOMPARE(missing.first().minutes, 2);
}

void TestConflicts::moveTheSmallerOwnMeeting()
{
    CalendarEvent guests = meeting(u"guests"_s, 600, 630), alone = meeting(u"alone"_s, 600, 660);
    guests.attendees = {{u"a@studio.example"_s, {}, 0, true}};
    QCOMPARE(wayOut({guests, alone}, early()), u"alone 23 10:30"_s); // fewer guests before shorter
    CalendarEvent longer = meeting(u"longer"_s, 600, 690);
    QCOMPARE(wayOut({alone, longer}, early()), u"alone 23 09:00"_s);
    alone.isOrganizer = false;
    QCOMPARE(wayOut({alone, guests}, early()), u"guests 23 09:30"_s);
    guests.calendarUid = u"read"_s;
    QCOMPARE(wayOut({alone, guests}, early()), QString());
}

void TestConflicts::nothingToMove()
{
    CalendarEvent a = meeting(u"a"_s, 600, 660), b = meeting(u"b"_s, 600, 1200);
    a.isOrganizer = false; // b is longer than a working day
    QCOMPARE(wayOut({a, b}, early()), QString());
    QVERIFY(!cheapestMove(CalendarBook(), {u"x|"_s, u"y|"_s, {}, {}}, early()));
}

void TestConflicts::moveNearestOfTheDay()
{
    CalendarEvent fixed = meeting(u"fixed"_s, 600, 720);
    fixed.isOrganizer = false;
    const CalendarEvent own = meeting(u"own"_s, 660, 720);
    QCOMPARE(wayOut({fixed, own}, early()), u"own 23 12:00"_s);
    QCOMPARE(wayOut({fixed, own, meeting(u"noon"_s, 720, 800)}, early()), u"own 23 09:00"_s);
}

void TestConflicts::moveToTheNextWorkingDay()
{
    const QDate friday = monday.addDays(4);
    CalendarEvent fixed = meeting(u"fixed"_s, 540, 1080, friday);
    fixed.isOrganizer = false;
    // Friday is full; the weekend is skipped.
    QCOMPARE(wayOut({fixed, meeting(u"own"_s, 600, 660, friday)}, early()), u"own 30 10:00"_s);
}

void TestConflicts::moveNotBeforeNow()
{
    CalendarEvent fixed = meeting(u"fixed"_s, 600, 720);
    fixed.isOrganizer = false;
    const QDateTime now = wallClock(monday, 9, 1, paris());
    QCOMPARE(wayOut({fixed, meeting(u"own"_s, 600, 660)}, early()), u"own 23 09:00"_s);
    QCOMPARE(wayOut({fixed, meeting(u"own"_s, 600, 660)}, now), u"own 23 12:00"_s);
}

void TestConflicts::moveAcrossAChangeKeepsTheLength()
{
    const QTimeZone zone = paris();
    const QDate friday(2026, 10, 23); // the clocks change on Sunday
    CalendarEvent fixed = meetingOf(u"fixed"_s, friday, 540, 1080, zone);
    fixed.isOrganizer = false;
    CalendarBook book;
    showCalendar(book, calendarsWith({fixed, meetingOf(u"own"_s, friday, 600, 690, zone)}), zone);
    const QList<CalendarConflict> conflicts = conflictsBetween(book, friday, friday);
    const auto move = cheapestMove(book, conflicts.first(), friday.startOfDay(zone));
    QVERIFY(move);
    QCOMPARE(move->to.start, wallClock(friday.addDays(3), 10, 0, zone));
    QCOMPARE(move->to.end, wallClock(friday.addDays(3), 11, 30, zone));
}

void TestConflicts::movesNeverConflict()
{
    QRandomGenerator random(8);
    int moved = 0;
    for (const QTimeZone &zone : calendarZones()) {
        CalendarBook book;
        showCalendar(book, randomCalendar(random, 60, monday, 7, zone), zone);
        for (const CalendarConflict &conflict : conflictsBetween(book, monday, monday.addDays(6))) {
            const auto move = cheapestMove(book, conflict, wallClock(monday, 8, 0, zone));
            if (!move)
                continue;
            ++moved;
            QVERIFY(move->key == conflict.firstKey || move->key == conflict.secondKey);
            const EventTime was = book.event(move->key)->time;
            QCOMPARE(move->to.start.secsTo(move->to.end), was.start.secsTo(was.end));
            const QDateTime local = move->to.start.toTimeZone(zone);
            QVERIFY(local.time() >= QTime(9, 0) && move->to.end.toTimeZone(zone).time() <= QTime(18, 0));
            QVERIFY(move->to.start >= wallClock(monday, 8, 0, zone));
            book.setPending(move->key, move->to);
            for (const CalendarConflict &after : conflictsBetween(book, monday, monday.addDays(14)))
                QVERIFY(after.firstKey != move->key && after.secondKey != move->key);
            book.clearPending(move->key);
        }
    }
    QVERIFY(moved > 50);
}
} // namespace atlas::test::tst_conflicts

ATLAS_TEST(atlas::test::tst_conflicts::TestConflicts)
#include "tst_conflicts.moc"
