// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_calendarkernel
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;

class CalendarKernelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens();
    void scopes_data();
    void scopes();
    void unknownPathsAndVerbs();
    void strangers();
    void extraParameters();
    void jsonBodiesAreIgnored();
    void payloadInTheQuery();
    void calendars();
    void categories();
    void aliases();
    void base64Uid();
    void calendarWrites();
    void calendarChecks_data();
    void calendarChecks();
    void calendarOfOthers();
    void settingsAndGroups();
    void stateRoundTrip();
    void stateOfOtherData();
};

void CalendarKernelTest::tokens()
{
    CalendarFixture fixture;
    const AuthErrors errors = fixture.app->authErrors();
    QCOMPARE(errors.noToken().status, 400);
    QVERIFY(errors.noToken().body.contains("\"error_code\":\"INVALID_TICKET\""));
    QCOMPARE(errors.badToken().status, 401);
    QVERIFY(errors.badToken().body.contains("Invalid OAuth token."));
    QCOMPARE(errors.throttled(3).status, 429);
    QVERIFY(fixture.app->perMinute() >= 300);
}

void CalendarKernelTest::scopes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("scope");
    const auto row = [](const QByteArray &method, const QString &path, const QString &scope) {
        QTest::newRow((method + ' ' + path.toLatin1()).constData()) << method << path << scope;
    };
    row("GET", u"/calendars"_s, u"calendar.READ"_s);
    row("POST", u"/calendars"_s, u"calendar.CREATE"_s);
    row("GET", u"/calendars/default"_s, u"calendar.READ"_s);
    row("PUT", u"/calendars/default"_s, u"calendar.UPDATE"_s);
    row("DELETE", u"/calendars/default"_s, u"calendar.DELETE"_s);
    row("GET", u"/calendars/default/events"_s, u"event.READ"_s);
    row("POST", u"/calendars/default/events"_s, u"event.CREATE"_s);
    row("GET", u"/calendars/default/events/x"_s, u"event.READ"_s);
    row("GET", u"/calendars/default/events/x/byinstance"_s, u"event.READ"_s);
    row("PUT", u"/calendars/default/events/x"_s, u"event.UPDATE"_s);
    row("PATCH", u"/calendars/default/events/x"_s, u"event.UPDATE"_s);
    row("POST", u"/calendars/default/events/x"_s, u"event.UPDATE"_s);
    row("MOVE", u"/calendars/default/events/x"_s, u"event.UPDATE"_s);
    row("DELETE", u"/calendars/default/events/x"_s, u"event.DELETE"_s);
    row("GET", u"/calendars/default/search"_s, u"search.READ"_s);
    row("GET", u"/calendars/freebusy"_s, u"freebusy.READ"_s);
    row("GET", u"/settings"_s, u"settings.READ"_s);
    row("GET", u"/groups"_s, u"group.READ"_s);
}

void CalendarKernelTest::scopes()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, scope);
    CalendarFixture fixture;
    fixture.scopes = {u"ZohoCalendar.other.ALL"_s, u"ZohoCRM.modules.ALL"_s};
    QCOMPARE(fixture.call(method, path).status, 401);
    QCOMPARE(fixture.call(method, path).code(), u"INVALID_OAUTHSCOPE"_s);
    fixture.scopes = {u"ZohoCalendar."_s + scope};
    QVERIFY(fixture.call(method, path).code() != u"INVALID_OAUTHSCOPE");
    fixture.scopes = {u"ZohoCalendar.%1.ALL"_s.arg(scope.section(u'.', 0, 0))};
    QVERIFY(fixture.call(method, path).code() != u"INVALID_OAUTHSCOPE");
}

void CalendarKernelTest::unknownPathsAndVerbs()
{
    CalendarFixture fixture;
    for (const auto &reply : {fixture.get(u"/nothing"_s), fixture.call("PATCH", u"/calendars/default"_s),
                              fixture.call("DELETE", u"/settings"_s), fixture.get(u"/calendars/default/event"_s)}) {
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.code(), u"URL_RULE_NOT_CONFIGURED"_s);
    }
}

