// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartview.h"
#include "ui/widgets/label.h"

class QPushButton;

namespace atlas
{
/// The card around a chart: title, note on the right, a button that switches to the table.
struct ChartCard {
    Label *title;
    Label *note;
    QPushButton *toggle;
    Label *foot;
};
/// Fills `page` with a card that holds `chart`, which becomes its child.
[[nodiscard]] ChartCard buildChartCard(QWidget &page, ChartView &chart);
} // namespace atlas
