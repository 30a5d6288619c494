// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_calendarwrites
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

class CalendarWritesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void created();
    void checks_data();
    void checks();
    void whatIsMissing();
    void wholeDayEnds_data();
    void wholeDayEnds();
    void putClears();
    void putNeedsTheEtag();
    void patchKeeps();
    void patchOfTheKind();
    void staleEtag_data();
    void staleEtag();
    void echoedBack();
    void attendeeData();
    void guestsMayNot();
    void guestsWithPermission();
    void deleteRefusals();
    void moves_data();
    void moves();
    void moveRefusals();
    void changesTheCtag();
    void meetingsAndPut();
};

namespace
{
QJsonObject noon()
{
    return times(u"Europe/Paris"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s);
}

QJsonArray guest(const QString &email, int permission = 0)
{
    return {QJsonObject{{u"email"_s, email}, {u"status"_s, u"ACCEPTED"_s}, {u"permission"_s, permission}}};
}

/// An event in the caller's calendar that Ben organizes.
QString invitation(CalendarFixture &fixture, int permission)
{
    const CalendarReply made = fixture.create(u"Invited"_s, noon(), {{u"attendees"_s, guest(cal::ada, permission)}});
    fixture.store().events.at(made.uid()).organizer = cal::ben;
    return made.uid();
}
} // namespace

void CalendarWritesTest::created()
{
    CalendarFixture fixture;
    const QJsonObject more{{u"location"_s, u"Le Quai"_s},
                           {u"attendees"_s, QJsonArray{QJsonObject{{u"email"_s, cal::ben}}}},
                           {u"notify_attendee"_s, 2},
                           {u"repeat"_s, QJsonArray{QJsonObject{{u"freq"_s, u"daily"_s}, {u"count"_s, u"2"_s}}}}};
    const CalendarReply made = fixture.create(u"Lunch"_s, noon(), more);
    QCOMPARE(made.status, 200);
    const QJsonObject row = made.event();
    QVERIFY(row.value(u"uid"_s).toString().endsWith(u"@zoho.com"));
    QCOMPARE(row.value(u"caluid"_s), cal::home);
    QCOMPARE(row.value(u"organizer"_s), cal::ada);
    QCOMPARE(row.value(u"rrule"_s), u"FREQ=DAILY;COUNT=2"_s);
    QCOMPARE(row.value(u"attendees"_s)[0][u"status"], u"NEEDS-ACTION"_s);
    QCOMPARE(row.value(u"dateandtime"_s)[u"start"], u"20261124T120000+0100"_s);
    QVERIFY(!row.contains(u"notify_attendee"_s));
    QVERIFY(made.etag().toLongLong() > 1'700'000'000'000);
    QCOMPARE(fixture.changes, 1);
}

