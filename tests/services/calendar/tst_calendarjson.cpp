// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendaravailability.h"
#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarvalidation.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_calendarjson
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject parsed(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}
QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return {QDate(2026, month, day), QTime(hour, minute), Qt::UTC};
}
EventTime morning()
{
    return EventTime::timed(utc(3, 4, 9), utc(3, 4, 10), u"Europe/Paris"_s);
}
} // namespace

class TestCalendarJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsACalendar();
    void readsAnEvent();
    void readsWhatIsSloppy();
    void readsTimes_data();
    void readsTimes();
    void readsAnswers_data();
    void readsAnswers();
    void choosesTheEntry_data();
    void choosesTheEntry();
    void joinLinksAreWebLinks_data();
    void joinLinksAreWebLinks();
    void writableHasOnlyWhatMayBeWritten();
    void fieldsOfAChange();
    void allDayIsWrittenAsDays();
    void mergesOverWhatIsThere();
    void editedFieldsAreTheSameBothWays();
    void freeBusy_data();
    void freeBusy();
    void freeStretches();
    void validates_data();
    void validates();
};

void TestCalendarJson::readsACalendar()
{
    const Calendar read = calendarjson::calendar(
        parsed(R"({"uid":"NDg4fDMzMw==","name":"Team","caltype":"group","category":"group","isdefault":"false",
        "privilege":"reader","color":"#8CBF40","timezone":"Europe/Paris","visibility":false,"status":"true",
        "include_infreebusy":"false","description":null,"ctag":1772612985948,"reminders":[],
        "alarm":[{"action":"popup","trigger":"-600000"},{"action":"email","trigger":-900000}]})"));
    QCOMPARE(read.uid, u"NDg4fDMzMw=="_s);
    QCOMPARE(read.kind, Calendar::Kind::Group);
    QVERIFY(!read.isDefault && !read.isWritable && read.isHidden && !read.inFreeBusy);
    QCOMPARE(read.tag, u"1772612985948"_s);
    QCOMPARE(read.reminders, (QList<EventReminder>{{u"popup"_s, -10}, {u"email"_s, -15}}));
    QCOMPARE(calendarjson::calendar(parsed(R"({"uid":"a","privilege":"owner","category":"own"})")).isWritable, true);
}

void TestCalendarJson::readsAnEvent()
{
    const CalendarEvent event = calendarjson::event(
        parsed(R"({"uid":"e1@zoho.com","caluid":"c1","title":"Roadmap sync","description":"Agenda","location":"Room 21",
        "isallday":false,"isprivate":true,"transparency":1,"role":"participant","organizer":"ben@example.org",
        "orgDName":"Ben","rrule":"RRULE:FREQ=WEEKLY;BYDAY=WE","recurrenceid":"20260304T090000Z","etag":1772512618377,
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T100000+0100","end":"20260304T110000+0100"},
        "attendees":[{"email":"Ada@example.org","status":"declined"},{"email":"cy@example.org","status":"NEEDS-ACTION",
        "permission":"2","attendance":"0"}],"reminders":[{"action":"popup","minutes":"-10"},
        {"action":"email","minutes":"+5"}],"has_attachment":"true","lastmodifiedtime":"20260303T043658Z",
        "modifiedby":"ben@example.org","viewEventURL":"https://calendar.example.org/e1"})"),
        u"ada@example.org"_s);
    QCOMPARE(event.key(), u"e1@zoho.com|20260304T090000Z"_s);
    QCOMPARE(event.etag, u"1772512618377"_s);
    QCOMPARE(event.time, morning());
    QVERIFY(event.isPrivate && event.isFree && event.isSeries && event.hasAttachment && !event.isOrganizer);
    QCOMPARE(event.rule, u"FREQ=WEEKLY;BYDAY=WE"_s);
    QCOMPARE(event.ownAnswer, AttendeeAnswer::Declined);
    QCOMPARE(event.attendees.size(), 2);
    QCOMPARE(event.attendees.at(1).permission, 2);
    QVERIFY(!event.attendees.at(1).isRequired);
    QCOMPARE(event.reminders, (QList<EventReminder>{{u"popup"_s, -10}, {u"email"_s, 5}}));
    QCOMPARE(event.modifiedAt, utc(3, 3, 4).addSecs(36 * 60 + 58));
}

