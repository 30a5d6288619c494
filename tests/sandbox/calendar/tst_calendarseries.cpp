// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_calendarseries
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;

class CalendarSeriesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOne();
    void onlyOneAgain();
    void following();
    void followingKeepsWhatBelongs();
    void followingWithTheSameRule();
    void followingFromTheFirst();
    void followingOverTheChangeOfClocks();
    void followingWithPutNeedsARule();
    void allOfThem();
    void allMovedDropsExceptions();
    void refusals_data();
    void refusals();
    void deleteOne();
    void deleteFollowing();
    void deleteFromTheFirst();
    void deleteAll_data();
    void deleteAll();
    void refusedEditsChangeNothing();

private:
    /// Every Monday 09:00 of Paris, five times from 2 November.
    static CalendarReply weekly(CalendarFixture &fixture);
    static QStringList starts(CalendarFixture &fixture);
    static const QString third;
};

const QString CalendarSeriesTest::third = QStringLiteral("20261116T080000Z");

CalendarReply CalendarSeriesTest::weekly(CalendarFixture &fixture)
{
    return fixture.create(u"Weekly"_s, times(u"Europe/Paris"_s, u"20261102T080000Z"_s, u"20261102T090000Z"_s),
                          {{u"rrule"_s, u"FREQ=WEEKLY;INTERVAL=1;COUNT=5"_s}, {u"location"_s, u"Room 1"_s}});
}

QStringList CalendarSeriesTest::starts(CalendarFixture &fixture)
{
    QStringList days;
    const QStringList all = fixture.list(u"20261101"_s, u"20261201"_s).starts();
    for (const QString &start : all)
        days.append(start.mid(4, 9));
    return days;
}

void CalendarSeriesTest::onlyOne()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{{u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, third},
                           {u"recurrence_edittype"_s, u"only"_s},
                           {u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261117T130000Z"_s, u"20261117T140000Z"_s)}};
    const CalendarReply reply = fixture.send("PATCH", eventPath(made.uid()), data);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.event().value(u"estatus"_s), u"updated"_s);
    QVERIFY(reply.etag() != made.etag());
    QCOMPARE(starts(fixture),
             QStringList({u"1102T0900"_s, u"1109T0900"_s, u"1117T1400"_s, u"1123T0900"_s, u"1130T0900"_s}));
    const QJsonObject row = fixture.list(u"20261117"_s, u"20261117"_s).event();
    QCOMPARE(row.value(u"recurrenceid"_s), third);
    QCOMPARE(row.value(u"location"_s), u"Room 1"_s);
}

// It is addressed by its original start for ever, and a PUT of it forgets what it does not name.
void CalendarSeriesTest::onlyOneAgain()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    QJsonObject data{{u"etag"_s, made.etag()},
                     {u"recurrenceid"_s, third},
                     {u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261117T130000Z"_s, u"20261117T140000Z"_s)}};
    data.insert(u"etag"_s, fixture.send("PATCH", eventPath(made.uid()), data).etag());
    data.insert(u"title"_s, u"Again"_s);
    QCOMPARE(fixture.send("PUT", eventPath(made.uid()), data).status, 200);
    const QJsonObject row = fixture.list(u"20261117"_s, u"20261117"_s).event();
    QCOMPARE(row.value(u"title"_s), u"Again"_s);
    QVERIFY(!row.contains(u"location"_s));
    QCOMPARE(starts(fixture).size(), 5);
}

void CalendarSeriesTest::following()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{{u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, third},
                           {u"recurrence_edittype"_s, u"following"_s},
                           {u"title"_s, u"Later"_s},
                           {u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261117T130000Z"_s, u"20261117T150000Z"_s)}};
    const CalendarReply reply = fixture.send("PATCH", eventPath(made.uid()), data);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.uid() != made.uid());
    QCOMPARE(reply.event().value(u"rrule"_s), u"FREQ=WEEKLY;INTERVAL=1;COUNT=3"_s);
    QCOMPARE(reply.event().value(u"location"_s), u"Room 1"_s);
    QCOMPARE(starts(fixture),
             QStringList({u"1102T0900"_s, u"1109T0900"_s, u"1117T1400"_s, u"1124T1400"_s, u"1201T1400"_s}));
    const CalendarReply earlier = fixture.get(eventPath(made.uid()));
    QCOMPARE(earlier.event().value(u"rrule"_s), u"FREQ=WEEKLY;INTERVAL=1;UNTIL=20261116T075959Z"_s);
    QCOMPARE(earlier.event().value(u"title"_s), u"Weekly"_s);
    QVERIFY(earlier.etag() != made.etag());
}

void CalendarSeriesTest::followingKeepsWhatBelongs()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QString path = eventPath(made.uid());
    for (const QString &id : {u"20261109T080000Z"_s, u"20261130T080000Z"_s}) {
        const QJsonObject alone{{u"recurrenceid"_s, id}, {u"title"_s, u"Bent"_s}};
        QCOMPARE(fixture.send("PATCH", path, alone).status, 200);
    }
    const QString etag = fixture.get(path).etag();
    const QJsonObject gone{{u"etag"_s, etag}, {u"recurrenceid"_s, u"20261123T080000Z"_s}};
    QCOMPARE(fixture.call("DELETE", path, {{u"eventdata"_s, jsonText(gone)}}).status, 200);
    const QJsonObject split{
        {u"recurrenceid"_s, third}, {u"recurrence_edittype"_s, u"following"_s}, {u"location"_s, u"Room 2"_s}};
    const CalendarReply later = fixture.send("PATCH", path, split);
    QCOMPARE(fixture.list(u"20261101"_s, u"20261201"_s).titles(),
             QStringList({u"Weekly"_s, u"Bent"_s, u"Weekly"_s, u"Bent"_s}));
    QCOMPARE(fixture.get(path).events().size(), 2);                   // itself and the bent one of 9 November
    QCOMPARE(fixture.get(eventPath(later.uid())).events().size(), 3); // the deleted one, itself, the other bent one
}

