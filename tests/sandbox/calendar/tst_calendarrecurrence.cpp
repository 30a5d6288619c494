// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/recurrence.h"
#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_calendarrecurrence
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox::calendar;

namespace
{
EventTime timed(const QString &zone, const QString &start)
{
    const QDateTime from = parseInstant(start).value_or(QDateTime());
    return {false, zone, from, from.addSecs(3600)};
}

QStringList stamps(const QList<QDateTime> &starts)
{
    QStringList all;
    for (const QDateTime &start : starts)
        all.append(utcStamp(start));
    return all;
}

QDateTime farOff()
{
    return QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
}
} // namespace

class CalendarRecurrenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wallClockStays_data();
    void wallClockStays();
    void offsetsInLists();
    void rules_data();
    void rules();
    void counted();
    void untilIsAnInstant_data();
    void untilIsAnInstant();
    void wholeDays();
    void endedBefore();
    void restOfACount();
    void repeats_data();
    void repeats();
    void timeShapes_data();
    void timeShapes();
    void summerTimeGap();
    void zones();
};

// A weekly 09:00 of the zone, over the change of clocks in spring and in autumn.
void CalendarRecurrenceTest::wallClockStays_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("starts");
    const auto row = [](const char *name, const QString &zone, const QStringList &starts) {
        QTest::newRow(name) << zone << starts.constFirst() << starts;
    };
    row("Los Angeles, spring", u"America/Los_Angeles"_s,
        {u"20260302T170000Z"_s, u"20260309T160000Z"_s, u"20260316T160000Z"_s});
    row("Los Angeles, autumn", u"America/Los_Angeles"_s,
        {u"20261026T160000Z"_s, u"20261102T170000Z"_s, u"20261109T170000Z"_s});
    row("Paris, spring", u"Europe/Paris"_s, {u"20260323T080000Z"_s, u"20260330T070000Z"_s, u"20260406T070000Z"_s});
    row("Paris, autumn", u"Europe/Paris"_s, {u"20261019T070000Z"_s, u"20261026T080000Z"_s, u"20261102T080000Z"_s});
    row("Kolkata", u"Asia/Kolkata"_s, {u"20261019T033000Z"_s, u"20261026T033000Z"_s, u"20261102T033000Z"_s});
    row("Calcutta, an alias", u"Asia/Calcutta"_s, {u"20260323T033000Z"_s, u"20260330T033000Z"_s});
    // Seen from UTC the Auckland morning is the evening before.
    row("Auckland, autumn", u"Pacific/Auckland"_s, {u"20260329T200000Z"_s, u"20260405T210000Z"_s});
    row("Auckland, spring", u"Pacific/Auckland"_s, {u"20260920T210000Z"_s, u"20260927T200000Z"_s});
    row("UTC", u"UTC"_s, {u"20261019T090000Z"_s, u"20261026T090000Z"_s, u"20261102T090000Z"_s});
}

void CalendarRecurrenceTest::wallClockStays()
{
    QFETCH(QString, zone);
    QFETCH(QString, first);
    QFETCH(QStringList, starts);
    const QString rule = u"FREQ=WEEKLY;INTERVAL=1;COUNT=%1"_s.arg(starts.size());
    QCOMPARE(stamps(occurrenceStarts(rule, timed(zone, first), farOff())), starts);
    const QTimeZone there(zone.toLatin1());
    for (const QString &start : std::as_const(starts))
        QCOMPARE(parseInstant(start)->toTimeZone(there).time(), QTime(9, 0));

    CalendarFixture fixture;
    const QString end = utcStamp(parseInstant(first)->addSecs(3600));
    QCOMPARE(fixture.create(u"Weekly"_s, times(zone, first, end), {{u"rrule"_s, rule}}).status, 200);
    const CalendarReply list = fixture.list(first, utcStamp(parseInstant(first)->addDays(30)));
    QStringList ids;
    const QJsonArray rows = list.events();
    for (const QJsonValue &row : rows)
        ids.append(row[u"recurrenceid"].toString());
    QCOMPARE(ids, starts);
}

void CalendarRecurrenceTest::offsetsInLists()
{
    CalendarFixture fixture;
    const QJsonObject when = times(u"Europe/Paris"_s, u"20261019T090000+0200"_s, u"20261019T100000+0200"_s);
    QCOMPARE(fixture.create(u"Weekly"_s, when, {{u"rrule"_s, u"FREQ=WEEKLY;COUNT=2"_s}}).status, 200);
    QCOMPARE(fixture.list(u"20261015"_s, u"20261031"_s).starts(),
             QStringList({u"20261019T090000+0200"_s, u"20261026T090000+0100"_s}));
    const CalendarReply abroad =
        fixture.list(u"20261015"_s, u"20261031"_s, {{u"timezone"_s, u"America/Los_Angeles"_s}});
    QCOMPARE(abroad.starts(), QStringList({u"20261019T000000-0700"_s, u"20261026T010000-0700"_s}));
    QCOMPARE(fixture.list(u"20261015"_s, u"20261031"_s, {{u"timezone"_s, u"Asia/Kolkata"_s}}).starts().first(),
             u"20261019T123000+0530"_s);
}

