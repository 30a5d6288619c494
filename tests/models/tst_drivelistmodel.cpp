// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/drivelistmodel.h"
#include "tests/models/drivefixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_drivelistmodel
{
using namespace Qt::StringLiterals;
using Column = DriveListModel::Column;

/// The rows of one folder: their order, what is found among them, and the differences they take.
class TestDriveListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyAtFirst();
    void sorts_data();
    void sorts();
    void foundStaysInZohosOrder();
    void filters_data();
    void filters();
    void cells();
    void flagsOfFoldersAndFiles();
    void oneChangeIsOneRow();
    void renamingMovesTheSelection();
    void selectionStaysOverAnotherOrder();
    void anotherFolder();
    void manyRowsFilterInFewSteps();
    void randomChanges();
};

namespace
{
struct Shown {
    DriveListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data(DriveListModel::IdRole).toString());
        return all;
    }
};

QList<DriveItem> someItems()
{
    DriveItem ten = driveFile(u"ten"_s, u"visuel 10.png"_s, 5000, 3);
    ten.modifiedBy = u"Paul Ancelet"_s;
    ten.sharedWith = 6;
    DriveItem two = driveFile(u"two"_s, u"Visuel 2.png"_s, 9000, 1);
    two.modifiedBy.clear();
    DriveItem writer = driveFile(u"native"_s, u"Élan"_s, 0, 2);
    writer.isNative = true;
    writer.modifiedBy = u"Zoé Marchetti"_s;
    writer.sharedWith = 2;
    DriveItem press = driveSubFolder(u"press"_s, u"Presse"_s, 4);
    press.modifiedAt = {};
    return {ten, two, writer, press, driveSubFolder(u"arch"_s, u"archives"_s, 9)};
}

QList<DriveItem> manyDriveItems(int count)
{
    QList<DriveItem> items;
    for (int i = 0; i < count; ++i)
        items.append(driveFile(QString::number(i), u"visuel %1 %2.png"_s.arg(i * 7919 % 5003).arg(i % 13), i, i % 900));
    return items;
}
} // namespace

void TestDriveListModel::emptyAtFirst()
{
    Shown shown;
    QCOMPARE(shown.model.rowCount(), 0);
    QCOMPARE(shown.model.columnCount(), 5);
    QVERIFY(!shown.model.itemAt(0));
    QCOMPARE(shown.model.rowOf(u"x"_s), -1);
    shown.model.setItems({});
    shown.model.setFilterText(u"x"_s);
    shown.model.sort(int(Column::Size), Qt::DescendingOrder);
    QCOMPARE(shown.model.headerData(0, Qt::Horizontal).toString(), u"Name"_s);
}

void TestDriveListModel::sorts_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("ids");
    const auto up = Qt::AscendingOrder, down = Qt::DescendingOrder;
    QTest::newRow("name") << Column::Name << up << u"arch press native two ten"_s;
    QTest::newRow("name down") << Column::Name << down << u"press arch ten two native"_s;
    QTest::newRow("by") << Column::By << up << u"arch press ten native two"_s;
    QTest::newRow("by down") << Column::By << down << u"arch press native ten two"_s;
    QTest::newRow("modified") << Column::Modified << up << u"arch press ten native two"_s;
    QTest::newRow("modified down") << Column::Modified << down << u"arch press two native ten"_s;
    QTest::newRow("size") << Column::Size << up << u"press arch ten two native"_s;
    QTest::newRow("size down") << Column::Size << down << u"arch press two ten native"_s;
    QTest::newRow("sharing down") << Column::Sharing << down << u"arch press ten native two"_s;
}

void TestDriveListModel::sorts()
{
    QFETCH(const Column, column);
    QFETCH(const Qt::SortOrder, order);
    Shown shown;
    shown.model.setItems(someItems());
    shown.model.sort(int(column), order);
    QTEST(shown.ids().join(u' '), "ids");
    QCOMPARE(shown.resets.size(), 0);
}

