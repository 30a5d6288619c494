// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/timeline/timelinescene.h"

#include <QAbstractScrollArea>

namespace atlas
{
/// The timeline itself: names and days, which scroll as one. Bars and their ends can be dragged or moved by keys; what
/// that would do is said first, and dropped() is all that comes of it. Escape ends a drag.
///
/// Keys: up and down choose a row, left and right close and open it, Ctrl with left or right moves the task by days and
/// with Shift its end, letting Ctrl go drops it, Enter opens.
class TimelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineCanvas(DeliveryBook &book, TimelineModel &model, QWidget *parent);
    void setZoom(TimelineZoom zoom);
    [[nodiscard]] TimelineZoom zoom() const { return m_zoom; }
    /// Scrolls so that today has its place near the left.
    void showToday();
    void setCurrentId(const QString &id); ///< scrolls there; an unknown id selects nothing
    [[nodiscard]] QString currentId() const { return m_scene.currentId; }
    [[nodiscard]] const TimeAxis &axis() const { return m_scene.axis; }
    /// Geometry and state as they are on screen.
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    /// Tasks being written are drawn at their new days with "saving…"; they cannot be dragged meanwhile.
    void addSaving(const QString &taskId, const TimelineScene::Days &days);
    void removeSaving(const QString &taskId);
    /// Keeps what a drag would do on screen (while a question is open); nullopt: no more.
    void setEffect(const std::optional<RescheduleEffect> &effect);
    /// Where the words of an effect of this row would stand, in the viewport.
    [[nodiscard]] QPoint besideBar(const QString &taskId) const;
    /// Where the words of the effect that is kept on screen stand, in the viewport; null: there are none.
    [[nodiscard]] QRect effectPlace() const;

Q_SIGNALS:
    void axisChanged();
    void zoomChanged();
    /// New days were chosen: never equal to the old ones; may be invalid (end before start).
    void dropped(const atlas::RescheduleEffect &effect);
    /// Enter or a double click.
    void opened(const atlas::TimelineRow &row);
    void shown();

protected:
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Grip { None, Move, Start, End };
    struct Drag {
        Grip grip = Grip::None;
        QString taskId;
        TimelineScene::Days from;
        QPoint pressedAt;
        int days = 0;       ///< how far
        bool began = false; ///< moved far enough, or by a key
        bool byKey = false;
    };
    void layOut();
    void keepDay(const QDate &day, double x);
    void rowsChanged();
    void selectRow(int row);
    void describeCurrent();
    [[nodiscard]] Grip gripAt(const QPoint &pos, int *row) const;
    [[nodiscard]] bool canMove(const TimelineRow &row) const;
    void dragTo(int days, const QPoint &pointer);
    void drop();
    void cancelDrag();
    void hover(const QPoint &pos);
    void edgeScroll(const QPoint &pos);
    bool moveByKey(const QKeyEvent &event);
    bool chooseByKey(const QKeyEvent &event);
    void openCurrent();
    void setOpen(int row, bool open);

    TimelineModel &m_model;
    TimelineScene m_scene;
    TimelineZoom m_zoom = TimelineZoom::EightWeeks;
    Drag m_drag;
    bool m_placed = false; ///< was scrolled to today once
};
} // namespace atlas
