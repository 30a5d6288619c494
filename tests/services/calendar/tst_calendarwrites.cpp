// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calendar/calendarwritefixture.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_calendarwrites
{
using namespace calendarwrites;

/// Writing through CalendarService: nothing twice, nothing cleared, nothing of others overwritten.
class TestCalendarWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createsAsForm();
    void createIsCheckedFirst();
    void lostCreateIsFound();
    void lostCreateThatDidNotHappen();
    void lostCreateIgnoresOlderTwins();
    void lostCreateWithTwoTwinsIsUnknown();
    void lostCreateThatCannotBeLookedUp();
    void updateMergesAndSendsWhole();
    void unchangedSendsNothing();
    void otherFieldsOfOthersAreKept();
    void conflictOnTheSameField();
    void listRowsAreNoConflict();
    void staleEtagIsTriedOnce_data();
    void staleEtagIsTriedOnce();
    void staleEtagWithConflict();
    void refusalWithTheSameEtagIsTold();
    void lostUpdateIsLookedAt();
    void updateOfTheDeleted();
    void lastAttendeeStays();
    void onlyThisOccurrence();
    void thisAndFollowing();
    void lostSplitIsUnknown();
    void allFromAnOccurrence();
    void partOfASeriesNeedsItsOccurrence();
    void ruleOfOneOccurrence();
    void writesOfASeriesTakeTurns();
};

void TestCalendarWrites::createsAsForm()
{
    CalendarFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.events({f.event("e1")}));
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    EventChange change = newEvent();
    change.description = u"A & B = 50 % + ü"_s;
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, change, NotifyGuests::Guests));
    QCOMPARE(row.value_or(QJsonObject()).value(u"location"_s).toString(), u"Room 21"_s);
    const SeenRequest sent = f.sent(f.line("POST", "/c1/events")).first();
    QCOMPARE(sent.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(!sent.body.contains('+') && !sent.body.contains(' '));
    QCOMPARE(f.form(sent), f.object(R"({"title":"Roadmap sync","description":"A & B = 50 % + ü","isallday":false,
        "notify_attendee":1,
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T090000Z","end":"20260304T100000Z"}})"));
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::createIsCheckedFirst()
{
    CalendarFixture f;
    EventChange change = newEvent();
    change.time->end = change.time->start.addSecs(-60);
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, change, NotifyGuests::Nobody));
    QCOMPARE(row.error().kind, ErrorKind::Validation);
    QCOMPARE(row.error().field + u' ' + row.error().code, u"end end_before_start"_s);
    QVERIFY(f.server.seen().isEmpty());
}

void TestCalendarWrites::lostCreateIsFound()
{
    CalendarFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.dropped());
    f.server.expect(f.list(), f.events({f.event("other", {}, "1", "Other")}));
    f.server.expect(f.list(), f.events({f.event("other", {}, "1", "Other"), f.event("e9")}));
    f.server.expect(f.one("GET", "e9"), f.events({f.event("e9")}));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, newEvent(), NotifyGuests::Nobody));
    QCOMPARE(row.value_or(QJsonObject()).value(u"uid"_s).toString(), u"e9"_s);
    QCOMPARE(f.sent(f.line("POST", "/c1/events")).size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::lostCreateThatDidNotHappen()
{
    CalendarFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.dropped());
    f.server.always(f.list(), f.events({}));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, newEvent(), NotifyGuests::Nobody));
    QCOMPARE(row.error().code, u"not_created"_s);
    QCOMPARE(row.error().kind, ErrorKind::Offline);
    QCOMPARE(f.sent(f.list()).size(), 4);
    QCOMPARE(f.sent(f.line("POST", "/c1/events")).size(), 1);
}

void TestCalendarWrites::lostCreateIgnoresOlderTwins()
{
    CalendarFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.dropped());
    f.server.always(f.list(), f.events({f.event("old", R"(,"createdtime_millis":"1700000000000")")}));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, newEvent(), NotifyGuests::Nobody));
    QCOMPARE(row.error().code, u"not_created"_s);
}

void TestCalendarWrites::lostCreateWithTwoTwinsIsUnknown()
{
    CalendarFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.dropped());
    f.server.expect(f.list(), f.events({f.event("e8"), f.event("e9")}));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, newEvent(), NotifyGuests::Nobody));
    QCOMPARE(row.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(row.error().code, u"unknown"_s);
}

