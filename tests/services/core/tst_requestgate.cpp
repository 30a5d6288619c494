// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/requestgate.h"
#include "tests/support/manualclock.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_requestgate
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Ticket = RequestGate::Ticket;
using PendingTicket = Pending<Result<Ticket>>;

class TestRequestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitsConcurrency();
    void locksTheEndpointAlone();
    void limitsHeavyCalls();
    void peopleOvertakeBackground();
    void waitsForTheRate();
    void refusesBeyondPatience();
    void backgroundDoesNotWaitForTheRate();
    void dailyBudgetIsNamed();
    void pausesOneAppOnly();
    void longerPauseWins();
    void cancelWakesWaiters();
    void cancelWakesSleepers();
    void closingEndsAllWaits();
    void endpointsHaveTheirOwnRules();
    void reportsState();
    void defaultsAreTheStricterLimits();

private:
    static AppLimits limitsOf(int concurrency, QList<QuotaRule> rules = {})
    {
        AppLimits limits;
        limits.rules = std::move(rules);
        limits.concurrency = concurrency;
        limits.heavyConcurrency = 1;
        return limits;
    }
    static PendingTicket enter(RequestGate &gate, Priority priority = Priority::User, bool heavy = false,
                               const QString &endpoint = {}, CancelToken cancel = {}, App app = App::Crm)
    {
        return PendingTicket(gate.enter(u"a"_s, app, priority, heavy, endpoint, std::move(cancel)));
    }
};

void TestRequestGate::locksTheEndpointAlone()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    const auto limits = [](App app) {
        AppLimits each = limitsOf(4);
        each.locksEndpoints = app == App::Cliq;
        return each;
    };
    RequestGate gate(ledger, clock, limits);
    QCoro::waitFor(gate.pause(u"a"_s, App::Cliq, 10min, u"read"_s));
    QCoro::waitFor(gate.pause(u"a"_s, App::Crm, 10min, u"read"_s));
    const PendingTicket post = enter(gate, Priority::User, false, u"post"_s, {}, App::Cliq);
    QTRY_VERIFY(post.done());
    QVERIFY(post.value());
    RequestGate next(ledger, clock, limits); // another process
    for (RequestGate *each : {&gate, &next}) {
        const PendingTicket read = enter(*each, Priority::User, false, u"read"_s, {}, App::Cliq);
        QTRY_VERIFY(read.done());
        QVERIFY(!read.value());
        QCOMPARE(read.value().error().code, u"paused"_s);
        QVERIFY(read.value().error().retryAfter == 10min);
    }
    const PendingTicket crm = enter(gate, Priority::User, false, u"other"_s);
    QTRY_VERIFY(crm.done());
    QVERIFY(!crm.value());
    clock.advance(10min);
    const PendingTicket later = enter(gate, Priority::User, false, u"read"_s, {}, App::Cliq);
    QTRY_VERIFY(later.done());
    QVERIFY(later.value());
}

void TestRequestGate::limitsConcurrency()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(2); });
    const PendingTicket first = enter(gate);
    const PendingTicket second = enter(gate);
    const PendingTicket third = enter(gate);
    const PendingTicket otherApp = enter(gate, Priority::User, false, {}, {}, App::Books);
    QVERIFY(first.done() && second.done() && otherApp.done());
    QCoreApplication::processEvents();
    QVERIFY(!third.done());
    Ticket copy = *first.value();
    first.value()->reset();
    QCoreApplication::processEvents();
    QVERIFY(!third.done()); // a copy still holds the slot
    copy.reset();
    QTRY_VERIFY(third.done());
    QVERIFY(*third.value());
}

void TestRequestGate::limitsHeavyCalls()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(3); });
    const PendingTicket heavy = enter(gate, Priority::User, true);
    const PendingTicket second = enter(gate, Priority::User, true);
    const PendingTicket light = enter(gate);
    QVERIFY(heavy.done());
    QTRY_VERIFY(light.done()); // passes the heavy call that cannot go yet
    QVERIFY(!second.done());
    heavy.value()->reset();
    QTRY_VERIFY(second.done());
}

void TestRequestGate::peopleOvertakeBackground()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(1); });
    const PendingTicket running = enter(gate);
    const PendingTicket background = enter(gate, Priority::Background);
    const PendingTicket person = enter(gate);
    running.value()->reset();
    QTRY_VERIFY(person.done());
    QCoreApplication::processEvents();
    QVERIFY(!background.done());
    person.value()->reset();
    QTRY_VERIFY(background.done());
}