void CalendarKernelTest::strangers()
{
    CalendarFixture fixture;
    fixture.userId = u"99"_s;
    QCOMPARE(fixture.get(u"/calendars"_s).status, 403);
}

void CalendarKernelTest::extraParameters()
{
    CalendarFixture fixture;
    const CalendarReply reply = fixture.get(u"/calendars"_s, {{u"page"_s, u"1"_s}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"EXTRA_PARAM_FOUND"_s);
    QVERIFY(reply.reason().contains(u"page"));
    const CalendarReply lastModified =
        fixture.list(u"20261101"_s, u"20261130"_s, {{u"lastmodified"_s, u"20261101T000000Z"_s}});
    QCOMPARE(lastModified.code(), u"EXTRA_PARAM_FOUND"_s);
}

void CalendarKernelTest::jsonBodiesAreIgnored()
{
    CalendarFixture fixture;
    const QByteArray body = R"x({"eventdata":{"title":"a"}})x";
    const CalendarReply reply = fixture.call("POST", u"/calendars/default/events"_s, {}, body,
                                             {{"content-type", "application/json;charset=UTF-8"}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"LESS_THAN_MIN_OCCURANCE"_s);
    QVERIFY(reply.reason().contains(u"eventdata"));
    QCOMPARE(fixture.changes, 0);
}

void CalendarKernelTest::payloadInTheQuery()
{
    CalendarFixture fixture;
    const QJsonObject data{{u"title"_s, u"Lunch"_s},
                           {u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s)}};
    const CalendarReply reply =
        fixture.call("POST", u"/calendars/primary/events"_s, {{u"eventdata"_s, jsonText(data)}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.event().value(u"title"_s), u"Lunch"_s);
    QCOMPARE(fixture.call("POST", u"/calendars/primary/events"_s, {{u"eventdata"_s, u"{"_s}}).code(),
             u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(fixture.changes, 1);
}

void CalendarKernelTest::calendars()
{
    CalendarFixture fixture;
    const QJsonArray rows = fixture.get(u"/calendars"_s).list(u"calendars"_s);
    QCOMPARE(rows.size(), 3);
    const QJsonObject home = rows.at(0).toObject();
    QCOMPARE(home.value(u"uid"_s), cal::home);
    QCOMPARE(home.value(u"isdefault"_s), true);
    QCOMPARE(home.value(u"privilege"_s), u"owner"_s);
    QVERIFY(home.value(u"ctag"_s).isDouble());
    QVERIFY(home.value(u"id"_s).isString());
    QCOMPARE(home.value(u"allowed_conference_list"_s).toArray().size(), 2);
    const QJsonObject group = rows.at(2).toObject();
    QCOMPARE(group.value(u"caltype"_s), u"group"_s);
    QCOMPARE(group.value(u"privilege"_s), u"reader"_s);
    QCOMPARE(group.value(u"type"_s), 1);
}

void CalendarKernelTest::categories()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.get(u"/calendars"_s, {{u"category"_s, u"own"_s}}).list(u"calendars"_s).size(), 2);
    QCOMPARE(fixture.get(u"/calendars"_s, {{u"Category"_s, u"group"_s}}).list(u"calendars"_s).size(), 1);
    QCOMPARE(fixture.get(u"/calendars"_s, {{u"category"_s, u"app"_s}}).list(u"calendars"_s).size(), 0);
    QCOMPARE(fixture.get(u"/calendars"_s, {{u"category"_s, u"mine"_s}}).code(), u"PATTERN_NOT_MATCHED"_s);
    QCOMPARE(fixture.send("PUT", u"/calendars/"_s + cal::older, {{u"visibility"_s, false}}, u"calendarData"_s).status,
             200);
    QCOMPARE(fixture.get(u"/calendars"_s).list(u"calendars"_s).size(), 2);
    QCOMPARE(fixture.get(u"/calendars"_s, {{u"category"_s, u"all"_s}}).list(u"calendars"_s).size(), 3);
}

void CalendarKernelTest::aliases()
{
    CalendarFixture fixture;
    for (const QString &alias : {u"default"_s, u"primary"_s, cal::home})
        QCOMPARE(fixture.get(u"/calendars/"_s + alias).list(u"calendars"_s).at(0)[u"uid"], cal::home);
    fixture.userId = u"2"_s;
    QCOMPARE(fixture.get(u"/calendars/default"_s).list(u"calendars"_s).at(0)[u"uid"], cal::ofBen);
    QCOMPARE(fixture.get(u"/calendars/"_s + cal::home).status, 404);
}

void CalendarKernelTest::base64Uid()
{
    CalendarFixture fixture;
    const QString encoded = QString(cal::older).replace(u"="_s, u"%3D"_s);
    QCOMPARE(fixture.get(u"/calendars/"_s + encoded).list(u"calendars"_s).at(0)[u"name"], u"Older"_s);
    const QJsonObject data{{u"title"_s, u"a"_s},
                           {u"dateandtime"_s, times(u"UTC"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s)}};
    QCOMPARE(fixture.send("POST", u"/calendars/%1/events"_s.arg(encoded), data).event().value(u"caluid"_s), cal::older);
}

void CalendarKernelTest::calendarWrites()
{
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.send("POST", u"/calendars"_s, {{u"name"_s, u"Side"_s}, {u"color"_s, u"#8CBF40"_s}}, u"calendarData"_s);
    QCOMPARE(made.status, 200);
    const QJsonObject row = made.list(u"calendars"_s).at(0).toObject();
    const QString path = u"/calendars/"_s + row.value(u"uid"_s).toString();
    QCOMPARE(row.value(u"caltype"_s), u"own"_s);
    QCOMPARE(row.value(u"timezone"_s), u"Europe/Paris"_s);
    const CalendarReply changed = fixture.send("PUT", path, {{u"name"_s, u"Other"_s}}, u"calendarData"_s);
    QCOMPARE(changed.list(u"calendars"_s).at(0)[u"name"], u"Other"_s);
    QCOMPARE(changed.list(u"calendars"_s).at(0)[u"color"], u"#8CBF40"_s);
    const QJsonObject data{{u"title"_s, u"a"_s},
                           {u"dateandtime"_s, times(u"UTC"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s)}};
    QCOMPARE(fixture.send("POST", path + u"/events"_s, data).status, 200);
    QCOMPARE(fixture.store().events.size(), size_t(1));
    QCOMPARE(fixture.call("DELETE", path).list(u"calendars"_s).at(0)[u"calstatus"], u"deleted"_s);
    QCOMPARE(fixture.store().events.size(), size_t(0));
    QCOMPARE(fixture.get(path).code(), u"CALENDAR_NOTFOUND"_s);
    QCOMPARE(fixture.changes, 4);
}

void CalendarKernelTest::calendarChecks_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"{}"_s << u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("colour") << u"{\"name\":\"a\",\"color\":\"red\"}"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("zone") << u"{\"name\":\"a\",\"timezone\":\"Mars/One\"}"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("name") << u"{\"name\":\" \"}"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("number for a name") << u"{\"name\":7}"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("flag as text") << u"{\"name\":\"a\",\"status\":\"true\"}"_s << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("key") << u"{\"name\":\"a\",\"etag\":\"1\"}"_s << u"EXTRA_KEY_FOUND_IN_JSON"_s;
    QTest::newRow("no object") << u"[]"_s << u"PATTERN_NOT_MATCHED"_s;
}

