// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_calendarlists
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

class CalendarListsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
    void edges();
    void sorted();
    void parameters_data();
    void parameters();
    void describedOnDemand();
    void threeTimeShapes();
    void guestsOfOccurrences();
    void seriesAsOneRow();
    void etagsByTurns();
    void detail();
    void detailOfASeries();
    void detailOfAnOccurrence();
    void yearlyEndsLate();
    void occurrencesOfOne();
    void search();
    void searchLimits();
    void videoLinks();

private:
    static QJsonObject morning(const QString &day);
};

QJsonObject CalendarListsTest::morning(const QString &day)
{
    return times(u"Europe/Paris"_s, day + u"T090000+0100"_s, day + u"T100000+0100"_s);
}

void CalendarListsTest::ranges_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("code");
    const auto range = [](const QString &start, const QString &end) {
        return jsonText({{u"start"_s, start}, {u"end"_s, end}});
    };
    QTest::newRow("a month") << range(u"20261101T000000Z"_s, u"20261130T235959Z"_s) << QString();
    QTest::newRow("31 days") << range(u"20261001"_s, u"20261031"_s) << QString();
    QTest::newRow("32 days") << range(u"20261001"_s, u"20261101"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("a second more") << range(u"20261001T000000Z"_s, u"20261101T000001Z"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("backwards") << range(u"20261002T000000Z"_s, u"20261001T000000Z"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("ISO") << range(u"2026-10-02"_s, u"2026-10-03"_s) << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("no JSON") << u"20261101"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("key") << u"{\"start\":\"20261001\",\"end\":\"20261002\",\"zone\":\"x\"}"_s
                         << u"EXTRA_KEY_FOUND_IN_JSON"_s;
}

void CalendarListsTest::ranges()
{
    QFETCH(QString, range);
    CalendarFixture fixture;
    const CalendarReply reply = fixture.get(u"/calendars/default/events"_s, {{u"range"_s, range}});
    QTEST(reply.code(), "code");
    QCOMPARE(reply.json.contains(u"events"_s), reply.code().isEmpty());
    QCOMPARE(fixture.get(u"/calendars/default/events"_s).code(), u"LESS_THAN_MIN_OCCURANCE"_s);
}

void CalendarListsTest::edges()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"a"_s, times(u"UTC"_s, u"20261124T090000Z"_s, u"20261124T100000Z"_s)).status, 200);
    QCOMPARE(fixture.list(u"20261124T100000Z"_s, u"20261124T120000Z"_s).events().size(), 0);
    QCOMPARE(fixture.list(u"20261124T095959Z"_s, u"20261124T120000Z"_s).events().size(), 1);
    QCOMPARE(fixture.list(u"20261124T080000Z"_s, u"20261124T090000Z"_s).events().size(), 0);
    QCOMPARE(fixture.list(u"20261124T080000Z"_s, u"20261124T090001Z"_s).events().size(), 1);
    // A day is that of the zone asked for: Paris is an hour ahead of UTC.
    QCOMPARE(fixture.create(u"day"_s, {{u"start"_s, u"20261126"_s}, {u"end"_s, u"20261127"_s}}, {{u"isallday"_s, true}})
                 .status,
             200);
    QCOMPARE(fixture.list(u"20261125T220000Z"_s, u"20261125T230001Z"_s).events().size(), 1);
    QCOMPARE(fixture.list(u"20261126T230000Z"_s, u"20261127T120000Z"_s).events().size(), 0);
    QCOMPARE(fixture.list(u"20261126T230000Z"_s, u"20261127T120000Z"_s, {{u"timezone"_s, u"UTC"_s}}).events().size(),
             1);
}

void CalendarListsTest::sorted()
{
    CalendarFixture fixture;
    for (const QString &day : {u"20261127"_s, u"20261124"_s, u"20261125"_s})
        QCOMPARE(fixture.create(day, morning(day)).status, 200);
    QCOMPARE(fixture
                 .create(u"each"_s, times(u"UTC"_s, u"20261124T100000Z"_s, u"20261124T110000Z"_s),
                         {{u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s}})
                 .status,
             200);
    QCOMPARE(fixture.list(u"20261101"_s, u"20261130"_s).titles(),
             QStringList({u"20261124"_s, u"each"_s, u"20261125"_s, u"each"_s, u"20261127"_s}));
}

void CalendarListsTest::parameters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("byinstance") << u"byinstance"_s << u"1"_s;
    QTest::newRow("timezone") << u"timezone"_s << u"Mars/One"_s;
    QTest::newRow("crm") << u"crm_event_type"_s << u"mine"_s;
}

void CalendarListsTest::parameters()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    CalendarFixture fixture;
    const CalendarReply reply = fixture.list(u"20261101"_s, u"20261130"_s, {{name, value}});
    QCOMPARE(reply.code(), u"PATTERN_NOT_MATCHED"_s);
    QVERIFY(reply.reason().contains(name));
}

