// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/dropplan.h"
#include "tests/models/drivefixtures.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test::tst_dropplan
{
using namespace Qt::StringLiterals;

/// What was dropped, walked through, and the wishes made of it.
class TestDropPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing();
    void filesAndFolders();
    void emptyAndHiddenFolders();
    void clutterStaysBehind();
    void linksAreNotFollowed();
    void whatCannotBeSent();
    void namedTwice();
    void stopsAtTheLimit();
    void takenNamesWithoutCase();
    void wishes_data();
    void wishes();
    void twoOfOneName();
};

namespace
{
struct Disk {
    QTemporaryDir folder;
    QString file(const QString &below, qsizetype size = 3) const
    {
        const QString path = folder.filePath(below);
        const bool made = QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool written = made && file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size;
        Q_ASSERT(written);
        return path;
    }
    QString path(const QString &below) const { return folder.filePath(below); }
};

QStringList places(const DropContents &contents)
{
    QStringList all;
    for (const DropContents::File &file : contents.files)
        all.append(file.below + u'|' + QFileInfo(file.path).fileName());
    return all;
}
} // namespace

void TestDropPlan::nothing()
{
    const DropContents contents = walkDropped({});
    QVERIFY(contents.files.isEmpty() && contents.folders.isEmpty() && contents.topNames.isEmpty());
    QVERIFY(takenNames(contents, {driveFile(u"1"_s, u"a"_s)}).isEmpty());
    QVERIFY(wishesFor(contents, u"f"_s, u"F"_s, {}, NameConflict::Replace).isEmpty());
}

void TestDropPlan::filesAndFolders()
{
    const Disk disk;
    disk.file(u"Campagne/plan.pdf"_s, 10);
    disk.file(u"Campagne/Visuels/héros.png"_s, 20);
    const QString note = disk.file(u"note.txt"_s, 5);
    const DropContents contents = walkDropped({note, disk.path(u"Campagne/"_s)});
    QCOMPARE(places(contents), (QStringList{u"Campagne/Visuels|héros.png"_s, u"Campagne|plan.pdf"_s, u"|note.txt"_s}));
    QCOMPARE(contents.folders, (QStringList{u"Campagne"_s, u"Campagne/Visuels"_s}));
    QCOMPARE(contents.topNames, (QStringList{u"note.txt"_s, u"Campagne"_s}));
    QCOMPARE(contents.size, 35);
    QCOMPARE(contents.files.at(1).size, 10);
    QVERIFY(contents.unreadable.isEmpty());
}

void TestDropPlan::emptyAndHiddenFolders()
{
    const Disk disk;
    QVERIFY(QDir(disk.folder.path()).mkpath(u"A/Empty/Deeper"_s));
    disk.file(u"A/.config/rules"_s);
    disk.file(u"A/none"_s, 0);
    const DropContents contents = walkDropped({disk.path(u"A"_s)});
    QCOMPARE(contents.folders, (QStringList{u"A"_s, u"A/.config"_s, u"A/Empty"_s, u"A/Empty/Deeper"_s}));
    QCOMPARE(places(contents), (QStringList{u"A/.config|rules"_s, u"A|none"_s}));
}

void TestDropPlan::clutterStaysBehind()
{
    const Disk disk;
    disk.file(u"A/.DS_Store"_s);
    disk.file(u"A/thumbs.db"_s);
    disk.file(u"A/desktop.ini"_s);
    disk.file(u"A/real.txt"_s);
    const DropContents contents = walkDropped({disk.path(u"A"_s), disk.file(u".DS_Store"_s)});
    QCOMPARE(places(contents), QStringList{u"A|real.txt"_s});
    QCOMPARE(contents.topNames, QStringList{u"A"_s});
}

void TestDropPlan::linksAreNotFollowed()
{
    const Disk disk;
    disk.file(u"A/real.txt"_s);
    QVERIFY(QFile::link(disk.path(u"A"_s), disk.path(u"A/loop"_s)));
    QVERIFY(QFile::link(disk.path(u"A/real.txt"_s), disk.path(u"A/alias.txt"_s)));
    const DropContents contents = walkDropped({disk.path(u"A"_s)});
    QCOMPARE(contents.folders, QStringList{u"A"_s});
    QCOMPARE(places(contents), (QStringList{u"A|alias.txt"_s, u"A|real.txt"_s}));
}

