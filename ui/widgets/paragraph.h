// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace atlas
{
/// Pixels from line to line of 13 px text: 1.45, which QPainter::drawText cannot do.
inline constexpr int paragraphLine = 19;
/// Height of wrapped 13 px text in `width` pixels.
[[nodiscard]] int paragraphHeight(const QFont &font, int width, const QString &text);
/// Draws wrapped text in the painter's font and pen, from the top of `rect`; what does not fit is left out.
void drawParagraph(QPainter &painter, const QRect &rect, const QString &text);
} // namespace atlas
