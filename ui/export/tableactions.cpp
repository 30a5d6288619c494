// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/tableactions.h"

#include "services/core/clock.h"
#include "ui/export/csvwriter.h"
#include "ui/export/exportplugin.h"
#include "ui/export/tablepages.h"
#include "ui/theme/format.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int paperMarginMm = 12;

/// A name every system takes for a file.
QString fileNameOf(const QString &title, const QDate &day)
{
    QString name;
    for (const QChar letter : title.simplified())
        name += u"<>:\"/\\|?*"_s.contains(letter) || letter.category() == QChar::Other_Control ? u'-' : letter;
    return name.left(80).trimmed() + u' ' + day.toString(Qt::ISODate);
}

QString suffixOf(TableActions::Format format)
{
    if (format == TableActions::Format::Workbook)
        return u"xlsx"_s;
    return format == TableActions::Format::Pdf ? u"pdf"_s : u"csv"_s;
}

void setUpPages(QPagedPaintDevice &device, bool isWide)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(paperMarginMm, paperMarginMm, paperMarginMm, paperMarginMm),
                          QPageLayout::Millimeter);
}

/// While a large table is read and written.
class Busy
{
public:
    Busy() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(Busy)
};

TableContent contentOf(const QAbstractItemView *view, const QString &otherTitle)
{
    if (!view)
        return {};
    const Busy busy;
    return tablecontent::of(*view, view->accessibleName().isEmpty() ? otherTitle : view->accessibleName());
}
} // namespace

TableActions::TableActions(QWidget &window, const Clock &clock, std::function<void(const QString &)> say)
    : QObject(&window)
    , m_window(window)
    , m_clock(clock)
    , m_say(std::move(say))
{
}

void TableActions::setPage(QWidget *page, const QString &title)
{
    m_page = page;
    m_pageTitle = title;
}

TableContent TableActions::content() const
{
    return contentOf(tablecontent::viewIn(m_page), m_pageTitle);
}

QString TableActions::subtitle() const
{
    const QString day = format::longDate(m_clock.today());
    return m_pageTitle.isEmpty() ? day : m_pageTitle + u" \u00b7 "_s + day;
}

void TableActions::exportTable()
{
    askAndExport(content(), &m_window);
}

void TableActions::exportView(QAbstractItemView &view)
{
    askAndExport(contentOf(&view, view.window()->windowTitle()), view.window());
}

void TableActions::askAndExport(const TableContent &content, QWidget *over)
{
    const auto table = std::make_shared<TableContent>(content);
    if (table->rows.isEmpty()) {
        m_say(tr("There is no table with rows here to export."));
        return;
    }
    const QList<std::pair<QString, Format>> filters{
        {tr("Excel workbook (*.xlsx)"), Format::Workbook},
        {tr("CSV, values to calculate with (*.csv)"), Format::CsvValues},
        {tr("CSV, as shown on screen (*.csv)"), Format::CsvShown},
        {tr("PDF (*.pdf)"), Format::Pdf},
    };
    auto *dialog = new QFileDialog(over, tr("Export table"));
    dialog->setObjectName(u"export.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList names;
    for (const auto &[name, format] : filters)
        names.append(name);
    dialog->setNameFilters(names);
    dialog->setDefaultSuffix(suffixOf(Format::Workbook));
    dialog->selectFile(fileNameOf(table->title, m_clock.today()));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &chosen) {
        for (const auto &[name, format] : filters)
            if (name == chosen)
                dialog->setDefaultSuffix(suffixOf(format));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters, table](const QString &path) {
        Format chosen = Format::Workbook;
        for (const auto &[name, format] : filters)
            if (name == dialog->selectedNameFilter())
                chosen = format;
        const QString problem = write(*table, path, chosen);
        m_say(problem.isEmpty()
                  ? tr("%n row(s) exported to %1", nullptr, int(table->rows.size())).arg(QDir::toNativeSeparators(path))
                  : tr("Not exported: %1").arg(problem));
    });
    dialog->open();
}

void TableActions::printTable()
{
    print(content(), &m_window);
}

void TableActions::printView(QAbstractItemView &view)
{
    print(contentOf(&view, view.window()->windowTitle()), view.window());
}

void TableActions::printTableIn(QWidget *dialog)
{
    print(contentOf(dialog->findChild<QAbstractItemView *>(), dialog->windowTitle()), dialog);
}

void TableActions::print(const TableContent &table, QWidget *over)
{
    if (table.rows.isEmpty()) {
        m_say(tr("There is no table with rows here to print."));
        return;
    }
    QString why;
    ExportPlugin *plugin = exportloader::plugin(&why);
    if (!plugin) {
        m_say(tr("Printing is not possible: %1").arg(why));
        return;
    }
    const auto pages = std::make_shared<TablePages>(table, subtitle());
    plugin->print(over, table.title, pages->isWide(), [self = QPointer(this), pages](QPagedPaintDevice &device) {
        if (!pages->paint(device) && self)
            self->m_say(tr("The printer did not take the table."));
    });
}

QString TableActions::write(const TableContent &content, const QString &path, Format format) const
{
    const Busy busy;
    switch (format) {
    case Format::Workbook:
        return writeWorkbook(content, path);
    case Format::CsvValues:
        return writeBytes(path, csvOf(content, CsvStyle::of(QLocale())));
    case Format::CsvShown:
        return writeBytes(path, csvOf(content, CsvStyle::of(QLocale(), true)));
    case Format::Pdf:
        return writePdf(content, path);
    }
    return {};
}

QString TableActions::writeBytes(const QString &path, const QByteArray &bytes) const
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

QString TableActions::writeWorkbook(const TableContent &content, const QString &path) const
{
    QString why;
    ExportPlugin *plugin = exportloader::plugin(&why);
    if (!plugin)
        return why;
    // The library writes files only; what was there before stays until the new one is whole.
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"table.xlsx"_s);
    if (!plugin->writeXlsx(content, made, &why))
        return why;
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return writeBytes(path, file.readAll());
}

QString TableActions::writePdf(const TableContent &content, const QString &path) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const TablePages pages(content, subtitle());
    QPdfWriter writer(&buffer);
    writer.setTitle(content.title);
    writer.setCreator(u"Atlas"_s);
    setUpPages(writer, pages.isWide());
    if (!pages.paint(writer))
        return tr("the pages could not be painted");
    return writeBytes(path, buffer.data());
}
} // namespace atlas
