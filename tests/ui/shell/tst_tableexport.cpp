// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/money.h"
#include "shellfixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"
#include "ui/export/csvwriter.h"
#include "ui/export/exportplugin.h"
#include "ui/export/tableactions.h"
#include "ui/export/tablepages.h"

#include <QBuffer>
#include <QFileDialog>
#include <QHeaderView>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

namespace tst_tableexport
{
using namespace atlas;
using namespace atlas::test;

namespace
{
constexpr int kMoneyRole = Qt::UserRole + 3;

/// Words raw values as the program's own delegates do: before painting.
class WordingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(kMoneyRole).canConvert<Money>() && index.data(kMoneyRole).isValid())
            option->text = index.data(kMoneyRole).value<Money>().toDecimal() + u" EUR!"_s;
        else if (index.column() == 3)
            option->text = option->text + u" %"_s;
    }
};

/// Client, amount, due, share, note; sorted by nothing.
struct Sheet {
    QStandardItemModel model{0, 5};
    QTableView view;

    Sheet()
    {
        model.setHorizontalHeaderLabels({u"Client"_s, u"Amount"_s, u"Due"_s, u"Share"_s, u"Note"_s});
        addLine(u"Lumen; \"Cie\""_s, Money(12'500'50, u"EUR"_s), QDate(2026, 11, 30), 45, u"=1+1"_s);
        addLine(u"Ärger GmbH"_s, Money(-3'00, u"EUR"_s), QDate(), 7, u"two\nlines"_s);
        view.setModel(&model);
        view.setItemDelegate(new WordingDelegate(&view));
        view.setAccessibleName(u"Invoices: open"_s);
        view.resize(700, 300);
        view.show();
    }
    void addLine(const QString &client, const Money &amount, const QDate &due, int share, const QString &note)
    {
        auto *money = new QStandardItem(amount.toDecimal());
        money->setData(QVariant::fromValue(amount), kMoneyRole);
        auto *day = new QStandardItem;
        if (due.isValid())
            day->setData(due, Qt::DisplayRole);
        auto *part = new QStandardItem;
        part->setData(share, Qt::DisplayRole);
        model.appendRow({new QStandardItem(client), money, day, part, new QStandardItem(note)});
    }
    [[nodiscard]] TableContent content() const { return tablecontent::of(view, view.accessibleName()); }
};

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
}

/// A part of a workbook, unpacked.
QString partOf(const QString &path, const QString &part)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s, path,
                  part});
    python.waitForFinished();
    return QString::fromUtf8(python.readAllStandardOutput());
}
} // namespace

class TableExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        new Theme(*qApp);
    }

    void readsAsShown()
    {
        const Sheet sheet;
        const TableContent content = sheet.content();
        QCOMPARE(content.columns.size(), 5);
        QCOMPARE(content.rows.size(), 2);
        const TableCell &amount = content.rows.at(0).at(1);
        QCOMPARE(amount.shown, u"12500.50 EUR!"_s);
        QCOMPARE(amount.plain, u"12500.50"_s);
        QCOMPARE(amount.currency, u"EUR"_s);
        QCOMPARE(content.rows.at(0).at(2).day, QDate(2026, 11, 30));
        QCOMPARE(content.rows.at(1).at(2).kind, TableCell::Kind::Text); // nothing there
        QCOMPARE(content.rows.at(0).at(3).kind, TableCell::Kind::Ratio);
        QCOMPARE(content.rows.at(0).at(3).plain, u"0.45"_s);
        QVERIFY(content.isNumeric(1));
        QVERIFY(!content.isNumeric(0));
    }

    void columnsAsOnScreen()
    {
        Sheet sheet;
        sheet.view.setColumnHidden(3, true);
        sheet.view.horizontalHeader()->moveSection(0, 1);
        sheet.view.setRowHidden(0, true);
        const TableContent content = sheet.content();
        QCOMPARE(content.columns, QStringList({u"Amount"_s, u"Client"_s, u"Due"_s, u"Note"_s}));
        QCOMPARE(content.rows.size(), 1);
        QCOMPARE(content.rows.first().at(1).shown, u"Ärger GmbH"_s);
    }

    void treesWithTheirBranches()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Task"_s});
        auto *parent = new QStandardItem(u"Site"_s);
        parent->appendRow(new QStandardItem(u"Pages"_s));
        model.appendRow(parent);
        model.appendRow(new QStandardItem(u"Logo"_s));
        QTreeView view;
        view.setModel(&model);
        view.show();
        const TableContent content = tablecontent::of(view, u"Tasks"_s);
        QStringList rows;
        for (const QList<TableCell> &row : content.rows)
            rows << QString::number(row.first().depth) + row.first().shown;
        QCOMPARE(rows, QStringList({u"0Site"_s, u"1Pages"_s, u"0Logo"_s}));
    }

    void csvInFrench()
    {
        const Sheet sheet;
        const QByteArray csv = csvOf(sheet.content(), CsvStyle::of(QLocale(QLocale::French, QLocale::France)));
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = linesOf(csv);
        QCOMPARE(lines.at(0), u"Client;Amount (EUR);Due;Share;Note"_s);
        QCOMPARE(lines.at(1), u"\"Lumen; \"\"Cie\"\"\";12500,50;2026-11-30;0,45;'=1+1"_s);
        QCOMPARE(lines.at(2), u"Ärger GmbH;-3,00;;0,07;two lines"_s);
        QCOMPARE(lines.at(3), QString());
    }

    void csvInEnglishAndAsShown()
    {
        const Sheet sheet;
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(linesOf(csvOf(sheet.content(), CsvStyle::of(english))).at(1),
                 u"\"Lumen; \"\"Cie\"\"\",12500.50,2026-11-30,0.45,'=1+1"_s);
        const QStringList shown = linesOf(csvOf(sheet.content(), CsvStyle::of(english, true)));
        QCOMPARE(shown.at(0), u"Client,Amount,Due,Share,Note"_s);
        QVERIFY(shown.at(1).contains(u"12500.50 EUR!,"));
        QVERIFY(shown.at(1).contains(u"45 %"));
    }

    void severalCurrenciesGetAColumn()
    {
        Sheet sheet;
        sheet.addLine(u"Harbour"_s, Money(500, u"JPY"_s), QDate(2026, 1, 2), 1, {});
        const QStringList lines = linesOf(csvOf(sheet.content(), CsvStyle()));
        QCOMPARE(lines.at(0), u"Client,Amount,Amount: currency,Due,Share,Note"_s);
        QVERIFY(lines.at(3).startsWith(u"Harbour,500,JPY,2026-01-02,"));
    }

    void formulasAreDefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("equals") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+33 1 23"_s << u"'+33 1 23"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("quoted too") << u"=\"a\",1"_s << u"\"'=\"\"a\"\",1\""_s;
        QTest::newRow("inside is harmless") << u"a=b"_s << u"a=b"_s;
    }

    void formulasAreDefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        TableContent content;
        content.columns = {u"A"_s};
        TableCell cell;
        cell.shown = text;
        content.rows = {{cell}};
        QCOMPARE(linesOf(csvOf(content, CsvStyle())).at(1), written);
    }

    void workbookIsTyped()
    {
        const Sheet sheet;
        const QTemporaryDir folder;
        QWidget window;
        const ManualClock clock;
        const TableActions actions(window, clock, [](const QString &) {});
        const QString path = folder.filePath(u"é table.xlsx"_s);
        QCOMPARE(actions.write(sheet.content(), path, TableActions::Format::Workbook), QString());
        const QString cells = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        if (cells.isEmpty())
            QSKIP("no python3 to unpack the workbook");
        QVERIFY2(cells.contains(u"<v>12500.5</v>"), qPrintable(cells));
        QVERIFY(cells.contains(u"<v>-3</v>"));
        QVERIFY(cells.contains(u"<v>0.45"));
        QVERIFY(cells.contains(u"<v>46356</v>")); // 30 November 2026, days since 1900
        QVERIFY(!cells.contains(u"<f>"));         // no formula
        QVERIFY(cells.contains(u"<autoFilter ref=\"A1:E3\"/>"));
        QVERIFY(cells.contains(u"ySplit=\"1\""));
        QVERIFY(cells.contains(u"<cols>"));
        QVERIFY(partOf(path, u"xl/sharedStrings.xml"_s).contains(u"=1+1"));
        const QString styles = partOf(path, u"xl/styles.xml"_s);
        QVERIFY2(styles.contains(u"#,##0.00") && styles.contains(u"€") && styles.contains(u"yyyy-mm-dd"),
                 qPrintable(styles));
        QVERIFY(partOf(path, u"xl/workbook.xml"_s).contains(u"name=\"Invoices open\"")); // ":" may not be in a name
    }

    void whatCannotBeWrittenSaysWhy()
    {
        const Sheet sheet;
        QWidget window;
        const ManualClock clock;
        const TableActions actions(window, clock, [](const QString &) {});
        for (const auto format : {TableActions::Format::Workbook, TableActions::Format::CsvValues,
                                  TableActions::Format::CsvShown, TableActions::Format::Pdf})
            QVERIFY(!actions.write(sheet.content(), u"/nowhere/at/all/x"_s, format).isEmpty());
    }

    void pagesRepeatTheHeading()
    {
        Sheet sheet;
        for (int i = 0; i < 200; ++i)
            sheet.addLine(u"Client %1"_s.arg(i), Money(i, u"EUR"_s), QDate(2026, 1, 1), i, u"note"_s);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(TablePages(sheet.content(), u"22 November 2026"_s).paint(writer));
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        const qsizetype pages = buffer.data().count("/Type /Page\n");
        QVERIFY2(pages >= 4 && pages <= 12, qPrintable(QString::number(pages)));
    }

    void theFocusedTableIsMeant()
    {
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        QStandardItemModel model(2, 2);
        auto *small = new QTableView(&page), *large = new QTableView(&page);
        for (QTableView *view : {small, large}) {
            view->setModel(&model);
            row->addWidget(view);
        }
        small->setFixedWidth(80);
        auto *field = new QLineEdit(&page);
        row->addWidget(field);
        page.resize(800, 300);
        page.show();
        page.activateWindow();
        field->setFocus();
        QCOMPARE(tablecontent::viewIn(&page), large);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        small->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), small);
        QCOMPARE(tablecontent::viewIn(&page), small);
        model.setRowCount(0);
        QCOMPARE(tablecontent::viewIn(&page), nullptr);
    }

    void asksForAFileOrSaysThereIsNone()
    {
        QWidget window;
        window.resize(800, 400);
        const ManualClock clock;
        QStringList said;
        TableActions actions(window, clock, [&said](const QString &words) { said << words; });
        actions.exportTable();
        actions.printTable();
        QCOMPARE(said.size(), 2);
        auto *view = new QTableView(&window);
        Sheet sheet;
        view->setModel(&sheet.model);
        window.show();
        actions.setPage(&window, u"Cash"_s);
        actions.exportTable();
        auto *dialog = named<QFileDialog>(window, u"export.file"_s);
        QCOMPARE(dialog->nameFilters().size(), 4);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        dialog->selectNameFilter(dialog->nameFilters().at(1));
        Q_EMIT dialog->fileSelected(path);
        QVERIFY(QFile::exists(path));
        QCOMPARE(said.size(), 3);
        QVERIFY(said.last().contains(u"2 "));
        dialog->close();
    }
};
} // namespace tst_tableexport

ATLAS_TEST(tst_tableexport::TableExportTest)
#include "tst_tableexport.moc"
