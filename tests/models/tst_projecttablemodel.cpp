// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/projects/projecttablemodel.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_projecttablemodel
{
using namespace Qt::StringLiterals;
using Column = ProjectTableModel::Column;

/// The portfolio: cells, order, filter, and rows that follow the book.
class TestProjectTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    static void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }
    void cells();
    void costs_data();
    void costs();
    void costsFollowRates();
    void sorting_data();
    void sorting();
    void filters();
    void oneRowChanges();
    void selectionFollowsSorting();
    void randomChanges();
};

namespace
{
QStringList shownIds(const ProjectTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

Project percentOf(Project project, int percent)
{
    project.percent = percent;
    return project;
}

// Half of the time of each is over on the 22nd.
ProjectsSnapshot portfolio()
{
    Project undated = projectOf(u"p3"_s, u"Émeraude"_s);
    undated.end = {};
    undated.budgetMinutes.reset();
    Project closed = projectOf(u"p4"_s, u"Ancien"_s);
    closed.isArchived = true;
    return deliveryOf(
        {percentOf(projectOf(u"p1"_s, u"Zinc"_s), 50), percentOf(projectOf(u"p2"_s, u"dôme"_s), 10), undated, closed},
        {taskOf(u"a"_s, {}, november(3), u"p2"_s)});
}

QVariant cell(const ProjectTableModel &model, const QString &id, Column column, int role = Qt::DisplayRole)
{
    return model.index(model.rowOf(id), int(column)).data(role);
}
} // namespace

void TestProjectTableModel::cells()
{
    ProjectsSnapshot snapshot = portfolio();
    snapshot.projects[1].owner.name = u"Léna Guirec"_s;
    snapshot.projects[1].groupName = u"Orféo"_s;
    snapshot.tasks[0].loggedMinutes = 30 * 60 + 15;
    snapshot.milestones = {milestoneOf(u"m1"_s, november(3), november(3), u"p2"_s),
                           milestoneOf(u"m2"_s, november(4), {}, u"p2"_s)};
    DeliveryBook book;
    book.setSnapshot(snapshot, november(22));
    const ProjectTableModel model(book);
    QCOMPARE(cell(model, u"p2"_s, Column::Name), u"dôme"_s);
    QCOMPARE(cell(model, u"p2"_s, Column::Owner), u"Léna Guirec"_s);
    QCOMPARE(cell(model, u"p2"_s, Column::Percent), 10);
    QCOMPARE(cell(model, u"p2"_s, Column::Burn), 30);
    QCOMPARE(cell(model, u"p2"_s, Column::BudgetHours, ProjectTableModel::MinutesRole), 6000);
    QCOMPARE(cell(model, u"p2"_s, Column::LoggedHours), u"30 h 15"_s);
    QCOMPARE(cell(model, u"p2"_s, Column::Overdue), 1);
    QCOMPARE(cell(model, u"p2"_s, Column::Milestones), u"1/2"_s);
    QCOMPARE(cell(model, u"p2"_s, Column::End), QDate(2026, 12, 11));
    QCOMPARE(cell(model, u"p2"_s, Column::Client), u"Orféo"_s);
    QCOMPARE(cell(model, u"p2"_s, Column::Health, ProjectTableModel::ToneRole), int(HealthLevel::Risk));
    const QStringList rules = cell(model, u"p2"_s, Column::Health, Qt::ToolTipRole).toString().split(u'\n');
    QCOMPARE(rules.size(), 4);
    QVERIFY2(rules.at(0).contains(u"0,20"_s), qPrintable(rules.at(0))); // SPI, as French writes it
    QVERIFY2(rules.at(1).contains(u"20"_s), qPrintable(rules.at(1)));   // points of the burn gap
    QVERIFY(!cell(model, u"p3"_s, Column::BudgetHours).isValid());
    QVERIFY(!cell(model, u"p3"_s, Column::End).isValid());
    QCOMPARE(cell(model, u"p3"_s, Column::Health, ProjectTableModel::ToneRole), int(HealthLevel::Unknown));
    for (int section = 0; section < model.columnCount(); ++section)
        QVERIFY(!model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestProjectTableModel::costs_data()
{
    QTest::addColumn<int>("logged"); // minutes the tasks tell
    QTest::addColumn<int>("priced"); // minutes of logs of somebody with 60 EUR an hour
    QTest::addColumn<int>("free");   // minutes of logs of somebody without a rate
    QTest::addColumn<int>("budget"); // cents; 0: none
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("unknown"); // share; below 0: nothing was logged
    QTest::addColumn<int>("unread");
    QTest::addColumn<bool>("over");
    QTest::newRow("nothing logged") << 0 << 0 << 0 << 0 << QString() << -1.0 << 0 << false;
    QTest::newRow("all priced") << 120 << 120 << 0 << 0 << u"120.00 EUR"_s << 0.0 << 0 << false;
    QTest::newRow("no rate at all") << 120 << 0 << 120 << 0 << u"n/a"_s << 1.0 << 0 << false;
    QTest::newRow("nothing read") << 120 << 0 << 0 << 0 << u"n/a"_s << 1.0 << 120 << false;
    QTest::newRow("a part without rate") << 120 << 90 << 30 << 0 << u"90.00 EUR"_s << 0.25 << 0 << false;
    QTest::newRow("a part unread") << 240 << 60 << 60 << 0 << u"60.00 EUR"_s << 0.75 << 120 << false;
    QTest::newRow("logs beside tasks") << 0 << 60 << 0 << 0 << u"60.00 EUR"_s << 0.0 << 0 << false;
    QTest::newRow("all of the budget") << 60 << 60 << 0 << 6000 << u"60.00 EUR"_s << 0.0 << 0 << false;
    QTest::newRow("over the budget") << 60 << 60 << 0 << 5999 << u"60.00 EUR"_s << 0.0 << 0 << true;
}

void TestProjectTableModel::costs()
{
    QFETCH(int, logged);
    QFETCH(int, priced);
    QFETCH(int, free);
    QFETCH(int, budget);
    QFETCH(double, unknown);
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s)}, {taskOf(u"t1"_s)});
    snapshot.tasks[0].loggedMinutes = logged;
    if (budget > 0)
        snapshot.projects[0].budgetMoney = Money(budget, u"EUR"_s);
    if (priced > 0)
        snapshot.logs.append(logOf(u"l1"_s, u"u1"_s, november(2), priced));
    if (free > 0)
        snapshot.logs.append(logOf(u"l2"_s, u"u2"_s, november(2), free));
    WorkPlan plan;
    plan.people[u"u1"_s].costPerHour = Money(6000, u"EUR"_s);
    DeliveryBook book;
    book.setSnapshot(snapshot, november(22));
    book.setPlan(plan);
    const ProjectTableModel model(book);
    QTEST(cell(model, u"p1"_s, Column::Cost).toString(), "text");
    const auto share = cell(model, u"p1"_s, Column::Cost, ProjectTableModel::CostRole).value<CostShare>();
    QCOMPARE(share.unknownShare().value_or(-1), unknown);
    QTEST(share.unread, "unread");
    QTEST(share.isOverBudget(), "over");
    QTEST((cell(model, u"p1"_s, Column::Cost, ProjectTableModel::ToneRole) == QVariant(int(HealthLevel::Risk))),
          "over");
    QCOMPARE(cell(model, u"p1"_s, Column::Cost, ProjectTableModel::SortRole).isValid(), priced > 0);
}

