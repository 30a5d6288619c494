// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of TimelineCanvas that mouse and keys reach. The drag is our own rather than QDrag's, which runs an event
// loop of its own: refreshes and confirmations go on arriving while a bar is in the air.

#include "ui/pages/projects/timeline/timelinecanvas.h"
#include "ui/pages/projects/timeline/timelinetree.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace atlas
{
namespace
{
constexpr int kLongestBreak = 14; ///< days off in a row that a key steps over
}

bool TimelineCanvas::canMove(const TimelineRow &row) const
{
    if (row.kind != TimelineRow::Kind::Task || row.isCompleted || m_scene.saving.contains(row.id) || m_scene.effect) {
        return false; // a second move before the first is confirmed would be checked against what nobody has seen
    }
    const Project *project = m_scene.book->project(row.projectId);
    return project && !project->isClosed() && row.start.isValid() && row.end.isValid();
}

TimelineCanvas::Grip TimelineCanvas::gripAt(const QPoint &pos, int *row) const
{
    *row = m_scene.rowAt(pos.y());
    if (*row < 0 || pos.x() < m_scene.axis.left || !canMove(m_model.rows().at(*row))) {
        return Grip::None;
    }
    const QRectF bar = m_scene.bar(*row).adjusted(-1, -3, 1, 3);
    if (!bar.contains(pos)) {
        return Grip::None;
    }
    // The ends of a short bar leave its middle for moving it.
    const double edge = std::min(double(TimelineScene::edge), bar.width() / 4);
    if (pos.x() >= bar.right() - edge) {
        return Grip::End;
    }
    return pos.x() <= bar.left() + edge ? Grip::Start : Grip::Move;
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const int row = m_scene.rowAt(pos.y());
    if (event->button() != Qt::LeftButton || row < 0 || m_drag.began) {
        return;
    }
    m_scene.focused = false;
    if (timelinetree::chevron(m_scene, row).contains(pos)) {
        setOpen(row, !m_model.rows().at(row).expanded);
        return;
    }
    selectRow(row);
    int gripped = -1;
    m_drag = {};
    m_drag.grip = gripAt(pos, &gripped);
    if (m_drag.grip != Grip::None) {
        const TimelineRow &one = m_model.rows().at(gripped);
        m_drag.taskId = one.id;
        m_drag.from = {one.start, one.end};
        m_drag.pressedAt = pos;
    }
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_drag.grip == Grip::None || m_drag.byKey || !event->buttons().testFlag(Qt::LeftButton)) {
        hover(pos);
        return;
    }
    if (!m_drag.began && std::abs(pos.x() - m_drag.pressedAt.x()) < QApplication::startDragDistance()) {
        return;
    }
    edgeScroll(pos);
    dragTo(qRound((pos.x() - m_drag.pressedAt.x()) / m_scene.axis.dayWidth), pos);
}

// Near an edge the days follow the pointer, and the place of the press goes with them.
void TimelineCanvas::edgeScroll(const QPoint &pos)
{
    const int step = pos.x() < m_scene.axis.left + 24                        ? -16
                     : pos.x() > m_scene.axis.left + m_scene.axis.width - 24 ? 16
                                                                             : 0;
    const int before = horizontalScrollBar()->value();
    horizontalScrollBar()->setValue(before + step);
    m_drag.pressedAt.rx() -= horizontalScrollBar()->value() - before;
}

void TimelineCanvas::dragTo(int days, const QPoint &pointer)
{
    const bool first = !m_drag.began;
    m_drag.began = true;
    m_scene.pointer = pointer;
    if (first || days != m_drag.days) {
        m_drag.days = days;
        const QDate start = m_drag.grip == Grip::End ? m_drag.from.start : m_drag.from.start.addDays(days);
        const QDate end = m_drag.grip == Grip::Start ? m_drag.from.end : m_drag.from.end.addDays(days);
        m_scene.effect = m_model.effectOf(m_drag.taskId, start, end);
    }
    viewport()->setCursor(m_drag.grip == Grip::Move ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    viewport()->update();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.byKey) {
        return;
    }
    if (m_drag.began) {
        drop();
    } else {
        m_drag = {};
    }
}

void TimelineCanvas::drop()
{
    const Drag drag = m_drag;
    const std::optional<RescheduleEffect> effect = m_scene.effect;
    cancelDrag();
    const bool same = effect && effect->valid && effect->start == drag.from.start && effect->end == drag.from.end;
    if (effect && drag.days != 0 && !same) {
        Q_EMIT dropped(*effect);
    }
}

