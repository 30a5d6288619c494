// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/tree/foldertree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>

namespace tst_filespage
{
using namespace atlas;
using namespace atlas::test;

/// The files page: its states, its places, what is found and how it is sorted.
class TestFilesPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void nothingIsBuiltBeforeItIsShown()
    {
        FilesWorld world;
        QVERIFY(world.page->children().isEmpty());
        world.controller.start();
        QTest::qWait(1);
        QCOMPARE(world.calls("GET"), 0); // nobody looks
    }

    void itLoadsThenShowsTheFirstTeamFolder()
    {
        FilesWorld world;
        QSignalSpy painted(world.page, &Page::firstDataPainted);
        QSignalSpy synced(&world.controller, &FilesController::synced);
        world.window.show();
        world.page->show();
        QVERIFY(!world.page->showsData());
        world.controller.start();
        QTRY_VERIFY(world.page->showsData());
        QTRY_COMPARE(synced.size(), 1);
        QTRY_COMPARE(painted.size(), 1);
        QTRY_VERIFY(!world.page->shownFolder().isEmpty());
        QVERIFY(world.controller.readAt().isValid());
        QCOMPARE(world.page->pageId(), u"files"_s);
    }

    void withoutANetworkItSaysSoAndTriesAgain()
    {
        FilesWorld world;
        world.isCut = true;
        world.window.show();
        world.page->show();
        world.controller.start();
        QSignalSpy synced(&world.controller, &FilesController::synced);
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 20'000);
        QVERIFY(!world.page->showsData());
        world.isCut = false;
        Q_EMIT world.page->stateActionTriggered();
        QTRY_VERIFY(world.page->showsData());
    }

