// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/cashchart.h"

#include "ui/charts/cashcanvas.h"

#include <cmath>

namespace atlas
{
QList<double> signedAxisSteps(double lowest, double highest)
{
    const double low = std::min(0.0, lowest);
    const double high = std::max(0.0, highest);
    if (!(high - low > 0)) {
        return {0, 1};
    }
    constexpr double wantedSteps = 4;
    const double rough = (high - low) / wantedSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    const auto first = static_cast<int>(std::floor(low / step + 1e-9));
    const auto last = static_cast<int>(std::ceil(high / step - 1e-9));
    QList<double> steps;
    for (int i = first; i <= last; ++i) {
        steps << step * i;
    }
    return steps;
}

CashChart::CashChart(QWidget *parent)
    : ChartView(parent)
    , m_canvas(new CashCanvas(this))
{
    m_canvas->setObjectName(QStringLiteral("cashchart.canvas"));
    setCanvas(m_canvas);
    connect(m_canvas, &CashCanvas::activated, this, &ChartView::activated);
}

CashChart::~CashChart() = default;

void CashChart::setContent(const Content &content)
{
    const Words &words = content.words;
    QList<QStringList> rows;
    for (const Week &week : content.weeks) {
        const QString lowest = week.lowestText + u' ' + week.lowestDay;
        const QString label = week.note.isEmpty() ? week.label : week.label + QStringLiteral(" \u00b7 ") + week.note;
        rows << QStringList{label, content.valueText(week.in), content.valueText(week.out),
                            content.valueText(week.closing),
                            week.underFloor ? lowest + QStringLiteral(" \u00b7 ") + words.underFloor : lowest};
    }
    setTable({words.week, words.in, words.out, words.closing, words.lowest}, rows);
    m_canvas->setContent(content);
}

void CashChart::setSelectedWeek(int week)
{
    m_canvas->setSelectedWeek(week);
}

int CashChart::selectedWeek() const
{
    return m_canvas->selectedWeek();
}

int CashChart::weekAt(const QPoint &globalPos) const
{
    const QPoint point = m_canvas->mapFromGlobal(globalPos);
    // Scrolled out of sight it takes nothing, nor behind the table.
    return m_canvas->visibleRegion().contains(point) ? m_canvas->weekAt(point) : -1;
}

void CashChart::setDropTarget(int week, const QString &what, const QString &when)
{
    m_canvas->setDropTarget(week, what, when);
}

QSize CashChart::sizeHint() const
{
    return {860, 226};
}
} // namespace atlas
