// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/cardpainter.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTextLayout>

namespace atlas::cardpainter
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int discSize = 20;
constexpr int iconSize = 14;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 1;
}

QString saying(const char *text)
{
    return QCoreApplication::translate("DealCard", text);
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

void drawMoneyLine(QPainter &painter, const QRect &line, const DealRow &row, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    int left = line.right();
    if (row.deal.closing.isValid()) {
        const QString date = format::shortDate(row.deal.closing, state.today);
        const bool late = row.flags.overdue;
        left = drawRight(painter, line.right() + 1, line, date, late ? u"calendar-alert"_s : QString(),
                         late ? (state.selected ? tokens.badOnFill : tokens.bad) : tokens.secondary);
    }
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(row.deal.amount ? tokens.text : tokens.secondary);
    const QString amount =
        row.deal.amount ? format::money(*row.deal.amount) : saying(QT_TRANSLATE_NOOP("DealCard", "no amount"));
    if (!row.deal.amount) {
        painter.setFont(Theme::font(TextSize::Label));
    }
    const int width = left - line.left() - 4;
    painter.drawText(QRect(line.left(), line.top(), width, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(amount, Qt::ElideRight, width));
}

void drawOwner(QPainter &painter, const QRect &line, const DealRow &row)
{
    const Tokens &tokens = Theme::get().tokens();
    const QString initials = format::initials(row.deal.owner.name);
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

void drawMarks(QPainter &painter, const QRect &line, const DealRow &row, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    if (state.saving) {
        drawRight(painter, line.right() + 1, line, saying(QT_TRANSLATE_NOOP("DealCard", "saving\u2026")), {},
                  tokens.accent);
        return;
    }
    const QColor warn = state.selected || state.hovered ? tokens.warnOnFill : tokens.warn;
    const int left = drawRight(painter, line.right() + 1, line, format::days(row.quietDays),
                               row.flags.rotting ? u"clock"_s : QString(), row.flags.rotting ? warn : tokens.secondary);
    if (row.flags.noNextStep) {
        drawRight(painter, left - 5, line, {}, u"no-next-step"_s, warn);
    }
}
} // namespace

int height()
{
    const int name = lineHeight(Theme::font(TextSize::Body, 600));
    const int small = lineHeight(Theme::font(TextSize::Label));
    return 2 * padding + 2 * name + small + 2 + name + 4 + qMax(discSize, small);
}

void paint(QPainter &painter, const QRect &card, const DealRow &row, const CardState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.ghost) {
        drawGhost(painter, card, row.deal.name);
        painter.restore();
        return;
    }
    const Tokens &tokens = Theme::get().tokens();
    drawFrame(painter, card, state);
    const QRect inner = card.adjusted(padding, padding, -padding, -padding);
    const QFont nameFont = Theme::font(TextSize::Body, 600);
    painter.setFont(nameFont);
    painter.setPen(tokens.text);
    int y = drawName(painter, inner, row.deal.name, nameFont);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const int small = lineHeight(painter.font());
    painter.drawText(QRect(inner.left(), y, inner.width(), small), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.deal.account.name, Qt::ElideRight, inner.width()));
    const int bottomHeight = qMax(discSize, small);
    const QRect bottom(inner.left(), inner.bottom() - bottomHeight + 1, inner.width(), bottomHeight);
    const int body = lineHeight(nameFont);
    drawMoneyLine(painter, QRect(inner.left(), bottom.top() - 4 - body, inner.width(), body), row, state);
    drawOwner(painter, bottom, row);
    drawMarks(painter, bottom, row, state);
    painter.restore();
}

QPixmap picture(const QSize &size, const DealRow &row, const CardState &state, qreal devicePixelRatio)
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
    CardState lifted = state;
    lifted.lifted = true;
    paint(painter, QRect(QPoint(0, 0), size), row, lifted);
    return pixmap;
}
} // namespace atlas::cardpainter
