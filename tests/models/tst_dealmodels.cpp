// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealcolumnmodel.h"
#include "models/crm/dealtablemodel.h"
#include "tests/models/dealfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_dealmodels
{
using namespace Qt::StringLiterals;
using Column = DealTableModel::Column;

/// The board's columns and the table: roles, and which signals a change sends.
class TestDealModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyThenFilled();
    void columnRoles();
    void columnDrag();
    void tableRoles();
    void headers();
    void refusesForeignIndexes();
    void changesGoRowByRow();
    void optimisticMovesBetweenColumns();
    void sortsByColumn_data();
    void sortsByColumn();
    void sortingKeepsTheSelection();
    void changedRowFindsItsPlace();
    void pipelineChangeResets();
};

namespace
{
const QDate December(2026, 12, 15);

QStringList tableIds(const DealTableModel &table)
{
    QStringList ids;
    for (int row = 0; row < table.rowCount(); ++row)
        ids.append(table.index(row, 0).data(DealTableModel::IdRole).toString());
    return ids;
}

QVariant cell(const DealTableModel &table, int row, Column column, int role = Qt::DisplayRole)
{
    return table.index(row, int(column)).data(role);
}

Deal fullDeal()
{
    Deal deal = dealOf(u"1"_s, u"Proposal"_s, 4800000, December, 40);
    deal.name = u"Refonte du site"_s;
    deal.account = {u"a1"_s, u"Hôtel Marigny"_s};
    deal.contact = {u"c1"_s, u"Éloïse Garance"_s};
    deal.owner = {u"u1"_s, u"Inès Vauquelin"_s};
    deal.leadSource = u"Referral"_s;
    deal.created = QDateTime(QDate(2026, 10, 12), QTime(22, 30), Qt::UTC); // 00:30 of the 13th in Paris
    deal.nextStep.clear();
    return deal;
}

/// Three deals whose order differs by every column: amounts in two currencies and none, texts with accents and none.
QList<Deal> sortableDeals()
{
    QList<Deal> deals{dealOf(u"a"_s, u"Decision"_s, 300, December.addDays(2), 1),
                      dealOf(u"b"_s, u"Qualification"_s, 100, December.addDays(3), 5),
                      dealOf(u"c"_s, u"Proposal"_s, 9000, December, 3, u"USD"_s),
                      dealOf(u"d"_s, u"Retired stage"_s, 0, {}, 9)};
    deals[0].name = u"lot 10"_s;
    deals[1].name = u"Écluse"_s;
    deals[2].name = u"Lot 2"_s;
    deals[3].name = u"zone"_s;
    deals[0].account.name = u"Zéphyr"_s;
    deals[1].account.name = u"écume"_s;
    deals[2].account.name = u"Ada"_s;
    deals[3].amount.reset();
    return deals;
}
} // namespace

void TestDealModels::emptyThenFilled()
{
    DealBook book;
    DealTableModel table(book);
    DealColumnModel column(book, 1);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester columnTester(&column, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 0);
    QCOMPARE(column.rowCount(), 0);
    table.sort(int(Column::Name), Qt::AscendingOrder);
    QSignalSpy resets(&column, &QAbstractItemModel::modelReset);
    book.setSnapshot(snapshotOf({fullDeal(), dealOf(u"2"_s, u"Won"_s, 1, December)}), someDay());
    QCOMPARE(resets.count(), 1);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(column.rowCount(), 1);
    book.setFilter({u"marigny"_s});
    QCOMPARE(resets.count(), 2);
    QCOMPARE(tableIds(table), QStringList({u"1"_s}));
    book.setFilter({u"nothing has this"_s});
    QCOMPARE(table.rowCount(), 0);
    book.setSnapshot({}, someDay());
    book.setFilter({});
    QCOMPARE(table.rowCount(), 0);
}

