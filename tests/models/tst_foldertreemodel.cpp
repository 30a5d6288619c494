// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/foldertreemodel.h"
#include "tests/models/drivefixtures.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_foldertreemodel
{
using namespace Qt::StringLiterals;

/// Spaces and folders as a tree that follows the book.
class TestFolderTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyAtFirst();
    void topRows();
    void kindsThatAreMissing();
    void headings();
    void subFolders();
    void asksForWhatWasNeverListed();
    void zohoSaysThereAreNone();
    void renamingMovesTheRow();
    void movedFromOneFolderToAnother();
    void circlesDoNoHarm();
    void rowsSurviveASnapshot();
    void ownName();
    void manyFolders();
};

namespace
{
struct Tree {
    DriveBook book;
    FolderTreeModel model{book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};
    [[nodiscard]] QStringList names(const QModelIndex &parent = {}) const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(parent); ++row)
            all.append(model.index(row, 0, parent).data().toString());
        return all;
    }
    [[nodiscard]] QStringList namesIn(const QString &id) const { return names(model.indexOf(id)); }
};
} // namespace

void TestFolderTreeModel::emptyAtFirst()
{
    Tree tree;
    QCOMPARE(tree.model.rowCount(), 0);
    QVERIFY(!tree.model.hasChildren());
    QVERIFY(!tree.model.canFetchMore({}));
    QVERIFY(!tree.model.indexOf(u"marketing"_s).isValid());
    tree.book.setFolder(driveListing(u"marketing"_s, {driveSubFolder(u"a"_s, u"A"_s)}));
    QCOMPARE(tree.model.rowCount(), 0);
}

void TestFolderTreeModel::topRows()
{
    Tree tree;
    tree.book.setOwnName(u"My folders"_s);
    tree.book.setSnapshot(someDrive());
    QCOMPARE(tree.names(), (QStringList{u"Team folders"_s, u"Marketing"_s, u"Finance"_s, u"Mine"_s, u"My folders"_s}));
    QCOMPARE(tree.resets.size(), 0);
    tree.book.setSnapshot(DriveSnapshot());
    QCOMPARE(tree.model.rowCount(), 0);
    QCOMPARE(tree.resets.size(), 0);
}

void TestFolderTreeModel::kindsThatAreMissing()
{
    Tree tree;
    DriveSnapshot drive = someDrive();
    drive.spaces.removeFirst();
    drive.spaces.removeFirst();
    tree.book.setSnapshot(drive);
    QCOMPARE(tree.names().size(), 2);
    QCOMPARE(tree.names().first(), u"Mine"_s);
}

void TestFolderTreeModel::headings()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    const QModelIndex heading = tree.model.index(0, 0), space = tree.model.index(1, 0);
    QVERIFY(heading.data(FolderTreeModel::HeadingRole).toBool());
    QCOMPARE(heading.data(FolderTreeModel::IdRole).toString(), QString());
    QVERIFY(!heading.flags().testFlag(Qt::ItemIsSelectable) && !heading.flags().testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(!tree.model.hasChildren(heading) && !tree.model.canFetchMore(heading));
    QCOMPARE(space.data(FolderTreeModel::IdRole).toString(), u"marketing"_s);
    QVERIFY(space.data(FolderTreeModel::SpaceRole).toBool());
    QVERIFY(space.flags().testFlag(Qt::ItemIsDropEnabled) && !space.flags().testFlag(Qt::ItemIsDragEnabled));
    const QModelIndex folder = tree.model.indexOf(u"campaigns"_s);
    QVERIFY(folder.flags().testFlag(Qt::ItemIsDragEnabled) && !folder.data(FolderTreeModel::SpaceRole).toBool());
}

void TestFolderTreeModel::subFolders()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    QCOMPARE(tree.namesIn(u"marketing"_s), (QStringList{u"Campaigns"_s, u"Press"_s})); // files are none
    QCOMPARE(tree.namesIn(u"campaigns"_s), (QStringList{u"Autumn"_s, u"Spring"_s}));
    QCOMPARE(tree.model.indexOf(u"spring"_s).parent(), tree.model.indexOf(u"campaigns"_s));
    tree.book.setFolder(
        driveListing(u"press"_s, {driveSubFolder(u"10"_s, u"no 10"_s), driveSubFolder(u"9"_s, u"No 9"_s),
                                  driveSubFolder(u"e"_s, u"élan"_s)}));
    QCOMPARE(tree.namesIn(u"press"_s), (QStringList{u"élan"_s, u"No 9"_s, u"no 10"_s}));
}

void TestFolderTreeModel::asksForWhatWasNeverListed()
{
    DriveBook book;
    FolderTreeModel model(book); // without the tester, which wants everything
    book.setSnapshot(someDrive());
    QSignalSpy wanted(&model, &FolderTreeModel::folderWanted);
    const QModelIndex press = model.indexOf(u"press"_s);
    QVERIFY(model.hasChildren(press) && model.canFetchMore(press));
    model.fetchMore(press);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"press"_s);
    QVERIFY(!model.canFetchMore(press)); // once
    model.fetchMore(press);
    QCOMPARE(wanted.size(), 1);
    model.noteFailed(u"press"_s);
    QVERIFY(model.canFetchMore(press));
    book.setFolder(driveListing(u"press"_s, {}));
    QVERIFY(!model.canFetchMore(press) && !model.hasChildren(press));
    QVERIFY(!model.canFetchMore(model.indexOf(u"campaigns"_s))); // listed
    QVERIFY(!model.hasChildren(model.indexOf(u"finance"_s)));    // not for the person
}

