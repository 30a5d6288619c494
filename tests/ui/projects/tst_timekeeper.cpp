// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"
#include "ui/pages/projects/time/timekeeper.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_timekeeper
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace atlas;

class TestTimeKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timeIsToldByTheClock()
    {
        test::ManualClock clock;
        QByteArray kept;
        TimeKeeper keeper(clock, [&kept](const QByteArray &state) { kept = state; });
        QSignalSpy changed(&keeper, &TimeKeeper::changed);
        keeper.start(u"t1"_s);
        QVERIFY(keeper.isRunning());
        QVERIFY(!kept.isEmpty());
        clock.advance(90min);
        QCOMPARE(keeper.elapsedSeconds(), 5400);
        QCOMPARE(changed.count(), 1); // nothing is sent every second
        keeper.stop();
        QCOMPARE(keeper.pending(), (QList<TimeKeeper::Pending>{{u"t1"_s, 90, clock.now().toLocalTime().date()}}));
        QVERIFY(!keeper.isRunning());
    }

    void aPauseDoesNotCount()
    {
        test::ManualClock clock;
        TimeKeeper keeper(clock, [](const QByteArray &) {});
        keeper.start(u"t1"_s);
        clock.advance(10min);
        keeper.pause();
        QVERIFY(keeper.isPaused());
        clock.advance(60min);
        QCOMPARE(keeper.elapsedSeconds(), 600);
        keeper.resume();
        clock.advance(5min);
        keeper.stop();
        QCOMPARE(keeper.pending().first().minutes, 15);
    }

    void survivesARestart()
    {
        test::ManualClock clock;
        QByteArray kept;
        const auto keep = [&kept](const QByteArray &state) { kept = state; };
        {
            TimeKeeper keeper(clock, keep);
            keeper.start(u"first"_s);
            clock.advance(20min);
            keeper.start(u"second"_s); // the first one stops and waits to be logged
        }
        clock.advance(30min); // the program does not run
        TimeKeeper again(clock, keep);
        again.restore(kept);
        QCOMPARE(again.taskId(), u"second"_s);
        QCOMPARE(again.elapsedSeconds(), 1800);
        QCOMPARE(again.pending().size(), 1);
        QCOMPARE(again.pending().first().taskId, u"first"_s);
        QCOMPARE(again.pending().first().minutes, 20);
        again.dropPending(0);
        TimeKeeper third(clock, keep);
        third.restore(kept);
        QVERIFY(third.pending().isEmpty());
        QVERIFY(third.isRunning());
    }

    void whatCannotBeReadIsNoTimer()
    {
        test::ManualClock clock;
        TimeKeeper keeper(clock, [](const QByteArray &) {});
        keeper.restore("not json");
        QVERIFY(!keeper.isRunning());
        QVERIFY(!keeper.isPaused());
        keeper.stop();
        QVERIFY(keeper.pending().isEmpty());
    }

    void aClockSetBackTakesNothingAway()
    {
        test::ManualClock clock;
        QByteArray kept;
        TimeKeeper keeper(clock, [&kept](const QByteArray &state) { kept = state; });
        keeper.start(u"t1"_s);
        test::ManualClock earlier(clock.now().addSecs(-3600));
        TimeKeeper other(earlier, [](const QByteArray &) {});
        other.restore(kept);
        QCOMPARE(other.elapsedSeconds(), 0);
    }
};
} // namespace tst_timekeeper

ATLAS_TEST(tst_timekeeper::TestTimeKeeper)
#include "tst_timekeeper.moc"