void TestDealModels::columnRoles()
{
    DealBook book;
    book.setSnapshot(snapshotOf({fullDeal()}), someDay());
    const DealColumnModel column(book, 1);
    const QModelIndex index = column.index(0);
    QCOMPARE(index.data().toString(), u"Refonte du site"_s);
    QCOMPARE(index.data(DealColumnModel::IdRole).toString(), u"1"_s);
    QCOMPARE(index.data(DealColumnModel::DealRowRole).value<const DealRow *>(), book.row(u"1"_s));
    QCOMPARE(column.dealRow(index), book.row(u"1"_s));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QCOMPARE(column.indexOf(u"1"_s), index);
    QVERIFY(!column.indexOf(u"2"_s).isValid());
    QCOMPARE(column.stageIndex(), 1);
    QCOMPARE(column.roleNames().value(DealColumnModel::IdRole), QByteArray("dealId"));
    const QString spoken = index.data(DealColumnModel::AccessibleSummaryRole).toString();
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), spoken);
    for (const QString &part :
         {u"Refonte du site"_s, u"Hôtel Marigny"_s, u"EUR"_s, u"Inès Vauquelin"_s, u"2026"_s, u"no next step"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
    QVERIFY(!spoken.contains(u"passed"_s));
}

void TestDealModels::columnDrag()
{
    DealBook book;
    book.setSnapshot(snapshotOf({fullDeal(), dealOf(u"2"_s, u"Proposal"_s, 1, December)}), someDay());
    const DealColumnModel column(book, 1);
    QVERIFY(column.flags(column.index(0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!column.flags({}).testFlag(Qt::ItemIsDragEnabled));
    QCOMPARE(column.supportedDragActions(), Qt::MoveAction);
    QCOMPARE(column.mimeTypes(), QStringList({u"application/x-atlas-deal"_s}));
    const std::unique_ptr<QMimeData> both(column.mimeData({column.index(0), column.index(1)}));
    QCOMPARE(both->data(u"application/x-atlas-deal"_s), QByteArray("2\n1"));
    const std::unique_ptr<QMimeData> none(column.mimeData({}));
    QVERIFY(!none);
}

void TestDealModels::tableRoles()
{
    DealBook book;
    Deal bare;
    bare.id = u"2"_s;
    book.setSnapshot(snapshotOf({fullDeal(), bare}), someDay());
    const DealTableModel table(book);
    QCOMPARE(tableIds(table), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(cell(table, 0, Column::Account), QVariant(u"Hôtel Marigny"_s));
    QCOMPARE(cell(table, 0, Column::Stage), QVariant(u"Proposal (display)"_s));
    QCOMPARE(cell(table, 0, Column::Stage, DealTableModel::SortRole), QVariant(1));
    QCOMPARE(cell(table, 0, Column::Amount), QVariant(u"48000.00 EUR"_s));
    QCOMPARE(cell(table, 0, Column::Amount, DealTableModel::SortRole), QVariant(qint64(4800000)));
    QCOMPARE(cell(table, 0, Column::Amount, DealTableModel::MoneyRole).value<Money>(), Money(4800000, u"EUR"_s));
    QCOMPARE(cell(table, 0, Column::Weighted, DealTableModel::MoneyRole).value<Money>(), Money(1920000, u"EUR"_s));
    QCOMPARE(cell(table, 0, Column::Probability), QVariant(40));
    QCOMPARE(cell(table, 0, Column::Closing), QVariant(December));
    QCOMPARE(cell(table, 0, Column::Quiet), QVariant(40));
    QCOMPARE(cell(table, 0, Column::Created), QVariant(QDate(2026, 10, 12).addDays(1)));
    QCOMPARE(cell(table, 0, Column::Source), QVariant(u"Referral"_s));
    QVERIFY(!cell(table, 0, Column::Name, DealTableModel::MoneyRole).isValid());
    QCOMPARE(table.dealRow(0), book.row(u"1"_s));
    QVERIFY(!table.dealRow(2));
    for (const Column column :
         {Column::Amount, Column::Weighted, Column::Probability, Column::Closing, Column::Created})
        QVERIFY(!cell(table, 1, column).isValid()); // not known, and not zero
    QVERIFY(!cell(table, 1, Column::Amount, DealTableModel::MoneyRole).isValid());
    const auto alignment = Qt::Alignment(cell(table, 0, Column::Amount, Qt::TextAlignmentRole).toInt());
    QVERIFY(alignment.testFlag(Qt::AlignRight));
}

void TestDealModels::headers()
{
    DealBook book;
    DealTableModel table(book);
    QStringList titles;
    for (int section = 0; section < table.columnCount(); ++section)
        titles.append(table.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.size(), 13);
    QVERIFY(!titles.contains(QString()));
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 13);
    QVERIFY(!table.headerData(13, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!table.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QSignalSpy changed(&table, &QAbstractItemModel::headerDataChanged);
    table.retranslate();
    QCOMPARE(changed.count(), 1);
}

void TestDealModels::refusesForeignIndexes()
{
    DealBook book;
    book.setSnapshot(snapshotOf({fullDeal()}), someDay());
    const DealTableModel table(book);
    const DealColumnModel column(book, 1);
    QVERIFY(!table.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!column.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!column.dealRow(table.index(0, 0)));
    QCOMPARE(table.rowCount(table.index(0, 0)), 0);
    QCOMPARE(table.columnCount(table.index(0, 0)), 0);
}

void TestDealModels::changesGoRowByRow()
{
    DealBook book;
    QList<Deal> deals;
    for (int i = 0; i < 6; ++i)
        deals.append(dealOf(QString::number(i), u"Proposal"_s, 100, December.addDays(i)));
    book.setSnapshot(snapshotOf(deals), someDay());
    DealTableModel table(book);
    DealColumnModel column(book, 1);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester columnTester(&column, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&column, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&column, &QAbstractItemModel::rowsRemoved);
    deals[2].nextStep = u"Send the offer"_s;
    book.applyDelta(deltaOf({deals[2]}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), table.index(2, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), table.index(2, 12));
    QCOMPARE(inserted.count() + removed.count(), 0);
    book.applyDelta(deltaOf({}, {u"0"_s, u"1"_s, u"4"_s}));
    QCOMPARE(removed.count(), 2); // 4, then 0..1
    book.applyDelta(deltaOf({dealOf(u"9"_s, u"Proposal"_s, 5, December)}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(tableIds(table), QStringList({u"9"_s, u"2"_s, u"3"_s, u"5"_s}));
    QCOMPARE(resets.count(), 0);
}

void TestDealModels::optimisticMovesBetweenColumns()
{
    DealBook book;
    const Deal confirmed = fullDeal();
    book.setSnapshot(snapshotOf({confirmed, dealOf(u"2"_s, u"Decision"_s, 1, December.addDays(-1))}), someDay());
    DealColumnModel proposal(book, 1);
    DealColumnModel decision(book, 2);
    DealTableModel table(book);
    QAbstractItemModelTester first(&proposal, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester second(&decision, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester third(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Deal moved = confirmed;
    moved.stage = u"Decision"_s;
    book.showOptimistic(moved);
    QCOMPARE(proposal.rowCount(), 0);
    QCOMPARE(decision.indexOf(u"1"_s).row(), 1);
    QCOMPARE(cell(table, 1, Column::Stage), QVariant(u"Decision (display)"_s));
    book.restore(u"1"_s);
    QCOMPARE(proposal.rowCount(), 1);
    QCOMPARE(decision.rowCount(), 1);
    QCOMPARE(cell(table, 1, Column::Stage), QVariant(u"Proposal (display)"_s));
}

void TestDealModels::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    const auto row = [](const char *name, int column, const char *up, const char *down) {
        QTest::newRow(name) << column << QString::fromLatin1(up) << QString::fromLatin1(down);
    };
    row("closing, none last", int(Column::Closing), "cabd", "bacd");
    row("amount within currencies, home first, none last", int(Column::Amount), "bacd", "abcd");
    row("weighted", int(Column::Weighted), "bacd", "abcd");
    row("stage in the pipeline's order, unknown last", int(Column::Stage), "bcad", "acbd");
    row("probability", int(Column::Probability), "bcad", "acbd");
    row("quiet days", int(Column::Quiet), "acbd", "dbca");
    row("created", int(Column::Created), "dbca", "acbd");
    row("account, none last", int(Column::Account), "cbad", "abcd");
    row("source: all equal keep the board's order", int(Column::Source), "cabd", "cabd");
    row("unknown column", 99, "cabd", "bacd");
    row("no column", -1, "cabd", "bacd");
}

void TestDealModels::sortsByColumn()
{
    QFETCH(int, column);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    DealBook book;
    DealTableModel table(book);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.setSnapshot(snapshotOf(sortableDeals()), someDay());
    table.sort(column, Qt::AscendingOrder);
    QTEST(tableIds(table).join(QString()), "ascending");
    table.sort(column, Qt::DescendingOrder);
    QTEST(tableIds(table).join(QString()), "descending");
    QLocale::setDefault(QLocale::c());
}

void TestDealModels::sortingKeepsTheSelection()
{
    DealBook book;
    book.setSnapshot(snapshotOf(sortableDeals()), someDay());
    DealTableModel table(book);
    table.sort(int(Column::Closing), Qt::AscendingOrder);
    const QPersistentModelIndex selected = table.index(0, int(Column::Amount));
    QCOMPARE(selected.data(DealTableModel::IdRole).toString(), u"c"_s);
    QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.sort(int(Column::Quiet), Qt::AscendingOrder);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(selected.column(), int(Column::Amount));
    QCOMPARE(selected.data(DealTableModel::IdRole).toString(), u"c"_s);
    QCOMPARE(resets.count(), 0);
}

void TestDealModels::changedRowFindsItsPlace()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    DealBook book;
    QList<Deal> deals = sortableDeals();
    book.setSnapshot(snapshotOf(deals), someDay());
    DealTableModel table(book);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.sort(int(Column::Name), Qt::AscendingOrder);
    QCOMPARE(tableIds(table).constFirst(), u"b"_s); // Écluse
    deals[0].name = u"Abbaye"_s;
    book.applyDelta(deltaOf({deals[0]}));
    QCOMPARE(tableIds(table).constFirst(), u"a"_s);
    Deal added = dealOf(u"e"_s, u"Proposal"_s, 1, December);
    added.name = u"Zurbaran"_s;
    book.applyDelta(deltaOf({added}));
    QCOMPARE(tableIds(table).constLast(), u"e"_s);
    table.sort(int(Column::Name), Qt::DescendingOrder); // a text without a rank yet among ranked ones
    QCOMPARE(tableIds(table).constFirst(), u"e"_s);
    QCOMPARE(tableIds(table).constLast(), u"a"_s);
    QLocale::setDefault(QLocale::c());
}

void TestDealModels::pipelineChangeResets()
{
    DealBook book;
    Deal partner = fullDeal();
    partner.pipeline = u"Partners"_s;
    partner.stage = u"Won"_s;
    book.setSnapshot(snapshotOf({partner, dealOf(u"2"_s, u"Proposal"_s, 1, December)}), someDay());
    DealTableModel table(book);
    DealColumnModel column(book, 1);
    QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester columnTester(&column, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tableIds(table), QStringList({u"2"_s}));
    book.setPipeline(u"p2"_s);
    QCOMPARE(tableIds(table), QStringList({u"1"_s}));
    QCOMPARE(column.dealRow(column.index(0))->deal.id, u"1"_s); // stage 1 is Won there
    book.setPipeline({});
    QCOMPARE(tableIds(table), QStringList({u"2"_s}));
}
} // namespace atlas::test::tst_dealmodels

ATLAS_TEST(atlas::test::tst_dealmodels::TestDealModels)
#include "tst_dealmodels.moc"
