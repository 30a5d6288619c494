// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowhover.h"

#include <QMouseEvent>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace atlas
{
namespace
{
const char hoverRowProperty[] = "atlasHoverRow";
} // namespace

RowHover::RowHover(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->setProperty(hoverRowProperty, m_row);
    table->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
}

void RowHover::apply(QStyleOptionViewItem *option, const QModelIndex &index)
{
    const QVariant row = option->widget ? option->widget->property(hoverRowProperty) : QVariant();
    if (row.isValid())
        option->state.setFlag(QStyle::State_MouseOver, row.toInt() == index.row());
}

bool RowHover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        setRow(m_table->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel) // a wheel moves the rows away
        setRow(-1);
    const bool wouldLiftOneCell = event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove;
    return wouldLiftOneCell || QObject::eventFilter(watched, event);
}

void RowHover::setRow(int row)
{
    if (row == m_row)
        return;
    const int before = m_row;
    m_row = row;
    m_table->setProperty(hoverRowProperty, row);
    paintRow(before);
    paintRow(row);
}

void RowHover::paintRow(int row) const
{
    if (row < 0)
        return;
    QWidget *viewport = m_table->viewport();
    viewport->update(0, m_table->rowViewportPosition(row), viewport->width(), m_table->rowHeight(row));
}
} // namespace atlas
