// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarseries.h"
#include "services/calendar/eventrule.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_eventtime
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QTimeZone zoneNamed(const char *name)
{
    return QTimeZone(name);
}
QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}
} // namespace

/// Times of events in five zones around both changes of 2026: days never shift, a series keeps its clock time.
class TestEventTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryShape_data();
    void readsEveryShape();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void writesWhatItReads();
    void knowsZones_data();
    void knowsZones();
    void clockTimesAroundChanges_data();
    void clockTimesAroundChanges();
    void allDayNeverShifts_data();
    void allDayNeverShifts();
    void weeklyKeepsTheClock_data();
    void weeklyKeepsTheClock();
    void isValidOnlyInOrder();
    void movesAWholeSeries();
    void movesAnAllDaySeries();
    void rulesMoveAlong_data();
    void rulesMoveAlong();
    void remainingCounts_data();
    void remainingCounts();
    void rules_data();
    void rules();
};

void TestEventTime::readsEveryShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("when");
    QTest::newRow("utc") << u"20260304T090000Z"_s << utc(2026, 3, 4, 9);
    QTest::newRow("offset") << u"20260304T100000+0100"_s << utc(2026, 3, 4, 9);
    QTest::newRow("offset with colon") << u"20260304T100000+01:00"_s << utc(2026, 3, 4, 9);
    QTest::newRow("half hours") << u"20260304T143000+0530"_s << utc(2026, 3, 4, 9);
    QTest::newRow("behind") << u"20260304T010000-0800"_s << utc(2026, 3, 4, 9);
    QTest::newRow("over midnight") << u"20260304T233000-0800"_s << utc(2026, 3, 5, 7, 30);
    QTest::newRow("no zone") << u"20260304T100000"_s << utc(2026, 3, 4, 9);
    QTest::newRow("no zone in summer") << u"20260704T110000"_s << utc(2026, 7, 4, 9);
    QTest::newRow("hour only") << u"20260304T09Z"_s << utc(2026, 3, 4, 9);
}

void TestEventTime::readsEveryShape()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, when);
    const QDateTime read = calendartime::instant(text, zoneNamed("Europe/Paris"));
    QCOMPARE(read, when);
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

void TestEventTime::refusesOtherShapes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "20260304", "20260304Z", "2026-03-04T09:00:00Z", "20261304T090000Z", "20260304T250000Z",
          "20260304T0900000Z", "20260304T090000+1", "20260304T090000Q", "20260304T", "nonsense"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestEventTime::refusesOtherShapes()
{
    QFETCH(const QString, text);
    QVERIFY(!calendartime::instant(text, QTimeZone::utc()).isValid());
}

void TestEventTime::writesWhatItReads()
{
    QCOMPARE(calendartime::text(utc(2026, 3, 4, 9)), u"20260304T090000Z"_s);
    QCOMPARE(calendartime::text(QDateTime(QDate(2026, 3, 4), QTime(10, 0), zoneNamed("Europe/Paris"))),
             u"20260304T090000Z"_s);
    QCOMPARE(calendartime::text(QDate(2026, 3, 4)), u"20260304"_s);
    QCOMPARE(calendartime::day(u"20260304"_s), QDate(2026, 3, 4));
    QCOMPARE(calendartime::day(u"20260304Z"_s), QDate(2026, 3, 4));
    QCOMPARE(calendartime::day(u"20260304T233000-0800"_s), QDate(2026, 3, 4));
    QVERIFY(!calendartime::day(u"202603041"_s).isValid());
    QVERIFY(!calendartime::day(u"20260230"_s).isValid());
}