void CalendarRecurrenceTest::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("right");
    QTest::newRow("weekly") << u"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,WE"_s << true;
    QTest::newRow("last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << true;
    QTest::newRow("until") << u"FREQ=DAILY;UNTIL=20261124T080000Z"_s << true;
    QTest::newRow("prefix") << u"RRULE:FREQ=DAILY"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("hourly") << u"FREQ=HOURLY"_s << false;
    QTest::newRow("both ends") << u"FREQ=DAILY;COUNT=2;UNTIL=20261124"_s << false;
    QTest::newRow("unknown part") << u"FREQ=DAILY;FOO=1"_s << false;
    QTest::newRow("bad day") << u"FREQ=WEEKLY;BYDAY=XX"_s << false;
    QTest::newRow("words") << u"every day"_s << false;
    QTest::newRow("bad until") << u"FREQ=DAILY;UNTIL=tomorrow"_s << false;
}

void CalendarRecurrenceTest::rules()
{
    QFETCH(QString, rule);
    QTEST(isRule(rule), "right");
}

void CalendarRecurrenceTest::counted()
{
    const EventTime first = timed(u"Europe/Paris"_s, u"20261124T080000Z"_s); // a Tuesday
    QCOMPARE(occurrenceStarts(u"FREQ=WEEKLY;COUNT=4"_s, first, farOff()).size(), 4);
    // The first event counts, though the rule would not make it.
    const QStringList starts = stamps(occurrenceStarts(u"FREQ=WEEKLY;BYDAY=WE;COUNT=3"_s, first, farOff()));
    QCOMPARE(starts, QStringList({u"20261124T080000Z"_s, u"20261125T080000Z"_s, u"20261202T080000Z"_s}));
    QCOMPARE(occurrenceStarts(u"FREQ=DAILY"_s, first, first.start.addDays(3)).size(), 3);
    QVERIFY(occurrenceStarts(u"FREQ=DAILY"_s, first, first.start).isEmpty());
}

void CalendarRecurrenceTest::untilIsAnInstant_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("count");
    QTest::newRow("at the start of the third") << u"20261126T080000Z"_s << 3;
    QTest::newRow("a second earlier") << u"20261126T075959Z"_s << 2;
    QTest::newRow("a day is whole") << u"20261126"_s << 3;
}

// 09:00 in Paris is 08:00 in UTC: compared as wall times they would differ by an occurrence.
void CalendarRecurrenceTest::untilIsAnInstant()
{
    QFETCH(QString, until);
    QFETCH(int, count);
    const EventTime first = timed(u"Europe/Paris"_s, u"20261124T080000Z"_s);
    QCOMPARE(int(occurrenceStarts(u"FREQ=DAILY;UNTIL="_s + until, first, farOff()).size()), count);
}

void CalendarRecurrenceTest::wholeDays()
{
    CalendarFixture fixture;
    const QJsonObject when{{u"start"_s, u"20261023"_s}, {u"end"_s, u"20261024"_s}};
    QCOMPARE(fixture.create(u"Day"_s, when, {{u"isallday"_s, true}, {u"rrule"_s, u"FREQ=DAILY;COUNT=5"_s}}).status,
             200);
    const CalendarReply list = fixture.list(u"20261020"_s, u"20261031"_s);
    QCOMPARE(list.starts(), QStringList({u"20261023"_s, u"20261024"_s, u"20261025"_s, u"20261026"_s, u"20261027"_s}));
    QCOMPARE(list.event(4).value(u"recurrenceid"_s), u"20261027"_s);
    QCOMPARE(list.event(4).value(u"dateandtime"_s)[u"end"], u"20261028"_s);
    QVERIFY(!list.event().value(u"dateandtime"_s).toObject().contains(u"timezone"_s));
}

void CalendarRecurrenceTest::endedBefore()
{
    const EventTime first = timed(u"Europe/Paris"_s, u"20261124T080000Z"_s);
    const QDateTime third = first.start.addDays(2);
    const QString rule = ruleEndedBefore(u"FREQ=DAILY;COUNT=9"_s, first, third);
    QCOMPARE(rule, u"FREQ=DAILY;UNTIL=20261126T075959Z"_s);
    QCOMPARE(occurrenceStarts(rule, first, farOff()).size(), 2);
    const EventTime day{true, u"UTC"_s, QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC),
                        QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC)};
    QCOMPARE(ruleEndedBefore(u"FREQ=DAILY"_s, day, day.start.addDays(2)), u"FREQ=DAILY;UNTIL=20261125"_s);
}

