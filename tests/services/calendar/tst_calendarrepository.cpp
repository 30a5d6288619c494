// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/calendar/calendarrepository.h"
#include "tests/services/calendar/calendarfixture.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_calendarrepository
{
using namespace std::chrono_literals;

namespace
{
/// CalendarRepository on 10 March 2026 with a store of its own.
struct RepositoryFixture : CalendarFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    ManualClock today{QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<CalendarRepository> repository;
    QList<CalendarSnapshot> changes;

    RepositoryFixture()
    {
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        restart();
    }
    void restart()
    {
        repository = std::make_unique<CalendarRepository>(calendar, store, today, u"acc"_s);
        changes.clear();
        QObject::connect(repository.get(), &CalendarRepository::changed,
                         [this](const CalendarSnapshot &snapshot) { changes.append(snapshot); });
    }
    /// The events of March, April and February, in the order a refresh asks.
    void months(const QByteArrayList &march, const QByteArrayList &april = {}, const QByteArrayList &february = {})
    {
        server.expect(list(), events(march));
        server.expect(list(), events(april));
        server.expect(list(), events(february));
    }
    [[nodiscard]] bool refresh() const { return QCoro::waitFor(repository->refresh(Priority::User)).has_value(); }
    [[nodiscard]] CalendarSnapshot snapshot() const
    {
        return QCoro::waitFor(repository->load()).value_or(CalendarSnapshot());
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        const QList<CalendarEvent> shown = snapshot().events;
        for (const CalendarEvent &event : shown)
            titles.append(event.title);
        return titles;
    }
    [[nodiscard]] CalendarEvent first() const { return snapshot().events.value(0); }
};
} // namespace

class TestCalendarRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstRefreshReadsThreeMonths();
    void restartPaintsFromTheStore();
    void sameTagReadsNothing();
    void anotherTagReadsItsMonths();
    void everyQuarterOfAnHourAll();
    void deletedEventsGo();
    void goneCalendarsGo();
    void forbiddenCalendarStopsNoOther();
    void failureKeepsWhatIsThere();
    void rangeReadsWhatIsMissing();
    void shownMonthsStayFresh();
    void detailsAreKeptWhileTheEtagHolds();
    void detailsOfTheDeletedRemoveIt();
    void createdIsShown();
    void movedToAnotherMonth();
    void changedOccurrenceReadsTheMonthsAgain();
    void removedIsGone();
    void removedSeriesReadsTheMonthsAgain();
    void conflictShowsTheirs();
    void aReadThatAWriteOverlapsIsRepeated();
    void oneRefreshAtATime();
    void valuesAreKept();
};

void TestCalendarRepository::firstRefreshReadsThreeMonths()
{
    RepositoryFixture f;
    QVERIFY(!f.snapshot().readAt.isValid());
    f.months({f.event("e1"), f.occurrence(11)}, {}, {f.event("e1")}); // over the edge of a month: once
    QVERIFY(f.refresh());
    QCOMPARE(f.titles(), (QStringList{u"Roadmap sync"_s, u"Standup"_s}));
    const CalendarSnapshot last = f.changes.last();
    QCOMPARE(last.calendars.size(), 1);
    QCOMPARE(last.readAt, f.today.now());
    QCOMPARE(last.months.keys(), (QList<QDate>{QDate(2026, 2, 1), QDate(2026, 3, 1), QDate(2026, 4, 1)}));
    QCOMPARE(f.sent(f.list()).first().query.value(u"range"_s),
             u"{\"end\":\"20260331T235959Z\",\"start\":\"20260301T000000Z\"}"_s);
    QCOMPARE(f.server.finish(), QString());
    QVERIFY(!f.repository->isRefreshing());
}

void TestCalendarRepository::restartPaintsFromTheStore()
{
    RepositoryFixture f;
    f.months({f.event("e1"), f.occurrence(11)});
    QVERIFY(f.refresh());
    const CalendarSnapshot before = f.snapshot();
    f.restart();
    const qsizetype requests = f.server.seen().size();
    const CalendarSnapshot after = f.snapshot();
    QCOMPARE(f.server.seen().size(), requests);
    QCOMPARE(after.events, before.events);
    QCOMPARE(after.calendars, before.calendars);
    QCOMPARE(after.months, before.months);
    QCOMPARE(after.readAt, before.readAt);
}

void TestCalendarRepository::sameTagReadsNothing()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    f.today.advance(2min);
    QVERIFY(f.refresh());
    QCOMPARE(f.sent(f.list()).size(), 3);
    QCOMPARE(f.titles().size(), 1);
}