void CalendarListsTest::describedOnDemand()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"a"_s, morning(u"20261124"_s), {{u"description"_s, u"Agenda"_s}}).status, 200);
    QVERIFY(!fixture.list(u"20261101"_s, u"20261130"_s).event().contains(u"description"_s));
    const QMap<QString, QString> query{
        {u"range"_s, jsonText({{u"start"_s, u"20261101"_s}, {u"end"_s, u"20261130"_s}})}};
    const CalendarReply large =
        fixture.call("GET", u"/calendars/default/events"_s, query, {}, {{"accept", "application/json+large"}});
    QCOMPARE(large.event().value(u"description"_s), u"Agenda"_s);
}

void CalendarListsTest::threeTimeShapes()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"timed"_s, morning(u"20261124"_s)).status, 200);
    QCOMPARE(fixture.create(u"day"_s, {{u"start"_s, u"20261125"_s}, {u"end"_s, u"20261128"_s}}, {{u"isallday"_s, true}})
                 .status,
             200);
    const CalendarReply list = fixture.list(u"20261101"_s, u"20261130"_s);
    const QJsonObject row = list.event();
    QCOMPARE(row.value(u"dateandtime"_s)[u"start"], u"20261124T090000+0100"_s);
    QCOMPARE(row.value(u"dateandtime"_s)[u"timezone"], u"Europe/Paris"_s);
    QCOMPARE(row.value(u"start"_s), u"20261124T090000"_s);
    QCOMPARE(row.value(u"duration"_s), 3600000);
    QCOMPARE(row.value(u"multiday"_s), false);
    QCOMPARE(row.value(u"role"_s), u"organizer"_s);
    QCOMPARE(row.value(u"orgDName"_s), u"Ada Lindt"_s);
    const QJsonObject day = list.event(1);
    QCOMPARE(day.value(u"dateandtime"_s)[u"end"], u"20261128"_s);
    QCOMPARE(day.value(u"multiday"_s), true);
    QVERIFY(!day.contains(u"start"_s));
}

void CalendarListsTest::guestsOfOccurrences()
{
    CalendarFixture fixture;
    const QJsonArray guests{QJsonObject{{u"email"_s, cal::ben}}, QJsonObject{{u"email"_s, cal::ada}}};
    QCOMPARE(fixture.create(u"once"_s, morning(u"20261124"_s), {{u"attendees"_s, guests}}).status, 200);
    const CalendarReply series = fixture.create(u"often"_s, morning(u"20261125"_s),
                                                {{u"attendees"_s, guests}, {u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s}});
    const CalendarReply list = fixture.list(u"20261101"_s, u"20261130"_s);
    QCOMPARE(list.event(0).value(u"attendees"_s).toArray().size(), 2);
    QCOMPARE(list.event(0).value(u"attendees"_s)[0][u"status"], u"NEEDS-ACTION"_s);
    const QJsonArray own = list.event(1).value(u"attendees"_s).toArray();
    QCOMPARE(own, QJsonArray({QJsonObject{{u"email"_s, cal::ada}, {u"status"_s, u"needsaction"_s}}}));
    QCOMPARE(list.event(1).value(u"duration"_s), u"3600000"_s);
    QCOMPARE(fixture.get(eventPath(series.uid())).event().value(u"attendees"_s).toArray().size(), 2);
}

void CalendarListsTest::seriesAsOneRow()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"often"_s, morning(u"20261102"_s), {{u"rrule"_s, u"FREQ=WEEKLY"_s}}).status, 200);
    const CalendarReply rows = fixture.list(u"20261120"_s, u"20261130"_s, {{u"byinstance"_s, u"false"_s}});
    QCOMPARE(rows.events().size(), 1);
    QVERIFY(!rows.event().contains(u"recurrenceid"_s));
    QCOMPARE(rows.event().value(u"rrule"_s), u"FREQ=WEEKLY"_s);
    QCOMPARE(rows.starts().first(), u"20261102T090000+0100"_s);
    QCOMPARE(fixture.list(u"20261003"_s, u"20261030"_s, {{u"byinstance"_s, u"false"_s}}).events().size(), 0);
}

void CalendarListsTest::etagsByTurns()
{
    CalendarFixture fixture;
    QSet<QString> etags;
    QList<bool> texts;
    for (int i = 0; i < 8; ++i) {
        const CalendarReply made = fixture.create(u"a"_s, morning(u"20261124"_s));
        texts.append(made.event().value(u"etag"_s).isString());
        etags.insert(made.etag());
    }
    for (int i = 1; i < 8; ++i)
        QVERIFY(texts.at(i) != texts.at(i - 1));
    QCOMPARE(etags.size(), 8);
}