void TestProjectTableModel::costsFollowRates()
{
    ProjectsSnapshot snapshot = deliveryOf({projectOf(u"p1"_s, u"a"_s), projectOf(u"p2"_s, u"b"_s)});
    snapshot.logs = {logOf(u"l1"_s, u"u1"_s, november(2), 60), logOf(u"l2"_s, u"u2"_s, november(2), 60)};
    snapshot.logs[1].projectId = u"p2"_s;
    DeliveryBook book;
    book.setSnapshot(snapshot, november(22));
    ProjectTableModel model(book);
    model.sort(int(Column::Cost), Qt::AscendingOrder);
    QCOMPARE(shownIds(model), (QStringList{u"p1"_s, u"p2"_s})); // neither is known: by name
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    WorkPlan plan;
    plan.people[u"u2"_s].costPerHour = Money(6000, u"EUR"_s);
    book.setPlan(plan);
    QCOMPARE(shownIds(model), (QStringList{u"p2"_s, u"p1"_s}));
    QCOMPARE(changed.last().at(0).toModelIndex().column(), int(Column::Cost));
    QCOMPARE(cell(model, u"p2"_s, Column::Cost), u"60.00 EUR"_s);
    snapshot.logs[1].minutes = 30;
    book.setSnapshot(snapshot, november(22));
    QCOMPARE(cell(model, u"p2"_s, Column::Cost), u"30.00 EUR"_s);
}

