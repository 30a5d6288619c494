// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/calendar/hours/hoursscene.h"

#include <QWidget>

namespace atlas
{
class CalendarActions;

/// The hours of some days with their events. Drag on an empty place makes an event, on an event moves it, on its lower
/// edge changes its end; Escape ends a drag. Arrows choose an event, Ctrl with arrows moves it by a quarter of an hour
/// or a day (letting Ctrl go writes it), Ctrl+Shift with up and down moves its end, Return edits, Delete deletes.
class HoursCanvas : public QWidget
{
    Q_OBJECT
public:
    HoursCanvas(CalendarActions &actions, QWidget *parent);
    void showDays(const QDate &first, int days);
    [[nodiscard]] const HoursScene &scene() const { return m_scene; }
    void select(const QString &key); ///< empty: none
    [[nodiscard]] QString selected() const { return m_selected; }
    /// A dashed time the slot finder proposes; invalid: none.
    void setProposal(const QString &title, const EventTime &time);

Q_SIGNALS:
    void selectionChanged(const QString &key);
    /// Something at this height should be seen.
    void wantsVisible(int y);
    /// The keyboard left the days shown.
    void dayWanted(const QDate &day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Grip { None, Create, Move, End };
    struct Drag {
        Grip grip = Grip::None;
        QString key; ///< of the event; empty when creating
        QPoint pressedAt;
        int grabMinute = 0;              ///< of the pointer within the part that was taken
        int partDay = 0, partMinute = 0; ///< where that part of the event begins
        int day = 0, anchorMinute = 0;   ///< where the pointer went down
        bool began = false;
        EventTime time; ///< what it would be
    };
    void layOut();
    void dragTo(const QPoint &pos);
    void drop();
    void describe();
    void choose(int by, int dayBy);
    void nudge(int minutes, int days, bool onlyEnd);
    [[nodiscard]] EventTime movedBy(const EventTime &time, const QPoint &pos) const;
    [[nodiscard]] EventTime hourAt(const QPoint &pos) const; ///< an hour from the half hour there
    [[nodiscard]] QString tipAt(const QPoint &pos) const;
    [[nodiscard]] Grip gripAt(const QPoint &pos, QString *key) const;
    void paintFocus(QPainter &painter) const;
    void paintGrid(QPainter &painter, const QRect &dirty) const;
    void paintGutter(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintConflicts(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintStretch(QPainter &painter, const QString &title, const EventTime &time) const;
    CalendarActions &m_actions;
    HoursScene m_scene;
    QDate m_first;
    int m_days = 7;
    QString m_selected, m_hovered;
    Drag m_drag;
    QString m_clicked; ///< event of the last press: the panel that a click opens may move what is below the pointer
    QString m_proposalTitle;
    EventTime m_proposal;
};
} // namespace atlas
