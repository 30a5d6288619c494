// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/plugin/tableexportplugin.h"

#include "ui/export/plugin/workbook.h"

#include <QPrintDialog>
#include <QPrinter>

namespace atlas
{
bool TableExportPlugin::writeXlsx(const TableContent &content, const QString &path, QString *why)
{
    const QString problem = Workbook(path).write(content);
    if (why)
        *why = problem;
    return problem.isEmpty();
}

void TableExportPlugin::print(QWidget *parent, const QString &documentName, bool isWide,
                              std::function<void(QPagedPaintDevice &)> paint)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documentName);
    printer->setPageOrientation(isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [printer, paint = std::move(paint)] { paint(*printer); });
    dialog->open();
}
} // namespace atlas
