// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of HoursCanvas that mouse and keys reach. The drag is our own rather than QDrag's, which runs an event loop
// of its own: refreshes and confirmations go on arriving while an event is in the air.

#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/eventmenu.h"
#include "ui/pages/calendar/hours/hourscanvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimeZone>

namespace atlas
{
namespace
{
constexpr int edgeHeight = 7; ///< of a block: changes its end
constexpr int wholeDayMinutes = 24 * 60;
} // namespace

HoursCanvas::Grip HoursCanvas::gripAt(const QPoint &pos, QString *key) const
{
    const HoursScene::Placed *placed = m_scene.at(pos);
    if (!placed)
        return pos.x() > m_scene.gutter() ? Grip::Create : Grip::None;
    *key = placed->block.event->key();
    if (m_actions.book().isPending(*key) || !m_actions.mayChange(*placed->block.event))
        return Grip::None;
    const bool atEnd = pos.y() > placed->rect.bottom() - edgeHeight && placed->rect.height() > 3 * edgeHeight;
    return atEnd && !placed->block.continuesAfter ? Grip::End : Grip::Move;
}

void HoursCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint pos = event->position().toPoint();
    m_drag = {};
    m_drag.grip = gripAt(pos, &m_drag.key);
    m_drag.pressedAt = pos;
    m_drag.day = m_scene.columnAt(pos.x());
    m_drag.anchorMinute = qMin(HoursScene::minuteAt(pos.y()), wholeDayMinutes - HoursScene::stepMinutes);
    m_clicked = m_drag.key;
    if (const HoursScene::Placed *placed = m_scene.at(pos)) {
        m_drag.grabMinute = (pos.y() - placed->rect.top()) * 60 / HoursScene::hourHeight;
        m_drag.partDay = placed->day;
        m_drag.partMinute = placed->block.startMinute;
    }
    select(m_drag.key);
}

void HoursCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        QString key;
        const Grip grip = gripAt(pos, &key);
        setCursor(grip == Grip::End ? Qt::SizeVerCursor : Qt::ArrowCursor);
        if (key != m_hovered) {
            m_hovered = key;
            update();
        }
        return;
    }
    const bool far = (pos - m_drag.pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag.grip == Grip::None || (!m_drag.began && !far))
        return;
    m_drag.began = true;
    dragTo(pos);
}

void HoursCanvas::dragTo(const QPoint &pos)
{
    const CalendarBook &book = m_actions.book();
    const QByteArray zone = book.zone().id();
    const int minute = HoursScene::minuteAt(pos.y());
    if (m_drag.grip == Grip::Create) {
        const int from = qMin(minute, m_drag.anchorMinute);
        const int to = qMax(qMax(minute, m_drag.anchorMinute), from + HoursScene::stepMinutes);
        const QDate day = m_scene.dayAt(m_drag.day);
        m_drag.time = EventTime::timed(HoursScene::instant(book, day, from), HoursScene::instant(book, day, to),
                                       QString::fromLatin1(zone));
    } else if (const CalendarEvent *event = book.event(m_drag.key)) {
        const EventTime time = book.timeOf(*event);
        m_drag.time = time;
        if (m_drag.grip == Grip::End) {
            const QDate day = m_scene.dayAt(m_drag.partDay); // of an event over midnight the second one
            m_drag.time.end =
                qMax(HoursScene::instant(book, day, minute), time.start.addSecs(HoursScene::stepMinutes * 60));
        } else {
            m_drag.time = movedBy(time, pos);
        }
    }
    Q_EMIT wantsVisible(pos.y());
    update();
}

/// As far as the part that was taken has come: of an event over midnight it may be the second one.
EventTime HoursCanvas::movedBy(const EventTime &time, const QPoint &pos) const
{
    const CalendarBook &book = m_actions.book();
    const QDateTime start = time.start.toTimeZone(book.zone());
    const int top = qMin(HoursScene::minuteAt(pos.y() - m_drag.grabMinute * HoursScene::hourHeight / 60),
                         wholeDayMinutes - HoursScene::stepMinutes);
    const QDate day = start.date().addDays(m_scene.columnAt(pos.x()) - m_drag.partDay);
    const int minute = start.time().hour() * 60 + start.time().minute() + top - m_drag.partMinute;
    const int days = minute < 0 ? -1 : minute / wholeDayMinutes;
    return time.movedTo(HoursScene::instant(book, day.addDays(days), minute - days * wholeDayMinutes));
}

void HoursCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_drag.began)
        drop();
    else if (!m_drag.key.isEmpty())
        m_actions.openEvent(m_drag.key);
    m_drag = {};
    update();
}

void HoursCanvas::drop()
{
    const Drag done = m_drag;
    m_drag = {};
    if (done.grip == Grip::Create) {
        EventChange draft;
        draft.time = done.time;
        m_actions.newEvent({}, draft);
    } else if (const CalendarEvent *event = m_actions.book().event(done.key)) {
        m_actions.moveEvent(*event, done.time, this);
    }
}

