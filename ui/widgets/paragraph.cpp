// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paragraph.h"

#include <QTextLayout>

namespace atlas
{
namespace
{
/// Lays the text out in lines of a fixed distance and gives the number of lines.
int layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * paragraphLine + (paragraphLine - line.height()) / 2));
        ++lines;
    }
    layout.endLayout();
    return lines;
}
} // namespace

int paragraphHeight(const QFont &font, int width, const QString &text)
{
    QTextLayout layout(text, font);
    return layOut(layout, width) * paragraphLine;
}

void drawParagraph(QPainter &painter, const QRect &rect, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layOut(layout, rect.width());
    for (int i = 0; i < layout.lineCount() && (i + 1) * paragraphLine <= rect.height(); ++i) {
        layout.lineAt(i).draw(&painter, rect.topLeft());
    }
}
} // namespace atlas