void TimelineCanvas::cancelDrag()
{
    if (m_drag.began) {
        m_scene.effect.reset();
        viewport()->unsetCursor();
        viewport()->update();
    }
    m_drag = {};
}

void TimelineCanvas::hover(const QPoint &pos)
{
    int row = -1;
    switch (gripAt(pos, &row)) {
    case Grip::Move:
        viewport()->setCursor(Qt::OpenHandCursor);
        break;
    case Grip::Start:
    case Grip::End:
        viewport()->setCursor(Qt::SizeHorCursor);
        break;
    case Grip::None:
        viewport()->unsetCursor();
        break;
    }
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    const int row = m_scene.rowAt(pos.y());
    if (event->button() == Qt::LeftButton && row >= 0 && !timelinetree::chevron(m_scene, row).contains(pos)) {
        m_drag = {};
        openCurrent();
    }
}

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int step = event->angleDelta().y() > 0 ? -1 : event->angleDelta().y() < 0 ? 1 : 0;
    const int zoom = std::clamp(static_cast<int>(m_zoom) + step, 0, static_cast<int>(TimelineZoom::Quarter));
    event->accept();
    if (zoom == static_cast<int>(m_zoom)) {
        return;
    }
    const double x = std::max(event->position().x(), double(m_scene.axis.left));
    const QDate under = m_scene.axis.dayAt(x);
    m_zoom = static_cast<TimelineZoom>(zoom);
    layOut();
    keepDay(under, x);
    Q_EMIT zoomChanged();
}

bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_drag.began &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it means the drag, not what else Escape closes here
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag.began) {
        cancelDrag();
        return;
    }
    if (moveByKey(*event)) {
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_drag.byKey) {
        drop();
    } else if (enter) {
        openCurrent();
    } else if (!chooseByKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineCanvas::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control && m_drag.byKey) {
        drop();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

bool TimelineCanvas::moveByKey(const QKeyEvent &event)
{
    const int step = event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
    const int row = m_model.rowOf(m_scene.currentId);
    if (step == 0 || !event.modifiers().testFlag(Qt::ControlModifier) || row < 0) {
        return false;
    }
    const Grip grip = event.modifiers().testFlag(Qt::ShiftModifier) ? Grip::End : Grip::Move;
    if (m_drag.began && (!m_drag.byKey || m_drag.grip != grip)) {
        return true;
    }
    if (!m_drag.began) {
        const TimelineRow &one = m_model.rows().at(row);
        if (!canMove(one)) {
            return true;
        }
        m_drag = {grip, one.id, {one.start, one.end}, {}, 0, false, true};
    }
    // A day off is stepped over: what was asked for is a day of work.
    const std::optional<RescheduleEffect> before = m_scene.effect;
    for (int further = 1; further <= kLongestBreak; ++further) {
        dragTo(m_drag.days + step, besideBar(m_drag.taskId));
        const QDate start = before ? before->start : m_drag.from.start;
        const QDate end = before ? before->end : m_drag.from.end;
        if (m_scene.effect && (m_scene.effect->start != start || m_scene.effect->end != end)) {
            break;
        }
    }
    return true;
}

bool TimelineCanvas::chooseByKey(const QKeyEvent &event)
{
    const int row = m_model.rowOf(m_scene.currentId);
    const int page = std::max(1, verticalScrollBar()->pageStep() / TimelineScene::rowHeight - 1);
    const auto last = static_cast<int>(m_model.rows().size()) - 1;
    int to = row;
    switch (event.key()) {
    case Qt::Key_Up:
        to = row - 1;
        break;
    case Qt::Key_Down:
        to = row + 1;
        break;
    case Qt::Key_PageUp:
        to = row - page;
        break;
    case Qt::Key_PageDown:
        to = row + page;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        setOpen(row, event.key() == Qt::Key_Right);
        return true;
    default:
        return false;
    }
    m_scene.focused = true;
    selectRow(std::clamp(to, 0, std::max(0, last)));
    return true;
}

void TimelineCanvas::setOpen(int row, bool open)
{
    if (row < 0) {
        return;
    }
    const TimelineRow one = m_model.rows().at(row);
    if (one.expandable && one.expanded != open) {
        m_model.setExpanded(one.id, open);
        return;
    }
    if (!open) {
        // Closing what is closed goes to the row it stands under.
        int above = row - 1;
        while (above >= 0 && m_model.rows().at(above).depth >= one.depth) {
            --above;
        }
        selectRow(above);
    }
}

void TimelineCanvas::openCurrent()
{
    const int row = m_model.rowOf(m_scene.currentId);
    if (row >= 0) {
        const TimelineRow one = m_model.rows().at(row);
        Q_EMIT opened(one);
    }
}
} // namespace atlas