void CalendarWritesTest::checks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto bad = [](const char *name, const QString &key, const QJsonValue &value,
                        const QString &code = u"PATTERN_NOT_MATCHED"_s) {
        QTest::newRow(name) << key << value << code;
    };
    const QString time = u"dateandtime"_s;
    bad("end before start", time, times(u"UTC"_s, u"20261124T110000Z"_s, u"20261124T105959Z"_s));
    bad("ISO times", time, times(u"UTC"_s, u"2026-11-24T11:00:00Z"_s, u"2026-11-24T12:00:00Z"_s));
    bad("times without zone", time, times(u"UTC"_s, u"20261124T110000"_s, u"20261124T120000"_s));
    bad("days of a timed event", time, times(u"UTC"_s, u"20261124"_s, u"20261125"_s));
    bad("unknown zone", time, times(u"Mars/One"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s));
    bad("no end", time, QJsonObject{{u"start"_s, u"20261124T110000Z"_s}});
    bad("times of a whole day", u"isallday"_s, true);
    bad("flag as text", u"isprivate"_s, u"true"_s);
    bad("number for a title", u"title"_s, 7);
    bad("long location", u"location"_s, QString(256, u'x'));
    bad("long description", u"description"_s, QString(10001, u'x'));
    bad("colour", u"color"_s, u"blue"_s);
    bad("transparency", u"transparency"_s, 2);
    bad("transparency as text", u"transparency"_s, u"1"_s);
    bad("no attendees", u"attendees"_s, QJsonArray());
    bad("bad address", u"attendees"_s, guest(u"ben.example.org"_s));
    bad("address without a dot", u"attendees"_s, guest(u"ben@localhost"_s));
    bad("two addresses", u"attendees"_s, guest(u"a@example.org,b@example.org"_s));
    bad("permission", u"attendees"_s, guest(cal::ben, 4));
    bad("attendee without address", u"attendees"_s, QJsonArray{QJsonObject{{u"status"_s, u"ACCEPTED"_s}}});
    bad("answer", u"attendees"_s, QJsonArray{QJsonObject{{u"email"_s, cal::ben}, {u"status"_s, u"MAYBE"_s}}});
    bad("attendee's key", u"attendees"_s, QJsonArray{QJsonObject{{u"email"_s, cal::ben}, {u"name"_s, u"Ben"_s}}});
    bad("minutes as number", u"reminders"_s, QJsonArray{QJsonObject{{u"action"_s, u"popup"_s}, {u"minutes"_s, -10}}});
    bad("rule", u"rrule"_s, u"FREQ=SOMETIMES"_s);
    bad("notify", u"notify_attendee"_s, 3);
    bad("notifyType", u"notifyType"_s, 0);
    bad("conference", u"conference"_s, u"carrier pigeon"_s);
    bad("attachment", u"attach"_s, QJsonObject{{u"rmAttachId"_s, u"1"_s}});
    bad("unknown key", u"rsvpStatus"_s, 1, u"EXTRA_KEY_FOUND_IN_JSON"_s);
    bad("organizer", u"organizer"_s, cal::ben, u"EXTRA_KEY_FOUND_IN_JSON"_s);
    bad("etag of what is new", u"etag"_s, u"1"_s, u"EXTRA_KEY_FOUND_IN_JSON"_s);
}

void CalendarWritesTest::checks()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    CalendarFixture fixture;
    const CalendarReply reply = fixture.create(u"a"_s, noon(), {{key, value}});
    QCOMPARE(reply.status, 400);
    QTEST(reply.code(), "code");
    QVERIFY(reply.reason().contains(key == u"isallday" ? u"dateandtime"_s : key));
    QCOMPARE(fixture.changes, 0);
}

void CalendarWritesTest::whatIsMissing()
{
    CalendarFixture fixture;
    const CalendarReply reply = fixture.send("POST", u"/calendars/default/events"_s, {{u"title"_s, u"a"_s}});
    QCOMPARE(reply.code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QVERIFY(reply.reason().contains(u"dateandtime"));
    // A title may be.
    QCOMPARE(fixture.send("POST", u"/calendars/default/events"_s, {{u"dateandtime"_s, noon()}}).status, 200);
    // The zone of the calendar is taken where none is named.
    const QJsonObject bare{{u"start"_s, u"20261124T110000Z"_s}, {u"end"_s, u"20261124T120000Z"_s}};
    QCOMPARE(fixture.create(u"a"_s, bare).event().value(u"dateandtime"_s)[u"timezone"], u"Europe/Paris"_s);
    // Times without a zone mean the event's own when that is asked for.
    const QJsonObject wall = times(u"America/Toronto"_s, u"20261124T090000"_s, u"20261124T100000"_s);
    QCOMPARE(fixture.create(u"a"_s, wall, {{u"convertToEventTZ"_s, true}}).starts().first(), u"20261124T090000-0500"_s);
}

void CalendarWritesTest::wholeDayEnds_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the same day") << u"20261124"_s << u"20261125"_s;
    QTest::newRow("the day after") << u"20261125"_s << u"20261125"_s;
    QTest::newRow("three days") << u"20261127"_s << u"20261127"_s;
}

void CalendarWritesTest::wholeDayEnds()
{
    QFETCH(QString, end);
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.create(u"a"_s, {{u"start"_s, u"20261124"_s}, {u"end"_s, end}}, {{u"isallday"_s, true}});
    QTEST(made.event().value(u"dateandtime"_s)[u"end"].toString(), "shown");
}

