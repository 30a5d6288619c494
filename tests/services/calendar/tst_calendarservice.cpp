// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_calendarservice
{
/// Reading through CalendarService: what is asked, and what becomes of the answers.
class TestCalendarService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultCalendarIsReadOnce();
    void listsInPartsWithoutDoubles();
    void listLeavesOutWhatIsNotMeant();
    void emptyAnswersAreEmptyLists_data();
    void emptyAnswersAreEmptyLists();
    void base64UidsTravel();
    void uidsCannotLeaveThePath_data();
    void uidsCannotLeaveThePath();
    void readsTheMaster();
    void occurrenceOfTheMasterHasItsOwnTime();
    void deletedIsNotFound();
    void yearlyAllDayTakesTimesFromTheList();
    void searches();
    void searchIsThreeMonthsAtMost();
    void availabilityInParts();
    void oneUnsharedPartIsNotShared();
    void unknownPersonIsUnknown_data();
    void unknownPersonIsUnknown();
    void missingScopeIsTold();
};

namespace
{
QStringList uidsOf(const Result<QJsonArray> &rows)
{
    QStringList uids;
    const QJsonArray found = rows.value_or(QJsonArray());
    for (const QJsonValue &row : found)
        uids.append(row[u"uid"_s].toString() + u'|' + row[u"recurrenceid"_s].toString());
    return uids;
}
} // namespace

void TestCalendarService::defaultCalendarIsReadOnce()
{
    CalendarFixture f;
    QCOMPARE(QCoro::waitFor(f.calendar.defaultCalendar()).value_or(QString()), u"c1"_s);
    QCOMPARE(QCoro::waitFor(f.calendar.defaultCalendar()).value_or(QString()), u"c1"_s);
    QCOMPARE(f.server.seen().size(), 1);
}

void TestCalendarService::listsInPartsWithoutDoubles()
{
    CalendarFixture f;
    f.server.expect(f.list(), f.events({f.occurrence(18), f.event("e1"), f.occurrence(11)}));
    f.server.expect(f.list(), f.events({f.occurrence(18), f.occurrence(25)})); // over the edge: in both
    const Result<QJsonArray> rows = QCoro::waitFor(f.calendar.events(u"c1"_s, f.utc(2, 20), f.utc(4, 1)));
    QCOMPARE(uidsOf(rows),
             (QStringList{u"e1|"_s, u"s1|20260311T090000Z"_s, u"s1|20260318T090000Z"_s, u"s1|20260325T090000Z"_s}));
    const QList<SeenRequest> sent = f.sent(f.list());
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.at(0).query.value(u"range"_s), u"{\"end\":\"20260322T235959Z\",\"start\":\"20260220T000000Z\"}"_s);
    QCOMPARE(sent.at(1).query.value(u"range"_s), u"{\"end\":\"20260331T235959Z\",\"start\":\"20260323T000000Z\"}"_s);
    QCOMPARE(sent.at(0).query.value(u"byinstance"_s), u"true"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarService::listLeavesOutWhatIsNotMeant()
{
    CalendarFixture f;
    const QByteArray deleted = f.event("gone", R"(,"estatus":"deleted")");
    const QByteArray timeless = R"({"uid":"odd"})";
    f.server.expect(f.list(), f.events({deleted, timeless, f.event("e1")}));
    QCOMPARE(uidsOf(QCoro::waitFor(f.calendar.events(u"c1"_s, f.utc(3, 4), f.utc(3, 5)))), QStringList{u"e1|"_s});
    f.server.expect(f.list(), f.events({f.event("e1")})); // begins where the span ends
    QCOMPARE(uidsOf(QCoro::waitFor(f.calendar.events(u"c1"_s, f.utc(3, 4, 8), f.utc(3, 4, 9)))), QStringList());
    const Result<QJsonArray> backwards = QCoro::waitFor(f.calendar.events(u"c1"_s, f.utc(3, 5), f.utc(3, 4)));
    QCOMPARE(backwards.error().kind, ErrorKind::Usage);
}

void TestCalendarService::emptyAnswersAreEmptyLists_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no content") << 204 << QByteArray();
    QTest::newRow("empty object") << 200 << QByteArray("{}");
    QTest::newRow("empty list") << 200 << QByteArray(R"({"events":[]})");
    QTest::newRow("null") << 200 << QByteArray(R"({"events":null})");
}

void TestCalendarService::emptyAnswersAreEmptyLists()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    CalendarFixture f;
    f.server.expect(f.list(), f.status(status, body));
    const Result<QJsonArray> rows = QCoro::waitFor(f.calendar.events(u"c1"_s, f.utc(3, 4), f.utc(3, 5)));
    QVERIFY(rows);
    QVERIFY(rows->isEmpty());
}

