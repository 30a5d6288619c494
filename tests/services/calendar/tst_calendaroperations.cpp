// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/calendaroperations.h"
#include "services/operations/schema.h"
#include "tests/services/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_calendaroperations
{
namespace
{
struct OperationsFixture : CalendarFixture {
    QList<Operation> operations{calendarOperations(&calendar)};

    [[nodiscard]] Operation named(const QByteArray &name) const
    {
        for (const Operation &operation : operations) {
            if (operation.name.toLatin1() == name)
                return operation;
        }
        return {};
    }
    [[nodiscard]] Result<OperationResult> call(const QByteArray &name, const QByteArray &json) const
    {
        const Operation operation = named(name);
        Q_ASSERT(!schema::firstProblem(operation.parameters, object(json)));
        return QCoro::waitFor(operation.run(object(json), {}));
    }
    [[nodiscard]] Result<OperationPlan> plan(const QByteArray &name, const QByteArray &json) const
    {
        return QCoro::waitFor(named(name).plan(object(json), {}));
    }
    [[nodiscard]] bool onlyRead() const
    {
        const QList<SeenRequest> seen = server.seen();
        return std::all_of(seen.cbegin(), seen.cend(), [](const SeenRequest &r) { return r.method == "GET"; });
    }
};
} // namespace

/// The five operations of the calendar: parameters become the right requests, answers keep Zoho's names.
class TestCalendarOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsComplete();
    void schemasAreClosed_data();
    void schemasAreClosed();
    void listsTheDefaultCalendar();
    void listsAllCalendars();
    void creates();
    void createsAllDay();
    void createRefuses_data();
    void createRefuses();
    void updatesASingleEvent();
    void seriesNeedsAScope_data();
    void seriesNeedsAScope();
    void updatesOneOccurrence();
    void conflictHasDetails();
    void deletes();
    void deletesTheSeriesOnlyWhenTold();
    void freeBusyOfSeveral();
    void unknownIsNeverFree_data();
    void unknownIsNeverFree();
    void dryRunsOnlyRead();
};

void TestCalendarOperations::tableIsComplete()
{
    const QList<Operation> table = calendarOperations(nullptr);
    QCOMPARE(table.size(), 5);
    for (const Operation &operation : table) {
        QVERIFY(operation.name.startsWith(u"calendar_"_s));
        QCOMPARE(operation.app, App::Calendar);
        QCOMPARE(operation.parameters.value(u"additionalProperties"_s).toBool(true), false);
        QVERIFY(!operation.scopes.isEmpty() && !operation.requestCost.isEmpty() && !operation.summary.isEmpty());
        QVERIFY(operation.run && operation.plan);
        QCOMPARE(operation.needsConfirmation, operation.kind != OperationKind::Read);
    }
}

void TestCalendarOperations::schemasAreClosed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *title, const char *name, const char *json, bool fits) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(json) << fits;
    };
    row("list", "calendar_list_events", R"({"start":"2026-03-01","calendar_uid":"all"})", true);
    row("unknown", "calendar_list_events", R"({"until":"2026-03-01"})", false);
    row("create", "calendar_create_event", R"({"title":"A","start":"2026-03-04","attendees":"a@b.org,c@d.org"})", true);
    row("no title", "calendar_create_event", R"({"start":"2026-03-04"})", false);
    row("no scope for new ones", "calendar_create_event",
        R"({"title":"A","start":"2026-03-04","recurrence_scope":"all"})", false);
    row("scope", "calendar_update_event", R"({"event_uid":"e1","recurrence_scope":"every"})", false);
    row("recurrence id", "calendar_delete_event", R"({"event_uid":"e1","recurrence_id":"tomorrow"})", false);
    row("clears", "calendar_update_event", R"({"event_uid":"e1","location":""})", true);
    row("no email", "calendar_get_freebusy", "{}", false);
}

void TestCalendarOperations::schemasAreClosed()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, parameters);
    QFETCH(const bool, fits);
    OperationsFixture f;
    const QJsonObject schema = f.named(name).parameters;
    QCOMPARE(!schema::firstProblem(schema, f.object(parameters)).has_value(), fits);
}