void CalendarSeriesTest::followingWithTheSameRule()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    QJsonObject data{{u"etag"_s, made.etag()},
                     {u"recurrenceid"_s, third},
                     {u"recurrence_edittype"_s, u"following"_s},
                     {u"title"_s, u"Later"_s},
                     {u"rrule"_s, u"FREQ=WEEKLY;INTERVAL=1;COUNT=5"_s},
                     {u"dateandtime"_s, times(u"Europe/Paris"_s, third, u"20261116T090000Z"_s)}};
    const CalendarReply same = fixture.send("PUT", eventPath(made.uid()), data);
    QCOMPARE(same.event().value(u"rrule"_s), u"FREQ=WEEKLY;INTERVAL=1;COUNT=3"_s);
    QCOMPARE(starts(fixture).size(), 5);
    // Another rule is taken as it is.
    data.insert(u"etag"_s, same.etag());
    data.insert(u"rrule"_s, u"FREQ=DAILY;COUNT=2"_s);
    data.insert(u"recurrenceid"_s, u"20261123T080000Z"_s);
    data.insert(u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261123T080000Z"_s, u"20261123T090000Z"_s));
    QCOMPARE(fixture.send("PUT", eventPath(same.uid()), data).status, 200);
    QCOMPARE(starts(fixture),
             QStringList({u"1102T0900"_s, u"1109T0900"_s, u"1116T0900"_s, u"1123T0900"_s, u"1124T0900"_s}));
}

void CalendarSeriesTest::followingFromTheFirst()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{{u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, u"20261102T080000Z"_s},
                           {u"recurrence_edittype"_s, u"following"_s},
                           {u"title"_s, u"All"_s}};
    const CalendarReply reply = fixture.send("PATCH", eventPath(made.uid()), data);
    QCOMPARE(reply.uid(), made.uid());
    QCOMPARE(fixture.store().events.size(), size_t(1));
    QCOMPARE(fixture.list(u"20261101"_s, u"20261201"_s).titles(), QStringList(5, u"All"_s));
}