void TestFolderTreeModel::zohoSaysThereAreNone()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    DriveItem files = driveSubFolder(u"files"_s, u"Files only"_s);
    files.files = 12;
    tree.book.setFolder(driveListing(u"marketing"_s, {files, driveSubFolder(u"u"_s, u"Not counted"_s)}));
    QVERIFY(!tree.model.hasChildren(tree.model.indexOf(u"files"_s)));
    QVERIFY(tree.model.hasChildren(tree.model.indexOf(u"u"_s)));
}

void TestFolderTreeModel::renamingMovesTheRow()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    const QPersistentModelIndex campaigns = tree.model.indexOf(u"campaigns"_s);
    const QPersistentModelIndex spring = tree.model.indexOf(u"spring"_s);
    QSignalSpy removals(&tree.model, &QAbstractItemModel::rowsRemoved);
    tree.book.setFolder(
        driveListing(u"marketing"_s, {driveSubFolder(u"campaigns"_s, u"Zones"_s, 2), driveSubFolder(u"new"_s, u"New"_s),
                                      driveSubFolder(u"press"_s, u"Press"_s, 1)}));
    QCOMPARE(tree.namesIn(u"marketing"_s), (QStringList{u"New"_s, u"Press"_s, u"Zones"_s}));
    QVERIFY(campaigns.isValid() && spring.isValid()); // so what is expanded stays so
    QCOMPARE(campaigns.row(), 2);
    QCOMPARE(removals.size(), 0);
}

void TestFolderTreeModel::movedFromOneFolderToAnother()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    const DriveFolder press = driveListing(u"press"_s, {driveSubFolder(u"spring"_s, u"Spring"_s)}, 0);
    tree.book.setFolder(press); // before the folder it left is known to have lost it
    QCOMPARE(tree.namesIn(u"press"_s), QStringList{u"Spring"_s});
    QCOMPARE(tree.namesIn(u"campaigns"_s), QStringList{u"Autumn"_s});
    tree.book.setFolder(driveListing(u"campaigns"_s, {driveSubFolder(u"autumn"_s, u"Autumn"_s)}, 0));
    QCOMPARE(tree.namesIn(u"press"_s), QStringList{u"Spring"_s});
}

void TestFolderTreeModel::circlesDoNoHarm()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    tree.book.setFolder(driveListing(u"spring"_s, {driveSubFolder(u"campaigns"_s, u"Campaigns"_s)}, 0));
    QVERIFY(tree.model.indexOf(u"spring"_s).isValid());
    tree.book.setFolder(driveListing(u"marketing"_s, {driveSubFolder(u"spring"_s, u"Spring"_s)}, 0));
    QCOMPARE(tree.namesIn(u"marketing"_s), QStringList{u"Spring"_s});
    QCOMPARE(tree.namesIn(u"spring"_s), QStringList{u"Campaigns"_s});
    QCOMPARE(tree.namesIn(u"campaigns"_s), QStringList{u"Autumn"_s});
}

void TestFolderTreeModel::rowsSurviveASnapshot()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    const QPersistentModelIndex spring = tree.model.indexOf(u"spring"_s);
    DriveSnapshot drive = someDrive();
    drive.spaces.swapItemsAt(0, 1);
    drive.spaces.removeLast();
    tree.book.setSnapshot(drive);
    QCOMPARE(tree.names(), (QStringList{u"Team folders"_s, u"Finance"_s, u"Marketing"_s}));
    QVERIFY(spring.isValid());
    QCOMPARE(spring.data().toString(), u"Spring"_s);
}

void TestFolderTreeModel::ownName()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    tree.book.setOwnName(u"Mes dossiers"_s);
    QCOMPARE(tree.model.indexOf(u"own"_s).data().toString(), u"Mes dossiers"_s);
    tree.model.retranslate();
    QCOMPARE(tree.model.rowCount(), 5);
}

void TestFolderTreeModel::manyFolders()
{
    Tree tree;
    tree.book.setSnapshot(someDrive());
    QList<DriveItem> items;
    for (int i = 0; i < 300; ++i)
        items.append(driveSubFolder(u"f%1"_s.arg(i), u"Folder %1"_s.arg(299 - i)));
    QSignalSpy insertions(&tree.model, &QAbstractItemModel::rowsInserted);
    tree.book.setFolder(driveListing(u"press"_s, items));
    QCOMPARE(insertions.size(), 1);
    QCOMPARE(tree.namesIn(u"press"_s).at(10), u"Folder 10"_s);
    for (int i = 0; i < 300; i += 3)
        items[i].name = u"Zone %1"_s.arg(i);
    items.remove(1, 20);
    tree.book.setFolder(driveListing(u"press"_s, items));
    QCOMPARE(tree.namesIn(u"press"_s).size(), 280);
    QCOMPARE(tree.namesIn(u"press"_s).last(), u"Zone 297"_s);
}
} // namespace atlas::test::tst_foldertreemodel

ATLAS_TEST(atlas::test::tst_foldertreemodel::TestFolderTreeModel)
#include "tst_foldertreemodel.moc"
