// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/daylayout.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_daylayout
{
using namespace Qt::StringLiterals;

/// Events placed into columns and rows, on days of 23, 24 and 25 hours, in five zones.
class TestDayLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blockOnChangingDays_data();
    void blockOnChangingDays();
    void hourThatComesTwice();
    void blockAcrossMidnight();
    void shortBlocksKeepTheirHeight();
    void sharedWidth();
    void neighboursDoNotShare();
    void allDayStaysOnItsDay_data();
    void allDayStaysOnItsDay();
    void barOrBlock();
    void longBarsOnTop();
    void barsGoOnOutside();
    void monthShowsTimedEventsOnTheirFirstDay();
    void takenMinutesCountOverlapsOnce();
    void takenMinutesOfChangingDays();
    void randomBlocks_data();
    void randomBlocks();
    void randomBars_data();
    void randomBars();
};

namespace
{
const QDate monday(2026, 11, 23);

QList<DayBlock> blocksOf(const QList<CalendarEvent> &events, const QDate &day, const QTimeZone &zone)
{
    static CalendarBook book;
    showCalendar(book, calendarsWith(events), zone);
    return dayBlocks(book, day);
}

QStringList uidsOf(const QList<DayBar> &bars)
{
    QStringList uids;
    for (const DayBar &bar : bars)
        uids.append(bar.event->uid);
    return uids;
}

void addZoneRows(const QList<QTimeZone> &zones)
{
    QTest::addColumn<QTimeZone>("zone");
    QTest::addColumn<QDate>("first");
    for (const QTimeZone &zone : zones) {
        for (const QDate &first : {QDate(2026, 3, 3), QDate(2026, 10, 20), QDate(2027, 3, 20)})
            QTest::addRow("%s %s", zone.id().constData(), qPrintable(first.toString(Qt::ISODate))) << zone << first;
    }
}
} // namespace

void TestDayLayout::blockOnChangingDays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("Los Angeles, spring") << QByteArray("America/Los_Angeles") << QDate(2026, 3, 8) << 23;
    QTest::newRow("Los Angeles, autumn") << QByteArray("America/Los_Angeles") << QDate(2026, 11, 1) << 25;
    QTest::newRow("Paris, spring") << QByteArray("Europe/Paris") << QDate(2026, 3, 29) << 23;
    QTest::newRow("Paris, autumn") << QByteArray("Europe/Paris") << QDate(2026, 10, 25) << 25;
    QTest::newRow("Auckland, spring") << QByteArray("Pacific/Auckland") << QDate(2026, 9, 27) << 23;
    QTest::newRow("Auckland, autumn") << QByteArray("Pacific/Auckland") << QDate(2026, 4, 5) << 25;
    QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << QDate(2026, 3, 29) << 24;
    QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 10, 25) << 24;
}

void TestDayLayout::blockOnChangingDays()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const QTimeZone place(zone);
    QCOMPARE(int(day.startOfDay(place).secsTo(day.addDays(1).startOfDay(place)) / 3600), hours);
    const QList<CalendarEvent> events{meetingOf(u"early"_s, day, 60, 90, place), // before the change
                                      meetingOf(u"across"_s, day, 75, 5 * 60, place),
                                      meetingOf(u"late"_s, day, 14 * 60, 15 * 60 + 30, place)};
    const QList<DayBlock> blocks = blocksOf(events, day, place);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(0).startMinute, 60);
    QCOMPARE(blocks.at(0).endMinute, 90);
    QCOMPARE(blocks.at(1).startMinute, 75);
    QCOMPARE(blocks.at(1).endMinute, 5 * 60);
    QCOMPARE(blocks.at(2).startMinute, 14 * 60);
    QCOMPARE(blocks.at(2).endMinute, 15 * 60 + 30);
}

