// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/placelist.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace atlas
{
namespace
{
constexpr int placeHeight = 28, placeHeadingHeight = 34, placeIcon = 16, placeIndent = 14;

const PlaceRow *placeRowOf(const QModelIndex &index)
{
    return static_cast<const PlaceModel *>(index.model())->rowAt(index.row());
}

void drawPlaceHeading(QPainter &painter, const QRect &line, const QString &title)
{
    painter.setFont(Theme::font(TextSize::Label, 500));
    painter.setPen(Theme::get().tokens().secondary);
    painter.drawText(line.adjusted(8, 8, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
}

void drawPlaceGround(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option, bool isDrop)
{
    const Tokens &t = Theme::get().tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!isDrop && !selected && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    painter.setPen(isDrop ? QPen(t.accent, 2, Qt::DashLine) : QPen(Qt::NoPen));
    painter.setBrush(isDrop || selected ? t.selected : t.hover);
    painter.drawRoundedRect(isDrop ? line.adjusted(1, 1, -1, -1) : line, 6, 6);
}

void drawPlaceSign(QPainter &painter, const QRect &line, const PlaceRow &row, const QColor &ink)
{
    const int x = line.left() + 10 + row.depth * placeIndent;
    if (row.colour.isEmpty()) {
        const qreal scale = painter.device()->devicePixelRatioF();
        painter.drawPixmap(x, line.center().y() - placeIcon / 2 + 1,
                           Theme::get().pixmap(row.icon, placeIcon, ink, scale));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(row.colour));
    painter.drawRoundedRect(QRectF(x + 3, line.center().y() - 4, 10, 10), 3, 3);
}
} // namespace

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const PlaceRow *row = placeRowOf(index);
    return {80, row && row->isHeading ? placeHeadingHeight : placeHeight};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlaceRow *row = placeRowOf(index);
    if (!row)
        return;
    const Tokens &t = Theme::get().tokens();
    const QRect line = option.rect.adjusted(8, 0, -8, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row->isHeading) {
        drawPlaceHeading(*painter, line, row->title);
        painter->restore();
        return;
    }
    drawPlaceGround(*painter, line, option, index.row() == m_dropRow);
    drawPlaceSign(*painter, line, *row, selected ? t.accentOnFill : t.secondary);
    const QString count = countWords(*row);
    painter->setFont(Theme::font(TextSize::Label));
    const int countWidth = count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + 8;
    painter->setPen(t.secondary);
    painter->drawText(line.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, count);
    const QRect room = line.adjusted(32 + row->depth * placeIndent, 0, -8 - countWidth, 0);
    painter->setFont(Theme::font(TextSize::Body, selected ? 600 : 400));
    painter->setPen(t.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(row->title, Qt::ElideRight, room.width()));
    painter->restore();
}
} // namespace atlas