void CalendarWritesTest::putClears()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon(),
                                              {{u"location"_s, u"Le Quai"_s},
                                               {u"attendees"_s, guest(cal::ben)},
                                               {u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s},
                                               {u"isprivate"_s, true}});
    const CalendarReply put = fixture.send(
        "PUT", eventPath(made.uid()), {{u"title"_s, u"b"_s}, {u"dateandtime"_s, noon()}, {u"etag"_s, made.etag()}});
    QCOMPARE(put.status, 200);
    QCOMPARE(put.event().value(u"estatus"_s), u"updated"_s);
    QVERIFY(put.etag() != made.etag());
    const QJsonObject row = fixture.get(eventPath(made.uid())).event();
    QCOMPARE(row.value(u"title"_s), u"b"_s);
    QVERIFY(row.value(u"location"_s).toString().isEmpty());
    QCOMPARE(row.value(u"attendees"_s).toArray().size(), 0);
    QVERIFY(!row.contains(u"rrule"_s));
    QCOMPARE(row.value(u"isprivate"_s), false);
    // Answers that are not sent along are forgotten.
    const QJsonArray bare{QJsonObject{{u"email"_s, cal::ben}}};
    const QJsonObject again{{u"dateandtime"_s, noon()}, {u"etag"_s, put.etag().toLongLong()}, {u"attendees"_s, bare}};
    QCOMPARE(fixture.send("PUT", eventPath(made.uid()), again).event().value(u"attendees"_s)[0][u"status"],
             u"NEEDS-ACTION"_s);
}

void CalendarWritesTest::putNeedsTheEtag()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon());
    const QString path = eventPath(made.uid());
    QCOMPARE(fixture.send("PUT", path, {{u"dateandtime"_s, noon()}}).code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(fixture.send("PUT", path, {{u"etag"_s, made.etag()}}).code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject data{{u"dateandtime"_s, noon()}, {u"etag"_s, made.etag()}};
    const CalendarReply beside =
        fixture.call("PUT", path, {{u"eventdata"_s, jsonText(data)}, {u"etag"_s, made.etag()}});
    QCOMPARE(beside.code(), u"EXTRA_PARAM_FOUND"_s);
    QJsonObject other = data;
    other.insert(u"uid"_s, u"another"_s);
    QCOMPARE(fixture.send("PUT", path, other).code(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(fixture.changes, 1);
}

void CalendarWritesTest::patchKeeps()
{
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.create(u"a"_s, noon(), {{u"location"_s, u"Le Quai"_s}, {u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s}});
    const CalendarReply patched =
        fixture.send("PATCH", eventPath(made.uid()), {{u"title"_s, u"b"_s}, {u"etag"_s, made.etag()}});
    QCOMPARE(patched.event().value(u"title"_s), u"b"_s);
    QCOMPARE(patched.event().value(u"location"_s), u"Le Quai"_s);
    QCOMPARE(patched.event().value(u"rrule"_s), u"FREQ=DAILY;COUNT=2"_s);
    QCOMPARE(patched.starts(), made.starts());
    QVERIFY(patched.etag() != made.etag());
}

void CalendarWritesTest::patchOfTheKind()
{
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.create(u"a"_s, {{u"start"_s, u"20261124"_s}, {u"end"_s, u"20261125"_s}}, {{u"isallday"_s, true}});
    const QString path = eventPath(made.uid());
    QCOMPARE(fixture.send("PATCH", path, {{u"isallday"_s, false}}).code(), u"PATTERN_NOT_MATCHED"_s);
    // It stays a whole day unless told otherwise.
    QCOMPARE(fixture.send("PATCH", path, {{u"dateandtime"_s, noon()}}).code(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(fixture.send("PATCH", path, {{u"isallday"_s, false}, {u"dateandtime"_s, noon()}}).starts().first(),
             u"20261124T120000+0100"_s);
}

void CalendarWritesTest::staleEtag_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {412, 409, 400})
        QTest::addRow("%d", status) << status;
}

void CalendarWritesTest::staleEtag()
{
    QFETCH(int, status);
    CalendarFixture fixture;
    if (status != 412)
        fixture.app->setStaleEtagStatus(status);
    const CalendarReply made = fixture.create(u"a"_s, noon());
    const QString path = eventPath(made.uid());
    QCOMPARE(fixture.send("PATCH", path, {{u"title"_s, u"b"_s}, {u"etag"_s, made.etag()}}).status, 200);
    QJsonObject data{{u"dateandtime"_s, noon()}, {u"etag"_s, made.etag()}};
    const CalendarReply put = fixture.send("PUT", path, data);
    QCOMPARE(put.status, status);
    QVERIFY(put.code().startsWith(u"ETAG"));
    QCOMPARE(fixture.send("PATCH", path, {{u"title"_s, u"c"_s}, {u"etag"_s, made.etag()}}).status, status);
    QCOMPARE(fixture.call("DELETE", path, {}, {}, {{"etag", made.etag().toLatin1()}}).status, status);
    QCOMPARE(fixture.get(path).event().value(u"title"_s), u"b"_s);
    QCOMPARE(fixture.changes, 2);
}

// What is read cannot be written as it is.
void CalendarWritesTest::echoedBack()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon());
    const QJsonObject read = fixture.get(eventPath(made.uid())).event();
    const CalendarReply reply = fixture.send("PUT", eventPath(made.uid()), read);
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.code().isEmpty());
}