void TestDayLayout::hourThatComesTwice()
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    const QDate day(2026, 10, 25);
    const QDateTime firstTwo = wallClock(day, 2, 0, paris);
    // 2:45 the first time, 2:00 the second time: the clock goes back between them.
    CalendarEvent before = meetingOf(u"before"_s, day, 0, 30, paris), after = before;
    before.time = EventTime::timed(firstTwo.addSecs(45 * 60), firstTwo.addSecs(55 * 60), u"Europe/Paris"_s);
    after.uid = u"after"_s;
    after.time = EventTime::timed(firstTwo.addSecs(3600), firstTwo.addSecs(3600 + 50 * 60), u"Europe/Paris"_s);
    const QList<DayBlock> blocks = blocksOf({before, after}, day, paris);
    QCOMPARE(blocks.at(0).event->uid, u"after"_s); // by what the clock shows
    QCOMPARE(blocks.at(0).startMinute, 120);
    QCOMPARE(blocks.at(0).columns, 2); // drawn over each other otherwise
    QCOMPARE(blocks.at(1).startMinute, 165);
    QVERIFY(blocks.at(0).column != blocks.at(1).column);
}

void TestDayLayout::blockAcrossMidnight()
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    const QList<CalendarEvent> events{meetingOf(u"night"_s, monday, 22 * 60, 26 * 60, paris),
                                      meetingOf(u"midnight"_s, monday, 20 * 60, 24 * 60, paris)};
    const QList<DayBlock> first = blocksOf(events, monday, paris);
    QCOMPARE(first.size(), 2);
    QVERIFY(!first.at(0).continuesAfter); // ends with the day
    QCOMPARE(first.at(0).endMinute, 1440);
    QVERIFY(first.at(1).continuesAfter && !first.at(1).continuesBefore);
    QCOMPARE(first.at(1).endMinute, 1440);
    const QList<DayBlock> second = blocksOf(events, monday.addDays(1), paris);
    QCOMPARE(second.size(), 1);
    QVERIFY(second.at(0).continuesBefore && !second.at(0).continuesAfter);
    QCOMPARE(second.at(0).startMinute, 0);
    QCOMPARE(second.at(0).endMinute, 120);
}

void TestDayLayout::shortBlocksKeepTheirHeight()
{
    const QTimeZone utc = zoneOf("UTC");
    const QList<DayBlock> blocks = blocksOf(
        {meetingOf(u"none"_s, monday, 600, 600, utc), meetingOf(u"last"_s, monday, 1435, 1440, utc)}, monday, utc);
    QCOMPARE(blocks.at(0).endMinute, 615);
    QCOMPARE(blocks.at(1).endMinute, 1440);
}

void TestDayLayout::sharedWidth()
{
    const QTimeZone utc = zoneOf("UTC");
    const QList<DayBlock> blocks =
        blocksOf({meetingOf(u"a"_s, monday, 540, 660, utc), meetingOf(u"b"_s, monday, 570, 600, utc),
                  meetingOf(u"c"_s, monday, 600, 630, utc), meetingOf(u"d"_s, monday, 660, 720, utc)},
                 monday, utc);
    QCOMPARE(blocks.at(0).column, 0);
    QCOMPARE(blocks.at(1).column, 1);
    QCOMPARE(blocks.at(2).column, 1); // where b ended
    QCOMPARE(blocks.at(2).columns, 2);
    QCOMPARE(blocks.at(3).columns, 1);
}

void TestDayLayout::neighboursDoNotShare()
{
    const QTimeZone utc = zoneOf("UTC");
    const QList<DayBlock> blocks =
        blocksOf({meetingOf(u"a"_s, monday, 540, 600, utc), meetingOf(u"b"_s, monday, 600, 660, utc)}, monday, utc);
    QCOMPARE(blocks.at(0).columns, 1);
    QCOMPARE(blocks.at(1).columns, 1);
}

void TestDayLayout::allDayStaysOnItsDay_data()
{
    addZoneRows(calendarZones());
}

void TestDayLayout::allDayStaysOnItsDay()
{
    QFETCH(QTimeZone, zone);
    QFETCH(QDate, first);
    CalendarBook book;
    for (int offset = 0; offset < 14; ++offset) { // one of them is the day of a change
        const QDate day = first.addDays(offset);
        showCalendar(book, calendarsWith({allDayOf(u"one"_s, day, day), allDayOf(u"two"_s, day, day.addDays(1))}),
                     zone);
        const QList<DayBar> bars = dayBars(book, first, 15);
        QCOMPARE(uidsOf(bars), (QStringList{u"two"_s, u"one"_s}));
        QCOMPARE(bars.at(0).firstColumn, offset);
        QCOMPARE(bars.at(0).lastColumn, offset + 1);
        QCOMPARE(bars.at(1).firstColumn, offset);
        QCOMPARE(bars.at(1).lastColumn, offset);
        QCOMPARE(book.between(day.addDays(-1), day.addDays(-1)).size(), 0);
        QCOMPARE(book.between(day, day).size(), 2);
        QCOMPARE(book.between(day.addDays(2), day.addDays(2)).size(), 0);
        QVERIFY(dayBlocks(book, day).isEmpty());
    }
}

