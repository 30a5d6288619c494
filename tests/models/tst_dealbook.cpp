// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/dealfixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_dealbook
{
using namespace Qt::StringLiterals;

class TestDealBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyBookAnswers();
    void sortsDealsIntoPipelines();
    void ordersColumns();
    void totalsPerStageAndCurrency();
    void totalsWhileDragging();
    void deltaNamesExactlyWhatChanged();
    void deltaReachesDealsWhoseMedianMoved();
    void dealsWalkBetweenPipelines();
    void removalKeepsTheOthers();
    void filterNarrowsAndWidens();
    void chipsAreCountedBeforeTheyFilter();
    void overdueIsForOpenDeals();
    void settingsChangeStages();
    void aNewDay();
    void handlesStay();
};

namespace
{
const QDate December(2026, 12, 15);

QString eur(const MoneyBag &bag)
{
    return bag.in(u"EUR"_s).toDecimal();
}

QStringList sortedIds(QStringList ids)
{
    ids.sort();
    return ids;
}

QStringList onlyChange(QSignalSpy &spy)
{
    return spy.count() == 1 ? sortedIds(spy.takeFirst().at(0).toStringList()) : QStringList{u"not one signal"_s};
}
} // namespace

void TestDealBook::emptyBookAnswers()
{
    DealBook book;
    QVERIFY(book.pipeline().stages.isEmpty());
    QVERIFY(book.rows().isEmpty());
    QVERIFY(book.column(0).isEmpty());
    QVERIFY(book.column(-1).isEmpty());
    QVERIFY(book.filtered().isEmpty());
    QCOMPARE(book.totals(3), StageTotals());
    QCOMPARE(book.medianQuietDays(0), -1);
    QVERIFY(!book.row(u"1"_s));
    book.setFilter({u"x"_s});
    book.setPipeline(u"p2"_s);
    book.setToday(someDay());
    book.restore(u"1"_s);
    book.showOptimistic(dealOf(u"1"_s, u"Won"_s, 1, December));
    book.applyDelta(deltaOf({}, {u"1"_s}));
    QVERIFY(book.rows().isEmpty());
}

