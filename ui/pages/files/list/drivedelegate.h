// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/list/namedelegate.h"

namespace atlas
{
/// Draws a row of the list: icon and name, by whom, when, size, shared with whom.
class DriveDelegate : public NameDelegate
{
    Q_OBJECT
public:
    using NameDelegate::NameDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Where the last column shows the three dots of the row's menu.
    [[nodiscard]] static QRect menuRect(const QRect &lastCell);

private:
    void paintName(QPainter &painter, const QRect &cell, const DriveItem &item) const;
    void paintSharing(QPainter &painter, const QStyleOptionViewItem &option, const DriveItem &item) const;
};
} // namespace atlas
