// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"

namespace atlas
{
/// Horizontal bars with their label on the left and their value beside them: a funnel, a ranking.
class BarChart : public ChartView
{
    Q_OBJECT
public:
    struct Bar {
        QString label;
        double value = 0;    ///< length; negative values are drawn as 0
        QString valueText;   ///< "18", beside the bar
        QString detail;      ///< secondary words after the value: "486 100 €"; may be empty
        QString explanation; ///< tooltip; may be empty
    };
    explicit BarChart(QWidget *parent = nullptr);
    ~BarChart() override;
    /// Rows as narrow as it takes to show all bars in the height there is.
    void setFitting(bool fitting);
    /// Bars share the height there is, where there is much: for a chart that has a page to itself.
    void setRoomy(bool roomy);
    /// `headers` name the table's columns: label, value and, if any bar has one, detail.
    void setBars(const QList<Bar> &bars, const QStringList &headers);
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Canvas;
    Canvas *m_canvas;
};
} // namespace atlas
