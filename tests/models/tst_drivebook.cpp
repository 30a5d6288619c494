// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/drivefixtures.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::test::tst_drivebook
{
using namespace Qt::StringLiterals;

/// What is known of the drive, and the ways through it.
class TestDriveBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyAtFirst();
    void spacesFoldersAndItems();
    void ways_data();
    void ways();
    void ownFoldersHaveAWord();
    void within_data();
    void within();
    void aFolderListedAgain();
    void movedItemLiesWhereItWasSeenLast();
    void anItemOneFolderLost();
    void circlesEnd();
};

void TestDriveBook::emptyAtFirst()
{
    const DriveBook book;
    QVERIFY(book.spaces().isEmpty() && !book.readAt().isValid());
    QVERIFY(!book.space(u"marketing"_s) && !book.folder(u"marketing"_s) && !book.item(u"brief"_s));
    QVERIFY(book.wayTo(u"marketing"_s).isEmpty());
    QCOMPARE(book.placeName(u"marketing"_s), QString());
    QVERIFY(!book.isWithin(u"a"_s, u"b"_s));
}

void TestDriveBook::spacesFoldersAndItems()
{
    DriveBook book;
    QSignalSpy changes(&book, &DriveBook::changed);
    book.setSnapshot(someDrive());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(book.user().zuid, u"7001"_s);
    QCOMPARE(book.readAt(), driveNow());
    QCOMPARE(book.space(u"finance"_s)->isMember, false);
    QVERIFY(!book.space(u"campaigns"_s));
    QCOMPARE(book.folder(u"marketing"_s)->items.size(), 3);
    QVERIFY(!book.folder(u"press"_s));
    QCOMPARE(book.item(u"spring"_s)->parentId, u"campaigns"_s);
    book.setSnapshot(DriveSnapshot());
    QVERIFY(!book.item(u"spring"_s) && !book.folder(u"marketing"_s));
}

void TestDriveBook::ways_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    QTest::newRow("space") << u"marketing"_s << u"Marketing"_s;
    QTest::newRow("folder") << u"campaigns"_s << u"Marketing / Campaigns"_s;
    QTest::newRow("never listed") << u"autumn"_s << u"Marketing / Campaigns / Autumn"_s;
    QTest::newRow("unknown") << u"nothing"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestDriveBook::ways()
{
    QFETCH(const QString, id);
    DriveBook book;
    book.setSnapshot(someDrive());
    QTEST(book.placeName(id), "place");
    if (!book.wayTo(id).isEmpty())
        QCOMPARE(book.wayTo(id).last().id, id);
}

void TestDriveBook::ownFoldersHaveAWord()
{
    DriveBook book;
    book.setSnapshot(someDrive());
    QSignalSpy changes(&book, &DriveBook::changed);
    book.setOwnName(u"Mes dossiers"_s);
    QCOMPARE(changes.size(), 1);
    book.setOwnName(u"Mes dossiers"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(book.placeName(u"own"_s), u"Mes dossiers"_s);
    QCOMPARE(book.placeName(u"marketing"_s), u"Marketing"_s);
}

void TestDriveBook::within_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<bool>("within");
    QTest::newRow("itself") << u"spring"_s << u"spring"_s << true;
    QTest::newRow("parent") << u"spring"_s << u"campaigns"_s << true;
    QTest::newRow("space") << u"spring"_s << u"marketing"_s << true;
    QTest::newRow("below") << u"campaigns"_s << u"spring"_s << false;
    QTest::newRow("beside") << u"spring"_s << u"press"_s << false;
    QTest::newRow("unknown itself") << u"x"_s << u"x"_s << true;
}

void TestDriveBook::within()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, ancestor);
    DriveBook book;
    book.setSnapshot(someDrive());
    QTEST(book.isWithin(folder, ancestor), "within");
}

void TestDriveBook::aFolderListedAgain()
{
    DriveBook book;
    book.setSnapshot(someDrive());
    QSignalSpy changes(&book, &DriveBook::folderChanged);
    book.setFolder(driveListing(u"campaigns"_s, {driveSubFolder(u"winter"_s, u"Winter"_s)}, 0));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toString(), u"campaigns"_s);
    QVERIFY(!book.item(u"spring"_s));
    QCOMPARE(book.placeName(u"winter"_s), u"Marketing / Campaigns / Winter"_s);
    QCOMPARE(book.folder(u"campaigns"_s)->readAt, driveNow());
}

void TestDriveBook::movedItemLiesWhereItWasSeenLast()
{
    DriveSnapshot drive = someDrive();
    const DriveFolder press = driveListing(u"press"_s, {driveSubFolder(u"spring"_s, u"Spring"_s)}, 1);
    drive.folders.insert(press.id, press); // campaigns was listed before it was moved
    DriveBook book;
    book.setSnapshot(drive);
    QCOMPARE(book.placeName(u"spring"_s), u"Marketing / Press / Spring"_s);
    book.setFolder(driveListing(u"campaigns"_s, {driveSubFolder(u"spring"_s, u"Spring"_s)}, 0));
    QCOMPARE(book.placeName(u"spring"_s), u"Marketing / Campaigns / Spring"_s);
}

void TestDriveBook::anItemOneFolderLost()
{
    DriveBook book;
    book.setSnapshot(someDrive());
    book.setFolder(driveListing(u"press"_s, {driveSubFolder(u"spring"_s, u"Spring"_s)}, 0));
    book.setFolder(driveListing(u"press"_s, {}, 0));
    QCOMPARE(book.placeName(u"spring"_s), u"Marketing / Campaigns / Spring"_s);
}

void TestDriveBook::circlesEnd()
{
    DriveBook book;
    book.setFolder(driveListing(u"a"_s, {driveSubFolder(u"b"_s, u"B"_s)}));
    book.setFolder(driveListing(u"b"_s, {driveSubFolder(u"a"_s, u"A"_s)}));
    QCOMPARE(book.wayTo(u"a"_s).size(), 2);
    QVERIFY(book.isWithin(u"a"_s, u"b"_s));
}
} // namespace atlas::test::tst_drivebook

ATLAS_TEST(atlas::test::tst_drivebook::TestDriveBook)
#include "tst_drivebook.moc"
