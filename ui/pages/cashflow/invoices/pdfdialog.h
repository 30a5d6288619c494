// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/common/sheetdialog.h"
#include "ui/pdfview/pdfview.h"

#include <functional>

namespace atlas
{
class Label;

/// A PDF inside the window, as large as it allows. Ctrl+Plus, Ctrl+Minus and Ctrl+0 zoom, Ctrl+S saves.
class PdfDialog : public SheetDialog
{
    Q_OBJECT
public:
    PdfDialog(const QString &title, const QByteArray &pdf, const QString &fileName, QWidget *parent);
    ~PdfDialog() override;
    /// The document is on screen; false: there is a sentence in its place, and saving still works.
    [[nodiscard]] bool isShown() const { return m_view != nullptr; }

private:
    void build(const QString &title);
    void buildFoot(QLayout &box);
    [[nodiscard]] QWidget *buildView();
    QByteArray m_pdf;
    QString m_fileName;
    std::unique_ptr<PdfView> m_view;
    Label *m_state = nullptr; ///< where it was saved, or why not
};

/// Asks where to, and writes the bytes there; never over a file unless that was confirmed. `parent`: any widget of the
/// window. `failed` gets a sentence when the file cannot be written, `done` the path when it is.
void savePdf(const QByteArray &pdf, const QString &fileName, QWidget *parent,
             const std::function<void(const QString &)> &failed, const std::function<void(const QString &)> &done);
} // namespace atlas
