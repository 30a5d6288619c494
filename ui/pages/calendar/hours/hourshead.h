// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/daylayout.h"

#include <QWidget>

namespace atlas
{
class CalendarActions;

/// Above the hours: the days with how much of each is taken, and the events of whole days. Clicks on a day lead to it,
/// on an event open it; a double click beside them makes one of the whole day; dragging a bar moves it by days. Reached
/// by Tab where there are bars: arrows choose one, Ctrl with left and right moves it (letting Ctrl go writes it),
/// Return edits, Space opens, Delete deletes, Escape ends a move.
class HoursHead : public QWidget
{
    Q_OBJECT
public:
    HoursHead(CalendarActions &actions, QWidget *parent);
    /// `gutter` and `rightMargin` keep the columns above those of the hours.
    void showDays(const QDate &first, int days, int gutter, int rightMargin);
    void select(const QString &key);

Q_SIGNALS:
    void selectionChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int namesHeight = 40;
    void layOut();
    void describe();
    void choose(int by);
    void drop();
    void endMove();
    [[nodiscard]] bool isHidden(const DayBar &bar) const;
    [[nodiscard]] const DayBar *barOf(const QString &key) const;
    [[nodiscard]] QRect moreRect(int column) const;
    void paintZones(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    [[nodiscard]] QRect dayRect(int column) const;
    [[nodiscard]] QRect barRect(const DayBar &bar) const;
    [[nodiscard]] const DayBar *barAt(const QPoint &pos) const;
    [[nodiscard]] int columnAt(int x) const;
    void paintDay(QPainter &painter, int column) const;
    CalendarActions &m_actions;
    QDate m_first;
    int m_days = 7, m_gutter = 0, m_right = 0;
    QList<DayBar> m_bars;
    QList<int> m_more; ///< of each day, events that have no room
    QString m_selected, m_pressed;
    QString m_clicked; ///< event of the last press: what a click opens may move what is below the pointer
    QPoint m_pressedAt;
    int m_draggedBy = 0; ///< days
};
} // namespace atlas
