// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/list/namedelegate.h"

namespace atlas
{
/// Draws a tile of the grid: a large icon, the name on two lines, size or age below.
class TileDelegate : public NameDelegate
{
    Q_OBJECT
public:
    using NameDelegate::NameDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};
} // namespace atlas
