// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homewords.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// A row of a home list: title over its second line, the word or amount on the right.
class HomeRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int RowRole = Qt::UserRole;      ///< HomeRow
    static constexpr int TextRole = Qt::UserRole + 1; ///< HomeRowText
    static constexpr int kHeight = 42;                ///< px
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
} // namespace atlas
