// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/daylayout.h"

#include <QWidget>

namespace atlas
{
class CalendarActions;

/// Six weeks of days with their events; what does not fit is counted ("3 more") and opens the day. Drag moves an event
/// by days, a double click makes one. Arrows choose a day, Tab an event of it, Ctrl with arrows moves the event by days
/// and weeks (letting Ctrl go drops it), Return edits or makes one, Space opens, Delete deletes.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    MonthGrid(CalendarActions &actions, QWidget *parent);
    void showMonth(const QDate &first, const QDate &month); ///< `first`: of the grid
    void chooseDay(const QDate &day);
    [[nodiscard]] QDate chosenDay() const { return m_day; }
    void select(const QString &key);
    [[nodiscard]] QString selected() const { return m_selected; }
    static constexpr int weeks = 6;

Q_SIGNALS:
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
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Week {
        QList<DayBar> bars;
        QList<int> more; ///< events of each day that have no room
    };
    void layOut();
    void describe();
    void endMove();
    void dropMoved();
    void pushMoved(int days);
    void cycleEvent(int by);
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] QRect cellRect(int week, int column) const;
    [[nodiscard]] QRect barRect(int week, const DayBar &bar) const;
    [[nodiscard]] QRect moreRect(int week, int column) const;
    [[nodiscard]] QDate dayAt(const QPoint &pos) const;
    [[nodiscard]] const DayBar *barAt(const QPoint &pos) const;
    void paintCell(QPainter &painter, int week, int column) const;
    void paintWeek(QPainter &painter, int week) const;
    CalendarActions &m_actions;
    QDate m_first, m_month, m_day;
    QList<Week> m_weeks;
    QString m_selected, m_pressed, m_hovered;
    QString m_clicked; ///< event of the last press: what a click opens may move what is below the pointer
    QDate m_pressedDay;
    int m_movedDays = 0;
};
} // namespace atlas
