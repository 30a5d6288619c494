// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of HoursHead that mouse and keys reach.

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventmenu.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/hours/hourshead.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimeZone>
#include <QToolTip>

namespace atlas
{
void HoursHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const DayBar *bar = barAt(event->position().toPoint());
    m_pressed = bar ? bar->event->key() : QString();
    m_clicked = m_pressed;
    m_pressedAt = event->position().toPoint();
    m_draggedBy = 0;
    if (bar)
        select(m_pressed);
}

void HoursHead::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed.isEmpty() || !(event->buttons() & Qt::LeftButton) || m_actions.book().isPending(m_pressed))
        return;
    m_draggedBy = columnAt(event->position().toPoint().x()) - columnAt(m_pressedAt.x());
    update();
}

void HoursHead::endMove()
{
    m_draggedBy = 0;
    m_pressed.clear();
    update();
}

void HoursHead::drop()
{
    const int by = m_draggedBy;
    const QString key = m_pressed;
    endMove();
    const CalendarEvent *dragged = m_actions.book().event(key);
    if (dragged && by != 0)
        m_actions.moveEvent(*dragged, eventmenu::movedByDays(m_actions, *dragged, by), this);
}

void HoursHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint pos = event->position().toPoint();
    const int column = columnAt(pos.x());
    if (m_draggedBy != 0) {
        drop();
    } else if (!m_pressed.isEmpty()) {
        const QString key = m_pressed;
        endMove();
        m_actions.openEvent(key);
    } else if (m_clicked.isEmpty() && pos.x() > m_gutter && m_days > 1 &&
               (pos.y() < namesHeight || (m_more.value(column) > 0 && moreRect(column).contains(pos)))) {
        m_actions.showDay(m_first.addDays(column));
    }
}

void HoursHead::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (m_actions.book().event(m_clicked)) {
        m_actions.editEvent(m_clicked);
    } else if (pos.y() >= namesHeight && pos.x() > m_gutter) {
        const QDate day = m_first.addDays(columnAt(pos.x()));
        EventChange draft;
        draft.time = EventTime::allDay(day, day);
        m_actions.newEvent({}, draft);
    }
}

void HoursHead::contextMenuEvent(QContextMenuEvent *event)
{
    const DayBar *chosen = barOf(m_selected);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && chosen;
    const QPoint pos = byKey ? barRect(*chosen).center() : event->pos();
    if (const DayBar *bar = byKey ? chosen : barAt(pos)) {
        const CalendarEvent shown = *bar->event;
        select(shown.key());
        eventmenu::show(m_actions, shown, this, mapToGlobal(pos));
    } else if (pos.x() > m_gutter) {
        const QDate day = m_first.addDays(columnAt(pos.x()));
        eventmenu::showEmpty(m_actions, EventTime::allDay(day, day), this, mapToGlobal(pos));
    }
}

void HoursHead::choose(int by)
{
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (m_bars.at(i).event->key() == m_selected)
            place = i;
    }
    if (!m_bars.isEmpty())
        select(m_bars.at(place < 0 ? 0 : qBound<qsizetype>(0, place + by, m_bars.size() - 1)).event->key());
}

void HoursHead::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const DayBar *bar = barOf(m_selected);
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up, forth = key == Qt::Key_Right || key == Qt::Key_Down;
    if ((back || forth) && (event->modifiers() & Qt::ControlModifier)) {
        QString reason;
        if (bar && !m_actions.mayChange(*bar->event, &reason)) {
            m_actions.say(reason);
        } else if (bar && !m_actions.book().isPending(m_selected)) {
            m_pressed = m_selected;
            m_draggedBy += back ? -1 : 1;
            update();
        }
    } else if (back || forth) {
        choose(back ? -1 : 1);
    } else if (key == Qt::Key_Escape && !m_pressed.isEmpty()) {
        endMove();
    } else if (bar && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_actions.editEvent(m_selected);
    } else if (bar && key == Qt::Key_Space) {
        m_actions.openEvent(m_selected);
    } else if (bar && key == Qt::Key_Delete) {
        eventmenu::remove(m_actions, *bar->event, this);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HoursHead::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control && m_draggedBy != 0 && !(QApplication::mouseButtons() & Qt::LeftButton))
        drop();
    else
        QWidget::keyReleaseEvent(event);
}

void HoursHead::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::MouseFocusReason && !barOf(m_selected))
        choose(0);
    QWidget::focusInEvent(event);
}

void HoursHead::focusOutEvent(QFocusEvent *event)
{
    endMove();
    QWidget::focusOutEvent(event);
}

bool HoursHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const CalendarBook &book = m_actions.book();
        if (const DayBar *bar = barAt(help->pos()))
            QToolTip::showText(
                help->globalPos(),
                eventwording::spoken(*bar->event, book.timeOf(*bar->event), book.zone(), m_actions.today()), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}
} // namespace atlas