void TestCalendarJson::readsWhatIsSloppy()
{
    const CalendarEvent event = calendarjson::event(
        parsed(R"({"uid":"e1","title":null,"description":null,"location":null,"attendees":null,"reminders":null,
        "dateandtime":{"start":"20260304T090000Z","timezone":null},"duration":"1800000",
        "repeat":[{"freq":"weekly","interval":"2","byday":"MO,TU"}],"rsvpStatus":"3"})"),
        {});
    QVERIFY(event.title.isEmpty() && event.attendees.isEmpty());
    QCOMPARE(event.time, EventTime::timed(utc(3, 4, 9), utc(3, 4, 9, 30), {}));
    QCOMPARE(event.rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU"_s);
    QCOMPARE(event.ownAnswer, AttendeeAnswer::Tentative);
    QVERIFY(!calendarjson::event(parsed(R"({"uid":"e2","dateandtime":{"start":"soon"}})"), {}).time.isValid());
}

void TestCalendarJson::readsTimes_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
    };
    row("zone behind", R"({"dateandtime":{"timezone":"America/Los_Angeles","start":"20260308T090000-0700",
        "end":"20260308T100000-0700"}})",
        "20260308T160000Z-20260308T170000Z");
    row("wall clock at the top", R"({"dateandtime":{"timezone":"Asia/Kolkata"},"start":"20260304T100000",
        "end":"20260304T110000"})",
        "20260304T043000Z-20260304T053000Z");
    row("all day", R"({"isallday":true,"dateandtime":{"start":"20260306","end":"20260307"}})", "20260306-20260306");
    row("all day, same day twice", R"({"isallday":"true","dateandtime":{"start":"20260306","end":"20260306"}})",
        "20260306-20260306");
    row("all day, several", R"({"isallday":true,"dateandtime":{"start":"20260306","end":"20260309"}})",
        "20260306-20260308");
    row("all day with a time behind", R"({"isallday":true,"dateandtime":{"timezone":"Pacific/Auckland",
        "start":"20260306T000000+1300","end":"20260307T000000+1300"}})",
        "20260306-20260306");
    row("all day without an end", R"({"isallday":true,"dateandtime":{"start":"20260306"}})", "20260306-20260306");
}

void TestCalendarJson::readsTimes()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QByteArray, expected);
    const EventTime time = calendarjson::event(parsed(row), {}).time;
    const QString text = time.isAllDay ? calendartime::text(time.firstDay) + u'-' + calendartime::text(time.lastDay)
                                       : calendartime::text(time.start) + u'-' + calendartime::text(time.end);
    QCOMPARE(text, QString::fromLatin1(expected));
}

void TestCalendarJson::readsAnswers_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<AttendeeAnswer>("answer");
    QTest::newRow("documented") << u"NEEDS-ACTION"_s << AttendeeAnswer::NeedsAction;
    QTest::newRow("observed") << u"needsaction"_s << AttendeeAnswer::NeedsAction;
    QTest::newRow("accepted") << u"accepted"_s << AttendeeAnswer::Accepted;
    QTest::newRow("DECLINED") << u"DECLINED"_s << AttendeeAnswer::Declined;
    QTest::newRow("tentative") << u"Tentative"_s << AttendeeAnswer::Tentative;
    QTest::newRow("none") << QString() << AttendeeAnswer::NeedsAction;
}

