// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

namespace atlas
{
class CalendarActions;
class IconButton;
class Label;

/// A small month with week numbers: leads to a day; days with events have a dot, those in view a band. Arrows choose a
/// day, Page Up and Down a month, Return goes there.
class MiniMonth : public QWidget
{
    Q_OBJECT
public:
    MiniMonth(CalendarActions &actions, QWidget *parent);
    void showRange(const QDate &first, const QDate &last);

Q_SIGNALS:
    void dateRequested(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void showMonth(const QDate &day);
    void retranslate();
    [[nodiscard]] QDate gridStart() const;
    [[nodiscard]] QRect cellRect(int week, int column) const;
    void paintDay(QPainter &painter, int week, int column) const;
    CalendarActions &m_actions;
    QDate m_month, m_cursor, m_rangeFirst, m_rangeLast;
    Label *m_title;
    IconButton *m_previous, *m_next;
};
} // namespace atlas