void TestDriveListModel::foundStaysInZohosOrder()
{
    Shown shown;
    shown.model.sort(-1);
    QList<DriveItem> items = someItems();
    items.append(items.first()); // found twice
    shown.model.setItems(items);
    QCOMPARE(shown.ids().join(u' '), u"ten two native press arch"_s);
    QCOMPARE(shown.model.totalCount(), 5);
}

void TestDriveListModel::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("none") << QString() << u"arch press native two ten"_s;
    QTest::newRow("spaces") << u"  "_s << u"arch press native two ten"_s;
    QTest::newRow("without case") << u"VISUEL"_s << u"two ten"_s;
    QTest::newRow("accents") << u"elan"_s << u"native"_s;
    QTest::newRow("words in any order") << u"png 10"_s << u"ten"_s;
    QTest::newRow("nothing") << u"introuvable"_s << QString();
}

void TestDriveListModel::filters()
{
    QFETCH(const QString, text);
    Shown shown;
    shown.model.setItems(someItems());
    shown.model.setFilterText(text);
    QTEST(shown.ids().join(u' '), "ids");
    QCOMPARE(shown.model.totalCount(), 5);
    shown.model.setFilterText(QString());
    QCOMPARE(shown.model.rowCount(), 5);
    QCOMPARE(shown.model.rowStarting(u"visuel 1"_s), 4);
    QCOMPARE(shown.model.rowStarting(u"zz"_s), -1);
}

void TestDriveListModel::cells()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Shown shown;
    shown.model.setItems(someItems());
    const auto text = [&](const QString &id, Column column) {
        return shown.model.index(shown.model.rowOf(id), int(column)).data().toString();
    };
    QCOMPARE(text(u"two"_s, Column::Name), u"Visuel 2.png"_s);
    QCOMPARE(text(u"two"_s, Column::Size), u"8.8 kB"_s);
    QCOMPARE(text(u"native"_s, Column::Size), QString());
    QCOMPARE(text(u"press"_s, Column::Modified), QString());
    QVERIFY(text(u"two"_s, Column::Modified).contains(u"09:00"_s)); // Paris is an hour ahead of UTC
    QVERIFY(text(u"ten"_s, Column::Sharing).contains(u'6'));
    QCOMPARE(text(u"two"_s, Column::Sharing), QString());
    const QModelIndex two = shown.model.index(shown.model.rowOf(u"two"_s), 0);
    QCOMPARE(two.data(DriveListModel::ItemRole).value<DriveItem>(), someItems().at(1));
    QVERIFY(two.data(Qt::AccessibleTextRole).toString().contains(u"8.8 kB"_s));
    const QModelIndex press = shown.model.index(shown.model.rowOf(u"press"_s), 0);
    QVERIFY(press.data(DriveListModel::FolderRole).toBool());
    QVERIFY(press.data(Qt::AccessibleTextRole).toString().contains(u"folder"_s));
    QLocale::setDefault(QLocale::c());
    shown.model.retranslate();
}