void CalendarListsTest::detail()
{
    CalendarFixture fixture;
    const QJsonObject more{
        {u"description"_s, u"Agenda"_s},
        {u"reminders"_s, QJsonArray{QJsonObject{{u"action"_s, u"popup"_s}, {u"minutes"_s, u"-10"_s}}}},
        {u"transparency"_s, 1}};
    const CalendarReply made = fixture.create(u"a"_s, morning(u"20261124"_s), more);
    const QJsonObject row = fixture.get(eventPath(made.uid())).event();
    QCOMPARE(row.value(u"description"_s), u"Agenda"_s);
    QCOMPARE(row.value(u"transparency"_s), 1);
    QCOMPARE(row.value(u"rsvpStatus"_s), 1);
    QCOMPARE(row.value(u"notifyType"_s), 0);
    QCOMPARE(row.value(u"alarm"_s)[0][u"trigger"].toVariant().toString(), u"-600000"_s);
    QCOMPARE(row.value(u"color"_s), u"#005DE0"_s); // the calendar's
    QVERIFY(row.value(u"url"_s).toString().isEmpty());
    QCOMPARE(fixture.get(eventPath(u"nobody"_s)).code(), u"EVENT_NOTFOUND"_s);
    QCOMPARE(fixture.get(u"/calendars/%1/events/%2"_s.arg(cal::group, made.uid())).status, 404);
}

void CalendarListsTest::detailOfASeries()
{
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.create(u"often"_s, morning(u"20261102"_s), {{u"rrule"_s, u"FREQ=DAILY;COUNT=5"_s}});
    const QString path = eventPath(made.uid());
    const QJsonObject gone{{u"etag"_s, made.etag()}, {u"recurrenceid"_s, u"20261103T080000Z"_s}};
    QCOMPARE(fixture.call("DELETE", path, {{u"eventdata"_s, jsonText(gone)}}).status, 200);
    const QJsonObject moved{{u"title"_s, u"moved"_s}, {u"recurrenceid"_s, u"20261104T080000Z"_s}};
    QCOMPARE(fixture.send("PATCH", path, moved).status, 200);
    const CalendarReply reply = fixture.get(path);
    QCOMPARE(reply.events().size(), 3);
    QCOMPARE(reply.event(0).value(u"estatus"_s), u"deleted"_s);
    QCOMPARE(reply.event(0).value(u"recurrenceid"_s), u"20261103T080000Z"_s);
    QVERIFY(!reply.event(0).contains(u"etag"_s));
    QVERIFY(!reply.event(1).contains(u"recurrenceid"_s));
    QCOMPARE(reply.event(1).value(u"repeat"_s)[0][u"count"], u"5"_s);
    QCOMPARE(reply.event(1).value(u"exdate"_s), u"20261103T080000Z"_s);
    QCOMPARE(reply.event(2).value(u"title"_s), u"moved"_s);
    QCOMPARE(reply.event(2).value(u"recurrenceid"_s), u"20261104T080000Z"_s);
}

void CalendarListsTest::detailOfAnOccurrence()
{
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.create(u"often"_s, morning(u"20261102"_s), {{u"rrule"_s, u"FREQ=DAILY;COUNT=5"_s}});
    const QString path = eventPath(made.uid());
    const CalendarReply third = fixture.get(path, {{u"recurrenceid"_s, u"20261104T080000Z"_s}});
    QCOMPARE(third.events().size(), 1);
    QCOMPARE(third.starts().first(), u"20261104T090000+0100"_s);
    QCOMPARE(fixture.get(path, {{u"recurrenceid"_s, u"20261104T090000Z"_s}}).code(), u"EVENT_NOTFOUND"_s);
    QCOMPARE(fixture.get(path, {{u"recurrenceid"_s, u"20261107T080000Z"_s}}).code(), u"EVENT_NOTFOUND"_s);
}

void CalendarListsTest::yearlyEndsLate()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"Birthday"_s, {{u"start"_s, u"20201124"_s}, {u"end"_s, u"20201125"_s}},
                                              {{u"isallday"_s, true}, {u"rrule"_s, u"FREQ=YEARLY"_s}});
    const QMap<QString, QString> alone{{u"recurrenceid"_s, u"20261124"_s}};
    QCOMPARE(fixture.list(u"20261101"_s, u"20261130"_s).event().value(u"dateandtime"_s)[u"end"], u"20261125"_s);
    const QJsonObject late = fixture.get(eventPath(made.uid()), alone).event();
    QCOMPARE(late.value(u"dateandtime"_s)[u"end"], u"20261126"_s);
    QCOMPARE(late.value(u"multiday"_s), true);
    fixture.app->setYearlyEndsLate(false);
    QCOMPARE(fixture.get(eventPath(made.uid()), alone).event().value(u"dateandtime"_s)[u"end"], u"20261125"_s);
}