void TestCalendarService::base64UidsTravel()
{
    CalendarFixture f;
    const QString uid = u"NDg4MTc3NTAwMDAwMDAwOTAwM3wzMzMyY2NjMQ=="_s;
    f.server.expect(f.line("GET", u"/%1/events/e1@zoho.com"_s.arg(uid)), f.events({f.event("e1@zoho.com")}));
    const EventRef ref(uid, u"e1@zoho.com"_s);
    QVERIFY(QCoro::waitFor(f.calendar.event(ref)));
    const EventRef odd(u"50% of c1"_s.remove(u' '), u"a?b#c"_s);
    f.server.expect(f.line("GET", u"/50%ofc1/events/a?b#c"_s), f.events({f.event("e2")}));
    QVERIFY(QCoro::waitFor(f.calendar.event(odd)));
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarService::uidsCannotLeaveThePath_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("field");
    QTest::newRow("no calendar") << QString() << u"e1"_s << u"calendar_uid"_s;
    QTest::newRow("slash") << u"c1"_s << u"e1/../../settings"_s << u"event_uid"_s;
    QTest::newRow("dots") << u".."_s << u"e1"_s << u"calendar_uid"_s;
    QTest::newRow("line break") << u"c1"_s << u"e\n1"_s << u"event_uid"_s;
}

void TestCalendarService::uidsCannotLeaveThePath()
{
    QFETCH(const QString, calendar);
    QFETCH(const QString, event);
    QFETCH(const QString, field);
    CalendarFixture f;
    const EventRef ref(calendar, event);
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.event(ref));
    QCOMPARE(row.error().kind, ErrorKind::Usage);
    QCOMPARE(row.error().field, field);
    QVERIFY(f.server.seen().isEmpty());
}

void TestCalendarService::readsTheMaster()
{
    CalendarFixture f;
    const QByteArray placeholder = R"({"uid":"s1","estatus":"deleted","recurrenceid":"20260311T090000Z"})";
    f.server.expect(f.one("GET", "s1"), f.events({placeholder, f.master(), f.occurrence(18, "100", "Moved")}));
    const EventRef ref(u"c1"_s, u"s1"_s);
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.event(ref));
    QCOMPARE(row.value_or(QJsonObject()).value(u"rrule"_s).toString(), u"FREQ=WEEKLY;BYDAY=WE"_s);
    QVERIFY(!f.sent(f.one("GET", "s1")).first().query.contains(u"recurrenceid"_s));
}

void TestCalendarService::occurrenceOfTheMasterHasItsOwnTime()
{
    CalendarFixture f;
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    const EventRef ref(u"c1"_s, u"s1"_s, u"20260401T080000Z"_s); // after the change: 10:00 in Paris
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.event(ref));
    QVERIFY(row);
    const CalendarEvent event = calendarjson::event(*row, {});
    QCOMPARE(event.recurrenceId, u"20260401T080000Z"_s);
    QCOMPARE(event.time, EventTime::timed(f.utc(4, 1, 8), f.utc(4, 1, 8, 30), u"Europe/Paris"_s));
    QCOMPARE(f.sent(f.one("GET", "s1")).first().query.value(u"recurrenceid"_s), u"20260401T080000Z"_s);
}

void TestCalendarService::deletedIsNotFound()
{
    CalendarFixture f;
    f.server.expect(f.one("GET"), f.events({R"({"uid":"e1","estatus":"deleted"})"}));
    const EventRef ref(u"c1"_s, u"e1"_s);
    QCOMPARE(QCoro::waitFor(f.calendar.event(ref)).error().kind, ErrorKind::NotFound);
    f.server.expect(f.one("GET"), f.refused(404, "EVENT_NOTFOUND"));
    QCOMPARE(QCoro::waitFor(f.calendar.event(ref)).error().kind, ErrorKind::NotFound);
}

