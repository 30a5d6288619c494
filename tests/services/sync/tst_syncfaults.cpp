// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/sync/syncworld.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>

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
} // namespace

class SyncFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsWithBothSidesEqual();
};

void SyncFaultsTest::endsWithBothSidesEqual()
{
    const int scale = scaleOfTheMeasure();
    const int accounts = 60 * scale;
    const int wanted = accounts * 300 / 2000;
    QElapsedTimer timer;
    timer.start();
    SyncWorld world(scale);
    const SyncComparison quiet = world.read();
    QCOMPARE(quiet.counts.matched, accounts);
    QVERIFY(disturb(world, quiet, wanted) >= wanted);
    QVERIFY(!world.newAccount(u"Cordages Hautrive"_s).isEmpty());
    QVERIFY(!world.newCustomer({{u"contact_name"_s, u"Brisande"_s}, {u"contact_type"_s, u"customer"_s}}).isEmpty());
    const SyncComparison before = world.read();
    QVERIFY(before.counts.diverging >= wanted);
    SyncChoices choices = SyncWorld::ruled(SyncRule::Newer);
    choices.createInBooks = choices.createInCrm = choices.linkMatches = true;
    choices.confidence = 45;
    // Where none is newer a person would say; here the CRM is right.
    for (const SyncRow &row : before.rows) {
        for (const SyncDifference &difference : row.differences) {
            if (!difference.newer)
                choices.rows[row.key].fields.insert(difference.field, SyncSide::Crm);
        }
    }
    const SyncPlan plan = world.plan(choices);
    QCOMPARE(plan.undecided, 0);
    qInfo("%d accounts, %d diverging, %d writes; prepared after %lld ms", accounts, before.counts.diverging,
          int(plan.writes.size()), timer.elapsed());

    world.weather(badWeather());
    SyncRun run = world.apply(plan);
    int resumed = 0;
    for (; run.state == SyncRun::State::Stopped && resumed < 50; ++resumed) {
        world.restart();
        const Result<SyncRun> more = QCoro::waitFor(world.sync->resume(run.id));
        QVERIFY2(more, more ? "" : qPrintable(more.error().code));
        run = *more;
    }
    for (const SyncWrite &write : world.writes(run)) {
        if (write.state != SyncWrite::State::Done)
            qWarning("%s %s %s: %s %s %s", qPrintable(syncVerbKey(write.verb)), qPrintable(write.module),
                     qPrintable(write.recordId), qPrintable(syncStateKey(write.state)), qPrintable(write.error),
                     qPrintable(write.errorText));
    }
    qInfo("applied, resumed %d times, after %lld ms", resumed, timer.elapsed());
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
    Result<SyncRun> undone = QCoro::waitFor(world.sync->undo(run.id));
    for (int i = 0; i < 50 && undone && undone->state == SyncRun::State::Undoing; ++i)
        undone = QCoro::waitFor(world.sync->resume(run.id));
    QVERIFY(undone);
    for (const SyncWrite &write : world.writes(run)) {
        if (write.state != SyncWrite::State::Undone)
            qWarning("undo %s %s: %s %s %s", qPrintable(syncVerbKey(write.verb)), qPrintable(write.recordId),
                     qPrintable(syncStateKey(write.state)), qPrintable(write.error), qPrintable(write.errorText));
    }
    QCOMPARE(undone->undone, run.writes);
    world.weather("[  ]");
    const SyncComparison back = world.read();
    QCOMPARE(back.counts, before.counts);
    QVERIFY(differencesOf(back) == differencesOf(before));
    qInfo("undone after %lld ms", timer.elapsed());
}
} // namespace tst_syncfaults

ATLAS_TEST(tst_syncfaults::SyncFaultsTest)
#include "tst_syncfaults.moc"