void TestCalendarWrites::lostCreateThatCannotBeLookedUp()
{
    CalendarFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.dropped());
    f.server.expect(f.list(), f.refused(403, "OPERATION_NOT_PERMITTED"));
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.create(u"c1"_s, newEvent(), NotifyGuests::Nobody));
    QCOMPARE(row.error().kind, ErrorKind::Ambiguous);
}

void TestCalendarWrites::updateMergesAndSendsWhole()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("PUT"), f.events({f.event("e1", {}, "101", "Roadmap")}));
    f.server.expect(f.one("GET"), f.events({detailed("101", "Roadmap")}));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Roadmap"_s), RecurrenceScope::All, NotifyGuests::Everybody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.version, u"101"_s);
    QCOMPARE(outcome->saved.record.value(u"title"_s).toString(), u"Roadmap"_s);
    QCOMPARE(f.lastForm(f.one("PUT")), f.object(R"({"title":"Roadmap","description":"Agenda","location":"Room 21",
        "isallday":false,"etag":"100","notify_attendee":2,"reminders":[{"action":"popup","minutes":"-10"}],
        "attendees":[{"email":"ben@example.org","status":"ACCEPTED","permission":0,"attendance":1}],
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T090000Z","end":"20260304T100000Z"}})"));
    QVERIFY(f.sent(f.one("PUT")).first().query.isEmpty()); // an etag there is refused
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::unchangedSendsNothing()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.calendar.update(single(), f.seenAs(detailed("90", "Sync")), titled(u"Roadmap sync"_s),
                                         RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && outcome->unchanged);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::otherFieldsOfOthersAreKept()
{
    CalendarFixture f;
    const QByteArray theirs = detailed("200", "Roadmap sync", R"(,"color":"#00FF00","isprivate":true)");
    f.server.expect(f.one("GET"), f.events({theirs}));
    f.server.expect(f.one("PUT"), f.events({f.event("e1", {}, "201")}));
    f.server.expect(f.one("GET"), f.events({theirs}));
    EventChange change;
    change.location = u"Room 22"_s;
    const Result<UpdateOutcome> outcome = QCoro::waitFor(
        f.calendar.update(single(), f.seenAs(detailed("100")), change, RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    const QJsonObject sent = f.lastForm(f.one("PUT"));
    QCOMPARE(sent.value(u"isprivate"_s).toBool(), true);
    QCOMPARE(sent.value(u"color"_s).toString(), u"#00FF00"_s);
    QCOMPARE(sent.value(u"location"_s).toString(), u"Room 22"_s);
}

void TestCalendarWrites::conflictOnTheSameField()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("200", "Theirs", R"(,"modifiedby":"ben@example.org")")}));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.size(), 1);
    const FieldConflict field = outcome->conflict->fields.first();
    QCOMPARE(field.field, u"title"_s);
    QCOMPARE(field.theirs.toString(), u"Theirs"_s);
    QCOMPARE(outcome->conflict->theirs.changedBy, u"ben@example.org"_s);
    QCOMPARE(outcome->conflict->theirs.record.value(u"uid"_s).toString(), u"e1"_s);
    QVERIFY(f.sent(f.one("PUT")).isEmpty());
}

void TestCalendarWrites::listRowsAreNoConflict()
{
    CalendarFixture f;
    f.server.always(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("PUT"), f.events({f.event("e1", {}, "101")}));
    EventChange change;
    change.description = u"New agenda"_s; // the list did not tell the old one
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(f.event("e1"), false), change, RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.lastForm(f.one("PUT")).value(u"description"_s).toString(), u"New agenda"_s);
}

void TestCalendarWrites::staleEtagIsTriedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("412") << 412 << QByteArray("ETAG_NOT_MATCHED");
    QTest::newRow("409") << 409 << QByteArray("SOMETHING");
    QTest::newRow("400") << 400 << QByteArray("PATTERN_NOT_MATCHED");
}

