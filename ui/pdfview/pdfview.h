// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <QtPlugin>
#include <QWidget>

namespace atlas
{
/// A PDF on screen. Made by a PdfViewFactory.
class PdfView
{
public:
    virtual ~PdfView() = default;
    [[nodiscard]] virtual QWidget *widget() = 0;
    /// Shows the document from its first page, as wide as the view. False: these bytes are no readable PDF.
    [[nodiscard]] virtual bool show(const QByteArray &pdf) = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    virtual void zoomBy(double factor) = 0;
    virtual void fitWidth() = 0;
};

/// What the library atlas_pdfview gives. It is loaded when a PDF is first shown, so that nobody waits for it at the
/// start of the program.
class PdfViewFactory
{
public:
    virtual ~PdfViewFactory() = default;
    [[nodiscard]] virtual std::unique_ptr<PdfView> create(QWidget *parent) = 0;
};
} // namespace atlas

#define ATLAS_PDF_VIEW_FACTORY "dev.atlas.PdfViewFactory/1"
Q_DECLARE_INTERFACE(atlas::PdfViewFactory, ATLAS_PDF_VIEW_FACTORY)
