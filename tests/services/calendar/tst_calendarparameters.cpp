// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/calendarparameters.h"
#include "tests/services/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_calendarparameters
{
/// Times as people and scripts give them.
class TestCalendarParameters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spans_data();
    void spans();
    void times_data();
    void times();
    void timesRefused_data();
    void timesRefused();
};

void TestCalendarParameters::spans_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("span");
    // This computer is in Paris.
    QTest::newRow("today and a week") << QByteArray("{}") << u"20260325T230000Z 20260401T220000Z"_s;
    QTest::newRow("days") << QByteArray(R"({"start":"2026-03-28","end":"2026-03-29"})")
                          << u"20260327T230000Z 20260329T220000Z"_s;
    QTest::newRow("instants") << QByteArray(R"({"start":"2026-03-28T10:00:00+05:30","end":"2026-03-28T06:00:00Z"})")
                              << u"20260328T043000Z 20260328T060000Z"_s;
    QTest::newRow("clock time") << QByteArray(R"({"start":"2026-03-30T10:00","end":"2026-03-30T11:00"})")
                                << u"20260330T080000Z 20260330T090000Z"_s;
    QTest::newRow("backwards") << QByteArray(R"({"start":"2026-03-28","end":"2026-03-27"})") << u"end"_s;
    QTest::newRow("words") << QByteArray(R"({"start":"tomorrow"})") << u"start"_s;
    QTest::newRow("no such day") << QByteArray(R"({"start":"2026-02-30"})") << u"start"_s;
}

void TestCalendarParameters::spans()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const QString, span);
    if (QTimeZone::systemTimeZoneId() != "Europe/Paris")
        QSKIP("written for Paris");
    const auto read = calendarparameters::span(CalendarFixture::object(parameters), CalendarFixture::utc(3, 26, 9));
    QCOMPARE(read ? calendartime::text(read->first) + u' ' + calendartime::text(read->second) : read.error().field,
             span);
}

void TestCalendarParameters::times_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<EventTime>("time");
    const auto row = [](const char *name, const char *json, bool isNew, const EventTime &time) {
        QTest::newRow(name) << QByteArray(json) << isNew << time;
    };
    const auto timed = [](const QDateTime &start, const QDateTime &end, const char *zone) {
        return EventTime::timed(start, end, QString::fromLatin1(zone));
    };
    const auto utc = CalendarFixture::utc;
    row("clock of a zone", R"({"start":"2026-03-09T09:00","end":"2026-03-09T09:30","timezone":"America/Los_Angeles"})",
        true, timed(utc(3, 9, 16, 0), utc(3, 9, 16, 30), "America/Los_Angeles"));
    row("instant", R"({"start":"2026-03-09T09:00:00+13:00","timezone":"Pacific/Auckland"})", true,
        timed(utc(3, 8, 20, 0), utc(3, 8, 21, 0), "Pacific/Auckland"));
    row("a day", R"({"start":"2026-03-29"})", true, EventTime::allDay(QDate(2026, 3, 29), QDate(2026, 3, 29)));
    row("days", R"({"start":"2026-03-29","end":"2026-03-31","all_day":true})", true,
        EventTime::allDay(QDate(2026, 3, 29), QDate(2026, 3, 31)));
    // The event is at 9:00 UTC on 4 March for an hour, planned in Paris.
    row("start moves", R"({"start":"2026-04-01T10:00"})", false,
        timed(utc(4, 1, 8, 0), utc(4, 1, 9, 0), "Europe/Paris"));
    row("end moves", R"({"end":"2026-03-04T12:00"})", false, timed(utc(3, 4, 9, 0), utc(3, 4, 11, 0), "Europe/Paris"));
    row("other zone", R"({"timezone":"Asia/Kolkata"})", false,
        timed(utc(3, 4, 9, 0), utc(3, 4, 10, 0), "Asia/Kolkata"));
    row("becomes all-day", R"({"all_day":true})", false, EventTime::allDay(QDate(2026, 3, 4), QDate(2026, 3, 4)));
    row("moves to a day", R"({"start":"2026-03-06"})", false, EventTime::allDay(QDate(2026, 3, 6), QDate(2026, 3, 6)));
}

void TestCalendarParameters::times()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const bool, isNew);
    QFETCH(const EventTime, time);
    const EventTime there =
        EventTime::timed(CalendarFixture::utc(3, 4, 9), CalendarFixture::utc(3, 4, 10), u"Europe/Paris"_s);
    const auto read =
        calendarparameters::time(CalendarFixture::object(parameters), isNew ? std::nullopt : std::optional(there));
    QVERIFY(read && *read);
    QCOMPARE(**read, time);
}

void TestCalendarParameters::timesRefused_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("field");
    QTest::newRow("zone") << QByteArray(R"({"start":"2026-03-04T09:00","timezone":"Mars/Base"})") << u"timezone"_s;
    QTest::newRow("words") << QByteArray(R"({"start":"at noon"})") << u"start"_s;
    QTest::newRow("times all day") << QByteArray(R"({"start":"2026-03-04T09:00","all_day":true})") << u"start"_s;
    QTest::newRow("days with a time") << QByteArray(R"({"start":"2026-03-04","end":"2026-03-04T10:00"})") << u"end"_s;
    QTest::newRow("a day that is none") << QByteArray(R"({"start":"2026-03-04","all_day":false})") << u"start"_s;
    QTest::newRow("only an end") << QByteArray(R"({"end":"2026-03-04T10:00"})") << u"start"_s;
}

void TestCalendarParameters::timesRefused()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const QString, field);
    const auto read = calendarparameters::time(CalendarFixture::object(parameters), std::nullopt);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Usage);
    QCOMPARE(read.error().field, field);
}
} // namespace atlas::test::tst_calendarparameters

ATLAS_TEST(atlas::test::tst_calendarparameters::TestCalendarParameters)
#include "tst_calendarparameters.moc"