void CalendarKernelTest::calendarChecks()
{
    QFETCH(QString, json);
    CalendarFixture fixture;
    const CalendarReply reply = fixture.call("POST", u"/calendars"_s, {{u"calendarData"_s, json}});
    QCOMPARE(reply.status, 400);
    QTEST(reply.code(), "code");
    QCOMPARE(fixture.changes, 0);
}

void CalendarKernelTest::calendarOfOthers()
{
    CalendarFixture fixture;
    const QString path = u"/calendars/"_s + cal::group;
    QCOMPARE(fixture.get(path).status, 200);
    QCOMPARE(fixture.send("PUT", path, {{u"name"_s, u"x"_s}}, u"calendarData"_s).code(), u"OPERATION_NOT_PERMITTED"_s);
    QCOMPARE(fixture.call("DELETE", path).status, 403);
    QCOMPARE(fixture.call("DELETE", u"/calendars/default"_s).status, 403);
    const QJsonObject data{{u"title"_s, u"a"_s},
                           {u"dateandtime"_s, times(u"UTC"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s)}};
    QCOMPARE(fixture.send("POST", path + u"/events"_s, data).status, 403);
    QCOMPARE(fixture.send("POST", u"/calendars/%1/events"_s.arg(cal::ofBen), data).code(), u"CALENDAR_NOTFOUND"_s);
    QCOMPARE(fixture.changes, 0);
}