void CalendarListsTest::occurrencesOfOne()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"often"_s, morning(u"20261102"_s), {{u"rrule"_s, u"FREQ=WEEKLY"_s}});
    const QString path = eventPath(made.uid()) + u"/byinstance"_s;
    const auto range = [](const QString &start, const QString &end) {
        return QMap<QString, QString>{{u"range"_s, jsonText({{u"start"_s, start}, {u"end"_s, end}})}};
    };
    const CalendarReply reply = fixture.get(path, range(u"20261101"_s, u"20261231"_s));
    QCOMPARE(reply.events().size(), 9);
    QCOMPARE(reply.event(1).value(u"recurrenceid"_s), u"20261109T080000Z"_s);
    QCOMPARE(fixture.get(path, range(u"20261101"_s, u"20270129"_s)).status, 200);
    QCOMPARE(fixture.get(path, range(u"20261101"_s, u"20270130"_s)).code(), u"PATTERN_NOT_MATCHED"_s);
    const CalendarReply single = fixture.create(u"once"_s, morning(u"20261102"_s));
    QCOMPARE(fixture.get(eventPath(single.uid()) + u"/byinstance"_s, range(u"20261101"_s, u"20261231"_s)).code(),
             u"EVENT_NOTFOUND"_s);
}

void CalendarListsTest::search()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"Roadmap"_s, morning(u"20261124"_s), {{u"rrule"_s, u"FREQ=DAILY"_s}}).status, 200);
    QCOMPARE(fixture.create(u"Other"_s, morning(u"20261124"_s), {{u"description"_s, u"road"_s}}).status, 200);
    QMap<QString, QString> query{
        {u"searchtext"_s, u"ROAD"_s}, {u"start"_s, u"20261101T000000Z"_s}, {u"end"_s, u"20270131T235959Z"_s}};
    const CalendarReply reply = fixture.get(u"/calendars/default/search"_s, query);
    QCOMPARE(reply.list(u"search"_s).size(), 1);
    const QJsonObject row = reply.list(u"search"_s).at(0).toObject();
    QCOMPARE(row.value(u"title"_s), u"Roadmap"_s);
    QCOMPARE(row.value(u"startdate"_s), u"20261124"_s);
    QVERIFY(!row.contains(u"etag"_s));
    QCOMPARE(reply.json.value(u"haspagination"_s), false);
    query.insert(u"searchtext"_s, u"zzz"_s);
    QCOMPARE(fixture.get(u"/calendars/default/search"_s, query).list(u"search"_s).size(), 0);
}

void CalendarListsTest::searchLimits()
{
    CalendarFixture fixture;
    QMap<QString, QString> query{
        {u"searchtext"_s, u"a"_s}, {u"start"_s, u"20261101T000000Z"_s}, {u"end"_s, u"20270203T000000Z"_s}};
    QCOMPARE(fixture.get(u"/calendars/default/search"_s, query).code(), u"PATTERN_NOT_MATCHED"_s);
    query.remove(u"end"_s);
    QCOMPARE(fixture.get(u"/calendars/default/search"_s, query).code(), u"LESS_THAN_MIN_OCCURANCE"_s);
}

void CalendarListsTest::videoLinks()
{
    CalendarFixture fixture;
    const QJsonObject more{{u"conference"_s, u"zmeeting"_s}};
    QCOMPARE(fixture.create(u"a"_s, morning(u"20261124"_s), more).code(), u"INVALID_OAUTHSCOPE"_s);
    fixture.scopes.append(u"ZohoMeeting.meeting.ALL"_s);
    const CalendarReply made = fixture.create(u"a"_s, morning(u"20261124"_s), more);
    const QString link = made.event().value(u"conference_data"_s)[u"meetingdata"][u"meeting_link"].toString();
    QVERIFY(link.startsWith(u"https://"));
    fixture.store().events.at(made.uid()).fields.insert(u"_app_meeting"_s, u"https://video.example.org/r/1"_s);
    const QJsonObject row = fixture.list(u"20261101"_s, u"20261130"_s).event();
    QCOMPARE(row.value(u"app_data"_s)[u"meetingdata"][u"meetinglink"], u"https://video.example.org/r/1"_s);
    const auto boundless = fixture.create(u"a"_s, morning(u"20261124"_s),
                                          {{u"conference"_s, u"zmeeting"_s}, {u"rrule"_s, u"FREQ=DAILY"_s}});
    QCOMPARE(boundless.code(), u"PATTERN_NOT_MATCHED"_s);
}
} // namespace tst_calendarlists

ATLAS_TEST(tst_calendarlists::CalendarListsTest)
#include "tst_calendarlists.moc"
