// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/tablecontent.h"

#include <functional>
#include <QtPlugin>

class QPagedPaintDevice;

namespace atlas
{
/// What the library atlas_export gives: workbooks and printers. It is loaded when a table is first exported or printed,
/// so that the start of the program does not pay for it.
class ExportPlugin
{
public:
    virtual ~ExportPlugin() = default;
    /// Writes the table as an XLSX workbook: typed cells, amounts with their currency, a heading that stays, filters.
    /// False: `why` says what the library said.
    [[nodiscard]] virtual bool writeXlsx(const TableContent &content, const QString &path, QString *why) = 0;
    /// Lets the person choose a printer and paints on it. Returns at once.
    virtual void print(QWidget *parent, const QString &documentName, bool isWide,
                       std::function<void(QPagedPaintDevice &)> paint) = 0;
};
} // namespace atlas

#define ATLAS_EXPORT_PLUGIN "dev.atlas.ExportPlugin/1"
Q_DECLARE_INTERFACE(atlas::ExportPlugin, ATLAS_EXPORT_PLUGIN)

namespace atlas::exportloader
{
/// Loaded from beside the program when first asked for; nullptr where this build has none, and `why` then says what the
/// system said.
[[nodiscard]] ExportPlugin *plugin(QString *why = nullptr);
} // namespace atlas::exportloader