void TestDropPlan::whatCannotBeSent()
{
    const Disk disk;
    disk.file(u"A/real.txt"_s);
    QVERIFY(QFile::link(disk.path(u"gone"_s), disk.path(u"A/broken"_s)));
    const DropContents contents = walkDropped({disk.path(u"A"_s), disk.path(u"vanished.pdf"_s)});
    QCOMPARE(contents.unreadable, (QStringList{disk.path(u"A/broken"_s), disk.path(u"vanished.pdf"_s)}));
    QCOMPARE(contents.topNames, QStringList{u"A"_s});
    QCOMPARE(contents.files.size(), 1);
}

void TestDropPlan::namedTwice()
{
    const Disk disk;
    const QString note = disk.file(u"note.txt"_s);
    const DropContents contents = walkDropped({note, disk.path(u"./note.txt"_s)});
    QCOMPARE(contents.files.size(), 1);
}

void TestDropPlan::stopsAtTheLimit()
{
    const Disk disk;
    for (int i = 0; i < 30; ++i)
        disk.file(u"A/%1/file"_s.arg(i));
    QCOMPARE(walkDropped({disk.path(u"A"_s)}, 7).files.size(), 7);
    QCOMPARE(walkDropped({disk.path(u"A"_s)}, 30).files.size(), 30);
}

void TestDropPlan::takenNamesWithoutCase()
{
    const Disk disk;
    disk.file(u"Press/plan.pdf"_s);
    const QStringList dropped{disk.file(u"Plan.PDF"_s), disk.file(u"e\u0301te\u0301.txt"_s), disk.file(u"new.txt"_s),
                              disk.path(u"Press"_s)};
    const QList<DriveItem> there{driveFile(u"1"_s, u"plan.pdf"_s), driveFile(u"2"_s, u"\u00c9t\u00e9.txt"_s),
                                 driveSubFolder(u"3"_s, u"Press"_s), driveSubFolder(u"4"_s, u"new.txt"_s)};
    QCOMPARE(takenNames(walkDropped(dropped), there).size(), 2);
}

void TestDropPlan::wishes_data()
{
    QTest::addColumn<int>("answer"); // -1: left out
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("ways");
    const int keep = int(NameConflict::KeepBoth), replace = int(NameConflict::Replace);
    const QStringList all{u"A|deep.txt"_s, u"|new.txt"_s, u"|old.txt"_s};
    QTest::newRow("left out") << -1 << QStringList{u"A|deep.txt"_s, u"|new.txt"_s} << QList<int>{keep, keep};
    QTest::newRow("replaced") << replace << all << QList<int>{replace, keep, replace};
    QTest::newRow("both") << keep << all << QList<int>{keep, keep, keep};
}

void TestDropPlan::wishes()
{
    QFETCH(const int, answer);
    const Disk disk;
    disk.file(u"A/deep.txt"_s);
    const DropContents contents = walkDropped({disk.path(u"A"_s), disk.file(u"new.txt"_s), disk.file(u"old.txt"_s)});
    const QList<DriveItem> there{driveFile(u"1"_s, u"OLD.txt"_s)};
    const auto taken = answer < 0 ? std::nullopt : std::optional(NameConflict(answer));
    QStringList names;
    QList<int> ways;
    for (const UploadWish &wish : wishesFor(contents, u"f"_s, u"Press / F"_s, there, taken)) {
        names.append(wish.below + u'|' + QFileInfo(wish.path).fileName());
        ways.append(int(wish.onConflict));
        QCOMPARE(wish.folderId, u"f"_s);
        QCOMPARE(wish.placeName, u"Press / F"_s);
    }
    QTEST(names, "names");
    QTEST(ways, "ways");
}

void TestDropPlan::twoOfOneName()
{
    const Disk disk;
    const DropContents contents = walkDropped({disk.file(u"a/old.txt"_s), disk.file(u"b/old.txt"_s)});
    const QList<UploadWish> wishes =
        wishesFor(contents, u"f"_s, u"F"_s, {driveFile(u"1"_s, u"old.txt"_s)}, NameConflict::Replace);
    QCOMPARE(wishes.size(), 2);
    QCOMPARE(wishes.first().onConflict, NameConflict::Replace);
    QCOMPARE(wishes.last().onConflict, NameConflict::KeepBoth); // never a version over what was just sent
}
} // namespace atlas::test::tst_dropplan

ATLAS_TEST(atlas::test::tst_dropplan::TestDropPlan)
#include "tst_dropplan.moc"
