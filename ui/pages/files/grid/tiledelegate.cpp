// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/grid/tiledelegate.h"

#include "ui/pages/files/fileswords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int tileWidth = 148, tileHeight = 132, tileIcon = 36, tileRadius = 8, tileLine = 18;

/// At most two lines, the second cut in its middle: endings of names matter.
QStringList tileLines(const QString &name, const QFont &font, int width)
{
    QTextLayout layout(name, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    const int length = first.isValid() ? first.textLength() : int(name.size());
    layout.endLayout();
    if (length >= name.size())
        return {name};
    return {name.first(length).trimmed(),
            QFontMetrics(font).elidedText(name.sliced(length).trimmed(), Qt::ElideMiddle, width)};
}
} // namespace

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {tileWidth, tileHeight};
}

void TileDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.left() + 4, option.rect.top() + 14 + tileIcon + 8, option.rect.width() - 8, 28);
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DriveItem *item = itemAt(index);
    if (!item)
        return;
    const Tokens &t = Theme::get().tokens();
    const QRectF tile = QRectF(option.rect).adjusted(4.5, 4.5, -4.5, -4.5);
    const bool drop = isDropTarget(*item), selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(drop ? QPen(t.accent, 2, Qt::DashLine) : selected || focused ? QPen(t.accent) : QPen(t.border));
    painter->setBrush(drop || selected ? t.selected : hovered ? t.hover : t.surface);
    painter->drawRoundedRect(tile, tileRadius, tileRadius);
    if (look().cut.contains(item->id))
        painter->setOpacity(0.5);
    const QRect inside = tile.toRect().adjusted(8, 10, -8, -6);
    painter->drawPixmap(inside.center().x() - tileIcon / 2, inside.top(),
                        Theme::get().pixmap(fileswords::iconOf(*item), tileIcon,
                                            item->isFolder ? t.accent : t.secondary,
                                            painter->device()->devicePixelRatioF()));
    const QFont font = Theme::font(TextSize::Body, item->isFolder ? 600 : 400);
    painter->setFont(font);
    painter->setPen(t.text);
    QRect line(inside.left(), inside.top() + tileIcon + 6, inside.width(), tileLine);
    const QStringList lines = tileLines(item->name, font, inside.width());
    for (const QString &each : lines) {
        painter->drawText(line, Qt::AlignCenter, each);
        line.translate(0, tileLine);
    }
    painter->setFont(Theme::font(TextSize::Label));
    painter->setPen(t.secondary);
    const QString below =
        item->isFolder || item->isNative ? fileswords::modified(item->modifiedAt, look().now) : fileswords::size(*item);
    painter->drawText(QRect(inside.left(), inside.bottom() - tileLine, inside.width(), tileLine), Qt::AlignCenter,
                      below);
    painter->restore();
}
} // namespace atlas