void TestCalendarWrites::staleEtagIsTriedOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, word);
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("PUT"), f.refused(status, word));
    f.server.expect(f.one("GET"), f.events({detailed("150", "Roadmap sync", R"(,"url":"https://example.org")")}));
    f.server.expect(f.one("PUT"), f.events({f.event("e1", {}, "151", "Mine")}));
    f.server.expect(f.one("GET"), f.events({detailed("151", "Mine")}));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    const QJsonObject sent = f.lastForm(f.one("PUT"));
    QCOMPARE(sent.value(u"etag"_s).toString(), u"150"_s);
    QCOMPARE(sent.value(u"url"_s).toString(), u"https://example.org"_s); // what the other one added
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::staleEtagWithConflict()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("PUT"), f.refused(412, "ETAG_NOT_MATCHED"));
    f.server.expect(f.one("GET"), f.events({detailed("150", "Theirs")}));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::refusalWithTheSameEtagIsTold()
{
    CalendarFixture f;
    f.server.always(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("PUT"), f.refused(400, "PATTERN_NOT_MATCHED"));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    QCOMPARE(outcome.error().kind, ErrorKind::Validation);
    QCOMPARE(outcome.error().code, u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(f.sent(f.one("PUT")).size(), 1);
}

void TestCalendarWrites::lostUpdateIsLookedAt()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({detailed("100")}));
    f.server.expect(f.one("PUT"), f.dropped());
    f.server.expect(f.one("GET"), f.events({detailed("101", "Mine")})); // it had arrived
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.version, u"101"_s);
    QCOMPARE(f.sent(f.one("PUT")).size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarWrites::updateOfTheDeleted()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.refused(404, "EVENT_NOTFOUND"));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        single(), f.seenAs(detailed("100")), titled(u"Mine"_s), RecurrenceScope::All, NotifyGuests::Nobody));
    QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    QCOMPARE(outcome.error().code, u"deleted_meanwhile"_s);
}

void TestCalendarWrites::lastAttendeeStays()
{
    CalendarFixture f;
    f.server.always(f.one("GET"), f.events({detailed("100")}));
    EventChange change;
    change.attendees = QList<EventAttendee>();
    const Result<UpdateOutcome> outcome = QCoro::waitFor(
        f.calendar.update(single(), f.seenAs(detailed("100")), change, RecurrenceScope::All, NotifyGuests::Nobody));
    QCOMPARE(outcome.error().code, u"last_attendee"_s);
    QVERIFY(f.sent(f.one("PUT")).isEmpty());
}

void TestCalendarWrites::onlyThisOccurrence()
{
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master()})); // not broken out: the master comes
    f.server.expect(f.one("PUT", "s1"), f.events({f.occurrence(18, "101", "Retro")}));
    f.server.expect(f.one("GET", "s1"), f.events({f.occurrence(18, "101", "Retro")}));
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.calendar.update(wednesday(), f.seenAs(f.occurrence(18), false), titled(u"Retro"_s),
                                         RecurrenceScope::This, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.lastForm(f.one("PUT", "s1")), f.object(R"({"title":"Retro","isallday":false,"etag":"100",
        "notify_attendee":0,"recurrenceid":"20260318T090000Z","recurrence_edittype":"only",
        "dateandtime":{"timezone":"Europe/Paris","start":"20260318T090000Z","end":"20260318T093000Z"}})"));
    QCOMPARE(f.sent(f.one("GET", "s1")).last().query.value(u"recurrenceid"_s), u"20260318T090000Z"_s);
}

void TestCalendarWrites::thisAndFollowing()
{
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("PUT", "s1"), f.events({f.event("s2", {}, "500", "Standup")}));
    f.server.expect(f.one("GET", "s2"), f.events({f.event("s2", R"(,"rrule":"FREQ=WEEKLY;BYDAY=TH")", "500")}));
    EventChange change; // dragged to the next day
    change.time = EventTime::timed(f.utc(3, 19, 9), f.utc(3, 19, 9, 30), {});
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        wednesday(), f.seenAs(f.occurrence(18), false), change, RecurrenceScope::Following, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(outcome->saved.record.value(u"uid"_s).toString(), u"s2"_s);
    QCOMPARE(f.lastForm(f.one("PUT", "s1")), f.object(R"({"title":"Standup","isallday":false,"etag":"100",
        "notify_attendee":0,"recurrenceid":"20260318T090000Z","recurrence_edittype":"following",
        "rrule":"FREQ=WEEKLY;BYDAY=TH",
        "dateandtime":{"timezone":"Europe/Paris","start":"20260319T090000Z","end":"20260319T093000Z"}})"));
    QVERIFY(!f.sent(f.one("GET", "s2")).first().query.contains(u"recurrenceid"_s));
}

