// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/quotaledger.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_quotaledger
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestQuotaLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsInARollingWindow();
    void countsAgainstAllRulesOrNone();
    void keepsHalfOfTheDayForPeople();
    void keepsAccountsAndAppsApart();
    void pauses();
    void reportsUsage();

private:
    static QuotaDecision take(MemoryQuotaLedger &ledger, const QList<QuotaRule> &rules, const QDateTime &now,
                              Priority priority = Priority::User, App app = App::Crm, const QString &account = u"a"_s);
    const QDateTime m_start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
};

QuotaDecision TestQuotaLedger::take(MemoryQuotaLedger &ledger, const QList<QuotaRule> &rules, const QDateTime &now,
                                    Priority priority, App app, const QString &account)
{
    QuotaRequest request;
    request.account = account;
    request.app = app;
    request.priority = priority;
    request.rules = rules;
    request.now = now;
    return QCoro::waitFor(ledger.take(request));
}

void TestQuotaLedger::countsInARollingWindow()
{
    MemoryQuotaLedger ledger;
    const QList<QuotaRule> rules{{u"minute"_s, 2, 1min, 1.0}};
    QVERIFY(take(ledger, rules, m_start).granted);
    QVERIFY(take(ledger, rules, m_start.addSecs(10)).granted);
    const QuotaDecision refused = take(ledger, rules, m_start.addSecs(20));
    QVERIFY(!refused.granted);
    QVERIFY(!refused.paused);
    QCOMPARE(refused.rule, u"minute"_s);
    QCOMPARE(refused.nextTry, m_start.addSecs(60));
    QVERIFY(!take(ledger, rules, m_start.addMSecs(59'999)).granted);
    QVERIFY(take(ledger, rules, m_start.addSecs(60)).granted);
    QCOMPARE(take(ledger, rules, m_start.addSecs(61)).nextTry, m_start.addSecs(70));
}

void TestQuotaLedger::countsAgainstAllRulesOrNone()
{
    MemoryQuotaLedger ledger;
    const QuotaRule minute{u"minute"_s, 5, 1min, 1.0};
    const QuotaRule folder{u"endpoint:list:f"_s, 1, 2min, 1.0};
    QVERIFY(take(ledger, {minute, folder}, m_start).granted);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(take(ledger, {minute, folder}, m_start).rule, folder.name);
    for (int i = 0; i < 4; ++i)
        QVERIFY(take(ledger, {minute}, m_start).granted);
    // Both refuse now: the later moment counts.
    const QuotaDecision both = take(ledger, {minute, folder}, m_start);
    QCOMPARE(both.nextTry, m_start.addSecs(120));
    QCOMPARE(both.rule, folder.name);
}

void TestQuotaLedger::keepsHalfOfTheDayForPeople()
{
    MemoryQuotaLedger ledger;
    const QList<QuotaRule> rules{{u"day"_s, 5, 24h, 0.5}};
    QVERIFY(take(ledger, rules, m_start, Priority::Background).granted);
    QVERIFY(take(ledger, rules, m_start.addSecs(1), Priority::Background).granted);
    const QuotaDecision refused = take(ledger, rules, m_start.addSecs(2), Priority::Background);
    QVERIFY(!refused.granted);
    QCOMPARE(refused.nextTry, m_start.addDays(1));
    for (int i = 0; i < 3; ++i)
        QVERIFY(take(ledger, rules, m_start.addSecs(3)).granted);
    QVERIFY(!take(ledger, rules, m_start.addSecs(4)).granted);
}

void TestQuotaLedger::keepsAccountsAndAppsApart()
{
    MemoryQuotaLedger ledger;
    const QList<QuotaRule> rules{{u"minute"_s, 1, 1min, 1.0}};
    QVERIFY(take(ledger, rules, m_start).granted);
    QVERIFY(take(ledger, rules, m_start, Priority::User, App::Books).granted);
    QVERIFY(take(ledger, rules, m_start, Priority::User, App::Crm, u"b"_s).granted);
    QVERIFY(!take(ledger, rules, m_start).granted);
}

void TestQuotaLedger::pauses()
{
    MemoryQuotaLedger ledger;
    const QDateTime until = m_start.addSecs(90);
    QCoro::waitFor(ledger.pause(u"a"_s, App::Crm, until));
    const QuotaDecision refused = take(ledger, {}, m_start.addSecs(89));
    QVERIFY(!refused.granted);
    QVERIFY(refused.paused);
    QCOMPARE(refused.nextTry, until);
    QCOMPARE(QCoro::waitFor(ledger.pausedUntil(u"a"_s, App::Crm, m_start)), until);
    QVERIFY(take(ledger, {}, m_start, Priority::User, App::Mail).granted);
    QVERIFY(take(ledger, {}, until).granted);
    QVERIFY(!QCoro::waitFor(ledger.pausedUntil(u"a"_s, App::Crm, until)));
}

void TestQuotaLedger::reportsUsage()
{
    MemoryQuotaLedger ledger;
    const QList<QuotaRule> rules{{u"minute"_s, 3, 1min, 1.0}, {u"day"_s, 250, 24h, 0.5}};
    take(ledger, rules, m_start);
    take(ledger, rules, m_start.addSecs(30), Priority::Background);
    const auto usage = QCoro::waitFor(ledger.usage(u"a"_s, App::Crm, rules, m_start.addSecs(70)));
    QCOMPARE(usage.size(), 2);
    QCOMPARE(usage[0].used, 1);
    QCOMPARE(usage[0].limit, 3);
    QCOMPARE(usage[1].rule, u"day"_s);
    QCOMPARE(usage[1].used, 2);
    QCOMPARE(usage[1].window, std::chrono::milliseconds(24h));
}
} // namespace atlas::test::tst_quotaledger

ATLAS_TEST(atlas::test::tst_quotaledger::TestQuotaLedger)
#include "tst_quotaledger.moc"
