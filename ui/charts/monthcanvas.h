// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/monthchart.h"

namespace atlas
{
/// The drawing of a MonthChart: legend, axis, bars, the month under the pointer or the keyboard.
class MonthCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit MonthCanvas(QWidget *parent);
    void setStacked(bool stacked);
    void setData(const QStringList &months, const QList<MonthChart::Series> &series, const QString &unit,
                 std::function<QString(double)> valueText);

Q_SIGNALS:
    void activated(int month);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect column(int month) const;
    [[nodiscard]] int monthAt(const QPoint &point) const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] QString words(int month) const;
    void drawLegend(QPainter &painter) const;
    void drawAxis(QPainter &painter, const QList<double> &steps) const;
    void drawValue(QPainter &painter, const QRectF &place, double value) const;
    void drawMonth(QPainter &painter, int month, double top) const;

    QStringList m_months;
    QList<MonthChart::Series> m_series;
    QString m_unit;
    std::function<QString(double)> m_valueText;
    bool m_stacked = false;
    int m_hovered = -1;
    int m_current = 0;
};
} // namespace atlas
