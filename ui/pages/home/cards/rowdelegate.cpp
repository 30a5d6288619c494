// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/cards/rowdelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
namespace
{
struct PillColours {
    QColor fill, text;
};

PillColours homePill(HomeRow::Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case HomeRow::Tone::Good:
        return {tokens.goodFill, tokens.goodOnFill};
    case HomeRow::Tone::Warn:
        return {tokens.warnFill, tokens.warnOnFill};
    case HomeRow::Tone::Bad:
        return {tokens.badFill, tokens.badOnFill};
    case HomeRow::Tone::Neutral:
        break;
    }
    return {tokens.hover, tokens.secondary};
}

/// The word at the right; returns how far it reaches to the left.
int drawHomePill(QPainter &painter, const QRect &row, const HomeRowText &text)
{
    if (text.word.isEmpty())
        return row.right();
    const PillColours colours = homePill(text.tone, Theme::get().tokens());
    const QFont font = Theme::font(TextSize::Label, 500);
    const int width = QFontMetrics(font).horizontalAdvance(text.word) + 16;
    const QRect pill(row.right() - width, row.center().y() - 8, width, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(pill, 9, 9);
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, text.word);
    return pill.left() - 8;
}

void drawHomeLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}
} // namespace

QSize HomeRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, kHeight};
}

void HomeRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::get().tokens();
    const auto text = index.data(TextRole).value<HomeRowText>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (hovered || focused) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(focused ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -2), 6, 6);
    }
    painter->setPen(tokens.border);
    if (index.row() + 1 < index.model()->rowCount())
        painter->drawLine(option.rect.left() + 8, option.rect.bottom(), option.rect.right() - 8, option.rect.bottom());
    const QRect inner = option.rect.adjusted(8, 0, -8, 0);
    QRect right = inner;
    right.setRight(drawHomePill(*painter, inner, text));
    if (!text.value.isEmpty()) {
        const QFont font = Theme::font(TextSize::Body, 500);
        painter->setFont(font);
        painter->setPen(tokens.text);
        painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, text.value);
        right.setRight(right.right() - QFontMetrics(font).horizontalAdvance(text.value) - 8);
    }
    const bool two = !text.line.isEmpty();
    const QRect title(inner.left(), inner.top() + (two ? 4 : 0), right.right() - inner.left(), two ? 18 : kHeight);
    drawHomeLine(*painter, title, text.title, Theme::font(TextSize::Body, 500), tokens.text);
    if (two)
        drawHomeLine(*painter, QRect(title.left(), title.bottom() + 1, title.width(), 16), text.line,
                     Theme::font(TextSize::Label), tokens.secondary);
    painter->restore();
}
} // namespace atlas
