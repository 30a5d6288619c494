// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/pages/files/browser/folderhistory.h"
#include "ui/pages/files/fileswords.h"

#include <QLocale>
#include <QTest>

namespace tst_fileswords
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QDateTime wordsNow(QDate(2026, 11, 25), QTime(12, 0), Qt::LocalTime);

DriveItem wordsItem(const QString &name, qint64 size = 1024, bool folder = false)
{
    DriveItem item;
    item.id = name;
    item.name = name;
    item.extension = name.section(u'.', -1);
    item.size = size;
    item.isFolder = folder;
    return item;
}
} // namespace

/// How files are worded, and the way back and forward.
class TestFilesWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void timesAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("words");
        const QDate day = wordsNow.date();
        QTest::newRow("today") << QDateTime(day, QTime(10, 52)) << u"today 10:52"_s;
        QTest::newRow("yesterday") << QDateTime(day.addDays(-1), QTime(17, 3)) << u"yesterday 17:03"_s;
        QTest::newRow("this year") << QDateTime(QDate(2026, 11, 6), QTime(9, 0)) << u"6\u00A0Nov 09:00"_s;
        QTest::newRow("another year") << QDateTime(QDate(2025, 3, 6), QTime(9, 0)) << u"6\u00A0Mar\u00A02025"_s;
        QTest::newRow("never") << QDateTime() << QString();
    }

    void timesAreSaidAsPeopleSayThem()
    {
        QFETCH(QDateTime, at);
        QTEST(fileswords::modified(at.toUTC(), wordsNow.toUTC()), "words");
    }

    void everyKindHasItsIcon_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("icon");
        QTest::newRow("picture") << u"a.png"_s << u"image"_s;
        QTest::newRow("film") << u"a.mp4"_s << u"video"_s;
        QTest::newRow("sheet") << u"a.xlsx"_s << u"file-table"_s;
        QTest::newRow("archive") << u"a.zip"_s << u"file-zip"_s;
        QTest::newRow("pdf") << u"a.pdf"_s << u"file-text"_s;
        QTest::newRow("unknown") << u"a.fig"_s << u"file"_s;
    }

    void everyKindHasItsIcon()
    {
        QFETCH(QString, name);
        QTEST(fileswords::iconOf(wordsItem(name)), "icon");
    }

    void foldersAndZohosOwnHaveNoSize()
    {
        QCOMPARE(fileswords::size(wordsItem(u"x"_s, 0, true)), u"\u2013"_s);
        DriveItem wiki = wordsItem(u"Wiki"_s, 0);
        wiki.isNative = true;
        QCOMPARE(fileswords::size(wiki), u"\u2013"_s);
        QVERIFY(fileswords::size(wordsItem(u"empty.txt"_s, 0)).startsWith(u'0'));
    }

    void sharingIsSaidOnlyWhereItIsKnown()
    {
        DriveItem item = wordsItem(u"a.txt"_s);
        QCOMPARE(fileswords::sharing(item), QString());
        item.sharedWith = 0;
        QCOMPARE(fileswords::sharing(item), u"as the folder"_s);
        item.sharedWith = 6;
        QCOMPARE(fileswords::sharing(item), u"6 person(s)"_s);
    }

    void aPlaceIsCounted()
    {
        const QDateTime read = wordsNow.toUTC().addSecs(-120);
        const QList<DriveItem> items{wordsItem(u"d"_s, 0, true), wordsItem(u"a"_s, 2048), wordsItem(u"b"_s, 1024)};
        QCOMPARE(fileswords::counts(items, read, wordsNow.toUTC()),
                 u"1 folder(s), 2 file(s) \u00b7 3\u00A0kB \u00b7 updated 2 min ago"_s);
        QCOMPARE(fileswords::counts({}, {}, wordsNow.toUTC()), u"0 file(s)"_s);
        QCOMPARE(fileswords::counts({items.first()}, {}, wordsNow.toUTC()), u"1 folder(s)"_s);
    }

    void namesThatWorkDriveDoesNotTake()
    {
        QVERIFY(fileswords::nameProblem(u"plan.pdf"_s).isEmpty());
        QVERIFY(!fileswords::nameProblem({}).isEmpty());
        QVERIFY(fileswords::nameProblem(u"a/b"_s).contains(u"slash"_s));
        QVERIFY(fileswords::nameProblem(QString(300, u'x')).contains(u"200"_s));
    }

    void backAndForward()
    {
        FolderHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        QCOMPARE(history.back(), QString());
        history.visit(u"a"_s);
        history.visit(u"b"_s);
        history.visit(u"b"_s);
        history.visit(u"c"_s);
        QCOMPARE(history.back(), u"b"_s);
        QCOMPARE(history.back(), u"a"_s);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), u"b"_s);
        history.visit(u"d"_s); // what was forward is gone
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), u"b"_s);
    }
};
} // namespace tst_fileswords

ATLAS_TEST(tst_fileswords::TestFilesWords)
#include "tst_fileswords.moc"
