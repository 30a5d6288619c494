// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarjson.h"
#include "services/calendar/calendarservice.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_calendarstandin
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QDateTime utc(int month, int day, int hour = 0, int minute = 0)
{
    return {QDate(2027, month, day), QTime(hour, minute), Qt::UTC};
}
} // namespace

/// The calendar client over real HTTP, against the stand-in: a weekly series in Paris, over the change to summer time.
class TestCalendarStandIn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsCalendars();
    void seriesKeepsItsClock();
    void oneOccurrenceMoves();
    void followingAreSplitOff();
    void allMoveTogether();
    void occurrenceIsDeleted();
    void allDayKeepsItsDays();
    void staleBaseIsAConflict();
    void eventsMove();
    void availabilityIsRead();
    void cleanupTestCase();

private:
    [[nodiscard]] QList<CalendarEvent> listed() const
    {
        QList<CalendarEvent> events;
        const Result<QJsonArray> rows = QCoro::waitFor(m_service->events(m_calendar, utc(3, 1), utc(5, 1)));
        const QJsonArray found = rows.value_or(QJsonArray());
        for (const QJsonValue &row : found) {
            const CalendarEvent event = calendarjson::event(row.toObject(), {});
            if (event.title.startsWith(u"Probe"_s))
                events.append(event);
        }
        return events;
    }
    [[nodiscard]] static QStringList starts(const QList<CalendarEvent> &events)
    {
        QStringList texts;
        for (const CalendarEvent &event : events)
            texts.append(event.title + u' ' + calendartime::text(event.time.start));
        return texts;
    }
    [[nodiscard]] Result<UpdateOutcome> update(const CalendarEvent &base, const EventChange &change,
                                               RecurrenceScope scope) const
    {
        const EventRef ref(m_calendar, base.uid, base.recurrenceId);
        return QCoro::waitFor(m_service->update(ref, base, change, scope, NotifyGuests::Nobody));
    }
    /// 10:00 in Paris on 17, 24, 31 March and 7 April 2027; the clocks change on the 28th.
    void makeSeries()
    {
        EventChange change;
        change.title = u"Probe"_s;
        change.description = u"Agenda"_s;
        change.rule = u"FREQ=WEEKLY;BYDAY=WE;COUNT=4"_s;
        change.time = EventTime::timed(utc(3, 17, 9), utc(3, 17, 9, 30), u"Europe/Paris"_s);
        const Result<QJsonObject> made = QCoro::waitFor(m_service->create(m_calendar, change, NotifyGuests::Nobody));
        QVERIFY2(made, made ? "" : qPrintable(made.error().code + u' ' + made.error().detail));
        m_uid = made->value(u"uid"_s).toString();
        QCOMPARE(listed().size(), 4);
    }
    void removeAll()
    {
        QStringList uids;
        const QList<CalendarEvent> left = listed();
        for (const CalendarEvent &event : left) {
            const EventRef ref(m_calendar, event.uid);
            if (!uids.contains(event.uid))
                QVERIFY(QCoro::waitFor(m_service->remove(ref, {}, RecurrenceScope::All, NotifyGuests::Nobody)));
            uids.append(event.uid);
        }
        QVERIFY(listed().isEmpty());
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<CalendarService> m_service;
    QString m_calendar, m_uid;
};

void TestCalendarStandIn::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"calendar"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    m_service = std::make_unique<CalendarService>(m_connection->client());
    m_service->useEmail(m_sandbox->text("user_email"));
}

void TestCalendarStandIn::readsCalendars()
{
    const Result<QJsonArray> rows = QCoro::waitFor(m_service->calendars());
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().code + u' ' + rows.error().detail));
    QVERIFY(rows->size() >= 2);
    const Result<QString> usual = QCoro::waitFor(m_service->defaultCalendar());
    QVERIFY(usual);
    m_calendar = *usual;
    for (const QJsonValue &row : *rows) {
        const QString uid = row[u"uid"_s].toString();
        QVERIFY2(QCoro::waitFor(m_service->events(uid, utc(3, 1), utc(5, 1))), qPrintable(uid));
    }
}

void TestCalendarStandIn::seriesKeepsItsClock()
{
    makeSeries();
    QCOMPARE(starts(listed()), (QStringList{u"Probe 20270317T090000Z"_s, u"Probe 20270324T090000Z"_s,
                                            u"Probe 20270331T080000Z"_s, u"Probe 20270407T080000Z"_s}));
    const EventRef ref(m_calendar, m_uid);
    const Result<QJsonObject> master = QCoro::waitFor(m_service->event(ref));
    QVERIFY(master);
    QCOMPARE(calendarjson::event(*master, {}).rule, u"FREQ=WEEKLY;BYDAY=WE;COUNT=4"_s);
    removeAll();
}

void TestCalendarStandIn::oneOccurrenceMoves()
{
    makeSeries();
    EventChange change;
    change.title = u"Probe moved"_s;
    change.time = EventTime::timed(utc(4, 1, 12), utc(4, 1, 13), u"Europe/Paris"_s);
    const Result<UpdateOutcome> outcome = update(listed().at(2), change, RecurrenceScope::This);
    QVERIFY2(outcome && !outcome->conflict, outcome ? "conflict" : qPrintable(outcome.error().code));
    QCOMPARE(starts(listed()), (QStringList{u"Probe 20270317T090000Z"_s, u"Probe 20270324T090000Z"_s,
                                            u"Probe moved 20270401T120000Z"_s, u"Probe 20270407T080000Z"_s}));
    QCOMPARE(outcome->saved.record.value(u"description"_s).toString(), u"Agenda"_s); // nothing was cleared
    removeAll();
}