void TestRequestGate::waitsForTheRate()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(5, {{u"minute"_s, 1, 10s, 1.0}}); });
    const PendingTicket first = enter(gate);
    const PendingTicket second = enter(gate);
    QVERIFY(first.done());
    QVERIFY(!second.done());
    clock.advance(9999ms);
    QVERIFY(!second.done());
    clock.advance(1ms);
    QTRY_VERIFY(second.done());
    QVERIFY(*second.value());
    QCOMPARE(clock.slept(), (QList<std::chrono::milliseconds>{10s}));
}

void TestRequestGate::refusesBeyondPatience()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(5, {{u"minute"_s, 1, 60s, 1.0}}); });
    const PendingTicket first = enter(gate);
    clock.advance(30s);
    const PendingTicket second = enter(gate); // 30 s to wait, 20 s of patience
    QVERIFY(second.done());
    QCOMPARE(second.value().error().kind, ErrorKind::RateLimited);
    QCOMPARE(second.value().error().retryAfter, 30s);
    clock.advance(15s);
    const PendingTicket third = enter(gate);
    QVERIFY(!third.done());
    clock.advance(15s);
    QTRY_VERIFY(third.done());
    QVERIFY(*third.value());
}

void TestRequestGate::backgroundDoesNotWaitForTheRate()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App app) {
        return limitsOf(5, {{u"r"_s, 1, app == App::WorkDrive ? 167ms : 2000ms, 1.0}});
    });
    const PendingTicket first = enter(gate, Priority::Background);
    const PendingTicket second = enter(gate, Priority::Background);
    QVERIFY(second.done());
    QCOMPARE(second.value().error().kind, ErrorKind::RateLimited);
    QVERIFY(clock.slept().isEmpty());
    // Pacing is no refusal.
    const PendingTicket third = enter(gate, Priority::Background, false, {}, {}, App::WorkDrive);
    const PendingTicket fourth = enter(gate, Priority::Background, false, {}, {}, App::WorkDrive);
    QVERIFY(third.done() && !fourth.done());
    clock.advance(167ms);
    QTRY_VERIFY(fourth.done());
    QVERIFY(*fourth.value());
}

void TestRequestGate::dailyBudgetIsNamed()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(5, {{u"day"_s, 2, 24h, 0.5}}); });
    const PendingTicket first = enter(gate, Priority::Background);
    const PendingTicket second = enter(gate, Priority::Background);
    QVERIFY(*first.value());
    QCOMPARE(second.value().error().kind, ErrorKind::BudgetSpent);
    QCOMPARE(second.value().error().retryAfter, 24h);
    const PendingTicket person = enter(gate);
    QVERIFY(*person.value());
    QCOMPARE(enter(gate).value().error().kind, ErrorKind::BudgetSpent);
}

void TestRequestGate::pausesOneAppOnly()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(5); });
    QSignalSpy changed(&gate, &RequestGate::changed);
    QCoro::waitFor(gate.pause(u"a"_s, App::Crm, 10min));
    QCOMPARE(changed.size(), 1);
    const PendingTicket refused = enter(gate);
    QVERIFY(refused.done());
    QCOMPARE(refused.value().error().kind, ErrorKind::RateLimited);
    QCOMPARE(refused.value().error().code, u"paused"_s);
    QCOMPARE(refused.value().error().retryAfter, 10min);
    QVERIFY(*enter(gate, Priority::User, false, {}, {}, App::Books).value());
    clock.advance(9min + 45s);
    const PendingTicket patient = enter(gate);
    QVERIFY(!patient.done());
    clock.advance(15s);
    QTRY_VERIFY(patient.done());
    QVERIFY(*patient.value());
}

void TestRequestGate::longerPauseWins()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(5); });
    QCoro::waitFor(gate.pause(u"a"_s, App::Crm, 60s));
    QCoro::waitFor(gate.pause(u"a"_s, App::Crm, 5s));
    QCOMPARE(QCoro::waitFor(gate.state(u"a"_s, App::Crm)).pausedUntil, clock.now().addSecs(60));
}

