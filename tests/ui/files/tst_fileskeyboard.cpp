// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/files/filesworld.h"
#include "ui/pages/files/newfoldersheet.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace tst_fileskeyboard
{
using namespace atlas;
using namespace atlas::test;

/// The list from the keyboard: opening, going up and back, renaming, cutting and pasting, the trash, new folders.
class TestFilesKeyboard : public QObject
{
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;

    static QLineEdit *renameField(const FilesWorld &world)
    {
        return world.table()->findChild<QLineEdit *>(u"files.rename"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void enterOpensAndBackspaceGoesUp()
    {
        FilesWorld world;
        QVERIFY(world.open());
        QVERIFY(!world.folderInside(u"Deep"_s).isEmpty());
        QTRY_VERIFY(world.row(u"Deep"_s).isValid());
        world.choose(u"Deep"_s);
        QTest::keyClick(world.table(), Qt::Key_Return);
        QCOMPARE(world.folderShown(), u"Clients / Nordwind / Deep"_s);
        QTest::keyClick(world.table(), Qt::Key_Backspace);
        QCOMPARE(world.folderShown(), u"Clients / Nordwind"_s);
        QTRY_COMPARE(world.browser()->chosen().size(), 1); // where one came from
        QCOMPARE(world.browser()->chosen().first().name, u"Deep"_s);
        QTest::keyClick(world.table(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(world.folderShown(), u"Clients / Nordwind / Deep"_s);
        QTest::keyClick(world.table(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(world.folderShown(), u"Clients / Nordwind"_s);
    }

    void f2RenamesInPlaceAndKeepsTheEnding()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.choose(u"plan.pdf"_s);
        QTest::keyClick(world.table(), Qt::Key_F2);
        QLineEdit *field = renameField(world);
        QVERIFY(field);
        QTRY_COMPARE(field->selectedText(), u"plan"_s);
        QTest::keyClicks(field, u"offer"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(world.row(u"offer.pdf"_s).isValid());
        QTRY_VERIFY(world.names(world.folder).contains(u"offer.pdf"_s));
        QVERIFY(!world.row(u"plan.pdf"_s).isValid());
        const auto *said = world.toast.findChild<QLabel *>(u"toast.text"_s);
        QTRY_VERIFY(said->text().contains(u"offer.pdf"_s));
        QTest::qWait(10);
        QVERIFY(!said->text().startsWith(u"Opening"_s)); // the Enter that ends a name opens nothing
        QVERIFY(world.undo());
        QTRY_VERIFY(world.names(world.folder).contains(u"plan.pdf"_s));
    }

    void aNameWithASlashIsNotSent()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.choose(u"plan.pdf"_s);
        QTest::keyClick(world.table(), Qt::Key_F2);
        QLineEdit *field = renameField(world);
        field->setText(u"a/b.pdf"_s);
        const int calls = world.calls("PATCH");
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(20);
        QCOMPARE(world.calls("PATCH"), calls);
        QVERIFY(world.row(u"plan.pdf"_s).isValid());
        QVERIFY(world.toast.isVisible());
    }

    void deleteMovesToTheTrashWithUndo()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.choose(u"notes.txt"_s);
        QTest::keyClick(world.table(), Qt::Key_Delete);
        QVERIFY(world.prompter.asked.isEmpty()); // one file can be brought back
        QTRY_VERIFY(!world.names(world.folder).contains(u"notes.txt"_s));
        QVERIFY(!world.row(u"notes.txt"_s).isValid());
        QVERIFY(world.undo());
        QTRY_VERIFY(world.names(world.folder).contains(u"notes.txt"_s));
        QTRY_VERIFY(world.row(u"notes.txt"_s).isValid());
    }

    void severalAreAskedAbout()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.prompter.answer = false;
        world.table()->selectAll();
        QTest::keyClick(world.table(), Qt::Key_Delete);
        QCOMPARE(world.prompter.asked.size(), 1);
        QTest::qWait(20);
        QCOMPARE(world.shown().size(), 4);
    }

    void cutAndPasteMovesCopyAndPasteCopies()
    {
        FilesWorld world;
        QVERIFY(world.open());
        const QString deep = world.folderInside(u"Deep"_s);
        QTRY_VERIFY(world.row(u"Deep"_s).isValid());
        world.choose(u"notes.txt"_s);
        QTest::keyClick(world.table(), Qt::Key_X, Qt::ControlModifier);
        world.controller.openFolder(deep);
        QTest::keyClick(world.table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(world.names(deep), QStringList{u"notes.txt"_s});
        QVERIFY(!world.names(world.folder).contains(u"notes.txt"_s));
        QTRY_VERIFY(world.row(u"notes.txt"_s).isValid());
        world.choose(u"notes.txt"_s);
        QTest::keyClick(world.table(), Qt::Key_C, Qt::ControlModifier);
        world.controller.openFolder(world.folder);
        QTest::keyClick(world.table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(world.names(world.folder).contains(u"notes.txt"_s));
        QCOMPARE(world.names(deep), QStringList{u"notes.txt"_s});
    }

    void filesOfTheSystemArePasted()
    {
        FilesWorld world;
        QVERIFY(world.open());
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(world.fileOf(u"pasted.txt"_s, "abc"))});
        QGuiApplication::clipboard()->setMimeData(data);
        QTest::keyClick(world.table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(world.queue->transfers().size(), 1);
        QTRY_VERIFY(world.names(world.folder).contains(u"pasted.txt"_s));
        QTRY_VERIFY(world.row(u"pasted.txt"_s).isValid()); // shown without a listing
        QGuiApplication::clipboard()->clear();
    }

    void aNewFolderIsNamedInASheet()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.table()->setFocus();
        QTest::keyClick(world.table(), Qt::Key_N, Qt::ControlModifier);
        auto *sheet = world.window.findChild<NewFolderSheet *>();
        QVERIFY(sheet);
        auto *name = sheet->findChild<QLineEdit *>(u"newFolder.name"_s);
        QCOMPARE(world.window.focusWidget(), name);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(sheet->isVisible()); // without a name nothing is made
        QTest::keyClicks(name, u"Invoices"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(world.names(world.folder).contains(u"Invoices"_s));
        QTRY_COMPARE(world.browser()->chosen().size(), 1);
        QCOMPARE(world.browser()->chosen().first().name, u"Invoices"_s);
        // The same again is refused in the sheet, with what was typed.
        QTRY_VERIFY(!world.window.findChild<NewFolderSheet *>());
        QTest::keyClick(world.table(), Qt::Key_N, Qt::ControlModifier);
        sheet = world.window.findChild<NewFolderSheet *>();
        name = sheet->findChild<QLineEdit *>(u"newFolder.name"_s);
        QTest::keyClicks(name, u"Invoices"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!sheet->isBusy());
        QCOMPARE(name->text(), u"Invoices"_s);
        QVERIFY(sheet->isVisible());
    }

    void ctrlFGoesToTheField()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.window.activateWindow();
        QTest::keyClick(world.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(world.window.focusWidget()->objectName(), u"files.search"_s);
    }

    void theMenuOffersWhatIsAllowed()
    {
        FilesWorld world;
        QVERIFY(world.open());
        world.choose(u"plan.pdf"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
        QCoreApplication::sendEvent(world.table(), &event);
        auto *menu = world.browser()->findChild<QMenu *>(u"files.menu"_s);
        QVERIFY(menu);
        QStringList names;
        const QList<QAction *> entries = menu->actions();
        for (const QAction *entry : entries)
            names.append(entry->text().section(u'\t', 0, 0));
        QVERIFY(names.contains(u"Rename"_s) && names.contains(u"Versions\u2026"_s));
        menu->close();
    }
};
} // namespace tst_fileskeyboard

ATLAS_TEST(tst_fileskeyboard::TestFilesKeyboard)
#include "tst_fileskeyboard.moc"