void CalendarSeriesTest::followingOverTheChangeOfClocks()
{
    CalendarFixture fixture;
    const CalendarReply made =
        fixture.create(u"Weekly"_s, times(u"Europe/Paris"_s, u"20261012T070000Z"_s, u"20261012T080000Z"_s),
                       {{u"rrule"_s, u"FREQ=WEEKLY"_s}});
    // The occurrence after the change: 09:00 in Paris is 08:00 UTC by then.
    const QJsonObject data{{u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, u"20261026T080000Z"_s},
                           {u"recurrence_edittype"_s, u"following"_s},
                           {u"title"_s, u"Later"_s}};
    QCOMPARE(fixture.send("PATCH", eventPath(made.uid()), data).status, 200);
    const CalendarReply list = fixture.list(u"20261012"_s, u"20261103"_s);
    QCOMPARE(list.starts(), QStringList({u"20261012T090000+0200"_s, u"20261019T090000+0200"_s,
                                         u"20261026T090000+0100"_s, u"20261102T090000+0100"_s}));
    QCOMPARE(list.titles(), QStringList({u"Weekly"_s, u"Weekly"_s, u"Later"_s, u"Later"_s}));
    // As it would be had the clocks not changed, there is no such occurrence.
    QJsonObject wrong = data;
    wrong.insert(u"etag"_s, fixture.get(eventPath(made.uid())).etag());
    wrong.insert(u"recurrenceid"_s, u"20261019T080000Z"_s);
    QCOMPARE(fixture.send("PATCH", eventPath(made.uid()), wrong).code(), u"EVENT_NOTFOUND"_s);
}

void CalendarSeriesTest::followingWithPutNeedsARule()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{{u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, third},
                           {u"recurrence_edittype"_s, u"following"_s},
                           {u"dateandtime"_s, times(u"Europe/Paris"_s, third, u"20261116T090000Z"_s)}};
    QCOMPARE(fixture.send("PUT", eventPath(made.uid()), data).status, 200);
    QCOMPARE(starts(fixture), QStringList({u"1102T0900"_s, u"1109T0900"_s, u"1116T0900"_s}));
}

void CalendarSeriesTest::allOfThem()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QString path = eventPath(made.uid());
    QCOMPARE(fixture.send("PATCH", path, {{u"recurrenceid"_s, third}, {u"title"_s, u"Bent"_s}}).status, 200);
    const QJsonObject data{
        {u"etag"_s, fixture.get(path).etag()}, {u"recurrence_edittype"_s, u"all"_s}, {u"title"_s, u"All"_s}};
    QCOMPARE(fixture.send("PATCH", path, data).status, 200);
    // What was changed by itself stays as it is.
    QCOMPARE(fixture.list(u"20261101"_s, u"20261201"_s).titles(),
             QStringList({u"All"_s, u"All"_s, u"Bent"_s, u"All"_s, u"All"_s}));
}

void CalendarSeriesTest::allMovedDropsExceptions()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QString path = eventPath(made.uid());
    QCOMPARE(fixture.send("PATCH", path, {{u"recurrenceid"_s, third}, {u"title"_s, u"Bent"_s}}).status, 200);
    const QJsonObject data{{u"title"_s, u"All"_s},
                           {u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261103T080000Z"_s, u"20261103T090000Z"_s)}};
    QCOMPARE(fixture.send("PATCH", path, data).status, 200);
    QCOMPARE(fixture.get(path).events().size(), 1);
    QCOMPARE(starts(fixture),
             QStringList({u"1103T0900"_s, u"1110T0900"_s, u"1117T0900"_s, u"1124T0900"_s, u"1201T0900"_s}));
}

void CalendarSeriesTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QString>("code");
    QTest::newRow("only, which?") << QJsonObject{{u"recurrence_edittype"_s, u"only"_s}} << u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("following, which?") << QJsonObject{{u"recurrence_edittype"_s, u"following"_s}}
                                       << u"LESS_THAN_MIN_OCCURANCE"_s;
    QTest::newRow("no such word") << QJsonObject{{u"recurrenceid"_s, third}, {u"recurrence_edittype"_s, u"this"_s}}
                                  << u"PATTERN_NOT_MATCHED"_s;
    QTest::newRow("no occurrence") << QJsonObject{{u"recurrenceid"_s, u"20261117T080000Z"_s}} << u"EVENT_NOTFOUND"_s;
    QTest::newRow("a day for an instant") << QJsonObject{{u"recurrenceid"_s, u"20261116"_s}} << u"EVENT_NOTFOUND"_s;
    QTest::newRow("stale") << QJsonObject{{u"recurrenceid"_s, third}, {u"etag"_s, u"17"_s}} << u"ETAG_NOT_MATCHED"_s;
}