void TestRequestGate::cancelWakesWaiters()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(1); });
    CancelScope scope;
    const PendingTicket running = enter(gate);
    const PendingTicket waiting = enter(gate, Priority::User, false, {}, scope.token());
    const PendingTicket next = enter(gate);
    scope.cancel();
    QVERIFY(!waiting.done()); // never inside the call that cancels
    QTRY_VERIFY(waiting.done());
    QCOMPARE(waiting.value().error().kind, ErrorKind::Cancelled);
    running.value()->reset();
    QTRY_VERIFY(next.done());
    QVERIFY(*next.value());
}

void TestRequestGate::cancelWakesSleepers()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) { return limitsOf(1, {{u"r"_s, 1, 10s, 1.0}}); });
    CancelScope scope;
    enter(gate);
    const PendingTicket sleeping = enter(gate, Priority::User, false, {}, scope.token());
    QTRY_COMPARE(clock.slept().size(), 1);
    scope.cancel();
    QVERIFY(!sleeping.done());
    QTRY_VERIFY(sleeping.done());
    QCOMPARE(sleeping.value().error().kind, ErrorKind::Cancelled);
    const PendingTicket late = enter(gate, Priority::User, false, {}, CancelToken(scope.token()));
    QVERIFY(!late.done());
}

void TestRequestGate::closingEndsAllWaits()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    auto gate = std::make_unique<RequestGate>(ledger, clock, [](App) { return limitsOf(1, {{u"r"_s, 1, 10s, 1.0}}); });
    PendingTicket running = enter(*gate);
    const PendingTicket waiting = enter(*gate);
    const PendingTicket sleeping = enter(*gate, Priority::User, false, {}, {}, App::Mail);
    const PendingTicket sleeper = enter(*gate, Priority::User, false, {}, {}, App::Mail);
    gate.reset();
    QVERIFY(waiting.done());
    QCOMPARE(waiting.value().error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(sleeper.done());
    QCOMPARE(sleeper.value().error().kind, ErrorKind::Cancelled);
    running.value()->reset(); // a ticket may outlive the gate
}

void TestRequestGate::endpointsHaveTheirOwnRules()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock, [](App) {
        AppLimits limits = limitsOf(9);
        limits.endpoints = {EndpointRule{u"list:"_s, 1, 60s}};
        return limits;
    });
    const PendingTicket first = enter(gate, Priority::User, false, u"list:a"_s);
    const PendingTicket second = enter(gate, Priority::User, false, u"list:a"_s);
    const PendingTicket other = enter(gate, Priority::User, false, u"list:b"_s);
    const PendingTicket plain = enter(gate, Priority::User, false, u"GET /files/*"_s);
    QVERIFY(*first.value() && *other.value() && *plain.value());
    QCOMPARE(second.value().error().detail, u"endpoint:list:a"_s);
}

void TestRequestGate::reportsState()
{
    ManualClock clock;
    MemoryQuotaLedger ledger;
    RequestGate gate(ledger, clock);
    QSignalSpy changed(&gate, &RequestGate::changed);
    const PendingTicket ticket = enter(gate, Priority::User, false, {}, {}, App::Mail);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<App>(), App::Mail);
    const RequestGate::State state = QCoro::waitFor(gate.state(u"a"_s, App::Mail));
    QCOMPARE(state.usage.size(), 2);
    QCOMPARE(state.usage[1].rule, u"day"_s);
    QCOMPARE(state.usage[1].used, 1);
    QCOMPARE(state.usage[1].limit, 250);
    QVERIFY(!state.pausedUntil);
}

void TestRequestGate::defaultsAreTheStricterLimits()
{
    for (const App app : allApps) {
        const AppLimits limits = defaultLimits(app);
        QCOMPARE(limits.rules.at(0).count, app == App::Mail ? 30 : 100);
        QCOMPARE(limits.rules.at(0).window, std::chrono::milliseconds(1min));
        QVERIFY(limits.concurrency >= 3 && limits.concurrency <= 5);
        QVERIFY(limits.heavyConcurrency <= 2);
    }
    QCOMPARE(defaultLimits(App::Mail).rules.at(1).backgroundShare, 0.5);
    QVERIFY(unlimited(8).rules.isEmpty());
}
} // namespace atlas::test::tst_requestgate

ATLAS_TEST(atlas::test::tst_requestgate::TestRequestGate)
#include "tst_requestgate.moc"