void TestEventTime::knowsZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("iana") << u"Europe/Paris"_s << true;
    QTest::newRow("legacy") << u"Asia/Calcutta"_s << true;
    QTest::newRow("utc") << u"UTC"_s << true;
    QTest::newRow("invented") << u"Europe/Atlantis"_s << false;
    QTest::newRow("a word") << u"garbage"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestEventTime::knowsZones()
{
    QFETCH(const QString, name);
    QFETCH(const bool, known);
    QCOMPARE(calendartime::isZone(name), known);
    QCOMPARE(calendartime::zone(name), known ? QTimeZone(name.toUtf8()) : QTimeZone::systemTimeZone());
}

void TestEventTime::clockTimesAroundChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QDateTime>("when");
    const QByteArray paris("Europe/Paris"), angeles("America/Los_Angeles"), auckland("Pacific/Auckland");
    QTest::newRow("Paris before spring") << paris << u"20260329T013000"_s << utc(2026, 3, 29, 0, 30);
    QTest::newRow("Paris skipped") << paris << u"20260329T023000"_s << utc(2026, 3, 29, 1, 30);
    QTest::newRow("Paris after spring") << paris << u"20260329T100000"_s << utc(2026, 3, 29, 8);
    QTest::newRow("Paris twice: the first") << paris << u"20261025T023000"_s << utc(2026, 10, 25, 0, 30);
    QTest::newRow("Paris after autumn") << paris << u"20261025T100000"_s << utc(2026, 10, 25, 9);
    QTest::newRow("Los Angeles skipped") << angeles << u"20260308T023000"_s << utc(2026, 3, 8, 10, 30);
    QTest::newRow("Los Angeles after spring") << angeles << u"20260308T090000"_s << utc(2026, 3, 8, 16);
    QTest::newRow("Los Angeles after autumn") << angeles << u"20261101T090000"_s << utc(2026, 11, 1, 17);
    QTest::newRow("Auckland after its autumn") << auckland << u"20260405T090000"_s << utc(2026, 4, 4, 21);
    QTest::newRow("Auckland after its spring") << auckland << u"20260927T090000"_s << utc(2026, 9, 26, 20);
    QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << u"20260329T100000"_s << utc(2026, 3, 29, 4, 30);
    QTest::newRow("UTC") << QByteArray("UTC") << u"20260329T023000"_s << utc(2026, 3, 29, 2, 30);
}

void TestEventTime::clockTimesAroundChanges()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, shown);
    QFETCH(const QDateTime, when);
    QCOMPARE(calendartime::instant(shown, QTimeZone(zone)), when);
}

void TestEventTime::allDayNeverShifts_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    const auto row = [](const char *zone, const QDate &day, int hours) {
        QTest::addRow("%s %s", zone, qPrintable(day.toString(Qt::ISODate))) << QByteArray(zone) << day << hours;
    };
    row("America/Los_Angeles", QDate(2026, 3, 8), 23);
    row("America/Los_Angeles", QDate(2026, 11, 1), 25);
    row("Europe/Paris", QDate(2026, 3, 29), 23);
    row("Europe/Paris", QDate(2026, 10, 25), 25);
    row("Pacific/Auckland", QDate(2026, 4, 5), 25);
    row("Pacific/Auckland", QDate(2026, 9, 27), 23);
    row("Asia/Kolkata", QDate(2026, 3, 29), 24);
    row("UTC", QDate(2026, 10, 25), 24);
}

void TestEventTime::allDayNeverShifts()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    QFETCH(const int, hours);
    const QTimeZone place(zone);
    const EventTime time = EventTime::allDay(day, day);
    QVERIFY(time.isValid());
    QCOMPARE(time.from(place).toTimeZone(place).date(), day);
    QCOMPARE(time.to(place).toTimeZone(place).date(), day.addDays(1));
    QCOMPARE(time.from(place).secsTo(time.to(place)), hours * 3600);
    QCOMPARE(time.movedTo(day.addDays(3)), EventTime::allDay(day.addDays(3), day.addDays(3)));
}

