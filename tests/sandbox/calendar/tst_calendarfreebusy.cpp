// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_calendarfreebusy
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

class CalendarFreeBusyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventBased();
    void timeBased();
    void overMidnight();
    void notShared();
    void nothing();
    void whatIsFree();
    void checks_data();
    void checks();

private:
    static CalendarReply ask(CalendarFixture &fixture, const QString &email = cal::ada, const QString &type = {});
    static void lay(CalendarFixture &fixture);
};

CalendarReply CalendarFreeBusyTest::ask(CalendarFixture &fixture, const QString &email, const QString &type)
{
    QMap<QString, QString> query{
        {u"uemail"_s, email}, {u"sdate"_s, u"20261123T000000"_s}, {u"edate"_s, u"20261127T000000Z"_s}};
    if (!type.isEmpty())
        query.insert(u"ftype"_s, type);
    return fixture.get(u"/calendars/freebusy"_s, query);
}

/// A daily hour over two days, and a whole day.
void CalendarFreeBusyTest::lay(CalendarFixture &fixture)
{
    QCOMPARE(fixture
                 .create(u"a"_s, times(u"Europe/Paris"_s, u"20261124T080000Z"_s, u"20261124T090000Z"_s),
                         {{u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s}})
                 .status,
             200);
    QCOMPARE(fixture.create(u"day"_s, {{u"start"_s, u"20261126"_s}, {u"end"_s, u"20261127"_s}}, {{u"isallday"_s, true}})
                 .status,
             200);
}

void CalendarFreeBusyTest::eventBased()
{
    CalendarFixture fixture;
    lay(fixture);
    fixture.userId = u"2"_s; // anybody of the organisation may ask
    const CalendarReply reply = ask(fixture);
    QCOMPARE(reply.status, 200);
    const QJsonArray rows = reply.list(u"freebusy"_s);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).toObject(), QJsonObject({{u"startTime"_s, u"20261124T080000Z"_s},
                                                 {u"endTime"_s, u"20261124T090000Z"_s},
                                                 {u"fbtype"_s, u"busy"_s}}));
    QCOMPARE(rows.at(2)[u"startTime"], u"20261126Z"_s);
    QCOMPARE(rows.at(2)[u"endTime"], u"20261127Z"_s);
    QCOMPARE(ask(fixture, cal::ada, u"eventbased"_s).json, reply.json);
}

void CalendarFreeBusyTest::timeBased()
{
    CalendarFixture fixture;
    lay(fixture);
    const QJsonObject days = ask(fixture, cal::ada, u"timebased"_s).json;
    QCOMPARE(days.keys(), QStringList({u"20261124"_s, u"20261125"_s, u"20261126"_s}));
    QVERIFY(days.value(u"20261124"_s)[0].isNull());
    QCOMPARE(days.value(u"20261124"_s)[1].toArray(), QJsonArray({u"09:00-10:00"_s}));
    QCOMPARE(days.value(u"20261126"_s)[0][u"allday"], true);
    QCOMPARE(days.value(u"20261126"_s)[1].toArray(), QJsonArray());
}

void CalendarFreeBusyTest::overMidnight()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"night"_s, times(u"Europe/Paris"_s, u"20261124T210000Z"_s, u"20261125T010000Z"_s)).status,
             200);
    const QJsonObject days = ask(fixture, cal::ada, u"timebased"_s).json;
    QCOMPARE(days.value(u"20261124"_s)[1][0], u"22:00-23:59"_s);
    QCOMPARE(days.value(u"20261125"_s)[1][0], u"00:00-02:00"_s);
}

void CalendarFreeBusyTest::notShared()
{
    CalendarFixture fixture;
    const QJsonObject unknown{{u"fb_not_enabled"_s, true}};
    QCOMPARE(ask(fixture, cal::cy).json, unknown);
    QCOMPARE(ask(fixture, cal::cy).status, 200);
    QCOMPARE(ask(fixture, u"stranger@elsewhere.example"_s).json, unknown);
}

void CalendarFreeBusyTest::nothing()
{
    CalendarFixture fixture;
    QCOMPARE(ask(fixture, cal::ben).json, QJsonObject({{u"NODATA"_s, true}}));
    QCOMPARE(ask(fixture, cal::ben).status, 200);
    QCOMPARE(ask(fixture, cal::ben, u"timebased"_s).json, QJsonObject({{u"NODATA"_s, true}}));
}

void CalendarFreeBusyTest::whatIsFree()
{
    CalendarFixture fixture;
    const QJsonObject when = times(u"Europe/Paris"_s, u"20261124T080000Z"_s, u"20261124T090000Z"_s);
    QCOMPARE(fixture.create(u"free"_s, when, {{u"transparency"_s, 1}}).status, 200);
    const QJsonArray declined{QJsonObject{{u"email"_s, cal::ada}, {u"status"_s, u"DECLINED"_s}}};
    QCOMPARE(fixture.create(u"declined"_s, when, {{u"attendees"_s, declined}}).status, 200);
    QVERIFY(ask(fixture).json.contains(u"NODATA"_s));
    QCOMPARE(fixture.create(u"busy"_s, when).status, 200);
    QCOMPARE(ask(fixture).list(u"freebusy"_s).size(), 1);
    QCOMPARE(fixture.send("PUT", u"/calendars/default"_s, {{u"include_infreebusy"_s, false}}, u"calendarData"_s).status,
             200);
    QVERIFY(ask(fixture).json.contains(u"NODATA"_s)); // her other calendar is still shared
}

void CalendarFreeBusyTest::checks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no address") << u"uemail"_s << QString() << u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("two addresses") << u"uemail"_s << u"ada@example.org,ben@example.org"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("type") << u"ftype"_s << u"all"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("day") << u"sdate"_s << u"20261123"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("backwards") << u"edate"_s << u"20261122T000000Z"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("too long") << u"edate"_s << u"20261225T000000Z"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("extra") << u"timezone"_s << u"UTC"_s << u"EXTRA_PARAM_FOUND"_s;
}

void CalendarFreeBusyTest::checks()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    CalendarFixture fixture;
    QMap<QString, QString> query{
        {u"uemail"_s, cal::ada}, {u"sdate"_s, u"20261123T000000Z"_s}, {u"edate"_s, u"20261127T000000Z"_s}};
    query.insert(name, value);
    const CalendarReply reply = fixture.get(u"/calendars/freebusy"_s, query);
    QCOMPARE(reply.status, 400);
    QTEST(reply.code(), "code");
    QVERIFY(reply.reason().contains(name));
}
} // namespace tst_calendarfreebusy

ATLAS_TEST(tst_calendarfreebusy::CalendarFreeBusyTest)
#include "tst_calendarfreebusy.moc"
