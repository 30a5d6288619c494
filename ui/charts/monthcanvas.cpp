// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/monthcanvas.h"

#include "ui/theme/theme.h"

#include <cmath>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace atlas
{
namespace
{
constexpr int legendHeight = 28;
constexpr int axisWidth = 56;
constexpr int monthLabelHeight = 24;
constexpr int swatch = 9;
constexpr double kWidestBar = 40; ///< pixels: its value fits above it

/// A value as short as an axis number: three digits are enough to read a bar by.
QString valueOverBar(double value)
{
    if (value <= 0)
        return {};
    const double step = std::pow(10.0, std::max(0.0, std::floor(std::log10(value)) - 2));
    return axisText(std::round(value / step) * step);
}
} // namespace

MonthCanvas::MonthCanvas(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("ownFocus", true);
    setMinimumHeight(180);
}

void MonthCanvas::setStacked(bool stacked)
{
    m_stacked = stacked;
    update();
}

void MonthCanvas::setData(const QStringList &months, const QList<MonthChart::Series> &series, const QString &unit,
                          std::function<QString(double)> valueText)
{
    m_months = months;
    m_series = series;
    m_unit = unit;
    m_valueText = std::move(valueText);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(months.size()) - 1));
    m_hovered = -1;
    update();
}

QRect MonthCanvas::plot() const
{
    return rect().adjusted(axisWidth, legendHeight + 8, -8, -monthLabelHeight);
}

QRect MonthCanvas::column(int month) const
{
    const QRect area = plot();
    const int count = std::max(1, static_cast<int>(m_months.size()));
    const int left = area.x() + area.width() * month / count;
    const int right = area.x() + area.width() * (month + 1) / count;
    return {left, area.y(), right - left, area.height()};
}

int MonthCanvas::monthAt(const QPoint &point) const
{
    for (int month = 0; month < m_months.size(); ++month) {
        const QRect cell = column(month);
        if (point.x() >= cell.left() && point.x() <= cell.right()) {
            return month;
        }
    }
    return -1;
}

double MonthCanvas::highest() const
{
    double top = 0;
    for (int month = 0; month < m_months.size(); ++month) {
        double sum = 0;
        for (const MonthChart::Series &series : m_series) {
            const double value = std::max(0.0, series.values.value(month));
            sum = m_stacked ? sum + value : std::max(sum, value);
        }
        top = std::max(top, sum);
    }
    return top;
}

QString MonthCanvas::words(int month) const
{
    QStringList lines{m_months.value(month)};
    for (const MonthChart::Series &series : m_series) {
        //: tooltip of a chart: %1 is the name of a series, %2 its value
        lines << tr("%1: %2").arg(series.name, m_valueText(series.values.value(month)));
    }
    return lines.join(u'\n');
}

void MonthCanvas::drawLegend(QPainter &painter) const
{
    const Tokens &t = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(t.secondary);
    painter.drawText(QRect(0, 0, axisWidth - 8, legendHeight), Qt::AlignRight | Qt::AlignVCenter, m_unit);
    int x = axisWidth;
    for (const MonthChart::Series &series : m_series) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.series[series.colour % 6]);
        painter.drawRoundedRect(QRectF(x, (legendHeight - swatch) / 2.0, swatch, swatch), 2, 2);
        painter.setPen(t.secondary);
        const int width = painter.fontMetrics().horizontalAdvance(series.name);
        painter.drawText(QRect(x + swatch + 6, 0, width + 1, legendHeight), Qt::AlignVCenter, series.name);
        x += swatch + 6 + width + 16;
    }
}

void MonthCanvas::drawAxis(QPainter &painter, const QList<double> &steps) const
{
    const Tokens &t = Theme::get().tokens();
    const QRect area = plot();
    painter.setFont(Theme::font(TextSize::Label));
    for (const double step : steps) {
        const int y = area.bottom() - qRound((area.height() - 1) * step / steps.constLast());
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(t.border);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(t.secondary);
        painter.drawText(QRect(0, y - 9, axisWidth - 8, 18), Qt::AlignRight | Qt::AlignVCenter, axisText(step));
    }
}

void MonthCanvas::drawMonth(QPainter &painter, int month, double top) const
{
    const Tokens &t = Theme::get().tokens();
    const QRect cell = column(month);
    const bool focused = hasFocus() && month == m_current;
    painter.setRenderHint(QPainter::Antialiasing);
    if (month == m_hovered || focused) {
        painter.setPen(focused ? QPen(t.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(month == m_hovered ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(cell).adjusted(2, -3, -2, monthLabelHeight - 2), 4, 4);
    }
    const int bars = m_stacked ? 1 : std::max(1, static_cast<int>(m_series.size()));
    const double thickness = std::min(kWidestBar, cell.width() * 0.64 / bars);
    double x = cell.center().x() - thickness * bars / 2.0;
    double base = cell.bottom();
    painter.setPen(Qt::NoPen);
    for (const MonthChart::Series &series : m_series) {
        const double height = (cell.height() - 1) * std::max(0.0, series.values.value(month)) / top;
        painter.setBrush(t.series[series.colour % 6]);
        if (height > 0) {
            painter.drawRoundedRect(QRectF(x + 1, base - height, thickness - 2, height), 2, 2);
        }
        if (!m_stacked)
            drawValue(painter, QRectF(x, base - height - 16, thickness, 15), series.values.value(month));
        m_stacked ? base -= height : x += thickness;
    }
    painter.setFont(Theme::font(TextSize::Label, month == m_hovered || focused ? 600 : 400));
    painter.setPen(t.secondary);
    painter.drawText(QRect(cell.left(), cell.bottom() + 1, cell.width(), monthLabelHeight), Qt::AlignCenter,
                     m_months[month]);
}

/// Nothing where the bars are too narrow: the tooltip and the table have it.
void MonthCanvas::drawValue(QPainter &painter, const QRectF &place, double value) const
{
    const QString text = valueOverBar(value);
    const QFont font = Theme::font(TextSize::Label);
    if (text.isEmpty() || QFontMetrics(font).horizontalAdvance(text) > place.width() + 2)
        return;
    painter.save();
    painter.setFont(font);
    painter.setPen(Theme::get().tokens().secondary);
    painter.drawText(place.adjusted(-2, 0, 2, 0), Qt::AlignCenter, text);
    painter.restore();
}

void MonthCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // else the program's
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<double> steps = axisSteps(highest());
    drawLegend(painter);
    drawAxis(painter, steps);
    for (int month = 0; month < m_months.size(); ++month) {
        drawMonth(painter, month, steps.constLast());
    }
}

bool MonthCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int month = monthAt(help->pos());
        if (month >= 0) {
            QToolTip::showText(help->globalPos(), words(month), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void MonthCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = monthAt(event->position().toPoint());
    update();
}

void MonthCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const int month = monthAt(event->position().toPoint());
    if (month >= 0) {
        m_current = month;
        update();
        Q_EMIT activated(month);
    }
}

void MonthCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void MonthCanvas::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_months.size()) - 1;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0, std::max(0, last));
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current <= last) {
        Q_EMIT activated(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}
} // namespace atlas
