// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pipeline/board/cardpainter.h"

#include <QStyledItemDelegate>

namespace atlas
{
/// What the cards of all columns share: today's date, the one being dragged, those being saved.
struct BoardMarks {
    QDate today;
    QString draggedId;
    QSet<QString> savingIds;
};

/// Paints the rows of a DealColumnModel as cards. `marks` must outlive the delegate.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CardDelegate(const BoardMarks &marks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const BoardMarks &m_marks;
};
} // namespace atlas