void TestCalendarRepository::anotherTagReadsItsMonths()
{
    RepositoryFixture f;
    const QByteArray other = f.calendarRow("c2", "5");
    f.server.expect(f.line("GET", ""), f.ok(R"({"calendars":[)" + f.calendarRow("c1", "1", true) + ',' + other + "]}"));
    f.server.expect(f.line("GET", ""), f.ok(R"({"calendars":[)" + f.calendarRow("c1", "2", true) + ',' + other + "]}"));
    f.server.always(f.list("c1"), f.events({f.event("e1")}));
    f.server.always(f.list("c2"), f.events({}));
    QVERIFY(f.refresh());
    f.today.advance(2min);
    QVERIFY(f.refresh());
    QCOMPARE(f.sent(f.list("c1")).size(), 6);
    QCOMPARE(f.sent(f.list("c2")).size(), 3);
}

void TestCalendarRepository::everyQuarterOfAnHourAll()
{
    RepositoryFixture f;
    f.server.always(f.list(), f.events({}));
    QVERIFY(f.refresh());
    f.today.advance(14min);
    QVERIFY(f.refresh());
    QCOMPARE(f.sent(f.list()).size(), 3);
    f.today.advance(1min);
    QVERIFY(f.refresh());
    QCOMPARE(f.sent(f.list()).size(), 6);
}

void TestCalendarRepository::deletedEventsGo()
{
    RepositoryFixture f;
    f.months({f.event("e1"), f.event("e2", {}, "1", "Second")});
    QVERIFY(f.refresh());
    QCOMPARE(f.titles().size(), 2);
    f.today.advance(15min);
    f.months({f.event("e2", {}, "1", "Second")});
    QVERIFY(f.refresh());
    QCOMPARE(f.titles(), QStringList{u"Second"_s});
    f.restart();
    QCOMPARE(f.titles(), QStringList{u"Second"_s});
}

void TestCalendarRepository::goneCalendarsGo()
{
    RepositoryFixture f;
    f.server.expect(f.line("GET", ""),
                    f.ok(R"({"calendars":[)" + f.calendarRow("c1", "1", true) + ',' + f.calendarRow("c2", "5") + "]}"));
    f.server.always(f.list("c1"), f.events({f.event("e1")}));
    f.server.always(f.list("c2"), f.events({R"({"uid":"x","title":"Other","caluid":"c2","dateandtime":)"
                                            R"({"start":"20260304T090000Z","end":"20260304T100000Z"}})"}));
    QVERIFY(f.refresh());
    QCOMPARE(f.titles().size(), 2);
    QVERIFY(f.refresh());
    QCOMPARE(f.titles(), QStringList{u"Roadmap sync"_s});
}

void TestCalendarRepository::forbiddenCalendarStopsNoOther()
{
    RepositoryFixture f;
    f.server.expect(f.line("GET", ""),
                    f.ok(R"({"calendars":[)" + f.calendarRow("c2", "5") + ',' + f.calendarRow("c1", "1", true) + "]}"));
    f.server.always(f.list("c1"), f.events({f.event("e1")}));
    f.server.always(f.list("c2"), f.refused(403, "OPERATION_NOT_PERMITTED"));
    QVERIFY(f.refresh());
    QCOMPARE(f.titles(), QStringList{u"Roadmap sync"_s});
    QVERIFY(f.snapshot().readAt.isValid());
}

void TestCalendarRepository::failureKeepsWhatIsThere()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    const QDateTime readAt = f.snapshot().readAt;
    f.today.advance(15min);
    f.server.always(f.list(), f.status(500, "{}"));
    QVERIFY(!f.refresh());
    QCOMPARE(f.titles().size(), 1);
    QCOMPARE(f.snapshot().readAt, readAt);
    QVERIFY(!f.repository->isRefreshing());
}

void TestCalendarRepository::rangeReadsWhatIsMissing()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    f.server.expect(f.list(), f.events({}));
    f.server.expect(f.list(), f.events({}));
    QVERIFY(QCoro::waitFor(f.repository->readRange(QDate(2026, 4, 20), QDate(2026, 5, 31)))); // to the 1st of June
    QCOMPARE(f.snapshot().months.size(), 5);
    const qsizetype requests = f.server.seen().size();
    QVERIFY(QCoro::waitFor(f.repository->readRange(QDate(2026, 4, 20), QDate(2026, 5, 31))));
    QCOMPARE(f.server.seen().size(), requests);
    QCOMPARE(f.server.finish(), QString());
    f.restart();
    QCOMPARE(f.snapshot().months.size(), 5);
}

