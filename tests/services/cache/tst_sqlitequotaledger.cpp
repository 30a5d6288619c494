// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/sqlitequotaledger.h"

#include "services/cache/store.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sqlitequotaledger
{
using namespace atlas;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Counting in the store: rolling windows, shares, pauses, two processes, restarts. Times are given, none pass.
class TestSqliteQuotaLedger : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString file() const { return m_dir->filePath(u"atlas.db"_s); }
    [[nodiscard]] QuotaRequest request(QDateTime now, QList<QuotaRule> rules, Priority priority = Priority::User) const
    {
        QuotaRequest made;
        made.account = u"acc1"_s;
        made.rules = std::move(rules);
        made.priority = priority;
        made.now = std::move(now);
        return made;
    }
    static QuotaRule minute(int count) { return {u"minute"_s, count, 60s, 1.0}; }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void memoryAndStoreDecideAlike()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger kept(store);
        MemoryQuotaLedger inMemory;
        const QList<QuotaRule> rules{{u"minute"_s, 4, 60s, 0.5}, {u"day"_s, 9, 24h, 0.7}, {u"none"_s, 100, 1s, 1.0}};
        QRandomGenerator random(7);
        QDateTime now = m_start;
        for (int i = 0; i < 300; ++i) {
            now = now.addMSecs(random.bounded(i % 50 == 0 ? 40'000'000 : 30'000));
            const auto priority = random.bounded(2) ? Priority::User : Priority::Background;
            const QuotaDecision a = QCoro::waitFor(kept.take(request(now, rules, priority)));
            const QuotaDecision b = QCoro::waitFor(inMemory.take(request(now, rules, priority)));
            QCOMPARE(a.granted, b.granted);
            QCOMPARE(a.rule, b.rule);
            QCOMPARE(a.nextTry, b.nextTry);
        }
    }

    void aRollingWindowRefusesAndNamesTheMoment()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {minute(2)}))).granted);
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start.addSecs(10), {minute(2)}))).granted);
        const QuotaDecision refused = QCoro::waitFor(ledger.take(request(m_start.addSecs(20), {minute(2)})));
        QVERIFY(!refused.granted);
        QVERIFY(!refused.paused);
        QCOMPARE(refused.rule, u"minute"_s);
        QCOMPARE(refused.nextTry, m_start.addSecs(60));
        QVERIFY(!QCoro::waitFor(ledger.take(request(m_start.addSecs(60).addMSecs(-1), {minute(2)}))).granted);
        QVERIFY(QCoro::waitFor(ledger.take(request(refused.nextTry, {minute(2)}))).granted);
        QVERIFY(!QCoro::waitFor(ledger.take(request(refused.nextTry, {minute(2)}))).granted);
    }

    void aCallIsCountedAgainstAllRulesOrNone()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        const QuotaRule day{u"day"_s, 1, 24h, 1.0};
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {minute(5), day}))).granted);
        const QuotaDecision refused = QCoro::waitFor(ledger.take(request(m_start.addSecs(1), {minute(5), day})));
        QVERIFY(!refused.granted);
        QCOMPARE(refused.rule, u"day"_s);
        QCOMPARE(refused.nextTry, m_start.addDays(1));
        const auto usage = QCoro::waitFor(ledger.usage(u"acc1"_s, App::Crm, {minute(5), day}, m_start.addSecs(2)));
        QCOMPARE(usage.size(), 2);
        QCOMPARE(usage.at(0).used, 1);
        QCOMPARE(usage.at(0).limit, 5);
        QCOMPARE(usage.at(1).used, 1);
    }

    void theLongestRefusalIsNamed()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        const QuotaRule day{u"day"_s, 1, 24h, 1.0};
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {minute(1), day}))).granted);
        QCOMPARE(QCoro::waitFor(ledger.take(request(m_start, {minute(1), day}))).rule, u"day"_s);
        QCOMPARE(QCoro::waitFor(ledger.take(request(m_start, {day, minute(1)}))).rule, u"day"_s);
    }

    void backgroundStopsAtItsShareAndPeopleGoOn()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        const QuotaRule day{u"day"_s, 10, 24h, 0.5};
        int background = 0;
        for (int i = 0; i < 10; ++i)
            background += QCoro::waitFor(ledger.take(request(m_start, {day}, Priority::Background))).granted ? 1 : 0;
        QCOMPARE(background, 5);
        const QuotaDecision refused = QCoro::waitFor(ledger.take(request(m_start, {day}, Priority::Background)));
        QCOMPARE(refused.nextTry, m_start.addDays(1));
        int user = 0;
        for (int i = 0; i < 10; ++i)
            user += QCoro::waitFor(ledger.take(request(m_start, {day}))).granted ? 1 : 0;
        QCOMPARE(user, 5);
    }

    void peoplesCallsDoNotUseUpTheBackgroundsShare()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        const QuotaRule day{u"day"_s, 10, 24h, 0.5};
        for (int i = 0; i < 7; ++i)
            QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {day}))).granted);
        int background = 0;
        for (int i = 0; i < 10; ++i)
            background += QCoro::waitFor(ledger.take(request(m_start, {day}, Priority::Background))).granted ? 1 : 0;
        QCOMPARE(background, 3);
    }

    void accountsAppsAndRulesAreApart()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        QuotaRequest first = request(m_start, {minute(1)});
        QVERIFY(QCoro::waitFor(ledger.take(first)).granted);
        QVERIFY(!QCoro::waitFor(ledger.take(first)).granted);
        QuotaRequest otherAccount = first;
        otherAccount.account = u"acc2"_s;
        QVERIFY(QCoro::waitFor(ledger.take(otherAccount)).granted);
        QuotaRequest otherApp = first;
        otherApp.app = App::Books;
        QVERIFY(QCoro::waitFor(ledger.take(otherApp)).granted);
        const QuotaRule endpoint{u"endpoint:deals"_s, 1, 60s, 1.0};
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {endpoint}))).granted);
    }

    void aPauseHoldsForEveryProcessAndIsNotShortened()
    {
        Store one(file());
        Store two(file());
        QVERIFY(QCoro::waitFor(one.open()));
        QVERIFY(QCoro::waitFor(two.open()));
        SqliteQuotaLedger here(one);
        SqliteQuotaLedger there(two);
        QCoro::waitFor(here.pause(u"acc1"_s, App::Crm, m_start.addSecs(300)));
        QCoro::waitFor(here.pause(u"acc1"_s, App::Crm, m_start.addSecs(100)));
        const QuotaDecision refused = QCoro::waitFor(there.take(request(m_start.addSecs(200), {minute(5)})));
        QVERIFY(!refused.granted);
        QVERIFY(refused.paused);
        QCOMPARE(refused.nextTry, m_start.addSecs(300));
        QCOMPARE(QCoro::waitFor(there.pausedUntil(u"acc1"_s, App::Crm, m_start)), std::optional(m_start.addSecs(300)));
        QCOMPARE(QCoro::waitFor(there.pausedUntil(u"acc1"_s, App::Books, m_start)), std::optional<QDateTime>());
        QCOMPARE(QCoro::waitFor(there.pausedUntil(u"acc1"_s, App::Crm, m_start.addSecs(300))),
                 std::optional<QDateTime>());
        QVERIFY(QCoro::waitFor(there.take(request(m_start.addSecs(300), {minute(5)}))).granted);
    }

    void twoProcessesTogetherNeverExceedTheLimit()
    {
        Store one(file());
        Store two(file());
        QVERIFY(QCoro::waitFor(one.open()));
        QVERIFY(QCoro::waitFor(two.open()));
        SqliteQuotaLedger here(one);
        SqliteQuotaLedger there(two);
        const QuotaRequest call = request(m_start, {minute(30), QuotaRule{u"day"_s, 40, 24h, 1.0}});
        std::vector<Task<QuotaDecision>> taking;
        for (int i = 0; i < 100; ++i)
            taking.push_back(i % 2 ? here.take(call) : there.take(call));
        int granted = 0;
        for (auto &task : taking)
            granted += QCoro::waitFor(task).granted ? 1 : 0;
        QCOMPARE(granted, 30);
        const auto usage = QCoro::waitFor(there.usage(u"acc1"_s, App::Crm, call.rules, m_start));
        QCOMPARE(usage.at(0).used, 30);
        QCOMPARE(usage.at(1).used, 30);
    }

    void countsSurviveARestart()
    {
        {
            Store store(file());
            QVERIFY(QCoro::waitFor(store.open()));
            SqliteQuotaLedger ledger(store);
            for (int i = 0; i < 3; ++i)
                QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {minute(3)}))).granted);
        }
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        QVERIFY(!QCoro::waitFor(ledger.take(request(m_start.addSecs(59), {minute(3)}))).granted);
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start.addSecs(60), {minute(3)}))).granted);
    }

    void countsOfAClockSetBackDoNotBlock()
    {
        Store store(file());
        QVERIFY(QCoro::waitFor(store.open()));
        SqliteQuotaLedger ledger(store);
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start.addDays(1), {minute(1)}))).granted);
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {minute(1)}))).granted);
        QVERIFY(!QCoro::waitFor(ledger.take(request(m_start, {minute(1)}))).granted);
    }

    void withoutAStoreLimitsAreStillKept()
    {
        Store store(file());
        SqliteQuotaLedger ledger(store);
        QVERIFY(QCoro::waitFor(ledger.take(request(m_start, {minute(1)}))).granted);
        QVERIFY(!QCoro::waitFor(ledger.take(request(m_start, {minute(1)}))).granted);
        QCoro::waitFor(ledger.pause(u"acc1"_s, App::Crm, m_start.addSecs(300)));
        QCOMPARE(QCoro::waitFor(ledger.pausedUntil(u"acc1"_s, App::Crm, m_start)), std::optional(m_start.addSecs(300)));
    }
};
} // namespace tst_sqlitequotaledger

ATLAS_TEST(tst_sqlitequotaledger::TestSqliteQuotaLedger)
#include "tst_sqlitequotaledger.moc"