void TestDayLayout::barOrBlock()
{
    const QTimeZone utc = zoneOf("UTC");
    CalendarBook book;
    showCalendar(book, calendarsWith({}), utc);
    QVERIFY(isBarEvent(book, allDayOf(u"a"_s, monday, monday)));
    QVERIFY(isBarEvent(book, meetingOf(u"b"_s, monday, 600, 600 + 1440, utc)));
    QVERIFY(!isBarEvent(book, meetingOf(u"c"_s, monday, 600, 600 + 1439, utc)));
}

void TestDayLayout::longBarsOnTop()
{
    CalendarBook book;
    showCalendar(book,
                 calendarsWith({allDayOf(u"short"_s, monday, monday), allDayOf(u"trip"_s, monday, monday.addDays(4)),
                                allDayOf(u"end"_s, monday.addDays(5), monday.addDays(6)),
                                allDayOf(u"mid"_s, monday.addDays(2), monday.addDays(2))}),
                 zoneOf("Europe/Paris"));
    const QList<DayBar> bars = dayBars(book, monday, 7);
    QCOMPARE(uidsOf(bars), (QStringList{u"trip"_s, u"end"_s, u"short"_s, u"mid"_s}));
    QCOMPARE(bars.at(0).row, 0);
    QCOMPARE(bars.at(1).row, 0); // beside the trip
    QCOMPARE(bars.at(2).row, 1);
    QCOMPARE(bars.at(3).row, 1);
}

void TestDayLayout::barsGoOnOutside()
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    CalendarBook book;
    showCalendar(book,
                 calendarsWith({allDayOf(u"both"_s, monday.addDays(-2), monday.addDays(9)),
                                meetingOf(u"flight"_s, monday.addDays(5), 600, 600 + 2 * 1440, paris)}),
                 paris);
    const QList<DayBar> bars = dayBars(book, monday, 7);
    QCOMPARE(bars.at(0).firstColumn, 0);
    QCOMPARE(bars.at(0).lastColumn, 6);
    QVERIFY(bars.at(0).continuesBefore && bars.at(0).continuesAfter);
    QCOMPARE(bars.at(1).firstColumn, 5);
    QCOMPARE(bars.at(1).lastColumn, 6);
    QVERIFY(!bars.at(1).continuesBefore && bars.at(1).continuesAfter);
}

void TestDayLayout::monthShowsTimedEventsOnTheirFirstDay()
{
    const QTimeZone kolkata = zoneOf("Asia/Kolkata");
    CalendarBook book;
    showCalendar(book,
                 calendarsWith({meetingOf(u"late"_s, monday, 23 * 60, 25 * 60, kolkata),
                                meetingOf(u"noon"_s, monday, 720, 780, kolkata),
                                meetingOf(u"before"_s, monday.addDays(-1), 23 * 60, 25 * 60, kolkata)}),
                 kolkata);
    const QList<DayBar> bars = dayBars(book, monday, 7, true);
    QCOMPARE(uidsOf(bars), (QStringList{u"noon"_s, u"late"_s}));
    QCOMPARE(bars.at(1).lastColumn, 0);
    QCOMPARE(bars.at(1).row, 1);
    QVERIFY(dayBars(book, monday, 7).isEmpty());
}

void TestDayLayout::takenMinutesCountOverlapsOnce()
{
    const QTimeZone utc = zoneOf("UTC");
    CalendarEvent free = meetingOf(u"free"_s, monday, 800, 900, utc);
    free.isFree = true;
    CalendarEvent declined = meetingOf(u"declined"_s, monday, 900, 1000, utc);
    declined.ownAnswer = AttendeeAnswer::Declined;
    CalendarBook book;
    showCalendar(book,
                 calendarsWith({meetingOf(u"a"_s, monday, 540, 600, utc), meetingOf(u"b"_s, monday, 570, 630, utc),
                                meetingOf(u"in"_s, monday, 575, 580, utc), meetingOf(u"n"_s, monday, 1410, 1500, utc),
                                allDayOf(u"d"_s, monday, monday), free, declined}),
                 utc);
    QCOMPARE(takenMinutes(book, monday), 90 + 30);
    QCOMPARE(takenMinutes(book, monday.addDays(1)), 60);
    // Put into the band of whole days it takes no time.
    book.setPending(book.snapshot().events.at(3).key(), EventTime::allDay(monday, monday));
    QCOMPARE(takenMinutes(book, monday), 90);
}

