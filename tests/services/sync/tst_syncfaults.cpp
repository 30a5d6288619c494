// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sync/syncworld.h"
#include "tests/support/testprogram.h"

namespace tst_syncfaults
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
/// The full measure is 2,040 accounts of which 306 differ: half a minute in a release build. Builds that watch every
/// access take a small one. ATLAS_SYNC_SCALE: another, in sixties of accounts.
int scaleOfTheMeasure()
{
#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr int usual = 34;
#else
    constexpr int usual = 4;
#endif
    return qEnvironmentVariableIsSet("ATLAS_SYNC_SCALE") ? qEnvironmentVariableIntValue("ATLAS_SYNC_SCALE") : usual;
}

/// Makes rows differ until `wanted` do: every second one in the CRM, the others in Books.
int disturb(SyncWorld &world, const SyncComparison &comparison, int wanted)
{
    int diverging = comparison.counts.diverging;
    int turn = 0;
    for (const SyncRow &row : comparison.rows) {
        if (diverging >= wanted)
            break;
        if (row.state != SyncRow::State::Equal || row.confidence < 80)
            continue;
        const QString site = u"https://changed-%1.example"_s.arg(++turn);
        const bool changed = turn % 2 ? world.changeAccount(row.crm.id, {{u"Website"_s, site}})
                                      : world.changeCustomer(row.books.id, {{u"website"_s, site}});
        diverging += changed ? 1 : 0;
    }
    return diverging;
}

QMap<QString, QList<SyncDifference>> differencesOf(const SyncComparison &comparison)
{
    QMap<QString, QList<SyncDifference>> all;
    for (const SyncRow &row : comparison.rows) {
        QList<SyncDifference> differences = row.differences;
        for (SyncDifference &difference : differences)
            difference.newer.reset(); // an undo is a change, too
        if (!differences.isEmpty())
            all.insert(row.key, differences);
    }
    return all;
}
/// Both sides equal at first; then so many that differ, and one client on each side that the other has not.
SyncComparison divergingWorld(SyncWorld &world, int accounts, int wanted)
{
    const SyncComparison quiet = world.read();
    const bool isReady =
        quiet.counts.matched == accounts && disturb(world, quiet, wanted) >= wanted &&
        !world.newAccount(u"Cordages Hautrive"_s).isEmpty() &&
        !world.newCustomer({{u"contact_name"_s, u"Brisande"_s}, {u"contact_type"_s, u"customer"_s}}).isEmpty();
    return isReady ? world.read() : SyncComparison();
}

/// Where none is newer a person would say; here the CRM is right.
SyncChoices decidedFor(const SyncComparison &comparison)
{
    SyncChoices choices = SyncWorld::ruled(SyncRule::Newer);
    choices.createInBooks = choices.createInCrm = choices.linkMatches = true;
    choices.confidence = 45;
    for (const SyncRow &row : comparison.rows) {
        for (const SyncDifference &difference : row.differences) {
            if (!difference.newer)
                choices.rows[row.key].fields.insert(difference.field, SyncSide::Crm);
        }
    }
    return choices;
}

/// Goes on with a run as often as the weather stops it, each time as after a crash.
SyncRun finished(SyncWorld &world, SyncRun run)
{
    for (int resumed = 0; run.state == SyncRun::State::Stopped && resumed < 50; ++resumed) {
        world.restart();
        const Result<SyncRun> more = QCoro::waitFor(world.sync->resume(run.id));
        if (!more)
            break;
        run = *more;
    }
    return run;
}

SyncRun takenBack(SyncWorld &world, const QString &runId)
{
    Result<SyncRun> undone = QCoro::waitFor(world.sync->undo(runId));
    for (int i = 0; i < 50 && undone && undone->state == SyncRun::State::Undoing; ++i)
        undone = QCoro::waitFor(world.sync->resume(runId));
    return undone.value_or(SyncRun());
}

/// What did not end as it should have, for whoever reads why a test failed.
void tellOthers(const QList<SyncWrite> &writes, SyncWrite::State wanted)
{
    for (const SyncWrite &write : writes) {
        if (write.state != wanted)
            qWarning("%s %s %s: %s %s %s", qPrintable(syncVerbKey(write.verb)), qPrintable(write.module),
                     qPrintable(write.recordId), qPrintable(syncStateKey(write.state)), qPrintable(write.error),
                     qPrintable(write.errorText));
    }
}
} // namespace

class SyncFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWithBothSidesEqual();
};

void SyncFaultsTest::endsWithBothSidesEqual()
{
    const int accounts = 60 * scaleOfTheMeasure();
    const int wanted = accounts * 300 / 2000;
    SyncWorld world(scaleOfTheMeasure());
    const SyncComparison before = divergingWorld(world, accounts, wanted);
    QVERIFY(before.counts.diverging >= wanted);
    const SyncChoices choices = decidedFor(before);
    const SyncPlan plan = world.plan(choices);
    QCOMPARE(plan.undecided, 0);

    world.weather(badWeather());
    const SyncRun run = finished(world, world.apply(plan));
    tellOthers(world.writes(run), SyncWrite::State::Done);
    QCOMPARE(run.state, SyncRun::State::Finished);
    QCOMPARE(run.done, run.writes);
    QVERIFY(!world.net.clock.slept().isEmpty()); // the weather was bad: calls had to be repeated
    world.weather("[ ]");
    const SyncComparison after = world.read();
    QCOMPARE(after.counts.diverging, 0);
    QCOMPARE(after.counts.matched, accounts + 2);
    QCOMPARE(after.counts.onlyBooks + after.counts.onlyCrm + after.counts.ambiguous + after.counts.broken, 0);
    QCOMPARE(after.rows.size(), qsizetype(accounts + 2)); // no duplicates
    QVERIFY(world.plan(choices).writes.isEmpty());

    world.weather(badWeather() + ' ');
    const SyncRun undone = takenBack(world, run.id);
    tellOthers(world.writes(run), SyncWrite::State::Undone);
    QCOMPARE(undone.undone, run.writes);
    world.weather("[  ]");
    const SyncComparison back = world.read();
    QCOMPARE(back.counts, before.counts);
    QVERIFY(differencesOf(back) == differencesOf(before));
}
} // namespace tst_syncfaults

ATLAS_TEST(tst_syncfaults::SyncFaultsTest)
#include "tst_syncfaults.moc"
