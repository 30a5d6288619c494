// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/placelist.h"

#include "ui/pages/inbox/list/maildrag.h"

#include <QDragMoveEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace atlas
{
PlaceList::PlaceList(PlaceModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new PlaceDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDropIndicatorShown(false); // the line itself shows it
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { setChosen(m_chosen); });
}

void PlaceList::setChosen(const MailFilter &place)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_chosen = place;
    const int row = m_model.rowOf(place);
    if (row < 0)
        clearSelection();
    else
        setCurrentIndex(m_model.index(row));
}

void PlaceList::choose(const MailFilter &place)
{
    m_chosen = place;
    Q_EMIT chosen(place);
}

void PlaceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const PlaceRow *row = m_model.rowAt(current.row());
    if (!m_quiet && current.isValid() && row && !row->isHeading)
        choose(row->place);
}

void PlaceList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    // From what a search found back to the place that is still the current line.
    const PlaceRow *row = m_model.rowAt(indexAt(event->position().toPoint()).row());
    const bool isOther = row && (m_chosen.place != row->place.place || m_chosen.id != row->place.id);
    if (event->button() == Qt::LeftButton && isOther && !row->isHeading)
        choose(row->place);
}

void PlaceList::focusInEvent(QFocusEvent *event)
{
    // Being reached with Tab opens nothing.
    const QScopedValueRollback quiet(m_quiet, true);
    QListView::focusInEvent(event);
}

const PlaceRow *PlaceList::dropTarget(const QPoint &at) const
{
    const PlaceRow *row = m_model.rowAt(indexAt(at).row());
    return row && row->takesMail ? row : nullptr;
}

void PlaceList::markDrop(int row)
{
    if (m_delegate->dropRow() == row)
        return;
    m_delegate->setDropRow(row);
    viewport()->update();
}

void PlaceList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(maildrag::mimeType()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void PlaceList::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool fits = event->mimeData()->hasFormat(maildrag::mimeType()) && dropTarget(at);
    markDrop(fits ? indexAt(at).row() : -1);
    if (fits)
        event->acceptProposedAction();
    else
        event->ignore();
}

void PlaceList::dragLeaveEvent(QDragLeaveEvent *)
{
    markDrop(-1);
}

void PlaceList::dropEvent(QDropEvent *event)
{
    markDrop(-1);
    const PlaceRow *row = dropTarget(event->position().toPoint());
    const QStringList ids = maildrag::read(*event->mimeData());
    if (!row || ids.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT dropped(ids, row->place);
}
} // namespace atlas