void TestDriveListModel::flagsOfFoldersAndFiles()
{
    Shown shown;
    shown.model.setItems(someItems());
    const auto flags = [&](const QString &id) {
        return shown.model.flags(shown.model.index(shown.model.rowOf(id), 0));
    };
    QVERIFY(flags(u"press"_s).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(!flags(u"two"_s).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(flags(u"two"_s).testFlag(Qt::ItemIsDragEnabled));
}

void TestDriveListModel::oneChangeIsOneRow()
{
    Shown shown;
    QList<DriveItem> items = someItems();
    shown.model.setItems(items);
    QSignalSpy changes(&shown.model, &QAbstractItemModel::dataChanged);
    QSignalSpy removals(&shown.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy layouts(&shown.model, &QAbstractItemModel::layoutChanged);
    shown.model.setItems(items);
    QCOMPARE(changes.size() + removals.size() + layouts.size(), 0);
    items[1].size = 1;
    shown.model.setItems(items);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 3);
    items.removeAt(2);
    shown.model.setItems(items);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(layouts.size(), 0);
    QCOMPARE(changes.size(), 1);
}

void TestDriveListModel::renamingMovesTheSelection()
{
    Shown shown;
    QList<DriveItem> items = someItems();
    shown.model.setItems(items);
    QItemSelectionModel selection(&shown.model);
    selection.select(shown.model.index(shown.model.rowOf(u"ten"_s), 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    items[0].name = u"a visuel.png"_s;
    shown.model.setItems(items);
    QCOMPARE(shown.ids().join(u' '), u"arch press ten native two"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(DriveListModel::IdRole).toString(), u"ten"_s);
    QCOMPARE(selection.selectedRows().first().data().toString(), u"a visuel.png"_s);
}

void TestDriveListModel::selectionStaysOverAnotherOrder()
{
    Shown shown;
    shown.model.setItems(someItems());
    QItemSelectionModel selection(&shown.model);
    for (const QString &id : {u"two"_s, u"press"_s})
        selection.select(shown.model.index(shown.model.rowOf(id), 0),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.model.sort(int(Column::Size), Qt::DescendingOrder);
    shown.model.setFilterText(u"vis"_s);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().data(DriveListModel::IdRole).toString(), u"two"_s);
    shown.model.setFilterText(QString());
    QCOMPARE(selection.selectedRows().first().data(DriveListModel::IdRole).toString(), u"two"_s);
}

void TestDriveListModel::anotherFolder()
{
    Shown shown;
    shown.model.setItems(someItems());
    shown.model.setItems({driveFile(u"n"_s, u"neuf.txt"_s)});
    QCOMPARE(shown.ids(), QStringList{u"n"_s});
    shown.model.setItems({});
    QCOMPARE(shown.model.rowCount(), 0);
    QCOMPARE(shown.resets.size(), 0);
}

void TestDriveListModel::manyRowsFilterInFewSteps()
{
    DriveListModel model; // the tester looks at all rows after every signal
    model.setItems(manyDriveItems(5000));
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    for (const QString &text : {u"1"_s, u"vis 7"_s, u"png 12 3"_s, u"x"_s}) {
        model.setFilterText(QString());
        model.setFilterText(text);
    }
    QVERIFY(removals.size() <= 20);
    model.setFilterText(QString());
    QCOMPARE(model.rowCount(), 5000);
}

void TestDriveListModel::randomChanges()
{
    QRandomGenerator random(11);
    Shown shown;
    QList<DriveItem> items = manyDriveItems(120);
    for (int step = 0; step < 60; ++step) {
        for (int i = 0; i < int(random.bounded(1, 40)) && !items.isEmpty(); ++i) {
            const int at = random.bounded(int(items.size()));
            if (random.bounded(3) == 0)
                items.removeAt(at);
            else
                items[at].name = u"nom %1.png"_s.arg(random.bounded(50));
        }
        items.append(driveFile(u"n%1"_s.arg(step), u"neuf %1"_s.arg(step)));
        shown.model.setItems(items);
        if (step % 4 == 0)
            shown.model.setFilterText(random.bounded(2) ? u"1"_s : QString());
        if (step % 5 == 0)
            shown.model.sort(random.bounded(-1, 5), random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        DriveListModel fresh;
        fresh.sort(shown.model.sortColumn(), shown.model.sortOrder());
        fresh.setFilterText(shown.model.filterText());
        fresh.setItems(items);
        QStringList wanted;
        for (int row = 0; row < fresh.rowCount(); ++row)
            wanted.append(fresh.itemAt(row)->id);
        QCOMPARE(shown.ids(), wanted);
    }
    QCOMPARE(shown.resets.size(), 0);
}
} // namespace atlas::test::tst_drivelistmodel

ATLAS_TEST(atlas::test::tst_drivelistmodel::TestDriveListModel)
#include "tst_drivelistmodel.moc"
