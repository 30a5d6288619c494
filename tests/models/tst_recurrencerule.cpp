// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/recurrencerule.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_recurrencerule
{
using namespace Qt::StringLiterals;

/// What a form says of a series, and the rule Zoho keeps.
class TestRecurrenceRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void written_data();
    void written();
    void roundTrips();
    void read_data();
    void read();
    void rejected_data();
    void rejected();
    void lastDayOfTimedEvents_data();
    void lastDayOfTimedEvents();
};

namespace
{
using Every = RecurrenceRule::Every;
const QDate wednesday(2026, 11, 25);

RecurrenceRule ruleOf(Every every, int interval = 1, const QList<int> &weekdays = {}, int nth = 0)
{
    RecurrenceRule rule;
    rule.every = every;
    rule.interval = interval;
    rule.weekdays = weekdays;
    rule.nth = nth;
    return rule;
}

RecurrenceRule until(RecurrenceRule rule, const QDate &day)
{
    rule.until = day;
    return rule;
}

RecurrenceRule times(RecurrenceRule rule, int count)
{
    rule.count = count;
    return rule;
}
} // namespace

void TestRecurrenceRule::written_data()
{
    QTest::addColumn<RecurrenceRule>("rule");
    QTest::addColumn<QString>("text");
    QTest::newRow("daily") << ruleOf(Every::Day, 2) << u"FREQ=DAILY;INTERVAL=2"_s;
    QTest::newRow("weekly, of the start") << ruleOf(Every::Week) << u"FREQ=WEEKLY;INTERVAL=1;BYDAY=WE"_s;
    QTest::newRow("weekly") << ruleOf(Every::Week, 2, {1, 5}) << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"_s;
    QTest::newRow("monthly, of the start") << ruleOf(Every::Month) << u"FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=25"_s;
    QTest::newRow("last Friday") << ruleOf(Every::Month, 1, {5}, -1) << u"FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR"_s;
    QTest::newRow("yearly") << ruleOf(Every::Year) << u"FREQ=YEARLY;INTERVAL=1"_s;
    QTest::newRow("so often") << times(ruleOf(Every::Day), 7) << u"FREQ=DAILY;INTERVAL=1;COUNT=7"_s;
    QTest::newRow("until") << until(ruleOf(Every::Day), QDate(2026, 12, 31))
                           << u"FREQ=DAILY;INTERVAL=1;UNTIL=20261231"_s;
}

void TestRecurrenceRule::written()
{
    QFETCH(RecurrenceRule, rule);
    QFETCH(QString, text);
    QCOMPARE(rule.text(wednesday, true, {}), text);
}

void TestRecurrenceRule::roundTrips()
{
    const QList<QList<int>> weekdays{{1}, {2, 4}, {1, 3, 5}, {6, 7}};
    QList<RecurrenceRule> rules;
    for (const int interval : {1, 2, 6}) {
        rules += {ruleOf(Every::Day, interval), ruleOf(Every::Year, interval), ruleOf(Every::Month, interval)};
        for (const QList<int> &days : weekdays) {
            rules.append(ruleOf(Every::Week, interval, days));
            for (const int nth : {1, 2, 3, 4, -1})
                rules.append(ruleOf(Every::Month, interval, days, nth));
        }
    }
    for (const QTimeZone &zone : calendarZones()) {
        const QString name = QString::fromLatin1(zone.id());
        for (const RecurrenceRule &rule : std::as_const(rules)) {
            // The ends lie on and beside days of a change.
            for (const RecurrenceRule &each : {rule, times(rule, 12), until(rule, QDate(2027, 3, 28)),
                                               until(rule, QDate(2027, 4, 4)), until(rule, QDate(2026, 12, 31))}) {
                for (const bool isAllDay : {false, true}) {
                    const QString text = each.text(wednesday, isAllDay, name);
                    const auto read = RecurrenceRule::fromText(text, name);
                    QVERIFY2(read && *read == each, qPrintable(text));
                }
            }
        }
    }
}