void TestCalendarJson::readsAnswers()
{
    QFETCH(const QString, word);
    QFETCH(const AttendeeAnswer, answer);
    const QJsonArray attendees{QJsonObject{{u"email"_s, u"ada@example.org"_s}, {u"status"_s, word}}};
    const CalendarEvent event = calendarjson::event({{u"attendees"_s, attendees}}, u"ADA@example.org"_s);
    QCOMPARE(event.attendees.first().answer, answer);
    QCOMPARE(event.ownAnswer, answer);
}

void TestCalendarJson::choosesTheEntry_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QString>("recurrenceId");
    QTest::addColumn<QString>("title");
    const QByteArray deleted(R"({"title":"gone","estatus":"deleted","recurrenceid":"20260311T090000Z"})");
    const QByteArray master(R"({"title":"master","rrule":"FREQ=WEEKLY"})");
    const QByteArray broken(R"({"title":"moved","recurrenceid":"20260318T090000Z"})");
    const QByteArray all = deleted + ',' + broken + ',' + master;
    QTest::newRow("master, deleted one first") << all << QString() << u"master"_s;
    QTest::newRow("the occurrence") << all << u"20260318T090000Z"_s << u"moved"_s;
    QTest::newRow("the deleted occurrence") << all << u"20260311T090000Z"_s << QString();
    QTest::newRow("an ordinary occurrence") << all << u"20260325T090000Z"_s << u"master"_s;
    QTest::newRow("the only one") << broken << QString() << u"moved"_s;
    QTest::newRow("single event") << QByteArray(R"({"title":"single"})") << QString() << u"single"_s;
    QTest::newRow("repeat") << QByteArray(R"({"title":"a"},{"title":"b","repeat":[{"freq":"daily"}]})") << QString()
                            << u"b"_s;
    QTest::newRow("all deleted") << deleted << QString() << QString();
    QTest::newRow("none") << QByteArray() << QString() << QString();
}

void TestCalendarJson::choosesTheEntry()
{
    QFETCH(const QByteArray, entries);
    QFETCH(const QString, recurrenceId);
    QFETCH(const QString, title);
    const QJsonArray rows = QJsonDocument::fromJson('[' + entries + ']').array();
    QCOMPARE(calendarjson::chosen(rows, recurrenceId).value(u"title"_s).toString(), title);
}

void TestCalendarJson::joinLinksAreWebLinks_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("link");
    QTest::newRow("conference")
        << QByteArray(R"({"conference_data":{"meetingdata":{"meeting_link":"https://meeting.example.org/1"}}})")
        << u"https://meeting.example.org/1"_s;
    QTest::newRow("app") << QByteArray(R"({"app_data":{"meetingdata":{"meetinglink":"https://zoom.example.org/2"}}})")
                         << u"https://zoom.example.org/2"_s;
    QTest::newRow("script") << QByteArray(R"({"app_data":{"meetingdata":{"meetinglink":"javascript:alert"}}})")
                            << QString();
    QTest::newRow("none") << QByteArray("{}") << QString();
}

void TestCalendarJson::joinLinksAreWebLinks()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, link);
    QCOMPARE(calendarjson::event(parsed(row), {}).joinLink, link);
}

void TestCalendarJson::writableHasOnlyWhatMayBeWritten()
{
    const QJsonObject stored = calendarjson::writable(
        parsed(R"({"uid":"e1","id":"1","caluid":"c1","calid":"2","title":"Sync","description":null,"location":"Room",
        "notifyType":0,"rsvpStatus":1,"organizer":"ada@example.org","createdby":"a","modifiedby":"b","role":"organizer",
        "viewEventURL":"https://x.example.org","alarm":[{"action":"popup","trigger":-600000}],"duration":3600000,
        "start":"20260304T100000","end":"20260304T110000","etag":"7","color":"#005DE0","transparency":1,
        "attendees":[{"email":"ben@example.org","status":"ACCEPTED","permission":0,"attendance":1,"dName":"Ben"}],
        "reminders":[{"action":"popup","minutes":"-10","id":"3"}],"rrule":"FREQ=WEEKLY","repeat":[{"freq":"weekly"}],
        "conference_data":{"meetingdata":{"meeting_link":"https://meeting.zoho.eu/join?key=1"}},"attach":[],
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T100000+0100","end":"20260304T110000+0100"}})"));
    QCOMPARE(stored, parsed(R"({"title":"Sync","location":"Room","isallday":false,"color":"#005DE0","transparency":1,
        "attendees":[{"email":"ben@example.org","status":"ACCEPTED","permission":0,"attendance":1}],
        "reminders":[{"action":"popup","minutes":"-10"}],"rrule":"FREQ=WEEKLY","conference":"zmeeting",
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T090000Z","end":"20260304T100000Z"}})"));
}