EventTime HoursCanvas::hourAt(const QPoint &pos) const
{
    const CalendarBook &book = m_actions.book();
    const int minute = qBound(0, pos.y() * 60 / HoursScene::hourHeight / 30 * 30, wholeDayMinutes - 30);
    const QDateTime start = HoursScene::instant(book, m_scene.dayAt(m_scene.columnAt(pos.x())), minute);
    return EventTime::timed(start, start.addSecs(3600), QString::fromLatin1(book.zone().id()));
}

void HoursCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    if (m_actions.book().event(m_clicked)) {
        m_actions.editEvent(m_clicked);
    } else if (pos.x() > m_scene.gutter()) {
        EventChange draft;
        draft.time = hourAt(pos);
        m_actions.newEvent({}, draft);
    }
}

void HoursCanvas::leaveEvent(QEvent *event)
{
    m_hovered.clear();
    update();
    QWidget::leaveEvent(event);
}

/// The next event in time (`by`), or the nearest one on another day (`dayBy`).
void HoursCanvas::choose(int by, int dayBy)
{
    const QList<HoursScene::Placed> &blocks = m_scene.blocks();
    if (blocks.isEmpty()) {
        if (dayBy != 0)
            Q_EMIT dayWanted(m_first.addDays(dayBy < 0 ? -1 : m_days));
        return;
    }
    const HoursScene::Placed *now = m_scene.of(m_selected);
    if (!now) {
        select(blocks.first().block.event->key());
        return;
    }
    if (by != 0) {
        qsizetype place = std::distance(blocks.data(), now) + by;
        // An event over midnight is chosen once, at its first part.
        while (place >= 0 && place < blocks.size() &&
               m_scene.of(blocks.at(place).block.event->key()) != &blocks.at(place))
            place += by;
        if (place >= 0 && place < blocks.size())
            select(blocks.at(place).block.event->key());
        return;
    }
    const int wanted = now->day + dayBy;
    if (wanted < 0 || wanted >= m_days) {
        Q_EMIT dayWanted(m_scene.dayAt(0).addDays(wanted));
        return;
    }
    const HoursScene::Placed *nearest = nullptr;
    for (const HoursScene::Placed &each : blocks) {
        const bool thatWay = dayBy < 0 ? each.day <= wanted : each.day >= wanted;
        const auto distance = [now](const HoursScene::Placed &one) {
            return qAbs(one.day - now->day) * HoursScene::height() + qAbs(one.rect.top() - now->rect.top());
        };
        if (thatWay && (!nearest || distance(each) < distance(*nearest)))
            nearest = &each;
    }
    if (nearest)
        select(nearest->block.event->key());
}

void HoursCanvas::nudge(int minutes, int days, bool onlyEnd)
{
    const CalendarBook &book = m_actions.book();
    const CalendarEvent *event = book.event(m_selected);
    if (!event || book.isPending(m_selected))
        return;
    QString reason;
    if (!m_actions.mayChange(*event, &reason)) {
        m_actions.say(reason);
        return;
    }
    if (!m_drag.began) {
        m_drag = {};
        m_drag.grip = Grip::Move;
        m_drag.key = m_selected;
        m_drag.began = true;
        m_drag.time = book.timeOf(*event);
    }
    const EventTime time = m_drag.time;
    if (onlyEnd)
        m_drag.time.end =
            qMax(time.start.addSecs(HoursScene::stepMinutes * 60), time.end.addSecs(qint64(minutes) * 60));
    else // by days on the wall clock: across a change of the hour it stays at its hour
        m_drag.time =
            time.movedTo(time.start.toTimeZone(book.zone()).addDays(days).addSecs(qint64(minutes) * 60).toUTC());
    if (const auto point = m_scene.pointOf(book, m_drag.time.start))
        Q_EMIT wantsVisible(point->y());
    else
        Q_EMIT dayWanted(m_drag.time.start.toTimeZone(book.zone()).date());
    update();
}

void HoursCanvas::keyReleaseEvent(QKeyEvent *event)
{
    // Many steps are one move: it is written once the key is let go.
    if (event->key() == Qt::Key_Control && m_drag.began && !(QApplication::mouseButtons() & Qt::LeftButton)) {
        drop();
        update();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void HoursCanvas::focusOutEvent(QFocusEvent *event)
{
    if (m_drag.began) {
        m_drag = {};
        update();
    }
    QWidget::focusOutEvent(event);
}

void HoursCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::ControlModifier, ends = event->modifiers() & Qt::ShiftModifier;
    const int key = event->key();
    if (key == Qt::Key_Escape && m_drag.began) {
        m_drag = {};
        update();
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int by = key == Qt::Key_Up ? -1 : 1;
        if (moves)
            nudge(by * HoursScene::stepMinutes, 0, ends);
        else
            choose(by, 0);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int by = key == Qt::Key_Left ? -1 : 1;
        if (moves)
            nudge(0, by, false);
        else
            choose(0, by);
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!m_selected.isEmpty())
            m_actions.editEvent(m_selected);
    } else if (key == Qt::Key_Space && !m_selected.isEmpty()) {
        m_actions.openEvent(m_selected);
    } else if (key == Qt::Key_Delete && !m_selected.isEmpty()) {
        if (const CalendarEvent *chosen = m_actions.book().event(m_selected))
            eventmenu::remove(m_actions, *chosen, this);
    } else {
        QWidget::keyPressEvent(event);
    }
}
} // namespace atlas