void TestCalendarStandIn::followingAreSplitOff()
{
    makeSeries();
    EventChange change;
    change.time = EventTime::timed(utc(4, 1, 13), utc(4, 1, 14), u"Europe/Paris"_s); // to Thursdays, 15:00
    const Result<UpdateOutcome> outcome = update(listed().at(2), change, RecurrenceScope::Following);
    QVERIFY2(outcome && !outcome->conflict, outcome ? "conflict" : qPrintable(outcome.error().code));
    QVERIFY(outcome->saved.record.value(u"uid"_s).toString() != m_uid);
    QCOMPARE(starts(listed()), (QStringList{u"Probe 20270317T090000Z"_s, u"Probe 20270324T090000Z"_s,
                                            u"Probe 20270401T130000Z"_s, u"Probe 20270408T130000Z"_s}));
    removeAll();
}

void TestCalendarStandIn::allMoveTogether()
{
    makeSeries();
    EventChange change; // the one after the change to summer time, to the next day at 15:00
    change.time = EventTime::timed(utc(4, 1, 13), utc(4, 1, 14), u"Europe/Paris"_s);
    const Result<UpdateOutcome> outcome = update(listed().at(2), change, RecurrenceScope::All);
    QVERIFY2(outcome && !outcome->conflict, outcome ? "conflict" : qPrintable(outcome.error().code));
    QCOMPARE(starts(listed()), (QStringList{u"Probe 20270318T140000Z"_s, u"Probe 20270325T140000Z"_s,
                                            u"Probe 20270401T130000Z"_s, u"Probe 20270408T130000Z"_s}));
    removeAll();
}

void TestCalendarStandIn::occurrenceIsDeleted()
{
    makeSeries();
    const CalendarEvent second = listed().at(1);
    const EventRef ref(m_calendar, second.uid, second.recurrenceId);
    const Result<Done> removed =
        QCoro::waitFor(m_service->remove(ref, second, RecurrenceScope::This, NotifyGuests::Nobody));
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().code));
    QCOMPARE(listed().size(), 3);
    const CalendarEvent third = listed().at(1);
    const EventRef later(m_calendar, third.uid, third.recurrenceId);
    QVERIFY(QCoro::waitFor(m_service->remove(later, third, RecurrenceScope::Following, NotifyGuests::Nobody)));
    QCOMPARE(starts(listed()), QStringList{u"Probe 20270317T090000Z"_s});
    removeAll();
}

void TestCalendarStandIn::allDayKeepsItsDays()
{
    EventChange change;
    change.title = u"Probe day"_s;
    change.time = EventTime::allDay(QDate(2027, 3, 28), QDate(2027, 3, 29));
    const Result<QJsonObject> made = QCoro::waitFor(m_service->create(m_calendar, change, NotifyGuests::Nobody));
    QVERIFY2(made, made ? "" : qPrintable(made.error().code));
    QCOMPARE(calendarjson::event(*made, {}).time, *change.time);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed().first().time, *change.time);
    removeAll();
}

void TestCalendarStandIn::staleBaseIsAConflict()
{
    makeSeries();
    const CalendarEvent seen = listed().first();
    EventChange theirs, mine;
    theirs.title = u"Probe theirs"_s;
    mine.title = u"Probe mine"_s;
    QVERIFY(update(seen, theirs, RecurrenceScope::All));
    const Result<UpdateOutcome> outcome = update(seen, mine, RecurrenceScope::All);
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(outcome->conflict->fields.first().theirs.toString(), u"Probe theirs"_s);
    removeAll();
}

void TestCalendarStandIn::eventsMove()
{
    makeSeries();
    QString other;
    const Result<QJsonArray> rows = QCoro::waitFor(m_service->calendars());
    QVERIFY(rows);
    for (const QJsonValue &row : *rows) {
        const Calendar known = calendarjson::calendar(row.toObject());
        if (known.isWritable && known.uid != m_calendar)
            other = known.uid;
    }
    QVERIFY(!other.isEmpty());
    const EventRef ref(m_calendar, m_uid);
    const Result<QJsonObject> moved = QCoro::waitFor(m_service->move(ref, other));
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().code));
    QVERIFY(listed().isEmpty());
    const EventRef there(other, moved->value(u"uid"_s).toString());
    QVERIFY(QCoro::waitFor(m_service->remove(there, {}, RecurrenceScope::All, NotifyGuests::Nobody)));
}

void TestCalendarStandIn::availabilityIsRead()
{
    const QString colleague = m_sandbox->text("colleague_email");
    const Result<Availability> known = QCoro::waitFor(m_service->availability(colleague, utc(3, 1), utc(5, 1)));
    QVERIFY2(known, known ? "" : qPrintable(known.error().code));
    const Result<Availability> stranger =
        QCoro::waitFor(m_service->availability(u"nobody@example.com"_s, utc(3, 1), utc(3, 2)));
    QVERIFY(stranger);
    QVERIFY(stranger->kind != Availability::Kind::Known);
}

void TestCalendarStandIn::cleanupTestCase()
{
    m_service.reset();
    m_connection.reset();
    m_sandbox.reset();
}
} // namespace atlas::test::tst_calendarstandin

ATLAS_TEST(atlas::test::tst_calendarstandin::TestCalendarStandIn)
#include "tst_calendarstandin.moc"
