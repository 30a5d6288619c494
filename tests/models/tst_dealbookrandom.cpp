// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealcolumnmodel.h"
#include "models/crm/dealtablemodel.h"
#include "models/insight/pipelinefigures.h"
#include "tests/models/dealfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_dealbookrandom
{
using namespace Qt::StringLiterals;

/// Random walks over everything that changes a book, against a naive recomputation from all deals after each step.
class TestDealBookRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void walk_data();
    void walk();
};

namespace
{
/// What the book should show, worked out the slow way.
class NaiveBook
{
public:
    QMap<QString, Deal> shown, confirmed; ///< confirmed: of deals shown optimistically
    QDate today = someDay();
    Pipeline pipeline = agencyPipeline();
    DealFilter filter;

    [[nodiscard]] QList<DealRow> rows() const
    {
        QList<Deal> here;
        for (const Deal &deal : shown)
            if (pipelineOf(deal) == pipeline.id)
                here.append(deal);
        return dealRows(here, pipeline, today);
    }
    [[nodiscard]] bool isOpen(const DealRow &row) const
    {
        return row.stageIndex >= 0 && pipeline.stages.at(row.stageIndex).outcome == StageOutcome::Open;
    }
    [[nodiscard]] bool passesAllButChips(const DealRow &row) const
    {
        const QStringList words = foldForSearch(filter.text).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &w) { return row.needle.contains(w); }) &&
               (filter.ownerId.isEmpty() || row.deal.owner.id == filter.ownerId) &&
               inPeriod(row.deal.closing, filter.closing, today) &&
               (filter.closing != ClosingPeriod::Overdue || isOpen(row));
    }
    [[nodiscard]] bool passes(const DealRow &row) const
    {
        const bool anyChip = filter.rotting || filter.noNextStep || filter.overdue;
        const bool chip = (filter.rotting && row.flags.rotting) || (filter.noNextStep && row.flags.noNextStep) ||
                          (filter.overdue && row.flags.overdue);
        return passesAllButChips(row) && (!anyChip || chip);
    }

private:
    static QString pipelineOf(const Deal &deal)
    {
        const bool partners = deal.pipeline == u"Partners"_s || deal.pipeline == u"Partenaires"_s;
        return partners ? u"p2"_s : u"p1"_s;
    }
};

bool inColumnOrder(const DealRow &a, const DealRow &b)
{
    const auto day = [](const DealRow &row) {
        return row.deal.closing.isValid() ? row.deal.closing : QDate(9999, 1, 1);
    };
    return std::tuple(day(a), a.needle, a.deal.id) < std::tuple(day(b), b.needle, b.deal.id);
}

QMap<QString, DealRow> byId(const QList<DealRow> &rows)
{
    QMap<QString, DealRow> map;
    for (const DealRow &row : rows)
        map.insert(row.deal.id, row);
    return map;
}

void compareBooks(const DealBook &book, const NaiveBook &naive)
{
    QList<DealRow> rows = naive.rows();
    QVERIFY(byId(book.rows()) == byId(rows));
    std::sort(rows.begin(), rows.end(), inColumnOrder);
    DealFlagCounts counts;
    QStringList all;
    for (int stage = -1; stage < naive.pipeline.stages.size(); ++stage) {
        QStringList ids;
        StageTotals totals;
        for (const DealRow &row : rows) {
            if (row.stageIndex != stage || !naive.passes(row))
                continue;
            ids.append(row.deal.id);
            ++totals.count;
            totals.raw.add(row.deal.amount.value_or(Money()));
            totals.weighted.add(row.deal.weighted().value_or(Money()));
        }
        QCOMPARE(idsAt(book, book.column(stage)), ids);
        QCOMPARE(book.totals(stage), totals);
        all += ids;
    }
    for (const DealRow &row : rows) {
        if (!naive.passesAllButChips(row))
            continue;
        counts.rotting += row.flags.rotting;
        counts.noNextStep += row.flags.noNextStep;
        counts.overdue += row.flags.overdue;
    }
    QCOMPARE(book.flagCounts(), counts);
    QStringList filtered = idsAt(book, book.filtered());
    filtered.sort();
    all.sort();
    QCOMPARE(filtered, all);
}

/// The models that listen to the book all along, each under the tester.
class WatchedModels
{
public:
    explicit WatchedModels(DealBook &book)
        : m_book(book)
        , m_table(book)
    {
        watch(&m_table);
        for (int stage = -1; stage < 5; ++stage) {
            m_columns.push_back(std::make_unique<DealColumnModel>(book, stage));
            watch(m_columns.back().get());
        }
    }
    void sortTable(int column, Qt::SortOrder order) { m_table.sort(column, order); }
    void compare() const
    {
        for (const auto &column : m_columns)
            QCOMPARE(idsOf(*column, DealColumnModel::IdRole), idsAt(m_book, m_book.column(column->stageIndex())));
        QStringList incremental = idsOf(m_table, DealTableModel::IdRole);
        DealTableModel fresh(m_book);
        fresh.sort(m_sortColumn, m_order);
        QCOMPARE(incremental, idsOf(fresh, DealTableModel::IdRole));
    }
    void sortAndRemember(int column, Qt::SortOrder order)
    {
        m_sortColumn = column;
        m_order = order;
        sortTable(column, order);
    }

private:
    void watch(QAbstractItemModel *model)
    {
        m_testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
    }
    static QStringList idsOf(const QAbstractItemModel &model, int role)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(role).toString());
        return ids;
    }
    DealBook &m_book;
    DealTableModel m_table;
    int m_sortColumn = int(DealTableModel::Column::Closing);
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::unique_ptr<DealColumnModel>> m_columns;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

