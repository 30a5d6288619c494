// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of BoardView that follows a dragged card. The drag is our own rather than QDrag's, which runs an event loop
// of its own: refreshes and confirmations go on arriving while a card is in the air.

#include "ui/pages/pipeline/board/boardview.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

BoardColumn *BoardView::columnOf(int stageIndex) const
{
    const qsizetype index = m_shownStages.indexOf(stageIndex);
    return index < 0 ? nullptr : m_columns.at(index);
}

BoardColumn *BoardView::columnAt(const QPoint &globalPos) const
{
    for (BoardColumn *column : m_columns) {
        const bool inside = column->rect().contains(column->mapFromGlobal(globalPos));
        if (inside && column->stageIndex() >= 0 &&
            m_area->viewport()->rect().contains(m_area->viewport()->mapFromGlobal(globalPos))) {
            return column;
        }
    }
    return nullptr;
}

void BoardView::startDrag(BoardColumn *source, const QString &dealId, const QRect &card, const QPoint &grip)
{
    const DealRow *row = m_book.row(dealId);
    if (!row || isSaving(dealId)) {
        // Its last move is not confirmed yet: a second one would be checked against a state nobody has seen.
        source->list().endDrag();
        return;
    }
    m_source = source;
    m_grip = grip;
    m_marks.draggedId = dealId;
    CardState state;
    state.today = m_book.today();
    const QPixmap picture = cardpainter::picture(card.size(), *row, state, devicePixelRatioF());
    m_lifted->setPixmap(picture);
    m_lifted->resize(picture.deviceIndependentSize().toSize());
    m_lifted->move(mapFromGlobal(card.topLeft()));
    m_lifted->show();
    m_lifted->raise();
    m_bar->show();
    source->head().setPreview(m_book.totalsWithout(source->stageIndex(), dealId));
    source->list().viewport()->update();
    setCursor(Qt::ClosedHandCursor);
}

void BoardView::moveDrag(const QPoint &globalPos)
{
    if (!m_source) {
        return;
    }
    m_lifted->move(mapFromGlobal(globalPos) - m_grip);
    m_lifted->raise();
    m_bar->setHovered(m_bar->actionAt(globalPos));
    target(columnAt(globalPos));
    // Near an edge of a board wider than the window the board follows the pointer.
    const int x = m_area->mapFromGlobal(globalPos).x();
    QScrollBar *bar = m_area->horizontalScrollBar();
    if (x < 24) {
        bar->setValue(bar->value() - 16);
    } else if (x > m_area->width() - 24) {
        bar->setValue(bar->value() + 16);
    }
}

void BoardView::target(BoardColumn *column)
{
    if (column == m_source) {
        column = nullptr;
    }
    if (column == m_target) {
        return;
    }
    if (m_target) {
        m_target->setDropTarget(false);
        m_target->head().setPreview(std::nullopt);
    }
    m_target = column;
    const DealRow *row = m_book.row(m_marks.draggedId);
    if (!column || !row) {
        return;
    }
    const StageTotals wouldBe = m_book.totalsWith(column->stageIndex(), row->deal.id);
    column->head().setPreview(wouldBe);
    QString effect = m_book.pipeline().stages.at(column->stageIndex()).display;
    if (row->deal.amount) {
        // The effect on the whole pipeline: the amount at the new stage's probability less what it weighs now.
        const QString currency = row->deal.amount->currency();
        const Money after = row->deal.amount->percent(m_book.pipeline().stages.at(column->stageIndex()).probability);
        const std::optional<Money> before = row->deal.weighted();
        const Money change(after.minor() - (before ? before->minor() : 0), currency);
        const QString sign = change.minor() < 0 ? u"\u2212 "_s : u"+ "_s;
        //: effect of dropping a card on a column; %1 is a signed amount
        effect = tr("%1 weighted").arg(sign + format::money(Money(qAbs(change.minor()), currency)));
    }
    column->setDropTarget(true, effect);
}

void BoardView::drop(const QPoint &globalPos)
{
    if (!m_source) {
        return;
    }
    const QString dealId = m_marks.draggedId;
    const DropAction action = m_bar->actionAt(globalPos);
    const BoardColumn *column = columnAt(globalPos);
    const int from = m_source->stageIndex();
    const int to = column ? column->stageIndex() : from;
    cancelDrag();
    switch (action) {
    case DropAction::Won:
        Q_EMIT moveRequested(dealId, outcomeStage(StageOutcome::Won));
        return;
    case DropAction::Lost:
        Q_EMIT lossRequested(dealId);
        return;
    case DropAction::Postpone:
        Q_EMIT postponeRequested(dealId);
        return;
    case DropAction::None:
        break;
    }
    if (to != from) {
        Q_EMIT moveRequested(dealId, to);
    }
}

void BoardView::cancelDrag()
{
    if (!m_source) {
        return;
    }
    target(nullptr);
    m_source->head().setPreview(std::nullopt);
    m_source->list().endDrag();
    m_source->list().viewport()->update();
    m_source = nullptr;
    m_marks.draggedId.clear();
    m_lifted->hide();
    m_bar->hide();
    m_bar->setHovered(DropAction::None);
    unsetCursor();
}

void BoardView::showDragPreview()
{
    for (qsizetype i = 0; i + 1 < m_columns.size(); ++i) {
        ColumnList &list = m_columns.at(i)->list();
        if (list.model()->rowCount() < 2 || m_columns.at(i + 1)->stageIndex() < 0) {
            continue;
        }
        const QModelIndex index = list.model()->index(1, 0);
        const QRect card = CardList::cardRect(list.visualRect(index));
        const QPoint start = list.viewport()->mapToGlobal(card.topLeft());
        const QPoint grip(card.width() * 3 / 4, card.height() / 4);
        startDrag(m_columns.at(i), index.data(DealColumnModel::IdRole).toString(), QRect(start, card.size()), grip);
        const QPoint over = m_columns.at(i + 1)->mapToGlobal(QPoint(30, 0));
        moveDrag(QPoint(over.x(), start.y() + card.height() / 2));
        return;
    }
}
} // namespace atlas
