// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdfview/pdfview.h"

#include <QObject>

namespace atlas
{
/// Qt's own PDF view behind the interface.
class PdfViewPlugin final : public QObject, public PdfViewFactory
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ATLAS_PDF_VIEW_FACTORY)
    Q_INTERFACES(atlas::PdfViewFactory)
public:
    [[nodiscard]] std::unique_ptr<PdfView> create(QWidget *parent) override;
};
} // namespace atlas