void TestDealBook::sortsDealsIntoPipelines()
{
    QList<Deal> deals;
    const QStringList names{u"Agency"_s, u"Agence"_s, u""_s, u"Renamed since"_s, u"Partners"_s, u"Partenaires"_s};
    for (int i = 0; i < names.size(); ++i) {
        deals.append(dealOf(QString::number(i), u"Qualification (display)"_s, 100, December));
        deals.last().pipeline = names.at(i);
    }
    DealBook book;
    QSignalSpy rebuilt(&book, &DealBook::rebuilt);
    book.setSnapshot(snapshotOf(deals), someDay());
    QCOMPARE(rebuilt.count(), 1);
    QCOMPARE(book.pipeline().id, u"p1"_s);
    QCOMPARE(idsAt(book, book.column(0)), QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(!book.row(u"4"_s));
    book.setPipeline(u"p2"_s);
    QCOMPARE(rebuilt.count(), 2);
    QCOMPARE(idsAt(book, book.column(0)), QStringList({u"4"_s, u"5"_s}));
    book.setPipeline(u"p2"_s);
    QCOMPARE(rebuilt.count(), 2);
    book.setPipeline(u"no such"_s);
    QCOMPARE(book.rows().size(), 4);
    QCOMPARE(book.readAt(), QDateTime(someDay(), QTime(8, 0), Qt::UTC));
}

void TestDealBook::ordersColumns()
{
    QList<Deal> deals{dealOf(u"1"_s, u"Proposal"_s, 1, {}), dealOf(u"2"_s, u"Proposal"_s, 1, December),
                      dealOf(u"3"_s, u"Proposal"_s, 1, December.addDays(-1)),
                      dealOf(u"4"_s, u"Proposal"_s, 1, December), dealOf(u"5"_s, u"Retired stage"_s, 1, December)};
    deals[1].name = u"évaluation"_s;
    deals[3].name = u"Etude"_s; // folded: "etude" < "evaluation", whatever case and accents say
    DealBook book;
    book.setSnapshot(snapshotOf(deals), someDay());
    QCOMPARE(idsAt(book, book.column(1)), QStringList({u"3"_s, u"4"_s, u"2"_s, u"1"_s}));
    QCOMPARE(idsAt(book, book.column(-1)), QStringList({u"5"_s}));
    QVERIFY(book.column(17).isEmpty());
    QCOMPARE(book.row(u"5"_s)->stageIndex, -1);
    QCOMPARE(book.row(u"5"_s)->flags, DealFlags()); // what is not known to be open is neither late nor rotting
}

void TestDealBook::totalsPerStageAndCurrency()
{
    QList<Deal> deals{dealOf(u"1"_s, u"Proposal"_s, 10001, December), dealOf(u"2"_s, u"Proposal"_s, 20000, December),
                      dealOf(u"3"_s, u"Proposal"_s, 5000, December, 0, u"USD"_s),
                      dealOf(u"4"_s, u"Proposal"_s, 0, December), dealOf(u"5"_s, u"Won"_s, 700, December)};
    deals[3].amount.reset();
    DealBook book;
    book.setSnapshot(snapshotOf(deals), someDay());
    const StageTotals proposal = book.totals(1);
    QCOMPARE(proposal.count, 4);
    QCOMPARE(eur(proposal.raw), u"300.01"_s);
    QCOMPARE(eur(proposal.weighted), u"120.00"_s); // 40.004 rounds to 40.00
    QCOMPARE(proposal.raw.in(u"USD"_s), Money(5000, u"USD"_s));
    QCOMPARE(proposal.weighted.in(u"USD"_s), Money(2000, u"USD"_s));
    QCOMPARE(eur(book.totals(3).raw), u"7.00"_s);
    book.setFilter({u"deal 2"_s});
    QCOMPARE(book.totals(1).count, 1);
    QCOMPARE(eur(book.totals(1).raw), u"200.00"_s);
    QCOMPARE(book.totals(1).raw.in(u"USD"_s), Money(0, u"USD"_s));
}

void TestDealBook::totalsWhileDragging()
{
    DealBook book;
    QList<Deal> deals{dealOf(u"1"_s, u"Qualification"_s, 48000, December),
                      dealOf(u"2"_s, u"Decision"_s, 1000, December)};
    deals[0].probability = 15; // set by hand: leaving takes it away as it is, entering brings the stage's own
    book.setSnapshot(snapshotOf(deals), someDay());
    const StageTotals with = book.totalsWith(2, u"1"_s);
    QCOMPARE(with.count, 2);
    QCOMPARE(eur(with.raw), u"490.00"_s);
    QCOMPARE(eur(with.weighted), u"392.00"_s);
    const StageTotals without = book.totalsWithout(0, u"1"_s);
    QCOMPARE(without.count, 0);
    QVERIFY(without.raw.amounts().isEmpty());
    QVERIFY(without.weighted.amounts().isEmpty());
    QCOMPARE(book.totalsWith(0, u"1"_s), book.totals(0)); // it is there already
    QCOMPARE(book.totalsWithout(2, u"1"_s), book.totals(2));
    QCOMPARE(book.totalsWith(2, u"unknown"_s), book.totals(2));
}

void TestDealBook::deltaNamesExactlyWhatChanged()
{
    DealBook book;
    Deal first = dealOf(u"1"_s, u"Proposal"_s, 100, December);
    book.setSnapshot(snapshotOf({first, dealOf(u"2"_s, u"Proposal"_s, 100, December)}), someDay());
    QSignalSpy changed(&book, &DealBook::rowsChanged);
    QSignalSpy rebuilt(&book, &DealBook::rebuilt);
    book.applyDelta(deltaOf({first}));
    QCOMPARE(changed.count(), 0); // the same record again
    QCOMPARE(book.readAt(), QDateTime(someDay(), QTime(9, 0), Qt::UTC));
    first.nextStep.clear();
    book.applyDelta(deltaOf({first, dealOf(u"3"_s, u"Won"_s, 5, December)}, {u"2"_s, u"unknown"_s}));
    QCOMPARE(onlyChange(changed), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(book.row(u"1"_s)->flags.noNextStep);
    QVERIFY(!book.row(u"2"_s));
    QVERIFY(book.row(u"3"_s));
    QCOMPARE(rebuilt.count(), 0);
}

void TestDealBook::deltaReachesDealsWhoseMedianMoved()
{
    DealBook book;
    const Deal quiet = dealOf(u"quiet"_s, u"Proposal"_s, 1, December, 20);
    book.setSnapshot(
        snapshotOf({quiet, dealOf(u"a"_s, u"Proposal"_s, 1, December, 14),
                    dealOf(u"b"_s, u"Proposal"_s, 1, December, 30), dealOf(u"won"_s, u"Won"_s, 1, December, 500)}),
        someDay());
    QCOMPARE(book.medianQuietDays(1), 20);
    QVERIFY(!book.row(u"b"_s)->flags.rotting); // 30 is not more than 1.5 x 20
    QVERIFY(!book.row(u"won"_s)->flags.rotting);
    QSignalSpy changed(&book, &DealBook::rowsChanged);
    book.applyDelta(deltaOf({dealOf(u"c"_s, u"Proposal"_s, 1, December, 3)}));
    QCOMPARE(book.medianQuietDays(1), 14); // 3 14 20 30: the lower of the two in the middle
    QVERIFY(book.row(u"b"_s)->flags.rotting);
    QVERIFY(!book.row(u"quiet"_s)->flags.rotting); // 20 < 21
    QCOMPARE(onlyChange(changed), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(book.flagCounts().rotting, 1);
    book.applyDelta(deltaOf({}, {u"c"_s}));
    QCOMPARE(onlyChange(changed), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(book.flagCounts().rotting, 0);
}

void TestDealBook::dealsWalkBetweenPipelines()
{
    DealBook book;
    Deal deal = dealOf(u"1"_s, u"Qualification"_s, 100, December);
    book.setSnapshot(snapshotOf({deal}), someDay());
    QSignalSpy changed(&book, &DealBook::rowsChanged);
    deal.pipeline = u"Partners"_s;
    book.applyDelta(deltaOf({deal}));
    QCOMPARE(onlyChange(changed), QStringList({u"1"_s}));
    QVERIFY(book.rows().isEmpty());
    deal.name = u"Renamed elsewhere"_s;
    book.applyDelta(deltaOf({deal}));
    QCOMPARE(changed.count(), 0); // nothing of the chosen pipeline
    book.setPipeline(u"p2"_s);
    QCOMPARE(book.row(u"1"_s)->deal.name, u"Renamed elsewhere"_s);
    deal.pipeline = u"Agency"_s;
    book.applyDelta(deltaOf({deal}));
    QCOMPARE(onlyChange(changed), QStringList({u"1"_s}));
    book.setPipeline({});
    QCOMPARE(idsAt(book, book.column(0)), QStringList({u"1"_s}));
    book.setPipeline(u"p2"_s);
    book.applyDelta(deltaOf({}, {u"1"_s}));
    book.setPipeline(u"p1"_s);
    QVERIFY(book.rows().isEmpty());
}

void TestDealBook::removalKeepsTheOthers()
{
    DealBook book;
    QList<Deal> deals;
    for (int i = 0; i < 5; ++i)
        deals.append(dealOf(QString::number(i), u"Proposal"_s, 100 + i, December.addDays(i)));
    book.setSnapshot(snapshotOf(deals), someDay());
    book.applyDelta(deltaOf({}, {u"0"_s, u"4"_s, u"2"_s}));
    QCOMPARE(idsAt(book, book.column(1)), QStringList({u"1"_s, u"3"_s}));
    QCOMPARE(book.row(u"3"_s)->deal.amount, Money(103, u"EUR"_s));
    QCOMPARE(eur(book.totals(1).raw), u"2.04"_s);
    book.applyDelta(deltaOf({}, {u"1"_s, u"3"_s}));
    QCOMPARE(book.totals(1), StageTotals());
    QCOMPARE(book.medianQuietDays(1), -1);
}

void TestDealBook::filterNarrowsAndWidens()
{
    Deal first = dealOf(u"1"_s, u"Proposal"_s, 100, December);
    first.name = u"Refonte de l’été"_s;
    first.account.name = u"Hôtel Marigny"_s;
    first.owner = {u"u1"_s, u"Inès"_s};
    Deal second = dealOf(u"2"_s, u"Won"_s, 100, December);
    second.name = u"Retour"_s;
    second.owner = {u"u2"_s, u"Tom"_s};
    DealBook book;
    book.setSnapshot(snapshotOf({first, second}), someDay());
    QSignalSpy filterChanged(&book, &DealBook::filterChanged);
    const auto found = [&](const DealFilter &filter) {
        book.setFilter(filter);
        return idsAt(book, book.filtered());
    };
    const QStringList both{u"1"_s, u"2"_s};
    QCOMPARE(found({u"r"_s}), both);
    QCOMPARE(found({u"re"_s}), both);
    QCOMPARE(found({u"ref"_s}), QStringList({u"1"_s}));
    QCOMPARE(found({u"ref l'ete HOTEL"_s}), QStringList({u"1"_s}));
    QCOMPARE(found({u"refx"_s}), QStringList());
    QCOMPARE(found({u"ref"_s}), QStringList({u"1"_s})); // wider again
    QCOMPARE(found({u"tom"_s}), QStringList({u"2"_s}));
    QCOMPARE(found({u"retourtom"_s}), QStringList()); // no word across two fields
    QCOMPARE(found({{}, u"u1"_s}), QStringList({u"1"_s}));
    QCOMPARE(found({{}, u"u9"_s}), QStringList());
    QCOMPARE(found({u"re"_s, {}, ClosingPeriod::NextMonth}), both);
    QCOMPARE(found({{}, {}, ClosingPeriod::NoDate}), QStringList());
    const auto signalsSoFar = filterChanged.count();
    book.setFilter(book.filter());
    QCOMPARE(filterChanged.count(), signalsSoFar);
    QCOMPARE(found({}), both);
}

void TestDealBook::chipsAreCountedBeforeTheyFilter()
{
    QList<Deal> deals{dealOf(u"late"_s, u"Proposal"_s, 1, someDay().addDays(-1)),
                      dealOf(u"bare"_s, u"Proposal"_s, 1, December), dealOf(u"rot"_s, u"Proposal"_s, 1, December, 40),
                      dealOf(u"fine"_s, u"Proposal"_s, 1, someDay()),
                      dealOf(u"won"_s, u"Won"_s, 1, someDay().addDays(-1))};
    deals[1].nextStep = u" "_s;
    deals[4].nextStep.clear();
    DealBook book;
    book.setSnapshot(snapshotOf(deals), someDay());
    const DealFlagCounts all{1, 1, 1};
    QCOMPARE(book.flagCounts(), all);
    DealFilter chips;
    chips.rotting = true;
    chips.overdue = true;
    book.setFilter(chips);
    QCOMPARE(sortedIds(idsAt(book, book.filtered())), QStringList({u"late"_s, u"rot"_s})); // either of them
    QCOMPARE(book.flagCounts(), all);
    chips.text = u"rot"_s;
    book.setFilter(chips);
    QCOMPARE(idsAt(book, book.filtered()), QStringList({u"rot"_s}));
    QCOMPARE(book.flagCounts(), (DealFlagCounts{1, 0, 0})); // the text does narrow the counts
}

void TestDealBook::overdueIsForOpenDeals()
{
    DealBook book;
    book.setSnapshot(snapshotOf({dealOf(u"open"_s, u"Proposal"_s, 1, someDay().addDays(-1)),
                                 dealOf(u"today"_s, u"Proposal"_s, 1, someDay()),
                                 dealOf(u"won"_s, u"Won"_s, 1, someDay().addDays(-1))}),
                     someDay());
    book.setFilter({{}, {}, ClosingPeriod::Overdue});
    QCOMPARE(idsAt(book, book.filtered()), QStringList({u"open"_s}));
}

void TestDealBook::settingsChangeStages()
{
    DealBook book;
    book.setSnapshot(snapshotOf({dealOf(u"1"_s, u"Proposal"_s, 100, December)}), someDay());
    QSignalSpy settings(&book, &DealBook::settingsChanged);
    QSignalSpy rebuilt(&book, &DealBook::rebuilt);
    book.setSettings(book.settings());
    QCOMPARE(settings.count(), 0);
    CrmSettings changed = book.settings();
    changed.users.append(CrmUser{u"u1"_s, u"Inès"_s, {}, {}, {}, true});
    book.setSettings(changed);
    QCOMPARE(settings.count(), 1);
    QCOMPARE(rebuilt.count(), 0); // no row depends on it
    changed.pipelines[0].stages.removeAt(1);
    book.setSettings(changed);
    QCOMPARE(rebuilt.count(), 1);
    QCOMPARE(idsAt(book, book.column(-1)), QStringList({u"1"_s})); // its stage no longer exists
    book.setSettings({});
    QCOMPARE(book.rows().size(), 1); // without pipelines nothing is lost, only unplaced
    QVERIFY(book.pipeline().stages.isEmpty());
}

void TestDealBook::aNewDay()
{
    DealBook book;
    Deal deal = dealOf(u"1"_s, u"Proposal"_s, 100, someDay(), 3);
    const Deal won = dealOf(u"2"_s, u"Won"_s, 100, someDay().addDays(9), -30);
    book.setSnapshot(snapshotOf({deal, won}), someDay());
    DealFilter filter;
    filter.closing = ClosingPeriod::NextMonth;
    book.setFilter(filter);
    QCOMPARE(idsAt(book, book.filtered()), QStringList({u"2"_s}));
    QSignalSpy changed(&book, &DealBook::rowsChanged);
    book.setToday(someDay());
    QCOMPARE(changed.count(), 0);
    book.setToday(QDate(2026, 12, 1));
    QCOMPARE(book.row(u"1"_s)->quietDays, 12);
    QVERIFY(book.row(u"1"_s)->flags.overdue);
    QCOMPARE(book.medianQuietDays(1), 12);
    QCOMPARE(book.row(u"2"_s)->quietDays, 0); // touched after today: never negative
    QVERIFY(book.filtered().isEmpty());       // December is this month now: 2 left without differing itself
    QCOMPARE(onlyChange(changed), QStringList({u"1"_s, u"2"_s}));
}

void TestDealBook::handlesStay()
{
    DealBook book;
    QList<Deal> deals;
    for (int i = 0; i < 4; ++i)
        deals.append(dealOf(QString::number(i), u"Proposal"_s, 1, December.addDays(i)));
    book.setSnapshot(snapshotOf(deals), someDay());
    const int handle = book.handleOf(u"3"_s);
    const int gone = book.handleOf(u"0"_s);
    book.applyDelta(deltaOf({dealOf(u"9"_s, u"Proposal"_s, 1, December)}, {u"0"_s}));
    QCOMPARE(book.handleOf(u"3"_s), handle);
    QCOMPARE(book.rowOf(handle)->deal.id, u"3"_s);
    QVERIFY(!book.rowOf(gone));
    QVERIFY(!book.isVisible(gone));
    QVERIFY(book.handleOf(u"9"_s) != gone); // a view may still hold the old one
    QVERIFY(book.precedes(book.handleOf(u"9"_s), handle));
}
} // namespace atlas::test::tst_dealbook

ATLAS_TEST(atlas::test::tst_dealbook::TestDealBook)
#include "tst_dealbook.moc"
