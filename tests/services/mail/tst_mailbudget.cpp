// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailbudget.h"
#include "tests/services/mail/mailrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailbudget
{
class TestMailBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refreshesTheMoreRarely_data();
    void refreshesTheMoreRarely();
    void showsWhatIsLeft();
    void theBackgroundLeavesTheRest();
    void theBackgroundComesAtMostEveryTenMinutes();
    void theBackgroundIsSilentAboutLimits();
    void tellsWhenItIsFreeAgain();
    void backgroundCallsAreRemembered();
};

void TestMailBudget::refreshesTheMoreRarely_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("minutes"); // 0: not at all
    QTest::newRow("all") << 250 << 10;
    QTest::newRow("plenty") << 100 << 10;
    QTest::newRow("half of it gone") << 99 << 20;
    QTest::newRow("some") << 50 << 20;
    QTest::newRow("few") << 49 << 40;
    QTest::newRow("very few") << 21 << 40;
    QTest::newRow("for the person") << 20 << 0;
    QTest::newRow("none") << 0 << 0;
}

void TestMailBudget::refreshesTheMoreRarely()
{
    QFETCH(int, left);
    QFETCH(int, minutes);
    const std::optional<std::chrono::minutes> interval = MailBudgetBook::refreshInterval(left);
    QCOMPARE(interval ? int(interval->count()) : 0, minutes);
}

void TestMailBudget::showsWhatIsLeft()
{
    MailRepositoryFixture f;
    MailBudget budget = QCoro::waitFor(f.repository->budget());
    QCOMPARE(budget.used, 0);
    QCOMPARE(budget.limit, 250);
    QCOMPARE(budget.backgroundLeft, 125);
    QVERIFY(!budget.freeAgainAt.isValid());
    QVERIFY(f.refresh());
    f.clock.advance(10min);
    QVERIFY(f.refresh(Priority::Background));
    budget = QCoro::waitFor(f.repository->budget());
    QCOMPARE(budget.used, 7);
    QCOMPARE(budget.backgroundLeft, 124);
    f.clock.advance(25h);
    budget = QCoro::waitFor(f.repository->budget());
    QCOMPARE(budget.used, 0);
    QCOMPARE(budget.backgroundLeft, 125);
}

void TestMailBudget::theBackgroundLeavesTheRest()
{
    MailRepositoryFixture f;
    QVERIFY(f.refresh());
    f.clock.advance(1h);
    f.spendAllBut(20);
    const qsizetype before = f.calls();
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.calls(), before);
    QCOMPARE(QCoro::waitFor(f.repository->budget()).backgroundLeft, 0);
    QVERIFY(f.refresh()); // a person may
    QCOMPARE(f.calls(), before + 1);
}

void TestMailBudget::theBackgroundComesAtMostEveryTenMinutes()
{
    MailRepositoryFixture f;
    QVERIFY(f.refresh());
    const qsizetype before = f.calls();
    f.clock.advance(9min);
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.calls(), before);
    f.clock.advance(1min);
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.calls(), before + 1);
    f.spendAllBut(60);
    f.clock.advance(10min);
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.calls(), before + 1);
    f.clock.advance(10min);
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(f.calls(), before + 2);
}

void TestMailBudget::theBackgroundIsSilentAboutLimits()
{
    MailRepositoryFixture f;
    QVERIFY(f.refresh());
    const MailSnapshot was = f.snapshot();
    f.clock.advance(20min);
    QCoro::waitFor(f.gate.pause(u"acc"_s, App::Mail, 15min));
    QVERIFY(f.refresh(Priority::Background)); // as if nothing had happened
    QCOMPARE(f.snapshot().readAt, was.readAt);
    const Result<Done> person = f.refresh();
    QVERIFY(!person);
    QCOMPARE(person.error().kind, ErrorKind::RateLimited);
}

void TestMailBudget::tellsWhenItIsFreeAgain()
{
    MailRepositoryFixture f;
    f.firstRead({f.row(1, f.inbox, 5min)});
    const QDateTime begun = f.clock.now();
    f.clock.advance(2h);
    f.spendAllBut(0);
    const Result<Done> refused = f.refresh();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BudgetSpent);
    const MailBudget budget = QCoro::waitFor(f.repository->budget());
    QCOMPARE(budget.used, 250);
    QCOMPARE(budget.freeAgainAt, begun.addDays(1));
    QCOMPARE(f.ids(f.snapshot().messages), QStringList{u"1"_s}); // everything stays readable
}

void TestMailBudget::backgroundCallsAreRemembered()
{
    MailRepositoryFixture f;
    QVERIFY(f.refresh(Priority::Background));
    QCOMPARE(QCoro::waitFor(f.repository->budget()).backgroundLeft, 119);
    f.restart();
    QCOMPARE(QCoro::waitFor(f.repository->budget()).backgroundLeft, 119);
}
} // namespace atlas::test::tst_mailbudget

ATLAS_TEST(atlas::test::tst_mailbudget::TestMailBudget)
#include "tst_mailbudget.moc"
