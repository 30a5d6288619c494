// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportplugin.h"

#include <QObject>

namespace atlas
{
class TableExportPlugin final : public QObject, public ExportPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ATLAS_EXPORT_PLUGIN)
    Q_INTERFACES(atlas::ExportPlugin)
public:
    [[nodiscard]] bool writeXlsx(const TableContent &content, const QString &path, QString *why) override;
    void print(QWidget *parent, const QString &documentName, bool isWide,
               std::function<void(QPagedPaintDevice &)> paint) override;
};
} // namespace atlas
