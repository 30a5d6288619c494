// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/slotfinder.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_slotfinder
{
using namespace Qt::StringLiterals;

/// Times at which several people could meet.
class TestSlotFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void busyTouches_data();
    void busyTouches();
    void earliestFirstTwoADay();
    void busyIsNeverProposed();
    void unknownIsNeverFree();
    void beyondWhatWasAskedIsUnknown();
    void tentativeIsSecondBest();
    void tentativeExcusesNothingElse();
    void hoursOfOthersCount();
    void daysOfOthersCount();
    void nothingBeforeNow();
    void startsOnTheQuarter();
    void weekendsAreSkipped();
    void hoursStayAcrossAChange();
    void noRoom();
    void randomPeople();
};

namespace
{
const QDate monday(2026, 11, 23);

QTimeZone paris()
{
    return zoneOf("Europe/Paris");
}

BusyTime busyFrom(const QDate &day, int from, int to, const QTimeZone &zone = paris())
{
    return {wallClock(day, from / 60, from % 60, zone), wallClock(day, to / 60, to % 60, zone), false};
}

SlotPerson personOf(const QString &email, const QList<BusyTime> &busy = {}, const QTimeZone &zone = paris())
{
    SlotPerson person;
    person.email = email;
    person.zone = zone;
    person.availability.email = email;
    person.availability.kind = Availability::Kind::Known;
    person.availability.busy = busy;
    return person;
}

SlotRequest requestOf(const QList<SlotPerson> &people, int workingDays = 1)
{
    SlotRequest request;
    request.people = people;
    request.firstDay = monday;
    request.workingDays = workingDays;
    request.zone = paris();
    request.now = monday.startOfDay(paris()).toUTC();
    return request;
}

QStringList timesOf(const SlotRequest &request, int limit = 4)
{
    QStringList times;
    for (const SlotProposal &proposal : proposeSlots(request, limit))
        times.append(proposal.start.toTimeZone(request.zone).toString(u"dd hh:mm"_s));
    return times;
}
} // namespace

void TestSlotFinder::busyTouches_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("busy");
    QTest::newRow("ends as it begins") << 540 << 600 << false;
    QTest::newRow("begins as it ends") << 660 << 700 << false;
    QTest::newRow("a minute into it") << 540 << 601 << true;
    QTest::newRow("inside") << 610 << 620 << true;
    QTest::newRow("around") << 500 << 800 << true;
}

void TestSlotFinder::busyTouches()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, busy);
    const BusyTime slot = busyFrom(monday, 600, 660);
    QCOMPARE(isBusyAt({busyFrom(monday, from, to)}, slot.start, slot.end), busy);
}

void TestSlotFinder::earliestFirstTwoADay()
{
    const SlotRequest request = requestOf({personOf(u"me@studio.example"_s)}, 3);
    QCOMPARE(timesOf(request), (QStringList{u"23 09:00"_s, u"23 10:00"_s, u"24 09:00"_s, u"24 10:00"_s}));
    QCOMPARE(timesOf(request, 1), QStringList{u"23 09:00"_s});
    QCOMPARE(timesOf(request, 100).size(), 6);
    QVERIFY(proposeSlots(request).first().suitsAll(1));
}

void TestSlotFinder::busyIsNeverProposed()
{
    const SlotRequest request = requestOf({personOf(u"me@studio.example"_s, {busyFrom(monday, 540, 615)}),
                                           personOf(u"paul@studio.example"_s, {busyFrom(monday, 700, 1080)})});
    QCOMPARE(timesOf(request), QStringList{u"23 10:15"_s}); // 10:15 to 11:15, and no second hour before 11:40
}

void TestSlotFinder::unknownIsNeverFree()
{
    SlotPerson shares = personOf(u"ines@hotel.example"_s), unknown = shares;
    shares.availability.kind = Availability::Kind::NotShared;
    unknown.email = u"who@hotel.example"_s;
    unknown.availability.kind = Availability::Kind::Unknown;
    const SlotRequest request = requestOf({personOf(u"me@studio.example"_s), shares, unknown});
    const QList<SlotProposal> proposals = proposeSlots(request);
    QVERIFY(!proposals.isEmpty());
    for (const SlotProposal &proposal : proposals) {
        QCOMPARE(proposal.free, QStringList{u"me@studio.example"_s});
        QCOMPARE(proposal.unknown, (QStringList{shares.email, unknown.email}));
        QVERIFY(!proposal.suitsAll(3));
    }
}