void TestCalendarRepository::shownMonthsStayFresh()
{
    RepositoryFixture f;
    f.server.always(f.list(), f.events({}));
    QVERIFY(QCoro::waitFor(f.repository->readRange(QDate(2026, 7, 6), QDate(2026, 7, 12))));
    QCOMPARE(f.sent(f.list()).size(), 1);
    QVERIFY(f.refresh());
    QCOMPARE(f.sent(f.list()).size(), 4);
    f.today.advance(15min);
    QVERIFY(f.refresh());
    QCOMPARE(f.sent(f.list()).size(), 8);
}

void TestCalendarRepository::detailsAreKeptWhileTheEtagHolds()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    QVERIFY(!f.first().isDetailed);
    f.server.expect(f.one("GET"), f.events({f.event("e1", R"(,"description":"Agenda")")}));
    const Result<CalendarEvent> read = QCoro::waitFor(f.repository->details(f.first()));
    QVERIFY(read && read->isDetailed);
    QCOMPARE(f.first().description, u"Agenda"_s);
    f.today.advance(15min);
    f.months({f.event("e1")}); // the list has no description
    QVERIFY(f.refresh());
    QVERIFY(f.first().isDetailed);
    f.restart();
    QCOMPARE(f.first().description, u"Agenda"_s);
    f.today.advance(15min);
    f.months({f.event("e1", {}, "101")});
    QVERIFY(f.refresh());
    QVERIFY(!f.first().isDetailed);
}

void TestCalendarRepository::detailsOfTheDeletedRemoveIt()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    f.server.expect(f.one("GET"), f.refused(404, "EVENT_NOTFOUND"));
    const Result<CalendarEvent> read = QCoro::waitFor(f.repository->details(f.first()));
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
    QVERIFY(f.titles().isEmpty());
}

void TestCalendarRepository::createdIsShown()
{
    RepositoryFixture f;
    f.months({});
    QVERIFY(f.refresh());
    f.server.expect(f.line("POST", "/c1/events"), f.events({f.event("e9")}));
    f.server.expect(f.one("GET", "e9"), f.events({f.event("e9")}));
    EventChange change;
    change.title = u"Roadmap sync"_s;
    change.time = EventTime::timed(f.utc(3, 4, 9), f.utc(3, 4, 10), u"Europe/Paris"_s);
    const Result<CalendarEvent> made = QCoro::waitFor(f.repository->create(u"c1"_s, change, NotifyGuests::Nobody));
    QVERIFY(made && made->isDetailed);
    QCOMPARE(f.changes.last().events.value(0).uid, u"e9"_s);
    f.restart();
    QCOMPARE(f.titles(), QStringList{u"Roadmap sync"_s});
    QCOMPARE(f.sent(f.list()).size(), 3);
}

void TestCalendarRepository::movedToAnotherMonth()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    const QByteArray moved = R"({"uid":"e1","caluid":"c1","title":"Roadmap sync","etag":"101","dateandtime":)"
                             R"({"timezone":"Europe/Paris","start":"20260402T090000Z","end":"20260402T100000Z"}})";
    f.server.expect(f.one("GET"), f.events({f.event("e1")}));
    f.server.expect(f.one("PUT"), f.events({moved}));
    f.server.expect(f.one("GET"), f.events({moved}));
    EventChange change;
    change.time = EventTime::timed(f.utc(4, 2, 9), f.utc(4, 2, 10), u"Europe/Paris"_s);
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.repository->update(f.first(), change, RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    f.restart();
    QCOMPARE(f.snapshot().events.size(), 1);
    QCOMPARE(f.first().time.start, f.utc(4, 2, 9));
    f.today.advance(15min);
    f.months({}, {moved});
    QVERIFY(f.refresh());
    QCOMPARE(f.snapshot().events.size(), 1);
}

