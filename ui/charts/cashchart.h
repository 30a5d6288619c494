// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"

#include <functional>
#include <optional>

namespace atlas
{
class CashCanvas;

/// Money week by week: bars of what comes in (up) and goes out (down), the line of the balance at each week's end, the
/// floor, and the lowest point. All values in major units of one currency, on one axis.
class CashChart : public ChartView
{
    Q_OBJECT
public:
    struct Week {
        QString label; ///< under the axis: "W4 14 Dec"
        double in = 0, out = 0, closing = 0;
        double lowest = 0;       ///< the lowest balance of a day in the week
        double lowestAt = 1;     ///< where that day ends within the week, 0 to 1
        QString lowestText;      ///< "€61,300"
        QString lowestDay;       ///< "on 18 Dec"
        bool underFloor = false; ///< a day ends under the floor
        QString note = {};       ///< what is special about the week, for tooltip and table; mostly empty
    };
    struct Words {
        QString week, in, out, closing, lowest; ///< heads of the table, names in tooltips
        QString underFloor;                     ///< said of a week that goes under the floor
        QString floor;                          ///< beside the line of the floor: "floor €80,000"
    };
    struct Content {
        QList<Week> weeks;
        double opening = 0;
        std::optional<double> floor;
        int lowestWeek = -1;
        bool simulated = false; ///< the line is drawn dashed
        Words words;
        QString unit;                             ///< above the axis: "€"
        std::function<QString(double)> valueText; ///< a value in words: "48 000 €"
    };
    explicit CashChart(QWidget *parent = nullptr);
    ~CashChart() override;
    void setContent(const Content &content);
    /// The week whose decisions are shown below; -1: none.
    void setSelectedWeek(int week);
    [[nodiscard]] int selectedWeek() const;
    /// The week under a point of the screen; -1: none, or the table is shown.
    [[nodiscard]] int weekAt(const QPoint &globalPos) const;
    /// Something is dragged over a week: two lines of words over its column. -1: over none.
    void setDropTarget(int week, const QString &what = {}, const QString &when = {});
    [[nodiscard]] QSize sizeHint() const override;

private:
    CashCanvas *m_canvas;
};

/// Round axis steps (1, 2, 2.5 or 5 times a power of ten) that cover `lowest` to `highest` and zero, at most seven,
/// ascending.
[[nodiscard]] QList<double> signedAxisSteps(double lowest, double highest);
} // namespace atlas
