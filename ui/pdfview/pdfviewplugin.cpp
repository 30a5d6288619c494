// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdfview/pdfviewplugin.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QPointer>

namespace atlas
{
namespace
{
class QtPdfView final : public PdfView
{
public:
    explicit QtPdfView(QWidget *parent)
        : m_view(new QPdfView(parent))
    {
        m_view->setPageMode(QPdfView::PageMode::MultiPage);
        m_view->setDocument(&m_document);
    }
    ~QtPdfView() override
    {
        // A document that closes tells its view, which must not hear of it while it goes.
        if (m_view)
            m_view->setDocument(nullptr);
        delete m_view;
    }

    QWidget *widget() override { return m_view; }

    bool show(const QByteArray &pdf) override
    {
        m_document.close();
        m_buffer.close();
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
        fitWidth();
        return m_document.status() == QPdfDocument::Status::Ready && pageCount() > 0;
    }

    int pageCount() const override { return m_document.pageCount(); }

    void zoomBy(double factor) override
    {
        // What fits the width has no factor of its own: begin from what is seen.
        const double seen = m_view->zoomMode() == QPdfView::ZoomMode::Custom ? m_view->zoomFactor() : fittingFactor();
        m_view->setZoomMode(QPdfView::ZoomMode::Custom);
        m_view->setZoomFactor(qBound(0.1, seen * factor, 8.0));
    }

    void fitWidth() override { m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth); }

private:
    [[nodiscard]] double fittingFactor() const
    {
        const double points = m_document.pagePointSize(0).width();
        const double pixels = points * m_view->logicalDpiX() / 72.0;
        return pixels > 0 ? m_view->viewport()->width() / pixels : 1.0;
    }

    QBuffer m_buffer;
    QPdfDocument m_document;
    QPointer<QPdfView> m_view;
};
} // namespace

std::unique_ptr<PdfView> PdfViewPlugin::create(QWidget *parent)
{
    return std::make_unique<QtPdfView>(parent);
}
} // namespace atlas
