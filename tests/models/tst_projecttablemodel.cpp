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