void CalendarKernelTest::settingsAndGroups()
{
    CalendarFixture fixture;
    const QJsonValue settings = fixture.get(u"/settings"_s).list(u"settings"_s).at(0);
    QCOMPARE(settings[u"email"], cal::ada);
    QCOMPARE(settings[u"timezone"], u"Europe/Paris"_s);
    QCOMPARE(settings[u"defEveCreationCal"], cal::home);
    QCOMPARE(fixture.get(u"/groups"_s).list(u"groups"_s).at(0)[u"entityid"], u"11523030"_s);
}

void CalendarKernelTest::stateRoundTrip()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated);
    const Persistent keeper = fixture.app->persistent();
    const CalendarReply kept =
        fixture.create(u"Kept"_s, times(u"Asia/Kolkata"_s, u"20261124T043000Z"_s, u"20261124T053000Z"_s),
                       {{u"rrule"_s, u"FREQ=DAILY;COUNT=5"_s}, {u"location"_s, u"Pune"_s}});
    const QString path = eventPath(kept.uid());
    const QJsonObject alone{
        {u"etag"_s, kept.etag()}, {u"recurrenceid"_s, u"20261125T043000Z"_s}, {u"title"_s, u"Bent"_s}};
    const CalendarReply bent = fixture.send("PATCH", path, alone);
    const QJsonObject gone{{u"etag"_s, bent.etag()}, {u"recurrenceid"_s, u"20261126T043000Z"_s}};
    QCOMPARE(fixture.call("DELETE", path, {{u"eventdata"_s, jsonText(gone)}}).status, 200);
    const QString doomed = fixture.store().events.begin()->first;
    fixture.store().events.erase(doomed);
    const QJsonObject state = keeper.save();
    QVERIFY(QJsonDocument(state).toJson().size() < 5000); // changes, not everything

    // Started again a week later, the data are those of the day they were made on.
    CalendarFixture later(CalendarFixture::Content::Generated, QDate(2026, 11, 30));
    later.app->persistent().load(state);
    QCOMPARE(later.get(path).json, fixture.get(path).json);
    QCOMPARE(later.get(path).events().size(), 3);
    QVERIFY(!later.store().events.contains(doomed));
    QCOMPARE(later.store().events.size(), fixture.store().events.size());
    QCOMPARE(later.list(u"20261101"_s, u"20261130"_s).json, fixture.list(u"20261101"_s, u"20261130"_s).json);
    const CalendarReply next = later.create(u"New"_s, times(u"UTC"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s));
    QVERIFY(!fixture.store().events.contains(next.uid()));
}

void CalendarKernelTest::stateOfOtherData()
{
    CalendarFixture fixture;
    QCOMPARE(fixture.create(u"a"_s, times(u"UTC"_s, u"20261124T110000Z"_s, u"20261124T120000Z"_s)).status, 200);
    const QJsonObject state = fixture.app->persistent().save();
    CalendarFixture other(CalendarFixture::Content::Foundation, QDate(2026, 11, 23), 1, 2);
    other.app->persistent().load(state);
    QCOMPARE(other.store().events.size(), size_t(0));
}
} // namespace tst_calendarkernel

ATLAS_TEST(tst_calendarkernel::CalendarKernelTest)
#include "tst_calendarkernel.moc"
