// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MonthGrid that mouse and keys reach.

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/calendar/month/monthgrid.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimeZone>
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
    m_movedDays = 0;
    m_selected = m_pressed;
    if (m_pressedDay.isValid())
        m_day = m_pressedDay;
    describe();
    update();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (m_pressed.isEmpty() || !(event->buttons() & Qt::LeftButton) || !day.isValid())
        return;
    m_movedDays = int(m_pressedDay.daysTo(day));
    update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_movedDays != 0) {
        dropMoved();
        return;
    }
    if (!m_pressed.isEmpty()) {
        m_actions.openEvent(m_pressed);
    } else if (m_pressedDay.isValid()) {
        const int place = int(m_first.daysTo(m_pressedDay));
        if (m_weeks.at(place / 7).more.at(place % 7) > 0 && moreRect(place / 7, place % 7).contains(pos))
            m_actions.showDay(m_pressedDay);
    }
    m_pressed.clear();
}

void MonthGrid::dropMoved()
{
    const QString key = m_pressed.isEmpty() ? m_selected : m_pressed;
    const int days = m_movedDays;
    m_movedDays = 0;
    m_pressed.clear();
    update();
    const CalendarEvent *event = m_actions.book().event(key);
    if (!event || days == 0)
        return;
    const EventTime time = m_actions.book().timeOf(*event);
    const EventTime to = time.isAllDay
                             ? time.movedTo(time.firstDay.addDays(days))
                             : time.movedTo(time.start.toTimeZone(m_actions.book().zone()).addDays(days).toUTC());
    m_actions.moveEvent(*event, to, this);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (const DayBar *bar = barAt(pos))
        m_actions.editEvent(bar->event->key());
    else if (const QDate day = dayAt(pos); day.isValid())
        m_actions.newEvent({}, wholeDayDraft(day));
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QHash<int, int> steps{{Qt::Key_Left, -1}, {Qt::Key_Right, 1}, {Qt::Key_Up, -7}, {Qt::Key_Down, 7}};
    const int step = steps.value(event->key());
    const CalendarEvent *chosen = m_actions.book().event(m_selected);
    if (step != 0 && (event->modifiers() & Qt::ControlModifier)) {
        if (chosen && m_actions.mayChange(*chosen) && !m_actions.book().isPending(m_selected)) {
            m_pressedDay = m_day;
            m_movedDays += step;
            update();
        }
    } else if (step != 0) {
        m_selected.clear();
        m_day = m_day.addDays(step);
        describe();
        if (m_day < m_first || m_day >= m_first.addDays(7 * weeks))
            Q_EMIT dayWanted(m_day);
        update();
    } else if (event->key() == Qt::Key_Escape && m_movedDays != 0) {
        m_movedDays = 0;
        m_pressed.clear();
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (chosen)
            m_actions.editEvent(m_selected);
        else
            m_actions.newEvent({}, wholeDayDraft(m_day));
    } else if (event->key() == Qt::Key_Space && chosen) {
        m_actions.openEvent(m_selected);
    } else if (event->key() == Qt::Key_Delete && chosen && m_actions.mayChange(*chosen)) {
        m_actions.remove(*chosen, this, [](const Result<Done> &) {});
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
