// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keycaps.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas::keycaps
{
namespace
{
constexpr int capHeight = 19;
constexpr int narrowestCap = 19;
constexpr int betweenCaps = 3;
constexpr int besideCaps = 10;
} // namespace

QStringList names(const QKeySequence &shortcut)
{
    const QString text = shortcut.toString(QKeySequence::NativeText);
    QStringList keys = text.split(u'+', Qt::SkipEmptyParts);
    if (text.endsWith(u'+')) { // the key itself
        keys << QStringLiteral("+");
    }
    return keys;
}

int paint(QPainter &painter, const QRect &row, int right, const QKeySequence &shortcut)
{
    const QStringList keys = names(shortcut);
    if (keys.isEmpty()) {
        return right;
    }
    const Tokens &t = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const int width = std::max(narrowestCap, painter.fontMetrics().horizontalAdvance(*key) + 10);
        const int top = row.y() + (row.height() - capHeight) / 2;
        const QRectF cap(right - width + 0.5, top + 0.5, width - 1, capHeight);
        painter.setPen(t.border);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(cap, 4, 4);
        painter.setPen(t.secondary);
        painter.drawText(cap, Qt::AlignCenter, *key);
        right -= width + betweenCaps;
    }
    return right - besideCaps + betweenCaps;
}
} // namespace atlas::keycaps