void CalendarWritesTest::attendeeData()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon(), {{u"attendees"_s, guest(cal::ben)}});
    const QString path = eventPath(made.uid());
    const QJsonObject data{{u"attendees"_s, guest(cal::cy)}, {u"notify_attendee"_s, 0}};
    const CalendarReply reply = fixture.send("PATCH", path, data, u"attendeedata"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.event().value(u"attendees"_s).toArray().size(), 2);
    QCOMPARE(reply.event().value(u"attendees"_s)[0][u"status"], u"ACCEPTED"_s);
    QCOMPARE(fixture.send("PATCH", path, {{u"title"_s, u"b"_s}}, u"attendeedata"_s).code(),
             u"EXTRA_KEY_FOUND_IN_JSON"_s);
    QCOMPARE(fixture.send("PATCH", path, {{u"attendees"_s, QJsonArray()}}, u"attendeedata"_s).code(),
             u"PATTERN_NOT_MATCHED"_s);
}

void CalendarWritesTest::guestsMayNot()
{
    CalendarFixture fixture;
    const QString path = eventPath(invitation(fixture, 0));
    const QString etag = fixture.get(path).etag();
    QCOMPARE(fixture.get(path).event().value(u"role"_s), u"participant"_s);
    const CalendarReply answer = fixture.send("PATCH", path, {{u"attendees"_s, guest(cal::ada)}}, u"attendeedata"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"OPERATION_NOT_PERMITTED"_s);
    QCOMPARE(fixture.send("PATCH", path, {{u"title"_s, u"b"_s}}).status, 403);
    QCOMPARE(fixture.send("PUT", path, {{u"dateandtime"_s, noon()}, {u"etag"_s, etag}}).status, 403);
    // Out of one's own calendar it may go.
    QCOMPARE(fixture.call("DELETE", path, {}, {}, {{"etag", etag.toLatin1()}}).status, 200);
}

void CalendarWritesTest::guestsWithPermission()
{
    CalendarFixture fixture;
    const QString inviting = eventPath(invitation(fixture, 2));
    QCOMPARE(fixture.send("PATCH", inviting, {{u"attendees"_s, guest(cal::cy)}}, u"attendeedata"_s).status, 200);
    QCOMPARE(fixture.send("PATCH", inviting, {{u"title"_s, u"b"_s}}).status, 403);
    const QString editing = eventPath(invitation(fixture, 3));
    QCOMPARE(fixture.send("PATCH", editing, {{u"title"_s, u"b"_s}}).status, 200);
}

