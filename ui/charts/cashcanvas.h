// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/cashchart.h"

namespace atlas
{
/// The drawing of a CashChart: axis, bars, balance line, floor, the week under the pointer or the keyboard.
class CashCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit CashCanvas(QWidget *parent);
    void setContent(const CashChart::Content &content);
    void setSelectedWeek(int week);
    [[nodiscard]] int selectedWeek() const { return m_selected; }
    [[nodiscard]] int weekAt(const QPoint &point) const;
    void setDropTarget(int week, const QString &what, const QString &when);

Q_SIGNALS:
    void activated(int week);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect column(int week) const;
    [[nodiscard]] QRect notePlace(int week, int width) const;
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QString words(int week) const;
    [[nodiscard]] QPolygonF balanceLine() const;
    void drawColumn(QPainter &painter, int week) const;
    void drawAxis(QPainter &painter) const;
    void drawBars(QPainter &painter, int week) const;
    void drawFloor(QPainter &painter) const;
    void drawBalance(QPainter &painter) const;
    void drawLabels(QPainter &painter) const;
    void drawWeekLabel(QPainter &painter, int week) const;
    void drawDropTarget(QPainter &painter) const;
    void moveCurrent(int step);

    CashChart::Content m_content;
    QList<double> m_steps{0, 1};
    int m_selected = -1;
    int m_hovered = -1;
    int m_current = 0;
    int m_drop = -1;
    QString m_dropWhat, m_dropWhen;
};
} // namespace atlas