void TestRecurrenceRule::read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RecurrenceRule>("rule");
    QTest::newRow("with its name") << u"RRULE:FREQ=DAILY"_s << ruleOf(Every::Day);
    QTest::newRow("lower case") << u"freq=weekly;byday=mo"_s << ruleOf(Every::Week, 1, {1});
    QTest::newRow("any order") << u"COUNT=3;INTERVAL=2;FREQ=YEARLY"_s << times(ruleOf(Every::Year, 2), 3);
    QTest::newRow("signed") << u"FREQ=MONTHLY;BYDAY=+2TU"_s << ruleOf(Every::Month, 1, {2}, 2);
    QTest::newRow("month day") << u"FREQ=MONTHLY;BYMONTHDAY=31"_s << ruleOf(Every::Month);
    QTest::newRow("birthday") << u"FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=25"_s << ruleOf(Every::Year);
    QTest::newRow("weeks begin on Sunday") << u"FREQ=WEEKLY;BYDAY=MO;WKST=SU"_s << ruleOf(Every::Week, 1, {1});
    QTest::newRow("local end") << u"FREQ=DAILY;UNTIL=20261231T235959"_s
                               << until(ruleOf(Every::Day), QDate(2026, 12, 31));
}

void TestRecurrenceRule::read()
{
    QFETCH(QString, text);
    QFETCH(RecurrenceRule, rule);
    const auto read = RecurrenceRule::fromText(text, u"Europe/Paris"_s);
    QVERIFY(read);
    QVERIFY(*read == rule);
}

void TestRecurrenceRule::rejected_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "FREQ",
                             "FREQ=HOURLY",
                             "INTERVAL=2",
                             "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;INTERVAL=x",
                             "FREQ=DAILY;COUNT=0",
                             "FREQ=DAILY;COUNT=x",
                             "FREQ=DAILY;UNTIL=never",
                             "FREQ=DAILY;UNTIL=20261341",
                             "FREQ=DAILY;COUNT=2;UNTIL=20261231",
                             "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR",
                             "FREQ=WEEKLY;BYDAY=1MO",
                             "FREQ=WEEKLY;BYDAY=XX",
                             "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU",
                             "FREQ=MONTHLY;BYDAY=FR",
                             "FREQ=MONTHLY;BYDAY=5FR",
                             "FREQ=MONTHLY;BYDAY=-2FR",
                             "FREQ=MONTHLY;BYDAY=1MO,2TU",
                             "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                             "FREQ=MONTHLY;BYDAY=1FR;BYMONTHDAY=13",
                             "FREQ=MONTHLY;BYMONTHDAY=-1",
                             "FREQ=MONTHLY;BYMONTHDAY=1,15",
                             "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
                             "FREQ=MONTHLY;BYMONTH=3",
                             "FREQ=YEARLY;BYDAY=1MO;BYMONTH=9",
                             "FREQ=YEARLY;BYMONTH=3,9",
                             "FREQ=YEARLY;BYWEEKNO=20",
                             "FREQ=DAILY;BYMONTHDAY=3"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRecurrenceRule::rejected()
{
    QFETCH(QString, text);
    QVERIFY(!RecurrenceRule::fromText(text));
}

void TestRecurrenceRule::lastDayOfTimedEvents_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("end");
    QTest::newRow("UTC") << u"UTC"_s << u"20261231T235959Z"_s;
    QTest::newRow("Paris") << u"Europe/Paris"_s << u"20261231T225959Z"_s;
    QTest::newRow("Los Angeles") << u"America/Los_Angeles"_s << u"20270101T075959Z"_s;
    QTest::newRow("Kolkata") << u"Asia/Kolkata"_s << u"20261231T182959Z"_s;
    QTest::newRow("Auckland") << u"Pacific/Auckland"_s << u"20261231T105959Z"_s;
}

void TestRecurrenceRule::lastDayOfTimedEvents()
{
    QFETCH(QString, zone);
    QFETCH(QString, end);
    const QString text = until(ruleOf(Every::Day), QDate(2026, 12, 31)).text(wednesday, false, zone);
    QCOMPARE(text, u"FREQ=DAILY;INTERVAL=1;UNTIL="_s + end);
    QCOMPARE(*RecurrenceRule::fromText(text, zone)->until, QDate(2026, 12, 31));
}
} // namespace atlas::test::tst_recurrencerule

ATLAS_TEST(atlas::test::tst_recurrencerule::TestRecurrenceRule)
#include "tst_recurrencerule.moc"