void TestProjectTableModel::sorting_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("name") << Column::Name << Qt::AscendingOrder << QStringList{u"p2"_s, u"p3"_s, u"p1"_s};
    QTest::newRow("name, down") << Column::Name << Qt::DescendingOrder << QStringList{u"p1"_s, u"p3"_s, u"p2"_s};
    QTest::newRow("health, worst first") << Column::Health << Qt::AscendingOrder
                                         << QStringList{u"p2"_s, u"p1"_s, u"p3"_s};
    QTest::newRow("percent") << Column::Percent << Qt::AscendingOrder << QStringList{u"p3"_s, u"p2"_s, u"p1"_s};
    QTest::newRow("end: none last, equal by name")
        << Column::End << Qt::AscendingOrder << QStringList{u"p2"_s, u"p1"_s, u"p3"_s};
    QTest::newRow("end, down: none last, equal by name")
        << Column::End << Qt::DescendingOrder << QStringList{u"p2"_s, u"p1"_s, u"p3"_s};
}

void TestProjectTableModel::sorting()
{
    QFETCH(Column, column);
    QFETCH(Qt::SortOrder, order);
    DeliveryBook book;
    book.setSnapshot(portfolio(), november(22));
    ProjectTableModel model(book);
    model.sort(int(column), order);
    QTEST(shownIds(model), "ids");
}

void TestProjectTableModel::filters()
{
    DeliveryBook book;
    book.setSnapshot(portfolio(), november(22));
    ProjectTableModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(u"EMER"_s);
    QCOMPARE(shownIds(model), QStringList{u"p3"_s});
    QCOMPARE(model.rowOf(u"p1"_s), -1);
    model.setText(u"dome zinc"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setText({});
    model.setShowClosed(true);
    QCOMPARE(shownIds(model), (QStringList{u"p4"_s, u"p2"_s, u"p3"_s, u"p1"_s}));
    model.setShowClosed(false);
    model.setOnly(QSet{u"p4"_s, u"p1"_s});
    QCOMPARE(shownIds(model), (QStringList{u"p4"_s, u"p1"_s})); // asked for one by one
    model.setOnly(std::nullopt);
    QCOMPARE(shownIds(model), (QStringList{u"p2"_s, u"p3"_s, u"p1"_s}));
    QCOMPARE(model.idAt(7), QString());
}

void TestProjectTableModel::oneRowChanges()
{
    ProjectsSnapshot snapshot = portfolio();
    DeliveryBook book;
    book.setSnapshot(snapshot, november(22));
    const ProjectTableModel model(book);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    snapshot.tasks[0].loggedMinutes = 60;
    book.setSnapshot(snapshot, november(22));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), model.rowOf(u"p2"_s));
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), model.rowOf(u"p2"_s));
    snapshot.projects[0].isCompleted = true;
    book.setSnapshot(snapshot, november(22));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowOf(u"p1"_s), -1);
}

void TestProjectTableModel::selectionFollowsSorting()
{
    DeliveryBook book;
    book.setSnapshot(portfolio(), november(22));
    ProjectTableModel model(book);
    const QPersistentModelIndex kept = model.index(model.rowOf(u"p1"_s), 2);
    model.sort(int(Column::Name), Qt::DescendingOrder);
    QCOMPARE(model.idAt(kept.row()), u"p1"_s);
    QCOMPARE(kept.column(), 2);
    model.retranslate();
    QCOMPARE(model.idAt(kept.row()), u"p1"_s);
}

void TestProjectTableModel::randomChanges()
{
    QRandomGenerator random(3);
    ProjectsSnapshot snapshot;
    DeliveryBook book;
    ProjectTableModel model(book);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(int(Column::Health), Qt::AscendingOrder);
    snapshot = randomDelivery(random, 6, 30);
    for (int step = 0; step < 120; ++step) {
        book.setSnapshot(snapshot, deliveryDay().addDays(step / 20));
        ProjectTableModel fresh(book);
        fresh.sort(int(Column::Health), Qt::AscendingOrder);
        QCOMPARE(shownIds(model), shownIds(fresh));
        changeDelivery(random, snapshot, 6, 30);
    }
}
} // namespace atlas::test::tst_projecttablemodel

ATLAS_TEST(atlas::test::tst_projecttablemodel::TestProjectTableModel)
#include "tst_projecttablemodel.moc"