void TestCalendarOperations::listsTheDefaultCalendar()
{
    OperationsFixture f;
    f.server.expect(f.list(), f.events({f.event("e1")}));
    const Result<OperationResult> result =
        f.call("calendar_list_events", R"({"start":"2026-03-04T00:00:00Z","end":"2026-03-05T00:00:00Z"})");
    QVERIFY(result);
    QCOMPARE(result->rows, 1);
    QCOMPARE(result->data[0][u"uid"_s].toString(), u"e1"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarOperations::listsAllCalendars()
{
    OperationsFixture f;
    f.server.expect(f.line("GET", ""),
                    f.ok(R"({"calendars":[)" + f.calendarRow("c1", "1", true) + ',' + f.calendarRow("c2", "5") + "]}"));
    f.server.expect(f.list("c1"), f.events({f.occurrence(4)}));
    f.server.expect(f.list("c2"), f.events({R"({"uid":"x","dateandtime":{"start":"20260304T080000Z",)"
                                            R"("end":"20260304T083000Z"}})"}));
    const Result<OperationResult> result =
        f.call("calendar_list_events", R"({"start":"2026-03-04","end":"2026-03-04","calendar_uid":"all"})");
    QVERIFY(result);
    QCOMPARE(result->rows, 2);
    QCOMPARE(result->data[0][u"uid"_s].toString(), u"x"_s); // in time order over all
    QCOMPARE(result->data[0][u"caluid"_s].toString(), u"c2"_s);
}

void TestCalendarOperations::creates()
{
    OperationsFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.events({f.event("e1")}));
    f.server.expect(f.one("GET"), f.events({f.event("e1")}));
    const Result<OperationResult> result =
        f.call("calendar_create_event",
               R"({"title":"Roadmap sync","start":"2026-03-04T10:00","end":"2026-03-04T11:00","timezone":"Europe/Paris",
            "attendees":"ben@example.org, cy@example.org","reminders":["10","email:60"],"location":"Room 21",
            "recurrence":"RRULE:FREQ=WEEKLY;COUNT=4","notify":"guests"})");
    QVERIFY(result);
    QCOMPARE(result->data[u"uid"_s].toString(), u"e1"_s);
    QCOMPARE(f.lastForm(f.line("POST", "/c1/events")), f.object(R"({"title":"Roadmap sync","isallday":false,
        "location":"Room 21","rrule":"FREQ=WEEKLY;COUNT=4","notify_attendee":1,"calendar_alarm":false,
        "attendees":[{"email":"ben@example.org","status":"NEEDS-ACTION","permission":0,"attendance":1},
        {"email":"cy@example.org","status":"NEEDS-ACTION","permission":0,"attendance":1}],
        "reminders":[{"action":"popup","minutes":"-10"},{"action":"email","minutes":"-60"}],
        "dateandtime":{"timezone":"Europe/Paris","start":"20260304T090000Z","end":"20260304T100000Z"}})"));
}

void TestCalendarOperations::createsAllDay()
{
    OperationsFixture f;
    f.server.expect(f.line("POST", "/c1/events"), f.events({f.event("e1")}));
    f.server.expect(f.one("GET"), f.events({f.event("e1")}));
    QVERIFY(f.call("calendar_create_event", R"({"title":"Fair","start":"2026-03-29","end":"2026-03-30"})"));
    const QJsonObject sent = f.lastForm(f.line("POST", "/c1/events"));
    QCOMPARE(sent.value(u"isallday"_s).toBool(), true);
    QCOMPARE(sent.value(u"dateandtime"_s).toObject(), f.object(R"({"start":"20260329","end":"20260331"})"));
}

void TestCalendarOperations::createRefuses_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("problem");
    QTest::newRow("backwards") << QByteArray(R"({"title":"A","start":"2026-03-04T10:00","end":"2026-03-04T09:00"})")
                               << u"end end_before_start"_s;
    QTest::newRow("address") << QByteArray(R"({"title":"A","start":"2026-03-04","attendees":"ben"})")
                             << u"attendees invalid_address"_s;
    QTest::newRow("rule") << QByteArray(R"({"title":"A","start":"2026-03-04","recurrence":"weekly"})")
                          << u"recurrence invalid_rule"_s;
    QTest::newRow("reminder") << QByteArray(R"({"title":"A","start":"2026-03-04","reminders":"soon"})")
                              << u"reminders invalid_parameter"_s;
}

