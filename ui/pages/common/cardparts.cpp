// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/cardparts.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QTextLayout>

namespace atlas::cardparts
{
namespace
{
constexpr int iconSize = 14;
} // namespace

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 1;
}

/// Up to two lines, the second elided. Returns the bottom of the text.
int drawName(QPainter &painter, const QRect &area, const QString &name, const QFont &font)
{
    QTextLayout layout(name, font);
    layout.beginLayout();
    int y = area.top();
    const int step = lineHeight(font);
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(area.width());
        const bool wraps = first.textLength() < name.size();
        const QString head = name.left(first.textLength());
        painter.drawText(QRect(area.left(), y, area.width(), step), Qt::AlignVCenter | Qt::TextSingleLine,
                         wraps ? head.trimmed() : QFontMetrics(font).elidedText(name, Qt::ElideRight, area.width()));
        y += step;
        if (wraps) {
            const QString rest = name.mid(first.textLength());
            painter.drawText(QRect(area.left(), y, area.width(), step), Qt::AlignVCenter | Qt::TextSingleLine,
                             QFontMetrics(font).elidedText(rest, Qt::ElideRight, area.width()));
            y += step;
        }
    }
    layout.endLayout();
    return y;
}

/// Right-aligned text with an icon before it. Returns the left edge of what was drawn.
int drawRight(QPainter &painter, int right, const QRect &line, const QString &text, const QString &icon,
              const QColor &colour)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.setPen(colour);
    painter.drawText(QRect(right - width, line.top(), width + 1, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     text);
    int left = right - width;
    if (!icon.isEmpty()) {
        left -= iconSize + (text.isEmpty() ? 0 : 4);
        const QPixmap drawing = Theme::get().pixmap(icon, iconSize, colour, painter.device()->devicePixelRatioF());
        painter.drawPixmap(QPointF(left, line.center().y() - iconSize / 2.0 + 0.5), drawing);
    }
    return left;
}

void drawFrame(QPainter &painter, const QRect &card, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    const QRectF edge = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(state.lifted || state.selected ? tokens.accent : tokens.border, 1));
    painter.setBrush(state.selected && !state.lifted ? tokens.selected : state.hovered ? tokens.hover : tokens.surface);
    if (state.lifted) {
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(tokens.surface);
    }
    painter.drawRoundedRect(edge, 8, 8);
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(edge.adjusted(-2, -2, 2, 2), 10, 10);
    }
}

void drawGhost(QPainter &painter, const QRect &card, const QString &name)
{
    const Tokens &tokens = Theme::get().tokens();
    QPen pen(tokens.secondary, 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(tokens.hover);
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(Theme::font(TextSize::Label));
    const QRect line = card.adjusted(padding, padding, -padding, 0);
    painter.drawText(line, Qt::AlignTop | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
}

void drawInitials(QPainter &painter, const QRect &line, const QString &name)
{
    const Tokens &tokens = Theme::get().tokens();
    const QString initials = format::initials(name);
    if (initials.isEmpty()) {
        return;
    }
    const QRectF disc(line.left(), line.center().y() - discSize / 2.0 + 0.5, discSize, discSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.hover);
    painter.drawEllipse(disc);
    QFont font = Theme::font(TextSize::Label, 500);
    font.setPixelSize(qMax(1, font.pixelSize() - 1));
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(disc, Qt::AlignCenter, initials);
}

QPixmap picture(const QSize &size, qreal devicePixelRatio,
                const std::function<void(QPainter &painter, const QRect &card)> &paint)
{
    constexpr int shadow = 4;
    QPixmap pixmap((size + QSize(shadow, shadow)) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor flat = Theme::get().tokens().accent;
    flat.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(flat);
    painter.drawRoundedRect(QRect(QPoint(shadow, shadow), size), 8, 8);
    paint(painter, QRect(QPoint(0, 0), size));
    return pixmap;
}
} // namespace atlas::cardparts
