// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/cardlist.h"

#include "ui/pages/common/cardparts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

CardList::CardList(QAbstractItemModel &model, int idRole, QAbstractItemDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_idRole(idRole)
{
    setModel(&model);
    delegate->setParent(this);
    setItemDelegate(delegate);
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
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CardList::visibleRowsChanged);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardList::visibleRowsChanged);
}

QString CardList::currentId() const
{
    return currentIndex().data(m_idRole).toString();
}

bool CardList::selectCard(const QString &id)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(m_idRole).toString() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    clearSelection();
    return false;
}

int CardList::cardStep() const
{
    return itemDelegate()->sizeHint(QStyleOptionViewItem(), QModelIndex()).height(); // all alike, also of none
}

QRect CardList::cardRect(const QRect &item)
{
    return item.adjusted(6, cardparts::gap / 2, -6, -cardparts::gap / 2);
}

int CardList::rowsBelow() const
{
    const int rows = model()->rowCount();
    if (rows == 0) {
        return 0;
    }
    const int step = qMax(1, cardStep());
    const int bottom = verticalScrollBar()->value() + viewport()->height();
    // A card counts as seen when most of it is.
    return qMax(0, rows - (bottom + step / 3) / step);
}

void CardList::setTopMargin(int height)
{
    setViewportMargins(0, height, 0, 0);
}

void CardList::endDrag()
{
    m_dragging = false;
    m_pressed = QPersistentModelIndex();
}

void CardList::mousePressEvent(QMouseEvent *event)
{
    m_pressed =
        event->button() == Qt::LeftButton ? QPersistentModelIndex(indexAt(event->pos())) : QPersistentModelIndex();
    m_pressedAt = event->pos();
    QListView::mousePressEvent(event);
}

void CardList::mouseMoveEvent(QMouseEvent *event)
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

void CardList::beginDrag()
{
    m_dragging = true;
    const QRect card = cardRect(visualRect(m_pressed));
    const QRect global(viewport()->mapToGlobal(card.topLeft()), card.size());
    Q_EMIT dragStarted(m_pressed.data(m_idRole).toString(), global, m_pressedAt - card.topLeft());
}

void CardList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        endDrag();
        Q_EMIT dragDropped(event->globalPosition().toPoint());
        return;
    }
    const bool click = m_pressed.isValid() && m_pressed == indexAt(event->pos()) && event->button() == Qt::LeftButton;
    const QString id = click ? m_pressed.data(m_idRole).toString() : QString();
    m_pressed = QPersistentModelIndex();
    QListView::mouseReleaseEvent(event);
    if (!id.isEmpty()) {
        Q_EMIT opened(id);
    }
}

void CardList::keyPressEvent(QKeyEvent *event)
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

void CardList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    Q_EMIT visibleRowsChanged();
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) {
        Q_EMIT currentCardChanged(current.data(m_idRole).toString());
    }
}
} // namespace atlas
