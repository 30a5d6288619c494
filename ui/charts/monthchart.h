// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"

#include <functional>

namespace atlas
{
class MonthCanvas;

/// Vertical bars by month, several series side by side or stacked, with an axis in round numbers and the unit above it.
class MonthChart : public ChartView
{
    Q_OBJECT
public:
    enum class Layout { Grouped, Stacked };
    struct Series {
        QString name;
        QList<double> values; ///< one a month, in major units; negative values are drawn as 0
        int colour = 0;       ///< index into Tokens::series
    };
    explicit MonthChart(QWidget *parent = nullptr);
    ~MonthChart() override;
    void setLayoutKind(Layout layout);
    /// `months` are the labels under the axis; `valueText` words a value for tooltip and table ("48 000 €"); `unit` is
    /// written above the axis ("€"); `monthHeader` names the table's first column.
    void setData(const QStringList &months, const QList<Series> &series, const QString &unit,
                 const QString &monthHeader, std::function<QString(double)> valueText);
    [[nodiscard]] QSize sizeHint() const override;

private:
    MonthCanvas *m_canvas;
};

/// Axis steps for values up to `highest`: round numbers (1, 2, 2.5 or 5 times a power of ten), from 0, at most five
/// steps, the last one at or above `highest`. {0, 1} when there is nothing.
[[nodiscard]] QList<double> axisSteps(double highest);
/// "250 k", "1,5 M": an axis number in the program's language.
[[nodiscard]] QString axisText(double value);
} // namespace atlas
