// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace atlas::sandbox::books::selling
{
/// Writes a plain PDF 1.4: A4 pages, Helvetica, WinAnsi text, lines. Coordinates in points from the lower left corner.
/// Source: ISO 32000-1, sections 7.5 (file structure) and 9.6.2 (standard fonts).
class PdfWriter
{
public:
    static constexpr double pageWidth = 595, pageHeight = 842;

    void beginPage();
    /// Characters outside WinAnsi become "?".
    void text(double x, double y, double size, const QString &text, bool bold = false);
    /// Text that ends at `right`.
    void textEndingAt(double right, double y, double size, const QString &text, bool bold = false);
    void rule(double fromX, double toX, double y);
    /// The file; needs at least one page.
    [[nodiscard]] QByteArray finish(const QString &title) const;

    [[nodiscard]] static double textWidth(const QString &text, double size); ///< in points, of Helvetica
    [[nodiscard]] static QByteArray winAnsi(const QString &text);

private:
    QList<QByteArray> m_pages; ///< content streams
};
} // namespace atlas::sandbox::books::selling