    void whatWasReadStaysReadable()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.isCut = true;
        QSignalSpy synced(&world.controller, &FilesController::synced);
        world.controller.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 20'000);
        QVERIFY(world.page->showsData());
        QVERIFY(world.page->findChild<Banner *>()->isVisible());
        QCOMPARE(world.shown().size(), 4);
        world.isCut = false;
        world.controller.refresh();
        QTRY_COMPARE(synced.size(), 2);
        QVERIFY(!world.page->findChild<Banner *>()->isVisible());
    }

    void theTreeFollowsTheFolderAndLeadsToIt()
    {
        FilesWorld world;
        QVERIFY(world.open());
        auto *tree = world.page->findChild<FolderTree *>();
        QTRY_COMPARE(tree->currentIndex().data().toString(), u"Nordwind"_s);
        QVERIFY(tree->isExpanded(tree->currentIndex().parent()));
        tree->setFocus();
        tree->setCurrentIndex(tree->currentIndex().parent());
        QTRY_COMPARE(world.folderShown(), u"Clients"_s);
    }

    void headsSortAndFoldersStayFirst()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QVERIFY(!world.folderInside(u"Zebra"_s).isEmpty());
        QTRY_COMPARE(world.shown().size(), 5);
        QCOMPARE(world.shown().first(), u"Zebra"_s);
        world.table()->sortByColumn(int(DriveListModel::Column::Size), Qt::DescendingOrder);
        QCOMPARE(world.shown().mid(0, 3), (QStringList{u"Zebra"_s, u"photo.png"_s, u"plan.pdf"_s}));
        world.table()->sortByColumn(int(DriveListModel::Column::Name), Qt::DescendingOrder);
        QCOMPARE(world.shown().first(), u"Zebra"_s);
        QCOMPARE(world.shown().last(), u"notes.txt"_s);
    }

    void typingFiltersAtOnce()
    {
        FilesWorld world;
        QVERIFY(world.open());
        auto *field = world.page->findChild<SearchField *>(u"files.search"_s);
        QTest::keyClicks(field, u"PLAN"_s);
        QCOMPARE(world.shown(), QStringList{u"plan.pdf"_s});
        auto *counts = world.page->findChild<QLabel *>(u"files.counts"_s);
        QVERIFY(counts->text().contains(u"of 4"_s));
        const int calls = world.calls("GET");
        QTest::keyClicks(field, u"xyz"_s);
        QVERIFY(world.shown().isEmpty());
        QVERIFY(world.browser()->findChild<StateView *>()->isVisible());
        QCOMPARE(world.calls("GET"), calls);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(world.shown().size(), 4);
    }

    void enterSearchesEverywhere()
    {
        FilesWorld world;
        QVERIFY(world.open());
        auto *field = world.page->findChild<SearchField *>(u"files.search"_s);
        QTest::keyClicks(field, u"budget"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(world.shown(), QStringList{u"budget.xlsx"_s});
        QVERIFY(world.page->shownFolder().isEmpty());
        QVERIFY(!world.controller.acceptPaths({u"/tmp/x"_s}));
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_Left, Qt::AltModifier); // back to where one was
        QTRY_COMPARE(world.shown().size(), 4);
        QCOMPARE(world.folderShown(), u"Clients / Nordwind"_s);
    }

    void listAndGridShareWhatIsChosenAndAreRemembered()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.choose(u"plan.pdf"_s);
        world.page->findChild<QAbstractButton *>(u"files.grid"_s)->click();
        auto *tiles = world.page->findChild<QListView *>(u"files.tiles"_s);
        QVERIFY(tiles->isVisible() && !world.table()->isVisible());
        QCOMPARE(world.browser()->chosen().size(), 1);
        QVERIFY(world.settings.value(u"files/grid"_s).toBool());
        QVERIFY(!world.window.grab().isNull());
        world.page->findChild<QAbstractButton *>(u"files.list"_s)->click();
        QVERIFY(world.table()->isVisible());
        QCOMPARE(world.browser()->chosen().first().name, u"plan.pdf"_s);
    }

    void thePaletteFindsWhatIsKnown()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QList<FileHit> hits = world.controller.find(u"PLAN pdf"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().note, u"Clients / Nordwind"_s);
        QVERIFY(world.controller.find(u"  "_s).isEmpty());
        world.controller.openFolder(world.drive.idOf(u"Technique"_s));
        world.controller.openItem(hits.first().id);
        QTRY_COMPARE(world.folderShown(), u"Clients / Nordwind"_s);
        QTRY_COMPARE(world.browser()->chosen().size(), 1);
        QCOMPARE(world.browser()->chosen().first().name, u"plan.pdf"_s);
    }

    void anEmptyFolderInvites()
    {
        FilesWorld world;
        QVERIFY(world.open());
        const QString made = world.folderInside(u"Empty"_s);
        world.controller.openFolder(made);
        auto *nothing = world.browser()->findChild<StateView *>();
        QTRY_VERIFY(nothing->isVisible());
        QTRY_VERIFY(!nothing->findChildren<QAbstractButton *>().isEmpty());
        QCOMPARE(world.folderShown(), u"Clients / Nordwind / Empty"_s);
    }

    void fiveThousandFilesAreShown()
    {
        FilesWorld world;
        QVERIFY(world.open());
        DriveFolder large = *world.controller.book().folder(world.folder);
        for (int number = 0; number < 5000; ++number) {
            DriveItem item;
            item.id = u"n%1"_s.arg(number);
            item.parentId = world.folder;
            item.name = u"file %1.txt"_s.arg(number);
            large.items.append(item);
        }
        world.controller.book().setFolder(large);
        QCOMPARE(world.model()->rowCount(), 5004);
        QVERIFY(!world.window.grab().isNull());
        world.browser()->filterBy(u"4999"_s);
        QCOMPARE(world.shown(), QStringList{u"file 4999.txt"_s});
        world.browser()->filterBy({});
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(world.browser()->chosen().size(), 5004);
    }

    void itHoldsAtTheSmallestWindow()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.page->resize(760, 560);
        QCoreApplication::processEvents();
        QVERIFY(world.page->minimumSizeHint().width() <= 760);
        QVERIFY(!world.window.grab().isNull());
    }
};
} // namespace tst_filespage

ATLAS_TEST(tst_filespage::TestFilesPage)
#include "tst_filespage.moc"