void TestCalendarRepository::changedOccurrenceReadsTheMonthsAgain()
{
    RepositoryFixture f;
    f.months({f.occurrence(11), f.occurrence(18)});
    QVERIFY(f.refresh());
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("PUT", "s1"), f.events({f.occurrence(11, "101", "Retro")}));
    f.server.expect(f.one("GET", "s1"), f.events({f.occurrence(11, "101", "Retro")}));
    f.months({f.occurrence(11, "101", "Retro"), f.occurrence(18, "101")});
    EventChange change;
    change.title = u"Retro"_s;
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.repository->update(f.first(), change, RecurrenceScope::This, NotifyGuests::Nobody));
    QVERIFY(outcome && !outcome->conflict);
    QCOMPARE(f.titles(), (QStringList{u"Retro"_s, u"Standup"_s}));
    QCOMPARE(f.snapshot().events.last().etag, u"101"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarRepository::removedIsGone()
{
    RepositoryFixture f;
    f.months({f.event("e1"), f.event("e2", {}, "1", "Second")});
    QVERIFY(f.refresh());
    f.server.expect(f.one("GET"), f.events({f.event("e1")}));
    f.server.expect(f.one("DELETE"), f.events({}));
    QVERIFY(QCoro::waitFor(f.repository->remove(f.first(), RecurrenceScope::All, NotifyGuests::Nobody)));
    QCOMPARE(f.changes.last().events.size(), 1);
    f.restart();
    QCOMPARE(f.titles(), QStringList{u"Second"_s});
}

void TestCalendarRepository::removedSeriesReadsTheMonthsAgain()
{
    RepositoryFixture f;
    f.months({f.occurrence(11), f.occurrence(18), f.occurrence(25)});
    QVERIFY(f.refresh());
    const CalendarEvent second = f.snapshot().events.at(1);
    f.server.expect(f.one("GET", "s1"), f.events({f.master()}));
    f.server.expect(f.one("DELETE", "s1"), f.events({}));
    f.months({f.occurrence(11, "101")});
    QVERIFY(QCoro::waitFor(f.repository->remove(second, RecurrenceScope::Following, NotifyGuests::Nobody)));
    QCOMPARE(f.snapshot().events.size(), 1);
    QCOMPARE(f.server.finish(), QString());
}

void TestCalendarRepository::conflictShowsTheirs()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    f.server.expect(f.one("GET"), f.events({f.event("e1", {}, "200", "Theirs")}));
    EventChange change;
    change.title = u"Mine"_s;
    const Result<UpdateOutcome> outcome =
        QCoro::waitFor(f.repository->update(f.first(), change, RecurrenceScope::All, NotifyGuests::Nobody));
    QVERIFY(outcome && outcome->conflict);
    QCOMPARE(f.titles(), QStringList{u"Theirs"_s});
}

void TestCalendarRepository::aReadThatAWriteOverlapsIsRepeated()
{
    RepositoryFixture f;
    f.months({f.event("e1")});
    QVERIFY(f.refresh());
    f.today.advance(15min);
    const CalendarEvent seen = f.first();
    // The list is answered while the removal is under way: it still has the event.
    f.server.always(f.list(), f.events({}));
    f.server.expect(f.list(), f.events({f.event("e1")}));
    f.server.always(f.one("GET"), f.events({f.event("e1")}));
    f.server.always(f.one("DELETE"), f.events({}));
    const Pending<Result<Done>> read(f.repository->readRange(QDate(2026, 3, 5), QDate(2026, 3, 10)));
    const Pending<Result<Done>> removed(f.repository->remove(seen, RecurrenceScope::All, NotifyGuests::Nobody));
    QTRY_VERIFY(read.done() && removed.done());
    QVERIFY(read.value() && removed.value());
    QVERIFY(f.sent(f.list()).size() >= 5); // three months, and this one at least twice
    QVERIFY(f.titles().isEmpty());
}

void TestCalendarRepository::oneRefreshAtATime()
{
    RepositoryFixture f;
    f.server.always(f.list(), f.events({}));
    const Pending<Result<Done>> first(f.repository->refresh(Priority::User));
    const Pending<Result<Done>> second(f.repository->refresh(Priority::User));
    QVERIFY(f.repository->isRefreshing());
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(first.value() && second.value());
    QCOMPARE(f.sent(f.line("GET", "")).size(), 1);
}

void TestCalendarRepository::valuesAreKept()
{
    RepositoryFixture f;
    QVERIFY(QCoro::waitFor(f.repository->setValue(u"zone2"_s, "Asia/Kolkata")));
    f.restart();
    QCOMPARE(QCoro::waitFor(f.repository->value(u"zone2"_s)).value_or(QByteArray()), QByteArray("Asia/Kolkata"));
}
} // namespace atlas::test::tst_calendarrepository

ATLAS_TEST(atlas::test::tst_calendarrepository::TestCalendarRepository)
#include "tst_calendarrepository.moc"
