// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/calendar/series.h"
#include "tests/sandbox/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <algorithm>
#include <QElapsedTimer>
#include <QTest>

namespace tst_calendardataset
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox::calendar;

class CalendarDatasetTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calendars();
    void enoughEvents();
    void sameSeedSameData();
    void kinds();
    void bentSeries_data();
    void bentSeries();
    void conflictAhead_data();
    void conflictAhead();
    void officeHours();
    void colleagues();
    void busyMonth();
    void withoutPeople();

private:
    static QList<const EventRecord *> ofExecutive(Store &store);
};

QList<const EventRecord *> CalendarDatasetTest::ofExecutive(Store &store)
{
    QList<const EventRecord *> all;
    const QList<const CalendarRecord *> calendars = store.calendarsOf(store.people.first().email);
    for (const CalendarRecord *calendar : calendars)
        all += store.eventsIn(calendar->uid);
    return all;
}

void CalendarDatasetTest::calendars()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated);
    QStringList names, colours;
    const QJsonArray rows = fixture.get(u"/calendars"_s).list(u"calendars"_s);
    for (const QJsonValue &row : rows) {
        names.append(row[u"name"].toString());
        colours.append(row[u"color"].toString());
    }
    QCOMPARE(names, QStringList({u"Direction"_s, u"Clients"_s, u"Personnel"_s, u"Équipe"_s}));
    QCOMPARE(colours, QStringList({u"#2F6FED"_s, u"#E69F00"_s, u"#CC79A7"_s, u"#009E73"_s}));
    QVERIFY(rows.at(1)[u"uid"].toString().endsWith(u"=="));
    QCOMPARE(rows.at(3)[u"privilege"], u"reader"_s);
}

void CalendarDatasetTest::enoughEvents()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated);
    const int count = int(ofExecutive(fixture.store()).size());
    QVERIFY2(count >= 180 && count <= 260, qPrintable(QString::number(count)));
}

void CalendarDatasetTest::sameSeedSameData()
{
    CalendarFixture one(CalendarFixture::Content::Generated);
    CalendarFixture two(CalendarFixture::Content::Generated);
    CalendarFixture other(CalendarFixture::Content::Generated, QDate(2026, 11, 23), 1, 2);
    QCOMPARE(one.list(u"20261101"_s, u"20261130"_s).json, two.list(u"20261101"_s, u"20261130"_s).json);
    QVERIFY(one.list(u"20261101"_s, u"20261130"_s).json != other.list(u"20261101"_s, u"20261130"_s).json);
}

void CalendarDatasetTest::kinds()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated);
    int invited = 0, withoutAgenda = 0, overNight = 0;
    QSet<QString> zones, answers, links;
    const QList<const EventRecord *> events = ofExecutive(fixture.store());
    for (const EventRecord *event : events) {
        zones.insert(event->time.zone);
        const QString own = fixture.store().people.first().email;
        const QJsonArray guests = event->fields.value(u"attendees"_s).toArray();
        for (const QJsonValue &guest : guests) {
            answers.insert(guest[u"status"].toString());
            invited += guest[u"email"] == own && guest[u"status"] == u"NEEDS-ACTION"_s ? 1 : 0;
        }
        withoutAgenda += event->fields.contains(u"description"_s) ? 0 : 1;
        overNight += !event->time.allDay && isMultiDay(event->time, QTimeZone(event->time.zone.toLatin1())) ? 1 : 0;
        for (const QString &key : {u"_meeting"_s, u"_app_meeting"_s}) {
            if (event->fields.contains(key))
                links.insert(key);
        }
    }
    QCOMPARE(zones, QSet<QString>({u"Europe/Paris"_s, u"America/Toronto"_s, u"Asia/Kolkata"_s}));
    QCOMPARE(answers.size(), 4);
    QCOMPARE(links.size(), 2);
    QVERIFY(invited >= 2);
    QVERIFY(withoutAgenda >= 20);
    QVERIFY(overNight >= 1);
}

void CalendarDatasetTest::bentSeries_data()
{
    QTest::addColumn<QDate>("today");
    QTest::newRow("in winter") << QDate(2026, 11, 23);
    QTest::newRow("in summer") << QDate(2026, 7, 15);
    QTest::newRow("on a Sunday of change") << QDate(2026, 3, 29);
}

void CalendarDatasetTest::bentSeries()
{
    QFETCH(QDate, today);
    CalendarFixture fixture(CalendarFixture::Content::Generated, today);
    const QList<const EventRecord *> events = ofExecutive(fixture.store());
    const auto bent = std::find_if(events.cbegin(), events.cend(), [](const EventRecord *event) {
        return event->broken.size() == 2 && event->deleted.size() == 2;
    });
    QVERIFY(bent != events.cend());
    // Six months and four: there is a change of clocks in between, and the meeting stays at ten.
    const TimeSpan all{today.addMonths(-6).startOfDay(Qt::UTC), today.addMonths(4).startOfDay(Qt::UTC)};
    QSet<int> offsets;
    const QTimeZone paris("Europe/Paris");
    const QList<Occurrence> occurrences = occurrencesIn(**bent, all, paris);
    for (const Occurrence &occurrence : occurrences) {
        const QDateTime local = occurrence.time.start.toTimeZone(paris);
        QCOMPARE(local.time(), occurrence.broken ? QTime(11, 0) : QTime(10, 0));
        offsets.insert(local.offsetFromUtc());
    }
    QCOMPARE(offsets.size(), 2);
}

