// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/drop/dropoverlay.h"
#include "ui/pages/files/drop/dropwatch.h"
#include "ui/pages/files/drop/filesdrag.h"
#include "ui/pages/files/tree/foldertree.h"
#include "ui/theme/theme.h"

#include <QDir>

namespace tst_filesdrops
{
using namespace atlas;
using namespace atlas::test;

namespace
{
/// What is held over a widget: enters, moves, and falls or leaves.
struct HeldOver {
    QWidget *target;
    QMimeData *data;
    bool over(const QPoint &at, Qt::KeyboardModifiers keys = Qt::NoModifier) const
    {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(target, &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(target, &move);
        return move.isAccepted();
    }
    bool drop(const QPoint &at, Qt::KeyboardModifiers keys = Qt::NoModifier) const
    {
        if (!over(at, keys))
            return false;
        QDropEvent fall(at, Qt::CopyAction | Qt::MoveAction, data, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(target, &fall);
        return fall.isAccepted();
    }
    void leave() const
    {
        QDragLeaveEvent left;
        QCoreApplication::sendEvent(target, &left);
    }
};
} // namespace

/// Files and folders that fall on the page, and items that are moved in it.
class TestFilesDrops : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

    static QMimeData *urlsOf(const QStringList &paths, QMimeData &data)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        return &data;
    }
    static QPoint emptySpot(const FilesWorld &world)
    {
        return {world.table()->viewport()->width() / 2, world.table()->viewport()->height() - 40};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void theOverlaySaysWhatWouldHappen()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QVERIFY(QDir(world.home.path()).mkpath(u"Drop/Inner"_s));
        (void)world.fileOf(u"Drop/one.txt"_s, "1");
        (void)world.fileOf(u"Drop/Inner/two.txt"_s, "22");
        QMimeData data;
        urlsOf({world.home.filePath(u"Drop"_s), world.fileOf(u"notes.txt"_s, "333")}, data);
        const HeldOver held{world.table()->viewport(), &data};
        QVERIFY(held.over(emptySpot(world)));
        auto *overlay = world.page->findChild<DropOverlay *>();
        QVERIFY(overlay->isVisible());
        QTRY_COMPARE(overlay->accessibleName(), u"Drop 3 file(s) in Clients / Nordwind"_s);
        QVERIFY(overlay->accessibleDescription().contains(u"2 subfolder(s) kept"_s));
        QVERIFY(overlay->accessibleDescription().contains(u"1 name(s) exist(s) already"_s));
        QVERIFY(!world.window.grab().isNull());
        held.leave(); // Escape, or the pointer elsewhere
        QTRY_VERIFY(!overlay->isVisible());
        QVERIFY(world.queue->transfers().isEmpty());
    }