void CalendarSeriesTest::refusals()
{
    QFETCH(QJsonObject, data);
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    QTEST(fixture.send("PATCH", eventPath(made.uid()), data).code(), "code");
    if (!data.contains(u"etag"_s))
        data.insert(u"etag"_s, made.etag());
    QTEST(fixture.call("DELETE", eventPath(made.uid()), {{u"eventdata"_s, jsonText(data)}}).code(), "code");
    QCOMPARE(starts(fixture).size(), 5);
    QCOMPARE(fixture.changes, 1);
}

void CalendarSeriesTest::deleteOne()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{{u"uid"_s, made.uid()},
                           {u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, third},
                           {u"recurrence_edittype"_s, u"only"_s},
                           {u"notify_attendee"_s, 2}};
    const CalendarReply reply = fixture.call("DELETE", eventPath(made.uid()), {{u"eventdata"_s, jsonText(data)}});
    QCOMPARE(reply.event().value(u"estatus"_s), u"deleted"_s);
    QCOMPARE(starts(fixture), QStringList({u"1102T0900"_s, u"1109T0900"_s, u"1123T0900"_s, u"1130T0900"_s}));
    QCOMPARE(fixture.get(eventPath(made.uid()), {{u"recurrenceid"_s, third}}).status, 404);
}

void CalendarSeriesTest::deleteFollowing()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{
        {u"etag"_s, made.etag()}, {u"recurrenceid"_s, third}, {u"recurrence_edittype"_s, u"following"_s}};
    QCOMPARE(fixture.call("DELETE", eventPath(made.uid()), {{u"eventdata"_s, jsonText(data)}}).status, 200);
    QCOMPARE(starts(fixture), QStringList({u"1102T0900"_s, u"1109T0900"_s}));
}

void CalendarSeriesTest::deleteFromTheFirst()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject data{{u"etag"_s, made.etag()},
                           {u"recurrenceid"_s, u"20261102T080000Z"_s},
                           {u"recurrence_edittype"_s, u"following"_s}};
    QCOMPARE(fixture.call("DELETE", eventPath(made.uid()), {{u"eventdata"_s, jsonText(data)}}).status, 200);
    QCOMPARE(fixture.store().events.size(), size_t(0));
}

void CalendarSeriesTest::deleteAll_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("header") << 0;
    QTest::newRow("etag") << 1;
    QTest::newRow("uid and etag") << 2;
    QTest::newRow("all, with an occurrence") << 3;
}

void CalendarSeriesTest::deleteAll()
{
    QFETCH(int, form);
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    QMap<QString, QString> query;
    QMap<QByteArray, QByteArray> headers;
    QJsonObject data{{u"etag"_s, made.etag()}};
    if (form == 2)
        data.insert(u"uid"_s, made.uid());
    if (form == 3) {
        data.insert(u"recurrenceid"_s, third);
        data.insert(u"recurrence_edittype"_s, u"all"_s);
    }
    if (form == 0)
        headers.insert("etag", made.etag().toLatin1());
    else
        query.insert(u"eventdata"_s, jsonText(data));
    QCOMPARE(fixture.call("DELETE", eventPath(made.uid()), query, {}, headers).status, 200);
    QCOMPARE(fixture.store().events.size(), size_t(0));
    QCOMPARE(fixture.changes, 2);
}

void CalendarSeriesTest::refusedEditsChangeNothing()
{
    CalendarFixture fixture;
    const CalendarReply made = weekly(fixture);
    const QJsonObject before = fixture.get(eventPath(made.uid())).json;
    for (const QString &type : {u"only"_s, u"following"_s, u"all"_s}) {
        const QJsonObject data{
            {u"recurrenceid"_s, third},
            {u"recurrence_edittype"_s, type},
            {u"dateandtime"_s, times(u"Europe/Paris"_s, u"20261117T150000Z"_s, u"20261117T140000Z"_s)}};
        const CalendarReply reply = fixture.send("PATCH", eventPath(made.uid()), data);
        QCOMPARE(reply.code(), u"PATTERN_NOT_MATCHED"_s);
        QVERIFY(reply.reason().contains(u"dateandtime"));
    }
    QCOMPARE(fixture.get(eventPath(made.uid())).json, before);
    QCOMPARE(fixture.store().events.size(), size_t(1));
}
} // namespace tst_calendarseries

ATLAS_TEST(tst_calendarseries::CalendarSeriesTest)
#include "tst_calendarseries.moc"
