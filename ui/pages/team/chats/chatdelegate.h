// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace atlas
{
/// Draws a line of the list of chats: icon or presence, name, badge. The filled badge is for what is addressed to the
/// person, the grey one for what is unread.
class ChatDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The sign of somebody being there; colour never speaks alone, each has a form of its own.
    static void drawPresence(QPainter &painter, const QPointF &centre, int presence);
};
} // namespace atlas