void TestCalendarOperations::createRefuses()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const QString, problem);
    OperationsFixture f;
    const Result<OperationResult> result = f.call("calendar_create_event", parameters);
    QVERIFY(!result);
    QCOMPARE(result.error().field + u' ' + result.error().code, problem);
    QVERIFY(f.onlyRead());
}

void TestCalendarOperations::updatesASingleEvent()
{
    OperationsFixture f;
    f.server.always(f.one("GET"), f.events({f.event("e1")}));
    f.server.expect(f.one("PUT"), f.events({f.event("e1", {}, "101")}));
    const Result<OperationResult> result =
        f.call("calendar_update_event", R"({"event_uid":"e1","calendar_uid":"c1","location":"Room 22"})");
    QVERIFY(result);
    QCOMPARE(f.lastForm(f.one("PUT")).value(u"location"_s).toString(), u"Room 22"_s);
    QCOMPARE(f.server.seen().size(), 4); // as the table says
}

void TestCalendarOperations::seriesNeedsAScope_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QString>("problem");
    for (const char *name : {"calendar_update_event", "calendar_delete_event"}) {
        QTest::addRow("%s without", name)
            << QByteArray(name) << QByteArray() << u"recurrence_scope recurrence_scope_required"_s;
        QTest::addRow("%s this", name) << QByteArray(name) << QByteArray(R"(,"recurrence_scope":"this")")
                                       << u"recurrence_id recurrence_id_required"_s;
        QTest::addRow("%s following", name) << QByteArray(name) << QByteArray(R"(,"recurrence_scope":"following")")
                                            << u"recurrence_id recurrence_id_required"_s;
    }
}

void TestCalendarOperations::seriesNeedsAScope()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, extra);
    QFETCH(const QString, problem);
    OperationsFixture f;
    f.server.always(f.one("GET", "s1"), f.events({f.master()}));
    const Result<OperationResult> result = f.call(name, R"({"event_uid":"s1")" + extra + "}");
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(result.error().field + u' ' + result.error().code, problem);
    QVERIFY(f.onlyRead());
}

void TestCalendarOperations::updatesOneOccurrence()
{
    OperationsFixture f;
    f.server.always(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("PUT", "s1"), f.events({f.occurrence(18, "101")}));
    const Result<OperationResult> result =
        f.call("calendar_update_event", R"({"event_uid":"s1","recurrence_scope":"this",
            "recurrence_id":"20260318T090000Z","start":"2026-03-18T15:00"})");
    QVERIFY(result);
    const QJsonObject sent = f.lastForm(f.one("PUT", "s1"));
    QCOMPARE(sent.value(u"recurrence_edittype"_s).toString(), u"only"_s);
    QCOMPARE(sent.value(u"dateandtime"_s)[u"start"_s].toString(), u"20260318T140000Z"_s);
    QCOMPARE(sent.value(u"dateandtime"_s)[u"end"_s].toString(), u"20260318T143000Z"_s); // as long as before
}

void TestCalendarOperations::conflictHasDetails()
{
    OperationsFixture f;
    f.server.expect(f.one("GET"), f.events({f.event("e1")}));
    f.server.expect(f.one("GET"), f.events({f.event("e1", {}, "101", "Theirs")}));
    const Result<OperationResult> result = f.call("calendar_update_event", R"({"event_uid":"e1","title":"Mine"})");
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(result.error().field, u"title"_s);
}

void TestCalendarOperations::deletes()
{
    OperationsFixture f;
    f.server.always(f.one("GET"), f.events({f.event("e1")}));
    f.server.expect(f.one("DELETE"), f.events({}));
    const Result<OperationResult> result = f.call("calendar_delete_event", R"({"event_uid":"e1"})");
    QVERIFY(result);
    QCOMPARE(result->data[u"uid"_s].toString(), u"e1"_s);
}

void TestCalendarOperations::deletesTheSeriesOnlyWhenTold()
{
    OperationsFixture f;
    f.server.always(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("DELETE", "s1"), f.events({}));
    QVERIFY(f.call("calendar_delete_event", R"({"event_uid":"s1","recurrence_scope":"following",
        "recurrence_id":"20260318T090000Z"})"));
    QCOMPARE(f.object(f.sent(f.one("DELETE", "s1")).last().query.value(u"eventdata"_s).toUtf8())
                 .value(u"recurrenceid"_s)
                 .toString(),
             u"20260318T090000Z"_s);
    f.server.expect(f.one("DELETE", "s1"), f.events({}));
    QVERIFY(f.call("calendar_delete_event", R"({"event_uid":"s1","recurrence_scope":"all"})"));
    QVERIFY(f.sent(f.one("DELETE", "s1")).last().headers.contains("etag"));
}