void TestEventTime::weeklyKeepsTheClock_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    for (const auto &zone :
         {u"America/Los_Angeles"_s, u"Europe/Paris"_s, u"Pacific/Auckland"_s, u"Asia/Kolkata"_s, u"UTC"_s}) {
        QTest::addRow("%s in spring", qPrintable(zone)) << zone << QDate(2026, 2, 26);
        QTest::addRow("%s in autumn", qPrintable(zone)) << zone << QDate(2026, 9, 17);
    }
}

void TestEventTime::weeklyKeepsTheClock()
{
    QFETCH(const QString, zone);
    QFETCH(const QDate, day);
    const QTimeZone place = calendartime::zone(zone);
    const QDateTime start = calendartime::instant(day, QTime(9, 0), place);
    EventTime time = EventTime::timed(start, start.addSecs(45 * 60), zone);
    for (int week = 1; week <= 9; ++week) { // over the changes of either half of the world
        time = time.movedTo(day.addDays(7 * week));
        QCOMPARE(time.start.toTimeZone(place), QDateTime(day.addDays(7 * week), QTime(9, 0), place));
        QCOMPARE(time.start.secsTo(time.end), 45 * 60);
    }
}

void TestEventTime::isValidOnlyInOrder()
{
    QVERIFY(!EventTime().isValid());
    QVERIFY(EventTime::timed(utc(2026, 3, 4, 9), utc(2026, 3, 4, 9), {}).isValid());
    QVERIFY(!EventTime::timed(utc(2026, 3, 4, 9), utc(2026, 3, 4, 8), {}).isValid());
    QVERIFY(!EventTime::timed(utc(2026, 3, 4, 9), {}, {}).isValid());
    QVERIFY(!EventTime::allDay(QDate(2026, 3, 4), QDate(2026, 3, 3)).isValid());
}

void TestEventTime::movesAWholeSeries()
{
    // Planned in winter for 9:00 in Paris; an occurrence in summer is dragged to the next day at 14:00.
    const QString paris = u"Europe/Paris"_s;
    const EventTime master = EventTime::timed(utc(2026, 3, 4, 8), utc(2026, 3, 4, 9), paris);
    const EventTime seen = EventTime::timed(utc(2026, 6, 10, 7), utc(2026, 6, 10, 8), paris);
    const EventTime wanted = EventTime::timed(utc(2026, 6, 11, 12), utc(2026, 6, 11, 14), paris);
    const EventTime moved = calendarseries::seriesTime(master, seen, wanted);
    QCOMPARE(moved, EventTime::timed(utc(2026, 3, 5, 13), utc(2026, 3, 5, 15), paris));
}

void TestEventTime::movesAnAllDaySeries()
{
    const EventTime master = EventTime::allDay(QDate(2026, 3, 4), QDate(2026, 3, 4));
    const EventTime seen = EventTime::allDay(QDate(2027, 3, 4), QDate(2027, 3, 4));
    const EventTime wanted = EventTime::allDay(QDate(2027, 3, 6), QDate(2027, 3, 7));
    QCOMPARE(calendarseries::seriesTime(master, seen, wanted), EventTime::allDay(QDate(2026, 3, 6), QDate(2026, 3, 7)));
}

void TestEventTime::rulesMoveAlong_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("moved");
    QTest::newRow("weekday") << u"FREQ=WEEKLY;BYDAY=WE"_s << u"FREQ=WEEKLY;BYDAY=TH"_s;
    QTest::newRow("weekdays") << u"FREQ=WEEKLY;BYDAY=MO,WE,SU"_s << u"FREQ=WEEKLY;BYDAY=TU,TH,MO"_s;
    QTest::newRow("no days") << u"FREQ=WEEKLY"_s << u"FREQ=WEEKLY"_s;
    QTest::newRow("day of the month") << u"FREQ=MONTHLY;BYMONTHDAY=4"_s << u"FREQ=MONTHLY;BYMONTHDAY=5"_s;
    QTest::newRow("another day of the month") << u"FREQ=MONTHLY;BYMONTHDAY=15"_s << u"FREQ=MONTHLY;BYMONTHDAY=15"_s;
    QTest::newRow("ordinal") << u"FREQ=MONTHLY;BYDAY=1WE"_s << u"FREQ=MONTHLY;BYDAY=1WE"_s;
    QTest::newRow("daily") << u"FREQ=DAILY;COUNT=4"_s << u"FREQ=DAILY;COUNT=4"_s;
}