void CalendarRecurrenceTest::restOfACount()
{
    QCOMPARE(ruleAfter(u"FREQ=DAILY;COUNT=9;INTERVAL=2"_s, 4), u"FREQ=DAILY;INTERVAL=2;COUNT=5"_s);
    QCOMPARE(ruleAfter(u"FREQ=DAILY;UNTIL=20261124"_s, 4), u"FREQ=DAILY;UNTIL=20261124"_s);
}

void CalendarRecurrenceTest::repeats_data()
{
    QTest::addColumn<QJsonObject>("repeat");
    QTest::addColumn<QString>("rule");
    QTest::newRow("weekly") << QJsonObject{{u"freq"_s, u"weekly"_s}, {u"interval"_s, u"2"_s}, {u"byday"_s, u"MO,TU"_s}}
                            << u"FREQ=WEEKLY;BYDAY=MO,TU;INTERVAL=2"_s;
    QTest::newRow("until") << QJsonObject{{u"freq"_s, u"daily"_s}, {u"until"_s, u"20261121T040000"_s}}
                           << u"FREQ=DAILY;UNTIL=20261121T040000Z"_s;
    QTest::newRow("no frequency") << QJsonObject{{u"interval"_s, u"2"_s}} << QString();
    QTest::newRow("unknown key") << QJsonObject{{u"freq"_s, u"daily"_s}, {u"foo"_s, u"2"_s}} << QString();
}

void CalendarRecurrenceTest::repeats()
{
    QFETCH(QJsonObject, repeat);
    const auto rule = ruleOfRepeat(QJsonArray{repeat});
    QTEST(rule.value_or(QString()), "rule");
    if (rule)
        QCOMPARE(ruleOfRepeat(repeatOfRule(*rule)), rule);
}

void CalendarRecurrenceTest::timeShapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant");
    QTest::newRow("UTC") << u"20260304T090000Z"_s << u"20260304T090000Z"_s;
    QTest::newRow("east") << u"20260304T143000+0530"_s << u"20260304T090000Z"_s;
    QTest::newRow("west") << u"20260304T010000-0800"_s << u"20260304T090000Z"_s;
    QTest::newRow("no zone") << u"20260304T090000"_s << QString();
    QTest::newRow("separators") << u"2026-03-04T09:00:00Z"_s << QString();
    QTest::newRow("no such day") << u"20260231T090000Z"_s << QString();
    QTest::newRow("no such hour") << u"20260304T250000Z"_s << QString();
    QTest::newRow("milliseconds") << u"20260304T090000.000Z"_s << QString();
}

void CalendarRecurrenceTest::timeShapes()
{
    QFETCH(QString, text);
    const auto instant = parseInstant(text);
    QTEST(instant ? utcStamp(*instant) : QString(), "instant");
}

// 02:30 does not exist on the day the clocks go forward; the meeting is an hour later that day, and only that day.
void CalendarRecurrenceTest::summerTimeGap()
{
    const EventTime first = timed(u"Europe/Paris"_s, u"20260328T013000Z"_s);
    QCOMPARE(stamps(occurrenceStarts(u"FREQ=DAILY;COUNT=3"_s, first, farOff())),
             QStringList({u"20260328T013000Z"_s, u"20260329T013000Z"_s, u"20260330T003000Z"_s}));
}

// Whatever zone the computer is in.
void CalendarRecurrenceTest::zones()
{
    QVERIFY(!zoneNamed(QString()));
    QVERIFY(!zoneNamed(u"Mars/One"_s));
    QVERIFY(zoneNamed(u"Asia/Calcutta"_s));
    const EventTime day{true, u"Europe/Paris"_s, QDateTime(QDate(2026, 11, 26), QTime(0, 0), Qt::UTC),
                        QDateTime(QDate(2026, 11, 27), QTime(0, 0), Qt::UTC)};
    QCOMPARE(utcStamp(coverage(day, QTimeZone("Pacific/Auckland")).from), u"20261125T110000Z"_s);
    QCOMPARE(utcStamp(coverage(day, QTimeZone("America/Los_Angeles")).to), u"20261127T080000Z"_s);
}
} // namespace tst_calendarrecurrence

ATLAS_TEST(tst_calendarrecurrence::CalendarRecurrenceTest)
#include "tst_calendarrecurrence.moc"