void TestSlotFinder::beyondWhatWasAskedIsUnknown()
{
    SlotPerson ines = personOf(u"ines@hotel.example"_s);
    ines.availability.from = wallClock(monday, 10, 0, paris());
    ines.availability.to = wallClock(monday, 12, 0, paris());
    const QList<SlotProposal> proposals = proposeSlots(requestOf({personOf(u"me@studio.example"_s), ines}, 2), 3);
    QCOMPARE(proposals.at(0).start, wallClock(monday, 10, 0, paris())); // known hours come first
    QVERIFY(proposals.at(0).suitsAll(2));
    QVERIFY(proposals.at(1).suitsAll(2));
    QCOMPARE(proposals.at(2).unknown, QStringList{ines.email});
}

void TestSlotFinder::tentativeIsSecondBest()
{
    SlotPerson me = personOf(u"me@studio.example"_s, {busyFrom(monday, 540, 1020)});
    me.tentative = me.availability.busy;
    const QList<SlotProposal> proposals = proposeSlots(requestOf({me}), 2);
    QCOMPARE(proposals.at(0).start, wallClock(monday, 17, 0, paris()));
    QVERIFY(proposals.at(0).suitsAll(1));
    QCOMPARE(proposals.at(1).start, wallClock(monday, 9, 0, paris()));
    QCOMPARE(proposals.at(1).tentative, QStringList{me.email});
    QVERIFY(proposals.at(1).free.isEmpty());
}

void TestSlotFinder::tentativeExcusesNothingElse()
{
    SlotPerson me = personOf(u"me@studio.example"_s, {busyFrom(monday, 540, 1020), busyFrom(monday, 600, 720)});
    me.tentative = {busyFrom(monday, 540, 1020)};
    for (const SlotProposal &proposal : proposeSlots(requestOf({me}), 20))
        QVERIFY(!isBusyAt({busyFrom(monday, 600, 720)}, proposal.start, proposal.end));
}

void TestSlotFinder::hoursOfOthersCount()
{
    // 9:00 to 10:30 in Los Angeles is 18:00 in Paris: only the last hours of Paris touch no working hour there.
    const SlotPerson west = personOf(u"west@studio.example"_s, {}, zoneOf("America/Los_Angeles"));
    const SlotPerson east = personOf(u"east@studio.example"_s, {}, zoneOf("Asia/Kolkata"));
    const QList<SlotProposal> both = proposeSlots(requestOf({personOf(u"me@studio.example"_s), west}), 1);
    QCOMPARE(both.first().outside, QStringList{west.email});
    QVERIFY(both.first().free.contains(west.email)); // free all the same
    const QList<SlotProposal> eastern = proposeSlots(requestOf({personOf(u"me@studio.example"_s), east}), 20);
    QVERIFY(eastern.first().outside.isEmpty());
    for (const SlotProposal &proposal : eastern) {
        const QTime end = proposal.end.toTimeZone(east.zone).time();
        QCOMPARE(proposal.outside.contains(east.email), end > QTime(18, 0));
    }
}

void TestSlotFinder::daysOfOthersCount()
{
    // Friday 13:00 in Los Angeles is Saturday in Auckland.
    SlotRequest request = requestOf({personOf(u"me@studio.example"_s, {}, zoneOf("America/Los_Angeles")),
                                     personOf(u"far@studio.example"_s, {}, zoneOf("Pacific/Auckland"))});
    request.zone = zoneOf("America/Los_Angeles");
    request.firstDay = monday.addDays(4);
    request.now = monday.startOfDay(paris()).toUTC();
    for (const SlotProposal &proposal : proposeSlots(request, 20))
        QCOMPARE(proposal.outside, QStringList{u"far@studio.example"_s});
    request.firstDay = monday;
    QVERIFY(proposeSlots(request, 1).first().outside.isEmpty()); // Monday afternoon, Tuesday morning
    QCOMPARE(timesOf(request, 1), QStringList{u"23 12:00"_s});
}

