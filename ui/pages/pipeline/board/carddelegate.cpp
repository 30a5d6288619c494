// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/carddelegate.h"

#include "models/crm/dealcolumnmodel.h"
#include "ui/pages/common/cardlist.h"

namespace atlas
{
CardDelegate::CardDelegate(const BoardMarks &marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marks(marks)
{
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DealColumnModel *>(index.model());
    const DealRow *row = model ? model->dealRow(index) : nullptr;
    if (!row) {
        return;
    }
    CardState state;
    state.today = m_marks.today;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    state.ghost = row->deal.id == m_marks.draggedId;
    state.saving = m_marks.savingIds.contains(row->deal.id);
    cardpainter::paint(*painter, CardList::cardRect(option.rect), *row, state);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    return {option.rect.width(), cardpainter::height() + cardparts::gap};
}
} // namespace atlas
