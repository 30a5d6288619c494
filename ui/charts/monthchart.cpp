// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/monthchart.h"

#include "ui/charts/monthcanvas.h"

#include <QLocale>

#include <cmath>

namespace atlas
{
QList<double> axisSteps(double highest)
{
    if (!(highest > 0)) {
        return {0, 1};
    }
    constexpr int mostSteps = 5;
    const double rough = highest / mostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    QList<double> steps{0};
    while (steps.constLast() < highest * (1 - 1e-9)) {
        steps << step * static_cast<double>(steps.size());
    }
    return steps;
}

QString axisText(double value)
{
    const QLocale locale;
    const auto plain = [&locale](double number) {
        QString text = locale.toString(number, 'f', number == std::floor(number) ? 0 : 1);
        return text;
    };
    constexpr QChar noBreakSpace(0x00A0);
    if (std::abs(value) >= 1'000'000) {
        return plain(value / 1'000'000) + noBreakSpace + u'M';
    }
    if (std::abs(value) >= 1'000) {
        return plain(value / 1'000) + noBreakSpace + u'k';
    }
    return plain(value);
}

MonthChart::MonthChart(QWidget *parent)
    : ChartView(parent)
    , m_canvas(new MonthCanvas(this))
{
    m_canvas->setObjectName(QStringLiteral("chart.canvas"));
    setCanvas(m_canvas);
    connect(m_canvas, &MonthCanvas::activated, this, &ChartView::activated);
}

MonthChart::~MonthChart() = default;

void MonthChart::setLayoutKind(Layout layout)
{
    m_canvas->setStacked(layout == Layout::Stacked);
}

void MonthChart::setData(const QStringList &months, const QList<Series> &series, const QString &unit,
                         const QString &monthHeader, std::function<QString(double)> valueText)
{
    QStringList headers{monthHeader};
    for (const Series &one : series) {
        headers << one.name;
    }
    QList<QStringList> rows;
    for (int month = 0; month < months.size(); ++month) {
        QStringList row{months[month]};
        for (const Series &one : series) {
            row << valueText(one.values.value(month));
        }
        rows << row;
    }
    setTable(headers, rows);
    m_canvas->setData(months, series, unit, std::move(valueText));
}

QSize MonthChart::sizeHint() const
{
    return {560, 280};
}
} // namespace atlas