void TestSlotFinder::nothingBeforeNow()
{
    SlotRequest request = requestOf({personOf(u"me@studio.example"_s)}, 2);
    request.now = wallClock(monday, 16, 46, paris());
    QCOMPARE(timesOf(request, 3), (QStringList{u"23 17:00"_s, u"24 09:00"_s, u"24 10:00"_s}));
}

void TestSlotFinder::startsOnTheQuarter()
{
    SlotRequest request = requestOf({personOf(u"me@studio.example"_s)});
    request.hours = {9 * 60 + 10, 11 * 60};
    request.minutes = 45;
    QCOMPARE(timesOf(request), (QStringList{u"23 09:15"_s, u"23 10:00"_s}));
}

void TestSlotFinder::weekendsAreSkipped()
{
    SlotRequest request = requestOf({personOf(u"me@studio.example"_s)}, 2);
    request.firstDay = monday.addDays(4);
    QCOMPARE(timesOf(request), (QStringList{u"27 09:00"_s, u"27 10:00"_s, u"30 09:00"_s, u"30 10:00"_s}));
}

void TestSlotFinder::hoursStayAcrossAChange()
{
    for (const QTimeZone &zone : calendarZones()) {
        SlotRequest request = requestOf({personOf(u"me@studio.example"_s, {}, zone)}, 60);
        request.zone = zone;
        request.firstDay = QDate(2026, 9, 14);
        request.now = request.firstDay.startOfDay(zone);
        const QList<SlotProposal> proposals = proposeSlots(request, 1000);
        QCOMPARE(proposals.size(), 120);
        for (qsizetype i = 0; i < proposals.size(); ++i) {
            QCOMPARE(proposals.at(i).start.toTimeZone(zone).time(), i % 2 ? QTime(10, 0) : QTime(9, 0));
            QVERIFY(proposals.at(i).outside.isEmpty());
        }
    }
}

void TestSlotFinder::noRoom()
{
    SlotRequest request = requestOf({personOf(u"me@studio.example"_s)});
    request.minutes = 10 * 60;
    QVERIFY(proposeSlots(request).isEmpty());
    request.minutes = 9 * 60;
    QCOMPARE(timesOf(request), QStringList{u"23 09:00"_s});
}

void TestSlotFinder::randomPeople()
{
    QRandomGenerator random(21);
    int proposed = 0;
    for (int round = 0; round < 60; ++round) {
        QList<SlotPerson> people;
        for (int i = 0; i < 4; ++i) {
            SlotPerson person = personOf(u"p%1@studio.example"_s.arg(i), {}, calendarZones().at(random.bounded(5)));
            for (int busy = random.bounded(14); busy > 0; --busy) {
                const int from = random.bounded(1300);
                person.availability.busy.append(
                    busyFrom(monday.addDays(random.bounded(5)), from, from + 15 + random.bounded(120)));
            }
            if (random.bounded(5) == 0)
                person.availability.kind = Availability::Kind::NotShared;
            people.append(person);
        }
        SlotRequest request = requestOf(people, 5);
        request.minutes = 15 + random.bounded(6) * 15;
        QHash<QDate, int> onDay;
        const QList<SlotProposal> proposals = proposeSlots(request, 6);
        for (qsizetype i = 0; i < proposals.size(); ++i) {
            const SlotProposal &proposal = proposals.at(i);
            ++proposed;
            QCOMPARE(proposal.start.secsTo(proposal.end), request.minutes * 60);
            QVERIFY(++onDay[proposal.start.toTimeZone(paris()).date()] <= 2);
            QCOMPARE(proposal.free.size() + proposal.unknown.size(), 4);
            for (const SlotPerson &person : people) {
                QVERIFY(!isBusyAt(person.availability.busy, proposal.start, proposal.end));
                QCOMPARE(proposal.unknown.contains(person.email),
                         person.availability.kind != Availability::Kind::Known);
            }
            if (i > 0)
                QVERIFY(proposals.at(i - 1).outside.size() <= proposal.outside.size());
        }
    }
    QVERIFY(proposed > 100);
}
} // namespace atlas::test::tst_slotfinder

ATLAS_TEST(atlas::test::tst_slotfinder::TestSlotFinder)
#include "tst_slotfinder.moc"
