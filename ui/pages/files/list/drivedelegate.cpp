// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/list/drivedelegate.h"

#include "ui/pages/files/fileswords.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int driveRowHeight = 34, driveRowPad = 11, driveRowIcon = 16, driveMenuWidth = 28;

void drawDriveIcon(QPainter &painter, const QString &name, int x, const QRect &cell, const QColor &ink)
{
    painter.drawPixmap(x, cell.center().y() - driveRowIcon / 2 + 1,
                       Theme::get().pixmap(name, driveRowIcon, ink, painter.device()->devicePixelRatioF()));
}

void drawDriveText(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment side)
{
    painter.drawText(room, int(Qt::AlignVCenter | side),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}
} // namespace

QSize DriveDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, driveRowHeight};
}

QRect DriveDelegate::menuRect(const QRect &lastCell)
{
    return {lastCell.right() - driveMenuWidth + 1, lastCell.top(), driveMenuWidth, lastCell.height()};
}

void DriveDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(driveRowPad + driveRowIcon + 4, 2, -4, -2));
}

void DriveDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DriveItem *item = itemAt(index);
    if (!item)
        return;
    const Tokens &t = Theme::get().tokens();
    painter->save();
    paintGround(*painter, option.rect, option, *item);
    painter->setPen(t.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (look().cut.contains(item->id))
        painter->setOpacity(0.5);
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(t.secondary);
    const QRect room = option.rect.adjusted(driveRowPad, 0, -driveRowPad, 0);
    switch (DriveListModel::Column(index.column())) {
    case DriveListModel::Column::Name:
        paintName(*painter, option.rect, *item);
        break;
    case DriveListModel::Column::By:
        drawDriveText(*painter, room, item->modifiedBy, Qt::AlignLeft);
        break;
    case DriveListModel::Column::Modified:
        drawDriveText(*painter, room, fileswords::modified(item->modifiedAt, look().now), Qt::AlignLeft);
        break;
    case DriveListModel::Column::Size:
        painter->setPen(t.text);
        drawDriveText(*painter, room, fileswords::size(*item), Qt::AlignRight);
        break;
    case DriveListModel::Column::Sharing:
        paintSharing(*painter, option, *item);
        break;
    }
    painter->restore();
}

void DriveDelegate::paintName(QPainter &painter, const QRect &cell, const DriveItem &item) const
{
    const Tokens &t = Theme::get().tokens();
    const bool drop = isDropTarget(item);
    if (drop) {
        painter.setPen(QPen(t.accent, 2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }
    drawDriveIcon(painter, fileswords::iconOf(item), cell.left() + driveRowPad, cell,
                  drop ? t.accentOnFill : t.secondary);
    int right = cell.right() - driveRowPad;
    if (item.isLocked) {
        right -= driveRowIcon + 4;
        drawDriveIcon(painter, u"lock"_s, right + 4, cell, t.secondary);
    }
    const int left = cell.left() + driveRowPad + driveRowIcon + 10;
    painter.setFont(Theme::font(TextSize::Body, item.isFolder ? 600 : 400));
    painter.setPen(t.text);
    const QRect room(left, cell.top(), qMax(0, right - left), cell.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(item.name, Qt::ElideMiddle, room.width()));
}

void DriveDelegate::paintSharing(QPainter &painter, const QStyleOptionViewItem &option, const DriveItem &item) const
{
    const Tokens &t = Theme::get().tokens();
    const QString words = fileswords::sharing(item);
    int left = option.rect.left() + driveRowPad;
    if (item.sharedWith > 0) {
        drawDriveIcon(painter, u"people"_s, left, option.rect, t.secondary);
        left += driveRowIcon + 6;
    }
    const QRect dots = menuRect(option.rect);
    drawDriveText(painter, QRect(left, option.rect.top(), qMax(0, dots.left() - left), option.rect.height()), words,
                  Qt::AlignLeft);
    const bool shows = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Selected);
    if (shows)
        drawDriveIcon(painter, u"more"_s, dots.left() + (driveMenuWidth - driveRowIcon) / 2, option.rect, t.secondary);
}
} // namespace atlas
