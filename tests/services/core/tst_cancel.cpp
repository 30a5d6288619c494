// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/cancel.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cancel
{
class TestCancel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultTokenIsNeverCancelled();
    void runsHooksOnce();
    void removedHooksStaySilent();
    void lateHooksRunAtOnce();
    void cancelRenewsTheToken();
    void eitherFollowsBoth();
};

void TestCancel::defaultTokenIsNeverCancelled()
{
    int runs = 0;
    const CancelToken token;
    const auto registration = token.onCancel([&runs] { ++runs; });
    QVERIFY(!token.isCancelled());
    QCOMPARE(runs, 0);
}

void TestCancel::runsHooksOnce()
{
    int runs = 0;
    CancelToken token;
    std::shared_ptr<void> registration;
    {
        CancelScope scope;
        token = scope.token();
        registration = token.onCancel([&runs] { ++runs; });
        QVERIFY(!token.isCancelled());
    }
    QVERIFY(token.isCancelled());
    QCOMPARE(runs, 1);
}

void TestCancel::removedHooksStaySilent()
{
    int first = 0;
    int second = 0;
    CancelScope scope;
    std::shared_ptr<void> other;
    const auto remover = scope.token().onCancel([&first, &other] {
        ++first;
        other.reset();
    });
    other = scope.token().onCancel([&second] { ++second; });
    auto gone = scope.token().onCancel([&second] { ++second; });
    gone.reset();
    scope.cancel();
    QCOMPARE(first, 1);
    QCOMPARE(second, 0);
}

void TestCancel::lateHooksRunAtOnce()
{
    CancelScope scope;
    const CancelToken token = scope.token();
    scope.cancel();
    int runs = 0;
    const auto registration = token.onCancel([&runs] { ++runs; });
    QCOMPARE(runs, 1);
}

void TestCancel::cancelRenewsTheToken()
{
    CancelScope scope;
    const CancelToken before = scope.token();
    scope.cancel();
    QVERIFY(before.isCancelled());
    QVERIFY(!scope.token().isCancelled());
}

void TestCancel::eitherFollowsBoth()
{
    CancelScope first;
    CancelScope second;
    const CancelEither either(first.token(), second.token());
    const CancelToken token = either.token();
    QVERIFY(!token.isCancelled());
    second.cancel();
    QVERIFY(token.isCancelled());
    QVERIFY(either.token().isCancelled());

    const CancelToken late = first.token();
    first.cancel();
    const CancelEither born(late, CancelToken());
    QVERIFY(born.token().isCancelled());
    const CancelEither free{CancelToken(), CancelToken()};
    QVERIFY(!free.token().isCancelled());
}
} // namespace atlas::test::tst_cancel

ATLAS_TEST(atlas::test::tst_cancel::TestCancel)
#include "tst_cancel.moc"
