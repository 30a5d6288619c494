// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/shell/tablememory.h"
#include "ui/widgets/keptcolumns.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

namespace tst_tablememory
{
using namespace atlas;
using namespace atlas::test;

namespace
{
/// Three columns, three rows, as a page or dialog would build them.
struct Sheet {
    QWidget window;
    QStandardItemModel model{3, 3};
    QTableView *table = new QTableView(&window);
    Sheet()
    {
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column < 3; ++column)
                model.setItem(row, column, new QStandardItem(QString(QChar(u'a' + (row * 7 + column * 5) % 9))));
        }
        model.setHorizontalHeaderLabels({u"Name"_s, u"Owner"_s, u"Due"_s});
        table->setObjectName(u"sheetTable"_s);
        table->setModel(&model);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::AscendingOrder);
        window.resize(600, 300);
        window.show();
    }
    [[nodiscard]] QHeaderView *header() const { return table->horizontalHeader(); }
    [[nodiscard]] QString topLeft() const { return model.index(0, 1).data().toString(); }
};
} // namespace

class TableMemoryTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void whatAPersonArrangedIsThereAgain()
    {
        QSettings settings(m_dir.filePath(u"kept.ini"_s), QSettings::IniFormat);
        QWidget main;
        TableMemory memory(settings, &main);
        {
            Sheet sheet;
            sheet.header()->moveSection(2, 0);
            sheet.table->sortByColumn(1, Qt::DescendingOrder);
            KeptColumns::of(sheet.header())->setShown(2, false);
        } // closing writes
        Sheet again;
        QVERIFY(again.header()->isSectionHidden(2));
        QCOMPARE(again.header()->logicalIndex(0), 2);
        QCOMPARE(again.header()->sortIndicatorSection(), 1);
        QCOMPARE(again.header()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(again.topLeft() >= again.model.index(2, 1).data().toString()); // the rows are in that order too
    }

    void widthsAreKeptOnceTheyWerePulled()
    {
        QSettings settings(m_dir.filePath(u"widths.ini"_s), QSettings::IniFormat);
        QWidget main;
        TableMemory memory(settings, &main);
        int wide = 0;
        {
            Sheet sheet;
            sheet.header()->resizeSection(1, 77); // the program: not kept
            sheet.model.item(0, 0)->setText(QString(60, u'w'));
            Q_EMIT sheet.header()->sectionHandleDoubleClicked(0); // as wide as it needs
            wide = sheet.header()->sectionSize(0);
        }
        Sheet again;
        QCOMPARE(again.header()->sectionSize(0), wide);
        KeptColumns::of(again.header())->reset();
        QVERIFY(again.header()->sectionSize(0) != wide);
        QVERIFY(!settings.allKeys().join(u' ').contains(u"sheetTable"_s));
    }

    void aTableNobodyTouchedLooksAsBuilt()
    {
        QSettings settings(m_dir.filePath(u"untouched.ini"_s), QSettings::IniFormat);
        QWidget main;
        TableMemory memory(settings, &main);
        {
            Sheet sheet;
            sheet.header()->resizeSection(0, 222);
        }
        QVERIFY(settings.allKeys().isEmpty());
        settings.setValue(u"tables/window.sheetTable.3"_s, QByteArray("{\"order\":[0,0,7]}"));
        const Sheet again; // what makes no sense is not used
        QCOMPARE(again.header()->logicalIndex(2), 2);
    }

    void aViewThatShowsItsColumnsAnewLeavesTheHiddenOnes()
    {
        QSettings settings(m_dir.filePath(u"anew.ini"_s), QSettings::IniFormat);
        QWidget main;
        TableMemory memory(settings, &main);
        const Sheet sheet;
        KeptColumns *columns = KeptColumns::of(sheet.header());
        columns->setShown(1, false);
        sheet.header()->setSectionHidden(1, false);
        QVERIFY(sheet.header()->isSectionHidden(1));
        sheet.header()->setSectionHidden(2, true); // the view's own choice
        QMenu menu;
        columns->fillMenu(menu);
        QStringList titles;
        for (const QAction *action : menu.actions())
            titles << action->text();
        QCOMPARE(titles.mid(0, 2), QStringList({u"Name"_s, u"Owner"_s}));
        QVERIFY(!menu.actions().first()->isEnabled()); // without it a row could not be told
        menu.actions().at(1)->trigger();
        QVERIFY(!sheet.header()->isSectionHidden(1));
    }

    void tablesOfDialogsExportAndPrint()
    {
        QSettings settings(m_dir.filePath(u"dialog.ini"_s), QSettings::IniFormat);
        QWidget main;
        TableMemory memory(settings, &main);
        QAbstractItemView *printed = nullptr, *exported = nullptr;
        connect(&memory, &TableMemory::printRequested, this, [&printed](QAbstractItemView *view) { printed = view; });
        connect(&memory, &TableMemory::exportRequested, this,
                [&exported](QAbstractItemView *view) { exported = view; });
        Sheet sheet;
        sheet.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&sheet.window));
        sheet.table->setFocus();
        QTest::keySequence(sheet.table, QKeySequence::Print);
        QTRY_VERIFY(printed == sheet.table);
        QTest::keyClick(sheet.table, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(exported == sheet.table);
    }
};
} // namespace tst_tablememory

ATLAS_TEST(tst_tablememory::TableMemoryTest)
#include "tst_tablememory.moc"