void TestEventTime::rulesMoveAlong()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, moved);
    QCOMPARE(eventrule::moved(rule, QDate(2026, 3, 4), QDate(2026, 3, 5)), moved);
    QCOMPARE(eventrule::moved(rule, QDate(2026, 3, 4), QDate(2026, 3, 4)), rule);
}

void TestEventTime::remainingCounts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *name, const QString &rule, const QDate &until, const QString &left) {
        QTest::newRow(name) << rule << until << left;
    };
    // From Wednesday 4 March 2026 on.
    row("weekly", u"FREQ=WEEKLY;BYDAY=WE;COUNT=4"_s, QDate(2026, 3, 18), u"FREQ=WEEKLY;BYDAY=WE;COUNT=2"_s);
    row("every other week", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=9"_s, QDate(2026, 4, 1),
        u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=5"_s);
    row("monthly", u"FREQ=MONTHLY;BYMONTHDAY=4;COUNT=6"_s, QDate(2026, 6, 4), u"FREQ=MONTHLY;BYMONTHDAY=4;COUNT=3"_s);
    row("yearly", u"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4;COUNT=6"_s, QDate(2028, 3, 4),
        u"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4;COUNT=4"_s);
    row("endless", u"FREQ=WEEKLY;BYDAY=WE"_s, QDate(2026, 3, 18), u"FREQ=WEEKLY;BYDAY=WE"_s);
}

void TestEventTime::remainingCounts()
{
    QFETCH(const QString, rule);
    QFETCH(const QDate, until);
    QFETCH(const QString, left);
    QCOMPARE(eventrule::remaining(rule, QDate(2026, 3, 4), until), left);
}

void TestEventTime::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("bounded");
    QTest::newRow("weekly") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"_s << true << false;
    QTest::newRow("count") << u"FREQ=DAILY;COUNT=10"_s << true << true;
    QTest::newRow("until") << u"FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260624T080000Z"_s << true << true;
    QTest::newRow("lower case") << u"freq=WEEKLY"_s << true << false;
    QTest::newRow("no frequency") << u"INTERVAL=2"_s << false << false;
    QTest::newRow("hourly") << u"FREQ=HOURLY"_s << false << false;
    QTest::newRow("unknown part") << u"FREQ=DAILY;BYMOON=1"_s << false << false;
    QTest::newRow("twice") << u"FREQ=DAILY;FREQ=WEEKLY"_s << false << false;
    QTest::newRow("two ends") << u"FREQ=DAILY;COUNT=2;UNTIL=20260624"_s << false << true;
    QTest::newRow("no such day") << u"FREQ=DAILY;UNTIL=20260231"_s << false << true;
    QTest::newRow("bad weekday") << u"FREQ=WEEKLY;BYDAY=XX"_s << false << false;
    QTest::newRow("no comma") << u"FREQ=WEEKLY;BYDAY=MOTU"_s << false << false;
    QTest::newRow("words") << u"every week"_s << false << false;
}

void TestEventTime::rules()
{
    QFETCH(const QString, rule);
    QFETCH(const bool, valid);
    QFETCH(const bool, bounded);
    QCOMPARE(eventrule::isValid(rule), valid);
    QCOMPARE(eventrule::isBounded(rule), bounded);
}
} // namespace atlas::test::tst_eventtime

ATLAS_TEST(atlas::test::tst_eventtime::TestEventTime)
#include "tst_eventtime.moc"