void TestCalendarJson::fieldsOfAChange()
{
    EventChange change;
    QVERIFY(change.isEmpty());
    QCOMPARE(calendarjson::fields(change), QJsonObject());
    change.title = u"Sync"_s;
    change.time = morning();
    change.isFree = true;
    change.isPrivate = false;
    change.rule = u"FREQ=DAILY;COUNT=2"_s;
    change.attendees = QList<EventAttendee>{{u"ben@example.org"_s, AttendeeAnswer::NeedsAction, 1, false}};
    change.reminders = QList<EventReminder>{{u"email"_s, -60}};
    change.withMeeting = true;
    QCOMPARE(calendarjson::fields(change), parsed(R"({"title":"Sync","isallday":false,"isprivate":false,
        "transparency":1,"rrule":"FREQ=DAILY;COUNT=2","conference":"zmeeting","calendar_alarm":false,
        "attendees":[{"email":"ben@example.org","status":"NEEDS-ACTION","permission":1,"attendance":0}],
        "reminders":[{"action":"email","minutes":"-60"}],
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T090000Z","end":"20260304T100000Z"}})"));
    change.attendees = QList<EventAttendee>();
    QVERIFY(!calendarjson::fields(change).contains(u"attendees"_s)); // Zoho refuses an empty list
}

void TestCalendarJson::allDayIsWrittenAsDays()
{
    EventChange change;
    change.time = EventTime::allDay(QDate(2026, 3, 29), QDate(2026, 3, 29));
    QCOMPARE(calendarjson::fields(change),
             parsed(R"({"isallday":true,"dateandtime":{"start":"20260329","end":"20260330"}})"));
    QCOMPARE(calendarjson::event(calendarjson::fields(change), {}).time, *change.time);
}

void TestCalendarJson::mergesOverWhatIsThere()
{
    const QJsonObject stored = parsed(R"({"title":"Sync","description":"old","richtext_description":"<b>old</b>",
        "rrule":"FREQ=WEEKLY","location":"Room","reminders":[{"action":"popup","minutes":"-10"}],
        "attendees":[{"email":"ben@example.org","status":"ACCEPTED","permission":0,"attendance":1}],
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T090000Z","end":"20260304T100000Z"}})");
    EventChange change;
    change.description = u"new"_s;
    change.rule = QString();
    change.reminders = QList<EventReminder>();
    change.time = EventTime::timed(utc(3, 5, 9), utc(3, 5, 10), {});
    change.attendees = QList<EventAttendee>{{u"BEN@example.org"_s}, {u"cy@example.org"_s}};
    const QJsonObject merged = calendarjson::merged(stored, change);
    QCOMPARE(merged.value(u"title"_s).toString(), u"Sync"_s);
    QCOMPARE(merged.value(u"location"_s).toString(), u"Room"_s);
    QCOMPARE(merged.value(u"description"_s).toString(), u"new"_s);
    QVERIFY(!merged.contains(u"richtext_description"_s));
    QVERIFY(!merged.contains(u"rrule"_s));
    QVERIFY(!merged.contains(u"reminders"_s));
    QCOMPARE(merged.value(u"dateandtime"_s)[u"timezone"_s].toString(), u"Europe/Paris"_s);
    QCOMPARE(merged.value(u"attendees"_s)[0][u"status"_s].toString(), u"ACCEPTED"_s);
    QCOMPARE(merged.value(u"attendees"_s)[1][u"status"_s].toString(), u"NEEDS-ACTION"_s);
}