void CalendarDatasetTest::conflictAhead_data()
{
    bentSeries_data();
}

void CalendarDatasetTest::conflictAhead()
{
    QFETCH(QDate, today);
    CalendarFixture fixture(CalendarFixture::Content::Generated, today);
    const QList<const EventRecord *> events = ofExecutive(fixture.store());
    const auto titled = [&events](const QString &beginning) {
        const auto found = std::find_if(events.cbegin(), events.cend(), [&beginning](const EventRecord *event) {
            return event->fields.value(u"title"_s).toString().startsWith(beginning);
        });
        return found == events.cend() ? nullptr : *found;
    };
    const EventRecord *steering = titled(u"Copil "_s);
    const EventRecord *press = titled(u"Interview presse"_s);
    QVERIFY(steering && press);
    const qint64 ahead = today.daysTo(press->time.start.date());
    QVERIFY(ahead >= 4 && ahead <= 6);
    const auto clashing = std::count_if(events.cbegin(), events.cend(), [&](const EventRecord *event) {
        return event->rule.isEmpty() && !event->time.allDay && event->time.start < press->time.start &&
               event->time.end > press->time.start.addSecs(-2 * 3600);
    });
    QVERIFY(clashing >= 2);
}

void CalendarDatasetTest::officeHours()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated);
    const QTimeZone paris("Europe/Paris");
    int meetings = 0, atOddHours = 0;
    const QList<const EventRecord *> events = ofExecutive(fixture.store());
    for (const EventRecord *event : events) {
        if (event->time.allDay)
            continue;
        ++meetings;
        const QDateTime start = event->time.start.toTimeZone(paris);
        QVERIFY(start.date().dayOfWeek() <= 5);
        atOddHours += start.time().hour() < 8 || start.time().hour() >= 19 ? 1 : 0;
    }
    QVERIFY(meetings > 150);
    QVERIFY2(atOddHours <= 4, qPrintable(QString::number(atOddHours)));
}

void CalendarDatasetTest::colleagues()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated);
    int busy = 0, hidden = 0, empty = 0;
    const QList<Person> people = fixture.store().people;
    QVERIFY(people.size() > 6);
    for (const Person &who : people) {
        const QJsonObject answer = fixture
                                       .get(u"/calendars/freebusy"_s, {{u"uemail"_s, who.email},
                                                                       {u"sdate"_s, u"20261123T000000Z"_s},
                                                                       {u"edate"_s, u"20261130T000000Z"_s}})
                                       .json;
        busy += answer.value(u"freebusy"_s).toArray().isEmpty() ? 0 : 1;
        hidden += answer.contains(u"fb_not_enabled"_s) ? 1 : 0;
        empty += answer.contains(u"NODATA"_s) ? 1 : 0;
    }
    QVERIFY(busy >= 4);
    QCOMPARE(hidden, 1);
    QCOMPARE(empty, 1);
}

void CalendarDatasetTest::busyMonth()
{
    CalendarFixture fixture(CalendarFixture::Content::Generated, QDate(2026, 11, 23), 120);
    int rows = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &uid : {u"default"_s, u"NDg4MTc3NTAwMDAwMDAwOTAwM3wzMzMyY2NjMQ%3D%3D"_s}) {
        const QString range = jsonText({{u"start"_s, u"20261101"_s}, {u"end"_s, u"20261130"_s}});
        rows += int(fixture.get(u"/calendars/%1/events"_s.arg(uid), {{u"range"_s, range}, {u"byinstance"_s, u"true"_s}})
                        .events()
                        .size());
    }
    QVERIFY2(rows >= 2000, qPrintable(QString::number(rows)));
    qInfo("%d rows in %lld ms", rows, static_cast<long long>(timer.elapsed()));
}

void CalendarDatasetTest::withoutPeople()
{
    Store store;
    generateCalendars(store, 1, 1, QDate(2026, 11, 23));
    QVERIFY(store.calendars.empty());
    store.people = {{u"1"_s, u"Ada"_s, u"Lindt"_s, u"ada@example.org"_s}};
    generateCalendars(store, 1, 1, QDate(2026, 11, 23));
    QCOMPARE(store.calendars.size(), size_t(4));
    QVERIFY(store.events.size() > 100);
}
} // namespace tst_calendardataset

ATLAS_TEST(tst_calendardataset::CalendarDatasetTest)
#include "tst_calendardataset.moc"