void TestCalendarOperations::freeBusyOfSeveral()
{
    OperationsFixture f;
    const auto busy = [](const char *from, const char *to) {
        return QByteArray(R"({"freebusy":[{"startTime":"20260304T)") + from + R"(Z","endTime":"20260304T)" + to +
               R"(Z","fbtype":"busy"}]})";
    };
    f.server.expect(f.line("GET", "/freebusy"), f.ok(busy("090000", "100000")));
    f.server.expect(f.line("GET", "/freebusy"), f.ok(busy("093000", "110000")));
    const Result<OperationResult> result = f.call(
        "calendar_get_freebusy",
        R"({"email":"ben@example.org,cy@example.org","start":"2026-03-04T08:00:00Z","end":"2026-03-04T12:00:00Z"})");
    QVERIFY(result);
    QCOMPARE(result->rows, 2);
    QCOMPARE(result->data[u"people"_s][0][u"status"_s].toString(), u"known"_s);
    const QJsonArray free = result->data[u"common_free"_s].toArray();
    QCOMPARE(free, QJsonDocument::fromJson(R"([{"start":"2026-03-04T08:00:00+00:00","end":"2026-03-04T09:00:00+00:00"},
        {"start":"2026-03-04T11:00:00+00:00","end":"2026-03-04T12:00:00+00:00"}])")
                       .array());
}

void TestCalendarOperations::unknownIsNeverFree_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("status");
    QTest::newRow("not shared") << QByteArray(R"({"fb_not_enabled":true})") << u"not_shared"_s;
    QTest::newRow("no data") << QByteArray(R"({"NODATA":true})") << u"unknown"_s;
}

void TestCalendarOperations::unknownIsNeverFree()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, status);
    OperationsFixture f;
    f.server.expect(f.line("GET", "/freebusy"), f.ok(answer));
    const Result<OperationResult> result =
        f.call("calendar_get_freebusy", R"({"email":"ben@example.org","start":"2026-03-04","end":"2026-03-04"})");
    QVERIFY(result);
    QCOMPARE(result->data[u"people"_s][0][u"status"_s].toString(), status);
    QVERIFY(result->data[u"common_free"_s].isNull());
    QCOMPARE(result->data[u"unknown"_s].toArray(), QJsonArray{u"ben@example.org"_s});
}

void TestCalendarOperations::dryRunsOnlyRead()
{
    OperationsFixture f;
    f.server.always(f.one("GET"), f.events({f.event("e1")}));
    const auto list =
        f.plan("calendar_list_events", R"({"start":"2026-01-01","end":"2026-03-15","calendar_uid":"c1"})");
    QVERIFY(list);
    QCOMPARE(list->requests, 3);
    const auto create = f.plan("calendar_create_event", R"({"title":"A","start":"2026-03-04"})");
    QVERIFY(create);
    QCOMPARE(create->request.value(u"method"_s).toString(), u"POST"_s);
    QCOMPARE(create->request.value(u"body"_s)[u"eventdata"_s][u"title"_s].toString(), u"A"_s);
    const auto update = f.plan("calendar_update_event", R"({"event_uid":"e1","title":"B"})");
    QVERIFY(update);
    QCOMPARE(update->request.value(u"body"_s)[u"eventdata"_s][u"etag"_s].toString(), u"100"_s);
    const auto remove = f.plan("calendar_delete_event", R"({"event_uid":"e1"})");
    QVERIFY(remove);
    QCOMPARE(remove->request.value(u"headers"_s)[u"etag"_s].toString(), u"100"_s);
    QVERIFY(f.plan("calendar_get_freebusy", R"({"email":"ben@example.org"})"));
    QVERIFY(f.onlyRead());
}
} // namespace atlas::test::tst_calendaroperations

ATLAS_TEST(atlas::test::tst_calendaroperations::TestCalendarOperations)
#include "tst_calendaroperations.moc"