void TestCalendarJson::editedFieldsAreTheSameBothWays()
{
    EventChange change;
    change.title = u"Sync"_s;
    change.location = u"Room"_s;
    change.rule = u"FREQ=DAILY"_s;
    change.time = morning();
    change.isFree = true;
    change.attendees = QList<EventAttendee>{{u"cy@example.org"_s}, {u"Ben@example.org"_s}};
    change.reminders = QList<EventReminder>{{u"popup"_s, -10}};
    const QJsonObject edited = calendarjson::editedFields(change);
    QCOMPARE(edited.value(u"attendees"_s).toArray(), (QJsonArray{u"ben@example.org"_s, u"cy@example.org"_s}));
    QCOMPARE(edited.value(u"start"_s).toString(), u"2026-03-04T09:00:00Z"_s);
    QCOMPARE(calendarjson::editedFields(calendarjson::change(edited)), edited);
    const CalendarEvent event = calendarjson::event(calendarjson::fields(change), {});
    const QJsonObject ofEvent = calendarjson::editedFields(event);
    for (auto it = edited.begin(); it != edited.end(); ++it)
        QCOMPARE(ofEvent.value(it.key()), it.value());
    change.time = EventTime::allDay(QDate(2026, 3, 4), QDate(2026, 3, 5));
    QCOMPARE(calendarjson::change(calendarjson::editedFields(change)).time, change.time);
}

void TestCalendarJson::freeBusy_data()
{
    using Kind = Availability::Kind;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Availability::Kind>("kind");
    QTest::addColumn<QStringList>("busy");
    const auto row = [](const char *name, const char *json, Kind kind, const QStringList &busy) {
        QTest::newRow(name) << QByteArray(json) << kind << busy;
    };
    row("events", R"({"freebusy":[{"startTime":"20260304T090000Z","endTime":"20260304T100000Z","fbtype":"busy"}]})",
        Kind::Known, {u"20260304T090000Z-20260304T100000Z"_s});
    row("whole days", R"({"freebusy":[{"startTime":"20260306Z","endTime":"20260307Z","fbtype":"busy"}]})", Kind::Known,
        {u"20260305T230000Z-20260306T230000Z all day"_s});
    row("unknown type is busy",
        R"({"freebusy":[{"startTime":"20260304T090000Z","endTime":"20260304T100000Z","fbtype":"maybe"}]})", Kind::Known,
        {u"20260304T090000Z-20260304T100000Z"_s});
    row("free", R"({"freebusy":[{"startTime":"20260304T090000Z","endTime":"20260304T100000Z","fbtype":"FREE"}]})",
        Kind::Known, {});
    row("nothing", R"({"freebusy":[]})", Kind::Known, {});
    row("unreadable entry", R"({"freebusy":[{"startTime":"later"}]})", Kind::Unknown, {});
    row("times of days", R"({"20260304":[null,["09:00-10:00","13:30-14:00"]],"20260306":[{"allday":true},[]]})",
        Kind::Known,
        {u"20260304T080000Z-20260304T090000Z"_s, u"20260304T123000Z-20260304T130000Z"_s,
         u"20260305T230000Z-20260306T230000Z all day"_s});
    row("over midnight", R"({"20260304":[null,["23:00-00:00"]]})", Kind::Known,
        {u"20260304T220000Z-20260304T230000Z"_s});
    row("not shared", R"({"fb_not_enabled":true})", Kind::NotShared, {});
    row("no data", R"({"NODATA":true})", Kind::Unknown, {});
    row("empty", "{}", Kind::Unknown, {});
    row("something else", R"({"message":"hello"})", Kind::Unknown, {});
}