    void aDroppedFolderArrivesWhole()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QVERIFY(QDir(world.home.path()).mkpath(u"Drop/Inner"_s));
        QVERIFY(QDir(world.home.path()).mkpath(u"Drop/Hollow"_s));
        (void)world.fileOf(u"Drop/one.txt"_s, "1");
        (void)world.fileOf(u"Drop/Inner/two.txt"_s, "22");
        QMimeData data;
        urlsOf({world.home.filePath(u"Drop"_s)}, data);
        QVERIFY((HeldOver{world.table()->viewport(), &data}.drop(emptySpot(world))));
        QTRY_COMPARE(world.queue->transfers().size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(world.areAll(Transfer::State::Done), 20'000);
        const QString top = world.idIn(world.folder, u"Drop"_s);
        QCOMPARE(world.names(top), (QStringList{u"Hollow"_s, u"Inner"_s, u"one.txt"_s}));
        QCOMPARE(world.content(world.idIn(world.idIn(top, u"Inner"_s), u"two.txt"_s)), QByteArray("22"));
        QCOMPARE(world.names(world.folder).count(u"Drop"_s), 1);
        QTRY_VERIFY(world.row(u"Drop"_s).isValid());
    }

    void aFolderOfThousandsIsPlanned()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QVERIFY(QDir(world.home.path()).mkpath(u"Many"_s));
        for (int number = 0; number < 5000; ++number)
            (void)world.fileOf(u"Many/%1.txt"_s.arg(number, 4, 10, QLatin1Char('0')), "x");
        QMimeData data;
        urlsOf({world.home.filePath(u"Many"_s)}, data);
        QVERIFY((HeldOver{world.table()->viewport(), &data}.drop(emptySpot(world))));
        QTRY_COMPARE_WITH_TIMEOUT(world.queue->transfers().size(), 5000, 30'000);
        for (int number = 0; number < 5000; ++number) // in order
            QVERIFY(world.at(number).name.startsWith(QString::number(10000 + number).sliced(1)));
        const auto *counts = world.page->findChild<QLabel *>(u"transfers.counts"_s);
        const auto *pace = world.page->findChild<QLabel *>(u"transfers.pace"_s);
        QTRY_VERIFY_WITH_TIMEOUT(counts->text().contains(u"waiting"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(pace->text().contains(u"left"_s), 20'000);
        world.queue->pauseAll();
        QTRY_VERIFY_WITH_TIMEOUT(!world.queue->isBusy(), 20'000);
        QTRY_VERIFY(counts->text().contains(u"paused"_s) && !counts->text().contains(u"waiting"_s));
        const qsizetype done = world.count(Transfer::State::Done);
        QVERIFY(done < 5000);
        QCOMPARE(done + world.count(Transfer::State::Paused), 5000); // nothing is lost, nothing failed
    }

    void theOverlayFollowsToAFolderRow()
    {
        FilesWorld world;
        QVERIFY(world.open());
        const QString deep = world.folderInside(u"Deep"_s);
        QTRY_VERIFY(world.row(u"Deep"_s).isValid());
        QMimeData data;
        urlsOf({world.fileOf(u"new.txt"_s, "abc")}, data);
        const HeldOver held{world.table()->viewport(), &data};
        const QPoint row = world.table()->visualRect(world.row(u"Deep"_s)).center();
        QVERIFY(held.over(row));
        auto *overlay = world.page->findChild<DropOverlay *>();
        QTRY_COMPARE(overlay->accessibleName(), u"Drop 1 file(s) in Clients / Nordwind / Deep"_s);
        QVERIFY(held.drop(row));
        QTRY_COMPARE(world.names(deep), QStringList{u"new.txt"_s});
    }

    void takenNamesAreAskedAboutOnce()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QMimeData data;
        urlsOf({world.fileOf(u"notes.txt"_s, "new"), world.fileOf(u"plan.pdf"_s, "new")}, data);
        QVERIFY((HeldOver{world.table()->viewport(), &data}.drop(emptySpot(world))));
        QTRY_VERIFY(world.window.findChild<QWidget *>(u"takenDialog"_s));
        QVERIFY(world.queue->transfers().isEmpty()); // before anything is sent
    }

    void theTreeTakesWhatIsDropped()
    {
        FilesWorld world;
        QVERIFY(world.open());
        auto *tree = world.page->findChild<FolderTree *>();
        QModelIndex technique;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            if (index.data().toString() == u"Technique"_s)
                technique = index;
        }
        QVERIFY(technique.isValid());
        QMimeData data;
        urlsOf({world.fileOf(u"new.txt"_s, "abc")}, data);
        QVERIFY((HeldOver{tree->viewport(), &data}.drop(tree->visualRect(technique).center())));
        QTRY_COMPARE(world.names(world.drive.idOf(u"Technique"_s)), QStringList{u"new.txt"_s});
        // A heading is no folder.
        QVERIFY(!(HeldOver{tree->viewport(), &data}.over(tree->visualRect(tree->model()->index(0, 0)).center())));
    }

    void itemsAreMovedWithUndo()
    {
        FilesWorld world;
        QVERIFY(world.open());
        const QString deep = world.folderInside(u"Deep"_s);
        QTRY_VERIFY(world.row(u"Deep"_s).isValid());
        const QPoint row = world.table()->visualRect(world.row(u"Deep"_s)).center();
        FilesMimeData data({*world.model()->itemAt(world.row(u"notes.txt"_s).row())});
        const HeldOver held{world.table()->viewport(), &data};
        QVERIFY(!held.over(emptySpot(world))); // it lies here
        QVERIFY(!world.page->findChild<DropOverlay *>()->isVisible());
        QVERIFY(held.drop(row));
        QTRY_COMPARE(world.names(deep), QStringList{u"notes.txt"_s});
        QVERIFY(world.undo());
        QTRY_VERIFY(world.names(world.folder).contains(u"notes.txt"_s));
        QTRY_VERIFY(world.row(u"notes.txt"_s).isValid());
    }

    void aFolderIsNotMovedIntoItself()
    {
        FilesWorld world;
        QVERIFY(world.open());
        (void)world.folderInside(u"Deep"_s);
        QTRY_VERIFY(world.row(u"Deep"_s).isValid());
        FilesMimeData data({*world.model()->itemAt(world.row(u"Deep"_s).row())});
        const QPoint row = world.table()->visualRect(world.row(u"Deep"_s)).center();
        QVERIFY(!(HeldOver{world.table()->viewport(), &data}.over(row)));
    }

    void theWindowsDropsGoIntoTheFolderShown()
    {
        FilesWorld world;
        QVERIFY(!world.controller.acceptPaths({world.fileOf(u"early.txt"_s, "x")})); // none is shown
        QVERIFY(world.open());
        QVERIFY(world.controller.acceptPaths({world.fileOf(u"window.txt"_s, "x")}));
        QTRY_VERIFY(world.names(world.folder).contains(u"window.txt"_s));
    }
};
} // namespace tst_filesdrops

ATLAS_TEST(tst_filesdrops::TestFilesDrops)
#include "tst_filesdrops.moc"
