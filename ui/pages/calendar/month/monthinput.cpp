// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MonthGrid that mouse and keys reach.

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventmenu.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/month/monthgrid.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace atlas
{
namespace
{
EventChange wholeDayDraft(const QDate &day)
{
    EventChange draft;
    draft.time = EventTime::allDay(day, day);
    return draft;
}
} // namespace

void MonthGrid::describe()
{
    setAccessibleName(tr("Days of the month"));
    const CalendarBook &book = m_actions.book();
    if (const CalendarEvent *event = book.event(m_selected)) {
        setAccessibleDescription(eventwording::spoken(*event, book.timeOf(*event), book.zone(), m_actions.today()));
        return;
    }
    const int count = int(book.between(m_day, m_day).size());
    //: a day and how many events it has
    setAccessibleDescription(
        tr("%1, %2").arg(eventwording::range(m_day, m_day, m_actions.today()), tr("%n event(s)", nullptr, count)));
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const DayBar *bar = barAt(help->pos());
        if (bar)
            QToolTip::showText(help->globalPos(),
                               eventwording::spoken(*bar->event, m_actions.book().timeOf(*bar->event),
                                                    m_actions.book().zone(), m_actions.today()),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    // Tab walks through the events of the day before it leaves.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool forward = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
        if (forward && !m_actions.book().between(m_day, m_day).isEmpty() &&
            (m_selected.isEmpty() || m_actions.book().between(m_day, m_day).last()->key() != m_selected)) {
            cycleEvent(1);
            return true;
        }
    }
    return QWidget::event(event);
}

void MonthGrid::cycleEvent(int by)
{
    const QList<const CalendarEvent *> events = m_actions.book().between(m_day, m_day);
    if (events.isEmpty())
        return;
    qsizetype place = -1;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events.at(i)->key() == m_selected)
            place = i;
    }
    m_selected = events.at(qBound<qsizetype>(0, place + by, events.size() - 1))->key();
    describe();
    update();
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint pos = event->position().toPoint();
    const DayBar *bar = barAt(pos);
    m_pressed = bar ? bar->event->key() : QString();
    m_pressedDay = dayAt(pos);
    m_clicked = m_pressed;
    m_movedDays = 0;
    m_selected = m_pressed;
    if (m_pressedDay.isValid())
        m_day = m_pressedDay;
    describe();
    update();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        const DayBar *bar = barAt(pos);
        const QString key = bar ? bar->event->key() : QString();
        if (key != m_hovered) {
            m_hovered = key;
            update();
        }
        return;
    }
    const QDate day = dayAt(pos);
    if (m_pressed.isEmpty() || !day.isValid() || m_actions.book().isPending(m_pressed))
        return;
    m_movedDays = int(m_pressedDay.daysTo(day));
    update();
}

void MonthGrid::leaveEvent(QEvent *event)
{
    m_hovered.clear();
    update();
    QWidget::leaveEvent(event);
}

void MonthGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const CalendarEvent *chosen = m_actions.book().event(m_selected);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const DayBar *bar = byKey ? nullptr : barAt(event->pos());
    const QDate day = byKey ? m_day : dayAt(event->pos());
    if (!day.isValid())
        return;
    const int place = int(m_first.daysTo(day));
    const QPoint at = mapToGlobal(byKey ? cellRect(place / 7, place % 7).center() : event->pos());
    if (bar)
        chosen = bar->event;
    if (bar || (byKey && chosen)) {
        const CalendarEvent shown = *chosen;
        m_selected = shown.key();
        m_day = day;
        describe();
        update();
        eventmenu::show(m_actions, shown, this, at);
    } else {
        chooseDay(day);
        eventmenu::showEmpty(m_actions, EventTime::allDay(day, day), this, at);
    }
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint pos = event->position().toPoint();
    if (m_movedDays != 0) {
        dropMoved();
        return;
    }
    if (!m_pressed.isEmpty()) {
        const QString key = m_pressed;
        endMove();
        m_actions.openEvent(key);
    } else if (m_clicked.isEmpty() && m_pressedDay.isValid()) {
        const int place = int(m_first.daysTo(m_pressedDay));
        if (m_weeks.at(place / 7).more.at(place % 7) > 0 && moreRect(place / 7, place % 7).contains(pos))
            m_actions.showDay(m_pressedDay);
    }
}

void MonthGrid::endMove()
{
    m_movedDays = 0;
    m_pressed.clear();
    update();
}

void MonthGrid::dropMoved()
{
    const QString key = m_pressed;
    const int days = m_movedDays;
    endMove();
    const CalendarEvent *event = m_actions.book().event(key);
    if (event && days != 0)
        m_actions.moveEvent(*event, eventmenu::movedByDays(m_actions, *event, days), this);
}

/// With the keyboard, as far as the days shown reach.
void MonthGrid::pushMoved(int days)
{
    const CalendarEvent *chosen = m_actions.book().event(m_selected);
    QString reason;
    if (!chosen || m_actions.book().isPending(m_selected))
        return;
    if (!m_actions.mayChange(*chosen, &reason)) {
        m_actions.say(reason);
        return;
    }
    m_pressed = m_selected;
    m_pressedDay = m_day;
    const QDate to = m_day.addDays(m_movedDays + days);
    if (to >= m_first && to < m_first.addDays(7 * weeks))
        m_movedDays += days;
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    endMove();
    QWidget::focusOutEvent(event);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QDate day = dayAt(event->position().toPoint());
    if (m_actions.book().event(m_clicked))
        m_actions.editEvent(m_clicked);
    else if (day.isValid())
        m_actions.newEvent({}, wholeDayDraft(day));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QHash<int, int> steps{{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    const int step = steps.value(event->key());
    const CalendarEvent *chosen = m_actions.book().event(m_selected);
    if (step != 0 && (event->modifiers() & Qt::ControlModifier)) {
        pushMoved(step);
    } else if (step != 0) {
        m_selected.clear();
        m_day = m_day.addDays(step);
        describe();
        if (m_day < m_first || m_day >= m_first.addDays(7 * weeks))
            Q_EMIT dayWanted(m_day);
        update();
    } else if (event->key() == Qt::Key_Escape && !m_pressed.isEmpty()) {
        endMove();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (chosen)
            m_actions.editEvent(m_selected);
        else
            m_actions.newEvent({}, wholeDayDraft(m_day));
    } else if (event->key() == Qt::Key_Space && chosen) {
        m_actions.openEvent(m_selected);
    } else if (event->key() == Qt::Key_Delete && chosen) {
        eventmenu::remove(m_actions, *chosen, this);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control && m_movedDays != 0 && !(QApplication::mouseButtons() & Qt::LeftButton)) {
        dropMoved();
        return;
    }
    QWidget::keyReleaseEvent(event);
}
} // namespace atlas
