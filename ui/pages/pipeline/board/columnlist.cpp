// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/board/columnlist.h"

#include "models/crm/dealcolumnmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

ColumnList::ColumnList(DealColumnModel &model, const BoardMarks &marks, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CardDelegate(marks, this));
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setBatchSize(200);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    setMouseTracking(true);
    // The column paints the ground; the theme's sheet would fill every list with the surface colour.
    setStyleSheet(u"QListView { background: transparent; }"_s);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalScrollBar()->setSingleStep(24);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ColumnList::visibleRowsChanged);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ColumnList::visibleRowsChanged);
}

QString ColumnList::currentId() const
{
    return currentIndex().data(DealColumnModel::IdRole).toString();
}

bool ColumnList::selectDeal(const QString &dealId)
{
    const QModelIndex index = m_model.indexOf(dealId);
    if (!index.isValid()) {
        clearSelection();
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

int ColumnList::rowsBelow() const
{
    const int rows = m_model.rowCount();
    if (rows == 0) {
        return 0;
    }
    const int step = cardpainter::height() + cardpainter::gap;
    const int bottom = verticalScrollBar()->value() + viewport()->height();
    // A card counts as seen when most of it is.
    return qMax(0, rows - (bottom + step / 3) / step);
}

void ColumnList::setTopMargin(int height)
{
    setViewportMargins(0, height, 0, 0);
}

void ColumnList::endDrag()
{
    m_dragging = false;
    m_pressed = QPersistentModelIndex();
}

void ColumnList::mousePressEvent(QMouseEvent *event)
{
    m_pressed =
        event->button() == Qt::LeftButton ? QPersistentModelIndex(indexAt(event->pos())) : QPersistentModelIndex();
    m_pressedAt = event->pos();
    QListView::mousePressEvent(event);
}

void ColumnList::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging) {
        Q_EMIT dragMoved(event->globalPosition().toPoint());
        return;
    }
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.isValid() && event->buttons().testFlag(Qt::LeftButton) && far) {
        beginDrag();
        Q_EMIT dragMoved(event->globalPosition().toPoint());
        return;
    }
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        QListView::mouseMoveEvent(event);
    }
}

void ColumnList::beginDrag()
{
    m_dragging = true;
    const QRect card = CardDelegate::cardRect(visualRect(m_pressed));
    const QRect global(viewport()->mapToGlobal(card.topLeft()), card.size());
    Q_EMIT dragStarted(m_pressed.data(DealColumnModel::IdRole).toString(), global, m_pressedAt - card.topLeft());
}

void ColumnList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        endDrag();
        Q_EMIT dragDropped(event->globalPosition().toPoint());
        return;
    }
    const bool click = m_pressed.isValid() && m_pressed == indexAt(event->pos()) && event->button() == Qt::LeftButton;
    const QString id = click ? m_pressed.data(DealColumnModel::IdRole).toString() : QString();
    m_pressed = QPersistentModelIndex();
    QListView::mouseReleaseEvent(event);
    if (!id.isEmpty()) {
        Q_EMIT opened(id);
    }
}

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const int direction = event->key() == Qt::Key_Left ? -1 : 1;
    if (event->key() == Qt::Key_Escape && m_dragging) {
        endDrag();
        Q_EMIT dragCancelled();
    } else if (sideways && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (!currentId().isEmpty()) {
            Q_EMIT shiftRequested(currentId(), direction);
        }
    } else if (sideways) {
        Q_EMIT neighbourWanted(direction, qMax(0, currentIndex().row()));
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
        Q_EMIT opened(currentId());
    } else {
        QListView::keyPressEvent(event);
    }
}

void ColumnList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT visibleRowsChanged();
}

void ColumnList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0, 0));
    }
}

void ColumnList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) {
        Q_EMIT currentDealChanged(current.data(DealColumnModel::IdRole).toString());
    }
}
} // namespace atlas