void CalendarWritesTest::deleteRefusals()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon());
    const QString path = eventPath(made.uid());
    QCOMPARE(fixture.call("DELETE", path).code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QCOMPARE(fixture.call("DELETE", path, {{u"etag"_s, made.etag()}}).code(), u"EXTRA_PARAM_FOUND"_s);
    QCOMPARE(fixture.call("DELETE", path, {{u"eventdata"_s, u"{}"_s}}).code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject titled{{u"etag"_s, made.etag()}, {u"title"_s, u"a"_s}};
    QCOMPARE(fixture.call("DELETE", path, {{u"eventdata"_s, jsonText(titled)}}).code(), u"EXTRA_KEY_FOUND_IN_JSON"_s);
    QCOMPARE(fixture.call("DELETE", eventPath(u"x"_s)).status, 404);
    QCOMPARE(fixture.changes, 1);
}

void CalendarWritesTest::moves_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"POST", "PUT", "MOVE"})
        QTest::addRow("%s", method) << QByteArray(method);
}

void CalendarWritesTest::moves()
{
    QFETCH(QByteArray, method);
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon());
    const CalendarReply moved = fixture.call(method, eventPath(made.uid()), {{u"destinationcaluid"_s, cal::older}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.event().value(u"caluid"_s), cal::older);
    QVERIFY(moved.etag() != made.etag());
    QCOMPARE(fixture.get(eventPath(made.uid())).status, 404);
    const QString encoded = QString(cal::older).replace(u"="_s, u"%3D"_s);
    QCOMPARE(fixture.get(u"/calendars/%1/events/%2"_s.arg(encoded, moved.uid())).status, 200);
}

void CalendarWritesTest::moveRefusals()
{
    CalendarFixture fixture;
    const CalendarReply made = fixture.create(u"a"_s, noon());
    const auto move = [&](const QString &where) {
        return fixture.call("POST", eventPath(made.uid()), {{u"destinationcaluid"_s, where}}).code();
    };
    QCOMPARE(move(u"nowhere"_s), u"CALENDAR_NOTFOUND"_s);
    QCOMPARE(move(cal::group), u"OPERATION_NOT_PERMITTED"_s);
    QCOMPARE(move(cal::home), u"PATTERN_NOT_MATCHED"_s);
    // A POST of the event is no update.
    const CalendarReply posted =
        fixture.send("POST", eventPath(made.uid()), {{u"title"_s, u"b"_s}, {u"dateandtime"_s, noon()}});
    QCOMPARE(posted.code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    const QJsonObject stale{{u"etag"_s, u"5"_s}};
    const CalendarReply tagged = fixture.call(
        "POST", eventPath(made.uid()), {{u"destinationcaluid"_s, cal::older}, {u"eventdata"_s, jsonText(stale)}});
    QCOMPARE(tagged.status, 412);
}

void CalendarWritesTest::changesTheCtag()
{
    CalendarFixture fixture;
    const auto ctag = [&fixture](int place) {
        return fixture.get(u"/calendars"_s).list(u"calendars"_s).at(place)[u"ctag"].toInteger();
    };
    const qint64 other = ctag(1);
    qint64 last = ctag(0);
    const CalendarReply made = fixture.create(u"a"_s, noon());
    QVERIFY(ctag(0) > last);
    last = ctag(0);
    QCOMPARE(fixture.call("DELETE", eventPath(made.uid()), {}, {}, {{"etag", made.etag().toLatin1()}}).status, 200);
    QVERIFY(ctag(0) > last);
    QCOMPARE(ctag(1), other);
}

// A meeting is one of the things that a PUT must name to keep, and keeps its link then.
void CalendarWritesTest::meetingsAndPut()
{
    CalendarFixture fixture;
    fixture.scopes.append(u"ZohoMeeting.meeting.ALL"_s);
    const CalendarReply made = fixture.create(u"a"_s, noon(), {{u"conference"_s, u"zmeeting"_s}});
    QJsonObject data{{u"dateandtime"_s, noon()}, {u"etag"_s, made.etag()}, {u"conference"_s, u"zmeeting"_s}};
    const CalendarReply kept = fixture.send("PUT", eventPath(made.uid()), data);
    QCOMPARE(kept.event().value(u"conference_data"_s), made.event().value(u"conference_data"_s));
    data.insert(u"etag"_s, kept.etag());
    data.remove(u"conference"_s);
    QVERIFY(!fixture.send("PUT", eventPath(made.uid()), data).event().contains(u"conference_data"_s));
}
} // namespace tst_calendarwrites

ATLAS_TEST(tst_calendarwrites::CalendarWritesTest)
#include "tst_calendarwrites.moc"