void TestCalendarWrites::lostSplitIsUnknown()
{
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("PUT", "s1"), f.dropped());
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.calendar.update(wednesday(), f.seenAs(f.occurrence(18), false), titled(u"Retro"_s),
                                         RecurrenceScope::Following, NotifyGuests::Nobody));
    QCOMPARE(outcome.error().kind, ErrorKind::Ambiguous);
    QCOMPARE(f.sent(f.one("PUT", "s1")).size(), 1);
}

void TestCalendarWrites::allFromAnOccurrence()
{
    CalendarFixture f;
    f.server.always(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("PUT", "s1"), f.events({f.master("101")}));
    EventChange change; // an occurrence in summer time: 10:00 becomes 14:00 in Paris
    change.time = EventTime::timed(f.utc(4, 1, 12), f.utc(4, 1, 13), u"Europe/Paris"_s);
    CalendarEvent seen = f.seenAs(f.occurrence(18), false);
    seen.recurrenceId = u"20260401T080000Z"_s;
    seen.time = EventTime::timed(f.utc(4, 1, 8), f.utc(4, 1, 8, 30), u"Europe/Paris"_s);
    const Result<UpdateOutcome> outcome = QCoro::waitFor(
        f.calendar.update(wednesday(seen.recurrenceId), seen, change, RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.lastForm(f.one("PUT", "s1")), f.object(R"({"title":"Standup","isallday":false,"etag":"100",
        "notify_attendee":0,"recurrence_edittype":"all","rrule":"FREQ=WEEKLY;BYDAY=WE",
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T130000Z","end":"20260304T140000Z"}})"));
}

void TestCalendarWrites::partOfASeriesNeedsItsOccurrence()
{
    CalendarFixture f;
    f.server.always(f.one("GET", "s1"), f.events({f.master()}));
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        wednesday({}), f.seenAs(f.master()), titled(u"Retro"_s), RecurrenceScope::This, NotifyGuests::Nobody));
    QCOMPARE(outcome.error().kind, ErrorKind::Usage);
    QCOMPARE(outcome.error().field, u"recurrence_id"_s);
    QVERIFY(f.sent(f.one("PUT", "s1")).isEmpty());
}

void TestCalendarWrites::ruleOfOneOccurrence()
{
    CalendarFixture f;
    EventChange change;
    change.rule = u"FREQ=DAILY"_s;
    const Result<UpdateOutcome> outcome = QCoro::waitFor(f.calendar.update(
        wednesday(), f.seenAs(f.occurrence(18), false), change, RecurrenceScope::This, NotifyGuests::Nobody));
    QCOMPARE(outcome.error().field + u' ' + outcome.error().code, u"recurrence invalid_rule"_s);
}

void TestCalendarWrites::writesOfASeriesTakeTurns()
{
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master("100")}));
    f.server.expect(f.one("PUT", "s1"), f.events({f.occurrence(18, "101", "A")}));
    f.server.expect(f.one("GET", "s1"), f.events({f.occurrence(18, "101", "A")}));
    f.server.expect(f.one("GET", "s1"), f.events({f.master("101")}));
    f.server.expect(f.one("PUT", "s1"), f.events({f.occurrence(25, "102", "B")}));
    f.server.expect(f.one("GET", "s1"), f.events({f.occurrence(25, "102", "B")}));
    const Pending<Result<UpdateOutcome>> first(f.calendar.update(
        wednesday(), f.seenAs(f.occurrence(18), false), titled(u"A"_s), RecurrenceScope::This, NotifyGuests::Nobody));
    const Pending<Result<UpdateOutcome>> second(f.calendar.update(wednesday(u"20260325T090000Z"_s),
                                                                  f.seenAs(f.occurrence(25), false), titled(u"B"_s),
                                                                  RecurrenceScope::This, NotifyGuests::Nobody));
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    const QList<SeenRequest> sent = f.sent(f.one("PUT", "s1"));
    QCOMPARE(sent.size(), 2);
    QCOMPARE(f.form(sent.at(0)).value(u"etag"_s).toString(), u"100"_s);
    QCOMPARE(f.form(sent.at(1)).value(u"etag"_s).toString(), u"101"_s);
    QCOMPARE(f.server.finish(), QString());
}
} // namespace atlas::test::tst_calendarwrites

ATLAS_TEST(atlas::test::tst_calendarwrites::TestCalendarWrites)
#include "tst_calendarwrites.moc"