/// One random step, made in both books.
class Walker
{
public:
    Walker(DealBook &book, NaiveBook &naive, WatchedModels &models, quint32 seed)
        : m_book(book)
        , m_naive(naive)
        , m_models(models)
        , m_random(seed)
    {
    }
    void step()
    {
        switch (m_random.bounded(12)) {
        case 0:
            return setFilter(randomFilter(m_random));
        case 1:
            return extendText();
        case 2:
            return setFilter({});
        case 3:
            return changePipeline();
        case 4:
            return nextDay();
        case 5:
            return m_models.sortAndRemember(m_random.bounded(13), Qt::SortOrder(m_random.bounded(2)));
        case 6:
            return showOptimistic();
        case 7:
            return restore();
        default:
            return applyDelta();
        }
    }

private:
    QString anyId() { return QString::number(m_random.bounded(40)); }
    void setFilter(const DealFilter &filter)
    {
        m_naive.filter = filter;
        m_book.setFilter(filter);
    }
    void extendText()
    {
        DealFilter filter = m_naive.filter;
        filter.text += QStringList{u"e"_s, u" a"_s, u"u"_s, u" "_s}.at(m_random.bounded(4));
        setFilter(filter);
    }
    void changePipeline()
    {
        const bool partners = m_random.bounded(2);
        m_naive.pipeline = partners ? partnerPipeline() : agencyPipeline();
        m_book.setPipeline(partners ? u"p2"_s : QString());
    }
    void nextDay()
    {
        m_naive.today = m_naive.today.addDays(m_random.bounded(1, 20));
        m_book.setToday(m_naive.today);
    }
    void showOptimistic()
    {
        const Deal deal = randomDeal(m_random, anyId());
        if (m_naive.shown.contains(deal.id)) {
            if (!m_naive.confirmed.contains(deal.id))
                m_naive.confirmed.insert(deal.id, m_naive.shown.value(deal.id));
            m_naive.shown.insert(deal.id, deal);
        }
        m_book.showOptimistic(deal);
    }
    void restore()
    {
        const QString id = m_naive.confirmed.isEmpty() ? anyId() : m_naive.confirmed.firstKey();
        if (m_naive.confirmed.contains(id))
            m_naive.shown.insert(id, m_naive.confirmed.take(id));
        m_book.restore(id);
    }
    void applyDelta()
    {
        DealDelta delta = deltaOf({});
        for (int i = m_random.bounded(4); i > 0; --i)
            delta.upserts.append(randomDeal(m_random, anyId()));
        for (int i = m_random.bounded(3); i > 0; --i)
            delta.removedIds.append(anyId());
        const QMap<QString, DealRow> before = byId(m_naive.rows());
        for (const Deal &deal : std::as_const(delta.upserts))
            (m_naive.confirmed.contains(deal.id) ? m_naive.confirmed : m_naive.shown).insert(deal.id, deal);
        for (const QString &id : std::as_const(delta.removedIds)) {
            m_naive.confirmed.remove(id);
            m_naive.shown.remove(id);
        }
        QSignalSpy changed(&m_book, &DealBook::rowsChanged);
        m_book.applyDelta(delta);
        compareSignal(changed, before, byId(m_naive.rows()), delta);
    }
    // Every row that differs is named; a row that does not was at least part of the delta (came and went within it).
    static void compareSignal(const QSignalSpy &changed, const QMap<QString, DealRow> &before,
                              const QMap<QString, DealRow> &after, const DealDelta &delta)
    {
        QVERIFY(changed.count() <= 1);
        const QStringList named = changed.isEmpty() ? QStringList() : changed.first().at(0).toStringList();
        QCOMPARE(QSet<QString>(named.cbegin(), named.cend()).size(), named.size());
        const QStringList ids = before.keys() + after.keys();
        for (const QString &id : ids) {
            const bool differs = before.contains(id) != after.contains(id) || !(before.value(id) == after.value(id));
            QVERIFY(!differs || named.contains(id));
        }
        for (const QString &id : named) {
            const bool inDelta = std::any_of(delta.upserts.cbegin(), delta.upserts.cend(),
                                             [&](const Deal &deal) { return deal.id == id; });
            QVERIFY(inDelta || before.contains(id) != after.contains(id) || !(before.value(id) == after.value(id)));
        }
    }
    DealBook &m_book;
    NaiveBook &m_naive;
    WatchedModels &m_models;
    QRandomGenerator m_random;
};
} // namespace

void TestDealBookRandom::walk_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDealBookRandom::walk()
{
    QFETCH(quint32, seed);
    DealBook book;
    NaiveBook naive;
    WatchedModels models(book); // before there is any data
    QRandomGenerator random(seed);
    DealSnapshot snapshot = snapshotOf({});
    for (int i = 0; i < 30; ++i)
        snapshot.deals.append(randomDeal(random, QString::number(i)));
    for (const Deal &deal : std::as_const(snapshot.deals))
        naive.shown.insert(deal.id, deal);
    book.setSnapshot(snapshot, naive.today);
    Walker walker(book, naive, models, seed * 7919);
    for (int step = 0; step < 150 && !QTest::currentTestFailed(); ++step) {
        walker.step();
        compareBooks(book, naive);
        models.compare();
    }
}
} // namespace atlas::test::tst_dealbookrandom

ATLAS_TEST(atlas::test::tst_dealbookrandom::TestDealBookRandom)
#include "tst_dealbookrandom.moc"