void TestCalendarService::yearlyAllDayTakesTimesFromTheList()
{
    CalendarFixture f;
    const auto birthday = [](const QByteArray &end) {
        return R"({"uid":"b1","caluid":"c1","title":"Birthday","isallday":true,"rrule":"FREQ=YEARLY","etag":1,)"
               R"("recurrenceid":"20260306","dateandtime":{"start":"20260306","end":")" +
               end + R"("}})";
    };
    f.server.expect(f.one("GET", "b1"), f.events({birthday("20260308")})); // a day late
    f.server.expect(f.list(), f.events({birthday("20260307")}));
    const EventRef ref(u"c1"_s, u"b1"_s, u"20260306"_s);
    const Result<QJsonObject> row = QCoro::waitFor(f.calendar.event(ref));
    QVERIFY(row);
    QCOMPARE(calendarjson::event(*row, {}).time, EventTime::allDay(QDate(2026, 3, 6), QDate(2026, 3, 6)));
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarService::searches()
{
    CalendarFixture f;
    f.server.expect(f.line("GET", "/c1/search"), f.ok(R"({"search":[{"uid":"e1"}],"haspagination":false})"));
    const Result<QJsonArray> rows =
        QCoro::waitFor(f.calendar.search(u"c1"_s, u"road & map+"_s, f.utc(1, 1), f.utc(3, 31)));
    QCOMPARE(rows.value_or(QJsonArray()).size(), 1);
    const SeenRequest sent = f.server.seen().last();
    QCOMPARE(sent.query.value(u"searchtext"_s), u"road & map+"_s);
    QCOMPARE(sent.query.value(u"start"_s), u"20260101T000000Z"_s);
}

void TestCalendarService::searchIsThreeMonthsAtMost()
{
    CalendarFixture f;
    const Result<QJsonArray> rows = QCoro::waitFor(f.calendar.search(u"c1"_s, u"road"_s, f.utc(1, 1), f.utc(4, 2)));
    QCOMPARE(rows.error().kind, ErrorKind::Usage);
    QVERIFY(f.server.seen().isEmpty());
}

void TestCalendarService::availabilityInParts()
{
    CalendarFixture f;
    const QByteArray across = R"({"startTime":"20260401T230000Z","endTime":"20260402T010000Z","fbtype":"busy"})";
    f.server.expect(f.line("GET", "/freebusy"), f.ok(R"({"freebusy":[)" + across + "]}"));
    f.server.expect(f.line("GET", "/freebusy"), f.ok(R"({"freebusy":[)" + across + "]}"));
    const Result<Availability> read =
        QCoro::waitFor(f.calendar.availability(u"ben@example.org"_s, f.utc(3, 2), f.utc(4, 10)));
    QVERIFY(read);
    QCOMPARE(read->kind, Availability::Kind::Known);
    QCOMPARE(read->busy, (QList<BusyTime>{{f.utc(4, 1, 23), f.utc(4, 2, 1), false}}));
    const QList<SeenRequest> sent = f.server.seen();
    QCOMPARE(sent.first().query.value(u"uemail"_s), u"ben@example.org"_s);
    QCOMPARE(sent.first().query.value(u"sdate"_s), u"20260302T000000Z"_s);
    QCOMPARE(sent.last().query.value(u"edate"_s), u"20260410T000000Z"_s);
}

void TestCalendarService::oneUnsharedPartIsNotShared()
{
    CalendarFixture f;
    f.server.expect(f.line("GET", "/freebusy"), f.ok(R"({"freebusy":[]})"));
    f.server.expect(f.line("GET", "/freebusy"), f.ok(R"({"fb_not_enabled":true})"));
    const Result<Availability> read =
        QCoro::waitFor(f.calendar.availability(u"ben@example.org"_s, f.utc(3, 2), f.utc(4, 10)));
    QCOMPARE(read.value_or(Availability()).kind, Availability::Kind::NotShared);
}

void TestCalendarService::unknownPersonIsUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("refused value") << 400 << QByteArray("PATTERN_NOT_MATCHED");
    QTest::newRow("not found") << 404 << QByteArray("USER_NOTFOUND");
    QTest::newRow("forbidden") << 403 << QByteArray("OPERATION_NOT_PERMITTED");
}

void TestCalendarService::unknownPersonIsUnknown()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, word);
    CalendarFixture f;
    f.server.expect(f.line("GET", "/freebusy"), f.refused(status, word));
    const Result<Availability> read =
        QCoro::waitFor(f.calendar.availability(u"x@example.com"_s, f.utc(3, 2), f.utc(3, 3)));
    QVERIFY(read);
    QCOMPARE(read->kind, Availability::Kind::Unknown);
}

void TestCalendarService::missingScopeIsTold()
{
    CalendarFixture f;
    f.server.expect(f.line("GET", "/freebusy"), f.refused(401, "INVALID_OAUTHSCOPE"));
    const Result<Availability> read =
        QCoro::waitFor(f.calendar.availability(u"x@example.com"_s, f.utc(3, 2), f.utc(3, 3)));
    QCOMPARE(read.error().kind, ErrorKind::MissingScope);
    QCOMPARE(read.error().missingScope, u"ZohoCalendar.freebusy.READ"_s);
}
} // namespace atlas::test::tst_calendarservice

ATLAS_TEST(atlas::test::tst_calendarservice::TestCalendarService)
#include "tst_calendarservice.moc"
