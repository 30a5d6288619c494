// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/dealfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_dealbookoptimistic
{
using namespace Qt::StringLiterals;

/// Changes shown before they are confirmed, with whatever arrives in between.
class TestDealBookOptimistic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void optimisticRestores();
    void deltaDuringOptimistic();
    void removalDuringOptimistic();
    void optimisticInAnotherPipeline();
};

namespace
{
const QDate Closing(2026, 12, 15);

QStringList idsOfOnlySignal(QSignalSpy &spy)
{
    return spy.count() == 1 ? spy.takeFirst().at(0).toStringList() : QStringList{u"not one signal"_s};
}
} // namespace

void TestDealBookOptimistic::optimisticRestores()
{
    DealBook book;
    const Deal confirmed = dealOf(u"1"_s, u"Qualification"_s, 1000, Closing);
    book.setSnapshot(snapshotOf({confirmed}), someDay());
    QSignalSpy changed(&book, &DealBook::rowsChanged);
    Deal moved = confirmed;
    moved.stage = u"Proposal"_s;
    moved.probability = 40;
    book.showOptimistic(moved);
    QCOMPARE(idsOfOnlySignal(changed), QStringList({u"1"_s}));
    QCOMPARE(idsAt(book, book.column(1)), QStringList({u"1"_s}));
    QCOMPARE(book.totals(1).weighted.in(u"EUR"_s), Money(400, u"EUR"_s));
    moved.stage = u"Decision"_s;
    book.showOptimistic(moved); // a second change before the first is confirmed
    book.restore(u"1"_s);
    QCOMPARE(book.row(u"1"_s)->deal, confirmed);
    QCOMPARE(idsAt(book, book.column(0)), QStringList({u"1"_s}));
    QCOMPARE(changed.count(), 2);
    book.restore(u"1"_s);
    QCOMPARE(changed.count(), 2); // nothing left to restore
}

void TestDealBookOptimistic::deltaDuringOptimistic()
{
    DealBook book;
    Deal confirmed = dealOf(u"1"_s, u"Qualification"_s, 1000, Closing);
    book.setSnapshot(snapshotOf({confirmed}), someDay());
    Deal moved = confirmed;
    moved.stage = u"Proposal"_s;
    book.showOptimistic(moved);
    QSignalSpy changed(&book, &DealBook::rowsChanged);
    confirmed.amount = Money(2000, u"EUR"_s); // somebody else, meanwhile
    book.applyDelta(deltaOf({confirmed}));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(book.row(u"1"_s)->deal, moved);
    book.restore(u"1"_s);
    QCOMPARE(book.row(u"1"_s)->deal, confirmed);
    QCOMPARE(idsOfOnlySignal(changed), QStringList({u"1"_s}));
}

void TestDealBookOptimistic::removalDuringOptimistic()
{
    DealBook book;
    Deal deal = dealOf(u"1"_s, u"Qualification"_s, 1000, Closing);
    book.setSnapshot(snapshotOf({deal}), someDay());
    deal.stage = u"Won"_s;
    book.showOptimistic(deal);
    book.applyDelta(deltaOf({}, {u"1"_s}));
    QVERIFY(!book.row(u"1"_s));
    book.restore(u"1"_s);
    QVERIFY(!book.row(u"1"_s)); // a deal that is gone does not come back
}

void TestDealBookOptimistic::optimisticInAnotherPipeline()
{
    DealBook book;
    const Deal confirmed = dealOf(u"1"_s, u"Qualification"_s, 1000, Closing);
    book.setSnapshot(snapshotOf({confirmed}), someDay());
    Deal moved = confirmed;
    moved.pipeline = u"Partners"_s;
    book.showOptimistic(moved);
    QVERIFY(!book.row(u"1"_s));
    book.setPipeline(u"p2"_s);
    QCOMPARE(book.row(u"1"_s)->deal, moved);
    book.restore(u"1"_s);
    QVERIFY(!book.row(u"1"_s));
    book.setPipeline(u"p1"_s);
    QCOMPARE(book.row(u"1"_s)->deal, confirmed);
}
} // namespace atlas::test::tst_dealbookoptimistic

ATLAS_TEST(atlas::test::tst_dealbookoptimistic::TestDealBookOptimistic)
#include "tst_dealbookoptimistic.moc"