void TestCalendarJson::freeBusy()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Availability::Kind, kind);
    QFETCH(const QStringList, busy);
    Availability availability;
    availability.from = utc(3, 1, 0);
    availability.to = utc(3, 31, 0);
    calendaravailability::add(availability, parsed(answer), QTimeZone("Europe/Paris"), true);
    calendaravailability::settle(availability);
    QCOMPARE(availability.kind, kind);
    QStringList texts;
    for (const BusyTime &time : std::as_const(availability.busy))
        texts.append(calendartime::text(time.start) + u'-' + calendartime::text(time.end) +
                     (time.isAllDay ? u" all day"_s : QString()));
    QCOMPARE(texts, busy);
}

void TestCalendarJson::freeStretches()
{
    const QList<BusyTime> busy{{utc(3, 4, 11), utc(3, 4, 12), false},
                               {utc(3, 4, 8), utc(3, 4, 10), false},
                               {utc(3, 4, 9), utc(3, 4, 9, 30), false},
                               {utc(3, 4, 17), utc(3, 4, 20), false}};
    const QList<BusyTime> free = calendaravailability::freeBetween(busy, utc(3, 4, 9), utc(3, 4, 18));
    QCOMPARE(free, (QList<BusyTime>{{utc(3, 4, 10), utc(3, 4, 11), false}, {utc(3, 4, 12), utc(3, 4, 17), false}}));
    QCOMPARE(calendaravailability::freeBetween({}, utc(3, 4, 9), utc(3, 4, 18)).size(), 1);
}

void TestCalendarJson::validates_data()
{
    QTest::addColumn<EventChange>("change");
    QTest::addColumn<QString>("problem");
    EventChange good;
    good.title = u"Sync"_s;
    good.time = morning();
    const auto row = [&good](const char *name, const QString &problem, void (*spoil)(EventChange &)) {
        EventChange change = good;
        spoil(change);
        QTest::newRow(name) << change << problem;
    };
    row("good", {}, [](EventChange &) {});
    row("no title", u"title required"_s, [](EventChange &c) { c.title = u"  "_s; });
    row("no time", u"start required"_s, [](EventChange &c) { c.time.reset(); });
    row("no end", u"end required"_s, [](EventChange &c) { c.time->end = {}; });
    row("backwards", u"end end_before_start"_s, [](EventChange &c) { c.time->end = c.time->start.addSecs(-1); });
    row("backwards days", u"end end_before_start"_s,
        [](EventChange &c) { c.time = EventTime::allDay(QDate(2026, 3, 4), QDate(2026, 3, 3)); });
    row("address", u"attendees invalid_address"_s,
        [](EventChange &c) { c.attendees = QList<EventAttendee>{{u"ben@"_s}}; });
    row("two in one", u"attendees invalid_address"_s,
        [](EventChange &c) { c.attendees = QList<EventAttendee>{{u"a@b.org,c@d.org"_s}}; });
    row("location", u"location too_long"_s, [](EventChange &c) { c.location = QString(256, u'x'); });
    row("description", u"description too_long"_s, [](EventChange &c) { c.description = QString(10001, u'x'); });
    row("rule", u"recurrence invalid_rule"_s, [](EventChange &c) { c.rule = u"every week"_s; });
    row("endless meeting", u"recurrence invalid_rule"_s, [](EventChange &c) {
        c.rule = u"FREQ=DAILY"_s;
        c.withMeeting = true;
    });
    row("reminder", u"reminders required"_s, [](EventChange &c) {
        c.reminders = QList<EventReminder>{{u"bell"_s, -5}};
    });
}

void TestCalendarJson::validates()
{
    QFETCH(const EventChange, change);
    QFETCH(const QString, problem);
    const Result<Done> checked = calendarvalidation::check(change, true);
    QCOMPARE(checked ? QString() : checked.error().field + u' ' + checked.error().code, problem);
}
} // namespace atlas::test::tst_calendarjson

ATLAS_TEST(atlas::test::tst_calendarjson::TestCalendarJson)
#include "tst_calendarjson.moc"
