// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/files/transfers/transferlist.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// Paints a transfer's row, and says where its buttons are.
class TransferDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    struct Button {
        TransferAct act;
        QRect rect;
    };
    /// From right to left, within a row.
    [[nodiscard]] static QList<Button> buttons(const QRect &row, const Transfer &transfer);
    /// The button under the mouse: drawn as hovered.
    void setHovered(const QModelIndex &index, std::optional<TransferAct> act);

private:
    void paintButtons(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Transfer &transfer) const;
    QPersistentModelIndex m_hovered;
    std::optional<TransferAct> m_act;
};
} // namespace atlas
