// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/chats/chatdelegate.h"

#include "models/team/chatlistmodel.h"
#include "models/team/cliqtext.h"
#include "ui/pages/team/history/teamwords.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int chatHeight = 28, chatHeadingHeight = 34, chatIconSize = 16;

const ChatRow *chatRowOf(const QModelIndex &index)
{
    return static_cast<const ChatListModel *>(index.model())->rowAt(index.row());
}

/// The left edge of the badge, or `right` without one.
int drawChatBadge(QPainter &painter, const QRect &line, const ChatRow &row)
{
    const int count = row.addressed > 0 ? row.addressed : row.unread;
    if (count <= 0)
        return line.right() - 4;
    const Tokens &t = Theme::get().tokens();
    const bool isForMe = row.addressed > 0;
    painter.setFont(Theme::font(TextSize::Label, 500));
    const QString text = count > 999 ? u"999+"_s : QString::number(count);
    const int width = qMax(20, painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect badge(line.right() - 8 - width, line.center().y() - 8, width, 17);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isForMe ? t.accent : t.border);
    painter.drawRoundedRect(badge, 8.5, 8.5);
    painter.setPen(isForMe ? t.onAccent : t.text);
    painter.drawText(badge, Qt::AlignCenter, text);
    return badge.left() - 8;
}

void drawChatSign(QPainter &painter, const QRect &line, const ChatRow &row, const QColor &ink)
{
    const QPoint centre(line.left() + 10 + chatIconSize / 2, line.center().y() + 1);
    if (row.chat.kind == CliqChat::Kind::Direct) {
        ChatDelegate::drawPresence(painter, centre, int(row.presence));
        return;
    }
    const qreal scale = painter.device()->devicePixelRatioF();
    painter.drawPixmap(centre - QPoint(chatIconSize / 2, chatIconSize / 2),
                       Theme::get().pixmap(teamwords::chatIcon(row.chat), chatIconSize, ink, scale));
}
} // namespace

void ChatDelegate::drawPresence(QPainter &painter, const QPointF &centre, int presence)
{
    const Tokens &t = Theme::get().tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal radius = 4.5;
    switch (CliqPresence(presence)) {
    case CliqPresence::Available:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.good);
        painter.drawEllipse(centre, radius, radius);
        break;
    case CliqPresence::Busy:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.warn);
        painter.drawEllipse(centre, radius, radius);
        painter.fillRect(QRectF(centre.x() - 2.5, centre.y() - 0.8, 5, 1.6), t.surface);
        break;
    case CliqPresence::Away:
        painter.setPen(QPen(t.warn, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - 0.75, radius - 0.75);
        painter.drawLine(centre, centre - QPointF(0, 2.5));
        break;
    case CliqPresence::Offline:
        painter.setPen(QPen(t.secondary, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - 0.75, radius - 0.75);
        break;
    case CliqPresence::Unknown:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.border);
        painter.drawEllipse(centre, radius - 1.5, radius - 1.5);
        break;
    }
}

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ChatRow *row = chatRowOf(index);
    return {80, row && row->isHeading ? chatHeadingHeight : chatHeight};
}

void ChatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ChatRow *row = chatRowOf(index);
    if (!row)
        return;
    const Tokens &t = Theme::get().tokens();
    const QRect line = option.rect.adjusted(8, 0, -8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row->isHeading) {
        painter->setFont(Theme::font(TextSize::Label, 500));
        painter->setPen(t.secondary);
        painter->drawText(line.adjusted(8, 8, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          ChatListModel::sectionName(row->section));
        painter->restore();
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool waits = row->unread > 0 || row->addressed > 0;
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? t.selected : t.hover);
        painter->drawRoundedRect(line, 6, 6);
    }
    drawChatSign(*painter, line, *row, isSelected ? t.accentOnFill : waits ? t.text : t.secondary);
    const int right = drawChatBadge(*painter, line, *row);
    const QRect room(line.left() + 36, line.top(), right - line.left() - 36, line.height());
    painter->setFont(Theme::font(TextSize::Body, isSelected || waits ? 600 : 400));
    painter->setPen(isSelected || waits ? t.text : t.secondary);
    const QString name = cliqtext::harmless(row->chat.name).simplified();
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}
} // namespace atlas