void TestDayLayout::takenMinutesOfChangingDays()
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    CalendarBook book;
    const QDate spring(2026, 3, 29), autumn(2026, 10, 25);
    showCalendar(book,
                 calendarsWith({meetingOf(u"s"_s, spring, 60, 240, paris), meetingOf(u"a"_s, autumn, 60, 240, paris)}),
                 paris);
    QCOMPARE(takenMinutes(book, spring), 2 * 60);
    QCOMPARE(takenMinutes(book, autumn), 4 * 60);
}

void TestDayLayout::randomBlocks_data()
{
    addZoneRows(calendarZones());
}

void TestDayLayout::randomBlocks()
{
    QFETCH(QTimeZone, zone);
    QFETCH(QDate, first);
    QRandomGenerator random(quint32(first.toJulianDay()));
    CalendarBook book;
    showCalendar(book, randomCalendar(random, 300, first, 14, zone), zone);
    for (int offset = 0; offset < 14; ++offset) {
        const QDate day = first.addDays(offset);
        const QList<DayBlock> blocks = dayBlocks(book, day);
        QSet<const CalendarEvent *> drawn;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const DayBlock &block = blocks.at(i);
            QVERIFY(block.startMinute >= 0 && block.startMinute < block.endMinute && block.endMinute <= 1440);
            QVERIFY(block.column >= 0 && block.column < block.columns);
            drawn.insert(block.event);
            for (qsizetype j = i + 1; j < blocks.size(); ++j) {
                const DayBlock &other = blocks.at(j);
                const bool overlap = block.startMinute < other.endMinute && other.startMinute < block.endMinute;
                QVERIFY(!overlap || (block.column != other.column && block.columns == other.columns));
            }
        }
        QCOMPARE(drawn.size(), blocks.size()); // each once
        const QList<const CalendarEvent *> events = book.between(day, day);
        for (const CalendarEvent *event : events)
            QCOMPARE(drawn.contains(event), !isBarEvent(book, *event));
    }
}

void TestDayLayout::randomBars_data()
{
    addZoneRows(calendarZones());
}

void TestDayLayout::randomBars()
{
    QFETCH(QTimeZone, zone);
    QFETCH(QDate, first);
    QRandomGenerator random(quint32(first.toJulianDay()) + 1);
    CalendarBook book;
    showCalendar(book, randomCalendar(random, 200, first, 42, zone), zone);
    for (const bool withTimed : {false, true}) {
        QSet<const CalendarEvent *> drawn;
        const QList<DayBar> bars = dayBars(book, first, 42, withTimed);
        for (qsizetype i = 0; i < bars.size(); ++i) {
            const DayBar &bar = bars.at(i);
            QVERIFY(0 <= bar.firstColumn && bar.firstColumn <= bar.lastColumn && bar.lastColumn < 42 && bar.row >= 0);
            QVERIFY(!drawn.contains(bar.event));
            drawn.insert(bar.event);
            for (qsizetype j = i + 1; j < bars.size(); ++j) {
                const DayBar &other = bars.at(j);
                const bool overlap = bar.firstColumn <= other.lastColumn && other.firstColumn <= bar.lastColumn;
                QVERIFY(!overlap || bar.row != other.row);
            }
        }
        const QList<const CalendarEvent *> events = book.between(first, first.addDays(41));
        for (const CalendarEvent *event : events) {
            const bool begins = book.timeOf(*event).from(zone) >= first.startOfDay(zone);
            if (isBarEvent(book, *event) || begins)
                QCOMPARE(drawn.contains(event), withTimed || isBarEvent(book, *event));
        }
    }
}
} // namespace atlas::test::tst_daylayout

ATLAS_TEST(atlas::test::tst_daylayout::TestDayLayout)
#include "tst_daylayout.moc"
